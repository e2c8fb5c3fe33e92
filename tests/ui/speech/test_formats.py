"""Amounts, days and delays read as a French bookkeeper writes them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.ui.speech import formats


@pytest.mark.parametrize(
    ("cents", "shown"),
    [
        (0, "0,00 €"),
        (123456, "1 234,56 €"),
        (-5, "−0,05 €"),
        (123456789012, "1 234 567 890,12 €"),
        (-100000, "−1 000,00 €"),
    ],
)
def test_amounts_have_grouped_thousands_a_comma_and_a_real_minus(cents: int, shown: str) -> None:
    assert formats.amount(Money(cents)) == shown.replace(" ", "\u00a0")


def test_a_received_amount_shows_its_sign() -> None:
    assert formats.signed(Money(125000)) == "+\u00a01\u00a0250,00\u00a0€"


def test_zero_in_a_bucket_is_a_dash() -> None:
    assert formats.amount_or_dash(Money(0)) == "–"


@pytest.mark.parametrize(("late_by", "shown"), [(29, "29\u00a0j de retard"), (0, "aujourd’hui"), (-9, "dans 9\u00a0j")])
def test_delays_are_said_from_today(late_by: int, shown: str) -> None:
    assert formats.lateness(late_by) == shown


def test_days_and_months_are_french() -> None:
    assert formats.day(date(2026, 11, 3)) == "03/11/2026"
    assert formats.long_day(date(2026, 11, 23)) == "lundi 23 novembre 2026"
    assert formats.long_day(date(2026, 12, 1)) == "mardi 1er décembre 2026"
    assert formats.month(date(2026, 1, 1)) == "janv."
    assert formats.weekday(date(2026, 11, 23)) == "lun."


def test_ratios_and_changes_keep_one_decimal() -> None:
    assert formats.percent(Decimal("0.285")) == "28,5\u00a0%"
    assert formats.change(Decimal("-4.84"), "%") == "−4,8\u00a0%"
    assert formats.change(Decimal("2.1"), "%") == "+2,1\u00a0%"
    assert formats.days(Decimal("53.6"), 1) == "53,6\u00a0jours"
    assert formats.thousands(Money(252_000)) == "2,5"


def test_zero_and_one_are_singular() -> None:
    said = [formats.counted(number, "facture", "factures") for number in (0, 1, 2)]
    assert said == ["0\u00a0facture", "1\u00a0facture", "2\u00a0factures"]


@pytest.mark.parametrize(
    ("name", "letters"), [("Boulangerie Lefèvre", "BL"), ("Morvan", "MO"), ("« & »", "?"), ("Éts Saint-Rémy", "ÉS")]
)
def test_a_name_has_its_initials(name: str, letters: str) -> None:
    assert formats.initials(name) == letters


def test_a_sentence_of_the_rules_never_breaks_before_a_sign() -> None:
    told = "Total de 1\u202f234,56\u202f€ : étape « Rappel » le 3."
    assert formats.painted(told) == "Total de 1\u00a0234,56\u00a0€\u00a0: étape «\u00a0Rappel\u00a0» le 3."


def test_what_is_told_after_a_name_stands_after_a_french_colon() -> None:
    assert formats.named("Total", "12,00 €") == "Total\u00a0: 12,00 €"
    assert formats.short_days("29") == "29\u00a0j"
