"""Charts tell what lies under them and open it, with mouse or keyboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gestion_creances.ui.charts.bars import Bar, Bars
from gestion_creances.ui.charts.chart import Chart
from gestion_creances.ui.charts.line_area import LineArea, Point
from gestion_creances.ui.charts.scale import round_scale
from gestion_creances.ui.charts.share_bar import Share, ShareBar
from gestion_creances.ui.charts.stacked_bars import Stack, StackedBars


def stacked() -> Chart:
    chart = StackedBars("Balance âgée", ("Non échu", "1–30 j"), lambda value: f"{value:.0f} k€")
    chart.show_stacks([Stack("oct.", (400, 50)), Stack("nov.", (500, 80))])
    return chart


def line() -> Chart:
    chart = LineArea("DSO", "DSO réel", lambda value: f"{value:.1f} j", "Prévision")
    chart.show_points([Point("oct.", 52.0), Point("nov.", None), Point("déc.", 54.0, 50.0, 58.0)])
    return chart


def bars() -> Chart:
    chart = Bars("Échéances")
    chart.show_bars(
        [Bar("lun.", "23", 2.5, "2,5", "lundi 23 : 2 500,00 €", today=True), Bar("mar.", "24", 0, "", "rien")]
    )
    return chart


def shares() -> Chart:
    chart = ShareBar("Âges")
    chart.show_shares([Share("Non échu", 0.7, "149 773,50 €", "71 %", 0), Share("Échu", 0.3, colour="alert")])
    return chart


CHARTS = [stacked, line, bars, shares]


def ready(qtbot: QtBot, make: object) -> Chart:
    chart = make()
    qtbot.addWidget(chart)
    chart.resize(420, 220)
    chart.show()
    return chart


@pytest.mark.parametrize("make", CHARTS)
def test_a_click_opens_what_is_under_the_mouse(qtbot: QtBot, make: object) -> None:
    chart = ready(qtbot, make)
    spot = chart.zone(1).center().toPoint()
    with qtbot.waitSignal(chart.clicked) as opened:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot)
    assert opened.args == [1]


@pytest.mark.parametrize("make", CHARTS)
def test_arrows_move_and_enter_opens(qtbot: QtBot, make: object) -> None:
    chart = ready(qtbot, make)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    with qtbot.waitSignal(chart.clicked) as opened:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert opened.args == [chart.items() - 2]


@pytest.mark.parametrize("make", CHARTS)
def test_a_screen_reader_hears_every_item(qtbot: QtBot, make: object) -> None:
    chart = ready(qtbot, make)
    said = chart.accessibleDescription().split("; ")
    assert len(said) == chart.items()


@pytest.mark.parametrize("make", CHARTS)
def test_a_chart_becomes_a_picture_at_twice_its_size(qtbot: QtBot, make: object) -> None:
    chart = ready(qtbot, make)
    image = chart.to_image(2.0)
    blank = QImage(image.size(), image.format())
    blank.fill(image.pixelColor(image.width() - 1, image.height() - 1))
    blank.setDevicePixelRatio(2.0)
    assert image.width() == 2 * chart.width()
    assert image != blank


def test_a_bar_tells_its_parts(qtbot: QtBot) -> None:
    chart = ready(qtbot, stacked)
    assert chart.told(1) == "nov.\u00a0: 580 k€\nNon échu\u00a0: 500 k€\n1–30 j\u00a0: 80 k€"


def test_an_expected_point_tells_its_band(qtbot: QtBot) -> None:
    chart = ready(qtbot, line)
    assert chart.told(2) == "déc.\u00a0: 54.0 j\nPrévision\u00a0: 50.0 j – 58.0 j"


@pytest.mark.parametrize("empty", [StackedBars, LineArea])
def test_charts_without_figures_are_painted_empty(qtbot: QtBot, empty: object) -> None:
    chart = empty("Figures", ("line",) if empty is StackedBars else "line", str)
    qtbot.addWidget(chart)
    chart.resize(300, 200)
    chart.show()
    assert not chart.to_image().isNull()


@given(st.floats(-1e9, 1e9), st.floats(0, 1e9))
def test_a_scale_holds_its_values_in_few_round_steps(low: float, spread: float) -> None:
    scale = round_scale(low, low + spread)
    slack = scale.step * 1e-6
    assert scale.low <= low + slack
    assert scale.high >= low + spread - slack
    assert 2 <= len(scale.marks()) <= 8
