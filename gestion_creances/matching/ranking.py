"""Which of several readings of one movement comes first, and when one is as good as another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from gestion_creances.matching import reasons
from gestion_creances.matching.proposal import Certainty, Gap, Proposal

_AS_GOOD_BITS = 0.5


@dataclass(frozen=True, slots=True)
class Weighed:
    """A proposal and the bits that speak for it; ``order`` puts the oldest first among equals.

    ``exact``: not a cent is unexplained; ``cited``: every debt in it is cited, be it nearly; ``backed``: the payer is
    told by more than a word, and is one of its customers.
    """

    proposal: Proposal
    bits: float
    order: tuple[object, ...] = ()
    exact: bool = False
    cited: bool = False
    backed: bool = False
    choice: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "choice", self.proposal.choice)


def ranked(weighed: Sequence[Weighed], most: int) -> tuple[Weighed, ...]:
    """Return the best readings, at most *most*, each choice once; those as good as the first are marked as tied.

    What was certain no longer is when another reading is as exact and as well cited.
    """
    best: dict[str, Weighed] = {}
    for one in weighed:
        known = best.get(one.choice)
        if known is None or _rank(one) < _rank(known):
            best[one.choice] = one
    judged = [_judged(one, list(best.values())) for one in best.values()]
    return tuple(_with_ties(sorted(judged, key=_rank))[:most])


def at_most_probable(proposal: Proposal) -> Proposal:
    """Return *proposal*, no longer certain."""
    return replace(proposal, certainty=min(proposal.certainty, Certainty.PROBABLE))


def _judged(one: Weighed, among: Sequence[Weighed]) -> Weighed:
    """Return *one*, no longer certain when a rival among the readings may be meant as well."""
    if one.proposal.certainty is not Certainty.CERTAIN or not any(_is_rival(other, one) for other in among):
        return one
    return replace(one, proposal=replace(one.proposal, certainty=Certainty.PROBABLE))


def _is_rival(other: Weighed, one: Weighed) -> bool:
    """Return whether *other* may be meant instead of *one*: as exact and cited, or as near when cents are missing."""
    near = other.exact or (not one.exact and other.proposal.gap is Gap.PENNIES)
    if not near or other.choice == one.choice:
        return False
    if not one.exact:
        return other.cited or other.backed
    return other.cited and (other.backed or not one.backed)


def _rank(one: Weighed) -> tuple[object, ...]:
    proposal = one.proposal
    return (-proposal.certainty, -round(one.bits, 3), len(proposal.shares), one.order, one.choice)


def _with_ties(ordered: Sequence[Weighed]) -> list[Weighed]:
    if not ordered:
        return []
    first = ordered[0]
    equals = [
        one
        for one in ordered
        if one.proposal.certainty is first.proposal.certainty and one.bits > first.bits - _AS_GOOD_BITS
    ]
    certain = [one for one in ordered if one.proposal.certainty is Certainty.CERTAIN]
    if len(certain) > 1:
        equals = [one for one in ordered if one in equals or one in certain]
    if len(equals) == 1:
        return list(ordered)
    return [_tied(one, len(equals)) if one in equals else one for one in ordered]


def _tied(one: Weighed, count: int) -> Weighed:
    proposal = one.proposal
    certainty = min(proposal.certainty, Certainty.PROBABLE)
    told = (*proposal.reasons, reasons.several(count))
    return replace(one, proposal=replace(proposal, certainty=certainty, reasons=told, tied=True))
