"""The lines of the bank: where their rows come from, and their columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import ZERO
from gestion_creances.desk import Desk
from gestion_creances.matching.proposal import Proposal
from gestion_creances.storage.bank_lists import BankLineQuery, BankLineRow, BankLineTotals, LineState
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.bank.words import closed_as, standing
from gestion_creances.ui.speech.formats import amount, day, painted, signed
from gestion_creances.ui.speech.words import method
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.source import Filter, Sort

translate = QCoreApplication.translate
Readings = Callable[[int], tuple[Proposal, ...] | None]


class BankRows:
    """Lines of the books of one status (see BankLineQuery), page by page; choice of the filter: ``account`` (an id)."""

    def __init__(self, desk: Callable[[], Desk]) -> None:
        self._desk = desk
        self._status = "left"
        self._counted: tuple[Filter, BankLineTotals] | None = None

    def of_status(self, status: str) -> None:
        """Hold the lines of that status only (then call ``ListView.reload``)."""
        self._status = status
        self.renew()

    def renew(self) -> None:
        """Forget what was read: the books have changed (then call ``ListView.reload``)."""
        self._counted = None

    def totals(self, wanted: Filter) -> BankLineTotals:
        """Return how many lines pass *wanted*, and their sums."""
        if self._counted is None or self._counted[0] != wanted:
            with self._desk().books.reading() as session:
                self._counted = (wanted, session.bank_lists.totals(self._query(wanted, None)))
        return self._counted[1]

    def count(self, wanted: Filter) -> int:
        """Return how many lines pass *wanted*."""
        return self.totals(wanted).count

    def page(self, offset: int, limit: int, sort: Sort | None, wanted: Filter) -> Sequence[BankLineRow]:
        """Return up to *limit* lines from *offset*."""
        count = self.count(wanted)
        with self._desk().books.reading() as session:
            return session.bank_lists.page(self._query(wanted, sort), offset, limit, count)

    def texts(self, wanted: Filter) -> Mapping[str, str]:
        """Return the line of totals."""
        sums = self.totals(wanted)
        told = {"who": translate("bank", "Total"), "amount": signed(sums.received - sums.paid_out)}
        if sums.received and sums.paid_out:
            told["who"] = translate("bank", "Reçu {received}, sorti {paid}").format(
                received=amount(sums.received), paid=amount(sums.paid_out)
            )
        return told

    def _query(self, wanted: Filter, sort: Sort | None) -> BankLineQuery:
        account = wanted.choice("account")
        # What waits is taken oldest first, what is done newest first.
        order = sort or Sort("booked_on", descending=self._status != "left")
        return BankLineQuery(
            self._status,
            int(account) if account else None,
            wanted.text,
            sort=order.key,
            descending=order.descending,
        )


def line_columns(readings: Readings, account: Callable[[int], str]) -> tuple[Column[BankLineRow], ...]:
    """Return the columns.

    *readings* gives the proposals of a line by its id, None while they are looked for; *account* the name of an
    account by its id.
    """

    def status(row: BankLineRow) -> tuple[str, Tone]:
        if row.state is not LineState.LEFT:
            return closed_as(row)
        found = readings(row.line_id)
        return ("…", Tone.NEUTRAL) if found is None else standing(row, found)

    return (
        Column(
            key="who",
            title=translate("bank", "Ligne de banque"),
            text=who,
            second=said,
            kind=Kind.TWO_LINES,
            sort="payer",
            width=150,
            stretch=True,
            tip=lambda row: "\n".join(filter(None, (row.payer, row.label, row.detail))),
        ),
        Column(
            key="booked_on",
            title=translate("bank", "Date"),
            text=lambda row: day(row.booked_on),
            sort="booked_on",
            raw=lambda row: row.booked_on,
            width=90,
        ),
        Column(
            key="amount",
            title=translate("bank", "Montant"),
            text=lambda row: signed(row.amount),
            kind=Kind.STRONG_AMOUNT,
            sort="amount",
            tone=lambda row: Tone.BAD if row.amount < ZERO else None,
            raw=lambda row: row.amount,
            width=114,
        ),
        Column(
            key="status",
            title=translate("bank", "Statut"),
            text=lambda row: status(row)[0],
            kind=Kind.PILL,
            tone=lambda row: status(row)[1],
            tip=lambda row: "\n".join(map(painted, row.reasons or (row.reason,))),
            width=122,
        ),
        *_more(account),
    )


def _more(account: Callable[[int], str]) -> tuple[Column[BankLineRow], ...]:
    """Return the columns one may ask for."""
    return (
        Column(
            key="account",
            title=translate("bank", "Compte"),
            text=lambda row: account(row.account_id),
            sort="account",
            width=130,
            shown=False,
        ),
        Column(
            key="customers",
            title=translate("bank", "Client"),
            text=lambda row: row.customers,
            width=150,
            shown=False,
        ),
        Column(
            key="method",
            title=translate("bank", "Mode"),
            text=lambda row: method(row.method),
            width=100,
            shown=False,
        ),
        Column(
            key="reference",
            title=translate("bank", "Référence"),
            text=lambda row: row.reference,
            width=130,
            shown=False,
        ),
        Column(
            key="reason",
            title=translate("bank", "Motif"),
            text=lambda row: painted(row.reason or row.return_reason),
            width=150,
            shown=False,
        ),
    )


def who(row: BankLineRow) -> str:
    """Return who stands at the other side of a line, or what the bank calls it."""
    return row.payer or row.label or translate("bank", "Mouvement sans libellé")


def said(row: BankLineRow) -> str:
    """Return what became of a line, else what the bank says besides."""
    if row.state is LineState.MATCHED and row.customers:
        return row.customers
    if row.state is LineState.IGNORED:
        return painted(row.reason)
    rest = (row.label if row.payer else "", row.detail)
    return " · ".join(" ".join(part.split()) for part in rest if part) or row.reference
