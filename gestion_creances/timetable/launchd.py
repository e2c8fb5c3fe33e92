"""The entry of a Mac: a launch agent of the user."""

from __future__ import annotations

import plistlib
from pathlib import Path

from gestion_creances.timetable.entry import Entry

_FRIDAY = 5


def folder() -> Path:
    """Return where the launch agents of this user are kept."""
    return Path.home() / "Library" / "LaunchAgents"


def agent_file(entry: Entry) -> bytes:
    """Return the agent; launchd starts a run missed while the computer slept as soon as it wakes."""
    hour = {"Hour": entry.at.hour, "Minute": entry.at.minute}
    return plistlib.dumps(
        {
            "Label": entry.name,
            "ProgramArguments": list(entry.command),
            "WorkingDirectory": str(entry.folder),
            "StartCalendarInterval": [{"Weekday": day, **hour} for day in range(1, _FRIDAY + 1)],
            "ProcessType": "Background",
        }
    )


def time_of(agent: bytes) -> str:
    """Return the time (``07:30``) of an agent; empty when it names none."""
    planned = plistlib.loads(agent).get("StartCalendarInterval")
    if not planned:
        return ""
    return f"{planned[0]['Hour']:02d}:{planned[0]['Minute']:02d}"
