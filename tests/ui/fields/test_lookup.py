"""A field that finds while one types: chosen with the keyboard, never invented."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from gestion_creances.basics.errors import Trouble
from gestion_creances.ui.fields.lookup import Found, LookupField

NAMES = ("Dubois Frères", "Dubois Maçonnerie", "Garage")


class Unreadable(Trouble):
    def __str__(self) -> str:
        return "Illisible."


def search(text: str) -> Sequence[Found[str]]:
    if text == "!":
        raise Unreadable
    return [Found(name, "", name.lower()) for name in NAMES if text.lower() in name.lower()]


@pytest.fixture
def field(qtbot: QtBot) -> LookupField[str]:
    made = LookupField("Client", search)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.line.setFocus()
    return made


def test_entree_takes_the_first_found(field: LookupField[str], qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "dub")
    with qtbot.waitSignal(field.chosen) as signal:
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert signal.args == ["dubois frères"]
    assert field.text() == "Dubois Frères"


def test_arrows_choose_another(field: LookupField[str], qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "dub")
    qtbot.waitUntil(lambda: field.proposals() == ["Dubois Frères", "Dubois Maçonnerie"])
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.value() == "dubois maçonnerie"


def test_a_click_chooses_too(field: LookupField[str], qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "dub")
    qtbot.waitUntil(lambda: len(field.proposals()) == 2)
    (listed,) = field.findChildren(QListWidget)
    listed.itemClicked.emit(listed.item(1))
    assert field.value() == "dubois maçonnerie"


def test_echap_closes_the_list_and_keeps_the_words(field: LookupField[str], qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "dub")
    qtbot.waitUntil(lambda: len(field.proposals()) == 2)
    (listed,) = field.findChildren(QListWidget)
    assert listed.isVisible()
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert not listed.isVisible()
    assert field.text() == "dub"


def test_leaving_the_field_takes_what_was_marked(field: LookupField[str], qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "gar")
    field.line.clearFocus()
    assert field.value() == "garage"


def test_words_that_find_nothing_are_wrong(field: LookupField[str], qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "zzz")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.value() is None
    assert not field.check()
    assert field.message() == "Choisissez dans la liste."


def test_typing_on_forgets_what_was_chosen(field: LookupField[str], qtbot: QtBot) -> None:
    field.set_found(Found("Garage", "", "garage"))
    assert field.check()
    with qtbot.waitSignal(field.chosen) as signal:
        qtbot.keyClicks(field.line, "s")
    assert signal.args == [None]
    assert not field.check()


def test_a_search_that_fails_says_so(field: LookupField[str], qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "!")
    qtbot.waitUntil(lambda: field.message() == "Illisible.")
