"""Keeps the reminder steps that a person set or passed over by hand, each with its written reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from gestion_creances.dunning.policy import Tone

_INSERT = (
    "INSERT INTO step (item_id, position, reached_on, policy_id, tone, reason, gap_from) "
    "VALUES (:item, :position, :day, :policy, :tone, :reason, :gap_from)"
)
_LAST_TALKS = """
    SELECT customer_id, MAX(day) FROM (
        SELECT customer_id, called_on AS day FROM call WHERE called_on <= :day
        UNION ALL
        SELECT customer_id, done_on FROM task WHERE kind = 'follow_up' AND customer_id IS NOT NULL AND done_on <= :day
    ) GROUP BY customer_id
"""


@dataclass(frozen=True, slots=True)
class StepByHand:
    """The step at ``position`` of the policy ``policy_id`` counts as reached by one due date (0: none).

    ``passed_over``: nothing was sent, so the gap before the next step counts from ``gap_from``, the day of the last
    thing sent (None: nothing ever was).
    """

    item_id: int
    position: int
    on: date
    reason: str
    policy_id: int = 0
    tone: Tone | None = None
    passed_over: bool = False
    gap_from: date | None = None


class StepRegister:
    """Steps by hand; those of letters and calls are recorded with these."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, steps: Iterable[StepByHand]) -> None:
        """Record these steps."""
        values = [
            {
                "item": step.item_id,
                "position": step.position,
                "day": step.on.isoformat(),
                "policy": step.policy_id or None,
                "tone": step.tone.value if step.tone else "",
                "reason": step.reason,
                "gap_from": (step.gap_from.isoformat() if step.gap_from else "") if step.passed_over else None,
            }
            for step in steps
        ]
        if values:
            self._connection.exec_driver_sql(_INSERT, values)

    def last_talks(self, as_of: date) -> dict[int, date]:
        """Return the day of the last call or follow-up about each customer who had one, by id."""
        found = self._connection.exec_driver_sql(_LAST_TALKS, {"day": as_of.isoformat()})
        return {key: date.fromisoformat(day) for key, day in found}
