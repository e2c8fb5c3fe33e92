"""What a person sees and does on Écritures, and with claims that may not be paid."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.dialogs.difference import DifferenceDialog
from gestion_creances.ui.dialogs.doubtful import DoubtfulDialog
from gestion_creances.ui.dialogs.loss import LossDialog
from gestion_creances.ui.dialogs.provision import ProvisionDialog
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.entries import EntriesPage
from gestion_creances.ui.pages.entries.columns import LineRow
from gestion_creances.ui.pages.invoices import InvoicesPage
from gestion_creances.ui.pages.settings.accounting_tab import AccountingTab
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.hand_over_entries import chart_of, entries_due, entries_state
from gestion_creances.usecases.view_choices import view_choices
from tests.ui.small_firm import TODAY, Heard, customer, entry, founded, item, opened, owe, pay, spaced

JUNE = date(2026, 6, 30)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    return founded(desk)


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[EntriesPage]:
    made = EntriesPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1056, 720)
    made.show()
    yield made
    jobs.close()


@pytest.fixture
def invoices(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[InvoicesPage]:
    made = InvoicesPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1056, 720)
    made.show()
    yield made
    jobs.close()


def filled(page: EntriesPage, qtbot: QtBot) -> EntriesPage:
    with qtbot.waitSignal(page.list.shown):
        page.refresh(Changes.ALL)
    qtbot.waitUntil(lambda: page.header.subtitle() != "")
    return page


def lines(page: EntriesPage) -> list[LineRow]:
    count = page.list.model.rowCount()
    return [row for row in map(page.list.model.row_at, range(count)) if row is not None]


def into(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """Let the person choose *path* in every dialog; return the names that were proposed."""
    proposed: list[str] = []

    def chosen(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    return proposed


def rows_of(page: InvoicesPage, qtbot: QtBot) -> list[ItemRow]:
    page.refresh(Changes.ALL)
    qtbot.waitUntil(lambda: page.list.model.rowCount() > 0)
    return [row for row in map(page.list.model.row_at, range(page.list.model.rowCount())) if row is not None]


def test_an_empty_page_says_that_nothing_is_due(page: EntriesPage, qtbot: QtBot) -> None:
    filled(page, qtbot)
    assert page.header.subtitle() == "Rien à remettre encore"
    assert not page.primary.isEnabled()
    page.hand_over()


def test_the_page_shows_every_line_that_is_due_with_its_sums(firm: Desk, page: EntriesPage, qtbot: QtBot) -> None:
    who = customer(firm)
    owe(firm, who, "120", JUNE, number="FA-1")
    pay(firm, who, "100")
    filled(page, qtbot)
    assert [(row.line.account, row.line.auxiliary) for row in lines(page)] == [
        ("411000", "C001"),
        ("471000", ""),
        ("512000", ""),
        ("411000", "C001"),
    ]
    assert "2 écritures à remettre au 22/11/2026" in spaced(page.header.subtitle())
    assert "1 écriture à vérifier : TVA inconnue" in spaced(page.notes.text())
    page.choices.kind.set_value("receipt")
    page.choices.kind.edited.emit()
    assert {row.entry.kind.value for row in lines(page)} == {"receipt"}


def test_handing_over_writes_the_file_keeps_it_and_leaves_nothing_due(
    firm: Desk, page: EntriesPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = Heard(page)
    pay(firm, customer(firm), "100")
    filled(page, qtbot)
    proposed = into(monkeypatch, tmp_path / "remise.txt")
    page.hand_over()
    qtbot.waitUntil(lambda: bool(heard.toasts))
    qtbot.waitUntil(lambda: lines(page) == [])
    assert proposed == ["552100554FEC20261122.txt"]
    assert (tmp_path / "remise.txt").read_text("utf-8").startswith("JournalCode\t")
    assert spaced(heard.toasts[0].text) == "1 écriture remise dans remise.txt"
    page.view.set_value("batches")
    page.view.picked.emit("batches")
    (batch,) = entries_state(firm).batches
    assert page.batches.model.row_at(0) == batch
    into(monkeypatch, tmp_path / "encore.txt")
    entry(page._menu([batch]), "Enregistrer de nouveau")()
    qtbot.waitUntil(lambda: (tmp_path / "encore.txt").exists() and len(heard.toasts) > 1)
    assert (tmp_path / "encore.txt").read_bytes() == (tmp_path / "remise.txt").read_bytes()
    assert page.header.subtitle() == "Tout est remis jusqu’au 22/11/2026"


def test_giving_up_the_choice_of_a_file_hands_nothing_over(
    firm: Desk, page: EntriesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pay(firm, customer(firm), "100")
    filled(page, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    page.hand_over()
    assert entries_state(firm).batches == ()


def test_a_day_to_come_is_said_beside_the_day(firm: Desk, page: EntriesPage, qtbot: QtBot) -> None:
    pay(firm, customer(firm), "100")
    filled(page, qtbot)
    page.choices.until.line.setText("31/12/2026")
    page.choices.until.touch()
    qtbot.waitUntil(lambda: "à venir" in page.choices.until.message())
    assert not page.primary.isEnabled()
    page.choices.until.line.setText("21/11/2026")
    page.choices.until.touch()
    qtbot.waitUntil(lambda: "à venir" not in page.choices.until.message())
    assert lines(page) == []


def test_the_format_says_what_to_know_of_it(page: EntriesPage, qtbot: QtBot) -> None:
    filled(page, qtbot)
    assert "18 colonnes" in page.choices.form.message()
    went = Heard(page).went
    page.go("settings", "accounting")
    assert went == [Destination("settings", "accounting")]


def test_a_claim_becomes_doubtful_from_the_list_of_invoices_and_that_is_undone(
    firm: Desk, invoices: InvoicesPage, qtbot: QtBot
) -> None:
    heard = Heard(invoices)
    due = owe(firm, customer(firm), "1200", JUNE, number="FA-1")
    (row,) = rows_of(invoices, qtbot)
    entry(invoices._menu([row]), "Classer douteuse")()
    dialog = opened(invoices, DoubtfulDialog)
    assert "416000 Clients douteux ou litigieux 1 200,00 €" in spaced(dialog.preview.text())
    qtbot.keyClicks(dialog.reason.line, "redressement judiciaire")
    qtbot.keyClick(dialog.reason.line, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert item(firm, due.id).open == Money(0)
    (moved,) = rows_of(invoices, qtbot)
    assert (moved.kind, moved.open) == (ItemKind.DOUBTFUL, Money(120_000))
    undo = heard.toasts[0].undo
    assert undo is not None
    undo()
    assert item(firm, due.id).open == Money(120_000)


def test_a_doubtful_claim_goes_back_the_day_after_at_the_earliest(
    firm: Desk, invoices: InvoicesPage, qtbot: QtBot
) -> None:
    due = owe(firm, customer(firm), "1200", JUNE, number="FA-1")
    with firm.books.writing() as session:
        session.doubtful.classify(due.id, date(2026, 10, 1), "doute")
    (row,) = rows_of(invoices, qtbot)
    entry(invoices._menu([row]), "Reclasser")()
    dialog = opened(invoices, DoubtfulDialog)
    dialog.on.line.setText("01/10/2026")
    dialog.accept()
    assert "après le 01/10/2026" in spaced(dialog.on.message())
    dialog.on.line.setText("02/10/2026")
    dialog.accept()
    assert item(firm, due.id).open == Money(120_000)


def test_the_cents_left_of_an_invoice_are_written_off_from_the_list_and_come_back(
    firm: Desk, invoices: InvoicesPage, qtbot: QtBot
) -> None:
    heard = Heard(invoices)
    owner = customer(firm)
    due = owe(firm, owner, "1200", JUNE, number="FA-1")
    pay(firm, owner, "1199.60", chosen=(due.id,))
    (row,) = rows_of(invoices, qtbot)
    entry(invoices._menu([row]), "Solder l’écart")()
    dialog = opened(invoices, DifferenceDialog)
    dialog.accept()
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.reason.line, "arrondi du client")
    dialog.accept()
    assert item(firm, due.id).open == Money(0)
    undo = heard.toasts[0].undo
    assert undo is not None
    undo()
    assert item(firm, due.id).open == Money(40)


def test_a_loss_shows_its_entry_and_its_vat_before_it_is_made(firm: Desk, invoices: InvoicesPage, qtbot: QtBot) -> None:
    heard = Heard(invoices)
    due = owe(firm, customer(firm), "1200", JUNE, number="FA-1")
    (row,) = rows_of(invoices, qtbot)
    entry(invoices._menu([row]), "Passer en perte")()
    dialog = opened(invoices, LossDialog)
    assert not dialog.vat.isVisible()
    assert dialog.preview.shown is None
    dialog.accept()
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.reason.line, "liquidation close")
    assert dialog.preview.shown is not None
    dialog.recovered.set_value(True)
    dialog.recovered.edited.emit()
    dialog.vat.set_value(Money(20_000))
    dialog.vat.edited.emit()
    assert spaced(dialog.preview.text()).count("200,00 €") == 2
    dialog.accept()
    assert item(firm, due.id).open == Money(0)
    undo = heard.toasts[0].undo
    assert undo is not None
    undo()
    assert item(firm, due.id).open == Money(120_000)


def test_a_claim_is_depreciated_then_released_from_the_same_dialog(
    firm: Desk, invoices: InvoicesPage, qtbot: QtBot
) -> None:
    heard = Heard(invoices)
    owe(firm, customer(firm), "1200", JUNE, number="FA-1")
    (row,) = rows_of(invoices, qtbot)
    entry(invoices._menu([row]), "Provisionner")()
    dialog = opened(invoices, ProvisionDialog)
    assert "tapez le HT" in spaced(dialog.net.message())
    dialog.net.set_value(Money(100_000))
    dialog.percent.line.setText("60")
    qtbot.keyClicks(dialog.reason.line, "sans reponse")
    assert "600,00 €" in spaced(dialog.preview.text())
    dialog.accept()
    assert not dialog.isVisible()
    with firm.books.reading() as session:
        (standing,) = session.provisions.standing(TODAY)
    assert standing.amount == Money(60_000)
    entry(invoices._menu([row]), "Provisionner")()
    again = opened(invoices, ProvisionDialog)
    again.deed.set_value(standing.id)
    again.deed.edited.emit()
    assert again.confirm_button.text() == "Reprendre"
    again.reason.line.setText("accord trouvé")
    again.accept()
    with firm.books.reading() as session:
        assert session.provisions.standing(TODAY) == ()
    for toast in reversed(heard.toasts):
        assert toast.undo is not None
        toast.undo()
    with firm.books.reading() as session:
        assert session.provisions.of_item(row.item_id) == ()


def test_what_is_settled_cannot_be_lost(firm: Desk, invoices: InvoicesPage, qtbot: QtBot) -> None:
    who = customer(firm)
    due = owe(firm, who, "100", JUNE, number="FA-1")
    (row,) = rows_of(invoices, qtbot)
    pay(firm, who, "100", chosen=(due.id,))
    heard = Heard(invoices)
    invoices.act.claims().lose(row)
    assert any("déjà soldée" in said for said in heard.said)


def test_accounts_are_checked_and_stored_in_the_settings(firm: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    tab = AccountingTab(Workplace(lambda: firm, jobs))
    qtbot.addWidget(tab)
    tab.show()
    tab.load(view_choices(firm))
    tab.accounts["customers"].line.setText("401")
    assert tab.save() is None
    assert "commence par 41" in spaced(tab.accounts["customers"].message())
    tab.accounts["customers"].line.setText("4111")
    tab.sources[("sales", "")].click()
    assert tab.touched()
    assert tab.save() == Changes.COMPANY | Changes.ENTRIES
    stored = chart_of(firm)
    assert (stored.customers, "" in stored.sales, "factur_x" in stored.sales) == ("4111", False, True)
    owe(firm, customer(firm), "100", JUNE)
    assert entries_due(firm, TODAY).entries == ()
    tab.load(view_choices(firm))
    assert not tab.touched()
