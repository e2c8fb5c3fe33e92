"""The plain suspensions of reminders: why, who decided them, since how many days, until when."""

from __future__ import annotations

from collections.abc import Sequence

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import total
from gestion_creances.ui.dialogs.agreements import Agreements
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.disputes.agreed_list import AgreedList
from gestion_creances.ui.speech.formats import amount, counted, day, number
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Filter
from gestion_creances.usecases.view_suspensions import SuspensionLine, view_suspensions


class SuspensionsTab(AgreedList[SuspensionLine]):
    """Lists suspensions; Entrée opens one, the menu lifts it."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        super().__init__(page, workplace)
        self._act = Agreements(page, workplace)
        empty = EmptyState(
            self.tr("Aucune suspension en cours"),
            self.tr("Suspendez les relances d’un client quand ni litige ni promesse ne l’explique."),
            "hand-palm",
        )
        empty.add_action(self.tr("Suspendre les relances"), self._act.hold, "plus")
        self._make(
            "suspensions",
            self.tr("Suspensions"),
            nouns=(self.tr("suspension"), self.tr("suspensions")),
            states=[(self.tr("En cours"), ""), (self.tr("Terminées"), "closed"), (self.tr("Toutes"), "all")],
            keep=_keeps,
            empty=empty,
        )

    # What the page asks.
    def refresh(self, changes: Changes) -> None:
        """Read the suspensions again."""
        self._show_lines(view_suspensions(self._workplace.desk))

    # Inside.
    def _totals(self, wanted: Filter) -> dict[str, str]:
        held = total(line.open for line in self._rows.found(wanted))
        return {"customer": self.tr("Total"), "open": amount(held)}

    def _columns(self) -> tuple[Column[SuspensionLine], ...]:
        return (
            self._customer(190),
            Column(
                key="reason",
                title=self.tr("Motif"),
                text=lambda line: line.hold.reason,
                sort="reason",
                width=200,
                stretch=True,
                tip=lambda line: line.hold.reason,
            ),
            Column(
                key="owner",
                title=self.tr("Décidé par"),
                text=lambda line: line.hold.owner,
                sort="owner",
                width=100,
            ),
            Column(
                key="since",
                title=self.tr("Depuis"),
                text=lambda line: day(line.hold.since),
                second=lambda line: counted(line.days, self.tr("jour"), self.tr("jours")),
                kind=Kind.TWO_LINES,
                sort="since",
                raw=lambda line: line.hold.since,
                width=100,
            ),
            Column(
                key="until",
                title=self.tr("Dernier jour"),
                text=lambda line: day(line.hold.until) if line.hold.until else self.tr("sans fin"),
                sort="until",
                raw=lambda line: line.hold.until,
                width=104,
            ),
            Column(
                key="open",
                title=self.tr("Retenu"),
                text=lambda line: number(line.open),
                kind=Kind.STRONG_AMOUNT,
                sort="open",
                raw=lambda line: line.open,
                width=104,
            ),
            Column(
                key="state",
                title=self.tr("État"),
                text=self._state,
                kind=Kind.PILL,
                tone=_tone,
                sort="state",
                width=110,
            ),
        )

    def _state(self, line: SuspensionLine) -> str:
        if line.to_ask_again:
            return self.tr("À revoir")
        return self.tr("En cours") if line.standing else self.tr("Terminée")

    def _menu(self, lines: Sequence[SuspensionLine]) -> Sequence[MenuEntry[SuspensionLine]]:
        first, one = lines[0], len(lines) == 1
        return (
            MenuEntry(self.tr("Ouvrir…"), lambda _: self._open(first), "eye", one),
            MenuEntry(
                self.tr("Lever la suspension"), lambda _: self._act.lift(first.hold), "play", one and first.standing
            ),
            self._to_customer(lines),
        )

    def _open(self, line: SuspensionLine) -> None:
        self._act.show_suspension(line, self._go)


def _tone(line: SuspensionLine) -> Tone:
    if line.to_ask_again:
        return Tone.WARN
    return Tone.VIOLET if line.standing else Tone.NEUTRAL


def _keeps(line: SuspensionLine, wanted: Filter) -> bool:
    state = wanted.choice("state")
    return state == "all" or line.standing == (state != "closed")
