"""The page Écritures: what is due to the accountant up to a day, and what was handed over before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.exports.accounting_entries import EntryFormat
from gestion_creances.storage.entries import EntryBatch
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import ask_where, can_export, save_behind
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.entries.choices import Choices
from gestion_creances.ui.pages.entries.columns import (
    LineRow,
    batch_columns,
    kept,
    line_columns,
    line_rows,
    line_totals,
)
from gestion_creances.ui.pages.entries.telling import subtitle, to_check
from gestion_creances.ui.speech.formats import counted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import ShortList
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.hand_over_entries import (
    DueEntries,
    EntriesState,
    batch_name,
    entries_due,
    entries_state,
    hand_over_entries,
    proposed_name,
    write_batch_again,
)

_DUE, _BATCHES = "due", "batches"


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the page shows, read at once; ``refused`` says why the day typed cannot be."""

    due: DueEntries | None
    state: EntriesState
    refused: Outcome | None = None


class EntriesPage(Page):
    """Lists the lines that are due; the primary button numbers them and writes the accountant's file."""

    concerns: ClassVar[Changes] = (
        Changes.ENTRIES
        | Changes.INVOICES
        | Changes.PAYMENTS
        | Changes.PENALTIES
        | Changes.CUSTOMERS
        | Changes.BANK
        | Changes.COMPANY
    )

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Écritures"))
        self.workplace = workplace
        self._job: Job | None = None
        self._due: DueEntries | None = None
        self._first = True
        self.header.add_secondary(self.tr("Comptes et journaux"), lambda: self.go("settings", "accounting"), "gear")
        self.primary = self.header.set_primary(self.tr("Remettre au comptable…"), self.hand_over, "paper-plane-tilt")
        self._make_choices()
        self._make_lists()

    def _make_choices(self) -> None:
        self.view: SegmentedButtons[str] = SegmentedButtons(
            [(self.tr("À remettre"), _DUE), (self.tr("Remises faites"), _BATCHES)]
        )
        self.view.picked.connect(self._show)
        self.choices = Choices()
        self.choices.day_typed.connect(self._read)
        self.choices.narrowed.connect(lambda kind: self.list.show_only(kind=kind))
        top = QHBoxLayout()
        top.addWidget(self.view)
        top.addStretch(1)
        self.body.addLayout(top)
        self.body.addWidget(self.choices)
        self.notes = label("", Role.BODY, wrap=True, tone=Tone.WARN)
        self.notes.hide()
        self.body.addWidget(self.notes)

    def _make_lists(self) -> None:
        columns = line_columns()
        self._rows: ShortList[LineRow] = ShortList(columns, keep=kept)
        self._nothing = EmptyState(
            self.tr("Aucune écriture à remettre"),
            self.tr(
                "Tout ce qui est daté jusqu’à ce jour a été remis. Choisissez un autre jour, ou revenez plus tard."
            ),
            "check-circle",
        )
        self.list: ListView[LineRow] = ListView(
            "écritures",
            columns,
            self._rows,
            key=lambda row: (row.entry.subject, row.rank),
            nouns=(self.tr("ligne"), self.tr("lignes")),
            empty=self._nothing,
            totals=line_totals(self._rows),
        )
        self.list.failed.connect(self.say_outcome)
        can_export(self, self.workplace, self.list, self.tr("Écritures à remettre"))
        batches = batch_columns()
        self._batches: ShortList[EntryBatch] = ShortList(batches)
        self.batches: ListView[EntryBatch] = ListView(
            "remises d’écritures",
            batches,
            self._batches,
            key=lambda batch: batch.id,
            nouns=(self.tr("remise"), self.tr("remises")),
            empty=EmptyState(
                self.tr("Aucune remise encore"),
                self.tr("Chaque fichier remis au comptable est conservé ici, et peut être enregistré de nouveau."),
                "notebook",
            ),
            menu=self._menu,
        )
        self.batches.opened.connect(self.save_again)
        self.batches.failed.connect(self.say_outcome)
        can_export(self, self.workplace, self.batches, self.tr("Remises d’écritures"))
        self._stack = QStackedWidget()
        for listed in (self.list, self.batches):
            card = Card(padded=False)
            card.body.addWidget(listed)
            self._stack.addWidget(card)
        self.body.addWidget(self._stack, 1)

    # What the window asks.
    def refresh(self, changes: Changes) -> None:
        if self._first:
            self._first = False
            self._propose(entries_state(self.workplace.desk))
        self._read()

    def filter(self) -> None:
        (self.list if self._stack.currentIndex() == 0 else self.batches).focus_filter()

    # What the person does.
    def hand_over(self) -> None:
        """Ask where the file goes, number the entries shown, and write it."""
        if self._due is None or not self._due.entries:
            self.say(self.tr("Aucune écriture n’est à remettre à ce jour."), Tone.INFO)
            return
        desk, until, form = self.workplace.desk, self._due.until, self.choices.form.value()
        path = ask_where(self, desk.books.path.parent, *_parts(proposed_name(desk, form.code, until)))
        if path is not None:
            self._hand_over(desk, form, path)

    def _hand_over(self, desk: Desk, form: EntryFormat, path: Path) -> None:
        due = self._due
        if due is None:
            return

        def run(progress: Progress) -> EntryBatch:
            progress.step(0, 0)
            return hand_over_entries(desk, due.until, form.code, path)[0]

        def done(batch: EntryBatch) -> None:
            self.changed.emit(Changes.ENTRIES)
            entries = counted(batch.count, self.tr("écriture remise"), self.tr("écritures remises"))
            self.toast(self.tr("{entries} dans {name}").format(entries=entries, name=path.name))

        self.workplace.jobs.run(self.tr("Remise des écritures"), run, done)

    def save_again(self, batch: EntryBatch) -> None:
        """Write the very file of an old batch where the person says."""
        desk = self.workplace.desk
        path = ask_where(self, desk.books.path.parent, *_parts(batch_name(desk, batch)))
        if path is not None:
            target = path
            save_behind(self, self.workplace, target, lambda: write_batch_again(desk, batch.id, target))

    # Inside.
    def _propose(self, state: EntriesState) -> None:
        self.choices.until.set_value(state.usual_day(self.workplace.desk.today))
        self.choices.form.set_value(state.format)
        self.choices.say_format()

    def _read(self) -> None:
        if self._job is not None:
            self._job.cancel()
        until = self.choices.until.value() or self.workplace.desk.today

        def work(desk: Desk) -> _Shown:
            state = entries_state(desk)
            try:
                return _Shown(entries_due(desk, until), state)
            except Outcome as outcome:
                return _Shown(None, state, outcome)

        self._job = self.workplace.fetch(self.tr("Lecture des écritures"), work, self._fill)

    def _fill(self, shown: _Shown) -> None:
        self._due = shown.due
        entries = shown.due.entries if shown.due else ()
        self._rows.replace(line_rows(entries))
        self.list.reload()
        self._batches.replace(shown.state.batches)
        self.batches.reload()
        self.primary.setEnabled(bool(entries))
        self.choices.until.check()
        if shown.refused is not None:
            self.choices.until.show_error(sentence(shown.refused))
        self.header.set_subtitle(subtitle(shown.due, shown.state))
        notes = to_check(shown.due)
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes) and self._stack.currentIndex() == 0)

    def _show(self, which: str) -> None:
        due = which == _DUE
        self._stack.setCurrentIndex(0 if due else 1)
        self.choices.setVisible(due)
        self.notes.setVisible(due and bool(self.notes.text()))

    def _menu(self, rows: Sequence[EntryBatch]) -> Sequence[MenuEntry[EntryBatch]]:
        words = self.tr("Enregistrer de nouveau le fichier…")
        return (MenuEntry(words, lambda _: self.save_again(rows[0]), "download-simple", len(rows) == 1),)


def _parts(name: str) -> tuple[str, str]:
    """Return a file's name and its kind."""
    bare, _, kind = name.rpartition(".")
    return bare, kind
