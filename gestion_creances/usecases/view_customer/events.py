"""All that happened with a customer, newest first: the thread of events on his card."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import Money, total
from gestion_creances.dunning.hold import Hold
from gestion_creances.journal.entry import Entry
from gestion_creances.ledger.item import Item
from gestion_creances.letters.issued import IssuedLetter

_TOLD = ("customer.noted", "hold.lifted")


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened: a document or payment, a letter, a pause, a line of the journal; and its amount."""

    day: date
    subject: Item | IssuedLetter | Hold | Entry
    amount: Money | None = None


def events(
    items: Sequence[Item], letters: Iterable[IssuedLetter], holds: Iterable[Hold], notes: Iterable[Entry]
) -> tuple[Event, ...]:
    documents: dict[tuple[int | None, int], list[Item]] = {}
    for item in items:
        documents.setdefault((item.invoice_id, item.id if item.invoice_id is None else 0), []).append(item)
    events = [Event(parts[0].dated_on, parts[0], total(part.amount for part in parts)) for parts in documents.values()]
    events += [
        Event(letter.issued_on, letter, letter.principal + letter.interest + letter.indemnity) for letter in letters
    ]
    events += [Event(hold.since, hold, hold.amount) for hold in holds]
    events += [Event(note.at.astimezone().date(), note) for note in notes if note.action in _TOLD]
    return tuple(sorted(events, key=lambda event: event.day, reverse=True))
