"""The tab of payment plans: what is open, late, to be signed or closed, and what ended and is still to be noted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.dunning.plan import Plan, PlanState
from gestion_creances.dunning.plan_terms import Rhythm
from gestion_creances.letters.plan_drafting import PlanWish
from gestion_creances.ui.dialogs.plan import PlanDialog
from gestion_creances.ui.dialogs.plan_customer import PlanCustomerDialog
from gestion_creances.ui.dialogs.plan_details import PlanDetails
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.disputes.plans_tab import PlanChoice, PlansTab
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.agree_plan import agree_plan
from gestion_creances.usecases.view_plans import view_plan
from tests.ui.small_firm import TODAY, Heard, customer, entry, founded, opened, owe, spaced
from tests.usecases.builders import on_day

JULY = date(2026, 7, 31)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    return founded(desk)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page("Litiges et accords")
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    return made


@pytest.fixture
def tab(firm: Desk, page: Page, jobs: Jobs) -> PlansTab:
    made = PlansTab(page, Workplace(lambda: firm, jobs))
    page.body.addWidget(made)
    page.changed.connect(made.refresh)
    return made


def agreed(firm: Desk, name: str, first: date, *, runs: bool = True) -> Plan:
    """Agree two monthly instalments of 600 € with a new customer, ten days before the first."""
    key = customer(firm, name)
    due = owe(firm, key, "1200", JULY)
    on = min(first - timedelta(days=10), TODAY)
    return agree_plan(on_day(firm, on), PlanWish(key, (due.id,), Rhythm(first, 2), answer_by=first), runs=runs)


def names(tab: PlansTab) -> list[str]:
    """Return the customers listed."""
    return [view.customer_name for view in tab.list.model.rows()]


def shown(tab: PlansTab, qtbot: QtBot) -> None:
    """Let the tab read the books."""
    with qtbot.waitSignal(tab.list.shown, timeout=5_000):
        tab.refresh(Changes.ALL)


def test_plans_are_sorted_out_by_what_they_need(firm: Desk, tab: PlansTab, qtbot: QtBot) -> None:
    agreed(firm, "Lent", TODAY - timedelta(days=3))
    agreed(firm, "Muet", TODAY + timedelta(days=20), runs=False)
    agreed(firm, "Sage", TODAY + timedelta(days=5))
    shown(tab, qtbot)

    assert sorted(names(tab)) == ["Lent", "Muet", "Sage"]
    tab.show_choice(PlanChoice.LATE)
    assert names(tab) == ["Lent"]
    tab.show_choice(PlanChoice.UNSIGNED)
    assert names(tab) == ["Muet"]
    tab.show_choice(PlanChoice.CLOSED)
    assert names(tab) == []
    tab.show_choice(PlanChoice.ALL)
    assert spaced(tab.list.totals()["left"]) == "3 600,00 €"
    assert tab.late() == 1
    assert not tab.strip.isVisibleTo(tab)


def test_a_plan_that_has_failed_is_noted_in_one_press(firm: Desk, tab: PlansTab, page: Page, qtbot: QtBot) -> None:
    heard = Heard(page)
    plan = agreed(firm, "Lent", TODAY - timedelta(days=30))
    shown(tab, qtbot)
    assert tab.strip.isVisibleTo(tab)
    assert plan.number in tab.told.text()

    with qtbot.waitSignal(tab.list.shown, timeout=5_000):
        tab.note.click()

    assert view_plan(firm, plan.id).view.plan.state is PlanState.DEFAULTED
    assert spaced(heard.toasts[-1].text) == "1 échéancier non respecté"
    assert not tab.strip.isVisibleTo(tab)


def test_a_row_opens_the_plan_and_its_menu_goes_to_the_customer(
    firm: Desk, tab: PlansTab, page: Page, qtbot: QtBot
) -> None:
    heard = Heard(page)
    plan = agreed(firm, "Lent", TODAY + timedelta(days=3))
    shown(tab, qtbot)

    tab.list.opened.emit(tab.list.model.row_at(0))
    assert plan.number in opened(page, PlanDetails).windowTitle()
    entry(tab.menu(list(tab.list.model.rows())), "Ouvrir la fiche")()
    assert (heard.went[-1].page, heard.went[-1].argument) == ("customer", plan.customer_id)


def test_a_plan_begins_with_the_name_of_the_customer(firm: Desk, tab: PlansTab, page: Page, qtbot: QtBot) -> None:
    key = customer(firm, "Boulangerie Lefèvre")
    owe(firm, key, "900", JULY)
    shown(tab, qtbot)

    tab.add()
    asked = opened(page, PlanCustomerDialog)
    asked.accept()
    assert asked.isVisible()
    asked.customer.set_customer(key)
    asked.accept()

    assert opened(page, PlanDialog).form.dues.item_ids()


def test_changes_elsewhere_are_not_read(firm: Desk, tab: PlansTab, qtbot: QtBot) -> None:
    agreed(firm, "Lent", TODAY + timedelta(days=3))

    tab.refresh(Changes.MAIL)

    assert names(tab) == []
