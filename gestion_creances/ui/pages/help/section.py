"""What help is made of: sections of short entries, each with a title and a text."""

from __future__ import annotations

from dataclasses import dataclass

from gestion_creances.ui.speech.folding import folded


@dataclass(frozen=True, slots=True)
class Entry:
    """A title and what is said under it; ``page`` is the key of a page it can open."""

    title: str
    text: str
    page: str = ""

    def holds(self, words: list[str]) -> bool:
        """Return whether every one of the folded *words* is in the entry."""
        whole = folded(f"{self.title} {self.text}")
        return all(word in whole for word in words)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the help: its key, title, Phosphor icon, entries, and a remark that stands above them."""

    key: str
    title: str
    icon: str
    entries: tuple[Entry, ...]
    remark: str = ""
