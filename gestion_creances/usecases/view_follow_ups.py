"""Shows the customers whose scenario is at its end and when somebody should look at each again."""

from __future__ import annotations

from dataclasses import dataclass

from gestion_creances.desk import Desk
from gestion_creances.dunning.after_last import FollowUp, follow_ups


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """One weekly follow-up and whose it is; ``due`` when its day has come."""

    follow_up: FollowUp
    code: str
    name: str
    owner: str
    due: bool


def view_follow_ups(desk: Desk, *, only_due: bool = False) -> tuple[FollowUpLine, ...]:
    """Return the customers past the last step of their scenario, the largest amount first (*only_due*: of today)."""
    with desk.books.reading() as session:
        decision = session.correspondence.campaign(desk.today).decision
        times = session.settings.sending_times()
        found = follow_ups(decision.not_chased, session.steps.last_talks(desk.today), desk.today, times)
        customers = session.customers.many(one.customer_id for one in found)
    lines = (
        FollowUpLine(
            one,
            customers[one.customer_id].code,
            customers[one.customer_id].name,
            customers[one.customer_id].owner,
            one.on <= desk.today,
        )
        for one in found
    )
    return tuple(line for line in lines if line.due or not only_due)
