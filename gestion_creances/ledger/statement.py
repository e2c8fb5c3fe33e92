"""The statement of account (*relevé*): a customer's invoices and payments in order, with the balance after each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.item import Item, ItemKind

_WORDS = {
    ItemKind.INVOICE: "Facture",
    ItemKind.BILL: "Effet à recevoir",
    ItemKind.DOUBTFUL: "Créance douteuse",
    ItemKind.TO_BE_ISSUED: "Facture à établir",
    ItemKind.CREDIT_NOTE: "Avoir",
    ItemKind.DEPOSIT: "Acompte",
    ItemKind.PAYMENT: "Règlement",
    ItemKind.DISCOUNT: "Escompte accordé",
    ItemKind.PENALTY: "Pénalités de retard réglées",
    ItemKind.WRITE_OFF: "Écart ou perte",
    ItemKind.MOVED: "Passage en créance douteuse",
}


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One fact of the account: ``debit`` or ``credit`` is zero, ``balance`` is what the customer owes after it.

    ``label`` is French; ``kind`` and ``number`` let another language write its own.
    """

    dated_on: date
    kind: ItemKind
    number: str
    label: str
    debit: Money
    credit: Money
    balance: Money


@dataclass(frozen=True, slots=True)
class Statement:
    """An account between two days (included): the balance before, the lines, the balance after (positive: owed)."""

    opening: Money
    lines: tuple[StatementLine, ...]

    @property
    def closing(self) -> Money:
        """The balance after the last line."""
        return self.lines[-1].balance if self.lines else self.opening

    @property
    def debit(self) -> Money:
        """The sum of the debit column."""
        return total(line.debit for line in self.lines)

    @property
    def credit(self) -> Money:
        """The sum of the credit column."""
        return total(line.credit for line in self.lines)


def statement(items: Iterable[Item], last: date, first: date | None = None) -> Statement:
    """Return the statement of one customer's *items* from *first* (None: the beginning) to *last*, both included.

    The due dates of one invoice make one line. On a day, what is owed comes before what is paid. Every kind of item
    counts: the closing balance is the outstanding's total plus doubtful debts and bills.
    """
    known = [item for item in items if item.dated_on <= last]
    before = [item for item in known if first is not None and item.dated_on < first]
    opening = balance = total(item.amount for item in before)
    lines: list[StatementLine] = []
    for document in _documents([item for item in known if first is None or item.dated_on >= first]):
        amount = total(item.amount for item in document)
        balance += amount
        lines.append(_line(document[0], amount, balance))
    return Statement(opening, tuple(lines))


def _documents(items: Sequence[Item]) -> list[list[Item]]:
    """Group the items of one invoice and day, in order of day, what is owed first."""
    grouped: dict[tuple[date, int | None, int], list[Item]] = {}
    for item in sorted(items, key=lambda item: (item.dated_on, item.amount < ZERO, item.id)):
        own = 0 if item.invoice_id is not None else item.id
        grouped.setdefault((item.dated_on, item.invoice_id, own), []).append(item)
    return list(grouped.values())


def _line(item: Item, amount: Money, balance: Money) -> StatementLine:
    word = "Remboursement" if item.kind is ItemKind.PAYMENT and amount > ZERO else _WORDS[item.kind]
    label = " ".join(filter(None, (word, item.number)))
    debit, credit = (amount, ZERO) if amount > ZERO else (ZERO, -amount)
    return StatementLine(item.dated_on, item.kind, item.number, label, debit, credit, balance)
