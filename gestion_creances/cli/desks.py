"""Opens the books that a command names, to write in them or only to read."""

from __future__ import annotations

import getpass
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from gestion_creances.cli.arguments import FrenchParser, day
from gestion_creances.desk import Desk
from gestion_creances.storage.books import Books, BooksReadOnly

SUFFIX = ".creances"


def books_word(parser: FrenchParser) -> None:
    """Let *parser* take the books as its next word."""
    parser.words.add_argument("dossier", metavar="DOSSIER", type=Path, help="le dossier de l’entreprise (.creances)")


def as_of_option(parser: FrenchParser) -> None:
    """Let *parser* take the date of the figures."""
    parser.options.add_argument(
        "--au", metavar="DATE", type=day, help="à cette date, AAAA-MM-JJ (par défaut : ce jour)"
    )


def books_path(args: Namespace) -> Path:
    """Return the file that the person meant: the suffix may be left out."""
    path: Path = args.dossier
    with_suffix = path.with_name(path.name + SUFFIX)
    return with_suffix if path.suffix != SUFFIX and not path.is_file() else path


def as_of(args: Namespace) -> date:
    """Return the date asked, else today."""
    asked: date | None = args.au
    return asked or datetime.now().astimezone().date()


def actor() -> str:
    """Return the name of the person at the computer, as the journal keeps it."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "inconnu"


@contextmanager
def reading_desk(args: Namespace) -> Iterator[Desk]:
    """Give a desk that only reads: the window may keep the same books open."""
    with Books.open(books_path(args), read_only=True) as books:
        yield Desk(books, as_of(args), actor())


@contextmanager
def writing_desk(args: Namespace) -> Iterator[Desk]:
    """Give a desk that writes; raise BooksReadOnly when a window or another command holds the books."""
    with Books.open(books_path(args)) as books:
        if books.read_only:
            raise BooksReadOnly(books.path)
        yield Desk(books, as_of(args), actor())
