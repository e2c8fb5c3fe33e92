"""Issues the reminders of the day: each letter is frozen in the books first, then copied into a folder as PDF."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from gestion_creances.basics.errors import Refusal, Trouble
from gestion_creances.basics.progress import Cancelled, Progress
from gestion_creances.delivery import folder as outbox
from gestion_creances.desk import Desk
from gestion_creances.dunning.decision import Reminder, ReminderKey
from gestion_creances.dunning.reason import NotChased
from gestion_creances.dunning.refused import Refused
from gestion_creances.letters.drafting import compose
from gestion_creances.letters.issued import SentLetter
from gestion_creances.letters.sources import Firm

_SILENT = Progress()


@dataclass(frozen=True, slots=True)
class IssuedRun:
    """What one run did. ``letters`` have left and are in the books whatever happened next.

    ``calls`` are the steps by telephone owed that day: nothing is written for them, somebody has to call. ``refused``
    could not be written and keep their turn; ``not_chased`` are the due dates left alone with the reason;
    ``warnings`` what was to be read before sending. ``remaining`` counts the letters a stop kept from leaving:
    ``cancelled`` by the person, or stopped by ``trouble``.
    """

    as_of: date
    letters: tuple[SentLetter, ...]
    refused: tuple[Refused, ...]
    not_chased: tuple[NotChased, ...]
    warnings: tuple[str, ...]
    calls: tuple[Reminder, ...] = ()
    remaining: int = 0
    cancelled: bool = False
    trouble: Trouble | None = None

    @property
    def not_copied(self) -> tuple[SentLetter, ...]:
        """Return the letters whose copy could not be written into the folder; they can be exported again."""
        return tuple(sent for sent in self.letters if sent.document is None)

    @property
    def without_address(self) -> tuple[SentLetter, ...]:
        """Return the letters to be completed by hand with an address."""
        return tuple(sent for sent in self.letters if sent.address_missing)


def issue_reminders(
    desk: Desk,
    folder: Path,
    only: Collection[ReminderKey] | None = None,
    as_of: date | None = None,
    progress: Progress = _SILENT,
) -> IssuedRun:
    """Decide anew for *as_of* (default: today), issue each reminder and copy its PDF into *folder*.

    *only* are the keys of the reminders the person has seen and left ticked; None issues all. A payment plan paid whole
    or not kept by then is closed first, so that what it covered takes its turn in this run. Each letter is one
    transaction: whatever stops the run, what has left is in the books and the rest keeps its turn. A second run of the
    same day issues nothing. Raise FolderRefused before anything is written when the folder refuses, BooksReadOnly,
    StorageFailed when already the first letter cannot be stored.
    """
    day = as_of or desk.today
    outbox.make_ready(folder)
    _follow_plans(desk, day)
    with desk.books.reading() as session:
        campaign = session.correspondence.campaign(day)
        firm = session.correspondence.firm()
    reminders = [reminder for reminder in campaign.reminders() if only is None or reminder.key in only]
    run = IssuedRun(day, (), campaign.refused, campaign.decision.not_chased, campaign.warnings(), campaign.calls())
    return _issue_all(desk, firm, reminders, folder, progress, run)


def _follow_plans(desk: Desk, day: date) -> None:
    with desk.books.reading() as session:
        if not any(session.plan_following.ended(day)):
            return
    with desk.books.writing() as session:
        session.plan_following.follow(day, desk.now(), desk.actor)


def _issue_all(
    desk: Desk, firm: Firm, reminders: Sequence[Reminder], folder: Path, progress: Progress, run: IssuedRun
) -> IssuedRun:
    for rank, reminder in enumerate(reminders):
        try:
            progress.step(rank, len(reminders))
            sent = _issue(desk, firm, reminder, run.as_of, folder)
        except Cancelled:
            return replace(run, cancelled=True, remaining=len(reminders) - rank)
        except Refusal as refusal:
            run = replace(run, refused=(*run.refused, Refused(reminder, refusal)))
        except Trouble as trouble:
            if not run.letters:
                raise
            return replace(run, trouble=trouble, remaining=len(reminders) - rank)
        else:
            run = replace(run, letters=(*run.letters, sent))
    return run


def _issue(desk: Desk, firm: Firm, reminder: Reminder, day: date, folder: Path) -> SentLetter:
    with desk.books.writing() as session:
        number = session.correspondence.next_number(day, claims_penalties=reminder.level.claims_penalties)
        draft = compose(firm, session.correspondence.record(reminder, day), reminder, day, number)
        sent = session.issuing.issue(draft, desk.now(), desk.actor)
    try:
        name = outbox.file_name(day, number, sent.customer_name)
        return replace(sent, document=outbox.put(folder, name, draft.pdf))
    except outbox.FolderRefused:
        return sent
