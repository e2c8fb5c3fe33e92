"""What a person finds in the help."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.help import HelpPage
from gestion_creances.ui.pages.help.figures import figures
from gestion_creances.ui.pages.help.law import law
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.view_figures import view_indicators


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, jobs: Jobs) -> HelpPage:
    made = HelpPage(Workplace(lambda: desk, jobs))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.refresh(Changes.ALL)
    qtbot.waitUntil(lambda: not jobs.running())
    return made


def test_every_indicator_is_defined_by_its_own_formula(desk: Desk) -> None:
    indicators = view_indicators(desk)
    told = [entry.text for entry in figures(indicators).entries]
    assert told[2:] == [painted(kpi.formula) for kpi in indicators.values()]


def test_each_rate_names_its_day_and_source(desk: Desk) -> None:
    with desk.books.reading() as session:
        rates = session.settings.rates()
    *_, ecb, legal, private = law(rates).entries
    for entry in (ecb, legal, private):
        assert "depuis le" in entry.text
        assert "Source" in entry.text


def test_a_word_finds_its_entries_without_accents(page: HelpPage) -> None:
    page.search.setText("prescription")
    assert len(page.shown()) == 2
    assert "Échéanciers" in page.shown()
    page.search.setText("penalites retard")
    assert any("L441-10 II" in title for title in page.shown())


def test_an_entry_opens_its_page(qtbot: QtBot, page: HelpPage) -> None:
    page.search.setText("Balance âgée")
    *_, opens = [
        found for found in page.findChildren(QPushButton) if found.accessibleName() == "Ouvrir\u00a0: Balance âgée"
    ]
    with qtbot.waitSignal(page.left_for) as left:
        opens.click()
    assert left.args == [Destination("aged_balance")]
