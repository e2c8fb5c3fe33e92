"""Letters of the firm's own: added as copies, renamed, deleted when no step needs them, put back as they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from gestion_creances.desk import Desk
from gestion_creances.dunning.policy import Policy
from gestion_creances.letters.catalogue import TemplateKind
from gestion_creances.letters.template import NoSuchTemplate, Template, shipped_template
from gestion_creances.usecases.edit_choices import edit_policy, edit_template
from gestion_creances.usecases.edit_templates import (
    TemplateInUse,
    TemplateNameRefused,
    TemplateShipped,
    add_template,
    remove_template,
    rename_template,
    restore_template,
)
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.view_templates import TemplateEntry, available_templates
from tests.usecases.builders import a_customer, a_debt, open_for_business, paper_text


@pytest.fixture
def firm(desk: Desk) -> Desk:
    open_for_business(desk)
    return desk


def entry(desk: Desk, code: str) -> TemplateEntry:
    return next(each for each in available_templates(desk) if each.code == code)


def text_in_force(desk: Desk, code: str, language: str) -> str:
    with desk.books.reading() as session:
        own = session.settings.template(code, language)
    return shipped_template(code, language).text if own is None else own


def use(desk: Desk, step: str, template: str) -> Policy:
    """Let the step of the firm's policy use that letter."""
    with desk.books.reading() as session:
        policy = session.policies.all()[0]
    levels = tuple(replace(each, template=template) if each.code == step else each for each in policy.levels)
    edit_policy(desk, replace(policy, levels=levels))
    return policy


def test_the_catalogue_says_which_step_uses_each_letter_and_what_the_firm_changed(firm: Desk) -> None:
    assert entry(firm, "first").used_by == ("Scénario standard · Rappel courtois",)
    assert entry(firm, "first_public").used_by == ()
    edit_template(firm, Template("x", "en", "Subject: ours\n\n[[signature]]"), "first", "en")
    assert entry(firm, "first").changed == ("en",)
    assert {each.kind for each in available_templates(firm, TemplateKind.LETTER)} == {TemplateKind.LETTER}


def test_a_letter_of_ones_own_begins_as_a_copy_in_both_languages(firm: Desk) -> None:
    edit_template(firm, Template("x", "fr", "Objet : à nous\n\n[[signature]]"), "second", "fr")
    made = add_template(firm, "  Relance  export ", "second")
    assert (made.code, made.name_fr, made.like) == ("own_relance_export", "Relance export", "second")
    assert text_in_force(firm, made.code, "fr") == "Objet : à nous\n\n[[signature]]"
    assert text_in_force(firm, made.code, "en") == shipped_template("second", "en").text
    copy = add_template(firm, "Relance export 2", made.code)
    assert (copy.like, text_in_force(firm, copy.code, "fr")) == ("second", "Objet : à nous\n\n[[signature]]")


def test_two_names_that_look_alike_get_two_codes(firm: Desk) -> None:
    assert add_template(firm, "Été", "first").code == "own_ete"
    assert add_template(firm, "Ete", "first").code == "own_ete_2"
    assert add_template(firm, "…", "first").code == "own_modele"


@pytest.mark.parametrize("name", ["", "   ", "Rappel 1", "rappel 1", "Export", "x" * 61])
def test_a_name_that_is_empty_taken_or_too_long_is_refused(firm: Desk, name: str) -> None:
    add_template(firm, "Export", "first")
    with pytest.raises(TemplateNameRefused):
        add_template(firm, name, "first")
    assert len([each for each in available_templates(firm) if each.own]) == 1


def test_a_letter_of_ones_own_is_sent_by_the_step_that_uses_it(firm: Desk, tmp_path: Path) -> None:
    made = add_template(firm, "Export", "first")
    own = "Objet : export\n\nNotre phrase à nous.\n\n[[factures]]\n\n[[signature]]"
    edit_template(firm, Template("Export", "fr", own), made.code, "fr")
    use(firm, "first", made.code)
    a_debt(firm, a_customer(firm), "F1", "1200", date(2026, 11, 10))
    (sent,) = issue_reminders(firm, tmp_path / "lettres").letters
    assert sent.document is not None
    assert "Notre phrase à nous." in paper_text(sent.document)


def test_a_letter_that_a_step_uses_is_not_deleted_and_the_step_is_named(firm: Desk) -> None:
    made = add_template(firm, "Export", "first")
    use(firm, "first", made.code)
    with pytest.raises(TemplateInUse, match="Scénario standard · Rappel courtois"):
        remove_template(firm, made.code)
    assert entry(firm, made.code).own


def test_a_letter_deleted_can_be_put_back_with_its_words(firm: Desk) -> None:
    made = add_template(firm, "Export", "first")
    edit_template(firm, Template("x", "fr", "Objet : mots\n\n[[signature]]"), made.code, "fr")
    removed = remove_template(firm, made.code)
    assert all(each.code != made.code for each in available_templates(firm))
    with pytest.raises(NoSuchTemplate):
        text_in_force(firm, made.code, "fr")
    restore_template(firm, removed)
    assert text_in_force(firm, made.code, "fr") == "Objet : mots\n\n[[signature]]"
    assert entry(firm, made.code).named == made


def test_a_letter_is_renamed_and_keeps_its_code(firm: Desk) -> None:
    made = add_template(firm, "Export", "first")
    assert rename_template(firm, made.code, "Clients hors UE").code == made.code
    assert entry(firm, made.code).named.name_fr == "Clients hors UE"
    assert rename_template(firm, made.code, "Clients hors UE").name_fr == "Clients hors UE"


def test_shipped_texts_are_neither_renamed_nor_deleted_and_only_letters_are_copied(firm: Desk) -> None:
    for attempt in (
        lambda: remove_template(firm, "first"),
        lambda: rename_template(firm, "first", "Autre"),
        lambda: add_template(firm, "Autre", "call_firm"),
    ):
        with pytest.raises(TemplateShipped):
            attempt()


def test_what_was_done_to_letters_is_in_the_journal(firm: Desk) -> None:
    made = add_template(firm, "Export", "first")
    rename_template(firm, made.code, "Hors UE")
    remove_template(firm, made.code)
    with firm.books.reading() as session:
        actions = [line.action for line in session.journal.entries("dossier") if line.action.startswith("template.")]
    assert actions == ["template.added", "template.renamed", "template.removed"]
