"""``preuve``: the proof file of a customer, a PDF and a ZIP, from books that a window may keep open."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from gestion_creances.cli.arguments import FrenchParser, day
from gestion_creances.cli.desks import actor, as_of, as_of_option, books_path, books_word
from gestion_creances.cli.main import Window
from gestion_creances.cli.output import Output, counted, table
from gestion_creances.desk import Desk
from gestion_creances.letters.proof.facts import ProofPart
from gestion_creances.storage.books import Books
from gestion_creances.usecases.make_proof import ProofMade, ProofWanted, make_proof

_PARTS = {
    "releve": ProofPart.STATEMENT,
    "factures": ProofPart.INVOICES,
    "lettres": ProofPart.LETTERS,
    "e-mails": ProofPart.EMAILS,
    "accords": ProofPart.AGREEMENTS,
    "papiers": ProofPart.PAPERS,
    "penalites": ProofPart.PENALTIES,
    "historique": ProofPart.HISTORY,
    "journal": ProofPart.JOURNAL,
}


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    books_word(made)
    made.words.add_argument("--client", metavar="CODE", required=True, help="le code du client")
    made.words.add_argument("--sortie", metavar="DIR", type=Path, required=True, help="où mettre le PDF et le ZIP")
    as_of_option(made)
    made.options.add_argument("--depuis", metavar="DATE", type=day, help="premier jour (par défaut : le début)")
    made.options.add_argument(
        "--sans", metavar="PARTIE", action="append", default=[], choices=tuple(_PARTS), help=", ".join(_PARTS)
    )
    made.options.add_argument("--langue", choices=("fr", "en"), default="fr", help="fr ou en (par défaut : fr)")
    return made


def run(_name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Make the file and return the exit status: 0 even when a document was altered, which is said."""
    left_out = {_PARTS[word] for word in args.sans}
    wanted = ProofWanted(args.depuis, frozenset(set(ProofPart) - left_out), args.langue)
    with Books.open(books_path(args)) as books:
        made = make_proof(Desk(books, as_of(args), actor()), args.client, args.sortie, wanted)
    for exhibit in made.altered:
        output.tell(f"Attention : la pièce n° {exhibit.number} ({exhibit.name}) ne correspond plus à son empreinte.")
    output.say(_data(made), _lines(made))
    return 0


def _data(made: ProofMade) -> dict[str, object]:
    return {
        "document": str(made.document.resolve()),
        "archive": str(made.archive.resolve()),
        "exhibits": [
            {
                "number": exhibit.number,
                "title": exhibit.title,
                "reference": exhibit.reference,
                "date": exhibit.dated_on.isoformat(),
                "file": exhibit.name,
                "sha256": exhibit.sha256,
                "intact": exhibit.intact,
            }
            for exhibit in made.exhibits
        ],
    }


def _lines(made: ProofMade) -> list[str]:
    rows = [(each.number, each.title, each.reference, each.dated_on.isoformat()) for each in made.exhibits]
    return [
        f"Dossier de preuve : {counted(len(rows), 'pièce', 'pièces')}",
        *table(("Pièce", "Nature", "Référence", "Date"), rows),
        f"PDF : {made.document.resolve()}",
        f"ZIP : {made.archive.resolve()}",
    ]
