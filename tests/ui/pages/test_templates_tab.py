"""What a person does with the firm's texts: reads, tries, edits with the faults marked, copies, resets, takes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from gestion_creances.desk import Desk
from gestion_creances.letters.catalogue import TemplateKind
from gestion_creances.letters.placeholders import blocks, placeholders
from gestion_creances.letters.template import shipped_template
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings import SettingsPage
from gestion_creances.ui.pages.settings.template_name import TemplateNameDialog
from gestion_creances.ui.pages.settings.templates_tab import TemplatesTab
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.edit_choices import edit_policy
from gestion_creances.usecases.view_choices import view_choices
from gestion_creances.usecases.view_templates import available_templates
from tests.ui.small_firm import Heard, customer, founded, opened, owe, spaced

OWN = "Objet : essai\n\nNotre phrase à nous.\n\n[[factures]]\n\n[[signature]]"


@pytest.fixture
def firm(desk: Desk) -> Desk:
    founded(desk)
    owe(desk, customer(desk, "Garage Rémy"), "500", date(2026, 11, 1))
    owe(desk, customer(desk, "Hôtel du Lac"), "1500", date(2026, 11, 1))
    return desk


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[SettingsPage]:
    made = SettingsPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.refresh(made.concerns)
    made.show()
    made.open_with("templates")
    yield made
    jobs.close()


@pytest.fixture
def tab(page: SettingsPage) -> TemplatesTab:
    found = page.tab()
    assert isinstance(found, TemplatesTab)
    return found


def answer(button: QMessageBox.StandardButton) -> None:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(button).click()

    QTimer.singleShot(0, press)


def kinds(tab: TemplatesTab, kind: TemplateKind) -> None:
    tab.choice.kind.set_value(kind)
    tab.choice.kind.picked.emit(kind)


def stored(firm: Desk) -> dict[tuple[str, str], str]:
    return dict(view_choices(firm).templates)


def test_the_letter_is_tried_on_the_customer_who_owes_most(tab: TemplatesTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tab.trial.pages.page_count() > 0)
    assert tab.customer.currentText() == "Hôtel du Lac"
    assert "Hôtel du Lac" in tab.trial.pages.text()


def test_another_customer_stays_chosen_when_one_comes_back(page: SettingsPage, tab: TemplatesTab) -> None:
    tab.customer.setCurrentIndex(1)
    tab.customer.activated.emit(1)
    page.open_with("company")
    page.open_with("templates")
    assert tab.customer.currentText() == "Garage Rémy"


def test_every_text_of_the_catalogue_can_be_read_in_both_languages(firm: Desk, tab: TemplatesTab) -> None:
    for entry in available_templates(firm):
        for language in ("fr", "en"):
            tab.choose(entry.code, language)
            assert tab.editor.toPlainText() == shipped_template(entry.code, language).text
            assert tab.fault.text() == "Texte correct."


def test_an_e_mail_and_a_call_are_shown_as_words(tab: TemplatesTab, qtbot: QtBot) -> None:
    kinds(tab, TemplateKind.EMAIL)
    with qtbot.waitSignal(tab.trial.drawn, timeout=10000):
        tab.trial.draw()
    assert not any(zoom.isEnabled() for zoom in tab.trial._zooms)
    assert "1 500,00" in tab.trial.words.toPlainText().replace("\u00a0", " ")
    kinds(tab, TemplateKind.CALL)
    with qtbot.waitSignal(tab.trial.drawn, timeout=10000):
        tab.trial.draw()
    assert "Ateliers Morvan" in tab.trial.words.toPlainText()
    assert len(list(tab.fields.list.sheet().rows)) == len(placeholders())
    kinds(tab, TemplateKind.LETTER)
    assert len(list(tab.fields.list.sheet().rows)) == len(placeholders()) + len(blocks())


def test_the_faulty_line_is_marked_while_one_types(tab: TemplatesTab, qtbot: QtBot) -> None:
    tab.editor.setPlainText("Objet : rappel\n\nBonjour {{ inconnu }}")
    qtbot.waitUntil(lambda: tab.editor.faulty_line() == 3)
    assert "« inconnu » n’existe pas" in spaced(tab.fault.text())
    tab.editor.setPlainText("Objet : rappel\n\n{% if nombre %}")
    qtbot.waitUntil(lambda: "accolade" in tab.fault.text())
    tab.editor.setPlainText(OWN)
    qtbot.waitUntil(lambda: tab.editor.faulty_line() == 0)


def test_fields_are_coloured_and_those_unknown_otherwise(tab: TemplatesTab) -> None:
    tab.editor.setPlainText("Objet : {{ somme }} {{ inconnu }} [[factures]] [[rien]]")
    block = tab.editor.document().firstBlock()
    colours = {block.text()[each.start : each.start + each.length]: each.format.foreground().color().name()
               for each in block.layout().formats()}  # fmt: skip
    assert colours["{{ somme }}"] == colours["[[factures]]"]
    assert colours["{{ inconnu }}"] == colours["[[rien]]"] != colours["{{ somme }}"]


def test_a_field_is_inserted_with_entree_and_a_block_in_a_paragraph_of_its_own(tab: TemplatesTab) -> None:
    tab.editor.setPlainText("")
    tab.fields.list.choose(1)
    QTest.keyClick(tab.fields.list.table, Qt.Key.Key_Return)
    assert tab.editor.toPlainText() == "{{ client }}"
    tab.insert(blocks()[0])
    assert tab.editor.toPlainText() == "{{ client }}\n\n[[factures]]\n\n"


def test_going_back_to_the_original_asks_first_and_ctrl_z_brings_the_words_back(tab: TemplatesTab) -> None:
    tab.choose("first", "fr")
    tab.editor.retype(OWN)
    answer(QMessageBox.StandardButton.Cancel)
    tab.ask_reset()
    assert tab.editor.toPlainText() == OWN
    answer(QMessageBox.StandardButton.Yes)
    tab.ask_reset()
    assert tab.editor.toPlainText() == shipped_template("first", "fr").text
    assert not tab.reset_button.isVisible()
    tab.editor.undo()
    assert tab.editor.toPlainText() == OWN


def test_what_was_stored_can_be_taken_back(page: SettingsPage, tab: TemplatesTab, firm: Desk) -> None:
    heard = Heard(page)
    tab.choose("second", "fr")
    tab.editor.setPlainText(OWN)
    page.save()
    assert stored(firm) == {("second", "fr"): OWN}
    assert tab.choice.letter.currentText() == "Rappel 2 •"
    undo = heard.toasts[-1].undo
    assert undo is not None
    undo()
    assert stored(firm) == {}
    assert tab.editor.toPlainText() == shipped_template("second", "fr").text


def test_a_letter_is_copied_under_a_name_edited_renamed_and_deleted(
    page: SettingsPage, tab: TemplatesTab, firm: Desk
) -> None:
    heard = Heard(page)
    tab.choose("second_soft", "fr")
    tab.choice.copy_button.click()
    dialog = opened(tab, TemplateNameDialog)
    dialog.name.set_text("Rappel 1")
    dialog.accept()
    assert "s’appelle déjà" in dialog.said()
    dialog.name.set_text("Relance export")
    dialog.accept()
    assert tab.key() == ("own_relance_export", "fr")
    assert tab.editor.toPlainText() == shipped_template("second_soft", "fr").text
    tab.editor.setPlainText(OWN)
    page.save()
    assert stored(firm)["own_relance_export", "fr"] == OWN
    tab.choice.rename_button.click()
    dialog = opened(tab, TemplateNameDialog)
    dialog.name.set_text("Hors UE")
    dialog.accept()
    assert tab.choice.letter.currentText() == "Hors UE"
    tab.choice.delete_button.click()
    assert tab.key()[0] != "own_relance_export"
    undo = heard.toasts[-1].undo
    assert undo is not None
    undo()
    tab.choose("own_relance_export", "fr")
    assert tab.editor.toPlainText() == OWN


def test_a_letter_in_use_is_not_deleted_and_the_step_is_named(
    page: SettingsPage, tab: TemplatesTab, firm: Desk
) -> None:
    heard = Heard(page)
    tab.copy("first", "Export")
    policy = view_choices(firm).policies[0]
    levels = tuple(replace(each, template="own_export") if each.code == "first" else each for each in policy.levels)
    edit_policy(firm, replace(policy, levels=levels))
    page.refresh(page.concerns)
    assert "Rappel courtois" in tab.choice.used.whole()
    tab.delete()
    assert "sert encore dans « Scénario standard · Rappel courtois »" in heard.said[-1]


def test_the_pages_are_shown_larger_smaller_and_fitted_again(tab: TemplatesTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tab.trial.pages.page_count() > 0)
    assert tab.trial.pages.zoom() is None
    tab.trial.pages.zoom_by(1.25)
    first = tab.trial.pages.zoom()
    tab.trial.pages.zoom_by(1.25)
    second = tab.trial.pages.zoom()
    assert first is not None
    assert second == pytest.approx(first * 1.25)
    tab.trial.pages.fit()
    assert tab.trial.pages.zoom() is None
