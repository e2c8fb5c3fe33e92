"""The list of penalties: its columns, its filters and its totals, the same on every page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.storage.penalties import PenaltyRow
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, amount_or_dash, day
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.source import Filter, ShortList

translate = QCoreApplication.translate


def penalty_columns(*, customer: bool = True) -> tuple[Column[PenaltyRow], ...]:
    """Return the columns of the list, without that of the customer where all are his."""
    who: Column[PenaltyRow] = Column(
        key="customer",
        title=translate("penalties", "Client"),
        text=lambda row: row.customer_name,
        sort="customer",
        width=170,
        stretch=True,
        tip=lambda row: f"{row.customer_name} ({row.customer_code})",
    )
    return (who, *_columns(96)) if customer else _columns(84)


def _columns(money: int) -> tuple[Column[PenaltyRow], ...]:
    """Return the columns of any customer, those of amounts *money* pixels wide."""
    return (
        Column(
            key="number",
            title=translate("penalties", "Facture"),
            text=lambda row: row.number,
            sort="number",
            width=106,
        ),
        Column(
            key="due_on",
            title=translate("penalties", "Échéance"),
            text=lambda row: day(row.due_on),
            sort="due_on",
            width=94,
            raw=lambda row: row.due_on,
        ),
        Column(
            key="document",
            title=translate("penalties", "Dernière réclamation"),
            text=lambda row: f"{row.last_document or '–'} · {day(row.last_claimed_on)}",
            sort="document",
            width=190,
            raw=lambda row: row.last_document,
        ),
        _money("claimed", translate("penalties", "Réclamé"), lambda row: row.balance.claimed.total, money),
        _money("paid", translate("penalties", "Payé"), lambda row: row.balance.paid.total, money),
        _money("waived", translate("penalties", "Remis"), lambda row: row.balance.waived.total, money),
        Column(
            key="left",
            title=translate("penalties", "Reste"),
            text=lambda row: amount(row.balance.left.total),
            kind=Kind.STRONG_AMOUNT,
            sort="left",
            width=92,
            tone=lambda row: Tone.ALERT if row.balance.left.total > ZERO else None,
            raw=lambda row: row.balance.left.total,
        ),
    )


def _money(key: str, title: str, value: Callable[[PenaltyRow], Money], width: int) -> Column[PenaltyRow]:
    return Column(
        key=key,
        title=title,
        text=lambda row: amount_or_dash(value(row)),
        kind=Kind.AMOUNT,
        sort=key,
        width=width,
        raw=value,
    )


def kept(row: PenaltyRow, wanted: Filter) -> bool:
    """Tell whether *row* passes the choice of status: still claimed (no choice), ``closed``, or ``all``."""
    status = wanted.choice("status")
    return status == "all" or (row.balance.left.total > ZERO) == (status == "")


def totals_of(rows: ShortList[PenaltyRow], total_in: str = "customer") -> Callable[[Filter], Mapping[str, str]]:
    """Return the function that gives the list its line of totals, named in the column *total_in*."""

    def texts(wanted: Filter) -> Mapping[str, str]:
        found = [row.balance for row in rows.found(wanted)]
        return {
            total_in: translate("penalties", "Total"),
            "claimed": amount(total(each.claimed.total for each in found)),
            "paid": amount(total(each.paid.total for each in found)),
            "waived": amount(total(each.waived.total for each in found)),
            "left": amount(total(each.left.total for each in found)),
        }

    return texts
