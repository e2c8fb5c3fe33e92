"""Where a text beside a point of a line can stand without the line running through it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF

_GAP = 8
_LINE = 4


def free_place(spot: QPointF, size: QSizeF, line: Sequence[QPointF], room: QRectF) -> QRectF:
    """Return a rectangle of *size* in *room* beside *spot*: above it if the *line* leaves that free, else around it."""
    way = QPainterPath()
    way.addPolygon(QPolygonF(list(line)))
    stroker = QPainterPathStroker()
    stroker.setWidth(_LINE)
    drawn = stroker.createStroke(way)
    width, height = size.width(), size.height()
    above, below, middle = spot.y() - _GAP - height, spot.y() + _GAP, spot.y() - height / 2
    left, centre, right = spot.x() - _GAP - width, spot.x() - width / 2, spot.x() + _GAP
    corners = (
        (centre, above),
        (centre, below),
        (left, above),
        (right, above),
        (left, below),
        (right, below),
        (left, middle),
        (right, middle),
    )
    places = [_within(QRectF(QPointF(x, y), size), room) for x, y in corners]
    dot = QRectF(spot.x() - _GAP + 2, spot.y() - _GAP + 2, 2 * _GAP - 4, 2 * _GAP - 4)
    free = (place for place in places if not (place.intersects(dot) or drawn.intersects(place)))
    return next(free, places[0])


def _within(place: QRectF, room: QRectF) -> QRectF:
    """Return *place* moved into *room*."""
    x = max(room.left(), min(place.left(), room.right() - place.width()))
    y = max(room.top(), min(place.top(), room.bottom() - place.height()))
    return QRectF(QPointF(x, y), place.size())
