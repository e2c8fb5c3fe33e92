"""Tells day by day what passed between the firm and a customer: letters, post, e-mails, calls, disputes, plans."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import Connection

from gestion_creances.basics.money import ZERO
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.posting import PostedLetter
from gestion_creances.letters.proof.facts import Happening, Nature, Trace
from gestion_creances.storage.calls import CallRegister
from gestion_creances.storage.holds import HoldRegister
from gestion_creances.storage.invoice_statuses import InvoiceStatuses
from gestion_creances.storage.invoices import InvoiceRegister
from gestion_creances.storage.letters import LetterRegister
from gestion_creances.storage.messages import MessageRegister
from gestion_creances.storage.plans import PlanRegister
from gestion_creances.storage.postings import PostingRegister
from gestion_creances.storage.promises import PromiseFacts

_HOLDS = {
    HoldKind.DISPUTE: Nature.DISPUTE,
    HoldKind.PLAN: Nature.PLAN,
    HoldKind.BLOCK: Nature.BLOCK,
}


class ProofHistory:
    """One customer's history."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_customer(self, customer_id: int, as_of: date) -> tuple[Happening, ...]:
        """Return everything that happened up to *as_of*, in no order; payments come from the ledger."""
        found = (
            *self._letters(customer_id),
            *self._post(customer_id),
            *self._messages(customer_id),
            *self._calls(customer_id),
            *self._holds(customer_id),
            *self._promises(customer_id, as_of),
            *self._plans(customer_id),
            *self._statuses(customer_id),
        )
        return tuple(line for line in found if line.on <= as_of)

    def _letters(self, customer_id: int) -> Iterator[Happening]:
        for letter in LetterRegister(self._connection).of_customer(customer_id):
            asked = letter.principal + letter.interest + letter.indemnity
            said = f"{letter.number} – {letter.subject}"
            yield Happening(letter.issued_on, Nature.LETTER, letter.channel.value, said, asked)

    def _post(self, customer_id: int) -> Iterator[Happening]:
        for mail in PostingRegister(self._connection).of_customer(customer_id):
            for trace in post_traces(mail):
                day = trace.when
                yield Happening(day, Nature.POST, trace.word, f"{mail.number} {trace.detail}".strip())

    def _messages(self, customer_id: int) -> Iterator[Happening]:
        register = MessageRegister(self._connection)
        for row in register.rows(customer_id=customer_id):
            for event in register.events(row.message.id):
                told = " · ".join(part for part in (row.message.recipient, row.message.subject, event.detail) if part)
                yield Happening(event.at.date(), Nature.EMAIL, event.state.value, told)

    def _calls(self, customer_id: int) -> Iterator[Happening]:
        for call in CallRegister(self._connection).of_customer(customer_id):
            told = " · ".join(part for part in (call.contact, call.phone, call.note, call.actor) if part)
            yield Happening(call.called_on, Nature.CALL, call.outcome.value, told, call.amount)

    def _statuses(self, customer_id: int) -> Iterator[Happening]:
        """Yield what platforms said of his invoices: an approved one is not contested (205)."""
        invoices = InvoiceRegister(self._connection)
        for status in InvoiceStatuses(self._connection).of_customer(customer_id):
            named = f"{invoices.get(status.invoice_id).number} · {status.code.value} {status.code.label}"
            told = " · ".join(part for part in (named, status.reason, status.source) if part)
            yield Happening(status.stated_on, Nature.STATUS, "", told, status.amount or ZERO)

    def _holds(self, customer_id: int) -> Iterator[Happening]:
        for hold in HoldRegister(self._connection).all(customer_id):
            if hold.kind is not HoldKind.PROMISE and hold.plan_id is None:
                yield from _told(hold, _HOLDS[hold.kind])

    def _promises(self, customer_id: int, as_of: date) -> Iterator[Happening]:
        for promise in PromiseFacts(self._connection).at(as_of, customer_id):
            hold = promise.hold
            until = promise.promised_on.isoformat()
            told = " · ".join(part for part in (until, hold.reason, hold.owner) if part)
            yield Happening(hold.since, Nature.PROMISE, promise.state(as_of).value, told, promise.promised)

    def _plans(self, customer_id: int) -> Iterator[Happening]:
        for plan in PlanRegister(self._connection).of_customer(customer_id):
            yield Happening(plan.agreed_on, Nature.PLAN, "agreed", plan.number, plan.total)
            if plan.signed_on:
                yield Happening(plan.signed_on, Nature.PLAN, "signed_plan", plan.number)
            if plan.closed_on:
                yield Happening(plan.closed_on, Nature.PLAN, plan.state.value, plan.number)


def _told(hold: Hold, nature: Nature) -> Iterator[Happening]:
    said = " · ".join(part for part in (hold.reason, hold.owner) if part)
    yield Happening(hold.since, nature, "opened", said, hold.amount or ZERO)
    if hold.closed_on:
        yield Happening(hold.closed_on, nature, hold.resolution.value if hold.resolution else "closed", hold.reason)


def post_traces(mail: PostedLetter) -> Iterator[Trace]:
    """Yield what became of a letter on paper, in order."""
    posting = mail.posting
    steps = (
        (posting.printed_on, "printed", ""),
        (posting.posted_on, "posted_registered" if posting.registered else "posted", posting.tracking),
        (posting.presented_on, "presented", posting.tracking),
        (posting.closed_on, posting.outcome.value if posting.outcome else "closed", posting.tracking),
    )
    for day, word, detail in steps:
        if day is not None:
            yield Trace(day, word, detail)
