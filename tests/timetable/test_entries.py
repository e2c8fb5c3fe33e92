"""What is written into the timetables of three systems, word for word."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
from dataclasses import replace
from datetime import date, time
from pathlib import Path, PurePosixPath

import pytest

from gestion_creances.timetable import launchd, systemd, windows
from gestion_creances.timetable.entry import Entry, entry_for

FOLDER = Path("/srv/Anaïs/Gestion des créances")
ENTRY = Entry(
    "gestion-creances-0a1b2c3d",
    "Relances automatiques de Ateliers & Fils",
    ("/opt/ges tion/bin", "relancer", str(FOLDER / "100 % Dûment <A> & $B.creances"), "--automatique"),
    FOLDER,
    time(7, 30),
)
TASK = """<?xml version='1.0' encoding='utf-16'?>
<Task version="1.3" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>Relances automatiques de Ateliers &amp; Fils</Description>
  </RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>2026-11-23T07:30:00</StartBoundary>
      <Enabled>true</Enabled>
      <ScheduleByWeek>
        <WeeksInterval>1</WeeksInterval>
        <DaysOfWeek>
          <Monday />
          <Tuesday />
          <Wednesday />
          <Thursday />
          <Friday />
        </DaysOfWeek>
      </ScheduleByWeek>
    </CalendarTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <RunOnlyIfNetworkAvailable>false</RunOnlyIfNetworkAvailable>
    <Enabled>true</Enabled>
    <Hidden>true</Hidden>
    <ExecutionTimeLimit>PT2H</ExecutionTimeLimit>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>/opt/ges tion/bin</Command>
      <Arguments>relancer "/srv/Anaïs/Gestion des créances/100 % Dûment &lt;A&gt; &amp; $B.creances" --automatique</Arguments>
      <WorkingDirectory>/srv/Anaïs/Gestion des créances</WorkingDirectory>
    </Exec>
  </Actions>
</Task>"""  # noqa: E501
SERVICE = """[Unit]
Description=Relances automatiques de Ateliers & Fils

[Service]
Type=oneshot
WorkingDirectory=/srv/Anaïs/Gestion des créances
ExecStart="/opt/ges tion/bin" "relancer" "/srv/Anaïs/Gestion des créances/100 %% Dûment <A> & $$B.creances" \
"--automatique"
"""
TIMER = """[Unit]
Description=Relances automatiques de Ateliers & Fils

[Timer]
OnCalendar=Mon..Fri *-*-* 07:30:00
Persistent=true

[Install]
WantedBy=timers.target
"""


def test_the_windows_task_is_hidden_daily_on_weekdays_and_made_up_for_when_missed() -> None:
    assert windows.task_file(ENTRY, date(2026, 11, 23)).decode("utf-16") == TASK


def test_the_time_of_a_windows_task_is_read_back_from_what_the_system_shows() -> None:
    shown = windows.task_file(ENTRY, date(2026, 11, 23)).decode("utf-16").split("?>", 1)[1]
    assert windows.time_of(shown) == "07:30"
    assert windows.time_of("<Task/>") == ""


def test_a_line_end_in_a_name_adds_no_setting_to_the_service() -> None:
    twisted = replace(ENTRY, description="Relances de A\r\nExecStart=/bin/false", folder=Path("/srv/a\nUser=root"))
    lines = systemd.service_file(twisted).splitlines()
    assert [line.partition("=")[0] for line in lines if "=" in line] == [
        "Description",
        "Type",
        "WorkingDirectory",
        "ExecStart",
    ]


def test_the_service_and_its_timer_are_written_for_systemd() -> None:
    assert systemd.service_file(ENTRY) == SERVICE
    assert systemd.timer_file(ENTRY) == TIMER
    assert systemd.time_of(TIMER) == "07:30"
    assert systemd.time_of("[Timer]\n") == ""


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not on this computer")
def test_systemd_finds_nothing_to_say_about_the_two_files(tmp_path: Path) -> None:
    here = tmp_path / "Dossier d’Anaïs 100 %"
    here.mkdir()
    entry = Entry(ENTRY.name, ENTRY.description, (shutil.which("true") or "", str(here)), here, ENTRY.at)
    for kind, text in (("service", systemd.service_file(entry)), ("timer", systemd.timer_file(entry))):
        (tmp_path / f"{entry.name}.{kind}").write_text(text, encoding="utf-8")
    files = [str(tmp_path / f"{entry.name}.{kind}") for kind in ("service", "timer")]
    done = subprocess.run(["systemd-analyze", "--user", "verify", *files], capture_output=True, text=True, timeout=60)
    ours = [line for line in (done.stdout + done.stderr).splitlines() if entry.name in line]
    assert ours == []


def test_the_launch_agent_runs_from_monday_to_friday() -> None:
    agent = plistlib.loads(launchd.agent_file(ENTRY))
    assert agent["ProgramArguments"] == list(ENTRY.command)
    assert agent["StartCalendarInterval"] == [{"Weekday": day, "Hour": 7, "Minute": 30} for day in (1, 2, 3, 4, 5)]
    assert launchd.time_of(launchd.agent_file(ENTRY)) == "07:30"
    assert launchd.time_of(plistlib.dumps({})) == ""
    assert PurePosixPath(launchd.folder()).parts[-2:] == ("Library", "LaunchAgents")


def test_each_books_has_an_entry_of_its_own(tmp_path: Path) -> None:
    one, other = (entry_for(tmp_path / name, time(8, 15, 42)) for name in ("Créances A.creances", "B.creances"))
    assert one.name != other.name
    assert one == entry_for(tmp_path / "Créances A.creances", time(8, 15))
    assert one.command[-3:] == ("relancer", str((tmp_path / "Créances A.creances").resolve()), "--automatique")
    assert one.description == "Relances automatiques de Créances A"
