"""Keeps customers and the people to talk to there."""

from __future__ import annotations

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from sqlalchemy import Connection, Integer, delete, func, insert, literal_column, select, update
from sqlalchemy.engine import Row

from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address
from gestion_creances.ledger.customer import Channel, Contact, Customer, CustomerKind, Segment, UnknownCustomer
from gestion_creances.ledger.discount import Discount
from gestion_creances.storage import rows

_PLAIN = [
    "code",
    "name",
    "siren",
    "siret",
    "vat_number",
    "iban",
    "email",
    "phone",
    "language",
    "owner",
    "terms",
    "method",
    "contract_rate",
    "policy_id",
    "notes",
    "salesperson_email",
    "gln",
]


def folded(text: str) -> str:
    """Return *text* without accents and capitals, as searches compare it."""
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


class CustomerRegister:
    """The customers of the firm."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_many(self, customers: Iterable[Customer]) -> tuple[int, ...]:
        """Store new customers with their contacts; return their ids in order. Codes must be new."""
        first = (self._connection.scalar(select(func.max(rows.customer.c.id))) or 0) + 1
        known = tuple(customers)
        if not known:
            return ()
        ids = tuple(range(first, first + len(known)))
        self._connection.execute(
            insert(rows.customer), [{"id": key, **_values(customer)} for key, customer in zip(ids, known, strict=True)]
        )
        for key, customer in zip(ids, known, strict=True):
            self._put_contacts(key, customer.contacts)
        return ids

    def add(self, customer: Customer) -> int:
        """Store a new customer and return its id."""
        return self.add_many((customer,))[0]

    def put(self, customer: Customer) -> None:
        """Replace the stored customer that has this id."""
        self._connection.execute(
            update(rows.customer).where(rows.customer.c.id == customer.id).values(**_values(customer))
        )
        self._connection.execute(delete(rows.contact).where(rows.contact.c.customer_id == customer.id))
        self._put_contacts(customer.id, customer.contacts)

    def get(self, customer_id: int) -> Customer:
        """Return the customer; raise KeyError when there is none."""
        row = self._connection.execute(select(rows.customer).where(rows.customer.c.id == customer_id)).one_or_none()
        if row is None:
            raise KeyError(customer_id)
        return _customer(row, self._contacts(customer_id))

    def by_code(self, code: str) -> Customer | None:
        """Return the customer with that code, or None."""
        key = self._connection.scalar(select(rows.customer.c.id).where(rows.customer.c.code == code))
        return None if key is None else self.get(key)

    def with_code(self, code: str) -> Customer:
        """Return the customer with that code; raise UnknownCustomer when there is none."""
        found = self.by_code(code)
        if found is None:
            raise UnknownCustomer(code)
        return found

    def many(self, customer_ids: Iterable[int]) -> dict[int, Customer]:
        """Return these customers by id, with their contacts."""
        keys = json.dumps(sorted(set(customer_ids)))
        chosen = select(literal_column("value", Integer)).select_from(func.json_each(keys))
        contacts: defaultdict[int, list[Contact]] = defaultdict(list)
        people = select(rows.contact).where(rows.contact.c.customer_id.in_(chosen)).order_by(rows.contact.c.id)
        for row in self._connection.execute(people):
            contacts[row.customer_id].append(_contact(row))
        statement = select(rows.customer).where(rows.customer.c.id.in_(chosen))
        return {row.id: _customer(row, tuple(contacts[row.id])) for row in self._connection.execute(statement)}

    def all(self) -> tuple[Customer, ...]:
        """Return every customer by code, without contacts."""
        statement = select(rows.customer).order_by(rows.customer.c.code)
        return tuple(_customer(row, ()) for row in self._connection.execute(statement))

    def with_own_rate(self) -> tuple[Customer, ...]:
        """Return the customers who have agreed a late-payment rate of their own, without contacts."""
        statement = select(rows.customer).where(rows.customer.c.contract_rate != "")
        return tuple(_customer(row, ()) for row in self._connection.execute(statement))

    def policy_facts(self) -> dict[int, tuple[int | None, Segment | None, CustomerKind]]:
        """Return what chooses the policy of each customer: his own policy's id, his profile, his kind."""
        table = rows.customer.c
        found = self._connection.execute(select(table.id, table.policy_id, table.segment, table.kind))
        return {
            row.id: (row.policy_id, Segment(row.segment) if row.segment else None, CustomerKind(row.kind))
            for row in found
        }

    def segments(self) -> dict[int, Segment | None]:
        """Return the profile set for every customer, None where nobody set one."""
        found = select(rows.customer.c.id, rows.customer.c.segment)
        return {row.id: Segment(row.segment) if row.segment else None for row in self._connection.execute(found)}

    def put_segment(self, customer_id: int, segment: Segment | None) -> None:
        """Give the customer his profile; None takes it away."""
        mine = rows.customer.c.id == customer_id
        value = segment.value if segment else ""
        self._connection.execute(update(rows.customer).where(mine).values(segment=value))

    def ids_by_code(self) -> dict[str, int]:
        """Return the id of every known code."""
        return {row.code: row.id for row in self._connection.execute(select(rows.customer.c.code, rows.customer.c.id))}

    def count(self) -> int:
        """Return how many customers there are."""
        return self._connection.scalar(select(func.count()).select_from(rows.customer)) or 0

    def _contacts(self, customer_id: int) -> tuple[Contact, ...]:
        statement = select(rows.contact).where(rows.contact.c.customer_id == customer_id).order_by(rows.contact.c.id)
        return tuple(map(_contact, self._connection.execute(statement)))

    def _put_contacts(self, customer_id: int, contacts: tuple[Contact, ...]) -> None:
        if contacts:
            self._connection.execute(
                insert(rows.contact),
                [
                    {"customer_id": customer_id, "name": c.name, "role": c.role, "email": c.email, "phone": c.phone}
                    for c in contacts
                ],
            )


def _values(customer: Customer) -> dict[str, object]:
    address = customer.address
    plain: dict[str, object] = {name: getattr(customer, name) for name in _PLAIN}
    return plain | {
        "kind": customer.kind.value,
        "address_lines": "\n".join(address.lines),
        "postcode": address.postcode,
        "town": address.town,
        "country": address.country,
        "channel": customer.channel.value if customer.channel else None,
        "credit_limit_cents": customer.credit_limit.cents if customer.credit_limit is not None else None,
        "archived": int(customer.archived),
        "segment": customer.segment.value if customer.segment else "",
        "discount_percent": str(customer.discount.percent) if customer.discount else "",
        "discount_days": customer.discount.days if customer.discount else None,
        "search": folded(f"{customer.name} {customer.code} {customer.siren} {address.town}"),
    }


def discount_of(row: Row[tuple[object, ...]]) -> Discount | None:
    """Return the early-payment discount that *row* (of a customer, of an invoice) agrees, or None."""
    return Discount(Decimal(row.discount_percent), row.discount_days) if row.discount_percent else None


def _contact(row: Row[tuple[object, ...]]) -> Contact:
    return Contact(row.name, row.role, row.email, row.phone, row.id)


def _customer(row: Row[tuple[object, ...]], contacts: tuple[Contact, ...]) -> Customer:
    return Customer(
        id=row.id,
        kind=CustomerKind(row.kind),
        address=Address(tuple(row.address_lines.splitlines()), row.postcode, row.town, row.country),
        channel=Channel(row.channel) if row.channel else None,
        credit_limit=None if row.credit_limit_cents is None else Money(row.credit_limit_cents),
        archived=bool(row.archived),
        contacts=contacts,
        segment=Segment(row.segment) if row.segment else None,
        discount=discount_of(row),
        **{name: getattr(row, name) for name in _PLAIN},
    )
