"""The automatic run: decides, issues what needs no confirmation, sends the e-mails that wait, and notes it all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gestion_creances.basics.errors import Outcome, Trouble
from gestion_creances.basics.progress import Progress
from gestion_creances.company.mail_account import MailAccountMissing
from gestion_creances.desk import Desk
from gestion_creances.dunning.automatic import AutomaticPlan
from gestion_creances.usecases.follow_plans import follow_plans
from gestion_creances.usecases.issue_reminders import IssuedRun, issue_reminders
from gestion_creances.usecases.prepare_automatic import note_automatic, prepare_automatic
from gestion_creances.usecases.send_messages import SendRun, send_messages

_SILENT = Progress()


@dataclass(frozen=True, slots=True)
class AutomaticRun:
    """What one run did: its plan, what was issued, and which e-mails left.

    ``unsent`` is why no e-mail could leave (a server that does not answer, no password …); the letters are issued all
    the same and their e-mails wait in the queue.
    """

    plan: AutomaticPlan
    issued: IssuedRun
    sent: SendRun
    unsent: Outcome | None

    def counts(self) -> dict[str, int]:
        """Return the counts the journal keeps."""
        return {
            "issued": len(self.issued.letters),
            "sent": len(self.sent.sent),
            "failed": len(self.sent.failed) + len(self.sent.ambiguous),
            "waiting": len(self.plan.waiting),
            "calls": len(self.issued.calls),
            "refused": len(self.issued.refused),
        }

    @property
    def trouble(self) -> Trouble | None:
        """Return what went wrong in the world, None when the run went through."""
        found = self.issued.trouble or self.sent.stopped_by or self.unsent
        return found if isinstance(found, Trouble) else None


def run_automatically(desk: Desk, folder: Path, moment: datetime, progress: Progress = _SILENT) -> AutomaticRun:
    """Run once at *moment* (time of the office); a second run of the same day issues and sends nothing twice.

    A payment plan not kept by then is closed first: what it covered takes its turn again in the same run. Raise
    FolderRefused, BooksReadOnly or StorageFailed before anything left.
    """
    follow_plans(desk)
    plan = prepare_automatic(desk, moment)
    issued = issue_reminders(desk, folder, {one.key for one in plan.ready}, progress=progress)
    sent, unsent = _send(desk, _messages(desk, issued) if plan.held or plan.closed else None, progress)
    run = AutomaticRun(plan, issued, sent, unsent)
    note_automatic(desk, run.counts(), plan.held)
    return run


def _messages(desk: Desk, issued: IssuedRun) -> frozenset[int]:
    """Return the e-mails of the letters just issued: what waited before stays where it is while the run is held."""
    with desk.books.reading() as session:
        letters = [session.messages.of_letter(sent.letter.id) for sent in issued.letters]
    return frozenset(message.id for mine in letters for message in mine)


def _send(desk: Desk, only: frozenset[int] | None, progress: Progress) -> tuple[SendRun, Outcome | None]:
    try:
        return send_messages(desk, only, progress), None
    except MailAccountMissing as missing:
        return SendRun(), missing
    except Trouble as trouble:
        return SendRun(), trouble
