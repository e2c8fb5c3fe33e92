"""What a person sees and does on Envois: send what waits, settle what is in doubt, look at what has left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.letters.message import MessageState
from gestion_creances.storage.books import Books
from gestion_creances.ui.dialogs.decide_message import DecideDialog
from gestion_creances.ui.dialogs.message import MessageDialog
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.sendings import SendingsPage
from gestion_creances.ui.pages.settings import SettingsPage
from gestion_creances.ui.pages.settings.mail_tab import PROVIDERS, MailTab
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.mail_choices import view_mail
from gestion_creances.usecases.send_messages import send_messages
from gestion_creances.usecases.settle_message import Verdict
from tests.keyring_backend import MemoryKeyring, memory_keyring
from tests.smtp_server import PASSWORD, USER, Habits, Post, mail_server
from tests.ui.small_firm import Heard, entry, opened
from tests.usecases.builders import a_payment, open_for_business
from tests.usecases.mailing import NOON, at, monday, states, with_account
from tests.usecases.mailing import opened as firm_opened

S = MessageState


@pytest.fixture(autouse=True)
def ring() -> Iterator[MemoryKeyring]:
    with memory_keyring() as made:
        yield made


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    with mail_server(tmp_path) as running:
        monkeypatch.setenv("SSL_CERT_FILE", str(running.certificate))
        yield running


@pytest.fixture
def desk(books: Books) -> Desk:
    return monday(books)


def shown(desk: Desk, jobs: Jobs, qtbot: QtBot) -> SendingsPage:
    page = SendingsPage(Workplace(lambda: desk, jobs))
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    page.refresh(Changes.ALL)
    return page


def settled(jobs: Jobs, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not jobs.running(), timeout=20_000)


def words(page: SendingsPage) -> list[str]:
    columns = {column.key: column for column in page.email.list.model.columns}
    return [columns["state"].text(row) for row in page.email.list.model.rows()]


def test_what_waits_is_sent_at_one_press_and_keeps_its_trace(desk: Desk, post: Post, jobs: Jobs, qtbot: QtBot) -> None:
    with_account(desk, post)
    firm_opened(desk, 3)
    page = shown(desk, jobs, qtbot)
    heard = Heard(page)
    assert page.email.send_button.text() == "Envoyer les e-mails (3)"
    page.email.send_button.click()
    settled(jobs, qtbot)
    assert words(page) == ["Envoyé"] * 3
    assert len(post.received) == 3
    assert [toast.text for toast in heard.toasts] == ["3\u00a0e-mails envoyés."]
    assert not page.email.send_button.isEnabled()


def test_without_account_the_page_says_so_and_leads_to_the_settings(desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    firm_opened(desk)
    page = shown(desk, jobs, qtbot)
    heard = Heard(page)
    assert "Aucun compte d’envoi" in page.email.told.text()
    assert not page.email.send_button.isEnabled()
    page.email.account_button.click()
    assert [(went.page, went.argument) for went in heard.went] == [("settings", "mail")]


def test_a_debt_paid_meanwhile_is_told_and_not_sent(desk: Desk, post: Post, jobs: Jobs, qtbot: QtBot) -> None:
    with_account(desk, post)
    firm_opened(desk)
    a_payment(desk, 1, "1000", desk.today, 1)
    page = shown(desk, jobs, qtbot)
    Heard(page)
    page.open_with(("email", "send"))
    settled(jobs, qtbot)
    page.email.show_group("all")
    assert words(page) == ["Annulé"]
    assert post.received == []


def test_a_server_down_is_said_and_can_be_tried_again(desk: Desk, post: Post, jobs: Jobs, qtbot: QtBot) -> None:
    with_account(desk, post, port=1)
    firm_opened(desk)
    page = shown(desk, jobs, qtbot)
    heard = Heard(page)
    page.email.send()
    settled(jobs, qtbot)
    assert "ne répond pas" in heard.said[0]
    assert page.email.send_button.isEnabled()


def test_a_full_mailbox_is_said_until_one_has_read_it(desk: Desk, post: Post, jobs: Jobs, qtbot: QtBot) -> None:
    with_account(desk, post)
    firm_opened(desk)
    post.habits = Habits(on_rcpt=lambda address: "452 4.2.2 mailbox full")
    page = shown(desk, jobs, qtbot)
    heard = Heard(page)
    page.email.send()
    settled(jobs, qtbot)
    assert heard.said == ["0 e-mail envoyé, 1 remis à plus tard par le serveur."]
    page.refresh(Changes.ALL)
    assert page.email.told.text() == "1\u00a0e-mail attend l’heure d’envoi, ou un nouvel essai."


def test_a_doubtful_message_is_counted_and_settled_in_a_dialog(
    desk: Desk, post: Post, jobs: Jobs, qtbot: QtBot
) -> None:
    with_account(desk, post)
    firm_opened(desk, 2)
    post.habits = Habits(drop_after_data=lambda rank: rank == 1)
    send_messages(desk)
    page = shown(desk, jobs, qtbot)
    Heard(page)
    page.open_with(("email", "decide"))
    assert words(page) == ["Incertain"]
    page.email.decide_button.click()
    dialog = opened(page, DecideDialog)
    assert dialog.verdict.value() is Verdict.RECEIVED
    dialog.accept()
    assert states(desk) == [S.SENT, S.SENT]
    assert not page.email.decide_button.isEnabled()


def test_giving_up_asks_why_beside_the_field(desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    firm_opened(desk)
    page = shown(desk, jobs, qtbot)
    Heard(page)
    rows = page.email.list.model.rows()
    entry(page.email.act.entries(tuple(rows)), "Ne pas envoyer")()
    dialog = opened(page, DecideDialog)
    dialog.accept()
    assert dialog.isVisible()
    dialog.reason.line.setText("Client appelé")
    dialog.accept()
    assert states(desk) == [S.CANCELLED]


def test_a_message_is_shown_exactly_as_it_was_sent(desk: Desk, post: Post, jobs: Jobs, qtbot: QtBot) -> None:
    with_account(desk, post)
    firm_opened(desk)
    send_messages(desk)
    page = shown(desk, jobs, qtbot)
    page.email.list.opened.emit(next(iter(page.email.list.model.rows())))
    dialog = opened(page, MessageDialog)
    assert "FA-1" in dialog.words.toPlainText()
    assert "R-2026-0001.pdf" in [made.text() for made in dialog.findChildren(QPushButton)]


def test_a_message_can_leave_from_one_s_own_mail_program(
    desk: Desk, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toString()))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copie.eml"), ""))
    firm_opened(desk)
    page = shown(desk, jobs, qtbot)
    Heard(page)
    (row,) = page.email.list.model.rows()
    entries = page.email.act.entries((row,))
    entry(entries, "Enregistrer en .eml")()
    entry(entries, "Rédiger sans pièce jointe")()
    assert states(desk) == [S.QUEUED]
    entry(entries, "Envoyer depuis ma messagerie")()
    assert states(desk) == [S.HANDED_OVER]
    assert (tmp_path / "copie.eml").read_bytes().startswith(b"X-Unsent: 1")
    assert urls[0].startswith("mailto:")
    assert urls[1].endswith(".eml")


@pytest.mark.parametrize(("press", "left"), [("Tout envoyer maintenant", 0), ("Annuler", 2)])
def test_what_waits_for_monday_is_sent_on_a_sunday_only_when_one_says_so(
    desk: Desk, post: Post, jobs: Jobs, qtbot: QtBot, press: str, left: int
) -> None:
    with_account(desk, post)
    sunday = at(desk, NOON - timedelta(days=1))
    firm_opened(sunday, 2)
    page = shown(sunday, jobs, qtbot)
    Heard(page)

    def answer() -> None:
        (box,) = (box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible())
        next(made for made in box.buttons() if made.text() == press).click()

    QTimer.singleShot(0, answer)
    page.email.send()
    settled(jobs, qtbot)
    assert states(sunday).count(S.QUEUED) == left


# The account.
@pytest.fixture
def tab(desk: Desk, jobs: Jobs, qtbot: QtBot) -> MailTab:
    open_for_business(desk)
    page = SettingsPage(Workplace(lambda: desk, jobs))
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.refresh(Changes.ALL)
    page.open_with("mail")
    found = page.tab()
    assert isinstance(found, MailTab)
    return found


def test_a_known_provider_fills_the_server_in(tab: MailTab) -> None:
    orange = next(rank for rank, each in enumerate(PROVIDERS) if each.name == "Orange")
    tab.provider.set_value(orange)
    tab.provider.touch()
    assert (tab.host.text(), tab.port.value(), tab.touched()) == ("smtp.orange.fr", 465, True)


def test_a_fault_stands_beside_its_field_and_stores_nothing(tab: MailTab, desk: Desk) -> None:
    tab.host.set_text("smtp.exemple.fr")
    tab.sender_address.set_text("claire@gmail.con")
    assert tab.save() is None
    assert "gmail.com" in tab.sender_address.message()
    tab.sender_address.set_text("claire@exemple.fr")
    tab.security.set_value(tab.security.value().PLAIN)
    assert tab.save() is None
    assert "STARTTLS" in tab.security.message()
    assert not view_mail(desk).stored


def test_the_trial_message_arrives_then_the_account_is_stored_without_its_password(
    tab: MailTab, desk: Desk, post: Post, jobs: Jobs, qtbot: QtBot, ring: MemoryKeyring
) -> None:
    tab.host.set_text("localhost")
    tab.port.set_value(post.port)
    tab.user.set_text(USER)
    tab.password.line.setText(PASSWORD)
    tab.sender_address.set_text("claire@kervadec.example")
    tab.trial_to.set_text("claire@kervadec.example")
    tab.trial_button.click()
    settled(jobs, qtbot)
    assert "Message envoyé" in tab.trial_said.text()
    assert len(post.received) == 1
    assert tab.save() is Changes.MAIL
    assert list(ring.kept.values()) == [PASSWORD]
    assert PASSWORD not in repr(replace(view_mail(desk).account))


def test_a_trial_with_a_wrong_password_says_what_to_do(tab: MailTab, post: Post, jobs: Jobs, qtbot: QtBot) -> None:
    tab.host.set_text("localhost")
    tab.port.set_value(post.port)
    tab.user.set_text(USER)
    tab.password.line.setText("faux")
    tab.sender_address.set_text("claire@kervadec.example")
    tab.try_out()
    settled(jobs, qtbot)
    assert "mot de passe" in tab.trial_said.text()
