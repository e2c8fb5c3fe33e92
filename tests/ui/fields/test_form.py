"""Forms are checked as a whole, and dialogs work with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gestion_creances.basics.errors import Refusal
from gestion_creances.ui.fields.choices import ChoiceField, SegmentedButtons
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import Form, FormDialog


def dialog_with_name(qtbot: QtBot, confirm: object = None) -> tuple[FormDialog, TextField, list[str]]:
    confirmed: list[str] = []
    name = TextField("Nom")
    made = FormDialog(None, "Nouveau client", lambda: confirmed.append(name.text()))
    made.form.row(name)
    qtbot.addWidget(made)
    made.show()
    return made, name, confirmed


def test_the_caret_goes_to_the_first_wrong_field(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    first, second = TextField("Nom"), TextField("Ville")
    form.row(first, second, weights=(2, 1))
    first.set_text("Morvan")
    form.show()
    form.activateWindow()
    assert not form.check()
    qtbot.waitUntil(second.line.hasFocus)


def test_enter_confirms_a_right_form(qtbot: QtBot) -> None:
    dialog, name, confirmed = dialog_with_name(qtbot)
    qtbot.keyClicks(name.line, "Morvan")
    qtbot.keyClick(name.line, Qt.Key.Key_Return)
    assert (confirmed, dialog.result()) == (["Morvan"], QDialog.DialogCode.Accepted)


def test_enter_keeps_a_wrong_form_open(qtbot: QtBot) -> None:
    dialog, name, confirmed = dialog_with_name(qtbot)
    qtbot.keyClick(name.line, Qt.Key.Key_Return)
    assert (confirmed, dialog.isVisible(), name.message()) == ([], True, "À remplir.")


def test_escape_closes_at_once_when_nothing_was_typed(qtbot: QtBot) -> None:
    dialog, name, _ = dialog_with_name(qtbot)
    qtbot.keyClick(name.line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_asks_once_before_losing_what_was_typed(qtbot: QtBot) -> None:
    dialog, name, _ = dialog_with_name(qtbot)
    qtbot.keyClicks(name.line, "Morvan")
    qtbot.keyClick(name.line, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "pas enregistré" in dialog.said()
    qtbot.keyClick(name.line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_refusal_is_said_in_the_dialog(qtbot: QtBot) -> None:
    def refuse() -> None:
        raise Refusal("Ce client existe déjà.")

    dialog = FormDialog(None, "Nouveau client", refuse)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    assert (dialog.isVisible(), dialog.said()) == (True, "Ce client existe déjà.")


def test_a_choice_keeps_its_value_among_other_options(qtbot: QtBot) -> None:
    field = ChoiceField("Forme", [("SARL", "sarl"), ("SAS", "sas")])
    qtbot.addWidget(field)
    field.set_value("sas")
    field.choice.set_options([("SAS", "sas"), ("EURL", "eurl")])
    assert field.value() == "sas"


def test_pressing_a_segment_picks_its_value(qtbot: QtBot) -> None:
    segments = SegmentedButtons([("Tous", ""), ("Échues", "overdue")])
    qtbot.addWidget(segments)
    with qtbot.waitSignal(segments.picked) as picked:
        segments.findChildren(type(segments._group.buttons()[0]))[1].click()
    assert (picked.args, segments.value()) == (["overdue"], "overdue")


def test_a_dialog_grows_for_what_it_says_below_its_fields(qtbot: QtBot) -> None:
    dialog, name, _ = dialog_with_name(qtbot)
    before = dialog.height()
    name.show_error("Ce client existe déjà sous le numéro C-0147 : ouvrez sa fiche plutôt que d’en créer une.")
    qtbot.waitUntil(lambda: dialog.height() > before)


def test_a_dialog_opens_with_the_focus_in_its_first_field(qtbot: QtBot) -> None:
    dialog = FormDialog(None, "Suspendre", lambda: None)
    qtbot.addWidget(dialog)
    kind = ChoiceField("Nature", [("Litige", "dispute"), ("Promesse", "promise")])
    dialog.form.row(kind)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    assert dialog.focusWidget() is kind.choice


def test_a_form_taller_than_the_screen_scrolls_and_keeps_its_buttons_in_view(qtbot: QtBot) -> None:
    dialog = FormDialog(None, "Longue saisie", lambda: None, width=5000)
    fields = [TextField(f"Champ {number}") for number in range(40)]
    for field in fields:
        dialog.form.row(field)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    room = dialog.screen().availableGeometry()
    qtbot.waitUntil(lambda: room.contains(dialog.geometry()))
    assert dialog.rect().contains(dialog.confirm_button.geometry())
    for field in fields[:-1]:
        field.set_text("x")
    dialog.accept()
    last = fields[-1]
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: last.editor.visibleRegion().boundingRect() == last.editor.rect())
