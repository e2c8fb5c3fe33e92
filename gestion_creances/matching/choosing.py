"""Which of the dues of those who may have paid an amount is meant for: every reading worth a look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gestion_creances.basics.money import Money
from gestion_creances.matching import reasons
from gestion_creances.matching.amounts import exact_sums
from gestion_creances.matching.book import OpenBook
from gestion_creances.matching.facts import Due
from gestion_creances.matching.gaps import Incoming, discount_of, settle
from gestion_creances.matching.proposal import OnAccount
from gestion_creances.matching.reading import Fit, Reading

_ON_ACCOUNT_BITS = -7.0
_SWAPPED_BITS = 6.0


def choose(book: OpenBook, pool: Sequence[Due], money: Incoming) -> Iterator[Reading]:
    """Yield the readings of *money* as a payment out of *pool* (oldest first), exact ones before others.

    When nothing fits, what is oldest is paid first (article 1342-10 code civil).
    """
    found = [*_exact(book, pool, money), *_with_discount(book, pool, money)]
    yield from found
    near = [*_near_one(book, pool, money), *_swapped(book, pool, money)]
    yield from near
    if not found and any(book.open_cents(due) > 0 for due in pool):
        yield settle(book, pool, money, len(pool))


def keep_on_account(customer_id: int, money: Incoming) -> Reading:
    """Return the reading of a payment by a customer with nothing open."""
    left = (OnAccount(customer_id, Money(money.cents)),)
    return Reading(Fit.ON_ACCOUNT, (), _ON_ACCOUNT_BITS, (reasons.on_account(),), left)


def _exact(book: OpenBook, pool: Sequence[Due], money: Incoming) -> Iterator[Reading]:
    opens = [book.open_cents(due) for due in pool]
    for one in exact_sums(opens, money.cents):
        yield settle(book, [pool[rank] for rank in one.ranks], money, one.among)


def _with_discount(book: OpenBook, pool: Sequence[Due], money: Incoming) -> Iterator[Reading]:
    """Yield sets that add up once every discount still to be had is taken off."""
    opens = [book.open_cents(due) for due in pool]
    offers = [discount_of(due, money.on, cents) for due, cents in zip(pool, opens, strict=True)]
    if not any(offers):
        return
    nets = [cents - offer for cents, offer in zip(opens, offers, strict=True)]
    for one in exact_sums(nets, money.cents):
        if any(offers[rank] for rank in one.ranks):
            yield settle(book, [pool[rank] for rank in one.ranks], money, one.among)


def _near_one(book: OpenBook, pool: Sequence[Due], money: Incoming) -> Iterator[Reading]:
    """Yield single dues from which only what is tolerated is missing."""
    for due in pool:
        if book.open_cents(due) > 0 and book.open_cents(due) != money.cents:
            reading = settle(book, [due], money, len(pool))
            if Fit.EXCHANGE <= reading.fit < Fit.DISCOUNT:
                yield reading


def _swapped(book: OpenBook, pool: Sequence[Due], money: Incoming) -> Iterator[Reading]:
    """Yield the dues whose amount has two neighbouring digits the other way round."""
    for due in pool:
        owed = book.open_cents(due)
        if owed > 0 and _is_swapped(str(owed), str(money.cents)):
            reading = settle(book, [due], money)
            told = (reasons.swapped(owed), *reading.reasons)
            yield Reading(Fit.SWAPPED, reading.shares, _SWAPPED_BITS, told, reading.on_account, reading.gap)


def _is_swapped(owed: str, came: str) -> bool:
    if len(owed) != len(came):
        return False
    different = [rank for rank, (left, right) in enumerate(zip(owed, came, strict=True)) if left != right]
    if len(different) != 2 or different[1] != different[0] + 1:
        return False
    first, second = different
    return owed[first] == came[second] and owed[second] == came[first]
