"""Notes what becomes of letters on paper: posted, presented, signed or sent back, with the scan of the receipt."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from gestion_creances.desk import Desk
from gestion_creances.dunning.posting import (
    NoLetterChosen,
    PostedLetter,
    Posting,
    PostingFault,
    PostOutcome,
    checked_posting,
)
from gestion_creances.dunning.tracking import checked_numbers, read_tracking
from gestion_creances.intake.scan import Scan, read_scan
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.storage.attachments import seal
from gestion_creances.storage.session import Session


@dataclass(frozen=True, slots=True)
class PostNews:
    """What is learnt of a letter on its way: presented on a day, an outcome on a day; what is None stays as it was."""

    presented_on: date | None = None
    outcome: PostOutcome | None = None
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """What an entry changed: the postings as they were ``before``, the receipts it added. ``take_back`` undoes it."""

    before: tuple[Posting, ...]
    receipt_ids: tuple[int, ...] = ()


def note_posted(desk: Desk, tracking: Mapping[int, str], posted_on: date) -> Noted:
    """Note that letters were handed to the post: *tracking* has the number of each by letter id, empty when unknown.

    A letter already noted as posted gets the new day, and keeps its number when none is given. Nothing is noted when
    one entry is refused. Raise NoLetterChosen, PostingFault or TrackingRefused.
    """
    if not tracking:
        raise NoLetterChosen
    with desk.books.writing() as session:
        letters = session.postings.of_letters(tracking)
        numbers = {one.letter_id: read_tracking(tracking[one.letter_id]) for one in letters}
        checked_numbers(numbers, session.postings.bearers(filter(None, numbers.values()), numbers))
        for one in letters:
            number = numbers[one.letter_id] or one.posting.tracking
            _store(session, desk, one, replace(one.posting, posted_on=posted_on, tracking=number), "letter.posted")
    return Noted(tuple(one.posting for one in letters))


def note_post_news(desk: Desk, letter_ids: Collection[int], news: PostNews, scan: Path | None = None) -> Noted:
    """Note what became of letters handed to the post, and keep the *scan* of the receipt with each.

    Raise NoLetterChosen, PostingFault, ScanRefused or UnreadableFile; nothing is noted then.
    """
    if not letter_ids:
        raise NoLetterChosen
    if scan is None and news == PostNews():
        raise PostingFault("outcome", "Indiquez au moins une date, une suite ou un accusé de réception.")
    paper = read_scan(scan) if scan is not None else None
    with desk.books.writing() as session:
        letters = session.postings.of_letters(letter_ids)
        receipts = [_keep(session, desk, one, paper) for one in letters] if paper else []
        for one in letters:
            known = replace(
                one.posting,
                presented_on=news.presented_on or one.posting.presented_on,
                outcome=news.outcome or one.posting.outcome,
                closed_on=news.closed_on or one.posting.closed_on,
            )
            _store(session, desk, one, known, "letter.followed")
    return Noted(tuple(one.posting for one in letters), tuple(receipts))


def step_back(desk: Desk, letter_ids: Collection[int]) -> Noted:
    """Take back the last entry of each letter (outcome, presentation, posting, printing), noted by mistake."""
    with desk.books.writing() as session:
        letters = session.postings.of_letters(letter_ids)
        for one in letters:
            _store(session, desk, one, one.posting.step_back(), "letter.corrected")
    return Noted(tuple(one.posting for one in letters))


def take_back(desk: Desk, noted: Noted) -> None:
    """Put the letters back to what was known before *noted*, and take off the receipts it added."""
    with desk.books.writing() as session:
        for receipt_id in noted.receipt_ids:
            session.attachments.remove(receipt_id)
        before = {posting.letter_id: posting for posting in noted.before}
        for one in session.postings.of_letters(before):
            _store(session, desk, one, before[one.letter_id], "letter.corrected")


def _store(session: Session, desk: Desk, one: PostedLetter, posting: Posting, action: str) -> None:
    posting = checked_posting(posting, one.number, desk.today)
    if posting == one.posting:
        return
    session.postings.put(posting)
    subject = f"client:{one.customer_code}"
    session.journal.append(desk.now(), desk.actor, action, subject, {"number": one.number, **_facts(posting)})


def _facts(posting: Posting) -> dict[str, object]:
    days = {name: getattr(posting, name) for name in ("printed_on", "posted_on", "presented_on", "closed_on")}
    facts: dict[str, object] = {name: day.isoformat() for name, day in days.items() if day is not None}
    if posting.tracking:
        facts["tracking"] = posting.tracking
    if posting.outcome is not None:
        facts["outcome"] = posting.outcome.value
    return facts


def _keep(session: Session, desk: Desk, one: PostedLetter, scan: Scan) -> int:
    receipt = Attachment(
        customer_id=one.customer_id,
        name=scan.name,
        media=scan.media,
        added_on=desk.today,
        sha256=seal(scan.content),
        kind=AttachmentKind.RECEIPT,
        letter_id=one.letter_id,
    )
    facts = {"number": one.number, "name": scan.name, "sha256": receipt.sha256}
    session.journal.append(desk.now(), desk.actor, "letter.receipt", f"client:{one.customer_code}", facts)
    return session.attachments.add(receipt, scan.content)
