"""Shows the mandates and the remittances of direct debits; writes nothing."""

from __future__ import annotations

from dataclasses import dataclass

from gestion_creances.banking.mandate import Mandate, Standing, lapses_on, standing, standing_sentence
from gestion_creances.banking.remittance import Remittance
from gestion_creances.basics.calendar import add_months
from gestion_creances.desk import Desk

_SOON_MONTHS = 3


@dataclass(frozen=True, slots=True)
class MandateRow:
    """One mandate as lists show it; ``problem`` says why it may not be used today, or that it soon may not."""

    mandate: Mandate
    customer_code: str
    customer_name: str
    standing: Standing
    problem: str = ""


@dataclass(frozen=True, slots=True)
class MissingMandate:
    """A customer whose usual means of payment is the direct debit, and who has signed no mandate that stands."""

    customer_id: int
    customer_code: str
    customer_name: str


def view_mandates(desk: Desk, customer_id: int | None = None) -> tuple[MandateRow, ...]:
    """Return the mandates (of one customer), by customer's name, the newest signed first."""
    with desk.books.reading() as session:
        mandates = session.mandates.all(customer_id)
        customers = session.customers.many(mandate.customer_id for mandate in mandates)
    rows = [
        MandateRow(
            mandate,
            customers[mandate.customer_id].code,
            customers[mandate.customer_id].name,
            standing(mandate, desk.today),
            _problem(mandate, desk),
        )
        for mandate in mandates
    ]
    return tuple(sorted(rows, key=lambda row: (row.customer_name.casefold(), row.customer_code)))


def view_missing_mandates(desk: Desk) -> tuple[MissingMandate, ...]:
    """Return the customers who mean to pay by direct debit and have no mandate that may be used today."""
    with desk.books.reading() as session:
        known = session.mandates.by_customer()
        valid = {key for key, mine in known.items() if any(standing(one, desk.today) is Standing.VALID for one in mine)}
        wanted = session.customers.many(session.debit_candidates.payers() - valid)
    found = [one for one in wanted.values() if one.method == "direct_debit" and not one.archived]
    return tuple(
        MissingMandate(one.id, one.code, one.name) for one in sorted(found, key=lambda one: one.name.casefold())
    )


def view_remittances(desk: Desk) -> tuple[Remittance, ...]:
    """Return every remittance, the newest first, with what became of each of its debits."""
    with desk.books.reading() as session:
        return session.debits.all()


def _problem(mandate: Mandate, desk: Desk) -> str:
    said = standing_sentence(mandate, desk.today)
    if said or mandate.one_off:
        return said
    lapses = lapses_on(mandate)
    if lapses <= add_months(desk.today, _SOON_MONTHS):
        return f"Sans prélèvement, il devient caduc le {lapses:%d/%m/%Y}."
    return ""
