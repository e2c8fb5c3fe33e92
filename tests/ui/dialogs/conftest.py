"""A founded firm, and an empty page from which dialogs open."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gestion_creances.desk import Desk
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.work.jobs import Jobs
from tests.ui.small_firm import Heard, founded


@pytest.fixture
def firm(desk: Desk) -> Desk:
    return founded(desk)


@pytest.fixture
def place(firm: Desk, jobs: Jobs) -> Workplace:
    return Workplace(lambda: firm, jobs)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page("Essai")
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    return made


@pytest.fixture
def heard(page: Page) -> Heard:
    return Heard(page)
