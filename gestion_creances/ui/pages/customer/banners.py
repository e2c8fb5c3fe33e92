"""What pauses a customer's reminders, at the top of his card whatever the tab."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.dunning.hold import Hold
from gestion_creances.ui.dialogs.hold_banners import HoldBanners
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.speech.formats import count

_MOST = 2


class Banners(QWidget):
    """One or two pauses whole; of more, the first (the gravest), the others behind a link.

    *lift*, *show*, *show_plan* and *show_all* answer them.
    """

    def __init__(
        self,
        lift: Callable[[Hold], object],
        show: Callable[[Hold], object],
        show_plan: Callable[[int], object],
        show_all: Callable[[], object],
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.banners = HoldBanners(lift, show, show_plan)
        self.more = button("", show_all, weight=Weight.LINK)
        column.addWidget(self.banners)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_holds(self, holds: Sequence[Hold]) -> None:
        """Show the pauses *holds*, the gravest first; none hides the place."""
        found = _each_once(holds)
        shown = found if len(found) <= _MOST else found[:1]
        self.banners.show_holds(shown)
        left = len(found) - len(shown)
        self.more.setText(self.tr("{0} autres pauses sont en cours").format(count(left)))
        self.more.setVisible(left > 0)
        self.setVisible(bool(found))


def _each_once(holds: Sequence[Hold]) -> list[Hold]:
    """Return *holds* with one pause only for each payment plan."""
    found: dict[tuple[str, int], Hold] = {}
    for hold in holds:
        found.setdefault(("plan", hold.plan_id) if hold.plan_id is not None else ("hold", hold.id), hold)
    return list(found.values())
