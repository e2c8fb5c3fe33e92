"""The left side of the page: the lines of the bank, by state and by account."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt

from gestion_creances.storage.bank_lists import BankLineRow
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.bank.columns import BankRows, Readings, line_columns
from gestion_creances.ui.pages.bank.dragged import DUES_MIME, LINE_MIME
from gestion_creances.ui.tables.dragging import Dropping, Pulling
from gestion_creances.ui.tables.list_view import TWO_LINES, ListView
from gestion_creances.ui.tables.menus import MenuEntry


class Lines(Card):
    """Lists lines; *taken* receives the ids of invoices dropped on a line, and that line."""

    def __init__(
        self,
        page: Page,
        workplace: Workplace,
        readings: Readings,
        account: Callable[[int], str],
        menu: Callable[[Sequence[BankLineRow]], Sequence[MenuEntry[BankLineRow]]],
        taken: Callable[[Sequence[int], BankLineRow], object],
    ) -> None:
        super().__init__(padded=False)
        self._taken = taken
        self.rows = BankRows(lambda: workplace.desk)
        self.empty = EmptyState(self.tr("Tout est rapproché"), "", "check-circle")
        self.list: ListView[BankLineRow] = ListView(
            self.tr("lignes de banque"),
            line_columns(readings, account),
            self.rows,
            key=lambda row: row.line_id,
            row_height=TWO_LINES,
            nouns=(self.tr("ligne"), self.tr("lignes")),
            empty=self.empty,
            menu=menu,
            totals=self.rows.texts,
        )
        self.list.filter_box.setMinimumWidth(130)
        self.list.failed.connect(page.say_outcome)
        can_export(page, workplace, self.list, self.tr("Lignes de banque"))
        self.body.addWidget(self.list, 1)
        self.setMinimumWidth(420)
        self._pulling = Pulling(self.list.table, LINE_MIME, self._pulled)
        self._dropping = Dropping(self.list.table, DUES_MIME, self._dropped)

    def show_status(self, status: str) -> None:
        """Show the lines of *status* (see BankLineQuery)."""
        self.rows.of_status(status)
        self.list.reload()
        self.list.table.scrollToTop()

    def renew(self) -> None:
        """Read the lines again; the line in hand stays when it is still there."""
        self.rows.renew()
        self.list.reload()

    def show_words(self) -> None:
        """Show the words of the proposals anew, the lines being the same."""
        self.list.table.viewport().update()

    def place(self) -> int:
        """Return the number of the row in hand, -1 when there is none."""
        return self.list.table.currentIndex().row()

    def choose_from(self, place: int) -> None:
        """Take in hand the line now at *place*, or the last one."""
        count = self.list.model.rowCount()
        if count:
            self.list.choose(min(max(place, 0), count - 1))

    def choose_line(self, line_id: int) -> bool:
        """Take that line in hand when it is among those in view; return whether it is."""
        for number in range(min(self.list.model.rowCount(), 200)):
            row = self.list.model.row_at(number)
            if row is not None and row.line_id == line_id:
                self.list.choose(number)
                return True
        return False

    def focus(self) -> None:
        """Put the keyboard into the list."""
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pulled(self, number: int) -> Sequence[int]:
        row = self.list.model.row_at(number)
        return () if row is None else (row.line_id,)

    def _dropped(self, ids: Sequence[int], number: int) -> None:
        row = self.list.model.row_at(number)
        if row is not None:
            self._taken(ids, row)
