"""A file that cannot be taken gets one clear sentence with its name and the remedy; nothing ever crashes a reader."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from gestion_creances.intake import refusals
from gestion_creances.intake.drafts import Delivery
from gestion_creances.intake.recognise import read
from gestion_creances.intake.refusals import UnusableFile
from tests.intake.fec.writer import HEADER

FEC_HEADER = "\t".join(HEADER[:14]).encode() + b"\n"
INVOICES = b"numero;client;date_emission;montant_ttc\n"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", refusals.EmptyFile),
        (b"\n \n\n", refusals.EmptyFile),
        (b"\0" * 4096, refusals.EmptyFile),
        (b"\xef\xbb\xbf", refusals.EmptyFile),
        (INVOICES, refusals.EmptyFile),
        (b"%PDF-1.7\n1 0 obj\n<< >>\n", refusals.DamagedFile),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", refusals.ForeignFile),
        (b"MZ\x90\0\x03\0\0\0", refusals.ForeignFile),
        (b"<?xml version='1.0'?><Invoice/>", refusals.ForeignFile),
        (b"<!DOCTYPE html><html></html>", refusals.ForeignFile),
        (b"\0\1\2\3" * 50, refusals.ForeignFile),
        (b"PK\x03\x04 broken", refusals.DamagedFile),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, refusals.DamagedFile),
        (b"un texte sans colonnes\nsur deux lignes\n", refusals.UnknownTable),
        (b"couleur;taille\nrouge;12\n", refusals.MappingNeeded),
        (INVOICES + b"F1;C1;2026-01-05;10,00\nF2;C1", refusals.TruncatedFile),
        (INVOICES + "F1;C1;2026-01-05;10,00 é".encode()[:-1], refusals.TruncatedFile),
        (INVOICES + b'F1;"C1;2026-01-05;' + b"x" * 200_000, refusals.DamagedFile),
    ],
)
def test_an_unusable_file_is_refused_by_its_name_with_a_remedy(
    tmp_path: Path, content: bytes, kind: type[UnusableFile]
) -> None:
    path = tmp_path / "ventes.csv"
    path.write_bytes(content)
    with pytest.raises(kind) as caught:
        read(path)
    assert str(caught.value).startswith("« ventes.csv » ")
    assert str(caught.value).endswith(caught.value.remedy)
    assert caught.value.exit_status == 1


def test_a_file_that_is_not_there_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path, reason in ((tmp_path / "absent.csv", "n’existe pas"), (tmp_path, "pas un fichier")):
        with pytest.raises(refusals.UnreadableFile, match=reason):
            read(path)


def test_a_file_beyond_the_limit_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "enorme.csv"
    with path.open("wb") as file:
        file.write(INVOICES)
        file.truncate(200_000_000)
    with pytest.raises(refusals.TooLarge, match="200 Mo, pour une limite de 100 Mo"):
        read(path)


def test_a_zip_and_a_workbook_without_rows_are_refused(tmp_path: Path) -> None:
    archive, book = tmp_path / "photos.xlsx", tmp_path / "vide.xlsx"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("photo.txt", "rien")
    with xlsxwriter.Workbook(str(book)) as workbook:
        workbook.add_worksheet()
    with pytest.raises(refusals.ForeignFile, match="pas un classeur"):
        read(archive)
    with pytest.raises(refusals.EmptyFile):
        read(book)


def test_a_cut_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "factures.xlsx"
    with xlsxwriter.Workbook(str(path)) as workbook:
        workbook.add_worksheet().write_row(0, 0, ["numero", "client"])
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(refusals.DamagedFile):
        read(path)


HEADS = st.sampled_from(
    [
        b"",
        FEC_HEADER,
        INVOICES,
        b"code;nom;delai\n",
        b"id;facture;date;montant;mode\n",
        b"\xff\xfe",
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0",
    ]
)
LINES = st.lists(
    st.lists(
        st.sampled_from(
            [b"", b"VE", b"1", b"20260105", b"411000", b"C1", b"10,00", b"-", b'"', b"2026-01-05", b"\x00", b"\xe9"]
        )
    )
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(head=HEADS, body=st.one_of(st.binary(max_size=400), LINES.map(lambda rows: b"\n".join(map(b";".join, rows)))))
@example(head=FEC_HEADER, body=b"VE\t\t1\t20260105\t411000\t\t\t\t\t\t\t1\t0\t")
def test_whatever_bytes_come_a_reader_gives_a_delivery_or_refuses(tmp_path: Path, head: bytes, body: bytes) -> None:
    path = tmp_path / "n’importe quoi.txt"
    path.write_bytes(head + body.replace(b";", b"\t") if head == FEC_HEADER else head + body)
    with suppress(UnusableFile):
        assert isinstance(read(path), Delivery)


def test_complaints_beyond_a_thousand_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "factures.csv"
    path.write_bytes(INVOICES + b"F1;C1;2026-13-05;10,00\n" * 1500)
    complaints = read(path).complaints
    assert len(complaints) == 1001
    assert "500 autres remarques" in complaints[-1].message
