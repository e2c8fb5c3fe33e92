"""The dialog that makes a claim doubtful (416), or an ordinary one again (411)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.accounting.entry import Entry
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.dialogs.entry_preview import EntryPreview
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount
from gestion_creances.usecases.classify_doubtful import classify_doubtful, give_back, preview_move


class DoubtfulDialog(FormDialog):
    """Moves what is open of the due date *row* to 416, or back when it is there; *done* receives the doubtful item."""

    def __init__(self, parent: QWidget, workplace: Workplace, row: ItemRow, done: Callable[[int], object]) -> None:
        self._back = row.kind is ItemKind.DOUBTFUL
        title, verb = self.tr("Classer en créance douteuse"), self.tr("Classer douteuse")
        if self._back:
            title, verb = self.tr("Reclasser en créance ordinaire"), self.tr("Reclasser")
        super().__init__(parent, title, self._confirm, verb=verb, hint=self._told(row), width=600)
        self._workplace, self._row, self._done = workplace, row, done
        self.on = DateField(self.tr("À compter du"))
        self.on.set_value(workplace.desk.today)
        self.reason = TextField(self.tr("Motif"), placeholder=self.tr("redressement judiciaire ouvert"), longest=200)
        if self._back:
            self.form.row(self.on)
        else:
            self.form.row(self.on, self.reason, weights=(1, 2))
        self.preview = EntryPreview(self._entry)
        self.body.addWidget(self.preview)
        self.beside = {"on": self.on, "reason": self.reason}
        self.on.edited.connect(self.preview.renew)
        self.preview.renew()

    def _told(self, row: ItemRow) -> str:
        facts = {"name": row.customer_name, "number": row.number, "amount": amount(row.open)}
        if self._back:
            told = self.tr("{name} · {number} · {amount}. Les relances reprendront.")
        else:
            told = self.tr(
                "{name} · {number} · {amount}. Les relances cessent, l’encours baisse à compter de ce jour\u00a0; les "
                "chiffres d’avant ne changent pas."
            )
        return told.format(**facts)

    def _entry(self) -> Entry:
        on = self.on.value() or self._workplace.desk.today
        return preview_move(self._workplace.desk, self._row.item_id, on, back=self._back)

    def _confirm(self) -> None:
        desk = self._workplace.desk
        on = self.on.value() or desk.today
        if self._back:
            give_back(desk, self._row.item_id, on)
            self._done(self._row.item_id)
        else:
            self._done(classify_doubtful(desk, self._row.item_id, on, self.reason.text()))
