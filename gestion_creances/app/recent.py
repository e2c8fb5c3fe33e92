"""Remembers which books this user had open, the last ones first."""

from __future__ import annotations

from pathlib import Path

from gestion_creances.ui.look.memory import memory

_SETTING = "books/recent"
_MOST = 6


def recent_books() -> tuple[Path, ...]:
    """Return the books opened lately, the last first, those that are gone left out."""
    return tuple(path for path in _stored() if path.is_file())


def last_books() -> Path | None:
    """Return the books open last, even when they are gone since (opening them says so), or None."""
    return next(iter(_stored()), None)


def remember_books(path: Path) -> None:
    """Put *path* first among the recent books."""
    first = path.resolve()
    others = [other for other in _stored() if other != first]
    memory().setValue(_SETTING, [str(other) for other in (first, *others)][:_MOST])


def _stored() -> tuple[Path, ...]:
    kept = memory().value(_SETTING, [])
    # A list of one comes back from the settings file as its one text.
    texts = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
    return tuple(Path(text) for text in texts if text)
