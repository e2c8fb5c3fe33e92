"""What keeps the due dates of one customer out of his reminders, whatever their age: pauses, disputes, no invoice."""

from __future__ import annotations

from datetime import date

from gestion_creances.banking.remittance import chased_again_on
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.debtor import Debtor, OpenDue
from gestion_creances.dunning.dispute import in_part
from gestion_creances.dunning.hold import Hold, HoldKind, stands
from gestion_creances.dunning.lifecycle import Effect, Status
from gestion_creances.dunning.reason import NotChased, Reason
from gestion_creances.ledger.item import ItemKind

_OUTSIDE = {
    ItemKind.DOUBTFUL: Reason.DOUBTFUL,
    ItemKind.BILL: Reason.BILL,
    ItemKind.TO_BE_ISSUED: Reason.TO_BE_ISSUED,
}
_STATED = {Effect.SUSPENDS: Reason.STATUS_HELD, Effect.ENDS: Reason.STATED_PAID}

_HOLD_ORDER = {kind: rank for rank, kind in enumerate(HoldKind)}


class Pauses:
    """The pauses of one customer on one day; ask about his due dates oldest first, each once."""

    def __init__(self, debtor: Debtor, as_of: date) -> None:
        standing = sorted((hold for hold in debtor.holds if stands(hold, as_of)), key=_gravest_first)
        self._archived, self._as_of = debtor.archived, as_of
        self._whole: dict[int | None, Hold] = {}
        self._in_part: dict[int | None, tuple[Hold, Money]] = {}
        for hold in standing:
            if in_part(hold) and hold.amount is not None:
                first, amount = self._in_part.get(hold.invoice_id, (hold, ZERO))
                self._in_part[hold.invoice_id] = first, amount + hold.amount
            else:
                self._whole.setdefault(hold.invoice_id, hold)

    def outside(self, due: OpenDue) -> NotChased | None:
        """Return why *due* is no matter for reminders at all, or None when it may be chased."""
        if due.open.cents <= 0:
            return NotChased(due, Reason.NOTHING_OWED)
        if due.kind is not ItemKind.INVOICE:
            return NotChased(due, _OUTSIDE.get(due.kind, Reason.NOT_AN_INVOICE))
        if self._archived:
            return NotChased(due, Reason.ARCHIVED)
        if self._whole:
            standing = [hold for key in (None, due.invoice_id) if (hold := self._whole.get(key))]
            hold = min(standing, key=_gravest_first, default=None)
            if hold:
                return NotChased(due, Reason(hold.kind.value), hold=hold)
        stated = self._stated(due.status, due) if due.status else None
        return stated or (self._collected(due, due.collect_on) if due.collect_on else None)

    def _stated(self, status: Status, due: OpenDue) -> NotChased | None:
        """Return that what electronic invoicing says of *due* keeps it from being chased, or None."""
        effect = status.code.effect
        if effect is Effect.WAITS:
            again = status.chased_again_on
            return NotChased(due, Reason.PAYMENT_SENT, on=again) if self._as_of < again else None
        return NotChased(due, _STATED[effect]) if effect in _STATED else None

    def _collected(self, due: OpenDue, collect_on: date) -> NotChased | None:
        """Return that *due* is being collected by direct debit, until the bank has had time to answer."""
        again = chased_again_on(collect_on)
        return NotChased(due, Reason.COLLECTED, on=again) if self._as_of < again else None

    def disputed(self, due: OpenDue) -> tuple[Money, NotChased | None]:
        """Return how much of *due*, which nothing else keeps outside, is contested, and the reason when all of it is.

        What is contested of an invoice is set against its oldest due date first; what is above is owed and chased.
        """
        if not self._in_part or due.invoice_id not in self._in_part:
            return ZERO, None
        hold, left = self._in_part[due.invoice_id]
        taken = min(left, due.open)
        self._in_part[due.invoice_id] = hold, left - taken
        return taken, NotChased(due, Reason.DISPUTE, hold=hold) if taken == due.open else None


def _gravest_first(hold: Hold) -> tuple[int, date, int]:
    return _HOLD_ORDER[hold.kind], hold.since, hold.id
