"""Buttons by what they mean: the one filled action of a page, its seconds, small ones in rows, and links."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from gestion_creances.ui.look.icons import icon


class Weight(StrEnum):
    """How much a button asks for attention."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    SMALL = "small"
    LINK = "link"
    DANGER = "danger"


_ICON_COLOUR = {
    Weight.PRIMARY: "on_accent",
    Weight.LINK: "accent_text",
    Weight.DANGER: "bad",
}


def button(
    text: str,
    pressed: Callable[[], object] | None = None,
    *,
    weight: Weight = Weight.SECONDARY,
    icon_name: str = "",
) -> QPushButton:
    """Return a button; ``&`` in *text* is shown, and Tab reaches it (a click does not move the focus)."""
    made = QPushButton(text.replace("&", "&&"))
    made.setProperty("weight", weight.value)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if icon_name:
        colour = _ICON_COLOUR.get(weight, "text")
        made.setIcon(icon(icon_name, colour, colour))
        made.setIconSize(QSize(22, 18))
    if pressed is not None:
        made.clicked.connect(lambda: pressed())
    return made


def icon_button(icon_name: str, name: str, pressed: Callable[[], object] | None = None) -> QToolButton:
    """Return a square button with an icon only; *name* is its tooltip and what a screen reader says."""
    made = QToolButton()
    made.setProperty("weight", "icon")
    made.setIcon(icon(icon_name))
    made.setIconSize(QSize(18, 18))
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if pressed is not None:
        made.clicked.connect(lambda: pressed())
    return made
