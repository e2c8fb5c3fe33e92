from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.outstanding import outstanding
from gestion_creances.ledger.payment import Payment
from gestion_creances.storage.books import Books
from gestion_creances.usecases.record_payment import record_payment, return_payment
from gestion_creances.usecases.view_figures import (
    history_days,
    view_aged_balance,
    view_indicators,
    view_month,
    view_outstanding,
    view_statement,
)

START = date(2026, 1, 1)


def _owing(desk: Desk, code: str, *debts: tuple[date, date, int]) -> int:
    with desk.books.writing() as session:
        customer_id = session.customers.add(Customer(code, f"Client {code}"))
        for rank, (issued, due, cents) in enumerate(debts):
            gross = Money(cents)
            parts = (Instalment(due, gross),)
            session.invoices.add(Invoice(customer_id, f"{code}-{rank}", ItemKind.INVOICE, issued, gross, parts))
    return customer_id


def test_the_aged_balance_adds_up_to_overdue_and_not_due(desk: Desk) -> None:
    _owing(desk, "C1", (date(2026, 9, 1), date(2026, 10, 1), 100_00), (date(2026, 11, 1), date(2026, 12, 1), 40_00))
    _owing(desk, "C2", (date(2026, 5, 1), date(2026, 6, 1), 7_00))
    balance = view_aged_balance(desk)
    total = view_outstanding(desk).total
    assert balance.totals == (Money(40_00), Money(0), Money(100_00), Money(0), Money(7_00))
    assert sum(amount.cents for amount in balance.totals) == (total.overdue + total.not_due).cents
    assert [bucket.label for bucket in balance.buckets] == ["Non échu", "1–30 j", "31–60 j", "61–90 j", "> 90 j"]


def test_an_empty_aged_balance_has_its_columns_at_zero(desk: Desk) -> None:
    assert view_aged_balance(desk).totals == (Money(0),) * 5


def test_indicators_carry_the_sums_they_come_from(desk: Desk) -> None:
    customer_id = _owing(
        desk, "C1", (date(2026, 9, 1), date(2026, 10, 1), 100_00), (date(2026, 11, 1), date(2026, 12, 1), 265_00)
    )
    record_payment(desk, Payment(customer_id, date(2026, 10, 11), Money(100_00)))
    sheet = view_indicators(desk)
    assert (sheet["dso_balance"].value, sheet["dso_balance"].numerator) == (Decimal("265.00"), 265_00)
    assert (sheet["average_days_late"].value, sheet["average_days_to_pay"].value) == (Decimal(10), Decimal(40))
    assert (sheet["recovery_rate"].value, sheet["unpaid_rate"].value) == (Decimal(100), Decimal(0))


def test_history_ends_today_and_steps_back_by_month_ends(desk: Desk) -> None:
    _owing(desk, "C1", (date(2026, 9, 1), date(2026, 10, 1), 100_00))
    history = [view_month(desk, day) for day in history_days(desk.today, 3)]
    assert [point.as_of for point in history] == [date(2026, 9, 30), date(2026, 10, 31), date(2026, 11, 22)]
    assert [point.outstanding.overdue for point in history] == [Money(0), Money(100_00), Money(100_00)]


def test_a_statement_closes_on_what_the_customer_owes(desk: Desk) -> None:
    customer_id = _owing(desk, "C1", (date(2026, 9, 1), date(2026, 10, 1), 100_00))
    record_payment(desk, Payment(customer_id, date(2026, 10, 11), Money(30_00)))
    view = view_statement(desk, "C1")
    assert [line.balance for line in view.statement.lines] == [Money(100_00), Money(70_00)]
    assert view.statement.closing == view_outstanding(desk).total.total


def _figures(desk: Desk, day: date) -> tuple[object, ...]:
    with desk.books.reading() as session:
        sums = session.figures.in_favour(day), session.figures.freshness(day), session.figures.customers_owing(day)
    return view_outstanding(desk, day).total, view_aged_balance(desk, day).totals, view_indicators(desk, day), *sums


_fact = st.tuples(st.integers(0, 120), st.sampled_from(["invoice", "payment", "return"]), st.integers(1, 500_00))


@settings(max_examples=30, deadline=None)
@given(st.lists(_fact, min_size=1, max_size=14))
def test_a_figure_asked_later_about_a_past_day_is_what_it_was_on_that_day(facts: list[tuple[int, str, int]]) -> None:
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder, Books.create(Path(folder) / "d.creances") as books:
        with books.writing() as session:
            customer_id = session.customers.add(Customer("C1", "Client"))
        seen = {}
        payments: list[int] = []
        for rank, (day, what, cents) in enumerate(sorted(facts)):
            today = START + timedelta(days=day)
            desk = Desk(books, today, "claire")
            if what == "invoice":
                with books.writing() as session:
                    parts = (Instalment(today + timedelta(days=cents % 60), Money(cents)),)
                    session.invoices.add(Invoice(customer_id, f"F{rank}", ItemKind.INVOICE, today, Money(cents), parts))
            elif what == "payment":
                payments.append(record_payment(desk, Payment(customer_id, today, Money(cents))).payment_id)
            elif payments:
                return_payment(desk, payments.pop(), today, "rejet")
            seen[today] = _figures(desk, today)
        last = Desk(books, START + timedelta(days=400), "claire")
        for day, then in seen.items():
            assert _figures(last, day) == then
            with books.reading() as session:
                assert outstanding(session.figures.open_items(day), day) == then[0]
