"""Names what proposals of matching speak of: due dates and credits, their customers, what a payment had paid."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.ledger.item import BORN_CLOSED, Item
from gestion_creances.matching.proposal import Proposal, Use
from gestion_creances.storage.session import Session


@dataclass(frozen=True, slots=True)
class Names:
    """What stands behind the ids of proposals.

    ``items`` by item id, payments included; ``customers`` are names by customer id; ``reopens`` are, by payment, the
    due dates it had paid with the amounts that would be owed again.
    """

    items: Mapping[int, Item]
    customers: Mapping[int, str]
    reopens: Mapping[int, tuple[tuple[Item, Money], ...]]


def name_proposals(desk: Desk, proposals: Iterable[Proposal]) -> Names:
    """Return what *proposals* speak of, as the books stand now; what is no longer there is left out."""
    kept = tuple(proposals)
    with desk.books.reading() as session:
        wanted = [share.item_id for one in kept for share in one.shares]
        wanted += [one.payment_id for one in kept if one.payment_id is not None]
        items = {item.id: item for item in (_item(session, key) for key in dict.fromkeys(wanted)) if item is not None}
        returned = [one.payment_id for one in kept if one.use is Use.RETURNS and one.payment_id in items]
        reopens = {key: _paid_by(session, key) for key in returned if key is not None}
        ids = {key for one in kept for key in one.customers} | {item.customer_id for item in items.values()}
        customers = {key: customer.name for key, customer in session.customers.many(ids).items()}
    return Names(items, customers, reopens)


def _item(session: Session, item_id: int) -> Item | None:
    try:
        return session.items.get(item_id)
    except KeyError:
        return None


def _paid_by(session: Session, payment_id: int) -> tuple[tuple[Item, Money], ...]:
    paid = [(session.items.get(one.debit_id), one.amount) for one in session.items.allocations_of(payment_id)]
    return tuple((item, amount) for item, amount in paid if item.kind not in BORN_CLOSED)
