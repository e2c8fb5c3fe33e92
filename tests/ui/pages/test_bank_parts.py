"""How a line is shared by hand among what a customer owes and what stands in his favour."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.matching.proposal import Gap, OnAccount
from gestion_creances.ui.pages.bank.parts import (
    Part,
    Rest,
    left_of,
    on_account,
    rest_of,
    shared,
    shares_of,
    uses_too_much,
)

DAY = date(2026, 11, 2)
amounts = st.integers(1, 500_000)
opens = st.integers(-300_000, 300_000).filter(bool)


def part(key: int, cents: int, *, paid: int | None = None) -> Part:
    kind = ItemKind.INVOICE if cents > 0 else ItemKind.CREDIT_NOTE
    due = Item(key, 1, kind, f"FA-{key}", DAY, DAY, Money(cents), Money(cents))
    return Part(due, "Lefèvre", ZERO if paid is None else Money(paid), typed=paid is not None)


def cents(parts: tuple[Part, ...]) -> list[int]:
    return [one.amount.cents for one in parts]


def test_due_dates_are_paid_in_the_order_in_which_they_were_ticked() -> None:
    assert cents(shared(Money(150), (part(1, 100), part(2, 80), part(3, 50)))) == [100, 50, 0]


def test_a_credit_is_taken_off_whole_and_leaves_more_for_the_debts() -> None:
    assert cents(shared(Money(70), (part(1, 100), part(2, -30)))) == [100, -30]


def test_money_out_gives_credits_back() -> None:
    assert cents(shared(Money(-50), (part(1, -80), part(2, -30)))) == [-50, 0]


def test_what_a_person_typed_stays_and_the_others_get_the_rest() -> None:
    assert cents(shared(Money(150), (part(1, 100, paid=30), part(2, 200)))) == [30, 120]


@given(amount=amounts, debts=st.lists(opens, max_size=6))
def test_sharing_never_gives_more_than_is_open_nor_uses_more_than_there_is(amount: int, debts: list[int]) -> None:
    parts = shared(Money(amount), tuple(part(key, one) for key, one in enumerate(debts)))
    for one in parts:
        assert abs(one.amount) <= abs(one.item.open)
        assert not one.amount or (one.amount > ZERO) == (one.item.open > ZERO)
    assert not uses_too_much(Money(amount), parts)


@given(amount=amounts, debts=st.lists(opens, min_size=1, max_size=6))
def test_shares_and_what_is_kept_add_up_to_the_line(amount: int, debts: list[int]) -> None:
    parts = shared(Money(amount), tuple(part(key, one) for key, one in enumerate(debts)))
    written = shares_of(parts, Rest())
    kept = on_account(Money(amount), parts, 1)
    assert total(one.amount for one in written) + total(one.amount for one in kept) == Money(amount)


def test_more_than_there_is_was_typed() -> None:
    parts = (part(1, 100, paid=100), part(2, 100, paid=60))
    assert uses_too_much(Money(150), parts)
    assert left_of(Money(150), parts) == Money(-10)


def test_the_rest_is_closed_as_what_it_is_said_to_be() -> None:
    parts = shared(Money(90), (part(1, 100),))
    assert rest_of(parts) == Money(10)
    (left,) = shares_of(parts, Rest())
    (fee,) = shares_of(parts, Rest(Gap.BANK_FEE))
    (discount,) = shares_of(parts, Rest(discount=True))
    assert (left.gap, left.discount) == (ZERO, ZERO)
    assert (fee.gap, fee.discount) == (Money(10), ZERO)
    assert (discount.gap, discount.discount) == (ZERO, Money(10))


def test_nothing_is_kept_without_a_customer_or_without_a_rest() -> None:
    parts = shared(Money(100), (part(1, 100),))
    assert on_account(Money(100), parts, 1) == ()
    assert on_account(Money(120), parts, None) == ()
    assert on_account(Money(120), parts, 7) == (OnAccount(7, Money(20)),)
