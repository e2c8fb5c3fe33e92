"""Lets a person decide what becomes of a message that the program cannot settle by itself, or stop one that waits."""

from __future__ import annotations

from enum import StrEnum

from gestion_creances.basics.errors import Refusal
from gestion_creances.desk import Desk
from gestion_creances.letters.message import MessageEvent, MessageMoved, MessageState


class Verdict(StrEnum):
    """What the person decided."""

    RECEIVED = "received"
    AGAIN = "again"
    GIVEN_UP = "given_up"


class DecisionRefused(Refusal):
    """The decision cannot be taken; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


_UNSETTLED = (MessageState.FAILED, MessageState.AMBIGUOUS)
_AFTER = {
    Verdict.RECEIVED: (MessageState.SENT, _UNSETTLED),
    Verdict.AGAIN: (MessageState.QUEUED, _UNSETTLED),
    Verdict.GIVEN_UP: (MessageState.CANCELLED, (*_UNSETTLED, MessageState.QUEUED)),
}


def settle_message(desk: Desk, message_id: int, verdict: Verdict, reason: str = "") -> None:
    """Record the decision: it was received, send it again, or give it up with a *reason*.

    A message given up that had certainly not left is as if never written: its step is taken back, and the scenario
    proposes the reminder anew. One that may have been received keeps its step: the customer is not written to twice.
    Raise DecisionRefused without a reason, or when the message has been dealt with meanwhile.
    """
    words = " ".join(reason.split())
    if verdict is Verdict.GIVEN_UP and not words:
        raise DecisionRefused("reason", "Dites pourquoi le message est abandonné : le motif est vide.")
    state, before = _AFTER[verdict]
    event = MessageEvent(message_id, desk.now(), desk.actor, state, words)
    with desk.books.writing() as session:
        message = session.messages.get(message_id)
        try:
            session.messages.move(event, before)
        except MessageMoved:
            raise DecisionRefused("", "Ce message a déjà été traité : actualisez la liste.") from None
        gone = verdict is Verdict.GIVEN_UP and message.state is not MessageState.AMBIGUOUS
        if gone and message.letter_id is not None:
            session.mailing.take_back(message.letter_id, desk.today, words)
        code = session.customers.get(message.customer_id).code
        facts = {"message_id": message.message_id, "verdict": verdict.value, "reason": words}
        session.journal.append(event.at, desk.actor, "message.settled", f"client:{code}", facts)
