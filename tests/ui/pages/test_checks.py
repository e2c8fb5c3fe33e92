"""What Relances has looked at before anything leaves, and where each thing is put right."""

from __future__ import annotations

from datetime import date

from gestion_creances.company.mail_account import MailAccount
from gestion_creances.desk import Desk
from gestion_creances.storage.books import Books
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.pages.reminders.checks import checks
from gestion_creances.usecases.mail_choices import edit_mail
from gestion_creances.usecases.view_reminders import view_reminders
from tests.usecases.builders import on_day, open_for_business
from tests.usecases.mailing import by_email, monday


def remedies(desk: Desk) -> dict[str, Destination | None]:
    """Return what is said to be looked at, with the place of its remedy."""
    return {check.text.replace("\u00a0", " "): check.where for check in checks(view_reminders(desk)) if check.action}


def test_a_sunday_leads_to_the_working_days(books: Books) -> None:
    desk = monday(books)
    open_for_business(desk)
    sunday = remedies(on_day(desk, date(2026, 11, 22)))
    told = "Le 22/11/2026 n’est pas un jour ouvré (dimanche) : le prochain est le 23/11/2026."
    assert sunday[told] == Destination("settings", "automation")
    assert not any("jour ouvré" in text for text in remedies(desk))


def test_reminders_by_email_ask_for_an_account_until_there_is_one(books: Books) -> None:
    desk = monday(books)
    open_for_business(desk)
    missing = "1 relance part par e-mail, et aucun compte d’envoi n’est indiqué."
    assert missing not in remedies(desk)
    by_email(desk, 1)
    assert remedies(desk)[missing] == Destination("settings", "mail")
    by_email(desk, 2, email="autre@lefevre.example")
    assert "2 relances partent par e-mail, et aucun compte d’envoi n’est indiqué." in remedies(desk)
    edit_mail(desk, MailAccount("localhost", "claire@kervadec.example", user=""), None)
    assert not any("compte d’envoi" in text for text in remedies(desk))
