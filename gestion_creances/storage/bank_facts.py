"""Gathers what matching looks at: open debts and credits, customers as banks name them, habits, earlier payments."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.ledger.discount import Discount
from gestion_creances.ledger.item import ItemKind
from gestion_creances.matching.facts import Due, Facts, Habit, Known, Paid
from gestion_creances.storage.company import CompanyRegister
from gestion_creances.storage.debits import DebitRegister
from gestion_creances.storage.settings import SettingRegister

_PAST = timedelta(days=400)
_DUES = """
    SELECT i.id, i.customer_id, i.kind, i.number, i.dated_on, i.due_on, i.amount_cents, i.open_cents, i.invoice_id,
        COALESCE(v.order_reference, ''), COALESCE(v.payment_reference, ''),
        COALESCE(NULLIF(v.discount_percent, ''), c.discount_percent),
        CASE WHEN v.discount_percent <> '' THEN v.discount_days ELSE c.discount_days END
    FROM item i JOIN customer c ON c.id = i.customer_id LEFT JOIN invoice v ON v.id = i.invoice_id
    WHERE i.open_cents <> 0 AND ((i.kind = 'invoice' AND i.open_cents > 0) OR (i.kind <> 'invoice'
        AND ((i.kind IN ('bill', 'doubtful') AND i.open_cents > 0)
          OR (i.kind IN ('credit_note', 'deposit', 'payment') AND i.open_cents < 0)))) {mine}
    ORDER BY i.due_on, i.id
"""
# An account from which one customer was paid for is his; one that pays for several is a habit and no more.
_IBANS = """
    SELECT customer_id, iban FROM mandate WHERE ended_on IS NULL
    UNION SELECT MAX(i.customer_id), l.payer_iban FROM bank_match m JOIN bank_line l ON l.id = m.line_id
    JOIN payment p ON p.match_id = m.id JOIN item i ON i.id = p.item_id
    WHERE m.undone_at IS NULL AND l.payer_iban <> '' AND l.amount_cents > 0
    GROUP BY l.payer_iban HAVING COUNT(DISTINCT i.customer_id) = 1
"""
_HABITS = """
    SELECT i.customer_id, COUNT(DISTINCT l.id), MAX(l.booked_on), l.payer_iban, l.payer_key
    FROM bank_match m JOIN bank_line l ON l.id = m.line_id
    JOIN payment p ON p.match_id = m.id JOIN item i ON i.id = p.item_id
    WHERE m.undone_at IS NULL AND l.amount_cents > 0 AND (l.payer_iban <> '' OR l.payer_key <> '')
    GROUP BY i.customer_id, l.payer_iban, l.payer_key
"""
# A payment of a matching that was undone is gone with its contrary. One that a statement tells of and that came back
# can be neither found again nor given back once more.
_PAID = """
    SELECT i.id, i.customer_id, i.dated_on, -i.amount_cents, p.method, i.number, m.line_id
    FROM item i JOIN payment p ON p.item_id = i.id LEFT JOIN bank_match m ON m.id = p.match_id
    WHERE i.kind = 'payment' AND i.dated_on BETWEEN :since AND :day AND (p.match_id IS NULL OR m.undone_at IS NULL)
        AND (m.id IS NULL OR i.amount_cents > 0 OR NOT EXISTS (
            SELECT 1 FROM allocation a JOIN item d ON d.id = a.debit_id
            WHERE a.credit_id = i.id AND a.until IS NULL AND d.kind = 'payment'))
    ORDER BY i.dated_on, i.id
"""


class BankFacts:
    """What the books know that helps to read a movement of the bank, as things stand now."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, as_of: date) -> Facts:
        """Return everything matching looks at on *as_of*, which is today."""
        return Facts(
            dues=self.dues(),
            customers=self._customers(),
            habits=self._habits(),
            collected=DebitRegister(self._connection).pending(),
            paid=self._paid(as_of),
            tolerances=SettingRegister(self._connection).tolerances(),
            refused=self._refused(),
            company_names=tuple(filter(None, (CompanyRegister(self._connection).get().name,))),
        )

    def dues(self, customer_id: int | None = None) -> tuple[Due, ...]:
        """Return the open debts and credits (of one customer) that a movement may settle, earliest due first."""
        mine = "" if customer_id is None else "AND i.customer_id = :customer"
        found = self._connection.exec_driver_sql(_DUES.format(mine=mine), {"customer": customer_id})
        return tuple(map(_due, found))

    def _customers(self) -> tuple[Known, ...]:
        aliases: defaultdict[int, list[str]] = defaultdict(list)
        for key, alias in self._connection.exec_driver_sql("SELECT customer_id, alias FROM customer_alias"):
            aliases[key].append(alias)
        ibans: defaultdict[int, list[str]] = defaultdict(list)
        for key, iban in self._connection.exec_driver_sql(_IBANS):
            ibans[key].append(iban)
        found = self._connection.exec_driver_sql("SELECT id, code, name, iban, siren FROM customer ORDER BY id")
        return tuple(
            Known(
                key,
                code,
                (name, *aliases.get(key, ())),
                tuple(dict.fromkeys((*filter(None, (iban,)), *ibans.get(key, ())))),
                siren,
            )
            for key, code, name, iban, siren in found
        )

    def _habits(self) -> tuple[Habit, ...]:
        found = self._connection.exec_driver_sql(_HABITS)
        return tuple(
            Habit(key, times, date.fromisoformat(last), iban, payer) for key, times, last, iban, payer in found
        )

    def _paid(self, as_of: date) -> tuple[Paid, ...]:
        values = {"since": (as_of - _PAST).isoformat(), "day": as_of.isoformat()}
        return tuple(
            Paid(key, owner, date.fromisoformat(paid_on), Money(cents), method, number, line)
            for key, owner, paid_on, cents, method, number, line in self._connection.exec_driver_sql(_PAID, values)
        )

    def _refused(self) -> frozenset[tuple[int, str]]:
        found = self._connection.exec_driver_sql("SELECT line_id, choice FROM bank_match WHERE undone_at IS NOT NULL")
        return frozenset((line_id, choice) for line_id, choice in found)


def _due(row: Any) -> Due:
    key, owner, kind, number, dated_on, due_on, amount, left, invoice_id, order, asked, percent, within = row
    issued_on = date.fromisoformat(dated_on)
    discount = Discount(Decimal(percent), within) if percent and kind == ItemKind.INVOICE else None
    return Due(
        item_id=key,
        customer_id=owner,
        kind=ItemKind(kind),
        number=number,
        issued_on=issued_on,
        due_on=date.fromisoformat(due_on),
        open=Money(left),
        invoice_id=invoice_id,
        references=tuple(filter(None, (order, asked))),
        discount=min(Money(left), discount.amount(Money(amount))) if discount else ZERO,
        discount_until=discount.last_day(issued_on) if discount else None,
    )
