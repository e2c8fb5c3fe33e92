"""Moves a claim whose recovery is uncertain from 411 to 416 (*créance douteuse*), and back."""

from __future__ import annotations

from datetime import date

from gestion_creances.accounting.booking import entry_of
from gestion_creances.accounting.entry import Entry
from gestion_creances.accounting.facts import Doubted, Party
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.french import day as french_day
from gestion_creances.basics.money import ZERO
from gestion_creances.desk import Desk
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.storage.session import Session

_ORDINARY = (ItemKind.INVOICE, ItemKind.BILL)


class DoubtfulRefused(Refusal):
    """A claim cannot be moved so; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def classify_doubtful(desk: Desk, item_id: int, on: date, reason: str) -> int:
    """Let what is open of the due date stand as doubtful from that day, and return the id of the doubtful item.

    Number and due date stay, the figures of every day before stay; no reminder speaks of it any more, and later
    payments pay the doubtful item. Raise DoubtfulRefused when nothing is open, without a reason, or for a day before
    the claim or to come, or while a payment plan covers it.
    """
    with desk.books.writing() as session:
        due = _ordinary(session, item_id, on, desk.today)
        if not reason.strip():
            raise DoubtfulRefused("reason", "Dites pourquoi la créance est douteuse : chaque créance se juge à part.")
        key = session.doubtful.classify(item_id, on, reason.strip())
        code = session.customers.get(due.customer_id).code
        facts = {"number": due.number, "cents": due.open.cents, "on": on.isoformat(), "reason": reason.strip()}
        session.journal.append(desk.now(), desk.actor, "claim.doubtful", f"client:{code}", facts)
    return key


def give_back(desk: Desk, item_id: int, on: date) -> None:
    """Let what is open of the doubtful item stand as an ordinary claim again from that day.

    Raise DoubtfulRefused when it did not become doubtful here, when nothing is open, or for a day that is not after
    the first move, or to come.
    """
    with desk.books.writing() as session:
        due = _doubtful(session, item_id, on, desk.today)
        session.doubtful.give_back(item_id, on)
        code = session.customers.get(due.customer_id).code
        facts = {"number": due.number, "cents": due.open.cents, "on": on.isoformat()}
        session.journal.append(desk.now(), desk.actor, "claim.ordinary", f"client:{code}", facts)


def undo_classification(desk: Desk, item_id: int) -> None:
    """Forget a move made by mistake; raise DoubtfulRefused when something already stands on the doubtful item."""
    with desk.books.writing() as session:
        due = session.items.get(item_id)
        if session.doubtful.in_use(item_id):
            raise DoubtfulRefused("item", "Un règlement ou un courrier la concerne déjà : reclassez-la à une date.")
        session.doubtful.erase(item_id)
        code = session.customers.get(due.customer_id).code
        facts = {"number": due.number, "cents": due.open.cents}
        session.journal.append(desk.now(), desk.actor, "claim.doubtful_undone", f"client:{code}", facts)


def preview_move(desk: Desk, item_id: int, on: date, *, back: bool = False) -> Entry:
    """Return the entry the move (or its way *back*) would make; raise what these do. Writes nothing."""
    with desk.books.reading() as session:
        origin = ItemKind.INVOICE
        if back:
            due = _doubtful(session, item_id, on, desk.today)
            origin = session.items.get(session.doubtful.get(item_id).from_id).kind
        else:
            due = _ordinary(session, item_id, on, desk.today)
            origin = due.kind
        owner = session.customers.get(due.customer_id)
        fact = Doubted(
            subject="doubtful:0",
            party=Party(owner.id, owner.code, owner.name),
            dated_on=on,
            piece=due.number,
            piece_on=due.dated_on,
            amount=due.open,
            origin=origin,
            back=back,
        )
        return entry_of(fact, session.settings.chart())


def _ordinary(session: Session, item_id: int, on: date, today: date) -> Item:
    due = session.items.get(item_id)
    if due.kind is ItemKind.DOUBTFUL:
        raise DoubtfulRefused("item", f"« {due.number} » est déjà une créance douteuse.")
    if due.kind not in _ORDINARY or due.open <= ZERO:
        raise DoubtfulRefused("item", f"Rien n’est dû sur « {due.number} » : choisissez une facture ouverte.")
    if plan := session.plans.numbers_covering([item_id]).get(item_id):
        told = f"« {due.number} » est dans l’échéancier {plan} : mettez-y fin avant de la classer douteuse."
        raise DoubtfulRefused("item", told)
    if not due.dated_on <= on <= today:
        raise DoubtfulRefused("on", f"Choisissez un jour entre le {french_day(due.dated_on)} et aujourd’hui.")
    return due


def _doubtful(session: Session, item_id: int, on: date, today: date) -> Item:
    due = session.items.get(item_id)
    try:
        claim = session.doubtful.get(item_id)
    except KeyError:
        told = f"« {due.number} » n’a pas été classée douteuse ici : sa comptabilité seule peut la reclasser."
        raise DoubtfulRefused("item", told) from None
    if due.open <= ZERO:
        raise DoubtfulRefused("item", f"Rien n’est dû sur « {due.number} » : il n’y a rien à reclasser.")
    if not claim.since < on <= today:
        raise DoubtfulRefused("on", f"Choisissez un jour après le {french_day(claim.since)}, au plus tard aujourd’hui.")
    return due
