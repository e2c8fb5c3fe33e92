"""The page « Passer en revue »: one customer at a time, the largest debt first, everything by a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import Money, total
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.dunning.decision import Reminder
from gestion_creances.dunning.habit import Habit
from gestion_creances.dunning.task import Task
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.call_facts import Script
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.pdf_pages import PdfPages
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.acting import open_dialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.rounds.dialogs import IssueDialog, PassDialog
from gestion_creances.ui.pages.rounds.place import Round
from gestion_creances.ui.pages.rounds.steps import Step, steps
from gestion_creances.ui.pages.rounds.stop_view import StopView
from gestion_creances.ui.speech.formats import amount, count, long_day, painted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.usecases.add_note import add_note
from gestion_creances.usecases.call_sheet import CallSheet, call_sheet
from gestion_creances.usecases.draft_letters import draft_letter
from gestion_creances.usecases.issue_reminders import IssuedRun, issue_reminders
from gestion_creances.usecases.view_customer import view_customer
from gestion_creances.usecases.view_rounds import Rounds, Stop, view_rounds

_STOP, _NOBODY = range(2)
_PDF, _SCRIPT = range(2)


@dataclass(frozen=True, slots=True)
class _Found:
    asked: int
    rounds: Rounds


@dataclass(frozen=True, slots=True)
class _Looked:
    asked: int
    sheet: CallSheet
    habit: Habit | None


class RoundsPage(Page):
    """The guided run. ``shown(customer's id)`` once a customer is in view, 0 when nobody is left."""

    shown = Signal(int)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Passer en revue"), spacing=12)
        self.workplace = workplace
        self._actions = Actions(self, workplace)
        self._rounds: Rounds | None = None
        self._round: Round | None = None
        self._known: dict[int, Stop] = {}
        self._steps: tuple[Step, ...] = ()
        self._asked = 0
        self._looking = 0
        self.header.set_crumbs(self.tr("Relances"), lambda: self.go("reminders"), self.tr("Passer en revue"))
        self.header.set_title("")
        self.progress = label("", Role.FIGURE)
        self.header.add_widget(self.progress)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stop = StopView()
        self.pages = PdfPages(self.tr("Aperçu de la lettre"))
        self.script = Script()
        self._lay_out()
        self._add_bar()
        self._add_keys()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        across.addWidget(scrolling(self.stop), 1)
        seen = Card(padded=False)
        self._preview = QStackedWidget()
        self._preview.addWidget(self.pages)
        read = QWidget()
        column = QHBoxLayout(read)
        column.setContentsMargins(16, 12, 8, 12)
        column.addWidget(self.script)
        self._preview.addWidget(scrolling(read))
        seen.body.addWidget(self._preview)
        across.addWidget(seen, 1)
        self._stack.addWidget(both)
        nobody = EmptyState(
            self.tr("Personne à passer en revue aujourd’hui"),
            self.tr("Aucune relance, aucun appel, aucune promesse non tenue, aucune tâche n’est due."),
        )
        nobody.add_action(self.tr("Voir les factures non relancées"), lambda: self.go("reminders"))
        self._stack.addWidget(nobody)
        self.body.addWidget(self._stack, 1)

    def _add_bar(self) -> None:
        bar = self.add_bottom_bar()
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            (self.tr("A\u2002Appel"), self._call),
            (self.tr("P\u2002Promesse"), self._promise),
            (self.tr("L\u2002Litige"), self._dispute),
            (self.tr("H\u2002Suspendre"), self._hold),
            (self.tr("N\u2002Note"), self._note),
            (self.tr("T\u2002Tâche"), self._task),
            (self.tr("S\u2002Passer"), self._pass_over),
        )
        for words, act in acts:
            bar.addWidget(button(words, act, weight=Weight.SMALL))
        bar.addStretch(1)
        self.back_button = button("←", partial(self.step_to, -1), weight=Weight.SMALL)
        self.back_button.setToolTip(self.tr("Client précédent (←)"))
        self.next_button = button("→", partial(self.step_to, 1), weight=Weight.SMALL)
        self.next_button.setToolTip(self.tr("Client suivant (→)"))
        self.primary: QPushButton = button("", self.do, weight=Weight.PRIMARY)
        for made in (self.back_button, self.next_button, self.primary):
            bar.addWidget(made)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Return": self.do,
            "Enter": self.do,
            "A": self._call,
            "P": self._promise,
            "L": self._dispute,
            "H": self._hold,
            "N": self._note,
            "T": self._task,
            "S": self._pass_over,
            "Right": partial(self.step_to, 1),
            "Left": partial(self.step_to, -1),
            "Escape": partial(self.go, "today"),
        }
        for sequence, act in keys.items():
            shortcut = QShortcut(QKeySequence(sequence), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # What the window asks.
    def refresh(self, changes: Changes) -> None:
        self._asked += 1
        number = self._asked
        self.workplace.fetch(
            self.tr("Préparation de la revue"), lambda desk: _Found(number, view_rounds(desk)), self._show
        )

    def open_with(self, argument: object) -> None:
        if isinstance(argument, int) and self._round is not None and argument in self._round.order:
            self._round.current = argument
            self._show_stop()

    def edit(self) -> None:
        if (here := self.current()) is not None:
            self.go("customer", here.customer_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # The run.
    def current(self) -> Stop | None:
        """Return the customer in view with what is left to do for him, None when nobody is."""
        if self._rounds is None or self._round is None or not self._round.order:
            return None
        key = self._round.current
        known = self._known.get(key)
        return self._rounds.stop(key) or (Stop(key, known.code, known.name, known.overdue) if known else None)

    def _show(self, found: _Found) -> None:
        if found.asked != self._asked:
            return
        self._rounds = found.rounds
        desk = self.workplace.desk
        if self._round is None or self._round.day != found.rounds.as_of or self._round.books != str(desk.books.path):
            self._round = Round.recalled(desk.books.path, found.rounds.as_of)
            self._known = {}
        self._known |= {stop.customer_id: stop for stop in found.rounds.stops}
        # Whoever was done with before the window was opened again is not shown a second time.
        self._round.order = [key for key in self._round.order if key in self._known]
        self._round.take_in(stop.customer_id for stop in found.rounds.stops)
        self._show_stop()

    def _show_stop(self) -> None:
        here = self.current()
        if here is None or self._round is None:
            self._stack.setCurrentIndex(_NOBODY)
            self.progress.clear()
            self.header.set_subtitle("")
            self.primary.setEnabled(False)
            self.shown.emit(0)
            return
        self._round.keep()
        self._stack.setCurrentIndex(_STOP)
        self._say_progress()
        self._steps = steps(here)
        first = self._steps[0] if self._steps else None
        desk = self.workplace.desk
        self.stop.name.setText(here.name)
        self.primary.setEnabled(True)
        self.primary.setText(self.tr("{verb} (Entrée)").format(verb=first.verb if first else self.tr("Suivant")))
        self._looking += 1
        number, key = self._looking, here.customer_id
        self.workplace.jobs.run(
            self.tr("Lecture de la fiche"),
            lambda _: _look(desk, number, key),
            self._show_looked,
            on_failed=lambda outcome: self.say_outcome(outcome, self._show_stop),
        )

    def _show_looked(self, looked: _Looked) -> None:
        if looked.asked != self._looking:
            return
        self.stop.show_customer(looked.sheet, looked.habit, self._steps)
        self._show_preview(looked.sheet, self._steps[0] if self._steps else None)
        self.shown.emit(looked.sheet.customer.id)

    def _say_progress(self) -> None:
        if self._round is None or self._rounds is None:
            return
        place, whole = self._round.place() + 1, len(self._round.order)
        self.progress.setText(self.tr("{n} / {all}").format(n=count(place), all=count(whole)))
        left = amount(self.left())
        told = self.tr("{day} · reste {amount} à passer en revue")
        self.header.set_subtitle(told.format(day=long_day(self._rounds.as_of), amount=left))
        self.back_button.setEnabled(place > 1)
        self.next_button.setEnabled(place < whole)

    def left(self) -> Money:
        """Return what those still to be looked at owe late."""
        if self._rounds is None or self._round is None:
            return Money(0)
        passed = self._round.passed
        return total(stop.overdue for stop in self._rounds.stops if stop.customer_id not in passed)

    def _show_preview(self, sheet: CallSheet, first: Step | None) -> None:
        letter = next((step.subject for step in self._steps if step.is_letter), None)
        if first is not None and first.is_letter and isinstance(letter, Reminder):
            self._preview.setCurrentIndex(_PDF)
            self._draw(letter)
        else:
            self._preview.setCurrentIndex(_SCRIPT)
            self.script.show_script(sheet.script)

    def _draw(self, reminder: Reminder) -> None:
        self.pages.say(self.tr("Mise en page de la lettre…"))

        def arrived(pdf: bytes) -> None:
            here = self.current()
            if here is not None and here.customer_id == reminder.customer_id:
                self.pages.show_pdf(pdf)

        def run(progress: Progress) -> bytes:
            progress.step(0, 0)
            return draft_letter(desk, reminder).pdf

        desk = self.workplace.desk
        text = self.tr("Mise en page de la lettre")
        self.workplace.jobs.run(text, run, arrived, on_failed=lambda outcome: self.pages.say(sentence(outcome)))

    # What one does.
    def step_to(self, by: int) -> None:
        """Go to the next customer (*by* 1) or the one before (-1)."""
        if self._round is not None and self._round.move(by):
            self._show_stop()

    def do(self) -> None:
        """Do what is owed first, or go on when nothing is left to do."""
        if self.current() is None:
            return
        if not self._steps:
            self.step_to(1)
            return
        subject = self._steps[0].subject
        if isinstance(subject, Task):
            self._actions.finish_task(subject)
        elif isinstance(subject, Reminder) and not subject.is_call:
            self._offer(subject)
        else:
            self._call()

    def _offer(self, reminder: Reminder) -> None:
        desk, as_of = self.workplace.desk, self._rounds.as_of if self._rounds else self.workplace.desk.today
        folder = desk.books.path.parent / "Lettres" / as_of.isoformat()
        warnings = self._rounds.freshness.warnings(as_of) if self._rounds else ()
        told = [painted(text) for text in warnings]
        open_dialog(IssueDialog(self, reminder, folder, told, lambda: self._issue(reminder, folder)))

    def _issue(self, reminder: Reminder, folder: Path) -> None:
        desk = self.workplace.desk

        def work(progress: Progress) -> IssuedRun:
            return issue_reminders(desk, folder, frozenset({reminder.key}), progress=progress)

        self.workplace.jobs.run(
            self.tr("Émission de la lettre"), work, self._issued, on_failed=lambda outcome: self.say_outcome(outcome)
        )

    def _issued(self, run: IssuedRun) -> None:
        if run.letters:
            sent = run.letters[0]
            told = self.tr("Lettre {number} émise\u00a0: {name}")
            self.toast(told.format(number=sent.letter.number, name=sent.customer_name))
            self.changed.emit(Changes.LETTERS)
            return
        for refused in run.refused:
            self.say_outcome(refused.refusal)
        if not run.refused:
            self.say(self.tr("Cette lettre n’est plus due\u00a0: le dossier a changé depuis."))
        self.refresh(Changes.LETTERS)

    def _call(self) -> None:
        if (here := self.current()) is not None:
            self._actions.call(here.customer_id, edit_contacts=partial(self._edit_contacts, here.customer_id))

    def _edit_contacts(self, customer_id: int) -> None:
        with self.workplace.desk.books.reading() as session:
            customer = session.customers.get(customer_id)
        self._actions.edit_customer(customer)

    def _promise(self) -> None:
        if (here := self.current()) is not None:
            self._actions.promise(here.customer_id)

    def _dispute(self) -> None:
        if (here := self.current()) is not None:
            self._actions.dispute(here.customer_id)

    def _hold(self) -> None:
        if (here := self.current()) is not None:
            self._actions.hold(here.customer_id)

    def _note(self) -> None:
        if (here := self.current()) is not None:
            self._actions.add_note(here.customer_id, here.name)

    def _task(self) -> None:
        if (here := self.current()) is not None:
            self._actions.add_task(here.customer_id, here.name)

    def _pass_over(self) -> None:
        here = self.current()
        if here is None:
            return
        open_dialog(PassDialog(self, here.name, partial(self._passed_over, here.customer_id)))

    def _passed_over(self, customer_id: int, reason: str) -> None:
        if reason:
            words = self.tr("Passé en revue sans suite\u00a0: {reason}").format(reason=reason)
            add_note(self.workplace.desk, customer_id, words)
        if self._round is None:
            return
        self._round.passed.add(customer_id)
        if not self._round.move(1):
            self._say_progress()
            return
        self._show_stop()


def _look(desk: Desk, asked: int, customer_id: int) -> _Looked:
    return _Looked(asked, call_sheet(desk, customer_id), view_customer(desk, customer_id).habit)
