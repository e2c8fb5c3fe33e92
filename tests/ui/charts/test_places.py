"""What is written in a chart is written where there is room."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF
from pytestqt.qtbot import QtBot

from gestion_creances.ui.charts.free_place import free_place
from gestion_creances.ui.charts.line_area import LineArea, Point
from gestion_creances.ui.charts.months import names_below, room_below
from gestion_creances.ui.charts.stacked_bars import Stack, StackedBars

ROOM, SIZE = QRectF(0, 0, 300, 200), QSizeF(44, 18)
NAMES = ["nov.", "déc.", "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov."]
YEARS = ["2025"] * 2 + ["2026"] * 11


def test_the_year_stands_under_the_first_month_of_each() -> None:
    written = names_below(NAMES, YEARS, 500)
    assert [(name, year) for _, name, year in written if year] == [("nov.", "2025"), ("janv.", "2026")]
    assert len(written) == 13


def test_in_a_narrow_chart_every_other_month_is_written_and_the_last_always() -> None:
    written = names_below(NAMES, ["2025", *["2026"] * 12], 300)
    assert [place for place, _, _ in written] == [0, 2, 4, 6, 8, 10, 12]
    assert [year for _, _, year in written] == ["2025", "2026", "", "", "", "", ""]


def test_names_without_a_year_take_one_line() -> None:
    assert room_below(["", ""]) < room_below(["2025", ""])
    assert names_below(["lun.", "mar."], ["", ""], 300) == [(0, "lun.", ""), (1, "mar.", "")]


def test_a_text_stands_above_its_point_when_the_line_comes_from_below() -> None:
    spot = QPointF(150, 100)
    place = free_place(spot, SIZE, [QPointF(50, 180), spot], ROOM)
    assert place.bottom() < spot.y()
    assert abs(place.center().x() - spot.x()) < 1


def test_a_text_avoids_a_line_that_falls_to_the_last_point() -> None:
    spot = QPointF(290, 100)
    place = free_place(spot, SIZE, [QPointF(270, 20), spot], ROOM)
    assert place.top() > spot.y()


@given(st.floats(0, 300), st.floats(0, 200))
def test_a_text_never_leaves_the_chart(x: float, y: float) -> None:
    assert ROOM.contains(free_place(QPointF(x, y), SIZE, [QPointF(0, 100), QPointF(x, y)], ROOM))


def test_a_month_is_told_with_its_year(qtbot: QtBot) -> None:
    bars = StackedBars("Balance âgée", ("Non échu",), str)
    line = LineArea("DSO", "DSO", str)
    for chart in (bars, line):
        qtbot.addWidget(chart)
    bars.show_stacks([Stack("nov.", (3.0,), "2025")])
    line.show_points([Point("nov.", 3.0, year="2025")])
    assert bars.told(0).startswith("nov. 2025\u00a0: 3.0")
    assert line.told(0) == "nov. 2025\u00a0: 3.0"
