"""A letter that has been issued: frozen, with the seal of its PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.policy import Tone
from gestion_creances.ledger.customer import Channel


@dataclass(frozen=True, slots=True)
class IssuedLine:
    """What the letter said of one due date: what was open, how late, what was claimed on top.

    The ``_taken`` amounts are what payments and waivers had already taken from the interest and the indemnity.
    """

    item_id: int
    open: Money
    days_late: int
    interest: Money
    indemnity: Money
    interest_taken: Money = ZERO
    indemnity_taken: Money = ZERO


@dataclass(frozen=True, slots=True)
class IssuedLetter:
    """A letter as it left: ``words`` is the frozen text as JSON, ``sha256`` the seal of its PDF (lower-case hex).

    ``interest`` and ``indemnity`` are what the letter claims, zero when it only mentions them. ``policy_id`` and
    ``tone`` say under which scenario and how firmly it was written (0 and None on a letter read back: its steps keep
    them). ``template_sha256`` seals the text of the template it was made from (empty on the oldest letters).
    ``id`` is 0 until stored.
    """

    number: str
    customer_id: int
    level: int
    level_code: str
    issued_on: date
    channel: Channel
    language: str
    subject: str
    principal: Money
    interest: Money
    indemnity: Money
    words: str
    sha256: str
    lines: tuple[IssuedLine, ...]
    policy_id: int = 0
    tone: Tone | None = None
    template_sha256: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class SentLetter:
    """What just left: the frozen letter, the words that name it, and its copy on disk.

    ``document`` is None when the copy could not be written (the letter itself is safe in the books);
    ``address_missing`` when no address is known and one must be added by hand.
    """

    letter: IssuedLetter
    customer_code: str
    customer_name: str
    level_name: str
    invoices: tuple[str, ...]
    document: Path | None
    address_missing: bool

    @property
    def asked(self) -> Money:
        """Return the amount the letter asks for."""
        return self.letter.principal + self.letter.interest + self.letter.indemnity

    def trace(self) -> dict[str, object]:
        """Return what the journal keeps of it: plain values, amounts in cents."""
        letter = self.letter
        return {
            "number": letter.number,
            "level": letter.level_code,
            "channel": letter.channel.value,
            "invoices": list(self.invoices),
            "principal_cents": letter.principal.cents,
            "interest_cents": letter.interest.cents,
            "indemnity_cents": letter.indemnity.cents,
            "sha256": letter.sha256,
        }
