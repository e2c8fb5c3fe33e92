"""The catalogue of texts: every one has its names, is sound in both languages, and keeps to what may be said."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from gestion_creances.dunning.policy import Tone
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.letters.call_script import call_script
from gestion_creances.letters.catalogue import TemplateKind, check_text, kind_of, named, shipped, standard_of
from gestion_creances.letters.filling import fill
from gestion_creances.letters.pdf import draw
from gestion_creances.letters.placeholders import blocks, placeholders
from gestion_creances.letters.template import MissingSubject, Template, UnknownPlaceholder, shipped_template
from gestion_creances.ui.speech.phrasebook import phrases
from tests.letters.makers import EARLIER, HOTEL, facts, pages, three_invoices, words_of

CODES = [each.code for each in shipped()]
VARIANTS = [each.code for each in shipped() if each.kind is TemplateKind.LETTER and each.code != each.like]
LAW = re.compile(r"L441|code de commerce|commercial code|pénalité|indemnité|interest|article", re.IGNORECASE)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("code", CODES)
def test_every_shipped_text_is_sound(code: str, language: str) -> None:
    check_text(code, shipped_template(code, language))


def test_letters_come_first_then_e_mails_then_calls_each_with_its_two_names() -> None:
    kinds = [each.kind for each in shipped()]
    assert kinds == sorted(kinds, key=[TemplateKind.LETTER, TemplateKind.EMAIL, TemplateKind.CALL].index)
    assert [each.code for each in shipped()][:2] == ["courtesy", "courtesy_strategic"]
    assert next(each.code for each in shipped() if each.kind is TemplateKind.CALL) == "call_courteous"
    assert all(each.name("fr") and each.name("en") for each in shipped())
    assert len({each.name_fr for each in shipped()}) == len(shipped()) == len({each.name_en for each in shipped()})


def test_a_variant_knows_the_letter_it_stands_for() -> None:
    assert (standard_of("first_public"), standard_of("third"), standard_of("own_x")) == ("first", "third", "own_x")
    assert named("own_x", "Export", "second_soft").tone is Tone.COURTEOUS


def test_a_call_script_needs_no_subject_but_its_fields_are_checked() -> None:
    check_text("call_firm", Template("Appel", "fr", "Bonjour, {{ societe }}."))
    with pytest.raises(UnknownPlaceholder):
        check_text("call_firm", Template("Appel", "fr", "{{ rien }}"))
    with pytest.raises(MissingSubject):
        check_text("own_x", Template("Lettre", "fr", "Bonjour."))
    assert kind_of("email_first") is TemplateKind.EMAIL


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("kind", list(CustomerKind))
@pytest.mark.parametrize("code", VARIANTS)
def test_a_variant_makes_a_one_page_letter_for_every_kind_of_customer(
    code: str, kind: CustomerKind, language: str
) -> None:
    known = facts(standard_of(code), customer=replace(HOTEL, kind=kind), earlier=EARLIER[:1])
    pdf = draw(fill(shipped_template(code, language), known))
    assert len(pages(pdf)) == 1
    text = words_of(pdf)
    assert not re.search(r"\{[{%]|None|\[\[", text)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("code", [*VARIANTS, "second", "third"])
def test_no_reminder_to_a_consumer_names_an_article_of_the_commercial_code_or_a_fee(code: str, language: str) -> None:
    consumer = replace(HOTEL, kind=CustomerKind.CONSUMER)
    known = facts(standard_of(code), customer=consumer, lines=three_invoices())
    text = words_of(draw(fill(shipped_template(code, language), known)))
    assert not re.search(r"L441|commerc|pénalité|indemnité|recovery costs", text.partition("Siège social")[0])


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("code", [code for code in VARIANTS if standard_of(code) in ("courtesy", "first")])
def test_the_mild_letters_threaten_nothing_and_speak_of_no_law(code: str, language: str) -> None:
    assert not LAW.search(shipped_template(code, language).text)


def test_a_call_script_of_each_tone_is_filled_in() -> None:
    parts = call_script(shipped_template("call_firm", "fr"), facts("second", earlier=EARLIER[:1]))
    assert any("Ateliers Kervadec" in line for part in parts for line in part.lines)


def test_every_field_and_block_has_its_meaning_in_english() -> None:
    known = {french for french, _ in phrases()}
    assert [each.meaning for each in (*placeholders(), *blocks()) if each.meaning not in known] == []
