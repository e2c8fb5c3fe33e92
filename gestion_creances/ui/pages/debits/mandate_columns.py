"""The columns of the mandates of customers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.banking.mandate import Standing
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.debits.words import scheme_words
from gestion_creances.ui.speech.formats import day, painted
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.usecases.view_debits import MandateRow

translate = QCoreApplication.translate


def mandate_columns() -> tuple[Column[MandateRow], ...]:
    """Return the columns of the mandates."""
    return (
        Column(
            key="customer",
            title=translate("debits", "Client"),
            text=lambda row: row.customer_name,
            kind=Kind.STRONG,
            sort="customer",
            width=170,
            stretch=True,
        ),
        Column(
            key="reference",
            title=translate("debits", "Référence (RUM)"),
            text=lambda row: row.mandate.reference,
            kind=Kind.LINK,
            sort="reference",
            width=170,
        ),
        Column(
            key="signed_on",
            title=translate("debits", "Signé le"),
            text=lambda row: day(row.mandate.signed_on),
            sort="signed_on",
            width=104,
            raw=lambda row: row.mandate.signed_on,
        ),
        Column(
            key="scheme",
            title=translate("debits", "Type"),
            text=lambda row: scheme_words(row.mandate.scheme),
            sort="scheme",
            width=130,
        ),
        Column(
            key="account",
            title=translate("debits", "Compte"),
            text=lambda row: f"{row.mandate.iban[:4]} … {row.mandate.iban[-4:]}",
            kind=Kind.MUTED,
            sort="account",
            width=120,
            raw=lambda row: row.mandate.iban,
        ),
        Column(
            key="used_on",
            title=translate("debits", "Dernier débit"),
            text=lambda row: day(row.mandate.used_on) if row.mandate.used_on else "–",
            sort="used_on",
            width=110,
            raw=lambda row: row.mandate.used_on,
        ),
        Column(
            key="state",
            title=translate("debits", "État"),
            text=_standing,
            kind=Kind.PILL,
            tone=_standing_tone,
            tip=lambda row: painted(row.problem),
            sort="state",
            width=130,
        ),
    )


def _standing(row: MandateRow) -> str:
    return {
        Standing.VALID: translate("debits", "Valable"),
        Standing.NOT_YET: translate("debits", "À venir"),
        Standing.ENDED: translate("debits", "Terminé"),
        Standing.SPENT: translate("debits", "Utilisé"),
        Standing.LAPSED: translate("debits", "Caduc"),
    }[row.standing]


def _standing_tone(row: MandateRow) -> Tone:
    if row.standing is Standing.VALID:
        return Tone.WARN if row.problem else Tone.OK
    return Tone.BAD if row.standing is Standing.LAPSED else Tone.NEUTRAL
