"""The right column of the card: the next step, the people to talk to, the conditions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.dunning.hold import Hold
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.terms import PaymentTerms
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.lists.statuses import FIRMNESS, HOLD_TONES
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, IconTile, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, counted, day, painted
from gestion_creances.ui.speech.words import channels, hold_kinds, method
from gestion_creances.usecases.view_customer import CustomerView

_WIDE, _NARROW = 300, 224


class NextStep(Card):
    """What the reminder decision says of this customer. ``review_wanted()``; ``lift_wanted(Hold)``."""

    review_wanted = Signal()
    lift_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._tile = IconTile("paper-plane-tilt", Tone.NEUTRAL)
        self._what = label("", Role.STRONG, wrap=True)
        self._why = label("", Role.MUTED, wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(self.tr("Prochaine étape"), Role.MUTED))
        texts.addWidget(self._what)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._tile)
        line.addLayout(texts, 1)
        self.body.addLayout(line)
        self.body.addWidget(self._why)
        self._buttons = QVBoxLayout()
        self.body.addLayout(self._buttons)

    def texts(self) -> tuple[str, str]:
        """Return what is shown."""
        return self._what.text(), self._why.text()

    def show_view(self, view: CustomerView) -> None:
        """Show the next step of another customer."""
        empty(self._buttons)
        if view.decision.reminders:
            self._show_ready(view)
        else:
            self._show_waiting(view)
        for hold in view.holds:
            words = self.tr("Lever\u00a0: {0}").format(hold_kinds()[hold.kind].lower())
            self._buttons.addWidget(button(words, partial(self.lift_wanted.emit, hold)))

    def _show_ready(self, view: CustomerView) -> None:
        reminder = view.decision.reminders[0]
        self._tile.show_icon("paper-plane-tilt", FIRMNESS[reminder.level.tone])
        self._what.setText(self.tr("{0} aujourd’hui").format(painted(reminder.level.name_fr)))
        claims = counted(len(reminder.claims), self.tr("échéance"), self.tr("échéances"))
        self._why.setText(self.tr("{0}, {1} à demander").format(claims, amount(reminder.amount)))
        self._buttons.addWidget(button(self.tr("Relire la lettre"), self.review_wanted.emit))

    def _show_waiting(self, view: CustomerView) -> None:
        coming = [left for left in view.decision.not_chased if left.on is not None and left.level is not None]
        if view.holds:
            self._show_hold(view.holds[0])
        elif coming:
            first = min(coming, key=lambda left: left.on or view.decision.as_of)
            self._tile.show_icon("calendar", Tone.INFO)
            name = painted(first.level.name_fr) if first.level is not None else ""
            self._what.setText(self.tr("{0} le {1}").format(name, day(first.on)))
            self._why.setText(f"{first.number}\u00a0: {painted(first.sentence())}")
        elif view.decision.not_chased:
            left = view.decision.not_chased[0]
            self._tile.show_icon("flag", Tone.WARN)
            self._what.setText(self.tr("À vous de décider"))
            self._why.setText(f"{left.number}\u00a0: {painted(left.sentence())}")
        else:
            self._tile.show_icon("check-circle", Tone.OK)
            self._what.setText(self.tr("Rien à relancer"))
            self._why.setText(self.tr("Ce client ne doit rien."))

    def _show_hold(self, hold: Hold) -> None:
        self._tile.show_icon("hand-palm", HOLD_TONES[hold.kind])
        self._what.setText(self.tr("Relances suspendues"))
        until = self.tr("jusqu’au {0}").format(day(hold.until)) if hold.until else self.tr("sans date de fin")
        self._why.setText(f"{hold_kinds()[hold.kind]}, {until}\u00a0: {hold.reason}")


class Contacts(Card):
    """The customer's own coordinates and the people there. ``edit_wanted()``."""

    edit_wanted = Signal()

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
            self._lines.addWidget(_person(self.tr("Adresse principale"), "", own))
        for contact in customer.contacts:
            self._lines.addWidget(_person(contact.name, contact.role, [contact.phone, contact.email]))
        if not own and not customer.contacts:
            words = self.tr("Ni téléphone, ni e-mail\u00a0: complétez la fiche.")
            self._lines.addWidget(label(words, Role.MUTED, wrap=True))


def _person(name: str, role: str, lines: list[str]) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Elided(name, Role.STRONG))
    for text in filter(None, (role, *lines)):
        # Both ends of an address tell: whose it is, and where.
        column.addWidget(Elided(text, Role.MUTED, Qt.TextElideMode.ElideMiddle))
    return made


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
        customer = view.customer
        self._facts.show_pairs(
            [
                (self.tr("Paiement"), painted(PaymentTerms.parse(view.terms).label)),
                (self.tr("Mode"), method(customer.method) or "–"),
                (self.tr("Pénalités"), _rate(customer.contract_rate) or self.tr("CGV")),
                (self.tr("Scénario"), view.policy.name),
                (self.tr("Canal"), channels()[customer.channel] if customer.channel else self.tr("du scénario")),
            ]
        )


def _rate(text: str) -> str:
    return f"{text.replace('.', ',')}\u00a0%" if text else ""


class Side(QWidget):
    """The three cards, one above the other. ``edit_wanted()``."""

    edit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.next_step, self._contacts, self._terms = NextStep(), Contacts(), Terms()
        self._contacts.edit_wanted.connect(self.edit_wanted)
        self._terms.edit_wanted.connect(self.edit_wanted)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self.next_step, self._contacts, self._terms):
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
        self._contacts.show_customer(view.customer)
        self._terms.show_view(view)
