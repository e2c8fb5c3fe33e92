"""One payment plan as it stands: its instalments paid and late, what it covers, its papers, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gestion_creances.basics.errors import Outcome
from gestion_creances.dunning.plan import Plan, PlanState
from gestion_creances.ledger.attachment import Attachment
from gestion_creances.ui.dialogs.plan_endings import CancelPlanDialog, DefaultDialog, SignDialog
from gestion_creances.ui.fields.card import separator
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, Pill, Role, label, set_role
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.page.acting import open_dialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, amount_or_dash, day, decimal, painted
from gestion_creances.ui.speech.plans import instalment_status, plan_status
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.usecases.follow_plans import follow_plans
from gestion_creances.usecases.sign_plan import start_plan
from gestion_creances.usecases.view_plans import PlanFile, plan_paper, view_plan

_HEADS = ("rank", "due_on", "total", "paid", "left", "status")


class PlanDetails(QDialog):
    """Shows the plan *plan_id*; *changed* is called after each act.

    *encash* records a payment of what it covers, *show_paper* opens a paper attached to it, *send* mails its own.
    """

    def __init__(
        self,
        page: Page,
        workplace: Workplace,
        plan_id: int,
        changed: Callable[[], object],
        encash: Callable[[int, tuple[int, ...]], object],
        show_paper: Callable[[Attachment], object],
        send: Callable[[Plan], object],
    ) -> None:
        super().__init__(page)
        self._page, self._workplace, self._plan_id = page, workplace, plan_id
        self._changed, self._encash, self._show_paper, self._send = changed, encash, show_paper, send
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 18)
        outer.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(10)
        self._title = label("", Role.HEADING)
        self.status = Pill()
        head.addWidget(self._title)
        head.addWidget(self.status)
        head.addStretch(1)
        outer.addLayout(head)
        self._about = Elided("", Role.MUTED)
        outer.addWidget(self._about)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 10, 0)
        self._column.setSpacing(10)
        outer.addWidget(scrolling(inside), 1)
        self.said = label("", Role.BODY, wrap=True)
        self.said.hide()
        outer.addWidget(self.said)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        outer.addLayout(self._buttons)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.reject)
        self.resize(min(860, page.window().width() - 40), min(680, page.window().height() - 40))
        self.show_all()

    def show_all(self) -> None:
        """Read the plan again and show it."""
        self.file = view_plan(self._workplace.desk, self._plan_id)
        view, plan = self.file.view, self.file.view.plan
        self.setWindowTitle(plan.number)
        self._title.setText(self.tr("Échéancier {number}").format(number=plan.number))
        self.status.show_status(*plan_status(view))
        signed = self.tr("signé le {day}").format(day=day(plan.signed_on)) if plan.signed_on else self.tr("non signé")
        agreed = self.tr("accordé le {day}").format(day=day(plan.agreed_on))
        self._about.set_whole(f"{view.customer_name} · {agreed} · {signed}")
        empty(self._column)
        self._column.addWidget(Facts(self._sums(self.file)))
        self._section(self.tr("Versements"), self._instalments(self.file))
        self._section(self.tr("Sommes couvertes"), Facts(self._covered(self.file)))
        self._section(self.tr("Documents"), self._papers(self.file))
        self._column.addStretch(1)
        self._make_buttons(self.file)

    # What is shown.
    def _section(self, heading: str, content: QWidget) -> None:
        self._column.addWidget(separator())
        self._column.addWidget(label(heading, Role.STRONG))
        self._column.addWidget(content)

    def _sums(self, file: PlanFile) -> list[tuple[str, str]]:
        view, plan = file.view, file.view.plan
        pairs = [
            (self.tr("À payer en tout"), amount(plan.total)),
            (self.tr("Payé"), amount(view.standing.paid)),
            (self.tr("Reste"), amount(view.standing.left)),
        ]
        if plan.rate:
            rate = decimal(plan.rate, 2)
            told = self.tr("{amount} à {rate}\u00a0% l’an").format(amount=amount(plan.interest), rate=rate)
            pairs.insert(1, (self.tr("dont intérêts"), told))
        if view.standing.late:
            pairs.append((self.tr("En retard"), amount(view.standing.late)))
        if plan.state is PlanState.RUNNING and view.standing.default_on is not None:
            pairs.append((self.tr("Non respecté à partir du"), day(view.standing.default_on)))
        if plan.state is PlanState.PROPOSED and plan.answer_by is not None:
            pairs.append((self.tr("Réponse attendue le"), day(plan.answer_by)))
        if plan.closed_on is not None:
            pairs.append((self.tr("Clos le"), day(plan.closed_on)))
        if view.prescribed_on is not None:
            pairs.append((self.tr("Prescription reportée au"), day(view.prescribed_on)))
        return pairs

    def _instalments(self, file: PlanFile) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        titles = ("", self.tr("À payer le"), self.tr("À payer"), self.tr("Payé"), self.tr("Reste"), "")
        for column, title in enumerate(titles):
            grid.addWidget(_right(label(title, Role.MUTED), column), 0, column)
            grid.setColumnStretch(column, 0 if column in (0, len(titles) - 1) else 1)
        for row, line in enumerate(file.view.standing.instalments, start=1):
            part = line.instalment
            cells = (str(part.rank), day(part.due_on), amount(part.total), amount_or_dash(line.paid))
            for column, text in enumerate((*cells, amount_or_dash(line.left))):
                role = Role.STRONG if column == _HEADS.index("total") else Role.BODY
                grid.addWidget(_right(label(text, role), column), row, column)
            grid.addWidget(Pill(*instalment_status(line)), row, len(titles) - 1, Qt.AlignmentFlag.AlignRight)
        return holder

    def _covered(self, file: PlanFile) -> list[tuple[str, str]]:
        pairs = []
        for item in file.view.plan.items:
            told = amount(item.amount)
            if item.penalties:
                extra = self.tr("et {amount} de pénalités").format(amount=amount(item.penalties))
                told = f"{told} {extra}"
            due = self.tr("{number}, échue le {day}").format(number=item.number, day=day(item.due_on))
            pairs.append((due, told))
        return pairs

    def _papers(self, file: PlanFile) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        own = self.tr("Échéancier et reconnaissance de dette")
        line.addWidget(button(own, self.open_paper, weight=Weight.LINK))
        line.addStretch(1)
        sending = button(self.tr("Envoyer l’échéancier"), self.send, weight=Weight.SMALL, icon_name="envelope-simple")
        line.addWidget(sending)
        column.addLayout(line)
        for paper in file.papers:
            words = self.tr("{name}, joint le {day}").format(name=paper.name, day=day(paper.added_on))
            shown = button(words, partial(self._show_paper, paper), weight=Weight.LINK)
            column.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    # What can be done.
    def _make_buttons(self, file: PlanFile) -> None:
        empty(self._buttons)
        view, plan = file.view, file.view.plan
        if plan.is_open:
            self._act(self.tr("Annuler l’échéancier"), lambda: self._ask(CancelPlanDialog), Weight.DANGER)
        self._buttons.addStretch(1)
        if view.standing.state is PlanState.COMPLETED and plan.is_open:
            self._act(self.tr("Constater le solde"), self.note)
        elif plan.state is PlanState.RUNNING and view.standing.late:
            self._act(self.tr("Constater le non-respect"), lambda: self._ask(DefaultDialog))
        if plan.state is PlanState.PROPOSED:
            self._act(self.tr("Lancer sans signature"), self.start)
        if plan.is_open and plan.signed_on is None:
            self._act(self.tr("Échéancier signé"), lambda: self._ask(SignDialog))
        if plan.is_open and view.standing.left:
            self._act(self.tr("Encaisser"), self.encash)
        closing = button(self.tr("Fermer"), self.reject, weight=Weight.PRIMARY)
        closing.setDefault(True)
        self._buttons.addWidget(closing)

    def _act(self, text: str, pressed: Callable[[], object], weight: Weight = Weight.SECONDARY) -> None:
        self._buttons.addWidget(button(text, pressed, weight=weight))

    def _ask(self, kind: type[SignDialog] | type[DefaultDialog] | type[CancelPlanDialog]) -> None:
        open_dialog(kind(self, self._workplace, self.file.view, self._done))

    def encash(self) -> None:
        """Record a payment of what the plan covers."""
        plan = self.file.view.plan
        self.accept()
        self._encash(plan.customer_id, tuple(item.item_id for item in plan.items))

    def start(self) -> None:
        """Let the plan run though nobody signed it."""
        self._attempt(lambda: start_plan(self._workplace.desk, self._plan_id))

    def note(self) -> None:
        """Record that the plan is paid whole."""
        self._attempt(lambda: follow_plans(self._workplace.desk, self._plan_id))

    def open_paper(self) -> None:
        """Show the plan's paper as frozen."""
        from gestion_creances.ui.dialogs.pdf import PdfDialog

        plan = self.file.view.plan
        PdfDialog(self._page, self._workplace, plan.number, plan_paper(self._workplace.desk, plan.sha256)).open()

    def send(self) -> None:
        """Send the plan's paper by e-mail."""
        self.accept()
        self._send(self.file.view.plan)

    def _attempt(self, work: Callable[[], object]) -> None:
        try:
            work()
        except Outcome as outcome:
            self.said.setText(painted(sentence(outcome)))
            set_role(self.said, "tone", "bad")
            self.said.show()
            return
        self._done()

    def _done(self) -> None:
        self.said.hide()
        self.show_all()
        self._changed()


def _right(shown: QLabel, column: int) -> QLabel:
    if column in (_HEADS.index("total"), _HEADS.index("paid"), _HEADS.index("left")):
        shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return shown
