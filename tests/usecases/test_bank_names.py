"""What stands behind the ids of proposals, what a customer has open, and his payments of one amount."""

from __future__ import annotations

from datetime import date

import pytest

from gestion_creances.desk import Desk
from gestion_creances.ledger.item import ItemKind
from gestion_creances.matching.proposal import Certainty, OnAccount, Proposal, Share, Use
from gestion_creances.usecases.find_payments import find_payments
from gestion_creances.usecases.name_proposals import name_proposals
from gestion_creances.usecases.view_open_items import view_open_items
from tests.ui.small_firm import customer, euros, owe, pay

DUE = date(2026, 10, 1)


def proposal(use: Use, **more: object) -> Proposal:
    return Proposal(1, use, Certainty.CERTAIN, ("Montant exact",), **more)  # type: ignore[arg-type]


def test_due_dates_and_customers_are_named(desk: Desk) -> None:
    first, second = customer(desk, "Boulangerie Lefèvre"), customer(desk, "Garage du Pont")
    due = owe(desk, first, "100", DUE, number="FA-1")
    one = proposal(
        Use.PAYS,
        shares=(Share(due.id, first, euros("100")),),
        on_account=(OnAccount(second, euros("5")),),
    )
    names = name_proposals(desk, (one,))
    assert names.items[due.id].number == "FA-1"
    assert names.customers == {first: "Boulangerie Lefèvre", second: "Garage du Pont"}
    assert names.reopens == {}


def test_what_a_returned_payment_had_paid_is_told(desk: Desk) -> None:
    key = customer(desk)
    due = owe(desk, key, "100", DUE, number="FA-1")
    payment = pay(desk, key, "100", chosen=(due.id,))
    names = name_proposals(desk, (proposal(Use.RETURNS, payment_id=payment),))
    assert [(item.number, amount) for item, amount in names.reopens[payment]] == [("FA-1", euros("100"))]
    assert names.customers == {key: "Boulangerie Lefèvre"}


def test_what_is_no_longer_there_is_left_out(desk: Desk) -> None:
    key = customer(desk)
    names = name_proposals(desk, (proposal(Use.PAYS, shares=(Share(999, key, euros("1")),)),))
    assert names.items == {}
    assert name_proposals(desk, (proposal(Use.RETURNS, payment_id=999),)).reopens == {}


def test_debts_and_credits_of_a_customer_are_shown_the_earliest_due_first(desk: Desk) -> None:
    key = customer(desk)
    later, first = owe(desk, key, "100", date(2026, 12, 1)), owe(desk, key, "50", DUE)
    credit = owe(desk, key, "-30", date(2026, 11, 1), kind=ItemKind.CREDIT_NOTE)
    closed = owe(desk, key, "10", DUE)
    pay(desk, key, "10", chosen=(closed.id,))
    name, items = view_open_items(desk, key)
    assert name == "Boulangerie Lefèvre"
    assert [item.id for item in items] == [first.id, credit.id, later.id]
    with pytest.raises(KeyError):
        view_open_items(desk, 999)


def test_only_payments_of_exactly_the_amount_are_found_newest_first(desk: Desk) -> None:
    key, other = customer(desk), customer(desk, "Garage du Pont")
    older = pay(desk, key, "80", date(2026, 11, 2))
    newer = pay(desk, key, "80", date(2026, 11, 9))
    pay(desk, key, "81")
    pay(desk, other, "80")
    assert [row.item_id for row in find_payments(desk, key, euros("80"))] == [newer, older]
