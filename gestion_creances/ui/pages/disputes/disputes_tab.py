"""The disputes: who contests what, for how much, since how many days, and how the closed ones ended."""

from __future__ import annotations

from collections.abc import Sequence

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import total
from gestion_creances.ui.dialogs.agreements import Agreements
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.kpi import KpiCard
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.disputes.agreed_list import AgreedList
from gestion_creances.ui.speech.agreed_words import category, resolutions
from gestion_creances.ui.speech.formats import amount, count, counted, day, days, number
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Filter
from gestion_creances.usecases.view_disputes import DisputeLine, Disputes, view_disputes


class DisputesTab(AgreedList[DisputeLine]):
    """Lists disputes; Entrée opens one, the menu acts on it."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        super().__init__(page, workplace)
        self._act = Agreements(page, workplace)
        self.contested = KpiCard(self.tr("Dont litiges dans l’encours"), clickable=False)
        self.lasting = KpiCard(self.tr("Durée moyenne d’un litige"), clickable=False)
        self.about = KpiCard(self.tr("Premier motif"), clickable=False)
        empty = EmptyState(
            self.tr("Aucun litige en cours"),
            self.tr("Quand un client conteste une facture, ouvrez un litige\u00a0: elle n’est plus relancée."),
            "scales",
        )
        empty.add_action(self.tr("Ouvrir un litige"), self._act.dispute, "plus")
        self._make(
            "litiges",
            self.tr("Litiges"),
            nouns=(self.tr("litige"), self.tr("litiges")),
            states=[(self.tr("En cours"), ""), (self.tr("Clos"), "closed"), (self.tr("Tous"), "all")],
            keep=_keeps,
            empty=empty,
            figures=(self.contested, self.lasting, self.about),
        )

    # What the page asks.
    def refresh(self, changes: Changes) -> None:
        """Read the disputes again."""
        disputes = view_disputes(self._workplace.desk)
        self._show_lines(disputes.lines)
        self._show_figures(disputes)

    # Inside.
    def _show_figures(self, disputes: Disputes) -> None:
        standing = len(disputes.standing)
        told = counted(standing, self.tr("litige en cours"), self.tr("litiges en cours"))
        self.contested.show_value(amount(disputes.amount), told if standing else self.tr("aucun litige en cours"))
        known = disputes.mean_days is not None
        self.lasting.show_value(
            days(disputes.mean_days, 0) if disputes.mean_days is not None else "–",
            self.tr("clos depuis un an") if known else self.tr("aucun n’a été clos depuis un an"),
        )
        first = disputes.by_category[0] if disputes.by_category else None
        if first is None:
            self.about.show_value("–")
        else:
            self.about.show_value(category(first.category), amount(first.amount))

    def _totals(self, wanted: Filter) -> dict[str, str]:
        contested = total(line.contested for line in self._rows.found(wanted))
        return {"customer": self.tr("Total"), "contested": amount(contested)}

    def _columns(self) -> tuple[Column[DisputeLine], ...]:
        return (
            self._customer(180),
            Column(
                key="category",
                title=self.tr("Ce qui est contesté"),
                text=lambda line: category(line.hold.category),
                second=lambda line: line.hold.reason,
                kind=Kind.TWO_LINES,
                sort="category",
                width=216,
                stretch=True,
                tip=lambda line: line.hold.reason,
            ),
            Column(
                key="contested",
                title=self.tr("Contesté"),
                text=lambda line: number(line.contested),
                kind=Kind.STRONG_AMOUNT,
                sort="contested",
                raw=lambda line: line.contested,
                width=104,
            ),
            Column(
                key="since",
                title=self.tr("Depuis"),
                text=lambda line: day(line.hold.since),
                second=lambda line: days(line.days) if line.days else self.tr("aujourd’hui"),
                kind=Kind.TWO_LINES,
                sort="since",
                raw=lambda line: line.hold.since,
                width=100,
            ),
            Column(
                key="days",
                title=self.tr("Jours"),
                text=lambda line: count(line.days),
                sort="days",
                raw=lambda line: line.days,
                right=True,
                width=70,
                shown=False,
            ),
            Column(
                key="owner",
                title=self.tr("Suivi par"),
                text=lambda line: line.hold.owner,
                sort="owner",
                width=100,
            ),
            Column(
                key="papers",
                title=self.tr("Pièces"),
                text=lambda line: count(line.names.papers) if line.names.papers else "",
                sort="papers",
                raw=lambda line: line.names.papers,
                right=True,
                width=70,
            ),
            Column(
                key="state",
                title=self.tr("État"),
                text=self._state,
                kind=Kind.PILL,
                tone=lambda line: Tone.VIOLET if line.standing else Tone.NEUTRAL,
                sort="state",
                tip=lambda line: self.tr("Clos le {0}").format(day(line.ended_on)) if line.ended_on else "",
                width=150,
            ),
            Column(
                key="settled_by",
                title=self.tr("Réglé par"),
                text=lambda line: line.names.settled_by,
                sort="settled_by",
                width=110,
                shown=False,
            ),
        )

    def _state(self, line: DisputeLine) -> str:
        if line.standing:
            return self.tr("En cours")
        return resolutions()[line.hold.resolution] if line.hold.resolution else self.tr("Terminé")

    def _menu(self, lines: Sequence[DisputeLine]) -> Sequence[MenuEntry[DisputeLine]]:
        first, one = lines[0], len(lines) == 1
        open_ = one and first.standing
        return (
            MenuEntry(self.tr("Ouvrir…"), lambda _: self._open(first), "eye", one),
            MenuEntry(
                self.tr("Clore le litige…"), lambda _: self._act.close_dispute(first.hold), "check-circle", open_
            ),
            self._to_customer(lines),
        )

    def _open(self, line: DisputeLine) -> None:
        self._act.show_dispute(line.hold.id, self._go)


def _keeps(line: DisputeLine, wanted: Filter) -> bool:
    state = wanted.choice("state")
    return state == "all" or line.standing == (state != "closed")
