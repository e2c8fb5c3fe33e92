"""The columns of the lists of Prélèvements."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.banking.collection import Debit, LeftOut
from gestion_creances.banking.mandate import Scheme, Sequence, Standing
from gestion_creances.banking.remittance import DebitState, Remittance, RemittanceLine
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, count, day, painted
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.usecases.view_debits import MandateRow

translate = QCoreApplication.translate

_TONES = {
    DebitState.PENDING: Tone.INFO,
    DebitState.PAID: Tone.OK,
    DebitState.RETURNED: Tone.BAD,
    DebitState.REJECTED: Tone.BAD,
    DebitState.WITHDRAWN: Tone.NEUTRAL,
}


def sequence_words(sequence: Sequence) -> str:
    """Return what a debit is under its mandate."""
    return {
        Sequence.FIRST: translate("debits", "Premier"),
        Sequence.RECURRENT: translate("debits", "Récurrent"),
        Sequence.ONE_OFF: translate("debits", "Ponctuel"),
        Sequence.FINAL: translate("debits", "Dernier"),
    }[sequence]


def scheme_words(scheme: Scheme) -> str:
    """Return the short name of a scheme."""
    return translate("debits", "Interentreprises") if scheme is Scheme.B2B else translate("debits", "Tous débiteurs")


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


def _remittance_tone(row: Remittance) -> Tone:
    states = {line.state for line in row.lines}
    if states & {DebitState.RETURNED, DebitState.REJECTED}:
        return Tone.BAD
    return _TONES[states.pop()] if len(states) == 1 else Tone.INFO
