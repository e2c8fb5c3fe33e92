"""Day or night: which colours are in force, following the computer or the person's choice, at once."""

from __future__ import annotations

import re
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from gestion_creances import locations
from gestion_creances.ui.look.fonts import family, font
from gestion_creances.ui.look.memory import memory
from gestion_creances.ui.look.tokens import DARK, LIGHT, Tokens

_PROPERTY = "gestion_creances_tokens"
_SETTING = "window/theme"


class Choice(StrEnum):
    """What the person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def tokens() -> Tokens:
    """Return the colours in force (light when no theme was applied yet)."""
    app = QApplication.instance()
    found = app.property(_PROPERTY) if app is not None else None
    return found if isinstance(found, Tokens) else LIGHT


def style_sheet(colours: Tokens) -> str:
    """Return the style sheet with the ``@name`` marks replaced by *colours*."""
    folder = locations.resources() / "style"
    values = {
        "folder": folder.as_posix(),
        "theme": "dark" if colours.dark else "light",
        "family": family(),
    }
    for tone, ink in colours.tones:
        values[f"{tone}_text"], values[f"{tone}_tint"] = ink.text, ink.tint

    def value(mark: re.Match[str]) -> str:
        name = mark[1]
        return values[name] if name in values else colours.colour(name)

    return re.sub(r"@(\w+)@?", value, (folder / "window.qss").read_text("utf-8"))


def _palette(colours: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for names, colour in (
        ((role.Window, role.AlternateBase), colours.page),
        ((role.Base, role.Button, role.ToolTipBase), colours.card),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), colours.text),
        ((role.PlaceholderText,), colours.muted),
        ((role.Highlight, role.Link, role.Accent), colours.accent),
        ((role.HighlightedText,), colours.on_accent),
        ((role.Mid, role.Midlight), colours.line),
        ((role.Dark,), colours.edge),
        ((role.Light,), colours.card),
    ):
        for name in names:
            palette.setColor(name, QColor(colour))
    for name in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return palette


def _remembered() -> Choice:
    kept = memory().value(_SETTING)
    return Choice(kept) if kept in {choice.value for choice in Choice} else Choice.SYSTEM


class Theme(QObject):
    """Dresses the application and keeps it dressed: Fusion, palette, font and style sheet from one set of tokens."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice | None = None) -> None:
        """Dress *app* as *choice* says; without one, as the person chose last time."""
        super().__init__(app)
        self._app = app
        self._choice = choice or _remembered()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(font())
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    @property
    def choice(self) -> Choice:
        """Return what the person asked for."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Change the theme at once, for every open window, and remember it."""
        self._choice = choice
        memory().setValue(_SETTING, choice.value)
        self._apply()

    @Slot()
    def _follow(self) -> None:
        if self._choice is Choice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        dark = self._choice is Choice.DARK or (
            self._choice is Choice.SYSTEM and self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        colours = DARK if dark else LIGHT
        if self._app.property(_PROPERTY) is colours:
            return
        self._app.setProperty(_PROPERTY, colours)
        self._app.setPalette(_palette(colours))
        self._app.setStyleSheet(style_sheet(colours))
        self.changed.emit()
