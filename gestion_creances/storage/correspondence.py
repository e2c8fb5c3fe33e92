"""Gathers what reminders and letters are made of: the decision of the day, and the record behind each letter."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from gestion_creances.aging.penalties import LateRule, Settlement
from gestion_creances.aging.penalty_account import MoveKind
from gestion_creances.basics.money import Money
from gestion_creances.dunning.campaign import Campaign
from gestion_creances.dunning.debtor import Debtor
from gestion_creances.dunning.decision import Account, Decision, Reminder, ReminderKey, decide, decide_each
from gestion_creances.dunning.refused import RateCheck, refused
from gestion_creances.ledger.customer import Customer, CustomerKind
from gestion_creances.ledger.item import ItemKind
from gestion_creances.letters import numbering
from gestion_creances.letters.sources import Credit, CustomerRecord, Firm, ItemRecord, PastLetter
from gestion_creances.storage import days
from gestion_creances.storage.calls import CallRegister
from gestion_creances.storage.chasing import ChasingFacts
from gestion_creances.storage.company import CompanyRegister
from gestion_creances.storage.customers import CustomerRegister
from gestion_creances.storage.figures import OPEN_THEN, Figures
from gestion_creances.storage.letters import LetterRegister
from gestion_creances.storage.settings import SettingRegister

_ALLOCATED = """
    SELECT a.debit_id, c.kind, c.number, MIN(c.dated_on, :day), a.amount_cents
    FROM json_each(:items) j JOIN allocation a ON a.debit_id = j.value JOIN item c ON c.id = a.credit_id
    WHERE a.since <= :day AND (a.until IS NULL OR a.until > :day) ORDER BY c.dated_on, c.id
"""
_BASIS = """
    SELECT i.id, v.order_reference, v.delivered_on
    FROM json_each(:items) j JOIN item i ON i.id = j.value JOIN invoice v ON v.id = i.invoice_id
    WHERE v.order_reference <> '' OR v.delivered_on IS NOT NULL
"""
_LETTERS = """
    SELECT s.item_id, l.number, l.level_code, l.issued_on
    FROM json_each(:items) j JOIN step s ON s.item_id = j.value JOIN letter l ON l.id = s.letter_id
    WHERE l.issued_on < :day ORDER BY l.issued_on, l.id
"""
# The 40 euros are owed once per invoice: another due date of the same invoice may have claimed them.
_INDEMNITIES = """
    SELECT i.id, o.id
    FROM json_each(:items) j JOIN item i ON i.id = j.value
    JOIN item o ON o.invoice_id = i.invoice_id AND o.id <> i.id
    JOIN step s ON s.item_id = o.id
    JOIN letter_line l ON l.letter_id = s.letter_id AND l.item_id = o.id
    WHERE l.indemnity_cents > 0 AND s.reached_on <= :day
    UNION
    SELECT i.id, o.id
    FROM json_each(:items) j JOIN item i ON i.id = j.value
    JOIN item o ON o.invoice_id = i.invoice_id AND o.id <> i.id
    JOIN penalty_move m ON m.item_id = o.id
    WHERE m.kind = 'claimed' AND m.indemnity_cents > 0 AND m.moved_on <= :day
"""
# A payment taken back has its contrary: together they settle nothing.
_SETTLED = """
    SELECT m.item_id, MIN(m.moved_on), SUM(m.interest_cents), SUM(m.indemnity_cents), m.kind
    FROM json_each(:items) j JOIN penalty_move m ON m.item_id = j.value
    WHERE m.kind IN ('paid', 'waived') AND m.moved_on <= :day
    GROUP BY m.item_id, m.kind, m.payment_id HAVING SUM(m.interest_cents) <> 0 OR SUM(m.indemnity_cents) <> 0
    ORDER BY 2
"""
_ON_ACCOUNT = f"""
    {OPEN_THEN}
    SELECT i.customer_id, i.kind, i.number, i.dated_on, -SUM(p.cents)
    FROM part p JOIN item i ON i.id = p.id
    WHERE p.kind IN ('payment', 'credit_note', 'deposit') AND p.customer_id IN (SELECT value FROM json_each(:items))
    GROUP BY p.id HAVING SUM(p.cents) < 0 ORDER BY i.dated_on, i.id
"""


class Correspondence:
    """What the firm would write today, and all it knows for writing it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def campaign(self, as_of: date) -> Campaign:
        """Return the decision of *as_of* with how fresh the books are and what cannot be written."""
        times = SettingRegister(self._connection).sending_times()
        decision = self.decision(as_of)
        freshness = Figures(self._connection).freshness(as_of)
        written = (reminder for reminder in decision.reminders if not reminder.is_call)
        stopped, notes = refused(written, self.rate_check(as_of))
        later = CallRegister(self._connection).later(decision.reminders, as_of)
        return Campaign(decision, freshness, refused=stopped, notes=notes, day_off=times.note(as_of), later=later)

    def decision(self, as_of: date) -> Decision:
        """Return the decision of *as_of* alone."""
        chasing = ChasingFacts(self._connection)
        times = SettingRegister(self._connection).sending_times()
        return decide(chasing.dues(as_of), chasing.debtors(as_of), as_of, times)

    def accounts(self, as_of: date) -> Iterator[Account]:
        """Yield the decision of *as_of* customer by customer, by id, while the books are read."""
        chasing = ChasingFacts(self._connection)
        times = SettingRegister(self._connection).sending_times()
        return decide_each(chasing.each_due(as_of), chasing.debtors(as_of), as_of, times)

    def rate_check(self, as_of: date) -> RateCheck:
        """Return what tells whether the rates that letters of *as_of* need are known."""
        return RateCheck(self._rule_of(), SettingRegister(self._connection).rates(), as_of)

    def firm(self) -> Firm:
        """Return who writes: identity, terms of sale, rates, own templates."""
        settings = SettingRegister(self._connection)
        company = CompanyRegister(self._connection).get()
        return Firm(company, settings.terms_of_sale(), settings.rates(), settings.templates(), settings.payment_link())

    def records(self, reminders: Sequence[Reminder], as_of: date) -> dict[ReminderKey, CustomerRecord]:
        """Return the record behind each reminder, by its key, as of *as_of*."""
        customers = CustomerRegister(self._connection).many(reminder.customer_id for reminder in reminders)
        items = self._items([claim.due.item_id for reminder in reminders for claim in reminder.claims], as_of)
        deducting = {reminder.customer_id for reminder in reminders if reminder.deducted}
        on_account = self._on_account(deducting, as_of) if deducting else {}
        return {
            reminder.key: CustomerRecord(
                customers[reminder.customer_id],
                {claim.due.item_id: items[claim.due.item_id] for claim in reminder.claims},
                tuple(on_account.get(reminder.customer_id, ())),
            )
            for reminder in reminders
        }

    def record(self, reminder: Reminder, as_of: date) -> CustomerRecord:
        """Return the record behind one reminder."""
        return self.records([reminder], as_of)[reminder.key]

    def next_number(self, as_of: date, *, claims_penalties: bool) -> str:
        """Return the number for the next letter of its series."""
        prefix = numbering.series(claims_penalties=claims_penalties)
        last = LetterRegister(self._connection).last_number(f"{prefix}-{as_of.year}-")
        return numbering.next_number(prefix, as_of.year, last)

    def _rule_of(self) -> Callable[[Debtor], LateRule]:
        """Return what gives a customer's late-payment rule: few have agreed a rate of their own."""
        terms = SettingRegister(self._connection).terms_of_sale()
        agreed = CustomerRegister(self._connection).with_own_rate()
        usual = {kind: LateRule.of(Customer("", "", kind), terms) for kind in CustomerKind}
        own = {customer.id: LateRule.of(customer, terms) for customer in agreed}
        return lambda debtor: own.get(debtor.customer_id, usual[debtor.kind])

    def _items(self, ids: Sequence[int], as_of: date) -> dict[int, ItemRecord]:
        credits_of: defaultdict[int, list[Credit]] = defaultdict(list)
        for key, *credit in self._rows(_ALLOCATED, ids, as_of):
            credits_of[key].append(_credit(credit))
        basis = {key: (order, delivered) for key, order, delivered in self._rows(_BASIS, ids, as_of)}
        letters: defaultdict[int, list[PastLetter]] = defaultdict(list)
        for key, number, code, sent_on in self._rows(_LETTERS, ids, as_of):
            letters[key].append(PastLetter(number, code, date.fromisoformat(sent_on)))
        claimed: defaultdict[int, set[int]] = defaultdict(set)
        for key, other in self._rows(_INDEMNITIES, ids, as_of):
            claimed[key].add(other)
        settled = self._settled(ids, as_of)
        return {
            key: ItemRecord(
                credits=tuple(credits_of[key]),
                order_reference=basis.get(key, ("", None))[0],
                delivered_on=days.read(basis.get(key, ("", None))[1]),
                letters=tuple(letters[key]),
                indemnity_claimed_with=frozenset(claimed[key]),
                settled=tuple(settled[key]),
            )
            for key in ids
        }

    def _settled(self, ids: Sequence[int], as_of: date) -> Mapping[int, list[Settlement]]:
        found: defaultdict[int, list[Settlement]] = defaultdict(list)
        for key, day, interest, indemnity, kind in self._rows(_SETTLED, ids, as_of):
            waived = kind == MoveKind.WAIVED
            found[key].append(Settlement(date.fromisoformat(day), Money(interest), Money(indemnity), waived))
        return found

    def item_records(self, item_ids: Sequence[int], as_of: date) -> dict[int, ItemRecord]:
        """Return what the books say of these due dates as of *as_of*, by item id."""
        return self._items(item_ids, as_of)

    def _on_account(self, customer_ids: Iterable[int], as_of: date) -> dict[int, list[Credit]]:
        found: defaultdict[int, list[Credit]] = defaultdict(list)
        for key, *credit in self._rows(_ON_ACCOUNT, tuple(customer_ids), as_of):
            found[key].append(_credit(credit))
        return found

    def _rows(self, query: str, ids: Sequence[int], as_of: date) -> Sequence[Any]:
        # One JSON text instead of one variable per id: SQLite limits the variables of a query.
        values = {"items": json.dumps(list(ids)), "day": as_of.isoformat()}
        return self._connection.exec_driver_sql(query, values).fetchall()


def _credit(row: Sequence[Any]) -> Credit:
    kind, number, dated_on, cents = row
    return Credit(ItemKind(kind), number, date.fromisoformat(dated_on), Money(cents))
