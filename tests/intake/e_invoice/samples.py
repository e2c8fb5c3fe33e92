"""Our own electronic invoices, changed a little for what each test says, and PDFs that carry them."""

from __future__ import annotations

import io
from pathlib import Path

import facturx
from reportlab.pdfgen.canvas import Canvas

SAMPLES = Path(__file__).parents[2] / "samples" / "e_invoices"
CII, UBL, CREDIT, STATUSES = "facture.cii.xml", "facture.ubl.xml", "avoir.ubl.xml", "statuts.cdar.xml"


def changed(name: str, *swaps: tuple[str, str]) -> bytes:
    """Return a sample with some of its text replaced; each text must be there."""
    text = (SAMPLES / name).read_text(encoding="utf-8")
    for old, new in swaps:
        assert old in text, old
        text = text.replace(old, new)
    return text.encode()


def written(folder: Path, name: str, content: bytes) -> Path:
    """Write a file and return where it is."""
    path = folder / name
    path.write_bytes(content)
    return path


def sheet() -> bytes:
    """Return a PDF of one page."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.drawString(72, 720, "Facture FA-2026-041")
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def factur_x(xml: bytes) -> bytes:
    """Return a Factur-X PDF, made as invoicing programs make them."""
    made: bytes = facturx.generate_from_binary(
        sheet(), xml, flavor="factur-x", level="en16931", check_xsd=False, check_schematron=False
    )
    return made
