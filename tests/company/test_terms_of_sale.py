import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.company.terms_of_sale import (
    RECOVERY_INDEMNITY,
    CapRule,
    DayCount,
    Imputation,
    TermsOfSale,
    cap_warning,
    latest_due,
)

VECTORS = json.loads((Path(__file__).parent.parent / "samples" / "law_vectors.json").read_text(encoding="utf-8"))


def test_a_firm_that_wrote_nothing_follows_the_law() -> None:
    terms = TermsOfSale()
    assert (terms.contract_rate, terms.indemnity, terms.imputation) == (None, True, Imputation.INTEREST_FIRST)
    assert str(RECOVERY_INDEMNITY) == "40.00"


@pytest.mark.parametrize(("basis", "plain", "leap"), [("365", 365, 365), ("act", 365, 366), ("360", 360, 360)])
def test_a_year_of_interest_has_the_days_chosen(basis: str, plain: int, leap: int) -> None:
    assert (DayCount(basis).days_in(2025), DayCount(basis).days_in(2024)) == (plain, leap)


def test_sixty_days_and_both_ways_of_forty_five_end_of_month_are_allowed() -> None:
    for row in VECTORS["due_dates"]:
        for way in ("net60", "m45_then_eom", "eom_then_45"):
            assert cap_warning(date.fromisoformat(row["invoice"]), date.fromisoformat(row[way])) is None


def test_a_longer_term_names_the_article_and_the_latest_day() -> None:
    warning = cap_warning(date(2026, 8, 17), date(2026, 11, 30))
    assert warning is not None
    assert warning.latest == date(2026, 10, 31)
    assert str(warning) == (
        "L’échéance du 30/11/2026 d’une facture du 17/08/2026 dépasse le maximum légal (60 jours, ou 45 jours fin de"
        " mois si le contrat le prévoit, soit le 31/10/2026 ; article L441-10 I du code de commerce)."
    )


@pytest.mark.parametrize(
    ("rule", "latest"),
    [
        (CapRule.AGREED, date(2026, 4, 14)),
        (CapRule.NOTHING_AGREED, date(2026, 3, 12)),
        (CapRule.PERIODIC, date(2026, 3, 27)),
        (CapRule.TRANSPORT, date(2026, 3, 12)),
        (CapRule.PERISHABLE, date(2026, 3, 12)),
        (CapRule.FRESH_MEAT, date(2026, 3, 2)),
        (CapRule.ALCOHOL, date(2026, 3, 30)),
        (CapRule.PUBLIC, date(2026, 3, 12)),
    ],
)
def test_each_rule_has_its_latest_day(rule: CapRule, latest: date) -> None:
    assert latest_due(date(2026, 2, 10), rule) == latest


def test_sixty_days_may_be_later_than_forty_five_end_of_month() -> None:
    assert latest_due(date(2026, 1, 31)) == date(2026, 4, 1)


def test_a_ten_day_period_ends_on_the_10th_the_20th_or_the_last() -> None:
    ends = [latest_due(date(2026, 2, day), CapRule.PERISHABLE) - timedelta(days=30) for day in (1, 10, 11, 20, 21, 28)]
    assert [end.day for end in ends] == [10, 10, 20, 20, 28, 28]


@pytest.mark.parametrize("rule", list(CapRule))
def test_each_warning_cites_its_code(rule: CapRule) -> None:
    warning = cap_warning(date(2026, 2, 10), date(2027, 2, 10), rule)
    assert "code de la commande publique" in str(warning) if rule is CapRule.PUBLIC else "de commerce" in str(warning)


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.sampled_from(CapRule))
def test_the_latest_day_is_allowed_and_the_next_is_not(issued_on: date, rule: CapRule) -> None:
    latest = latest_due(issued_on, rule)
    assert cap_warning(issued_on, latest, rule) is None
    assert cap_warning(issued_on, latest + timedelta(days=1), rule) is not None
