"""The tab of the mandates: who signed, which may be used, who should sign one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.banking.mandate import Mandate, Standing
from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.ui.dialogs.mandate import EndMandateDialog, MandateDialog
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.acting import open_dialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.debits.mandate_columns import mandate_columns
from gestion_creances.ui.speech.formats import counted
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Filter, ShortList
from gestion_creances.usecases.view_debits import MandateRow, MissingMandate, view_mandates, view_missing_mandates

CONCERNS = Changes.DEBITS | Changes.CUSTOMERS
"""The changes that make the tab stale."""
_VALID = "valid"
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the tab shows, read at once."""

    rows: tuple[MandateRow, ...]
    missing: tuple[MissingMandate, ...]


class MandatesTab(QWidget):
    """The mandates of all customers; Entrée opens one."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        super().__init__()
        self._page, self._workplace = page, workplace
        columns = mandate_columns()
        self._rows: ShortList[MandateRow] = ShortList(columns, keep=_kept)
        empty = EmptyState(
            self.tr("Aucun mandat"),
            self.tr("Recopiez ici les mandats signés par vos clients\u00a0: leurs factures pourront être prélevées."),
            "file-text",
        )
        empty.add_action(self.tr("Nouveau mandat"), self.add, "plus")
        self.list: ListView[MandateRow] = ListView(
            "mandats",
            columns,
            self._rows,
            key=lambda row: row.mandate.id,
            nouns=(self.tr("mandat"), self.tr("mandats")),
            empty=empty,
            menu=self.menu,
        )
        self.which: SegmentedButtons[str] = SegmentedButtons(
            [(self.tr("Tous"), ""), (self.tr("Valables"), _VALID), (self.tr("Terminés ou caducs"), "past")]
        )
        self.which.picked.connect(lambda value: self.list.show_only(which=value))
        self.list.add_to_bar(self.which)
        self.list.opened.connect(lambda row: self.edit(row.mandate))
        can_export(page, workplace, self.list, self.tr("Mandats de prélèvement"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._hint())
        card = Card(padded=False)
        card.body.addWidget(self.list)
        column.addWidget(card, 1)

    def _hint(self) -> Card:
        self._missing: tuple[MissingMandate, ...] = ()
        self.hint = Card()
        self.told = label("", Role.BODY, wrap=True, tone=Tone.WARN)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.told, 1)
        line.addWidget(button(self.tr("Enregistrer le mandat…"), self._add_missing))
        self.hint.body.addLayout(line)
        self.hint.hide()
        return self.hint

    def refresh(self, changes: Changes) -> None:
        """Read the mandates again when *changes* concern them."""
        if changes & CONCERNS:
            self._workplace.fetch(self.tr("Lecture des mandats"), _read, self._fill)

    def focus_filter(self) -> None:
        """Put the caret in the filter."""
        self.list.focus_filter()

    def menu(self, rows: Sequence[MandateRow]) -> Sequence[MenuEntry[MandateRow]]:
        """Return what can be done with the mandates chosen."""
        one, row = len(rows) == 1, rows[0]
        open_ = one and row.mandate.ended_on is None
        key = row.mandate.customer_id
        return (
            MenuEntry(self.tr("Modifier le mandat…"), lambda _: self.edit(row.mandate), "pencil-simple", one),
            MenuEntry(self.tr("Mettre fin au mandat…"), lambda _: self.end(row.mandate), "x-circle", open_),
            MenuEntry(self.tr("Ouvrir le client"), lambda _: self._page.go("customer", key), "users", one),
        )

    def add(self, customer_id: int | None = None) -> None:
        """Record a new mandate."""
        open_dialog(MandateDialog(self._page, self._workplace, self._stored, customer_id=customer_id))

    def edit(self, mandate: Mandate) -> None:
        """Correct a mandate."""
        open_dialog(MandateDialog(self._page, self._workplace, self._stored, mandate))

    def end(self, mandate: Mandate) -> None:
        """End a mandate."""
        open_dialog(EndMandateDialog(self._page, self._workplace, mandate, self._stored))

    def _add_missing(self) -> None:
        if self._missing:
            self.add(self._missing[0].customer_id)

    def _stored(self, mandate: Mandate) -> None:
        self._page.changed.emit(Changes.DEBITS)
        self._page.toast(self.tr("Mandat {reference} enregistré").format(reference=mandate.reference))

    def _fill(self, shown: _Shown) -> None:
        self._rows.replace(shown.rows)
        self.list.reload()
        self._missing = shown.missing
        self.hint.setVisible(bool(shown.missing))
        names = ", ".join(one.customer_name for one in shown.missing[:_MOST_NAMED])
        rest = len(shown.missing) - _MOST_NAMED
        if rest > 0:
            names += " " + self.tr("et {n} autres").format(n=rest)
        who = counted(len(shown.missing), self.tr("client paie"), self.tr("clients paient"))
        told = self.tr("{who} par prélèvement sans mandat valable\u00a0: {names}.")
        self.told.setText(told.format(who=who, names=names))


def _kept(row: MandateRow, wanted: Filter) -> bool:
    which = wanted.choice("which")
    return not which or (row.standing is Standing.VALID) == (which == _VALID)


def _read(desk: Desk) -> _Shown:
    return _Shown(view_mandates(desk), view_missing_mandates(desk))
