"""Takes back a remittance the bank has not taken yet, or notes that it refused a debit before any money came."""

from __future__ import annotations

from gestion_creances.banking.remittance import Remittance, check_rejection, check_withdrawal
from gestion_creances.desk import Desk


def withdraw_collection(desk: Desk, collection_id: int, reason: str) -> Remittance:
    """Withdraw a remittance before its day, for a written *reason*, and return it; its due dates are free again.

    The bank must be told too: the file is not called back by this. Raise CollectionRefused.
    """
    with desk.books.writing() as session:
        remittance = session.debits.get(collection_id)
        check_withdrawal(remittance, desk.today, reason)
        session.debits.withdraw(collection_id, desk.today, reason.strip())
        facts = {"number": remittance.number, "cents": remittance.amount.cents, "reason": reason.strip()}
        session.journal.append(desk.now(), desk.actor, "collection.withdrawn", "dossier", facts)
        return session.debits.get(collection_id)


def reject_debit(desk: Desk, collection_id: int, line_id: int, reason: str) -> Remittance:
    """Note that the bank rejected one debit before any money came, and return its remittance.

    A debit that came in and was returned is no rejection: the bank statement says so. Raise CollectionRefused, or
    KeyError when the remittance has no such debit.
    """
    with desk.books.writing() as session:
        remittance = session.debits.get(collection_id)
        line = next((each for each in remittance.lines if each.line_id == line_id), None)
        if line is None:
            raise KeyError(line_id)
        check_rejection(remittance, line, reason)
        session.debits.reject(line_id, desk.today, reason.strip())
        facts = {
            "number": remittance.number,
            "invoice": line.number,
            "cents": line.amount.cents,
            "reason": reason.strip(),
        }
        session.journal.append(desk.now(), desk.actor, "debit.rejected", f"client:{line.customer_code}", facts)
        return session.debits.get(collection_id)
