"""What is said of a file by an import that may write nothing, for the tests of files made to harm."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, NameObject

from gestion_creances.desk import Desk
from gestion_creances.intake.refusals import UnusableFile
from gestion_creances.storage.whole_books import WholeBooks
from gestion_creances.usecases.import_files import Source, preview_import
from tests.intake.e_invoice.samples import CII, STATUSES, UBL, changed, factur_x

BANK = Path(__file__).parents[1] / "samples" / "bank"
PDF = factur_x(changed(CII))
XMLS = {
    "camt": (BANK / "releve_camt053.xml").read_bytes(),
    "cii": changed(CII),
    "ubl": changed(UBL),
    "cdar": changed(STATUSES),
}


def everything(desk: Desk) -> list[list[tuple[object, ...]]]:
    with desk.books.reading() as session:
        whole = WholeBooks(session.connection)
        return [list(whole.rows(shape.name)) for shape in whole.shapes()]


def said_of(firm: Desk, path: Path) -> list[tuple[int, str]]:
    """Look at a file as an import does; return what is said of it, with its lines. Nothing may be written."""
    before = everything(firm)
    said = _looked_at(firm, path)
    assert everything(firm) == before
    return said


def _looked_at(firm: Desk, path: Path) -> list[tuple[int, str]]:
    try:
        (report,) = preview_import(firm, [Source(path)]).files
    except UnusableFile as refused:
        told = str(refused)
        return [(0, told if told.startswith(f"« {path.name} » ") and refused.exit_status == 1 else "")]
    return [(one.line, one.message) for one in report.complaints]


def at(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def inside(content: bytes, more: bytes) -> bytes:
    """Return an XML document with *more* before the end of its root."""
    place = content.rindex(b"</")
    return content[:place] + more + content[place:]


def rewritten(change: Callable[[PdfWriter], None]) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(PDF)))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def attached(content: bytes, filters: int) -> Callable[[PdfWriter], None]:
    """Return the change that puts *content* in place of the invoice, to be unfolded *filters* times."""

    def change(writer: PdfWriter) -> None:
        stream = DecodedStreamObject()
        stream.set_data(content)
        stream[NameObject("/Filter")] = ArrayObject([NameObject("/FlateDecode")] * filters)
        files = writer.root_object["/Names"]["/EmbeddedFiles"]["/Names"]  # type: ignore[index]
        for key in ("/F", "/UF"):
            files[1].get_object()["/EF"][NameObject(key)] = writer._add_object(stream)

    return change
