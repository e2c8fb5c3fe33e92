"""The list of payments: its columns, and what of each is still to be allocated."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import ZERO
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.lists.dues import DueRows
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, day
from gestion_creances.ui.speech.words import method
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.source import Filter

translate = QCoreApplication.translate


def payment_columns(*, customer: bool = True) -> tuple[Column[ItemRow], ...]:
    """Return the columns of a list of payments, with the customer's name unless all rows are of one."""
    name: Column[ItemRow] = Column(
        key="customer",
        title=translate("payments", "Client"),
        text=lambda row: row.customer_name,
        sort="customer",
        width=170,
        stretch=True,
        tip=lambda row: f"{row.customer_name} ({row.customer_code})",
    )
    return (
        Column(
            key="paid_on",
            title=translate("payments", "Reçu le"),
            text=lambda row: day(row.dated_on),
            sort="dated_on",
            width=98,
            raw=lambda row: row.dated_on,
        ),
        *((name,) if customer else ()),
        Column(
            key="method",
            title=translate("payments", "Mode"),
            text=lambda row: method(row.method) or "–",
            sort="method",
            width=110,
            raw=lambda row: method(row.method),
        ),
        Column(
            key="reference",
            title=translate("payments", "Référence"),
            text=lambda row: row.number or "–",
            sort="number",
            width=130,
            stretch=not customer,
            raw=lambda row: row.number,
        ),
        Column(
            key="amount",
            title=translate("payments", "Montant"),
            text=lambda row: amount(-row.amount),
            kind=Kind.STRONG_AMOUNT,
            sort="amount",
            width=118,
            raw=lambda row: -row.amount,
        ),
        Column(
            key="open",
            title=translate("payments", "Non affecté"),
            text=lambda row: amount(-row.open) if row.open else "–",
            kind=Kind.AMOUNT,
            sort="open",
            width=118,
            raw=lambda row: -row.open,
        ),
        Column(
            key="status",
            title=translate("payments", "Statut"),
            text=lambda row: payment_status(row)[0],
            kind=Kind.PILL,
            width=138,
            tone=lambda row: payment_status(row)[1],
        ),
    )


def payment_status(row: ItemRow) -> tuple[str, Tone]:
    """Return the word and the tone of the status of a payment."""
    if row.amount > ZERO:
        return translate("payments", "Retour ou remb."), Tone.BAD
    if not row.open:
        return translate("payments", "Affecté"), Tone.OK
    if row.open == row.amount:
        return translate("payments", "Non affecté"), Tone.ALERT
    return translate("payments", "Affecté en partie"), Tone.WARN


def payment_totals(rows: DueRows) -> Callable[[Filter], Mapping[str, str]]:
    """Return the function that gives a list of payments its line of totals."""

    def texts(wanted: Filter) -> Mapping[str, str]:
        sums = rows.totals(wanted)
        return {
            "paid_on": translate("payments", "Total"),
            "amount": amount(-sums.amount),
            "open": amount(-sums.open),
        }

    return texts
