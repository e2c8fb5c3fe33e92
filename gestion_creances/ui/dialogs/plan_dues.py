"""The due dates a payment plan may cover, ticked by the person: an invoice is taken with all of its due dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.basics.money import Money, total
from gestion_creances.dunning.plan import PlanItem
from gestion_creances.letters.plan_drafting import PlanSources
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, amount_or_dash, day, short_lateness
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import ONE_LINE, ListView
from gestion_creances.ui.tables.source import Filter, ShortList

_MOST_ROWS = 5


class PlanDues(QWidget):
    """What the customer owes and no plan covers yet, all overdue ticked at first; ``chosen()`` at each change."""

    chosen = Signal()

    def __init__(self, sources: PlanSources, today: date) -> None:
        super().__init__()
        self._dues = sources.free
        self._today = today
        self._ticked: frozenset[int] = frozenset()
        columns = self._columns()
        self.list: ListView[PlanItem] = ListView(
            "echeancier",
            columns,
            ShortList(columns, self._dues),
            key=lambda due: due.item_id,
            tickable=True,
            toolbar=False,
            totals=self._totals,
        )
        self.list.ticked.connect(self._with_whole_invoices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.list.reload()
        self.list.setFixedHeight((2 + min(max(len(self._dues), 1), _MOST_ROWS)) * ONE_LINE)
        self._tick(self._siblings({due.item_id for due in self._dues if due.due_on < today}) or self._all())

    def item_ids(self) -> tuple[int, ...]:
        """Return the ids of what is ticked, earliest due first."""
        return tuple(due.item_id for due in self._dues if due.item_id in self._ticked)

    def penalties(self) -> Money:
        """Return the penalties claimed on what is ticked and still owed."""
        return total(due.penalties for due in self._dues if due.item_id in self._ticked)

    def tick(self, item_ids: frozenset[int]) -> None:
        """Tick exactly these, with the other due dates of their invoices."""
        self._tick(self._siblings(item_ids))

    def _columns(self) -> tuple[Column[PlanItem], ...]:
        return (
            Column(key="number", title=self.tr("Facture"), text=lambda due: due.number, width=110, stretch=True),
            Column(key="due_on", title=self.tr("Échéance"), text=lambda due: day(due.due_on), width=98),
            Column(
                key="late",
                title=self.tr("Retard"),
                text=lambda due: short_lateness((self._today - due.due_on).days),
                width=84,
                right=True,
                tone=lambda due: Tone.ALERT if due.due_on < self._today else Tone.NEUTRAL,
            ),
            Column(
                key="penalties",
                title=self.tr("Pénalités"),
                text=lambda due: amount_or_dash(due.penalties),
                kind=Kind.AMOUNT,
                width=92,
            ),
            Column(
                key="open",
                title=self.tr("Reste dû"),
                text=lambda due: amount(due.amount),
                kind=Kind.STRONG_AMOUNT,
                width=112,
            ),
        )

    def _totals(self, wanted: Filter) -> Mapping[str, str]:
        mine = [due for due in self._dues if due.item_id in self._ticked]
        return {
            "number": self.tr("Choisi"),
            "penalties": amount_or_dash(total(due.penalties for due in mine)),
            "open": amount(total(due.amount for due in mine)),
        }

    def _all(self) -> frozenset[int]:
        return frozenset(due.item_id for due in self._dues)

    def _siblings(self, item_ids: frozenset[int] | set[int]) -> frozenset[int]:
        invoices = {due.invoice_id for due in self._dues if due.item_id in item_ids}
        return frozenset(due.item_id for due in self._dues if due.invoice_id in invoices)

    def _with_whole_invoices(self) -> None:
        now = frozenset(key for key in self.list.ticked_keys() if isinstance(key, int))
        if now == self._ticked:
            return
        gone = self._siblings(self._ticked - now)
        self._tick(self._siblings(now - gone))

    def _tick(self, item_ids: frozenset[int]) -> None:
        self._ticked = item_ids
        self.list.set_ticked_keys(frozenset(item_ids))
        self.list.refresh_totals()
        self.chosen.emit()
