"""The entry of a Linux session: a systemd service, and the timer that starts it."""

from __future__ import annotations

import os
import re
from pathlib import Path

from gestion_creances.timetable.entry import Entry


def folder() -> Path:
    """Return where the units of this user are kept."""
    config = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Path(config) / "systemd" / "user"


def service_file(entry: Entry) -> str:
    """Return the service: one run, then it ends."""
    return "\n".join(
        (
            "[Unit]",
            f"Description={_plain(entry.description)}",
            "",
            "[Service]",
            "Type=oneshot",
            # A service finds its own folder unquoted, its command in quotes.
            f"WorkingDirectory={_plain(str(entry.folder))}",
            f"ExecStart={' '.join(map(_quoted, entry.command))}",
            "",
        )
    )


def timer_file(entry: Entry) -> str:
    """Return the timer: Monday to Friday; a run missed while the computer slept is made up for."""
    return "\n".join(
        (
            "[Unit]",
            f"Description={_plain(entry.description)}",
            "",
            "[Timer]",
            f"OnCalendar=Mon..Fri *-*-* {entry.at:%H:%M}:00",
            "Persistent=true",
            "",
            "[Install]",
            "WantedBy=timers.target",
            "",
        )
    )


def time_of(timer: str) -> str:
    """Return the time (``07:30``) of a timer file; empty when it names none."""
    found = re.search(r"^OnCalendar=.* (\d\d:\d\d):\d\d$", timer, re.MULTILINE)
    return found[1] if found else ""


def _plain(text: str) -> str:
    """Return *text* as a setting takes it: a percent sign begins a name that systemd replaces, a line end a setting."""
    return re.sub(r"[\x00-\x1f\x7f]", " ", text).replace("%", "%%")


def _quoted(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("$", "$$")
    return f'"{_plain(escaped)}"'
