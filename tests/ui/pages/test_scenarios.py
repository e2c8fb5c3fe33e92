"""What a person sees and does on Paramètres > Scénarios and > Automatisation."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.company.sending_times import SendingTimes
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy import Level, Policy
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.customer import Channel, Segment
from gestion_creances.ui.fields.hour import read_hour
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings import SettingsPage
from gestion_creances.ui.pages.settings.automation_tab import AutomationTab
from gestion_creances.ui.pages.settings.scenarios import PolicyTab
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.edit_choices import edit_policy
from gestion_creances.usecases.edit_policies import PolicyChoices, edit_sending_times, view_policies
from tests.ui.small_firm import TODAY, Heard, customer, founded, owe, pay, spaced

WEDNESDAY = date(2026, 11, 25)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    return founded(desk)


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[SettingsPage]:
    made = SettingsPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.refresh(Changes.ALL)
    yield made
    jobs.close()


@pytest.fixture
def heard(page: SettingsPage) -> Heard:
    return Heard(page)


@pytest.fixture
def tab(page: SettingsPage) -> PolicyTab:
    page.open_with("policies")
    found = page.tab()
    assert isinstance(found, PolicyTab)
    return found


@pytest.fixture
def automation(page: SettingsPage) -> AutomationTab:
    page.open_with("automation")
    found = page.tab()
    assert isinstance(found, AutomationTab)
    return found


def stored(desk: Desk) -> PolicyChoices:
    return view_policies(desk)


def the(policy: Policy, code: str) -> Level:
    return next(level for level in policy.levels if level.code == code)


def retype(qtbot: QtBot, line: object, text: str) -> None:
    line.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(line, text)


def choose(tab: PolicyTab, row: int) -> None:
    tab.steps.list.setCurrentRow(row)


def steps(tab: PolicyTab) -> list[str]:
    return [spaced(" ".join(text.split())) for text in tab.steps.texts()]


def test_the_steps_are_shown_in_their_order_and_the_first_active_one_is_open(tab: PolicyTab) -> None:
    assert steps(tab) == [
        "J−5 Avis d’échéance",
        "J+8 Rappel courtois",
        "J+15 Relance ferme",
        "J+30 Dernière relance",
        "J+45 Mise en demeure",
    ]
    assert tab.form.name_fr.text() == "Rappel courtois"
    assert "J+45 · Mise en demeure" in spaced(tab.line.accessibleDescription())


def test_two_steps_on_one_day_are_said_and_not_stored(
    page: SettingsPage, tab: PolicyTab, firm: Desk, qtbot: QtBot
) -> None:
    choose(tab, 2)
    retype(qtbot, tab.form.offset.line, "8")
    assert "elle doit partir après l’étape « Rappel courtois »" in spaced(tab.faults.text())
    page.save()
    assert the(stored(firm).policies[0], "second").offset_days == 15
    retype(qtbot, tab.form.offset.line, "trois")
    assert tab.faults.isVisible()


def test_everything_typed_about_a_step_is_stored(page: SettingsPage, tab: PolicyTab, firm: Desk, qtbot: QtBot) -> None:
    choose(tab, 4)
    retype(qtbot, tab.form.offset.line, "50")
    retype(qtbot, tab.form.minimum.line, "25,50")
    retype(qtbot, tab.form.owner.line, "Anne")
    tab.form.claims.choice.setCurrentIndex(1)
    tab.form.claims.choice.activated.emit(1)
    tab.form.confirm.choice.setCurrentIndex(1)
    tab.form.confirm.choice.activated.emit(1)
    qtbot.mouseClick(tab.form.blocks, Qt.MouseButton.LeftButton)
    page.save()
    (policy,) = stored(firm).policies
    notice = the(policy, "formal_notice")
    assert (notice.offset_days, notice.min_amount.cents, notice.owner) == (50, 2550, "Anne")
    assert (notice.claims_penalties, notice.claims_indemnity) == (True, False)
    assert (notice.confirm, notice.blocks_new_business) == (False, True)
    assert not tab.touched()


def test_a_step_moved_by_its_day_takes_its_place_in_the_order(
    page: SettingsPage, tab: PolicyTab, firm: Desk, qtbot: QtBot
) -> None:
    choose(tab, 2)
    retype(qtbot, tab.form.offset.line, "3")
    assert steps(tab)[1] == "J+3 Relance ferme"
    assert tab.form.name_fr.text() == "Relance ferme"
    page.save()
    assert [level.code for level in stored(firm).policies[0].steps()] == ["second", "first", "third", "formal_notice"]


def test_a_step_is_added_and_removed_with_the_keyboard_and_its_number_never_used_again(
    page: SettingsPage, tab: PolicyTab, firm: Desk, qtbot: QtBot
) -> None:
    choose(tab, 1)
    tab.steps.add_button.click()
    retype(qtbot, tab.form.name_fr.line, "Appel")
    assert "J+16 Appel" in steps(tab)
    page.save()
    added = next(level for level in stored(firm).policies[0].levels if level.name_fr == "Appel")
    assert added.position == 6
    qtbot.keyClick(tab.steps.list, Qt.Key.Key_Delete)
    assert "J+16 Appel" not in steps(tab)
    page.save()
    assert [level.removed for level in stored(firm).policies[0].levels if level.position == 6] == [True]
    tab.steps.add_button.click()
    page.save()
    assert max(level.position for level in stored(firm).policies[0].levels) == 7


def test_a_step_added_and_removed_before_storing_leaves_no_trace(
    page: SettingsPage, tab: PolicyTab, firm: Desk
) -> None:
    tab.steps.add_button.click()
    tab.remove_step(tab.steps.position())
    page.save()
    assert stored(firm).policies[0].levels == standard_policy().levels


def test_a_copy_becomes_a_scenario_of_its_own(page: SettingsPage, tab: PolicyTab, firm: Desk) -> None:
    tab.duplicate()
    page.save()
    assert [each.name for each in stored(firm).policies] == ["Scénario standard", "Scénario standard (copie)"]
    assert tab.choice.value() == 2


def test_a_scenario_begun_from_a_shipped_one_is_followed_by_the_profile_it_is_meant_for(
    page: SettingsPage, tab: PolicyTab, firm: Desk
) -> None:
    tab.begin("tight")
    page.save()
    made = stored(firm).policies[1]
    assert (made.name, stored(firm).of_segments) == ("À risque (serré)", {Segment.AT_RISK: made.id})
    tab.begin("tight")
    assert tab.name.text() == "À risque (serré) 2"


def test_the_company_follows_another_scenario_once_its_box_is_ticked(
    page: SettingsPage, tab: PolicyTab, firm: Desk, qtbot: QtBot
) -> None:
    assert tab.followers.company.isChecked()
    assert not tab.followers.company.isEnabled()
    tab.begin("patient")
    tab.followers.company.click()
    tab.followers.automatic.click()
    page.save()
    first = stored(firm).policies[0]
    assert (first.name, first.automatic) == ("Bon payeur (patient)", True)


def test_a_scenario_followed_is_not_removed_and_one_that_is_not_leaves(
    page: SettingsPage, tab: PolicyTab, heard: Heard, firm: Desk
) -> None:
    tab.remove_button.click()
    assert "est encore suivi (l’entreprise elle-même)" in heard.said[-1]
    tab.duplicate()
    page.save()
    tab.remove_button.click()
    assert [each.name for each in stored(firm).policies] == ["Scénario standard"]
    assert tab.name.text() == "Scénario standard"


def test_the_steps_it_was_shipped_with_come_back(page: SettingsPage, tab: PolicyTab, firm: Desk, qtbot: QtBot) -> None:
    retype(qtbot, tab.form.offset.line, "10")
    tab.steps.add_button.click()
    page.save()
    tab.restore_button.click()
    page.save()
    (policy,) = stored(firm).policies
    assert policy.standing() == standard_policy().levels
    assert [level.position for level in policy.levels if level.removed] == [6]


def test_what_the_scenario_would_send_today_follows_the_edits(
    tab: PolicyTab, firm: Desk, page: SettingsPage, qtbot: QtBot
) -> None:
    owe(firm, customer(firm), "500", date(2026, 11, 10))
    tab.load(None)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: "1 relance (1 client, 500,00 €)." in spaced(tab.simulated.text()))
    retype(qtbot, tab.form.offset.line, "14")
    qtbot.waitUntil(lambda: "rien ne partirait" in tab.simulated.text())
    retype(qtbot, tab.form.offset.line, "")
    qtbot.keyClick(tab.form.offset.line, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: "Corrigez d’abord" in tab.simulated.text())


def test_a_dot_of_the_time_line_opens_its_step(tab: PolicyTab, qtbot: QtBot) -> None:
    qtbot.mouseClick(tab.line, Qt.MouseButton.LeftButton, pos=tab.line.zone(4).center().toPoint())
    assert tab.form.name_fr.text() == "Mise en demeure"
    assert tab.steps.position() == 5


def test_the_hours_of_sending_are_checked_and_stored(
    page: SettingsPage, automation: AutomationTab, firm: Desk, heard: Heard, qtbot: QtBot
) -> None:
    retype(qtbot, automation.first.line, "25h")
    page.save()
    assert "Ce n’est pas une heure" in automation.first.message()
    retype(qtbot, automation.first.line, "9h30")
    retype(qtbot, automation.last.line, "8:00")
    page.save()
    assert "la dernière doit venir après la première" in heard.said[-1]
    retype(qtbot, automation.last.line, "17")
    qtbot.mouseClick(automation.alsace, Qt.MouseButton.LeftButton)
    page.save()
    assert stored(firm).times == SendingTimes(alsace_moselle=True, first=time(9, 30), last=time(17))


@pytest.mark.skipif(sys.platform != "linux", reason="each system has its own tool")
def test_the_run_is_planned_and_taken_back(
    automation: AutomationTab, heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert automation.planned.text() == "Pas planifié."
    monkeypatch.setenv("PATH", str(tmp_path / "rien"))
    automation.plan_button.click()
    assert "est introuvable" in heard.said[-1]
    (tmp_path / "systemctl").write_text("#!/bin/sh\n")
    (tmp_path / "systemctl").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    retype(qtbot, automation.hour.line, "7h15")
    automation.plan_button.click()
    assert automation.planned.text() == "Planifié du lundi au vendredi à 07:15."
    automation.unplan_button.click()
    assert automation.planned.text() == "Pas planifié."


def test_a_run_at_once_issues_what_needs_no_confirmation_and_says_so(
    page: SettingsPage, automation: AutomationTab, firm: Desk, heard: Heard, qtbot: QtBot
) -> None:
    assert "Aucun scénario n’est automatique" in spaced(automation.what.text())
    free = tuple(replace(level, confirm=False, channel=Channel.LETTER) for level in standard_policy().levels)
    edit_policy(firm, replace(stored(firm).policies[0], levels=free, automatic=True, on_stale_books=True))
    edit_sending_times(firm, SendingTimes(first=time(0), last=time.max))
    key = customer(firm)
    owe(firm, key, "500", date(2026, 11, 10))
    pay(firm, key, "1", TODAY)
    with qtbot.waitSignal(page.changed):
        automation.run_button.click()
    assert "prochain départ le 23/11/2026" in spaced(automation.last_run.text())
    assert "Scénarios automatiques : « Scénario standard »." in spaced(automation.what.text())


@pytest.mark.parametrize(
    ("text", "read"),
    [("8", time(8)), ("08:30", time(8, 30)), ("8h", time(8)), ("7 h 05", time(7, 5)), ("24:00", None), ("8:3", None)],
)
def test_an_hour_is_read_as_people_write_it(text: str, read: time | None) -> None:
    assert read_hour(text) == read
