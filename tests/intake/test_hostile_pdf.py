"""PDFs made to harm: what would fill the memory or is broken is refused, and nothing attached goes anywhere."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, NameObject, NumberObject

from gestion_creances.desk import Desk
from gestion_creances.intake.recognise import read
from gestion_creances.intake.refusals import (
    DamagedFile,
)
from gestion_creances.usecases.import_files import Source, preview_import
from tests.intake.e_invoice.samples import CII, changed
from tests.intake.hostility import PDF, at, attached, rewritten, said_of


def many_papers(writer: PdfWriter) -> None:
    for number in range(2_100):
        writer.add_attachment(f"a{number}.xml", b"<a/>")


def endless_pages(writer: PdfWriter) -> None:
    pages = writer.root_object["/Pages"]
    pages[NameObject("/Kids")] = ArrayObject([pages.indirect_reference] * 20)  # type: ignore[index]
    pages[NameObject("/Count")] = NumberObject(10**9)  # type: ignore[index]


PDFS = {
    "unfolds twice": (rewritten(attached(zlib.compress(zlib.compress(b"<" * 50_000_000, 9), 9), 2)), "une fois déplié"),
    "unfolds to many tags": (rewritten(attached(zlib.compress(b"<" * 9_000_000, 9), 1)), "millions de balises"),
    "a thousand papers": (rewritten(many_papers), "2 000 pièces jointes"),
    "pages in pages": (rewritten(endless_pages), "ne se lit pas"),
    "cut": (PDF[: len(PDF) // 2], "abîmé"),
    "only its first line": (b"%PDF-1.7\n", "abîmé"),
}


@pytest.mark.parametrize(("content", "problem"), PDFS.values(), ids=PDFS)
def test_a_pdf_that_would_fill_the_memory_or_is_broken_is_refused(
    firm: Desk, tmp_path: Path, content: bytes, problem: str
) -> None:
    ((_, said),) = said_of(firm, at(tmp_path, "facture 1.pdf", content))
    assert problem in said


def test_objects_held_in_themselves_end(tmp_path: Path) -> None:
    out = bytearray(b"%PDF-1.7\n")
    first = len(out)
    out += b"4 0 obj\n<</Type/ObjStm/N 1/First 4/Length 10/Extends 4 0 R>>stream\n4 0 <<>>  \nendstream\nendobj\n"
    second = len(out)
    places = [(0, 0, 65535), (2, 4, 0), (2, 4, 0), (2, 4, 0), (1, first, 0), (1, second, 0)]
    rows = b"".join(struct.pack(">BIH", *place) for place in places)
    out += b"5 0 obj\n<</Type/XRef/Size 6/W[1 4 2]/Root 1 0 R/Length %d>>stream\n" % len(rows)
    out += rows + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF" % second
    with pytest.raises(DamagedFile):
        read(at(tmp_path, "f.pdf", bytes(out)))


def test_a_paper_attached_under_a_path_goes_nowhere(firm: Desk, tmp_path: Path) -> None:
    def elsewhere(writer: PdfWriter) -> None:
        writer.root_object.pop("/Names")
        writer.add_attachment("../../../ailleurs.xml", changed(CII))

    (report,) = preview_import(firm, [Source(at(tmp_path, "f.pdf", rewritten(elsewhere)))]).files
    assert report.invoices_created == 1
    assert not list(tmp_path.parent.glob("**/ailleurs.xml"))
