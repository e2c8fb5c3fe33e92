"""Turns an issued letter into the exact bytes of an e-mail: two bodies of the same words, papers attached, threaded."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email import policy
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import Policy
from email.utils import format_datetime, parsedate_to_datetime

from gestion_creances.basics.file_names import safe_name
from gestion_creances.company.mail_account import MailAccount
from gestion_creances.company.mail_address import checked_address, is_address
from gestion_creances.company.profile import Company
from gestion_creances.letters.drafting import Draft
from gestion_creances.letters.email_templates import email_template
from gestion_creances.letters.email_words import as_html, as_text, shortened
from gestion_creances.letters.facts import LetterFacts
from gestion_creances.letters.filling import fill
from gestion_creances.letters.letter import Letter
from gestion_creances.letters.template import Template


class _MessageIds(UnstructuredHeader, BaseHeader):
    """A header of Message-IDs, one a line: the library would encode long ones, and no reader would know them."""

    def fold(self, *, policy: Policy) -> str:
        """Return the header as it is written."""
        return f"{self.name}: " + f"{policy.linesep} ".join(str(self).split()) + policy.linesep


def _headers() -> HeaderRegistry:
    registry = HeaderRegistry()
    for name in ("in-reply-to", "references"):
        registry.map_to_type(name, _MessageIds)
    return registry


# Seven-bit lines of 78 characters: what every server on the way lets through unchanged.
_POLICY = policy.SMTP.clone(cte_type="7bit", max_line_length=78, header_factory=_headers())
_UNSENT = b"X-Unsent: 1\r\n"
_HEAD_END = b"\r\n\r\n"
_STALE_DATE = timedelta(hours=12)
_MOST_ATTACHED = 8_000_000


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A paper that goes with the message."""

    name: str
    media: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Sender:
    """Whom the message comes from; ``address`` is empty when the firm has given none, ``reply_to`` when it is that."""

    name: str
    address: str
    reply_to: str = ""

    @property
    def domain(self) -> str:
        """Return the domain its messages are named under."""
        return self.address.rpartition("@")[2] or "gestion-creances.invalid"


def sender_of(company: Company, account: MailAccount | None) -> Sender:
    """Return who the messages of *company* come from: its mail account, else its own address when servers take it."""
    if account is None:
        return Sender(company.name, checked_address(company.email) if is_address(company.email) else "")
    return Sender(account.sender_name or company.name, account.sender_address, account.reply_to)


@dataclass(frozen=True, slots=True)
class Envelope:
    """What is written on a message besides its words; ``thread`` are Message-IDs, oldest first."""

    sender: Sender
    recipient: str
    recipient_name: str
    message_id: str
    at: datetime
    copies: tuple[str, ...] = ()
    thread: tuple[str, ...] = ()


def email_words(draft: Draft, own: str | None = None) -> Letter:
    """Return the words of the e-mail that carries *draft*, from the firm's *own* text when it has one.

    Raise a TemplateRefusal when that text is faulty.
    """
    return fill_email(email_template(draft.facts.level, draft.letter.language, own), draft.facts)


def fill_email(template: Template, facts: LetterFacts) -> Letter:
    """Return the words that the e-mail text *template* makes of *facts*; raise what ``filling.fill`` raises."""
    words = fill(template, facts)
    return replace(words, body=tuple(shortened(block, words.language) for block in words.body))


def fits(enclosures: Sequence[Enclosure]) -> bool:
    """Return whether a message takes all these papers: servers refuse some 8 megabytes, one paper alone may try."""
    return len(enclosures) < 2 or sum(len(each.content) for each in enclosures) <= _MOST_ATTACHED


def write_email(words: Letter, envelope: Envelope, enclosures: Sequence[Enclosure] = ()) -> bytes:
    """Return the message, ready for a server or for a file: the same facts always give the same bytes.

    Once papers weigh more than some 8 megabytes, which servers refuse, the last ones stay out.
    """
    message = EmailMessage(_POLICY)
    _head(message, words.subject_text, envelope)
    message["Content-Language"] = words.language
    message.set_content(as_text(words), charset="utf-8", cte="quoted-printable")
    message.add_alternative(as_html(words), subtype="html", charset="utf-8", cte="quoted-printable")
    weight = 0
    for enclosure in enclosures:
        weight += len(enclosure.content)
        if weight > _MOST_ATTACHED and enclosure is not enclosures[0]:
            break
        main, _, sub = enclosure.media.partition("/")
        message.add_attachment(enclosure.content, maintype=main, subtype=sub, filename=safe_name(enclosure.name))
    _name_boundaries(message, envelope.message_id)
    return message.as_bytes()


def plain_email(subject: str, text: str, envelope: Envelope) -> bytes:
    """Return a message of a few plain lines, to try an account out."""
    message = EmailMessage(_POLICY)
    _head(message, subject, envelope)
    message.set_content(text, charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def freshened(content: bytes, sender: Sender, at: datetime) -> bytes:
    """Return the message as it must leave at *at*: from the sender of today, dated anew when it waited for long.

    A message ready within the last hours and from the same sender is returned unchanged; its words and papers always
    are.
    """
    head, _, body = content.partition(_HEAD_END)
    message = BytesParser(EmailMessage, policy=_POLICY).parsebytes(head + _HEAD_END, headersonly=True)
    before = {name: str(message[name] or "") for name in ("From", "Reply-To")}
    after = EmailMessage(_POLICY)
    _from(after, sender)
    written = parsedate_to_datetime(str(message["Date"]))
    same = before == {name: str(after[name] or "") for name in ("From", "Reply-To")}
    if same and abs(at - written) < _STALE_DATE:
        return content
    for name in ("From", "Reply-To", "Date"):
        del message[name]
    _from(message, sender)
    message["Date"] = format_datetime(at)
    return message.as_bytes().rstrip(b"\r\n") + _HEAD_END + body


def as_draft(content: bytes) -> bytes:
    """Return the message marked as not sent yet: the user's own mail program opens it ready to be sent."""
    return content if content.startswith(_UNSENT) else _UNSENT + content


@dataclass(frozen=True, slots=True)
class ReadEmail:
    """A message as a person reads it: its head, its plain words, its papers."""

    head: tuple[tuple[str, str], ...]
    text: str
    enclosures: tuple[Enclosure, ...]


def read_email(content: bytes) -> ReadEmail:
    """Return what the bytes of a message say."""
    message = BytesParser(EmailMessage, policy=_POLICY).parsebytes(content)
    shown = ("From", "To", "Cc", "Reply-To", "Date", "Subject", "Message-ID")
    body = message.get_body(("plain",))
    return ReadEmail(
        tuple((name, str(message[name])) for name in shown if message[name]),
        str(body.get_content()) if body is not None else "",
        tuple(
            Enclosure(str(part.get_filename()), part.get_content_type(), part.get_content())
            for part in message.iter_attachments()
        ),
    )


def message_id(number: str, seal: str, sender: Sender) -> str:
    """Return the Message-ID of the e-mail of letter *number*, whose PDF bears *seal*: one letter, one id."""
    return f"<{number}.{seal[:16]}@{sender.domain}>"


def _head(message: EmailMessage, subject: str, envelope: Envelope) -> None:
    _from(message, envelope.sender)
    message["To"] = _address(envelope.recipient_name, envelope.recipient)
    if envelope.copies:
        message["Cc"] = ", ".join(envelope.copies)
    message["Subject"] = " ".join(subject.split())
    message["Date"] = format_datetime(envelope.at)
    message["Message-ID"] = envelope.message_id
    if envelope.thread:
        message["In-Reply-To"] = envelope.thread[-1]
        message["References"] = " ".join(envelope.thread)
    message["Auto-Submitted"] = "auto-generated"


def _from(message: EmailMessage, sender: Sender) -> None:
    if sender.address:
        message["From"] = _address(sender.name, sender.address)
    if sender.reply_to:
        message["Reply-To"] = sender.reply_to


def _address(name: str, address: str) -> Address:
    return Address(" ".join(name.split()), addr_spec=address)


def _name_boundaries(message: EmailMessage, name: str) -> None:
    """Give the parts fixed boundaries, made from the name of the message: random ones would change its seal."""
    seal = hashlib.sha256(name.encode()).hexdigest()[:40]
    parts = (part for part in message.walk() if part.is_multipart())
    for rank, part in enumerate(parts):
        part.set_boundary(f"={seal}{rank}")
