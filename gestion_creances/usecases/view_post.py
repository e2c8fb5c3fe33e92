"""Shows the letters on paper: what waits to be printed, to be posted, for a receipt; and the whole story of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from gestion_creances.desk import Desk
from gestion_creances.dunning.posting import PostCounts, PostedLetter, late_if_posted_by
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.letters import debit_notice
from gestion_creances.storage.postings import PostQuery


@dataclass(frozen=True, slots=True)
class PostView:
    """What there is to do with paper today.

    ``to_print`` and ``to_post`` by customer's name; ``late`` are registered letters whose receipt should have come
    back, the longest out first (``without_receipt`` words it), those posted by ``late_by``;
    ``level_names`` are the words of each level by code.
    """

    counts: PostCounts
    late_by: date
    to_print: tuple[PostedLetter, ...]
    to_post: tuple[PostedLetter, ...]
    late: tuple[PostedLetter, ...]
    level_names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PostProof:
    """All that is known of one letter on paper, and its receipts as scanned, each with its seal, oldest first."""

    letter: PostedLetter
    receipts: tuple[Attachment, ...]


def view_post(desk: Desk) -> PostView:
    """Return what there is to do with letters on paper today."""
    with desk.books.reading() as session:
        late_by = late_if_posted_by(desk.today, alsace_moselle=session.settings.sending_times().alsace_moselle)
        levels = [level for policy in session.policies.all() for level in policy.levels]
        return PostView(
            counts=session.postings.counts(late_by),
            late_by=late_by,
            to_print=session.postings.page(PostQuery("to_print", sort="customer")),
            to_post=session.postings.page(PostQuery("to_post", sort="customer")),
            late=session.postings.page(PostQuery("late", late_by=late_by, sort="posted_on")),
            level_names={level.code: level.name_fr for level in levels} | {debit_notice.CODE: debit_notice.NAME},
        )


def letters_by_post(desk: Desk, letter_ids: Iterable[int]) -> tuple[PostedLetter, ...]:
    """Return these letters as they stand, by customer's name; raise KeyError when one is not by post."""
    with desk.books.reading() as session:
        return session.postings.of_letters(letter_ids)


def post_proof(desk: Desk, letter_id: int) -> PostProof:
    """Return the dates, the tracking number and the receipts of one letter; raise KeyError when it is not by post."""
    with desk.books.reading() as session:
        letter = session.postings.of_letter(letter_id)
        kept = session.attachments.of_customer(letter.customer_id)
    mine = (paper for paper in kept if paper.letter_id == letter_id and paper.kind is AttachmentKind.RECEIPT)
    return PostProof(letter, tuple(mine))
