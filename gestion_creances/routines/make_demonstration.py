"""Makes the books of an invented company, to try the program on: two years of sales, and a morning's work to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from gestion_creances.basics.progress import Progress
from gestion_creances.demonstration import firm
from gestion_creances.demonstration.days import working_day_before
from gestion_creances.demonstration.draft import Document, Line, Receipt
from gestion_creances.demonstration.story import Story, tell
from gestion_creances.dunning.hold import Hold
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import Allocation
from gestion_creances.ledger.payment import Payment
from gestion_creances.routines.past import Past, morning
from gestion_creances.routines.past_bank import PastBank
from gestion_creances.routines.past_deeds import Actors
from gestion_creances.storage.books import Books
from gestion_creances.storage.session import Session

_ONE_DAY = timedelta(days=1)
_LETTERS_KEPT = timedelta(weeks=16)
# Story, firm, documents, payments: the steps before the past reminders.
_STEPS = 4


def make_demonstration(path: Path, today: date, actor: str, progress: Progress) -> Books:
    """Make the demonstration books at *path*, as they stand on *today*, and return them open.

    The same day always gives the same books. The reminders of the past two years are decided by the program's own
    rules, week by week; those of the last sixteen weeks are kept as the letters they were, the older ones as the level
    each debt reached. Calls, disputes, plans, statements and the rest go through the use cases a person would use.
    Raise BooksExist when the file is there, StorageFailed when the folder refuses, Cancelled; nothing is left behind
    then.
    """
    books = Books.create(path)
    try:
        _live(books, today, actor, progress)
    except BaseException:
        books.close()
        path.unlink(missing_ok=True)
        raise
    return books


def _live(books: Books, today: date, actor: str, progress: Progress) -> None:
    story = tell(today)
    steps = _STEPS + len(story.campaigns)
    with books.writing() as session:
        actors = _put(session, story, progress, steps)
        _note(session, story.began_on, actor, "books.created", "dossier", {"company": story.company.name})
    past, bank = Past(books, actor, story, actors), PastBank(story, actors)
    for done, day in enumerate(story.campaigns, start=_STEPS + 1):
        past.live_until(day)
        bank.read(past.desk(day), working_day_before(day))
        if day >= today - _LETTERS_KEPT:
            past.write_and_call(day)
        else:
            past.reach(day)
        progress.step(done, steps)
    last = working_day_before(today)
    past.live_until(last + _ONE_DAY)
    bank.read(past.desk(last), last)
    past.live_until(today)
    facts = {
        "company": story.company.name,
        "as_of": today.isoformat(),
        "customers": len(story.profiles),
        "documents": len(story.documents),
        "payments": len(story.receipts),
    }
    with books.writing() as session:
        session.items.set_reached((actors.items[line], position, day) for line, position, day in story.by_hand)
        _note(session, today, actor, "demonstration.made", "dossier", facts)


def _put(session: Session, story: Story, progress: Progress, steps: int) -> Actors:
    """Store the firm, its paper and its pauses; return who and what deeds are about."""
    progress.step(1, steps)
    customers, policies = _put_firm(session, story)
    progress.step(2, steps)
    items = _put_documents(session, story, customers)
    progress.step(3, steps)
    items |= _put_receipts(session, story, customers)
    session.items.allocate_many(_allocations(story, items))
    owners = {profile.code: profile.customer.owner for profile in story.profiles}
    _put_pauses(session, story, customers, owners, items)
    progress.step(_STEPS, steps)
    return Actors(customers, owners, items, policies)


def _allocations(story: Story, items: Mapping[Line, int]) -> list[Allocation]:
    """Return what pays what, but for what statements will tell: who pays by them, and what comes back."""
    banked, taken_back = story.banked, story.taken_back
    return [
        Allocation(items[m.debit], items[m.credit], m.amount, m.since, None if m.credit in taken_back else m.until)
        for m in story.matches
        if m.debit not in banked and m.credit not in banked
    ]


def _put_firm(session: Session, story: Story) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """Store the firm and its customers; return the customers' ids by code and its scenarios' by name."""
    session.company.put(story.company)
    session.settings.put_terms_of_sale(story.terms_of_sale)
    session.settings.put_creditor(firm.creditor())
    session.settings.put_chart(firm.chart(story.bank_since))
    policies = {policy.name: session.policies.put(policy) for policy in story.policies}
    for segment, name in story.segment_policies.items():
        session.policies.put_segment(segment, policies[name])
    customers = [
        replace(profile.customer, policy_id=policies[profile.policy] if profile.policy else None)
        for profile in story.profiles
    ]
    ids = session.customers.add_many(customers)
    return {customer.code: key for customer, key in zip(customers, ids, strict=True)}, policies


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
    )


def _put_receipts(session: Session, story: Story, customers: Mapping[str, int]) -> dict[Line, int]:
    """Store the payments that were typed; return the id of the item of each line."""
    banked = story.banked
    typed = [receipt for receipt in story.receipts if receipt.line not in banked]
    ids = session.payments.add_many([_payment(receipt, customers) for receipt in typed])
    return {receipt.line: item_id for receipt, item_id in zip(typed, ids, strict=True)}


def _payment(receipt: Receipt, customers: Mapping[str, int]) -> Payment:
    return Payment(
        customer_id=customers[receipt.customer],
        paid_on=receipt.paid_on,
        amount=receipt.amount,
        method=receipt.method,
        reference=receipt.reference,
        note=receipt.note,
    )


def _put_pauses(
    session: Session,
    story: Story,
    customers: Mapping[str, int],
    owners: Mapping[str, str],
    items: Mapping[Line, int],
) -> None:
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
                category=pause.category,
            )
        )


def _note(session: Session, day: date, actor: str, action: str, subject: str, facts: Mapping[str, object]) -> None:
    session.journal.append(morning(day), actor, action, subject, facts)
