"""The list of letters on paper: where its rows come from, its columns, and the word for where each letter stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from gestion_creances.desk import Desk
from gestion_creances.dunning.posting import (
    PostCounts,
    PostedLetter,
    Posting,
    PostOutcome,
    PostState,
    without_receipt,
)
from gestion_creances.storage.postings import PostQuery
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, day, painted
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.source import Filter, Sort
from gestion_creances.usecases.view_post import PostView, view_post

translate = QCoreApplication.translate

_OUTCOMES = {
    PostOutcome.SIGNED: Tone.OK,
    PostOutcome.UNCLAIMED: Tone.WARN,
    PostOutcome.REFUSED: Tone.WARN,
    PostOutcome.WRONG_ADDRESS: Tone.BAD,
}


def standing(posting: Posting, late_by: date) -> tuple[str, Tone]:
    """Return the word and the tone of where a letter on paper stands; receipts are late if posted by *late_by*."""
    if posting.outcome is not None:
        return painted(posting.outcome.label), _OUTCOMES[posting.outcome]
    if posting.receipt_late(late_by):
        return translate("posted", "Sans accusé"), Tone.ALERT
    words = {
        PostState.TO_PRINT: (translate("posted", "À imprimer"), Tone.WARN),
        PostState.TO_POST: (translate("posted", "À poster"), Tone.INFO),
        PostState.POSTED: (translate("posted", "Postée"), Tone.NEUTRAL if posting.registered else Tone.OK),
        PostState.PRESENTED: (translate("posted", "Présentée"), Tone.NEUTRAL),
    }
    return words[posting.state]


class PostedRows:
    """Letters on paper, page by page, the newest first; the choice ``state`` of the filter is that of PostQuery."""

    def __init__(self, desk: Callable[[], Desk]) -> None:
        self._desk = desk
        self._view: PostView | None = None

    @property
    def today(self) -> date:
        """Return the day the rows are shown at."""
        return self._desk().today

    def renew(self) -> None:
        """Forget what was read: the books have changed (then call ``ListView.reload``)."""
        self._view = None

    def view(self) -> PostView:
        """Return what there is to do with paper today."""
        if self._view is None:
            self._view = view_post(self._desk())
        return self._view

    def counts(self) -> PostCounts:
        """Return how many letters wait for what."""
        return self.view().counts

    def level_names(self) -> Mapping[str, str]:
        """Return the words of each level, by code."""
        return self.view().level_names

    def count(self, wanted: Filter) -> int:
        """Return how many letters pass *wanted*."""
        with self._desk().books.reading() as session:
            return session.postings.count(self._query(wanted, None))

    def page(self, offset: int, limit: int, sort: Sort | None, wanted: Filter) -> Sequence[PostedLetter]:
        """Return up to *limit* letters from *offset*."""
        with self._desk().books.reading() as session:
            return session.postings.page(self._query(wanted, sort), limit, offset)

    def _query(self, wanted: Filter, sort: Sort | None) -> PostQuery:
        return PostQuery(
            state=wanted.choice("state") or "all",
            text=wanted.text,
            late_by=self.view().late_by,
            sort=sort.key if sort else "",
            descending=sort.descending if sort else False,
        )


def posted_columns(rows: PostedRows) -> tuple[Column[PostedLetter], ...]:
    """Return the columns of the list of letters on paper."""
    return (
        Column(
            key="state",
            title=translate("posted", "État"),
            text=lambda row: standing(row.posting, rows.view().late_by)[0],
            tone=lambda row: standing(row.posting, rows.view().late_by)[1],
            kind=Kind.PILL,
            sort="state",
            width=118,
            tip=lambda row: _story(row, rows.view().late_by, rows.today),
        ),
        Column(
            key="number",
            title=translate("posted", "Lettre"),
            text=lambda row: row.number,
            kind=Kind.LINK,
            sort="number",
            width=124,
        ),
        Column(
            key="customer",
            title=translate("posted", "Client"),
            text=lambda row: row.customer_name,
            kind=Kind.STRONG,
            sort="customer",
            width=150,
            stretch=True,
            tip=lambda row: f"{row.customer_code} · {row.customer_name}",
        ),
        Column(
            key="level",
            title=translate("posted", "Étape"),
            text=lambda row: painted(rows.level_names().get(row.level_code, row.level_code)),
            sort="level",
            width=128,
            tip=lambda row: row.subject,
        ),
        Column(
            key="registered",
            title=translate("posted", "Nature"),
            text=lambda row: translate("posted", "LRAR") if row.posting.registered else translate("posted", "Simple"),
            sort="registered",
            width=76,
            tip=lambda row: (
                translate("posted", "Lettre recommandée avec avis de réception") if row.posting.registered else ""
            ),
        ),
        *(_day_column(*each) for each in _days()),
        Column(
            key="tracking",
            title=translate("posted", "N° de suivi"),
            text=lambda row: row.posting.tracking,
            sort="tracking",
            width=122,
        ),
        Column(
            key="receipt",
            title=translate("posted", "Accusé"),
            text=lambda row: translate("posted", "Joint") if row.receipt_sha256 else "",
            width=70,
            shown=False,
        ),
        Column(
            key="asked",
            title=translate("posted", "Demandé"),
            text=lambda row: amount(row.asked),
            kind=Kind.AMOUNT,
            sort="asked",
            width=108,
            raw=lambda row: row.asked,
            shown=False,
        ),
    )


def _days() -> tuple[tuple[str, str, bool], ...]:
    return (
        ("issued_on", translate("posted", "Émise le"), True),
        ("printed_on", translate("posted", "Imprimée le"), False),
        ("posted_on", translate("posted", "Postée le"), True),
        ("presented_on", translate("posted", "Présentée le"), False),
        ("closed_on", translate("posted", "Suite le"), False),
    )


def _day_column(key: str, title: str, shown: bool) -> Column[PostedLetter]:
    def read(row: PostedLetter) -> date | None:
        value: date | None = getattr(row.posting, key)
        return value

    return Column(
        key=key,
        title=title,
        text=lambda row: day(read(row)),
        sort=key,
        width=92,
        raw=read,
        shown=shown,
    )


def _story(row: PostedLetter, late_by: date, today: date) -> str:
    """Return what the pill is about: the receipt that is missing, or what the outcome is worth."""
    posting = row.posting
    if posting.outcome is not None:
        return painted(posting.outcome.bearing)
    if posting.posted_on is not None and posting.receipt_late(late_by):
        return painted(without_receipt(posting.posted_on, today))
    return ""
