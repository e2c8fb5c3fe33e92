from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from gestion_creances.aging.buckets import Buckets
from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.money import Money
from gestion_creances.company.legal_rates import RateRow, Series
from gestion_creances.company.profile import Address, Company
from gestion_creances.company.terms_of_sale import DayCount, Imputation, TermsOfSale
from gestion_creances.dunning.hold import Hold, HoldKind, Resolution
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.customer import Channel, Contact, Customer, CustomerKind
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import Allocation, ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.storage import backup
from gestion_creances.storage.backup import BackupDamaged
from gestion_creances.storage.books import Books, StorageFailed
from gestion_creances.storage.lists import ItemQuery
from gestion_creances.storage.session import Session

DAY = date(2026, 11, 22)
TERMS = TermsOfSale(
    Decimal("12.5"), DayCount.ACTUAL, Imputation.PRINCIPAL_FIRST, indemnity=False, payment_terms="45FDM"
)
RATE = RateRow(Series.ECB, date(2027, 1, 1), Decimal("2.65"), "BCE", "user")


def _invoice(customer_id: int, number: str, due: date, cents: int) -> Invoice:
    gross = Money(cents)
    return Invoice(customer_id, number, ItemKind.INVOICE, date(2026, 9, 1), gross, (Instalment(due, gross),))


def _books_with_a_debt(session: Session) -> tuple[int, int, int]:
    customer_id = session.customers.add(Customer("C1", "Boulangerie Lefèvre"))
    (debt,) = session.invoices.add(_invoice(customer_id, "FA-1", date(2026, 10, 1), 100_00))
    credit = session.payments.add(Payment(customer_id, date(2026, 10, 20), Money(60_00), "transfer"))
    session.items.allocate_many([Allocation(debt, credit, Money(60_00), date(2026, 10, 20))])
    return customer_id, debt, credit


def test_the_company_is_given_back_as_stored(books: Books) -> None:
    firm = Company(
        "Ateliers Morvan", siren="552081317", address=Address(("1 rue A", "Bât. 2"), "21000", "Dijon"), logo=b"x"
    )
    with books.writing() as session:
        session.company.put(Company("Avant"))
        session.company.put(firm)
    with books.reading() as session:
        assert session.company.get() == firm


def test_a_customer_is_given_back_as_stored_with_contacts(books: Books) -> None:
    customer = Customer(
        "C1",
        "Œuvrard & Fils",
        kind=CustomerKind.PUBLIC,
        channel=Channel.EMAIL,
        credit_limit=Money(12_000_00),
        contacts=(Contact("Mme Roche", "comptable", "r@exemple.invalid", "01"),),
        address=Address(("2 place B",), "69003", "Lyon"),
        archived=True,
    )
    with books.writing() as session:
        key = session.customers.add(customer)
        stored = session.customers.get(key)
        session.customers.put(stored)
    with books.reading() as session:
        again = session.customers.get(key)
    assert (again.code, again.kind, again.channel, again.credit_limit, again.archived) == (
        "C1",
        CustomerKind.PUBLIC,
        Channel.EMAIL,
        Money(12_000_00),
        True,
    )
    assert [contact.name for contact in again.contacts] == ["Mme Roche"]


def test_a_customer_is_found_without_accents_or_capitals(books: Books) -> None:
    with books.writing() as session:
        session.customers.add(Customer("C1", "Œuvrard Énergie"))
        found = session.lists.customers_like("oeuvrard ener", 5)
    assert [name for _, _, name in found] == ["Œuvrard Énergie"]


def test_an_allocation_lowers_what_is_open_on_both_sides(books: Books) -> None:
    with books.writing() as session:
        _, debt, credit = _books_with_a_debt(session)
        assert (session.items.get(debt).open, session.items.get(credit).open) == (Money(40_00), Money(0))
        assert session.items.wrongly_open() == ()


def test_the_database_refuses_to_allocate_more_than_is_open(books: Books) -> None:
    with books.writing() as session:
        _, debt, credit = _books_with_a_debt(session)
    with pytest.raises(StorageFailed, match="open_within_amount"), books.writing() as session:
        session.items.allocate_many([Allocation(debt, credit, Money(50_00), DAY)])


def test_an_undone_allocation_counts_until_its_last_day_and_no_longer(books: Books) -> None:
    with books.writing() as session:
        customer_id, debt, _ = _books_with_a_debt(session)
        session.items.undo([session.items.allocations_of(debt)[0].id], date(2026, 11, 10))
    with books.reading() as session:
        figures = session.figures
        overdue = [
            figures.outstanding(day).overdue for day in (date(2026, 10, 19), date(2026, 10, 20), date(2026, 11, 9))
        ]
        after = figures.outstanding_of(customer_id, date(2026, 11, 10))
        assert overdue == [Money(100_00), Money(40_00), Money(40_00)]
        assert (after.overdue, after.on_account, after.total) == (Money(100_00), Money(60_00), Money(40_00))
        assert session.items.wrongly_open() == ()


def test_the_aged_balance_puts_each_debt_in_the_bucket_of_its_lateness(books: Books) -> None:
    edges = (DAY, date(2026, 10, 23), date(2026, 9, 23))
    with books.writing() as session:
        customer_id = session.customers.add(Customer("C1", "Dupré"))
        for rank, due in enumerate(
            (DAY, date(2026, 11, 21), date(2026, 10, 23), date(2026, 10, 22), date(2026, 9, 22))
        ):
            session.invoices.add(_invoice(customer_id, f"FA-{rank}", due, 10 ** (rank + 2)))
        session.payments.add(Payment(customer_id, date(2026, 10, 1), Money(7_00)))
        (row,) = session.figures.aged(DAY, edges)
    assert row.amounts == (Money(100), Money(11_000), Money(100_000), Money(1_000_000))
    assert (row.on_account, row.deposits) == (Money(7_00), Money(0))


def test_figures_of_a_past_day_ignore_what_came_later(books: Books) -> None:
    with books.writing() as session:
        _books_with_a_debt(session)
    with books.reading() as session:
        before_anything = session.figures.outstanding(date(2026, 8, 31)).total
        at_issue = session.figures.outstanding(date(2026, 9, 1))
    assert (before_anything, at_issue.not_due) == (Money(0), Money(100_00))


def test_lists_find_by_number_and_by_customer_and_total_what_they_find(books: Books) -> None:
    with books.writing() as session:
        _books_with_a_debt(session)
        by_name = session.lists.totals(ItemQuery(DAY, "all", "lefevre"))
        by_number = session.lists.page(ItemQuery(DAY, "overdue", "fa-1"), 0, 10)
        nothing = session.lists.totals(ItemQuery(DAY, "all", "100%"))
    assert (by_name.count, by_name.open, nothing.count) == (1, Money(40_00), 0)
    assert [(row.number, row.customer_name, row.open) for row in by_number] == [
        ("FA-1", "Boulangerie Lefèvre", Money(40_00))
    ]


def test_pages_from_the_end_are_the_same_rows_as_pages_from_the_start(books: Books) -> None:
    with books.writing() as session:
        customer_id = session.customers.add(Customer("C1", "Dupré"))
        session.invoices.add_many([_invoice(customer_id, f"FA-{rank:02d}", DAY, 100 + rank % 3) for rank in range(25)])
        query = ItemQuery(DAY, "all", sort="amount", descending=True)
        whole = session.lists.page(query, 0, 25)
        pages = [row for offset in range(0, 25, 10) for row in session.lists.page(query, offset, 10, 25)]
    assert pages == list(whole)


def test_a_payment_recorded_by_mistake_is_taken_back_with_its_allocations(books: Books) -> None:
    with books.writing() as session:
        _, debt, credit = _books_with_a_debt(session)
        allocation = session.items.allocations_of(debt)
        session.items.undo([allocation[0].id], DAY)
        session.payments.remove(credit)
        assert session.items.get(debt).open == Money(100_00)
        assert session.figures.freshness(DAY).last_bank_on is None


def test_policies_holds_and_settings_are_given_back_as_stored(books: Books) -> None:
    with books.writing() as session:
        assert session.policies.all() == (standard_policy(),)
        key = session.policies.put(standard_policy())
        customer_id = session.customers.add(Customer("C1", "Dupré"))
        hold = Hold(HoldKind.DISPUTE, "Livraison partielle", "Claire", DAY, customer_id, amount=Money(5_00))
        hold_id = session.holds.add(hold)
        session.holds.close(hold_id, DAY, Resolution.LIFTED)
        session.settings.put_buckets(Buckets((15, 45)))
        session.settings.put_terms_of_sale(TERMS)
        session.settings.put_rate(RATE)
        session.settings.put_template("first", "fr", "Objet : essai")
        session.settings.remember_mapping("abc", '{"numero": 2}')
    with books.reading() as session:
        assert session.policies.all()[0].id == key
        assert [(found.kind, found.closed_on) for found in session.holds.all(customer_id)] == [(HoldKind.DISPUTE, DAY)]
        assert session.settings.buckets() == Buckets((15, 45))
        assert session.settings.terms_of_sale() == TERMS
        assert session.settings.own_rates() == (RATE,)
        assert session.settings.rates().default_rate(Semester(2027, 1)) == Decimal("12.65")
        assert session.settings.template("first", "fr") == "Objet : essai"
        assert session.settings.template("first", "en") is None
        assert (session.settings.mapping("abc"), session.settings.mapping("x")) == ('{"numero": 2}', None)


def test_a_backup_of_open_books_can_be_put_back(books: Books, tmp_path: Path) -> None:
    copy = tmp_path / "sauvegarde" / "copie.creances"
    with books.writing() as session:
        session.customers.add(Customer("C1", "Dupré"))
    backup.save(books.path, copy)
    with books.writing() as session:
        session.customers.add(Customer("C2", "Garçon"))
        session.journal.append(datetime(2026, 11, 22, tzinfo=UTC), "claire", "customer.added", "client:C2")
    books.close()
    kept = backup.restore(copy, books.path)
    with Books.open(books.path) as restored, restored.reading() as session:
        assert list(session.customers.ids_by_code()) == ["C1"]
    assert kept is not None
    with Books.open(kept) as before, before.reading() as session:
        assert list(session.customers.ids_by_code()) == ["C1", "C2"]


def test_a_damaged_backup_is_not_put_back(books: Books, tmp_path: Path) -> None:
    copy = tmp_path / "copie.creances"
    backup.save(books.path, copy)
    content = bytearray(copy.read_bytes())
    content[8192:40000] = b"\xff" * (40000 - 8192)
    copy.write_bytes(content)
    books.close()
    before = books.path.read_bytes()
    with pytest.raises(BackupDamaged, match="endommagé"):
        backup.restore(copy, books.path)
    assert books.path.read_bytes() == before


def test_the_reminder_decision_sees_open_dues_with_their_step_and_their_debtor(books: Books) -> None:
    with books.writing() as session:
        customer_id, debt, _ = _books_with_a_debt(session)
        session.payments.add(Payment(customer_id, date(2026, 11, 1), Money(5_00)))
        session.items.set_reached([(debt, 2, date(2026, 10, 25))])
        now = session.chasing.dues(DAY)
        then = session.chasing.dues(date(2026, 10, 19))
        debtor = session.chasing.debtors(DAY)[customer_id]
    assert [(due.open, due.reached, due.reached_on) for due in now] == [(Money(40_00), 2, date(2026, 10, 25))]
    assert [(due.open, due.reached) for due in then] == [(Money(100_00), 0)]
    assert (debtor.on_account, debtor.has_address, debtor.policy) == (Money(5_00), False, standard_policy())
