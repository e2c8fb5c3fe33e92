"""Putting an entry into the timetable and taking it out, with the system's tool present, missing, or refusing."""

from __future__ import annotations

import sys
from datetime import date, time
from pathlib import Path

import pytest

from gestion_creances.timetable import scheduler, systemd
from gestion_creances.timetable.entry import Entry, entry_for

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="each system has its own tool")
SINCE = date(2026, 11, 23)


@pytest.fixture
def entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Entry:
    """An entry, in the folders of a user of its own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "réglages"))
    return entry_for(tmp_path / "Créances & Cie.creances", time(7, 30))


def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> Path:
    """Put a systemctl that runs *script* in front of all others; return where it may note things."""
    place = tmp_path / "bin"
    place.mkdir()
    told = tmp_path / "told.txt"
    (place / "systemctl").write_text(f'#!/bin/sh\necho "$@" >> "{told}"\n{script}\n')
    (place / "systemctl").chmod(0o755)
    monkeypatch.setenv("PATH", f"{place}:/bin:/usr/bin")
    return told


def test_an_entry_is_put_moved_to_another_hour_and_taken_out(
    entry: Entry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tool(tmp_path, monkeypatch, "")
    assert scheduler.planned(entry) == ""
    scheduler.remove(entry)
    assert not told.exists()
    scheduler.install(entry, SINCE)
    assert scheduler.planned(entry) == "07:30"
    scheduler.install(entry_for(tmp_path / "Créances & Cie.creances", time(8)), SINCE)
    assert scheduler.planned(entry) == "08:00"
    scheduler.remove(entry)
    assert scheduler.planned(entry) == ""
    assert list(systemd.folder().iterdir()) == []
    assert told.read_text().splitlines() == [
        *["--user daemon-reload", f"--user enable --now {entry.name}.timer"] * 2,
        f"--user disable --now {entry.name}.timer",
        "--user daemon-reload",
    ]


def test_a_missing_tool_is_said_with_what_to_do_by_hand(
    entry: Entry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(scheduler.SchedulerMissing) as missing:
        scheduler.install(entry, SINCE)
    assert "(systemctl) est introuvable" in str(missing.value)
    assert str(missing.value).endswith(scheduler.by_hand(entry))
    assert "--automatique" in missing.value.by_hand


def test_a_tool_that_refuses_is_quoted(entry: Entry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool(tmp_path, monkeypatch, "echo 'Failed to connect to bus.' >&2\nexit 1")
    with pytest.raises(scheduler.SchedulerRefused, match=r"a refusé : Failed to connect to bus\. Vous pouvez"):
        scheduler.install(entry, SINCE)
    assert scheduler.planned(entry) == "07:30"
    scheduler.remove(entry)
    assert scheduler.planned(entry) == ""


def test_a_folder_that_cannot_be_written_is_named(entry: Entry, tmp_path: Path) -> None:
    (tmp_path / "réglages").write_text("un fichier, pas un dossier")
    with pytest.raises(scheduler.Unwritable, match="n’a pas pu être écrit"):
        scheduler.install(entry, SINCE)
