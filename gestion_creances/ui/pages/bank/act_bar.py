"""What else one may do with a line, as buttons under it, each with its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.layouts import empty


@dataclass(frozen=True, slots=True)
class Act:
    """What one may do: its words, its key as shown, its icon, and what it does."""

    words: str
    key: str
    icon: str
    run: Callable[[], object]


class ActBar(QWidget):
    """Two buttons a row, each as wide as its words need; the last of an odd number has a row of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._shown: tuple[tuple[str, str], ...] = ()

    def show_acts(self, acts: Sequence[Act]) -> None:
        """Offer other *acts*."""
        told = tuple((act.words, act.key) for act in acts)
        if told == self._shown:
            return
        self._shown = told
        empty(self._rows)
        for first in range(0, len(acts), 2):
            self._rows.addWidget(_row(acts[first : first + 2]))


def _row(acts: Sequence[Act]) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for act in acts:
        pressed = button(f"{act.words}  {act.key}", act.run, weight=Weight.SMALL, icon_name=act.icon)
        pressed.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        line.addWidget(pressed)
    return made
