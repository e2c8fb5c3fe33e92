"""How originals are shown: as they are, as pages, or by a page that says where they are; and how pages are stamped."""

from __future__ import annotations

import hashlib
import io
from datetime import UTC, date, datetime
from email.message import EmailMessage

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter

from gestion_creances.basics.progress import Progress
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.outstanding import outstanding
from gestion_creances.ledger.statement import statement
from gestion_creances.letters.pdf import draw
from gestion_creances.letters.proof.binding import bound
from gestion_creances.letters.proof.exhibit import exhibits
from gestion_creances.letters.proof.facts import Nature, Original, ProofFacts, ProofPart, Trace
from gestion_creances.letters.proof.reproduced import readable, reproduced
from gestion_creances.letters.proof.words import proof_words
from gestion_creances.letters.statement_facts import StatementFacts
from tests.letters.makers import FIRM, HOTEL, written

DAY = date(2026, 11, 23)


def proof_facts(*originals: Original, customer: Customer = HOTEL) -> ProofFacts:
    empty = statement((), DAY)
    return ProofFacts(
        company=FIRM,
        customer=customer,
        as_of=DAY,
        first=None,
        owed=outstanding((), DAY),
        statement=StatementFacts(FIRM, customer, empty, DAY),
        invoices=(),
        originals=originals,
        history=(),
        claim=None,
        no_penalties="",
        penalties=(),
        rates=(),
        journal=(),
    )


def original(content: bytes | None, media: str, name: str = "pièce", *traces: Trace) -> Original:
    seal = hashlib.sha256(content or b"").hexdigest()
    return Original(ProofPart.PAPERS, Nature.OTHER, DAY, name, media, seal, content, traces)


def shown(piece: Original, language: str = "fr") -> str:
    pdf = reproduced(piece, proof_facts(), language, "004 pièce.bin")
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).replace("\u00a0", " ")


def picture(kind: str = "PNG") -> bytes:
    kept = io.BytesIO()
    Image.new("RGB", (400, 900), "ivory").save(kept, kind)
    return kept.getvalue()


def encrypted() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.encrypt("secret", algorithm="RC4-128")
    kept = io.BytesIO()
    writer.write(kept)
    return kept.getvalue()


def page_of(width: float, height: float, turned: int = 0) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(width, height).rotate(turned)
    kept = io.BytesIO()
    writer.write(kept)
    return kept.getvalue()


def test_a_pdf_is_shown_as_it_is() -> None:
    letter = draw(written("first"))
    assert reproduced(original(letter, "application/pdf"), proof_facts(), "fr", "x.pdf") == letter


def test_what_became_of_a_pdf_follows_it() -> None:
    letter = draw(written("first"))
    text = shown(original(letter, "application/pdf", "R-1", Trace(DAY, "posted_registered", "2C 184")))
    assert "dernier" not in text
    assert "posté en recommandé" in text


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_scan_fills_a_page(kind: str) -> None:
    pdf = reproduced(original(picture(kind), "image/png", "avis"), proof_facts(), "fr", "x.png")
    (page,) = PdfReader(io.BytesIO(pdf)).pages
    assert len(page.images) == 1


@pytest.mark.parametrize(
    "content",
    [b"%PDF-1.4\nnothing of the kind", b"\x89PNG\r\n\x1a\nbroken", b"PK\x03\x04 a workbook", b"", encrypted()],
    ids=["damaged", "picture", "workbook", "empty", "encrypted"],
)
def test_what_cannot_be_shown_is_named(content: bytes) -> None:
    assert "« 004 pièce.bin »" in shown(original(content, "application/octet-stream"))
    assert not readable(content)


def test_a_document_that_is_gone_is_named_too() -> None:
    gone = original(None, "application/pdf")
    assert not gone.intact
    assert "« 004 pièce.bin »" in shown(gone)


def test_an_e_mail_shows_its_headers_words_enclosures_and_way() -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@b.fr", "compta@étoile.example".replace("é", "e"), "Relance"
    message.set_content("Bonjour,\n\nIl reste 100 €.")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="lettre.pdf")
    at = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    text = shown(original(message.as_bytes(), "message/rfc822", "Relance", Trace(at, "sent", "250 OK")))
    for words in ("a@b.fr", "Relance", "Il reste 100 €.", "lettre.pdf", hashlib.sha256(b"%PDF").hexdigest(), "250 OK"):
        assert words in text
    assert "accepted by the server" in shown(
        original(message.as_bytes(), "message/rfc822", "x", Trace(at, "sent")), "en"
    )


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00garbage", b"From: =?x?=\r\nContent-Type: text/plain; charset=nope\r\n\r\na"]
)
def test_a_broken_e_mail_still_has_its_page(content: bytes) -> None:
    assert shown(original(content, "message/rfc822", "x"))


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
@pytest.mark.parametrize("size", [(595, 842), (842, 595), (300, 300), (2000, 1000)])
def test_the_stamp_stands_in_the_top_right_corner_of_any_page(size: tuple[int, int], turned: int) -> None:
    facts = proof_facts(original(page_of(*size, turned), "application/pdf"))
    made = exhibits(facts, "fr", frozenset({ProofPart.PAPERS}), Progress())
    page = PdfReader(io.BytesIO(bound(facts, made, "fr", Progress()))).pages[-1]
    places: list[tuple[float, float]] = []

    def see(text: str, matrix: list[float], place: list[float], *_: object) -> None:
        if "Pièce" in text:
            places.append((matrix[4] + place[4], matrix[5] + place[5]))

    page.extract_text(visitor_text=see)
    ((left, up),) = places
    box = page.cropbox
    assert float(box.right) - 90 < left < float(box.right)
    assert float(box.top) - 40 < up < float(box.top)


def test_names_of_files_suit_every_system() -> None:
    named = original(b"x", "text/csv", 'Bon: "n°1"/\\<>|?*\u202e.csv')
    facts = proof_facts(named, original(b"y", "application/pdf", "é" * 300))
    made = exhibits(facts, "fr", frozenset({ProofPart.PAPERS}), Progress())
    assert next(each.name for each in made) == "001 Document Bon n°1.csv"
    assert all(len(each.name) < 100 for each in made)


def test_every_word_has_its_english() -> None:
    french, english = proof_words("fr"), proof_words("en")
    assert french.words.keys() == english.words.keys()
    assert french.natures.keys() == english.natures.keys() == set(Nature)
    assert french.word("inconnu") == "inconnu"
