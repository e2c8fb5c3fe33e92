"""``exporter``: the whole company as an open archive, for whoever wants to read it without this program."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from gestion_creances.cli.arguments import FrenchParser
from gestion_creances.cli.desks import as_of_option, books_word, reading_desk
from gestion_creances.cli.main import Window
from gestion_creances.cli.output import Output, counted, table
from gestion_creances.usecases.export_archive import export_archive


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    books_word(made)
    made.words.add_argument("archive", metavar="ARCHIVE.zip", type=Path, help="l’archive à écrire")
    as_of_option(made)
    return made


def run(_name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Write the archive and return the exit status; the window may keep the same books open."""
    with reading_desk(args) as desk:
        made = export_archive(desk, args.archive)
    data = {
        "archive": str(made.path.resolve()),
        "sha256": made.sha256,
        "tables": made.tables,
        "documents": made.documents,
    }
    rows = [(name, number) for name, number in made.tables.items() if number]
    documents = counted(made.documents, "document", "documents")
    lines = [f"Archive ouverte : {made.path.resolve()}", *table(("Table", "Lignes"), rows), f"Avec {documents}."]
    output.say(data, lines)
    return 0
