"""What one open transaction knows of a file's customers, documents and payments, asked for once and remembered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from gestion_creances.basics.money import Money, total
from gestion_creances.intake.drafts import Delivery, Kind, PaymentDraft
from gestion_creances.intake.known import KnownDocument, KnownItem
from gestion_creances.ledger.item import Item
from gestion_creances.storage.imports import HeldPayment
from gestion_creances.storage.session import Session


class KnownBooks:
    """The books as the comparison of one delivery sees them; the answer to `intake.known.Known`.

    What the delivery names is looked up beforehand, many at once. ``items`` then says which ledger items a key that
    was given away stands for.
    """

    def __init__(self, session: Session, delivery: Delivery) -> None:
        self._session = session
        self._source = delivery.kind.value
        self.customers = session.customers.ids_by_code()
        self._documents: dict[str, list[KnownDocument]] = {}
        self._payments: dict[str, tuple[HeldPayment, ...]] = {}
        self._invoices: dict[str, int] = {}
        self._items: dict[str, tuple[int, ...]] = {}
        self._asked_keys = self._keys_of(delivery)
        self._keys = session.imports.keys_among(self._source, self._asked_keys)
        self._asked: set[str] = set()
        self._look_up({draft.number for draft in delivery.invoices})
        self._look_up({draft.invoice_number for draft in delivery.payments if draft.invoice_number} - self._asked)

    def has_customer(self, code: str) -> bool:
        """Return whether the books have a customer with this code."""
        return code in self.customers

    def has_customers(self) -> bool:
        """Return whether the books have any customer at all."""
        return bool(self.customers)

    def has_key(self, source_key: str) -> bool:
        """Return whether a document or payment with this source key was imported before."""
        if source_key not in self._asked_keys:
            self._asked_keys.add(source_key)
            self._keys |= self._session.imports.keys_among(self._source, [source_key])
        return source_key in self._keys

    def documents(self, number: str) -> Sequence[KnownDocument]:
        """Return the documents with this number."""
        if number not in self._asked:
            self._look_up({number})
        return self._documents.get(number, ())

    def look_up_again(self, numbers: set[str]) -> None:
        """Look these numbers up once more: documents that bear them have just been stored."""
        for number in numbers:
            self._documents.pop(number, None)
        self._look_up(numbers)

    def payments(self, customer_code: str, paid_on: date, amount: Money) -> Sequence[str]:
        """Return the keys of the payments of a customer on one day with this amount (positive: received)."""
        if customer_code not in self._payments:
            self._payments[customer_code] = self._session.imports.payments_of(customer_code)
        alike = [one for one in self._payments[customer_code] if one.paid_on == paid_on and one.amount == amount]
        return [self._named(one.source_key or f"item#{one.item_id}", (one.item_id,)) for one in alike]

    def open_before(self, day: date) -> Sequence[KnownItem]:
        """Return every item that was open at the end of the day before *day*, one per document."""
        items = self._session.figures.open_items(day - timedelta(days=1))
        codes = {key: code for code, key in self.customers.items()}
        keys = self._session.imports.source_keys([item.id for item in items])
        groups: defaultdict[tuple[int | None, int], list[Item]] = defaultdict(list)
        for item in items:
            groups[item.invoice_id, 0 if item.invoice_id else item.id].append(item)
        return [self._known_item(group, codes, keys) for group in groups.values()]

    def payer(self, draft: PaymentDraft) -> str:
        """Return the code of the customer who pays with *draft*: its own, else that of the invoice it names."""
        return draft.customer_code or self._documents[draft.invoice_number][0].customer_code

    def invoice_named(self, draft: PaymentDraft) -> int:
        """Return the id of the document that *draft* names; the comparison has made sure that there is one."""
        owner = self.payer(draft)
        found = next(one for one in self._documents[draft.invoice_number] if one.customer_code == owner)
        return self._invoices[found.key]

    def items(self, keys: Sequence[str]) -> dict[str, tuple[int, ...]]:
        """Return the ids of the items that each of these keys of the books stands for, earliest due first."""
        found = self._session.imports.items_by_key(self._source, keys)
        for key in keys:
            if key in self._items:
                found[key] = self._items[key]
            elif key in self._invoices:
                found[key] = tuple(item.id for item in self._session.items.of_invoice(self._invoices[key]))
        return found

    def _named(self, key: str, item_ids: tuple[int, ...]) -> str:
        self._items[key] = item_ids
        return key

    def _keys_of(self, delivery: Delivery) -> set[str]:
        """Return the keys by which the delivery may be known; invoices of a table are known by their number instead."""
        keys = {draft.source_key for draft in delivery.payments}
        return keys | {draft.source_key for draft in delivery.invoices} if delivery.kind is Kind.FEC else keys

    def _look_up(self, numbers: set[str]) -> None:
        self._asked |= numbers
        for held in self._session.imports.documents(numbers):
            key = held.source_key or f"invoice#{held.invoice_id}"
            self._invoices[key] = held.invoice_id
            self._documents.setdefault(held.number, []).append(
                KnownDocument(
                    key, held.customer_code, held.number, held.kind, held.issued_on, held.gross, held.open, held.due_on
                )
            )

    def _known_item(self, group: list[Item], codes: dict[int, str], keys: dict[int, str]) -> KnownItem:
        first = group[0]
        number = f"invoice#{first.invoice_id}" if first.invoice_id else f"item#{first.id}"
        return KnownItem(
            key=self._named(keys[first.id] or number, tuple(item.id for item in group)),
            customer_code=codes[first.customer_id],
            kind=first.kind,
            number=first.number,
            dated_on=first.dated_on,
            amount=total(item.amount for item in group),
            open=total(item.open for item in group),
        )
