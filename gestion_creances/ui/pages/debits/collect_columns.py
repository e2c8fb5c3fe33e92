"""The columns of what may be collected, and of what is left out of a remittance."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.banking.collection import Debit, LeftOut
from gestion_creances.ui.pages.debits.words import sequence_words
from gestion_creances.ui.speech.formats import amount, day, painted
from gestion_creances.ui.tables.column import Column, Kind

translate = QCoreApplication.translate


def debit_columns() -> tuple[Column[Debit], ...]:
    """Return the columns of what may be collected."""
    return (
        Column(
            key="customer",
            title=translate("debits", "Client"),
            text=lambda row: row.candidate.customer_name,
            kind=Kind.STRONG,
            sort="customer",
            width=190,
            stretch=True,
        ),
        Column(
            key="number",
            title=translate("debits", "Facture"),
            text=lambda row: row.candidate.number,
            sort="number",
            width=140,
        ),
        Column(
            key="due_on",
            title=translate("debits", "Échéance"),
            text=lambda row: day(row.candidate.due_on),
            sort="due_on",
            width=104,
            raw=lambda row: row.candidate.due_on,
        ),
        Column(
            key="mandate",
            title=translate("debits", "Mandat"),
            text=lambda row: row.mandate.reference,
            kind=Kind.MUTED,
            sort="mandate",
            width=160,
        ),
        Column(
            key="sequence",
            title=translate("debits", "Séquence"),
            text=lambda row: sequence_words(row.sequence),
            sort="sequence",
            width=110,
        ),
        Column(
            key="amount",
            title=translate("debits", "À prélever"),
            text=lambda row: amount(row.amount),
            kind=Kind.STRONG_AMOUNT,
            sort="amount",
            width=130,
            raw=lambda row: row.amount,
        ),
    )


def left_columns() -> tuple[Column[LeftOut], ...]:
    """Return the columns of what is left out, with the reason of each."""
    return (
        Column(
            key="customer",
            title=translate("debits", "Client"),
            text=lambda row: row.candidate.customer_name,
            kind=Kind.STRONG,
            sort="customer",
            width=160,
        ),
        Column(
            key="number",
            title=translate("debits", "Facture"),
            text=lambda row: row.candidate.number,
            sort="number",
            width=126,
        ),
        Column(
            key="due_on",
            title=translate("debits", "Échéance"),
            text=lambda row: day(row.candidate.due_on),
            sort="due_on",
            width=96,
            raw=lambda row: row.candidate.due_on,
        ),
        Column(
            key="open",
            title=translate("debits", "Reste dû"),
            text=lambda row: amount(row.candidate.open),
            kind=Kind.AMOUNT,
            sort="open",
            width=104,
            raw=lambda row: row.candidate.open,
        ),
        Column(
            key="reason",
            title=translate("debits", "Pourquoi elle est écartée"),
            text=lambda row: painted(row.sentence()),
            sort="reason",
            width=300,
            stretch=True,
            tip=lambda row: painted(row.sentence()),
        ),
    )
