"""An e-mail on its way: what it asks, whom it goes to, how far it has come, and everything that happened to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gestion_creances.basics.money import ZERO, Money


class MessageState(StrEnum):
    """How far a message has come; ``sending`` is written before the server is called, so that nothing leaves unseen."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    AMBIGUOUS = "ambiguous"
    CANCELLED = "cancelled"
    HANDED_OVER = "handed_over"

    @property
    def needs_decision(self) -> bool:
        """Whether only a person can say what happens next."""
        return self in (MessageState.FAILED, MessageState.AMBIGUOUS)


class Stale(StrEnum):
    """Why a message that waited must not leave any more."""

    PAID = "paid"
    AMOUNT = "amount"
    RECIPIENT = "recipient"
    ADDRESS = "address"
    HELD = "held"
    ARCHIVED = "archived"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"

    def sentence(self) -> str:
        """Return the plain French sentence kept with the message."""
        return _STALE[self]


_STALE = {
    Stale.PAID: "Payé entre-temps : le message n’est pas parti.",
    Stale.AMOUNT: "Le montant dû a changé entre-temps : la relance sera proposée avec le bon montant.",
    Stale.RECIPIENT: "L’adresse e-mail du client a changé entre-temps : la relance sera proposée de nouveau.",
    Stale.ADDRESS: "Cette adresse n’est plus celle du client ni d’un contact : envoyez de nouveau le document.",
    Stale.HELD: "Les relances ont été suspendues entre-temps : le message n’est pas parti.",
    Stale.ARCHIVED: "Le client a été archivé entre-temps : le message n’est pas parti.",
    Stale.WITHDRAWN: "Le prélèvement annoncé a été retiré entre-temps : l’avis n’est pas parti.",
    Stale.SUPERSEDED: "Une relance plus récente porte sur la même dette : celle-ci n’est pas partie.",
}


@dataclass(frozen=True, slots=True)
class Message:
    """One e-mail; ``sha256`` seals its exact bytes, kept as a document (``message/rfc822``).

    ``copies`` are the other recipients; ``message_id`` is its Message-ID with its brackets, ``thread`` those of the
    earlier messages about the same debt, oldest first; ``asked`` the sum it asks for; ``basis`` what the books said of
    the debt when it was written, compared again just before it leaves. ``not_before`` is None when it may leave at
    once. ``letter_id`` is None for a message that carries a document out of the reminders: it asks for nothing, and
    its ``basis`` says which document. ``id`` is 0 until stored.
    """

    customer_id: int
    recipient: str
    subject: str
    message_id: str
    queued_at: datetime
    sha256: str
    letter_id: int | None = None
    copies: tuple[str, ...] = ()
    thread: tuple[str, ...] = ()
    asked: Money = ZERO
    basis: str = ""
    not_before: datetime | None = None
    state: MessageState = MessageState.QUEUED
    attempts: int = 0
    id: int = 0


@dataclass(frozen=True, slots=True)
class MessageEvent:
    """One thing that happened to a message: the state it came to, when, through whom, and in what words."""

    message_id: int
    at: datetime
    actor: str
    state: MessageState
    detail: str = ""


@dataclass(frozen=True, slots=True)
class MessageRow:
    """A message as lists show it, with its last event; ``number`` is its letter's, empty without one."""

    message: Message
    customer_code: str
    customer_name: str
    number: str
    last: MessageEvent


class MessageMoved(Exception):
    """The message is no longer in the state it was expected in: somebody else has just dealt with it."""
