"""``ecritures``: hands the accounting entries that are due over to the accountant, or shows them."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from gestion_creances.basics import french
from gestion_creances.cli.arguments import FrenchParser
from gestion_creances.cli.desks import as_of, as_of_option, books_word, reading_desk, writing_desk
from gestion_creances.cli.main import Window
from gestion_creances.cli.output import Output, counted, table
from gestion_creances.desk import Desk
from gestion_creances.exports.accounting_entries import FORMATS, EntryFormat, format_of
from gestion_creances.usecases.hand_over_entries import (
    DueEntries,
    entries_due,
    entries_state,
    hand_over_entries,
    proposed_name,
)


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    books_word(made)
    as_of_option(made)
    codes = ", ".join(one.code for one in FORMATS)
    made.options.add_argument("--format", metavar="F", help=f"{codes} (par défaut : le dernier employé)")
    made.options.add_argument("--sortie", metavar="F", type=Path, help="le fichier, ou un répertoire (défaut : ici)")
    made.options.add_argument("--essai", action="store_true", help="montre ce qui serait remis, sans rien remettre")
    return made


def run(_name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Hand over what is due up to the day, or only show it, and return the exit status."""
    if args.essai:
        with reading_desk(args) as desk:
            due, form = entries_due(desk, as_of(args)), _format(desk, args)
            output.say(_told(due, form, None, None), _lines(due))
        return 0
    with writing_desk(args) as desk:
        due, form = entries_due(desk, as_of(args)), _format(desk, args)
        place = _place(args, proposed_name(desk, form.code, due.until))
        batch, path = hand_over_entries(desk, due.until, form.code, place)
    numbers = f"n° {batch.first_number} à {batch.last_number}"
    output.say(
        _told(due, form, batch.id, path),
        [f"{counted(batch.count, 'écriture remise', 'écritures remises')} ({numbers}), {form.label} : {path}"],
    )
    for entry in due.warnings:
        output.tell(f"{entry.label} : {entry.warning}")
    return 0


def _format(desk: Desk, args: Namespace) -> EntryFormat:
    return format_of(args.format) if args.format else entries_state(desk).format


def _place(args: Namespace, name: str) -> Path:
    given: Path | None = args.sortie
    if given is None:
        return Path(name)
    return given / name if given.is_dir() else given


def _told(due: DueEntries, form: EntryFormat, batch: int | None, path: Path | None) -> dict[str, object]:
    return {
        "until": due.until.isoformat(),
        "format": form.code,
        "entries": len(due.entries),
        "debit_cents": due.debit.cents,
        "credit_cents": due.credit.cents,
        "warnings": [{"entry": entry.label, "message": entry.warning} for entry in due.warnings],
        "batch": batch,
        "file": None if path is None else str(path),
    }


def _lines(due: DueEntries) -> Iterator[str]:
    yield f"Écritures à remettre au {french.day(due.until)}"
    yield ""
    rows = [
        (french.day(entry.dated_on), entry.journal, line.account, line.auxiliary, entry.label, line.debit, line.credit)
        for entry in due.entries
        for line in entry.lines
    ]
    titles = ("Date", "Journal", "Compte", "Auxiliaire", "Libellé", "Débit", "Crédit")
    yield from table(titles, rows, ("Total", "", "", "", "", due.debit, due.credit))
    for entry in due.warnings:
        yield f"{entry.label} : {entry.warning}"
