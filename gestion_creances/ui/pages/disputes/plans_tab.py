"""The tab of payment plans: who pays by instalments, what is late, what is still to be signed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import total
from gestion_creances.dunning.plan import PlanState
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.disputes.plan_columns import plan_columns
from gestion_creances.ui.speech.formats import amount, counted
from gestion_creances.ui.tables.list_view import TWO_LINES, ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Filter, ShortList
from gestion_creances.usecases.view_plans import PlanView, view_plans

CONCERNS = Changes.PLANS | Changes.PAYMENTS | Changes.INVOICES | Changes.CUSTOMERS | Changes.PENALTIES
"""The changes that make the tab stale."""


class PlanChoice(StrEnum):
    """Which plans the list shows."""

    OPEN = "open"
    LATE = "late"
    UNSIGNED = "unsigned"
    CLOSED = "closed"
    ALL = ""


class PlansTab(QWidget):
    """The plans of all customers; Entrée opens one. The page calls :meth:`refresh` and gives :meth:`add` a button."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        super().__init__()
        self._page, self._workplace = page, workplace
        self._actions = Actions(page, workplace)
        self._views: tuple[PlanView, ...] = ()
        columns = plan_columns()
        self._rows: ShortList[PlanView] = ShortList(columns, keep=_kept)
        empty = EmptyState(
            self.tr("Aucun échéancier"),
            self.tr("Quand un client ne peut pas tout payer, accordez-lui plusieurs fois\u00a0: il sera suivi ici."),
            "calendar-check",
        )
        empty.add_action(self.tr("Nouvel échéancier"), self.add, "plus")
        self.list: ListView[PlanView] = ListView(
            "echeanciers",
            columns,
            self._rows,
            key=lambda view: view.plan.id,
            row_height=TWO_LINES,
            nouns=(self.tr("échéancier"), self.tr("échéanciers")),
            empty=empty,
            menu=self.menu,
            totals=self._totals,
        )
        self.list.opened.connect(lambda view: self._actions.show_plan(view.plan.id))
        self.choice: SegmentedButtons[PlanChoice] = SegmentedButtons(self._choices())
        self.choice.picked.connect(self.show_choice)
        self.list.add_to_bar(self.choice)
        can_export(page, workplace, self.list, self.tr("Échéanciers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._make_strip())
        card = Card(padded=False)
        card.body.addWidget(self.list)
        column.addWidget(card, 1)
        self.list.show_only(which=PlanChoice.OPEN.value)

    def _make_strip(self) -> QWidget:
        self.strip = Card()
        line = QHBoxLayout()
        line.setSpacing(12)
        self.told = label("", Role.BODY, wrap=True, tone=Tone.WARN)
        line.addWidget(self.told, 1)
        self.note = button(self.tr("Constater"), self._actions.follow_plans)
        line.addWidget(self.note)
        self.strip.body.addLayout(line)
        self.strip.hide()
        return self.strip

    # What the page asks.
    def refresh(self, changes: Changes) -> None:
        """Read the plans again when *changes* concern them."""
        if changes & CONCERNS:
            self._workplace.fetch(self.tr("Lecture des échéanciers"), view_plans, self._show)

    def add(self) -> None:
        """Make a plan, with a customer to be named."""
        self._actions.plan()

    def show_choice(self, choice: PlanChoice) -> None:
        """Show the plans of *choice* only."""
        self.choice.set_value(choice)
        self.list.show_only(which=choice.value)

    def focus_filter(self) -> None:
        """Put the caret in the filter."""
        self.list.focus_filter()

    def late(self) -> int:
        """Return how many plans have an instalment late, for the page's badge."""
        return sum(1 for view in self._views if _is_late(view))

    def menu(self, rows: Sequence[PlanView]) -> Sequence[MenuEntry[PlanView]]:
        """Return what can be done with the plans chosen."""
        one = len(rows) == 1
        view = rows[0]
        items = tuple(item.item_id for item in view.plan.items)
        return (
            MenuEntry(self.tr("Ouvrir l’échéancier"), lambda _: self._actions.show_plan(view.plan.id), enabled=one),
            MenuEntry(
                self.tr("Encaisser un versement"),
                lambda _: self._actions.encash(view.customer_id, items),
                enabled=one and view.plan.is_open,
            ),
            MenuEntry(
                self.tr("Ouvrir la fiche du client"),
                lambda _: self._page.go("customer", view.customer_id),
                enabled=one,
            ),
        )

    # Inside.
    def _show(self, views: tuple[PlanView, ...]) -> None:
        self._views = views
        self._rows.replace(views)
        self.choice.set_options(self._choices())
        self.list.reload()
        to_note = [view for view in views if view.to_note]
        ended = counted(len(to_note), self.tr("échéancier a pris fin"), self.tr("échéanciers ont pris fin"))
        numbers = ", ".join(view.plan.number for view in to_note)
        self.told.setText(
            self.tr("{ended}\u00a0: {numbers}. Constatez-le pour que les relances en tiennent compte.").format(
                ended=ended, numbers=numbers
            )
        )
        self.strip.setVisible(bool(to_note))

    def _choices(self) -> Sequence[tuple[str, PlanChoice]]:
        names = {
            PlanChoice.OPEN: self.tr("Ouverts"),
            PlanChoice.LATE: self.tr("En retard"),
            PlanChoice.UNSIGNED: self.tr("À signer"),
            PlanChoice.CLOSED: self.tr("Clos"),
            PlanChoice.ALL: self.tr("Tous"),
        }
        return [
            (f"{words}\u00a0{sum(_belongs(view, choice) for view in self._views)}", choice)
            for choice, words in names.items()
        ]

    def _totals(self, wanted: Filter) -> Mapping[str, str]:
        found = self._rows.found(wanted)
        return {
            "number": self.tr("Total"),
            "total": amount(total(view.plan.total for view in found)),
            "paid": amount(total(view.standing.paid for view in found)),
            "left": amount(total(view.standing.left for view in found)),
        }


def _is_late(view: PlanView) -> bool:
    return view.plan.is_open and bool(view.standing.late)


def _belongs(view: PlanView, choice: PlanChoice) -> bool:
    tests: dict[PlanChoice, Callable[[PlanView], bool]] = {
        PlanChoice.OPEN: lambda view: view.plan.is_open,
        PlanChoice.LATE: _is_late,
        PlanChoice.UNSIGNED: lambda view: view.plan.state is PlanState.PROPOSED,
        PlanChoice.CLOSED: lambda view: not view.plan.is_open,
        PlanChoice.ALL: lambda _: True,
    }
    return tests[choice](view)


def _kept(view: PlanView, wanted: Filter) -> bool:
    return _belongs(view, PlanChoice(wanted.choice("which")))
