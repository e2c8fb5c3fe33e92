from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import DisputeCategory, Hold, HoldKind, Resolution
from gestion_creances.ledger.attachment import Attachment
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.details import InvoiceDetails
from gestion_creances.ui.dialogs.dispute import DisputeDialog
from gestion_creances.ui.dialogs.dispute_closing import CloseDisputeDialog
from gestion_creances.ui.dialogs.dispute_details import DisputeDetails
from gestion_creances.ui.dialogs.hold import HoldDialog
from gestion_creances.ui.dialogs.hold_banners import HoldBanners
from gestion_creances.ui.dialogs.hold_details import HoldDetails
from gestion_creances.ui.dialogs.promise import PromiseDialog
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.disputes import DisputesPage
from gestion_creances.ui.pages.disputes.disputes_tab import DisputesTab
from gestion_creances.ui.pages.disputes.promises_tab import PromisesTab
from gestion_creances.ui.pages.disputes.suspensions_tab import SuspensionsTab
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.hold_reminders import hold_reminders
from gestion_creances.usecases.open_dispute import open_dispute
from gestion_creances.usecases.view_disputes import view_disputes
from tests.ui.small_firm import TODAY, Heard, customer, entry, euros, founded, opened, owe, pay, pills, spaced

OCTOBER = date(2026, 10, 24)
ONE_DAY = timedelta(days=1)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    return founded(desk)


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> DisputesPage:
    made = DisputesPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1020, 700)
    made.show()
    return made


@pytest.fixture
def heard(page: DisputesPage) -> Heard:
    return Heard(page)


def shown(page: DisputesPage, key: str) -> list[str]:
    """Return what a column of the tab in view shows."""
    page.refresh(DisputesPage.concerns)
    model = page.tab().list.model
    (column,) = [one for one in model.columns if one.key == key]
    return [spaced(column.text(row)) for row in model.rows()]


def act(page: DisputesPage, words: str) -> None:
    """Choose the first row's menu entry that begins with *words*."""
    page.tab().list.choose(0)
    menu: Callable[..., object] = page.tab()._menu
    entry(menu(page.tab().list.chosen_rows()), words)()


def words_of(widget: QObject) -> str:
    return spaced(" | ".join(label.text() for label in widget.findChildren(QLabel)))


def disputed(desk: Desk, key: int, amount: str = "500", number: str = "FA-7", **facts: object) -> Hold:
    due = owe(desk, key, amount, OCTOBER, number=number)
    hold = Hold(HoldKind.DISPUTE, "Peinture écaillée", "claire", TODAY, key, None, due.invoice_id)
    return open_dispute(desk, replace(hold, **{"category": DisputeCategory.QUALITY, **facts}))  # type: ignore[arg-type]


def test_a_dispute_is_opened_from_the_page_with_the_keyboard(
    firm: Desk, page: DisputesPage, heard: Heard, qtbot: QtBot, tmp_path: Path
) -> None:
    key = customer(firm)
    owe(firm, key, "500", OCTOBER, number="FA-7")
    page.refresh(DisputesPage.concerns)
    page.header.findChildren(QPushButton)[-1].click()
    dialog = opened(page, DisputeDialog)
    assert dialog.about.lookup is not None
    qtbot.keyClicks(dialog.about.lookup.line, "FA-7")
    qtbot.keyClick(dialog.about.lookup.line, Qt.Key.Key_Return)
    assert spaced(dialog.about.invoice.choice.currentText()) == "FA-7 · 500,00 € dus"
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff")
    dialog.papers.zone.files_given.emit([str(photo)])
    dialog.category.set_value(DisputeCategory.QUALITY)
    dialog.amount.set_value(euros("600"))
    qtbot.keyClicks(dialog.reason.area, "Deux portes abimees")
    dialog.accept()
    assert "dépasse ce qui reste dû" in spaced(dialog.amount.message())
    dialog.amount.set_value(euros("200"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert heard.toasts[-1].text == "Litige ouvert"
    assert (shown(page, "customer"), shown(page, "contested"), shown(page, "papers")) == (
        ["Boulangerie Lefèvre"],
        ["200,00"],
        ["1"],
    )
    undo = heard.toasts[-1].undo
    assert undo is not None
    undo()
    assert shown(page, "customer") == []


def test_a_paper_waiting_can_be_taken_away_again(firm: Desk, page: DisputesPage, tmp_path: Path) -> None:
    key = customer(firm)
    owe(firm, key, "500", OCTOBER)
    page.refresh(DisputesPage.concerns)
    tab = page.tab()
    assert isinstance(tab, DisputesTab)
    tab._act.dispute(key)
    papers = opened(page, DisputeDialog).papers
    papers.add([str(tmp_path / name) for name in ("a.pdf", "b.pdf", "a.pdf")])
    assert [path.name for path in papers.paths()] == ["a.pdf", "b.pdf"]
    (away, _) = [one for one in papers.findChildren(QToolButton) if one.accessibleName().startswith("Ne pas joindre")]
    away.click()
    assert [path.name for path in papers.paths()] == ["b.pdf"]


def test_a_dispute_is_followed_and_documented(firm: Desk, page: DisputesPage, heard: Heard, tmp_path: Path) -> None:
    key = customer(firm)
    disputed(firm, key)
    page.refresh(DisputesPage.concerns)
    page.tab().list.opened.emit(page.tab().list.model.row_at(0))
    details = opened(page, DisputeDetails)
    assert "Peinture écaillée" in words_of(details)
    details.note.set_text("Devis de reprise demandé")
    details.note.line.returnPressed.emit()
    assert "Devis de reprise demandé" in words_of(details)
    details.note.set_text("")
    details._follow()
    assert "la note est vide" in words_of(details)
    mail = tmp_path / "réclamation.eml"
    mail.write_bytes(b"From: girard@exemple.fr")
    details.papers.zone.files_given.emit([str(mail), str(tmp_path / "jeu.exe")])
    assert "n’est pas un document" in words_of(details)
    assert view_papers(firm, key) == ()
    details.papers.zone.files_given.emit([str(mail)])
    (link,) = [one for one in details.findChildren(QPushButton) if one.text() == "réclamation.eml"]
    seen = Opened()
    QDesktopServices.setUrlHandler("file", seen, "take")
    link.click()
    QDesktopServices.unsetUrlHandler("file")
    assert [Path(url.toLocalFile()).read_bytes() for url in seen.urls] == [b"From: girard@exemple.fr"]
    details._detach(view_papers(firm, key)[0])
    assert view_papers(firm, key) == ()


class Opened(QObject):
    """Stands for the computer's other programs."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


def view_papers(desk: Desk, key: int) -> tuple[Attachment, ...]:
    with desk.books.reading() as session:
        return session.attachments.of_customer(key)


def test_a_dispute_is_closed_by_a_credit_note_and_reopened(firm: Desk, page: DisputesPage, heard: Heard) -> None:
    key = customer(firm)
    dispute = disputed(firm, key)
    page.refresh(DisputesPage.concerns)
    act(page, "Clore")
    dialog = opened(page, CloseDisputeDialog)
    assert dialog.resolution.value() is Resolution.BACK_TO_SCENARIO
    assert not dialog.settled_by.isVisible()
    dialog.resolution.set_value(Resolution.CREDIT_NOTE)
    dialog._show(Resolution.CREDIT_NOTE)
    dialog.accept()
    assert "Choisissez l’avoir" in dialog.settled_by.message()
    dialog.reject()
    dialog.reject()
    credit = owe(firm, key, "-500", TODAY, number="AV-1", kind=ItemKind.CREDIT_NOTE, issued_on=TODAY)
    act(page, "Clore")
    dialog = opened(page, CloseDisputeDialog)
    assert (dialog.resolution.value(), dialog.settled_by.value()) == (Resolution.CREDIT_NOTE, credit.id)
    dialog.accept()
    assert heard.toasts[-1].text == "Litige clos"
    assert shown(page, "customer") == []
    tab = page.tab()
    assert isinstance(tab, DisputesTab)
    tab.states.picked.emit("closed")
    assert shown(page, "state") == ["Réglé par un avoir"]
    undo = heard.toasts[-1].undo
    assert undo is not None
    undo()
    assert [line.hold.id for line in view_disputes(firm).standing] == [dispute.id]


def test_a_payment_settles_a_dispute_without_being_required(firm: Desk, page: DisputesPage, heard: Heard) -> None:
    key = customer(firm)
    disputed(firm, key)
    paid = pay(firm, key, "500")
    page.refresh(DisputesPage.concerns)
    act(page, "Clore")
    dialog = opened(page, CloseDisputeDialog)
    assert dialog.resolution.value() is Resolution.PAYMENT
    assert dialog.settled_by.choice.itemText(0) == "Sans pièce"
    dialog.settled_by.set_value(paid)
    dialog.accept()
    assert view_disputes(firm).standing == ()


def test_the_figures_over_the_disputes(firm: Desk, page: DisputesPage) -> None:
    key = customer(firm)
    page.refresh(DisputesPage.concerns)
    tab = page.tab()
    assert isinstance(tab, DisputesTab)
    assert (spaced(tab.contested.value()), tab.lasting.value(), tab.about.value()) == ("0,00 €", "–", "–")
    disputed(firm, key, "500", "FA-7")
    disputed(firm, key, "900", "FA-8", category=DisputeCategory.PRICE)
    page.refresh(DisputesPage.concerns)
    assert (spaced(tab.contested.value()), tab.about.value()) == ("1 400,00 €", "Prix ou remise")
    assert {name: spaced(text) for name, text in tab.list.totals().items()}["contested"] == "1 400,00 €"


def test_a_promise_is_noted_listed_and_replaced(firm: Desk, page: DisputesPage, heard: Heard) -> None:
    key = customer(firm)
    owe(firm, key, "500", OCTOBER, number="FA-7")
    page.open_with("promises")
    page.header.findChildren(QPushButton)[-1].click()
    opened(page, PromiseDialog).reject()
    tab = page.tab()
    assert isinstance(tab, PromisesTab)
    tab._act.promise(key)
    dialog = opened(page, PromiseDialog)
    dialog.amount.set_value(euros("300"))
    dialog.promised_on.change_to(TODAY + 8 * ONE_DAY)
    dialog.reason.set_text("Mme Girard, au téléphone")
    dialog.accept()
    assert (shown(page, "promised"), shown(page, "state")) == (["300,00"], ["En attente"])
    assert spaced(tab.expected.value()) == "300,00 €"
    act(page, "Nouvelle promesse")
    dialog = opened(page, PromiseDialog)
    assert dialog.amount.value() == euros("300")
    dialog.reason.set_text("Par e-mail")
    dialog.accept()
    tab.states.picked.emit("all")
    assert shown(page, "state") == ["En attente", "Remplacée ou levée"]
    undo = heard.toasts[-1].undo
    assert undo is not None
    undo()
    tab.states.picked.emit("")
    assert shown(page, "reason") == ["Mme Girard, au téléphone"]


def test_a_broken_promise_shows_how_well_the_customer_keeps_his_word(
    firm: Desk, page: DisputesPage, heard: Heard
) -> None:
    key = customer(firm)
    owe(firm, key, "500", OCTOBER, number="FA-7")
    since, promised = TODAY - 9 * ONE_DAY, TODAY - 4 * ONE_DAY
    hold_reminders(firm, Hold(HoldKind.PROMISE, "Oral", "claire", since, key, promised, None, euros("500"), promised))
    pay(firm, key, "200", promised)
    page.open_with("promises")
    page.refresh(DisputesPage.concerns)
    tab = page.tab()
    assert isinstance(tab, PromisesTab)
    assert (shown(page, "state"), shown(page, "missing"), shown(page, "share")) == (
        ["Tenue en partie"],
        ["300,00"],
        ["0 sur 1"],
    )
    assert (spaced(tab.broken.value()), spaced(tab.kept.value())) == ("300,00 €", "0 %")
    tab.list.opened.emit(tab.list.model.row_at(0))
    details = opened(page, HoldDetails)
    assert "Tenue en partie depuis 4 jours" in words_of(details)
    (to_customer,) = [one for one in details.findChildren(QPushButton) if one.text() == "Ouvrir le client"]
    to_customer.click()
    assert heard.went == [Destination("customer", key)]
    for state, count in (("kept", 0), ("failed", 1), ("all", 1)):
        tab.states.picked.emit(state)
        assert len(shown(page, "state")) == count


def test_a_suspension_is_set_reviewed_and_lifted(firm: Desk, page: DisputesPage, heard: Heard) -> None:
    key = customer(firm)
    owe(firm, key, "500", OCTOBER)
    since = TODAY - 40 * ONE_DAY
    hold_reminders(firm, Hold(HoldKind.BLOCK, "Ami du patron", "claire", since, key))
    page.open_with(("suspensions", "ami"))
    assert (shown(page, "state"), shown(page, "until"), shown(page, "open")) == (["À revoir"], ["sans fin"], ["500,00"])
    tab = page.tab()
    assert isinstance(tab, SuspensionsTab)
    tab.list.opened.emit(tab.list.model.row_at(0))
    details = opened(page, HoldDetails)
    assert "jusqu’à nouvel ordre" in words_of(details)
    (lift,) = [one for one in details.findChildren(QPushButton) if one.text() == "Lever la suspension"]
    lift.click()
    assert heard.toasts[-1].text == "Les relances reprennent"
    assert shown(page, "state") == []
    tab.states.picked.emit("closed")
    assert shown(page, "state") == ["Terminée"]
    tab.list.set_text("")
    tab._act.hold(key)
    dialog = opened(page, HoldDialog)
    dialog.reason.set_text("Fermé pour congés")
    dialog.until.change_to(TODAY - ONE_DAY)
    dialog.accept()
    assert "précède le premier" in dialog.until.message()
    dialog.until.change_to(TODAY + ONE_DAY)
    dialog.accept()
    tab.states.picked.emit("")
    assert shown(page, "state") == ["En cours"]


def test_the_page_filters_and_opens_each_tab_by_its_key(firm: Desk, page: DisputesPage, qtbot: QtBot) -> None:
    page.refresh(DisputesPage.concerns)
    assert [page.bar.tabText(place) for place in range(4)] == ["Litiges", "Promesses", "Suspensions", "Échéanciers"]
    verbs = []
    for key in ("disputes", "promises", "suspensions", "plans"):
        page.open_with(key)
        page.filter()
        verbs.append(page.header.findChildren(QPushButton)[-1].text())
    assert verbs == ["Ouvrir un litige", "Noter une promesse", "Suspendre", "Nouvel échéancier"]
    page.open_with("elsewhere")
    assert page.bar.currentIndex() == 3


def test_an_invoice_tells_in_a_banner_what_pauses_it(firm: Desk, page: DisputesPage, heard: Heard) -> None:
    key = customer(firm)
    dispute = disputed(firm, key, amount="500")
    hold_reminders(firm, Hold(HoldKind.BLOCK, "Congés", "claire", TODAY, key, TODAY + ONE_DAY))
    page.refresh(DisputesPage.concerns)
    assert dispute.invoice_id is not None
    Actions(page, page._workplace).show_invoice(dispute.invoice_id)
    invoice = opened(page, InvoiceDetails)
    (banners,) = invoice.findChildren(HoldBanners)
    assert pills(banners) == ["Litige", "Bloquée"]
    assert "Qualité, malfaçon · suivi par claire · depuis le 22/11/2026" in words_of(banners)
    see, close, lift = banners.findChildren(QPushButton)
    assert [one.text() for one in (see, close, lift)] == ["Voir le litige", "Clore…", "Lever"]
    lift.click()
    assert heard.toasts[-1].text == "Les relances reprennent"
    see.click()
    assert opened(page, DisputeDetails).windowTitle() == "Litige · Boulangerie Lefèvre"
    close.click()
    assert opened(page, CloseDisputeDialog)
