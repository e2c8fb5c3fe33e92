"""Writes small FECs for tests: lines as a bookkeeper would enter them, in any of the forms met in the wild."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from gestion_creances.intake.drafts import Delivery
from gestion_creances.ledger.item import ItemKind

HEADER = [
    "JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib", "CompAuxNum", "CompAuxLib",
    "PieceRef", "PieceDate", "EcritureLib", "Debit", "Credit", "EcritureLet", "DateLet", "ValidDate", "Montantdevise",
    "Idevise",
]  # fmt: skip
JOURNALS = {"VE": "Ventes", "BQ": "Banque", "AN": "A nouveaux", "OD": "Opérations diverses"}


@dataclass(frozen=True)
class Line:
    """One line; ``cents`` above zero is a debit."""

    journal: str
    entry: str
    day: str
    account: str
    cents: int
    auxiliary: str = ""
    name: str = ""
    piece: str = ""
    piece_day: str = ""
    label: str = "Écriture"
    letter: str = ""

    def cells(self, decimal: str = ",") -> list[str]:
        """Return the eighteen fields."""
        debit, credit = (_euros(max(0, sign * self.cents), decimal) for sign in (1, -1))
        return [
            self.journal, JOURNALS.get(self.journal, self.journal), self.entry, self.day, self.account,
            "Clients", self.auxiliary, self.name, self.piece, self.piece_day or self.day, self.label,
            debit, credit, self.letter, "", self.day, "", "",
        ]  # fmt: skip


def _euros(cents: int, decimal: str) -> str:
    return f"{cents // 100}{decimal}{cents % 100:02d}"


def sale(entry: str, day: str, customer: str, cents: int, piece: str, letter: str = "", **more: str) -> list[Line]:
    """Return an invoice (or, below zero, a credit note) with its sales account."""
    line = Line("VE", entry, day, "411000", cents, customer, f"Client {customer}", piece, letter=letter, **more)
    return [line, Line("VE", entry, day, "706000", -cents, piece=piece)]


def receipt(entry: str, day: str, customer: str, cents: int, piece: str = "", letter: str = "") -> list[Line]:
    """Return money received (or, below zero, given back or returned) with its bank account."""
    line = Line("BQ", entry, day, "411000", -cents, customer, f"Client {customer}", piece, letter=letter)
    return [line, Line("BQ", entry, day, "512000", cents, piece=piece)]


def opening(day: str, customer: str, cents: int, piece: str = "", piece_day: str = "", letter: str = "") -> list[Line]:
    """Return a balance brought forward with its counterpart."""
    name = f"Client {customer}"
    line = Line("AN", "AN1", day, "411000", cents, customer, name, piece, piece_day, "Report", letter)
    return [line, Line("AN", "AN1", day, "120000", -cents)]


def text_of(lines: list[Line], separator: str = "\t", decimal: str = ",") -> str:
    """Return the FEC's text."""
    rows = [HEADER, *(line.cells(decimal) for line in lines)]
    return "".join(separator.join(cells) + "\r\n" for cells in rows)


def write(folder: Path, lines: list[Line], name: str = "123456789FEC20261231.txt") -> Path:
    """Write the FEC in the plainest form and return its path."""
    path = folder / name
    path.write_bytes(text_of(lines).encode())
    return path


def renumbered(lines: list[Line]) -> list[Line]:
    """Return *lines* as exported after validation: other entry numbers, other labels."""
    return [replace(line, entry=f"V{line.entry}", label=f"{line.label} validée") for line in lines]


def balances(delivery: Delivery) -> dict[str, int]:
    """Return, per customer, invoices minus credits and payments of account 411, in cents; zero left out."""
    sums: Counter[str] = Counter()
    for invoice in delivery.invoices:
        if invoice.kind in (ItemKind.INVOICE, ItemKind.CREDIT_NOTE):
            sums[invoice.customer_code] += invoice.gross.cents
    for payment in delivery.payments:
        sums[payment.customer_code] -= payment.amount.cents
    return {customer: cents for customer, cents in sums.items() if cents}


def day(text: str) -> date:
    """Return the day of a FEC date."""
    return date(int(text[:4]), int(text[4:6]), int(text[6:]))
