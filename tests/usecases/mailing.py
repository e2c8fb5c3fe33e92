"""A firm that reminds its customers by e-mail."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from gestion_creances.company.mail_account import MailAccount
from gestion_creances.desk import Desk
from gestion_creances.ledger.customer import Channel
from gestion_creances.letters.message import MessageRow, MessageState
from gestion_creances.storage.books import Books
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.mail_choices import edit_mail
from gestion_creances.usecases.view_messages import view_outbox
from tests.smtp_server import PASSWORD, USER, Post
from tests.usecases.builders import a_customer, a_debt, on_day, open_for_business

DUE = date(2026, 11, 1)
# A working day at noon, by the clock of whoever runs the tests: e-mails leave at once.
MONDAY = date(2026, 11, 23)
NOON = datetime.combine(MONDAY, time(12)).astimezone()
ADDRESS = "compta@lefevre.example"


def monday(books: Books) -> Desk:
    """Return Claire's desk on Monday 23 November 2026, at noon."""
    return Desk(books, MONDAY, "claire", lambda: NOON)


def with_account(desk: Desk, post: Post, **choices: object) -> MailAccount:
    """Let the firm send through *post*."""
    values = {"port": post.port, "user": USER, "sender_name": "Ateliers Kervadec", **choices}
    account = MailAccount("localhost", "claire@kervadec.example", **values)  # type: ignore[arg-type]
    return edit_mail(desk, account, PASSWORD)


def by_email(desk: Desk, number: int = 1, **facts: object) -> int:
    """Store a customer who is written to by e-mail and owes one invoice since DUE; return his id."""
    values = {"code": f"C{number}", "email": ADDRESS, "channel": Channel.EMAIL, **facts}
    key = a_customer(desk, **values)
    a_debt(desk, key, f"FA-{number}", "1000", DUE)
    return key


def opened(desk: Desk, customers: int = 1, **facts: object) -> Desk:
    """Open the firm with customers by e-mail, each reminded today: their messages wait."""
    open_for_business(desk)
    for number in range(1, customers + 1):
        by_email(desk, number, **facts)
    remind(desk)
    return desk


def remind(desk: Desk, day: date | None = None) -> int:
    """Issue the reminders of *day* and return how many letters left."""
    run = issue_reminders(on_day(desk, day or desk.today), desk.books.path.parent / "Lettres")
    return len(run.letters)


def at(desk: Desk, instant: datetime) -> Desk:
    """Return the same desk at another instant."""
    return replace(desk, today=instant.date(), clock=lambda: instant)


def outbox(desk: Desk) -> list[MessageRow]:
    """Return the messages, oldest first."""
    return list(reversed(view_outbox(desk).rows))


def states(desk: Desk) -> list[MessageState]:
    """Return the state of each message, oldest first."""
    return [row.message.state for row in outbox(desk)]


def details(desk: Desk) -> list[str]:
    """Return what was last said of each message, oldest first."""
    return [row.last.detail for row in outbox(desk)]


def eml(folder: Path) -> list[Path]:
    """Return the message files in *folder*."""
    return sorted(folder.glob("*.eml"))
