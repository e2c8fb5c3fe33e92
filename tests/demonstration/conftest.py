"""The demonstration books of a few days, made once each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from gestion_creances.basics.progress import Progress
from gestion_creances.routines.make_demonstration import make_demonstration
from gestion_creances.storage.books import Books

BooksOf = Callable[[date], Books]


@pytest.fixture(scope="session")
def books_of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BooksOf]:
    folder = tmp_path_factory.mktemp("demonstration")
    made: dict[date, Books] = {}

    def open_books(today: date) -> Books:
        if today not in made:
            made[today] = make_demonstration(folder / f"{today}.creances", today, "Claire", Progress())
        return made[today]

    yield open_books
    for books in made.values():
        books.close()
