"""The right column of the card: the next step, what is to be done, the people to talk to, the conditions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.terms import PaymentTerms
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.look.buttons import Weight, button, icon_button
from gestion_creances.ui.look.labels import Elided, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.pages.customer.next_step import NextStep
from gestion_creances.ui.pages.customer.todo import Todo
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.speech.words import channels, method
from gestion_creances.usecases.view_customer import CustomerView

_WIDE, _NARROW = 300, 224


class Contacts(Card):
    """The customer's own coordinates and the people there. ``edit_wanted()``, ``call_wanted()``."""

    edit_wanted = Signal()
    call_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Contacts"))
        self.add_to_heading(button(self.tr("Modifier"), self.edit_wanted.emit, weight=Weight.LINK))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.body.addLayout(self._lines)

    def show_customer(self, customer: Customer) -> None:
        """Show the people of another customer."""
        empty(self._lines)
        own = [text for text in (customer.phone, customer.email) if text]
        if own:
            self._show(self.tr("Adresse principale"), "", customer.phone, customer.email)
        for contact in customer.contacts:
            self._show(contact.name, contact.role, contact.phone, contact.email)
        if not own and not customer.contacts:
            words = self.tr("Ni téléphone, ni e-mail\u00a0: complétez la fiche.")
            self._lines.addWidget(label(words, Role.MUTED, wrap=True))

    def _show(self, name: str, role: str, phone: str, email: str) -> None:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Elided(name, Role.STRONG))
        for text in filter(None, (role, phone, email)):
            # Both ends of an address tell: whose it is, and where.
            column.addWidget(Elided(text, Role.MUTED, Qt.TextElideMode.ElideMiddle))
        line.addLayout(column, 1)
        if phone:
            words = self.tr("Appeler {0}").format(phone)
            line.addWidget(icon_button("phone", words, self.call_wanted.emit), 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addWidget(made)


class Terms(Card):
    """The conditions in short. ``edit_wanted()``."""

    edit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Conditions"))
        self.add_to_heading(button(self.tr("Modifier"), self.edit_wanted.emit, weight=Weight.LINK))
        self._facts = Facts()
        self.body.addWidget(self._facts)

    def show_view(self, view: CustomerView) -> None:
        """Show the conditions of another customer."""
        customer, mandate = view.customer, view.treasury.mandate
        self._facts.show_pairs(
            [
                (self.tr("Paiement"), painted(PaymentTerms.parse(view.terms).label)),
                (self.tr("Mode"), method(customer.method) or "–"),
                *([(self.tr("Mandat"), mandate.reference)] if mandate is not None else ()),
                (self.tr("Pénalités"), _rate(customer.contract_rate) or self.tr("CGV")),
                (self.tr("Scénario"), view.policy.name),
                (self.tr("Canal"), channels()[customer.channel] if customer.channel else self.tr("du scénario")),
                (self.tr("Suivi par"), customer.owner or "–"),
            ]
        )


def _rate(text: str) -> str:
    return f"{text.replace('.', ',')}\u00a0%" if text else ""


class Side(QWidget):
    """The four cards, one above the other. ``edit_wanted()``."""

    edit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.next_step, self.todo, self.contacts, self._terms = NextStep(), Todo(), Contacts(), Terms()
        self.contacts.edit_wanted.connect(self.edit_wanted)
        self._terms.edit_wanted.connect(self.edit_wanted)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self.next_step, self.todo, self.contacts, self._terms):
            column.addWidget(card)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))
        self.set_roomy(True)

    def set_roomy(self, roomy: bool) -> None:
        """Take the width of a large window, or of a small one."""
        self.setFixedWidth(_WIDE if roomy else _NARROW)

    def show_view(self, view: CustomerView) -> None:
        """Show another customer."""
        self.next_step.show_view(view)
        self.todo.show_view(view)
        self.contacts.show_customer(view.customer)
        self._terms.show_view(view)
