"""The letters of a customer, as they were sent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.speech.formats import amount, day
from gestion_creances.ui.speech.words import channels
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.source import ShortList

translate = QCoreApplication.translate


def columns() -> tuple[Column[IssuedLetter], ...]:
    """Return the columns of the list of letters."""
    return (
        Column(
            key="number",
            title=translate("letters", "Lettre"),
            text=lambda letter: letter.number,
            kind=Kind.LINK,
            sort="number",
            width=110,
        ),
        Column(
            key="issued_on",
            title=translate("letters", "Émise le"),
            text=lambda letter: day(letter.issued_on),
            sort="issued_on",
            width=96,
            raw=lambda letter: letter.issued_on,
        ),
        Column(
            key="subject",
            title=translate("letters", "Objet"),
            text=lambda letter: letter.subject,
            sort="subject",
            width=180,
            stretch=True,
            tip=lambda letter: letter.subject,
        ),
        Column(
            key="channel",
            title=translate("letters", "Canal"),
            text=lambda letter: channels()[letter.channel],
            sort="channel",
            width=136,
        ),
        Column(
            key="asked",
            title=translate("letters", "Demandé"),
            text=lambda letter: amount(letter.principal + letter.interest + letter.indemnity),
            kind=Kind.STRONG_AMOUNT,
            sort="asked",
            width=108,
            raw=lambda letter: letter.principal + letter.interest + letter.indemnity,
        ),
    )


def letter_list() -> tuple[ListView[IssuedLetter], ShortList[IssuedLetter]]:
    """Return the list of letters and what holds its rows."""
    shown = columns()
    rows: ShortList[IssuedLetter] = ShortList(shown)
    made: ListView[IssuedLetter] = ListView(
        "courriers",
        shown,
        rows,
        key=lambda letter: letter.id,
        nouns=(translate("letters", "lettre"), translate("letters", "lettres")),
        empty=EmptyState(
            translate("letters", "Aucun courrier"),
            translate("letters", "Les lettres envoyées à ce client seront gardées ici, telles quelles."),
            "envelope-simple",
        ),
    )
    return made, rows
