"""Sets bank lines aside that are no customer's business, for a written reason, and takes them up again."""

from __future__ import annotations

from collections.abc import Sequence

from gestion_creances.desk import Desk
from gestion_creances.matching.settlement import SettlementRefused
from gestion_creances.storage.bank_lists import BankLineRow


def ignore_lines(desk: Desk, line_ids: Sequence[int], reason: str) -> tuple[BankLineRow, ...]:
    """Set lines left aside and return them as they were.

    Raise SettlementRefused, with nothing written, without a reason or when one of them is matched or ignored already.
    """
    why = " ".join(reason.split())
    if not why:
        raise SettlementRefused("Indiquez pourquoi ces mouvements sont ignorés.")
    with desk.books.writing() as session:
        lines = session.matches.ignore(line_ids, why, desk.today)
        for line in lines:
            facts = {"cents": line.amount.cents, "label": line.label, "line": line.line_id, "reason": why}
            session.journal.append(desk.now(), desk.actor, "bank.ignored", "dossier", facts)
    return lines


def restore_lines(desk: Desk, line_ids: Sequence[int]) -> tuple[BankLineRow, ...]:
    """Let ignored lines wait again and return them as they were; raise SettlementRefused when one is not ignored."""
    with desk.books.writing() as session:
        lines = tuple(session.matches.restore(line_id) for line_id in line_ids)
        for line in lines:
            facts = {"cents": line.amount.cents, "label": line.label, "line": line.line_id, "reason": line.reason}
            session.journal.append(desk.now(), desk.actor, "bank.restored", "dossier", facts)
    return lines
