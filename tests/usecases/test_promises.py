from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldFault, HoldKind, Resolution
from gestion_creances.dunning.promise import PromiseState
from gestion_creances.dunning.reason import Reason
from gestion_creances.ledger.item import Allocation, ItemKind
from gestion_creances.usecases.hold_reminders import hold_reminders, lift_hold
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.prepare_reminders import prepare_reminders
from gestion_creances.usecases.record_payment import return_payment
from gestion_creances.usecases.record_promise import record_promise, take_back_promise
from gestion_creances.usecases.view_promises import view_promises
from gestion_creances.usecases.view_suspensions import view_suspensions
from tests.usecases.builders import a_customer, a_debt, a_payment, on_day, open_for_business

DAY = date(2026, 11, 22)
DUE = date(2026, 11, 2)
ONE_DAY = timedelta(days=1)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    open_for_business(desk)
    return desk


def promise(
    desk: Desk, customer_id: int, promised_on: date, euros: str | None = None, invoice_id: int | None = None
) -> Hold:
    """Record a promise made today."""
    amount = None if euros is None else Money.euros(euros)
    hold = Hold(HoldKind.PROMISE, "Au téléphone", "claire", desk.today, customer_id, None, invoice_id, amount)
    return record_promise(desk, replace(hold, promised_on=promised_on))


def invoice_of(desk: Desk, item_id: int) -> int:
    with desk.books.reading() as session:
        invoice = session.items.get(item_id).invoice_id
    assert invoice is not None
    return invoice


def states(desk: Desk, as_of: date | None = None) -> list[PromiseState]:
    return [line.state for line in view_promises(desk, as_of).lines]


def test_reminders_wait_until_the_promised_day_and_go_on_one_step_firmer_the_day_after(firm: Desk) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DUE)
    first_day = DUE + 8 * ONE_DAY
    sent = remind(on_day(firm, first_day))
    assert sent == ["first"]
    promised_on = first_day + 2 * ONE_DAY
    promise(on_day(firm, first_day + ONE_DAY), customer, promised_on, "1000")
    waiting = prepare_reminders(on_day(firm, promised_on)).decision
    assert [left.reason for left in waiting.not_chased] == [Reason.PROMISE]
    # Without the broken promise, the second step would wait for the age of the debt and for the gap.
    assert remind(on_day(firm, promised_on + ONE_DAY)) == ["second"]
    assert remind(on_day(firm, promised_on + ONE_DAY)) == []
    assert remind(on_day(firm, promised_on + 2 * ONE_DAY)) == []


def remind(desk: Desk) -> list[str]:
    """Send the reminders of the day and return the codes of their steps."""
    campaign = prepare_reminders(desk)
    issue_reminders(desk, desk.books.path.parent / "lettres")
    return [reminder.level.code for reminder in campaign.reminders()]


def test_a_promise_kept_lets_the_scenario_follow_its_own_age(firm: Desk) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    first_day = DUE + 8 * ONE_DAY
    remind(on_day(firm, first_day))
    promise(on_day(firm, first_day), customer, first_day + ONE_DAY, "400")
    a_payment(firm, customer, "400", first_day + ONE_DAY, item)
    left = prepare_reminders(on_day(firm, first_day + 2 * ONE_DAY)).decision.not_chased
    assert [one.reason for one in left] == [Reason.LATER]
    assert states(firm) == [PromiseState.KEPT]


def test_what_falls_due_after_the_promise_keeps_its_own_pace(firm: Desk) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DUE)
    a_debt(firm, customer, "FA-2", "500", DAY - 2 * ONE_DAY)
    promise(on_day(firm, DAY - 10 * ONE_DAY), customer, DAY - 3 * ONE_DAY)
    decision = prepare_reminders(firm).decision
    assert [claim.due.number for reminder in decision.reminders for claim in reminder.claims] == ["FA-1"]
    assert [left.reason for left in decision.not_chased] == [Reason.GRACE]


@pytest.mark.parametrize(
    ("paid", "on", "state"),
    [
        ("1000", DAY - 5 * ONE_DAY, PromiseState.KEPT),
        ("1000", DAY, PromiseState.KEPT),
        ("999.99", DAY, PromiseState.PARTLY),
        ("1000", DAY + ONE_DAY, PromiseState.BROKEN),
        ("1000", DAY - 11 * ONE_DAY, PromiseState.BROKEN),
    ],
)
@pytest.mark.parametrize("about_invoice", [True, False])
def test_only_what_came_between_the_promise_and_its_day_counts(
    firm: Desk, paid: str, on: date, state: PromiseState, *, about_invoice: bool
) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "2000", DUE)
    invoice = invoice_of(firm, item) if about_invoice else None
    promise(on_day(firm, DAY - 10 * ONE_DAY), customer, DAY, "1000", invoice)
    a_payment(firm, customer, paid, on, item)
    assert states(firm, DAY + ONE_DAY) == [state]


def test_a_payment_for_another_invoice_keeps_no_promise(firm: Desk) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    (other,) = a_debt(firm, customer, "FA-2", "1000", DUE)
    promise(on_day(firm, DAY - 10 * ONE_DAY), customer, DAY, "1000", invoice_of(firm, item))
    a_payment(firm, customer, "1000", DAY, other)
    assert states(firm, DAY + ONE_DAY) == [PromiseState.BROKEN]


@pytest.mark.parametrize("about_invoice", [True, False])
def test_a_cheque_that_came_back_keeps_no_promise(firm: Desk, *, about_invoice: bool) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    invoice = invoice_of(firm, item) if about_invoice else None
    promise(on_day(firm, DAY - 10 * ONE_DAY), customer, DAY - 5 * ONE_DAY, "1000", invoice)
    payment = a_payment(firm, customer, "1000", DAY - 6 * ONE_DAY, item)
    assert states(firm, DAY - 5 * ONE_DAY) == [PromiseState.KEPT]
    return_payment(firm, payment, DAY - 2 * ONE_DAY, "provision insuffisante")
    assert states(firm, DAY - 3 * ONE_DAY) == [PromiseState.KEPT]
    assert states(firm) == [PromiseState.BROKEN]


@pytest.mark.parametrize("about_invoice", [True, False])
def test_a_promise_without_an_amount_is_about_all_that_was_owed_that_day(firm: Desk, *, about_invoice: bool) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    a_payment(firm, customer, "300", DUE, item)
    invoice = invoice_of(firm, item) if about_invoice else None
    promise(on_day(firm, DAY - 10 * ONE_DAY), customer, DAY - 5 * ONE_DAY, None, invoice)
    a_payment(firm, customer, "200", DAY - 6 * ONE_DAY, item)
    (line,) = view_promises(firm).lines
    assert (line.promise.promised, line.promise.paid) == (Money.euros("700"), Money.euros("200"))
    assert (line.state, line.missing, line.days_broken) == (PromiseState.PARTLY, Money.euros("500"), 5)


def test_a_credit_note_lowers_what_was_promised(firm: Desk) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    promise(on_day(firm, DAY - 10 * ONE_DAY), customer, DAY, "1000", invoice_of(firm, item))
    credited_on = DAY - ONE_DAY
    (credit,) = a_debt(firm, customer, "AV-1", "-200", credited_on, kind=ItemKind.CREDIT_NOTE, issued_on=credited_on)
    with firm.books.writing() as session:
        session.items.allocate_many([Allocation(item, credit, Money.euros("200"), credited_on)])
    a_payment(firm, customer, "800", DAY, item)
    (line,) = view_promises(firm, DAY + ONE_DAY).lines
    assert (line.promise.promised, line.state) == (Money.euros("800"), PromiseState.KEPT)


def test_a_new_promise_replaces_the_pending_one_which_is_never_broken(firm: Desk) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DUE)
    promise(on_day(firm, DAY - 10 * ONE_DAY), customer, DAY - ONE_DAY, "1000")
    promise(on_day(firm, DAY - 5 * ONE_DAY), customer, DAY + ONE_DAY, "1000")
    assert states(firm) == [PromiseState.PENDING, PromiseState.ENDED]
    assert states(firm, DAY - 6 * ONE_DAY) == [PromiseState.PENDING]
    with firm.books.reading() as session:
        assert [hold.resolution for hold in session.holds.all()] == [Resolution.REPLACED, None]
    promises = view_promises(firm, DAY + 2 * ONE_DAY)
    assert (promises.share.broken, promises.share.judged) == (1, 1)


def test_a_promise_about_one_invoice_leaves_the_promise_about_another(firm: Desk) -> None:
    customer = a_customer(firm)
    items = [a_debt(firm, customer, number, "500", DUE)[0] for number in ("FA-1", "FA-2")]
    for item in items:
        promise(firm, customer, DAY + ONE_DAY, "500", invoice_of(firm, item))
    assert states(firm) == [PromiseState.PENDING, PromiseState.PENDING]
    promise(firm, customer, DAY + 3 * ONE_DAY)
    assert states(firm) == [PromiseState.PENDING, PromiseState.ENDED, PromiseState.ENDED]


def test_a_promise_taken_back_gives_its_place_to_the_one_it_had_replaced(firm: Desk) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DUE)
    first = promise(on_day(firm, DAY - ONE_DAY), customer, DAY + ONE_DAY, "1000")
    second = promise(firm, customer, DAY + 9 * ONE_DAY, "1000")
    take_back_promise(firm, second)
    promises = view_promises(firm)
    assert [line.hold.id for line in promises.pending] == [first.id]
    assert promises.expected == Money.euros("1000")


def test_a_broken_promise_waits_for_an_answer_until_something_newer_is_agreed(firm: Desk) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DUE)
    promise(on_day(firm, DAY - 10 * ONE_DAY), customer, DAY - 5 * ONE_DAY, "600")
    (broken,) = view_promises(firm).broken
    assert (broken.days_broken, broken.missing, broken.names.customer) == (5, Money.euros("600"), "Boulangerie Lefèvre")
    promise(firm, customer, DAY + ONE_DAY)
    assert view_promises(firm).broken == ()
    assert len(view_promises(firm, DAY - ONE_DAY).broken) == 1


def test_shares_are_told_by_customer(firm: Desk) -> None:
    good, bad = a_customer(firm), a_customer(firm, code="C2", name="Garage Petit")
    (paid,) = a_debt(firm, good, "FA-1", "1000", DUE)
    a_debt(firm, bad, "FA-2", "3000", DUE)
    for customer in (good, bad):
        promise(on_day(firm, DAY - 10 * ONE_DAY), customer, DAY - 5 * ONE_DAY)
    a_payment(firm, good, "1000", DAY - 5 * ONE_DAY, paid)
    promises = view_promises(firm)
    assert (promises.share.by_count, promises.share.by_amount) == (Decimal("0.5"), Decimal("0.25"))
    assert {key: share.by_count for key, share in promises.by_customer.items()} == {good: 1, bad: 0}
    assert [line.hold.customer_id for line in view_promises(firm, customer_id=bad).lines] == [bad]


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda desk, key: promise(desk, key, DAY - ONE_DAY), "est passé"),
        (lambda desk, key: promise(desk, key, DAY, "1000.01"), "dépasse ce qui reste dû"),
    ],
)
def test_a_promise_that_cannot_be_is_refused_and_nothing_is_kept(
    firm: Desk, make: Callable[[Desk, int], object], sentence: str
) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DUE)
    with pytest.raises(HoldFault, match=sentence):
        make(firm, customer)
    assert view_promises(firm).lines == ()


def test_nothing_can_be_promised_by_who_owes_nothing(firm: Desk) -> None:
    with pytest.raises(HoldFault, match="Rien n’est dû"):
        promise(firm, a_customer(firm), DAY)


def test_a_suspension_without_an_end_is_asked_about_again_after_thirty_days(firm: Desk) -> None:
    customer = a_customer(firm)
    a_debt(firm, customer, "FA-1", "1000", DUE)
    began = DAY - 30 * ONE_DAY
    endless = hold_reminders(firm, Hold(HoldKind.BLOCK, "Ami du patron", "claire", began, customer))
    hold_reminders(firm, Hold(HoldKind.BLOCK, "Congés", "claire", began, customer, DAY + ONE_DAY))
    hold_reminders(firm, Hold(HoldKind.DISPUTE, "Autre", "claire", began, customer))
    lines = view_suspensions(firm)
    assert [(line.days, line.to_ask_again, line.open) for line in lines] == [
        (30, True, Money.euros("1000")),
        (30, False, Money.euros("1000")),
    ]
    assert [line.to_ask_again for line in view_suspensions(firm, DAY - ONE_DAY)] == [False, False]
    lift_hold(firm, endless)
    assert [(line.standing, line.names.customer) for line in view_suspensions(firm)] == [
        (True, "Boulangerie Lefèvre"),
        (False, "Boulangerie Lefèvre"),
    ]
    assert [line.standing for line in view_suspensions(firm, DAY - ONE_DAY)] == [True, True]
    assert view_suspensions(firm, customer_id=customer + 1) == ()
    assert view_promises(firm).expected == ZERO
