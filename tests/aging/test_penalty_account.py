from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.aging.penalty_account import (
    MoveKind,
    PenaltyAmounts,
    PenaltyBalance,
    PenaltyMove,
    PenaltyRefused,
    PenaltyShare,
    Split,
    balance,
    checked_reason,
    checked_settlement,
    shared,
    split,
    to_claim,
)
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.terms_of_sale import Imputation

DAY = date(2026, 9, 30)
euros = Money.euros
cents = st.integers(0, 10**7).map(Money)
both = st.builds(PenaltyAmounts, cents, cents)


def amounts(interest: str, indemnity: str = "0") -> PenaltyAmounts:
    return PenaltyAmounts(euros(interest), euros(indemnity))


def move(kind: MoveKind, moved: PenaltyAmounts, days: int = 0) -> PenaltyMove:
    return PenaltyMove(1, 7, DAY + timedelta(days), kind, moved)


STORY = (
    move(MoveKind.CLAIMED, amounts("50", "40")),
    move(MoveKind.CLAIMED, amounts("12.50"), 20),
    move(MoveKind.PAID, amounts("30"), 25),
    move(MoveKind.WAIVED, amounts("0", "40"), 30),
    move(MoveKind.CANCELLED, amounts("2.50"), 31),
)


def test_what_is_left_is_what_was_claimed_less_what_was_paid_and_waived() -> None:
    found = balance(STORY, date(2026, 12, 31))
    assert found == PenaltyBalance(amounts("60", "40"), amounts("30"), amounts("0", "40"))
    assert found.left == amounts("30")
    assert found.left.total == euros("30")


def test_a_balance_at_a_past_day_knows_nothing_of_what_came_later() -> None:
    assert balance(STORY, DAY) == PenaltyBalance(claimed=amounts("50", "40"))
    assert balance(STORY, DAY - timedelta(1)) == PenaltyBalance()


def test_a_period_tells_only_what_moved_in_it() -> None:
    last = date(2026, 12, 31)
    before, moved = balance(STORY, DAY), balance(STORY, last, DAY + timedelta(1))
    assert moved == PenaltyBalance(amounts("10"), amounts("30"), amounts("0", "40"))
    assert before + moved == balance(STORY, last)


def test_a_contrary_movement_takes_an_earlier_one_back() -> None:
    undone = replace(STORY[2], amounts=-STORY[2].amounts)
    assert balance((*STORY, undone), date(2026, 12, 31)).paid == PenaltyAmounts()


def test_a_document_claims_only_what_earlier_ones_did_not() -> None:
    before = PenaltyBalance(amounts("50", "40"), paid=amounts("50"))
    assert to_claim(before, amounts("80", "40")) == amounts("30")


def test_a_letter_silent_on_the_indemnity_does_not_take_it_back() -> None:
    assert to_claim(PenaltyBalance(amounts("50", "40")), amounts("70")) == amounts("20")
    assert to_claim(PenaltyBalance(amounts("50", "40")), amounts("0", "40")) == PenaltyAmounts()


def test_a_credit_note_makes_the_next_claim_smaller() -> None:
    assert to_claim(PenaltyBalance(amounts("50", "40")), amounts("45", "40")) == amounts("-5")


@pytest.mark.parametrize(
    ("wanted", "field", "words"),
    [
        (amounts("50.01"), "interest", "50,00"),
        (amounts("10", "40.01"), "indemnity", "indemnité"),
        (amounts("-1"), "interest", "négatif"),
        (amounts("1", "-1"), "indemnity", "négatif"),
        (PenaltyAmounts(), "interest", "nul"),
    ],
)
def test_no_more_than_what_is_left_can_be_paid_or_waived(wanted: PenaltyAmounts, field: str, words: str) -> None:
    with pytest.raises(PenaltyRefused, match=words) as refused:
        checked_settlement(amounts("50", "40"), wanted, "F1")
    assert refused.value.field == field
    assert "F1" in str(refused.value)


def test_all_that_is_left_can_be_paid() -> None:
    assert checked_settlement(amounts("50", "40"), amounts("50", "40"), "F1") == amounts("50", "40")


def test_nothing_can_be_paid_of_a_claim_that_fell_below_what_was_paid() -> None:
    with pytest.raises(PenaltyRefused, match="0,00"):
        checked_settlement(amounts("-5"), amounts("1"), "F1")


def test_a_waiver_needs_a_reason() -> None:
    assert checked_reason("  geste commercial ") == "geste commercial"
    with pytest.raises(PenaltyRefused) as refused:
        checked_reason("   ")
    assert refused.value.field == "reason"


@pytest.mark.parametrize(
    ("rule", "received", "expected"),
    [
        (Imputation.INTEREST_FIRST, "1040", Split(euros("990"), amounts("50"), ZERO)),
        (Imputation.INDEMNITY_NEXT, "1040", Split(euros("950"), amounts("50", "40"), ZERO)),
        (Imputation.PRINCIPAL_FIRST, "1040", Split(euros("1000"), amounts("40"), ZERO)),
        (Imputation.PRINCIPAL_FIRST, "1100", Split(euros("1000"), amounts("50", "40"), euros("10"))),
        (Imputation.INTEREST_FIRST, "20", Split(ZERO, amounts("20"), ZERO)),
    ],
)
def test_a_payment_is_shared_in_the_order_the_firm_chose(rule: Imputation, received: str, expected: Split) -> None:
    assert split(euros(received), euros("1000"), amounts("50", "40"), rule) == expected


@given(cents, cents, both, st.sampled_from(Imputation))
def test_a_split_adds_up_and_never_gives_a_part_more_than_it_is_owed(
    received: Money, principal: Money, claimed: PenaltyAmounts, rule: Imputation
) -> None:
    found = split(received, principal, claimed, rule)
    assert found.principal + found.penalties.total + found.left == received
    assert ZERO <= found.principal <= principal
    assert ZERO <= found.penalties.interest <= claimed.interest
    assert ZERO <= found.penalties.indemnity <= claimed.indemnity
    assert not found.left or (found.principal, found.penalties) == (principal, claimed)


def test_penalties_are_spread_over_the_invoices_in_the_order_given() -> None:
    lefts = [(1, amounts("10", "40")), (2, amounts("-3")), (3, amounts("30", "40"))]
    assert shared(amounts("25", "40"), lefts) == (
        PenaltyShare(1, amounts("10", "40")),
        PenaltyShare(3, amounts("15")),
    )


@given(both, st.lists(both, max_size=6))
def test_shares_never_exceed_what_is_wanted_nor_what_each_invoice_owes(
    wanted: PenaltyAmounts, lefts: list[PenaltyAmounts]
) -> None:
    shares = shared(wanted, list(enumerate(lefts)))
    for share in shares:
        assert share.amounts.interest <= lefts[share.item_id].interest
        assert share.amounts.indemnity <= lefts[share.item_id].indemnity
    for name in ("interest", "indemnity"):
        given_out = total(getattr(share.amounts, name) for share in shares)
        assert given_out == min(getattr(wanted, name), total(getattr(left, name) for left in lefts))
