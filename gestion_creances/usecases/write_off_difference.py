"""Writes off the small difference that stays open on a debt or credit, to its account, and takes that back."""

from __future__ import annotations

from gestion_creances.basics import french
from gestion_creances.basics.money import ZERO
from gestion_creances.desk import Desk
from gestion_creances.ledger.item import Item
from gestion_creances.matching.facts import Tolerances
from gestion_creances.matching.gap_accounts import tolerated
from gestion_creances.matching.proposal import Gap
from gestion_creances.matching.settlement import SettlementRefused
from gestion_creances.storage.session import Session
from gestion_creances.storage.write_offs import WriteOff


def write_off_difference(desk: Desk, item_id: int, reason: str, gap: Gap = Gap.PENNIES) -> WriteOff:
    """Close what is left open on a debt or credit, dated today, and return what was written.

    It must be within the firm's tolerance for that kind of difference, and something must have been paid of it before.
    Raise SettlementRefused when it is not, or without a reason.
    """
    why = " ".join(reason.split())
    if not why:
        raise SettlementRefused("Indiquez pourquoi cette différence est passée en écart.")
    with desk.books.writing() as session:
        item = session.items.get(item_id)
        _check(item, gap, session.settings.tolerances())
        account = session.settings.gap_accounts().account(gap, lost=item.open > ZERO)
        made = WriteOff(0, item_id, gap.value, account, why, desk.today, item.open)
        found = session.write_offs.get(session.write_offs.add(made))
        _tell(desk, session, found, "difference.written_off")
    return found


def take_difference_back(desk: Desk, write_off_id: int) -> WriteOff:
    """Open again what a written-off difference had closed, from today on, and return it as it was.

    Taken back on the day it was made it leaves nothing; later its contrary stands beside it. Raise SettlementRefused
    when it was taken back already.
    """
    with desk.books.writing() as session:
        found = session.write_offs.get(write_off_id)
        standing = session.items.allocations_of(write_off_id)
        own = [one for one in standing if found.due_id in (one.debit_id, one.credit_id)]
        if not own:
            raise SettlementRefused("Cet écart est déjà repris.")
        session.items.undo([own[0].id], desk.today)
        _tell(desk, session, found, "difference.taken_back")
    return found


def _check(item: Item, gap: Gap, tolerances: Tolerances) -> None:
    most = tolerated(gap, abs(item.amount), tolerances)
    left, name = abs(item.open), item.number or f"du {french.day(item.dated_on)}"
    if not left:
        raise SettlementRefused(f"« {name} » est déjà soldé : il n’y a pas d’écart.", item.id)
    if left == abs(item.amount):
        raise SettlementRefused(f"Rien n’a été réglé sur « {name} » : ce n’est pas un écart de règlement.", item.id)
    if left > most:
        told = f"Il reste {french.amount(left)} sur « {name} », plus que l’écart toléré ({french.amount(most)})"
        raise SettlementRefused(f"{told} : changez la tolérance dans Paramètres > Banque.", item.id)


def _tell(desk: Desk, session: Session, found: WriteOff, action: str) -> None:
    item = session.items.get(found.due_id)
    facts = {
        "cents": found.amount.cents,
        "number": item.number,
        "item": item.id,
        "account": found.account,
        "reason": found.reason,
    }
    code = session.customers.get(item.customer_id).code
    session.journal.append(desk.now(), desk.actor, action, f"client:{code}", facts)
