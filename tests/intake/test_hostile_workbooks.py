"""Workbooks that would unfold without end are refused before they are opened, whoever wrote them."""

from __future__ import annotations

import random
import re
import struct
import zipfile
from pathlib import Path

import pytest
from mutations import mutated

from gestion_creances.desk import Desk
from gestion_creances.intake import workbook_size
from gestion_creances.intake.recognise import read
from gestion_creances.intake.refusals import (
    DamagedFile,
    ForeignFile,
    TooLarge,
    UnsafeFile,
    UnusableFile,
)
from gestion_creances.intake.workbook_file import workbook_rows
from gestion_creances.usecases.import_files import Source, preview_import
from tests.intake.hostile_workbooks import (
    BEGIN,
    CORNERS,
    GOOD,
    label,
    office_cell,
    office_row,
    office_workbook,
    old_workbook,
    workbook,
)
from tests.intake.hostility import at, said_of


def test_the_workbook_that_the_others_are_made_of_is_read(firm: Desk, tmp_path: Path) -> None:
    path = workbook(tmp_path / "f.xlsx", GOOD)
    (report,) = preview_import(firm, [Source(path)]).files
    assert (report.invoices_created, report.errors) == (1, ())
    many = workbook(tmp_path / "g.xlsx", GOOD, sheets=300, more="../../../../ailleurs.txt")
    assert workbook_rows(many) == workbook_rows(path)
    assert not (tmp_path.parents[3] / "ailleurs.txt").exists()


@pytest.mark.parametrize("more", CORNERS.values(), ids=CORNERS)
def test_a_workbook_that_would_unfold_without_end_is_refused(firm: Desk, tmp_path: Path, more: bytes) -> None:
    path = workbook(tmp_path / "f.xlsx", GOOD + more)
    assert path.stat().st_size < 100_000
    ((_, said),) = said_of(firm, path)
    assert "trop volumineux" in said


def test_a_text_shared_by_too_many_cells_is_refused_even_when_its_number_is_hidden(firm: Desk, tmp_path: Path) -> None:
    strings = b"<si><t>numero</t></si><si><t>client</t></si><si><t>" + b"a" * 1_000_000 + b"</t></si>"
    head = b'<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'
    hidden = (b"2", b"<x/>2", b"&#50;", b"<![CDATA[2]]>", b" 2 ")
    for number in hidden:
        body = head + b"<row>" + b'<c t="s"><v>%s</v></c>' % number * 50 + b"</row>"
        with pytest.raises(TooLarge, match="50 millions de caractères"):
            read(workbook(tmp_path / "f.xlsx", body, strings))


def test_a_sheet_of_blanks_a_tag_without_end_and_an_entity_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TooLarge, match="150 Mo une fois décompressé"):
        read(workbook(tmp_path / "f.xlsx", GOOD + b" " * 151_000_000))
    with pytest.raises(UnsafeFile, match="balises est démesurée"):
        read(workbook(tmp_path / "f.xlsx", GOOD + b'<a b="' + b"x" * 6_000_000))
    with zipfile.ZipFile(workbook(tmp_path / "f.xlsx", GOOD), "a") as archive:
        archive.writestr("xl/styles.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    with pytest.raises(UnsafeFile, match="DOCTYPE"):
        read(tmp_path / "f.xlsx")


def test_an_archive_that_lies_of_its_sizes_or_names_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "f.xlsx", GOOD + b" " * 1_000_000)
    content = bytearray(path.read_bytes())
    for place in [found.start() for found in re.finditer(b"PK\x01\x02", bytes(content))]:
        struct.pack_into("<I", content, place + 24, 100)
    with pytest.raises(DamagedFile):
        read(at(tmp_path, "menteur.xlsx", bytes(content)))
    with pytest.raises(DamagedFile, match="même nom"):
        read(workbook(tmp_path / "f.xlsx", GOOD, more="XL/workbook.xml"))
    with pytest.raises(ForeignFile, match="xlsb"):
        read(workbook(tmp_path / "f.xlsx", GOOD, more="xl/workbook.bin"))
    with pytest.raises(DamagedFile, match="n’en est pas une"):
        read(workbook(tmp_path / "f.xlsx", GOOD, name="sheet1.vml"))
    with pytest.raises(DamagedFile, match="deux classeurs"):
        read(
            at(tmp_path, "f.xlsx", b"\xd0\xcf\x11\xe0" + bytes(600) + workbook(tmp_path / "g.xlsx", GOOD).read_bytes())
        )


def test_a_drawing_that_is_not_well_formed_does_no_harm(tmp_path: Path) -> None:
    path = workbook(tmp_path / "f.xlsx", GOOD)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/drawings/vmlDrawing1.vml", "<xml><br></xml>")
        archive.writestr("xl/media/image1.png", b"\x89PNG" + bytes(100))
    assert len(workbook_rows(path)) == 2


def test_too_many_parts_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_size, "_MAX_PARTS", 3)
    with pytest.raises(TooLarge, match="plus de 3 parties"):
        read(workbook(tmp_path / "f.xlsx", GOOD, more="xl/autre.xml"))


_ROW = office_row(*map(office_cell, ("F1", "C1", "2026-01-05", "10.00")))
_EMPTY = office_row("<table:table-cell table:number-columns-repeated='16384'/>", times=1_048_000)
_SILENT = "<table:table-cell table:number-columns-repeated='99'><text:p>a</text:p></table:table-cell>"


def test_cells_repeated_without_being_filled_are_no_matter(firm: Desk, tmp_path: Path) -> None:
    (report,) = preview_import(firm, [Source(office_workbook(tmp_path / "f.ods", _ROW + _EMPTY))]).files
    assert (report.invoices_created, report.errors) == (1, ())


@pytest.mark.parametrize(
    "rows",
    [
        office_row(office_cell("x", 1001), times=2000),
        office_row(office_cell("x"), times=4_000_000_000),
        office_row(office_cell("x", 10**30)),
        office_row(_SILENT, times=99_999),
        _EMPTY + _ROW + office_row("<table:table-cell table:number-columns-repeated='16000'/>", office_cell("x")),
    ],
)
def test_cells_repeated_without_end_are_refused(tmp_path: Path, rows: str) -> None:
    with pytest.raises(TooLarge):
        read(office_workbook(tmp_path / "f.ods", rows))


LONG = (0xFC, struct.pack("<IIHB", 1, 1, 60_000, 0) + b"a" * 8000)
REST = [(0x3C, b"\0" + b"a" * 8000)] * 6 + [(0x3C, b"\1" + b"a\0" * 4000)]


@pytest.mark.parametrize(
    ("records", "problem"),
    [
        ([BEGIN, label(65_535, 65_535, 0)], "ligne 65536, colonne 65536"),
        ([BEGIN, (0x203, struct.pack("<HHHd", 65_535, 255, 0, 1.0))], "ligne 65536, colonne 256"),
        ([BEGIN, (0xBD, struct.pack("<HH", 0, 0) + bytes(60_002))] * 101, "1 millions de cellules"),
        ([BEGIN, (0x200, struct.pack("<IIHHH", 0, 2**32 - 1, 0, 65_535, 0))], "4294967295 lignes"),
        ([BEGIN, (0x200, struct.pack("<HHHHH", 0, 9, 0, 65_535, 0))], "65535 colonnes"),
        ([BEGIN, (0x200, struct.pack("<IIHHH", 9, 3, 0, 4, 0))], "finit avant de commencer"),
        ([(0xFC, struct.pack("<IIHB", 1, 2**31, 1, 0) + b"a")], "1 millions de textes"),
        ([LONG, *REST, BEGIN, *(label(row, 0, 0) for row in range(700))], "42 millions de caractères"),
    ],
)
def test_an_old_workbook_is_measured_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, records: list[tuple[int, bytes]], problem: str
) -> None:
    monkeypatch.setattr(workbook_size, "MAX_CELLS", 1_000_000)
    with pytest.raises(UnusableFile, match=problem):
        read(at(tmp_path, "f.xls", old_workbook(*records)))


def test_an_old_workbook_of_few_bytes_is_measured_too(tmp_path: Path) -> None:
    with pytest.raises(TooLarge, match="colonne 65536"):
        read(at(tmp_path, "f.xls", old_workbook(label(65_535, 65_535, 0), small=True)))


@pytest.mark.parametrize("place", [40, 44, 64, 72])
def test_an_old_workbook_that_says_it_is_longer_than_its_file_is_refused(tmp_path: Path, place: int) -> None:
    good = old_workbook(BEGIN)
    with pytest.raises(DamagedFile):
        read(at(tmp_path, "f.xls", good[:place] + struct.pack("<I", 2**30) + good[place + 4 :]))
    root = good.index("Root Entry".encode("utf-16-le")) + 120
    with pytest.raises(DamagedFile):
        read(at(tmp_path, "f.xls", good[:root] + struct.pack("<I", 2**31) + good[root + 4 :]))


def test_damaged_workbooks_of_each_kind_end_well(tmp_path: Path) -> None:
    old = old_workbook(
        BEGIN, (0x200, struct.pack("<IIHHH", 0, 2, 0, 4, 0)), LONG, *REST, label(0, 0, 0), label(1, 0, 0)
    )
    new = workbook(tmp_path / "f.xlsx", GOOD).read_bytes()
    office = office_workbook(tmp_path / "f.ods", _ROW).read_bytes()
    for name, content in (("f.xls", old), ("f.xlsx", new), ("f.ods", office)):
        refused = 0
        for seed in range(300):
            path = at(tmp_path, name, mutated(random.Random(seed), content, [content]))  # noqa: S311
            try:
                read(path)
            except UnusableFile as refusal:
                refused += bool(str(refusal))
        assert refused


def test_an_old_workbook_that_turns_in_circles_is_refused(tmp_path: Path) -> None:
    good = old_workbook(BEGIN)
    for sector in (1, 2):
        place = 512 + 4 * sector
        with pytest.raises(DamagedFile):
            read(at(tmp_path, "f.xls", good[:place] + struct.pack("<I", sector) + good[place + 4 :]))
    for size in (4, 40, 512, 600, 1100):
        with pytest.raises(UnusableFile):
            read(at(tmp_path, "f.xls", good[:size]))
