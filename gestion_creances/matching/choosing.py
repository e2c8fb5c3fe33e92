"""Which of the dues of those who may have paid an amount is meant for: every reading worth a look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from gestion_creances.basics.money import Money
from gestion_creances.matching import reasons
from gestion_creances.matching.amounts import exact_sums
from gestion_creances.matching.book import OpenBook
from gestion_creances.matching.facts import Due
from gestion_creances.matching.gaps import Incoming, discount_of, gap_of, is_swapped, settle
from gestion_creances.matching.proposal import OnAccount
from gestion_creances.matching.reading import Fit, Reading

_ON_ACCOUNT_BITS = -7.0
_TWICE_BITS = 4.0


def choose(book: OpenBook, pool: Sequence[Due], money: Incoming) -> Iterator[Reading]:
    """Yield the readings of *money* as a payment out of *pool* (oldest first), exact ones before others.

    When nothing fits, what is oldest is paid first (article 1342-10 code civil).
    """
    opens = [book.open_cents(due) for due in pool]
    found = [*_exact(book, pool, opens, money), *_with_discount(book, pool, opens, money)]
    yield from found
    yield from _near_one(book, pool, opens, money)
    if not found and any(cents > 0 for cents in opens):
        yield settle(book, pool, money, len(pool))


def keep_on_account(customer_id: int, money: Incoming, twice_on: date | None = None) -> Reading:
    """Return the reading of a payment by a customer with nothing open, or who paid as much on *twice_on* already."""
    left = (OnAccount(customer_id, Money(money.cents)),)
    if twice_on is None:
        return Reading(Fit.ON_ACCOUNT, (), _ON_ACCOUNT_BITS, (reasons.on_account(),), left)
    return Reading(Fit.ON_ACCOUNT, (), _TWICE_BITS, (reasons.paid_twice(twice_on),), left)


def _exact(book: OpenBook, pool: Sequence[Due], opens: Sequence[int], money: Incoming) -> Iterator[Reading]:
    for one in exact_sums(opens, money.cents):
        yield settle(book, [pool[rank] for rank in one.ranks], money, one.among)


def _with_discount(book: OpenBook, pool: Sequence[Due], opens: Sequence[int], money: Incoming) -> Iterator[Reading]:
    """Yield sets that add up once every discount still to be had is taken off."""
    offers = [discount_of(due, money.on, cents) for due, cents in zip(pool, opens, strict=True)]
    if not any(offers):
        return
    nets = [cents - offer for cents, offer in zip(opens, offers, strict=True)]
    for one in exact_sums(nets, money.cents):
        if any(offers[rank] for rank in one.ranks):
            yield settle(book, [pool[rank] for rank in one.ranks], money, one.among)


def _near_one(book: OpenBook, pool: Sequence[Due], opens: Sequence[int], money: Incoming) -> Iterator[Reading]:
    """Yield single dues from which what is tolerated is missing, or whose digits were swapped."""
    for due, owed in zip(pool, opens, strict=True):
        if owed != money.cents and (
            gap_of(owed - money.cents, owed, money.tolerances) or is_swapped(owed, money.cents)
        ):
            yield settle(book, [due], money, len(pool))
