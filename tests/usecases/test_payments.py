from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.usecases.match_items import MatchRefused, match_items, unmatch_items
from gestion_creances.usecases.record_payment import (
    PaymentRefused,
    propose_payment,
    record_payment,
    remove_payment,
    return_payment,
)
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_figures import view_outstanding


def _customer_owing(desk: Desk, *cents: int) -> tuple[int, list[int]]:
    with desk.books.writing() as session:
        customer_id = session.customers.add(Customer("C1", "Boulangerie Lefèvre"))
        debts = [
            session.invoices.add(
                Invoice(
                    customer_id,
                    f"FA-{rank}",
                    ItemKind.INVOICE,
                    date(2026, 9, 1),
                    Money(amount),
                    (Instalment(date(2026, 10, 1 + rank), Money(amount)),),
                )
            )[0]
            for rank, amount in enumerate(cents)
        ]
    return customer_id, debts


def _open(desk: Desk, item_id: int) -> Money:
    with desk.books.reading() as session:
        return session.items.get(item_id).open


def test_a_payment_of_exactly_one_invoice_pays_that_invoice(desk: Desk) -> None:
    customer_id, debts = _customer_owing(desk, 100_00, 250_00)
    recorded = record_payment(desk, Payment(customer_id, date(2026, 11, 20), Money(250_00)))
    assert ([_open(desk, debt) for debt in debts], recorded.left) == ([Money(100_00), ZERO], ZERO)


def test_the_invoices_a_person_ticks_are_paid_and_the_rest_stays_on_account(desk: Desk) -> None:
    customer_id, debts = _customer_owing(desk, 100_00, 250_00)
    recorded = record_payment(desk, Payment(customer_id, date(2026, 11, 20), Money(300_00)), [debts[1]])
    assert ([_open(desk, debt) for debt in debts], recorded.left) == ([Money(100_00), ZERO], Money(50_00))
    assert view_outstanding(desk).total.on_account == Money(50_00)


def test_a_proposal_writes_nothing(desk: Desk) -> None:
    customer_id, debts = _customer_owing(desk, 100_00)
    proposal = propose_payment(desk, Payment(customer_id, date(2026, 11, 20), Money(40_00)))
    assert proposal is not None
    assert (proposal.allocations[0].amount, _open(desk, debts[0])) == (Money(40_00), Money(100_00))


@pytest.mark.parametrize(
    ("payment", "field"),
    [(Payment(1, date(2026, 11, 20), ZERO), "amount"), (Payment(1, date(2026, 11, 23), Money(1)), "paid_on")],
)
def test_an_empty_or_future_payment_is_refused_and_changes_nothing(desk: Desk, payment: Payment, field: str) -> None:
    _customer_owing(desk, 100_00)
    with pytest.raises(PaymentRefused) as refused:
        record_payment(desk, payment)
    assert refused.value.field == field
    assert view_outstanding(desk).total.total == Money(100_00)


def test_a_returned_payment_reopens_the_debt_from_its_day_and_keeps_the_past(desk: Desk) -> None:
    customer_id, debts = _customer_owing(desk, 100_00)
    paid = record_payment(desk, Payment(customer_id, date(2026, 10, 10), Money(100_00), "direct_debit"))
    return_payment(desk, paid.payment_id, date(2026, 10, 20), "provision insuffisante")
    between = view_outstanding(desk, date(2026, 10, 15)).total
    after = view_outstanding(desk, date(2026, 10, 20)).total
    assert (between.total, after.overdue, after.on_account) == (ZERO, Money(100_00), ZERO)
    assert _open(desk, debts[0]) == Money(100_00)
    with pytest.raises(PaymentRefused, match="déjà"):
        return_payment(desk, paid.payment_id, date(2026, 10, 21), "encore")


def test_a_payment_cannot_come_back_before_it_was_made(desk: Desk) -> None:
    customer_id, _ = _customer_owing(desk, 100_00)
    paid = record_payment(desk, Payment(customer_id, date(2026, 10, 10), Money(100_00)))
    with pytest.raises(PaymentRefused, match="10/10/2026"):
        return_payment(desk, paid.payment_id, date(2026, 10, 9), "erreur")


def test_a_payment_taken_back_leaves_the_books_as_they_were_and_a_trace(desk: Desk) -> None:
    customer_id, debts = _customer_owing(desk, 100_00)
    paid = record_payment(desk, Payment(customer_id, date(2026, 10, 10), Money(60_00)))
    remove_payment(desk, paid.payment_id)
    with desk.books.reading() as session:
        actions = [entry.action for entry in session.journal.entries("client:C1")]
    assert (_open(desk, debts[0]), actions) == (Money(100_00), ["payment.recorded", "payment.removed"])


def test_matching_by_hand_and_undoing_the_mistake_gives_back_the_same_books(desk: Desk) -> None:
    customer_id, debts = _customer_owing(desk, 100_00, 250_00)
    paid = record_payment(desk, Payment(customer_id, date(2026, 10, 10), Money(120_00)), [])
    match_items(desk, paid.payment_id, [debts[0]], Money(30_00))
    assert _open(desk, debts[0]) == Money(70_00)
    with desk.books.reading() as session:
        keys = [allocation.id for allocation in session.items.allocations_of(debts[0])]
    unmatch_items(desk, keys)
    assert (_open(desk, debts[0]), _open(desk, paid.payment_id)) == (Money(100_00), Money(-120_00))
    assert view_outstanding(desk, date(2026, 10, 11)).total.on_account == Money(120_00)


def test_matching_refuses_what_is_settled_used_up_or_somebody_elses(desk: Desk) -> None:
    customer_id, debts = _customer_owing(desk, 100_00, 50_00)
    with desk.books.writing() as session:
        other = session.customers.add(Customer("C2", "Garage Noël"))
    paid = record_payment(desk, Payment(customer_id, date(2026, 10, 10), Money(100_00)), [debts[0]])
    loose = record_payment(desk, Payment(customer_id, date(2026, 10, 11), Money(10_00)), [])
    foreign = record_payment(desk, Payment(other, date(2026, 10, 12), Money(10_00)), [])
    for credit, debit, words in (
        (paid.payment_id, debts[1], "Rien ne reste"),
        (loose.payment_id, debts[0], "déjà soldée"),
        (foreign.payment_id, debts[1], "autre client"),
    ):
        with pytest.raises(MatchRefused, match=words):
            match_items(desk, credit, [debit])


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(1, 400_00), min_size=1, max_size=6))
def test_whatever_is_paid_the_total_falls_by_exactly_that_and_the_books_verify(desk: Desk, amounts: list[int]) -> None:
    with desk.books.writing() as session:
        known = session.customers.by_code("C1")
    if known is None:
        customer_id, _ = _customer_owing(desk, 100_00, 250_00, 75_50)
    else:
        customer_id = known.id
    before = view_outstanding(desk).total.total
    for cents in amounts:
        record_payment(desk, Payment(customer_id, date(2026, 11, 1), Money(cents)))
    assert before - view_outstanding(desk).total.total == Money(sum(amounts))
    assert verify_books(desk) == ()
