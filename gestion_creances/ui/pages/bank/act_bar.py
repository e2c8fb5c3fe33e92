"""What else one may do with a line, as buttons under it, each with its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

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
    """Two buttons a row; the first of an odd number has a row of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._shown: tuple[tuple[str, str], ...] = ()

    def show_acts(self, acts: Sequence[Act]) -> None:
        """Offer other *acts*."""
        told = tuple((act.words, act.key) for act in acts)
        if told == self._shown:
            return
        self._shown = told
        empty(self._grid)
        place = len(acts) % 2
        for number, act in enumerate(acts):
            made = button(f"{act.words}  {act.key}", act.run, weight=Weight.SMALL, icon_name=act.icon)
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            if number == 0 and place:
                self._grid.addWidget(made, 0, 0, 1, 2)
            else:
                self._grid.addWidget(made, (number + place) // 2, (number + place) % 2)
