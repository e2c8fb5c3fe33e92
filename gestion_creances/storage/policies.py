"""Keeps the reminder scenarios of the firm."""

from __future__ import annotations

import json

from sqlalchemy import Connection, insert, select, update

from gestion_creances.dunning.policy import Policy
from gestion_creances.dunning.policy_document import policy_document, policy_from, standard_policy
from gestion_creances.storage import rows


class PolicyRegister:
    """Reminder policies; the first stored is the company's own."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, policy: Policy) -> int:
        """Store a new policy (id 0) or replace the one with that id; return its id."""
        document = policy_document(policy)
        values = {"name": policy.name, "levels": json.dumps(document["levels"], ensure_ascii=False)}
        if policy.id:
            self._connection.execute(update(rows.policy).where(rows.policy.c.id == policy.id).values(**values))
            return policy.id
        return int(self._connection.execute(insert(rows.policy).values(**values)).inserted_primary_key[0])  # type: ignore[index]

    def all(self) -> tuple[Policy, ...]:
        """Return every stored policy, the company's first; the shipped one when none was stored."""
        stored = tuple(
            policy_from({"name": row.name, "levels": json.loads(row.levels)}, row.id)
            for row in self._connection.execute(select(rows.policy).order_by(rows.policy.c.id))
        )
        return stored or (standard_policy(),)
