"""Makes the books of an invented company, to try the program on: two years of sales, and a morning's work to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from gestion_creances.basics.progress import Progress
from gestion_creances.demonstration.draft import Document, Line, Receipt
from gestion_creances.demonstration.story import Story, tell
from gestion_creances.dunning.decision import Reminder
from gestion_creances.dunning.hold import Hold
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import Allocation
from gestion_creances.ledger.payment import Payment
from gestion_creances.letters.drafting import compose
from gestion_creances.letters.message import MessageEvent, MessageState
from gestion_creances.letters.sources import Firm
from gestion_creances.storage.books import Books, Session

_SOURCE = "demonstration"
_MORNING = time(8, 0, tzinfo=UTC)
_LETTERS_KEPT = timedelta(weeks=16)
# Story, firm, documents, payments: the steps before the past reminders.
_STEPS = 4


def make_demonstration(path: Path, today: date, actor: str, progress: Progress) -> Books:
    """Make the demonstration books at *path*, as they stand on *today*, and return them open.

    The same day always gives the same books. The reminders of the past two years are decided by the program's own
    rules, week by week; those of the last sixteen weeks are kept as the letters they were, the older ones as the level
    each debt reached. Raise BooksExist when the file is there, StorageFailed when the folder refuses, Cancelled;
    nothing is left behind then.
    """
    books = Books.create(path)
    try:
        with books.writing() as session:
            _write(session, today, actor, progress)
    except BaseException:
        books.close()
        path.unlink(missing_ok=True)
        raise
    return books


def _write(session: Session, today: date, actor: str, progress: Progress) -> None:
    story = tell(today)
    steps = _STEPS + len(story.campaigns)
    progress.step(1, steps)
    customers = _put_firm(session, story)
    progress.step(2, steps)
    items = _put_documents(session, story, customers)
    progress.step(3, steps)
    items |= _put_receipts(session, story, customers)
    session.items.allocate_many(
        [Allocation(items[m.debit], items[m.credit], m.amount, m.since, m.until) for m in story.matches]
    )
    _put_pauses(session, story, customers, items)
    progress.step(_STEPS, steps)
    _note(session, story.began_on, actor, "books.created", "dossier", {"company": story.company.name})
    noted = story.began_on
    for done, day in enumerate(story.campaigns, start=_STEPS + 1):
        _note_pauses(session, story, actor, noted, day)
        _remind(session, day, actor, letters=day >= today - _LETTERS_KEPT)
        progress.step(done, steps)
        noted = day
    _note_pauses(session, story, actor, noted, today)
    session.items.set_reached((items[line], position, day) for line, position, day in story.by_hand)
    facts = {
        "company": story.company.name,
        "as_of": today.isoformat(),
        "customers": len(story.profiles),
        "documents": len(story.documents),
        "payments": len(story.receipts),
    }
    _note(session, today, actor, "demonstration.made", "dossier", facts)


def _put_firm(session: Session, story: Story) -> Mapping[str, int]:
    """Store the firm and its customers; return the customers' ids by code."""
    session.company.put(story.company)
    session.settings.put_terms_of_sale(story.terms_of_sale)
    policies = {policy.name: session.policies.put(policy) for policy in story.policies}
    customers = [
        replace(profile.customer, policy_id=policies[profile.policy] if profile.policy else None)
        for profile in story.profiles
    ]
    ids = session.customers.add_many(customers)
    return {customer.code: key for customer, key in zip(customers, ids, strict=True)}


def _put_documents(session: Session, story: Story, customers: Mapping[str, int]) -> dict[Line, int]:
    """Store the documents; return the id of the item of each line."""
    ids = session.invoices.add_many([_invoice(document, customers) for document in story.documents])
    return {
        line: item_id
        for document, item_ids in zip(story.documents, ids, strict=True)
        for line, item_id in zip(document.lines, item_ids, strict=True)
    }


def _invoice(document: Document, customers: Mapping[str, int]) -> Invoice:
    return Invoice(
        customer_id=customers[document.customer],
        number=document.number,
        kind=document.kind,
        issued_on=document.issued_on,
        gross=document.gross,
        instalments=tuple(Instalment(line.due_on, line.amount, line.estimated) for line in document.lines),
        net=document.net,
        vat=document.vat,
        label=document.label,
        order_reference=document.order_reference,
        delivered_on=document.delivered_on,
        source=_SOURCE,
        source_key=document.number,
    )


def _put_receipts(session: Session, story: Story, customers: Mapping[str, int]) -> dict[Line, int]:
    """Store the payments; return the id of the item of each line."""
    payments = [_payment(receipt, rank, customers) for rank, receipt in enumerate(story.receipts, start=1)]
    ids = session.payments.add_many(payments)
    return {receipt.line: item_id for receipt, item_id in zip(story.receipts, ids, strict=True)}


def _payment(receipt: Receipt, rank: int, customers: Mapping[str, int]) -> Payment:
    return Payment(
        customer_id=customers[receipt.customer],
        paid_on=receipt.paid_on,
        amount=receipt.amount,
        method=receipt.method,
        reference=receipt.reference,
        note=receipt.note,
        source=_SOURCE,
        source_key=f"R{rank:05d}",
    )


def _put_pauses(session: Session, story: Story, customers: Mapping[str, int], items: Mapping[Line, int]) -> None:
    owners = {profile.code: profile.customer.owner for profile in story.profiles}
    for pause in story.pauses:
        invoice_id = session.items.get(items[pause.document.lines[0]]).invoice_id if pause.document else None
        session.holds.add(
            Hold(
                kind=pause.kind,
                reason=pause.reason,
                owner=owners[pause.customer],
                since=pause.since,
                customer_id=customers[pause.customer],
                until=pause.until,
                invoice_id=invoice_id,
                amount=pause.amount,
                promised_on=pause.promised_on,
            )
        )


def _remind(session: Session, day: date, actor: str, *, letters: bool) -> None:
    """Decide the reminders of *day* as the program would have; keep each as a letter, or as the level reached."""
    reminders = session.correspondence.campaign(day).reminders()
    if letters:
        firm = session.correspondence.firm()
        for reminder in reminders:
            _issue(session, firm, reminder, day, actor)
        return
    session.items.set_reached(
        (claim.due.item_id, reminder.level.position, day) for reminder in reminders for claim in reminder.claims
    )


def _issue(session: Session, firm: Firm, reminder: Reminder, day: date, actor: str) -> None:
    number = session.correspondence.next_number(day, claims_penalties=reminder.level.claims_penalties)
    draft = compose(firm, session.correspondence.record(reminder, day), reminder, day, number)
    at = datetime.combine(day, _MORNING)
    sent = session.issuing.issue(draft, at, actor)
    for message in session.messages.of_letter(sent.letter.id):
        _put_sent(session, message.id, at, actor)


def _put_sent(session: Session, message_id: int, at: datetime, actor: str) -> None:
    """Tell that an e-mail of the past had left: this company is invented, nothing was ever sent."""
    for state, detail in ((MessageState.SENDING, ""), (MessageState.SENT, "250 2.0.0 OK")):
        session.messages.move(MessageEvent(message_id, at, actor, state, detail), tuple(MessageState))


def _note_pauses(session: Session, story: Story, actor: str, after: date, until: date) -> None:
    """Write in the journal the pauses that began after *after* and by *until*."""
    for pause in sorted(story.pauses, key=lambda pause: pause.since):
        if after < pause.since <= until:
            number = pause.document.number if pause.document else None
            facts = {"kind": pause.kind.value, "reason": pause.reason, "invoice": number}
            _note(session, pause.since, actor, "hold.set", f"client:{pause.customer}", facts)


def _note(session: Session, day: date, actor: str, action: str, subject: str, facts: Mapping[str, object]) -> None:
    session.journal.append(datetime.combine(day, _MORNING), actor, action, subject, facts)
