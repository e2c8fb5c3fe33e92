"""What pauses a customer's reminders, at the top of his card whatever the tab."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.ui.dialogs.hold_banners import HoldBanners
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.speech.formats import count

_MOST = 2
_ORDER = {kind: rank for rank, kind in enumerate(HoldKind)}


class Banners(QWidget):
    """The gravest pauses, the others behind a link; *lift*, *show*, *show_plan* and *show_all* answer them."""

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
        column.addWidget(self.more)
        self.hide()

    def show_holds(self, holds: Sequence[Hold]) -> None:
        """Show the pauses *holds*; none hides the place."""
        shown = _each_once(holds)
        self.banners.show_holds(shown[:_MOST])
        left = len(shown) - _MOST
        one, many = self.tr("Une autre pause est en cours"), self.tr("{0} autres pauses sont en cours")
        self.more.setText(one if left == 1 else many.format(count(left)))
        self.more.setVisible(left > 0)
        self.setVisible(bool(shown))


def _each_once(holds: Sequence[Hold]) -> list[Hold]:
    """Return *holds*, the gravest first, with one pause only for each payment plan."""
    found: dict[tuple[str, int], Hold] = {}
    for hold in sorted(holds, key=lambda hold: (_ORDER[hold.kind], hold.since, hold.id)):
        found.setdefault(("plan", hold.plan_id) if hold.plan_id is not None else ("hold", hold.id), hold)
    return list(found.values())
