"""Day and night: every text is readable on its ground, and a choice applies at once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gestion_creances.ui.look.icons import icon
from gestion_creances.ui.look.theme import Choice, Theme, style_sheet, tokens
from gestion_creances.ui.look.tokens import DARK, LIGHT, Tokens


def luminance(colour: str) -> float:
    parts = QColor(colour).getRgbF()[:3]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_stands_out_from_its_ground(colours: Tokens) -> None:
    pairs = [(ink.text, ink.tint) for _, ink in colours.tones]
    pairs += [(colours.text, ground) for ground in (colours.page, colours.card, colours.head, colours.hover)]
    pairs += [(colours.muted, ground) for ground in (colours.page, colours.card, colours.head)]
    pairs += [(colours.accent_text, colours.accent_tint), (colours.on_accent, colours.accent)]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_edge_of_a_typed_field_is_visible(colours: Tokens) -> None:
    assert contrast(colours.input_edge, colours.card) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_mark_of_the_style_sheet_is_a_token(colours: Tokens, theme: Theme) -> None:
    assert "@" not in style_sheet(colours)


def test_choosing_the_night_changes_the_colours_in_force(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(Choice.DARK)
    assert tokens() is DARK
    assert QApplication.palette().window().color() == QColor(DARK.page)


def test_the_theme_chosen_is_remembered(theme: Theme, qapp: QApplication) -> None:
    theme.choose(Choice.DARK)
    assert Theme(qapp).choice is Choice.DARK


def test_an_unknown_icon_is_refused(theme: Theme) -> None:
    with pytest.raises(KeyError):
        icon("no-such-icon")


def test_an_icon_follows_the_theme_by_itself(theme: Theme) -> None:
    made = icon("bank", "accent")
    day = made.pixmap(32, 32).toImage()
    theme.choose(Choice.DARK)
    assert made.pixmap(32, 32).toImage() != day
