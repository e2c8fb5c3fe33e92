"""What a platform says of an invoice is noted by hand, seen in the invoice, and taken back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from gestion_creances.desk import Desk
from gestion_creances.dunning.lifecycle import LifeCode, Status
from gestion_creances.ledger.item import Item
from gestion_creances.storage.lists import ItemQuery, ItemRow
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.details import InvoiceDetails
from gestion_creances.ui.dialogs.invoice_status import InvoiceStatusDialog
from gestion_creances.ui.dialogs.menus import due_entries
from gestion_creances.ui.look.labels import Pill
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.record_status import record_status, view_statuses
from gestion_creances.usecases.view_customer import view_customer
from gestion_creances.usecases.view_customer.story import Stated
from tests.ui.small_firm import Heard, customer, entry, opened, owe, spaced


@pytest.fixture
def due(firm: Desk) -> Item:
    return owe(firm, customer(firm), "500", date(2026, 10, 24), number="FA-7")


def row_of(firm: Desk) -> ItemRow:
    query = ItemQuery(firm.today)
    with firm.books.reading() as session:
        return session.lists.page(query, 0, 10)[0]


def texts(details: InvoiceDetails) -> str:
    labels = [one.text() for one in details.findChildren(QLabel)]
    return spaced("\n".join(labels + [one.accessibleName() for one in details.findChildren(Pill)]))


def press(details: InvoiceDetails, words: str) -> None:
    next(one for one in details.findChildren(QPushButton) if one.text() == words).click()


def test_the_menu_of_an_invoice_notes_its_status_and_offers_to_take_it_back(
    firm: Desk, place: Workplace, page: Page, due: Item
) -> None:
    heard = Heard(page)
    entries = due_entries(Actions(page, place), [row_of(firm)], lambda _: None)
    entry(entries, "Statut de la plateforme")()
    dialog = opened(page, InvoiceStatusDialog)
    dialog.code.choice.setCurrentIndex(list(LifeCode).index(LifeCode.DISPUTED))
    dialog.code.choice.activated.emit(0)
    assert "le client conteste" in dialog.bearing.text()
    assert not dialog.amount.isVisible()
    dialog.reason.set_text("Livraison incomplète")
    dialog.accept()
    standing = view_statuses(firm, due.invoice_id or 0).standing
    assert standing is not None
    assert (standing.code, standing.stated_on, standing.reason) == (
        LifeCode.DISPUTED,
        firm.today,
        "Livraison incomplète",
    )
    assert spaced(heard.toasts[-1].text) == "FA-7 : 207 · En litige"
    undo = heard.toasts[-1].undo
    assert undo is not None
    undo()
    assert view_statuses(firm, due.invoice_id or 0).standing is None


def test_a_date_to_come_is_refused_beside_its_field(firm: Desk, place: Workplace, page: Page, due: Item) -> None:
    done: list[Status] = []
    dialog = InvoiceStatusDialog(page, place, due.invoice_id or 0, done.append)
    dialog.stated_on.set_value(date(2027, 1, 1))
    dialog.accept()
    assert done == []
    assert dialog.isVisible() is False
    assert view_statuses(firm, due.invoice_id or 0).statuses == ()


def test_an_amount_goes_with_money_only(place: Workplace, page: Page, due: Item) -> None:
    dialog = InvoiceStatusDialog(page, place, due.invoice_id or 0, lambda _: None)
    dialog.open()
    dialog.code.choice.setCurrentIndex(list(LifeCode).index(LifeCode.COLLECTED))
    dialog.code.choice.activated.emit(0)
    assert dialog.amount.isVisible()
    dialog.reject()


def test_the_invoice_shows_what_was_said_of_it_and_lets_it_be_taken_back(
    firm: Desk, place: Workplace, page: Page, due: Item
) -> None:
    key = due.invoice_id or 0
    record_status(firm, Status(key, LifeCode.SUSPENDED, date(2026, 11, 4), "Bon manquant", source="statuts.xml"))
    record_status(firm, Status(key, LifeCode.APPROVED, date(2026, 11, 9)))
    Actions(page, place).show_invoice(key)
    details = opened(page, InvoiceDetails)
    shown = texts(details)
    assert "208 · Suspendue" in shown
    assert "04/11/2026 · statuts.xml · Bon manquant" in shown
    assert "09/11/2026 · noté à la main" in shown
    assert "une preuve solide" in shown
    press(details, "Retirer")
    standing = view_statuses(firm, key).standing
    assert standing is not None
    assert standing.code is LifeCode.SUSPENDED
    press(details, "Noter un statut…")
    opened(details, InvoiceStatusDialog).accept()
    assert len(view_statuses(firm, key).statuses) == 2
    details.reject()


def test_the_thread_of_the_customer_tells_it(firm: Desk, due: Item) -> None:
    stated = record_status(firm, Status(due.invoice_id or 0, LifeCode.REFUSED, date(2026, 11, 4)))
    told = [event.subject for event in view_customer(firm, due.customer_id).events if isinstance(event.subject, Stated)]
    assert told == [Stated(stated, "FA-7")]
