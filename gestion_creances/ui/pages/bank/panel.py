"""The right side of the page: the line in hand, then what is proposed, shared by hand, or already done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gestion_creances.matching.proposal import Proposal
from gestion_creances.storage.bank_lists import BankLineRow
from gestion_creances.ui.fields.card import Card, separator
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.bank.act_bar import Act, ActBar
from gestion_creances.ui.pages.bank.by_hand import HandPanel
from gestion_creances.ui.pages.bank.closed import ClosedLine
from gestion_creances.ui.pages.bank.line_head import LineHead
from gestion_creances.ui.pages.bank.proposals import Proposals
from gestion_creances.usecases.name_proposals import Names
from gestion_creances.usecases.view_bank import MatchedLine

_HIGH = 640


class Panel(Card):
    """Shows one line at a time. ``hand_left()`` when sharing by hand was given up."""

    hand_left = Signal()

    def __init__(
        self, workplace: Workplace, take_up: Callable[[], object], open_customer: Callable[[int], object]
    ) -> None:
        """Let *take_up* undo what is done; *open_customer* receives the id of a customer pressed."""
        super().__init__()
        self.head = LineHead()
        self.proposals = Proposals()
        self.hand = HandPanel(workplace)
        self.closed = ClosedLine(take_up, open_customer)
        self.proposals.customer_wanted.connect(open_customer)
        self.empty = EmptyState("", "", "bank")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(separator())
        self._below: tuple[QWidget, ...] = (self.proposals, self.hand, self.closed)
        for widget in self._below:
            column.addWidget(widget, 1)
            widget.hide()
        self._area = scrolling(inside)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._area)
        self._whole.addWidget(self.empty)
        self.acts = ActBar()
        self.body.addWidget(self._whole, 1)
        self.body.addWidget(self.acts)
        self.body.addWidget(self.hand.foot)
        self.hand.given_up.connect(self.leave_hand)
        self.setMinimumWidth(340)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hand.items.give_room(high=self.height() > _HIGH)

    def show_nothing(self, heading: str, hint: str) -> None:
        """Say that no line is in hand."""
        self.empty.set_texts(heading, hint)
        self._whole.setCurrentWidget(self.empty)
        self.acts.hide()
        self.hand.foot.hide()

    def show_line(
        self,
        row: BankLineRow,
        account: str,
        proposals: Sequence[Proposal] | None,
        names: Names,
        acts: Sequence[Act],
        *,
        searching: bool,
    ) -> None:
        """Show a line to be matched, with its *proposals* (None: still *searching*, or the search was stopped)."""
        self.head.show_line(row, account)
        self.proposals.show_proposals(row, proposals, names, searching=searching)
        self.acts.show_acts(acts)
        self._bring(self.proposals)

    def show_closed(self, done: MatchedLine, account: str) -> None:
        """Show a line that is done."""
        self.head.show_line(done.line, account)
        self.closed.show_line(done)
        self._bring(self.closed)

    def begin_by_hand(
        self,
        row: BankLineRow,
        account: str,
        proposal: Proposal | None,
        customer_id: int | None = None,
        *,
        focus: bool = True,
    ) -> None:
        """Let a line be shared by hand, beginning with what *proposal* says or with that customer."""
        self.head.show_line(row, account)
        self.hand.begin(row.line_id, row.amount, proposal, customer_id)
        self._bring(self.hand)
        if focus:
            self.hand.start_typing()

    def by_hand(self) -> bool:
        """Return whether a line is being shared by hand."""
        return self._whole.currentWidget() is self._area and not self.hand.isHidden()

    def leave_hand(self) -> None:
        """Go back to the proposals."""
        self._bring(self.proposals)
        self.hand_left.emit()

    def _bring(self, widget: QWidget) -> None:
        self._whole.setCurrentWidget(self._area)
        for each in self._below:
            each.setVisible(each is widget)
        self.acts.setVisible(widget is self.proposals)
        self.hand.foot.setVisible(widget is self.hand)
        self._area.verticalScrollBar().setValue(0)
