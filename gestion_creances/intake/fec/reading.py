"""Rebuilds customers, invoices, credit notes, payments and their matching from a FEC."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from hashlib import blake2b
from pathlib import Path

from gestion_creances.basics.money import Money
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import (
    CustomerDraft,
    Delivery,
    Facts,
    InstalmentDraft,
    InvoiceDraft,
    Kind,
    PaymentDraft,
)
from gestion_creances.intake.fec.customer_lines import FecBook, FecLine, read_book
from gestion_creances.intake.fec.lettering import PlacedLine, allocations
from gestion_creances.intake.fec.natures import Role, is_opening, role_of
from gestion_creances.intake.fec.rows import labelled
from gestion_creances.ledger.item import ItemKind

_KINDS = {
    "413": ItemKind.BILL,
    "416": ItemKind.DOUBTFUL,
    "418": ItemKind.TO_BE_ISSUED,
    "4191": ItemKind.DEPOSIT,
}
_IN_LABEL = re.compile(r"\b(?:FA(?:CT(?:URE)?|C)?|F|AV(?:OIR)?|N°)[ .:°n-]*([A-Z]{0,4}-?\d[\w/-]{2,})", re.IGNORECASE)
_LATE_PIECE = timedelta(days=31)
_OLD_PIECE = timedelta(days=3 * 366)
_METHODS = (
    (re.compile(r"\b(VIRT?|VIREMENTS?)\b"), "transfer"),
    (re.compile(r"\b(CHQ|CH|CHEQUES?|CHÈQUES?|REMISES? DE CHEQUES?)\b"), "cheque"),
    (re.compile(r"\b(PRLV|PRELEVEMENTS?|PRÉLÈVEMENTS?|SDD)\b"), "direct_debit"),
    (re.compile(r"\b(CB|CARTES?|TPE)\b"), "card"),
    (re.compile(r"\b(LCR|TRAITES?|EFFETS?|BOR)\b"), "bill"),
    (re.compile(r"\b(ESPECES|ESPÈCES|CAISSE)\b"), "cash"),
)


def read_fec(path: Path) -> Delivery:
    """Return the customers' accounts of the FEC *path*.

    Per customer, documents minus payments are debit minus credit to the cent. Account 411 gives invoices, credit notes
    and payments; 413, 416, 418 and 4191 give signed documents of their own kind. No due date exists in a FEC: every
    instalment is left to the customer's terms. Refuses a file that is empty, cut short or damaged.
    """
    complaints = Complaints()
    book = read_book(path, complaints)
    if not book.lines:
        complaints.error(0, "aucun compte client (411, 413, 416, 418, 4191) dans ce FEC : il n’y a rien à reprendre")
    rebuilt = _Rebuilding(book)
    for line in book.lines:
        rebuilt.take(line)
    placed = rebuilt.placed()
    encoding, separator = labelled(book.form)
    days = [line.entry_date for line in book.lines]
    return Delivery(
        kind=Kind.FEC,
        file_name=path.name,
        customers=_customers(book.lines),
        invoices=tuple(rebuilt.invoices),
        payments=tuple(rebuilt.payments),
        allocations=allocations(placed, complaints),
        complaints=complaints.listed(),
        facts=Facts(
            encoding,
            separator,
            book.count,
            Money(book.debit),
            Money(book.credit),
            min(days, default=None),
            max(days, default=None),
        ),
        opening_on=rebuilt.opening_on,
    )


def _customers(lines: list[FecLine]) -> tuple[CustomerDraft, ...]:
    """Return one customer per code, with the last name the file gives him."""
    found: dict[str, CustomerDraft] = {}
    for line in lines:
        known = found.get(line.customer)
        if known is None:
            found[line.customer] = CustomerDraft(line.customer, line.name, line=line.line)
        elif line.name and line.name != known.name:
            found[line.customer] = replace(known, name=line.name)
    return tuple(draft if draft.name else replace(draft, name=draft.code) for draft in found.values())


class _Rebuilding:
    """Turns lines into documents and payments, and remembers which line became what."""

    def __init__(self, book: FecBook) -> None:
        self._natures = book.natures
        self._documents: dict[object, list[tuple[FecLine, ItemKind, date]]] = {}
        self._money: list[FecLine] = []
        self._ranks: Counter[str] = Counter()
        self._numbers: set[tuple[str, str]] = set()
        self.invoices: list[InvoiceDraft] = []
        self.payments: list[PaymentDraft] = []
        self._openings: dict[str, bool] = {}
        self.opening_on: date | None = None

    def take(self, line: FecLine) -> None:
        """Put *line* with the others of its document: same entry, piece, day and sign for the same customer."""
        opening = self._is_opening(line)
        if opening:
            self.opening_on = min(self.opening_on or line.entry_date, line.entry_date)
        kind = self._kind(line, opening=opening)
        if kind is ItemKind.PAYMENT:
            self._money.append(line)
            return
        issued_on = _issued_on(line, opening=opening)
        identity: object = (line.customer, kind, line.cents > 0, line.entry, line.piece, issued_on)
        if not line.has_number:
            identity = line.line
        self._documents.setdefault(identity, []).append((line, kind, issued_on))

    def _is_opening(self, line: FecLine) -> bool:
        known = self._openings.get(line.journal)
        if known is None:
            known = self._openings[line.journal] = is_opening(line.journal, line.journal_label)
        return known

    def _kind(self, line: FecLine, *, opening: bool) -> ItemKind:
        if line.family != "411":
            return _KINDS[line.family]
        if opening:
            return ItemKind.INVOICE if line.cents > 0 else ItemKind.CREDIT_NOTE
        role = role_of(self._natures.of(line.entry, line.journal_label), owed=line.cents > 0)
        return {Role.INVOICE: ItemKind.INVOICE, Role.CREDIT_NOTE: ItemKind.CREDIT_NOTE, Role.PAYMENT: ItemKind.PAYMENT}[
            role
        ]

    def placed(self) -> list[PlacedLine]:
        """Make the drafts, in the order of the file, and return each line with the key and day of its draft."""
        placed: list[PlacedLine] = []
        for group in self._documents.values():
            placed += self._document(group)
        for line in self._money:
            placed.append(self._payment(line))
        return placed

    def _document(self, group: list[tuple[FecLine, ItemKind, date]]) -> list[PlacedLine]:
        first, kind, issued_on = group[0]
        cents = sum(line.cents for line, _, _ in group)
        key = self._key(first, cents)
        opening = self._is_opening(first)
        number, numbered = _number(first, opening=opening, issued_on=issued_on)
        gross = Money(cents)
        self.invoices.append(
            InvoiceDraft(
                customer_code=first.customer,
                number=self._distinct(first.customer, number),
                kind=kind,
                issued_on=issued_on,
                instalments=(InstalmentDraft(issued_on if cents < 0 else None, gross),),
                gross=gross,
                label=first.label,
                source_key=key,
                line=first.line,
                opening=opening,
                numbered=numbered,
            )
        )
        return [PlacedLine(line, key, issued_on) for line, _, _ in group]

    def _payment(self, line: FecLine) -> PlacedLine:
        key = self._key(line, line.cents)
        self.payments.append(
            PaymentDraft(
                customer_code=line.customer,
                invoice_number="",
                paid_on=line.entry_date,
                amount=Money(-line.cents),
                method=_method(line),
                reference=line.piece,
                label=line.label,
                source_key=key,
                line=line.line,
            )
        )
        return PlacedLine(line, key, line.entry_date)

    def _key(self, line: FecLine, cents: int) -> str:
        """Return the identity of a draft, the same in every export that holds it.

        Made of account family, customer, journal, day, piece and signed amount, with a rank among equals. Neither the
        entry number (renumbered when entries are validated) nor the label, the letter or the line's place count.
        """
        facts = (line.family, line.customer, line.journal, line.entry_date.isoformat(), line.piece, str(cents))
        print_ = "\x1f".join(facts)
        self._ranks[print_] += 1
        return "fec:" + blake2b(f"{print_}\x1f{self._ranks[print_]}".encode(), digest_size=12).hexdigest()

    def _distinct(self, customer: str, number: str) -> str:
        free = next_free(number, lambda candidate: (customer, candidate) in self._numbers)
        self._numbers.add((customer, free))
        return free


def next_free(number: str, taken: Callable[[str], bool]) -> str:
    """Return *number*, or *number*/2, /3 … the first that is not *taken*."""
    candidate, rank = number, 2
    while taken(candidate):
        candidate, rank = f"{number}/{rank}", rank + 1
    return candidate


def _issued_on(line: FecLine, *, opening: bool) -> date:
    """Return the day of a document: that of the piece when it makes sense.

    A balance brought forward without an older piece date is dated the day before the opening, the latest it can be.
    """
    piece = line.piece_date
    if opening:
        return piece if piece is not None and piece < line.entry_date else line.entry_date - timedelta(days=1)
    if piece is not None and line.entry_date - _OLD_PIECE <= piece <= line.entry_date + _LATE_PIECE:
        return piece
    return line.entry_date


def _number(line: FecLine, *, opening: bool, issued_on: date) -> tuple[str, bool]:
    """Return the number of a document, and whether the file really gives one: the piece, else one read in the label,
    else the entry."""
    if line.has_number:
        return line.piece, True
    if found := _IN_LABEL.search(line.label):
        return found[1], True
    entry = line.entry[1]
    if opening or not entry:
        return f"{line.journal}-{issued_on:%Y%m%d}", False
    return f"{line.journal}-{entry}" if entry.isdigit() else entry, False


def _method(line: FecLine) -> str:
    text = f"{line.label} {line.journal_label}".upper()
    return next((method for words, method in _METHODS if words.search(text)), "")
