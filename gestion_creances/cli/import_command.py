"""``importer``: recognises files, shows what they would change, and writes all or nothing."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from gestion_creances.cli.arguments import FrenchParser
from gestion_creances.cli.desks import as_of_option, books_word, reading_desk, writing_desk
from gestion_creances.cli.main import Window
from gestion_creances.cli.output import Output, counted
from gestion_creances.desk import Desk
from gestion_creances.intake.drafts import Complaint, Kind, Severity
from gestion_creances.intake.folder import expanded
from gestion_creances.usecases.import_files import (
    FileReport,
    ImportRefused,
    Source,
    commit_import,
    import_files,
    preview_import,
)

_KINDS = {
    "fec": Kind.FEC,
    "clients": Kind.CUSTOMERS,
    "factures": Kind.INVOICES,
    "reglements": Kind.PAYMENTS,
    "banque": Kind.BANK,
} | {kind.value: kind for kind in Kind}
_NAMES = {
    Kind.FEC: "FEC",
    Kind.CUSTOMERS: "clients",
    Kind.INVOICES: "factures",
    Kind.PAYMENTS: "règlements",
    Kind.BANK: "relevé bancaire",
    Kind.E_INVOICE: "facture électronique",
    Kind.STATUSES: "statuts de factures",
}


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    books_word(made)
    made.words.add_argument(
        "fichiers", metavar="FICHIER", nargs="+", type=Path, help="les fichiers, ou dossiers, à importer ensemble"
    )
    made.options.add_argument("--type", type=_kind, metavar="TYPE", help="fec, clients, factures, reglements, banque")
    made.options.add_argument("--essai", action="store_true", help="montre ce qui serait fait, n’écrit rien")
    made.options.add_argument(
        "--ignorer-les-refusees",
        action="store_true",
        help="importe les autres fichiers quand certains sont à corriger, et les nomme",
    )
    made.options.add_argument(
        "--creer-clients",
        action="store_true",
        help="crée les clients qu’un tableau ne désigne que par leur code (retenu pour les tableaux de même forme)",
    )
    as_of_option(made)
    return made


def run(_name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Import, or only show what would be imported, and return the exit status."""
    sources = [Source(path, args.type, creates=args.creer_clients) for path in expanded(args.fichiers)]
    if args.essai:
        with reading_desk(args) as desk:
            preview = preview_import(desk, sources)
        _say(output, preview.files, "À importer", rehearsed=True)
        return 0 if preview.acceptable else 1
    if args.ignorer_les_refusees:
        with writing_desk(args) as desk:
            sound, left = _import_sound(desk, sources)
        _say(output, sound, "Importé", rehearsed=False, left=left)
        return 0
    try:
        with writing_desk(args) as desk:
            done = import_files(desk, sources)
    except ImportRefused as refused:
        _say(output, refused.files, "Rien n’a été importé", rehearsed=True)
        return refused.exit_status
    _say(output, done.files, "Importé", rehearsed=False)
    return 0


def _import_sound(desk: Desk, sources: Sequence[Source]) -> tuple[tuple[FileReport, ...], tuple[FileReport, ...]]:
    """Import the files with nothing to correct; return their reports, and those of the files left out.

    A file may need another one that is left out: what can be imported is looked at again until nothing is refused.
    """
    left: list[FileReport] = []
    kept = list(sources)
    while kept:
        preview = preview_import(desk, kept)
        if not preview.refused:
            return commit_import(desk, preview).files, tuple(left)
        left += [file for file in preview.files if file.errors]
        kept = [source for source in kept if source.path not in preview.refused]
    return (), tuple(left)


def _kind(text: str) -> Kind:
    found = _KINDS.get(text.strip().lower())
    if found is None:
        raise ArgumentTypeError(f"type inconnu : « {text} », attendu fec, clients, factures, reglements ou banque")
    return found


def _say(
    output: Output,
    files: Sequence[FileReport],
    title: str,
    *,
    rehearsed: bool,
    left: Sequence[FileReport] = (),
) -> None:
    kinds = {file.kind.value for file in files}
    data: dict[str, object] = {
        "kind": kinds.pop() if len(kinds) == 1 else "several",
        "written": not rehearsed,
        **_counts(files),
        "complaints": [_complaint(file, one) for file in (*files, *left) for one in file.complaints],
        "files": [
            {"name": file.name, "kind": file.kind.value, "sha256": file.sha256, **_counts((file,))} for file in files
        ],
    }
    if left:
        data["refused"] = [file.name for file in left]
    told = [line for file in files for line in _lines(file, title)]
    output.say(data, told + [line for file in left for line in _lines(file, "Laissé de côté")])


def _counts(files: Sequence[FileReport]) -> dict[str, int]:
    return {
        "customers_created": sum(file.customers_created for file in files),
        "customers_completed": sum(file.customers_completed for file in files),
        "invoices_created": sum(file.invoices_created for file in files),
        "payments_created": sum(file.payments_created for file in files),
        "bank_lines_created": sum(file.bank_lines_created for file in files),
        "matched_automatically": sum(file.matched_automatically for file in files),
        "invoices_completed": sum(file.invoices_completed for file in files),
        "statuses_created": sum(file.statuses_created for file in files),
        "already_known": sum(file.already_known for file in files),
        "estimated_due_dates": sum(file.estimated_due_dates for file in files),
    }


def _complaint(file: FileReport, complaint: Complaint) -> dict[str, object]:
    return {
        "file": file.name,
        "line": complaint.line,
        "message": complaint.message,
        "severity": complaint.severity.value,
        "column": complaint.column,
    }


def _lines(file: FileReport, title: str) -> Iterator[str]:
    yield f"{file.name} ({_NAMES[file.kind]}) – {title} :"
    created = (
        (file.customers_created, "nouveau client", "nouveaux clients"),
        (file.statuses_created, "statut de facture", "statuts de factures"),
        (file.invoices_completed, "facture complétée", "factures complétées"),
        (file.customers_completed, "fiche de client complétée", "fiches de clients complétées"),
        (file.invoices_created, "pièce", "pièces"),
        (file.bank_lines_created, "mouvement bancaire", "mouvements bancaires"),
        (file.matched_automatically, "rapproché sans attendre", "rapprochés sans attendre"),
        (file.payments_created, "règlement", "règlements"),
        (file.already_known, "déjà au dossier", "déjà au dossier"),
        (file.estimated_due_dates, "échéance estimée d’après le délai", "échéances estimées d’après le délai"),
    )
    told = [f"  {counted(number, one, many)}" for number, one, many in created if number]
    yield from told or ([] if file.errors else ["  rien de nouveau"])
    for complaint in file.complaints:
        word = "À corriger" if complaint.severity is Severity.ERROR else "À vérifier"
        yield f"  {word}{f', ligne {complaint.line}' if complaint.line else ''} : {complaint.message}"
