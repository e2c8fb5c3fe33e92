"""Overrules the scenario for some due dates: a later step (or an earlier one) is owed next, for a written reason."""

from __future__ import annotations

from collections.abc import Sequence

from gestion_creances.basics.errors import Refusal
from gestion_creances.desk import Desk
from gestion_creances.dunning.by_hand import Skip, checked_reason, skip
from gestion_creances.dunning.debtor import OpenDue
from gestion_creances.dunning.policy import Policy
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.session import Session
from gestion_creances.storage.steps import StepByHand


class NothingToSkip(Refusal):
    """None of the due dates chosen is an invoice that still has something to pay."""

    def __str__(self) -> str:
        return "Aucune des échéances choisies n’est une facture encore due : il n’y a pas d’étape à passer."


def steps_owed(desk: Desk, item_ids: Sequence[int]) -> tuple[tuple[OpenDue, Policy], ...]:
    """Return the open due dates among *item_ids*, each with the scenario that applies to it."""
    with desk.books.reading() as session:
        return _owed(session, desk, item_ids)


def skip_steps(desk: Desk, item_ids: Sequence[int], position: int, reason: str) -> tuple[Skip, ...]:
    """Make the step at *position* the next one owed for these due dates, and return what that passes over.

    Nothing is sent; the minimum gap still counts from what was really sent last. Raise ReasonMissing, NothingToSkip,
    NoSuchStep; then nothing has changed.
    """
    why = checked_reason(reason)
    done = []
    with desk.books.writing() as session:
        owed = _owed(session, desk, item_ids)
        if not owed:
            raise NothingToSkip()
        for due, policy in owed:
            made = skip(policy, due, position)
            done.append(made)
            _record(session, desk, due, policy, made, why)
    return tuple(done)


def _owed(session: Session, desk: Desk, item_ids: Sequence[int]) -> tuple[tuple[OpenDue, Policy], ...]:
    wanted = set(item_ids)
    customers = {session.items.get(key).customer_id for key in wanted}
    debtors = session.chasing.debtors(desk.today)
    return tuple(
        (due, due.policy or debtors[customer_id].policy)
        for customer_id in sorted(customers)
        for due in session.chasing.dues(desk.today, customer_id)
        if due.item_id in wanted and due.kind is ItemKind.INVOICE
    )


def _record(session: Session, desk: Desk, due: OpenDue, policy: Policy, made: Skip, why: str) -> None:
    session.steps.add(
        [
            StepByHand(
                due.item_id,
                made.before.position if made.before else 0,
                desk.today,
                why,
                policy.id,
                made.before.tone if made.before else None,
                passed_over=True,
                gap_from=due.reached_on,
            )
        ]
    )
    facts = {
        "number": due.number,
        "next": made.wanted.name_fr,
        "passed": [level.name_fr for level in made.passed],
        "backwards": made.backwards,
        "reason": why,
    }
    code = session.customers.get(due.customer_id).code
    session.journal.append(desk.now(), desk.actor, "steps.skipped", f"client:{code}", facts)
