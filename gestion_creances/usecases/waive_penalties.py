"""Gives up penalties with a written reason, takes back a claim that has lost its ground, and undoes either."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from gestion_creances.aging.penalty_account import (
    MoveKind,
    PenaltyAmounts,
    PenaltyMove,
    PenaltyRefused,
    PenaltyShare,
    checked_reason,
    checked_settlement,
)
from gestion_creances.basics.money import ZERO
from gestion_creances.desk import Desk
from gestion_creances.storage.session import Session


def waive_penalties(desk: Desk, shares: Sequence[PenaltyShare], reason: str) -> tuple[int, ...]:
    """Give up *shares* of the penalties still claimed, with *reason*, and return the ids of the movements.

    Raise PenaltyRefused without a reason, or when more is given up than is still claimed.
    """
    return _give_up(desk, MoveKind.WAIVED, shares, reason, "penalties.waived")


def cancel_claims(desk: Desk, shares: Sequence[PenaltyShare], reason: str) -> tuple[int, ...]:
    """Take back *shares* of claims whose ground is gone (a credit note has lowered the price), with *reason*.

    Unlike a waiver it lowers what was ever claimed. Raise what ``waive_penalties`` raises.
    """
    return _give_up(desk, MoveKind.CANCELLED, shares, reason, "penalties.cancelled")


def undo_waiver(desk: Desk, move_ids: Sequence[int]) -> None:
    """Claim again what these movements had given up, from today on; the account keeps both.

    Raise PenaltyRefused when one of them is no waiver and no cancelled claim, or was undone already.
    """
    with desk.books.writing() as session:
        for key in move_ids:
            move = session.penalties.get(key)
            _check_undo(session, move)
            session.penalties.add(replace(move, moved_on=desk.today, amounts=-move.amounts, id=0))
            code = session.customers.get(move.customer_id).code
            facts = _facts(session.items.get(move.item_id).number, move.amounts, "")
            session.journal.append(desk.now(), desk.actor, "penalties.claimed_again", f"client:{code}", facts)


def _give_up(desk: Desk, kind: MoveKind, shares: Sequence[PenaltyShare], reason: str, action: str) -> tuple[int, ...]:
    written = checked_reason(reason)
    if not shares:
        raise PenaltyRefused("interest", "Choisissez au moins une facture.")
    made: list[int] = []
    with desk.books.writing() as session:
        for share in shares:
            item = session.items.get(share.item_id)
            checked_settlement(session.penalties.balance_of(share.item_id).left, share.amounts, item.number)
            move = PenaltyMove(item.customer_id, share.item_id, desk.today, kind, share.amounts, reason=written)
            made.append(session.penalties.add(move))
            code = session.customers.get(item.customer_id).code
            facts = _facts(item.number, share.amounts, written)
            session.journal.append(desk.now(), desk.actor, action, f"client:{code}", facts)
    return tuple(made)


def _facts(number: str, amounts: PenaltyAmounts, reason: str) -> dict[str, object]:
    cents = {"interest_cents": amounts.interest.cents, "indemnity_cents": amounts.indemnity.cents}
    return {"invoice": number, **cents} | ({"reason": reason} if reason else {})


def _check_undo(session: Session, move: PenaltyMove) -> None:
    if move.kind not in (MoveKind.WAIVED, MoveKind.CANCELLED) or move.amounts.total <= ZERO:
        raise PenaltyRefused("move", "Seule une remise ou une réclamation annulée peut être reprise.")
    same = [other for other in session.penalties.of_item(move.item_id) if other.kind is move.kind]
    if _undone(move, same):
        raise PenaltyRefused("move", "Cette remise a déjà été reprise.")


def _undone(move: PenaltyMove, same: Iterable[PenaltyMove]) -> bool:
    """Tell whether contraries leave fewer standing movements like *move* than its rank among them."""
    alike = [other for other in same if other.reason == move.reason and other.amounts == move.amounts]
    contrary = sum(other.reason == move.reason and other.amounts == -move.amounts for other in same)
    return alike.index(move) < contrary
