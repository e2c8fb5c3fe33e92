"""How an original is shown on paper: a PDF as it is, an e-mail with its headers and its way, a scan on one page."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, date, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from gestion_creances.letters.letter import Column, Row, Table
from gestion_creances.letters.merging import merged
from gestion_creances.letters.paper.flow import LOWEST
from gestion_creances.letters.proof.facts import Original, ProofFacts
from gestion_creances.letters.proof.page import LEFT, RIGHT, ProofPage
from gestion_creances.letters.spelling import short_date

# What readers of damaged files raise: such a file is enclosed as it is, and not shown.
_UNREADABLE = (ValueError, LookupError, TypeError, AttributeError)
_SPACES = re.compile(" {2,}")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff")


def reproduced(original: Original, facts: ProofFacts, language: str, file_name: str) -> bytes:
    """Return *original* as PDF pages; when that cannot be, one page that says under which name it is in the file."""
    content = original.content or b""
    if original.media == "message/rfc822" and content:
        try:
            return _mail(original, content, facts, language)
        except _UNREADABLE:
            return _unshown(original, facts, language, file_name)
    if readable(content):
        return _followed(original, content, facts, language)
    if content.startswith(_PICTURES):
        shown = _picture(original, content, facts, language)
        if shown is not None:
            return shown
    return _unshown(original, facts, language, file_name)


def _unshown(original: Original, facts: ProofFacts, language: str, file_name: str) -> bytes:
    page = _page(original, facts, language)
    page.text(page.said.not_shown.format(file_name))
    _traces(page, original)
    return page.finish()


def readable(content: bytes) -> bool:
    """Return whether *content* is a PDF whose pages can be copied."""
    if not content.startswith(b"%PDF"):
        return False
    try:
        reader = PdfReader(BytesIO(content))
        return not reader.is_encrypted and len(reader.pages) > 0
    except (PyPdfError, OSError, RecursionError, *_UNREADABLE):
        return False


def _page(original: Original, facts: ProofFacts, language: str) -> ProofPage:
    dated = short_date(original.dated_on, language)
    named = ProofPage(facts, language, "").said.natures[original.nature]
    return ProofPage(facts, language, named, f"{original.reference} · {dated}")


def _followed(original: Original, content: bytes, facts: ProofFacts, language: str) -> bytes:
    """Return a PDF as it is, followed by a page on what became of it when something is known."""
    if not original.traces:
        return content
    page = _page(original, facts, language)
    _traces(page, original)
    return merged([content, page.finish()], original.reference)


def _picture(original: Original, content: bytes, facts: ProofFacts, language: str) -> bytes | None:
    page = _page(original, facts, language)
    try:
        page.flow.sheet.picture(content, LEFT, page.flow.y, RIGHT - LEFT, LOWEST - page.flow.y)
        return page.finish()
    except (OSError, ValueError):
        return None


def _mail(original: Original, content: bytes, facts: ProofFacts, language: str) -> bytes:
    """Return the message as it was sent: its headers, its words, the papers attached with their fingerprints."""
    message = BytesParser(EmailMessage, policy=policy.default).parsebytes(content)
    page = _page(original, facts, language)
    said = page.said
    for label, name in (
        (said.sender, "From"),
        (said.to, "To"),
        (said.copy, "Cc"),
        (said.subject, "Subject"),
        (said.when, "Date"),
        ("Message-ID", "Message-ID"),
    ):
        if value := str(message.get(name, "")):
            page.text(f"{label}\u00a0: {value}" if language != "en" else f"{label}: {value}", gap=0.4)
    page.space(4)
    for paragraph in _body(message).splitlines():
        if paragraph.strip():
            page.text(_SPACES.sub(_kept, paragraph.rstrip()), size=9, gap=0.2)
        else:
            page.space(2.4)
    _enclosed(page, message)
    _traces(page, original)
    return page.finish()


def _kept(spaces: re.Match[str]) -> str:
    """Return the spaces that align words in a plain message, so that the paper keeps them."""
    return "\u00a0" * len(spaces[0])


def _body(message: EmailMessage) -> str:
    part = message.get_body(("plain", "html"))
    try:
        return str(part.get_content()) if part is not None else ""
    except (LookupError, UnicodeError, KeyError):
        return ""


def _enclosed(page: ProofPage, message: EmailMessage) -> None:
    rows = []
    for part in message.iter_attachments():
        content = part.get_payload(decode=True)
        if isinstance(content, bytes):
            seal = hashlib.sha256(content).hexdigest()
            weight = page.said.weight.format(len(content))
            rows.append(Row((part.get_filename() or "–", weight), detail=f"{page.said.sealed} {seal}"))
    if rows:
        page.space(2)
        page.heading(page.said.attached)
        page.table(Table((Column(page.said.document), Column("", right=True)), tuple(rows)))


def _traces(page: ProofPage, original: Original) -> None:
    if not original.traces:
        return
    page.heading(page.said.traces)
    rows = tuple(
        Row((_when(trace.when, page.language), page.said.word(trace.word)), detail=trace.detail)
        for trace in original.traces
    )
    page.table(Table((Column(page.said.when), Column(page.said.fact)), rows))


def _when(when: date | datetime, language: str) -> str:
    if isinstance(when, datetime):
        at = when.astimezone(UTC)
        return f"{short_date(at.date(), language)} {at:%H:%M:%S} UTC"
    return short_date(when, language)
