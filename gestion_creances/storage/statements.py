"""Gathers what a customer's statement of account says at a date."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection

from gestion_creances.basics.money import ZERO
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.outstanding import outstanding
from gestion_creances.ledger.statement import statement
from gestion_creances.letters.statement_facts import StatementFacts
from gestion_creances.storage.company import CompanyRegister
from gestion_creances.storage.figures import Figures
from gestion_creances.storage.settings import SettingRegister


class Statements:
    """Customers' accounts as they are printed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_customer(self, customer: Customer, last: date, first: date | None = None) -> StatementFacts:
        """Return the account of *customer* from *first* (default: the beginning) to *last*.

        What to pay is what is overdue less the money on account.
        """
        items = Figures(self._connection).customer_items(customer.id, last)
        buckets = SettingRegister(self._connection).buckets()
        ages = [ZERO] * len(buckets)
        for item in items:
            if item.kind is ItemKind.INVOICE:
                ages[buckets.bucket_of((last - item.due_on).days)] += item.open
        owed = outstanding(items, last)
        return StatementFacts(
            company=CompanyRegister(self._connection).get(),
            customer=customer,
            statement=statement(items, last, first),
            last=last,
            first=first,
            ages=tuple((bucket.label, amount) for bucket, amount in zip(buckets, ages, strict=True)),
            to_pay=max(ZERO, owed.overdue - owed.on_account - owed.deposits),
        )
