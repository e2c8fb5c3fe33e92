"""Keeps the sub-ledger of penalties: what was claimed, paid and waived, apart from the invoices themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from gestion_creances.aging.penalty_account import (
    MoveKind,
    PenaltyAmounts,
    PenaltyBalance,
    PenaltyMove,
    PenaltyShare,
    to_claim,
)
from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import Allocation, ItemKind
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.storage.born_closed import BornClosed
from gestion_creances.storage.items import ItemRegister

_COLUMNS = (
    "id, customer_id, item_id, moved_on, kind, interest_cents, indemnity_cents, reason, letter_id, "
    "penalty_invoice_id, payment_id, collected_id"
)
_SIGNED = "CASE kind WHEN 'claimed' THEN {0} WHEN 'cancelled' THEN -{0} ELSE 0 END"
_OWED = "CASE kind WHEN 'claimed' THEN {0} ELSE -{0} END"
_STATED = f"""
    WITH running AS (
        SELECT id, item_id, letter_id, kind,
            SUM({_SIGNED.format("interest_cents")}) OVER mine AS interest,
            SUM({_SIGNED.format("indemnity_cents")}) OVER mine AS indemnity
        FROM penalty_move WINDOW mine AS (PARTITION BY item_id ORDER BY id)
    ),
    stated AS (
        SELECT n.letter_id, n.item_id, n.interest_cents + n.interest_taken_cents AS interest,
            n.indemnity_cents + n.indemnity_taken_cents AS indemnity
        FROM letter_line n
    )
    SELECT l.number, i.number, s.interest + s.indemnity, COALESCE(r.interest, 0) + COALESCE(r.indemnity, 0)
    FROM stated s JOIN letter l ON l.id = s.letter_id JOIN item i ON i.id = s.item_id
    LEFT JOIN running r ON r.letter_id = s.letter_id AND r.item_id = s.item_id AND r.kind = 'claimed'
    WHERE (s.interest <> 0 AND s.interest <> COALESCE(r.interest, 0))
        OR (s.indemnity <> 0 AND s.indemnity <> COALESCE(r.indemnity, 0))
"""
_INVOICED = f"""
    WITH running AS (
        SELECT penalty_invoice_id AS paper, kind,
            SUM({_OWED.format("interest_cents")}) OVER mine AS interest,
            SUM({_OWED.format("indemnity_cents")}) OVER mine AS indemnity
        FROM penalty_move WINDOW mine AS (PARTITION BY item_id ORDER BY id)
    )
    SELECT p.number, p.interest_cents + p.indemnity_cents, COALESCE(SUM(r.interest + r.indemnity), 0)
    FROM penalty_invoice p LEFT JOIN running r ON r.paper = p.id AND r.kind = 'claimed'
    GROUP BY p.id HAVING p.interest_cents <> COALESCE(SUM(r.interest), 0)
        OR p.indemnity_cents <> COALESCE(SUM(r.indemnity), 0)
"""


@dataclass(frozen=True, slots=True)
class PenaltyRow:
    """The penalties of one due date: its invoice, its customer, the balance, the last document that claimed them."""

    item_id: int
    invoice_id: int | None
    customer_id: int
    customer_code: str
    customer_name: str
    number: str
    due_on: date
    balance: PenaltyBalance
    last_document: str
    last_claimed_on: date


class PenaltyRegister:
    """Movements of penalties, each on one due date; they never touch the invoice."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def claim(self, letter: IssuedLetter) -> None:
        """Record what *letter* claims beyond what earlier documents claimed on the same due dates."""
        for line in letter.lines:
            stated = PenaltyAmounts(line.interest + line.interest_taken, line.indemnity + line.indemnity_taken)
            if stated:
                added = to_claim(self.balance_of(line.item_id), stated)
                day, owner = letter.issued_on, letter.customer_id
                self.add(PenaltyMove(owner, line.item_id, day, MoveKind.CLAIMED, added, letter_id=letter.id))

    def add(self, move: PenaltyMove) -> int:
        """Store one movement and return its id."""
        made = self._connection.exec_driver_sql(
            f"INSERT INTO penalty_move ({_COLUMNS.removeprefix('id, ')}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                move.customer_id,
                move.item_id,
                move.moved_on.isoformat(),
                move.kind.value,
                move.amounts.interest.cents,
                move.amounts.indemnity.cents,
                move.reason,
                move.letter_id,
                move.penalty_invoice_id,
                move.payment_id,
                move.collected_id,
            ),
        )
        return int(made.lastrowid)

    def get(self, move_id: int) -> PenaltyMove:
        """Return the movement; raise KeyError when there is none."""
        found = self._moves("WHERE id = :key", key=move_id)
        if not found:
            raise KeyError(move_id)
        return found[0]

    def moves(self, as_of: date, *, customer_id: int | None = None) -> tuple[PenaltyMove, ...]:
        """Return every movement (of one customer) up to *as_of*, in the order they were recorded."""
        mine = "" if customer_id is None else "AND customer_id = :customer"
        return self._moves(f"WHERE moved_on <= :day {mine} ORDER BY id", day=as_of.isoformat(), customer=customer_id)

    def of_item(self, item_id: int) -> tuple[PenaltyMove, ...]:
        """Return the movements of one due date, in the order they were recorded."""
        return self._moves("WHERE item_id = :item ORDER BY id", item=item_id)

    def of_letter(self, letter_id: int) -> tuple[PenaltyMove, ...]:
        """Return the claims that one letter added."""
        return self._moves("WHERE letter_id = :letter ORDER BY id", letter=letter_id)

    def balance_of(self, item_id: int) -> PenaltyBalance:
        """Return the balance of one due date, every movement counted."""
        found = PenaltyBalance()
        for move in self.of_item(item_id):
            found = found.after(move)
        return found

    def balances(self, as_of: date, customer_id: int | None = None) -> dict[int, PenaltyBalance]:
        """Return the balance at *as_of* of each due date (of one customer) that ever claimed penalties, by item id."""
        found: defaultdict[int, PenaltyBalance] = defaultdict(PenaltyBalance)
        for move in self.moves(as_of, customer_id=customer_id):
            found[move.item_id] = found[move.item_id].after(move)
        return dict(found)

    def rows(self, as_of: date, customer_id: int | None = None) -> tuple[PenaltyRow, ...]:
        """Return one row per due date that ever claimed penalties by *as_of* (of one customer), oldest due first."""
        balances = self.balances(as_of, customer_id)
        mine = "" if customer_id is None else "AND i.customer_id = :customer"
        found = self._connection.exec_driver_sql(
            "SELECT i.id, i.invoice_id, c.id, c.code, c.name, i.number, i.due_on, "
            "COALESCE(l.number, p.number, ''), m.moved_on "
            "FROM (SELECT item_id, MAX(id) AS last FROM penalty_move WHERE kind = 'claimed' AND moved_on <= :day "
            "GROUP BY item_id) x JOIN penalty_move m ON m.id = x.last JOIN item i ON i.id = m.item_id "
            "JOIN customer c ON c.id = i.customer_id LEFT JOIN letter l ON l.id = m.letter_id "
            f"LEFT JOIN penalty_invoice p ON p.id = m.penalty_invoice_id WHERE 1 {mine} ORDER BY i.due_on, i.id",
            {"day": as_of.isoformat(), "customer": customer_id},
        )
        return tuple(_row(row, balances[row[0]]) for row in found)

    # Money.
    def collect(self, payment_id: int, share: PenaltyShare, on: date) -> PenaltyMove:
        """Take *share* out of the payment: a ledger item that it pays whole, and the movement that says so."""
        items = ItemRegister(self._connection)
        due = items.get(share.item_id)
        number = self._last_document(share.item_id)
        key = BornClosed(self._connection).add(due.customer_id, ItemKind.PENALTY, number, on, share.amounts.total)
        items.allocate_many([Allocation(key, payment_id, share.amounts.total, on)])
        move = PenaltyMove(
            due.customer_id,
            share.item_id,
            on,
            MoveKind.PAID,
            share.amounts,
            payment_id=payment_id,
            collected_id=key,
        )
        self.add(move)
        return move

    def wrongly_claimed(self) -> tuple[tuple[str, str, Money, Money], ...]:
        """Return (document, invoice number or empty, amount stated, amount claimed here) wherever the two differ."""
        letters = [
            (number, invoice, Money(said), Money(kept))
            for number, invoice, said, kept in self._connection.exec_driver_sql(_STATED)
        ]
        papers = [
            (number, "", Money(said), Money(kept)) for number, said, kept in self._connection.exec_driver_sql(_INVOICED)
        ]
        return (*letters, *papers)

    def wrongly_collected(self) -> tuple[tuple[str, Money, Money], ...]:
        """Return (number, amount in the ledger, amount here) of the money for penalties that both do not tell alike."""
        found = self._connection.exec_driver_sql(
            "SELECT i.number, i.amount_cents, COALESCE(SUM(m.interest_cents + m.indemnity_cents), 0) AS kept "
            "FROM item i LEFT JOIN penalty_move m ON m.collected_id = i.id AND m.kind = 'paid' "
            "AND m.interest_cents + m.indemnity_cents > 0 "
            "WHERE i.kind = 'penalty' AND i.amount_cents > 0 GROUP BY i.id HAVING i.amount_cents <> kept"
        )
        return tuple((number, Money(ledger), Money(kept)) for number, ledger, kept in found)

    def _last_document(self, item_id: int) -> str:
        found = self._connection.exec_driver_sql(
            "SELECT COALESCE(l.number, p.number, '') FROM penalty_move m LEFT JOIN letter l ON l.id = m.letter_id "
            "LEFT JOIN penalty_invoice p ON p.id = m.penalty_invoice_id "
            "WHERE m.item_id = ? AND m.kind = 'claimed' ORDER BY m.id DESC LIMIT 1",
            (item_id,),
        ).scalar()
        return found or ""

    def _moves(self, clause: str, **values: object) -> tuple[PenaltyMove, ...]:
        found: Iterable[Any] = self._connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM penalty_move {clause}", values)
        return tuple(map(_move, found))


def _row(row: Any, balance: PenaltyBalance) -> PenaltyRow:
    item_id, invoice_id, customer_id, code, name, number, due_on, document, claimed_on = row
    due, claimed = date.fromisoformat(due_on), date.fromisoformat(claimed_on)
    return PenaltyRow(item_id, invoice_id, customer_id, code, name, number, due, balance, document, claimed)


def _move(row: Any) -> PenaltyMove:
    key, customer_id, item_id, moved_on, kind, interest, indemnity, reason, letter, paper, payment, collected = row
    return PenaltyMove(
        customer_id=customer_id,
        item_id=item_id,
        moved_on=date.fromisoformat(moved_on),
        kind=MoveKind(kind),
        amounts=PenaltyAmounts(Money(interest), Money(indemnity)),
        reason=reason,
        letter_id=letter,
        penalty_invoice_id=paper,
        payment_id=payment,
        collected_id=collected,
        id=key,
    )
