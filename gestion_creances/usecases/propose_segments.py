"""Proposes a profile for each customer from how he paid, and gives the profiles that a person accepts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gestion_creances.desk import Desk
from gestion_creances.dunning.segment import Proposal, propose
from gestion_creances.ledger.customer import Segment


@dataclass(frozen=True, slots=True)
class ProposedSegment:
    """A profile that differs from the one set; ``present`` is None where none is."""

    code: str
    name: str
    present: Segment | None
    proposal: Proposal


def propose_segments(desk: Desk) -> tuple[ProposedSegment, ...]:
    """Return the profiles proposed that differ from those set, by customer name; writes nothing."""
    with desk.books.reading() as session:
        present = session.customers.segments()
        proposals = [found for one in session.histories.all(desk.today) if (found := propose(one))]
        differing = [one for one in proposals if one.segment is not present[one.customer_id]]
        names = session.customers.many(one.customer_id for one in differing)
    return tuple(
        ProposedSegment(names[one.customer_id].code, names[one.customer_id].name, present[one.customer_id], one)
        for one in differing
    )


def set_segments(desk: Desk, segments: Mapping[int, Segment | None]) -> Mapping[int, Segment | None]:
    """Give these customers, by id, their profiles (None: none); return those they had, which undo it."""
    with desk.books.writing() as session:
        present = session.customers.segments()
        changed = {key: segment for key, segment in segments.items() if segment is not present[key]}
        names = session.customers.many(changed)
        for key, segment in changed.items():
            session.customers.put_segment(key, segment)
            before = present[key]
            facts = {"segment": _value(segment), "before": _value(before)}
            session.journal.append(desk.now(), desk.actor, "segment.set", f"client:{names[key].code}", facts)
    return {key: present[key] for key in changed}


def _value(segment: Segment | None) -> str:
    return segment.value if segment else ""
