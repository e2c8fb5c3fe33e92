"""The page « Relances »: its three steps, and the bar that says what would leave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.dunning.reason import Reason
from gestion_creances.ledger.customer import Channel
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.formal_notice import FormalNoticeDialog
from gestion_creances.ui.dialogs.post_actions import PostActions
from gestion_creances.ui.fields.steps import Stepper
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.icons import icon
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export, save_list
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.reminders.checks import freshness_checks
from gestion_creances.ui.pages.reminders.letter_list import asked
from gestion_creances.ui.pages.reminders.lines import Group, Key, Left, Line, groups, left_alone
from gestion_creances.ui.pages.reminders.prepare import PrepareStep
from gestion_creances.ui.pages.reminders.review import ReviewStep
from gestion_creances.ui.pages.reminders.sending import SendingStep
from gestion_creances.ui.pages.reminders.summary import SummaryDialog
from gestion_creances.ui.speech.formats import amount, count, counted, long_day, painted
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.draft_letters import Claimed, claimed_amounts
from gestion_creances.usecases.follow_plans import follow_plans
from gestion_creances.usecases.issue_reminders import IssuedRun, issue_reminders
from gestion_creances.usecases.view_post import letters_by_post
from gestion_creances.usecases.view_reminders import ReminderRun, view_reminders

PREPARE, REVIEW, SEND, DONE = range(4)
_PAPER = (Channel.LETTER, Channel.REGISTERED)


@dataclass(frozen=True, slots=True)
class _Found:
    asked: int
    run: ReminderRun
    claimed: Mapping[Key, Claimed]


class RemindersPage(Page):
    """Préparer, Relire, Envoyer. Opened with a customer's id, it ticks his letters only."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Relances"), spacing=14)
        self.workplace = workplace
        self._actions = Actions(self, workplace)
        self.step = PREPARE
        self.done: IssuedRun | None = None
        self.folder = Path()
        self._run: ReminderRun | None = None
        self._groups: tuple[Group, ...] = ()
        self._asked = 0
        self._only: int | None = None
        self._job: Job | None = None
        self.header.add_secondary(self.tr("Passer en revue"), lambda: self.go("rounds"), icon_name="cards")
        self.stepper = Stepper((self.tr("Préparer"), self.tr("Relire"), self.tr("Envoyer")))
        self.header.add_widget(self.stepper)
        self.prepare = PrepareStep()
        self.review = ReviewStep(workplace)
        self.sending = SendingStep()
        self._stack = QStackedWidget()
        for step in (self.prepare, self.review, self.sending):
            self._stack.addWidget(step)
        self.body.addWidget(self._stack, 1)
        self._add_bar()
        self._connect()
        self._show_step(PREPARE)

    def _add_bar(self) -> None:
        bar = self.add_bottom_bar()
        self.summary = label("", Role.FIGURE)
        self.note = label("", Role.MUTED)
        self.back = button(self.tr("Retour"), self._back)
        self.primary = button("", self.forward, weight=Weight.PRIMARY, icon_name="paper-plane-tilt")
        bar.addWidget(self.summary)
        bar.addSpacing(8)
        bar.addWidget(self.note)
        self.tick_all = button(self.tr("Tout cocher"), lambda: self.review.tick_all(on=True), weight=Weight.LINK)
        bar.addWidget(self.tick_all)
        bar.addStretch(1)
        bar.addWidget(self.back)
        bar.addWidget(self.primary)

    def _connect(self) -> None:
        self.prepare.left_for.connect(self.left_for)
        self.prepare.reason_chosen.connect(self._show_reason)
        self.review.warning.left_for.connect(self.left_for)
        self.review.ticked.connect(self._say_sum)
        self.review.customer_wanted.connect(lambda key: self.go("customer", key))
        self.review.notice_wanted.connect(self._offer_notice)
        self.review.call_wanted.connect(self._call)
        self.review.letters_export_wanted.connect(self._export_letters)
        can_export(self, self.workplace, self.review.left.list, self.tr("Échéances non relancées"))
        can_export(self, self.workplace, self.sending.list, self.tr("Lettres émises"))
        self.sending.customer_wanted.connect(lambda key: self.go("customer", key))
        self.sending.stop_wanted.connect(self._stop)
        self.sending.folder_wanted.connect(self._open_folder)
        self.sending.print_wanted.connect(self.print_)
        self.sending.journal_wanted.connect(lambda: self.go("journal"))
        self.sending.mail_wanted.connect(lambda: self.go("sendings", ("email", "send")))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.forward)

    # What the window asks.
    def refresh(self, changes: Changes) -> None:
        if self.step in (SEND, DONE):
            return
        self._asked += 1
        number = self._asked
        self.workplace.fetch(self.tr("Préparation des relances"), lambda desk: _read(desk, number), self._show)

    def open_with(self, argument: object) -> None:
        if not isinstance(argument, int) or self.step == SEND:
            return
        self._only = argument
        if self.step == DONE:
            self._restart()
        elif self._run is not None and self._asked == 0:
            self._preselect()

    def filter(self) -> None:
        if self.step == REVIEW:
            self.review.focus_filter()

    def edit(self) -> None:
        self.go("settings", "templates")

    def print_(self) -> None:
        if self.done is None or not self.done.letters:
            return
        paper = [sent.letter.id for sent in self.done.letters if sent.letter.channel in _PAPER]
        if not paper:
            self.say(self.tr("Aucune de ces lettres ne part sur papier\u00a0: les e-mails sont dans Envois."))
            return
        PostActions(self, self.workplace).print_(letters_by_post(self.workplace.desk, paper))

    def may_leave(self) -> bool:
        if self.step == SEND:
            self.say(self.tr("L’émission est en cours\u00a0: interrompez-la d’abord, ou attendez qu’elle finisse."))
        return self.step != SEND

    # Step by step.
    def _show(self, found: _Found) -> None:
        if found.asked != self._asked:
            return
        self._asked = 0
        campaign = found.run.campaign
        self._run = found.run
        self._groups = groups(campaign, found.claimed)
        self.review.forget_drafts()
        self.prepare.show_run(found.run, self._groups)
        self.review.warning.show_checks(freshness_checks(campaign))
        left = left_alone(campaign.decision.not_chased, found.run.names)
        self.review.show_run(self._groups, left)
        self.badged.emit("reminders", len(self.review.lines()))
        self._show_step(self.step)
        if self._only is not None:
            self._preselect()

    def _preselect(self) -> None:
        customer, self._only = self._only, None
        if customer is None or self._run is None:
            return
        self._show_step(REVIEW)
        if not self.review.keep_only(customer):
            self.review.show_left(text=self._run.names.get(customer, ""))

    def _show_reason(self, reason: Reason) -> None:
        self._show_step(REVIEW)
        self.review.show_left(reason)

    def _show_step(self, step: int) -> None:
        self.step = step
        self._stack.setCurrentIndex(min(step, SEND))
        self.stepper.set_current(step)
        self.back.setVisible(step == REVIEW)
        words = {
            PREPARE: self.tr("Relire les lettres") if self._groups else self.tr("Voir les non relancés"),
            REVIEW: self.tr("Émettre les lettres"),
            SEND: self.tr("Émission en cours"),
            DONE: self.tr("Terminer"),
        }
        self.primary.setText(words[step])
        self.primary.setIcon(icon("check" if step == DONE else "paper-plane-tilt", "on_accent", "on_accent"))
        as_of = self._run.campaign.decision.as_of if self._run else self.workplace.desk.today
        told = {
            PREPARE: self.tr("Avant l’envoi, {day}"),
            REVIEW: self.tr("Relecture avant envoi, {day}"),
            SEND: self.tr("Émission, {day}"),
            DONE: self.tr("Émises le {day}"),
        }
        self.header.set_subtitle(told[step].format(day=long_day(as_of)))
        self._say_sum()

    def _say_sum(self) -> None:
        lines = self.review.leaving()
        self.summary.setText(self._sum_words(lines))
        registered = sum(line.reminder.channel is Channel.REGISTERED for line in lines)
        mailed = sum(line.reminder.channel is Channel.EMAIL for line in lines)
        parts = []
        if registered:
            parts.append(counted(registered, self.tr("recommandée"), self.tr("recommandées")))
        if mailed:
            parts.append(self.tr("{n} par e-mail").format(n=count(mailed)))
        told = [self.tr("dont {parts}").format(parts=", ".join(parts))] if parts else []
        calls = len(self.review.calls())
        if calls:
            told.append(counted(calls, self.tr("appel à passer"), self.tr("appels à passer")))
        out = len(self.review.lines()) - len(lines)
        if out:
            told.append(counted(out, self.tr("lettre décochée"), self.tr("lettres décochées")))
        self.note.setText(" · ".join(told))
        self.tick_all.setVisible(bool(out) and self.step == REVIEW)
        self.primary.setEnabled(self.step != SEND and (self.step != REVIEW or bool(lines)))
        if self.step == DONE:
            self.summary.clear()
            self.note.clear()

    def _sum_words(self, lines: list[Line]) -> str:
        letters = counted(len(lines), self.tr("lettre"), self.tr("lettres"))
        return f"{letters}  •  {amount(asked(lines))}" if self._run is not None else ""

    def _back(self) -> None:
        self._show_step(PREPARE)

    def forward(self) -> None:
        """Go to the next step: read over, send after the summary, or begin anew once all is done."""
        if not self.primary.isEnabled() or self._run is None:
            return
        if self.step == PREPARE:
            self._begin_review()
        elif self.step == REVIEW:
            self._confirm(self._run)
        elif self.step == DONE:
            self._restart()

    def _begin_review(self) -> None:
        self._show_step(REVIEW)
        if self._groups:
            self.review.show_letters()
        else:
            self.review.show_left()

    def _restart(self) -> None:
        self.done = None
        self.review.letters.letters.set_unticked(())
        self._show_step(PREPARE)
        self.refresh(Changes.ALL)

    def _confirm(self, run: ReminderRun) -> None:
        desk = self.workplace.desk
        if desk.today != run.campaign.decision.as_of:
            self.say(self.tr("La date a changé depuis la préparation\u00a0: les relances ont été recalculées."))
            self.refresh(Changes.ALL)
            return
        as_of = run.campaign.decision.as_of
        folder = desk.books.path.parent / "Lettres" / as_of.isoformat()
        stale = run.campaign.freshness.is_stale(as_of)
        warnings = [painted(text) for text in run.campaign.freshness.warnings(as_of)] if stale else []
        SummaryDialog(self, self.review.leaving(), folder, warnings, self._issue).open()

    def _issue(self, folder: Path) -> None:
        desk = self.workplace.desk
        leaving = {line.key: line for line in self.review.leaving()}
        self.folder = folder
        decided = self._run.campaign.decision.reminders if self._run else ()
        ordered = [leaving[reminder.key] for reminder in decided if reminder.key in leaving]
        self._show_step(SEND)
        self.sending.begin(ordered)

        def work(progress: Progress) -> IssuedRun:
            return issue_reminders(desk, folder, frozenset(leaving), progress=progress)

        self._job = self.workplace.jobs.run(
            self.tr("Émission des lettres"), work, self._issued, on_failed=self._failed, on_cancelled=self._given_up
        )
        self._job.progress.connect(self.sending.show_steps)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _issued(self, run: IssuedRun) -> None:
        self._job = None
        self.done = run
        self._show_step(DONE)
        self.sending.show_run(run, self.folder)
        self.badged.emit("reminders", len(self.review.lines()) - len(run.letters))
        if run.letters:
            self.changed.emit(Changes.LETTERS)

    def _failed(self, outcome: Outcome) -> None:
        self._given_up()
        self.say_outcome(outcome)

    def _given_up(self) -> None:
        self._job = None
        self._show_step(REVIEW)

    # Beside the steps.
    def _call(self, customer_id: int) -> None:
        self._actions.call(customer_id, edit_contacts=lambda: self.go("customer", customer_id))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def _export_letters(self, kind: str) -> None:
        save_list(self, self.workplace, self.tr("Lettres à relire"), kind, self.review.sheet())

    def _offer_notice(self, left: Left) -> None:
        dialog = FormalNoticeDialog(self, self.workplace, left.why.customer_id)
        dialog.issued.connect(lambda _: self._noticed(left))
        dialog.failed.connect(self.say_outcome)
        dialog.open()

    def _noticed(self, left: Left) -> None:
        self.toast(self.tr("Mise en demeure émise\u00a0: {name}").format(name=left.customer))
        self.changed.emit(Changes.LETTERS)


def _read(desk: Desk, asked_as: int) -> _Found:
    if not desk.books.read_only:
        # As the run itself does first: a plan not kept is chased again.
        follow_plans(desk)
    run = view_reminders(desk)
    return _Found(asked_as, run, claimed_amounts(desk, run.campaign.reminders()))
