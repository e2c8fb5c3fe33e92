"""Walks the lines of a mapped table, leaves out those that are not for the books, and hands the others to a reader."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import Delivery, Kind
from gestion_creances.intake.tables.cell_roles import is_customers_account, is_euro
from gestion_creances.intake.tables.cells import Cells
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.intake.tables.options import ALREADY_PAID, NEVER_OWED, NOT_RECEIVED
from gestion_creances.intake.tables.table_file import Table
from gestion_creances.intake.values import shown
from gestion_creances.ledger.names import plain_name

_SUMS = frozenset(("total", "totaux", "total general", "totals", "grand total", "sous total"))
_SUMS_BEGIN = frozenset(text[:4] for text in _SUMS)


class LineReader(Protocol):
    """Makes drafts of the lines it is given, one after the other."""

    def take(self, line: int, row: list[str]) -> None:
        """Understand one line, or complain about it."""

    def delivery(self, file_name: str) -> Delivery:
        """Return everything that was understood."""


def read_lines(table: Table, mapping: Mapping, start: Callable[[Cells, Complaints], LineReader]) -> Delivery:
    """Return what the reader made by *start* understands of *table*, with every complaint in the order of the lines."""
    complaints = Complaints()
    cells = Cells(table, mapping, complaints)
    reader, sieve = start(cells, complaints), _Sieve(cells, mapping, complaints)
    lines = 0
    for line, row in table.rows():
        lines += 1
        if sieve.keeps(line, row):
            reader.take(line, row)
    sieve.tell()
    delivery = reader.delivery(table.path.name)
    return replace(delivery, complaints=complaints.listed(), facts=replace(table.facts, lines=lines))


def usually_left_out(mapping: Mapping) -> frozenset[str]:
    """Return the states, as `plain_name` gives them, of the lines that are left out unless a person says otherwise.

    What is paid stays in where the table says how much is left or when it was paid: its payment is taken with it.
    """
    if mapping.kind in (Kind.PAYMENTS, Kind.BANK):
        return NOT_RECEIVED
    says_paid = any(field in ("balance", "settled_on") for field, _ in mapping.columns)
    return NEVER_OWED if says_paid else NEVER_OWED | ALREADY_PAID


class _Sieve:
    """Tells the lines of customers' accounts, in euros, and owed, from the others."""

    def __init__(self, cells: Cells, mapping: Mapping, complaints: Complaints) -> None:
        self._cells, self._options, self._complaints = cells, mapping.options, complaints
        self._usual = usually_left_out(mapping)
        self._account, self._state = cells.text("account"), cells.text("status", 60)
        self._currency = cells.text("currency", 20)
        self._other_accounts = 0
        self._left_out: Counter[str] = Counter()
        self._currencies: Counter[str] = Counter()
        self._first: dict[str, int] = {}

    def keeps(self, line: int, row: list[str]) -> bool:
        """Return whether the line is for the books."""
        if _adds_up(row):
            return False
        if self._cells.has("account") and not is_customers_account(self._account(line, row)):
            self._other_accounts += 1
            return False
        state, currency = self._state(line, row), self._currency(line, row)
        for text, usual in ((state, self._usual), (currency, frozenset[str]())):
            if text and self._options.leaves_out(text, usual):
                self._left_out[text] += 1
                return False
        if is_euro(currency):
            return True
        self._currencies[currency] += 1
        self._first.setdefault(currency, line)
        return False

    def tell(self) -> None:
        """Say how many lines were left out and why; a foreign currency nobody has left out blocks the import."""
        for text, count in self._left_out.items():
            left = "laissée de côté" if count == 1 else "laissées de côté"
            self._complaints.warning(0, f"{_lines(count)} « {shown(text)} » {left}")
        if self._other_accounts:
            others = "d’un autre compte" if self._other_accounts == 1 else "d’autres comptes"
            told = f"{_lines(self._other_accounts)} {others} que ceux des clients (411) : sans objet ici"
            self._complaints.warning(0, told)
        for currency, count in self._currencies.items():
            self._complaints.error(
                self._first[currency],
                f"{_lines(count)} en {shown(currency)} : les comptes sont tenus en euros. Laissez ces lignes de côté "
                "(Colonnes et options), ou convertissez-les dans le fichier",
                self._cells.title("currency"),
            )


def _adds_up(row: list[str]) -> bool:
    """Return whether a line is the last of a list, that adds the others up."""
    first = next(filter(str.strip, row), "").lstrip()
    return first[:4].casefold() in _SUMS_BEGIN and plain_name(first) in _SUMS


def _lines(count: int) -> str:
    return "1 ligne" if count == 1 else f"{count} lignes"
