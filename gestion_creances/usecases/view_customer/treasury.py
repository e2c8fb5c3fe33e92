"""What the bank, direct debits and the accounts say of one customer: how money came, what was given up or doubted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from gestion_creances.banking.mandate import Mandate, Standing, standing
from gestion_creances.banking.remittance import Remittance, RemittanceLine
from gestion_creances.ledger.item import Item
from gestion_creances.storage.doubtful import DoubtfulClaim
from gestion_creances.storage.provisions import Provision
from gestion_creances.storage.session import Session
from gestion_creances.storage.write_offs import WriteOff


@dataclass(frozen=True, slots=True)
class Came:
    """How a payment came; ``booked_on`` is its day on a statement, None when no statement tells of it.

    ``return_reason`` is the bank's when it takes an earlier payment back.
    """

    method: str
    booked_on: date | None
    return_reason: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A claim that became doubtful; ``item`` is what stands on account 416."""

    claim: DoubtfulClaim
    item: Item


@dataclass(frozen=True, slots=True)
class Depreciated:
    """A depreciation of the claim ``item``."""

    provision: Provision
    item: Item


@dataclass(frozen=True, slots=True)
class Debited:
    """A direct debit of the customer, in its remittance."""

    remittance: Remittance
    line: RemittanceLine


@dataclass(frozen=True, slots=True)
class Treasury:
    """All of it: ``came`` by payment, ``given_up`` by write-off, both by item id; ``mandate`` may be used today."""

    came: Mapping[int, Came] = field(default_factory=dict)
    given_up: Mapping[int, WriteOff] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()
    depreciated: tuple[Depreciated, ...] = ()
    mandates: tuple[Mandate, ...] = ()
    debits: tuple[Debited, ...] = ()
    mandate: Mandate | None = None


def treasury(session: Session, customer_id: int, items: Sequence[Item], day: date) -> Treasury:
    """Return what is known on *day* of the customer, whose *items* are known already."""
    known = {item.id: item for item in items}
    came = session.bank_lists.received(customer_id)
    mandates = session.mandates.all(customer_id)
    valid = [one for one in mandates if standing(one, day) is Standing.VALID]
    claims = session.doubtful.of_customer(customer_id)
    return Treasury(
        came={key: Came(*told) for key, told in came.items()},
        given_up=session.write_offs.of_customer(customer_id),
        doubts=tuple(Doubt(claim, known[claim.item_id]) for claim in claims if claim.item_id in known),
        depreciated=tuple(Depreciated(one, known[one.item_id]) for one in session.provisions.of_customer(customer_id)),
        mandates=mandates,
        debits=tuple(Debited(remittance, line) for remittance, line in session.debits.of_customer(customer_id)),
        mandate=max(valid, key=lambda one: (one.signed_on, one.id), default=None),
    )
