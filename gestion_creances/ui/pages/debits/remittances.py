"""The tab of the remittances made: what became of them, their files, and how one is taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.banking.remittance import Remittance
from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import total
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.page.acting import open_dialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.debits.dialogs import RemittanceDialog, WithdrawDialog
from gestion_creances.ui.pages.debits.remittance_columns import remittance_columns
from gestion_creances.ui.pages.debits.to_collect import save_file
from gestion_creances.ui.speech.formats import amount
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Filter, ShortList
from gestion_creances.usecases.view_debits import view_remittances

CONCERNS = Changes.DEBITS | Changes.PAYMENTS | Changes.BANK | Changes.CUSTOMERS
"""The changes that make the tab stale."""


class RemittancesTab(QWidget):
    """The remittances, the newest first; Entrée shows the debits of one."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        super().__init__()
        self._page, self._workplace = page, workplace
        columns = remittance_columns()
        self._rows: ShortList[Remittance] = ShortList(columns)
        empty = EmptyState(
            self.tr("Aucune remise"),
            self.tr("Celles que vous créez dans l’onglet À prélever sont gardées ici, avec leur fichier."),
            "tray",
        )
        self.list: ListView[Remittance] = ListView(
            "remises de prélèvements",
            columns,
            self._rows,
            key=lambda row: row.id,
            nouns=(self.tr("remise"), self.tr("remises")),
            empty=empty,
            menu=self.menu,
            totals=self._totals,
        )
        self.list.opened.connect(self.show_remittance)
        can_export(page, workplace, self.list, self.tr("Remises de prélèvements"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(padded=False)
        card.body.addWidget(self.list)
        column.addWidget(card)

    def refresh(self, changes: Changes) -> None:
        """Read the remittances again when *changes* concern them."""
        if changes & CONCERNS:
            self._workplace.fetch(self.tr("Lecture des remises"), view_remittances, self._fill)

    def focus_filter(self) -> None:
        """Put the caret in the filter."""
        self.list.focus_filter()

    def menu(self, rows: Sequence[Remittance]) -> Sequence[MenuEntry[Remittance]]:
        """Return what can be done with the remittances chosen."""
        one, row = len(rows) == 1, rows[0]
        free = one and row.withdrawn_on is None and self._workplace.desk.today < row.collect_on
        return (
            MenuEntry(self.tr("Voir les prélèvements"), lambda _: self.show_remittance(row), "list", one),
            MenuEntry(self.tr("Enregistrer le fichier…"), lambda _: self.save(row), "floppy-disk", one),
            MenuEntry(self.tr("Retirer la remise…"), lambda _: self.withdraw(row), "arrow-u-up-left", free),
        )

    def show_remittance(self, row: Remittance) -> None:
        """Show the debits of a remittance."""
        open_dialog(RemittanceDialog(self._page, self._workplace, row, self._changed))

    def save(self, row: Remittance) -> None:
        """Write the file of a remittance again, as it was made."""
        save_file(self._page, self._workplace, row.id, row.number)

    def withdraw(self, row: Remittance) -> None:
        """Take a remittance back before its day."""

        def done(remittance: Remittance) -> None:
            self._changed()
            self._page.toast(self.tr("Remise {number} retirée").format(number=remittance.number))

        open_dialog(WithdrawDialog(self._page, self._workplace, row, done))

    def _changed(self) -> None:
        self._page.changed.emit(Changes.DEBITS)

    def _fill(self, rows: tuple[Remittance, ...]) -> None:
        self._rows.replace(rows)
        self.list.reload()

    def _totals(self, wanted: Filter) -> Mapping[str, str]:
        found = self._rows.found(wanted)
        return {
            "number": self.tr("Total"),
            "amount": amount(total(row.amount for row in found)),
            "pending": amount(total(row.pending for row in found)),
        }
