"""A look at one invoice or payment: due dates, what is tied to it, the letters that speak of it, its pauses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.money import total
from gestion_creances.dunning.hold import Hold
from gestion_creances.dunning.lifecycle import Status
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.dialogs.hold_banners import HoldBanners
from gestion_creances.ui.dialogs.invoice_status import InvoiceStatusDialog, StatusLines
from gestion_creances.ui.dialogs.paper_drop import invoice_zone
from gestion_creances.ui.dialogs.papers import Papers
from gestion_creances.ui.dialogs.settled import SettledLines
from gestion_creances.ui.fields.card import separator
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.page.acting import open_dialog
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, day, lateness
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.ui.speech.words import item_kinds, method
from gestion_creances.usecases.attach_paper import attach_papers, detach_paper
from gestion_creances.usecases.match_items import unmatch_items
from gestion_creances.usecases.record_status import withdraw_status
from gestion_creances.usecases.view_invoice import InvoiceView, Settled, view_invoice, view_payment


class Details(QDialog):
    """A dialog that shows sections of one thing and closes with Échap. Subclasses fill :meth:`show_all`."""

    def __init__(self, parent: QWidget, workplace: Workplace, changed: Callable[[], object]) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self._changed = changed
        self.setMinimumWidth(600)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        self._title = label("", Role.HEADING)
        self._subtitle = label("", Role.MUTED, wrap=True)
        outer.addWidget(self._title)
        outer.addWidget(self._subtitle)
        self._inside = QWidget()
        self._inside.setProperty("surface", "scrolled")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._inside)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(area, 1)
        self._said = label("", Role.BODY, wrap=True)
        self._said.hide()
        outer.addWidget(self._said)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        outer.addLayout(self._buttons)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.reject)

    def finish(self) -> None:
        """Add the button that closes, after the others, and fill the dialog."""
        closing = button(self.tr("Fermer"), self.reject, weight=Weight.PRIMARY)
        closing.setDefault(True)
        self._buttons.addWidget(closing)
        self.show_all()
        self.resize(640, min(640, self._inside.sizeHint().height() + 220))

    def add_button(self, text: str, pressed: Callable[[], object], icon_name: str = "") -> None:
        """Add a button that closes the dialog and does something."""

        def leave() -> None:
            self.accept()
            pressed()

        self._buttons.addWidget(button(text, leave, icon_name=icon_name))

    def show_all(self) -> None:
        """Read the thing again and show it."""

    def begin(self, title: str, subtitle: str) -> None:
        """Show a title and empty the sections."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        empty(self._column)

    def banner(self, content: QWidget) -> None:
        """Put something above the sections."""
        self._column.addWidget(content)

    def section(self, heading: str, content: QWidget) -> None:
        """Add a section."""
        if self._column.count():
            self._column.addWidget(separator())
        self._column.addWidget(label(heading, Role.STRONG))
        self._column.addWidget(content)

    def end(self) -> None:
        """Push the sections up."""
        self._column.addStretch(1)

    def undo(self, pair: Settled) -> None:
        """Untie an allocation and show what is left."""
        self.attempt(lambda: unmatch_items(self.workplace.desk, [pair.allocation.id]))

    def attempt(self, work: Callable[[], object]) -> bool:
        """Do *work* and show what is left; say why when it fails, and return whether it worked."""
        try:
            work()
        except Outcome as outcome:
            self.say(outcome)
            return False
        self._said.hide()
        self._changed()
        self.show_all()
        return True

    def say(self, outcome: Outcome) -> None:
        """Say above the buttons why a wish failed."""
        self._said.setText(sentence(outcome))
        set_role(self._said, "tone", "bad")
        self._said.show()


class InvoiceDetails(Details):
    """One invoice. *encash* and *open_customer* are offered as buttons when given.

    *lift* and *show_dispute* answer the banners of what pauses its reminders; *send* mails a copy, *show_paper* opens
    one that is kept.
    """

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        invoice_id: int,
        changed: Callable[[], object],
        *,
        encash: Callable[[int, tuple[int, ...]], object],
        lift: Callable[[Hold], object],
        show_dispute: Callable[[int], object],
        send: Callable[[int, int], object],
        show_paper: Callable[[Attachment], object],
        open_customer: Callable[[int], object] | None = None,
    ) -> None:
        super().__init__(parent, workplace, changed)
        self._invoice_id = invoice_id
        self._lift, self._show_dispute, self._show_paper = lift, show_dispute, show_paper
        view = view_invoice(workplace.desk, invoice_id)
        key = view.invoice.customer_id
        if open_customer is not None:
            self.add_button(self.tr("Ouvrir le client"), lambda: open_customer(key), "users")
        self.add_button(self.tr("Envoyer par e-mail…"), lambda: send(key, invoice_id), "envelope-simple")
        payable = tuple(due.id for due in view.dues if due.open.cents > 0)
        if payable:
            self.add_button(self.tr("Encaisser"), lambda: encash(key, payable), "money")
        self.finish()

    def show_all(self) -> None:
        view = view_invoice(self.workplace.desk, self._invoice_id)
        invoice = view.invoice
        kind = item_kinds()[invoice.kind]
        self.begin(f"{kind} {invoice.number}", self._about(view))
        if view.holds:
            self.banner(self._banners(view))
        amounts = [(self.tr("HT"), invoice.net), (self.tr("TVA"), invoice.vat), (self.tr("TTC"), invoice.gross)]
        pairs = [(name, amount(value)) for name, value in amounts if value is not None]
        self.section(self.tr("Montants"), Facts(pairs))
        self.section(self.tr("Échéances"), Facts([self._due(due) for due in view.dues]))
        lines = SettledLines(self.undo)
        lines.show_settled(view.settled)
        self.section(self.tr("Affectations"), lines)
        told = Facts([_letter(letter) for letter in view.letters])
        self.section(
            self.tr("Courriers"), told if view.letters else label(self.tr("Aucun courrier n’en parle."), Role.MUTED)
        )
        self.section(self.tr("Facturation électronique"), self._statuses(view))
        if invoice.terms_note:
            self.section(self.tr("Mentions de la facture"), label(invoice.terms_note, wrap=True))
        copies = Papers(self.attach, self.detach, self._show_paper, invoice_zone())
        copies.show_papers(view.copies)
        self.section(self.tr("PDF de la facture"), copies)
        self.end()

    def _statuses(self, view: InvoiceView) -> StatusLines:
        """Return what platforms said of the invoice, and the ways to note it and to take it back."""
        made = StatusLines(self.state, self.withdraw)
        made.show_statuses(view.statuses, view.standing)
        return made

    def state(self) -> None:
        """Note what a platform says of the invoice."""
        open_dialog(InvoiceStatusDialog(self, self.workplace, self._invoice_id, lambda _: self.attempt(lambda: None)))

    def withdraw(self, status: Status) -> None:
        """Take back a status recorded by mistake."""
        self.attempt(lambda: withdraw_status(self.workplace.desk, status.id))

    def attach(self, paths: Sequence[Path]) -> None:
        """Keep files as copies of the invoice."""
        desk, key = self.workplace.desk, view_invoice(self.workplace.desk, self._invoice_id).invoice.customer_id
        self.attempt(lambda: attach_papers(desk, paths, key, AttachmentKind.INVOICE, invoice_id=self._invoice_id))

    def detach(self, paper: Attachment) -> None:
        """Take a copy off the file."""
        self.attempt(lambda: detach_paper(self.workplace.desk, paper))

    def _banners(self, view: InvoiceView) -> HoldBanners:
        """Return what pauses its reminders; ending a pause, or looking at a dispute, leaves the invoice."""

        def lift(hold: Hold) -> None:
            self.accept()
            self._lift(hold)

        def show(hold: Hold) -> None:
            self.accept()
            self._show_dispute(hold.id)

        made = HoldBanners(lift, show)
        made.show_holds(view.holds)
        return made

    def _about(self, view: InvoiceView) -> str:
        words = self.tr("{name}, émise le {day}").format(name=view.customer.name, day=day(view.invoice.issued_on))
        return f"{words} · {view.invoice.label}" if view.invoice.label else words

    def _due(self, due: Item) -> tuple[str, str]:
        estimated = " " + self.tr("est.") if due.estimated_due else ""
        if not due.open:
            return day(due.due_on) + estimated, self.tr("{amount}, soldée").format(amount=amount(due.amount))
        late = (self.workplace.desk.today - due.due_on).days
        words = self.tr("{amount}, reste dû {open}").format(amount=amount(due.amount), open=amount(due.open))
        return day(due.due_on) + estimated, f"{words} · {lateness(late)}" if due.kind is ItemKind.INVOICE else words


class PaymentDetails(Details):
    """One payment and what it pays."""

    def __init__(self, parent: QWidget, workplace: Workplace, row: ItemRow, changed: Callable[[], object]) -> None:
        super().__init__(parent, workplace, changed)
        self._row = row
        self.finish()

    def show_all(self) -> None:
        row = self._row
        pairs = view_payment(self.workplace.desk, row.item_id)
        title = self.tr("Règlement de {amount}").format(amount=amount(-row.amount))
        how = " · ".join(filter(None, (row.customer_name, day(row.dated_on), method(row.method), row.number)))
        self.begin(title, how)
        lines = SettledLines(self.undo)
        lines.show_settled(pairs)
        self.section(self.tr("Affectations"), lines)
        left = abs(row.amount) - total(pair.allocation.amount for pair in pairs)
        if left:
            self.section(self.tr("Reste à affecter"), label(amount(left), Role.STRONG))
        self.end()


def _letter(letter: IssuedLetter) -> tuple[str, str]:
    return f"{day(letter.issued_on)} · {letter.number}", letter.subject
