"""What a person sees and does on Aujourd’hui."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gestion_creances.banking.mandate import Mandate
from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address, Company
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.lifecycle import LifeCode, Status
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.customer import Channel, Customer
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.today import TodayPage
from gestion_creances.ui.pages.today.greeting import first_name
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.edit_customer import edit_customer
from gestion_creances.usecases.edit_mandate import edit_mandate
from gestion_creances.usecases.hold_reminders import hold_reminders
from gestion_creances.usecases.record_payment import record_payment
from gestion_creances.usecases.record_status import record_status
from tests.usecases.banking import a_movement, a_statement, entered

TODAY = date(2026, 11, 22)
FIRM = Company(
    "Ateliers Morvan",
    siren="552100554",
    address=Address(("1 rue Neuve",), "21000", "Dijon"),
    iban="FR7630006000011234567890189",
    signatory="Claire Morvan",
)
WRITABLE = Customer(
    "C1", "Boulangerie Lefèvre", email="bonjour@exemple.fr", address=Address(("2 rue Haute",), "21000", "Dijon")
)


def euros(amount: str) -> Money:
    return Money.euros(amount)


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.fixture
def firm(desk: Desk) -> Desk:
    with desk.books.writing() as session:
        session.company.put(FIRM)
        session.policies.put(standard_policy())
    return desk


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[TodayPage]:
    made = TodayPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1024, 720)
    yield made
    jobs.close()


def shown(page: TodayPage, jobs: Jobs, qtbot: QtBot) -> TodayPage:
    """Return the page as it looks once it has been filled."""
    page.show()
    page.refresh(Changes.ALL)
    qtbot.waitUntil(lambda: not jobs.running())
    return page


def customer(desk: Desk, name: str = "", **values: object) -> int:
    code = values.pop("code", WRITABLE.code)
    return edit_customer(desk, replace(WRITABLE, code=code, name=name or WRITABLE.name, **values)).id  # type: ignore[arg-type]


def owe(
    desk: Desk, customer_id: int, amount: str, due_on: date, kind: ItemKind = ItemKind.INVOICE, number: str = ""
) -> int:
    with desk.books.writing() as session:
        number = number or f"FA-{customer_id}-{amount}-{due_on:%d%m%y}"
        issued_on = min(due_on - timedelta(days=30), TODAY)
        invoice = Invoice(customer_id, number, kind, issued_on, euros(amount), (Instalment(due_on, euros(amount)),))
        item = session.items.get(session.invoices.add(invoice)[0])
    assert item.invoice_id is not None
    return item.invoice_id


def left(page: TodayPage, qtbot: QtBot, do: object) -> Destination:
    with qtbot.waitSignal(page.left_for) as signal:
        do()  # type: ignore[operator]
    destination = signal.args[0]
    assert isinstance(destination, Destination)
    return destination


def test_empty_books_say_that_there_is_nothing_to_do_and_offer_to_import(
    page: TodayPage, jobs: Jobs, qtbot: QtBot
) -> None:
    shown(page, jobs, qtbot)
    assert page.nothing.isVisible()
    assert not page.board.isVisible()
    assert page.outstanding.value() == "0,00\u00a0€"
    assert spaced(page.header.subtitle()) == "Dimanche 22 novembre 2026"


def test_when_nothing_is_late_the_next_due_date_is_told(firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot) -> None:
    owe(firm, customer(firm), "1200", date(2026, 12, 15))
    shown(page, jobs, qtbot)
    texts = [spaced(label.text()) for label in page.nothing.findChildren(QLabel)]
    assert "Prochaine échéance le 15/12/2026 : 1 200,00 €." in texts


def test_the_figures_are_those_of_the_books(firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot) -> None:
    key = customer(firm)
    owe(firm, key, "1000", date(2026, 10, 1))
    owe(firm, key, "500", date(2026, 11, 24))
    owe(firm, key, "3000", date(2026, 12, 24))
    shown(page, jobs, qtbot)
    assert spaced(page.outstanding.value()) == "4 500,00 €"
    assert spaced(page.overdue.value()) == "1 000,00 €"
    assert spaced(page.expected.value()) == "500,00 €"
    assert spaced(page.dso.value()) == "365,0 jours"


def test_the_expected_sum_opens_exactly_its_due_dates(firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot) -> None:
    owe(firm, customer(firm), "500", date(2026, 11, 24))
    shown(page, jobs, qtbot)
    went = left(page, qtbot, page.expected.clicked.emit)
    assert went == Destination("invoices", {"status": "not_due", "due_from": TODAY, "due_to": date(2026, 11, 30)})


def test_a_ready_reminder_is_told_with_its_age_and_amount(
    firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    owe(firm, key, "1200", date(2026, 11, 10))
    shown(page, jobs, qtbot)
    (row,) = page.board.rows()
    assert page.board.heads() == ["Relances prêtes"]
    assert (row.line.who, spaced(row.line.age), spaced(row.line.amount)) == (
        "Boulangerie Lefèvre",
        "12 j de retard",
        "1 200,00 €",
    )
    assert left(page, qtbot, lambda: row.button.click()) == Destination("reminders", key)


def test_a_row_opens_its_customer_with_the_mouse_and_with_the_keyboard(
    firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    owe(firm, key, "1200", date(2026, 11, 10))
    shown(page, jobs, qtbot)
    (row,) = page.board.rows()
    click = left(page, qtbot, lambda: qtbot.mouseClick(row, Qt.MouseButton.LeftButton))
    enter = left(page, qtbot, lambda: qtbot.keyClick(row, Qt.Key.Key_Return))
    assert click == enter == Destination("customer", key)


def test_the_arrows_move_from_row_to_row(firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot) -> None:
    for number, amount in enumerate(("1200", "800")):
        owe(firm, customer(firm, f"Client {number}", code=f"C{number}"), amount, date(2026, 11, 10))
    shown(page, jobs, qtbot)
    with qtbot.waitActive(page):
        page.activateWindow()
    first, second = page.board.rows()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_the_largest_amount_comes_first_and_the_largest_group_too(
    firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot
) -> None:
    small, large = customer(firm, "Petit", code="P"), customer(firm, "Grand", code="G")
    owe(firm, small, "100", date(2026, 11, 10))
    owe(firm, large, "900", date(2026, 11, 10))
    record_payment(firm, Payment(customer(firm, "Tiers", code="T"), TODAY, euros("5000")), ())
    shown(page, jobs, qtbot)
    assert page.board.heads() == ["Règlements à rapprocher", "Relances prêtes"]
    assert [row.line.who for row in page.board.rows()] == ["Tiers", "Grand", "Petit"]
    assert spaced(page.header.subtitle()) == "Dimanche 22 novembre 2026 · 3 choses à faire"


def test_more_than_five_reminders_are_folded_behind_a_link_to_their_page(
    firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot
) -> None:
    for number in range(7):
        owe(firm, customer(firm, f"Client {number}", code=f"C{number}"), "100", date(2026, 11, 10))
    shown(page, jobs, qtbot)
    assert len(page.board.rows()) == 5
    link = next(b for b in page.board.findChildren(QPushButton) if b.text() == "Voir les 2 autres")
    assert left(page, qtbot, link.click) == Destination("reminders")


def test_a_promise_whose_day_has_passed_is_told_until_it_is_paid(
    firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    invoice = owe(firm, key, "1200", date(2026, 10, 30))
    promised = date(2026, 11, 18)
    hold_reminders(
        firm,
        Hold(
            HoldKind.PROMISE,
            "Promis au téléphone",
            "claire",
            date(2026, 11, 1),
            key,
            promised,
            invoice,
            promised_on=promised,
        ),
    )
    shown(page, jobs, qtbot)
    row = next(row for row in page.board.rows() if row.line.what == "Promesse non tenue")
    assert (row.line.detail, spaced(row.line.age), spaced(row.line.amount)) == (
        "Promis pour le 18/11/2026",
        "4 j dépassés",
        "1 200,00 €",
    )
    record_payment(firm, Payment(key, TODAY, euros("1200")))
    shown(page, jobs, qtbot)
    assert page.nothing.isVisible()


def test_a_customer_over_his_limit_is_told_with_what_exceeds_it(
    firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot
) -> None:
    owe(firm, customer(firm, credit_limit=euros("1000")), "1310", date(2026, 12, 15))
    shown(page, jobs, qtbot)
    (row,) = page.board.rows()
    assert spaced(row.line.detail) == "Plafond de 1 000,00 €"
    assert (spaced(row.line.age), spaced(row.line.amount)) == ("à 131 %", "310,00 €")


def test_a_dispute_without_news_for_fifteen_days_is_told(firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot) -> None:
    key = customer(firm)
    invoice = owe(firm, key, "700", date(2026, 10, 30))
    hold = Hold(HoldKind.DISPUTE, "Peinture à refaire", "claire", date(2026, 11, 7), key, None, invoice)
    hold_reminders(firm, hold)
    shown(page, jobs, qtbot)
    (row,) = page.board.rows()
    assert (row.line.what, row.line.about, spaced(row.line.age)) == (
        "Litige sans suite",
        "Peinture à refaire",
        "depuis 15 j",
    )


def test_what_is_delivered_and_not_invoiced_is_told(firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot) -> None:
    owe(firm, customer(firm), "640", date(2026, 11, 1), ItemKind.TO_BE_ISSUED)
    shown(page, jobs, qtbot)
    assert page.board.heads() == ["Factures à émettre"]


def test_what_letters_lack_stands_last_without_a_sum(firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot) -> None:
    with firm.books.writing() as session:
        session.company.put(replace(FIRM, iban="", siren=""))
    key = customer(firm, address=Address(), email="", channel=Channel.LETTER)
    owe(firm, key, "640", date(2026, 11, 1))
    shown(page, jobs, qtbot)
    assert page.board.heads() == ["Relances prêtes", "À compléter"]
    _, identity, address = page.board.rows()
    assert spaced(identity.line.who) == "Il manque : SIREN, IBAN"
    assert identity.line.opens == Destination("settings", "company")
    assert (address.line.what, address.line.who) == ("Adresse inconnue", "Boulangerie Lefèvre")
    assert identity.line.amount == address.line.amount == ""


def test_an_old_bank_entry_turns_amber_and_says_so(firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot) -> None:
    record_payment(firm, Payment(customer(firm), date(2026, 11, 2), euros("80")), ())
    shown(page, jobs, qtbot)
    last, state, loose = map(spaced, page.bank.texts())
    assert last == "Dernière écriture bancaire : 02/11/2026"
    assert state == "Il y a 20 jours : vérifiez les règlements reçus depuis."
    assert loose == "1 règlement à rapprocher : 80,00 €"


def test_what_was_done_today_is_told_once_a_kind(firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot) -> None:
    key = customer(firm)
    for amount in ("80", "90"):
        record_payment(firm, Payment(key, TODAY, euros(amount)), ())
    shown(page, jobs, qtbot)
    assert [spaced(text).split(" ", 1)[1] for text in page.done.texts()] == [
        "2 règlements enregistrés",
        "Client ajouté",
    ]


def test_a_bar_of_the_week_opens_the_due_dates_of_that_day(
    firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot
) -> None:
    owe(firm, customer(firm), "500", date(2026, 11, 24))
    shown(page, jobs, qtbot)
    day = date(2026, 11, 24)
    went = left(page, qtbot, lambda: page.week.day_opened.emit(page.week.days()[2]))
    assert went == Destination("invoices", {"status": "not_due", "due_from": day, "due_to": day})


@pytest.mark.parametrize(
    ("actor", "signatory", "greeted"),
    [
        ("claire", "Claire Morvan", "Claire"),
        ("cmorvan", "Mme Claire Morvan", "Claire"),
        ("paul", "Claire Morvan", ""),
        ("claire", "", ""),
        ("", "Claire Morvan", ""),
    ],
)
def test_nobody_is_greeted_by_anothers_name(actor: str, signatory: str, greeted: str) -> None:
    assert first_name(actor, signatory) == greeted


def test_the_page_says_good_day_by_first_name(page: TodayPage, jobs: Jobs, qtbot: QtBot) -> None:
    assert shown(page, jobs, qtbot).header.title() == "Bonjour Claire"


def test_money_on_its_way_has_its_groups_and_each_leads_to_its_page(
    firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    refused = owe(firm, key, "900", date(2026, 11, 20))
    owe(firm, key, "1200", date(2026, 11, 16), number="FA-2026-0107")
    record_status(firm, Status(refused, LifeCode.REFUSED, date(2026, 11, 20), "SIRET erroné"))
    edit_mandate(firm, Mandate(key, "RUM-1", date(2024, 1, 10), "Lefèvre", "FR7630006000011234567890189"))
    friday = date(2026, 11, 20)
    entered(
        firm,
        a_statement(
            a_movement(friday, "1200", "VIR FACTURE FA-2026-0107"),
            a_movement(friday, "55", "VIR INCONNU"),
            a_movement(friday, "-80", "REJET PRLV", return_reason="provision insuffisante"),
        ),
    )
    badges: dict[str, int] = {}
    page.badged.connect(lambda place, number: badges.__setitem__(place, number))
    shown(page, jobs, qtbot)
    told = {spaced(row.line.what): row for row in page.board.rows()}
    heads = ["Mouvements bancaires à rapprocher", "Prélèvements à faire", "Factures retenues par une plateforme"]
    assert page.board.heads()[:3] == heads
    assert {"Paiements revenus impayés", "Mandats à renouveler"} <= set(page.board.heads())
    assert (spaced(told["1 certain"].line.amount), told["1 certain"].line.button) == ("1 200,00 €", "Accepter")
    assert left(page, qtbot, told["1 certain"].button.click) == Destination("bank", "left")
    assert told["1 à reconnaître"].line.who == "Sans proposition"
    assert (told["Refusée"].line.detail, told["Refusée"].line.button) == ("SIRET erroné", "Résoudre")
    assert left(page, qtbot, told["1 échéance à prélever"].button.click) == Destination("debits", "to_collect")
    assert told["Mandat bientôt caduc"].line.detail == "Caduc le 11/01/2027"
    assert told["Revenu impayé"].line.detail == "provision insuffisante"
    assert badges["bank"] == 3
    assert "2 mouvements du relevé à rapprocher" in spaced(page.bank.texts()[2])
    assert left(page, qtbot, page.bank.clicked.emit) == Destination("bank", None)


def test_an_old_statement_and_missing_movements_are_told(firm: Desk, page: TodayPage, jobs: Jobs, qtbot: QtBot) -> None:
    entered(firm, a_statement(a_movement(date(2026, 10, 5), "-10"), opening="100"), name="a.ofx")
    entered(firm, a_statement(a_movement(date(2026, 10, 20), "-20"), opening="400"), name="b.ofx")
    shown(page, jobs, qtbot)
    told = {spaced(row.line.what): row for row in page.board.rows()}
    assert left(page, qtbot, told["Relevé à importer"].button.click) == Destination("importing")
    assert left(page, qtbot, told["Mouvements manquants"].button.click) == Destination("bank", "odd")
