"""A remittance of direct debits handed to the bank: what it asked for, and what became of each debit."""

from __future__ import annotations

from collections.abc import Sequence as Several
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from gestion_creances.banking.collection import CollectionRefused
from gestion_creances.banking.mandate import Scheme, Sequence
from gestion_creances.basics import french
from gestion_creances.basics.calendar import next_working_day
from gestion_creances.basics.money import Money, total

SETTLING_DAYS = 5
"""How many working days after the debit its money, or its return, may take to show on the statement."""
_ONE_DAY = timedelta(days=1)


class DebitState(StrEnum):
    """What became of one debit."""

    PENDING = "pending"
    PAID = "paid"
    RETURNED = "returned"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        """Return the state in French."""
        return _LABELS[self]


_LABELS = {
    DebitState.PENDING: "En attente",
    DebitState.PAID: "Encaissé",
    DebitState.RETURNED: "Revenu impayé",
    DebitState.REJECTED: "Rejeté",
    DebitState.WITHDRAWN: "Retiré",
}


@dataclass(frozen=True, slots=True)
class RemittanceLine:
    """One debit of a remittance, as the bank was asked for it, and what is known of it now.

    ``notice`` is the number of the letter that told the debtor, empty when he was told otherwise.
    """

    line_id: int
    item_id: int
    customer_id: int
    customer_code: str
    customer_name: str
    number: str
    amount: Money
    sequence: Sequence
    end_to_end: str
    state: DebitState
    notice: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Remittance:
    """One remittance as made; ``iban`` is the account credited, ``sha256`` the seal of its file."""

    id: int
    number: str
    collect_on: date
    scheme: Scheme
    iban: str
    made_on: date
    actor: str
    sha256: str
    lines: tuple[RemittanceLine, ...]
    withdrawn_on: date | None = None
    reason: str = ""

    @property
    def amount(self) -> Money:
        """What the bank was asked to collect."""
        return total(line.amount for line in self.lines)

    @property
    def pending(self) -> Money:
        """What has neither come in nor failed yet."""
        return total(line.amount for line in self.lines if line.state is DebitState.PENDING)

    @property
    def words(self) -> str:
        """Where the remittance stands, in French."""
        return remittance_words([line.state for line in self.lines])


def remittance_words(states: Several[DebitState]) -> str:
    """Return in French what became of a remittance, from the states of its debits."""
    kinds = set(states)
    if len(kinds) == 1:
        return _ALL[kinds.pop()]
    return "Réglée en partie" if DebitState.PENDING in kinds else "Réglée, avec des impayés"


_ALL = {
    DebitState.PENDING: "En attente de la banque",
    DebitState.PAID: "Encaissée",
    DebitState.RETURNED: "Revenue impayée",
    DebitState.REJECTED: "Rejetée",
    DebitState.WITHDRAWN: "Retirée",
}


def chased_again_on(collect_on: date) -> date:
    """Return the first day on which a debit not seen on any statement lets its due date be chased again."""
    day = collect_on
    for _ in range(SETTLING_DAYS + 1):
        day = next_working_day(day + _ONE_DAY)
    return day


def check_withdrawal(remittance: Remittance, today: date, reason: str) -> None:
    """Raise CollectionRefused unless the remittance may still be withdrawn: the bank has not taken it yet."""
    if not reason.strip():
        raise CollectionRefused("reason", "Dites pourquoi la remise est retirée : le motif est vide.")
    if remittance.withdrawn_on is not None:
        when = french.day(remittance.withdrawn_on)
        raise CollectionRefused("number", f"La remise {remittance.number} a déjà été retirée le {when}.")
    if today >= remittance.collect_on:
        raise CollectionRefused(
            "number",
            f"La remise {remittance.number} a été présentée le {french.day(remittance.collect_on)} : elle ne peut plus "
            "être retirée. Notez le rejet de chaque prélèvement que la banque a refusé.",
        )


def check_rejection(remittance: Remittance, line: RemittanceLine, reason: str) -> None:
    """Raise CollectionRefused unless the bank may have said no to this debit before any money came."""
    if not reason.strip():
        raise CollectionRefused("reason", "Dites pourquoi la banque a rejeté ce prélèvement : le motif est vide.")
    if line.state is not DebitState.PENDING:
        raise CollectionRefused(
            "number",
            f"Le prélèvement {line.end_to_end} de la remise {remittance.number} n’est plus en attente "
            f"({line.state.label.lower()}).",
        )
