"""What a person sees and does on Factures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import ZERO
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.which_policy import PolicyRule
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ui.dialogs.choose_policy import ChoosePolicyDialog
from gestion_creances.ui.dialogs.details import InvoiceDetails
from gestion_creances.ui.dialogs.dispute import DisputeDialog
from gestion_creances.ui.dialogs.hold import HoldDialog
from gestion_creances.ui.dialogs.invoice import InvoiceDialog
from gestion_creances.ui.dialogs.level import LevelDialog
from gestion_creances.ui.dialogs.payment import PaymentDialog
from gestion_creances.ui.dialogs.promise import PromiseDialog
from gestion_creances.ui.dialogs.skip import SkipDialog
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.invoices import InvoicesPage
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.edit_choices import edit_policy
from gestion_creances.usecases.hold_reminders import hold_reminders
from tests.ui.small_firm import TODAY, Heard, customer, entry, euros, founded, item, opened, owe, pay, spaced

OCTOBER, DECEMBER = date(2026, 10, 24), date(2026, 12, 1)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    return founded(desk)


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[InvoicesPage]:
    made = InvoicesPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1024, 720)
    made.show()
    yield made
    jobs.close()


@pytest.fixture
def heard(page: InvoicesPage) -> Heard:
    return Heard(page)


def shown(page: InvoicesPage, key: str) -> list[str]:
    """Return the texts of one column, from the top."""
    (column,) = [column for column in page.list.model.columns if column.key == key]
    return [spaced(column.text(row)) for row in page.list.model.rows()]


def filled(page: InvoicesPage) -> InvoicesPage:
    page.refresh(Changes.ALL)
    return page


def menu(page: InvoicesPage, words: str) -> None:
    """Choose an entry of the menu of all rows shown."""
    entry(page._menu(tuple(page.list.model.rows())), words)()


def new_invoice(page: InvoicesPage, customer_id: int, number: str, gross: str) -> InvoiceDialog:
    """Open « Nouvelle facture » filled with a customer, a number and an amount."""
    page.act.new_invoice(customer_id)
    dialog = opened(page, InvoiceDialog)
    dialog.number.set_text(number)
    dialog.gross.line.setText(gross)
    return dialog


def test_the_oldest_due_date_comes_first_with_its_delay(firm: Desk, page: InvoicesPage) -> None:
    key = customer(firm)
    owe(firm, key, "2890.20", DECEMBER, number="FA-447")
    owe(firm, key, "2264.40", OCTOBER, number="FA-402", estimated=True)
    filled(page)
    assert shown(page, "number") == ["FA-402", "FA-447"]
    assert shown(page, "due_on") == ["24/10/2026 est.", "01/12/2026"]
    assert shown(page, "late") == ["29 j", "dans 9 j"]
    assert shown(page, "status") == ["Échue", "À échoir"]
    assert page.list.totals() == {"number": "Total", "amount": "5\u00a0154,60\u00a0€", "open": "5\u00a0154,60\u00a0€"}


def test_each_line_bears_the_word_of_what_it_is(firm: Desk, page: InvoicesPage) -> None:
    key = customer(firm)
    for rank, kind in enumerate((ItemKind.CREDIT_NOTE, ItemKind.DEPOSIT)):
        owe(firm, key, "-10", OCTOBER + timedelta(rank), kind=kind, issued_on=OCTOBER)
    for rank, kind in enumerate((ItemKind.TO_BE_ISSUED, ItemKind.DOUBTFUL, ItemKind.BILL)):
        owe(firm, key, "10", OCTOBER + timedelta(2 + rank), kind=kind)
    settled = owe(firm, key, "500", OCTOBER + timedelta(5))
    pay(firm, key, "500", chosen=(settled.id,))
    disputed = owe(firm, key, "20", OCTOBER + timedelta(6))
    hold_reminders(firm, Hold(HoldKind.DISPUTE, "Peinture à refaire", "claire", TODAY, key, None, disputed.invoice_id))
    filled(page)
    page.status.picked.emit("all")
    words = ["Avoir", "Acompte", "À émettre", "Douteuse", "Effet", "Soldée", "Litige"]
    assert shown(page, "status") == words


def test_segments_keep_what_they_say(firm: Desk, page: InvoicesPage) -> None:
    key = customer(firm)
    owe(firm, key, "1", OCTOBER, number="late")
    owe(firm, key, "2", DECEMBER, number="coming")
    done = owe(firm, key, "3", OCTOBER, number="done")
    pay(firm, key, "3", chosen=(done.id,))
    owe(firm, key, "-4", OCTOBER, number="credit", kind=ItemKind.CREDIT_NOTE, issued_on=OCTOBER)
    owe(firm, key, "5", OCTOBER, number="bill", kind=ItemKind.BILL)
    filled(page)
    found = {}
    for status in ("all", "open", "overdue", "not_due", "settled", "credits", "beside"):
        page.status.picked.emit(status)
        found[status] = set(shown(page, "number"))
    assert found == {
        "all": {"late", "coming", "done", "credit", "bill"},
        "open": {"late", "coming", "credit", "bill"},
        "overdue": {"late"},
        "not_due": {"coming"},
        "settled": {"done"},
        "credits": {"credit"},
        "beside": {"bill"},
    }


def test_another_page_opens_exactly_the_due_dates_it_speaks_of(firm: Desk, page: InvoicesPage) -> None:
    key = customer(firm)
    for number, due_on in (("a", date(2026, 11, 24)), ("b", date(2026, 11, 25)), ("c", date(2026, 11, 26))):
        owe(firm, key, "100", due_on, number=number)
    filled(page)
    first, last = date(2026, 11, 24), date(2026, 11, 25)
    page.open_with({"status": "not_due", "due_from": first, "due_to": last, "customer_id": key})
    assert shown(page, "number") == ["a", "b"]
    assert page.status.value() == "not_due"
    assert page.narrowed_to.text() == "Boulangerie Lefèvre · échéances du 24/11/2026 au 25/11/2026"
    page.widen()
    assert shown(page, "number") == ["a", "b", "c"]
    assert not page.narrowed_to.isVisible()


def test_words_find_numbers_and_customers(firm: Desk, page: InvoicesPage) -> None:
    owe(firm, customer(firm), "100", OCTOBER, number="FA-1")
    owe(firm, customer(firm, "Garage Saint-Rémy"), "100", OCTOBER, number="FB-2")
    filled(page)
    page.list.set_text("remy")
    assert shown(page, "number") == ["FB-2"]
    page.open_with({"status": "all", "text": "fa-1"})
    assert shown(page, "number") == ["FA-1"]


def test_a_click_on_a_title_sorts_and_the_end_is_reached_at_once(firm: Desk, page: InvoicesPage) -> None:
    key = customer(firm)
    with firm.books.writing() as session:
        session.invoices.add_many(
            [
                Invoice(
                    key,
                    f"FA-{n:04d}",
                    ItemKind.INVOICE,
                    OCTOBER,
                    euros(str(n + 1)),
                    (Instalment(OCTOBER, euros(str(n + 1))),),
                )
                for n in range(1200)
            ]
        )
    filled(page)
    page.list.sort_by("open", descending=True)
    assert page.list.model.row_at(0).number == "FA-1199"  # type: ignore[union-attr]
    assert page.list.model.row_at(1199).number == "FA-0000"  # type: ignore[union-attr]


def test_entree_opens_an_invoice_with_what_paid_it_and_undoes_it(
    firm: Desk, page: InvoicesPage, heard: Heard, qtbot: QtBot
) -> None:
    key = customer(firm)
    due = owe(firm, key, "500", OCTOBER, number="FA-7")
    pay(firm, key, "200", chosen=(due.id,))
    filled(page)
    page.list.choose(0)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    details = opened(page, InvoiceDetails)
    assert details.windowTitle() == "Facture FA-7"
    (undo,) = [b for b in details.findChildren(QPushButton) if b.text() == "Défaire"]
    undo.click()
    assert item(firm, due.id).open == euros("500")
    assert shown(page, "open") == ["500,00 €"]
    (to_customer,) = [b for b in details.findChildren(QPushButton) if b.text() == "Ouvrir le client"]
    to_customer.click()
    assert heard.went == [Destination("customer", key)]


def test_an_invoice_is_paid_from_its_line(firm: Desk, page: InvoicesPage, heard: Heard) -> None:
    due = owe(firm, customer(firm), "500", OCTOBER)
    filled(page)
    menu(page, "Encaisser")
    dialog = opened(page, PaymentDialog)
    assert spaced(dialog.payment.amount.text()) == "500,00 €"
    assert dialog.payment.dues.chosen() == (due.id,)
    dialog.accept()
    assert item(firm, due.id).open == ZERO
    undo = heard.toasts[-1].undo
    assert undo is not None
    undo()
    assert item(firm, due.id).open == euros("500")


def test_a_dispute_stops_the_reminders_of_one_invoice(firm: Desk, page: InvoicesPage, heard: Heard) -> None:
    owe(firm, customer(firm), "500", OCTOBER)
    filled(page)
    menu(page, "Litige")
    dialog = opened(page, DisputeDialog)
    dialog.accept()
    assert dialog.reason.message() == "À remplir."
    dialog.reason.set_text("Peinture à refaire")
    dialog.accept()
    assert shown(page, "status") == ["Litige"]
    undo = heard.toasts[-1].undo
    assert undo is not None
    undo()
    assert shown(page, "status") == ["Échue"]


def test_a_promise_pauses_until_the_day_it_names(firm: Desk, page: InvoicesPage, heard: Heard) -> None:
    owe(firm, customer(firm), "500", OCTOBER)
    filled(page)
    menu(page, "Promesse")
    dialog = opened(page, PromiseDialog)
    dialog.promised_on.change_to(date(2026, 11, 1))
    dialog.reason.set_text("Au téléphone")
    dialog.accept()
    assert "est passé" in dialog.promised_on.message()
    dialog.promised_on.change_to(date(2026, 12, 5))
    dialog.accept()
    assert shown(page, "status") == ["Promesse"]
    assert heard.toasts[-1].text == "Promesse notée pour le 05/12/2026"


def test_reminders_of_one_invoice_are_suspended(firm: Desk, page: InvoicesPage, heard: Heard) -> None:
    owe(firm, customer(firm), "500", OCTOBER)
    filled(page)
    menu(page, "Suspendre")
    dialog = opened(page, HoldDialog)
    dialog.reason.set_text("À la demande de la direction")
    dialog.accept()
    assert shown(page, "status") == ["Bloquée"]


def test_old_debts_start_at_the_level_they_had_reached(firm: Desk, page: InvoicesPage, heard: Heard) -> None:
    owe(firm, customer(firm), "500", OCTOBER)
    filled(page)
    menu(page, "Fixer le niveau")
    dialog = opened(page, LevelDialog)
    dialog.level.set_value(3)
    dialog.reached_on.set_value(date(2027, 1, 1))
    dialog.reason.set_text("Relancé")
    dialog.accept()
    assert "3 mots au moins" in dialog.reason.message()
    dialog.reason.set_text("Relancé dans l’ancien logiciel")
    dialog.accept()
    assert "à venir" in dialog.reached_on.message()
    dialog.reached_on.set_value(TODAY)
    dialog.accept()
    assert shown(page, "status") == ["Relance ferme"]


def test_the_due_date_follows_from_the_customers_terms(firm: Desk, page: InvoicesPage, heard: Heard) -> None:
    key = customer(firm, terms="45FDM")
    dialog = new_invoice(page, key, "FA-9", "1200")
    assert dialog.due_on.value() == date(2027, 1, 31)
    dialog.accept()
    assert shown(page, "number") == ["FA-9"]
    assert heard.toasts[-1].text == "Pièce FA-9 enregistrée"


def test_a_due_date_beyond_the_law_is_told_and_not_refused(firm: Desk, page: InvoicesPage, heard: Heard) -> None:
    dialog = new_invoice(page, customer(firm), "FA-9", "1200")
    dialog.due_on.change_to(date(2027, 6, 1))
    assert "L441-10" in dialog.said()
    dialog.accept()
    assert shown(page, "number") == ["FA-9"]
    assert "L441-10" in heard.said[-1]


def test_a_sale_to_a_consumer_has_no_such_maximum(firm: Desk, page: InvoicesPage, heard: Heard) -> None:
    dialog = new_invoice(page, customer(firm, kind=CustomerKind.CONSUMER), "FA-9", "1200")
    dialog.due_on.change_to(date(2027, 6, 1))
    assert dialog.said() == ""


@pytest.mark.parametrize(
    ("number", "gross", "issued", "due", "field", "words"),
    [
        ("FA-1", "100", None, None, "number", "existe déjà"),
        ("FA-2", "0", None, None, "gross", "une pièce à zéro ne doit rien"),
        ("FA-2", "abc", None, None, "gross", "Ce n’est pas un montant"),
        ("FA-2", "100", None, date(2026, 11, 1), "due_on", "précède la date de la facture"),
        ("FA-2", "100", date(2027, 5, 1), None, "issued_on", "à venir"),
        ("", "100", None, None, "number", "À remplir"),
    ],
)
def test_an_impossible_invoice_is_refused_beside_its_field(
    firm: Desk,
    page: InvoicesPage,
    number: str,
    gross: str,
    issued: date | None,
    due: date | None,
    field: str,
    words: str,
) -> None:
    key = customer(firm)
    owe(firm, key, "100", OCTOBER, number="FA-1")
    filled(page)
    dialog = new_invoice(page, key, number, gross)
    if issued is not None:
        dialog.issued_on.change_to(issued)
    if due is not None:
        dialog.due_on.change_to(due)
    dialog.accept()
    assert words in dialog.beside[field].message()
    assert page.list.model.rowCount() == 1


def test_a_sum_that_does_not_add_up_is_refused(firm: Desk, page: InvoicesPage, qtbot: QtBot) -> None:
    dialog = new_invoice(page, customer(firm), "FA-9", "")
    qtbot.keyClicks(dialog.net.line, "1000")
    qtbot.keyClicks(dialog.vat.line, "200")
    assert spaced(dialog.gross.text()) == "1 200,00 €"
    dialog.gross.line.setText("1300")
    dialog.accept()
    assert "HT + TVA" in dialog.gross.message()


def test_an_invoice_in_three_parts_has_three_due_dates(firm: Desk, page: InvoicesPage, heard: Heard) -> None:
    dialog = new_invoice(page, customer(firm), "FA-9", "100")
    dialog.several.setChecked(True)
    assert [spaced(line.amount.text()) for line in dialog.parts.lines()] == ["33,33 €", "33,33 €", "33,34 €"]
    line = dialog.parts.lines()[2]
    line.amount.line.setText("30")
    line.amount.touch()
    assert spaced(dialog.parts.left_text()) == "Reste à répartir : 3,34 €"
    dialog.accept()
    assert "ne totalisent pas" in dialog.said()
    line.amount.line.setText("33,34")
    line.amount.touch()
    dialog.accept()
    assert shown(page, "due_on") == ["22/12/2026", "22/01/2027", "22/02/2027"]


def test_a_credit_note_is_typed_as_it_is_printed_and_counts_for_the_customer(
    firm: Desk, page: InvoicesPage, heard: Heard
) -> None:
    dialog = new_invoice(page, customer(firm), "AV-1", "120")
    dialog.kind.set_value(ItemKind.CREDIT_NOTE)
    dialog.kind.choice.picked.emit(ItemKind.CREDIT_NOTE)
    assert not dialog.due_on.isVisible()
    dialog.accept()
    assert shown(page, "amount") == ["−120,00 €"]


def test_echap_asks_before_it_throws_typed_words_away(firm: Desk, page: InvoicesPage, qtbot: QtBot) -> None:
    dialog = new_invoice(page, customer(firm), "", "")
    qtbot.keyClicks(dialog.number.line, "FA")
    dialog.reject()
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_empty_books_say_how_to_fill_them(page: InvoicesPage, heard: Heard) -> None:
    filled(page)
    (button,) = [b for b in page.list.findChildren(QPushButton) if b.text() == "Importer"]
    assert button.isVisible()
    button.click()
    assert heard.went == [Destination("importing")]


def test_the_next_step_is_chosen_for_a_reason(firm: Desk, page: InvoicesPage, heard: Heard) -> None:
    owe(firm, customer(firm), "500", date(2026, 9, 1))
    filled(page)
    menu(page, "Choisir la prochaine étape")
    dialog = opened(page, SkipDialog)
    assert "Étape due : Rappel courtois ; l’âge permettrait : Mise en demeure." in spaced(dialog.step.message())
    assert dialog.step.value() == 3
    dialog.step.set_value(5)
    dialog.reason.set_text("vite")
    dialog.accept()
    assert "3 mots au moins" in dialog.reason.message()
    dialog.reason.set_text("Le gérant annonce une liquidation")
    dialog.accept()
    assert spaced(heard.toasts[-1].text) == "Prochaine étape : Mise en demeure"
    with firm.books.reading() as session:
        (reminder,) = session.correspondence.campaign(TODAY).reminders()
    assert reminder.level.code == "formal_notice"


def test_an_invoice_gets_a_scenario_of_its_own_and_gives_it_back(firm: Desk, page: InvoicesPage, heard: Heard) -> None:
    edit_policy(firm, replace(standard_policy(), name="Patient"))
    owe(firm, customer(firm), "500", OCTOBER)
    filled(page)
    menu(page, "Choisir le scénario")
    dialog = opened(page, ChoosePolicyDialog)
    options = [spaced(dialog.policy.choice.itemText(n)) for n in range(dialog.policy.choice.count())]
    assert options == ["Suivre : Scénario standard (scénario de l’entreprise)", "Scénario standard", "Patient"]
    dialog.policy.set_value(2)
    dialog.accept()
    assert spaced(heard.toasts[-1].text) == "Scénario de FA-1 : Patient"
    undo = heard.toasts[-1].undo
    assert undo is not None
    with firm.books.reading() as session:
        (reminder,) = session.correspondence.campaign(TODAY).reminders()
    assert reminder.policy.name == "Patient"
    undo()
    with firm.books.reading() as session:
        (reminder,) = session.correspondence.campaign(TODAY).reminders()
    assert reminder.policy_rule is PolicyRule.COMPANY
