"""What a person sees and does on the card of a customer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.ledger.customer import Contact
from gestion_creances.ui.dialogs.customer import CustomerDialog
from gestion_creances.ui.dialogs.details import InvoiceDetails
from gestion_creances.ui.dialogs.hold import HoldDialog
from gestion_creances.ui.dialogs.look_again import LookAgainDialog
from gestion_creances.ui.dialogs.note import NoteDialog
from gestion_creances.ui.dialogs.pdf import PdfDialog
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.customer import CustomerPage
from gestion_creances.ui.pages.customer.exchanges import ExchangesTab
from gestion_creances.ui.pages.customer.items import ItemsTab
from gestion_creances.ui.pages.customer.overview import MOST, Overview
from gestion_creances.ui.pages.customer.sorts import Sort
from gestion_creances.ui.pages.customer.statement import StatementTab
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.hold_reminders import hold_reminders
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.view_tasks import view_tasks
from tests.ui.small_firm import Heard, customer, entry, euros, founded, opened, owe, pay, pills, spaced

T = TypeVar("T", bound=QWidget)
OCTOBER, DECEMBER = date(2026, 10, 24), date(2026, 12, 1)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    return founded(desk)


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[CustomerPage]:
    made = CustomerPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1024, 720)
    made.show()
    yield made
    jobs.close()


@pytest.fixture
def heard(page: CustomerPage) -> Heard:
    return Heard(page)


def filled(page: CustomerPage, jobs: Jobs, qtbot: QtBot, argument: object) -> CustomerPage:
    page.refresh(Changes.ALL)
    page.open_with(argument)
    qtbot.waitUntil(lambda: not jobs.running())
    # What was added to a layout is shown when the loop comes round.
    QCoreApplication.processEvents()
    return page


def tab(page: CustomerPage, kind: type[T]) -> T:
    """Return the tab in view."""
    shown = page.tabs.currentWidget()
    assert isinstance(shown, kind)
    return shown


def numbers(page: CustomerPage, key: str) -> list[str]:
    """Open the tab *key* and return the numbers listed there."""
    page.head.choose(key)
    return [row.number for row in tab(page, ItemsTab).list.model.rows()]


def press(within: QWidget, words: str) -> None:
    """Press the button shown *within* that says *words*."""
    (found,) = [made for made in within.findChildren(QPushButton) if made.text() == words and made.isVisible()]
    found.click()


def events(page: CustomerPage) -> list[tuple[str, str]]:
    """Return what the thread tells, and of what amount."""
    return [(spaced(row.line.what), spaced(row.line.amount)) for row in tab(page, Overview).thread_card.rows()]


def test_the_figures_of_a_customer_stay_in_view(firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot) -> None:
    key = customer(firm, siren="552100554", owner="Claire", credit_limit=euros("12000"))
    owe(firm, key, "3724.80", OCTOBER)
    owe(firm, key, "4615.20", DECEMBER)
    filled(page, jobs, qtbot, key)
    assert tuple(map(spaced, page.head.figures.owed.texts())) == ("8 340,00 €", "2 échéances ouvertes")
    assert tuple(map(spaced, page.head.figures.overdue.texts())) == ("3 724,80 €", "1 échéance, 29 j au plus")
    assert tuple(map(spaced, page.head.figures.limit.texts())) == ("69,5 %", "3 660,00 € disponibles")
    about = "C001 · SIREN 552 100 554 · Professionnel · 21000 Dijon · suivi par Claire"
    assert spaced(page.head.identity.texts()[1]) == about
    assert spaced(tab(page, Overview).dues.totals()["open"]) == "8 340,00 €"


def test_going_over_the_limit_is_told_by_how_much(firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot) -> None:
    key = customer(firm, credit_limit=euros("1000"))
    owe(firm, key, "1310", DECEMBER)
    filled(page, jobs, qtbot, key)
    assert tuple(map(spaced, page.head.figures.limit.texts())) == ("131,0 %", "dépassé de 310,00 €")
    assert page.head.identity.pills() == ["Plafond dépassé"]


def test_the_habit_is_what_was_really_paid_late(firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot) -> None:
    key = customer(firm)
    for due_on, paid_on in (
        (date(2026, 3, 1), date(2026, 3, 1)),
        (date(2026, 4, 1), date(2026, 4, 13)),
        (date(2026, 5, 1), date(2026, 5, 19)),
        (date(2026, 6, 1), date(2026, 6, 19)),
    ):
        due = owe(firm, key, "100", due_on)
        pay(firm, key, "100", paid_on, chosen=(due.id,))
    filled(page, jobs, qtbot, key)
    mean, recent = map(spaced, page.head.figures.habit.texts())
    assert mean == "En moyenne 12 jours après l’échéance"
    assert recent == "↗ 16 jours sur les 3 dernières échéances"


def test_what_is_ready_to_leave_is_the_next_step(
    firm: Desk, page: CustomerPage, heard: Heard, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    owe(firm, key, "1200", date(2026, 11, 10))
    filled(page, jobs, qtbot, key)
    assert tuple(map(spaced, page.side.next_step.texts())) == (
        "Rappel courtois aujourd’hui",
        "1 échéance, 1 200,00 € à demander",
    )
    press(page.side.next_step, "Relire la lettre")
    assert heard.went == [Destination("reminders", key)]


def test_a_debt_too_young_says_when_it_will_be_chased(firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot) -> None:
    key = customer(firm)
    owe(firm, key, "1200", date(2026, 11, 20))
    filled(page, jobs, qtbot, key)
    assert page.side.next_step.texts()[0] == "Rappel courtois le 30/11/2026"


def test_nothing_owed_is_nothing_to_chase(firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot) -> None:
    filled(page, jobs, qtbot, customer(firm))
    assert page.side.next_step.texts() == ("Rien à relancer", "Ce client ne doit rien.")
    assert page.head.figures.habit.texts()[0] == "Aucune facture réglée depuis un an"
    assert not tab(page, Overview).dues.isVisible()


def test_reminders_are_suspended_and_resumed_from_the_card(
    firm: Desk, page: CustomerPage, heard: Heard, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    owe(firm, key, "1200", date(2026, 11, 10), number="FA-8")
    filled(page, jobs, qtbot, key)
    page.doing.hold()
    dialog = opened(page, HoldDialog)
    offered = [spaced(dialog.about.invoice.choice.itemText(place)) for place in range(2)]
    assert offered == ["Tout le client · 1 200,00 € dus", "FA-8 · 1 200,00 € dus"]
    dialog.reason.set_text("Peinture à refaire")
    dialog.accept()
    qtbot.waitUntil(lambda: not jobs.running())
    assert pills(page.banners) == ["Bloquée"]
    assert tuple(map(spaced, page.side.next_step.texts())) == (
        "Relances suspendues",
        "Bloquée, sans date de fin : Peinture à refaire",
    )
    press(page.banners, "Lever")
    qtbot.waitUntil(lambda: not jobs.running())
    assert page.side.next_step.texts()[0] == "Rappel courtois aujourd’hui"
    assert ("Suspension levée", "") in events(page)


def test_the_thread_tells_everything_newest_first(
    firm: Desk, page: CustomerPage, heard: Heard, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    due = owe(firm, key, "1480", OCTOBER, number="FA-344", issued_on=date(2026, 9, 24))
    pay(firm, key, "480", date(2026, 11, 12), chosen=(due.id,))
    promised = date(2026, 11, 30)
    hold_reminders(
        firm,
        Hold(HoldKind.PROMISE, "Au téléphone", "claire", date(2026, 11, 13), key, promised, None, None, promised),
    )
    filled(page, jobs, qtbot, key)
    page.doing.note()
    dialog = opened(page, NoteDialog)
    dialog.text.area.setPlainText("Rappeler lundi")
    dialog.accept()
    qtbot.waitUntil(lambda: not jobs.running())
    assert events(page) == [
        ("Note de claire", ""),
        ("Promesse pour le 30/11/2026", "1 000,00 €"),
        ("Règlement reçu", "480,00 €"),
        ("Facture FA-344", "1 480,00 €"),
    ]
    tab(page, Overview).thread_card.sort.set_value(Sort.PAYMENT)
    tab(page, Overview).thread_card.sort.picked.emit(Sort.PAYMENT)
    assert events(page) == [("Règlement reçu", "480,00 €")]


def test_an_event_opens_what_it_tells_with_the_keyboard(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    owe(firm, key, "1480", OCTOBER, number="FA-344")
    filled(page, jobs, qtbot, key)
    qtbot.keyClick(tab(page, Overview).thread_card.rows()[0], Qt.Key.Key_Return)
    assert opened(page, InvoiceDetails).windowTitle() == "Facture FA-344"


def test_a_letter_is_opened_as_it_was_sent_and_saved(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = customer(firm)
    owe(firm, key, "1200", date(2026, 11, 10), number="FA-8")
    (letter,) = issue_reminders(firm, tmp_path / "lettres").letters
    filled(page, jobs, qtbot, (key, "letters"))
    assert page.head.tab() == "exchanges"
    assert tab(page, ExchangesTab).list.isVisible()
    tab(page, ExchangesTab).list.choose(0)
    qtbot.keyClick(tab(page, ExchangesTab).list.table, Qt.Key.Key_Return)
    dialog = opened(page, PdfDialog)
    assert "FA-8" in dialog.pages.text()
    file = tmp_path / "copie.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    dialog.save()
    with firm.books.reading() as session:
        assert file.read_bytes() == session.letters.pdf(letter.letter.sha256)


def test_the_statement_runs_from_balance_to_balance(firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot) -> None:
    key = customer(firm)
    owe(firm, key, "1000", date(2025, 6, 30), issued_on=date(2025, 5, 31))
    owe(firm, key, "500", OCTOBER, number="FA-2")
    pay(firm, key, "300", date(2026, 11, 12))
    filled(page, jobs, qtbot, (key, "statement"))
    assert spaced(tab(page, StatementTab).opening()) == "Solde au 22/11/2025 : 1 000,00 €"
    lines = list(tab(page, StatementTab).list.model.rows())
    assert [(line.label, line.balance) for line in lines] == [
        ("Facture FA-2", euros("1500")),
        ("Règlement", euros("1200")),
    ]
    tab(page, StatementTab).first.line.clear()
    tab(page, StatementTab).first.touch()
    assert len(list(tab(page, StatementTab).list.model.rows())) == 3
    tab(page, StatementTab).last.line.setText("31/02/2026")
    tab(page, StatementTab).last.touch()
    tab(page, StatementTab).make_pdf()
    assert "n’existe pas" in tab(page, StatementTab).last.message()


def test_the_statement_is_made_as_pdf(firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot) -> None:
    key = customer(firm)
    owe(firm, key, "500", OCTOBER, number="FA-2")
    filled(page, jobs, qtbot, key)
    page.print_()
    assert "FA-2" in opened(page, PdfDialog).pages.text()


def test_changing_the_conditions_changes_the_card(
    firm: Desk, page: CustomerPage, heard: Heard, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm, contacts=(Contact("Mme Lefèvre", "gérante", "m@exemple.fr", "03 80 00 00 00"),))
    filled(page, jobs, qtbot, (key, "terms"))
    page.edit()
    dialog = opened(page, CustomerDialog)
    dialog.name_field.set_text("Boulangerie Lefèvre et fils")
    dialog.terms.set_text("60")
    dialog.accept()
    qtbot.waitUntil(lambda: not jobs.running())
    with firm.books.reading() as session:
        stored = session.customers.get(key)
    assert (stored.name, stored.terms) == ("Boulangerie Lefèvre et fils", "60")
    assert [replace(contact, id=0) for contact in stored.contacts] == [
        Contact("Mme Lefèvre", "gérante", "m@exemple.fr", "03 80 00 00 00")
    ]
    assert page.head.identity.texts()[0] == "Boulangerie Lefèvre et fils"


def test_what_the_form_does_not_show_is_kept(
    firm: Desk, page: CustomerPage, heard: Heard, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm, siren="552100554", siret="55210055400013", method="LCR directe", language="fr")
    filled(page, jobs, qtbot, key)
    page.edit()
    opened(page, CustomerDialog).accept()
    with firm.books.reading() as session:
        stored = session.customers.get(key)
    assert (stored.siret, stored.method) == ("55210055400013", "LCR directe")


def test_tabs_list_only_what_is_his(firm: Desk, page: CustomerPage, heard: Heard, jobs: Jobs, qtbot: QtBot) -> None:
    key, other = customer(firm), customer(firm, "Autre")
    due = owe(firm, key, "500", OCTOBER, number="FA-2")
    owe(firm, other, "700", OCTOBER, number="FA-3")
    pay(firm, key, "500", chosen=(due.id,))
    pay(firm, other, "10")
    filled(page, jobs, qtbot, key)
    assert numbers(page, "invoices") == ["FA-2"]
    assert len(numbers(page, "payments")) == 1
    payments = tab(page, ItemsTab).list
    assert [row.amount for row in payments.model.rows()] == [euros("-500")]
    entry(payments._menu(tuple(payments.model.rows())), "Retirer")()
    qtbot.waitUntil(lambda: not jobs.running())
    assert payments.model.rowCount() == 0
    filled(page, jobs, qtbot, other)
    assert numbers(page, "invoices") == ["FA-3"]


def test_many_open_invoices_are_counted_and_the_oldest_shown(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    for day in range(1, 13):
        owe(firm, key, "100", date(2026, 11, day), number=f"FA-{day}")
    filled(page, jobs, qtbot, key)
    shown = tab(page, Overview)
    assert [row.number for row in shown.dues.model.rows()] == [f"FA-{day}" for day in range(1, MOST + 1)]
    assert f"{MOST} sur 12" in pills(shown)
    assert spaced(shown.dues.totals()["open"]) == "1 200,00 €"
    assert not shown.dues.table.verticalScrollBar().isVisible()
    assert not shown.dues.table.horizontalScrollBar().isVisible()


def test_the_customer_asked_for_last_is_the_one_shown(firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot) -> None:
    first, second = customer(firm, "Premier"), customer(firm, "Second")
    page.open_with(first)
    page.open_with(second)
    qtbot.waitUntil(lambda: not jobs.running())
    assert page.head.identity.texts()[0] == "Second"


def test_a_scenario_at_its_end_comes_before_what_a_younger_invoice_waits_for(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    old = owe(firm, key, "1200", date(2026, 8, 10), number="FA-1")
    owe(firm, key, "300", date(2026, 11, 20), number="FA-2")
    with firm.books.writing() as session:
        session.items.set_reached([(old.id, 5, date(2026, 10, 5))])
    filled(page, jobs, qtbot, key)
    what, why = map(spaced, page.side.next_step.texts())
    assert what == "Scénario terminé"
    assert why.startswith("FA-1 : Dernière étape atteinte le 05/10/2026")


def test_looking_again_past_the_last_step_is_noted_and_comes_back_in_a_week(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    old = owe(firm, key, "1200", date(2026, 8, 10))
    with firm.books.writing() as session:
        session.items.set_reached([(old.id, 5, date(2026, 10, 5))])
    filled(page, jobs, qtbot, key)
    assert [owed.follow_up.customer_id for owed in view_tasks(firm).follow_ups] == [key]
    (button,) = [b for b in page.side.next_step.findChildren(QPushButton) if b.text() == "Noter le suivi…"]
    button.click()
    dialog = opened(page, LookAgainDialog)
    dialog.text.set_text("Le gérant rappelle lundi")
    dialog.accept()
    assert view_tasks(firm).follow_ups == ()
    in_a_week = replace(firm, today=date(2026, 11, 30))
    assert [owed.follow_up.customer_id for owed in view_tasks(in_a_week).follow_ups] == [key]
