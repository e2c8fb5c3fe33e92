"""Python's constants outlive any number of calls into Qt."""

from PySide6.QtCore import QRect


def test_a_hundred_thousand_calls_into_qt_leave_none_alive() -> None:
    rect = QRect(0, 0, 5, 5)
    for _ in range(100_000):
        rect.setLeft(3)
    assert rect.left() == 3
