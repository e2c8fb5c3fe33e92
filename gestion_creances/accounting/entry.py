"""One accounting entry: its lines, debit and credit in balance, and the fact it tells of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.french import amount as euros
from gestion_creances.basics.money import ZERO, Money, total

UNDONE = "/undone"
"""What ends the subject of an entry that takes another one back."""


class EntryKind(StrEnum):
    """What an entry is about."""

    SALE = "sale"
    RECEIPT = "receipt"
    DISCOUNT = "discount"
    WRITE_OFF = "write_off"
    PENALTY = "penalty"
    DOUBTFUL = "doubtful"
    PROVISION = "provision"
    TRANSFER = "transfer"

    @property
    def label(self) -> str:
        """The kind in French words."""
        return _LABELS[self]


_LABELS = {
    EntryKind.SALE: "Ventes",
    EntryKind.RECEIPT: "Encaissements",
    EntryKind.DISCOUNT: "Escomptes",
    EntryKind.WRITE_OFF: "Écarts et pertes",
    EntryKind.PENALTY: "Pénalités encaissées",
    EntryKind.DOUBTFUL: "Créances douteuses",
    EntryKind.PROVISION: "Dépréciations",
    EntryKind.TRANSFER: "Acomptes et virements de compte",
}
_KINDS = {
    "invoice": EntryKind.SALE,
    "payment": EntryKind.RECEIPT,
    "deposit": EntryKind.RECEIPT,
    "discount": EntryKind.DISCOUNT,
    "write_off": EntryKind.WRITE_OFF,
    "penalty": EntryKind.PENALTY,
    "doubtful": EntryKind.DOUBTFUL,
    "provision": EntryKind.PROVISION,
    "allocation": EntryKind.TRANSFER,
}


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One line: ``debit`` or ``credit`` is zero; ``auxiliary`` is the customer's code on a customers' account."""

    account: str
    account_label: str
    debit: Money
    credit: Money
    auxiliary: str = ""
    auxiliary_label: str = ""

    def reversed(self) -> EntryLine:
        """Return the line with its sides exchanged."""
        return replace(self, debit=self.credit, credit=self.debit)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry; ``number`` is 0 until it is handed over.

    ``subject`` names its fact, for ever ("payment:12", "payment:12/undone"); ``told`` is the fact as it was then
    (customer, day, cents), by which a fact that has changed since is recognised. ``warning`` is what the accountant
    should look at, in French, empty when nothing.
    """

    subject: str
    told: str
    journal: str
    journal_label: str
    dated_on: date
    piece: str
    piece_on: date
    label: str
    lines: tuple[EntryLine, ...]
    warning: str = ""
    number: int = 0

    @property
    def kind(self) -> EntryKind:
        """What it is about, by its subject."""
        return _KINDS[self.subject.partition(":")[0]]

    @property
    def debit(self) -> Money:
        """The sum of its debits."""
        return total(line.debit for line in self.lines)

    @property
    def credit(self) -> Money:
        """The sum of its credits."""
        return total(line.credit for line in self.lines)

    def contrary(self, on: date) -> Entry:
        """Return the entry that takes this one back on the day *on*: the same accounts, the sides exchanged."""
        return replace(
            self,
            subject=self.subject + UNDONE,
            dated_on=on,
            label=f"Annulation : {self.label}",
            lines=tuple(line.reversed() for line in self.lines),
            warning="",
            number=0,
        )


class UnbalancedEntry(Refusal):
    """Debit and credit of an entry differ: nothing may be handed over; ``entry`` is the one."""

    def __init__(self, entry: Entry) -> None:
        super().__init__(entry)
        self.entry = entry

    def __str__(self) -> str:
        return (
            f"L’écriture « {self.entry.label} » n’est pas équilibrée (débit {euros(self.entry.debit)}, crédit "
            f"{euros(self.entry.credit)}) : rien n’est remis. Vérifiez le dossier par « Vérifier »."
        )


def check_balanced(entries: Iterable[Entry]) -> None:
    """Raise UnbalancedEntry for the first entry that does not balance, has fewer than two lines or a two-sided line."""
    for entry in entries:
        sides = [(line.debit, line.credit) for line in entry.lines]
        one_sided = all(min(pair) == ZERO < max(pair) for pair in sides)
        if entry.debit != entry.credit or not entry.debit or not one_sided:
            raise UnbalancedEntry(entry)
