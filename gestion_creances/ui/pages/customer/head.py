"""The top of the card: identity, statuses, figures, and the tabs."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from gestion_creances.basics.money import ZERO
from gestion_creances.ledger.customer import Customer
from gestion_creances.ui.charts.share_bar import Share, ShareBar
from gestion_creances.ui.fields.card import Card, separator
from gestion_creances.ui.lists.statuses import FIRMNESS, HOLD_TONES
from gestion_creances.ui.look.fonts import font
from gestion_creances.ui.look.labels import Elided, Pill, Role, label, set_role
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, count, counted, days, initials, painted, percent
from gestion_creances.ui.speech.words import customer_kinds, hold_kinds
from gestion_creances.usecases.view_customer import CustomerView, Habit

translate = QCoreApplication.translate

_PILLS = 4


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


class _Figure(QWidget):
    """A name, a figure, and a line below it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._value = label("", Role.FIGURE)
        self._note = Elided("", Role.MUTED)
        column.addWidget(label(name, Role.MUTED))
        column.addWidget(self._value)
        column.addWidget(self._note)

    def show_figure(self, value: str, note: str, tone: str = "") -> None:
        self._value.setText(value)
        self._note.set_whole(note)
        set_role(self._value, "tone", tone)

    def texts(self) -> tuple[str, str]:
        return self._value.text(), self._note.whole()


class _Limit(QWidget):
    """How much of the credit limit is used: what is overdue, then the rest."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._share = label("", Role.MUTED)
        self._bar = ShareBar(self.tr("Plafond d’encours"), legend=False)
        self._free = label("", Role.MUTED)
        self._of = label("", Role.MUTED)
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(label(self.tr("Plafond"), Role.MUTED))
        top.addStretch(1)
        top.addWidget(self._share)
        foot.addWidget(self._free)
        foot.addStretch(1)
        foot.addWidget(self._of)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addLayout(foot)

    def show_limit(self, view: CustomerView) -> None:
        limit, owed = view.customer.credit_limit, view.outstanding.total
        if not limit:
            self._share.setText("")
            self._bar.show_shares(())
            self._free.setText(self.tr("Aucun plafond fixé"))
            self._of.setText("")
            return
        whole = Decimal(limit.cents)
        used = Decimal(owed.cents) / whole
        overdue = min(view.outstanding.overdue, max(owed, ZERO))
        rest = max(owed, ZERO) - overdue
        shares = ((self.tr("échu"), overdue, "alert"), (self.tr("non échu"), rest, "accent"))
        self._bar.show_shares(
            [
                Share(name, float(part.cents / whole) / max(1.0, float(used)), amount(part), colour=colour)
                for name, part, colour in shares
            ]
        )
        self._share.setText(percent(used))
        set_role(self._share, "tone", "bad" if used > 1 else "")
        free = limit - owed
        words = self.tr("{0} disponibles") if free >= ZERO else self.tr("dépassé de {0}")
        self._free.setText(words.format(amount(abs(free))))
        self._of.setText(self.tr("sur {0}").format(amount(limit)))

    def texts(self) -> tuple[str, str]:
        return self._share.text(), self._free.text()


class _Habit(QWidget):
    """How late he pays, over a year and lately."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._mean = label("", Role.STRONG, wrap=True)
        self._recent = label("", Role.MUTED, wrap=True)
        column.addWidget(label(self.tr("Habitude de paiement"), Role.MUTED))
        column.addWidget(self._mean)
        column.addWidget(self._recent)
        column.addStretch(1)

    def show_habit(self, habit: Habit | None) -> None:
        if habit is None:
            self._mean.setText(self.tr("Aucune facture réglée depuis un an"))
            self._recent.setText("")
            return
        self._mean.setText(self._told(habit.mean))
        if habit.recent is None:
            self._recent.setText(counted(habit.count, self.tr("échéance réglée"), self.tr("échéances réglées")))
            set_role(self._recent, "tone", "")
            return
        drift = habit.recent - habit.mean
        sign = "↗ " if drift >= 1 else "↘ " if drift <= -1 else ""
        words = self.tr("{0} sur les 3 dernières échéances").format(days(habit.recent))
        self._recent.setText(sign + words)
        set_role(self._recent, "tone", "alert" if drift >= 1 else "ok" if drift <= -1 else "")

    def _told(self, mean: Decimal) -> str:
        late = round(mean)
        if not late:
            return self.tr("En moyenne à l’échéance")
        after, before = self.tr("En moyenne {0} après l’échéance"), self.tr("En moyenne {0} avant l’échéance")
        return (after if late > 0 else before).format(days(abs(late)))

    def texts(self) -> tuple[str, str]:
        return self._mean.text(), self._recent.text()


class Head(Card):
    """Identity and figures, which stay in view, over the tabs. ``tab_chosen(key)``."""

    tab_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._keys = ("overview", "invoices", "payments", "letters", "statement", "terms")
        self.body.setContentsMargins(19, 14, 19, 0)
        self.body.setSpacing(10)
        self._make_identity()
        self.body.addWidget(separator())
        self._make_figures()
        self.body.addWidget(separator())
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        for _ in self._keys:
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(lambda place: self.tab_chosen.emit(self._keys[place]))
        self.body.addWidget(self.tabs)

    def _make_identity(self) -> None:
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
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(self._portrait)
        line.addLayout(texts, 1)
        self.body.addLayout(line)

    def _make_figures(self) -> None:
        self.owed = _Figure(self.tr("Encours"))
        self.overdue = _Figure(self.tr("Dont échu"))
        self.limit, self.habit = _Limit(), _Habit()
        line = QHBoxLayout()
        line.setSpacing(16)
        for widget, weight in ((self.owed, 4), (self.overdue, 4), (self.limit, 6), (self.habit, 6)):
            if line.count():
                line.addWidget(separator(vertical=True))
            line.addWidget(widget, weight)
        self.body.addLayout(line)

    def show_view(self, view: CustomerView) -> None:
        """Show other figures."""
        customer = view.customer
        self._portrait.show_name(customer.name)
        self._name.set_whole(customer.name)
        self._about.set_whole(_about(customer))
        pills = _pills(view)[:_PILLS]
        for place, pill in enumerate(self._pills):
            pill.show_status(*(pills[place] if place < len(pills) else ("", Tone.NEUTRAL)))
        one, many = self.tr("échéance ouverte"), self.tr("échéances ouvertes")
        self.owed.show_figure(amount(view.outstanding.total), counted(view.open_count, one, many))
        late = counted(view.late_count, self.tr("échéance"), self.tr("échéances"))
        worst = self.tr("{0}, {1}\u00a0j au plus").format(late, count(view.most_late)) if view.late_count else ""
        self.overdue.show_figure(
            amount(view.outstanding.overdue), worst or self.tr("rien d’échu"), "alert" if view.late_count else ""
        )
        self.limit.show_limit(view)
        self.habit.show_habit(view.habit)
        self._show_tabs(view)

    def pills(self) -> list[str]:
        """Return the statuses shown."""
        return [pill.text() for pill in self._pills if pill.text()]

    def tab(self) -> str:
        """Return the key of the tab in view."""
        return self._keys[self.tabs.currentIndex()]

    def choose(self, key: str) -> None:
        """Show the tab *key*; an unknown one shows the overview."""
        self.tabs.setCurrentIndex(self._keys.index(key) if key in self._keys else 0)

    def _show_tabs(self, view: CustomerView) -> None:
        texts = (
            self.tr("Vue d’ensemble"),
            self.tr("Factures ({0})").format(count(view.documents)),
            self.tr("Règlements ({0})").format(count(view.payments)),
            self.tr("Courriers ({0})").format(count(len(view.letters))),
            self.tr("Relevé"),
            self.tr("Conditions"),
        )
        for place, text in enumerate(texts):
            self.tabs.setTabText(place, text)


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
    limit = view.customer.credit_limit
    if limit is not None and view.outstanding.total > limit:
        found.append((translate("customer", "Plafond dépassé"), Tone.ALERT))
    kinds = dict.fromkeys(hold.kind for hold in view.holds)
    found += [(hold_kinds()[kind], HOLD_TONES[kind]) for kind in kinds]
    found += [
        (
            translate("customer", "À envoyer\u00a0: {0}").format(painted(reminder.level.name_fr)),
            FIRMNESS[reminder.level.tone],
        )
        for reminder in view.decision.reminders[:1]
    ]
    return found
