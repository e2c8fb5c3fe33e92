"""What a chosen matching writes, customer by customer, and what is refused before anything is written."""

from __future__ import annotations

from datetime import date

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.matching.proposal import Certainty, Gap, OnAccount, Proposal, Share, Use
from gestion_creances.matching.settlement import ITSELF, SettlementRefused, Tie, settlement

ITEMS = {
    1: Item(1, 7, ItemKind.INVOICE, "F1", date(2026, 9, 1), date(2026, 10, 1), Money(10000), Money(10000)),
    2: Item(2, 7, ItemKind.INVOICE, "F2", date(2026, 9, 1), date(2026, 9, 20), Money(5000), Money(5000)),
    3: Item(3, 7, ItemKind.CREDIT_NOTE, "A1", date(2026, 9, 5), date(2026, 9, 5), Money(-2000), Money(-2000)),
    4: Item(4, 8, ItemKind.INVOICE, "", date(2026, 9, 1), date(2026, 10, 1), Money(4000), Money(0)),
    5: Item(5, 8, ItemKind.INVOICE, "F5", date(2026, 9, 1), date(2026, 10, 1), Money(4000), Money(4000)),
}


def reading(*shares: Share, rest: tuple[OnAccount, ...] = (), gap: Gap | None = None) -> Proposal:
    return Proposal(1, Use.PAYS, Certainty.CERTAIN, (), shares, rest, gap)


def share(item_id: int, cents: int, **more: Money) -> Share:
    return Share(item_id, ITEMS[item_id].customer_id, Money(cents), **more)


def test_credits_pay_the_oldest_debt_first_and_the_money_the_rest() -> None:
    (part,) = settlement(reading(share(1, 10000), share(2, 5000), share(3, -2000)), Money(13000), ITEMS)

    assert (part.customer_id, part.amount) == (7, Money(13000))
    assert part.ties == (
        Tie(2, 3, Money(2000)),
        Tie(2, ITSELF, Money(3000)),
        Tie(1, ITSELF, Money(10000)),
    )


def test_each_customer_has_his_payment_and_his_rest_on_account() -> None:
    parts = settlement(
        reading(share(1, 10000), share(5, 4000), rest=(OnAccount(8, Money(100)), OnAccount(9, Money(50)))),
        Money(14150),
        ITEMS,
    )

    assert [(part.customer_id, part.amount) for part in parts] == [
        (7, Money(10000)),
        (8, Money(4100)),
        (9, Money(50)),
    ]
    assert parts[2].ties == ()


def test_two_shares_of_one_debt_are_counted_together() -> None:
    (part,) = settlement(reading(share(1, 4000), share(1, 6000)), Money(10000), ITEMS)
    assert part.amount == Money(10000)
    with pytest.raises(SettlementRefused, match="« F1 » a changé"):
        settlement(reading(share(1, 4000), share(1, 6001)), Money(10001), ITEMS)


def test_a_collected_debit_is_a_payment_of_its_own_under_its_reference() -> None:
    parts = settlement(reading(share(1, 10000), share(2, 5000)), Money(15000), ITEMS, {2: "PRV-1-2"})
    assert [(part.amount, part.reference) for part in parts] == [(Money(10000), ""), (Money(5000), "PRV-1-2")]


def test_a_customer_whose_credit_note_pays_all_needs_no_payment() -> None:
    notes = {**ITEMS, 6: Item(6, 8, ItemKind.CREDIT_NOTE, "A6", *[date(2026, 9, 5)] * 2, Money(-4000), Money(-4000))}
    parts = settlement(reading(share(1, 10000), share(5, 4000), Share(6, 8, Money(-4000))), Money(10000), notes)
    assert [(part.amount, part.ties) for part in parts][1] == (Money(0), (Tie(5, 6, Money(4000)),))


def test_discounts_and_gaps_close_what_was_not_paid() -> None:
    shares = share(1, 9800, discount=Money(200)), share(2, 4990, gap=Money(10))
    (part,) = settlement(reading(*shares, gap=Gap.PENNIES), Money(14790), ITEMS)
    assert (part.discounts, part.gaps, part.surplus) == (((1, Money(200)),), ((2, Money(10)),), Money(0))


def test_a_gap_without_a_share_of_it_is_what_came_in_too_much() -> None:
    (part,) = settlement(reading(share(1, 10000), rest=(OnAccount(7, Money(2)),), gap=Gap.PENNIES), Money(10002), ITEMS)
    assert part.surplus == Money(2)


def test_money_out_gives_credits_back() -> None:
    (part,) = settlement(reading(share(3, -2000)), Money(-2000), ITEMS)
    assert (part.amount, part.ties) == (Money(-2000), (Tie(ITSELF, 3, Money(2000)),))


@pytest.mark.parametrize(
    ("proposal", "cents", "sentence"),
    [
        (reading(share(1, 9000)), 10000, "affectez tout"),
        (reading(Share(99, 7, Money(100))), 100, "plus chez ce client"),
        (reading(Share(1, 8, Money(100))), 100, "plus chez ce client"),
        (reading(share(1, 0)), 0, "indiquez un montant"),
        (reading(share(1, 100, gap=Money(-1))), 100, "indiquez un montant"),
        (reading(share(3, -100, discount=Money(1))), -100, "indiquez un montant"),
        (reading(share(1, 10001)), 10001, "il reste 100,00"),
        (reading(share(1, -100)), -100, "« F1 » a changé"),
        (reading(share(4, 100)), 100, "« du 01/09/2026 » a changé : il ne reste rien"),
        (reading(share(1, 9990, discount=Money(11))), 9990, "« F1 » a changé"),
        (reading(share(1, 10000), rest=(OnAccount(8, Money(-500)),)), 9500, "à la fois"),
        (reading(share(3, -500), rest=(OnAccount(8, Money(600)),)), 100, "à la fois"),
    ],
)
def test_what_does_not_hold_any_more_is_refused_with_a_sentence(proposal: Proposal, cents: int, sentence: str) -> None:
    with pytest.raises(SettlementRefused, match=sentence):
        settlement(proposal, Money(cents), ITEMS)
