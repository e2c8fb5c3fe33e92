"""When the program itself is wrong: what happened is logged without names or amounts, shown, and can be copied."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from gestion_creances.basics.bug_report import scrub
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label

_log = logging.getLogger(__name__)


class CrashDialog(QDialog):
    """Says that the program failed, that the books are safe, and shows the report one may copy."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = report
        self.setWindowTitle(self.tr("Erreur du programme"))
        self.resize(640, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Le programme s’est trompé"), Role.HEADING))
        told = self.tr(
            "Ce qui était en cours n’a pas été enregistré\u00a0; votre dossier est intact. "
            "Le rapport ci-dessous ne contient ni nom, ni montant, ni IBAN\u00a0: vous pouvez le copier et l’envoyer."
        )
        column.addWidget(label(told, Role.BODY, wrap=True))
        shown = QPlainTextEdit(report)
        shown.setReadOnly(True)
        shown.setAccessibleName(self.tr("Rapport d’erreur"))
        column.addWidget(shown, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(button(self.tr("Copier le rapport"), self.copy, icon_name="copy"))
        close = button(self.tr("Fermer"), self.accept, weight=Weight.PRIMARY)
        close.setDefault(True)
        line.addWidget(close)
        column.addLayout(line)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report)


class CrashHook(QObject):
    """Catches what nobody caught, logs it scrubbed and shows it, once at a time."""

    happened = Signal(str)

    def __init__(self, parent_window: Callable[[], QWidget | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = parent_window
        self._open: CrashDialog | None = None
        self.happened.connect(self.show_report, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the hook of last resort of the interpreter."""
        sys.excepthook = self.caught

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an exception nobody caught, in any thread."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.tell("".join(traceback.format_exception(kind, error, trace)))

    def tell(self, trace: str) -> None:
        """Log and show the traceback *trace*, scrubbed."""
        report = scrub(trace)
        _log.error("%s", report)
        if QApplication.instance() is not None:
            self.happened.emit(report)

    def show_report(self, report: str) -> None:
        """Show *report* unless one is already on screen."""
        if self._open is not None:
            return
        self._open = CrashDialog(report, self._window())
        self._open.finished.connect(self._closed)
        self._open.open()

    def _closed(self) -> None:
        if self._open is not None:
            self._open.deleteLater()
            self._open = None
