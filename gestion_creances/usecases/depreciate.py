"""Depreciates a claim that may not be paid (*dépréciation*, account 491), and releases the depreciation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gestion_creances.accounting.booking import entry_of
from gestion_creances.accounting.entry import Entry
from gestion_creances.accounting.facts import Party, Provided
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.french import amount as euros
from gestion_creances.basics.french import day as french_day
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.desk import Desk
from gestion_creances.ledger.discount import vat_to_reverse
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.storage.provisions import Provision
from gestion_creances.storage.session import Session

_MAY_BE_PROVIDED = (ItemKind.INVOICE, ItemKind.BILL, ItemKind.DOUBTFUL)
_WHOLE = 100


class ProvisionRefused(Refusal):
    """A depreciation cannot be made or released so; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class ProvisionProposal:
    """What may be depreciated: ``net`` is what is open without VAT, None when the invoice does not tell its VAT.

    ``standing`` are the depreciations of the claim not released yet.
    """

    due: Item
    customer: str
    net: Money | None
    standing: tuple[Provision, ...]


def propose_provision(desk: Desk, item_id: int) -> ProvisionProposal:
    """Return what may be depreciated of the due date; raise ProvisionRefused when nothing is open."""
    with desk.books.reading() as session:
        due = _due(session, item_id)
        return ProvisionProposal(
            due, session.customers.get(due.customer_id).name, _net(session, due), _standing(session, item_id)
        )


def provision_of(item_id: int, made_on: date, net: Money, percent: Decimal, reason: str) -> Provision:
    """Return the depreciation of *percent* of *net*: without VAT, which the firm recovers if the claim is lost."""
    return Provision(item_id, made_on, net, percent, net.times(percent / _WHOLE), reason.strip())


def preview_provision(desk: Desk, provision: Provision) -> Entry:
    """Return the entry the depreciation would make; raise what `depreciate` does. Writes nothing."""
    with desk.books.reading() as session:
        due = _checked(session, provision, desk.today)
        owner = session.customers.get(due.customer_id)
        fact = Provided(
            subject="provision:0",
            party=Party(owner.id, owner.code, owner.name),
            dated_on=provision.made_on,
            piece=due.number,
            piece_on=due.dated_on,
            amount=provision.amount,
        )
        return entry_of(fact, session.settings.chart())


def depreciate(desk: Desk, provision: Provision) -> int:
    """Store the depreciation and return its id.

    It is released by itself on the day nothing is open any more (paid, lost); by hand with `release_provision`. Raise
    ProvisionRefused for a percentage outside ]0, 100], a base above what is open, more than the claim in all, no
    reason, or a day before the claim or to come.
    """
    with desk.books.writing() as session:
        due = _checked(session, provision, desk.today)
        key = session.provisions.add(provision)
        code = session.customers.get(due.customer_id).code
        facts = {"number": due.number, "cents": provision.amount.cents, "percent": str(provision.percent)}
        facts |= {"on": provision.made_on.isoformat(), "reason": provision.reason, "provision": str(key)}
        session.journal.append(desk.now(), desk.actor, "provision.made", f"client:{code}", facts)
    return key


def release_provision(desk: Desk, provision_id: int, on: date, reason: str) -> None:
    """Release a standing depreciation by hand; raise ProvisionRefused when it is released or the day is impossible."""
    with desk.books.writing() as session:
        provision = session.provisions.get(provision_id)
        if provision.released_on is not None:
            told = f"Cette dépréciation est reprise depuis le {french_day(provision.released_on)}."
            raise ProvisionRefused("provision", told)
        if not provision.made_on <= on <= desk.today:
            since = french_day(provision.made_on)
            raise ProvisionRefused("on", f"La reprise se date entre le {since} et aujourd’hui.")
        session.provisions.release(provision_id, on, reason.strip())
        _append(desk, session, provision, "provision.released")


def undo_provision(desk: Desk, provision_id: int) -> None:
    """Forget a depreciation made by mistake."""
    with desk.books.writing() as session:
        provision = session.provisions.get(provision_id)
        session.provisions.remove(provision_id)
        _append(desk, session, provision, "provision.undone")


def undo_release(desk: Desk, provision_id: int) -> None:
    """Let a depreciation released by hand stand again."""
    with desk.books.writing() as session:
        session.provisions.release(provision_id, None, "")
        _append(desk, session, session.provisions.get(provision_id), "provision.release_undone")


def _append(desk: Desk, session: Session, provision: Provision, action: str) -> None:
    due = session.items.get(provision.item_id)
    code = session.customers.get(due.customer_id).code
    facts = {"number": due.number, "cents": provision.amount.cents}
    session.journal.append(desk.now(), desk.actor, action, f"client:{code}", facts)


def _due(session: Session, item_id: int) -> Item:
    due = session.items.get(item_id)
    if due.kind not in _MAY_BE_PROVIDED or due.open <= ZERO:
        raise ProvisionRefused("item", f"Rien n’est dû sur « {due.number} » : il n’y a rien à déprécier.")
    return due


def _standing(session: Session, item_id: int) -> tuple[Provision, ...]:
    return tuple(one for one in session.provisions.of_item(item_id) if one.released_on is None)


def _net(session: Session, due: Item) -> Money | None:
    if due.invoice_id is None:
        return None
    invoice = session.invoices.get(due.invoice_id)
    vat = invoice.vat
    if vat is None and invoice.net is not None:
        vat = invoice.gross - invoice.net
    return None if vat is None else due.open - vat_to_reverse(due.open, vat, invoice.gross)


def _checked(session: Session, provision: Provision, today: date) -> Item:
    due = _due(session, provision.item_id)
    if not 0 < provision.percent <= _WHOLE:
        raise ProvisionRefused("percent", "Le taux de dépréciation va de 0 à 100 %.")
    most = _net(session, due) or due.open
    if not ZERO < provision.net <= most:
        raise ProvisionRefused("net", f"La base hors taxes va de 0,01 € à ce qui reste dû, {euros(most)}.")
    if total(one.amount for one in _standing(session, due.id)) + provision.amount > most:
        raise ProvisionRefused("percent", "La créance serait dépréciée au-delà de son montant : reprenez l’ancienne.")
    if not provision.amount:
        raise ProvisionRefused("percent", "La dépréciation serait nulle : augmentez le taux.")
    if not due.dated_on <= provision.made_on <= today:
        raise ProvisionRefused("made_on", f"Choisissez un jour entre le {french_day(due.dated_on)} et aujourd’hui.")
    if not provision.reason.strip():
        raise ProvisionRefused("reason", "Dites pourquoi : un pourcentage seul ne justifie pas une dépréciation.")
    return due
