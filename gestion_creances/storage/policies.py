"""Keeps the reminder scenarios of the firm."""

from __future__ import annotations

import json

from sqlalchemy import Connection, delete, insert, select, update

from gestion_creances.dunning.policy import Policy
from gestion_creances.dunning.policy_document import policy_document, policy_from, standard_policy
from gestion_creances.ledger.customer import Segment
from gestion_creances.storage import rows


class PolicyRegister:
    """Reminder policies; the first stored is the company's own."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, policy: Policy) -> int:
        """Store a new policy (id 0) or replace the one with that id; return its id."""
        document = policy_document(policy)
        name, levels = document.pop("name"), json.dumps(document.pop("levels"), ensure_ascii=False)
        values = {"name": name, "levels": levels, "choices": json.dumps(document)}
        if policy.id:
            self._connection.execute(update(rows.policy).where(rows.policy.c.id == policy.id).values(**values))
            return policy.id
        return int(self._connection.execute(insert(rows.policy).values(**values)).inserted_primary_key[0])  # type: ignore[index]

    def all(self) -> tuple[Policy, ...]:
        """Return every stored policy, the company's first; the shipped one when none was stored."""
        stored = tuple(
            policy_from({**json.loads(row.choices), "name": row.name, "levels": json.loads(row.levels)}, row.id)
            for row in self._connection.execute(select(rows.policy).order_by(rows.policy.c.id))
        )
        return stored or (standard_policy(),)

    def of_segments(self) -> dict[Segment, int]:
        """Return the id of the policy of each segment that has one."""
        return {Segment(row.segment): row.policy_id for row in self._connection.execute(select(rows.segment_policy))}

    def put_segment(self, segment: Segment, policy_id: int | None) -> None:
        """Give *segment* its policy; None leaves it to the company's."""
        mine = rows.segment_policy.c.segment == segment.value
        self._connection.execute(delete(rows.segment_policy).where(mine))
        if policy_id is not None:
            self._connection.execute(insert(rows.segment_policy).values(segment=segment.value, policy_id=policy_id))
