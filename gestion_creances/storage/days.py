"""How the books write a day, and the lack of one."""

from __future__ import annotations

from datetime import date


def written(day: date | None) -> str | None:
    """Return *day* as the books keep it (``2026-11-23``), None for none."""
    return day.isoformat() if day else None


def read(text: str | None) -> date | None:
    """Return the day kept as *text*, None for none or for an empty text."""
    return date.fromisoformat(text) if text else None
