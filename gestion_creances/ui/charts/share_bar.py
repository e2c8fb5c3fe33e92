"""A bar cut in shares, with the legend that names them: the ages of what is owed, or how much of a limit is used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy

from gestion_creances.ui.charts.chart import Chart
from gestion_creances.ui.look.fonts import BODY, SECONDARY, font
from gestion_creances.ui.look.shapes import paint_shares
from gestion_creances.ui.look.theme import tokens

_BAR = 10
_LINE = 26
_MARK = 17


@dataclass(frozen=True, slots=True)
class Share:
    """One share of the whole: 0 to 1, its name, its amount and percentage in words, and its colour.

    *colour* is a token or tone (``accent``, ``alert``, ``ok``) or the place in the ageing ramp.
    """

    name: str
    part: float
    amount: str = ""
    percent: str = ""
    colour: str | int = "accent"


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    face: QFont
    ink: str


class ShareBar(Chart):
    """Shares from the left; what they do not fill stays empty. ``clicked(index)`` carries the share's number."""

    def __init__(self, name: str, *, legend: bool = True) -> None:
        super().__init__(name, least=QSize(120, _BAR + 4 + (_LINE if legend else 0)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._legend = legend
        self._shares: tuple[Share, ...] = ()

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Show other shares."""
        self._shares = tuple(shares)
        self.renewed()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def items(self) -> int:
        return len(self._shares)

    def zone(self, index: int) -> QRectF:
        if self._legend:
            widths = self._widths(percent=self._percents_fit())
            gap = max(self.width() - sum(widths), 0.0) / max(len(widths) - 1, 1)
            return QRectF(sum(widths[:index]) + index * gap, 0, widths[index], _LINE)
        return self._part(index).adjusted(0, -2, 0, 2)

    def index_at(self, spot: QPointF) -> int:
        found = super().index_at(spot)
        if found >= 0:
            return found
        return next((n for n in range(self.items()) if self._part(n).contains(spot)), -1)

    def told(self, index: int) -> str:
        share = self._shares[index]
        return " · ".join(text for text in (share.name, share.amount, share.percent) if text)

    def draw(self, painter: QPainter) -> None:
        track = QColor(tokens().track)
        bar = self._bar()
        paint_shares(painter, bar, [(share.part, self._colour(share)) for share in self._shares], track)
        if self._legend:
            for index in range(len(self._shares)):
                self._draw_key(painter, index)

    def _draw_key(self, painter: QPainter, index: int) -> None:
        share, zone = self._shares[index], self.zone(index)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(share))
        painter.drawRoundedRect(QRectF(zone.left(), 5, 10, 10), 3, 3)
        left = zone.left() + _MARK
        for word in self._words(share, percent=self._percents_fit()):
            width = QFontMetrics(word.face).horizontalAdvance(word.text)
            painter.setFont(word.face)
            painter.setPen(QColor(tokens().colour(word.ink)))
            painter.drawText(QRectF(left, 0, width + 4, 20), Qt.AlignmentFlag.AlignVCenter, word.text)
            left += width + 8

    def _words(self, share: Share, *, percent: bool) -> list[_Word]:
        quiet, loud = font(SECONDARY), font(BODY, QFont.Weight.DemiBold)
        words = [_Word(share.name, quiet, "muted"), _Word(share.amount, loud, "text")]
        if percent:
            words.append(_Word(share.percent, quiet, "muted"))
        return [word for word in words if word.text]

    def _widths(self, *, percent: bool) -> list[float]:
        """Return the room each entry of the legend needs."""
        return [
            _MARK + sum(QFontMetrics(w.face).horizontalAdvance(w.text) + 8 for w in self._words(share, percent=percent))
            for share in self._shares
        ]

    def _percents_fit(self) -> bool:
        """Return whether there is room for every percentage; if not, none is shown and the tooltips have them."""
        return sum(self._widths(percent=True)) <= self.width()

    def _bar(self) -> QRectF:
        return QRectF(0, self.height() - _BAR - 2, self.width(), _BAR)

    def _part(self, index: int) -> QRectF:
        bar = self._bar()
        before = sum(max(share.part, 0.0) for share in self._shares[:index])
        width = max(self._shares[index].part, 0.0) * bar.width()
        return QRectF(bar.left() + before * bar.width(), bar.top(), width, bar.height())

    def _colour(self, share: Share) -> QColor:
        colours = tokens()
        return QColor(colours.ramp[share.colour] if isinstance(share.colour, int) else colours.colour(share.colour))
