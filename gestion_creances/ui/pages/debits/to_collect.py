"""The tab of what may be collected: a day, the due dates to tick, their sum, and why the others are left out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gestion_creances.banking.collection import Debit, LeftOut, NotDebited
from gestion_creances.banking.mandate import Scheme
from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import total
from gestion_creances.desk import Desk
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import ChoiceField, SegmentedButtons
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.acting import open_dialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import ask_where, can_export, save_behind
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.debits.collect_columns import debit_columns, left_columns
from gestion_creances.ui.pages.debits.dialogs import MakeDialog
from gestion_creances.ui.speech.formats import amount, counted, day
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.source import Filter, ShortList
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.collect_debits import (
    Made,
    Preparation,
    make_collection,
    prepare_collection,
    save_remittance,
)

CONCERNS = Changes.ALL & ~(Changes.TASKS | Changes.RATES)
"""The changes that make the tab stale: nearly everything decides what may be collected."""


class ToCollectTab(QWidget):
    """What may be collected on the day typed. The page gives :meth:`make` its main button."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        super().__init__()
        self._page, self._workplace = page, workplace
        self._found: Preparation | None = None
        self._job: Job | None = None
        self._unticked: frozenset[object] = frozenset()
        self._filling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._choices())
        self._stack = QStackedWidget()
        for content in (self._to_collect(), self._left_out()):
            card = Card(padded=False)
            card.body.addWidget(content)
            self._stack.addWidget(card)
        column.addWidget(self._stack, 1)

    def _choices(self) -> Card:
        self.day = DateField(self.tr("Jour du prélèvement"))
        self.day.edited.connect(self._read)
        kinds = [
            (self.tr("Tous débiteurs (CORE)"), Scheme.CORE),
            (self.tr("Interentreprises (B2B)"), Scheme.B2B),
        ]
        self.scheme: ChoiceField[Scheme] = ChoiceField(self.tr("Mandats"), kinds)
        self.scheme.edited.connect(self._read)
        self.sum = label("", Role.FIGURE)
        self.told = label("", Role.MUTED, wrap=True)
        self.remedy = button(self.tr("Ouvrir les paramètres"), lambda: self._page.go("settings", "debits"))
        card = Card()
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.day, 2)
        line.addWidget(self.scheme, 2)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.sum)
        said.addWidget(self.told)
        line.addLayout(said, 5)
        line.addWidget(self.remedy)
        card.body.addLayout(line)
        self.remedy.hide()
        return card

    def _which(self) -> SegmentedButtons[int]:
        made: SegmentedButtons[int] = SegmentedButtons([(self.tr("À prélever"), 0), (self.tr("Écartées"), 1)])
        made.picked.connect(self._show_list)
        return made

    def _to_collect(self) -> ListView[Debit]:
        columns = debit_columns()
        self._debits: ShortList[Debit] = ShortList(columns)
        empty = EmptyState(
            self.tr("Rien à prélever ce jour-là"),
            self.tr("Enregistrez les mandats signés dans l’onglet Mandats, ou choisissez un autre jour."),
            "tray",
        )
        self.list: ListView[Debit] = ListView(
            "à prélever",
            columns,
            self._debits,
            key=lambda row: row.candidate.item_id,
            tickable=True,
            nouns=(self.tr("échéance"), self.tr("échéances")),
            empty=empty,
            totals=self._totals,
        )
        self.which = self._which()
        self.list.add_to_bar(self.which)
        self.list.ticked.connect(self._ticked)
        self.list.opened.connect(lambda row: self._page.go("customer", row.candidate.customer_id))
        can_export(self._page, self._workplace, self.list, self.tr("À prélever"))
        return self.list

    def _left_out(self) -> ListView[LeftOut]:
        columns = left_columns()
        self._left: ShortList[LeftOut] = ShortList(columns)
        empty = EmptyState(
            self.tr("Aucune échéance écartée"),
            self.tr("Toutes celles des clients prélevés peuvent l’être ce jour-là."),
        )
        self.left: ListView[LeftOut] = ListView(
            "écartées du prélèvement",
            columns,
            self._left,
            key=lambda row: row.candidate.item_id,
            nouns=(self.tr("échéance"), self.tr("échéances")),
            empty=empty,
        )
        self.which_left = self._which()
        self.left.add_to_bar(self.which_left)
        self.left.opened.connect(lambda row: self._page.go("customer", row.candidate.customer_id))
        can_export(self._page, self._workplace, self.left, self.tr("Échéances écartées du prélèvement"))
        return self.left

    # What the page asks.
    def refresh(self, changes: Changes) -> None:
        """Read again what may be collected, when *changes* concern it."""
        if changes & CONCERNS:
            self._read()

    def focus_filter(self) -> None:
        """Put the caret in the filter of the list in view."""
        (self.left if self._stack.currentIndex() else self.list).focus_filter()

    def make(self) -> None:
        """Ask once more, then make the remittance of what is ticked and save its file."""
        if self._found is None:
            return
        wanted = self._wanted()
        found = prepare_collection(self._workplace.desk, self.day.value(), self.scheme.value(), wanted)
        if found.refused is not None:
            self._page.say_outcome(found.refused)
            return
        open_dialog(MakeDialog(self._page, found, partial(self._make, found, wanted)))

    # Inside.
    def _wanted(self) -> tuple[int, ...]:
        ticked = self.list.ticked_keys()
        debits = self._found.prepared.debits if self._found else ()
        return tuple(debit.candidate.item_id for debit in debits if debit.candidate.item_id in ticked)

    def _make(self, found: Preparation, wanted: tuple[int, ...], tell: bool) -> None:
        prepared = found.prepared

        def work(desk: Desk) -> Made:
            return make_collection(desk, prepared.collect_on, prepared.scheme, wanted, tell=tell)

        self._workplace.fetch(self.tr("Création de la remise"), work, self._made)

    def _made(self, made: Made) -> None:
        number = made.remittance.number
        self._page.changed.emit(Changes.DEBITS | Changes.LETTERS | Changes.MAIL)
        self._page.toast(self.tr("Remise {number} faite").format(number=number))
        if made.by_email or made.on_paper:
            told = self.tr("Avis aux clients\u00a0: {emails} à envoyer, {letters} à imprimer.").format(
                emails=counted(made.by_email, self.tr("e-mail"), self.tr("e-mails")),
                letters=counted(made.on_paper, self.tr("lettre"), self.tr("lettres")),
            )
            self._page.say(told, action=self.tr("Voir les envois"), run=lambda: self._page.go("sendings"))
        save_file(self._page, self._workplace, made.remittance.id, number)

    def _read(self) -> None:
        if self._job is not None:
            self._job.cancel()
        on, scheme = self.day.value(), self.scheme.value()
        self._job = self._workplace.fetch(
            self.tr("Lecture des échéances à prélever"),
            lambda desk: prepare_collection(desk, on, scheme),
            self._fill,
        )

    def _fill(self, found: Preparation) -> None:
        self._found = found
        if self.day.value() is None:
            self.day.set_value(found.prepared.collect_on)
        self._filling = True
        self._debits.replace(found.prepared.debits)
        # What a person can do something about first, what is simply not due yet last.
        left = sorted(found.prepared.left_out, key=lambda each: each.reason is NotDebited.NOT_DUE)
        self._left.replace(left)
        self.list.reload()
        self.left.reload()
        keys = {debit.candidate.item_id for debit in found.prepared.debits}
        self.list.set_ticked_keys(frozenset(keys - self._unticked))
        self._filling = False
        counts = len(found.prepared.debits), len(found.prepared.left_out)
        names = (self.tr("À prélever"), self.tr("Écartées"))
        options = [
            (f"{name}\u00a0{number}", place) for place, (name, number) in enumerate(zip(names, counts, strict=True))
        ]
        for buttons in (self.which, self.which_left):
            buttons.set_options(options)
        self._show_list(self._stack.currentIndex())
        self._say()

    def _ticked(self) -> None:
        if self._filling or self._found is None:
            return
        keys: frozenset[object] = frozenset(debit.candidate.item_id for debit in self._found.prepared.debits)
        self._unticked = (self._unticked - keys) | (keys - self.list.ticked_keys())
        self._say()

    def _say(self) -> None:
        found = self._found
        if found is None:
            return
        wanted = set(self._wanted())
        chosen = [debit for debit in found.prepared.debits if debit.candidate.item_id in wanted]
        debits = counted(len(chosen), self.tr("prélèvement coché"), self.tr("prélèvements cochés"))
        self.sum.setText(amount(total(debit.amount for debit in chosen)))
        told = self.tr("{debits}. Premier jour possible\u00a0: le {day}.")
        self.told.setText(told.format(debits=debits, day=day(found.earliest)))
        refused = found.refused
        wrong_day = refused is not None and refused.field == "collect_on"
        if refused is not None and wrong_day:
            self.day.show_error(sentence(refused))
        elif refused is not None and refused.field != "debits":
            self.told.setText(sentence(refused))
        self.remedy.setVisible(refused is not None and refused.field in ("ics", "iban"))

    def _show_list(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        for buttons in (self.which, self.which_left):
            buttons.set_value(place)

    def _totals(self, wanted: Filter) -> Mapping[str, str]:
        found = self._debits.found(wanted)
        return {"customer": self.tr("Total"), "amount": amount(total(row.amount for row in found))}


def save_file(page: Page, workplace: Workplace, collection_id: int, number: str) -> None:
    """Ask where and write the file of a remittance, as it was made."""
    desk = workplace.desk
    path = ask_where(page, desk.books.path.parent, number, "xml")
    if path is not None:
        save_behind(page, workplace, path, lambda: save_remittance(desk, collection_id, path))
