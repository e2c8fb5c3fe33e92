"""The list of due dates: where its rows come from, and its columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from gestion_creances.desk import Desk
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.lists import ItemQuery, ItemRow, ListTotals
from gestion_creances.ui.lists.statuses import status
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, day, lateness, short_lateness
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.source import Filter, Sort
from gestion_creances.usecases.view_marks import Marks, view_marks

translate = QCoreApplication.translate

_WIDTHS = {"number": 118, "dated_on": 98, "due_on": 118, "amount": 114, "late": 88, "status": 138}
_NARROW_WIDTHS = {"number": 106, "dated_on": 90, "due_on": 116, "amount": 100, "late": 78, "status": 130}


class DueRows:
    """Rows of the books, page by page.

    Choices of the filter: ``status`` (see ItemQuery; *status* when there is none), ``customer`` (an id), ``due_from``
    and ``due_to`` (ISO days). With *most*, only so many of the first rows are shown; the totals are of all.
    """

    def __init__(
        self, desk: Callable[[], Desk], status: str = "all", order: Sort | None = None, *, most: int | None = None
    ) -> None:
        self._desk = desk
        self._status = status
        self._order = order or Sort("due_on")
        self._most = most
        self._customer_id: int | None = None
        self._marks: Marks | None = None
        self._counted: tuple[Filter, ListTotals] | None = None

    @property
    def today(self) -> date:
        """Return the day the rows are shown at."""
        return self._desk().today

    def marks(self) -> Marks:
        """Return what to mark on the rows, as of the last count."""
        if self._marks is None:
            self._marks = view_marks(self._desk())
        return self._marks

    def of_customer(self, customer_id: int) -> None:
        """Hold the rows of that customer only (then call ``ListView.reload``)."""
        self._customer_id = customer_id
        self.renew()

    def renew(self) -> None:
        """Forget what was read: the books have changed (then call ``ListView.reload``)."""
        self._marks = None
        self._counted = None

    def totals(self, wanted: Filter) -> ListTotals:
        """Return how many rows pass *wanted*, and their sums."""
        if self._counted is None or self._counted[0] != wanted:
            with self._desk().books.reading() as session:
                self._counted = (wanted, session.lists.totals(self._query(wanted, None)))
        return self._counted[1]

    def count(self, wanted: Filter) -> int:
        """Return how many rows that pass *wanted* are shown."""
        found = self.totals(wanted).count
        return found if self._most is None else min(found, self._most)

    def page(self, offset: int, limit: int, sort: Sort | None, wanted: Filter) -> Sequence[ItemRow]:
        """Return up to *limit* rows from *offset*."""
        count = self.totals(wanted).count
        limit = min(limit, self.count(wanted) - offset)
        with self._desk().books.reading() as session:
            return session.lists.page(self._query(wanted, sort), offset, limit, count)

    def _query(self, wanted: Filter, sort: Sort | None) -> ItemQuery:
        order = sort or self._order
        customer, first, last = (wanted.choice(name) for name in ("customer", "due_from", "due_to"))
        return ItemQuery(
            self.today,
            wanted.choice("status") or self._status,
            wanted.text,
            int(customer) if customer else self._customer_id,
            date.fromisoformat(first) if first else None,
            date.fromisoformat(last) if last else None,
            order.key,
            order.descending,
        )


def totals_of(rows: DueRows) -> Callable[[Filter], Mapping[str, str]]:
    """Return the function that gives a list its line of totals."""

    def texts(wanted: Filter) -> Mapping[str, str]:
        sums = rows.totals(wanted)
        return {
            "number": translate("dues", "Total"),
            "amount": amount(sums.amount),
            "open": amount(sums.open),
        }

    return texts


def due_columns(rows: DueRows, *, customer: bool = True) -> tuple[Column[ItemRow], ...]:
    """Return the columns of a list of due dates; one of a single customer has less room and no column for his name."""
    width = _WIDTHS if customer else _NARROW_WIDTHS
    name: Column[ItemRow] = Column(
        key="customer",
        title=translate("dues", "Client"),
        text=lambda row: row.customer_name,
        sort="customer",
        width=150,
        stretch=True,
        tip=lambda row: f"{row.customer_name} ({row.customer_code})",
    )
    return (
        Column(
            key="number",
            title=translate("dues", "Facture"),
            text=lambda row: row.number,
            kind=Kind.LINK,
            sort="number",
            width=width["number"],
            stretch=not customer,
        ),
        *((name,) if customer else ()),
        Column(
            key="dated_on",
            title=translate("dues", "Émise le"),
            text=lambda row: day(row.dated_on),
            sort="dated_on",
            width=width["dated_on"],
            raw=lambda row: row.dated_on,
        ),
        Column(
            key="due_on",
            title=translate("dues", "Échéance"),
            text=_due,
            sort="due_on",
            width=width["due_on"],
            raw=lambda row: row.due_on,
            tip=lambda row: (
                translate("dues", "Échéance estimée d’après les conditions du client") if row.estimated_due else ""
            ),
        ),
        *_amounts(width["amount"]),
        Column(
            key="late",
            title=translate("dues", "Retard"),
            text=lambda row: _late(row, rows.today, short_lateness),
            width=width["late"],
            right=True,
            tone=lambda row: Tone.ALERT if _is_late(row, rows.today) else Tone.NEUTRAL,
            tip=lambda row: _late(row, rows.today, lateness),
            raw=lambda row: (rows.today - row.due_on).days if _late(row, rows.today, lateness) else None,
        ),
        Column(
            key="status",
            title=translate("dues", "Statut"),
            text=lambda row: status(row, rows.marks(), rows.today)[0],
            kind=Kind.PILL,
            width=width["status"],
            tone=lambda row: status(row, rows.marks(), rows.today)[1],
        ),
    )


def _amounts(width: int) -> tuple[Column[ItemRow], Column[ItemRow]]:
    return (
        Column(
            key="amount",
            title=translate("dues", "Montant TTC"),
            text=lambda row: amount(row.amount),
            kind=Kind.AMOUNT,
            sort="amount",
            width=width,
            raw=lambda row: row.amount,
        ),
        Column(
            key="open",
            title=translate("dues", "Reste dû"),
            text=lambda row: amount(row.open),
            kind=Kind.STRONG_AMOUNT,
            sort="open",
            width=width,
            raw=lambda row: row.open,
        ),
    )


def _due(row: ItemRow) -> str:
    if row.kind in (ItemKind.CREDIT_NOTE, ItemKind.DEPOSIT):
        return "–"
    return day(row.due_on) + " " + translate("dues", "est.") if row.estimated_due else day(row.due_on)


def _is_late(row: ItemRow, today: date) -> bool:
    return bool(row.open) and row.kind is ItemKind.INVOICE and row.due_on < today


def _late(row: ItemRow, today: date, words: Callable[[int], str]) -> str:
    owed = row.kind in (ItemKind.INVOICE, ItemKind.BILL, ItemKind.DOUBTFUL)
    return words((today - row.due_on).days) if owed and row.open else ""
