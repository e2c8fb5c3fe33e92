"""Tests over generated ledgers and statements: nothing is overpaid, nothing decided is wrong, order says nothing."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from bank_dirt import statement
from hypothesis import given, settings
from hypothesis import strategies as st
from invented_ledgers import random_ledger
from matching_replay import Replay

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.matching.facts import Due, Facts, Line
from gestion_creances.matching.matcher import Matcher
from gestion_creances.matching.proposal import Certainty, Proposal
from gestion_creances.matching.together import propose_all
from tests.matching.builders import BOOKED, CUSTOMERS, closed, due, line

NUMBERS = st.integers(1, 40).map(lambda rank: f"F-2026-{rank:04d}")
CENTS = st.one_of(st.integers(-3_000, 20_000).filter(bool), st.sampled_from([5_000, 10_000]))


@st.composite
def ledgers(draw: st.DrawFn) -> tuple[Due, ...]:
    count = draw(st.integers(1, 9))
    return tuple(
        due(
            rank,
            draw(st.integers(1, 3)),
            draw(NUMBERS),
            draw(CENTS),
            due_on=BOOKED - timedelta(draw(st.integers(-30, 120))),
        )
        for rank in range(1, count + 1)
    )


@st.composite
def lines_for(draw: st.DrawFn, dues: tuple[Due, ...]) -> Line:
    chosen = draw(st.lists(st.sampled_from(dues), max_size=3, unique=True))
    cents = sum(one.open.cents for one in chosen) + draw(st.sampled_from([0, 0, 0, 40, -40, -1_250, 700]))
    cited = [one.number for one in chosen if draw(st.booleans())]
    payer = draw(st.sampled_from(["", "DUPRE FILS", "MENUISERIE DURAND", "MARTIN", "INCONNU"]))
    return line(cents or 1, " ".join((payer, *cited)), payer=payer)


def check(one: Line, proposals: tuple[Proposal, ...], dues: tuple[Due, ...]) -> None:
    opened = {item.item_id: item.open.cents for item in dues}
    for proposal in proposals:
        assert proposal.amount == one.amount
        assert all(part.amount > ZERO for part in proposal.on_account) or one.amount < ZERO
        for item, cents in closed(proposal).items():
            assert 0 < cents <= opened[item] or opened[item] <= cents < 0


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_no_reading_pays_more_than_is_open_nor_more_or_less_than_came(data: st.DataObject) -> None:
    dues = data.draw(ledgers())
    one = data.draw(lines_for(dues))
    check(one, Matcher(Facts(dues, CUSTOMERS)).propose(one), dues)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_what_many_lines_are_certain_of_is_never_more_than_is_open(data: st.DataObject) -> None:
    dues = data.draw(ledgers())
    lines = [replace(data.draw(lines_for(dues)), line_id=rank) for rank in range(1, 5)]
    left = {one.item_id: one.open.cents for one in dues}
    for proposals in propose_all(Facts(dues, CUSTOMERS), lines).values():
        if proposals and proposals[0].certainty is Certainty.CERTAIN:
            for item, cents in closed(proposals[0]).items():
                left[item] -= cents
    assert all(cents * one.open.cents >= 0 for one in dues for cents in (left[one.item_id],))


@given(st.data(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_in_which_facts_and_lines_come_says_nothing(data: st.DataObject, chance: random.Random) -> None:
    dues = data.draw(ledgers())
    lines = [replace(data.draw(lines_for(dues)), line_id=rank) for rank in range(1, 4)]
    shuffled, customers, others = list(dues), list(CUSTOMERS), list(lines)
    for one in (shuffled, customers, others):
        chance.shuffle(one)
    expected = propose_all(Facts(dues, CUSTOMERS), lines)
    assert propose_all(Facts(tuple(shuffled), tuple(customers)), others) == expected


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_unrelated_dues_make_nothing_wrong_certain(data: st.DataObject) -> None:
    dues = data.draw(ledgers())
    one = data.draw(lines_for(dues))
    unrelated = tuple(due(100 + rank, 3, f"Z{rank}", 900_001 + rank) for rank in range(5))
    before = Matcher(Facts(dues, CUSTOMERS)).propose(one)
    after = Matcher(Facts((*dues, *unrelated), CUSTOMERS)).propose(one)
    if after and after[0].certainty is Certainty.CERTAIN:
        assert before[0].certainty is Certainty.CERTAIN
        assert before[0].choice == after[0].choice


@pytest.mark.parametrize("seed", [11, 12, 13])
def test_what_is_decided_of_an_invented_statement_is_true(seed: int) -> None:
    ledger = random_ledger(seed, customers=40, invoices=220)
    outcome = Replay(ledger).play(statement(ledger, seed))
    whole = outcome.total(outcome.scores)
    assert outcome.decided_wrong == []
    assert whole.automatic > whole.lines / 6
    assert whole.right > whole.lines * 9 / 10


def test_a_statement_is_always_the_same_for_a_seed() -> None:
    ledger = random_ledger(5, customers=10, invoices=40)
    assert statement(ledger, 1) == statement(random_ledger(5, customers=10, invoices=40), 1)
    assert statement(ledger, 1) != statement(ledger, 2)
    assert all(one.line.amount != Money(0) for one in statement(ledger, 1))
