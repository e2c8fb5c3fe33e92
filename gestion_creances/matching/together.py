"""Many movements read together: the certain ones first, so that no two of them want the same debt."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from gestion_creances.basics.progress import Progress
from gestion_creances.matching.facts import Facts, Line
from gestion_creances.matching.matcher import Matcher
from gestion_creances.matching.proposal import Certainty, Proposal, Share
from gestion_creances.matching.ranking import at_most_probable


def propose_all(
    facts: Facts, lines: Sequence[Line], progress: Progress | None = None
) -> dict[int, tuple[Proposal, ...]]:
    """Return the readings of every line, by line id.

    Lines are taken oldest first; what a certain reading takes is no longer open for the others. Then, the best proven
    first, each of the lines left keeps what is probably its own, and those that wanted it are read again without it;
    none of these is certain. Lines that want the same due by its amount alone are tied.
    """
    with _no_search_for_cycles():
        return _all(facts, lines, progress)


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Matching makes a million values and no cycle among them: to look for some would take a tenth of its time."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


def _all(facts: Facts, lines: Sequence[Line], progress: Progress | None) -> dict[int, tuple[Proposal, ...]]:
    ordered = sorted(lines, key=lambda line: (line.booked_on, line.line_id))
    steps = 2 * len(ordered)
    _step(progress, 0, steps)  # before what takes a second of a hundred thousand debts
    matcher = Matcher(facts)
    found: dict[int, tuple[Proposal, ...]] = {}
    left: list[tuple[float, Line]] = []
    for rank, line in enumerate(ordered):
        _step(progress, rank, steps)
        weighed = matcher.weighed(line)
        found[line.line_id] = tuple(one.proposal for one in weighed)
        if weighed and weighed[0].proposal.certainty is Certainty.CERTAIN:
            matcher.take(weighed[0].proposal)
        elif weighed:
            left.append((-weighed[0].bits, line))
    left.sort(key=lambda one: one[0])
    for rank, (_, line) in enumerate(left, start=steps - len(left)):
        _step(progress, rank, steps)
        proposals = found[line.line_id]
        if not matcher.still_open(proposals):
            proposals = tuple(at_most_probable(one.proposal) for one in matcher.weighed(line))
            found[line.line_id] = proposals
        if proposals and proposals[0].certainty is Certainty.PROBABLE:
            matcher.take(proposals[0])
    return _with_rivals(found)


def _step(progress: Progress | None, done: int, steps: int) -> None:
    if progress is not None:
        progress.step(done, steps)


def _with_rivals(found: dict[int, tuple[Proposal, ...]]) -> dict[int, tuple[Proposal, ...]]:
    """Mark as tied the first readings that are but possible and want the same due."""
    wanted = Counter(share.item_id for proposals in found.values() for share in _merely_possible(proposals))
    return {
        line_id: (replace(proposals[0], tied=True), *proposals[1:])
        if any(wanted[share.item_id] > 1 for share in _merely_possible(proposals))
        else proposals
        for line_id, proposals in found.items()
    }


def _merely_possible(proposals: tuple[Proposal, ...]) -> tuple[Share, ...]:
    return proposals[0].shares if proposals and proposals[0].certainty is Certainty.POSSIBLE else ()
