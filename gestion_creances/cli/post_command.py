"""``courrier``: the letters that wait to be printed, in one PDF, with the lists the post wants."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from gestion_creances.basics import french
from gestion_creances.cli.arguments import FrenchParser
from gestion_creances.cli.desks import as_of_option, books_word, reading_desk, writing_desk
from gestion_creances.cli.main import Window
from gestion_creances.cli.output import Output, counted, table
from gestion_creances.desk import Desk
from gestion_creances.dunning.posting import PostedLetter, without_receipt
from gestion_creances.usecases.postal_lists import cover_list_pdf, registered_table
from gestion_creances.usecases.print_letters import letters_for_printer, mark_printed
from gestion_creances.usecases.print_reports import put_report
from gestion_creances.usecases.view_post import PostView, view_post

_FILES = (
    ("--bordereau", "F.pdf", "écrit aussi le bordereau de dépôt"),
    ("--recommandes", "F.csv", "écrit aussi la liste des recommandés, en CSV ou XLSX"),
)


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    books_word(made)
    as_of_option(made)
    made.words.add_argument("--sortie", metavar="F.pdf", required=True, type=Path, help="où mettre les lettres")
    for option, kind, does in _FILES:
        made.options.add_argument(option, metavar=kind, type=Path, help=does)
    made.options.add_argument("--recto-verso", action="store_true", help="chaque lettre commence sur un recto")
    made.options.add_argument("--releves", action="store_true", help="ajoute le relevé de compte de chaque client")
    made.options.add_argument("--imprimees", action="store_true", help="note les lettres comme imprimées")
    return made


def run(_name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Write the files asked for and return the exit status."""
    with writing_desk(args) if args.imprimees else reading_desk(args) as desk:
        view = view_post(desk)
        files, pages = _written(desk, view, args, output) if view.to_print else ({}, 0)
        if args.imprimees:
            mark_printed(desk, [one.letter_id for one in view.to_print])
        today = desk.today
    data = {
        "letters": [_letter(one) for one in view.to_print],
        "pages": pages,
        "files": files,
        "marked_printed": bool(args.imprimees and view.to_print),
        "to_post": len(view.to_post),
        "without_receipt": [_letter(one) for one in view.late],
    }
    if args.recommandes and "registered" not in files:
        output.tell("Aucune lettre recommandée à imprimer : la liste n’a pas été écrite.")

    def lines() -> Iterator[str]:
        yield from _printed_lines(view, files, pages)
        if view.to_post:
            yield f"Imprimées, à poster : {counted(len(view.to_post), 'lettre', 'lettres')}"
        for one in view.late:
            if one.posting.posted_on is not None:
                yield f"{one.number}, {one.customer_name} : {without_receipt(one.posting.posted_on, today)}"

    output.say(data, lines())
    return 0


def _written(desk: Desk, view: PostView, args: Namespace, output: Output) -> tuple[dict[str, str], int]:
    """Write the files asked for; return where, by kind, and how many pages the letters make."""
    ids = [one.letter_id for one in view.to_print]
    run_ = letters_for_printer(desk, ids, duplex=args.recto_verso, statements=args.releves)
    for one in run_.without_address:
        output.tell(f"Aucune adresse connue : complétez à la main {one.number}, {one.customer_name}.")
    files = {"letters": put_report(args.sortie, run_.pdf)}
    if args.bordereau:
        files["cover_list"] = put_report(args.bordereau, cover_list_pdf(desk, ids))
    if args.recommandes and any(one.posting.registered for one in view.to_print):
        files["registered"] = registered_table(desk, ids, args.recommandes)
    return {kind: str(path.resolve()) for kind, path in files.items()}, run_.pages


def _printed_lines(view: PostView, files: dict[str, str], pages: int) -> Iterator[str]:
    if not view.to_print:
        yield "Aucune lettre à imprimer."
        return
    yield f"À imprimer : {counted(len(view.to_print), 'lettre', 'lettres')}, {counted(pages, 'page', 'pages')}"
    rows = [
        (
            one.customer_code,
            one.customer_name,
            view.level_names.get(one.level_code, one.level_code),
            "recommandée" if one.posting.registered else "ordinaire",
            french.day(one.posting.issued_on),
            one.number,
        )
        for one in view.to_print
    ]
    yield from table(("Client", "Nom", "Étape", "Nature", "Émise le", "Lettre"), rows)
    for path in files.values():
        yield f"Écrit : {path}"


def _letter(one: PostedLetter) -> dict[str, object]:
    posting = one.posting
    return {
        "customer": one.customer_code,
        "name": one.customer_name,
        "number": one.number,
        "level": one.level_code,
        "registered": posting.registered,
        "issued_on": posting.issued_on.isoformat(),
        "posted_on": posting.posted_on.isoformat() if posting.posted_on else None,
        "tracking": posting.tracking,
        "amount_cents": one.asked.cents,
    }
