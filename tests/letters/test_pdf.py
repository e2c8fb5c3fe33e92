"""The printed page: fonts inside, the address in the window, the code that pays, and no name that breaks it."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
import segno
from PIL import Image
from pypdf import PdfReader

from gestion_creances.aging.penalties import LateRule
from gestion_creances.company.profile import Address, Company
from gestion_creances.ledger.customer import Customer
from gestion_creances.letters.epc import payload
from gestion_creances.letters.facts import Correspondent, InvoiceLine
from gestion_creances.letters.filling import fill
from gestion_creances.letters.letter import Letter
from gestion_creances.letters.pdf import draw
from gestion_creances.letters.template import Template
from tests.letters.makers import EARLIER, FIRM, HOTEL, euros, facts, line, notice_invoices, pages, words_of, written

MM = 72 / 25.4


def many(number: int, rule: LateRule | None = None) -> tuple[InvoiceLine, ...]:
    first = date(2026, 5, 20)
    return tuple(line(f"FA-{rank:04d}", "1234.56", first + timedelta(rank), rule=rule) for rank in range(number))


def positions(pdf: bytes) -> list[tuple[float, float, str]]:
    """Every text of the first page with its place in millimetres from the top left corner."""
    found: list[tuple[float, float, str]] = []

    def visit(text: str, _cm: list[float], tm: list[float], *_: object) -> None:
        if text.strip():
            found.append((tm[4] / MM, 297 - tm[5] / MM, text.strip()))

    PdfReader(io.BytesIO(pdf)).pages[0].extract_text(visitor_text=visit)
    return found


def picture(form: str) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (600, 200), (200, 30, 30)).save(content, form)
    return content.getvalue()


@pytest.mark.parametrize("level", ["first", "formal_notice"])
def test_every_font_is_embedded_and_readable_as_text(level: str) -> None:
    reader = PdfReader(io.BytesIO(draw(written(level, lines=notice_invoices() if level == "formal_notice" else ()))))
    for page in reader.pages:
        fonts = page["/Resources"]["/Font"]
        assert fonts
        for font in fonts.values():
            face = font.get_object()
            assert "SourceSansPro" in face["/BaseFont"]
            assert "/FontFile2" in face["/FontDescriptor"]
            assert "/ToUnicode" in face


@pytest.mark.parametrize(("language", "code"), [("fr", "fr-FR"), ("en", "en-GB")])
def test_the_document_names_itself_its_author_and_its_language(language: str, code: str) -> None:
    reader = PdfReader(io.BytesIO(draw(written("first", language))))
    assert reader.metadata is not None
    assert reader.metadata.author == "Ateliers Kervadec"
    assert reader.metadata.title is not None
    assert "R-2026-0418 – Hôtel de l’Étoile SARL" in reader.metadata.title
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.date() == date(2026, 11, 23)
    assert reader.root_object["/Lang"] == code
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]


def test_the_same_words_give_the_same_bytes() -> None:
    letter = written("formal_notice", lines=notice_invoices())
    assert draw(letter) == draw(letter)


@pytest.mark.parametrize(("number", "expected"), [(1, 1), (3, 1), (25, 2), (60, 3)])
def test_a_letter_takes_the_pages_its_invoices_need(number: int, expected: int) -> None:
    texts = pages(draw(written("first", lines=many(number))))
    assert len(texts) == expected
    assert f"Page {expected}/{expected}" in texts[-1]
    assert all("Facture" in text or "Pour régler" in text for text in texts)
    for rank in range(number):
        assert sum(f"FA-{rank:04d}" in text for text in texts) == 1


def test_a_formal_notice_of_many_invoices_keeps_every_line_in_its_annexe() -> None:
    texts = pages(draw(written("formal_notice", lines=many(25, LateRule()), earlier=EARLIER)))
    annexe = " ".join(texts[3:])
    assert all(f"Facture FA-{rank:04d}" in annexe for rank in range(25))


def long_named() -> Customer:
    name = ("Société 🥖 Nouvelle <script>alert(1)</script> d’Agencement ☃ " * 9)[:500]
    return replace(
        HOTEL, name=name, address=Address(tuple(f"Bâtiment {rank}" for rank in range(10)), "44815", "Saint-Herblain")
    )


def long_worded() -> Company:
    return replace(FIRM, name="Menuiserie " * 40, trade="Agencement " * 30, email="x" * 200, capital="9" * 200)


@pytest.mark.parametrize("customer", [HOTEL, long_named()])
@pytest.mark.parametrize("company", [FIRM, long_worded()])
def test_nothing_but_the_address_can_show_in_the_window(customer: Customer, company: Company) -> None:
    letter = written(
        "formal_notice", lines=notice_invoices(), customer=customer, company=company, registered_number="1"
    )
    address = [(x, y) for x, y, _ in positions(draw(letter)) if x > 90 and 44 <= y <= 90]
    assert address
    assert all(x >= 100 and 55 <= y <= 79.2 for x, y in address)


def test_an_emoji_is_replaced_and_a_tag_is_only_text() -> None:
    text = words_of(draw(written("first", customer=long_named())))
    assert "Société ? Nouvelle <script>alert(1)</script>" in text


@pytest.mark.parametrize(
    "name", ["株式会社 東京", "ООО Ромашка", "ﷺ", "a\u0301\u200b\ufeff", "𝔘𝔫𝔦", "\x00\x07", "🏴‍☠️👩‍👩‍👧"]
)
def test_no_name_on_earth_stops_a_letter(name: str) -> None:
    assert pages(draw(written("first", customer=replace(HOTEL, name=name or "?"))))


def test_amounts_of_nine_digits_fit_and_are_coded() -> None:
    lines = tuple(
        line(f"FA-2026-{rank:06d}", gross, date(2026, 11, 1))
        for rank, gross in enumerate(("123456789.12", "234567890.45", "345678901.99"))
    )
    letter = written("first", lines=lines)
    places = positions(draw(letter))
    assert "703 703 581,56" in words_of(draw(letter))
    assert all(x < 186 for x, _, _ in places)


def test_long_invoice_numbers_and_notes_are_broken_not_cut() -> None:
    number = "FACTURE-" + "1234567890-" * 12
    owed = replace(line(number, "12.50", date(2026, 9, 10), rule=LateRule()), note="Commande " + "très longue " * 40)
    pdf = draw(written("formal_notice", lines=(owed,)))
    assert "".join(words_of(pdf).split()).count(number) >= 3
    assert words_of(pdf).count("très longue") == 40
    assert all(x < 186 for x, _, _ in positions(pdf))


def test_a_text_longer_than_a_page_goes_on_overleaf() -> None:
    template = Template("essai", "fr", "Objet : " + "objet " * 60 + "\n\n" + "mot " * 3000 + "\n\n[[signature]]")
    texts = pages(draw(fill(template, facts("first"))))
    assert sum(text.count("mot") for text in texts) == 3000
    assert sum(text.count("objet") for text in texts) == 60
    assert len(texts) == 4


@pytest.mark.parametrize("content", [b"", picture("PNG"), picture("JPEG")])
def test_a_logo_or_an_initial_heads_the_page(content: bytes) -> None:
    reader = PdfReader(io.BytesIO(draw(written("first", company=replace(FIRM, logo=content)))))
    assert len(reader.pages[0].images) == (1 if content else 0)


def test_a_firm_that_gave_only_its_name_still_writes() -> None:
    text = words_of(draw(written("first", company=Company("Moi"), correspondent=Correspondent())))
    assert "Moi" in text
    assert "IBAN" not in text


def test_the_drawn_code_is_exactly_the_code_of_amount_reference_and_invoices() -> None:
    letter = written("first")
    said = " ".join(("R-2026-0418", *(line.number for line in facts("first").lines)))
    text = payload("Ateliers Kervadec", FIRM.iban, FIRM.bic, euros("7483.80"), said)
    assert text is not None
    expected = segno.make(text, error="m", mode="byte", encoding="utf-8", mask=3, micro=False, boost_error=False)
    assert code_drawn(letter) == [list(row) for row in expected.matrix]


def code_drawn(letter: Letter) -> list[list[int]]:
    """The modules of the code, read back from the rectangles of the page."""
    stream = PdfReader(io.BytesIO(draw(letter))).pages[0].get_contents()
    assert stream is not None
    path = re.search(rb"cm 0 0 0 rg ((?:\d+ \d+ \d+ 1 re ?)+)f Q", stream.get_data())
    assert path is not None
    runs = [tuple(map(int, run)) for run in re.findall(rb"(\d+) (\d+) (\d+) 1 re", path[1])]
    side = max(down for _, down, _ in runs) + 1
    grid = [[0] * side for _ in range(side)]
    for start, down, length in runs:
        grid[down][start : start + length] = [1] * length
    return grid


def test_an_english_letter_cites_french_law_in_english() -> None:
    text = words_of(draw(written("formal_notice", "en", lines=notice_invoices(), earlier=EARLIER)))
    assert "article L441-10 of the French commercial code" in text
    assert "€7.33 a day" in text
    assert "22,641.55" in text
    assert "Subject: FORMAL NOTICE" in text
