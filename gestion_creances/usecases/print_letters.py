"""Prints the chosen letters: one document for the printer, by customer, then noted as printed once it came out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.dunning.posting import NoLetterChosen, PostedLetter, Posting, checked_posting
from gestion_creances.letters.freezing import thaw
from gestion_creances.letters.merging import merged, page_count
from gestion_creances.letters.statement_pdf import draw_statement
from gestion_creances.storage.session import Session

_SILENT = Progress()


@dataclass(frozen=True, slots=True)
class PrintRun:
    """What goes to the printer: one ``pdf``, the ``letters`` in it in order, and its number of ``pages``.

    ``without_address`` are those whose window is empty: the address is to be written by hand.
    """

    pdf: bytes
    letters: tuple[PostedLetter, ...]
    pages: int
    without_address: tuple[PostedLetter, ...] = ()


def letters_for_printer(
    desk: Desk,
    letter_ids: Collection[int],
    *,
    duplex: bool = False,
    statements: bool = False,
    progress: Progress = _SILENT,
) -> PrintRun:
    """Return the letters, each page exactly as issued, by customer's name and each one's oldest first.

    *duplex* lets each begin on the front of a sheet; *statements* adds each customer's statement of account of today
    behind his last letter. Nothing is noted: see ``mark_printed``. Raise NoLetterChosen, or LetterAltered when one no
    longer matches its seal.
    """
    if not letter_ids:
        raise NoLetterChosen
    with desk.books.reading() as session:
        letters = session.postings.of_letters(letter_ids)
        documents = _documents(session, desk, letters, progress, statements=statements)
        pdf = merged(documents, f"Courrier du {desk.today:%d/%m/%Y}", duplex=duplex)
        bare = tuple(one for one in letters if not _addressed(session, one))
    return PrintRun(pdf, letters, page_count(pdf), bare)


def mark_printed(desk: Desk, letter_ids: Collection[int]) -> tuple[Posting, ...]:
    """Note that the letters came out of the printer today; return what was known before of those it changes.

    A letter printed again keeps its first day.
    """
    with desk.books.writing() as session:
        new = [one for one in session.postings.of_letters(letter_ids) if one.posting.printed_on is None]
        for one in new:
            posting = checked_posting(replace(one.posting, printed_on=desk.today), one.number, desk.today)
            session.postings.put(posting)
            facts = {"number": one.number, "printed_on": desk.today.isoformat()}
            session.journal.append(desk.now(), desk.actor, "letter.printed", f"client:{one.customer_code}", facts)
    return tuple(one.posting for one in new)


def _addressed(session: Session, one: PostedLetter) -> bool:
    """Return whether the window of the letter shows more than a name: a town has its postcode."""
    where = thaw(session.letters.get(one.letter_id).words).recipient[1:]
    return any(sign.isdigit() for line in where for sign in line)


def _documents(
    session: Session, desk: Desk, letters: Sequence[PostedLetter], progress: Progress, *, statements: bool
) -> Iterator[bytes]:
    for rank, one in enumerate(letters):
        progress.step(rank, len(letters))
        yield session.letters.sealed(session.letters.get(one.letter_id))
        last_of_his = rank + 1 == len(letters) or letters[rank + 1].customer_id != one.customer_id
        if statements and last_of_his:
            customer = session.customers.get(one.customer_id)
            yield draw_statement(session.statements.of_customer(customer, desk.today), customer.language)
