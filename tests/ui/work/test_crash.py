"""A report of a failure of the program names nobody and can be copied."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gestion_creances.ui.work.crash import CrashDialog, CrashHook, scrub

TRACE = """Traceback (most recent call last):
  File "{HOME}/claire/app/gestion_creances/letters/pdf.py", line 12, in draw
    raise ValueError(f"no address for {customer!r}")
ValueError: no address for 'Boulangerie Lefèvre', m.lefevre@boulangerie.fr
IBAN FR76 3000 6000 0112 3456 7890 189 owes 1 234,56 € since 2026, SIREN 918 302 746
""".replace("{HOME}", "/" + "home")


@pytest.mark.parametrize("secret", ["Lefèvre'", "m.lefevre@", "3000 6000", "1 234,56", "918 302 746", "claire"])
def test_a_report_names_nobody(secret: str) -> None:
    assert secret in TRACE
    assert secret not in scrub(TRACE)


def test_a_report_keeps_what_helps_to_mend() -> None:
    kept = scrub(TRACE)
    assert 'gestion_creances/letters/pdf.py", line 12, in draw' in kept
    assert 'raise ValueError(f"no address for {customer!r}")' in kept
    assert "ValueError: no address for '…'" in kept


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
