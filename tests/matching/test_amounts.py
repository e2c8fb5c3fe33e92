"""Tests of the search for amounts that add up."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.matching.amounts import Sum, amount_bits, exact_sums

AMOUNTS = st.lists(st.integers(-40, 90).filter(bool), max_size=12)


def ranks(amounts: list[int], target: int) -> list[tuple[int, ...]]:
    return [one.ranks for one in exact_sums(amounts, target)]


def test_one_amount_is_found_before_sums_and_equals_come_oldest_first() -> None:
    assert exact_sums([500, 700, 500, 200], 500) == (Sum((0,), 4), Sum((2,), 4))


def test_everything_together_tells_most() -> None:
    assert exact_sums([1000, 2000, 3300], 6300)[0] == Sum((0, 1, 2), 1)


def test_credits_are_taken_off() -> None:
    assert ranks([10_000, 25_000, -3_000], 22_000) == [(1, 2)]


def test_a_run_in_order_of_age_tells_more_than_a_set_picked_here_and_there() -> None:
    amounts = [100, 250, 370, 4_000, 530, 190, 9_999]
    assert ranks(amounts, 620)[0] == (1, 2)


def test_many_amounts_are_searched_for_small_sets_nearly_everything_and_runs() -> None:
    amounts = [1000 + 7 ** (rank % 5) * 11 + rank * rank * 97 for rank in range(60)]
    everything = amounts[:20]
    assert (3, 41) in ranks(amounts, amounts[3] + amounts[41])
    assert (3, 11, 18) in ranks(everything, amounts[3] + amounts[11] + amounts[18])
    assert tuple(rank for rank in range(20) if rank != 5) in ranks(everything, sum(everything) - everything[5])
    assert tuple(range(50, 58)) in ranks(amounts, sum(amounts[50:58]))


def test_nothing_adds_up_to_what_is_not_there() -> None:
    assert exact_sums([], 100) == ()
    assert exact_sums([200, 300], 400) == ()
    assert [one.ranks for one in exact_sums([300, 500, -300], 0)] == [(0, 2)]


@given(AMOUNTS, st.integers(1, 200))
def test_what_is_found_adds_up_and_what_adds_up_is_found(amounts: list[int], target: int) -> None:
    found = exact_sums(amounts, target)
    assert all(sum(amounts[rank] for rank in one.ranks) == target for one in found)
    assert len({one.ranks for one in found}) == len(found) <= 8
    every = any(sum(chosen) == target for size in range(1, len(amounts) + 1) for chosen in combinations(amounts, size))
    assert bool(found) == every


@pytest.mark.parametrize(
    ("cents", "bits"), [(0, 0), (100_000, 0), (200_000, 1), (80_000, 3), (12_800, 7), (131_072, 17)]
)
def test_a_round_amount_proves_less(cents: int, bits: float) -> None:
    assert amount_bits(cents) == bits
