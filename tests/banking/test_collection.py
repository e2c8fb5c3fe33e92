from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.banking.collection import (
    Candidate,
    CollectionRefused,
    NotDebited,
    check_day,
    end_to_end,
    first_day,
    prepare,
)
from gestion_creances.banking.creditor import Creditor
from gestion_creances.banking.mandate import Mandate, Scheme, Sequence
from gestion_creances.banking.target_days import is_target_day
from gestion_creances.basics.money import Money, total

DAY = date(2026, 7, 15)
TODAY = date(2026, 6, 30)
MANDATE = Mandate(1, "RUM-C1-1", date(2026, 1, 15), "Lefèvre", "FR7630006000011234567890189", id=1)


def a_candidate(item_id: int = 1, **facts: object) -> Candidate:
    one = Candidate(item_id, 1, "C1", "Lefèvre", f"FA-{item_id}", date(2026, 7, 1), Money(10_000))
    return replace(one, **facts)  # type: ignore[arg-type]


def test_what_is_due_is_collected_under_the_customers_mandate() -> None:
    found = prepare([a_candidate()], {1: (MANDATE,)}, DAY)
    (debit,) = found.debits
    assert (debit.amount, debit.mandate, debit.sequence) == (Money(10_000), MANDATE, Sequence.FIRST)
    assert (found.left_out, found.amount) == ((), Money(10_000))


def test_money_on_account_is_taken_off() -> None:
    found = prepare([a_candidate(covered=Money(4_000))], {1: (MANDATE,)}, DAY)
    assert found.amount == Money(6_000)


@pytest.mark.parametrize(
    ("facts", "reason", "words"),
    [
        ({"pending": "PRV-2026-0001"}, NotDebited.PENDING, "Déjà dans la remise PRV-2026-0001"),
        ({"obstacle": "Litige : livraison."}, NotDebited.OBSTACLE, "Litige : livraison."),
        ({"due_on": date(2026, 7, 16)}, NotDebited.NOT_DUE, "échéance le 16/07/2026"),
        ({"covered": Money(10_000)}, NotDebited.COVERED, "Couverte par 100,00 €"),
        ({"open": Money(100_000_000_000)}, NotDebited.TOO_MUCH, "999 999 999,99 €"),
        ({"customer_id": 2}, NotDebited.NO_MANDATE, "Aucun mandat"),
    ],
)
def test_every_due_date_left_out_has_its_reason(facts: dict[str, object], reason: NotDebited, words: str) -> None:
    (left,) = prepare([a_candidate(**facts)], {1: (MANDATE,)}, DAY).left_out
    assert left.reason is reason
    assert words in left.sentence().replace("\u202f", " ").replace("\u00a0", " ")


def test_a_mandate_that_cannot_be_used_is_said() -> None:
    ended = replace(MANDATE, ended_on=date(2026, 6, 1), end_reason="compte clos")
    (left,) = prepare([a_candidate()], {1: (ended,)}, DAY).left_out
    assert left.reason is NotDebited.MANDATE
    assert left.sentence() == "Mandat RUM-C1-1 terminé le 01/06/2026 : compte clos."


def test_a_mandate_between_firms_asks_for_a_remittance_of_its_own() -> None:
    b2b = replace(MANDATE, scheme=Scheme.B2B)
    (left,) = prepare([a_candidate()], {1: (b2b,)}, DAY).left_out
    assert left.sentence() == "Mandat RUM-C1-1 de type B2B : il demande une remise à part."
    assert prepare([a_candidate()], {1: (b2b,)}, DAY, Scheme.B2B).debits[0].mandate == b2b


def test_the_newest_of_several_mandates_is_used() -> None:
    newer = replace(MANDATE, id=2, reference="RUM-C1-2", signed_on=date(2026, 6, 1))
    assert prepare([a_candidate()], {1: (MANDATE, newer)}, DAY).debits[0].mandate.id == 2


def test_the_oldest_due_date_is_the_first_debit_and_the_others_follow_it() -> None:
    older, newer = a_candidate(2, due_on=date(2026, 6, 1)), a_candidate(1)
    found = prepare([newer, older], {1: (MANDATE,)}, DAY)
    told = [(debit.candidate.item_id, debit.sequence) for debit in found.debits]
    assert told == [(2, Sequence.FIRST), (1, Sequence.RECURRENT)]


def test_a_one_off_mandate_serves_once() -> None:
    once = replace(MANDATE, one_off=True)
    found = prepare([a_candidate(1), a_candidate(2)], {1: (once,)}, DAY)
    assert [debit.sequence for debit in found.debits] == [Sequence.ONE_OFF]
    assert [left.sentence() for left in found.left_out] == [
        "Mandat RUM-C1-1 ponctuel : il ne permet qu’un seul prélèvement."
    ]


def test_only_the_last_debit_under_an_ending_mandate_is_the_final_one() -> None:
    ending = replace(MANDATE, used_on=date(2026, 5, 1), ended_on=DAY, end_reason="fin du contrat")
    found = prepare([a_candidate(1), a_candidate(2)], {1: (ending,)}, DAY)
    assert [debit.sequence for debit in found.debits] == [Sequence.RECURRENT, Sequence.FINAL]


def test_what_a_person_did_not_tick_is_left_out() -> None:
    found = prepare([a_candidate(1), a_candidate(2)], {1: (MANDATE,)}, DAY, only=frozenset({2}))
    assert [debit.candidate.item_id for debit in found.debits] == [2]
    assert found.debits[0].sequence is Sequence.FIRST
    assert [left.sentence() for left in found.left_out] == ["Écartée à la main."]


@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 10**6), st.integers(-30, 30), st.booleans()), max_size=20))
def test_every_due_date_is_collected_or_has_a_reason_and_no_cent_is_lost(
    dues: list[tuple[int, int, int, bool]],
) -> None:
    given_ = [
        a_candidate(
            rank, customer_id=who, open=Money(cents), due_on=DAY + timedelta(days=late), obstacle="x" if held else ""
        )
        for rank, (who, cents, late, held) in enumerate(dues)
    ]
    found = prepare(given_, {1: (MANDATE,)}, DAY)
    taken = [debit.candidate.item_id for debit in found.debits]
    left = [one.candidate.item_id for one in found.left_out]
    assert sorted(taken + left) == [one.item_id for one in given_]
    assert found.amount == total(debit.candidate.open for debit in found.debits)
    assert all(one.sentence() for one in found.left_out)
    assert [debit.sequence for debit in found.debits].count(Sequence.FIRST) == min(1, len(found.debits))


def test_debtors_are_told_fourteen_days_before_unless_less_was_agreed() -> None:
    assert first_day(TODAY, Creditor()) == date(2026, 7, 14)
    assert first_day(TODAY, Creditor(notice_days=2)) == date(2026, 7, 2)
    assert first_day(TODAY, Creditor(notice_days=0, submission_days=3)) == date(2026, 7, 3)


def test_a_day_on_which_banks_are_closed_is_refused_with_the_next_one() -> None:
    with pytest.raises(CollectionRefused, match="20/07/2026") as refused:
        check_day(date(2026, 7, 18), TODAY, Creditor())
    assert refused.value.field == "collect_on"


def test_a_day_too_near_is_refused_with_the_first_one_possible() -> None:
    with pytest.raises(CollectionRefused, match=r"trop proche.*14/07/2026"):
        check_day(date(2026, 7, 10), TODAY, Creditor())


def test_a_day_more_than_a_year_away_is_refused() -> None:
    with pytest.raises(CollectionRefused, match="plus d’un an"):
        check_day(date(2027, 7, 15), TODAY, Creditor())


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(0, 30), st.integers(1, 14))
def test_the_first_day_possible_is_always_accepted(today: date, notice: int, submission: int) -> None:
    creditor = Creditor(notice_days=notice, submission_days=submission)
    day = first_day(today, creditor)
    assert is_target_day(day)
    check_day(day, today, creditor)


def test_no_two_debits_bear_the_same_identifier() -> None:
    known = [end_to_end(f"PRV-2026-{number:04d}", rank) for number in range(1, 12) for rank in range(1, 1200)]
    assert len(set(known)) == len(known)
    assert max(map(len, known)) <= 35
