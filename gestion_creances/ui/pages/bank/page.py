"""The page « Rapprochement bancaire »: the lines of the bank at the left, what they pay at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.money import ZERO
from gestion_creances.ledger.item import Item
from gestion_creances.matching.proposal import Proposal
from gestion_creances.storage.bank_lists import BankLineRow, LineState
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.bank.deeds import Deeds
from gestion_creances.ui.pages.bank.keys import acts_for, entries_for, listen
from gestion_creances.ui.pages.bank.lines import Lines
from gestion_creances.ui.pages.bank.odd_ones import OddOnes, kinds
from gestion_creances.ui.pages.bank.panel import Panel
from gestion_creances.ui.pages.bank.proposing import Proposing
from gestion_creances.ui.pages.bank.remembered_split import RememberedSplit
from gestion_creances.ui.pages.bank.start import Start
from gestion_creances.ui.pages.bank.state_bar import STATES, StateBar
from gestion_creances.ui.pages.bank.telling import about_accounts, certain_words, nothing_left
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.name_proposals import name_proposals
from gestion_creances.usecases.view_bank import BankException, BankView, matched_line, view_bank


class BankPage(Page):
    """Matches lines of the bank. Opened with a state (``left``, ``matched``, ``ignored``, ``out``, ``odd``).

    With the keyboard alone: Entrée accepts and goes on to the next line, 1 to 5 choose a reading, Ctrl+Entrée accepts
    all that is certain, Ctrl+E shares by hand, Ctrl+M keeps on account, Suppr ignores, or undoes what is done.
    """

    concerns: ClassVar[Changes] = (
        Changes.BANK | Changes.PAYMENTS | Changes.INVOICES | Changes.CUSTOMERS | Changes.DEBITS
    )

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Rapprochement bancaire"), spacing=12)
        self.workplace = workplace
        self.proposing = Proposing(workplace, self)
        self.proposing.found.connect(self._found)
        self.proposing.failed.connect(self.say_outcome)
        self.act = Deeds(self, workplace, self.proposing.forget, self.proposing.forget_lines)
        self.state = "left"
        self._view: BankView | None = None
        self._row: BankLineRow | None = None
        self._accepting: Job | None = None
        self.header.add_secondary(self.tr("Importer un relevé"), lambda: self.go("importing"), "upload-simple")
        self.primary = self.header.set_primary("", self.accept_all, "checks")
        self.primary.setToolTip(self.tr("Accepter d’un coup tout ce qui est certain (Ctrl+Entrée)"))
        self._make_parts()
        self._lay_out()
        listen(self)

    def _make_parts(self) -> None:
        self.lines = Lines(self, self.workplace, self.proposing.of_line, self._account, self._menu, self._dues_dropped)
        self.list = self.lines.list
        self.list.chosen.connect(self._show)
        self.list.opened.connect(lambda _: self.accept())
        self.odd = OddOnes(self, self.workplace)
        self.odd.list.chosen.connect(self._show_exception)
        self.odd.list.opened.connect(self._open_odd)
        self.panel = Panel(self.workplace, self.take_up, lambda customer_id: self.go("customer", customer_id))
        self.panel.proposals.accepted.connect(self._accept)
        self.panel.hand_left.connect(self.lines.focus)
        self.hand = self.panel.hand
        self.hand.confirmed.connect(self._match_by_hand)
        self.hand.items.dropped.connect(self._line_dropped)

    def _lay_out(self) -> None:
        self.bar = StateBar()
        self.states, self.accounts = self.bar.states, self.bar.accounts
        self.states.picked.connect(self.show_state)
        self.accounts.picked.connect(lambda key: self.list.show_only(account=str(key) if key else ""))
        self._side = QStackedWidget()
        self._side.addWidget(self.lines)
        self._side.addWidget(self.odd)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.bar)
        self.split = RememberedSplit("bank/split", self._side, self.panel, (560, 440))
        column.addWidget(self.split, 1)
        self.start = Start(lambda paths: self.go("importing", paths))
        self._whole = QStackedWidget()
        self._whole.addWidget(inside)
        self._whole.addWidget(self.start)
        self.body.addWidget(self._whole, 1)

    def showEvent(self, event: QShowEvent) -> None:
        # One comes here to press Entrée: the keyboard waits in the list.
        super().showEvent(event)
        if not event.spontaneous():
            self.lines.focus()

    # What the window asks.
    def refresh(self, changes: Changes) -> None:
        view = self._view = view_bank(self.workplace.desk)
        self._whole.setCurrentIndex(0 if view.accounts else 1)
        self.primary.setVisible(bool(view.accounts))
        self.header.set_subtitle(about_accounts(view))
        self.bar.show_accounts(view)
        self.badged.emit("bank", view.counts.left)
        if not view.accounts:
            return
        self.proposing.later()
        self._tell()
        self.lines.empty.set_texts(*nothing_left(self.state, view))
        place = self.lines.place()
        self.lines.renew()
        if self.state != "odd" and not self.panel.by_hand():
            self.lines.choose_from(place)
            self._show(self.list.current())

    def open_with(self, argument: object) -> None:
        if argument in STATES:
            self.show_state(str(argument))

    def filter(self) -> None:
        (self.odd.list if self.state == "odd" else self.list).focus_filter()

    def edit(self) -> None:
        self.share_by_hand()

    def may_leave(self) -> bool:
        if not (self.panel.by_hand() and self.hand.touched()):
            return True
        told = self.tr("Un rapprochement à la main est commencé et n’est pas enregistré.")
        self.say(told, action=self.tr("L’abandonner"), run=self.panel.leave_hand)
        return False

    # What the person does.
    def show_state(self, state: str) -> None:
        """Show the lines of *state*."""
        self.state = state
        self.states.set_value(state)
        self._side.setCurrentIndex(1 if state == "odd" else 0)
        if self.panel.by_hand():
            self.panel.leave_hand()
        if state == "odd":
            self._show_odd()
            self.odd.list.table.setFocus()
            return
        if self._view is not None:
            self.lines.empty.set_texts(*nothing_left(state, self._view))
        self.lines.show_status(state)
        self.lines.choose_from(0)
        self._show(self.list.current())
        self.lines.focus()

    def accept(self) -> None:
        """Accept the best reading of the line in hand and go on to the next; several as good are left to choose."""
        if self.panel.by_hand():
            self.hand.confirm()
            return
        best = self.panel.proposals.best() if self._waits() else None
        if best is not None:
            self._accept(best)

    def choose(self, number: int) -> None:
        """Accept the reading that bears *number*."""
        wanted = self.panel.proposals.at(number) if self._waits() and not self.panel.by_hand() else None
        if wanted is not None:
            self._accept(wanted)

    def accept_all(self) -> None:
        """Accept all that is certain; while one shares by hand the same keys confirm that."""
        if self.panel.by_hand():
            self.hand.confirm()
            return
        certain = self.proposing.certain()
        if certain and self._accepting is None:
            self.primary.setEnabled(False)
            self._accepting = self.act.accept_all(certain, self._accepted_all)

    def share_by_hand(self) -> None:
        """Share the line in hand by hand, beginning with what is proposed."""
        row = self._row
        if row is not None and self._waits():
            self.panel.begin_by_hand(row, self._account(row.account_id), self.panel.proposals.at(1))

    def keep_on_account(self) -> None:
        """Keep the line in hand on the account of a customer."""
        row = self._row
        if row is not None and self._waits() and row.amount > ZERO:
            self.act.put_on_account(row, self._likely())

    def name_payment(self) -> None:
        """Say which payment the line in hand is, or takes back."""
        row = self._row
        if row is not None and self._waits():
            self.act.name_payment(row, self._likely())

    def set_aside(self) -> None:
        """Ignore the lines chosen, or take up again those that are done."""
        rows = self._chosen()
        if rows and rows[0].state is LineState.LEFT:
            self.act.ignore(rows)
        elif rows:
            self.take_up()

    def take_up(self) -> None:
        """Undo the matchings of the lines chosen, or let ignored ones wait again."""
        rows = self._chosen()
        matched = [row for row in rows if row.state is LineState.MATCHED]
        if matched:
            self.act.undo(matched)
        elif rows and rows[0].state is LineState.IGNORED:
            self.act.restore(rows)

    # Inside.
    def _likely(self) -> int | None:
        """Return the id of the customer that the best reading names, if any."""
        first = self.panel.proposals.at(1)
        return next(iter(first.customers), None) if first is not None else None

    def _waits(self) -> bool:
        return self._row is not None and self._row.state is LineState.LEFT

    def _chosen(self) -> Sequence[BankLineRow]:
        if self.state == "odd":
            return (self._row,) if self._row is not None else ()
        return self.list.chosen_rows()

    def _account(self, account_id: int) -> str:
        states = self._view.accounts if self._view is not None else ()
        return next((one.account.name for one in states if one.account.id == account_id), "")

    def _menu(self, rows: Sequence[BankLineRow]) -> Sequence[MenuEntry[BankLineRow]]:
        return entries_for(self, rows)

    def _accept(self, proposal: Proposal) -> None:
        if self._row is not None and self._row.line_id == proposal.line_id:
            self._go_on(self.act.accept(proposal, self._row))

    def _match_by_hand(self, choice: Proposal) -> None:
        place = self.lines.place()
        if self._row is not None and self._row.line_id == choice.line_id and self.act.by_hand(choice, self._row):
            self.panel.leave_hand()
            self.lines.choose_from(place)
            self._show(self.list.current())

    def _go_on(self, done: bool) -> None:
        if not done:
            # What was shown no longer holds: it is looked for again at once.
            self.proposing.begin()
        self.lines.focus()

    def _accepted_all(self) -> None:
        self._accepting = None
        self.proposing.begin()
        self._tell()

    def _line_dropped(self, item: Item) -> None:
        """A line was dropped on an invoice: it pays that one."""
        self.hand.take(item)
        self.hand.confirm()

    def _dues_dropped(self, ids: Sequence[int], row: BankLineRow) -> None:
        """Invoices were dropped on a line: it pays them."""
        items = [item for item in self.hand.items.items() if item.id in ids]
        if row.state is LineState.LEFT and items:
            named = self.hand.named()
            self._row = row
            self.panel.begin_by_hand(row, self._account(row.account_id), None, named)
            for item in items:
                self.hand.take(item)
            self.hand.confirm()

    def _found(self) -> None:
        self.lines.show_words()
        self._tell()
        if self.state == "odd":
            self._show_odd()
        elif not self.panel.by_hand():
            self._show(self.list.current())

    def _tell(self) -> None:
        if self._view is None:
            return
        certain = len(self.proposing.certain())
        self.primary.setText(certain_words(certain))
        self.primary.setEnabled(bool(certain) and self._accepting is None)
        self.bar.show_counts(self._view, len(self.proposing.exceptions()))

    def _show_odd(self) -> None:
        self.odd.show_exceptions(self.proposing.exceptions())
        self._show(None)

    def _show_exception(self, one: BankException | None) -> None:
        self._show(one.line if one is not None else None)
        if one is not None and one.line is None:
            self.panel.show_nothing(kinds()[one.kind][0], painted(one.sentence))

    def _open_odd(self, one: BankException) -> None:
        if one.line is None:
            self.go("importing")
        else:
            self.accept()

    def _keeps_hand(self, row: BankLineRow | None) -> bool:
        """Return whether the line shared by hand stays in view though *row* was taken; what is begun is not lost."""
        if row is not None and row.line_id == self.hand.line_id():
            return True
        if self.hand.touched():
            self.may_leave()
            line_id = self.hand.line_id()
            QTimer.singleShot(0, self, lambda: self.lines.choose_line(line_id))
            return True
        if row is None or row.state is not LineState.LEFT or self.hand.named() is None:
            return False
        # The invoices stay in view: another line can be dropped on one of them.
        self._row = row
        self.panel.begin_by_hand(row, self._account(row.account_id), None, self.hand.named(), focus=False)
        return True

    def _show(self, row: BankLineRow | None) -> None:
        """Show the line in hand at the right."""
        if self.panel.by_hand() and self._keeps_hand(row):
            return
        self._row = row
        if row is None:
            self.panel.show_nothing(self.tr("Aucune ligne choisie"), self.tr("Choisissez une ligne à gauche."))
            return
        account = self._account(row.account_id)
        try:
            if row.state is LineState.LEFT:
                found = self.proposing.of_line(row.line_id)
                names = name_proposals(self.workplace.desk, found or ())
                searching = self.proposing.searching()
                self.panel.show_line(row, account, found, names, acts_for(self, row), searching=searching)
            else:
                self.panel.show_closed(matched_line(self.workplace.desk, row.line_id), account)
        except Outcome as outcome:
            self.say_outcome(outcome)
