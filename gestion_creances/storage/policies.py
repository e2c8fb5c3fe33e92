"""Keeps the reminder scenarios of the firm."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from gestion_creances.dunning.policy import Policy
from gestion_creances.dunning.policy_document import policy_document, policy_from, standard_policy
from gestion_creances.ledger.customer import Segment
from gestion_creances.storage import rows

_COMPANY = "company_policy"
_RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class PolicyUsers:
    """Who follows a policy: names of customers, numbers of invoices, segments, and whether the company does."""

    customers: tuple[str, ...]
    invoices: tuple[str, ...]
    segments: tuple[Segment, ...]
    company: bool

    def __bool__(self) -> bool:
        return bool(self.customers or self.invoices or self.segments or self.company)


class PolicyRegister:
    """Reminder policies; the company's own comes first: the one chosen, else the first stored."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, policy: Policy) -> int:
        """Store a new policy (id 0) or replace the one with that id; return its id."""
        document = policy_document(policy)
        name, levels = document.pop("name").strip(), json.dumps(document.pop("levels"), ensure_ascii=False)
        values = {"name": name, "levels": levels, "choices": json.dumps(document)}
        if policy.id:
            self._connection.execute(update(rows.policy).where(rows.policy.c.id == policy.id).values(**values))
            return policy.id
        return int(self._connection.execute(insert(rows.policy).values(**values)).inserted_primary_key[0])  # type: ignore[index]

    def all(self) -> tuple[Policy, ...]:
        """Return every stored policy, the company's first; the shipped one when none was stored."""
        chosen = self._chosen()
        stored = [
            policy_from({**choices, "name": row.name, "levels": json.loads(row.levels)}, row.id)
            for row in self._connection.execute(select(rows.policy).order_by(rows.policy.c.id))
            if not (choices := json.loads(row.choices)).get(_RETIRED)
        ]
        stored.sort(key=lambda policy: policy.id != chosen)
        return tuple(stored) or (standard_policy(),)

    def make_company(self, policy_id: int) -> None:
        """Let the company follow that policy: whoever has none of his own does too."""
        statement = upsert(rows.setting).values(key=_COMPANY, value=json.dumps(policy_id))
        changed = {"value": json.dumps(policy_id)}
        self._connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=changed))

    def users(self, policy_id: int) -> PolicyUsers:
        """Return who follows the policy."""
        customers = select(rows.customer.c.name).where(rows.customer.c.policy_id == policy_id)
        invoices = select(rows.invoice.c.number).where(rows.invoice.c.policy_id == policy_id)
        return PolicyUsers(
            tuple(self._connection.scalars(customers.order_by(rows.customer.c.search))),
            tuple(self._connection.scalars(invoices.order_by(rows.invoice.c.number))),
            tuple(segment for segment, followed in self.of_segments().items() if followed == policy_id),
            self.all()[0].id == policy_id,
        )

    def remove(self, policy_id: int) -> None:
        """Forget a policy nobody follows; one under which something was sent stays in the books, out of sight."""
        mine = rows.policy.c.id == policy_id
        sent = select(func.count()).select_from(rows.step).where(rows.step.c.policy_id == policy_id)
        if not self._connection.scalar(sent):
            self._connection.execute(delete(rows.policy).where(mine))
            return
        choices = json.loads(self._connection.scalar(select(rows.policy.c.choices).where(mine)) or "{}")
        self._connection.execute(
            update(rows.policy).where(mine).values(choices=json.dumps({**choices, _RETIRED: True}))
        )

    def _chosen(self) -> int | None:
        text = self._connection.scalar(select(rows.setting.c.value).where(rows.setting.c.key == _COMPANY))
        return None if text is None else int(json.loads(text))

    def of_segments(self) -> dict[Segment, int]:
        """Return the id of the policy of each segment that has one."""
        return {Segment(row.segment): row.policy_id for row in self._connection.execute(select(rows.segment_policy))}

    def put_segment(self, segment: Segment, policy_id: int | None) -> None:
        """Give *segment* its policy; None leaves it to the company's."""
        mine = rows.segment_policy.c.segment == segment.value
        self._connection.execute(delete(rows.segment_policy).where(mine))
        if policy_id is not None:
            self._connection.execute(insert(rows.segment_policy).values(segment=segment.value, policy_id=policy_id))
