"""Who a customer is, at the top of his card: name, code and town, and the statuses that matter today."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.ledger.customer import Customer, Segment
from gestion_creances.ui.lists.statuses import FIRMNESS
from gestion_creances.ui.look.fonts import font
from gestion_creances.ui.look.labels import Elided, Pill, Role
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import initials, painted
from gestion_creances.ui.speech.words import customer_kinds, segments
from gestion_creances.usecases.view_customer import CustomerView

translate = QCoreApplication.translate

_PILLS = 4
_SEGMENTS = {
    Segment.GOOD: Tone.OK,
    Segment.SLOW: Tone.WARN,
    Segment.AT_RISK: Tone.BAD,
    Segment.STRATEGIC: Tone.VIOLET,
}


class _Initials(QWidget):
    """Two letters on a tint, in the place of a portrait."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(52, 52)
        self._letters = ""

    def show_name(self, name: str) -> None:
        self._letters = initials(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = tokens().ink(Tone.INFO)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink.tint))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        painter.setPen(QColor(ink.text))
        painter.setFont(font(20, QFont.Weight.Bold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()


class Identity(QWidget):
    """The portrait, the names, and up to four statuses."""

    def __init__(self) -> None:
        super().__init__()
        self._portrait = _Initials()
        self._name = Elided("", Role.TITLE)
        self._about = Elided("", Role.MUTED)
        self._pills = [Pill() for _ in range(_PILLS)]
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._name, 1)
        for pill in self._pills:
            top.addWidget(pill)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addLayout(top)
        texts.addWidget(self._about)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        line.addWidget(self._portrait)
        line.addLayout(texts, 1)

    def show_view(self, view: CustomerView) -> None:
        """Show another customer."""
        customer = view.customer
        self._portrait.show_name(customer.name)
        self._name.set_whole(customer.name)
        self._about.set_whole(_about(customer))
        pills = _pills(view)[:_PILLS]
        for place, pill in enumerate(self._pills):
            pill.show_status(*(pills[place] if place < len(pills) else ("", Tone.NEUTRAL)))

    def texts(self) -> tuple[str, str]:
        """Return the name, and the line below it."""
        return self._name.whole(), self._about.whole()

    def pills(self) -> list[str]:
        """Return the statuses shown."""
        return [pill.text() for pill in self._pills if pill.text()]


def _about(customer: Customer) -> str:
    siren = customer.siren
    parts = (
        customer.code,
        f"SIREN {siren[:3]}\u00a0{siren[3:6]}\u00a0{siren[6:]}" if siren else "",
        customer_kinds()[customer.kind],
        " ".join(filter(None, (customer.address.postcode, customer.address.town))),
        translate("customer", "suivi par {0}").format(customer.owner) if customer.owner else "",
    )
    return " · ".join(filter(None, parts))


def _pills(view: CustomerView) -> list[tuple[str, Tone]]:
    found: list[tuple[str, Tone]] = []
    if view.customer.archived:
        found.append((translate("customer", "Archivé"), Tone.NEUTRAL))
    if view.closed_by is not None:
        found.append((translate("customer", "Bloque les nouvelles commandes"), Tone.BAD))
    limit = view.customer.credit_limit
    if limit is not None and view.outstanding.total > limit:
        found.append((translate("customer", "Plafond dépassé"), Tone.ALERT))
    if view.segment is not None:
        found.append((segments()[view.segment], _SEGMENTS.get(view.segment, Tone.NEUTRAL)))
    found += [
        (
            translate("customer", "À envoyer\u00a0: {0}").format(painted(reminder.level.name_fr)),
            FIRMNESS[reminder.level.tone],
        )
        for reminder in view.decision.reminders[:1]
    ]
    return found
