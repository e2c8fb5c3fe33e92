from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gestion_creances.basics.money import Money, total
from gestion_creances.desk import Desk
from gestion_creances.ledger.customer import Channel
from gestion_creances.ledger.item import ItemKind
from gestion_creances.usecases.draft_letters import claimed_amounts
from gestion_creances.usecases.prepare_reminders import prepare_reminders
from tests.usecases.builders import a_customer, a_debt, a_payment

DAY = date(2026, 11, 22)
_EUROS = st.integers(1, 500_000).map(lambda cents: str(Money(cents)))
_DEBTS = st.lists(st.tuples(st.integers(-20, 300), _EUROS, st.integers(0, 4)), min_size=1, max_size=8)
_MONEY = st.lists(st.tuples(st.integers(0, 200), _EUROS, st.booleans()), max_size=4)


@given(accounts=st.lists(st.tuples(_DEBTS, _MONEY), min_size=1, max_size=3))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_asked_and_what_is_left_alone_add_up_to_what_is_open(
    desk: Desk, accounts: list[tuple[list[tuple[int, str, int]], list[tuple[int, str, bool]]]]
) -> None:
    with desk.books.writing() as session:
        offset = session.customers.count()
    for rank, (debts, money) in enumerate(accounts, start=offset):
        by_phone = {"channel": Channel.PHONE, "phone": "03 80 30 00 00"} if rank % 2 else {}
        customer = a_customer(desk, code=f"C{rank}", **by_phone)
        for number, (late, euros, reached) in enumerate(debts):
            due = DAY - timedelta(days=late)
            (item,) = a_debt(desk, customer, f"FA-{number}", euros, due, issued_on=DAY - timedelta(days=400))
            if reached:
                with desk.books.writing() as session:
                    session.items.set_reached([(item, reached, DAY - timedelta(days=60))])
        for age, euros, is_payment in money:
            on = DAY - timedelta(days=age)
            if is_payment:
                a_payment(desk, customer, euros, on)
            else:
                a_debt(desk, customer, "AV", f"-{euros}", on, issued_on=on, kind=ItemKind.CREDIT_NOTE)
    campaign = prepare_reminders(desk, DAY)
    asked = claimed_amounts(desk, campaign.reminders(), DAY)
    with desk.books.reading() as session:
        outstanding = session.figures.outstanding(DAY)
    deducted = total(reminder.deducted for reminder in campaign.decision.reminders)
    left_alone = total(left.due.open for left in campaign.decision.not_chased)
    for reminder in campaign.reminders():
        if reminder.level.claims_penalties and reminder.deducted:
            assert asked[reminder.key].principal >= reminder.amount, "interest may take its part of a payment first"
        else:
            assert asked[reminder.key].principal == reminder.amount
    asked_for = (*campaign.reminders(), *campaign.calls())
    assert total(reminder.amount for reminder in asked_for) + deducted + left_alone == (
        outstanding.overdue + outstanding.not_due
    )
