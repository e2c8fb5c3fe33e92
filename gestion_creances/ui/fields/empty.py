"""What an empty page or list says: why it is empty and what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import IconTile, Role, label
from gestion_creances.ui.look.tokens import Tone


class EmptyState(QWidget):
    """An icon, a heading, a sentence and the buttons of what to do next."""

    def __init__(self, heading: str, hint: str = "", icon_name: str = "check-circle", tone: Tone = Tone.INFO) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(8)
        column.addStretch(1)
        self._tile = IconTile(icon_name, tone, side=48, glyph=26)
        self._heading = label(heading, Role.HEADING)
        self._hint = label(hint, Role.MUTED, wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignHCenter)
        hint_line = QHBoxLayout()
        hint_line.addStretch(1)
        hint_line.addWidget(self._hint, 8)
        hint_line.addStretch(1)
        column.addLayout(hint_line)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        column.addSpacing(4)
        column.addLayout(self._buttons)
        column.addStretch(1)

    def set_texts(self, heading: str, hint: str = "") -> None:
        """Say something else."""
        self._heading.setText(heading)
        self._hint.setText(hint)

    def add_action(self, text: str, pressed: Callable[[], object], icon_name: str = "") -> None:
        """Add a button for what to do next."""
        made = button(text, pressed, weight=Weight.SECONDARY, icon_name=icon_name)
        self._buttons.insertWidget(self._buttons.count() - 1, made)
