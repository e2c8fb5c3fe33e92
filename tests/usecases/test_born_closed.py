"""Collecting penalties and granting discounts leaves every figure as if only the price had moved."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gestion_creances.aging.penalty_account import MoveKind, PenaltyAmounts, PenaltyMove, PenaltyShare
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.ledger.discount import Discount
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.storage.books import Books
from gestion_creances.storage.lists import ItemQuery
from gestion_creances.usecases.match_items import unmatch_items
from gestion_creances.usecases.record_payment import record_payment, remove_payment, return_payment
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_discounts import propose_discounts
from gestion_creances.usecases.view_figures import view_aged_balance, view_indicators, view_outstanding
from tests.usecases.builders import a_customer, a_debt, on_day, open_for_business

DUE, PAID, TODAY = date(2026, 6, 30), date(2026, 9, 15), date(2026, 11, 22)
LISTED = ("all", "open", "overdue", "not_due", "settled", "credits", "beside")
euros = Money.euros


@contextmanager
def a_firm(model: Path) -> Iterator[tuple[Desk, int, int]]:
    """Fresh books with one customer and one invoice of 1,000 euros, penalties of 500 claimed on it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "essai.creances"
        shutil.copy2(model, path)
        with Books.open(path) as books:
            desk = Desk(books, TODAY, "claire")
            open_for_business(desk)
            customer = a_customer(desk, discount=Discount(Decimal(2), 200))
            (item,) = a_debt(desk, customer, "F1", "1000", DUE)
            with books.writing() as session:
                amounts = PenaltyAmounts(euros("460"), euros("40"))
                session.penalties.add(PenaltyMove(customer, item, DUE + timedelta(30), MoveKind.CLAIMED, amounts))
            yield desk, customer, item


def figures(desk: Desk, day: date) -> object:
    """Everything the firm reads of itself on *day*, and every list of documents."""
    there = on_day(desk, day)
    balance = view_aged_balance(there)
    with desk.books.reading() as session:
        lists = [session.lists.totals(ItemQuery(day, status)) for status in LISTED]
        open_items = session.figures.open_items(day)
    indicators = {key: (kpi.value, kpi.numerator, kpi.denominator) for key, kpi in view_indicators(there).items()}
    return view_outstanding(there), balance.rows, balance.totals, indicators, lists, open_items


def told(model: Path, do: Callable[[Desk, int, int], object]) -> list[object]:
    with a_firm(model) as (desk, customer, item):
        do(desk, customer, item)
        assert [problem for problem in verify_books(desk) if not problem.startswith("Pénalités : MED")] == []
        return [figures(desk, day) for day in (PAID - timedelta(1), PAID, TODAY)]


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(price=st.integers(1, 100_000), penalties=st.integers(1, 46_000))
def test_collecting_penalties_changes_no_figure_but_the_payment(empty_books: Path, price: int, penalties: int) -> None:
    shares = PenaltyAmounts(Money(penalties))

    def with_penalties(desk: Desk, customer: int, item: int) -> None:
        both = Payment(customer, PAID, Money(price + penalties), "transfer")
        record_payment(desk, both, [item], penalties=[PenaltyShare(item, shares)])

    def price_alone(desk: Desk, customer: int, item: int) -> None:
        record_payment(desk, Payment(customer, PAID, Money(price), "transfer"), [item])

    assert told(empty_books, with_penalties) == told(empty_books, price_alone)


def test_penalties_taken_back_leave_the_payment_on_account(empty_books: Path) -> None:
    def untied(desk: Desk, customer: int, item: int) -> None:
        both = Payment(customer, PAID, euros("1100"), "transfer")
        share = PenaltyShare(item, PenaltyAmounts(euros("100")))
        paid = record_payment(desk, both, [item], penalties=[share])
        with desk.books.reading() as session:
            (standing,) = [one for one in session.items.allocations_of(paid.payment_id) if one.debit_id != item]
        unmatch_items(desk, [standing.id])

    def price_alone(desk: Desk, customer: int, item: int) -> None:
        record_payment(desk, Payment(customer, PAID, euros("1100"), "transfer"), [item])

    assert told(empty_books, untied) == told(empty_books, price_alone)


def discounted(desk: Desk, customer: int, item: int) -> int:
    """A payment of 980 euros that closes the invoice by a discount of 20; return the payment."""
    payment = Payment(customer, PAID, euros("980"), "transfer")
    found = propose_discounts(desk, payment.amount, PAID, [item])
    return record_payment(desk, payment, [item], discounts=found).payment_id


def test_a_discount_closes_the_invoice_and_is_no_money_received(empty_books: Path) -> None:
    with a_firm(empty_books) as (desk, customer, item):
        discounted(desk, customer, item)
        assert view_outstanding(desk).total.total == ZERO
        assert view_outstanding(on_day(desk, PAID - timedelta(1))).total.total == euros("1000")
        rate = view_indicators(desk)["recovery_rate"]
        assert (rate.numerator, rate.denominator) == (98_000, 98_000)
        assert verify_books(desk) == ()


def test_a_discount_falls_with_the_payment_that_earned_it(empty_books: Path) -> None:
    for undo, after in (
        (lambda desk, payment: remove_payment(desk, payment), [ItemKind.INVOICE]),
        (
            lambda desk, payment: return_payment(desk, payment, TODAY, "impayé"),
            [ItemKind.INVOICE, ItemKind.PAYMENT, ItemKind.DISCOUNT, ItemKind.DISCOUNT, ItemKind.PAYMENT],
        ),
    ):
        with a_firm(empty_books) as (desk, customer, item):
            payment = discounted(desk, customer, item)
            undo(desk, payment)
            assert view_outstanding(desk).total.total == euros("1000")
            with desk.books.reading() as session:
                items = session.items.of_customer(customer)
                assert session.discounts.granted(DUE, TODAY) == ()
            assert sorted(one.kind for one in items) == sorted(after)
            assert [one.open for one in items if one.kind is ItemKind.DISCOUNT] == [ZERO] * (
                after.count(ItemKind.DISCOUNT)
            )
            assert verify_books(desk) == ()
