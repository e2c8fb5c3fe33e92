"""The call in view: what will be said and what is owed, with the button that opens its sheet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.ui.dialogs.call_facts import OpenInvoices, Script, facts
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.usecases.call_sheet import CallSheet, call_sheet

_PAUSE = 80


class CallPreview(QWidget):
    """The sheet of one call, to be read; ``call_wanted(customer's id)`` when it is to be made, ``drawn`` once shown."""

    call_wanted = Signal(int)
    drawn = Signal(int)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._customer_id = 0
        self._shown_id = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._fetch)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        top = QHBoxLayout()
        self.numbers = label("", Role.STRONG)
        top.addWidget(self.numbers, 1)
        self.call_button = button(self.tr("Appeler"), self._call, weight=Weight.PRIMARY, icon_name="phone")
        top.addWidget(self.call_button)
        column.addLayout(top)
        self.invoices = OpenInvoices()
        self.facts = Facts()
        self.script = Script()
        inside = QWidget()
        read = QVBoxLayout(inside)
        read.setContentsMargins(0, 0, 8, 0)
        read.setSpacing(12)
        for part in (self.invoices, self.facts, self.script):
            read.addWidget(part)
        read.addStretch(1)
        column.addWidget(scrolling(inside), 1)

    def show_customer(self, customer_id: int) -> None:
        """Show the sheet of a call to that customer."""
        self._customer_id = customer_id
        self._pause.start()

    def forget(self) -> None:
        """Forget the sheet shown: something in the books has changed."""
        self._shown_id = 0

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start()

    def _fetch(self) -> None:
        if not self._customer_id or self._customer_id == self._shown_id or not self.isVisible():
            return
        self._workplace.jobs.run(
            self.tr("Lecture de la fiche d’appel"),
            partial(_sheet, self._workplace.desk, self._customer_id),
            self._arrived,
            on_failed=self._failed,
        )

    def _arrived(self, sheet: CallSheet) -> None:
        if sheet.customer.id != self._customer_id:
            return
        self._shown_id = sheet.customer.id
        self.numbers.setText("  ·  ".join(number.phone for number in sheet.numbers))
        self.invoices.show_lines(sheet.lines)
        self.facts.show_pairs(facts(sheet))
        self.script.show_script(sheet.script)
        self.drawn.emit(sheet.customer.id)

    def _failed(self, outcome: Outcome) -> None:
        self.numbers.setText(sentence(outcome))

    def _call(self) -> None:
        self.call_wanted.emit(self._customer_id)


def _sheet(desk: Desk, customer_id: int, _progress: Progress) -> CallSheet:
    return call_sheet(desk, customer_id)
