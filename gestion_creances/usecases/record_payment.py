"""Records money received or given back, and what it pays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.french import amount as euros
from gestion_creances.basics.french import day as french_day
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.ledger.item import Allocation, Item
from gestion_creances.ledger.matching import Proposal, allocate_oldest_first, propose
from gestion_creances.ledger.payment import Payment


class PaymentRefused(Refusal):
    """A payment cannot be recorded as written; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class Recorded:
    """A payment as stored: its item id, what it paid, and what stays on account (positive)."""

    payment_id: int
    allocations: tuple[Allocation, ...]
    left: Money


def open_debits(desk: Desk, customer_id: int) -> tuple[Item, ...]:
    """Return what the customer owes and a payment may pay, earliest due first."""
    with desk.books.reading() as session:
        items = session.items.of_customer(customer_id, only_open=True)
    return tuple(item for item in items if item.open > ZERO)


def propose_payment(desk: Desk, payment: Payment) -> Proposal | None:
    """Return what *payment*, not yet recorded, most likely pays; None when nothing is owed. Writes nothing."""
    with desk.books.reading() as session:
        debits = session.items.of_customer(payment.customer_id, only_open=True)
    return propose(payment.item(), debits)


def record_payment(desk: Desk, payment: Payment, chosen: Sequence[int] | None = None) -> Recorded:
    """Store *payment* and allocate it.

    *chosen* are the ids of the items it pays, oldest due first until it is used up; None pays what ``propose`` would,
    an empty sequence leaves it all on account. A negative payment (refund, returned payment) is stored as it is: what
    it reopens is said by undoing allocations. Raise PaymentRefused for an amount of zero or a date in the future.
    """
    _check(payment, desk.today)
    with desk.books.writing() as session:
        key = session.payments.add(payment)
        item = session.items.get(key)
        debits = session.items.of_customer(payment.customer_id, only_open=True)
        if chosen is None:
            proposal = propose(item, debits)
            allocations = proposal.allocations if proposal else ()
        else:
            allocations = allocate_oldest_first(item, [debit for debit in debits if debit.id in set(chosen)])
        session.items.allocate_many(allocations)
        customer = session.customers.get(payment.customer_id)
        facts = {"cents": payment.amount.cents, "paid_on": payment.paid_on.isoformat(), "payment": key}
        session.journal.append(desk.now(), desk.actor, "payment.recorded", f"client:{customer.code}", facts)
        left = -session.items.get(key).open
    return Recorded(key, allocations, left)


def return_payment(desk: Desk, payment_id: int, returned_on: date, reason: str) -> Recorded:
    """Record that a cheque or direct debit came back unpaid: what it had paid is owed again from that day.

    The payment and its return stay in the account with their own dates, matched with each other. Raise PaymentRefused
    when the day is before the payment or in the future, or when the payment came back already.
    """
    with desk.books.writing() as session:
        payment = session.payments.get(payment_id)
        _check_return(payment, returned_on)
        paid = session.items.allocations_of(payment_id)
        if any(session.items.get(allocation.debit_id).invoice_id is None for allocation in paid):
            raise PaymentRefused("payment", "Ce règlement est déjà revenu impayé ou a été remboursé.")
        back = replace(payment, paid_on=returned_on, amount=-payment.amount, note=reason, source="", source_key="")
        _check(back, desk.today)
        session.items.undo([allocation.id for allocation in paid], returned_on)
        key = session.payments.add(back)
        allocation = Allocation(key, payment_id, payment.amount, returned_on)
        session.items.allocate_many([allocation])
        customer = session.customers.get(payment.customer_id)
        facts = {"cents": back.amount.cents, "payment": payment_id, "reason": reason}
        session.journal.append(desk.now(), desk.actor, "payment.returned", f"client:{customer.code}", facts)
    return Recorded(key, (allocation,), ZERO)


def remove_payment(desk: Desk, payment_id: int) -> Payment:
    """Take back a payment recorded by mistake, with all that it paid, and return it as it was; the journal keeps it."""
    with desk.books.writing() as session:
        payment = session.payments.get(payment_id)
        code = session.customers.get(payment.customer_id).code
        session.items.undo([paid.id for paid in session.items.allocations_of(payment_id)], payment.paid_on)
        session.payments.remove(payment_id)
        facts = {"cents": payment.amount.cents, "paid_on": payment.paid_on.isoformat(), "payment": payment_id}
        session.journal.append(desk.now(), desk.actor, "payment.removed", f"client:{code}", facts)
    return payment


def _check_return(payment: Payment, returned_on: date) -> None:
    if payment.amount < ZERO:
        raise PaymentRefused("payment", "Ce mouvement est déjà un remboursement ou un retour.")
    if returned_on < payment.paid_on:
        paid_on = french_day(payment.paid_on)
        raise PaymentRefused("returned_on", f"Le retour ne peut pas précéder le règlement du {paid_on}.")


def _check(payment: Payment, today: date) -> None:
    if not payment.amount:
        raise PaymentRefused("amount", "Indiquez le montant reçu : il ne peut pas être nul.")
    if payment.paid_on > today:
        when = french_day(payment.paid_on)
        sentence = f"Un règlement de {euros(payment.amount)} ne peut pas être daté du {when}, à venir."
        raise PaymentRefused("paid_on", sentence)
