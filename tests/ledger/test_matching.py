from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.item import Allocation, Item, ItemKind
from gestion_creances.ledger.matching import MatchReason, Proposal, allocate_oldest_first, propose

PAID_ON = date(2026, 6, 30)


def _debit(number: int, cents: int, due_on: date = PAID_ON, invoice_id: int | None = None) -> Item:
    issued_on = due_on - timedelta(days=30)
    return Item(number, 1, ItemKind.INVOICE, f"F{number}", issued_on, due_on, Money(cents), Money(cents), invoice_id)


def _credit(cents: int) -> Item:
    return Item(900, 1, ItemKind.PAYMENT, "", PAID_ON, PAID_ON, Money(-cents), Money(-cents))


debts = st.lists(st.tuples(st.integers(0, 50_000), st.integers(-90, 90)), max_size=10).map(
    lambda rows: [_debit(n, cents, PAID_ON + timedelta(days=due)) for n, (cents, due) in enumerate(rows, start=1)]
)


def test_the_invoice_of_exactly_that_amount_comes_first() -> None:
    proposal = propose(_credit(700), [_debit(1, 500), _debit(2, 700), _debit(3, 700)])
    assert proposal == Proposal(MatchReason.EXACT_INVOICE, (Allocation(2, 900, Money(700), PAID_ON),), ZERO)


def test_of_two_invoices_of_that_amount_the_older_is_paid() -> None:
    proposal = propose(_credit(700), [_debit(1, 700, date(2026, 6, 1)), _debit(2, 700, date(2026, 5, 1))])
    assert proposal is not None
    assert [allocation.debit_id for allocation in proposal.allocations] == [2]


def test_the_due_dates_of_one_invoice_are_one_amount() -> None:
    debits = [_debit(1, 400, date(2026, 1, 1)), _debit(2, 300, invoice_id=8), _debit(3, 400, invoice_id=8)]
    proposal = propose(_credit(700), debits)
    assert proposal is not None
    assert proposal.reason is MatchReason.EXACT_INVOICE
    assert [allocation.debit_id for allocation in proposal.allocations] == [2, 3]


def test_the_exact_total_pays_everything() -> None:
    proposal = propose(_credit(1200), [_debit(1, 500), _debit(2, 700)])
    assert proposal is not None
    assert (proposal.reason, proposal.left) == (MatchReason.EXACT_TOTAL, ZERO)


def test_else_the_oldest_due_is_paid_first() -> None:
    proposal = propose(_credit(800), [_debit(1, 500, date(2026, 6, 2)), _debit(2, 700, date(2026, 6, 1))])
    assert proposal is not None
    assert proposal.reason is MatchReason.OLDEST_FIRST
    assert [(one.debit_id, one.amount.cents) for one in proposal.allocations] == [(2, 700), (1, 100)]


def test_too_much_money_stays_on_account() -> None:
    proposal = propose(_credit(900), [_debit(1, 500)])
    assert proposal is not None
    assert proposal.left == Money(400)


def test_a_deposit_pays_from_the_day_of_the_invoice() -> None:
    later = _debit(1, 500, PAID_ON + timedelta(days=60))
    assert allocate_oldest_first(_credit(500), [later])[0].since == later.dated_on


@pytest.mark.parametrize(("credit", "debits"), [(_credit(0), [_debit(1, 500)]), (_credit(500), [_debit(1, 0)])])
def test_nothing_to_pay_or_to_pay_with_is_no_proposal(credit: Item, debits: list[Item]) -> None:
    assert propose(credit, debits) is None


def test_each_reason_has_words() -> None:
    assert [reason.label for reason in MatchReason] == [
        "montant exact d’une facture",
        "montant exact de tout ce qui est dû",
        "les plus anciennes d’abord (article 1342-10 du code civil)",
    ]


@given(debts, st.integers(0, 300_000))
def test_never_more_than_is_open_on_either_side(debits: list[Item], cents: int) -> None:
    allocations = allocate_oldest_first(_credit(cents), debits)
    open_of = {debit.id: debit.open for debit in debits}
    assert all(ZERO < one.amount <= open_of[one.debit_id] for one in allocations)
    assert len({one.debit_id for one in allocations}) == len(allocations)
    assert total(one.amount for one in allocations) == min(Money(cents), total(open_of.values()))


@given(debts, st.integers(1, 300_000))
def test_a_proposal_uses_every_cent_it_can(debits: list[Item], cents: int) -> None:
    proposal = propose(_credit(cents), debits)
    owed = total(debit.open for debit in debits)
    if proposal is None:
        assert owed == ZERO
    else:
        assert total(one.amount for one in proposal.allocations) + proposal.left == Money(cents)
        assert proposal.left == max(ZERO, Money(cents) - owed)
