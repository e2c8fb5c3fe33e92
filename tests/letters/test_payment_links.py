"""What lets a letter be paid at once: the links to pay online, and what the square code says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import Money
from gestion_creances.letters.email import fill_email
from gestion_creances.letters.email_templates import email_template
from gestion_creances.letters.email_words import as_html, as_text
from gestion_creances.letters.epc import payload
from gestion_creances.letters.filling import fill
from gestion_creances.letters.payment_links import links, remittance
from gestion_creances.letters.pdf import draw
from gestion_creances.letters.template import Template, shipped_template
from tests.letters.makers import LEVELS, facts, words_of

PATTERN = "https://payer.kervadec.example/{numero}?m={montant}&r={reference}"


def test_each_invoice_has_its_own_link_for_what_is_left_of_it() -> None:
    told = facts("first", payment_link=PATTERN)
    assert [number for number, _ in links(told)] == list(dict.fromkeys(line.number for line in told.lines))
    first = told.lines[0]
    assert links(told)[0][1] == (f"https://payer.kervadec.example/{first.number}?m={first.open}&r={told.number}")


def test_a_pattern_without_a_number_gives_one_link_for_the_whole_sum() -> None:
    told = facts("first", payment_link="https://payer.kervadec.example/?m={montant}")
    assert links(told) == (("", f"https://payer.kervadec.example/?m={told.asked}"),)


def test_without_a_pattern_nothing_is_said_of_paying_online() -> None:
    assert links(facts("first")) == ()
    letter = fill(shipped_template("first", "fr"), facts("first"))
    assert "en ligne" not in words_of(draw(letter))


@pytest.mark.parametrize(("language", "words"), [("fr", "Payer FA-"), ("en", "Pay FA-")])
def test_the_letter_prints_the_links_under_the_payment_box(language: str, words: str) -> None:
    told = facts("first", payment_link=PATTERN)
    told = replace(told, lines=tuple(replace(line, number=f"FA-{n}") for n, line in enumerate(told.lines)))
    text = words_of(draw(fill(shipped_template("first", language), told)))
    assert words in text
    assert "https://payer.kervadec.example/FA-0?m=" in text


def test_the_e_mail_makes_them_links_and_escapes_them() -> None:
    told = facts("first", payment_link=PATTERN)
    words = fill_email(email_template(LEVELS["first"], "fr"), told)
    address = links(told)[0][1]
    assert f'<a href="{address.replace("&", "&amp;")}">' in as_html(words)
    assert address in as_text(words)


def test_a_template_may_say_the_link_in_its_own_words() -> None:
    text = "Objet : essai\n\n{% if lien_paiement %}Réglez ici : {{ lien_paiement }}{% endif %}"
    told = facts("first", payment_link="https://payer.kervadec.example/?m={montant}")
    body = fill(Template("essai", "fr", text), told).body
    assert links(told)[0][1] in str(body)


@given(st.lists(st.text(min_size=1, max_size=40), max_size=30))
def test_what_the_transfer_says_fits_and_cuts_no_number(numbers: list[str]) -> None:
    said = remittance("R-2026-0418", numbers)
    assert len(said) <= 140
    assert said.startswith("R-2026-0418")
    kept = said.removeprefix("R-2026-0418").strip()
    assert " ".join(" ".join(one.split()) for one in dict.fromkeys(" ".join(n.split()) for n in numbers)).startswith(
        kept
    )


@given(
    st.text(max_size=100),
    st.integers(1, 99_999_999_999),
    st.text(max_size=200),
    st.sampled_from(["", "AGRIFRPP", "BNPAFRPPXXX"]),
)
def test_the_code_never_says_more_than_the_standard_allows(name: str, cents: int, said: str, bic: str) -> None:
    name, said = (text.encode("utf-8", "ignore").decode() for text in (name, said))
    text = payload(name, "FR7630006000011234567890189", bic, Money(cents), said)
    if text is None:
        return
    lines = text.split("\n")
    assert len(text.encode()) <= 331
    assert len(lines) <= 11
    assert lines[:4] == ["BCD", "002", "1", "SCT"]
    assert lines[7] == f"EUR{cents // 100}.{cents % 100:02d}"
    assert not text.endswith("\n")
