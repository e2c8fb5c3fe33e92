"""What a person sees and does on Pénalités."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gestion_creances.aging.penalty_account import PenaltyAmounts, PenaltyShare
from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import ZERO
from gestion_creances.desk import Desk
from gestion_creances.ledger.discount import Discount
from gestion_creances.ledger.payment import Payment
from gestion_creances.storage.penalties import PenaltyRow
from gestion_creances.ui.dialogs.collect_penalties import CollectDialog
from gestion_creances.ui.dialogs.details import InvoiceDetails
from gestion_creances.ui.dialogs.pdf import PdfDialog
from gestion_creances.ui.dialogs.penalty_invoice import PenaltyInvoiceDialog
from gestion_creances.ui.dialogs.waive_penalties import WaiveDialog
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.penalties import PenaltiesPage
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.formal_notice import formal_notice
from gestion_creances.usecases.record_payment import record_payment
from gestion_creances.usecases.view_discounts import propose_discounts
from gestion_creances.usecases.view_penalties import view_penalties
from gestion_creances.usecases.waive_penalties import waive_penalties
from tests.ui.small_firm import Heard, customer, entry, euros, founded, opened, owe, pay, spaced

JUNE = date(2026, 6, 30)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    return founded(desk)


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[PenaltiesPage]:
    made = PenaltiesPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1056, 720)
    made.show()
    yield made
    jobs.close()


@pytest.fixture
def heard(page: PenaltiesPage) -> Heard:
    return Heard(page)


def claimed(firm: Desk) -> int:
    """A late invoice of 1,000 euros with its formal notice; return the customer."""
    who = customer(firm, siren="552081317")
    owe(firm, who, "1000", JUNE, number="FA-1")
    formal_notice(firm, "C001", firm.books.path.parent / "sorties")
    return who


def filled(page: PenaltiesPage, qtbot: QtBot) -> PenaltiesPage:
    with qtbot.waitSignal(page.list.shown):
        page.refresh(Changes.ALL)
    qtbot.waitUntil(lambda: page.header.subtitle() != "")
    return page


def rows(page: PenaltiesPage) -> list[PenaltyRow]:
    count = page.list.model.rowCount()
    return [row for row in map(page.list.model.row_at, range(count)) if row is not None]


def left(firm: Desk) -> PenaltyAmounts:
    return view_penalties(firm).total.left


def test_an_empty_page_says_where_penalties_come_from(page: PenaltiesPage, qtbot: QtBot) -> None:
    filled(page, qtbot)
    assert page.header.subtitle() == "Rien à recouvrer, hors champ de la TVA"
    assert not page.proposals.isVisible()
    assert rows(page) == []


def test_the_page_shows_what_is_still_claimed_invoice_by_invoice(firm: Desk, page: PenaltiesPage, qtbot: QtBot) -> None:
    claimed(firm)
    filled(page, qtbot)
    (row,) = rows(page)
    assert (row.number, row.customer_name) == ("FA-1", "Boulangerie Lefèvre")
    assert spaced(page.claimed.value()) == spaced(page.left.value()) != "0,00 €"
    assert "1 client" in spaced(page.header.subtitle())


def test_waiving_everything_needs_a_reason_and_can_be_taken_back(
    firm: Desk, page: PenaltiesPage, heard: Heard, qtbot: QtBot
) -> None:
    claimed(firm)
    filled(page, qtbot)
    entry(page._menu(rows(page)), "Renoncer")()
    dialog = opened(page, WaiveDialog)
    dialog.accept()
    assert dialog.isVisible()
    assert left(firm) != PenaltyAmounts()
    qtbot.keyClicks(dialog.reason.line, "geste commercial")
    qtbot.keyClick(dialog.reason.line, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert left(firm) == PenaltyAmounts()
    (toast,) = heard.toasts
    assert toast.undo is not None
    toast.undo()
    assert left(firm) == view_penalties(firm).total.claimed


def test_waiving_more_than_is_claimed_is_refused_beside_the_amount(
    firm: Desk, page: PenaltiesPage, qtbot: QtBot
) -> None:
    claimed(firm)
    filled(page, qtbot)
    page.penalties.waive(rows(page))
    dialog = opened(page, WaiveDialog)
    dialog.amounts.indemnity.line.setText("41")
    dialog.reason.line.setText("erreur")
    dialog.accept()
    assert dialog.isVisible()
    assert left(firm) == view_penalties(firm).total.claimed


def test_a_claim_undermined_by_a_credit_note_is_cancelled_not_waived(
    firm: Desk, page: PenaltiesPage, qtbot: QtBot
) -> None:
    claimed(firm)
    filled(page, qtbot)
    page.penalties.waive(rows(page))
    dialog = opened(page, WaiveDialog)
    dialog.kind.set_value(True)
    dialog.amounts.indemnity.line.setText("")
    dialog.reason.line.setText("Avoir AV-1")
    dialog.accept()
    total = view_penalties(firm).total
    assert total.waived == PenaltyAmounts()
    assert total.claimed == PenaltyAmounts(ZERO, euros("40"))


def test_penalties_are_collected_from_money_just_received(
    firm: Desk, page: PenaltiesPage, heard: Heard, qtbot: QtBot
) -> None:
    claimed(firm)
    filled(page, qtbot)
    entry(page._menu(rows(page)), "Encaisser")()
    dialog = opened(page, CollectDialog)
    dialog.accept()
    assert not dialog.isVisible()
    assert left(firm) == PenaltyAmounts()
    assert heard.toasts[-1].text == "Pénalités encaissées"
    filled(page, qtbot)
    assert rows(page) == []
    page.status.picked.emit("closed")
    assert len(rows(page)) == 1


def test_penalties_are_collected_from_money_on_account(firm: Desk, page: PenaltiesPage, qtbot: QtBot) -> None:
    who = claimed(firm)
    payment = pay(firm, who, "40")
    filled(page, qtbot)
    page.penalties.collect(rows(page))
    dialog = opened(page, CollectDialog)
    dialog.money.set_value(payment)
    dialog.money.choice.picked.emit(payment)
    assert not dialog.paid_on.isVisible()
    dialog.accept()
    assert dialog.isVisible(), "there is not enough money for everything"
    dialog.amounts.interest.line.setText("")
    dialog.accept()
    assert not dialog.isVisible()
    assert view_penalties(firm).total.paid == PenaltyAmounts(ZERO, euros("40"))


def test_a_penalty_invoice_is_looked_at_then_issued(
    firm: Desk, page: PenaltiesPage, heard: Heard, qtbot: QtBot
) -> None:
    who = claimed(firm)
    owe(firm, who, "500", JUNE, number="FA-2")
    filled(page, qtbot)
    page.penalties.invoice(who)
    dialog = opened(page, PenaltyInvoiceDialog)
    assert len(dialog.chosen()) == 2
    dialog.preview()
    opened(page, PdfDialog).reject()
    dialog.list.set_ticked_keys(frozenset(dialog.chosen()[:1]))
    dialog.accept()
    assert not dialog.isVisible()
    assert heard.toasts[-1].text.startswith("PEN-2026-0001")
    opened(page, PdfDialog).reject()
    assert len(view_penalties(firm).rows) == 1
    entry(page.penalties.entries(view_penalties(firm).rows), "Voir la dernière")()
    opened(page, PdfDialog).reject()


def test_a_penalty_invoice_waits_for_a_customer(page: PenaltiesPage, qtbot: QtBot) -> None:
    page.penalties.invoice()
    dialog = opened(page, PenaltyInvoiceDialog)
    assert not dialog.confirm_button.isEnabled()
    dialog.preview()
    dialog.reject()


def test_late_payers_of_a_systematic_scenario_are_proposed(firm: Desk, page: PenaltiesPage, qtbot: QtBot) -> None:
    who = customer(firm)
    due = owe(firm, who, "1000", JUNE)
    pay(firm, who, "1000", date(2026, 8, 1), (due.id,))
    with firm.books.writing() as session:
        (policy,) = session.policies.all()
        session.policies.put(replace(policy, systematic_penalties=True))
    filled(page, qtbot)
    assert page.proposals.isVisible()
    page.open_with(who)
    assert opened(page, PenaltyInvoiceDialog).chosen() == (due.id,)


def test_entree_opens_the_invoice_and_the_menu_its_customer(
    firm: Desk, page: PenaltiesPage, heard: Heard, qtbot: QtBot
) -> None:
    who = claimed(firm)
    filled(page, qtbot)
    page.list.opened.emit(rows(page)[0])
    assert opened(page, InvoiceDetails).isVisible()
    entry(page._menu(rows(page)), "Ouvrir le client")()
    assert heard.went[-1] == Destination("customer", who)


@pytest.mark.parametrize("kind", ["pdf", "xlsx"])
def test_the_statement_leaves_as_a_file(
    firm: Desk,
    page: PenaltiesPage,
    heard: Heard,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    claimed(firm)
    target = tmp_path / f"etat.{kind}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.leaving.save(kind)
    qtbot.waitUntil(lambda: bool(heard.toasts))
    assert target.stat().st_size > 1000


def test_discounts_granted_are_listed_with_their_sums(firm: Desk, page: PenaltiesPage, qtbot: QtBot) -> None:
    who = customer(firm, discount=Discount(Decimal(2), 10))
    due = owe(firm, who, "1200", date(2026, 12, 15), issued_on=date(2026, 11, 15))
    granted = propose_discounts(firm, euros("1176"), firm.today, [due.id])
    record_payment(firm, Payment(who, firm.today, euros("1176")), [due.id], discounts=granted)
    filled(page, qtbot)
    page.open_with("discounts")
    assert page.discounts.isVisible()
    assert page.discounts.list.model.rowCount() == 1
    page.discounts.period.set_value("all")
    page.discounts.period.picked.emit("all")
    assert page.discounts.list.model.rowCount() == 1


def test_a_waived_row_shows_in_all(firm: Desk, page: PenaltiesPage, qtbot: QtBot) -> None:
    claimed(firm)
    (row,) = view_penalties(firm).rows
    waive_penalties(firm, [PenaltyShare(row.item_id, row.balance.left)], "client fidèle")
    filled(page, qtbot)
    assert rows(page) == []
    page.status.picked.emit("all")
    assert [one.number for one in rows(page)] == ["FA-1"]
