"""What a person sees and does on Relances: prepare, read over, send, and what is left alone and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address, Company
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.reason import Reason
from gestion_creances.ledger.customer import Channel, Customer
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.ui.dialogs.call_sheet import CallSheetDialog
from gestion_creances.ui.dialogs.formal_notice import FormalNoticeDialog
from gestion_creances.ui.dialogs.print_letters import PrintLettersDialog
from gestion_creances.ui.look.labels import Pill
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.reminders import RemindersPage
from gestion_creances.ui.pages.reminders.page import DONE, PREPARE, REVIEW
from gestion_creances.ui.pages.reminders.summary import SummaryDialog
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.ui.work.printing import paint_documents
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.view_post import view_post

TODAY = date(2026, 11, 23)
FIRM = Company(
    "Ateliers Morvan",
    siren="552100554",
    address=Address(("1 rue Neuve",), "21000", "Dijon"),
    iban="FR7630006000011234567890189",
    signatory="Claire Morvan",
)
ADDRESS = Address(("2 rue Haute",), "21000", "Dijon")


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def owe(desk: Desk, code: str, name: str, number: str, euros: str, late: int, customer: Customer | None = None) -> int:
    """Let a customer owe one invoice *late* days overdue and return his id."""
    with desk.books.writing() as session:
        found = session.customers.by_code(code)
        key = found.id if found else session.customers.add(customer or Customer(code, name, address=ADDRESS))
        due, gross = TODAY - timedelta(days=late), Money.euros(euros)
        issued = due - timedelta(days=30)
        session.invoices.add(Invoice(key, number, ItemKind.INVOICE, issued, gross, (Instalment(due, gross),)))
    return key


@pytest.fixture
def firm(desk: Desk) -> Desk:
    """Three customers to remind at the first step, one invoice not due, a bank entry of Friday."""
    firm = replace(desk, today=TODAY)
    with firm.books.writing() as session:
        session.company.put(FIRM)
        session.policies.put(standard_policy())
    owe(firm, "C1", "Boulangerie Lefèvre", "FA-1", "3724.80", 10)
    owe(firm, "C2", "Hôtel de l’Étoile", "FA-2", "4416", 12)
    payer = owe(firm, "C3", "Garage Rémy", "FA-3", "120", 9)
    owe(firm, "C4", "Imprimerie Gâtinais", "FA-4", "500", -20)
    with firm.books.writing() as session:
        session.payments.add(Payment(payer, TODAY - timedelta(days=3), Money.euros(20), "transfer"))
    return firm


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[RemindersPage]:
    made = RemindersPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    with qtbot.waitSignal(made.badged, timeout=5000):
        made.refresh(Changes.ALL)
    yield made
    jobs.close()


def told(page: RemindersPage) -> str:
    return spaced(" ".join(shown.text() for shown in page.findChildren(QLabel)))


def review(page: RemindersPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.review.preview.drawn, timeout=10000):
        qtbot.mouseClick(page.primary, Qt.MouseButton.LeftButton)


def send(page: RemindersPage, qtbot: QtBot) -> None:
    page.forward()
    dialog = next(child for child in page.children() if isinstance(child, SummaryDialog))
    with qtbot.waitSignal(page.changed, timeout=10000):
        dialog.accept()


def test_preparing_says_how_many_letters_would_leave_at_each_level_and_for_how_much(page: RemindersPage) -> None:
    assert page.step == PREPARE
    assert "Rappel courtois" in [pill.text() for pill in page.prepare.findChildren(Pill)]
    assert "3 lettres" in told(page)
    assert spaced(page.summary.text()) == "3 lettres  •  8 240,80 €"


def test_preparing_warns_of_money_nobody_matched_and_leads_to_where_it_is_matched(
    page: RemindersPage, qtbot: QtBot
) -> None:
    first = page.prepare.check_rows()[0]
    assert spaced(first.check.text) == "Un règlement de 20,00 € n’est pas rapproché."
    with qtbot.waitSignal(page.left_for) as left:
        first.findChildren(type(page.primary))[0].click()
    assert left.args == [Destination("receipts")]


def test_preparing_names_what_the_letters_would_lack(firm: Desk, jobs: Jobs, page: RemindersPage, qtbot: QtBot) -> None:
    with firm.books.writing() as session:
        session.company.put(Company("Ateliers Morvan"))
    owe(firm, "C9", "Sans Adresse", "FA-9", "80", 9, Customer("C9", "Sans Adresse"))
    with qtbot.waitSignal(page.badged, timeout=5000):
        page.refresh(Changes.COMPANY)
    texts = [row.check.text for row in page.prepare.check_rows()]
    assert any("SIREN, adresse, IBAN, signataire" in text for text in texts)
    assert any(text.startswith("Sans Adresse n’a ni adresse ni e-mail") for text in texts)


def test_the_letter_in_view_is_drawn_with_its_own_words(page: RemindersPage, qtbot: QtBot) -> None:
    review(page, qtbot)
    assert page.step == REVIEW
    assert "Hôtel de l’Étoile" in page.review.preview.pages.text()


def test_the_keys_move_from_letter_to_letter(page: RemindersPage, qtbot: QtBot) -> None:
    review(page, qtbot)
    with qtbot.waitSignal(page.review.preview.drawn, timeout=10000):
        page.review.letters.step(1)
    assert "Boulangerie Lefèvre" in page.review.preview.pages.text()
    assert page.review.letters.place() == (2, 3)


def test_the_space_bar_unticks_a_letter_and_the_sum_follows(page: RemindersPage, qtbot: QtBot) -> None:
    review(page, qtbot)
    qtbot.keyClick(page.review.letters, Qt.Key.Key_Space)
    assert spaced(page.summary.text()) == "2 lettres  •  3 824,80 €"
    page.review.tick_all(on=False)
    assert not page.primary.isEnabled()


def test_a_word_typed_leaves_only_the_letters_that_hold_it_and_the_ticks_stay(
    page: RemindersPage, qtbot: QtBot
) -> None:
    review(page, qtbot)
    page.review.search.setText("lefevre")
    qtbot.waitUntil(lambda: len(page.review.letters.letters.lines()) == 1)
    assert spaced(page.summary.text()) == "3 lettres  •  8 240,80 €"


def test_an_invoice_left_alone_says_why_in_plain_french(page: RemindersPage, qtbot: QtBot) -> None:
    page.prepare.reason_chosen.emit(Reason.NOT_DUE)
    row = page.review.left.list.model.row_at(0)
    assert row is not None
    why = page.review.left.list.model.columns[-1]
    assert why.text(row) == "Pas encore échue"
    assert why.second is not None
    assert spaced(why.second(row)).startswith("Échéance le 13/12/2026. Étape suivante « Rappel courtois »")


def test_coming_for_one_customer_ticks_his_letters_only(page: RemindersPage, firm: Desk) -> None:
    with firm.books.reading() as session:
        customer = session.customers.with_code("C1").id
    page.open_with(customer)
    assert [line.name for line in page.review.leaving()] == ["Boulangerie Lefèvre"]
    assert "2 lettres décochées" in spaced(page.note.text())
    page.tick_all.click()
    assert len(page.review.leaving()) == 3


def test_coming_for_a_customer_without_letter_shows_why_he_has_none(page: RemindersPage, firm: Desk) -> None:
    with firm.books.reading() as session:
        customer = session.customers.with_code("C4").id
    page.open_with(customer)
    assert page.review.left.list.model.rowCount() == 1


def test_the_ticked_letters_are_issued_and_put_into_a_folder_beside_the_books(
    page: RemindersPage, firm: Desk, qtbot: QtBot
) -> None:
    review(page, qtbot)
    qtbot.keyClick(page.review.letters, Qt.Key.Key_Space)
    send(page, qtbot)
    assert page.step == DONE
    assert page.sending.headline.text() == "2 lettres émises"
    folder = firm.books.path.parent / "Lettres" / "2026-11-23"
    assert len(list(folder.glob("*.pdf"))) == 2
    with firm.books.reading() as session:
        assert session.letters.count() == 2


def test_a_letter_no_longer_due_is_said_not_sent(page: RemindersPage, firm: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    review(page, qtbot)
    issue_reminders(firm, tmp_path / "ailleurs", {page.review.lines()[0].key})
    send(page, qtbot)
    states = [row.state for row in page.sending.list.model.rows()]
    assert sorted(states) == ["Non émise", "Émise", "Émise"]


def test_books_whose_bank_is_old_ask_once_more_before_anything_leaves(firm: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    page = RemindersPage(Workplace(lambda: replace(firm, today=TODAY + timedelta(days=14)), jobs))
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.badged, timeout=5000):
        page.refresh(Changes.ALL)
    page.forward()
    page.forward()
    dialog = next(child for child in page.children() if isinstance(child, SummaryDialog))
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.confirm_button.text() == "Émettre quand même"
    with qtbot.waitSignal(page.changed, timeout=10000):
        dialog.accept()
    assert page.step == DONE


def test_interrupting_loses_no_letter_and_doubles_none(page: RemindersPage, firm: Desk, qtbot: QtBot) -> None:
    review(page, qtbot)
    page.forward()
    dialog = next(child for child in page.children() if isinstance(child, SummaryDialog))
    dialog.accept()
    page.sending.stop_wanted.emit()
    qtbot.waitUntil(lambda: page.step in (DONE, REVIEW), timeout=10000)
    with firm.books.reading() as session:
        assert session.letters.count() + len(session.correspondence.campaign(TODAY).reminders()) == 3


def test_after_sending_one_begins_anew_with_what_is_left(page: RemindersPage, qtbot: QtBot) -> None:
    review(page, qtbot)
    send(page, qtbot)
    with qtbot.waitSignal(page.badged, timeout=5000):
        page.forward()
    assert page.step == PREPARE
    assert page.review.lines() == []
    assert page.primary.text() == "Voir les non relancés"
    page.forward()
    assert page.review.left.list.isVisible()


def test_a_formal_notice_can_leave_out_of_the_cycle(firm: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    with firm.books.reading() as session:
        customer = session.customers.with_code("C1").id
    dialog = FormalNoticeDialog(None, Workplace(lambda: firm, jobs), customer)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.confirm.isEnabled, timeout=10000)
    assert "MISE EN DEMEURE" in dialog.pages.text()
    assert "signatory" not in dialog.said.text()


def test_what_is_printed_after_a_run_is_noted_and_does_not_wait_for_the_printer_again(
    page: RemindersPage, firm: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    review(page, qtbot)
    send(page, qtbot)
    assert view_post(firm).counts.to_print == 3
    place = str(tmp_path / "courrier.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (place, ""))
    page.print_()
    dialog = page.findChild(PrintLettersDialog)
    assert dialog is not None
    dialog.save_button.click()
    qtbot.waitUntil(dialog.came_out_button.isVisible, timeout=10000)
    dialog.came_out_button.click()
    assert view_post(firm).counts.to_print == 0
    assert view_post(firm).counts.to_post == 3


def test_letters_print_page_by_page(firm: Desk, tmp_path: Path, qapp: object) -> None:
    run = issue_reminders(firm, tmp_path)
    with firm.books.reading() as session:
        pdfs = [session.letters.pdf(sent.letter.sha256) for sent in run.letters]
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "imprimé.pdf"))
    assert paint_documents(printer, pdfs) == 3
    assert (tmp_path / "imprimé.pdf").stat().st_size > 10_000


def test_calls_stand_in_a_group_of_their_own_with_their_sheet_and_are_never_issued(
    firm: Desk, jobs: Jobs, page: RemindersPage, qtbot: QtBot
) -> None:
    with firm.books.writing() as session:
        garage = session.customers.get(3)
        session.customers.put(replace(garage, channel=Channel.PHONE, phone="03 80 30 12 45"))
    with qtbot.waitSignal(page.badged, timeout=5000):
        page.refresh(Changes.CUSTOMERS)
    assert "Appels à passer" in [pill.text() for pill in page.prepare.findChildren(Pill)]
    assert spaced(page.summary.text()) == "2 lettres  •  8 140,80 €"
    assert "1 appel à passer" in spaced(page.note.text())
    review(page, qtbot)
    with qtbot.waitSignal(page.review.preview.call.drawn, timeout=10000):
        page.review.letters.step(2)
    shown = spaced(" ".join(each.text() for each in page.review.preview.call.findChildren(QLabel)))
    assert "03 80 30 12 45" in shown
    assert "FA-3" in shown
    qtbot.keyClick(page.review.letters, Qt.Key.Key_Space)
    assert spaced(page.summary.text()) == "2 lettres  •  8 140,80 €", "a call has no tick box"
    qtbot.keyClick(page.review.letters, Qt.Key.Key_Return)
    dialog = page.findChild(CallSheetDialog)
    assert dialog is not None
    assert dialog.sheet.customer.name == "Garage Rémy"
    dialog.reject()
    send(page, qtbot)
    assert page.done is not None
    assert ([sent.customer_code for sent in page.done.letters], len(page.done.calls)) == (["C1", "C2"], 1)
    assert "1 appel reste à passer." in told(page)


def test_the_letter_in_view_names_its_scenario_and_the_step_that_age_alone_would_allow(
    page: RemindersPage, firm: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    review(page, qtbot)
    assert spaced(page.review.preview.policy.whole()) == "Scénario standard · scénario de l’entreprise"
    old = owe(firm, "C5", "Vialle Plomberie", "FA-5", "900", 50)
    with qtbot.waitSignal(page.badged, timeout=5000):
        page.refresh(Changes.ALL)
    page.open_with(old)
    assert spaced(page.review.preview.policy.whole()) == (
        "Scénario standard · scénario de l’entreprise · l’âge permettrait : Mise en demeure"
    )
