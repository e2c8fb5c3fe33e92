"""The list of e-mails: its columns, and the word for how far each has come."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from gestion_creances.letters.message import MessageRow, MessageState
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import NBSP, count, day, number, painted
from gestion_creances.ui.tables.column import Column, Kind

translate = QCoreApplication.translate

_TONES = {
    MessageState.QUEUED: Tone.INFO,
    MessageState.SENDING: Tone.INFO,
    MessageState.SENT: Tone.OK,
    MessageState.FAILED: Tone.BAD,
    MessageState.AMBIGUOUS: Tone.WARN,
    MessageState.CANCELLED: Tone.NEUTRAL,
    MessageState.HANDED_OVER: Tone.OK,
}


def state_words() -> dict[MessageState, str]:
    """Return the word of each state."""
    return {
        MessageState.QUEUED: translate("messages", "En attente"),
        MessageState.SENDING: translate("messages", "En cours"),
        MessageState.SENT: translate("messages", "Envoyé"),
        MessageState.FAILED: translate("messages", "Refusé"),
        MessageState.AMBIGUOUS: translate("messages", "Incertain"),
        MessageState.CANCELLED: translate("messages", "Annulé"),
        MessageState.HANDED_OVER: translate("messages", "Remis"),
    }


def state_tone(state: MessageState) -> Tone:
    """Return the colour of a state."""
    return _TONES[state]


def moment(at: datetime) -> str:
    """Return an instant by the clock of the office: ``23/11/2026 08:05``."""
    local = at.astimezone()
    return f"{day(local.date())}{NBSP}{local:%H:%M}"


def remark(row: MessageRow) -> str:
    """Return what is to be known of a message: why it did not leave, or when it will."""
    message = row.message
    if message.state is MessageState.QUEUED and message.not_before is not None:
        told = translate("messages", "Partira à partir du {when}.").format(when=moment(message.not_before))
        return f"{painted(row.last.detail)} {told}".strip()
    return painted(row.last.detail)


def message_columns() -> tuple[Column[MessageRow], ...]:
    """Return the columns of the list of e-mails."""
    return (
        Column(
            key="state",
            title=translate("messages", "État"),
            text=lambda row: state_words()[row.message.state],
            tone=lambda row: state_tone(row.message.state),
            kind=Kind.PILL,
            sort="state",
            width=104,
        ),
        Column(
            key="customer",
            title=translate("messages", "Client"),
            text=lambda row: row.customer_name,
            second=lambda row: row.message.recipient,
            tip=lambda row: ", ".join((row.message.recipient, *row.message.copies)),
            kind=Kind.TWO_LINES,
            sort="customer",
            width=210,
            stretch=True,
        ),
        Column(
            key="subject",
            title=translate("messages", "Objet et suite"),
            text=lambda row: row.message.subject,
            second=remark,
            tip=lambda row: "\n".join(part for part in (row.message.subject, remark(row)) if part),
            kind=Kind.TWO_LINES,
            sort="subject",
            width=300,
            stretch=True,
        ),
        Column(
            key="asked",
            title=translate("messages", "Demandé"),
            text=lambda row: number(row.message.asked) if row.message.asked else "",
            kind=Kind.AMOUNT,
            sort="asked",
            raw=lambda row: row.message.asked,
            width=100,
        ),
        Column(
            key="when",
            title=translate("messages", "Le"),
            text=lambda row: moment(row.last.at),
            kind=Kind.MUTED,
            sort="when",
            raw=lambda row: row.last.at.isoformat(),
            width=124,
        ),
        Column(
            key="letter",
            title=translate("messages", "Lettre"),
            text=lambda row: row.number,
            sort="letter",
            width=112,
            shown=False,
        ),
        Column(
            key="attempts",
            title=translate("messages", "Essais"),
            text=lambda row: count(row.message.attempts),
            right=True,
            sort="attempts",
            raw=lambda row: row.message.attempts,
            width=60,
        ),
        Column(
            key="recipient",
            title=translate("messages", "Destinataire"),
            text=lambda row: row.message.recipient,
            kind=Kind.MUTED,
            sort="recipient",
            width=170,
            shown=False,
        ),
        Column(
            key="detail",
            title=translate("messages", "Suite"),
            text=remark,
            tip=remark,
            kind=Kind.MUTED,
            width=200,
            shown=False,
        ),
    )
