"""A list that we wrote reads back letter for letter, whatever the names in it would do in a spreadsheet."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from gestion_creances.desk import Desk
from gestion_creances.intake.values import clean
from gestion_creances.usecases.export_list import export_list
from gestion_creances.usecases.import_files import Source, import_files

NAMES = (
    '=HYPERLINK("http://x")',
    "+33 1 23 45",
    "-Tiret & fils",
    "@SOMME(A1)",
    "'=déjà gardé",
    'L\'Atelier ; "du Port"',
    "' - espace",
    "\"'@",
)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_customers_whose_names_would_run_as_formulas_come_back_as_they_were(
    desk: Desk, tmp_path: Path, ending: str
) -> None:
    rows = [(f"{'=+-@'[rank % 4]}C{rank}", name) for rank, name in enumerate(NAMES)]
    path = export_list(tmp_path / f"Clients.{ending}", "Clients", ("Code", "Nom"), rows)
    (report,) = import_files(desk, [Source(path)]).files
    assert (report.customers_created, report.errors) == (len(rows), ())
    with desk.books.reading() as session:
        assert sorted((card.code, card.name) for card in session.customers.all()) == sorted(rows)
    (again,) = import_files(desk, [Source(path)]).files
    assert again.customers_created == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(st.text(st.sampled_from("=+-@'\" ab;\t"), min_size=1, max_size=8), min_size=1, max_size=6))
@example(["''=", "'"])
def test_any_word_of_our_lists_comes_back(tmp_path: Path, names: list[str]) -> None:
    from gestion_creances.intake.recognise import read

    rows = [(f"C{rank}", f"{name}a") for rank, name in enumerate(names)]
    path = export_list(tmp_path / "Clients.csv", "Clients", ("Code", "Nom"), rows)
    assert [one.name for one in read(path).customers] == [clean(name) for _, name in rows]
