"""What there is to do today: which promises are broken, which are not any more, and what keeps letters from leaving."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address, Company
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.usecases.edit_customer import edit_customer
from gestion_creances.usecases.hold_reminders import hold_reminders
from gestion_creances.usecases.record_payment import record_payment
from gestion_creances.usecases.view_promises import view_promises
from gestion_creances.usecases.view_tasks import view_tasks
from gestion_creances.usecases.view_tasks.gaps import MissingAddress, MissingIdentity, MissingRate
from gestion_creances.usecases.view_today import view_today

FIRM = Company("Ateliers Morvan", "552100554", address=Address(("1 rue",), "21000", "Dijon"), iban="FR76")
LATE = date(2026, 10, 30)
PROMISED = date(2026, 11, 18)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    with desk.books.writing() as session:
        session.company.put(FIRM)
        session.policies.put(standard_policy())
    return desk


@pytest.fixture
def debtor(firm: Desk) -> int:
    address = Address(("2 rue Haute",), "21000", "Dijon")
    return edit_customer(firm, Customer("C1", "Boulangerie Lefèvre", address=address)).id


def owe(desk: Desk, customer_id: int, amount: str, due_on: date = LATE) -> tuple[int, int]:
    """Return the ids of a new invoice and of its item."""
    gross, issued_on = Money.euros(amount), due_on - timedelta(days=30)
    number = f"FA-{amount}-{due_on:%d%m%y}"
    with desk.books.writing() as session:
        instalment = (Instalment(due_on, gross),)
        (key,) = session.invoices.add(Invoice(customer_id, number, ItemKind.INVOICE, issued_on, gross, instalment))
        invoice_id = session.items.get(key).invoice_id
    assert invoice_id is not None
    return invoice_id, key


def promise(customer_id: int, invoice_id: int | None = None, amount: str = "", on: date = PROMISED) -> Hold:
    held = Money.euros(amount) if amount else None
    since = on - timedelta(days=10)
    return Hold(HoldKind.PROMISE, "Promis", "claire", since, customer_id, on, invoice_id, held, promised_on=on)


def broken(desk: Desk) -> list[Money]:
    return [line.missing for line in view_promises(desk).broken]


def test_a_promise_is_broken_the_day_after(firm: Desk, debtor: int) -> None:
    invoice, _ = owe(firm, debtor, "1200")
    hold_reminders(firm, promise(debtor, invoice))
    assert broken(replace(firm, today=PROMISED)) == []
    assert broken(replace(firm, today=PROMISED + timedelta(days=1))) == [Money.euros("1200")]


def test_what_was_paid_of_a_promise_is_no_longer_promised(firm: Desk, debtor: int) -> None:
    owe(firm, debtor, "1200")
    hold_reminders(firm, promise(debtor, amount="800"))
    record_payment(firm, Payment(debtor, PROMISED, Money.euros("300")))
    assert broken(firm) == [Money.euros("500")]
    record_payment(firm, Payment(debtor, PROMISED, Money.euros("500")))
    assert broken(firm) == []


def test_a_newer_promise_takes_the_place_of_the_broken_one(firm: Desk, debtor: int) -> None:
    owe(firm, debtor, "1200")
    hold_reminders(firm, promise(debtor))
    hold_reminders(firm, promise(debtor, on=date(2026, 11, 30)))
    assert broken(firm) == []


def test_a_reminder_sent_since_answers_a_broken_promise(firm: Desk, debtor: int) -> None:
    _, item = owe(firm, debtor, "1200")
    hold_reminders(firm, promise(debtor))
    with firm.books.writing() as session:
        session.items.set_reached([(item, 2, PROMISED + timedelta(days=1))])
    assert broken(firm) == []


def test_the_rate_that_stops_letters_is_told_with_what_it_stops(firm: Desk, debtor: int) -> None:
    _, item = owe(firm, debtor, "900", date(1995, 3, 1))
    with firm.books.writing() as session:
        session.items.set_reached([(item, 4, date(2026, 1, 5))])
    (gap,) = view_tasks(firm).gaps
    assert isinstance(gap, MissingRate)
    assert (gap.stopped, gap.amount) == (1, Money.euros("900"))


def test_the_rate_of_today_is_asked_for_even_when_nothing_needs_it(firm: Desk) -> None:
    (gap,) = view_tasks(replace(firm, today=date(2090, 1, 2))).gaps
    assert isinstance(gap, MissingRate)
    assert gap.stopped == 0


def test_customers_to_remind_without_an_address_are_counted(firm: Desk) -> None:
    for code, amount in (("A", "100"), ("B", "300")):
        owe(firm, edit_customer(firm, Customer(code, f"Client {code}")).id, amount)
    (gap,) = view_tasks(firm).gaps
    assert isinstance(gap, MissingAddress)
    assert (gap.customer, gap.count) == ("Client B", 2)


def test_what_the_letters_must_say_of_the_firm_is_asked_for(firm: Desk) -> None:
    with firm.books.writing() as session:
        session.company.put(Company("Ateliers Morvan"))
    assert view_tasks(firm).gaps == (MissingIdentity(("siren", "address", "iban")),)


def test_what_is_expected_is_what_falls_due_until_the_months_end(firm: Desk, debtor: int) -> None:
    for amount, due_on in (
        ("1", date(2026, 11, 21)),
        ("20", date(2026, 11, 22)),
        ("300", date(2026, 11, 30)),
        ("4000", date(2026, 12, 1)),
    ):
        owe(firm, debtor, amount, due_on)
    view = view_today(firm)
    assert view.expected.amount == Money.euros("320")
    assert [due.amount.cents // 100 for due in view.week] == [20, 0, 0, 0, 0, 0, 0]
    assert view.next_due is not None
    assert view.next_due.day == date(2026, 11, 22)
