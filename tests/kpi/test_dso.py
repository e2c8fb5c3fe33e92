import json
from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.calendar import add_months
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.kpi.dso import average_days_delinquent, dso_balance, dso_best_possible, dso_countback
from gestion_creances.kpi.facts import KpiFacts, MonthOfSales
from gestion_creances.ledger.outstanding import Outstanding

VECTORS = json.loads((Path(__file__).parent.parent / "samples" / "law_vectors.json").read_text(encoding="utf-8"))["kpi"]
YEAR_END = date(2026, 12, 31)


def _months(last: date, *sales: int) -> tuple[MonthOfSales, ...]:
    newest = last.replace(day=1)
    return tuple(MonthOfSales(add_months(newest, -n), Money.euros(amount)) for n, amount in enumerate(sales))


def _facts(owed: int, *sales: int, as_of: date = YEAR_END, year: int = 0) -> KpiFacts:
    owed_late = Outstanding(overdue=Money.euros(80_000), not_due=Money.euros(owed - 80_000))
    return KpiFacts(as_of, owed_late, sales=Money.euros(year), monthly_sales=_months(as_of, *sales))


WORKED = _facts(300_000, 140_000, 120_000, 100_000, year=1_200_000)


def test_the_worked_example_gives_its_days_of_sales() -> None:
    dso = dso_balance(WORKED)
    assert dso.value == Decimal(str(VECTORS["dso_comptable"]))
    assert (dso.unit, dso.numerator, dso.denominator) == ("days", 300_000_00, 1_200_000_00)
    assert dso.period == (date(2026, 1, 1), YEAR_END)


def test_the_worked_example_gives_its_count_back() -> None:
    made = dso_countback(WORKED)
    assert made.value == Decimal(str(VECTORS["countback"]))
    assert (made.numerator, made.denominator) == (300_000_00, 360_000_00)
    assert made.period == (date(2026, 10, 1), YEAR_END)


def test_best_possible_and_delinquent_days_add_up_to_the_dso() -> None:
    assert dso_best_possible(WORKED).value == Decimal("66.92")
    assert average_days_delinquent(WORKED).value == Decimal("24.33")


def test_the_agicap_example_holds_on_a_year_of_the_same_pace() -> None:
    """Owed 25 000, not due 6 000, sales 15 000 in 30 days, that is 182 500 in 365."""
    owed = Outstanding(overdue=Money.euros(19_000), not_due=Money.euros(6_000))
    facts = KpiFacts(YEAR_END, owed, sales=Money.euros(182_500))
    values = [figure(facts).value for figure in (dso_balance, dso_best_possible, average_days_delinquent)]
    assert values == VECTORS["agicap"]


def test_without_sales_there_is_no_day_to_count() -> None:
    made = dso_balance(_facts(300_000))
    assert (made.value, made.reason) == (None, "Aucune vente facturée sur les 365 derniers jours.")


def test_the_month_under_way_counts_its_days_so_far() -> None:
    made = dso_countback(_facts(150_000, 100_000, 100_000, as_of=date(2026, 11, 22)))
    assert made.value == 22 + Decimal("15.5")


def test_a_month_without_sales_or_of_credit_notes_adds_its_days() -> None:
    made = dso_countback(_facts(120_000, 60_000, 0, -5_000, 120_000))
    assert made.value == 31 + 30 + 31 + 15


def test_nothing_owed_is_no_day() -> None:
    made = dso_countback(KpiFacts(YEAR_END, Outstanding(), monthly_sales=_months(YEAR_END, 100)))
    assert (made.value, made.period) == (0, (YEAR_END, YEAR_END))


def test_more_owed_than_all_the_sales_known_cannot_be_counted() -> None:
    made = dso_countback(_facts(300_000, 100_000))
    assert (made.value, made.reason) == (None, "L’encours dépasse les ventes de tous les mois connus.")


def test_an_outstanding_in_the_customers_favour_cannot_be_counted() -> None:
    made = dso_countback(KpiFacts(YEAR_END, Outstanding(on_account=Money(1)), monthly_sales=_months(YEAR_END, 100)))
    assert (made.value, made.reason) == (None, "L’encours est en faveur des clients.")


@given(st.lists(st.integers(1, 10**6), min_size=24, max_size=24), st.integers(0, 10**6), st.integers(0, 10**6))
def test_owing_more_never_counts_fewer_days(sales: list[int], owed: int, more: int) -> None:
    months = _months(YEAR_END, *sales)
    less, greater = (
        dso_countback(KpiFacts(YEAR_END, Outstanding(not_due=Money.euros(amount)), monthly_sales=months))
        for amount in (owed, owed + more)
    )
    if greater.value is not None:
        assert less.value is not None
        assert less.value <= greater.value


@given(st.lists(st.integers(1, 10**6), min_size=24, max_size=24), st.integers(1, 24))
def test_owing_the_sales_of_some_months_counts_their_days(sales: list[int], count: int) -> None:
    months = _months(YEAR_END, *sales)
    owed = sum((month.sales for month in months[:count]), start=ZERO)
    made = dso_countback(KpiFacts(YEAR_END, Outstanding(not_due=owed), monthly_sales=months))
    assert made.value == (YEAR_END - months[count - 1].month).days + 1
