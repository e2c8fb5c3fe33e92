"""Shows the aged balance as one reads it: a line per customer that adds up to his outstanding, and where he stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.aging.buckets import Bucket
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import HoldKind, stands
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.storage.figures import AgedRow
from gestion_creances.storage.session import Session

_GRAVEST = {kind: rank for rank, kind in enumerate(HoldKind)}


@dataclass(frozen=True, slots=True)
class AgedLine:
    """One customer: his open invoices by bracket, his whole outstanding, the gravest pause that stands, his limit.

    The brackets add up to what is overdue and not due; with what is to be issued, less money on account and deposits,
    they make the total of ``outstanding``.
    """

    aged: AgedRow
    outstanding: Outstanding
    hold: HoldKind | None
    over_limit: bool

    @property
    def customer_id(self) -> int:
        """Return the customer's id."""
        return self.aged.customer_id

    @property
    def credit(self) -> Money:
        """Return the money in his favour, positive: on account and deposits."""
        return self.outstanding.on_account + self.outstanding.deposits


@dataclass(frozen=True, slots=True)
class Ages:
    """The aged balance at ``as_of``: brackets in order, a line per customer by code, the sums of all lines."""

    as_of: date
    buckets: tuple[Bucket, ...]
    lines: tuple[AgedLine, ...]
    totals: tuple[Money, ...]
    outstanding: Outstanding


@dataclass(frozen=True, slots=True)
class OpenInvoice:
    """A due date as it was open at some date, and whose it is."""

    item: Item
    customer: str


def view_ages(desk: Desk, as_of: date) -> Ages:
    """Return the aged balance at *as_of* in the firm's brackets."""
    with desk.books.reading() as session:
        buckets = tuple(session.settings.buckets())
        edges = tuple(first for bucket in buckets if (first := bucket.due_between(as_of)[0]) is not None)
        aged = {row.customer_id: row for row in session.figures.aged(as_of, edges)}
        owing = session.figures.outstanding_by_customer(as_of)
        holds, limits = _holds(session, as_of), _limits(session)
    lines = []
    for row in owing:
        owed = row.outstanding
        empty = AgedRow(row.customer_id, row.code, row.name, (ZERO,) * len(buckets), owed.on_account, owed.deposits)
        mine = aged.get(row.customer_id, empty)
        if any(mine.amounts) or owed.to_be_issued or owed.on_account or owed.deposits:
            limit = limits.get(row.customer_id)
            over = limit is not None and owed.total > limit
            lines.append(AgedLine(mine, owed, holds.get(row.customer_id), over))
    totals = tuple(total(line.aged.amounts[rank] for line in lines) for rank in range(len(buckets)))
    return Ages(as_of, buckets, tuple(lines), totals, sum((line.outstanding for line in lines), start=Outstanding()))


def view_open_invoices(
    desk: Desk, as_of: date, due_from: date | None, due_to: date | None, customer_id: int | None = None
) -> tuple[OpenInvoice, ...]:
    """Return the invoices open at *as_of* and due between the two days, both included (None: no bound), by due date."""
    with desk.books.reading() as session:
        items = session.figures.open_items(as_of, customer_id)
        names = {customer.id: customer.name for customer in session.customers.all()}
    found = (
        item
        for item in items
        if item.kind is ItemKind.INVOICE
        and (due_from is None or item.due_on >= due_from)
        and (due_to is None or item.due_on <= due_to)
    )
    return tuple(OpenInvoice(item, names[item.customer_id]) for item in sorted(found, key=lambda item: item.due_on))


def _holds(session: Session, as_of: date) -> dict[int, HoldKind]:
    found: dict[int, HoldKind] = {}
    for hold in session.holds.all():
        if stands(hold, as_of):
            known = found.get(hold.customer_id, hold.kind)
            found[hold.customer_id] = min(known, hold.kind, key=_GRAVEST.__getitem__)
    return found


def _limits(session: Session) -> dict[int, Money]:
    return {
        customer.id: customer.credit_limit for customer in session.customers.all() if customer.credit_limit is not None
    }
