"""Whether the statements of an account follow each other, and what is missing between two of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gestion_creances.basics import french
from gestion_creances.basics.money import Money


@dataclass(frozen=True, slots=True)
class Span:
    """A statement without its movements: its days, both included, its balances, and ``key``, which tells it apart."""

    first_on: date
    last_on: date
    opening: Money | None = None
    closing: Money | None = None
    key: int = 0


@dataclass(frozen=True, slots=True)
class Missing:
    """Two statements that do not join: one ends with a balance, the next begins with another."""

    account: str
    ended_on: date
    begins_on: date
    closing: Money
    opening: Money

    def __str__(self) -> str:
        return (
            f"Compte {self.account} : il manque des mouvements entre le {french.day(self.ended_on)} et le "
            f"{french.day(self.begins_on)} (solde {french.amount(self.closing)}, puis {french.amount(self.opening)}). "
            "Importez le relevé de cette période."
        )


def missing(account: str, spans: Iterable[Span]) -> tuple[Missing, ...]:
    """Return where the balances of an account do not go on, in order; an overlap leaves nothing out.

    Statements without balances are passed over: their movements may account for the difference.
    """
    found: list[Missing] = []
    reached: Span | None = None
    for span in sorted(spans, key=lambda one: (one.first_on, one.last_on, one.key)):
        if reached is not None and (hole := _hole(account, reached, span)):
            found.append(hole)
        if span.closing is not None and (reached is None or span.last_on >= reached.last_on):
            reached = span
    return tuple(found)


def _hole(account: str, before: Span, after: Span) -> Missing | None:
    if after.first_on <= before.last_on or before.closing is None or after.opening is None:
        return None
    if before.closing == after.opening:
        return None
    return Missing(account, before.last_on, after.first_on, before.closing, after.opening)


def joined_to(span: Span, others: Sequence[Span]) -> frozenset[int]:
    """Return the keys of those of *others* that share a day with *span* and no movement, as their balances prove.

    A statement cut within a day goes on with the balance at which the one before ended: what both say of that day are
    different movements, even in the same words. Several such pieces of one day are followed one by one.
    """
    return frozenset((*_chain(span, others, forward=True), *_chain(span, others, forward=False)))


def _chain(span: Span, others: Sequence[Span], *, forward: bool) -> list[int]:
    keys: list[int] = []
    day = span.last_on if forward else span.first_on
    at = span
    while True:
        following = next((one for one in others if one.key not in keys and _joins(at, one, day, forward=forward)), None)
        if following is None:
            return keys
        keys.append(following.key)
        at = following


def _joins(span: Span, other: Span, day: date, *, forward: bool) -> bool:
    first, second = (span, other) if forward else (other, span)
    if replace(span, key=0) == replace(other, key=0) or first.closing is None:
        return False
    return first.last_on == second.first_on == day and first.closing == second.opening
