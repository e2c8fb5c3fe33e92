"""What a person does from the card of a customer: read everything that happened, act with one key, keep papers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.policy import Policy
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.task import Task, TaskKind
from gestion_creances.ledger.attachment import AttachmentKind
from gestion_creances.ledger.customer import Channel, Segment
from gestion_creances.ui.dialogs.call_sheet import CallSheetDialog
from gestion_creances.ui.dialogs.dispute import DisputeDialog
from gestion_creances.ui.dialogs.dispute_details import DisputeDetails
from gestion_creances.ui.dialogs.formal_notice import FormalNoticeDialog
from gestion_creances.ui.dialogs.hold import HoldDialog
from gestion_creances.ui.dialogs.hold_details import HoldDetails
from gestion_creances.ui.dialogs.invoice import InvoiceDialog
from gestion_creances.ui.dialogs.message import MessageDialog
from gestion_creances.ui.dialogs.note import NoteDialog
from gestion_creances.ui.dialogs.past_talk import PastTalk
from gestion_creances.ui.dialogs.payment import PaymentDialog
from gestion_creances.ui.dialogs.pdf import PdfDialog
from gestion_creances.ui.dialogs.plan import PlanDialog
from gestion_creances.ui.dialogs.plan_details import PlanDetails
from gestion_creances.ui.dialogs.promise import PromiseDialog
from gestion_creances.ui.dialogs.proof import ProofDialog
from gestion_creances.ui.dialogs.task import PostponeDialog, TaskDialog
from gestion_creances.ui.dialogs.write_now import WriteNowDialog
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.customer import CustomerPage
from gestion_creances.ui.pages.customer.agreed import AgreedTab
from gestion_creances.ui.pages.customer.exchanges import ExchangesTab
from gestion_creances.ui.pages.customer.overview import Overview
from gestion_creances.ui.pages.customer.papers import PapersTab
from gestion_creances.ui.pages.customer.penalties import PenaltiesTab
from gestion_creances.ui.pages.customer.sorts import Sort, sort_of
from gestion_creances.ui.pages.customer.telling import told
from gestion_creances.ui.pages.customer.todo import TaskLine
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.add_task import add_task
from gestion_creances.usecases.hold_reminders import hold_reminders
from gestion_creances.usecases.set_level import set_level
from gestion_creances.usecases.view_customer import view_customer
from tests.ui.small_firm import Heard, customer, entry, founded, opened, owe, pills, spaced
from tests.usecases.builders import on_day
from tests.usecases.lived import lived

MONDAY = date(2026, 11, 23)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    return on_day(founded(desk), MONDAY)


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[CustomerPage]:
    made = CustomerPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1024, 720)
    made.show()
    yield made
    jobs.close()


@pytest.fixture
def heard(page: CustomerPage) -> Heard:
    return Heard(page)


def filled(page: CustomerPage, jobs: Jobs, qtbot: QtBot, argument: object) -> CustomerPage:
    page.open_with(argument)
    qtbot.waitUntil(lambda: not jobs.running())
    # What was added to a layout is shown when the loop comes round.
    QCoreApplication.processEvents()
    return page


def thread(page: CustomerPage) -> list[tuple[str, str]]:
    """Return what the thread tells, and what became of each."""
    shown = page.tabs.tab("overview")
    assert isinstance(shown, Overview)
    return [(spaced(row.line.what), spaced(row.line.state)) for row in shown.thread_card.rows()]


def header(page: CustomerPage) -> list[str]:
    """Return the buttons of the header, from the left."""
    made = [one for one in page.header.findChildren(QPushButton) if one.isVisible()]
    return [one.text() for one in sorted(made, key=lambda one: one.x()) if one.text() != "Clients"]


def press(within: QDialog | CustomerPage, words: str) -> None:
    (found,) = [one for one in within.findChildren(QPushButton) if one.text() == words and one.isVisible()]
    found.click()


def shown_tools(page: CustomerPage, words: str) -> list[QToolButton]:
    """Return the small buttons of the tasks shown whose name begins with *words*."""
    found = page.side.todo.findChildren(QToolButton)
    return [one for one in found if one.isVisible() and one.accessibleName().startswith(words)]


# What happened.
def test_the_thread_tells_letters_calls_promises_disputes_plans_penalties_and_papers(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    filled(page, jobs, qtbot, lived(firm, tmp_path))
    (older,) = [one for one in page.findChildren(QPushButton) if one.text().startswith("Voir les")]
    older.click()
    found = thread(page)
    for line in (
        ("Promesse pour le 27/11/2026", "En attente"),
        ("Échéancier ECH-2026-0001 non respecté", ""),
        ("Versement 1 sur 4", "Payé"),
        ("Échéancier ECH-2026-0001 signé", ""),
        ("Pénalités remises", ""),
        ("Facture de pénalités PEN-2026-0001", ""),
        ("Mise en demeure", "Non réclamée"),
        ("Suspension levée", ""),
        ("Litige clos", ""),
        ("Litige ouvert : Quantité", ""),
        ("Promesse tenue en partie", ""),
        ("Promesse pour le 10/07/2026", "Tenue en partie"),
        ("Appel : Message laissé", ""),
        ("Rappel courtois", "En attente"),
        ("Document joint : bon-de-livraison-140.pdf", ""),
        ("Terminé : Demander le RIB", ""),
        ("Note de claire", ""),
    ):
        assert line in found


def test_each_choice_above_the_thread_shows_its_own_events(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    key = lived(firm, tmp_path)
    filled(page, jobs, qtbot, key)
    whole = view_customer(firm, key).events
    shown = page.tabs.tab("overview")
    assert isinstance(shown, Overview)
    for sort in Sort:
        shown.thread_card.sort.set_value(sort)
        shown.thread_card.sort.picked.emit(sort)
        assert list(shown.thread_card.events()) == [event for event in whole if sort_of(event) is sort]
        assert shown.thread_card.events()


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Mise en demeure", PdfDialog),
        ("Rappel courtois", MessageDialog),
        ("Appel : Message laissé", PastTalk),
        ("Promesse pour le 10/07/2026", HoldDetails),
        ("Litige ouvert : Quantité", DisputeDetails),
        ("Relances suspendues", HoldDetails),
        ("Versement 1 sur 4", PlanDetails),
        ("Facture de pénalités PEN-2026-0001", PdfDialog),
        ("À faire pour le 20/11/2026", PastTalk),
        ("Note de claire", PastTalk),
    ],
)
def test_each_event_opens_what_it_tells(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot, tmp_path: Path, words: str, kind: type[QDialog]
) -> None:
    key = lived(firm, tmp_path)
    filled(page, jobs, qtbot, key)
    view = view_customer(firm, key)
    event = next(event for event in view.events if spaced(told(event, view).what) == words)
    page.opening.open(event, view)
    opened(page, kind).reject()


def test_penalties_given_up_open_the_account_of_penalties(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    key = lived(firm, tmp_path)
    filled(page, jobs, qtbot, key)
    view = view_customer(firm, key)
    page.opening.open(next(event for event in view.events if told(event, view).what == "Pénalités remises"), view)
    shown = page.tabs.currentWidget()
    assert isinstance(shown, PenaltiesTab)
    assert spaced(shown.told.whole()).startswith("Reste 207,70 €")
    assert [row.number for row in shown.list.model.rows()] == ["FA-2026-101", "FA-2026-140", "FA-2026-188"]


# What is to be done.
@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("A", CallSheetDialog),
        ("W", WriteNowDialog),
        ("M", FormalNoticeDialog),
        ("P", PromiseDialog),
        ("L", DisputeDialog),
        ("C", PlanDialog),
        ("H", HoldDialog),
        ("N", NoteDialog),
        ("T", TaskDialog),
        ("D", ProofDialog),
        ("E", PaymentDialog),
        ("F", InvoiceDialog),
    ],
)
def test_one_key_opens_each_thing_one_can_do(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot, key: str, kind: type[QDialog]
) -> None:
    whom = customer(firm)
    owe(firm, whom, "1200", date(2026, 11, 20))
    filled(page, jobs, qtbot, whom)
    page.setFocus()
    qtbot.keyClick(page, key.lower())
    dialog = opened(page, kind)
    qtbot.waitUntil(lambda: not jobs.running())
    dialog.reject()


def test_the_menu_says_its_keys_and_the_main_button_follows_the_next_step(
    firm: Desk, page: CustomerPage, heard: Heard, jobs: Jobs, qtbot: QtBot
) -> None:
    with firm.books.writing() as session:
        standard = standard_policy()
        first = next(level for level in standard.levels if level.offset_days > 0)
        by_phone = replace(first, channel=Channel.PHONE, claims_penalties=False)
        calling = session.policies.put(Policy("Au téléphone", (by_phone,)))
    called = customer(firm, phone="03 80 00 00 00", policy_id=calling)
    owe(firm, called, "1200", date(2026, 10, 1))
    filled(page, jobs, qtbot, called)
    qtbot.waitUntil(lambda: header(page) == ["Relancer", "Encaisser", "Note", "Plus", "Appeler"])
    press(page, "Ouvrir la fiche d’appel")
    opened(page, CallSheetDialog).reject()
    written = customer(firm)
    owe(firm, written, "1200", date(2026, 10, 1))
    filled(page, jobs, qtbot, written)
    qtbot.waitUntil(lambda: header(page) == ["Appeler", "Encaisser", "Note", "Plus", "Relancer"])
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    qtbot.keyClick(page, "+")
    assert page.deeds.menu.isVisible()
    page.deeds.menu.hide()
    page.deeds.actions["R"].trigger()
    assert heard.went[-1] == Destination("reminders", written)


def test_a_letter_is_written_before_its_day_with_a_reason(
    firm: Desk, page: CustomerPage, heard: Heard, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    owe(firm, key, "1200", date(2026, 11, 20))
    filled(page, jobs, qtbot, key)
    press(page, "Écrire sans attendre…")
    dialog = opened(page, WriteNowDialog)
    qtbot.waitUntil(dialog.confirm.isEnabled)
    dialog.confirm.click()
    qtbot.waitUntil(lambda: not jobs.running())
    assert "en 3 mots au moins" in spaced(dialog.said.text())
    dialog.reason.set_text("Client en redressement annoncé")
    dialog.confirm.click()
    qtbot.waitUntil(lambda: bool(heard.toasts) and not jobs.running())
    assert len(view_customer(firm, key).letters) == 1
    assert "émise" in heard.toasts[-1].text
    assert thread(page)[0] == ("Rappel courtois", "À imprimer")


def test_who_cannot_be_written_to_now_is_said_why(firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot) -> None:
    filled(page, jobs, qtbot, customer(firm))
    page.doing.write()
    dialog = opened(page, WriteNowDialog)
    qtbot.waitUntil(lambda: not jobs.running())
    assert not dialog.confirm.isEnabled()
    assert not dialog.reason.isVisible()
    dialog.reject()


def test_tasks_are_done_put_off_and_read_from_the_card(
    firm: Desk, page: CustomerPage, heard: Heard, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    for rank, text in enumerate(("Rappeler le comptable", "Vérifier le virement")):
        day = MONDAY + timedelta(rank)
        add_task(firm, Task(TaskKind.CALL, text, day, MONDAY, "Claire", key))
    filled(page, jobs, qtbot, key)
    lines = page.side.todo.findChildren(TaskLine)
    assert [line.accessibleName() for line in lines] == [
        "Rappeler le comptable, 23/11/2026",
        "Vérifier le virement, 24/11/2026",
    ]
    qtbot.keyClick(lines[0], Qt.Key.Key_Return)
    opened(page, PastTalk).reject()
    qtbot.waitUntil(lambda: bool(shown_tools(page, "Terminer")))
    shown_tools(page, "Terminer")[0].click()
    qtbot.waitUntil(lambda: not jobs.running())
    assert [task.text for task in view_customer(firm, key).tasks] == ["Vérifier le virement"]
    qtbot.waitUntil(lambda: bool(shown_tools(page, "Reporter")))
    shown_tools(page, "Reporter")[-1].click()
    opened(page, PostponeDialog).reject()


def test_the_next_step_says_how_by_which_scenario_and_what_age_would_allow(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm, email="a@b.example", channel=Channel.EMAIL)
    owe(firm, key, "1200", date(2026, 8, 1))
    filled(page, jobs, qtbot, key)
    how, age = map(spaced, page.side.next_step.how())
    assert how.startswith("E-mail. Canal préféré du client.\n")
    assert how.endswith("Scénario de l’entreprise.")
    assert age == "L’âge permettrait : Mise en demeure"


# What stands at the top.
def test_pauses_stand_above_the_card_on_every_tab_the_gravest_first(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot
) -> None:
    key = customer(firm)
    owe(firm, key, "1200", date(2026, 10, 1))
    for kind in (HoldKind.PROMISE, HoldKind.DISPUTE, HoldKind.BLOCK):
        promised = date(2026, 12, 1) if kind is HoldKind.PROMISE else None
        hold_reminders(firm, Hold(kind, "Motif", "claire", MONDAY, key, promised, promised_on=promised))
    filled(page, jobs, qtbot, (key, "terms"))
    assert pills(page.banners) == ["Bloquée"]
    press(page, "2 autres pauses sont en cours")
    shown = page.tabs.currentWidget()
    assert isinstance(shown, AgreedTab)
    assert page.banners.isVisible()
    assert len(list(shown.list.model.rows())) == 3


def test_the_profile_and_the_stop_of_new_orders_are_told_beside_the_name(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot
) -> None:
    with firm.books.writing() as session:
        (stored,) = session.policies.all()
        strict = tuple(replace(level, blocks_new_business=level.position == 2) for level in stored.levels)
        session.policies.put(replace(stored, levels=strict))
    key = customer(firm, segment=Segment.AT_RISK)
    due = owe(firm, key, "1200", date(2026, 10, 1))
    set_level(firm, [due.id], 2, date(2026, 11, 20), "Relancé au téléphone hier")
    filled(page, jobs, qtbot, key)
    assert page.head.identity.pills()[:2] == ["Bloque les nouvelles commandes", "À risque"]


# The tabs.
def test_exchanges_are_sorted_by_kind_and_offer_what_post_and_mail_allow(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    filled(page, jobs, qtbot, (lived(firm, tmp_path), "exchanges"))
    shown = page.tabs.currentWidget()
    assert isinstance(shown, ExchangesTab)
    assert [line.what for line in shown.list.model.rows()] == [
        "Mise en demeure",
        "Appel\u00a0: Message laissé",
        "Relance ferme",
        "Rappel courtois",
    ]
    lines = tuple(shown.list.model.rows())
    assert entry(shown._menu(lines[:1]), "Noter la suite…")
    entry(shown._menu(lines[2:3]), "Voir le message")()
    opened(page, MessageDialog).reject()
    shown.kind.picked.emit("calls")
    assert [line.event.day for line in shown.list.model.rows()] == [date(2026, 6, 30)]


def test_what_was_agreed_is_listed_with_the_share_of_promises_kept(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    filled(page, jobs, qtbot, (lived(firm, tmp_path), "agreed"))
    shown = page.tabs.currentWidget()
    assert isinstance(shown, AgreedTab)
    assert spaced(shown.kept.text()) == "Promesses tenues : 0 sur 1 (0 %), 0 % du montant promis"
    assert [(line.kind, line.state) for line in shown.list.model.rows()] == [
        (HoldKind.PROMISE, "En attente"),
        (HoldKind.PLAN, "Non respecté"),
        (HoldKind.BLOCK, "Terminée"),
        (HoldKind.DISPUTE, "Retiré"),
        (HoldKind.PROMISE, "Tenue en partie"),
    ]
    shown.list.choose(1)
    qtbot.keyClick(shown.list.table, Qt.Key.Key_Return)
    opened(page, PlanDetails).reject()
    shown.which.picked.emit("standing")
    assert len(list(shown.list.model.rows())) == 1
    press(page, "Litige")
    opened(page, DisputeDialog).reject()


def test_papers_are_joined_opened_and_taken_off(
    firm: Desk,
    page: CustomerPage,
    heard: Heard,
    jobs: Jobs,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = customer(firm)
    filled(page, jobs, qtbot, key)
    paper = tmp_path / "commande.pdf"
    paper.write_bytes(b"%PDF-1.4 commande")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(paper)], ""))
    page.setFocus()
    qtbot.keyClick(page, "j")
    qtbot.waitUntil(lambda: not jobs.running())
    (kept,) = view_customer(firm, key).papers
    assert (kept.name, kept.kind) == ("commande.pdf", AttachmentKind.OTHER)
    shown = page.tabs.currentWidget()
    assert isinstance(shown, PapersTab)
    assert not shown.nothing.isVisible()
    shown.detach(kept)
    qtbot.waitUntil(lambda: not jobs.running())
    assert view_customer(firm, key).papers == ()
    assert "le journal en garde l’empreinte" in heard.toasts[-1].text


def test_a_paper_that_cannot_be_kept_changes_nothing_and_says_why(
    firm: Desk, page: CustomerPage, heard: Heard, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    key = customer(firm)
    filled(page, jobs, qtbot, (key, "papers"))
    shown = page.tabs.currentWidget()
    assert isinstance(shown, PapersTab)
    (tmp_path / "programme.exe").write_bytes(b"MZ")
    shown.attach([tmp_path / "programme.exe"])
    assert view_customer(firm, key).papers == ()
    assert heard.said


def test_every_tab_fits_the_smallest_window(
    firm: Desk, page: CustomerPage, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    filled(page, jobs, qtbot, lived(firm, tmp_path))
    bar = page.head.tabs
    assert bar.tabRect(bar.count() - 1).right() <= bar.width()
    page.refresh(Changes.HOLDS)
    qtbot.waitUntil(lambda: not jobs.running())
    for key in ("exchanges", "agreed", "penalties"):
        page.head.choose(key)
        shown = page.tabs.currentWidget()
        assert isinstance(shown, ExchangesTab | AgreedTab | PenaltiesTab)
        assert not shown.list.table.horizontalScrollBar().isVisible()
