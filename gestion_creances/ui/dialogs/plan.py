"""The dialog that makes a payment plan: its fields at the left, its paper as it will be at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.errors import Outcome, Refusal
from gestion_creances.basics.progress import Progress
from gestion_creances.dunning.plan import Plan
from gestion_creances.letters.plan_drafting import PlanDraft, draft_plan
from gestion_creances.ui.dialogs.plan_form import PlanForm
from gestion_creances.ui.fields.pdf_pages import PdfPages
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, Role, label, set_role
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, counted, painted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.usecases.agree_plan import agree_plan
from gestion_creances.usecases.propose_plan import plan_sources, propose_plan

_PAUSE = 250


class PlanDialog(QDialog):
    """Makes a plan with one customer, of *item_ids* when given (else all that is overdue); *done* receives it stored.

    What is typed is cut into instalments at once; a person may type over them, and go back to equal parts.
    """

    def __init__(
        self,
        parent: QWidget | None,
        workplace: Workplace,
        customer_id: int,
        done: Callable[[Plan], object],
        item_ids: tuple[int, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._workplace, self._done = workplace, done
        self._sources = plan_sources(workplace.desk, customer_id)
        self._version = 0
        self._warned = False
        self._draft: PlanDraft | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._preview)
        self.form = PlanForm(self._sources, workplace.desk.today)
        if item_ids:
            self.form.dues.tick(frozenset(item_ids))
        self.setWindowTitle(self.tr("Échéancier de paiement"))
        self._lay_out()
        self.form.changed.connect(self._recut)
        self._recut()
        room = parent.window() if parent is not None else self
        self.resize(min(1180, room.width() - 40), min(860, room.height() - 40))
        self.form.count.setFocus()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 18, 24, 18)
        whole.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(label(self.tr("Échéancier de paiement"), Role.HEADING))
        head.addWidget(Elided(self._sources.customer.name, Role.MUTED), 1)
        whole.addLayout(head)
        across = QHBoxLayout()
        across.setSpacing(20)
        across.addWidget(scrolling(self.form), 6)
        self.pages = PdfPages(self.tr("Aperçu de l’échéancier"))
        self.pages.say(self.tr("Mise en page…"))
        across.addWidget(self.pages, 5)
        whole.addLayout(across, 1)
        self.said = label("", Role.BODY, wrap=True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        foot.addWidget(button(self.tr("Annuler"), self.reject))
        self.confirm = button("", self._agree, weight=Weight.PRIMARY)
        self.confirm.setDefault(True)
        foot.addWidget(self.confirm)
        whole.addLayout(foot)

    # Computing.
    def _recut(self) -> None:
        """Cut the debt again with what the fields say, and show the instalments or what is wrong."""
        self.confirm.setText(self.tr("Accorder") if self.form.runs_now() else self.tr("Proposer"))
        if lacking := self.form.lacking():
            self._cannot(lacking)
            return
        try:
            draft = draft_plan(self.form.wish(), self._sources, "", self._workplace.desk.today)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self._draft = draft
        self.form.show_lines(draft.lines)
        self._tell_sums(draft)
        self.confirm.setEnabled(True)
        self._pause.start()

    def _tell_sums(self, draft: PlanDraft) -> None:
        plan, waiting = draft.plan, self._sources.on_account
        number = counted(len(plan.instalments), self.tr("versement"), self.tr("versements"))
        told = [self.tr("{debt} en {number}").format(debt=amount(plan.debt), number=number)]
        if plan.interest:
            told.append(self.tr("{amount} d’intérêts").format(amount=amount(plan.interest)))
        if waiting:
            told.append(self.tr("{amount} en avance, à affecter d’abord").format(amount=amount(waiting)))
        self._say(" · ".join(told), "warn" if waiting else "")

    def _refuse(self, refusal: Refusal) -> None:
        wrong = self.form.beside.get(getattr(refusal, "field", ""))
        if wrong is None:
            self._cannot(painted(sentence(refusal)))
            return
        self._cannot("")
        wrong.show_error(painted(sentence(refusal)))

    def _cannot(self, words: str) -> None:
        self._draft = None
        self._pause.stop()
        self._version += 1
        self.confirm.setEnabled(False)
        self._say(words, "bad")
        self.pages.say(words or self.tr("L’aperçu paraîtra quand tout sera juste."))

    def _say(self, words: str, tone: str) -> None:
        self.said.setText(words)
        set_role(self.said, "tone", tone)

    # The paper.
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._draft is not None:
            self._pause.start()

    def _preview(self) -> None:
        parent = self.parentWidget()
        # A window that closes takes no more work, though this dialog may outlive it by a moment.
        if not self.isVisible() or (parent is not None and not parent.isVisible()):
            return
        self._version += 1
        desk, wish, version = self._workplace.desk, self.form.wish(), self._version

        def draw(_progress: Progress) -> tuple[int, bytes]:
            return version, propose_plan(desk, wish).pdf()

        failed = partial(self._preview_failed, version)
        self._workplace.jobs.run(self.tr("Mise en page de l’échéancier"), draw, self._drawn, on_failed=failed)

    def _drawn(self, found: tuple[int, bytes]) -> None:
        version, pdf = found
        if version == self._version:
            self.pages.show_pdf(pdf)

    def _preview_failed(self, version: int, outcome: Outcome) -> None:
        if version == self._version:
            self.pages.say(painted(sentence(outcome)))

    # Leaving.
    def _agree(self) -> None:
        self.confirm.setEnabled(False)
        try:
            plan = agree_plan(self._workplace.desk, self.form.wish(), runs=self.form.runs_now())
        except Outcome as outcome:
            self.confirm.setEnabled(True)
            self._say(painted(sentence(outcome)), "bad")
            return
        self._version += 1
        self._pause.stop()
        self.accept()
        self._done(plan)

    def reject(self) -> None:
        if self.form.touched() and not self._warned:
            self._warned = True
            words = self.tr("Cet échéancier n’est pas enregistré. Échap encore une fois pour l’abandonner.")
            self._say(words, "warn")
            return
        self._version += 1
        self._pause.stop()
        super().reject()
