"""Reads the statements of the invented company's past, week by week, and matches them as its bookkeeper did."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from gestion_creances.basics.money import total
from gestion_creances.demonstration.bank import OPENING, BankLine, typed_line
from gestion_creances.demonstration.statement_file import statement_file
from gestion_creances.demonstration.story import Story
from gestion_creances.desk import Desk
from gestion_creances.matching.facts import Paid
from gestion_creances.matching.proposal import Certainty, Gap, Proposal, Share, Use
from gestion_creances.routines.past_deeds import Actors
from gestion_creances.storage.bank_lists import BankLineQuery, BankLineRow
from gestion_creances.usecases.import_files import import_files
from gestion_creances.usecases.import_files.reports import Source
from gestion_creances.usecases.match_bank_lines import accept_proposals
from gestion_creances.usecases.view_bank import propose_for

_ONE_DAY = timedelta(days=1)


class PastBank:
    """The statements, each read once, in order; what the story knows of a line is what is said of it."""

    def __init__(self, story: Story, actors: Actors) -> None:
        self._story, self._actors = story, actors
        self._codes = {key: code for code, key in actors.customers.items()}
        self._names = {profile.code: profile.customer.name for profile in story.profiles}
        self._first, self._balance = story.bank_since, OPENING
        self._statements = self._lines = 0

    def read(self, desk: Desk, last: date) -> None:
        """Import the statement that goes on to the day *last*, and accept what the story knows of its lines."""
        if last < self._first:
            return
        typed = self._typed(desk, last)
        lines = [line for line in self._story.bank if self._first <= line.on <= last]
        lines = sorted((*lines, *typed), key=lambda line: line.on)
        self._statements += 1
        content = statement_file(
            self._story.company.iban, self._statements, self._first, last, self._balance, lines, self._lines + 1
        )
        with TemporaryDirectory(prefix="creances-") as folder:
            path = Path(folder) / f"releve-{last.isoformat()}.xml"
            path.write_bytes(content)
            import_files(desk, [Source(path)])
        self._balance += total(line.amount for line in lines)
        self._lines += len(lines)
        self._first = last + _ONE_DAY
        self._accept(desk, lines, typed)

    def _typed(self, desk: Desk, last: date) -> dict[BankLine, int]:
        """Return the lines of the payments typed by then that the bank tells of, with the id of each."""
        with desk.books.reading() as session:
            paid = session.bank_facts.all(last).paid
        found = {}
        for one in paid:
            line = self._typed_line(one) if one.line_id is None and one.paid_on >= self._first else None
            if line is not None:
                found[line] = one.item_id
        return found

    def _typed_line(self, paid: Paid) -> BankLine | None:
        name = self._names[self._codes[paid.customer_id]]
        return typed_line(paid.paid_on, paid.amount, paid.method, name, paid.reference)

    def _accept(self, desk: Desk, lines: list[BankLine], typed: dict[BankLine, int]) -> None:
        """Accept what the lines left are known to be: as it is proposed, else as a person would say it."""
        told: defaultdict[tuple[date, int, str], list[BankLine]] = defaultdict(list)
        for line in lines:
            if line.pays or line.takes_back or (line in typed and line.amount.cents > 0):
                told[line.on, line.amount.cents, line.label].append(line)
        with desk.books.reading() as session:
            left = session.bank_lists.page(BankLineQuery("left"), 0, -1)
        known = [(row, told[_key(row)].pop(0)) for row in left if told.get(_key(row))]
        proposals = propose_for(desk, [row.line_id for row, _ in known])
        truths = [(self._truth(row, line, typed.get(line)), proposals[row.line_id]) for row, line in known]
        accept_proposals(desk, [_as_proposed(truth, readings) for truth, readings in truths])

    def _truth(self, row: BankLineRow, line: BankLine, payment_id: int | None) -> Proposal:
        """Return what *line* is, as one says it by hand."""
        reasons = ("Reconnu à la main.",)
        if line.takes_back is not None:
            item_id = self._actors.items[line.takes_back.line]
            return Proposal(row.line_id, Use.RETURNS, Certainty.CERTAIN, reasons, payment_id=item_id)
        if payment_id is not None:
            return Proposal(row.line_id, Use.SAME_AS, Certainty.CERTAIN, reasons, payment_id=payment_id)
        owner = self._actors.customers[line.stands_for[0].customer]
        owners = {receipt.line: self._actors.customers[receipt.customer] for receipt in line.stands_for}
        keys = list(owners.values()) if len(owners) == len(line.pays) else [owner] * len(line.pays)
        shares = tuple(
            Share(self._actors.items[debit], key, amount, gap=line.short)
            for (debit, amount), key in zip(line.pays, keys, strict=True)
        )
        gap = Gap.PENNIES if line.short else None
        return Proposal(row.line_id, Use.PAYS, Certainty.CERTAIN, reasons, shares, gap=gap)


def _key(row: BankLineRow) -> tuple[date, int, str]:
    return row.booked_on, row.amount.cents, row.label


def _as_proposed(truth: Proposal, readings: tuple[Proposal, ...]) -> Proposal:
    """Return the reading that says what *truth* does, with its reasons; *truth* itself when none does."""
    shares = {(share.item_id, share.amount) for share in truth.shares}
    return next(
        (
            one
            for one in readings
            if one.use is truth.use
            and one.payment_id == truth.payment_id
            and {(share.item_id, share.amount) for share in one.shares} == shares
            and (truth.use is not Use.PAYS or not one.on_account)
        ),
        truth,
    )
