"""Fresh books for each test: a copy of empty books made once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from gestion_creances.storage.books import Books


@pytest.fixture(scope="session")
def empty_books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("modele") / "vide.creances"
    Books.create(path).close()
    return path


@pytest.fixture
def books(empty_books: Path, tmp_path: Path) -> Iterator[Books]:
    path = tmp_path / "essai.creances"
    shutil.copy2(empty_books, path)
    with Books.open(path) as opened:
        yield opened
