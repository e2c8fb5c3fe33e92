"""What pages let one do with payment plans: each opens its dialog, then tells the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.dunning.plan import Plan, PlanState
from gestion_creances.ledger.attachment import Attachment
from gestion_creances.storage.plan_following import Followed
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.acting import Acting, open_dialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import counted
from gestion_creances.usecases.cancel_plan import cancel_plan
from gestion_creances.usecases.follow_plans import follow_plans

translate = QCoreApplication.translate
CHANGED = Changes.PLANS | Changes.HOLDS

Encash = Callable[[int, tuple[int, ...]], object]
ShowPaper = Callable[[Attachment], object]
SendPlan = Callable[[Plan], object]


class PlanActions(Acting):
    """Acts for a page: payment plans.

    *encash* records a payment of a customer, of the due dates given; *show_paper* opens a scan, *send* mails a plan.
    """

    def __init__(self, page: Page, workplace: Workplace, encash: Encash, show_paper: ShowPaper, send: SendPlan) -> None:
        super().__init__(page, workplace)
        self._encash, self._show_paper, self._send = encash, show_paper, send

    def choose(self) -> None:
        """Ask with whom a plan is to be made, then make it."""
        from gestion_creances.ui.dialogs.plan_customer import PlanCustomerDialog

        open_dialog(PlanCustomerDialog(self._page, self._workplace, self.make))

    def make(self, customer_id: int, item_ids: tuple[int, ...] = ()) -> None:
        """Make a plan with the customer, of *item_ids* when given, else of all that is overdue."""
        from gestion_creances.ui.dialogs.plan import PlanDialog
        from gestion_creances.usecases.propose_plan import plan_sources

        if not plan_sources(self.desk, customer_id).free:
            self._page.say(translate("plans", "Ce client ne doit rien qu’un échéancier ne couvre déjà."), Tone.WARN)
            return

        def done(plan: Plan) -> None:
            self._page.changed.emit(CHANGED)
            words = translate("plans", "Échéancier {number} accordé")
            if plan.state is PlanState.PROPOSED:
                words = translate("plans", "Échéancier {number} proposé, à faire signer")
            self._page.toast(words.format(number=plan.number), partial(self._take_back, plan))
            self.show(plan.id)

        open_dialog(PlanDialog(self._page, self._workplace, customer_id, done, item_ids))

    def show(self, plan_id: int) -> None:
        """Show one plan as it stands, and what to do about it."""
        from gestion_creances.ui.dialogs.plan_details import PlanDetails

        def changed() -> None:
            self._page.changed.emit(CHANGED)

        acts = (self._encash, self._show_paper, self._send)
        open_dialog(PlanDetails(self._page, self._workplace, plan_id, changed, *acts))

    def follow(self) -> None:
        """Record which plans are paid whole and which were not kept."""
        try:
            found = follow_plans(self.desk)
        except Outcome as outcome:
            self._page.say_outcome(outcome, self.follow)
            return
        self._page.changed.emit(CHANGED)
        self._page.toast(_told(found))

    def _take_back(self, plan: Plan) -> None:
        by_mistake = translate("plans", "accordé par erreur")
        self.attempt(lambda: cancel_plan(self.desk, plan.id, by_mistake), CHANGED)


def _told(found: Followed) -> str:
    parts = []
    if found.completed:
        one, many = translate("plans", "échéancier soldé"), translate("plans", "échéanciers soldés")
        parts.append(counted(len(found.completed), one, many))
    if found.defaulted:
        one, many = translate("plans", "échéancier non respecté"), translate("plans", "échéanciers non respectés")
        parts.append(counted(len(found.defaulted), one, many))
    return " · ".join(parts) or translate("plans", "Rien à constater")
