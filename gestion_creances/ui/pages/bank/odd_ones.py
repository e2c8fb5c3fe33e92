"""The exceptions: lines left for long, returns without their payment, statements that do not follow each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.bank.columns import who
from gestion_creances.ui.speech.formats import day, painted, signed
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import TWO_LINES, ListView
from gestion_creances.ui.tables.source import ShortList
from gestion_creances.usecases.view_bank import BankException, ExceptionKind

translate = QCoreApplication.translate


class OddOnes(Card):
    """Lists what is out of the ordinary; Entrée opens the line, or what to do about what is missing."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        super().__init__(padded=False)
        columns = _columns()
        self._rows: ShortList[BankException] = ShortList(columns)
        empty = EmptyState(
            self.tr("Rien d’anormal"),
            self.tr(
                "Aucune somme n’attend depuis longtemps, aucun impayé n’est sans règlement, les relevés se suivent."
            ),
            "check-circle",
            Tone.OK,
        )
        self.list: ListView[BankException] = ListView(
            self.tr("exceptions de la banque"),
            columns,
            self._rows,
            key=lambda one: one.sentence,
            row_height=TWO_LINES,
            nouns=(self.tr("exception"), self.tr("exceptions")),
            empty=empty,
        )
        self.list.filter_box.setMinimumWidth(130)
        can_export(page, workplace, self.list, self.tr("Exceptions de la banque"))
        self.body.addWidget(self.list, 1)
        self.setMinimumWidth(420)

    def show_exceptions(self, found: Sequence[BankException]) -> None:
        """Show other exceptions."""
        self._rows.replace(found)
        self.list.reload()


def kinds() -> dict[ExceptionKind, tuple[str, Tone]]:
    """Return the word and the tone of each kind of exception."""
    return {
        ExceptionKind.WAITED: (translate("bank", "En attente"), Tone.WARN),
        ExceptionKind.RETURN: (translate("bank", "Impayé"), Tone.BAD),
        ExceptionKind.MISSING: (translate("bank", "Relevé manquant"), Tone.ALERT),
    }


def _columns() -> tuple[Column[BankException], ...]:
    return (
        Column(
            key="sentence",
            title=translate("bank", "À regarder"),
            text=lambda one: who(one.line) if one.line is not None else kinds()[one.kind][0],
            second=lambda one: painted(one.sentence),
            kind=Kind.TWO_LINES,
            width=180,
            stretch=True,
            tip=lambda one: painted(one.sentence),
            raw=lambda one: painted(one.sentence),
        ),
        Column(
            key="day",
            title=translate("bank", "Date"),
            text=lambda one: day(one.line.booked_on) if one.line is not None else "–",
            sort="day",
            raw=lambda one: one.line.booked_on if one.line is not None else None,
            width=90,
        ),
        Column(
            key="amount",
            title=translate("bank", "Montant"),
            text=lambda one: signed(one.line.amount) if one.line is not None else "–",
            kind=Kind.STRONG_AMOUNT,
            sort="amount",
            raw=lambda one: one.line.amount if one.line is not None else None,
            width=110,
        ),
        Column(
            key="kind",
            title=translate("bank", "Nature"),
            text=lambda one: kinds()[one.kind][0],
            kind=Kind.PILL,
            tone=lambda one: kinds()[one.kind][1],
            sort="kind",
            width=132,
        ),
    )
