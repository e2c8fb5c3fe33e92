"""E-mails: the same words twice, papers attached, headers nobody can tamper with."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from html.parser import HTMLParser

import pytest

from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.letters.email import (
    Enclosure,
    Envelope,
    Sender,
    as_draft,
    fill_email,
    freshened,
    message_id,
    plain_email,
    read_email,
    sender_of,
    write_email,
)
from gestion_creances.letters.email_templates import email_code, email_template
from gestion_creances.letters.email_words import as_html, as_text
from gestion_creances.letters.letter import Letter
from gestion_creances.letters.template import SHIPPED, Template, check, shipped_template
from tests.letters import makers

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
SENDER = Sender("Ateliers Kervadec", "compta@kervadec.example", "claire@kervadec.example")


def envelope(**facts: object) -> Envelope:
    values = {"recipient_name": "Boulangerie Lefèvre", "message_id": "<R-1.abc@kervadec.example>", **facts}
    return Envelope(SENDER, "compta@lefevre.example", at=AT, **values)  # type: ignore[arg-type]


def shipped_email(code: str, language: str) -> Template:
    return shipped_template(f"email_{code}", language)


def words(code: str, language: str = "fr") -> Letter:
    return fill_email(shipped_email(code, language), makers.facts(code))


class _Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, _: object) -> None:
        self.seen.add(tag)
        if tag not in ("br", "meta"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("code", SHIPPED)
def test_every_shipped_email_is_sound_and_says_the_same_in_both_forms(code: str, language: str) -> None:
    check(shipped_email(code, language))
    made = words(code, language)
    text, page = as_text(made), _Tags(as_html(made))
    assert page.open == []
    assert page.seen.isdisjoint({"img", "script", "link", "iframe", "a"})
    assert max(map(len, text.splitlines())) <= 90
    flat = " ".join(page.text.split())
    for block in made.body:
        if hasattr(block, "runs") and not block.note:
            assert " ".join(block.text.split()) in flat


def test_a_step_of_the_firm_s_own_takes_the_email_of_its_tone() -> None:
    for level in standard_policy().levels:
        own = replace(level, template="maison")
        assert (
            email_template(own, "fr").text
            == shipped_email(
                {"courteous": "first", "firm": "second", "last": "third", "formal": "formal_notice"}[level.tone], "fr"
            ).text
        )
        assert email_template(level, "fr", "Objet : à nous").text == "Objet : à nous"


def test_a_softer_or_firmer_letter_takes_the_email_of_the_standard_one() -> None:
    level = next(level for level in standard_policy().levels if level.code == "first")
    assert email_code(replace(level, template="first_public")) == email_code(level) == "email_first"


def test_the_same_facts_always_give_the_same_bytes() -> None:
    paper = Enclosure("R-1.pdf", "application/pdf", b"%PDF" * 1000)
    first, second = (write_email(words("first"), envelope(), (paper,)) for _ in range(2))
    assert first == second
    assert first.isascii()
    assert max(map(len, first.split(b"\r\n"))) <= 998


def test_nothing_in_a_name_or_a_subject_becomes_a_header() -> None:
    evil = "Lefèvre\r\nBcc: voleur@exemple.fr"
    content = plain_email(f"Rappel\r\nBcc: {evil}", "x", envelope(recipient_name=evil))
    assert message_from_bytes(content, policy=default)["Bcc"] is None


def test_long_message_ids_stay_readable() -> None:
    ids = tuple(f"<R-2026-{rank:04d}.0123456789abcdef@{'long-domaine-' * 8}.example>" for rank in range(4))
    message = message_from_bytes(plain_email("x", "x", envelope(thread=ids)), policy=default)
    assert str(message["References"]).split() == list(ids)
    assert str(message["In-Reply-To"]).strip() == ids[-1]


def test_papers_too_heavy_together_stay_out_the_letter_never() -> None:
    letter = Enclosure("R-1.pdf", "application/pdf", b"x" * 9_000_000)
    other = Enclosure("FA-1.pdf", "application/pdf", b"x")
    read = read_email(write_email(words("first"), envelope(), (letter, other)))
    assert [paper.name for paper in read.enclosures] == ["R-1.pdf"]


@pytest.mark.parametrize(
    ("given", "address"), [("compta@é.fr", "compta@xn--9ca.fr"), ("comptabilité@lefevre.fr", ""), ("", "")]
)
def test_a_firm_without_an_account_writes_from_its_own_address_when_servers_take_it(given: str, address: str) -> None:
    assert sender_of(replace(makers.FIRM, email=given), None).address == address


def test_a_name_of_a_paper_is_made_safe() -> None:
    paper = Enclosure('../a"b\r\n.pdf', "application/pdf", b"x")
    (found,) = read_email(write_email(words("first"), envelope(), (paper,))).enclosures
    assert found.name == "a b.pdf"


def test_a_recent_message_from_the_same_sender_leaves_unchanged() -> None:
    content = write_email(words("first"), envelope())
    assert freshened(content, SENDER, AT + timedelta(hours=2)) is content
    later = freshened(content, SENDER, AT + timedelta(days=2))
    other = freshened(content, Sender("Autre", "autre@kervadec.example"), AT)
    assert message_from_bytes(later, policy=default)["Date"].datetime == AT + timedelta(days=2)
    read = message_from_bytes(other, policy=default)
    assert (read["From"], read["Reply-To"]) == ("Autre <autre@kervadec.example>", None)
    assert later.partition(b"\r\n\r\n")[2] == content.partition(b"\r\n\r\n")[2]
    assert read_email(later).text == read_email(content).text


def test_a_firm_without_address_writes_a_draft_that_its_mail_program_completes() -> None:
    nobody = Sender("Ateliers Kervadec", "")
    content = plain_email("x", "y", Envelope(nobody, "a@b.fr", "", message_id("R-1", "ab" * 20, nobody), AT))
    assert message_from_bytes(content)["From"] is None
    draft = as_draft(content)
    assert as_draft(draft) == draft
    assert draft.startswith(b"X-Unsent: 1\r\n")
