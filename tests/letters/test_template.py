"""Templates that users edit: every mistake is named with its line, and nothing but words can be written in them."""

from __future__ import annotations

import pytest

from gestion_creances.letters.placeholders import NAMES, placeholders
from gestion_creances.letters.template import (
    SHIPPED,
    BrokenTemplate,
    ForbiddenExpression,
    MissingSubject,
    NoSuchTemplate,
    Template,
    UnknownMarker,
    UnknownPlaceholder,
    check,
    shipped_template,
)
from gestion_creances.letters.values import values
from tests.letters.makers import facts


def draft(text: str, language: str = "fr") -> Template:
    return Template("Rappel courtois", language, text)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("code", SHIPPED)
def test_the_shipped_templates_are_sound(code: str, language: str) -> None:
    check(shipped_template(code, language))


def test_an_unknown_placeholder_is_refused_with_its_name_and_line() -> None:
    with pytest.raises(UnknownPlaceholder) as refused:
        check(draft("Objet : rappel\n\nBonjour {{ prenom }},"))
    assert (refused.value.template, refused.value.line, refused.value.placeholder) == ("Rappel courtois", 3, "prenom")
    assert str(refused.value).startswith("Modèle « Rappel courtois », ligne 3 : « prenom » n’existe pas.")


def test_an_unknown_placeholder_is_found_even_where_the_text_would_not_be_printed() -> None:
    with pytest.raises(UnknownPlaceholder, match="prenom"):
        check(draft("Objet : rappel\n\n{% if public %}{{ prenom }}{% endif %}"))


@pytest.mark.parametrize(
    "expression",
    [
        "{{ client.__class__ }}",
        "{{ client['__class__'] }}",
        "{{ client.upper() }}",
        "{{ client | attr('x') }}",
        "{% for x in client %}{{ x }}{% endfor %}",
        "{% set x = 1 %}",
        "{% include 'autre' %}",
        "{{ 10 ** 10 }}",
        "{{ client ~ client }}",
        "{{ [client] }}",
    ],
)
def test_nothing_but_fields_and_conditions_is_allowed(expression: str) -> None:
    with pytest.raises((ForbiddenExpression, UnknownPlaceholder)):
        check(draft(f"Objet : rappel\n\n{expression}"))


def test_a_forbidden_expression_is_quoted() -> None:
    with pytest.raises(ForbiddenExpression) as refused:
        check(draft("Objet : rappel\n\nBonjour {{ client.__class__ }}"))
    assert refused.value.expression == "{{ client.__class__ }}"


def test_an_unknown_block_is_refused_with_the_list_of_blocks() -> None:
    with pytest.raises(UnknownMarker, match=r"le bloc \[\[tableau\]\] n’existe pas. Les blocs sont \[\[factures\]\]"):
        check(draft("Objet : rappel\n\n[[tableau]]"))


def test_a_brace_left_open_is_said_with_its_line() -> None:
    with pytest.raises(BrokenTemplate, match="ligne 3"):
        check(draft("Objet : rappel\n\nBonjour {{ client"))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_template_begins_with_its_subject(language: str) -> None:
    with pytest.raises(MissingSubject, match="commencez par l’objet"):
        check(draft("Madame, Monsieur,", language))


def test_a_template_that_is_not_shipped_is_refused() -> None:
    with pytest.raises(NoSuchTemplate, match="menace"):
        shipped_template("menace", "fr")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_placeholder_has_a_value_and_every_value_a_placeholder(language: str) -> None:
    assert set(values(facts("formal_notice"), language)) == NAMES


def test_every_placeholder_is_explained_and_has_a_sample() -> None:
    assert all(placeholder.meaning and placeholder.sample for placeholder in placeholders())
