"""The calendar that opens under a date: weeks from Monday, week-ends quiet, in the colours in force."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from gestion_creances.ui.look.icons import icon
from gestion_creances.ui.look.theme import tokens


def calendar(shown: date | None) -> QCalendarWidget:
    """Return a calendar on the day *shown* (today's month when None)."""
    made = QCalendarWidget()
    made.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setMinimumSize(290, 240)
    quiet = QTextCharFormat()
    quiet.setForeground(QColor(tokens().muted))
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(weekday, quiet)
    for name, picture in (("qt_calendar_prevmonth", "caret-left"), ("qt_calendar_nextmonth", "caret-right")):
        if isinstance(arrow := made.findChild(QToolButton, name), QToolButton):
            arrow.setIcon(icon(picture, "text"))
    if shown is not None:
        made.setSelectedDate(QDate(shown.year, shown.month, shown.day))
    return made
