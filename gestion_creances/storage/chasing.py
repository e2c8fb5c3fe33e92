"""Gathers what the reminder decision must know: every open due date, how far it was chased, and who owes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.mail_address import is_address
from gestion_creances.dunning.debtor import Debtor, OpenDue, Resumption
from gestion_creances.dunning.hold import Hold
from gestion_creances.dunning.lifecycle import Status
from gestion_creances.dunning.new_business import closing_step
from gestion_creances.dunning.policy import Level, Tone
from gestion_creances.dunning.promise import Resumptions, unanswered
from gestion_creances.dunning.which_policy import Policies
from gestion_creances.ledger.customer import Channel, CustomerKind, Segment
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.debits import DebitRegister
from gestion_creances.storage.figures import OPEN_THEN, Figures
from gestion_creances.storage.holds import HoldRegister
from gestion_creances.storage.invoice_statuses import InvoiceStatuses
from gestion_creances.storage.plans import PlanRegister
from gestion_creances.storage.policies import PolicyRegister
from gestion_creances.storage.promises import PromiseFacts

_OWED = "('invoice', 'bill', 'doubtful', 'to_be_issued')"
_STEPS = (
    "LEFT JOIN (SELECT item_id, position, COALESCE(gap_from, reached_on) AS gap_from, policy_id, tone, MAX(id) "
    "FROM step WHERE reached_on <= :day GROUP BY item_id) s ON s.item_id = i.id "
    "LEFT JOIN (SELECT id, policy_id FROM invoice WHERE policy_id IS NOT NULL) v ON v.id = i.invoice_id"
)
_COLUMNS = "i.id, i.invoice_id, i.customer_id, i.kind, i.number, i.dated_on, i.due_on, i.amount_cents"
_REACHED = "i.estimated, COALESCE(s.position, 0), s.gap_from, s.policy_id, s.tone, v.policy_id"
_DUES_NOW = (
    f"SELECT {_COLUMNS}, i.open_cents, {_REACHED} FROM item i {_STEPS} "
    f"WHERE i.kind IN {_OWED} AND i.open_cents > 0 {{mine}} ORDER BY i.customer_id, i.due_on, i.id"
)
_DUES_THEN = (
    f"{OPEN_THEN}, owed AS (SELECT id, SUM(cents) AS cents FROM part WHERE kind IN {_OWED} "
    "GROUP BY id HAVING SUM(cents) > 0) "
    f"SELECT {_COLUMNS}, o.cents, {_REACHED} FROM owed o JOIN item i ON i.id = o.id {_STEPS} WHERE 1 {{mine}} "
    "ORDER BY i.customer_id, i.due_on, i.id"
)

_KINDS = {kind.value: kind for kind in ItemKind}
_TONES = {tone.value: tone for tone in Tone}
_day = date.fromisoformat


class ChasingFacts:
    """What a reminder decision is made of, at a date."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._register = PolicyRegister(connection)

    def dues(self, as_of: date, customer_id: int | None = None) -> tuple[OpenDue, ...]:
        """Return every due date (of one customer) with something left to pay at *as_of*, by customer and due date."""
        return tuple(self.each_due(as_of, customer_id))

    def each_due(self, as_of: date, customer_id: int | None = None, *, only_chased: bool = False) -> Iterator[OpenDue]:
        """Yield what ``dues`` returns while it is read: large books need not be held in memory.

        *only_chased* leaves out those that no step has reached.
        """
        query = _DUES_NOW if Figures(self._connection).is_current(as_of) else _DUES_THEN
        mine = "" if customer_id is None else "AND i.customer_id = :customer"
        query = query.format(mine=f"{mine} AND s.position > 0" if only_chased else mine)
        values = {"day": as_of.isoformat(), "customer": customer_id}
        policies = self._policies()
        resumed = self._resumptions(as_of, customer_id)
        broken = PlanRegister(self._connection).broken(as_of)
        collecting = DebitRegister(self._connection).collecting(as_of)
        stated = InvoiceStatuses(self._connection).in_force(as_of)
        found = self._connection.exec_driver_sql(query, values)
        return (
            _due(row, policies, resumed, broken.get(row[0]), collecting.get(row[0]), stated.get(row[1]))
            for row in found
        )

    def debtors(self, as_of: date) -> dict[int, Debtor]:
        """Return every customer as the decision sees him, with his own policy or the company's."""
        return self._debtors(as_of)

    def debtor(self, as_of: date, customer_id: int) -> Debtor:
        """Return one customer as the decision sees him; raise KeyError when there is none."""
        return self._debtors(as_of, customer_id)[customer_id]

    def _debtors(self, as_of: date, customer_id: int | None = None) -> dict[int, Debtor]:
        policies = self._policies()
        holds: defaultdict[int, list[Hold]] = defaultdict(list)
        for hold in HoldRegister(self._connection).all(customer_id):
            holds[hold.customer_id].append(hold)
        in_favour = Figures(self._connection).in_favour(as_of)
        rows = self._connection.exec_driver_sql(
            "SELECT id, code, name, kind, policy_id, segment, channel, language, email, address_lines, postcode, town, "
            "phone, archived, owner FROM customer WHERE id = COALESCE(:customer, id)",
            {"customer": customer_id},
        )
        return {row[0]: _debtor(row, policies, in_favour.get(row[0], ZERO), tuple(holds[row[0]])) for row in rows}

    def closed(self, as_of: date, customer_id: int | None = None) -> dict[int, Level]:
        """Return the customers (or that one) whose orders the firm no longer takes, with the step that says so, by id.

        Nothing more is read in books whose scenarios have no such step.
        """
        if not any(level.blocks_new_business for policy in self._register.all() for level in policy.levels):
            return {}
        debtors = self._debtors(as_of, customer_id)
        found: dict[int, Level] = {}
        for due in self.each_due(as_of, customer_id, only_chased=True):
            if due.customer_id not in found:
                level = closing_step(due, due.policy or debtors[due.customer_id].policy)
                found |= {due.customer_id: level} if level else {}
        return found

    def _resumptions(self, as_of: date, customer_id: int | None) -> Resumptions:
        """Return what the promises not kept let go on; nothing more is read in books without promises."""
        promises = PromiseFacts(self._connection).at(as_of, customer_id)
        holds = HoldRegister(self._connection).all(customer_id) if promises else ()
        return Resumptions(unanswered(promises, holds, as_of))

    def _policies(self) -> Policies:
        return Policies(self._register.all(), self._register.of_segments())


def _due(
    row: Any,
    policies: Policies,
    resumed: Resumptions,
    broken: Resumption | None,
    collect_on: date | None,
    status: Status | None,
) -> OpenDue:
    key, invoice_id, customer_id, kind, number, dated_on, due_on, amount, left, estimated, *chased = row
    reached, reached_on, reached_in, tone, policy_id = chased
    due = _day(due_on)
    return OpenDue(
        key,
        invoice_id,
        customer_id,
        _KINDS[kind],
        number,
        _day(dated_on),
        due,
        Money(amount),
        Money(left),
        bool(estimated),
        reached,
        _day(reached_on) if reached_on else None,
        reached_in,
        _TONES.get(tone),
        policies.of_invoice(policy_id),
        broken or (resumed.of(customer_id, invoice_id, due) if resumed else None),
        collect_on,
        status,
    )


def _debtor(row: Any, policies: Policies, on_account: Money, holds: tuple[Hold, ...]) -> Debtor:
    key, code, name, kind, own, segment, channel, language, email, lines, postcode, town, phone, archived, owner = row
    sort = CustomerKind(kind)
    policy, rule = policies.of_customer(own, Segment(segment) if segment else None, sort)
    return Debtor(
        customer_id=key,
        code=code,
        name=name,
        kind=sort,
        policy=policy,
        policy_rule=rule,
        channel=Channel(channel) if channel else None,
        language=language,
        has_email=is_address(email),
        # A window envelope needs a street and a town: a postcode alone does not bring a letter home.
        has_address=bool((lines or postcode) and town),
        has_phone=bool(phone),
        archived=bool(archived),
        on_account=max(on_account, ZERO),
        holds=holds,
        owner=owner,
    )
