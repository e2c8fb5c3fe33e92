"""The lines of the journal read from the books page by page, and their columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from gestion_creances.desk import Desk
from gestion_creances.storage.journal import JournalQuery, JournalRow
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.journal.words import about, detail, moment, what, worded
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.source import Filter, Sort

translate = QCoreApplication.translate

_LETTERS = "letter.issued"
_PAPER = ("letter.printed", "letter.posted", "letter.followed", "letter.receipt", "letter.corrected")
_MONEY = ("payment.recorded", "payment.returned", "payment.removed", "items.matched", "items.unmatched")
_DOCUMENTS = ("invoice.added", "customer.added", "customer.changed", "customer.noted", "file.imported")
_PAUSES = ("hold.set", "hold.lifted", "level.set")
_CHOICES = ("company.changed", "terms.changed", "buckets.changed", "policy.changed", "template.changed")
_TEMPLATES = ("template.added", "template.renamed", "template.removed")
_RATES = ("rate.added", "rate.removed", "books.created", "demonstration.made")
_KINDS = {
    "letters": frozenset({_LETTERS, *_PAPER, "proof.made"}),
    "money": frozenset(_MONEY),
    "documents": frozenset(_DOCUMENTS),
    "pauses": frozenset(_PAUSES),
    "choices": frozenset((*_CHOICES, *_TEMPLATES, *_RATES)),
}


def kinds() -> list[tuple[str, str]]:
    """Return the kinds of lines one may choose, as words and key."""
    return [
        (translate("journal", "Toutes les actions"), ""),
        (translate("journal", "Lettres"), "letters"),
        (translate("journal", "Règlements et lettrage"), "money"),
        (translate("journal", "Clients, pièces et imports"), "documents"),
        (translate("journal", "Suspensions et niveaux"), "pauses"),
        (translate("journal", "Réglages et taux"), "choices"),
    ]


class JournalSource:
    """Reads the lines asked for, newest first unless another order is wanted."""

    def __init__(self, desk: Callable[[], Desk]) -> None:
        self._desk = desk

    def count(self, wanted: Filter) -> int:
        """Return how many lines pass *wanted*."""
        with self._desk().books.reading() as session:
            return session.journal.count(_query(None, wanted))

    def page(self, offset: int, limit: int, sort: Sort | None, wanted: Filter) -> Sequence[JournalRow]:
        """Return up to *limit* lines from *offset*, in the order of *sort*."""
        with self._desk().books.reading() as session:
            return session.journal.page(_query(sort, wanted), offset, limit)


def _query(sort: Sort | None, wanted: Filter) -> JournalQuery:
    return JournalQuery(
        text=wanted.text,
        actions=_KINDS.get(wanted.choice("kind"), frozenset()),
        worded=worded(wanted.text),
        subject=wanted.choice("subject"),
        sort=sort.key if sort else "seq",
        descending=sort.descending if sort else True,
    )


def columns() -> tuple[Column[JournalRow], ...]:
    """Return the columns of the journal."""
    return (
        Column(
            key="when",
            title=translate("journal", "Quand"),
            text=lambda row: moment(row.entry),
            sort="seq",
            width=150,
        ),
        Column(
            key="what",
            title=translate("journal", "Quoi"),
            text=lambda row: what(row.entry),
            second=lambda row: detail(row.entry),
            kind=Kind.TWO_LINES,
            sort="action",
            tip=lambda row: detail(row.entry),
            raw=lambda row: " – ".join(part for part in (what(row.entry), detail(row.entry)) if part),
            width=320,
            stretch=True,
        ),
        Column(
            key="customer",
            title=translate("journal", "Au sujet de"),
            text=lambda row: row.customer_name or about(row.entry),
            kind=Kind.LINK,
            sort="customer",
            tone=lambda row: Tone.NEUTRAL if row.customer_id is None else None,
            width=250,
        ),
        Column(
            key="actor",
            title=translate("journal", "Qui"),
            text=lambda row: row.entry.actor,
            kind=Kind.MUTED,
            sort="actor",
            width=120,
        ),
        Column(
            key="seq",
            title=translate("journal", "Ligne"),
            text=lambda row: str(row.entry.seq),
            kind=Kind.MUTED,
            right=True,
            raw=lambda row: row.entry.seq,
            width=70,
        ),
        Column(
            key="seal",
            title=translate("journal", "Empreinte"),
            text=lambda row: row.entry.seal,
            kind=Kind.MUTED,
            width=200,
            shown=False,
        ),
    )
