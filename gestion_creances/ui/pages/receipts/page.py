"""The page Encaissements: the form above, the payments below, and between them what the customer owes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtGui import QShowEvent

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.money import ZERO
from gestion_creances.desk import Desk
from gestion_creances.dunning.campaign import Freshness
from gestion_creances.ledger.item import Item
from gestion_creances.ledger.matching import propose
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.menus import payment_entries
from gestion_creances.ui.dialogs.open_dues import PAYMENT_MIME, OpenDues
from gestion_creances.ui.dialogs.payment_form import PaymentForm
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.lists.dues import DueRows
from gestion_creances.ui.lists.payments import payment_columns, payment_totals
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, Role, label
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, counted, day
from gestion_creances.ui.tables.dragging import Pulling
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Sort
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.record_payment import open_debits
from gestion_creances.usecases.view_bank import count_bank_lines


class ReceiptsPage(Page):
    """Records payments by keyboard, and lists those received."""

    concerns: ClassVar[Changes] = Changes.PAYMENTS | Changes.INVOICES | Changes.CUSTOMERS | Changes.BANK

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Encaissements"))
        self.workplace = workplace
        self.act = Actions(self, workplace)
        self._matching: ItemRow | None = None
        self._job: Job | None = None
        self.header.add_secondary(self.tr("Importer un relevé"), lambda: self.go("importing"), "upload-simple")
        self.primary = self.header.set_primary(self.tr("Enregistrer le règlement"), self.record, "check-circle")
        self._make_form()
        self._make_matching()
        self._make_list()

    def _make_form(self) -> None:
        self.form = PaymentForm(self.workplace)
        self.form.confirmed.connect(self.record)
        self.form.dues.dropped.connect(self._dropped)
        self._form_card = Card(self.tr("Nouveau règlement"))
        self.bank_link = button("", lambda: self.go("bank"), weight=Weight.LINK, icon_name="bank")
        self.bank_link.hide()
        self._form_card.add_to_heading(self.bank_link)
        self._form_card.add_to_heading(label(self.tr("Entrée enregistre"), Role.MUTED))
        self._form_card.body.addWidget(self.form)
        self.body.addWidget(self._form_card)

    def _make_matching(self) -> None:
        """The card that takes the form's place while a payment already recorded is allocated."""
        self._match_card = Card(self.tr("Affecter un règlement"))
        self._about = Elided("", Role.STRONG)
        self.match_dues = OpenDues(lambda: self.workplace.desk.today)
        self.match_dues.ticked.connect(self._say_matching)
        self.match_dues.dropped.connect(self._dropped)
        self.match_dues.list.opened.connect(lambda due: self._match([due.id]))
        self._match_left = label("", Role.MUTED)
        self._match_card.add_to_heading(button(self.tr("Renoncer"), self._stop_matching, weight=Weight.LINK))
        for part in (self._about, self.match_dues, self._match_left):
            self._match_card.body.addWidget(part)
        self._match_card.hide()
        self.body.addWidget(self._match_card)

    def _make_list(self) -> None:
        self._rows = DueRows(lambda: self.workplace.desk, "payments", Sort("dated_on", descending=True))
        empty = EmptyState(
            self.tr("Aucun règlement"),
            self.tr("Saisissez-en un ci-dessus, ou importez un relevé ou un FEC."),
            "money",
        )
        self.list: ListView[ItemRow] = ListView(
            "règlements",
            payment_columns(),
            self._rows,
            key=lambda row: row.item_id,
            nouns=(self.tr("règlement"), self.tr("règlements")),
            empty=empty,
            menu=self._menu,
            totals=payment_totals(self._rows),
        )
        self.status: SegmentedButtons[str] = SegmentedButtons(
            [(self.tr("Tous"), ""), (self.tr("À affecter"), "unmatched")]
        )
        self.status.picked.connect(lambda status: self.list.show_only(status=status))
        self.list.add_to_bar(self.status)
        self.list.opened.connect(self._open)
        self.list.failed.connect(self.say_outcome)
        self._pulling = Pulling(self.list.table, PAYMENT_MIME, self._pulled)
        can_export(self, self.workplace, self.list, self.tr("Règlements"))
        card = Card(padded=False)
        card.body.addWidget(self.list)
        self.body.addWidget(card, 1)

    def showEvent(self, event: QShowEvent) -> None:
        # One comes here to type a payment: the caret waits where it begins.
        super().showEvent(event)
        if not event.spontaneous():
            self.form.customer.setFocus()

    # What the window asks.
    def refresh(self, changes: Changes) -> None:
        self._rows.renew()
        self.list.reload()
        if self._job is not None:
            self._job.cancel()
        self._job = self.workplace.fetch(self.tr("Lecture des règlements"), _freshness, self._say_unmatched)
        self._say_bank_lines()
        if changes & (Changes.PAYMENTS | Changes.INVOICES):
            self.form.renew()
            self._renew_matching()

    def open_with(self, argument: object) -> None:
        if isinstance(argument, int):
            self._stop_matching()
            self.form.begin(argument)

    def filter(self) -> None:
        self.list.focus_filter()

    def may_leave(self) -> bool:
        if not self.form.touched():
            return True
        self.say(
            self.tr("Un règlement est commencé et n’est pas enregistré."),
            action=self.tr("L’abandonner"),
            run=self.form.clear,
        )
        return False

    # The form.
    def record(self) -> None:
        """Record the payment typed; what is wrong is said beside its field."""
        if self._matching is not None:
            self.match()
            return
        if not self.form.form.check():
            return
        try:
            customer, recorded = self.form.record()
        except Outcome as outcome:
            if not self.form.refuse(outcome):
                self.say_outcome(outcome, self.record)
            return
        self.form.clear()
        self.form.customer.setFocus()
        self.act.recorded(customer, recorded)

    # Payments already recorded.
    def _pulled(self, rank: int) -> tuple[int, ...]:
        """Show where the payment that is pulled may go, and return its id; nothing without money left."""
        row = self.list.model.row_at(rank)
        if row is None or row.open >= ZERO:
            return ()
        self.begin_matching(row)
        return (row.item_id,)

    def begin_matching(self, row: ItemRow) -> None:
        """Show what the customer of the payment owes, ticked as it would be paid."""
        self._matching = row
        self.primary = self.header.set_primary(self.tr("Affecter"), self.record, "link")
        words = self.tr("{name}\u00a0: règlement du {day}, {amount} à affecter")
        self._about.set_whole(words.format(name=row.customer_name, day=day(row.dated_on), amount=amount(-row.open)))
        self._form_card.hide()
        self._match_card.show()
        self._renew_matching(propose_again=True)
        self.match_dues.list.table.setFocus()

    def match(self) -> None:
        """Allocate the payment to the ticked invoices."""
        self._match(self.match_dues.chosen())

    def _match(self, debit_ids: Sequence[int]) -> None:
        row = self._matching
        if row is not None and debit_ids and self.act.match(row.item_id, debit_ids):
            self._stop_matching()

    def _dropped(self, payment_id: int, due: Item) -> None:
        if self.act.match(payment_id, [due.id]):
            self._stop_matching()

    def _stop_matching(self) -> None:
        self._matching = None
        self.primary = self.header.set_primary(self.tr("Enregistrer le règlement"), self.record, "check-circle")
        self._match_card.hide()
        self._form_card.show()

    def _renew_matching(self, *, propose_again: bool = False) -> None:
        if self._matching is None:
            return
        with self.workplace.desk.books.reading() as session:
            credit = session.items.get(self._matching.item_id)
        ticked = self.match_dues.chosen()
        self.match_dues.show_dues(open_debits(self.workplace.desk, self._matching.customer_id))
        if propose_again:
            proposal = propose(credit, self.match_dues.dues())
            ticked = tuple(allocation.debit_id for allocation in proposal.allocations) if proposal else ()
        self.match_dues.pay_with(credit, ticked)
        self._say_matching()

    def _say_matching(self) -> None:
        left = self.match_dues.left()
        words = self.tr("Restera à affecter\u00a0: {amount}").format(amount=amount(left))
        self._match_left.setText(words if left else self.tr("Entièrement affecté"))
        self.primary.setEnabled(bool(self.match_dues.chosen()))

    # The list.
    def _open(self, row: ItemRow) -> None:
        if row.open < ZERO:
            self.begin_matching(row)
        else:
            self.act.show_payment(row)

    def _menu(self, rows: Sequence[ItemRow]) -> Sequence[MenuEntry[ItemRow]]:
        first, one = rows[0], len(rows) == 1
        return (
            MenuEntry(self.tr("Affecter…"), lambda _: self.begin_matching(first), "link", one and first.open < ZERO),
            *payment_entries(self.act, rows),
            MenuEntry(self.tr("Ouvrir le client"), lambda _: self.go("customer", first.customer_id), "users", one),
        )

    def _say_bank_lines(self) -> None:
        """Lead to the lines of the bank while some are left: what they paid need not be typed."""
        left = count_bank_lines(self.workplace.desk)
        one, many = self.tr("ligne de banque à rapprocher"), self.tr("lignes de banque à rapprocher")
        self.bank_link.setText(counted(left, one, many))
        self.bank_link.setVisible(left > 0)
        self.badged.emit("bank", left)

    def _say_unmatched(self, loose: Freshness) -> None:
        words = counted(loose.unmatched_count, self.tr("règlement"), self.tr("règlements"))
        told = self.tr("{payments} à affecter, pour {amount}").format(payments=words, amount=amount(loose.unmatched))
        self.header.set_subtitle(told if loose.unmatched_count else self.tr("Tous les règlements sont affectés"))
        self.badged.emit("receipts", loose.unmatched_count)


def _freshness(desk: Desk) -> Freshness:
    with desk.books.reading() as session:
        return session.figures.freshness(desk.today)
