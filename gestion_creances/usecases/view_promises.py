"""Shows the promises to pay at a date: what came in for each, which were broken, and what share customers keep."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.promise import KeptShare, Promise, PromiseState, kept_share
from gestion_creances.storage.holds import HoldNames


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """One promise at a date: its facts, its state, and what was open then on what it is about.

    ``waits``: it was broken, whole or in part, and nothing agreed, contested, said or written since has answered it.
    ``days_broken`` counts from the promised day, 0 when it was not broken.
    """

    promise: Promise
    names: HoldNames
    state: PromiseState
    open: Money
    days_broken: int
    waits: bool

    @property
    def hold(self) -> Hold:
        """Return the pause that the promise is."""
        return self.promise.hold

    @property
    def missing(self) -> Money:
        """Return what was promised, has not come, and is still owed."""
        return min(self.promise.missing, self.open)


@dataclass(frozen=True, slots=True)
class Promises:
    """The promises at ``as_of``, the last promised day first, and the share kept: in all and by customer id."""

    as_of: date
    lines: tuple[PromiseLine, ...]
    share: KeptShare
    by_customer: Mapping[int, KeptShare]

    @property
    def pending(self) -> tuple[PromiseLine, ...]:
        """Return the promises whose day has not passed, the first to come first."""
        waiting = (line for line in self.lines if line.state is PromiseState.PENDING)
        return tuple(sorted(waiting, key=lambda line: line.promise.promised_on))

    @property
    def expected(self) -> Money:
        """Return what the pending promises should still bring."""
        return total(line.missing for line in self.pending)

    @property
    def broken(self) -> tuple[PromiseLine, ...]:
        """Return the promises not kept that wait for an answer and still have something owed, largest first."""
        found = (line for line in self.lines if line.waits and line.missing > ZERO)
        return tuple(sorted(found, key=lambda line: -line.missing.cents))


def view_promises(desk: Desk, as_of: date | None = None, customer_id: int | None = None) -> Promises:
    """Return the promises at *as_of* (default: today), of one customer when given.

    Shares are those of the promises shown: one customer's when he is named.
    """
    day = as_of or desk.today
    with desk.books.reading() as session:
        promises = session.promises.at(day, customer_id)
        parts = session.holds.parts(day, HoldKind.PROMISE, customer_id) if promises else {}
        names = session.holds.names(customer_id) if promises else {}
        waiting = {promise.hold.id for promise in session.promises.waiting(day)}
    lines = [
        PromiseLine(
            promise=promise,
            names=names[promise.hold.id],
            state=promise.state(day),
            open=total(part.open for part in parts.get(promise.hold.id, ())),
            days_broken=promise.days_broken(day),
            waits=promise.hold.id in waiting,
        )
        for promise in promises
    ]
    lines.sort(key=lambda line: (line.promise.promised_on, line.hold.id), reverse=True)
    mine: defaultdict[int, list[Promise]] = defaultdict(list)
    for promise in promises:
        mine[promise.hold.customer_id].append(promise)
    by_customer = {key: kept_share(found, day) for key, found in mine.items()}
    return Promises(day, tuple(lines), kept_share(promises, day), by_customer)
