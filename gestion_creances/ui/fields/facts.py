"""Facts in pairs, a name at the left and a value at the right, as in « Conditions » on a customer's card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gestion_creances.ui.look.labels import Elided, Role, label
from gestion_creances.ui.look.layouts import empty


class Facts(QWidget):
    """Pairs ``(name, value)``, one a line; long values are shortened, with the whole in the tooltip."""

    def __init__(self, pairs: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self.show_pairs(pairs)

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show other *pairs*."""
        empty(self._grid)
        for row, (name, value) in enumerate(pairs):
            shown = Elided(value, Role.STRONG)
            shown.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label(name, Role.MUTED), row, 0)
            self._grid.addWidget(shown, row, 1)
