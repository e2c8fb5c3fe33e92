"""The promises to pay: those awaited, those kept or not, and the share each customer keeps."""

from __future__ import annotations

from collections.abc import Sequence

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import total
from gestion_creances.dunning.promise import KeptShare, PromiseState
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.kpi import KpiCard
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.disputes.agreed_list import AgreedList
from gestion_creances.ui.speech.agreed_words import promise_states
from gestion_creances.ui.speech.formats import amount, counted, day, number, percent
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Filter
from gestion_creances.usecases.view_promises import PromiseLine, Promises, view_promises

_TONES = {
    PromiseState.PENDING: Tone.INFO,
    PromiseState.KEPT: Tone.OK,
    PromiseState.PARTLY: Tone.ALERT,
    PromiseState.BROKEN: Tone.BAD,
    PromiseState.ENDED: Tone.NEUTRAL,
}
_NONE = KeptShare()


class PromisesTab(AgreedList[PromiseLine]):
    """Lists promises; Entrée opens one, the menu acts on it."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        super().__init__(page, workplace)
        self._act = Actions(page, workplace)
        self._promises: Promises | None = None
        self.expected = KpiCard(self.tr("Attendu des promesses"), clickable=False)
        self.broken = KpiCard(self.tr("Non tenues, sans suite"), clickable=False)
        self.kept = KpiCard(self.tr("Promesses tenues"), clickable=False)
        empty = EmptyState(
            self.tr("Aucune promesse en cours"),
            self.tr("Notez ce qu’un client promet au téléphone\u00a0: les relances attendent le jour promis."),
            "handshake",
        )
        empty.add_action(self.tr("Noter une promesse"), self._act.promise, "plus")
        self._make(
            "promesses",
            self.tr("Promesses de paiement"),
            nouns=(self.tr("promesse"), self.tr("promesses")),
            states=[
                (self.tr("En cours"), ""),
                (self.tr("Tenues"), "kept"),
                (self.tr("Non tenues"), "failed"),
                (self.tr("Toutes"), "all"),
            ],
            keep=_keeps,
            empty=empty,
            figures=(self.expected, self.broken, self.kept),
        )

    # What the page asks.
    def refresh(self, changes: Changes) -> None:
        """Read the promises again."""
        self._promises = promises = view_promises(self._workplace.desk)
        self._show_lines(promises.lines)
        self._show_figures(promises)

    # Inside.
    def _show_figures(self, promises: Promises) -> None:
        one, many = self.tr("promesse"), self.tr("promesses")
        self.expected.show_value(amount(promises.expected), counted(len(promises.pending), one, many))
        missing = total(line.missing for line in promises.broken)
        self.broken.show_value(amount(missing), counted(len(promises.broken), one, many))
        share = promises.share
        if share.by_count is None or share.by_amount is None:
            self.kept.show_value("–", self.tr("aucune n’est encore arrivée à son jour"))
            return
        told = self.tr("{0} sur {1} · {2} du montant").format(share.kept, share.judged, percent(share.by_amount, 0))
        self.kept.show_value(percent(share.by_count, 0), told)

    def _totals(self, wanted: Filter) -> dict[str, str]:
        rows = self._rows.found(wanted)
        return {
            "customer": self.tr("Total"),
            "promised": amount(total(line.promise.promised for line in rows)),
            "paid": amount(total(line.promise.paid for line in rows)),
            "missing": amount(total(line.missing for line in rows)),
        }

    def _columns(self) -> tuple[Column[PromiseLine], ...]:
        return (
            self._customer(190),
            Column(
                key="promised_on",
                title=self.tr("Promis pour le"),
                text=lambda line: day(line.promise.promised_on),
                second=self._when,
                kind=Kind.TWO_LINES,
                sort="promised_on",
                raw=lambda line: line.promise.promised_on,
                width=124,
            ),
            Column(
                key="promised",
                title=self.tr("Promis"),
                text=lambda line: number(line.promise.promised),
                kind=Kind.AMOUNT,
                sort="promised",
                raw=lambda line: line.promise.promised,
                width=110,
            ),
            Column(
                key="paid",
                title=self.tr("Reçu"),
                text=lambda line: number(line.promise.paid),
                kind=Kind.AMOUNT,
                sort="paid",
                raw=lambda line: line.promise.paid,
                width=110,
            ),
            Column(
                key="missing",
                title=self.tr("Manque"),
                text=lambda line: number(line.missing),
                kind=Kind.STRONG_AMOUNT,
                sort="missing",
                raw=lambda line: line.missing,
                width=110,
            ),
            Column(
                key="state",
                title=self.tr("État"),
                text=lambda line: promise_states()[line.state],
                kind=Kind.PILL,
                tone=lambda line: _TONES[line.state],
                sort="state",
                width=150,
            ),
            Column(
                key="share",
                title=self.tr("Parole tenue"),
                text=self._share,
                sort="share",
                width=110,
                tip=lambda _: self.tr("Combien de ses promesses ce client a tenues, sur celles arrivées à leur jour"),
            ),
            Column(
                key="reason",
                title=self.tr("Dit par"),
                text=lambda line: line.hold.reason,
                kind=Kind.MUTED,
                sort="reason",
                width=150,
                shown=False,
                tip=lambda line: line.hold.reason,
            ),
            Column(
                key="owner",
                title=self.tr("Suivi par"),
                text=lambda line: line.hold.owner,
                sort="owner",
                width=110,
                shown=False,
            ),
        )

    def _when(self, line: PromiseLine) -> str:
        if line.days_broken:
            return self.tr("il y a {0}").format(counted(line.days_broken, self.tr("jour"), self.tr("jours")))
        return self.tr("noté le {0}").format(day(line.hold.since))

    def _share(self, line: PromiseLine) -> str:
        share = self._kept(line)
        return self.tr("{0} sur {1}").format(share.kept, share.judged) if share.judged else "–"

    def _kept(self, line: PromiseLine) -> KeptShare:
        return self._promises.by_customer.get(line.hold.customer_id, _NONE) if self._promises else _NONE

    def _menu(self, lines: Sequence[PromiseLine]) -> Sequence[MenuEntry[PromiseLine]]:
        first, one = lines[0], len(lines) == 1
        hold = first.hold
        pending = one and first.state is PromiseState.PENDING
        return (
            MenuEntry(self.tr("Ouvrir…"), lambda _: self._open(first), "eye", one),
            MenuEntry(self.tr("Encaisser…"), lambda _: self._act.encash(hold.customer_id), "money", one),
            MenuEntry(
                self.tr("Nouvelle promesse…"),
                lambda _: self._act.promise(hold.customer_id, hold.invoice_id, first.missing or None),
                "handshake",
                one,
            ),
            MenuEntry(self.tr("Lever la pause"), lambda _: self._act.lift(hold), "play", pending),
            self._to_customer(lines),
        )

    def _open(self, line: PromiseLine) -> None:
        self._act.show_promise(line, self._kept(line), self._go)


def _keeps(line: PromiseLine, wanted: Filter) -> bool:
    match wanted.choice("state"):
        case "kept":
            return line.state is PromiseState.KEPT
        case "failed":
            return line.state in (PromiseState.BROKEN, PromiseState.PARTLY)
        case "all":
            return True
        case _:
            return line.state is PromiseState.PENDING or (line.waits and bool(line.missing))
