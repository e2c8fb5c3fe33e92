"""Puts an entry into the computer's own timetable, takes it out, and tells whether it is there; only on request."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from gestion_creances.basics.errors import Trouble
from gestion_creances.timetable import launchd, systemd, windows
from gestion_creances.timetable.entry import Entry

_PATIENCE = 30


class SchedulerMissing(Trouble):
    """The tool of the system that keeps the timetable is not there; ``by_hand`` is what to do instead."""

    def __init__(self, tool: str, by_hand: str) -> None:
        super().__init__(tool, by_hand)
        self.tool, self.by_hand = tool, by_hand

    def __str__(self) -> str:
        return (
            f"Le planificateur de cet ordinateur ({self.tool}) est introuvable. Faites lancer chaque jour ouvré, par "
            f"l’outil de votre choix : {self.by_hand}"
        )


class SchedulerRefused(Trouble):
    """The system's tool answered with an error; ``said`` is its answer."""

    def __init__(self, tool: str, said: str, by_hand: str) -> None:
        super().__init__(tool, said, by_hand)
        self.tool, self.said, self.by_hand = tool, said, by_hand

    def __str__(self) -> str:
        said = self.said or "sans explication"
        return (
            f"Le planificateur de cet ordinateur ({self.tool}) a refusé : {said.rstrip('.')}. Vous pouvez aussi faire "
            f"lancer chaque jour ouvré : {self.by_hand}"
        )


class Unwritable(Trouble):
    """A file of the timetable cannot be written; ``path`` and ``problem`` say which and why."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(path, problem)
        self.path, self.problem = path, problem

    def __str__(self) -> str:
        return f"« {self.path} » n’a pas pu être écrit ({self.problem}) : vérifiez les droits, puis recommencez."


def install(entry: Entry, since: date) -> None:
    """Put *entry* into the timetable of this user, or change its time; raise SchedulerMissing or SchedulerRefused."""
    if sys.platform == "win32":
        _install_windows(entry, since)
    elif sys.platform == "darwin":
        _write(launchd.folder() / f"{entry.name}.plist", launchd.agent_file(entry))
        _call(entry, "launchctl", "bootout", f"{_domain()}/{entry.name}", may_fail=True)
        _call(entry, "launchctl", "bootstrap", _domain(), str(launchd.folder() / f"{entry.name}.plist"))
    else:
        _write(systemd.folder() / f"{entry.name}.service", systemd.service_file(entry).encode())
        _write(systemd.folder() / f"{entry.name}.timer", systemd.timer_file(entry).encode())
        _call(entry, "systemctl", "--user", "daemon-reload")
        _call(entry, "systemctl", "--user", "enable", "--now", f"{entry.name}.timer")


def remove(entry: Entry) -> None:
    """Take *entry* out of the timetable; nothing happens when it is not there. Raise as ``install``."""
    if not planned(entry):
        return
    if sys.platform == "win32":
        _call(entry, "schtasks", "/Delete", "/TN", entry.name, "/F")
    elif sys.platform == "darwin":
        _call(entry, "launchctl", "bootout", f"{_domain()}/{entry.name}", may_fail=True)
        (launchd.folder() / f"{entry.name}.plist").unlink(missing_ok=True)
    else:
        _call(entry, "systemctl", "--user", "disable", "--now", f"{entry.name}.timer", may_fail=True)
        for kind in ("timer", "service"):
            (systemd.folder() / f"{entry.name}.{kind}").unlink(missing_ok=True)
        _call(entry, "systemctl", "--user", "daemon-reload", may_fail=True)


def planned(entry: Entry) -> str:
    """Return the time at which the timetable starts *entry* (``07:30``), empty when it does not."""
    if sys.platform == "win32":
        try:
            return windows.time_of(_call(entry, "schtasks", "/Query", "/TN", entry.name, "/XML"))
        except Trouble:
            return ""
    if sys.platform == "darwin":
        agent = launchd.folder() / f"{entry.name}.plist"
        return launchd.time_of(agent.read_bytes()) if agent.is_file() else ""
    timer = systemd.folder() / f"{entry.name}.timer"
    return systemd.time_of(timer.read_text(encoding="utf-8")) if timer.is_file() else ""


def by_hand(entry: Entry) -> str:
    """Return the command that any other timetable can start."""
    return subprocess.list2cmdline(entry.command)


def _install_windows(entry: Entry, since: date) -> None:
    with tempfile.TemporaryDirectory(prefix="creances-") as folder:
        file = Path(folder) / "tache.xml"
        _write(file, windows.task_file(entry, since))
        _call(entry, "schtasks", "/Create", "/TN", entry.name, "/XML", str(file), "/F")


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise Unwritable(path, error.strerror or str(error)) from error


def _domain() -> str:
    return f"gui/{os.getuid()}"


def _call(entry: Entry, tool: str, *words: str, may_fail: bool = False) -> str:
    """Run the system's *tool* and return what it says."""
    try:
        done = subprocess.run(  # noqa: S603
            (tool, *words), capture_output=True, text=True, errors="replace", timeout=_PATIENCE, check=False
        )
    except FileNotFoundError:
        raise SchedulerMissing(tool, by_hand(entry)) from None
    except subprocess.TimeoutExpired:
        raise SchedulerRefused(tool, "pas de réponse", by_hand(entry)) from None
    if done.returncode and not may_fail:
        raise SchedulerRefused(tool, (done.stderr or done.stdout).strip(), by_hand(entry))
    return done.stdout
