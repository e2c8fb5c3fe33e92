"""The dialog that notes what a platform of electronic invoicing says of an invoice, and the lines that show it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.dunning.lifecycle import Effect, LifeCode, Status
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField, MoneyField
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Pill, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, day, painted
from gestion_creances.usecases.record_status import record_status, view_statuses

_PAID = (LifeCode.PAYMENT_SENT, LifeCode.COLLECTED)
_TONES = {
    Effect.NONE: Tone.NEUTRAL,
    Effect.SUSPENDS: Tone.ALERT,
    Effect.WAITS: Tone.INFO,
    Effect.ENDS: Tone.OK,
}


def status_name(code: LifeCode) -> str:
    """Return the number and the name of a status: ``207 · En litige``."""
    return f"{code.value} · {painted(code.label)}"


def status_tone(code: LifeCode) -> Tone:
    """Return the tone of a status, by what it does to the reminders."""
    return Tone.OK if code is LifeCode.APPROVED else _TONES[code.effect]


class InvoiceStatusDialog(FormDialog):
    """Notes a status of one invoice; *done* receives it as stored."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, invoice_id: int, done: Callable[[Status], object]
    ) -> None:
        known = view_statuses(workplace.desk, invoice_id)
        super().__init__(
            parent,
            self.tr("Statut de la facture {0}").format(known.invoice.number),
            self._confirm,
            verb=self.tr("Noter"),
            hint=self.tr(
                "Ce que dit la plateforme de facturation électronique. Le dernier statut est celui qui compte."
            ),
            width=560,
        )
        self._workplace, self._invoice_id, self._done = workplace, invoice_id, done
        self.code: ChoiceField[LifeCode] = ChoiceField(
            self.tr("Statut"), [(status_name(code), code) for code in LifeCode]
        )
        self.code.set_value(known.standing.code if known.standing else LifeCode.APPROVED)
        self.stated_on = DateField(self.tr("Date"))
        self.stated_on.set_value(workplace.desk.today)
        self.reason = TextField(self.tr("Motif"), optional=True, longest=500)
        self.amount = MoneyField(self.tr("Montant"), optional=True)
        self.bearing = label("", Role.MUTED, wrap=True)
        self.form.row(self.code, self.stated_on, weights=(3, 2))
        self.form.row(self.bearing)
        self.form.row(self.reason)
        self.form.row(self.amount)
        self.beside = {"stated_on": self.stated_on, "amount": self.amount}
        self.code.choice.picked.connect(lambda _: self._show_bearing())
        self._show_bearing()

    def _show_bearing(self) -> None:
        """Say what the status chosen changes; an amount goes with money only."""
        self.bearing.setText(painted(self.code.value().bearing))
        self.amount.setVisible(self.code.value() in _PAID)

    def _confirm(self) -> None:
        code = self.code.value()
        status = Status(
            self._invoice_id,
            code,
            self.stated_on.value() or self._workplace.desk.today,
            self.reason.text().strip(),
            self.amount.value() if code in _PAID else None,
        )
        self._done(record_status(self._workplace.desk, status))


class StatusLines(QWidget):
    """What was said of an invoice, latest first, each with its day and where it comes from; one can be taken back."""

    def __init__(self, state: Callable[[], object], withdraw: Callable[[Status], object]) -> None:
        super().__init__()
        self._state, self._withdraw = state, withdraw
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_statuses(self, statuses: tuple[Status, ...], standing: Status | None) -> None:
        """Show *statuses*; the one that counts is marked."""
        empty(self._column)
        if not statuses:
            self._column.addWidget(label(self.tr("Aucun statut reçu d’une plateforme."), Role.MUTED))
        for status in reversed(statuses):
            self._column.addWidget(self._line(status, counts=status == standing))
        if standing is not None:
            self._column.addWidget(label(painted(standing.code.bearing), Role.MUTED, wrap=True))
        noting = button(self.tr("Noter un statut…"), self._state, weight=Weight.SMALL)
        self._column.addWidget(noting, 0, Qt.AlignmentFlag.AlignLeft)

    def _line(self, status: Status, *, counts: bool) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Pill(status_name(status.code), status_tone(status.code) if counts else Tone.NEUTRAL))
        source = status.source or self.tr("noté à la main")
        told = [day(status.stated_on), source, status.reason, amount(status.amount) if status.amount else ""]
        row.addWidget(label(" · ".join(filter(None, told)), wrap=True), 1)
        taking = button(self.tr("Retirer"), lambda: self._withdraw(status), weight=Weight.SMALL)
        taking.setAccessibleName(self.tr("Retirer le statut {0}").format(status_name(status.code)))
        row.addWidget(taking, 0, Qt.AlignmentFlag.AlignTop)
        return made
