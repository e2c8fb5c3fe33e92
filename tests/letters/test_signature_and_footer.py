"""The firm's signature picture and its own footer line on the paper; a firm without them has the paper it had."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image, ImageDraw
from pypdf import PdfReader

from gestion_creances.letters.pdf import draw
from tests.letters.makers import FIRM, notice_invoices, written

FOOTER = "Membre d’une association agréée – règlements par chèque acceptés – service clients du lundi au vendredi"


def picture(wide: int = 600, high: int = 200) -> bytes:
    """Return a drawing in ink on a clear ground."""
    image = Image.new("RGBA", (wide, high), (0, 0, 0, 0))
    ImageDraw.Draw(image).line([(10, high - 20), (wide // 3, 20), (wide // 2, high - 40), (wide - 10, 30)], "navy", 9)
    kept = io.BytesIO()
    image.save(kept, "PNG")
    return kept.getvalue()


def placed(pdf: bytes) -> list[tuple[float, float, float, float]]:
    """Return left, bottom, width and height (points) of the pictures on the last page that has some."""
    found: list[tuple[float, float, float, float]] = []

    def see(operator: bytes, _operands: object, matrix: list[float], _text: list[float]) -> None:
        if operator == b"Do":
            found.append((matrix[4], matrix[5], matrix[0], matrix[3]))

    for page in PdfReader(io.BytesIO(pdf)).pages:
        page.extract_text(visitor_operand_before=see)
    return found


def baseline_of(pdf: bytes, words: str) -> float:
    """Return how high (points) the *words* stand on their page."""
    found: list[float] = []

    def see(text: str, _matrix: list[float], place: list[float], *_: object) -> None:
        if words in text:
            found.append(place[5])

    for page in PdfReader(io.BytesIO(pdf)).pages:
        page.extract_text(visitor_text=see)
    return found[-1]


@pytest.mark.parametrize("level", ["first", "second", "third"])
@pytest.mark.parametrize("size", [(600, 200), (200, 600), (2000, 40)])
def test_the_signature_stands_above_the_name_and_covers_no_text(level: str, size: tuple[int, int]) -> None:
    pdf = draw(written(level, company=replace(FIRM, signature=picture(*size))))
    ((_, bottom, wide, high),) = placed(pdf)
    name = baseline_of(pdf, "Yann Kervadec")
    closing = baseline_of(pdf, "salutations")
    assert name + 7 < bottom
    assert bottom + high < closing - 2
    assert wide / high == pytest.approx(size[0] / size[1], rel=0.01)


def test_a_formal_notice_bears_the_signature_too() -> None:
    notice = written("formal_notice", company=replace(FIRM, signature=picture()), lines=notice_invoices())
    assert len(placed(draw(notice))) == 1


def test_the_firms_own_line_stands_at_the_foot_of_every_page() -> None:
    pdf = draw(written("formal_notice", company=replace(FIRM, footer=FOOTER), lines=notice_invoices()))
    texts = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
    assert len(texts) > 1
    assert all("règlements par chèque" in text for text in texts)


def test_a_long_footer_is_set_on_two_lines_and_nothing_of_it_is_lost() -> None:
    footer = f"{FOOTER}. {FOOTER}."
    pdf = draw(written("first", company=replace(FIRM, footer=footer)))
    text = " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())
    assert text.count("service clients du lundi au vendredi") == 2
    assert baseline_of(pdf, "Membre") - baseline_of(pdf, "Siège social") < 24


def test_a_firm_with_neither_has_the_paper_it_had() -> None:
    assert draw(written("first")) == draw(written("first", company=replace(FIRM, signature=b"", footer="")))
