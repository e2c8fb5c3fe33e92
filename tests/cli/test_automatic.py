"""The run that nobody watches: what leaves, what waits, never twice, and its hour in the computer's timetable."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from gestion_creances.company.sending_times import SendingTimes
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.storage.books import Books
from gestion_creances.usecases.edit_choices import edit_policy
from gestion_creances.usecases.edit_policies import edit_sending_times, view_policies
from tests.cli.builders import Run

DAY = "2026-11-24"
SUNDAY = "2026-11-22"
ALL_DAY = SendingTimes(first=time(0), last=time.max)


@pytest.fixture
def automatic(dossier: Path, run: Run, tmp_path: Path) -> Path:
    """Books whose scenario is automatic but for the formal notice, with a bank entry of the day before."""
    (tmp_path / "recent.csv").write_text(
        "id;facture;client;date;montant;mode\nR9;;C2;2026-11-23;1.00;virement\n", encoding="utf-8"
    )
    assert run("importer", dossier, tmp_path / "recent.csv").status == 0
    free = tuple(replace(level, confirm=level.claims_penalties) for level in standard_policy().levels)
    with Books.open(dossier) as books:
        desk = Desk(books, date(2026, 11, 24), "claire")
        edit_policy(desk, replace(view_policies(desk).policies[0], levels=free, automatic=True))
        edit_sending_times(desk, ALL_DAY)
    return dossier


def journal(path: Path) -> list[tuple[str, dict[str, object]]]:
    with Books.open(path, read_only=True) as books, books.reading() as session:
        return [(line.action, dict(line.facts)) for line in session.journal.entries()]


def letters(path: Path) -> int:
    with Books.open(path, read_only=True) as books, books.reading() as session:
        return session.letters.count()


def test_the_run_issues_once_and_a_second_one_the_same_day_nothing_more(automatic: Path, run: Run) -> None:
    first = run("relancer", automatic, "--automatique", "--au", DAY, "--json")
    assert first.status == 0
    assert [one["level"] for one in first.json["reminders"]] == ["first"]
    assert first.json["held"] is None
    assert Path(first.json["reminders"][0]["document"]).parent == automatic.parent / "Lettres"
    again = run("relancer", automatic, "--automatique", "--au", DAY, "--json")
    assert (again.status, again.json["issued_count"]) == (0, 0)
    assert letters(automatic) == 1
    runs = [facts for action, facts in journal(automatic) if action == "run.automatic"]
    assert [facts["issued"] for facts in runs] == [1, 0]


def test_on_a_sunday_nothing_leaves_and_it_is_said(automatic: Path, run: Run) -> None:
    said = run("relancer", automatic, "--automatique", "--au", SUNDAY)
    assert said.status == 0
    assert "prochain départ le 23/11/2026 à 00:00" in said.messages
    assert "à confirmer : 1" in said.results
    assert letters(automatic) == 0


def test_a_trial_and_an_automatic_run_do_not_go_together(automatic: Path, run: Run) -> None:
    said = run("relancer", automatic, "--automatique", "--essai")
    assert said.status == 2
    assert "ne va pas avec" in said.messages


def test_on_stale_books_nothing_leaves(automatic: Path, run: Run) -> None:
    said = run("relancer", automatic, "--automatique", "--au", "2026-12-15", "--json")
    assert (said.status, said.json["issued_count"]) == (0, 0)
    assert "importez un relevé" in said.json["held"]
    assert letters(automatic) == 0


def test_a_scenario_that_is_not_automatic_is_left_to_its_people(dossier: Path, run: Run) -> None:
    with Books.open(dossier) as books:
        edit_sending_times(Desk(books, date(2026, 11, 24), "claire"), ALL_DAY)
    said = run("relancer", dossier, "--automatique", "--au", DAY, "--json")
    assert (said.status, said.json["issued_count"], said.json["waiting"]) == (0, 0, [])


def test_two_runs_at_once_never_send_twice(automatic: Path) -> None:
    words = [
        sys.executable,
        "-m",
        "gestion_creances",
        "relancer",
        str(automatic),
        "--automatique",
        "--au",
        DAY,
        "--json",
    ]
    runs = [subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    said = [(*one.communicate(timeout=120), one.returncode) for one in runs]
    assert {status for _, _, status in said} <= {0, 3}
    issued = [json.loads(out)["issued_count"] for out, _, status in said if status == 0]
    assert sum(issued) == 1
    for _, err, status in said:
        assert status == 0 or "ouvert en lecture seule" in err
    assert letters(automatic) == 1


def test_a_run_finds_the_books_held_by_a_window_and_says_so(automatic: Path) -> None:
    words = [sys.executable, "-m", "gestion_creances", "relancer", str(automatic), "--automatique", "--au", DAY]
    with Books.open(automatic):
        done = subprocess.run(words, capture_output=True, text=True, timeout=120)
    assert done.returncode == 3
    assert "ouvert en lecture seule" in done.stderr
    assert letters(automatic) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="each system has its own tool")
def test_the_hour_of_the_run_is_planned_shown_and_taken_back(
    dossier: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "systemctl").write_text("#!/bin/sh\n")
    (tmp_path / "systemctl").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert run("planifier", dossier, "--etat", "--json").json["planned_at"] is None
    assert "du lundi au vendredi à 07:15" in run("planifier", dossier, "--heure", "07:15").results
    assert run("planifier", dossier, "--etat", "--json").json["planned_at"] == "07:15"
    assert "Aucune relance planifiée" in run("planifier", dossier, "--retirer").results
    assert run("planifier", dossier, "--heure", "25h").status == 2
    assert run("planifier", tmp_path / "absent.creances").status == 3
