"""What a new user sees and does before there are books."""

from __future__ import annotations

import base64
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gestion_creances import locations
from gestion_creances.storage.books import Books, BooksMissing
from gestion_creances.ui.fields.field import State, TextField
from gestion_creances.ui.pages.first_start import FirstStart
from gestion_creances.ui.pages.first_start.new_file import file_name, free_place
from gestion_creances.ui.pages.first_start.wizard import Wizard
from gestion_creances.ui.work.jobs import Jobs

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@pytest.fixture
def start(qtbot: QtBot, jobs: Jobs) -> FirstStart:
    made = FirstStart(jobs, lambda: date(2026, 11, 23), "claire", (), closable=False)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    return made


@pytest.fixture
def wizard(qtbot: QtBot, start: FirstStart) -> Wizard:
    qtbot.mouseClick(start.welcome.create_card, Qt.MouseButton.LeftButton)
    assert start.wizard is not None
    return start.wizard


def type_into(qtbot: QtBot, field: TextField, text: str) -> None:
    field.line.setFocus()
    field.line.selectAll()
    qtbot.keyClicks(field.line, text)
    field.line.editingFinished.emit()


def fill(qtbot: QtBot, wizard: Wizard) -> None:
    company = wizard.company
    for field, text in (
        (company.company_name, "Ateliers Morvan"),
        (company.siren, "904172863"),
        (company.street, "14 rue des Tanneries"),
        (company.postcode, "21000"),
        (company.town, "Dijon"),
    ):
        type_into(qtbot, field, text)


def test_continue_goes_to_the_first_wrong_field(qtbot: QtBot, wizard: Wizard) -> None:
    assert wizard.next.isEnabled()
    wizard.next.click()
    assert wizard.current() is wizard.company
    assert wizard.company.company_name.state() is State.BAD
    assert wizard.window().focusWidget() is wizard.company.company_name.line


def test_a_right_siren_proposes_its_vat_number(qtbot: QtBot, wizard: Wizard) -> None:
    type_into(qtbot, wizard.company.siren, "904172863")
    assert wizard.company.siren.message() == "Clé de contrôle exacte"
    assert wizard.company.vat.text() == "FR28904172863"


def test_a_vat_number_typed_by_hand_is_left_alone(qtbot: QtBot, wizard: Wizard) -> None:
    type_into(qtbot, wizard.company.vat, "FR83404833048")
    type_into(qtbot, wizard.company.siren, "904172863")
    assert wizard.company.vat.text() == "FR83404833048"


def test_a_wrong_siren_is_told_beside_its_field(qtbot: QtBot, wizard: Wizard) -> None:
    fill(qtbot, wizard)
    type_into(qtbot, wizard.company.siren, "904172864")
    wizard.next.click()
    assert wizard.current() is wizard.company
    assert "clé de contrôle" in wizard.company.siren.message()


def test_an_iban_gives_the_bic_of_a_known_bank(qtbot: QtBot, wizard: Wizard) -> None:
    type_into(qtbot, wizard.bank.iban, "FR7630006000011234567890189")
    assert wizard.bank.iban.message() == "Clé de contrôle exacte, banque 30006"
    assert wizard.bank.bic.text() == "AGRIFRPPXXX"


def test_going_back_loses_nothing(qtbot: QtBot, start: FirstStart, wizard: Wizard) -> None:
    fill(qtbot, wizard)
    wizard.next.click()
    wizard.back()
    wizard.back()
    assert start.welcome.isVisible()
    qtbot.mouseClick(start.welcome.create_card, Qt.MouseButton.LeftButton)
    assert wizard.company.company_name.text() == "Ateliers Morvan"


def test_the_file_takes_the_name_of_the_company_in_the_documents(qtbot: QtBot, wizard: Wizard) -> None:
    fill(qtbot, wizard)
    for _ in range(3):
        wizard.next.click()
    assert wizard.place.path() == locations.documents() / "Ateliers Morvan.creances"


def test_a_file_that_exists_is_not_taken(qtbot: QtBot, wizard: Wizard, tmp_path: Path) -> None:
    (tmp_path / "Ateliers Morvan.creances").touch()
    fill(qtbot, wizard)
    for _ in range(3):
        wizard.next.click()
    wizard.place.folder.set_text(str(tmp_path))
    wizard.next.click()
    assert wizard.current() is wizard.place
    assert wizard.place.file.message() == "Ce fichier existe déjà\u00a0: choisissez un autre nom."


def test_the_last_step_makes_the_books_and_hands_over_the_files(
    qtbot: QtBot, start: FirstStart, wizard: Wizard, tmp_path: Path
) -> None:
    start.take_files(["FEC.txt"])
    fill(qtbot, wizard)
    for _ in range(3):
        wizard.next.click()
    wizard.place.folder.set_text(str(tmp_path))
    wizard.next.click()
    with qtbot.waitSignal(start.chosen) as chosen:
        wizard.next.click()
    assert chosen.args == [tmp_path / "Ateliers Morvan.creances", ["FEC.txt"]]
    with Books.open(tmp_path / "Ateliers Morvan.creances") as books, books.reading() as session:
        company = session.company.get()
    assert (company.name, company.siren, company.vat_number) == ("Ateliers Morvan", "904172863", "FR28904172863")


def test_a_folder_that_refuses_is_told_above_the_step(qtbot: QtBot, wizard: Wizard, tmp_path: Path) -> None:
    (tmp_path / "fichier").touch()
    fill(qtbot, wizard)
    for _ in range(3):
        wizard.next.click()
    wizard.place.folder.set_text(str(tmp_path / "fichier"))
    wizard.next.click()
    wizard.next.click()
    assert "n’a pas pu être lu ou enregistré" in wizard.said()


def test_a_logo_is_taken_when_it_is_a_picture(wizard: Wizard, tmp_path: Path) -> None:
    picture, text = tmp_path / "logo.png", tmp_path / "logo.jpg"
    picture.write_bytes(DOT)
    text.write_text("bonjour")
    wizard.paper.take_logo(text)
    assert wizard.paper.said() == "Ce fichier n’est pas une image PNG ou JPEG."
    wizard.paper.take_logo(picture)
    assert wizard.identity().logo == DOT


def test_the_demonstration_can_be_stopped_and_leaves_nothing(qtbot: QtBot, jobs: Jobs, start: FirstStart) -> None:
    start.try_demonstration()
    assert start.welcome.progress.isVisible()
    start.welcome.progress.stop_wanted.emit()
    qtbot.waitUntil(lambda: not jobs.running(), timeout=60_000)
    assert not (locations.documents() / "Démonstration.creances").exists()
    assert not start.welcome.progress.isVisible()


def test_books_that_do_not_open_are_told_on_the_welcome(start: FirstStart) -> None:
    start.say_outcome(BooksMissing(Path("parti.creances")))
    assert "introuvable" in start.welcome.said()


def test_names_of_companies_become_names_of_files(tmp_path: Path) -> None:
    assert file_name("A/B : « C »?") == "A B « C »"
    assert file_name("...") == "Mon entreprise"
    (tmp_path / "X.creances").touch()
    assert free_place(tmp_path, "X") == tmp_path / "X 2.creances"


def test_enter_in_a_field_goes_on_and_stays_where_something_is_wrong(qtbot: QtBot, wizard: Wizard) -> None:
    type_into(qtbot, wizard.company.company_name, "Ateliers Morvan")
    qtbot.keyClick(wizard.company.company_name.line, Qt.Key.Key_Return)
    assert wizard.current() is wizard.company
    fill(qtbot, wizard)
    qtbot.keyClick(wizard.company.town.line, Qt.Key.Key_Return)
    assert wizard.current() is wizard.bank


def test_the_last_step_begins_where_files_are_chosen_not_on_the_way_back(qtbot: QtBot, wizard: Wizard) -> None:
    fill(qtbot, wizard)
    for _ in range(4):
        wizard.forward()
    assert wizard.current() is wizard.data
    assert wizard.focusWidget() is wizard.data.zone
