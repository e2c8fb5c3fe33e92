"""What a person sees and does on « Rapprochement bancaire »."""

from __future__ import annotations

import threading
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QTableView
from pytestqt.qtbot import QtBot

from gestion_creances.banking.statement import AccountName, Movement, Statement
from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import ZERO, total
from gestion_creances.desk import Desk
from gestion_creances.ledger.item import ItemKind
from gestion_creances.matching.proposal import Gap
from gestion_creances.storage.bank_lists import BankLineQuery, BankLineRow, LineState
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.bank import BankPage
from gestion_creances.ui.pages.bank.asking import IgnoreDialog, WhichPaymentDialog, WhoseDialog
from gestion_creances.ui.pages.bank.dragged import DUES_MIME, LINE_MIME
from gestion_creances.ui.pages.bank.keys import entries_for
from gestion_creances.ui.tables.dragging import mime_of
from gestion_creances.ui.work.jobs import Jobs
from tests.ui.small_firm import Heard, customer, entry, euros, founded, item, opened, owe, pay, pills, spaced

NOVEMBER = date(2026, 11, 10)
DUE = date(2026, 11, 1)
IBAN = "FR7630006000011234567890189"


@pytest.fixture
def firm(desk: Desk) -> Desk:
    return founded(desk)


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> BankPage:
    made = BankPage(Workplace(lambda: firm, jobs))
    # As the program does: no work goes on when a page is dropped.
    qtbot.addWidget(made, before_close_func=lambda _: jobs.close())
    made.resize(1024, 720)
    made.show()
    return made


@pytest.fixture
def heard(page: BankPage) -> Heard:
    return Heard(page)


def line(amount: str, label: str, payer: str = "", on: date = NOVEMBER, **more: str) -> Movement:
    return Movement(on, on, euros(amount), label, payer=payer, method=more.pop("method", "transfer"), **more)  # type: ignore[arg-type]


def received(desk: Desk, *movements: Movement, account: str = "Compte courant", iban: str = IBAN) -> None:
    """Enter a statement with these movements, each with a reference of its own."""
    numbered = tuple(movements)
    first, last = min(one.booked_on for one in numbered), max(one.booked_on for one in numbered)
    closing = euros("1000") + total(one.amount for one in numbered)
    statement = Statement(AccountName(iban, "", account), numbered, first, last, euros("1000"), closing)
    with desk.books.writing() as session:
        session.bank.enter([statement], f"{account}.ofx", "a" * 64, datetime(2026, 11, 22, tzinfo=UTC))


def filled(page: BankPage, qtbot: QtBot) -> BankPage:
    """Fill the page and wait for its proposals, with the keyboard in its list."""
    with qtbot.waitActive(page):
        page.activateWindow()
    page.refresh(Changes.ALL)
    settled(page, qtbot)
    page.lines.focus()
    return page


def settled(page: BankPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.proposing.searching(), timeout=10_000)


def press(qtbot: QtBot, page: BankPage, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(page.list.table, key, modifier or Qt.KeyboardModifier.NoModifier)


def rows(desk: Desk, status: str = "all") -> tuple[BankLineRow, ...]:
    with desk.books.reading() as session:
        return session.bank_lists.page(BankLineQuery(status), 0, -1)


def choose(page: BankPage, text: str) -> BankLineRow:
    """Take in hand the line that says *text*."""
    for number, row in enumerate(page.list.model.rows()):
        if text in f"{row.payer} {row.label}":
            page.list.choose(number)
            return row
    raise AssertionError(text)


def undo(heard: Heard) -> None:
    back = heard.toasts[-1].undo
    assert back is not None
    back()


def named(page: BankPage, qtbot: QtBot, who: str) -> None:
    """Type a customer into the panel that shares by hand."""
    field = page.hand.customer
    field.line.setFocus()
    field.line.selectAll()
    qtbot.keyClicks(field.line, who)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)


def tick(page: BankPage, number: int) -> None:
    page.hand.items.list.model.tick([number], on=True)


def dropped(table: QTableView, row: int, kind: str, ids: tuple[int, ...], watcher: object) -> None:
    """Let something that carries *ids* fall on a row of *table*."""
    middle = QPointF(table.visualRect(table.model().index(row, 0)).center())
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    mime = mime_of(kind, ids)
    event = QDropEvent(middle, move, mime, left, Qt.KeyboardModifier.NoModifier)
    assert watcher.eventFilter(table.viewport(), event)  # type: ignore[attr-defined]


Three = tuple[int, int, int]


@pytest.fixture
def three(firm: Desk) -> Three:
    """Three customers, each with an invoice paid by a transfer that cites it."""
    ids = []
    for number, name in enumerate(("Boulangerie Lefèvre", "Garage du Pont", "Imprimerie Aubert"), start=1):
        due = owe(firm, customer(firm, name), f"{number}00.10", DUE, number=f"FA-2026-010{number}")
        ids.append(due.id)
    received(
        firm,
        line("100.10", "VIR SEPA FA-2026-0101", "BOULANGERIE LEFEVRE", date(2026, 11, 9)),
        line("200.10", "VIR SEPA FA-2026-0102", "GARAGE DU PONT", date(2026, 11, 10)),
        line("300.10", "VIR SEPA FA-2026-0103", "IMPRIMERIE AUBERT", date(2026, 11, 11)),
    )
    return ids[0], ids[1], ids[2]


# Empty, and telling.
def test_before_the_first_statement_the_page_says_how_to_bring_one(page: BankPage, heard: Heard, qtbot: QtBot) -> None:
    page.refresh(Changes.ALL)
    assert page.start.isVisible()
    assert not page.primary.isVisible()
    page.start.zone.files_given.emit(["releve.ofx"])
    assert heard.went == [Destination("importing", ["releve.ofx"])]


def test_the_head_tells_how_far_each_account_goes(firm: Desk, page: BankPage, three: Three, qtbot: QtBot) -> None:
    counts: list[tuple[str, int]] = []
    page.badged.connect(lambda key, count: counts.append((key, count)))
    filled(page, qtbot)
    assert spaced(page.header.subtitle()) == "Compte courant, relevé au 11/11/2026 : 1 600,30 €"
    assert counts[-1] == ("bank", 3)
    assert not page.accounts.isVisible()


def test_an_account_is_chosen_when_there_are_two(firm: Desk, page: BankPage, three: Three, qtbot: QtBot) -> None:
    received(firm, line("5", "INTERETS"), account="Livret", iban="FR7612739000701234567890123")
    filled(page, qtbot)
    assert page.list.model.rowCount() == 4
    page.accounts.set_value(2)
    page.accounts.picked.emit(2)
    assert [row.label for row in page.list.model.rows()] == ["INTERETS"]


def test_who_pays_what_and_why_is_shown(firm: Desk, page: BankPage, three: Three, qtbot: QtBot) -> None:
    filled(page, qtbot)
    choose(page, "GARAGE")
    (card,) = page.panel.proposals.readings
    assert pills(card) == ["Certain"]
    told = spaced(card.accessibleName())
    assert told.startswith("Garage du Pont")
    assert "Le libellé cite FA-2026-0102" in told


# The keyboard alone.
def test_a_whole_month_is_matched_with_entree_alone(
    firm: Desk, page: BankPage, heard: Heard, three: Three, qtbot: QtBot
) -> None:
    filled(page, qtbot)
    for _ in range(3):
        press(qtbot, page, Qt.Key.Key_Return)
    assert [item(firm, key).open for key in three] == [ZERO, ZERO, ZERO]
    assert rows(firm, "left") == ()
    assert page.list.model.rowCount() == 0
    assert page.lines.empty.isVisible()
    assert spaced(heard.toasts[0].text) == "100,10 € rapprochés"


def test_after_each_line_the_next_one_is_in_hand(
    firm: Desk, page: BankPage, heard: Heard, three: Three, qtbot: QtBot
) -> None:
    filled(page, qtbot)
    page.list.choose(1)
    press(qtbot, page, Qt.Key.Key_Return)
    current = page.list.current()
    assert current is not None
    assert current.payer == "IMPRIMERIE AUBERT"
    assert page.list.table.hasFocus()


def test_all_that_is_certain_is_accepted_with_one_key_and_taken_back_with_another(
    firm: Desk, page: BankPage, heard: Heard, three: Three, qtbot: QtBot
) -> None:
    received(firm, line("55.55", "VIR MME LAROCHE", on=date(2026, 11, 12)))
    filled(page, qtbot)
    assert page.primary.text() == "Accepter les 3 certaines"
    press(qtbot, page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(heard.toasts))
    assert spaced(heard.toasts[-1].text) == "3 lignes rapprochées, 600,30 €"
    assert [item(firm, key).open for key in three] == [ZERO, ZERO, ZERO]
    settled(page, qtbot)
    assert page.primary.text() == "Aucune ligne certaine"
    assert not page.primary.isEnabled()
    undo(heard)
    assert [item(firm, key).open for key in three] == [euros("100.10"), euros("200.10"), euros("300.10")]
    assert len(rows(firm, "left")) == 4


def test_what_was_just_accepted_is_taken_back(
    firm: Desk, page: BankPage, heard: Heard, three: Three, qtbot: QtBot
) -> None:
    filled(page, qtbot)
    press(qtbot, page, Qt.Key.Key_Return)
    undo(heard)
    assert item(firm, three[0]).open == euros("100.10")
    settled(page, qtbot)
    row = choose(page, "BOULANGERIE")
    assert row.state is LineState.LEFT
    assert not page.proposing.of_line(row.line_id), "what a person undid is not proposed again"
    assert page.panel.proposals.heading().startswith("Ce qui a été défait n’est plus proposé")


def test_a_line_without_proposal_stays_when_entree_is_pressed(firm: Desk, page: BankPage, qtbot: QtBot) -> None:
    customer(firm)
    received(firm, line("55.55", "VIR MME LAROCHE"))
    filled(page, qtbot)
    assert spaced(page.panel.proposals.heading()).startswith("Aucune proposition : choisissez les factures")
    press(qtbot, page, Qt.Key.Key_Return)
    assert len(rows(firm, "left")) == 1


def test_a_tie_is_shown_as_a_tie_and_chosen_with_its_number(
    firm: Desk, page: BankPage, heard: Heard, qtbot: QtBot
) -> None:
    keys = [customer(firm, name) for name in ("Dubois Maçonnerie", "Dubois Frères")]
    dues = [owe(firm, key, "1250", DUE) for key in keys]
    received(firm, line("1250", "VIR SEPA DUBOIS", "DUBOIS"))
    filled(page, qtbot)
    proposals = page.panel.proposals
    assert proposals.tied()
    assert spaced(proposals.heading()) == "Deux lectures possibles : choisissez avec 1 ou 2."
    press(qtbot, page, Qt.Key.Key_Return)
    assert len(rows(firm, "left")) == 1, "a tie is never decided by Entrée"
    second = proposals.at(2)
    assert second is not None
    press(qtbot, page, Qt.Key.Key_2)
    (share,) = second.shares
    assert item(firm, share.item_id).open == ZERO
    assert sum(bool(item(firm, due.id).open) for due in dues) == 1


def test_a_proposal_that_no_longer_holds_is_refused_with_a_sentence(
    firm: Desk, page: BankPage, heard: Heard, three: Three, qtbot: QtBot
) -> None:
    filled(page, qtbot)
    owner = item(firm, three[0]).customer_id
    pay(firm, owner, "100.10", chosen=(three[0],))
    press(qtbot, page, Qt.Key.Key_Return)
    assert heard.said == [
        "Impossible en l’état. « FA-2026-0101 » a changé : il ne reste rien à affecter. "
        "Reprenez le rapprochement de cette ligne."
    ]
    assert len(rows(firm, "left")) == 3
    settled(page, qtbot)


# By hand.
def test_a_line_is_split_over_two_customers_and_the_rest_kept(
    firm: Desk, page: BankPage, heard: Heard, qtbot: QtBot
) -> None:
    first, second = customer(firm, "Boulangerie Lefèvre"), customer(firm, "Garage du Pont")
    one, two = owe(firm, first, "100", DUE), owe(firm, second, "200", DUE)
    received(firm, line("350", "VIR HOLDING", "HOLDING"))
    filled(page, qtbot)
    page.edit()
    named(page, qtbot, "lefev")
    tick(page, 0)
    named(page, qtbot, "garage")
    tick(page, 0)
    assert spaced(page.hand.told()) == "2 pièces ; 50,00 € resteront en avance au compte de Garage du Pont."
    qtbot.keyClick(page.hand.items.list.table, Qt.Key.Key_Return)
    assert (item(firm, one.id).open, item(firm, two.id).open) == (ZERO, ZERO)
    (row,) = rows(firm)
    assert row.customers == "Boulangerie Lefèvre, Garage du Pont"
    assert not page.panel.by_hand()
    undo(heard)
    assert (item(firm, one.id).open, item(firm, two.id).open) == (euros("100"), euros("200"))


def test_amounts_are_changed_by_hand_and_too_much_is_not_taken(firm: Desk, page: BankPage, qtbot: QtBot) -> None:
    key = customer(firm)
    first, second = owe(firm, key, "100", DUE), owe(firm, key, "200", DUE)
    received(firm, line("150", "VIR HOLDING", "HOLDING"))
    filled(page, qtbot)
    page.edit()
    named(page, qtbot, "lefev")
    tick(page, 0)
    tick(page, 1)
    field = page.hand.rows.field(first.id)
    for typed, said in (("120", "Vous affectez"), ("30", "2 pièces, tout est affecté.")):
        field.line.setFocus()
        field.line.selectAll()
        qtbot.keyClicks(field.line, typed)
        if typed == "120":
            assert not page.hand.confirm_button.isEnabled(), said
    assert spaced(page.hand.told()) == "2 pièces, tout est affecté."
    page.hand.confirm()
    assert (item(firm, first.id).open, item(firm, second.id).open) == (euros("70"), euros("80"))


def test_a_difference_is_closed_with_its_kind_and_its_reason(firm: Desk, page: BankPage, qtbot: QtBot) -> None:
    due = owe(firm, customer(firm), "100", DUE)
    received(firm, line("88", "VIR HOLDING", "HOLDING"))
    filled(page, qtbot)
    page.edit()
    named(page, qtbot, "lefev")
    tick(page, 0)
    assert page.hand.rest_box.isVisible()
    rest = next(value for value in page.hand.rest.choice._values if value.gap is Gap.BANK_FEE)
    page.hand.rest.choice.set_value(rest)
    page.hand.rest.choice.picked.emit(rest)
    page.hand.confirm()
    assert page.hand.reason.message() == "À remplir."
    qtbot.keyClicks(page.hand.reason.line, "frais de sa banque")
    page.hand.confirm()
    assert item(firm, due.id).open == ZERO
    with firm.books.reading() as session:
        (written,) = session.write_offs.of_due(due.id)
    assert (written.kind, written.account, written.reason) == ("bank_fee", "627", "frais de sa banque")


def test_a_credit_note_is_taken_off_before_the_invoices(firm: Desk, page: BankPage, qtbot: QtBot) -> None:
    key = customer(firm)
    due = owe(firm, key, "100", DUE)
    credit = owe(firm, key, "-30", DUE, kind=ItemKind.CREDIT_NOTE)
    received(firm, line("70", "VIR HOLDING", "HOLDING"))
    filled(page, qtbot)
    page.edit()
    named(page, qtbot, "lefev")
    tick(page, 0)
    tick(page, 1)
    assert spaced(page.hand.told()) == "2 pièces, tout est affecté."
    page.hand.confirm()
    assert (item(firm, due.id).open, item(firm, credit.id).open) == (ZERO, ZERO)


def test_money_out_refunds_what_a_customer_has_in_advance(firm: Desk, page: BankPage, qtbot: QtBot) -> None:
    key = customer(firm)
    paid = pay(firm, key, "80")
    received(firm, line("-80", "VIR REMBOURSEMENT"))
    filled(page, qtbot)
    page.open_with("out")
    press(qtbot, page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    named(page, qtbot, "lefev")
    tick(page, 0)
    page.hand.confirm()
    assert item(firm, paid).open == ZERO
    assert [row.state for row in rows(firm)] == [LineState.MATCHED]


def test_leaving_with_a_sharing_begun_is_asked_and_another_line_does_not_lose_it(
    firm: Desk, page: BankPage, heard: Heard, three: Three, qtbot: QtBot
) -> None:
    filled(page, qtbot)
    assert page.may_leave()
    page.edit()
    assert page.hand.touched()
    page.list.choose(2)
    assert heard.said == ["Un rapprochement à la main est commencé et n’est pas enregistré."]
    assert page.panel.by_hand()
    qtbot.waitUntil(lambda: page.lines.place() == 0)
    assert not page.may_leave()
    qtbot.keyClick(page.hand.items.list.table, Qt.Key.Key_Escape)
    assert not page.panel.by_hand()
    assert page.may_leave()


# Dragging.
def test_a_line_dropped_on_an_invoice_pays_it(
    firm: Desk, page: BankPage, heard: Heard, three: Three, qtbot: QtBot
) -> None:
    received(firm, line("300.10", "VIR HOLDING", "HOLDING", date(2026, 11, 12)))
    filled(page, qtbot)
    row = choose(page, "HOLDING")
    page.edit()
    named(page, qtbot, "imprimerie")
    items = page.hand.items
    dropped(items.list.table, 0, LINE_MIME, (row.line_id,), items._dropping)
    assert item(firm, three[2]).open == ZERO
    assert page.panel.hand.isHidden()


def test_invoices_dropped_on_a_line_are_paid_by_it(firm: Desk, page: BankPage, qtbot: QtBot) -> None:
    key = customer(firm)
    dues = [owe(firm, key, amount, DUE) for amount in ("100", "200")]
    received(firm, line("300", "VIR HOLDING", "HOLDING"), line("12", "VIR AUTRE", "AUTRE", date(2026, 11, 9)))
    filled(page, qtbot)
    choose(page, "AUTRE")
    page.edit()
    named(page, qtbot, "lefev")
    ids = tuple(due.id for due in dues)
    dropped(page.list.table, 1, DUES_MIME, ids, page.lines._dropping)
    assert [item(firm, key).open for key in ids] == [ZERO, ZERO]
    assert [row.payer for row in rows(firm, "left")] == ["AUTRE"]


# On account, ignored, undone.
def test_a_line_is_kept_on_account(firm: Desk, page: BankPage, heard: Heard, qtbot: QtBot) -> None:
    key = customer(firm)
    received(firm, line("55", "VIR MME LAROCHE"))
    filled(page, qtbot)
    press(qtbot, page, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(page, WhoseDialog)
    dialog.customer.set_customer(key)
    dialog.accept()
    assert spaced(heard.toasts[-1].text) == "55,00 € en avance au compte de Boulangerie Lefèvre"
    with firm.books.reading() as session:
        (advance,) = session.items.of_customer(key, only_open=True)
    assert advance.open == euros("-55")


def test_lines_are_ignored_for_a_reason_and_taken_up_again(
    firm: Desk, page: BankPage, heard: Heard, three: Three, qtbot: QtBot
) -> None:
    filled(page, qtbot)
    page.list.table.selectAll()
    press(qtbot, page, Qt.Key.Key_Delete)
    dialog = opened(page, IgnoreDialog)
    dialog.usual.set_value("")
    dialog.accept()
    assert dialog.other.message() == "À remplir."
    dialog.other.set_text("remboursement d’assurance")
    dialog.accept()
    assert {row.reason for row in rows(firm, "ignored")} == {"remboursement d’assurance"}
    page.open_with("ignored")
    assert page.panel.closed.why() == "remboursement d’assurance"
    press(qtbot, page, Qt.Key.Key_Delete)
    assert len(rows(firm, "left")) == 1
    page.open_with("left")
    assert page.list.model.rowCount() == 1


def test_the_menu_of_a_line_that_waits_accepts_its_proposal(
    firm: Desk, page: BankPage, three: Three, qtbot: QtBot
) -> None:
    filled(page, qtbot)
    entry(entries_for(page, page.list.chosen_rows()), "Accepter")()
    assert len(rows(firm, "matched")) == 1


def test_what_was_matched_is_undone_any_time(
    firm: Desk, page: BankPage, heard: Heard, three: Three, qtbot: QtBot
) -> None:
    filled(page, qtbot)
    press(qtbot, page, Qt.Key.Key_Return)
    press(qtbot, page, Qt.Key.Key_Return)
    page.open_with("matched")
    assert page.list.model.rowCount() == 2
    assert pills(page.panel.closed) == ["Acceptée"]
    chosen = page.list.chosen_rows()
    entry(entries_for(page, chosen), "Défaire")()
    assert item(firm, three[1]).open == euros("200.10")
    page.panel.closed.button.click()
    assert item(firm, three[0]).open == euros("100.10")
    assert len(rows(firm, "left")) == 3


def test_a_payment_typed_before_is_found_again_and_not_counted_twice(
    firm: Desk, page: BankPage, heard: Heard, qtbot: QtBot
) -> None:
    key = customer(firm)
    due = owe(firm, key, "123.45", DUE)
    pay(firm, key, "123.45", NOVEMBER, chosen=(due.id,))
    received(firm, line("123.45", "VIR BOULANGERIE LEFEVRE", "BOULANGERIE LEFEVRE"))
    filled(page, qtbot)
    card = page.panel.proposals.readings[0]
    assert "Déjà saisi à la main : règlement de 123,45 € du 10/11/2026." in spaced(card.accessibleName())
    press(qtbot, page, Qt.Key.Key_Return)
    with firm.books.reading() as session:
        assert session.connection.exec_driver_sql("SELECT COUNT(*) FROM payment").scalar_one() == 1


def test_a_returned_cheque_says_which_payment_it_takes_back_and_what_reopens(
    firm: Desk, page: BankPage, heard: Heard, qtbot: QtBot
) -> None:
    key = customer(firm)
    due = owe(firm, key, "500", DUE, number="FA-7")
    pay(firm, key, "500", date(2026, 11, 3), chosen=(due.id,))
    back = line("-500", "CHQ IMPAYE BOULANGERIE LEFEVRE", "BOULANGERIE LEFEVRE", return_reason="Provision insuffisante")
    received(firm, back)
    filled(page, qtbot)
    told = spaced(page.panel.proposals.readings[0].accessibleName())
    assert "Reprend le règlement de 500,00 € du 03/11/2026." in told
    assert "Redeviennent dues : FA-7 (500,00 €)." in told
    press(qtbot, page, Qt.Key.Key_Return)
    assert item(firm, due.id).open == euros("500")
    assert spaced(heard.toasts[-1].text) == "Impayé noté : 500,00 € redeviennent dus"


def test_a_payment_taken_back_is_named_by_hand_when_none_was_found(
    firm: Desk, page: BankPage, heard: Heard, qtbot: QtBot
) -> None:
    key = customer(firm)
    due = owe(firm, key, "500", DUE)
    pay(firm, key, "500", date(2026, 11, 3), chosen=(due.id,))
    pay(firm, key, "80")
    received(firm, line("-500", "REJET 4411", return_reason="Sans autorisation"))
    filled(page, qtbot)
    press(qtbot, page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(page, WhichPaymentDialog)
    dialog.customer.set_customer(key)
    dialog.customer.chosen.emit(dialog.customer.value())
    assert [spaced(dialog.payment.choice.itemText(0)), dialog.payment.choice.count()] == [
        "03/11/2026 · Virement · 500,00 €",
        1,
    ]
    dialog.accept()
    assert item(firm, due.id).open == euros("500")
    undo(heard)
    assert item(firm, due.id).open == ZERO


def test_no_payment_of_that_amount_is_said(firm: Desk, page: BankPage, qtbot: QtBot) -> None:
    key = customer(firm)
    received(firm, line("55.55", "VIR MME LAROCHE"))
    filled(page, qtbot)
    page.name_payment()
    dialog = opened(page, WhichPaymentDialog)
    dialog.customer.set_customer(key)
    dialog.customer.chosen.emit(dialog.customer.value())
    assert spaced(dialog.customer.message()) == "Aucun règlement de 55,55 € chez ce client."
    assert not dialog.confirm_button.isEnabled()


# Exceptions, lists, places.
def test_what_is_out_of_the_ordinary_is_listed(firm: Desk, page: BankPage, heard: Heard, qtbot: QtBot) -> None:
    received(firm, line("88", "VIR ANCIEN", "ANCIEN", date(2026, 8, 3)))
    received(
        firm,
        line("-99", "CHQ IMPAYE", "DUVAL", date(2026, 11, 20), return_reason="Compte clôturé"),
        line("12", "VIR RECENT", "RECENT", date(2026, 11, 20)),
    )
    filled(page, qtbot)
    page.open_with("odd")
    model = page.odd.list.model
    assert [page.odd.list.model.data(model.index(row, 0)) for row in range(model.rowCount())] == [
        "Relevé manquant",
        "ANCIEN",
        "DUVAL",
    ]
    page.odd.list.choose(0)
    qtbot.keyClick(page.odd.list.table, Qt.Key.Key_Return)
    assert heard.went == [Destination("importing")]
    page.odd.list.choose(2)
    assert spaced(page.panel.proposals.heading()).startswith("Le règlement que cette ligne reprend est introuvable")
    qtbot.keyClick(page.odd.list.table, Qt.Key.Key_Delete)
    opened(page, IgnoreDialog).accept()
    assert [row.payer for row in rows(firm, "ignored")] == ["DUVAL"]


def test_the_lines_are_exported_as_shown(
    firm: Desk,
    page: BankPage,
    heard: Heard,
    three: Three,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    filled(page, qtbot)
    file = tmp_path / "lignes.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.list.export_wanted.emit("csv")
    qtbot.waitUntil(lambda: bool(heard.toasts))
    lines = file.read_text("utf-8-sig").splitlines()
    assert lines[1].startswith("BOULANGERIE LEFEVRE;09/11/2026;100,10;Certain")


def test_a_filter_finds_a_line_by_its_words_or_its_amount(
    firm: Desk, page: BankPage, three: Three, qtbot: QtBot
) -> None:
    filled(page, qtbot)
    page.filter()
    for typed in ("garage", "200,10"):
        page.list.set_text(typed)
        assert [row.payer for row in page.list.model.rows()] == ["GARAGE DU PONT"]


def test_the_places_of_the_splitter_are_remembered(
    firm: Desk, page: BankPage, three: Three, qtbot: QtBot, jobs: Jobs
) -> None:
    filled(page, qtbot)
    page.split.moveSplitter(600, 1)
    kept = page.split.sizes()
    again = BankPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(again)
    again.resize(1024, 720)
    again.show()
    again.refresh(Changes.ALL)
    assert again.split.sizes() == kept
    settled(again, qtbot)


def test_a_search_that_was_stopped_is_said_and_taken_up_again(
    firm: Desk, page: BankPage, three: Three, qtbot: QtBot
) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    free = threading.Event()
    page.workplace.jobs.run("Avant", lambda _: free.wait(10))
    page.refresh(Changes.ALL)
    page.workplace.jobs.cancel_all()
    free.set()
    settled(page, qtbot)
    assert spaced(page.panel.proposals.heading()) == "La recherche a été interrompue : F5 la reprend."
    page.refresh(Changes.ALL)
    qtbot.waitUntil(lambda: page.primary.text() == "Accepter les 3 certaines", timeout=10_000)
