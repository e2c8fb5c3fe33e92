"""One line of the journal and the seal that ties it to the line before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

GENESIS = "0" * 64
NO_FACTS: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Entry:
    """A journal line: *action* is a dotted word ("letter.issued"), *subject* whom or what it is about ("client:C001").

    ``at`` is an aware UTC time. ``facts`` are plain JSON values, amounts in cents. ``seal`` is the SHA-256 of the line
    and of the seal before, in lower-case hexadecimal.
    """

    seq: int
    at: datetime
    actor: str
    action: str
    subject: str
    facts: Mapping[str, object]
    previous: str
    seal: str


def write(
    previous: Entry | None,
    at: datetime,
    actor: str,
    action: str,
    subject: str,
    facts: Mapping[str, object] = NO_FACTS,
) -> Entry:
    """Return the line that follows *previous* (None for the first), sealed."""
    seq = previous.seq + 1 if previous else 1
    before = previous.seal if previous else GENESIS
    unsealed = Entry(seq, at, actor, action, subject, facts, before, "")
    return Entry(seq, at, actor, action, subject, facts, before, _seal(unsealed))


def first_break(entries: Iterable[Entry]) -> int | None:
    """Return the number of the first line that was altered, removed or put in between, or None when the chain holds."""
    before, expected = GENESIS, 1
    for entry in entries:
        if entry.seq != expected or entry.previous != before or entry.seal != _seal(entry):
            return expected
        before, expected = entry.seal, expected + 1
    return None


def facts_text(facts: Mapping[str, object]) -> str:
    """Return *facts* as the one JSON text that is stored and sealed (keys sorted, no spaces)."""
    return json.dumps(dict(facts), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _seal(entry: Entry) -> str:
    fields = (str(entry.seq), entry.at.isoformat(), entry.actor, entry.action, entry.subject, facts_text(entry.facts))
    text = "\x1f".join((*fields, entry.previous))
    return hashlib.sha256(text.encode()).hexdigest()
