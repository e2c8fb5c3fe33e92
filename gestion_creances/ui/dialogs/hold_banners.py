"""The banners that say, wherever a customer or an invoice is shown, what pauses its reminders and until when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.ui.fields.banner import Banner
from gestion_creances.ui.lists.statuses import HOLD_TONES
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.speech.agreed_words import category
from gestion_creances.ui.speech.formats import amount, day
from gestion_creances.ui.speech.words import hold_kinds

translate = QCoreApplication.translate


class HoldBanners(QWidget):
    """One banner for each pause; *lift* receives the one to end.

    *show* (when given) receives the dispute to look at, *show_plan* the id of the payment plan.
    """

    def __init__(
        self,
        lift: Callable[[Hold], object],
        show: Callable[[Hold], object] | None = None,
        show_plan: Callable[[int], object] | None = None,
    ) -> None:
        super().__init__()
        self._lift, self._show, self._show_plan = lift, show, show_plan
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def show_holds(self, holds: Sequence[Hold]) -> None:
        """Show the pauses *holds*; none hides the place."""
        empty(self._column)
        for hold in holds:
            self._column.addWidget(self._banner(hold))
        self.setVisible(bool(holds))

    def _banner(self, hold: Hold) -> Banner:
        acts: list[tuple[str, Callable[[], object]]] = []
        dispute = hold.kind is HoldKind.DISPUTE
        if dispute and self._show is not None:
            acts.append((translate("banners", "Voir le litige"), partial(self._show, hold)))
        if hold.plan_id is not None and self._show_plan is not None:
            acts.append((translate("banners", "Voir l’échéancier"), partial(self._show_plan, hold.plan_id)))
        if hold.plan_id is None:
            words = translate("banners", "Clore…") if dispute else translate("banners", "Lever")
            acts.append((words, partial(self._lift, hold)))
        return Banner(hold_kinds()[hold.kind], HOLD_TONES[hold.kind], headline(hold), hold.reason, tuple(acts))


def headline(hold: Hold) -> str:
    """Return in a few words what a pause is about, who follows it and until when it lasts."""
    parts = [_about(hold)]
    if hold.owner:
        parts.append(translate("banners", "suivi par {0}").format(hold.owner))
    parts.append(translate("banners", "depuis le {0}").format(day(hold.since)))
    if hold.until is not None:
        parts.append(translate("banners", "jusqu’au {0}").format(day(hold.until)))
    elif hold.kind is HoldKind.BLOCK:
        parts.append(translate("banners", "jusqu’à nouvel ordre"))
    whole = " · ".join(part for part in parts if part)
    return whole[:1].upper() + whole[1:]


def _about(hold: Hold) -> str:
    if hold.kind is HoldKind.DISPUTE:
        told = category(hold.category)
        return f"{told}, {amount(hold.amount)}" if hold.amount is not None else told
    if hold.kind is HoldKind.PROMISE and hold.promised_on is not None:
        sum_ = amount(hold.amount) if hold.amount is not None else translate("banners", "tout ce qui est dû")
        return translate("banners", "{0} pour le {1}").format(sum_, day(hold.promised_on))
    return translate("banners", "tout le client") if hold.invoice_id is None else ""
