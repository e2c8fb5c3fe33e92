"""What a person sees and does on Encaissements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gestion_creances.banking.statement import AccountName, Movement, Statement
from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import ZERO
from gestion_creances.desk import Desk
from gestion_creances.ui.dialogs.details import PaymentDetails
from gestion_creances.ui.dialogs.open_dues import PAYMENT_MIME
from gestion_creances.ui.dialogs.payment import ReturnDialog
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.receipts import ReceiptsPage
from gestion_creances.ui.tables.dragging import mime_of
from gestion_creances.ui.work.jobs import Jobs
from tests.ui.small_firm import Heard, customer, entry, euros, founded, item, opened, owe, pay, spaced

OCTOBER, DECEMBER = date(2026, 10, 1), date(2026, 12, 15)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    return founded(desk)


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[ReceiptsPage]:
    made = ReceiptsPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1024, 720)
    made.show()
    yield made
    jobs.close()


@pytest.fixture
def heard(page: ReceiptsPage) -> Heard:
    return Heard(page)


def filled(page: ReceiptsPage, qtbot: QtBot) -> ReceiptsPage:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.refresh(Changes.ALL)
    return page


def typed(qtbot: QtBot, page: ReceiptsPage, who: str, amount: str = "") -> None:
    """Type a customer, Entrée, an amount: the caret must have moved by itself."""
    page.form.customer.setFocus()
    qtbot.keyClicks(page.form.customer.line, who)
    qtbot.keyClick(page.form.customer.line, Qt.Key.Key_Return)
    if amount:
        qtbot.keyClicks(page.form.amount.line, amount)


def payments(firm: Desk) -> int:
    with firm.books.reading() as session:
        return session.connection.exec_driver_sql("SELECT COUNT(*) FROM payment").scalar_one()


def test_a_name_an_amount_and_entree_record_a_payment(
    firm: Desk, page: ReceiptsPage, heard: Heard, qtbot: QtBot
) -> None:
    due = owe(firm, customer(firm), "1200", OCTOBER)
    filled(page, qtbot)
    typed(qtbot, page, "lefev", "1200")
    assert page.form.amount.line.hasFocus()
    assert page.form.dues.chosen() == (due.id,)
    assert page.form.left_text() == "Entièrement affecté"
    qtbot.keyClick(page.form.amount.line, Qt.Key.Key_Return)
    assert item(firm, due.id).open == ZERO
    assert [row.amount for row in page.list.model.rows()] == [euros("-1200")]
    assert spaced(heard.toasts[-1].text) == "Règlement enregistré : Boulangerie Lefèvre"
    assert page.form.customer.text() == ""
    assert page.form.customer.line.hasFocus()


def test_a_payment_just_recorded_is_taken_back(firm: Desk, page: ReceiptsPage, heard: Heard, qtbot: QtBot) -> None:
    due = owe(firm, customer(firm), "1200", OCTOBER)
    filled(page, qtbot)
    typed(qtbot, page, "lefev", "1200")
    page.record()
    undo = heard.toasts[-1].undo
    assert undo is not None
    undo()
    assert payments(firm) == 0
    assert item(firm, due.id).open == euros("1200")


def test_the_number_of_an_invoice_names_its_customer_and_what_he_pays(
    firm: Desk, page: ReceiptsPage, qtbot: QtBot
) -> None:
    key = customer(firm)
    older = owe(firm, key, "300", OCTOBER, number="FA-0001")
    named = owe(firm, key, "1250", DECEMBER, number="FA-1134")
    filled(page, qtbot)
    typed(qtbot, page, "1134")
    assert page.form.customer.text() == "Boulangerie Lefèvre"
    assert spaced(page.form.amount.text()) == "1 250,00 €"
    assert page.form.dues.chosen() == (named.id,)
    page.record()
    assert (item(firm, named.id).open, item(firm, older.id).open) == (ZERO, euros("300"))


def test_what_is_left_to_allocate_follows_the_ticks(firm: Desk, page: ReceiptsPage, heard: Heard, qtbot: QtBot) -> None:
    key = customer(firm)
    first, second = owe(firm, key, "300", OCTOBER), owe(firm, key, "500", DECEMBER)
    filled(page, qtbot)
    typed(qtbot, page, "lefev", "700")
    assert page.form.dues.chosen() == (first.id, second.id)
    page.form.dues.list.model.tick([1], on=False)
    assert spaced(page.form.left_text()) == "À affecter : 400,00 €, gardés en avance"
    page.record()
    assert (item(firm, first.id).open, item(firm, second.id).open) == (ZERO, euros("500"))
    assert spaced(heard.toasts[-1].text).endswith("400,00 € en avance")
    qtbot.waitUntil(lambda: spaced(page.header.subtitle()) == "1 règlement à affecter, pour 400,00 €")


def test_ticking_an_invoice_first_gives_the_amount(firm: Desk, page: ReceiptsPage, qtbot: QtBot) -> None:
    owe(firm, customer(firm), "300", OCTOBER)
    filled(page, qtbot)
    typed(qtbot, page, "lefev")
    page.form.dues.list.model.tick([0], on=True)
    assert spaced(page.form.amount.text()) == "300,00 €"


@pytest.mark.parametrize(
    ("amount", "day", "field", "words"),
    [
        ("abc", "", "amount", "Ce n’est pas un montant : tapez par exemple 1 234,56."),
        ("-5", "", "amount", "Le montant ne peut pas être négatif."),
        ("0", "", "amount", "Indiquez le montant reçu : il ne peut pas être nul."),
        ("", "", "amount", "À remplir."),
        ("12", "30/02/2026", "paid_on", "Cette date n’existe pas : tapez par exemple 23/11/2026."),
        ("12", "23/11/2027", "paid_on", "Un règlement de 12,00 € ne peut pas être daté du 23/11/2027, à venir."),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_changes_nothing(
    firm: Desk, page: ReceiptsPage, qtbot: QtBot, amount: str, day: str, field: str, words: str
) -> None:
    due = owe(firm, customer(firm), "1200", OCTOBER)
    filled(page, qtbot)
    typed(qtbot, page, "lefev", amount)
    if day:
        page.form.paid_on.line.selectAll()
        qtbot.keyClicks(page.form.paid_on.line, day)
    page.record()
    assert spaced(page.form.beside[field].message()) == words
    assert payments(firm) == 0
    assert item(firm, due.id).open == euros("1200")


def test_a_customer_nobody_knows_is_not_invented(firm: Desk, page: ReceiptsPage, qtbot: QtBot) -> None:
    customer(firm)
    filled(page, qtbot)
    typed(qtbot, page, "Dupont")
    page.form.amount.line.setText("12")
    page.record()
    assert spaced(page.form.customer.message()) == "Aucun client ne correspond : vérifiez le nom ou le code."
    assert payments(firm) == 0


def test_a_payment_on_account_is_allocated_later_from_the_list(
    firm: Desk, page: ReceiptsPage, heard: Heard, qtbot: QtBot
) -> None:
    key = customer(firm)
    due = owe(firm, key, "500", OCTOBER)
    paid = pay(firm, key, "500")
    filled(page, qtbot)
    page.list.choose(0)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.match_dues.chosen() == (due.id,)
    page.primary.click()
    assert item(firm, due.id).open == ZERO
    undo = heard.toasts[-1].undo
    assert undo is not None
    undo()
    assert (item(firm, due.id).open, item(firm, paid).open) == (euros("500"), euros("-500"))


def test_giving_up_an_allocation_brings_the_form_back(firm: Desk, page: ReceiptsPage, qtbot: QtBot) -> None:
    key = customer(firm)
    owe(firm, key, "500", OCTOBER)
    pay(firm, key, "500")
    filled(page, qtbot)
    page.begin_matching(next(iter(page.list.model.rows())))
    assert not page.form.isVisible()
    page.open_with(key)
    assert page.form.isVisible()
    assert page.form.customer.text() == "Boulangerie Lefèvre"


def test_a_payment_dropped_on_an_invoice_pays_it(firm: Desk, page: ReceiptsPage, qtbot: QtBot) -> None:
    key = customer(firm)
    owe(firm, key, "500", OCTOBER)
    second = owe(firm, key, "500", DECEMBER)
    pay(firm, key, "500")
    filled(page, qtbot)
    mime = mime_of(PAYMENT_MIME, page._pulled(0))
    table = page.match_dues.list.table
    middle = QPointF(table.visualRect(table.model().index(1, 0)).center())
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    event = QDropEvent(middle, move, mime, left, Qt.KeyboardModifier.NoModifier)
    assert page.match_dues.dropping.eventFilter(table.viewport(), event)
    assert item(firm, second.id).open == ZERO


def test_a_payment_that_came_back_makes_its_invoices_due_again(
    firm: Desk, page: ReceiptsPage, heard: Heard, qtbot: QtBot
) -> None:
    key = customer(firm)
    due = owe(firm, key, "500", OCTOBER)
    pay(firm, key, "500", chosen=(due.id,))
    filled(page, qtbot)
    entry(page._menu(tuple(page.list.model.rows())), "Revenu impayé")()
    dialog = opened(page, ReturnDialog)
    dialog.accept()
    assert dialog.reason.message() == "À remplir."
    dialog.reason.set_text("provision insuffisante")
    dialog.returned_on.set_value(date(2026, 11, 1))
    dialog.accept()
    assert "précéder" in dialog.returned_on.message()
    dialog.returned_on.set_value(date(2026, 11, 22))
    dialog.accept()
    assert item(firm, due.id).open == euros("500")
    assert payments(firm) == 2


def test_what_a_payment_pays_is_shown_and_undone(firm: Desk, page: ReceiptsPage, heard: Heard, qtbot: QtBot) -> None:
    key = customer(firm)
    due = owe(firm, key, "500", OCTOBER, number="FA-7")
    pay(firm, key, "500", chosen=(due.id,))
    filled(page, qtbot)
    page.list.choose(0)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    details = opened(page, PaymentDetails)
    (undo,) = [b for b in details.findChildren(type(page.primary)) if b.text() == "Défaire"]
    assert "FA-7" in undo.accessibleName()
    undo.click()
    assert item(firm, due.id).open == euros("500")


def test_a_payment_recorded_by_mistake_is_removed(firm: Desk, page: ReceiptsPage, heard: Heard, qtbot: QtBot) -> None:
    pay(firm, customer(firm), "500")
    filled(page, qtbot)
    entry(page._menu(tuple(page.list.model.rows())), "Retirer")()
    assert payments(firm) == 0


def test_only_what_is_left_to_allocate_is_shown_when_asked(firm: Desk, page: ReceiptsPage, qtbot: QtBot) -> None:
    key = customer(firm)
    due = owe(firm, key, "500", OCTOBER)
    pay(firm, key, "500", chosen=(due.id,))
    pay(firm, key, "80")
    filled(page, qtbot)
    assert page.list.model.rowCount() == 2
    page.status.picked.emit("unmatched")
    assert [row.amount for row in page.list.model.rows()] == [euros("-80")]
    assert page.list.totals()["open"].startswith("80,00")


def test_a_payment_begun_is_not_lost_by_leaving(firm: Desk, page: ReceiptsPage, heard: Heard, qtbot: QtBot) -> None:
    customer(firm)
    filled(page, qtbot)
    assert page.may_leave()
    typed(qtbot, page, "lefev", "12")
    assert not page.may_leave()
    assert heard.said == ["Un règlement est commencé et n’est pas enregistré."]
    page.form.clear()
    assert page.may_leave()


def test_the_menu_leads_to_the_customer(firm: Desk, page: ReceiptsPage, heard: Heard, qtbot: QtBot) -> None:
    key = customer(firm)
    pay(firm, key, "500")
    filled(page, qtbot)
    entry(page._menu(tuple(page.list.model.rows())), "Ouvrir le client")()
    assert heard.went == [Destination("customer", key)]


def test_the_list_is_exported_as_shown(
    firm: Desk, page: ReceiptsPage, heard: Heard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pay(firm, customer(firm), "500")
    filled(page, qtbot)
    file = tmp_path / "liste.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.list.export_wanted.emit("csv")
    qtbot.waitUntil(lambda: bool(heard.toasts))
    assert file.read_text("utf-8-sig").splitlines()[1].startswith("22/11/2026;Boulangerie Lefèvre;Virement;;500,00")


def test_lines_of_the_bank_left_are_said_and_lead_to_their_page(
    firm: Desk, page: ReceiptsPage, heard: Heard, qtbot: QtBot
) -> None:
    filled(page, qtbot)
    assert page.bank_link.isHidden()
    movement = Movement(OCTOBER, OCTOBER, euros("12"), "VIR MME LAROCHE")
    account = AccountName("FR7630006000011234567890189")
    with firm.books.writing() as session:
        statement = Statement(account, (movement,), OCTOBER, OCTOBER)
        session.bank.enter([statement], "releve.ofx", "a" * 64, firm.now())
    page.refresh(Changes.BANK)
    assert spaced(page.bank_link.text()) == "1 ligne de banque à rapprocher"
    page.bank_link.click()
    assert heard.went == [Destination("bank")]


def test_the_caret_waits_in_the_customer_of_a_new_payment(page: ReceiptsPage, qtbot: QtBot) -> None:
    filled(page, qtbot)
    page.list.focus_filter()
    page.hide()
    page.show()
    assert page.focusWidget() is page.form.customer.line
