"""The page Balance âgée: a date, a bar of ages, and a line per customer whose cells open their invoices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import ZERO
from gestion_creances.ui.charts.share_bar import ShareBar
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import Choice
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export, save_list
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.aged_balance.columns import bucket_rank, columns, sums_of
from gestion_creances.ui.pages.aged_balance.leaving import Leaving
from gestion_creances.ui.pages.aged_balance.opened import OpenedCell
from gestion_creances.ui.pages.aged_balance.shares import shares_of
from gestion_creances.ui.pages.aged_balance.who import choices, keep
from gestion_creances.ui.speech.formats import amount, day, painted, percent
from gestion_creances.ui.tables.column import Column
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Filter, ShortList
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.view_ages import AgedLine, Ages, OpenInvoice, view_ages, view_open_invoices

_PAUSE = 250
_ROOMY = 1100


class AgedBalancePage(Page):
    """Who owes what, since when, at any date."""

    concerns = Changes.COMPANY | Changes.CUSTOMERS | Changes.INVOICES | Changes.PAYMENTS | Changes.HOLDS

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Balance âgée"), spacing=12)
        self.workplace = workplace
        self.ages: Ages | None = None
        self.list: ListView[AgedLine] | None = None
        self.opened: OpenedCell | None = None
        self._source: ShortList[AgedLine] = ShortList(())
        self._shape: tuple[str, ...] = ()
        self._job: Job | None = None
        self._day = workplace.desk.today
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.leaving = Leaving(self, workplace)
        self._make_head()
        self.shares = ShareBar(self.tr("Encours par âge"))
        self.shares.clicked.connect(self._open_share)
        top = Card()
        top.body.addWidget(self.shares)
        self.body.addWidget(top)
        self.card = Card(padded=False)
        self.body.addWidget(self.card, 1)
        self.who: Choice[str] = Choice(choices(), self.tr("Quels clients"))
        self.who.picked.connect(self._choose_who)

    def _make_head(self) -> None:
        room = QWidget()
        line = QHBoxLayout(room)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(8)
        self.date_field = DateField("")
        self.date_field.line.setAccessibleName(self.tr("Situation au"))
        self.date_field.line.setFixedWidth(150)
        self.date_field.set_value(self._day)
        self.date_field.edited.connect(self._pause.start)
        named = label(self.tr("Situation au"), Role.STRONG)
        named.setBuddy(self.date_field.line)
        line.addWidget(named)
        line.addWidget(self.date_field)
        self.header.add_widget(room)
        self._export = self.header.add_secondary(self.tr("Exporter"), self._choose_export, "download-simple")
        self.header.set_primary(self.tr("Imprimer"), self.print_, "printer")

    # What the window calls.
    def refresh(self, changes: Changes) -> None:
        self._ask()

    def open_with(self, argument: object) -> None:
        if isinstance(argument, date):
            self.date_field.set_value(argument)
            self._ask()

    def filter(self) -> None:
        if self.list is not None:
            self.list.focus_filter()

    def print_(self) -> None:
        self.leaving.print_()

    # Figures.
    def _ask(self) -> None:
        chosen = self.date_field.value()
        if chosen is None:
            return
        self._pause.stop()
        self._day = chosen
        if self._job is not None:
            self._job.cancel()
        text = self.tr("Balance âgée au {day}").format(day=day(chosen))
        self._job = self.workplace.fetch(text, partial(view_ages, as_of=chosen), self._show)

    def _show(self, ages: Ages) -> None:
        if ages.as_of != self._day:
            return
        self._job = None
        self.ages = ages
        self.leaving.hold(ages)
        self._show_subtitle(ages)
        self.shares.show_shares(shares_of(ages))
        made = columns(ages, roomy=self.width() >= _ROOMY)
        shape = tuple(f"{column.key}:{column.title}" for column in made)
        if self.list is None or shape != self._shape:
            self._make_list(made)
            self._shape = shape
        else:
            self.list.model.renew(made)
        self._source.replace(ages.lines)
        if self.list is not None:
            self.list.reload()

    def _show_subtitle(self, ages: Ages) -> None:
        owed = ages.outstanding
        words = self.tr("Encours {total}, dont {overdue} échus").format(
            total=amount(owed.total), overdue=amount(owed.overdue)
        )
        part = f" ({percent(Decimal(owed.overdue.cents) / Decimal(owed.total.cents))})" if owed.total > ZERO else ""
        self.header.set_subtitle(words + part)

    # The list.
    def _make_list(self, made: tuple[Column[AgedLine], ...]) -> None:
        self._source = ShortList(made, (), lambda line, wanted: keep(line, wanted.choice("who")))
        if self.list is not None:
            self.card.body.removeWidget(self.list)
            self.who.setParent(None)
            self.list.deleteLater()
        empty = EmptyState(
            self.tr("Personne ne doit rien à cette date"),
            self.tr("Choisissez une autre date, ou importez des factures."),
            "check-circle",
        )
        empty.add_action(self.tr("Importer"), lambda: self.go("importing"), "upload-simple")
        self.list = ListView(
            "aged_balance",
            made,
            self._source,
            key=lambda line: line.customer_id,
            nouns=(self.tr("client"), self.tr("clients")),
            empty=empty,
            menu=self.menu_of,
            totals=self._totals,
        )
        self.list.add_to_bar(self.who)
        self.list.opened.connect(self._open_row)
        self.list.table.clicked.connect(self._click)
        self.list.export_wanted.connect(self._save_list)
        self.card.body.addWidget(self.list)
        self.list.sort_by("total", descending=True)
        self._choose_who(self.who.value())

    def _choose_who(self, who: str) -> None:
        if self.list is not None:
            self.list.show_only(who=who)

    def _totals(self, wanted: Filter) -> Mapping[str, str]:
        if self.ages is None:
            return {}
        lines = self._source.page(0, self._source.count(wanted), None, wanted)
        return sums_of(self.ages, lines)

    def menu_of(self, lines: Sequence[AgedLine]) -> Sequence[MenuEntry[AgedLine]]:
        """Return what can be done with the *lines* chosen."""
        if self.ages is None or len(lines) != 1:
            return ()
        line = lines[0]
        customer = partial(self.go, "customer", line.customer_id)
        entries: list[MenuEntry[AgedLine]] = [
            MenuEntry(self.tr("Ouvrir la fiche du client"), lambda _: customer(), "users")
        ]
        for rank, bucket in enumerate(self.ages.buckets):
            words = self.tr("Factures\u00a0: {bracket}").format(bracket=painted(bucket.label))
            entries.append(
                MenuEntry(words, partial(self._open_chosen, rank), "file-text", bool(line.aged.amounts[rank]))
            )
        return entries

    # Opening.
    def _click(self, index: QModelIndex) -> None:
        if self.list is None:
            return
        line, rank = self.list.model.row_at(index.row()), bucket_rank(self.list.model.columns[index.column()].key)
        if line is not None and rank is not None and line.aged.amounts[rank]:
            self._open_bucket(rank, line)

    def _open_row(self, line: AgedLine) -> None:
        """Open the bracket the caret stands on, else the customer."""
        column = self.list.table.currentIndex().column() if self.list is not None else -1
        rank = bucket_rank(self.list.model.columns[column].key) if self.list is not None and column >= 0 else None
        if rank is not None and line.aged.amounts[rank]:
            self._open_bucket(rank, line)
        else:
            self.go("customer", line.customer_id)

    def _open_chosen(self, rank: int, lines: Sequence[AgedLine]) -> None:
        self._open_bucket(rank, lines[0])

    def _open_share(self, rank: int) -> None:
        self._open_bucket(rank, None)

    def _open_bucket(self, rank: int, line: AgedLine | None) -> None:
        """Open the invoices of a bracket: those of today on their page, those of another day in a panel."""
        if self.ages is None:
            return
        ages = self.ages
        first, last = ages.buckets[rank].due_between(ages.as_of)
        customer_id = None if line is None else line.customer_id
        if ages.as_of == self.workplace.desk.today:
            chosen: dict[str, object] = {"status": "not_due" if rank == 0 else "overdue"}
            known = {"due_from": first, "due_to": last, "customer_id": customer_id}
            self.go("invoices", chosen | {name: value for name, value in known.items() if value is not None})
            return
        whose = self.tr("Tous les clients") if line is None else line.aged.name
        title = self.tr("{name}\u00a0: {bracket}").format(name=whose, bracket=painted(ages.buckets[rank].label))
        read = partial(view_open_invoices, as_of=ages.as_of, due_from=first, due_to=last, customer_id=customer_id)
        self.workplace.fetch(title, read, partial(self._show_opened, title, ages.as_of))

    def _show_opened(self, title: str, as_of: date, invoices: Sequence[OpenInvoice]) -> None:
        opened = OpenedCell(title, as_of, invoices, self)
        opened.customer_opened.connect(lambda key: self.go("customer", key))
        can_export(self, self.workplace, opened.list, title)
        opened.finished.connect(opened.deleteLater)
        self.opened = opened
        opened.open()

    # Leaving the program.
    def _choose_export(self) -> None:
        self.leaving.offer(self._export)

    def _save_list(self, kind: str) -> None:
        if self.list is not None:
            save_list(self, self.workplace, self.leaving.name(), kind, self.list.sheet())
