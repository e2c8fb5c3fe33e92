"""The life of a letter on paper: printed, posted, presented, then signed for, unclaimed, refused or sent back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from gestion_creances.basics import french
from gestion_creances.basics.calendar import next_working_day
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money
from gestion_creances.dunning.tracking import read_tracking

RECEIPT_WORKING_DAYS = 10
_ONE_DAY = timedelta(days=1)


class PostOutcome(StrEnum):
    """How the post ended with a letter."""

    SIGNED = "signed"
    UNCLAIMED = "unclaimed"
    REFUSED = "refused"
    WRONG_ADDRESS = "wrong_address"

    @property
    def label(self) -> str:
        """What the postman's receipt says, in French."""
        return _LABELS[self]

    @property
    def bearing(self) -> str:
        """What it means for the claim, in French; an empty text when nothing needs saying.

        That an unclaimed or refused registered letter still puts the debtor in default (article 1344 code civil) is
        what most decisions hold, and is not checked against a source: the sentence says so.
        """
        return _BEARINGS.get(self, "")


_LABELS = {
    PostOutcome.SIGNED: "Signée",
    PostOutcome.UNCLAIMED: "Non réclamée",
    PostOutcome.REFUSED: "Refusée",
    PostOutcome.WRONG_ADDRESS: "Adresse inexacte",
}
_BEARINGS = {
    PostOutcome.UNCLAIMED: "Une lettre recommandée non réclamée vaut en général mise en demeure ; "
    "à vérifier par votre conseil. Gardez l’enveloppe telle qu’elle est revenue.",
    PostOutcome.REFUSED: "Une lettre recommandée refusée vaut en général mise en demeure ; "
    "à vérifier par votre conseil. Gardez l’enveloppe telle qu’elle est revenue.",
    PostOutcome.WRONG_ADDRESS: "La lettre n’a pas touché le client : corrigez son adresse, puis écrivez-lui.",
}


class PostState(StrEnum):
    """Where a letter on paper stands."""

    TO_PRINT = "to_print"
    TO_POST = "to_post"
    POSTED = "posted"
    PRESENTED = "presented"
    CLOSED = "closed"


class PostingFault(Refusal):
    """An entry that cannot be true; ``field`` names what to correct: printed_on, posted_on, tracking …"""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(field, problem)
        self.field, self.problem = field, problem

    def __str__(self) -> str:
        return self.problem


class NoLetterChosen(Refusal):
    """Something was asked of no letter at all."""

    def __str__(self) -> str:
        return "Choisissez au moins une lettre dans la liste."


@dataclass(frozen=True, slots=True)
class Posting:
    """What became of one letter on paper; ``closed_on`` is the day of its outcome, ``tracking`` the post's number."""

    letter_id: int
    issued_on: date
    registered: bool = False
    tracking: str = ""
    printed_on: date | None = None
    posted_on: date | None = None
    presented_on: date | None = None
    outcome: PostOutcome | None = None
    closed_on: date | None = None

    @property
    def state(self) -> PostState:
        """Where the letter stands."""
        if self.outcome is not None:
            return PostState.CLOSED
        if self.presented_on is not None:
            return PostState.PRESENTED
        if self.posted_on is not None:
            return PostState.POSTED
        return PostState.TO_POST if self.printed_on is not None else PostState.TO_PRINT

    @property
    def awaits_receipt(self) -> bool:
        """Whether it is a registered letter that was posted and of which nothing final is known yet."""
        return self.registered and self.posted_on is not None and self.outcome is None

    def receipt_late(self, late_by: date) -> bool:
        """Return whether the receipt should have come back: those of letters posted by *late_by* should.

        See ``late_if_posted_by``.
        """
        return self.awaits_receipt and self.posted_on is not None and self.posted_on <= late_by

    def step_back(self) -> Posting:
        """Return the posting without its last entry: the outcome, else the presentation, the posting, the printing."""
        match self.state:
            case PostState.CLOSED:
                return replace(self, outcome=None, closed_on=None)
            case PostState.PRESENTED:
                return replace(self, presented_on=None)
            case PostState.POSTED:
                return replace(self, posted_on=None, tracking="")
            case _:
                return replace(self, printed_on=None, tracking="")


@dataclass(frozen=True, slots=True)
class PostedLetter:
    """A letter on paper with what became of it.

    ``asked`` is the amount it asks for, ``sha256`` the seal of its PDF, ``receipt_sha256`` that of the scan of its
    receipt (empty when there is none); both in lower-case hexadecimal.
    """

    posting: Posting
    number: str
    customer_id: int
    customer_code: str
    customer_name: str
    level_code: str
    subject: str
    asked: Money
    sha256: str
    receipt_sha256: str = ""

    @property
    def letter_id(self) -> int:
        """The letter's id."""
        return self.posting.letter_id


@dataclass(frozen=True, slots=True)
class PostCounts:
    """How many letters wait: to be printed, to be posted, for their receipt, and of these too long."""

    to_print: int
    to_post: int
    awaiting: int
    late: int


def receipt_expected_on(posted_on: date, *, alsace_moselle: bool = False) -> date:
    """Return the last day on which one still waits for the receipt: the tenth working day after posting."""
    day = posted_on
    for _ in range(RECEIPT_WORKING_DAYS):
        day = next_working_day(day + _ONE_DAY, alsace_moselle=alsace_moselle)
    return day


def late_if_posted_by(today: date, *, alsace_moselle: bool = False) -> date:
    """Return the last posting day whose receipt is late on *today*."""
    day = today
    while receipt_expected_on(day, alsace_moselle=alsace_moselle) >= today:
        day -= _ONE_DAY
    return day


def without_receipt(posted_on: date, today: date) -> str:
    """Return the sentence for a registered letter whose receipt has not come back."""
    days = (today - posted_on).days
    return (
        f"Recommandé posté il y a {days} jours sans accusé de réception : cherchez-le sur le site de La Poste "
        "avec son numéro de suivi, puis notez la suite."
    )


_ORDINARY = (None, PostOutcome.WRONG_ADDRESS)
_STEPS = (
    ("issued_on", "émise"),
    ("printed_on", "imprimée"),
    ("posted_on", "postée"),
    ("presented_on", "présentée"),
    ("closed_on", "close"),
)


def checked_posting(posting: Posting, number: str, today: date) -> Posting:
    """Return *posting* of the letter *number* as it may be stored; raise PostingFault.

    A letter posted was printed, at the latest on that day. Dates follow one another (issued, printed, posted,
    presented, closed) and none is in the future. Raise TrackingRefused for a number too long.
    """
    if posting.posted_on is not None and posting.printed_on is None:
        posting = replace(posting, printed_on=posting.posted_on)
    posting = replace(posting, tracking=read_tracking(posting.tracking))
    _check_parts(posting, number)
    _check_order(posting, number, today)
    return posting


def _check_parts(posting: Posting, number: str) -> None:
    if posting.posted_on is None and (posting.presented_on or posting.outcome):
        raise PostingFault("posted_on", f"La lettre {number} n’est pas notée comme postée : indiquez d’abord ce jour.")
    if posting.outcome is not None and posting.closed_on is None:
        raise PostingFault("closed_on", f"Indiquez le jour où la lettre {number} a été signée, refusée ou rendue.")
    if posting.outcome is None and posting.closed_on is not None:
        raise PostingFault(
            "outcome", f"Indiquez ce qu’est devenue la lettre {number} : signée, non réclamée, refusée …"
        )
    if not posting.registered and (posting.presented_on or posting.outcome not in _ORDINARY):
        raise PostingFault(
            "outcome", f"La lettre {number} n’est pas recommandée : elle ne peut que revenir pour adresse inexacte."
        )


def _check_order(posting: Posting, number: str, today: date) -> None:
    before, before_words = posting.issued_on, "émise"
    for field, words in _STEPS:
        day: date | None = getattr(posting, field)
        if day is None:
            continue
        if day < before:
            raise PostingFault(
                field,
                f"La lettre {number} ne peut pas être {words} le {french.day(day)} : "
                f"elle a été {before_words} le {french.day(before)}.",
            )
        if day > today and field != "issued_on":
            raise PostingFault(
                field, f"Le {french.day(day)} n’est pas encore venu : notez ce qui est arrivé à la lettre {number}."
            )
        before, before_words = day, words
