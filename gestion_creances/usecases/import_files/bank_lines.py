"""Enters the statements of one file, and writes at once what is certain when the firm has chosen so."""

from __future__ import annotations

from dataclasses import dataclass

from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.intake.drafts import Complaint, Delivery, Severity
from gestion_creances.matching.proposal import Certainty
from gestion_creances.storage.bank_matches import Decision, Settled
from gestion_creances.storage.session import Session

_NAMELESS = "Le fichier ne nomme pas son compte : ses mouvements sont rangés dans « {0} »."


@dataclass(frozen=True, slots=True)
class BankEntered:
    """What one file of the bank brought: new lines, those known, new statements, what was matched by itself."""

    created: int = 0
    known: int = 0
    statements: int = 0
    matched: int = 0
    payments: int = 0
    complaints: tuple[Complaint, ...] = ()


def enter_bank_lines(desk: Desk, session: Session, delivery: Delivery, sha256: str, progress: Progress) -> BankEntered:
    """Store the statements of *delivery* and return what that changed; movements that the books hold are left out.

    Raise Cancelled when the person stopped the search for what the lines pay.
    """
    if not delivery.statements:
        return BankEntered()
    entered = session.bank.enter(delivery.statements, delivery.file_name, sha256, desk.now())
    told = [
        Complaint(0, _NAMELESS.format(one.account.name), Severity.WARNING)
        for one in entered
        if any(not statement.account.identity for statement in delivery.statements)
    ]
    told += [Complaint(0, str(hole), Severity.WARNING) for one in entered for hole in one.missing]
    settled: tuple[Settled, ...] = ()
    if any(one.created for one in entered) and session.settings.tolerances().automatic:
        settled = _match_certain(session, desk, progress)
    return BankEntered(
        created=sum(len(one.created) for one in entered),
        known=sum(one.known for one in entered),
        statements=sum(one.statements for one in entered),
        matched=len(settled),
        payments=sum(len(one.payments) for one in settled),
        complaints=tuple(told),
    )


def _match_certain(session: Session, desk: Desk, progress: Progress) -> tuple[Settled, ...]:
    """Write the certain readings of all the lines left: those of earlier files may have waited for this one."""
    # What compares names and sums takes long to load, and only statements need it.
    from gestion_creances.matching.together import propose_all

    decision = Decision("automatic", desk.now(), desk.actor, desk.today)
    found = propose_all(session.bank_facts.all(desk.today), session.bank_lists.to_match(desk.today), progress)
    best = (proposals[0] for proposals in found.values() if proposals)
    certain = [one for one in best if one.certainty is Certainty.CERTAIN and not one.tied]
    settled = session.matches.settle_what_can(certain, decision)
    customers = session.customers.many(customer_id for one in settled for customer_id, _ in one.told)
    for one in settled:
        for customer_id, facts in one.told:
            subject = f"client:{customers[customer_id].code}"
            session.journal.append(decision.at, decision.actor, "bank.matched", subject, facts | {"how": decision.how})
    return settled
