from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.campaign import Campaign, Freshness, LaterCall, ReasonCount
from gestion_creances.dunning.decision import decide
from gestion_creances.dunning.reason import Reason
from gestion_creances.ledger.customer import Channel
from tests.dunning.builders import TODAY, a_debtor, a_due

FRIDAY = date(2026, 11, 20)
CAMPAIGN = Campaign(
    decide(
        [
            a_due(10, 100, item_id=1),
            a_due(12, 200, item_id=2),
            a_due(60, 400, item_id=3, reached=4),
            a_due(10, 800, item_id=4, customer_id=2),
            a_due(-1, 1_600, item_id=5),
            a_due(-9, 3_200, item_id=6),
            a_due(1, 6_400, item_id=7, customer_id=2),
        ],
        {1: a_debtor(), 2: a_debtor(customer_id=2, code="C2")},
        TODAY,
    ),
    Freshness(TODAY, ZERO, 0),
)


def test_a_campaign_counts_what_it_leaves_alone_by_reason() -> None:
    assert CAMPAIGN.by_reason() == (
        ReasonCount(Reason.NOT_DUE, 2, Money(4_800)),
        ReasonCount(Reason.GRACE, 1, Money(6_400)),
    )


def test_an_unticked_reminder_leaves_the_counts_and_comes_back() -> None:
    without = CAMPAIGN.without([(1, 0, 2)])
    assert [reminder.key for reminder in without.reminders()] == [(1, 0, 5), (2, 0, 2)]
    assert without.amount() == Money(1_200)
    assert without.without([]) == CAMPAIGN
    assert CAMPAIGN.amount() == Money(1_500)


def test_steps_by_telephone_are_counted_apart_from_what_leaves_in_writing() -> None:
    by_phone = a_debtor(customer_id=2, code="C2", channel=Channel.PHONE, has_phone=True)
    dues = [a_due(10, 100), a_due(10, 800, item_id=4, customer_id=2)]
    campaign = Campaign(decide(dues, {1: a_debtor(), 2: by_phone}, TODAY), Freshness(TODAY, ZERO, 0))
    assert [reminder.customer_id for reminder in campaign.reminders()] == [1]
    assert campaign.amount() == Money(100)
    (call,) = campaign.calls()
    assert (call.customer_id, call.amount) == (2, Money(800))
    waiting = replace(campaign, later=(LaterCall(call, TODAY + timedelta(days=1)),))
    assert waiting.calls() == ()
    assert waiting.reminders() == campaign.reminders()


@pytest.mark.parametrize(("working_days", "stale"), [(0, False), (5, False), (6, True)])
def test_books_are_stale_after_three_working_days_without_a_bank_entry(working_days: int, stale: bool) -> None:
    as_of = FRIDAY + timedelta(days=working_days)
    assert Freshness(FRIDAY, ZERO, 0).is_stale(as_of) is stale


def test_fresh_books_need_no_warning() -> None:
    assert Freshness(FRIDAY, ZERO, 0).warnings(date(2026, 11, 23)) == ()


def test_stale_books_and_unmatched_money_are_said_before_anything_leaves() -> None:
    assert Freshness(FRIDAY, Money(125_000), 1).warnings(date(2026, 12, 1)) == (
        "Dernière écriture bancaire le 20/11/2026 : vérifiez les règlements reçus depuis.",
        "1 règlement n’est pas rapproché, pour 1\u202f250,00\u202f€ : rapprochez avant d’envoyer.",
    )
    assert Freshness(None, Money(300), 2).warnings(TODAY) == (
        "Aucune écriture bancaire dans ce dossier : vérifiez les règlements reçus avant d’envoyer.",
        "2 règlements ne sont pas rapprochés, pour 3,00\u202f€ : rapprochez avant d’envoyer.",
    )
    assert Freshness(None, ZERO, 0).is_stale(TODAY)


def test_lines_of_a_statement_that_nobody_has_matched_are_said_before_anything_leaves() -> None:
    assert Freshness(FRIDAY, ZERO, 0, Money(300), 1).warnings(date(2026, 11, 23)) == (
        "1 mouvement du relevé bancaire attend, pour 3,00\u202f€ : rapprochez avant d’envoyer.",
    )
    assert Freshness(FRIDAY, ZERO, 0, Money(300), 2).warnings(date(2026, 11, 23)) == (
        "2 mouvements du relevé bancaire attendent, pour 3,00\u202f€ : rapprochez avant d’envoyer.",
    )
