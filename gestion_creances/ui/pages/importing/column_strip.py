"""The first lines of a table as its file has them, with what each column holds above it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gestion_creances.ui.fields.choices import Choice
from gestion_creances.ui.look.labels import Elided, Role, label, set_role

_LINES = 5
_WIDTH = 184
_BESIDE = 34


class _Column(QFrame):
    """One column: its name, the choice of what it holds, why that was guessed, its first values."""

    def __init__(self, name: str, choice: Choice[str], values: Sequence[str]) -> None:
        super().__init__()
        self.choice, self._guess, self._reason = choice, "", ""
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(3)
        column.addWidget(Elided(name, Role.STRONG))
        column.addWidget(choice)
        self._why = label("", Role.MUTED)
        column.addWidget(self._why)
        for value in values:
            column.addWidget(Elided(value, Role.BODY))
        column.addStretch(1)

    def show_guess(self, key: str, reason: str) -> None:
        """Show that the column was understood as *key*, for that *reason*."""
        self._guess, self._reason = key, reason
        self.choice.set_value(key)
        self.mark()

    def mark(self) -> None:
        """Tell by the look, and in words, whether the column is taken and why."""
        key = self.choice.value()
        set_role(self, "surface", "panel" if key else "head")
        told = self._reason if key == self._guess else self.tr("choisie par vous")
        self._why.setText(told if key else self.tr("laissée de côté"))
        self.setAccessibleDescription(self._why.text())


class ColumnStrip(QScrollArea):
    """Every column side by side; ``changed`` when the person gives one another meaning.

    ``columns`` are the choices by the name of the column.
    """

    changed = Signal()

    def __init__(self, header: Sequence[str], sample: Sequence[Sequence[str]]) -> None:
        super().__init__()
        self._header, self._sample = tuple(header), tuple(sample[:_LINES])
        self.columns: dict[str, Choice[str]] = {}
        self._frames: dict[str, _Column] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_meanings(
        self, options: Sequence[tuple[str, str]], guessed: Mapping[str, str], reasons: Mapping[str, str]
    ) -> None:
        """Offer the *options* in every column; *guessed* and *reasons* are by the name of the column."""
        inside = QWidget()
        inside.setProperty("surface", "scrolled")
        line = QHBoxLayout(inside)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(8)
        self.columns, self._frames = {}, {}
        widest = max((words for words, _ in options), key=len)
        for place, name in enumerate(self._header):
            choice: Choice[str] = Choice(options, self.tr("Contenu de la colonne {name}").format(name=name))
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.view().setMinimumWidth(QFontMetrics(choice.font()).horizontalAdvance(widest) + _BESIDE)
            values = [" ".join(cells[place].split()) or "–" for cells in self._sample]
            frame = _Column(name, choice, values)
            frame.show_guess(guessed.get(name, ""), reasons.get(name, ""))
            choice.picked.connect(lambda _, frame=frame: self._picked(frame))
            line.addWidget(frame)
            self.columns[name], self._frames[name] = choice, frame
        line.addStretch(1)
        self.setWidget(inside)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(inside.sizeHint().height() + bar + 4)

    def show_only_taken(self, *, only: bool) -> None:
        """Show the columns that are taken, or all of them."""
        for frame in self._frames.values():
            frame.setVisible(not only or bool(frame.choice.value()))

    def taken(self) -> int:
        """Return how many columns are taken."""
        return sum(bool(choice.value()) for choice in self.columns.values())

    def _picked(self, frame: _Column) -> None:
        frame.mark()
        self.changed.emit()
