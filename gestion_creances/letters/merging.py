"""Puts letters one behind the other into a single document for the printer, each page exactly as it was issued."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

from pypdf import PdfReader, PdfWriter


def merged(documents: Iterable[bytes], title: str, *, duplex: bool = False) -> bytes:
    """Return the PDF *documents* as one, in order, under *title*.

    *duplex* adds a blank page behind a document that ends on the front of a sheet, so that each starts on a sheet of
    its own when both sides are printed.
    """
    together = PdfWriter()
    for document in documents:
        together.append(BytesIO(document), import_outline=False)
        if duplex and len(together.pages) % 2:
            together.add_blank_page()
    together.add_metadata({"/Title": title, "/Creator": "Gestion des créances"})
    written = BytesIO()
    together.write(written)
    return written.getvalue()


def page_count(document: bytes) -> int:
    """Return how many pages a PDF has."""
    return len(PdfReader(BytesIO(document)).pages)
