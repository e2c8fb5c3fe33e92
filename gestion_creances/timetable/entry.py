"""What the computer is asked to start by itself: which program, on which books, at what time of each working day."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass
from datetime import time
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the computer's timetable, from Monday to Friday at ``at``; ``name`` is its own for each books."""

    name: str
    description: str
    command: tuple[str, ...]
    folder: Path
    at: time


def entry_for(books: Path, at: time) -> Entry:
    """Return the entry that runs the automatic reminders of *books* at that time."""
    place = books.resolve()
    seal = hashlib.sha256(str(place).encode()).hexdigest()[:8]
    command = (*_program(), "relancer", str(place), "--automatique")
    return Entry(
        f"gestion-creances-{seal}",
        f"Relances automatiques de {place.stem}",
        command,
        place.parent,
        at.replace(second=0),
    )


def _program() -> tuple[str, ...]:
    """Return the words that start this program: its own file when it is frozen, else Python and the package."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "gestion_creances")
