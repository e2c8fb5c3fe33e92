from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.deduction import deduct
from gestion_creances.ledger.item import Item, ItemKind

DAY = date(2026, 9, 1)


def an_item(key: int, cents: int, kind: ItemKind = ItemKind.DEPOSIT, day: date = DAY) -> Item:
    return Item(key, 1, kind, f"N{key}", day, day, Money(cents), Money(cents))


DUES = (an_item(1, 7_000, ItemKind.INVOICE), an_item(2, 5_000, ItemKind.INVOICE, date(2026, 10, 1)))


def made(wanted: int, *account: Item) -> tuple[list[tuple[int, int, int]], int]:
    """Return (debit, credit, cents) of each allocation, and what is missing."""
    found = deduct(Money(wanted), DUES, account)
    return [(one.debit_id, one.credit_id, one.amount.cents) for one in found.allocations], found.missing.cents


def test_deposits_are_used_oldest_first_as_far_as_they_go() -> None:
    older, newer = an_item(9, -3_000, day=date(2026, 1, 1)), an_item(8, -3_000, day=date(2026, 2, 1))
    assert made(4_000, newer, older) == ([(1, 9, 3_000), (1, 8, 1_000)], 0)
    assert made(9_000, older) == ([(1, 9, 3_000)], 6_000)


def test_a_deposit_larger_than_the_first_due_date_goes_on_to_the_next() -> None:
    assert made(8_000, an_item(9, -9_000)) == ([(1, 9, 7_000), (2, 9, 1_000)], 0)


def test_a_payment_is_used_only_when_it_is_exactly_what_is_left_to_find() -> None:
    assert made(4_000, an_item(9, -4_000, ItemKind.PAYMENT)) == ([(1, 9, 4_000)], 0)
    assert made(4_000, an_item(9, -4_001, ItemKind.PAYMENT)) == ([], 4_000)
    assert made(4_000, an_item(9, -1_000), an_item(8, -3_000, ItemKind.PAYMENT)) == ([(1, 9, 1_000), (1, 8, 3_000)], 0)


def test_other_credits_and_debits_are_left_alone() -> None:
    account = (an_item(9, -4_000, ItemKind.CREDIT_NOTE), an_item(8, 4_000, ItemKind.INVOICE))
    assert made(4_000, *account) == ([], 4_000)


@given(st.integers(1, 12_000), st.lists(st.tuples(st.sampled_from(ItemKind), st.integers(-9_000, -1)), max_size=5))
def test_nothing_is_used_twice_and_what_is_missing_makes_up_the_rest(
    wanted: int, held: list[tuple[ItemKind, int]]
) -> None:
    account = [an_item(10 + rank, cents, kind) for rank, (kind, cents) in enumerate(held)]
    found = deduct(Money(wanted), DUES, account)
    assert total(one.amount for one in found.allocations) + found.missing == Money(wanted)
    assert found.missing >= ZERO
    for item in (*DUES, *account):
        used = total(one.amount for one in found.allocations if item.id in (one.debit_id, one.credit_id))
        assert used.cents <= abs(item.open.cents)
