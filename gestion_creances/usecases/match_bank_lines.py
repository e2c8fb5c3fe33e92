"""Accepts what the bank lines were proposed to be, one or many, writes what is certain, and undoes any of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.matching.proposal import Certainty, Proposal
from gestion_creances.storage.bank_matches import Decision, Settled
from gestion_creances.storage.session import Session


@dataclass(frozen=True, slots=True)
class CertainMatched:
    """What was written by itself, and how many lines still wait for a person."""

    settled: tuple[Settled, ...]
    left: int


def accept_proposals(
    desk: Desk, proposals: Sequence[Proposal], progress: Progress | None = None
) -> tuple[Settled, ...]:
    """Write *proposals*, at most one for each line, all of them or none, and return what was written.

    Everything is checked again as things stand now: raise SettlementRefused when a line is matched already, or when a
    debt, credit or payment has changed since it was proposed; Cancelled when the person stopped it.
    """
    shown = progress or Progress()
    decision = Decision("accepted", desk.now(), desk.actor, desk.today)
    settled = []
    with desk.books.writing() as session:
        for rank, proposal in enumerate(proposals):
            shown.step(rank, len(proposals))
            settled.append(session.matches.settle(proposal, decision))
        _tell(session, settled, decision, "bank.matched")
    return tuple(settled)


def match_certain(desk: Desk, progress: Progress | None = None) -> CertainMatched:
    """Write the best proposal of every line left that is certain and not tied, and return what was written.

    What has changed while the lines were read is left to a person. Raise Cancelled when the person stopped it: nothing
    is written then.
    """
    # What compares names and sums takes long to load.
    from gestion_creances.matching.together import propose_all

    with desk.books.reading() as session:
        lines = session.bank_lists.to_match(desk.today)
        facts = session.bank_facts.all(desk.today)
    found = propose_all(facts, lines, progress)
    certain = [proposals[0] for proposals in found.values() if proposals and _is_certain(proposals[0])]
    decision = Decision("automatic", desk.now(), desk.actor, desk.today)
    with desk.books.writing() as session:
        settled = session.matches.settle_what_can(certain, decision)
        _tell(session, settled, decision, "bank.matched")
        left = session.bank_lists.counts().left
    return CertainMatched(settled, left)


def undo_matches(desk: Desk, match_ids: Sequence[int]) -> tuple[Settled, ...]:
    """Take matchings back, all of them or none; their lines wait again, and what was chosen is not proposed again.

    On the day they were made nothing of them stays. Later every figure of an earlier day stays as it was: what they
    paid is owed again from today, and the money leaves the customer by a contrary payment of today. Raise
    SettlementRefused when one is undone already, or when its money has gone back to the customer since.
    """
    decision = Decision("by_hand", desk.now(), desk.actor, desk.today)
    with desk.books.writing() as session:
        undone = tuple(session.matches.undo(match_id, decision) for match_id in match_ids)
        _tell(session, undone, decision, "bank.unmatched")
    return undone


def _is_certain(proposal: Proposal) -> bool:
    return proposal.certainty is Certainty.CERTAIN and not proposal.tied


def _tell(session: Session, done: Sequence[Settled], decision: Decision, action: str) -> None:
    customers = session.customers.many(customer_id for one in done for customer_id, _ in one.told)
    for one in done:
        for customer_id, facts in one.told:
            subject = f"client:{customers[customer_id].code}"
            session.journal.append(decision.at, decision.actor, action, subject, facts | {"how": decision.how})
