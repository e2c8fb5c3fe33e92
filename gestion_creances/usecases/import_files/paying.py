"""Lets the payments of a table pay the invoices they name, and lets returned ones reopen them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from gestion_creances.basics.money import ZERO
from gestion_creances.intake.drafts import PaymentDraft
from gestion_creances.ledger.item import Allocation, Item, ItemKind
from gestion_creances.ledger.settling import InvoiceAccount
from gestion_creances.storage.session import Session
from gestion_creances.usecases.import_files.known_books import KnownBooks

_OWED = (ItemKind.INVOICE, ItemKind.BILL, ItemKind.DOUBTFUL, ItemKind.TO_BE_ISSUED)


def pay_invoices(session: Session, drafts: Sequence[PaymentDraft], item_ids: Sequence[int], known: KnownBooks) -> None:
    """Allocate the payments just stored as *item_ids* to the invoices their *drafts* name, in order of day."""
    naming = [(draft, key) for draft, key in zip(drafts, item_ids, strict=True) if draft.invoice_number]
    if not naming:
        return
    invoices = [known.invoice_named(draft) for draft, _ in naming]
    accounts = _accounts(session, set(invoices), returns=any(draft.amount < ZERO for draft, _ in naming))
    moves = [(draft, key, accounts[invoice]) for (draft, key), invoice in zip(naming, invoices, strict=True)]
    for draft, key, account in sorted(moves, key=lambda move: (move[0].paid_on, move[0].amount < ZERO)):
        item = _item(draft, key)
        if item.amount < ZERO:
            account.pay(item)
        else:
            account.take_back(item)
    for account in accounts.values():
        for allocation_id, day in account.undone:
            session.items.undo([allocation_id], day)
    session.items.allocate_many([made for account in accounts.values() for made in account.made])


def _item(draft: PaymentDraft, key: int) -> Item:
    amount = -draft.amount
    return Item(key, 0, ItemKind.PAYMENT, draft.reference, draft.paid_on, draft.paid_on, amount, amount)


def _accounts(session: Session, invoice_ids: set[int], *, returns: bool) -> dict[int, InvoiceAccount]:
    """Return an account per invoice; with what was paid before, when some payment comes back (*returns*)."""
    items: defaultdict[int, list[Item]] = defaultdict(list)
    for item in session.imports.items_of_invoices(invoice_ids).values():
        items[item.invoice_id or 0].append(item)
    paid: Mapping[int, list[Allocation]] = {}
    payers: Mapping[int, Item] = {}
    if returns:
        paid, payers = _paid_before(session, items.values())
    return {key: _account(items[key], paid, payers) for key in invoice_ids}


def _account(items: list[Item], paid: Mapping[int, list[Allocation]], payers: Mapping[int, Item]) -> InvoiceAccount:
    dues = [item for item in items if item.kind in _OWED]
    notes = [item for item in items if item.kind not in _OWED]
    standing = [allocation for due in dues for allocation in paid.get(due.id, ())]
    credits_ = {one.credit_id: payers[one.credit_id] for one in standing}
    return InvoiceAccount(dues, standing, (*credits_.values(), *notes))


def _paid_before(
    session: Session, groups: Iterable[list[Item]]
) -> tuple[Mapping[int, list[Allocation]], Mapping[int, Item]]:
    """Return the allocations of payments that stand on these items, by debit, and the payments by id."""
    standing = [
        one
        for one in session.imports.allocations_touching([item.id for group in groups for item in group])
        if one.until is None
    ]
    payments = {
        key: item
        for key, item in session.imports.items({one.credit_id for one in standing}).items()
        if item.kind is ItemKind.PAYMENT
    }
    by_debit: defaultdict[int, list[Allocation]] = defaultdict(list)
    for allocation in standing:
        if allocation.credit_id in payments:
            by_debit[allocation.debit_id].append(allocation)
    return by_debit, payments
