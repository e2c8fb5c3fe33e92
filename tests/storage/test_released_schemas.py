"""Books of every schema ever released still open, with the same figures."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.storage.books import Books
from gestion_creances.storage.upgrade import SCHEMA
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_figures import view_outstanding

SAMPLES = Path(__file__).parent.parent / "samples" / "books"


def test_a_sample_is_kept_of_every_released_schema() -> None:
    assert {path.stem for path in SAMPLES.glob("*.creances")} == {f"schema-{n}" for n in range(1, SCHEMA + 1)}


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.creances")), ids=lambda path: path.stem)
def test_old_books_open_with_the_figures_they_had(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "ancien.creances"
    shutil.copy2(sample, path)
    with Books.open(path) as books:
        desk = Desk(books, date(2026, 11, 23), "claire")
        total = view_outstanding(desk).total
        with books.reading() as session:
            letters = [letter.number for letter in session.letters.of_customer(1)]
            company = session.company.get().name
        assert (total.overdue, total.not_due) == (Money(850_50), Money(500_00))
        assert (company, letters) == ("Ateliers Morvan", ["R-2026-0001"])
        assert verify_books(desk) == ()
