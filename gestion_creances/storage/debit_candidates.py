"""Gathers what may be collected by direct debit: the open due dates of those who pay so, and what keeps some out."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection

from gestion_creances.banking.collection import Candidate
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.debtor import OpenDue
from gestion_creances.dunning.pauses import Pauses
from gestion_creances.storage.chasing import ChasingFacts
from gestion_creances.storage.debits import DebitRegister


class DebitCandidates:
    """The raw material of a remittance."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, today: date) -> tuple[Candidate, ...]:
        """Return every open due date of the customers who pay by direct debit, with what keeps it out.

        They are those with a mandate, and those whose usual means of payment it is. Money on account is set against a
        customer's oldest due dates that nothing keeps out.
        """
        wanted = self.payers()
        if not wanted:
            return ()
        facts, pending = ChasingFacts(self._connection), DebitRegister(self._connection).pending_items()
        debtors = facts.debtors(today)
        pauses = {key: Pauses(debtors[key], today) for key in wanted}
        credit: dict[int, Money] = {key: debtors[key].on_account for key in wanted}
        found = []
        for due in facts.each_due(today):
            key = due.customer_id
            if key not in wanted:
                continue
            held, obstacle = pending.get(due.item_id, ""), _obstacle(pauses[key], due)
            covered = ZERO if obstacle or held else min(credit[key], due.open)
            credit[key] -= covered
            debtor = debtors[key]
            found.append(
                Candidate(
                    due.item_id,
                    key,
                    debtor.code,
                    debtor.name,
                    due.number,
                    due.due_on,
                    due.open,
                    covered,
                    obstacle,
                    held,
                )
            )
        return tuple(found)

    def payers(self) -> frozenset[int]:
        """Return the ids of the customers who pay by direct debit, or mean to."""
        found = self._connection.exec_driver_sql(
            "SELECT customer_id FROM mandate UNION SELECT id FROM customer WHERE method = 'direct_debit'"
        )
        return frozenset(row[0] for row in found)


def _obstacle(pauses: Pauses, due: OpenDue) -> str:
    """Return the sentence that says what keeps *due* out, empty when nothing does."""
    outside = pauses.outside(due)
    if outside is not None:
        return outside.sentence()
    disputed, whole = pauses.disputed(due)
    if whole is not None:
        return whole.sentence()
    return "Une partie de la facture est contestée : réglez d’abord le litige." if disputed else ""
