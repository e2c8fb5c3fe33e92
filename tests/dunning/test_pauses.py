from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.pauses import Pauses
from gestion_creances.dunning.reason import Reason
from tests.dunning.builders import TODAY, a_debtor, a_due, a_hold, decided


def a_dispute(cents: int, **facts: object) -> Hold:
    """Return a dispute about an amount of invoice 7."""
    return a_hold(amount=Money(cents), **{"invoice_id": 7, **facts})  # type: ignore[arg-type]


def test_what_is_above_the_contested_amount_is_still_chased() -> None:
    (reminder,) = decided(a_due(cents=10_000, invoice_id=7), debtor=a_debtor(holds=(a_dispute(3_000),))).reminders
    (claim,) = reminder.claims
    assert (claim.disputed, claim.undisputed, claim.remaining) == (Money(3_000), Money(7_000), Money(7_000))
    assert (reminder.principal, reminder.amount) == (Money(7_000), Money(7_000))


def test_a_due_date_contested_whole_is_left_alone_for_the_dispute() -> None:
    dispute = a_dispute(10_000)
    (left,) = decided(a_due(cents=10_000, invoice_id=7), debtor=a_debtor(holds=(dispute,))).not_chased
    assert (left.reason, left.hold) == (Reason.DISPUTE, dispute)


def test_what_is_contested_is_set_against_the_oldest_due_date_first() -> None:
    dues = [a_due(20, 4_000, item_id=1, invoice_id=7), a_due(12, 6_000, item_id=2, invoice_id=7)]
    decision = decided(*dues, debtor=a_debtor(holds=(a_dispute(5_000),)))
    assert [left.item_id for left in decision.not_chased] == [1]
    assert [claim.disputed for reminder in decision.reminders for claim in reminder.claims] == [Money(1_000)]


def test_two_disputes_about_one_invoice_add_up() -> None:
    debtor = a_debtor(holds=(a_dispute(3_000, id=1), a_dispute(2_000, id=2)))
    (reminder,) = decided(a_due(cents=10_000, invoice_id=7), debtor=debtor).reminders
    assert reminder.amount == Money(5_000)


def test_money_on_account_is_set_against_what_is_not_contested() -> None:
    debtor = a_debtor(holds=(a_dispute(3_000),), on_account=Money(8_000))
    (left,) = decided(a_due(cents=10_000, invoice_id=7), debtor=debtor).not_chased
    assert (left.reason, left.amount) == (Reason.COVERED, Money(7_000))


def test_a_dispute_in_part_leaves_the_other_invoices_and_ends_when_closed() -> None:
    dues = [a_due(cents=10_000, item_id=1, invoice_id=7), a_due(cents=10_000, item_id=2, invoice_id=8)]
    (reminder,) = decided(*dues, debtor=a_debtor(holds=(a_dispute(3_000),))).reminders
    assert reminder.amount == Money(17_000)
    (closed,) = decided(*dues, debtor=a_debtor(holds=(a_dispute(3_000, closed_on=TODAY),))).reminders
    assert closed.amount == Money(20_000)


def test_a_dispute_of_the_whole_customer_pauses_all_of_it_whatever_its_amount() -> None:
    decision = decided(a_due(invoice_id=7), debtor=a_debtor(holds=(a_dispute(1, invoice_id=None),)))
    assert [left.reason for left in decision.not_chased] == [Reason.DISPUTE]


@given(
    opens=st.lists(st.integers(1, 5_000), min_size=1, max_size=4),
    amounts=st.lists(st.integers(1, 9_000), max_size=3),
    kind=st.none() | st.sampled_from(HoldKind),
)
def test_every_cent_of_an_invoice_is_claimed_contested_or_left_alone(
    opens: list[int], amounts: list[int], kind: HoldKind | None
) -> None:
    dues = [
        a_due(20 + rank, cents, item_id=rank, invoice_id=7, due_on=TODAY - timedelta(days=20 + rank))
        for rank, cents in enumerate(opens)
    ]
    disputes = tuple(a_dispute(cents, id=rank) for rank, cents in enumerate(amounts))
    pauses = () if kind is None else (a_hold(kind, id=9),)
    decision = decided(*dues, debtor=a_debtor(holds=disputes + pauses))
    claims = [claim for reminder in decision.reminders for claim in reminder.claims]
    assert all(claim.remaining > ZERO for claim in claims)
    assert {claim.due.item_id for claim in claims} | {left.item_id for left in decision.not_chased} == set(
        range(len(opens))
    )
    if kind is None:
        asked = sum(reminder.amount.cents for reminder in decision.reminders)
        small = sum(left.due.open.cents for left in decision.not_chased if left.reason is Reason.BELOW_MINIMUM)
        assert asked + small in range(max(0, sum(opens) - sum(amounts)), sum(opens) + 1)
        assert small or asked == max(0, sum(opens) - sum(amounts))
    else:
        assert claims == []


def test_a_due_date_on_its_way_to_the_bank_waits_until_the_bank_has_had_time_to_answer() -> None:
    due = a_due(collect_on=TODAY - timedelta(days=3))  # Saturday the 27th: five working days lead to July the 6th
    left = Pauses(a_debtor(), TODAY).outside(due)
    assert left is not None
    assert (left.reason, left.on) == (Reason.COLLECTED, date(2026, 7, 6))
    told = "Prélèvement du 27/06/2026 présenté à la banque : relance possible à partir du 06/07/2026 s’il revient."
    assert left.sentence() == told
    assert Pauses(a_debtor(), date(2026, 7, 6)).outside(due) is None


def test_a_dispute_is_said_before_a_debit_on_its_way() -> None:
    due = a_due(collect_on=TODAY)
    left = Pauses(a_debtor(holds=(a_hold(),)), TODAY).outside(due)
    assert left is not None
    assert left.reason is Reason.DISPUTE
    other = Pauses(a_debtor(holds=(a_hold(invoice_id=9),)), TODAY).outside(due)
    assert other is not None
    assert other.reason is Reason.COLLECTED
