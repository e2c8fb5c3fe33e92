"""The columns of the remittances made, and of the debits of one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.banking.remittance import DebitState, Remittance, RemittanceLine
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.debits.words import scheme_words
from gestion_creances.ui.speech.formats import amount, count, day, painted
from gestion_creances.ui.tables.column import Column, Kind

translate = QCoreApplication.translate
_TONES = {
    DebitState.PENDING: Tone.INFO,
    DebitState.PAID: Tone.OK,
    DebitState.RETURNED: Tone.BAD,
    DebitState.REJECTED: Tone.BAD,
    DebitState.WITHDRAWN: Tone.NEUTRAL,
}


def remittance_columns() -> tuple[Column[Remittance], ...]:
    """Return the columns of the remittances made."""
    return (
        Column(
            key="number",
            title=translate("debits", "Remise"),
            text=lambda row: row.number,
            kind=Kind.LINK,
            sort="number",
            width=130,
        ),
        Column(
            key="collect_on",
            title=translate("debits", "Prélevée le"),
            text=lambda row: day(row.collect_on),
            sort="collect_on",
            width=100,
            raw=lambda row: row.collect_on,
        ),
        Column(
            key="made_on",
            title=translate("debits", "Faite le"),
            text=lambda row: day(row.made_on),
            kind=Kind.MUTED,
            sort="made_on",
            width=100,
            raw=lambda row: row.made_on,
        ),
        Column(
            key="scheme",
            title=translate("debits", "Type"),
            text=lambda row: scheme_words(row.scheme),
            sort="scheme",
            width=122,
        ),
        Column(
            key="count",
            title=translate("debits", "Débits"),
            text=lambda row: count(len(row.lines)),
            sort="count",
            width=70,
            right=True,
            raw=lambda row: len(row.lines),
        ),
        Column(
            key="amount",
            title=translate("debits", "Montant"),
            text=lambda row: amount(row.amount),
            kind=Kind.STRONG_AMOUNT,
            sort="amount",
            width=118,
            raw=lambda row: row.amount,
        ),
        Column(
            key="pending",
            title=translate("debits", "En attente"),
            text=lambda row: amount(row.pending),
            kind=Kind.AMOUNT,
            sort="pending",
            width=112,
            raw=lambda row: row.pending,
        ),
        Column(
            key="state",
            title=translate("debits", "État"),
            text=lambda row: painted(row.words),
            kind=Kind.PILL,
            tone=_remittance_tone,
            sort="state",
            width=168,
            stretch=True,
        ),
    )


def line_columns() -> tuple[Column[RemittanceLine], ...]:
    """Return the columns of the debits of one remittance."""
    return (
        Column(
            key="customer",
            title=translate("debits", "Client"),
            text=lambda row: row.customer_name,
            kind=Kind.STRONG,
            sort="customer",
            width=150,
            stretch=True,
        ),
        Column(
            key="number", title=translate("debits", "Facture"), text=lambda row: row.number, sort="number", width=120
        ),
        Column(
            key="end_to_end",
            title=translate("debits", "Référence"),
            text=lambda row: row.end_to_end,
            kind=Kind.MUTED,
            sort="end_to_end",
            width=170,
        ),
        Column(
            key="notice",
            title=translate("debits", "Avis"),
            text=lambda row: row.notice or "–",
            kind=Kind.MUTED,
            sort="notice",
            width=130,
        ),
        Column(
            key="amount",
            title=translate("debits", "Montant"),
            text=lambda row: amount(row.amount),
            kind=Kind.STRONG_AMOUNT,
            sort="amount",
            width=110,
            raw=lambda row: row.amount,
        ),
        Column(
            key="state",
            title=translate("debits", "État"),
            text=lambda row: painted(row.state.label),
            kind=Kind.PILL,
            tone=lambda row: _TONES[row.state],
            tip=lambda row: painted(row.reason),
            sort="state",
            width=130,
        ),
    )


def _remittance_tone(row: Remittance) -> Tone:
    states = {line.state for line in row.lines}
    if states & {DebitState.RETURNED, DebitState.REJECTED}:
        return Tone.BAD
    return _TONES[states.pop()] if len(states) == 1 else Tone.INFO
