"""What a person sees and does on the dashboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.dashboard import DashboardPage
from gestion_creances.ui.pages.dashboard.history import MONTHS
from gestion_creances.ui.pages.dashboard.words import indicators
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.edit_customer import edit_customer
from gestion_creances.usecases.record_payment import record_payment

TODAY = date(2026, 11, 22)


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def owe(desk: Desk, customer_id: int, amount: str, issued_on: date) -> int:
    gross = Money.euros(amount)
    with desk.books.writing() as session:
        number = f"FA-{customer_id}-{amount}"
        due = Instalment(issued_on + timedelta(days=30), gross)
        return session.invoices.add(Invoice(customer_id, number, ItemKind.INVOICE, issued_on, gross, (due,)))[0]


@pytest.fixture
def trade(desk: Desk) -> Desk:
    """Two customers: one pays 10 days late, the other has owed 3 000 € since August."""
    punctual = edit_customer(desk, Customer("P", "Presque à l’heure")).id
    debtor = edit_customer(desk, Customer("D", "Gros débiteur")).id
    paid = owe(desk, punctual, "1000", date(2026, 9, 1))
    record_payment(desk, Payment(punctual, date(2026, 10, 11), Money.euros("1000")), [paid])
    owe(desk, debtor, "3000", date(2026, 8, 1))
    owe(desk, punctual, "500", date(2026, 11, 10))
    return desk


@pytest.fixture
def page(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[DashboardPage]:
    made = DashboardPage(Workplace(lambda: desk, jobs))
    qtbot.addWidget(made)
    made.resize(1024, 720)
    yield made
    jobs.close()


def shown(page: DashboardPage, jobs: Jobs, qtbot: QtBot) -> DashboardPage:
    """Return the page once everything has been computed."""
    page.show()
    page.refresh(Changes.ALL)
    qtbot.waitUntil(lambda: not jobs.running())
    return page


def left(page: DashboardPage, qtbot: QtBot, do: Callable[[], object]) -> Destination:
    with qtbot.waitSignal(page.left_for) as signal:
        do()
    destination = signal.args[0]
    assert isinstance(destination, Destination)
    return destination


def test_the_cards_show_the_figures_and_how_they_moved(
    trade: Desk, page: DashboardPage, jobs: Jobs, qtbot: QtBot
) -> None:
    shown(page, jobs, qtbot)
    assert spaced(page.cards.outstanding.value()) == "3 500,00 €"
    assert spaced(page.cards.overdue.value()) == "3 000,00 €"
    assert spaced(page.cards.indicators["average_days_late"].value()) == "10,0 jours"
    assert spaced(page.cards.outstanding.accessibleName()) == "Encours, 3 500,00 €, +16,7 %, 2 clients"


def test_what_cannot_be_computed_is_said_with_its_reason(page: DashboardPage, jobs: Jobs, qtbot: QtBot) -> None:
    shown(page, jobs, qtbot)
    card = page.cards.indicators["dso_balance"]
    assert card.accessibleName() == "DSO, –, non calculable"
    assert "Aucune vente facturée" in card.accessibleDescription()


def test_every_indicator_has_its_row_and_opens_with_its_formula(
    trade: Desk, page: DashboardPage, jobs: Jobs, qtbot: QtBot
) -> None:
    shown(page, jobs, qtbot)
    rows = list(page.indicators.model.rows())
    assert [row.key for row in rows] == list(indicators())
    for row in rows:
        page.explain(row.key)
        assert page.explanation is not None
        texts = [label.text() for label in page.explanation.findChildren(QLabel)]
        assert painted(row.now.formula) in texts
        page.explanation.reject()


def test_an_opened_figure_can_be_recomputed_by_hand(trade: Desk, page: DashboardPage, jobs: Jobs, qtbot: QtBot) -> None:
    shown(page, jobs, qtbot)
    page.cards.indicators["late_rate"].clicked.emit()
    assert page.explanation is not None
    assert [(name, spaced(value)) for name, value in page.explanation.facts] == [
        ("Factures échues (numérateur)", "3 000,00 €"),
        ("Encours (dénominateur)", "3 500,00 €"),
        ("Période", "au 22/11/2026"),
    ]


def test_an_opened_figure_leads_to_its_rows(trade: Desk, page: DashboardPage, jobs: Jobs, qtbot: QtBot) -> None:
    shown(page, jobs, qtbot)
    page.explain("late_rate")
    assert page.explanation is not None
    rows = next(b for b in page.explanation.findChildren(QPushButton) if b.text() == "Voir les lignes")
    assert left(page, qtbot, rows.click) == Destination("invoices", {"status": "overdue"})


def test_the_keyboard_opens_an_indicator_and_escape_closes_it(
    trade: Desk, page: DashboardPage, jobs: Jobs, qtbot: QtBot
) -> None:
    shown(page, jobs, qtbot)
    page.indicators.choose(0)
    qtbot.keyClick(page.indicators.table, Qt.Key.Key_Return)
    assert page.explanation is not None
    assert page.explanation.isVisible()
    qtbot.keyClick(page.explanation, Qt.Key.Key_Escape)
    assert not page.explanation.isVisible()


def test_the_history_has_a_year_of_months_and_a_bar_opens_the_aged_balance_of_that_day(
    trade: Desk, page: DashboardPage, jobs: Jobs, qtbot: QtBot
) -> None:
    shown(page, jobs, qtbot)
    assert page.history.complete()
    assert page.history.days()[0] == date(2025, 11, 30)
    assert page.history.days()[-1] == TODAY
    assert page.trends.state() == ""
    assert page.trends.bars is not None
    went = left(page, qtbot, lambda: page.trends.bars.clicked.emit(MONTHS - 2))  # type: ignore[union-attr]
    assert went == Destination("aged_balance", date(2026, 10, 31))


def test_the_history_goes_on_only_while_the_page_is_in_view(
    trade: Desk, page: DashboardPage, jobs: Jobs, qtbot: QtBot
) -> None:
    page.show()
    page.refresh(Changes.ALL)
    page.hide()
    qtbot.waitUntil(lambda: not jobs.running())
    assert not page.history.complete()
    page.show()
    qtbot.waitUntil(page.history.complete)


def test_an_interrupted_history_can_be_taken_up_again(
    trade: Desk, page: DashboardPage, jobs: Jobs, qtbot: QtBot
) -> None:
    page.show()
    page.refresh(Changes.ALL)
    with qtbot.waitSignal(page.history.stopped):
        jobs.cancel_all()
    resume = next(b for b in page.findChildren(QPushButton) if b.text() == "Reprendre le calcul")
    assert resume.isVisible()
    qtbot.mouseClick(resume, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.history.complete)
    assert not resume.isVisible()


def test_a_point_of_the_dso_opens_the_figure_of_that_day(
    trade: Desk, page: DashboardPage, jobs: Jobs, qtbot: QtBot
) -> None:
    shown(page, jobs, qtbot)
    page.trends.line.clicked.emit(MONTHS - 2)
    assert page.explanation is not None
    assert ("Période", "du 01/11/2025 au 31/10/2026") in page.explanation.facts


def test_the_largest_debtor_comes_first_and_opens_his_card(
    trade: Desk, page: DashboardPage, jobs: Jobs, qtbot: QtBot
) -> None:
    shown(page, jobs, qtbot)
    rows = list(page.debtors.model.rows())
    assert [row.name for row in rows] == ["Gros débiteur", "Presque à l’heure"]
    page.debtors.choose(0)
    went = left(page, qtbot, lambda: qtbot.keyClick(page.debtors.table, Qt.Key.Key_Return))
    assert went == Destination("customer", rows[0].customer_id)


def test_the_indicators_are_saved_for_a_spreadsheet(
    trade: Desk, page: DashboardPage, jobs: Jobs, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown(page, jobs, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "indicateurs"), ""))
    with qtbot.waitSignal(page.toasted):
        page.indicators.export_wanted.emit("csv")
    lines = (tmp_path / "indicateurs.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "Indicateur;Aujourd’hui;Il y a un mois;Évolution"
    assert len(lines) == 1 + len(indicators())
