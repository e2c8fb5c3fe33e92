"""The letters of a customer, as they were sent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.pages.customer.tab import CustomerTab
from gestion_creances.ui.speech.formats import amount, day
from gestion_creances.ui.speech.words import channels
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.source import ShortList
from gestion_creances.usecases.view_customer import CustomerView

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


class LettersTab(CustomerTab):
    """The list of letters. ``opened(IssuedLetter)``."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        shown = columns()
        self._rows: ShortList[IssuedLetter] = ShortList(shown)
        self.list: ListView[IssuedLetter] = ListView(
            "courriers",
            shown,
            self._rows,
            key=lambda letter: letter.id,
            nouns=(translate("letters", "lettre"), translate("letters", "lettres")),
            empty=EmptyState(
                translate("letters", "Aucun courrier"),
                translate("letters", "Les lettres envoyées à ce client seront gardées ici, telles quelles."),
                "envelope-simple",
            ),
        )
        self.list.opened.connect(self.opened)
        card = Card(padded=False)
        card.body.addWidget(self.list)
        self.column.addWidget(card)

    def show_view(self, view: CustomerView) -> None:
        self._rows.replace(view.letters)
        self.list.reload()

    def focus_filter(self) -> None:
        self.list.focus_filter()
