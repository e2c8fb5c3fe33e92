"""A report of a failure of the program names nobody and can be copied."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gestion_creances.ui.work.crash import CrashDialog, CrashHook


def test_a_bug_nobody_caught_is_shown_once(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    hook = CrashHook(lambda: None)
    number = "FA-" + str(318)
    with qtbot.waitSignals([hook.happened, hook.happened]):
        for _ in range(2):
            try:
                raise KeyError(number)
            except KeyError:
                hook.caught(*sys.exc_info())
    qtbot.waitUntil(lambda: hook._open is not None and hook._open.isVisible())
    dialog = hook._open
    dialog.copy()
    assert number not in QGuiApplication.clipboard().text()
    assert "KeyError" in QGuiApplication.clipboard().text()
    assert number not in caplog.text
    dialog.accept()
    assert hook._open is None


def test_the_report_on_screen_is_the_one_copied(qtbot: QtBot) -> None:
    dialog = CrashDialog("ligne 12")
    qtbot.addWidget(dialog)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "ligne 12"
