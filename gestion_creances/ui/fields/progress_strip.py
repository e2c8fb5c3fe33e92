"""Long work shown inside a page: what is being done, how far, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.speech.formats import count


class ProgressStrip(QFrame):
    """A bar with a count; ``stop_wanted`` when « Interrompre » is pressed."""

    stop_wanted = Signal()

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setProperty("surface", "strip")
        self.setMinimumHeight(48)
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(16, 6, 8, 6)
        line.setSpacing(12)
        self._text = label(text, Role.STRONG)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._steps = label("", Role.MUTED)
        self._stop = button(self.tr("Interrompre"), self._interrupt, weight=Weight.SMALL)
        line.addWidget(self._text)
        line.addWidget(self._bar, 1)
        line.addWidget(self._steps)
        line.addWidget(self._stop)

    def begin(self, text: str) -> None:
        """Show that *text* has begun."""
        self._text.setText(text)
        self._stop.setEnabled(True)
        self.show_steps(0, 0)
        self.show()

    def show_steps(self, done: int, total: int) -> None:
        """Show *done* of *total* steps (0 of 0: one does not know yet)."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        words = self.tr("{done} sur {total}")
        # Room for the last count at once: the layout runs behind while the work goes on.
        widest = words.format(done=count(total), total=count(total))
        self._steps.setMinimumWidth(self._steps.fontMetrics().horizontalAdvance(widest) if total else 0)
        self._steps.setText(words.format(done=count(done), total=count(total)) if total else "")

    def steps(self) -> str:
        """Return the count shown."""
        return self._steps.text()

    def _interrupt(self) -> None:
        self._stop.setEnabled(False)
        self.stop_wanted.emit()
