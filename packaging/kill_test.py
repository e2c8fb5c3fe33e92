"""Kills the program while it sends e-mails, at random points, and counts: nothing twice, nothing lost, all told.

Usage: python packaging/dev.py kill-test [--points 50] [--seed 1]. The program is the real one (``envoyer``), the server
a real one on this computer. After each death a person settles what is left in doubt by looking into the mailbox.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from gestion_creances.basics.money import Money  # noqa: E402
from gestion_creances.company.mail_account import MailAccount  # noqa: E402
from gestion_creances.company.profile import Address, Company  # noqa: E402
from gestion_creances.desk import Desk  # noqa: E402
from gestion_creances.dunning.policy_document import standard_policy  # noqa: E402
from gestion_creances.ledger.customer import Channel, Customer  # noqa: E402
from gestion_creances.ledger.invoice import Instalment, Invoice  # noqa: E402
from gestion_creances.ledger.item import ItemKind  # noqa: E402
from gestion_creances.letters.message import MessageRow, MessageState  # noqa: E402
from gestion_creances.storage.books import Books  # noqa: E402
from gestion_creances.usecases.issue_reminders import issue_reminders  # noqa: E402
from gestion_creances.usecases.mail_choices import edit_mail  # noqa: E402
from gestion_creances.usecases.send_messages import recover_interrupted  # noqa: E402
from gestion_creances.usecases.settle_message import Verdict, settle_message  # noqa: E402
from gestion_creances.usecases.verify_books import verify_books  # noqa: E402
from gestion_creances.usecases.view_messages import open_message, view_outbox  # noqa: E402
from tests.smtp_server import Habits, Post, mail_server  # noqa: E402 - the tests are found from here

MONDAY = date(2026, 11, 23)
NOON = datetime.combine(MONDAY, time(12)).astimezone()
STAGES = ("rcpt", "data", "content")
# From the moment the server sees a stage: what follows it, the answer and the commit included, lies within.
_JITTER = 0.06


@dataclass
class Report:
    """What the killings did. ``faults`` is empty when all is as it must be."""

    messages: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    left_in_doubt: int = 0
    doubt_received: int = 0
    faults: list[str] = field(default_factory=list)

    def text(self) -> str:
        """Return the figures in a few lines."""
        stages = ", ".join(f"{number} after {stage}" for stage, number in sorted(self.kills.items()))
        return "\n".join(
            (
                f"{sum(self.kills.values())} kills ({stages}) over {self.messages} messages",
                f"left in doubt: {self.left_in_doubt}, of which the server had {self.doubt_received}",
                f"faults: {len(self.faults)}",
                *self.faults[:20],
            )
        )


class Killer:
    """Kills a process once the server has seen a given stage a given number of times, after a moment."""

    def __init__(self, chance: random.Random) -> None:
        self.stage = chance.choice(STAGES)
        self._left = chance.randint(1, 3)
        self._moment = chance.choice((0.0, chance.uniform(0, _JITTER)))
        self._process: subprocess.Popen[bytes] | None = None
        self.struck = False

    def watch(self, process: subprocess.Popen[bytes]) -> None:
        """Strike *process* when its time has come."""
        self._process = process

    def reached(self, stage: str) -> None:
        """Hear from the server how far a message has come."""
        if stage != self.stage or self.struck:
            return
        self._left -= 1
        if self._left == 0:
            self.struck = True
            if self._moment:
                threading.Timer(self._moment, self._strike).start()
            else:
                self._strike()

    def _strike(self) -> None:
        if self._process is not None:
            self._process.kill()


def kill_test(folder: Path, points: int, seed: int) -> Report:
    """Kill the sending program at *points* random points and return what came of it."""
    chance = random.Random(seed)  # noqa: S311 - which points are met must be repeatable
    report = Report(messages=3 * points)
    path = folder / "essai.creances"
    with mail_server(folder, auth=False) as post:
        os.environ["SSL_CERT_FILE"] = str(post.certificate)
        with Books.create(path) as books:
            _fill(Desk(books, MONDAY, "claire", lambda: NOON), post, report.messages, folder)
        while sum(report.kills.values()) < points and _waiting(path):
            killer = Killer(chance)
            post.habits = Habits(reached=killer.reached)
            _run(path, post, killer)
            if killer.struck:
                report.kills[killer.stage] += 1
            _settle(path, post, report)
        post.habits = Habits()
        while _waiting(path):
            _run(path, post, None)
            _settle(path, post, report)
        _account(path, post, report)
    return report


def _fill(desk: Desk, post: Post, messages: int, folder: Path) -> None:
    due = date(2026, 11, 10)
    with desk.books.writing() as session:
        address = Address(("1 rue Neuve",), "21000", "Dijon")
        session.company.put(Company("Ateliers Morvan", siren="552100554", address=address))
        session.policies.put(standard_policy())
        for number in range(messages):
            email = f"compta@client-{number}.example"
            customer = Customer(f"C{number}", f"Client {number}", email=email, channel=Channel.EMAIL)
            key = session.customers.add(customer)
            amount = Money.euros(100 + number)
            part = Instalment(due, amount)
            session.invoices.add(Invoice(key, f"FA-{number}", ItemKind.INVOICE, date(2026, 10, 10), amount, (part,)))
    edit_mail(desk, MailAccount("localhost", "compta@morvan.example", post.port, per_run=0, per_hour=0))
    issue_reminders(desk, folder / "Lettres")


def _waiting(path: Path) -> bool:
    with Books.open(path, read_only=True) as books:
        return bool(view_outbox(Desk(books, MONDAY, "claire")).waiting)


def _run(path: Path, post: Post, killer: Killer | None) -> None:
    """Let the real program send, until it is killed or has finished."""
    command = [sys.executable, "-m", "gestion_creances", "envoyer", str(path), "--au", MONDAY.isoformat()]
    process = subprocess.Popen(
        [*command, "--maintenant"], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    if killer is not None:
        killer.watch(process)
    process.wait(timeout=300)
    # What the dead program had written may still be on its way.
    post.wait_for_silence()


def _settle(path: Path, post: Post, report: Report) -> None:
    """Check the books against the mailbox, then decide as a person would who looks into it."""
    with Books.open(path) as books:
        desk = Desk(books, MONDAY, "claire")
        _compare(view_outbox(desk).rows, post, report)
        with books.sending():
            recover_interrupted(desk)
        received = set(post.ids())
        for row in view_outbox(desk, (MessageState.AMBIGUOUS, MessageState.FAILED)).rows:
            here = row.message.message_id in received
            report.left_in_doubt += 1
            report.doubt_received += here
            settle_message(desk, row.message.id, Verdict.RECEIVED if here else Verdict.AGAIN)


def _compare(rows: Sequence[MessageRow], post: Post, report: Report) -> None:
    received = Counter(post.ids())
    report.faults += [f"{name} arrived {number} times" for name, number in received.items() if number > 1]
    for row in rows:
        message, here = row.message, row.message.message_id in received
        if message.state is MessageState.SENT and not here:
            report.faults.append(f"{message.message_id} is said to be sent and never arrived")
        if message.state is MessageState.QUEUED and here:
            report.faults.append(f"{message.message_id} arrived and would be sent again")
    if sum(row.message.state is MessageState.SENDING for row in rows) > 1:
        report.faults.append("more than one message is being sent at once")


def _account(path: Path, post: Post, report: Report) -> None:
    """Check at the end that every message arrived once, and that the books tell of every attempt."""
    with Books.open(path) as books:
        desk = Desk(books, MONDAY, "claire")
        rows = view_outbox(desk).rows
        _compare(rows, post, report)
        if len(rows) != report.messages or set(post.ids()) != {row.message.message_id for row in rows}:
            report.faults.append(f"{len(post.received)} of {report.messages} messages arrived")
        kept = {row.message.message_id: row.message.sha256 for row in rows}
        attempts = 0
        for row in rows:
            begun = [
                event for event in open_message(desk, row.message.id).events if event.state is MessageState.SENDING
            ]
            attempts += len(begun)
            if len(begun) != row.message.attempts:
                report.faults.append(f"{row.message.message_id}: {row.message.attempts} attempts, {len(begun)} told")
        if attempts < post.tried:
            report.faults.append(f"the server saw {post.tried} attempts, the books tell of {attempts}")
        report.faults += [f"{one.message_id} is unknown" for one in post.received if one.message_id not in kept]
        report.faults += verify_books(desk)


def main(words: Sequence[str]) -> int:
    """Do what the command line asks and return the exit status."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--points", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="creances-kill-") as folder:
        report = kill_test(Path(folder), asked.points, asked.seed)
    print(report.text())
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
