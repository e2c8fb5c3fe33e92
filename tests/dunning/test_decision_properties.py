from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.dunning.debtor import Debtor, OpenDue
from gestion_creances.dunning.decision import Decision, decide, decide_each
from gestion_creances.dunning.hold import HoldKind
from gestion_creances.ledger.item import ItemKind
from tests.dunning.builders import TODAY, a_debtor, a_due, a_hold, policy_with

CUSTOMERS = (1, 2, 3)
POLICIES = (
    policy_with("courtesy", enabled=True),
    policy_with("second", enabled=False),
    policy_with("second", min_gap_days=0, min_amount=Money(9_000)),
)

holds = st.builds(
    a_hold,
    st.sampled_from(HoldKind),
    until=st.none() | st.integers(-7, 7).map(lambda days: TODAY + timedelta(days=days)),
    invoice_id=st.none() | st.integers(1, 4),
)


@st.composite
def books(draw: st.DrawFn) -> tuple[list[OpenDue], dict[int, Debtor]]:
    """Return open due dates of three customers, and the customers."""
    debtors = {
        customer: a_debtor(
            customer_id=customer,
            code=f"C{customer % 2}",
            policy=draw(st.sampled_from(POLICIES)),
            on_account=Money(draw(st.integers(-500, 30_000))),
            archived=draw(st.integers(0, 9)) == 0,
            holds=tuple(draw(st.lists(holds, max_size=2))),
            has_email=draw(st.booleans()),
            has_address=draw(st.booleans()),
        )
        for customer in CUSTOMERS
    }
    dues = [
        a_due(
            draw(st.integers(-20, 120)),
            draw(st.integers(-100, 20_000)),
            item_id=item,
            invoice_id=draw(st.none() | st.integers(1, 4)),
            customer_id=draw(st.sampled_from(CUSTOMERS)),
            kind=draw(st.sampled_from([ItemKind.INVOICE] * 8 + list(ItemKind))),
            reached=draw(st.integers(0, 6)),
            reached_on=draw(st.none() | st.integers(0, 40).map(lambda days: TODAY - timedelta(days=days))),
        )
        for item in range(draw(st.integers(0, 12)))
    ]
    return dues, debtors


def recorded(decision: Decision, dues: list[OpenDue]) -> list[OpenDue]:
    """Return *dues* as they stand once the decision's reminders are sent."""
    sent = {claim.due.item_id: reminder.level for reminder in decision.reminders for claim in reminder.claims}
    return [
        replace(due, reached=sent[due.item_id].position, reached_on=decision.as_of) if due.item_id in sent else due
        for due in dues
    ]


@given(books())
def test_every_due_date_is_in_exactly_one_reminder_or_left_alone_for_exactly_one_reason(
    given_books: tuple[list[OpenDue], dict[int, Debtor]],
) -> None:
    dues, debtors = given_books
    decision = decide(dues, debtors, TODAY)
    chased = [claim.due.item_id for reminder in decision.reminders for claim in reminder.claims]
    left = [other.item_id for other in decision.not_chased]
    assert Counter(chased + left) == Counter(due.item_id for due in dues)
    assert all(other.sentence().endswith(".") for other in decision.not_chased)


@given(books())
def test_deciding_again_right_after_sending_gives_no_reminder(
    given_books: tuple[list[OpenDue], dict[int, Debtor]],
) -> None:
    dues, debtors = given_books
    decision = decide(dues, debtors, TODAY)
    assert decide(recorded(decision, dues), debtors, TODAY).reminders == ()


@given(books())
def test_a_customer_gets_one_letter_per_level_and_its_lines_add_up(
    given_books: tuple[list[OpenDue], dict[int, Debtor]],
) -> None:
    decision = decide(*given_books, TODAY)
    keys = [reminder.key for reminder in decision.reminders]
    assert len(set(keys)) == len(keys)
    for reminder in decision.reminders:
        assert total(claim.remaining for claim in reminder.claims) == reminder.amount
        assert reminder.amount == reminder.principal - reminder.deducted
        assert all(claim.remaining > ZERO for claim in reminder.claims)
        assert reminder.amount >= reminder.level.min_amount


@given(books())
def test_money_on_account_is_deducted_once_and_silences_what_it_covers(
    given_books: tuple[list[OpenDue], dict[int, Debtor]],
) -> None:
    dues, debtors = given_books
    decision = decide(dues, debtors, TODAY)
    for customer, debtor in debtors.items():
        credit = max(debtor.on_account, ZERO)
        letters = [reminder for reminder in decision.reminders if reminder.customer_id == customer]
        assert total(letter.deducted for letter in letters) <= credit
        owed = total(due.open for due in dues if due.customer_id == customer and due.open > ZERO)
        if credit >= owed:
            assert letters == []


@given(books())
def test_no_step_is_skipped_and_none_is_above_what_age_allows(
    given_books: tuple[list[OpenDue], dict[int, Debtor]],
) -> None:
    decision = decide(*given_books, TODAY)
    for reminder in decision.reminders:
        for claim in reminder.claims:
            between = [
                step
                for step in reminder.debtor.policy.steps()
                if claim.due.reached < step.position < reminder.level.position
            ]
            assert all(step.offset_days < 0 and claim.due.due_on < TODAY for step in between)
            assert claim.level_by_age is not None
            assert claim.level_by_age.position >= reminder.level.position


@given(books(), st.randoms())
def test_the_order_of_the_rows_changes_nothing(
    given_books: tuple[list[OpenDue], dict[int, Debtor]], random: Random
) -> None:
    dues, debtors = given_books
    shuffled = list(dues)
    random.shuffle(shuffled)
    assert decide(shuffled, debtors, TODAY) == decide(dues, debtors, TODAY)


@given(books())
def test_deciding_customer_by_customer_gives_the_whole_decision(
    given_books: tuple[list[OpenDue], dict[int, Debtor]],
) -> None:
    dues, debtors = given_books
    stream = iter(sorted(dues, key=lambda due: due.customer_id))
    accounts = {account.debtor.customer_id: account for account in decide_each(stream, debtors, TODAY)}
    whole = decide(dues, debtors, TODAY)
    for customer, account in accounts.items():
        assert account.reminders == tuple(one for one in whole.reminders if one.customer_id == customer)
        assert account.not_chased == tuple(one for one in whole.not_chased if one.customer_id == customer)
        assert Counter(account.dues()) == Counter(due for due in dues if due.customer_id == customer)
    assert accounts.keys() == {due.customer_id for due in dues}
