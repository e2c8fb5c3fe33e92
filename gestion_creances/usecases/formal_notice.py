"""Issues a formal notice to one customer, out of the cycle, for everything overdue that nothing holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import ZERO
from gestion_creances.delivery import folder as outbox
from gestion_creances.desk import Desk
from gestion_creances.dunning.debtor import Debtor, OpenDue
from gestion_creances.dunning.decision import Decision, Reminder, decide
from gestion_creances.dunning.notice import Missing, missing_facts
from gestion_creances.dunning.policy import Level, Policy
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.reason import NotChased
from gestion_creances.ledger.invoice import Invoice
from gestion_creances.letters.drafting import Draft, compose
from gestion_creances.letters.issued import SentLetter
from gestion_creances.storage.session import Session


class NothingToClaimFormally(Refusal):
    """No overdue invoice of this customer can be claimed; ``left_alone`` says why each is not."""

    def __init__(self, code: str, left_alone: tuple[NotChased, ...]) -> None:
        super().__init__(code, left_alone)
        self.code, self.left_alone = code, left_alone

    def __str__(self) -> str:
        overdue = " ".join(f"{left.number} : {left.sentence()}" for left in self.left_alone[:3])
        reason = overdue or "rien n’est échu, ou tout a déjà fait l’objet d’une mise en demeure aujourd’hui."
        return f"Pas de mise en demeure pour le client « {self.code} ». {reason}"


@dataclass(frozen=True, slots=True)
class FormalNotice:
    """A formal notice before or after it left: the letter, the checklist's gaps, the invoices left out and why."""

    draft: Draft
    missing: tuple[Missing, ...]
    left_alone: tuple[NotChased, ...]
    sent: SentLetter | None = None


def draft_formal_notice(desk: Desk, customer_code: str, as_of: date | None = None) -> FormalNotice:
    """Return the formal notice as it would leave, with what it lacks; writes nothing. Raise as ``formal_notice``."""
    with desk.books.reading() as session:
        return _drafted(session, customer_code, as_of or desk.today)


def formal_notice(desk: Desk, customer_code: str, folder: Path, as_of: date | None = None) -> FormalNotice:
    """Issue the formal notice of one customer on *as_of* (default: today) and copy its PDF into *folder*.

    It claims every invoice overdue that no dispute, promise, plan or block holds, whatever step it had reached, and
    records that they have now reached the last one. A consumer is asked for no fee, and for interest only from an
    earlier formal notice on. Raise UnknownCustomer, NothingToClaimFormally, RateMissing, FolderRefused (nothing is
    written), BooksReadOnly or StorageFailed.
    """
    day = as_of or desk.today
    outbox.make_ready(folder)
    with desk.books.writing() as session:
        number = session.correspondence.next_number(day, claims_penalties=True)
        notice = _drafted(session, customer_code, day, number)
        sent = session.issuing.issue(notice.draft, desk.now(), desk.actor)
    try:
        name = outbox.file_name(day, number, sent.customer_name)
        sent = replace(sent, document=outbox.put(folder, name, notice.draft.pdf))
    except outbox.FolderRefused:
        return replace(notice, sent=sent)
    return replace(notice, sent=sent)


def _drafted(session: Session, code: str, day: date, number: str = "") -> FormalNotice:
    customer = session.customers.with_code(code)
    dues = [due for due in session.chasing.dues(day, customer.id) if due.due_on < day]
    debtor = session.chasing.debtors(day)[customer.id]
    decision = _decide_now(debtor, dues, day)
    if not decision.reminders:
        raise NothingToClaimFormally(code, decision.not_chased)
    (reminder,) = decision.reminders
    firm = session.correspondence.firm()
    draft = compose(firm, session.correspondence.record(reminder, day), reminder, day, number)
    missing = missing_facts(firm.company, customer, _invoices(session, reminder))
    return FormalNotice(draft, missing, decision.not_chased)


def _decide_now(debtor: Debtor, dues: Sequence[OpenDue], day: date) -> Decision:
    """Return the decision as if the formal notice were the only step and nothing had been sent before."""
    level = _notice_level(debtor.policy)
    at_once = replace(level, offset_days=1, min_gap_days=0, min_amount=ZERO, enabled=True)
    only_notice = Policy(debtor.policy.name, (at_once,), debtor.policy.id)
    fresh = [
        replace(due, reached=0, reached_on=None, policy=None, resumption=None)
        for due in dues
        if not _noticed_today(due, level, day)
    ]
    return decide(fresh, {debtor.customer_id: replace(debtor, policy=only_notice)}, day)


def _noticed_today(due: OpenDue, level: Level, day: date) -> bool:
    return due.reached_on == day and (due.reached_tone is level.tone or due.reached == level.position)


def _notice_level(policy: Policy) -> Level:
    """Return the step of the policy that claims penalties, the standard one when it has none."""
    steps = [level for level in (*standard_policy().levels, *policy.standing()) if level.claims_penalties]
    return steps[-1]


def _invoices(session: Session, reminder: Reminder) -> tuple[Invoice, ...]:
    ids = dict.fromkeys(claim.due.invoice_id for claim in reminder.claims)
    return tuple(session.invoices.get(key) for key in ids if key is not None)
