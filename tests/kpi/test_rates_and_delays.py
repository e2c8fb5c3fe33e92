import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.kpi.concentration import average_outstanding
from gestion_creances.kpi.delays import average_days_late, average_days_to_pay, weighted_days_late
from gestion_creances.kpi.facts import FallenDueFacts, KpiFacts, SettledFacts
from gestion_creances.kpi.recovery_rates import (
    collection_effectiveness,
    doubtful_rate,
    late_rate,
    recovery_rate,
    unpaid_rate,
)
from gestion_creances.kpi.sheet import kpi_sheet
from gestion_creances.ledger.outstanding import Outstanding

VECTORS = json.loads((Path(__file__).parent.parent / "samples" / "law_vectors.json").read_text(encoding="utf-8"))["kpi"]
AS_OF = date(2026, 11, 22)
euros = Money.euros

FACTS = KpiFacts(
    AS_OF,
    outstanding=Outstanding(overdue=euros(80), not_due=euros(220), doubtful=euros(30)),
    opening=Outstanding(overdue=euros(50), not_due=euros(200)),
    sales=euros(360),
    settled=SettledFacts(
        count=4, late=3, days_to_pay=170, days_late=50, amount=euros(1000), amount_days_late=1000_00 * 9
    ),
    fallen_due=FallenDueFacts(count=8, unpaid=1, recovered=euros(900), open=euros(100)),
    customers_with_balance=7,
)


def test_the_effectiveness_of_the_worked_example() -> None:
    facts = KpiFacts(
        AS_OF,
        outstanding=Outstanding(overdue=euros(80), not_due=euros(220)),
        opening=Outstanding(not_due=euros(250)),
        sales=euros(360),
    )
    made = collection_effectiveness(facts)
    assert made.value == round(Decimal(str(VECTORS["cei"])), 2) == Decimal("79.49")
    assert (made.numerator, made.denominator) == (310_00, 390_00)
    assert made.period == (date(2025, 11, 23), AS_OF)


def test_effectiveness_counts_doubtful_debts_as_not_collected() -> None:
    made = collection_effectiveness(FACTS)
    assert (made.numerator, made.denominator) == (280_00, 390_00)


def test_amounts_to_be_issued_are_not_there_to_collect() -> None:
    owed = Outstanding(not_due=euros(100), to_be_issued=euros(40))
    made = collection_effectiveness(KpiFacts(AS_OF, owed, sales=euros(300)))
    assert (made.value, made.numerator) == (100, 200_00)


def test_bills_are_still_there_to_collect() -> None:
    made = collection_effectiveness(KpiFacts(AS_OF, Outstanding(bills=euros(100)), sales=euros(300)))
    assert (made.value, made.numerator) == (100, 200_00)


def test_one_invoice_is_enough_for_a_mean() -> None:
    facts = KpiFacts(AS_OF, Outstanding(), settled=SettledFacts(count=1, late=1, days_to_pay=33, amount=euros(1)))
    assert average_days_to_pay(facts).value == 33


def test_rates_of_the_stock_are_parts_of_the_outstanding() -> None:
    assert (late_rate(FACTS).value, doubtful_rate(FACTS).value) == (Decimal("26.67"), Decimal("10.00"))
    assert late_rate(FACTS).period == (AS_OF, AS_OF)


def test_rates_of_the_flow_are_parts_of_what_fell_due() -> None:
    assert (unpaid_rate(FACTS).value, recovery_rate(FACTS).value) == (Decimal("12.50"), Decimal("90.00"))
    assert (unpaid_rate(FACTS).numerator_unit, recovery_rate(FACTS).denominator) == ("count", 1000_00)


def test_delays_are_means_over_what_was_settled() -> None:
    values = [figure(FACTS).value for figure in (average_days_to_pay, average_days_late, weighted_days_late)]
    assert values == [Decimal("42.50"), Decimal("12.50"), Decimal("9.00")]


def test_customers_who_pay_early_have_negative_days_late() -> None:
    early = KpiFacts(AS_OF, Outstanding(), settled=SettledFacts(count=3, days_late=-5, amount=euros(1)))
    assert average_days_late(early).value == Decimal("-1.67")


def test_the_average_outstanding_is_in_whole_cents() -> None:
    made = average_outstanding(FACTS)
    assert (made.value, made.unit, made.denominator) == (4286, "cents", 7)


@pytest.mark.parametrize("key", sorted(kpi_sheet(FACTS)))
def test_an_empty_ledger_gives_a_reason_instead_of_a_figure(key: str) -> None:
    figure = kpi_sheet(KpiFacts(AS_OF, Outstanding()))[key]
    if key == "dso_countback":
        assert (figure.value, figure.reason) == (0, "")
    else:
        assert figure.value is None
        assert figure.reason.endswith(".")


def test_the_sheet_has_every_key_of_the_command_line() -> None:
    assert list(kpi_sheet(FACTS)) == [
        "dso_balance",
        "dso_countback",
        "dso_best_possible",
        "average_days_delinquent",
        "average_days_to_pay",
        "average_days_late",
        "weighted_days_late",
        "late_rate",
        "unpaid_rate",
        "recovery_rate",
        "doubtful_rate",
        "average_outstanding",
        "collection_effectiveness",
    ]


def test_every_figure_says_a_formula_of_its_own() -> None:
    formulas = [figure.formula for figure in kpi_sheet(FACTS).values()]
    assert all(formula.endswith(".") for formula in formulas)
    assert len(set(formulas)) == len(formulas)
