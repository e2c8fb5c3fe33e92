"""Takes a matching back: erases what was written on the same day, or meets it by its contrary on a later one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection

from gestion_creances.basics.money import ZERO
from gestion_creances.ledger.item import Allocation, ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.matching.settlement import SettlementRefused
from gestion_creances.storage.discounts import DiscountRegister
from gestion_creances.storage.items import ItemRegister
from gestion_creances.storage.payments import PaymentRegister
from gestion_creances.storage.write_offs import WriteOffRegister

_NOTE = "Rapprochement bancaire annulé"
_RETURNED = "Ce règlement est revenu impayé ou a été remboursé depuis : annulez d’abord ce retour ou ce remboursement."


class Undoing:
    """One matching that is taken back on the day ``on``; ``payments`` are those it recorded or found again."""

    def __init__(self, connection: Connection, match_id: int, payments: Sequence[Payment], on: date) -> None:
        self._connection = connection
        self._items = ItemRegister(connection)
        self._register = PaymentRegister(connection)
        self._match_id = match_id
        self._payments = payments
        self._on = on

    def unlink(self) -> None:
        """Let the payment typed by hand be what it was before: one that no statement has shown."""
        self._connection.exec_driver_sql("UPDATE payment SET match_id = NULL WHERE match_id = ?", (self._match_id,))

    def take_back(self, *, erase: bool, returned: bool) -> None:
        """Untie and take off every payment: *erase* it, when it was made today, or meet it by its contrary."""
        for payment in self._payments:
            self._check(payment)
        ended = self._ties(ended=True) if returned else ()
        for tie in self._ties(ended=False):
            self._untie(tie, erase=erase)
        since = self._on
        for payment in self._payments:
            since = payment.paid_on if erase else self._on
            for allocation in self._items.allocations_of(payment.id):
                self._untie(allocation, erase=erase)
            if erase:
                self._register.remove(payment.id)
            else:
                self._meet(payment)
        for tie in ended:
            self._again(tie, since)

    def _check(self, payment: Payment) -> None:
        """Refuse when money of the payment has gone back to the customer since."""
        for allocation in self._items.allocations_of(payment.id):
            if payment.amount > ZERO and self._items.get(allocation.debit_id).kind is ItemKind.PAYMENT:
                raise SettlementRefused(_RETURNED, payment.id)

    def _untie(self, allocation: Allocation, *, erase: bool) -> None:
        # What fell with an earlier one, such as a discount, stands no more.
        if self._stands(allocation):
            self._items.undo([allocation.id], allocation.since if erase else self._on)

    def _stands(self, allocation: Allocation) -> bool:
        found = self._connection.exec_driver_sql(
            "SELECT COUNT(*) FROM allocation WHERE id = ? AND until IS NULL", (allocation.id,)
        ).scalar_one()
        return bool(found)

    def _meet(self, payment: Payment) -> None:
        """Stand the contrary of the payment beside it from this day on."""
        day = max(self._on, payment.paid_on)
        contrary = replace(payment, paid_on=day, amount=-payment.amount, note=_NOTE, source_key="")
        key = self._register.add(contrary)
        self._connection.exec_driver_sql("UPDATE payment SET match_id = ? WHERE item_id = ?", (self._match_id, key))
        debit, credit = (key, payment.id) if payment.amount > ZERO else (payment.id, key)
        self._items.allocate_many([Allocation(debit, credit, abs(payment.amount), day)])

    def _ties(self, *, ended: bool) -> tuple[Allocation, ...]:
        found = self._connection.exec_driver_sql(
            "SELECT allocation_id FROM bank_match_tie WHERE match_id = ? AND ended = ? ORDER BY allocation_id",
            (self._match_id, int(ended)),
        )
        return tuple(self._items.allocation(row[0]) for row in found.fetchall())

    def _again(self, tie: Allocation, since: date) -> None:
        """Let stand again what a return had ended, as far as both sides are still open.

        Penalties that the payment had settled are not: they stay on account until a person collects them again.
        """
        debit, credit = self._items.get(tie.debit_id), self._items.get(tie.credit_id)
        if debit.kind is ItemKind.PENALTY:
            return
        amount = min(tie.amount, max(ZERO, debit.open))
        if not amount:
            return
        if credit.kind is ItemKind.DISCOUNT:
            DiscountRegister(self._connection).grant(debit.id, amount, since)
        elif credit.kind is ItemKind.WRITE_OFF:
            register = WriteOffRegister(self._connection)
            register.add(replace(register.get(credit.id), due_id=debit.id, on=since, amount=amount))
        elif credit.open < ZERO:
            self._items.allocate_many([Allocation(debit.id, credit.id, min(amount, -credit.open), since)])
