from dataclasses import replace
from datetime import date

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.ledger.customer import Channel, Contact
from gestion_creances.ledger.item import ItemKind
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.letters.sources import Credit
from gestion_creances.usecases.prepare_reminders import prepare_reminders
from tests.usecases.builders import BAKERY, a_customer, a_debt, a_payment, open_for_business

DAY = date(2026, 11, 22)
DUE = date(2026, 9, 1)


def _letter(number: str, customer_id: int) -> IssuedLetter:
    return IssuedLetter(
        number, customer_id, 2, "first", DAY, Channel.LETTER, "fr", "", ZERO, ZERO, ZERO, "{}", number, ()
    )


def test_numbers_follow_each_other_past_the_ten_thousandth_and_start_again_each_year(desk: Desk) -> None:
    customer = a_customer(desk)
    with desk.books.writing() as session:
        write = session.correspondence
        assert write.next_number(DAY, claims_penalties=False) == "R-2026-0001"
        for number in ("R-2026-9999", "R-2026-10000", "MED-2026-0003"):
            session.letters.add(_letter(number, customer), number.encode())
        assert write.next_number(DAY, claims_penalties=False) == "R-2026-10001"
        assert write.next_number(DAY, claims_penalties=True) == "MED-2026-0004"
        assert write.next_number(date(2027, 1, 4), claims_penalties=True) == "MED-2027-0001"


def test_the_record_of_a_reminder_holds_what_stood_on_that_day(desk: Desk) -> None:
    open_for_business(desk)
    people = (Contact("Mme Roche", "comptable"),)
    customer = a_customer(desk, contacts=people)
    (item,) = a_debt(desk, customer, "FA-1", "1000", DUE, order_reference="BC-9", delivered_on=DUE)
    (note,) = a_debt(desk, customer, "AV-1", "-30", date(2026, 9, 3), kind=ItemKind.CREDIT_NOTE)
    paid_on = date(2026, 10, 2)
    payment = a_payment(desk, customer, "250", paid_on, item)
    with desk.books.writing() as session:
        session.items.undo([session.items.allocations_of(payment)[0].id], date(2026, 11, 20))
    (before,) = prepare_reminders(desk, date(2026, 11, 19)).reminders()
    (after,) = prepare_reminders(desk, DAY).reminders()
    with desk.books.reading() as session:
        then = session.correspondence.record(before, date(2026, 11, 19))
        now = session.correspondence.record(after, DAY)
        assert session.items.get(note).open == Money(-30_00)
    money = Credit(ItemKind.PAYMENT, "", paid_on, Money(250_00))
    correction = Credit(ItemKind.CREDIT_NOTE, "AV-1", date(2026, 9, 1), Money(30_00))
    assert (then.item(item).credits, then.on_account) == ((money,), (correction,))
    assert (now.item(item).credits, now.on_account) == ((), (correction, money))
    assert (now.item(item).order_reference, now.item(item).delivered_on) == ("BC-9", DUE)
    stored = now.customer
    assert replace(stored, id=0, contacts=()) == BAKERY
    assert [contact.name for contact in stored.contacts] == ["Mme Roche"]


def test_the_firm_brings_its_own_templates_by_code_and_language(desk: Desk) -> None:
    open_for_business(desk)
    with desk.books.writing() as session:
        session.settings.put_template("first", "fr", "Objet : a")
        session.settings.put_template("third", "en", "Subject: b")
        firm = session.correspondence.firm()
    assert firm.templates == {("first", "fr"): "Objet : a", ("third", "en"): "Subject: b"}
    assert firm.company.name == "Ateliers Kervadec"
