"""Which amounts add up to what came in: exact sums, searched within bounds, and how much an exact sum proves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations
from math import comb, log2

_ALL_WAYS = 16
"""So many amounts are tried in every combination; of more, small sets and runs in order of age."""
_MOST = 48
_PAIRS, _TRIPLES = 2, 3
_TRIPLES_AMONG = 30
_ENOUGH = 8


@dataclass(frozen=True, slots=True)
class Sum:
    """Amounts that add up: their ranks in order, and how many sets as simple as this one there were to choose from."""

    ranks: tuple[int, ...]
    among: int


def amount_bits(cents: int) -> float:
    """Return how many bits of evidence an exact amount is: a round one says less, as many are round."""
    size = abs(cents)
    for step in (100_000, 10_000, 1_000, 100):
        if size % step == 0:
            return max(0.0, log2(max(1, size // step)))
    return log2(max(1, size))


def exact_sums(amounts: Sequence[int], target: int) -> tuple[Sum, ...]:
    """Return sets of *amounts* (oldest first, signed) that add up to *target*, the most telling first, eight at most.

    A set is the more telling the fewer there are like it: everything, one amount, a run in order of age, then any two,
    any three …; equals come oldest first. Sets of several are not looked for where one amount will do. Up to sixteen
    amounts every set is tried; of more only small sets (three of thirty, two of forty-eight: beyond, chance
    makes as many), nearly everything, and runs.
    """
    # Most sets asked about are too small to make it: the sum of the debts, and that of the credits, say so at once.
    if not sum(cents for cents in amounts if cents < 0) <= target <= sum(cents for cents in amounts if cents > 0):
        return ()
    found: dict[tuple[int, ...], Sum] = {}
    for ranks, among in _candidates(amounts, target):
        if ranks not in found or among < found[ranks].among:
            found[ranks] = Sum(ranks, among)
    ordered = sorted(found.values(), key=lambda one: (one.among, len(one.ranks), one.ranks))
    return tuple(ordered[:_ENOUGH])


def _candidates(amounts: Sequence[int], target: int) -> Iterator[tuple[tuple[int, ...], int]]:
    count = len(amounts)
    if count and sum(amounts) == target:
        yield tuple(range(count)), 1
    yield from _runs(amounts, target)
    if target in amounts:
        return
    near = list(amounts[:_MOST])
    ways = _every_way(near, target) if len(near) <= _ALL_WAYS else _few_ways(near, target)
    for ranks in ways:
        yield ranks, comb(len(near), len(ranks))


def _runs(amounts: Sequence[int], target: int) -> Iterator[tuple[tuple[int, ...], int]]:
    """Yield runs of consecutive amounts that add up; there are about as many runs as pairs of ends."""
    sums, count = [0, *accumulate(amounts)], len(amounts)
    if set(sums).isdisjoint([so_far - target for so_far in sums]):
        return
    starts: defaultdict[int, list[int]] = defaultdict(list)
    for end, so_far in enumerate(sums[1:]):
        starts[sums[end]].append(end)
        for start in starts.get(so_far - target, ()):
            length = end - start + 1
            among = count if length == 1 or start == 0 else count * (count + 1) // 2
            yield tuple(range(start, end + 1)), among


def _every_way(amounts: Sequence[int], target: int) -> Iterator[tuple[int, ...]]:
    """Yield every set that adds up: the sums of one half met by those of the other."""
    half = len(amounts) // 2
    left = _sums(amounts[:half])
    right: defaultdict[int, list[int]] = defaultdict(list)
    for chosen, cents in enumerate(_sums(amounts[half:])):
        right[cents].append(chosen << half)
    for chosen, cents in enumerate(left):
        for rest in right.get(target - cents, ()):
            if chosen | rest:
                yield tuple(rank for rank in range(len(amounts)) if (chosen | rest) >> rank & 1)


def _sums(amounts: Sequence[int]) -> list[int]:
    """Return the sum of every set of *amounts*, each in the place whose binary digits say which are in it."""
    sums = [0]
    for amount in amounts:
        sums += [cents + amount for cents in sums]
    return sums


def _few_ways(amounts: Sequence[int], target: int) -> Iterator[tuple[int, ...]]:
    ranks = range(len(amounts))
    yield from _small_sets(amounts, target, _TRIPLES if len(amounts) <= _TRIPLES_AMONG else _PAIRS)
    for missing in _small_sets(amounts, sum(amounts) - target, _PAIRS):
        yield tuple(rank for rank in ranks if rank not in missing)


def _small_sets(amounts: Sequence[int], target: int, most: int) -> Iterator[tuple[int, ...]]:
    """Yield sets of up to *most* amounts that add up: all but the last chosen, the last looked up."""
    places: defaultdict[int, list[int]] = defaultdict(list)
    for rank, amount in enumerate(amounts):
        places[amount].append(rank)
    yield from ((rank,) for rank in places.get(target, ()))
    for size in range(1, most):
        sums = zip(combinations(range(len(amounts)), size), combinations(amounts, size), strict=True)
        for chosen, parts in sums:
            rest = target - sum(parts)
            if rest in places:
                yield from ((*chosen, last) for last in places[rest] if last > chosen[-1])
