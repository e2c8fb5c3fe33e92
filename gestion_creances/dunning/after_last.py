"""What happens after the last step: somebody looks at the customer every week, so that no debt falls silent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from gestion_creances.basics import french
from gestion_creances.basics.money import Money, total
from gestion_creances.company.sending_times import SendingTimes
from gestion_creances.dunning.reason import NotChased, Reason

EVERY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One customer whose scenario is at its end; ``dues`` are his due dates there, oldest first.

    ``since`` is the day of the last thing done about them, None when unknown; ``on`` the working day to look again.
    """

    customer_id: int
    dues: tuple[NotChased, ...]
    since: date | None
    on: date

    @property
    def amount(self) -> Money:
        """Return what is still open on these due dates."""
        return total(left.due.open for left in self.dues)

    def sentence(self) -> str:
        """Return the French sentence that says why to look at this customer."""
        done = f" Dernière action le {french.day(self.since)}." if self.since else ""
        return (
            f"Dernière étape du scénario passée, {french.amount(self.amount)} restent dus : appelez, proposez un "
            f"accord ou passez au contentieux.{done}"
        )


def follow_ups(
    left_alone: Iterable[NotChased], done: Mapping[int, date], as_of: date, times: SendingTimes
) -> tuple[FollowUp, ...]:
    """Return the follow-ups of the customers who have due dates past the last step, the largest amount first.

    *done* is the day of the last call or follow-up about each customer, by id. The next one comes a week after the
    last letter, call or follow-up, on a working day; at once (*as_of*) when nobody knows when the last was.
    """
    mine: defaultdict[int, list[NotChased]] = defaultdict(list)
    for left in left_alone:
        if left.reason is Reason.LAST_LEVEL:
            mine[left.customer_id].append(left)
    found = [_follow_up(key, tuple(dues), done.get(key), as_of, times) for key, dues in mine.items()]
    return tuple(sorted(found, key=lambda one: (-one.amount.cents, one.customer_id)))


def _follow_up(
    customer_id: int, dues: tuple[NotChased, ...], done_on: date | None, as_of: date, times: SendingTimes
) -> FollowUp:
    days = [left.due.reached_on for left in dues if left.due.reached_on]
    since = max([*days, *([done_on] if done_on else [])], default=None)
    return FollowUp(customer_id, dues, since, times.next_working_day(since + EVERY if since else as_of))
