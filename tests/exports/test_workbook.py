import csv
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import python_calamine

from gestion_creances.basics.money import Money
from gestion_creances.exports.files import put
from gestion_creances.exports.sheet import Column, ExportFailed, Kind, Sheet
from gestion_creances.exports.workbook import write_csv, write_table, write_workbook

FORMULAS = ["=cmd|'/C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", " =1+1", '"=1']
COLUMNS = (
    Column("Client"),
    Column("Échéance", Kind.DAY),
    Column("Montant", Kind.MONEY, summed=True),
    Column("Pièces", Kind.COUNT, summed=True),
    Column("Taux", Kind.NUMBER),
)
SHEET = Sheet(
    "Balance âgée [2026]",
    "Balance âgée au 30/06/2026",
    COLUMNS,
    [
        ("Lefèvre <script>", date(2026, 6, 30), Money(123456), 2, Decimal("12.5")),
        ("Œuvrard 🥖", date(2026, 1, 2), Money(-50), 1, None),
    ],
)


def _cells(path: Path) -> list[list[object]]:
    with python_calamine.CalamineWorkbook.from_path(str(path)) as book:
        return book.get_sheet_by_index(0).to_python(skip_empty_area=False)


def test_a_workbook_holds_typed_cells_and_the_sums_of_its_columns(tmp_path: Path) -> None:
    rows = _cells(write_workbook(tmp_path / "b.xlsx", SHEET))
    assert [rows[0][0], rows[2]] == [SHEET.title, [column.title for column in COLUMNS]]
    assert rows[3] == ["Lefèvre <script>", date(2026, 6, 30), 1234.56, 2.0, 12.5]
    assert rows[4] == ["Œuvrard 🥖", date(2026, 1, 2), -0.5, 1.0, ""]
    assert rows[5] == ["Total", "", 1234.06, 3.0, ""]


def test_the_header_stays_in_view_and_filters(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "b.xlsx", SHEET)
    with zipfile.ZipFile(path) as archive:
        page = archive.read("xl/worksheets/sheet1.xml").decode()
    assert 'state="frozen"' in page
    assert '<autoFilter ref="A3:E5"/>' in page


@pytest.mark.parametrize("text", FORMULAS)
def test_nothing_in_a_workbook_runs_as_a_formula(tmp_path: Path, text: str) -> None:
    path = write_workbook(tmp_path / "b.xlsx", Sheet("A", "A", (Column("=1"),), [(text,)]))
    with zipfile.ZipFile(path) as archive:
        assert "<f>" not in archive.read("xl/worksheets/sheet1.xml").decode()
    assert _cells(path)[3] == [text]


@pytest.mark.parametrize("text", FORMULAS)
def test_nothing_in_a_csv_file_runs_as_a_formula(tmp_path: Path, text: str) -> None:
    path = write_csv(tmp_path / "b.csv", Sheet("A", "A", (Column("Nom"),), [(text,)]))
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, delimiter=";")) == [["Nom"], [f"'{text}"]]


def test_csv_is_written_as_french_spreadsheets_read_it(tmp_path: Path) -> None:
    path = write_table(tmp_path / "b.CSV", SHEET)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert path.read_text(encoding="utf-8-sig").splitlines()[1:] == [
        "Lefèvre <script>;30/06/2026;1234,56;2;12,5",
        "Œuvrard 🥖;02/01/2026;-0,50;1;",
    ]


def test_a_table_without_rows_is_written_without_sums(tmp_path: Path) -> None:
    rows = _cells(write_table(tmp_path / "b.xlsx", Sheet("A", "Titre", COLUMNS, [])))
    assert len(rows) == 3


def test_a_place_that_cannot_be_written_is_named_and_the_old_file_stays(tmp_path: Path) -> None:
    obstacle = tmp_path / "dossier"
    obstacle.write_bytes(b"")
    with pytest.raises(ExportFailed, match=r"dossier.+b\.xlsx"):
        write_table(obstacle / "b.xlsx", SHEET)
    taken = tmp_path / "b.pdf"
    taken.mkdir()
    with pytest.raises(ExportFailed, match=r"b\.pdf"):
        put(taken, b"%PDF")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.pdf", "dossier"]
