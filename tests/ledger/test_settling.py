from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.item import Allocation, Item, ItemKind
from gestion_creances.ledger.settling import InvoiceAccount

START = date(2026, 1, 1)


def _day(number: int) -> date:
    return START + timedelta(days=number)


def _due(key: int, cents: int, due: int, open_: int | None = None) -> Item:
    left = Money(cents if open_ is None else open_)
    return Item(key, 1, ItemKind.INVOICE, "FA-1", START, _day(due), Money(cents), left, invoice_id=1)


def _money(key: int, cents: int, day: int) -> Item:
    """Money received is negative, given back positive."""
    return Item(key, 1, ItemKind.PAYMENT, f"R{key}", _day(day), _day(day), Money(cents), Money(cents))


def _short(allocations: Sequence[Allocation]) -> list[tuple[int, int, int, int, int | None]]:
    def rank(day: date | None) -> int | None:
        return None if day is None else (day - START).days

    return [(a.debit_id, a.credit_id, a.amount.cents, rank(a.since) or 0, rank(a.until)) for a in allocations]


def test_a_payment_pays_the_due_dates_oldest_first_and_leaves_the_rest_on_account() -> None:
    account = InvoiceAccount([_due(1, 100, 30), _due(2, 100, 60)])
    account.pay(_money(10, -150, 5))
    account.pay(_money(11, -80, 9))
    assert _short(account.made) == [(1, 10, 100, 5, None), (2, 10, 50, 5, None), (2, 11, 50, 9, None)]


def test_a_payment_before_the_invoice_pays_it_from_the_day_of_the_invoice() -> None:
    account = InvoiceAccount([_due(1, 100, 30)])
    account.pay(_money(10, -100, -4))
    assert _short(account.made) == [(1, 10, 100, 0, None)]


def test_a_payment_that_comes_back_reopens_what_it_had_paid_from_that_day() -> None:
    account = InvoiceAccount([_due(1, 100, 30)])
    account.pay(_money(10, -100, 5))
    account.take_back(_money(11, 100, 12))
    assert _short(account.made) == [(1, 10, 100, 5, 12), (11, 10, 100, 12, None)]
    account.pay(_money(12, -100, 20))
    assert _short(account.made)[2:] == [(1, 12, 100, 20, None)]


def test_a_partial_return_reopens_only_its_part() -> None:
    account = InvoiceAccount([_due(1, 100, 30)])
    account.pay(_money(10, -100, 5))
    account.take_back(_money(11, 40, 12))
    assert _short(account.made) == [(1, 10, 100, 5, 12), (11, 10, 40, 12, None), (1, 10, 60, 12, None)]


def test_what_a_payment_left_on_account_goes_back_before_what_it_paid() -> None:
    account = InvoiceAccount([_due(1, 100, 30)])
    account.pay(_money(10, -130, 5))
    account.take_back(_money(11, 30, 12))
    assert _short(account.made) == [(1, 10, 100, 5, None), (11, 10, 30, 12, None)]


def test_the_payment_of_exactly_that_amount_comes_back_before_a_later_one() -> None:
    account = InvoiceAccount([_due(1, 100, 30), _due(2, 50, 60)])
    account.pay(_money(10, -100, 5))
    account.pay(_money(11, -50, 9))
    account.take_back(_money(12, 100, 15))
    assert _short(account.made)[2:] == [(12, 10, 100, 15, None)]
    assert _short(account.made)[0] == (1, 10, 100, 5, 15)


def test_a_return_beyond_one_payment_goes_on_with_the_one_before() -> None:
    account = InvoiceAccount([_due(1, 100, 30)])
    account.pay(_money(10, -60, 5))
    account.pay(_money(11, -40, 9))
    account.take_back(_money(12, 70, 15))
    assert _short(account.made) == [
        (1, 10, 60, 5, 15),
        (1, 11, 40, 9, 15),
        (12, 11, 40, 15, None),
        (12, 10, 30, 15, None),
        (1, 10, 30, 15, None),
    ]


def test_a_stored_allocation_is_ended_by_its_id() -> None:
    stored = Allocation(1, 10, Money(100), _day(5), id=7)
    empty = Item(10, 1, ItemKind.PAYMENT, "R10", _day(5), _day(5), Money(-100), ZERO)
    account = InvoiceAccount([_due(1, 100, 30, 0)], [stored], [empty])
    account.take_back(_money(11, 100, 12))
    assert account.undone == [(7, _day(12))]
    assert _short(account.made) == [(11, 10, 100, 12, None)]


def test_a_return_that_no_earlier_payment_explains_stays_open() -> None:
    account = InvoiceAccount([_due(1, 100, 30)])
    account.pay(_money(10, -100, 20))
    account.take_back(_money(11, 100, 12))
    assert _short(account.made) == [(1, 10, 100, 20, None)]


moves = st.lists(st.tuples(st.integers(0, 90), st.integers(-200, 200).filter(bool)), max_size=8)


@given(st.lists(st.integers(1, 120), min_size=1, max_size=3), moves)
def test_nothing_is_ever_allocated_beyond_what_there_is_and_no_cent_is_lost(
    dues: list[int], movements: list[tuple[int, int]]
) -> None:
    items = [_due(rank, cents, 30 * rank) for rank, cents in enumerate(dues, 1)]
    account = InvoiceAccount(items)
    moved = [_money(10 + rank, -cents, day) for rank, (day, cents) in enumerate(sorted(movements))]
    for item in moved:
        (account.pay if item.amount < ZERO else account.take_back)(item)
    for item in (*items, *moved):
        for day in range(91):
            standing = [one for one in account.made if one.since <= _day(day) and not _ended(one, _day(day))]
            used = total(one.amount for one in standing if item.id in (one.debit_id, one.credit_id))
            assert ZERO <= used <= abs(item.amount)
    assert all(one.amount > ZERO for one in account.made)


def _ended(allocation: Allocation, day: date) -> bool:
    return allocation.until is not None and allocation.until <= day
