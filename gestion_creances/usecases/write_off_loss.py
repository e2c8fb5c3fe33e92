"""Gives up a claim that will not be paid, or part of it, and takes that back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.accounting.booking import entry_of
from gestion_creances.accounting.chart import checked_account
from gestion_creances.accounting.entry import Entry
from gestion_creances.accounting.facts import Party, WrittenOff
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.french import amount as euros
from gestion_creances.basics.french import day as french_day
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.ledger.discount import vat_to_reverse
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.storage.session import Session
from gestion_creances.storage.write_offs import LOSS, WriteOff

_MAY_BE_LOST = (ItemKind.INVOICE, ItemKind.BILL, ItemKind.DOUBTFUL)


class LossRefused(Refusal):
    """A claim cannot be given up so; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class Loss:
    """What is given up of one due date, gross of VAT; ``vat`` is the part of it that the firm recovers, zero if none.

    VAT is recovered when the claim is definitively irrecoverable, or from the judgment that opens a judicial
    liquidation (article 272-1 CGI), once the customer has his duplicate invoice. ``account`` is 6541 for a sale of the
    year, 6544 for an older one.
    """

    item_id: int
    on: date
    amount: Money
    vat: Money
    reason: str
    account: str


@dataclass(frozen=True, slots=True)
class LossProposal:
    """What may be lost of a due date; ``vat`` is the VAT in ``amount``, None when the invoice does not tell it."""

    due: Item
    customer: str
    amount: Money
    vat: Money | None
    account: str


def propose_loss(desk: Desk, item_id: int) -> LossProposal:
    """Return the loss of everything open on the due date; raise LossRefused when nothing is."""
    with desk.books.reading() as session:
        due = _due(session, item_id)
        vat, issued_on = _vat(session, due, due.open)
        account = session.settings.chart().loss(issued_on, desk.today)
        return LossProposal(due, session.customers.get(due.customer_id).name, due.open, vat, account)


def vat_in(desk: Desk, item_id: int, amount: Money) -> Money | None:
    """Return the VAT in *amount* of that due date, in proportion of its invoice; None when it is not known."""
    with desk.books.reading() as session:
        return _vat(session, session.items.get(item_id), amount)[0]


def preview_loss(desk: Desk, loss: Loss) -> Entry:
    """Return the entry the loss would make; raise what `write_off_loss` does. Writes nothing."""
    with desk.books.reading() as session:
        due = _checked(session, loss, desk.today)
        owner = session.customers.get(due.customer_id)
        fact = WrittenOff(
            subject="write_off:0",
            party=Party(owner.id, owner.code, owner.name),
            dated_on=loss.on,
            piece=due.number,
            piece_on=due.dated_on,
            amount=loss.amount,
            vat=loss.vat,
            claim=due.kind,
            account=loss.account,
        )
        return entry_of(fact, session.settings.chart())


def write_off_loss(desk: Desk, loss: Loss) -> int:
    """Close the lost part of the due date and return the id of the ledger item that says so.

    Raise LossRefused when it is more than is open, has no reason, or the day is before the claim or to come;
    ChartRefused for an account that is no loss.
    """
    with desk.books.writing() as session:
        due = _checked(session, loss, desk.today)
        account = checked_account(loss.account, "6")
        net = loss.amount - loss.vat
        key = session.write_offs.add(
            WriteOff(0, due.id, LOSS, account, loss.reason.strip(), loss.on, loss.amount, net, loss.vat)
        )
        code = session.customers.get(due.customer_id).code
        facts = {"number": due.number, "cents": loss.amount.cents, "vat_cents": loss.vat.cents, "on": str(loss.on)}
        facts |= {"account": account, "reason": loss.reason.strip(), "item": key}
        session.journal.append(desk.now(), desk.actor, "loss.recorded", f"client:{code}", facts)
    return key


def undo_loss(desk: Desk, write_off_id: int) -> None:
    """Take a loss recorded by mistake back: the claim is owed again as if it had never been given up."""
    with desk.books.writing() as session:
        loss = session.write_offs.get(write_off_id)
        mine = [one for one in session.items.allocations_of(write_off_id) if one.debit_id == loss.due_id]
        due = session.items.get(loss.due_id)
        for allocation in mine:
            session.items.undo([allocation.id], allocation.since)
        code = session.customers.get(due.customer_id).code
        facts = {"number": due.number, "cents": loss.amount.cents}
        session.journal.append(desk.now(), desk.actor, "loss.undone", f"client:{code}", facts)


def _due(session: Session, item_id: int) -> Item:
    due = session.items.get(item_id)
    if due.kind not in _MAY_BE_LOST:
        raise LossRefused("item", f"« {due.number} » n’est pas une créance : choisissez une facture.")
    if due.open <= ZERO:
        raise LossRefused("item", f"« {due.number} » est déjà soldée : il n’y a rien à passer en perte.")
    return due


def _checked(session: Session, loss: Loss, today: date) -> Item:
    due = _due(session, loss.item_id)
    if not ZERO < loss.amount <= due.open:
        raise LossRefused("amount", f"La perte va de 0,01 € à ce qui reste dû, {euros(due.open)}.")
    if not ZERO <= loss.vat < loss.amount:
        raise LossRefused("vat", "La TVA à récupérer est une part de la perte : corrigez-la.")
    if not due.dated_on <= loss.on <= today:
        since = french_day(due.dated_on)
        raise LossRefused("on", f"La perte se date entre le {since}, jour de la créance, et aujourd’hui.")
    if not loss.reason.strip():
        raise LossRefused("reason", "Dites pourquoi la créance est perdue : le motif justifie la charge.")
    return due


def _vat(session: Session, due: Item, amount: Money) -> tuple[Money | None, date]:
    """Return the VAT in *amount* and the day of the sale."""
    if due.invoice_id is None:
        return None, due.dated_on
    invoice = session.invoices.get(due.invoice_id)
    vat = invoice.vat
    if vat is None and invoice.net is not None:
        vat = invoice.gross - invoice.net
    return None if vat is None else vat_to_reverse(amount, vat, invoice.gross), invoice.issued_on
