"""The time line of a scenario: dots in order, names that do not overlap, the keyboard and the mouse."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gestion_creances.ui.charts.time_line import Mark, TimeLine, days_words
from gestion_creances.ui.look.tokens import Tone

MARKS = tuple(
    Mark(days, f"Étape {days}", "E-mail · Courtois", "at", Tone.INFO, faint=days < 0) for days in (-7, 2, 3, 4, 30, 45)
)


@pytest.fixture
def line(qtbot: QtBot) -> TimeLine:
    made = TimeLine("Étapes", "Échéance")
    qtbot.addWidget(made)
    made.resize(900, made.sizeHint().height())
    made.show_marks(MARKS, chosen=1)
    made.show()
    return made


@pytest.mark.parametrize("width", [360, 620, 1400])
def test_dots_stand_in_the_order_of_their_days_and_never_on_each_other(line: TimeLine, width: int) -> None:
    line.resize(width, line.height())
    zones = [line.zone(index) for index in range(line.items())]
    assert all(before.right() <= after.left() + 1 for before, after in pairwise(zones))
    assert zones[0].left() >= 0
    assert zones[-1].right() <= width


def test_what_comes_before_the_due_date_stands_left_of_it(line: TimeLine) -> None:
    due = line._place(0)
    assert line.zone(0).right() < due < line.zone(1).center().x()


def test_a_dot_is_told_and_opened_by_mouse_and_keyboard(line: TimeLine, qtbot: QtBot) -> None:
    assert line.told(0) == "J−7 · Étape -7\nE-mail · Courtois"
    assert "J+45" in line.accessibleDescription()
    with qtbot.waitSignal(line.clicked) as clicked:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.zone(2).center().toPoint())
    assert clicked.args == [2]
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Home)
    with qtbot.waitSignal(line.clicked) as opened:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert opened.args == [0]


def test_the_picture_is_drawn_with_all_that_it_holds(line: TimeLine) -> None:
    empty = TimeLine("Étapes", "Échéance")
    empty.resize(line.size())
    assert line.to_image() != empty.to_image()


def test_days_are_written_as_people_do() -> None:
    assert [days_words(days) for days in (-5, 0, 8)] == ["J−5", "J", "J+8"]
