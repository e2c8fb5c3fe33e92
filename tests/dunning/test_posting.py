"""The life of a letter on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.calendar import is_working_day
from gestion_creances.basics.money import Money
from gestion_creances.dunning.posting import (
    NoLetterChosen,
    PostedLetter,
    Posting,
    PostingFault,
    PostOutcome,
    PostState,
    checked_posting,
    late_if_posted_by,
    receipt_expected_on,
    without_receipt,
)

ISSUED, TODAY = date(2026, 11, 2), date(2026, 11, 30)
NEW = Posting(7, ISSUED, registered=True)
POSTED = replace(NEW, printed_on=date(2026, 11, 3), posted_on=date(2026, 11, 4), tracking="1A00000000001")
PRESENTED = replace(POSTED, presented_on=date(2026, 11, 6))
SIGNED = replace(PRESENTED, outcome=PostOutcome.SIGNED, closed_on=date(2026, 11, 9))


def fault(posting: Posting) -> PostingFault:
    with pytest.raises(PostingFault) as caught:
        checked_posting(posting, "R-1", TODAY)
    return caught.value


def test_a_letter_stands_where_its_last_entry_puts_it() -> None:
    printed = replace(NEW, printed_on=ISSUED)
    states = [posting.state for posting in (NEW, printed, POSTED, PRESENTED, SIGNED)]
    assert states == list(PostState)


def test_stepping_back_undoes_one_entry_after_the_other() -> None:
    steps = [SIGNED]
    while steps[-1].state is not PostState.TO_PRINT:
        steps.append(steps[-1].step_back())
    assert [one.state for one in steps] == list(reversed(PostState))
    assert steps[1:3] == [PRESENTED, POSTED]
    assert steps[-1] == steps[-1].step_back() == NEW


def test_a_posted_letter_was_printed_at_the_latest_that_day() -> None:
    assert checked_posting(replace(POSTED, printed_on=None), "R-1", TODAY).printed_on == POSTED.posted_on


@pytest.mark.parametrize("posting", [NEW, POSTED, PRESENTED, SIGNED])
def test_entries_in_their_order_are_taken_as_they_are(posting: Posting) -> None:
    assert checked_posting(posting, "R-1", TODAY) == posting


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (replace(NEW, printed_on=date(2026, 11, 1)), "printed_on"),
        (replace(POSTED, posted_on=date(2026, 11, 2)), "posted_on"),
        (replace(PRESENTED, presented_on=date(2026, 11, 3)), "presented_on"),
        (replace(SIGNED, closed_on=date(2026, 11, 5)), "closed_on"),
        (replace(POSTED, posted_on=date(2026, 12, 1)), "posted_on"),
        (replace(NEW, presented_on=date(2026, 11, 6)), "posted_on"),
        (replace(NEW, outcome=PostOutcome.REFUSED, closed_on=date(2026, 11, 6)), "posted_on"),
        (replace(SIGNED, closed_on=None), "closed_on"),
        (replace(SIGNED, outcome=None), "outcome"),
        (replace(PRESENTED, registered=False), "outcome"),
        (replace(SIGNED, registered=False, presented_on=None), "outcome"),
    ],
)
def test_what_cannot_be_true_is_refused_beside_its_field(wrong: Posting, field: str) -> None:
    assert fault(wrong).field == field


@given(st.lists(st.none() | st.dates(date(2026, 10, 28), date(2026, 12, 5)), min_size=4, max_size=4), st.booleans())
def test_whatever_is_accepted_could_have_happened(days: list[date | None], registered: bool) -> None:
    printed, posted, presented, closed = days
    outcome = PostOutcome.WRONG_ADDRESS if closed else None
    posting = Posting(7, ISSUED, registered, "", printed, posted, presented, outcome, closed)
    try:
        kept = checked_posting(posting, "R-1", TODAY)
    except PostingFault:
        return
    known = [day for day in (ISSUED, kept.printed_on, kept.posted_on, kept.presented_on, kept.closed_on) if day]
    assert known == sorted(known)
    assert known[-1] <= TODAY
    assert kept.posted_on is None or kept.printed_on is not None
    assert kept.posted_on is not None or kept.state in (PostState.TO_PRINT, PostState.TO_POST)


def test_a_refusal_names_the_letter_and_both_days() -> None:
    told = str(fault(replace(POSTED, posted_on=date(2026, 11, 2))))
    assert told == "La lettre R-1 ne peut pas être postée le 02/11/2026 : elle a été imprimée le 03/11/2026."


def test_an_ordinary_letter_may_come_back_for_its_address() -> None:
    back = replace(
        POSTED, registered=False, outcome=PostOutcome.WRONG_ADDRESS, closed_on=date(2026, 11, 9), tracking=""
    )
    assert checked_posting(back, "R-1", TODAY) == back


def test_the_receipt_is_late_after_ten_working_days() -> None:
    # Armistice, Wednesday 11 November, is no working day.
    assert receipt_expected_on(date(2026, 11, 4)) == date(2026, 11, 19)
    assert not POSTED.receipt_late(late_if_posted_by(date(2026, 11, 19)))
    assert POSTED.receipt_late(late_if_posted_by(date(2026, 11, 20)))


def test_only_a_registered_letter_on_its_way_awaits_a_receipt() -> None:
    assert [posting.awaits_receipt for posting in (NEW, POSTED, PRESENTED, SIGNED)] == [False, True, True, False]
    assert not replace(POSTED, registered=False).receipt_late(TODAY)
    assert not NEW.receipt_late(TODAY)


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.booleans())
def test_late_receipts_are_exactly_those_of_letters_posted_by_that_day(today: date, alsace_moselle: bool) -> None:
    last = late_if_posted_by(today, alsace_moselle=alsace_moselle)
    assert receipt_expected_on(last, alsace_moselle=alsace_moselle) < today
    assert receipt_expected_on(last + timedelta(days=1), alsace_moselle=alsace_moselle) >= today
    assert is_working_day(receipt_expected_on(last, alsace_moselle=alsace_moselle), alsace_moselle=alsace_moselle)


def test_a_missing_receipt_is_told_in_days() -> None:
    assert without_receipt(date(2026, 11, 4), date(2026, 11, 22)).startswith(
        "Recommandé posté il y a 18 jours sans accusé de réception"
    )


def test_what_an_unclaimed_letter_is_worth_is_said_with_caution() -> None:
    for outcome in (PostOutcome.UNCLAIMED, PostOutcome.REFUSED):
        assert "à vérifier par votre conseil" in outcome.bearing
    assert PostOutcome.SIGNED.bearing == ""
    assert "adresse" in PostOutcome.WRONG_ADDRESS.bearing
    assert all(outcome.label for outcome in PostOutcome)


def test_a_letter_on_paper_bears_the_id_of_its_posting() -> None:
    assert PostedLetter(NEW, "R-1", 1, "C1", "Lefèvre", "R1", "Objet", Money(1), "ab").letter_id == 7


def test_choosing_no_letter_is_said() -> None:
    assert str(NoLetterChosen()) == "Choisissez au moins une lettre dans la liste."
