"""The two amounts of penalties one types, interest and indemnity, and how they are spread over the invoices chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gestion_creances.aging.penalty_account import PenaltyAmounts, PenaltyRefused, PenaltyShare, shared
from gestion_creances.basics.money import ZERO, total
from gestion_creances.storage.penalties import PenaltyRow
from gestion_creances.ui.fields.typed import MoneyField
from gestion_creances.ui.speech.formats import amount

translate = QCoreApplication.translate


class PenaltyFields:
    """The fields ``interest`` and ``indemnity``, holding at first all that is still claimed on *rows*."""

    def __init__(self, rows: Sequence[PenaltyRow]) -> None:
        self._lefts = [(row.item_id, row.balance.left) for row in rows]
        self.left = PenaltyAmounts(
            total(max(ZERO, left.interest) for _, left in self._lefts),
            total(max(ZERO, left.indemnity) for _, left in self._lefts),
        )
        still = translate("penalties", "Reste {amount}")
        self.interest = MoneyField(
            translate("penalties", "Pénalités de retard"),
            optional=True,
            hint=still.format(amount=amount(self.left.interest)),
        )
        self.indemnity = MoneyField(
            translate("penalties", "Indemnités forfaitaires"),
            optional=True,
            hint=still.format(amount=amount(self.left.indemnity)),
        )
        self.interest.set_value(self.left.interest)
        self.indemnity.set_value(self.left.indemnity)

    def typed(self) -> PenaltyAmounts:
        """Return the amounts typed, zero where nothing is."""
        return PenaltyAmounts(self.interest.value() or ZERO, self.indemnity.value() or ZERO)

    def shares(self) -> tuple[PenaltyShare, ...]:
        """Return the amounts typed spread over the invoices, oldest first; raise PenaltyRefused when they are more."""
        typed = self.typed()
        for field, wanted, most in (
            ("interest", typed.interest, self.left.interest),
            ("indemnity", typed.indemnity, self.left.indemnity),
        ):
            if wanted > most:
                told = translate("penalties", "Il ne reste que {amount} à recouvrer.").format(amount=amount(most))
                raise PenaltyRefused(field, told)
        return shared(typed, self._lefts)


def about(rows: Sequence[PenaltyRow]) -> str:
    """Return whose penalties these are and on which invoices, in one line."""
    numbers = list(dict.fromkeys(row.number for row in rows))
    shown = ", ".join(numbers[:4]) + (" …" if len(numbers) > 4 else "")
    return f"{rows[0].customer_name} · {shown}"
