"""The first lines of a table as its file has them, with what each column holds above it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gestion_creances.ui.fields.choices import Choice
from gestion_creances.ui.look.labels import Elided, Role, label, plain_tip, set_role

_LINES = 5
_WIDTH = 184
_BESIDE = 34
_LOWEST = 190
_MANY = 24


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
        shown = label("")
        metrics, room = QFontMetrics(shown.font()), _WIDTH - 24
        shown.setText("\n".join(metrics.elidedText(value, Qt.TextElideMode.ElideRight, room) for value in values))
        shown.setToolTip(plain_tip("\n".join(values)))
        column.addWidget(shown)
        column.addStretch(1)

    def show_guess(self, key: str, reason: str) -> None:
        """Show that the column was understood as *key*, for that *reason*."""
        self._guess, self._reason = key, reason
        self.choice.set_value(key)
        self.mark()

    def mark(self) -> None:
        """Tell by the look, and in words, whether the column is taken and why."""
        key = self.choice.value()
        set_role(self, "surface", "panel" if key else "bare")
        told = (self._reason if key == self._guess else "") or self.tr("choisie par vous")
        self._why.setText(told if key else self.tr("laissée de côté"))
        self.setAccessibleDescription(self._why.text())


class ColumnStrip(QScrollArea):
    """Columns side by side; ``changed`` when the person gives one another meaning.

    ``columns`` are the choices in view, by the name of the column: of a wide table those that are taken, until all are
    asked for.
    """

    changed = Signal()

    def __init__(self, header: Sequence[str], sample: Sequence[Sequence[str]]) -> None:
        super().__init__()
        self._places = {name: place for place, name in enumerate(header)}
        self._sample = tuple(sample[:_LINES])
        self.columns: dict[str, Choice[str]] = {}
        self._options: Sequence[tuple[str, str]] = ()
        self._meanings: dict[str, str] = {}
        self._reasons: Mapping[str, str] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_meanings(
        self,
        options: Sequence[tuple[str, str]],
        guessed: Mapping[str, str],
        reasons: Mapping[str, str],
        *,
        only_taken: bool = False,
    ) -> None:
        """Offer the *options* in every column; *guessed* and *reasons* are by the name of the column."""
        self._options, self._reasons = options, reasons
        self._meanings = {name: guessed.get(name, "") for name in self._places}
        self.columns = {}
        self.show_columns(only_taken=only_taken)

    def show_columns(self, *, only_taken: bool) -> None:
        """Show the columns that are taken, or all of them."""
        inside = QWidget()
        inside.setProperty("surface", "scrolled")
        line = QHBoxLayout(inside)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(8)
        self.columns = {}
        names = [name for name in self._places if self._meanings[name] or not only_taken]
        for name in names:
            line.addWidget(self._column(name))
        if not names:
            line.addWidget(label(self.tr("Aucune colonne n’est reprise pour l’instant."), Role.MUTED))
        line.addStretch(1)
        self.setWidget(inside)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(max(inside.sizeHint().height() + bar + 4, _LOWEST))

    def meanings(self) -> dict[str, str]:
        """Return what each column was said or guessed to hold, in the order of the file; empty where it is left out."""
        return self._meanings | {name: choice.value() for name, choice in self.columns.items()}

    def wide(self) -> bool:
        """Return whether the table has more columns than one looks through."""
        return len(self._places) > _MANY

    def taken(self) -> int:
        """Return how many columns are taken."""
        return sum(map(bool, self.meanings().values()))

    def _column(self, name: str) -> _Column:
        choice: Choice[str] = Choice(self._options, self.tr("Contenu de la colonne {name}").format(name=name))
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        widest = max((words for words, _ in self._options), key=len)
        choice.view().setMinimumWidth(QFontMetrics(choice.font()).horizontalAdvance(widest) + _BESIDE)
        place = self._places[name]
        frame = _Column(name, choice, [" ".join(cells[place].split()) or "–" for cells in self._sample])
        frame.show_guess(self._meanings[name], self._reasons.get(name, ""))
        choice.picked.connect(lambda key: self._picked(name, key, frame))
        self.columns[name] = choice
        return frame

    def _picked(self, name: str, key: str, frame: _Column) -> None:
        self._meanings[name] = key
        frame.mark()
        self.changed.emit()
