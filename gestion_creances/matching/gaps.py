"""What it means when an amount is not the one owed: a discount, a few cents, a fee, a part, or too much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import log2

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.matching import reasons
from gestion_creances.matching.amounts import amount_bits, exact_sums
from gestion_creances.matching.book import OpenBook
from gestion_creances.matching.facts import Due, Tolerances
from gestion_creances.matching.proposal import Gap, OnAccount, Share
from gestion_creances.matching.reading import Fit, Reading

_SMALL_PART = 10
_ROUND_FEE_PART = 4
_ROUND_FEE = 50
"""What is let go is at most a tenth of what is owed; a fee in whole or half euros at most a quarter."""
_SWAPPED_BITS = 5.0
_PART_BITS = -5.0
_TOO_MUCH_BITS = -6.0


@dataclass(frozen=True, slots=True)
class Incoming:
    """Money that came in: cents, the day, and what may be missing without asking."""

    cents: int
    on: date
    tolerances: Tolerances


def discount_of(due: Due, on: date, open_cents: int) -> int:
    """Return the cents that may be kept back when *due* is paid on that day: only while it is wholly open."""
    if due.discount_until is None or on > due.discount_until or open_cents != due.open.cents:
        return 0
    return due.discount.cents if ZERO < due.discount < due.open else 0


def settle(book: OpenBook, dues: Sequence[Due], money: Incoming, among: int = 1) -> Reading:
    """Return what *money* means when it is meant for exactly *dues* (oldest first, at least one a debt).

    ``among`` is how many sets of dues were to choose from: the more, the less an exact amount proves.
    """
    opens = [book.open_cents(due) for due in dues]
    proof = amount_bits(money.cents) - log2(max(1, among))
    short = sum(opens) - money.cents
    if not short:
        return _exact(dues, opens, proof)
    return (
        _discounted(dues, opens, money, short, proof)
        or _tolerated(dues, opens, money, short, proof)
        or _swapped(book, dues, money)
        or _rest(book, dues, money)
    )


def _exact(dues: Sequence[Due], opens: Sequence[int], proof: float) -> Reading:
    shares = tuple(_share(due, cents) for due, cents in zip(dues, opens, strict=True))
    return Reading(Fit.EXACT, shares, proof, _whole_reasons(dues, opens))


def _whole_reasons(dues: Sequence[Due], opens: Sequence[int]) -> tuple[str, ...]:
    credits_ = [due for due, cents in zip(dues, opens, strict=True) if cents < 0]
    told = [reasons.exact_amount(len(dues) - len(credits_))]
    if credits_:
        told.append(reasons.deducted(credits_, -sum(cents for cents in opens if cents < 0)))
    return tuple(told)


def _discounted(dues: Sequence[Due], opens: Sequence[int], money: Incoming, short: int, proof: float) -> Reading | None:
    """Return the reading in which the discounts of some of *dues* explain what is missing, to the cent."""
    offers = [discount_of(due, money.on, cents) for due, cents in zip(dues, opens, strict=True)]
    eligible = [rank for rank, cents in enumerate(offers) if cents]
    sums = exact_sums([offers[rank] for rank in eligible], short) if short > 0 else ()
    if not sums:
        return None
    chosen = {eligible[rank] for rank in sums[0].ranks}
    shares = tuple(
        _share(due, opens[rank] - offers[rank], discount=offers[rank]) if rank in chosen else _share(due, opens[rank])
        for rank, due in enumerate(dues)
    )
    until = min(due.discount_until for rank, due in enumerate(dues) if rank in chosen and due.discount_until)
    told = (reasons.discount(until, short), *_whole_reasons(dues, opens)[1:])
    return Reading(Fit.DISCOUNT, shares, proof - 1, told)


def _tolerated(dues: Sequence[Due], opens: Sequence[int], money: Incoming, short: int, proof: float) -> Reading | None:
    """Return the reading in which a small difference is let go, None when it is not small."""
    largest = max(range(len(dues)), key=lambda rank: (opens[rank], -rank))
    gap = gap_of(short, sum(opens), money.tolerances)
    if gap is not Gap.PENNIES and is_swapped(sum(opens), money.cents):
        return None
    if gap is None or short >= opens[largest]:
        return None
    width = log2(2 * abs(short) + 1)
    if short < 0:
        shares = tuple(_share(due, cents) for due, cents in zip(dues, opens, strict=True))
        left = (OnAccount(dues[largest].customer_id, Money(-short)),)
        return Reading(Fit.PENNIES_OVER, shares, proof - width, (reasons.pennies(short),), left, gap)
    shares = tuple(
        _share(due, opens[rank] - short, gap=short) if rank == largest else _share(due, opens[rank])
        for rank, due in enumerate(dues)
    )
    fit, sentence = _TOLD[gap]
    return Reading(fit, shares, proof - width, (sentence(short),), gap=gap)


_TOLD = {
    Gap.PENNIES: (Fit.PENNIES, reasons.pennies),
    Gap.BANK_FEE: (Fit.BANK_FEE, reasons.bank_fee),
    Gap.EXCHANGE: (Fit.EXCHANGE, reasons.exchange),
}


def gap_of(short: int, owed: int, tolerances: Tolerances) -> Gap | None:
    """Return what *short* cents missing of *owed* may be (negative: too much, only a few cents are let go)."""
    if abs(short) <= tolerances.pennies.cents and abs(short) * _SMALL_PART <= owed:
        return Gap.PENNIES
    part = _SMALL_PART if short % _ROUND_FEE else _ROUND_FEE_PART
    if short < 0 or short * part > owed:
        return None
    if short <= tolerances.bank_fee.cents:
        return Gap.BANK_FEE
    return Gap.EXCHANGE if short * 100 <= owed * tolerances.exchange_percent else None


def _swapped(book: OpenBook, dues: Sequence[Due], money: Incoming) -> Reading | None:
    """Return the reading of an amount with two neighbouring digits the other way round: the difference stays."""
    owed = sum(book.open_cents(due) for due in dues)
    if not is_swapped(owed, money.cents):
        return None
    rest = _rest(book, dues, money)
    return replace(rest, fit=Fit.SWAPPED, bits=_SWAPPED_BITS, reasons=(reasons.swapped(owed), *rest.reasons))


def is_swapped(owed: int, came: int) -> bool:
    """Return whether two amounts differ by two neighbouring digits that changed places."""
    if (owed - came) % 9:  # two digits that change places move an amount by a multiple of nine
        return False
    left, right = str(owed), str(came)
    if len(left) != len(right):
        return False
    different = [rank for rank, (one, other) in enumerate(zip(left, right, strict=True)) if one != other]
    if len(different) != 2 or different[1] != different[0] + 1:
        return False
    first, second = different
    return left[first] == right[second] and left[second] == right[first]


def _rest(book: OpenBook, dues: Sequence[Due], money: Incoming) -> Reading:
    """Return a payment of part of the debts, the oldest first, or of all of them with something left over."""
    left, shares = money.cents, []
    debts = [due for due in dues if book.open_cents(due) > 0]
    for due in debts:
        paid = min(left, book.open_cents(due))
        if paid:
            shares.append(_share(due, paid))
        left -= paid
    if left:
        last = (OnAccount(debts[-1].customer_id, Money(left)),)
        return Reading(Fit.TOO_MUCH, tuple(shares), _TOO_MUCH_BITS, (reasons.too_much(left),), last)
    owed = sum(book.open_cents(due) for due in debts) - money.cents
    return Reading(Fit.PART, tuple(shares), _PART_BITS, (reasons.part(owed, len(debts)),))


def _share(due: Due, cents: int, *, discount: int = 0, gap: int = 0) -> Share:
    aside = Money(discount) if discount else ZERO, Money(gap) if gap else ZERO
    return Share(due.item_id, due.customer_id, Money(cents), *aside)
