"""Hands a message to the user's own mail program: a file ready to be sent, or an address to write to."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from gestion_creances.basics.errors import Refusal
from gestion_creances.delivery import folder as outbox
from gestion_creances.desk import Desk
from gestion_creances.letters.email import as_draft, read_email
from gestion_creances.letters.message import Message, MessageEvent, MessageMoved, MessageState

_BEFORE = (MessageState.QUEUED, MessageState.FAILED)
# What mail programs and systems take as an address: some stop at 2,000 characters.
_LONGEST = 1_900


class HandingRefused(Refusal):
    """The message must not leave (any more); ``reason`` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def export_message(desk: Desk, message_id: int, path: Path) -> Path:
    """Write the message to *path* (.eml) and return it: exactly as sent, or as a draft when it has not left.

    It stays where it is in the queue. Raise FolderRefused.
    """
    with desk.books.reading() as session:
        message = session.messages.get(message_id)
        content = session.messages.content(message)
    waits = message.state in (*_BEFORE, MessageState.HANDED_OVER, MessageState.CANCELLED)
    outbox.make_ready(path.parent)
    return outbox.put(path.parent, path.name, as_draft(content) if waits else content)


def hand_over_message(desk: Desk, message_id: int, path: Path) -> Path:
    """Write a message that waits to *path* (.eml), ready for the user's mail program, and take it out of the queue.

    Raise HandingRefused when it must not leave any more (paid meanwhile …), FolderRefused (nothing is written then).
    """
    outbox.make_ready(path.parent)
    with desk.books.writing() as session:
        message = session.messages.get(message_id)
        stale = session.mailing.stale(message, desk.today)
        if stale is not None:
            raise HandingRefused(stale.sentence())
        event = MessageEvent(message_id, desk.now(), desk.actor, MessageState.HANDED_OVER, path.name)
        try:
            session.messages.move(event, _BEFORE)
        except MessageMoved:
            raise HandingRefused("Ce message a déjà été traité : actualisez la liste.") from None
        code = session.customers.get(message.customer_id).code
        facts = {"message_id": message.message_id, "sha256": message.sha256, "file": path.name}
        session.journal.append(event.at, desk.actor, "message.handed_over", f"client:{code}", facts)
        # Inside the transaction: without the file, the message is not handed over.
        return outbox.put(path.parent, path.name, as_draft(session.messages.content(message)))


def file_name(message: Message, number: str, party: str) -> str:
    """Return a name for the file of a message: ``2026-11-23 R-2026-0012 Boulangerie Lefèvre.eml``."""
    return outbox.file_name(message.queued_at.date(), number, party).removesuffix(".pdf") + ".eml"


def mailto(desk: Desk, message_id: int) -> str:
    """Return the ``mailto:`` address that opens the user's mail program with recipient, subject and words.

    The papers cannot be attached that way; words too long for an address are cut after a whole line.
    """
    with desk.books.reading() as session:
        message = session.messages.get(message_id)
        words = read_email(session.messages.content(message)).text
    head = f"mailto:{quote(message.recipient)}?subject={quote(message.subject)}"
    if message.copies:
        head += f"&cc={quote(','.join(message.copies))}"
    body = ""
    for line in words.splitlines():
        longer = f"{body}{quote(line)}%0D%0A"
        if len(head) + len(longer) > _LONGEST:
            break
        body = longer
    return f"{head}&body={body}"
