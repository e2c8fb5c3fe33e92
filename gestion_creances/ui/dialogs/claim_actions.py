"""What pages let one do with a claim that may not be paid, or not whole: each can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.money import ZERO
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.page.acting import Acting, open_dialog
from gestion_creances.ui.tables.menus import MenuEntry

translate = QCoreApplication.translate
_CLAIMS = (ItemKind.INVOICE, ItemKind.BILL, ItemKind.DOUBTFUL)
_CHANGED = Changes.INVOICES | Changes.PAYMENTS | Changes.ENTRIES


class ClaimActions(Acting):
    """Acts for a page: differences, losses, doubtful claims, depreciations."""

    def entries(self, rows: Sequence[ItemRow]) -> tuple[MenuEntry[ItemRow], ...]:
        """Return the menu of *rows*: one claim with something open."""
        row = rows[0]
        open_claim = len(rows) == 1 and row.kind in _CLAIMS and row.open > ZERO
        paid_in_part = open_claim and row.open < row.amount
        there = row.kind is ItemKind.DOUBTFUL
        classify = translate("menus", "Reclasser en ordinaire…") if there else translate("menus", "Classer douteuse…")
        return (
            MenuEntry(translate("menus", "Solder l’écart…"), lambda _: self.even_out(row), "equals", paid_in_part),
            MenuEntry(classify, lambda _: self.classify(row), "warning", open_claim),
            MenuEntry(translate("menus", "Provisionner…"), lambda _: self.depreciate(row), "percent", open_claim),
            MenuEntry(translate("menus", "Passer en perte…"), lambda _: self.lose(row), "trash", open_claim),
        )

    def even_out(self, row: ItemRow) -> None:
        """Write off the small difference that is left of the claim."""
        from gestion_creances.ui.dialogs.difference import DifferenceDialog
        from gestion_creances.usecases.write_off_difference import take_difference_back

        def done(key: int) -> None:
            self._page.changed.emit(_CHANGED)
            self._page.toast(
                translate("actions", "Écart de {number} soldé").format(number=row.number),
                lambda: self.attempt(lambda: take_difference_back(self.desk, key), _CHANGED),
            )

        self._open(lambda: DifferenceDialog(self._page, self._workplace, row, done))

    def classify(self, row: ItemRow) -> None:
        """Make the claim doubtful, or ordinary again."""
        from gestion_creances.ui.dialogs.doubtful import DoubtfulDialog
        from gestion_creances.usecases.classify_doubtful import undo_classification

        def done(item_id: int) -> None:
            self._page.changed.emit(_CHANGED)
            if row.kind is ItemKind.DOUBTFUL:
                self._page.toast(translate("actions", "{number} redevient ordinaire").format(number=row.number))
                return
            self._page.toast(
                translate("actions", "{number} classée douteuse").format(number=row.number),
                lambda: self.attempt(lambda: undo_classification(self.desk, item_id), _CHANGED),
            )

        self._open(lambda: DoubtfulDialog(self._page, self._workplace, row, done))

    def depreciate(self, row: ItemRow) -> None:
        """Depreciate the claim, or release a depreciation."""
        from gestion_creances.ui.dialogs.provision import ProvisionDialog
        from gestion_creances.usecases.depreciate import undo_provision, undo_release

        def made(key: int) -> None:
            self._page.changed.emit(_CHANGED)
            self._page.toast(
                translate("actions", "{number} dépréciée").format(number=row.number),
                lambda: self.attempt(lambda: undo_provision(self.desk, key), _CHANGED),
            )

        def released(key: int) -> None:
            self._page.changed.emit(_CHANGED)
            self._page.toast(
                translate("actions", "Dépréciation de {number} reprise").format(number=row.number),
                lambda: self.attempt(lambda: undo_release(self.desk, key), _CHANGED),
            )

        self._open(lambda: ProvisionDialog(self._page, self._workplace, row.item_id, made, released))

    def lose(self, row: ItemRow) -> None:
        """Pass the claim, or part of it, as a loss."""
        from gestion_creances.ui.dialogs.loss import LossDialog
        from gestion_creances.usecases.write_off_loss import undo_loss

        def done(key: int) -> None:
            self._page.changed.emit(_CHANGED)
            self._page.toast(
                translate("actions", "{number} passée en perte").format(number=row.number),
                lambda: self.attempt(lambda: undo_loss(self.desk, key), _CHANGED),
            )

        self._open(lambda: LossDialog(self._page, self._workplace, row.item_id, done))

    def _open(self, make: Callable[[], QDialog]) -> None:
        try:
            open_dialog(make())
        except Outcome as outcome:
            self._page.say_outcome(outcome)
