"""What the bank, the debits and the platforms ask of the day, read from books made by hand."""

from datetime import date, timedelta

import pytest

from gestion_creances.banking.creditor import Creditor
from gestion_creances.banking.mandate import Mandate
from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.lifecycle import LifeCode, Status
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.routines import money_waiting
from gestion_creances.routines.money_waiting import Lot, read_money_waiting
from gestion_creances.storage.books import Books
from gestion_creances.usecases.edit_creditor import edit_creditor
from gestion_creances.usecases.edit_customer import edit_customer
from gestion_creances.usecases.edit_mandate import edit_mandate
from gestion_creances.usecases.match_bank_lines import match_certain
from gestion_creances.usecases.record_status import record_status
from tests.usecases.banking import a_line, a_movement, a_statement, entered

MONDAY = date(2026, 11, 23)
IBAN = "FR7630006000011234567890189"


@pytest.fixture
def desk(books: Books) -> Desk:
    return Desk(books, MONDAY, "Claire")


@pytest.fixture
def bakery(desk: Desk) -> int:
    return edit_customer(desk, Customer("C1", "Boulangerie Lefèvre")).id


def owe(desk: Desk, customer_id: int, number: str, euros: str, due_on: date = date(2026, 11, 2)) -> int:
    amount = Money.euros(euros)
    parts = (Instalment(due_on, amount),)
    with desk.books.writing() as session:
        invoice = Invoice(customer_id, number, ItemKind.INVOICE, date(2026, 10, 1), amount, parts)
        found = session.items.get(session.invoices.add(invoice)[0]).invoice_id
    assert found is not None
    return found


def test_books_without_any_of_it_ask_nothing(desk: Desk) -> None:
    asked = read_money_waiting(desk)
    assert (asked.bank.left, asked.stated, asked.debits, asked.lapsing) == (Lot(), (), None, ())


def test_lines_are_counted_by_how_sure_they_are(desk: Desk, bakery: int) -> None:
    owe(desk, bakery, "FA-2026-0101", "1200")
    owe(desk, bakery, "FA-2026-0102", "340")
    a_line(desk, date(2026, 11, 20), "1200", "VIR FACTURE FA-2026-0101")
    entered(desk, a_statement(a_movement(date(2026, 11, 20), "340", "VIR BOULANGERIE LEFEVRE")), name="b.ofx")
    entered(desk, a_statement(a_movement(date(2026, 11, 20), "77", "VIR INCONNU")), name="c.ofx")
    entered(desk, a_statement(a_movement(date(2026, 11, 20), "-900", "PRLV LOYER")), name="d.ofx")
    bank = read_money_waiting(desk).bank
    assert (bank.certain, bank.likely) == (Lot(1, Money.euros(1200)), Lot(1, Money.euros(340)))
    assert (bank.unread, bank.left.count, bank.returned) == (Lot(1, Money.euros(77)), 3, ())


def test_what_the_bank_took_back_names_its_customer(desk: Desk, bakery: int) -> None:
    owe(desk, bakery, "FA-2026-0101", "1200")
    facts = {"payer": "BOULANGERIE LEFEVRE", "reference": "VIR-20261110"}
    a_line(desk, date(2026, 11, 10), "1200", "VIR FACTURE FA-2026-0101", **facts)
    match_certain(desk)
    back = {"payer": "BOULANGERIE LEFEVRE", "return_reason": "provision insuffisante", "reference": "VIR-20261110"}
    entered(desk, a_statement(a_movement(date(2026, 11, 20), "-1200", "REJET VIREMENT", **back)), name="b.ofx")
    bank = read_money_waiting(desk).bank
    (returned,) = bank.returned
    assert (returned.customer_id, returned.customer, returned.amount) == (
        bakery,
        "Boulangerie Lefèvre",
        Money.euros(1200),
    )
    assert (returned.reason, bank.left) == ("provision insuffisante", Lot())


def test_too_many_lines_are_counted_and_not_read(desk: Desk, bakery: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(money_waiting, "MOST_READ", 1)
    owe(desk, bakery, "FA-2026-0101", "1200")
    movements = [a_movement(date(2026, 11, 20), "1200", "VIR FA-2026-0101"), a_movement(date(2026, 11, 20), "5", "VIR")]
    entered(desk, a_statement(*movements))
    bank = read_money_waiting(desk).bank
    assert (bank.certain, bank.unread) == (Lot(), Lot(2, Money.euros(1205)))


def test_an_account_whose_statement_is_old_and_a_hole_between_two_are_told(desk: Desk) -> None:
    first, second = a_movement(date(2026, 10, 5), "10"), a_movement(date(2026, 11, 12), "20")
    entered(desk, a_statement(first, opening="100"), name="a.ofx")
    assert [state.last_on for state in read_money_waiting(desk).bank.stale] == [date(2026, 10, 5)]
    entered(desk, a_statement(second, opening="400"), name="b.ofx")
    bank = read_money_waiting(desk).bank
    assert [hole.begins_on for hole in bank.missing] == [date(2026, 11, 12)]
    fresh = a_statement(a_movement(date(2026, 11, 20), "1"), opening="420")
    entered(desk, fresh, name="c.ofx")
    assert read_money_waiting(desk).bank.stale == ()


def test_invoices_that_a_platform_holds_up_are_told_largest_first(desk: Desk, bakery: int) -> None:
    small, large, approved = (owe(desk, bakery, f"FA-{n}", n) for n in ("100", "900", "500"))
    for key, code in ((small, LifeCode.REFUSED), (large, LifeCode.DISPUTED), (approved, LifeCode.APPROVED)):
        record_status(desk, Status(key, code, date(2026, 11, 16)))
    assert [line.number for line in read_money_waiting(desk).stated] == ["FA-900", "FA-100"]


def test_what_may_be_debited_is_told_even_when_the_firm_has_no_identifier_yet(desk: Desk, bakery: int) -> None:
    owe(desk, bakery, "FA-2026-0101", "1200")
    edit_mandate(desk, Mandate(bakery, "", MONDAY - timedelta(days=30), "Lefèvre", IBAN))
    debits = read_money_waiting(desk).debits
    assert debits is not None
    assert (debits.prepared.amount, debits.refused is not None) == (Money.euros(1200), True)
    edit_creditor(desk, Creditor(ics="FR21ZZZ000214", iban=IBAN))
    debits = read_money_waiting(desk).debits
    assert debits is not None
    assert debits.refused is None


def test_a_mandate_about_to_lapse_is_told_and_one_that_has_lapsed_is_not(desk: Desk, bakery: int) -> None:
    edit_mandate(desk, Mandate(bakery, "SOON", date(2024, 1, 10), "Lefèvre", IBAN))
    edit_mandate(desk, Mandate(bakery, "GONE", date(2020, 1, 10), "Lefèvre", IBAN))
    assert [row.mandate.reference for row in read_money_waiting(desk).lapsing] == ["SOON"]
