"""Shows the firm's e-mails: what waits, what needs a decision, what has left, and each exactly as it was sent."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from gestion_creances.company.mail_account import MailAccount
from gestion_creances.desk import Desk
from gestion_creances.letters.email import ReadEmail, read_email
from gestion_creances.letters.message import MessageEvent, MessageRow, MessageState

DECIDE = (MessageState.AMBIGUOUS, MessageState.FAILED)


@dataclass(frozen=True, slots=True)
class Outbox:
    """The e-mails of the firm, newest first, and how many are in each state; ``account`` is None until it is given.

    ``ready`` are the ids that would leave now, ``waiting`` those in the queue, whatever their hour.
    """

    rows: tuple[MessageRow, ...]
    counts: Mapping[MessageState, int]
    ready: tuple[int, ...]
    waiting: tuple[int, ...]
    account: MailAccount | None

    @property
    def to_decide(self) -> int:
        """Return how many messages wait for a person."""
        return sum(self.counts.get(state, 0) for state in DECIDE)


@dataclass(frozen=True, slots=True)
class OpenedMessage:
    """One message as a person reads it, all that happened to it, and its exact bytes."""

    row: MessageRow
    events: tuple[MessageEvent, ...]
    email: ReadEmail
    content: bytes


def view_outbox(desk: Desk, states: Collection[MessageState] = ()) -> Outbox:
    """Return the messages in one of *states* (all when empty), with the figures of the whole."""
    with desk.books.reading() as session:
        return Outbox(
            rows=session.messages.rows(states),
            counts=session.messages.counts(),
            ready=session.messages.due(desk.now()),
            waiting=session.messages.due(desk.now(), at_once=True),
            account=session.settings.mail_account(),
        )


def open_message(desk: Desk, message_id: int) -> OpenedMessage:
    """Return one message as it was sent, or as it would be; raise KeyError when there is none."""
    with desk.books.reading() as session:
        message = session.messages.get(message_id)
        content = session.messages.content(message)
        rows = session.messages.rows((message.state,), message.customer_id)
        events = session.messages.events(message_id)
    row = next(row for row in rows if row.message.id == message_id)
    return OpenedMessage(row, events, read_email(content), content)
