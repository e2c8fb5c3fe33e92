"""What a page may ask of the window: say something, offer to take something back, go to another page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gestion_creances.ui.look.tokens import Tone


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the strip above the page; it stays until closed or replaced.

    ``action`` and ``run`` make its button (« Réessayer »); ``strong`` stands before the sentence in bold.
    """

    text: str
    tone: Tone = Tone.INFO
    strong: str = ""
    action: str = ""
    run: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class Toast:
    """A short word that something was done; ``undo`` takes it back (« Annuler », or Ctrl+Z) for ten seconds."""

    text: str
    undo: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class Destination:
    """A page by its key, and what it should open there (a customer's number, a filter)."""

    page: str
    argument: object = None
