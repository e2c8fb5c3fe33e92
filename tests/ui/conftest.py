"""A screen without a screen: the window's tests run offscreen, in the light theme, with settings of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gestion_creances.ui.look.theme import Choice, Theme
from gestion_creances.ui.work.jobs import Jobs


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Choice.LIGHT)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, theme: Theme) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    theme.choose(Choice.LIGHT)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()
