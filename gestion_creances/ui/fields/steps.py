"""Where one stands in a flow of several steps: three words at the top right, or a list at the left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gestion_creances.ui.look.fonts import BODY, SECONDARY, font
from gestion_creances.ui.look.icons import paint_icon
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.look.tokens import Tone

_DOT = 22
_GAP = 8
_BETWEEN = 18


def _paint_dot(painter: QPainter, box: QRect, number: int, current: int, strong: bool) -> None:
    """Paint the disc of step *number*: a tick when done, filled when current, its number else."""
    colours = tokens()
    done, here = number < current, number == current
    ok = colours.ink(Tone.OK)
    painter.setPen(QPen(QColor(colours.edge), 1.5) if strong and not done and not here else Qt.PenStyle.NoPen)
    plain = colours.card if strong else colours.tones[0][1].tint
    painter.setBrush(QColor(ok.tint if done else colours.accent if here else plain))
    painter.drawEllipse(box)
    if done:
        inset = box.width() // 4
        paint_icon(painter, box.adjusted(inset, inset, -inset, -inset), "check-bold", QColor(ok.text))
        return
    painter.setFont(font(SECONDARY, QFont.Weight.DemiBold))
    painter.setPen(QColor(colours.on_accent if here else colours.muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number + 1))


class Stepper(QWidget):
    """Steps side by side: ``Stepper(("Préparer", "Relire", "Envoyer"))``."""

    def __init__(self, steps: Sequence[str]) -> None:
        super().__init__()
        self._steps = tuple(steps)
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_current(0)

    def set_current(self, number: int) -> None:
        """Stand at step *number* (0 is the first); the ones before are done."""
        self._current = number
        shown = self._steps[min(number, len(self._steps) - 1)]
        self.setAccessibleName(
            self.tr("Étape {n} sur {all}\u00a0: {name}").format(
                n=min(number + 1, len(self._steps)), all=len(self._steps), name=shown
            )
        )
        self.update()

    def current(self) -> int:
        """Return where we stand."""
        return self._current

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(BODY, QFont.Weight.DemiBold))
        words = sum(metrics.horizontalAdvance(step) + 2 for step in self._steps)
        return QSize(words + len(self._steps) * (_DOT + _GAP) + (len(self._steps) - 1) * _BETWEEN, 36)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(font(BODY, QFont.Weight.DemiBold))
        left = 0
        for number, step in enumerate(self._steps):
            _paint_dot(painter, QRect(left, 7, _DOT, _DOT), number, self._current, strong=False)
            here = number == self._current
            painter.setFont(font(BODY, QFont.Weight.DemiBold if here else QFont.Weight.Normal))
            painter.setPen(QColor(colours.text if here else colours.muted))
            width = metrics.horizontalAdvance(step) + 2
            painter.drawText(QRect(left + _DOT + _GAP, 0, width, 36), Qt.AlignmentFlag.AlignVCenter, step)
            left += _DOT + _GAP + width + _BETWEEN
        painter.end()


class StepList(QWidget):
    """Steps one above the other with a line under each title, for the first start."""

    _ROW = 72

    def __init__(self, steps: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._steps = list(steps)
        self._current = 0
        self.setFixedHeight(self._ROW * len(self._steps))

    def set_current(self, number: int) -> None:
        """Stand at step *number*; the ones before are done."""
        self._current = number
        self.update()

    def set_note(self, number: int, note: str) -> None:
        """Change the line under step *number* (the name of the file just chosen)."""
        self._steps[number] = (self._steps[number][0], note)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (title, note) in enumerate(self._steps):
            top = number * self._ROW
            if number + 1 < len(self._steps):
                done = number < self._current
                painter.setPen(QPen(QColor(colours.ink(Tone.OK).text if done else colours.line), 2))
                painter.drawLine(15, top + 34, 15, top + self._ROW + 2)
            _paint_dot(painter, QRect(1, top + 3, 28, 28), number, self._current, strong=True)
            here = number <= self._current
            painter.setFont(font(BODY, QFont.Weight.DemiBold))
            painter.setPen(QColor(colours.text if here else colours.muted))
            room = QRect(44, top, self.width() - 44, 20)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
            painter.setFont(font(SECONDARY))
            painter.setPen(QColor(colours.muted))
            shown = QFontMetrics(font(SECONDARY)).elidedText(note, Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(room.translated(0, 19), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
