"""Dialogs that several pages open: what they refuse, what they keep, what they say when the disk fails."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.ledger.customer import Contact
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.contacts import ContactLines
from gestion_creances.ui.dialogs.instalments import InstalmentLines
from gestion_creances.ui.dialogs.invoice import InvoiceDialog
from gestion_creances.ui.dialogs.note import NoteDialog
from gestion_creances.ui.dialogs.payment import PaymentDialog
from gestion_creances.ui.dialogs.pdf import PdfDialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.match_items import match_items
from gestion_creances.usecases.print_reports import statement_pdf
from tests.ui.small_firm import Heard, customer, euros, item, opened, owe, pay, spaced

OCTOBER = date(2026, 10, 24)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page("Essai")
    qtbot.addWidget(made)
    made.resize(1024, 720)
    made.show()
    return made


def test_what_was_done_is_announced_to_every_page(firm: Desk, place: Workplace, page: Page, qtbot: QtBot) -> None:
    due = owe(firm, customer(firm), "500", OCTOBER)
    Actions(page, place).encash(due.customer_id, (due.id,))
    with qtbot.waitSignal(page.changed) as signal:
        opened(page, PaymentDialog).accept()
    assert signal.args == [Changes.PAYMENTS | Changes.INVOICES]


def test_two_windows_never_allocate_the_same_money_twice(
    firm: Desk, place: Workplace, page: Page, heard: Heard
) -> None:
    key = customer(firm)
    first, second = owe(firm, key, "500", OCTOBER), owe(firm, key, "500", OCTOBER)
    paid = pay(firm, key, "500")
    match_items(firm, paid, [first.id])
    assert not Actions(page, place).match(paid, [second.id])
    assert heard.said == ["Impossible en l’état. Rien ne reste à affecter sur ce règlement ou cet avoir."]
    assert item(firm, second.id).open == euros("500")


def test_a_pdf_that_cannot_be_saved_says_why(
    firm: Desk, place: Workplace, page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    customer(firm)
    dialog = PdfDialog(page, place, "Relevé", statement_pdf(firm, "C001"))
    dialog.open()
    blocked = tmp_path / "dossier.pdf"
    blocked.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(blocked), ""))
    dialog.save()
    assert "n’a pas pu être écrit" in dialog._said.whole()


def test_an_empty_note_is_not_written(firm: Desk, place: Workplace, page: Page) -> None:
    Actions(page, place).add_note(customer(firm), "Boulangerie")
    dialog = opened(page, NoteDialog)
    dialog.accept()
    assert dialog.text.message() == "À remplir."
    assert dialog.isVisible()


def test_an_invoice_without_a_known_customer_is_not_recorded(firm: Desk, place: Workplace, page: Page) -> None:
    Actions(page, place).new_invoice()
    dialog = opened(page, InvoiceDialog)
    dialog.customer.line.setText("Personne")
    dialog.number.set_text("FA-1")
    dialog.gross.line.setText("12")
    dialog.due_on.set_value(OCTOBER)
    dialog.accept()
    assert "Aucun client" in dialog.customer.message()


def test_contacts_are_added_and_removed(qtbot: QtBot) -> None:
    lines = ContactLines()
    qtbot.addWidget(lines)
    lines.show_contacts([Contact("Mme Roche", "comptable", "r@exemple.fr", "03")])
    lines.add_button.click()
    lines.findChildren(QLineEdit)[4].setText(" M. Garnier ")
    assert [contact.name for contact in lines.contacts()] == ["Mme Roche", "M. Garnier"]
    lines._remove(lines._lines[0])
    assert lines.contacts() == (Contact("M. Garnier"),)


def test_a_further_due_date_takes_what_is_left(qtbot: QtBot) -> None:
    lines = InstalmentLines()
    qtbot.addWidget(lines)
    lines.share(euros("100"), date(2026, 1, 31), parts=2)
    lines.set_gross(euros("150"))
    (add,) = [b for b in lines.findChildren(QPushButton) if b.text() == "Ajouter une échéance"]
    add.click()
    assert [(part.due_on, part.amount) for part in lines.instalments()] == [
        (date(2026, 1, 31), euros("50")),
        (date(2026, 2, 28), euros("50")),
        (date(2026, 3, 28), euros("50")),
    ]
    assert spaced(lines.left_text()) == "Les échéances totalisent le montant TTC"
