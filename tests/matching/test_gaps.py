"""Tests of what it means when an amount is not the one owed."""

from datetime import date

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.matching.book import OpenBook
from gestion_creances.matching.facts import Due, Tolerances
from gestion_creances.matching.gaps import Incoming, gap_of, is_swapped, settle
from gestion_creances.matching.proposal import Gap
from gestion_creances.matching.reading import Fit, Reading
from tests.matching.builders import BOOKED, DUPRE, due

LARGE = due(1, DUPRE, "F1", 100_000)
SMALL = due(2, DUPRE, "F2", 3_000)
OFFER = due(3, DUPRE, "F3", 50_000, discount=Money(1_000), discount_until=BOOKED)


def settled(cents: int, *dues: Due, on: date = BOOKED, tolerances: Tolerances | None = None) -> Reading:
    return settle(OpenBook(dues), dues, Incoming(cents, on, tolerances or Tolerances()))


@pytest.mark.parametrize(
    ("cents", "fit", "gap", "closed", "left"),
    [
        (100_000, Fit.EXACT, None, 100_000, 0),
        (99_950, Fit.PENNIES, Gap.PENNIES, 100_000, 0),
        (100_040, Fit.PENNIES_OVER, Gap.PENNIES, 100_000, 40),
        (98_500, Fit.BANK_FEE, Gap.BANK_FEE, 100_000, 0),
        (60_000, Fit.PART, None, 60_000, 0),
        (150_000, Fit.TOO_MUCH, None, 100_000, 50_000),
    ],
)
def test_a_difference_is_let_go_when_small_else_stays_open_or_on_account(
    cents: int, fit: Fit, gap: Gap | None, closed: int, left: int
) -> None:
    reading = settled(cents, LARGE)
    assert (reading.fit, reading.gap) == (fit, gap)
    assert sum((share.amount + share.gap).cents for share in reading.shares) == closed
    assert sum(part.amount.cents for part in reading.on_account) == left
    assert sum(share.amount.cents for share in reading.shares) + left == cents


def test_the_difference_is_taken_off_the_largest_due() -> None:
    reading = settled(101_500, SMALL, LARGE)
    assert [(share.item_id, share.gap.cents) for share in reading.shares] == [(2, 0), (1, 1_500)]


def test_a_difference_larger_than_every_due_is_not_let_go() -> None:
    dues = tuple(due(rank, DUPRE, f"F{rank}", 1_400) for rank in range(1, 9))
    assert settled(sum(one.open.cents for one in dues) - 2_000, *dues).fit is Fit.PART


def test_a_part_payment_goes_to_the_oldest_and_credits_are_left_alone() -> None:
    note = due(4, DUPRE, "AV1", -500)
    reading = settled(4_000, SMALL, LARGE, note)
    assert [(share.item_id, share.amount.cents) for share in reading.shares] == [(2, 3_000), (1, 1_000)]
    assert [(share.item_id, share.amount.cents) for share in settled(3_000, SMALL, LARGE).shares] == [(2, 3_000)]


def test_a_discount_counts_while_it_is_time_and_to_the_cent() -> None:
    in_time = settled(49_000, OFFER)
    assert (in_time.fit, in_time.shares[0].discount.cents) == (Fit.DISCOUNT, 1_000)
    assert "Escompte convenu jusqu’au 02/04/2026\u00a0: 10,00\u202f€" in in_time.reasons
    assert settled(49_000, OFFER, on=date(2026, 4, 3)).fit is Fit.BANK_FEE
    assert settled(48_990, OFFER).fit is Fit.BANK_FEE


def test_the_discount_of_one_of_several_explains_what_is_missing() -> None:
    reading = settled(152_000 - 3_000, OFFER, LARGE)
    assert reading.fit is Fit.DISCOUNT
    assert [(share.item_id, share.amount.cents, share.discount.cents) for share in reading.shares] == [
        (3, 49_000, 1_000),
        (1, 100_000, 0),
    ]


def test_two_digits_the_other_way_round_leave_the_difference_where_it_is() -> None:
    reading = settled(123_400, due(1, DUPRE, "F1", 124_300))
    assert (reading.fit, reading.gap, reading.shares[0].amount.cents) == (Fit.SWAPPED, None, 123_400)
    assert reading.reasons[0] == "Deux chiffres intervertis\u00a0? 1\u202f243,00\u202f€ sont dus"


@pytest.mark.parametrize(
    ("owed", "came", "swapped"),
    [
        (1243, 1234, True),
        (1243, 1342, False),
        (1243, 124, False),
        (1243, 1253, False),
        (1243, 2134, False),
        (1212, 1221, True),
        (1234, 1324, True),
        (2234, 3324, False),
        (1122, 2211, False),
    ],
)
def test_swapped_digits_are_two_neighbours(owed: int, came: int, *, swapped: bool) -> None:
    assert is_swapped(owed, came) is swapped


@pytest.mark.parametrize(
    ("short", "owed", "gap"),
    [
        (100, 100_000, Gap.PENNIES),
        (100, 900, Gap.BANK_FEE),
        (99, 900, None),
        (-100, 100_000, Gap.PENNIES),
        (-101, 100_000, None),
        (1_337, 100_000, Gap.BANK_FEE),
        (1_337, 10_000, None),
        (1_500, 10_000, Gap.BANK_FEE),
        (2_600, 10_000, None),
        (2_600, 200_000, Gap.EXCHANGE),
        (4_001, 200_000, None),
    ],
)
def test_what_is_let_go_depends_on_the_tolerances(short: int, owed: int, gap: Gap | None) -> None:
    assert gap_of(short, owed, Tolerances(exchange_percent=2)) is gap


def test_an_exchange_difference_is_said_in_words() -> None:
    reading = settled(197_000, due(1, DUPRE, "F1", 200_000), tolerances=Tolerances(exchange_percent=2))
    assert (reading.gap, reading.reasons) == (Gap.EXCHANGE, ("Différence de change de 30,00\u202f€",))
