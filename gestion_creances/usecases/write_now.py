"""Writes the next letter to one customer without waiting for its day, with a written reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import ZERO
from gestion_creances.delivery import folder as outbox
from gestion_creances.desk import Desk
from gestion_creances.dunning.by_hand import checked_reason
from gestion_creances.dunning.debtor import Debtor, OpenDue
from gestion_creances.dunning.decision import Decision, decide
from gestion_creances.dunning.policy import Level, Policy
from gestion_creances.dunning.reason import NotChased
from gestion_creances.dunning.step import next_level, reached_position
from gestion_creances.ledger.customer import Channel
from gestion_creances.letters.drafting import Draft, compose
from gestion_creances.letters.issued import SentLetter
from gestion_creances.storage.session import Session


class NothingToWrite(Refusal):
    """No letter can leave to this customer today; ``left_alone`` says why for each due date."""

    def __init__(self, name: str, left_alone: tuple[NotChased, ...]) -> None:
        super().__init__(name, left_alone)
        self.name, self.left_alone = name, left_alone

    def __str__(self) -> str:
        reasons = " ".join(f"{left.number} : {left.sentence()}" for left in self.left_alone[:3])
        other = (
            "Rien n’est échu, la prochaine étape est un appel, la dernière est atteinte, "
            "ou une lettre est déjà partie aujourd’hui."
        )
        return f"Pas de lettre à écrire maintenant à « {self.name} ». {reasons or other}"


@dataclass(frozen=True, slots=True)
class WrittenNow:
    """The letter before or after it left, its step, and the due dates it leaves alone with the reason of each."""

    draft: Draft
    level: Level
    left_alone: tuple[NotChased, ...]
    sent: SentLetter | None = None


def draft_now(desk: Desk, customer_id: int) -> WrittenNow:
    """Return the letter as it would leave; writes nothing. Raise as ``write_now``, but for the reason."""
    with desk.books.reading() as session:
        return _drafted(session, desk, customer_id)


def write_now(desk: Desk, customer_id: int, reason: str, folder: Path) -> WrittenNow:
    """Issue the next letter of the scenario today, for *reason*, and copy its PDF into *folder*.

    It is about everything overdue, and not held, that waits for the same step: the softest one first. Age and minimum
    gap are passed over, but never two letters on one day, nor a step. Raise ReasonMissing, NothingToWrite, RateMissing,
    AddressRefused, FolderRefused (nothing is written), BooksReadOnly or StorageFailed.
    """
    why = checked_reason(reason)
    outbox.make_ready(folder)
    with desk.books.writing() as session:
        written = _drafted(session, desk, customer_id, numbered=True)
        sent = session.issuing.issue(written.draft, desk.now(), desk.actor)
        facts = {"number": sent.letter.number, "step": written.level.name_fr, "reason": why}
        session.journal.append(desk.now(), desk.actor, "letter.hastened", f"client:{sent.customer_code}", facts)
    try:
        name = outbox.file_name(desk.today, sent.letter.number, sent.customer_name)
        sent = replace(sent, document=outbox.put(folder, name, written.draft.pdf))
    except outbox.FolderRefused:
        return replace(written, sent=sent)
    return replace(written, sent=sent)


def _drafted(session: Session, desk: Desk, customer_id: int, *, numbered: bool = False) -> WrittenNow:
    day, correspondence = desk.today, session.correspondence
    debtor = session.chasing.debtor(day, customer_id)
    dues = [due for due in session.chasing.dues(day, customer_id) if due.due_on < day and due.reached_on != day]
    left_alone: tuple[NotChased, ...] = ()
    for waiting in _waiting(debtor, dues, day):
        decision = _decide_now(debtor, waiting, day)
        left_alone += decision.not_chased
        for reminder in decision.reminders:
            claims = reminder.level.claims_penalties
            number = correspondence.next_number(day, claims_penalties=claims) if numbered else ""
            draft = compose(correspondence.firm(), correspondence.record(reminder, day), reminder, day, number)
            return WrittenNow(draft, reminder.level, left_alone)
    raise NothingToWrite(debtor.name, left_alone)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """The due dates that wait for the same step of the same scenario."""

    policy: Policy
    level: Level
    dues: list[OpenDue]


def _waiting(debtor: Debtor, dues: Iterable[OpenDue], day: date) -> list[_Waiting]:
    """Return the letters to come, the softest first; a step by telephone is no letter."""
    found: dict[tuple[int, int], _Waiting] = {}
    for due in dues:
        policy = due.policy or debtor.policy
        level = next_level(policy.after(reached_position(policy, due)), due, day)
        if level is not None and level.channel is not Channel.PHONE:
            found.setdefault((policy.id, level.position), _Waiting(policy, level, [])).dues.append(due)
    return sorted(found.values(), key=lambda waiting: (waiting.level.gravity, waiting.policy.id))


def _decide_now(debtor: Debtor, waiting: _Waiting, day: date) -> Decision:
    """Return the decision as if the step were the only one, due from the first day late, and written."""
    at_once = replace(waiting.level, offset_days=1, min_gap_days=0, min_amount=ZERO)
    only = Policy(waiting.policy.name, (at_once,), waiting.policy.id)
    fresh = [replace(due, reached=0, reached_on=None, policy=None, resumption=None) for due in waiting.dues]
    channel = None if debtor.channel is Channel.PHONE else debtor.channel
    return decide(fresh, {debtor.customer_id: replace(debtor, policy=only, channel=channel)}, day)
