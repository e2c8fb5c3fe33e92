"""The page Clients: all customers at hand, filtered and sorted at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import total
from gestion_creances.ledger.customer import Segment
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.page.acting import open_dialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.customers.columns import columns, keep, words
from gestion_creances.ui.speech.formats import amount, count, counted
from gestion_creances.ui.tables.list_view import TWO_LINES, ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Filter, ShortList
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.propose_segments import ProposedSegment, propose_segments, set_segments
from gestion_creances.usecases.view_customers import CustomerLine, view_customers


class CustomersPage(Page):
    """Lists customers; Entrée opens the card of one."""

    concerns: ClassVar[Changes] = Changes.CUSTOMERS | Changes.INVOICES | Changes.PAYMENTS | Changes.HOLDS

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Clients"))
        self.workplace = workplace
        self.act = Actions(self, workplace)
        self._job: Job | None = None
        self._lines: tuple[CustomerLine, ...] = ()
        self.header.add_secondary(self.tr("Importer"), lambda: self.go("importing"), "upload-simple")
        self.header.add_secondary(self.tr("Profils proposés"), self.propose, "user-circle-gear")
        self.header.set_primary(self.tr("Nouveau client"), self._new, "plus")
        self.status: SegmentedButtons[str] = SegmentedButtons(self._choices())
        self.status.picked.connect(lambda status: self.list.show_only(status=status))
        self._make_list()

    def _choices(self) -> list[tuple[str, str]]:
        def counted(text: str, status: str) -> tuple[str, str]:
            wanted = Filter("", (("status", status),)) if status else Filter()
            found = sum(keep(line, wanted) for line in self._lines)
            return (f"{text}\u00a0({count(found)})" if self._lines else text, status)

        return [
            counted(self.tr("Tous"), ""),
            counted(self.tr("Avec échu"), "late"),
            counted(self.tr("Plafond dépassé"), "over"),
            counted(self.tr("Relances suspendues"), "held"),
            counted(self.tr("Archivés"), "archived"),
        ]

    def _make_list(self) -> None:
        shown = columns()
        self._rows: ShortList[CustomerLine] = ShortList(shown, keep=keep, words=words)
        self._empty = EmptyState(self.tr("Lecture des clients…"), "", "users")
        self.list: ListView[CustomerLine] = ListView(
            "clients",
            shown,
            self._rows,
            key=lambda line: line.row.customer_id,
            row_height=TWO_LINES,
            nouns=(self.tr("client"), self.tr("clients")),
            empty=self._empty,
            menu=self._menu,
            totals=self._totals,
        )
        self.list.opened.connect(lambda line: self.go("customer", line.row.customer_id))
        self.list.sort_by("overdue", descending=True)
        can_export(self, self.workplace, self.list, self.tr("Clients"))
        card = Card(padded=False)
        card.body.addWidget(self.list)
        self.body.addWidget(self.status)
        self.body.addWidget(card, 1)

    # What the window asks.
    def refresh(self, changes: Changes) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self.workplace.fetch(self.tr("Lecture des clients"), view_customers, self._show)

    def filter(self) -> None:
        self.list.focus_filter()

    def open_with(self, argument: object) -> None:
        if isinstance(argument, Mapping):
            self.status.set_value(str(argument.get("status", "")))
            self.list.show_only(status=self.status.value())

    def _show(self, lines: tuple[CustomerLine, ...]) -> None:
        self._job = None
        self._lines = lines
        self._empty.set_texts(
            self.tr("Aucun client"), self.tr("Importez un FEC ou un tableau, ou créez un premier client.")
        )
        self._rows.replace(lines)
        self.status.set_options(self._choices())
        self.list.reload()

    def _totals(self, wanted: Filter) -> Mapping[str, str]:
        rows = [line.row.outstanding for line in self._rows.found(wanted)]
        return {
            "name": self.tr("Total"),
            "outstanding": amount(total(row.total for row in rows)),
            "overdue": amount(total(row.overdue for row in rows)),
        }

    def propose(self) -> None:
        """Show the profiles that the year suggests, with their reasons."""
        self.workplace.fetch(self.tr("Lecture d’un an de règlements"), propose_segments, self._show_proposals)

    def _show_proposals(self, proposed: tuple[ProposedSegment, ...]) -> None:
        from gestion_creances.ui.pages.customers.proposals import ProposalsDialog

        def done(before: Mapping[int, Segment | None]) -> None:
            self.changed.emit(Changes.CUSTOMERS)
            told = counted(len(before), self.tr("profil donné"), self.tr("profils donnés"))
            self.toast(told, lambda: self._give_back(before))

        open_dialog(ProposalsDialog(self, self.workplace, proposed, done))

    def _give_back(self, before: Mapping[int, Segment | None]) -> None:
        if self.act.attempt(lambda: set_segments(self.workplace.desk, before), Changes.CUSTOMERS):
            self.toast(self.tr("Profils d’avant remis"))

    def _new(self) -> None:
        self.act.edit_customer(None, lambda stored: self.go("customer", stored.id))

    def _menu(self, lines: Sequence[CustomerLine]) -> Sequence[MenuEntry[CustomerLine]]:
        one = len(lines) == 1
        key = lines[0].row.customer_id
        return (
            MenuEntry(self.tr("Ouvrir la fiche"), lambda _: self.go("customer", key), "eye", one),
            MenuEntry(self.tr("Voir ses factures"), lambda _: self._invoices(key), "file-text", one),
            MenuEntry(self.tr("Relancer"), lambda _: self.go("reminders", key), "paper-plane-tilt", one),
            MenuEntry(self.tr("Encaisser…"), lambda _: self.act.encash(key), "money", one),
            MenuEntry(self.tr("Litige…"), lambda _: self.act.dispute(key), "scales", one),
            MenuEntry(self.tr("Promesse…"), lambda _: self.act.promise(key), "handshake", one),
            MenuEntry(self.tr("Suspendre les relances…"), lambda _: self.act.hold(key), "hand-palm", one),
        )

    def _invoices(self, customer_id: int) -> None:
        self.go("invoices", {"status": "open", "customer_id": customer_id})
