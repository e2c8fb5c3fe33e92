"""Reduces a FEC to what is new since the files before it, and ties its matching to what the books already hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from gestion_creances.basics.money import Money
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import AllocationDraft, Delivery, InvoiceDraft, PaymentDraft
from gestion_creances.intake.fec.carried_forward import carried_forward
from gestion_creances.intake.fec.reading import next_free
from gestion_creances.intake.known import Known, KnownDocument
from gestion_creances.intake.values import shown


def continue_fec(delivery: Delivery, known: Known) -> Delivery:
    """Return *delivery* without the drafts the books hold, its allocations naming the books' items instead.

    Known are: a draft with a source key imported before; a balance brought forward that repeats open items (see
    `carried_forward`); a document of another source with the same customer, number, day and amount; a payment of
    another source with the same customer, day and amount. A number used for something else gets the suffix /2.
    """
    return _Continuation(delivery, known).result()


class _Continuation:
    """The walk through one FEC's drafts."""

    def __init__(self, delivery: Delivery, known: Known) -> None:
        self._delivery = delivery
        self._known = known
        self._own = {draft.source_key for draft in delivery.invoices}
        self._own.update(draft.source_key for draft in delivery.payments)
        self._stands_for: dict[str, tuple[str, ...]] = {}
        self._taken: set[tuple[str, str]] = set()
        self._used: set[str] = set()
        self._complaints = Complaints()
        self._room: dict[str, int] = {}

    def result(self) -> Delivery:
        invoices = [draft for draft in self._delivery.invoices if not self._known.has_key(draft.source_key)]
        kept = self._openings([draft for draft in invoices if draft.opening])
        kept += [draft for draft in invoices if not draft.opening]
        new = tuple(self._numbered(draft) for draft in kept if not self._same_document(draft))
        payments = tuple(draft for draft in self._delivery.payments if self._is_new_payment(draft))
        brought = len(self._delivery.invoices) + len(self._delivery.payments)
        return replace(
            self._delivery,
            customers=tuple(one for one in self._delivery.customers if not self._known.has_customer(one.code)),
            invoices=new,
            payments=payments,
            allocations=tuple(self._allocations()),
            complaints=self._delivery.complaints + self._complaints.listed(),
            already_known=max(0, brought - len(new) - len(payments)),
        )

    def _openings(self, drafts: list[InvoiceDraft]) -> list[InvoiceDraft]:
        """Return the balances brought forward that are new to the books."""
        opening_on = self._delivery.opening_on
        if not drafts or opening_on is None:
            return drafts
        before = [item for item in self._known.open_before(opening_on) if item.key not in self._own]
        found = carried_forward(drafts, before, self._known.has_customer, self._complaints)
        self._room = found.room
        self._stands_for.update(found.stands_for)
        return [draft for draft in found.kept if not self._known.has_key(draft.source_key)]

    def _same_document(self, draft: InvoiceDraft) -> bool:
        """Return whether the books hold *draft* from another source; its key then stands for that document."""
        if not draft.numbered:
            return False
        for document in self._others(draft.customer_code, draft.number):
            if document.gross == draft.gross and (draft.opening or document.issued_on == draft.issued_on):
                self._used.add(document.key)
                self._stands_for[draft.source_key] = (document.key,)
                return True
        return False

    def _others(self, customer: str, number: str) -> Iterator[KnownDocument]:
        for document in self._known.documents(number):
            if document.customer_code == customer and document.key not in self._own | self._used:
                yield document

    def _numbered(self, draft: InvoiceDraft) -> InvoiceDraft:
        """Return *draft* under a number that its customer does not have yet."""
        customer = draft.customer_code
        number = next_free(draft.number, lambda candidate: self._has_number(customer, candidate))
        self._taken.add((customer, number))
        if number == draft.number:
            return draft
        if draft.numbered:
            self._complaints.warning(
                draft.line,
                f"la pièce {shown(draft.number)} du client {shown(customer)} est déjà au dossier avec un autre montant "
                f"ou une autre date : reprise sous le numéro {shown(number)}, vérifiez qu’elle n’est pas en double",
            )
        return replace(draft, number=number)

    def _has_number(self, customer: str, number: str) -> bool:
        if (customer, number) in self._taken:
            return True
        return any(document.customer_code == customer for document in self._known.documents(number))

    def _is_new_payment(self, draft: PaymentDraft) -> bool:
        if self._known.has_key(draft.source_key):
            return False
        for key in self._known.payments(draft.customer_code, draft.paid_on, draft.amount):
            if key not in self._own and key not in self._used:
                self._used.add(key)
                self._stands_for[draft.source_key] = (key,)
                return False
        return True

    def _allocations(self) -> Iterator[AllocationDraft]:
        """Yield the allocations with the keys of the books' items in place of the drafts that repeat them."""
        room = dict(self._room)
        for allocation in self._delivery.allocations:
            debits = self._parts(allocation.debit_key, allocation.amount.cents, room)
            credits_ = self._parts(allocation.credit_key, allocation.amount.cents, room)
            for debit, credit, cents in _tied(debits, credits_):
                yield replace(allocation, debit_key=debit, credit_key=credit, amount=Money(cents))

    def _parts(self, key: str, cents: int, room: dict[str, int]) -> list[tuple[str, int]]:
        """Return the books' items that *key* stands for with the part of *cents* each takes; *key* itself otherwise."""
        items = self._stands_for.get(key)
        if items is None:
            return [(key, cents)]
        if len(items) == 1:
            return [(items[0], cents)]
        return _spread(items, cents, room)


def _spread(items: tuple[str, ...], cents: int, room: dict[str, int]) -> list[tuple[str, int]]:
    """Return *cents* shared out over *items* in order, each within its *room*, which shrinks."""
    parts = []
    for item in items:
        part = min(cents, room.get(item, 0))
        if part:
            room[item] -= part
            cents -= part
            parts.append((item, part))
    return parts


def _tied(debits: list[tuple[str, int]], credits_: list[tuple[str, int]]) -> Iterator[tuple[str, str, int]]:
    """Yield debit, credit and amount, walking both lists in step."""
    debits, credits_ = list(debits), list(credits_)
    while debits and credits_:
        (debit, owed), (credit, paid) = debits[0], credits_[0]
        cents = min(owed, paid)
        yield debit, credit, cents
        debits[0], credits_[0] = (debit, owed - cents), (credit, paid - cents)
        if not debits[0][1]:
            debits.pop(0)
        if not credits_[0][1]:
            credits_.pop(0)
