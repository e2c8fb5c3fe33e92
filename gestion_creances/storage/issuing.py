"""Lets a letter leave: frozen in the books, its penalties claimed, its channel set going, all in one transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from gestion_creances.ledger.customer import Channel
from gestion_creances.letters.drafting import Draft
from gestion_creances.letters.issued import SentLetter
from gestion_creances.storage.journal import JournalRegister
from gestion_creances.storage.letters import LetterRegister
from gestion_creances.storage.mailing import Mailing
from gestion_creances.storage.penalties import PenaltyRegister
from gestion_creances.storage.postings import PostingRegister
from gestion_creances.storage.settings import SettingRegister

_PAPER = (Channel.LETTER, Channel.REGISTERED)


class Issuing:
    """What every letter goes through on its way out, whoever asked for it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def issue(self, draft: Draft, at: datetime, actor: str, not_before: datetime | None = None) -> SentLetter:
        """Freeze *draft*, record the step it takes and what it claims, and return what left.

        A letter by e-mail waits in the queue, and leaves *not_before* that instant; unless one is given, in the next
        hours of sending. Raise AddressRefused, or a
        TemplateRefusal, when its e-mail cannot be written.
        """
        letter = draft.issued()
        letter = replace(letter, id=LetterRegister(self._connection).add(letter, draft.pdf, draft.template))
        PenaltyRegister(self._connection).claim(letter)
        if letter.channel in _PAPER:
            registered = letter.channel is Channel.REGISTERED
            PostingRegister(self._connection).open(letter.id, registered=registered)
        elif letter.channel is Channel.EMAIL:
            opening = SettingRegister(self._connection).opening(at)
            Mailing(self._connection).queue(draft, letter, at, actor, not_before or opening)
        sent = draft.sent(letter, None)
        subject = f"client:{sent.customer_code}"
        JournalRegister(self._connection).append(at, actor, "letter.issued", subject, sent.trace())
        return sent
