"""Keeps the sub-ledger of penalties: what was claimed, paid and waived, apart from the invoices themselves."""

from __future__ import annotations

from sqlalchemy import Connection

from gestion_creances.letters.issued import IssuedLetter

_CLAIM = """
    INSERT INTO penalty_move (customer_id, item_id, moved_on, kind, interest_cents, indemnity_cents, letter_id)
    SELECT :customer, :item, :day, 'claimed', :interest - interest, :indemnity - indemnity, :letter FROM (
        SELECT COALESCE(SUM(interest_cents), 0) AS interest, COALESCE(SUM(indemnity_cents), 0) AS indemnity
        FROM penalty_move WHERE item_id = :item AND kind = 'claimed'
    ) WHERE :interest <> interest OR :indemnity <> indemnity
"""


class PenaltyRegister:
    """Movements of penalties, each on one due date; they never touch the invoice."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def claim(self, letter: IssuedLetter) -> None:
        """Record what *letter* claims beyond what earlier letters claimed on the same due dates."""
        for line in letter.lines:
            if line.interest or line.indemnity:
                values = {
                    "customer": letter.customer_id,
                    "item": line.item_id,
                    "day": letter.issued_on.isoformat(),
                    "letter": letter.id,
                    "interest": line.interest.cents,
                    "indemnity": line.indemnity.cents,
                }
                self._connection.exec_driver_sql(_CLAIM, values)
