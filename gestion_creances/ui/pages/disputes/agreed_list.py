"""What the lists of disputes, promises and suspensions have in common: the figures above, the choice, the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.dunning.hold import Hold
from gestion_creances.storage.holds import HoldNames
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.kpi import KpiCard, KpiRow
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import TWO_LINES, ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Filter, ShortList


class AgreedLine(Protocol):
    """One dispute, promise or suspension, with the names of whom and what it is about."""

    @property
    def hold(self) -> Hold:
        """Return what was agreed or contested."""

    @property
    def names(self) -> HoldNames:
        """Return whom and what it is about."""


Line = TypeVar("Line", bound=AgreedLine)


class AgreedList(QWidget, Generic[Line]):
    """Lists lines of one kind; Entrée opens one, the menu acts on it, the buttons choose by state."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        super().__init__()
        self._page, self._workplace = page, workplace

    def _make(
        self,
        name: str,
        title: str,
        *,
        nouns: tuple[str, str],
        states: Sequence[tuple[str, str]],
        keep: Callable[[Line, Filter], bool],
        empty: EmptyState,
        figures: Sequence[KpiCard] = (),
    ) -> None:
        """Build the list: *name* is what its settings are kept under, *title* what its export is called."""
        columns = self._columns()
        self.states: SegmentedButtons[str] = SegmentedButtons(list(states))
        self.states.picked.connect(lambda state: self.list.show_only(state=state))
        self._rows: ShortList[Line] = ShortList(columns, keep=keep)
        self.list: ListView[Line] = ListView(
            name,
            columns,
            self._rows,
            key=lambda line: line.hold.id,
            row_height=TWO_LINES,
            nouns=nouns,
            empty=empty,
            menu=self._menu,
            totals=self._totals,
        )
        self.list.add_to_bar(self.states)
        self.list.opened.connect(self._open)
        can_export(self._page, self._workplace, self.list, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if figures:
            column.addWidget(KpiRow(tuple(figures)))
        card = Card(padded=False)
        card.body.addWidget(self.list)
        column.addWidget(card, 1)

    def _show_lines(self, lines: Sequence[Line]) -> None:
        self._rows.replace(lines)
        self.list.reload()

    def _customer(self, width: int) -> Column[Line]:
        return Column(
            key="customer",
            title=self.tr("Client"),
            text=lambda line: line.names.customer,
            second=lambda line: line.names.number or self.tr("tout le client"),
            kind=Kind.TWO_LINES,
            sort="customer",
            width=width,
            stretch=True,
        )

    def _to_customer(self, lines: Sequence[Line]) -> MenuEntry[Line]:
        key = lines[0].hold.customer_id
        return MenuEntry(self.tr("Ouvrir le client"), lambda _: self._go(key), "users", len(lines) == 1)

    def _go(self, customer_id: int) -> None:
        self._page.go("customer", customer_id)

    # What each kind says of itself.
    def _columns(self) -> tuple[Column[Line], ...]:
        raise NotImplementedError

    def _totals(self, wanted: Filter) -> dict[str, str]:
        raise NotImplementedError

    def _menu(self, lines: Sequence[Line]) -> Sequence[MenuEntry[Line]]:
        raise NotImplementedError

    def _open(self, line: Line) -> None:
        raise NotImplementedError
