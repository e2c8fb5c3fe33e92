"""What a person sees and does on the import page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.importing import ImportPage
from gestion_creances.ui.pages.importing.file_card import FileCard
from gestion_creances.ui.pages.importing.mapping_dialog import MappingDialog
from gestion_creances.ui.work.jobs import Jobs

INVOICES = (
    "numero;client;nom_client;date_emission;date_echeance;montant_ttc\nF1;C9;Durand;01/02/2026;03/03/2026;120,00\n"
)
WRONG = "numero;client;nom_client;date_emission;date_echeance;montant_ttc\nF1;C9;Durand;30/02/2026;31/03/2026;100,00\n"
ODD = "Ref;Who;When;How much\nF1;Dupont;25/12/2026;100.00\nF2;Durand;05/06/2026;12.50\n"


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, jobs: Jobs) -> ImportPage:
    made = ImportPage(Workplace(lambda: desk, jobs))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def file(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, "utf-8")
    return str(path)


def read(qtbot: QtBot, page: ImportPage, *paths: str) -> list[FileCard]:
    jobs = page.workplace.jobs
    page.open_with(list(paths))
    qtbot.waitUntil(lambda: not jobs.running())
    return cards(page)


def cards(page: ImportPage) -> list[FileCard]:
    return list(page.cards())


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def invoices(desk: Desk) -> list[str]:
    with desk.books.reading() as session:
        return [number for _, number, _ in session.lists.numbers_like("F", 10)]


def test_nothing_is_written_before_the_button_is_pressed(
    qtbot: QtBot, desk: Desk, page: ImportPage, tmp_path: Path
) -> None:
    [card] = read(qtbot, page, file(tmp_path, "factures.csv", INVOICES))
    assert card.status.text() == "Prêt"
    assert spaced(page.import_button.text()) == "Importer 1 facture, 1 client"
    assert invoices(desk) == []


def test_the_button_writes_what_was_announced_and_says_so(
    qtbot: QtBot, desk: Desk, page: ImportPage, tmp_path: Path
) -> None:
    read(qtbot, page, file(tmp_path, "factures.csv", INVOICES))
    with qtbot.waitSignal(page.changed) as told:
        page.import_button.click()
    assert told.args is not None
    assert Changes.INVOICES in told.args[0]
    assert invoices(desk) == ["F1"]
    assert spaced(page.done.told()).startswith("1 facture, 1 client dans le dossier.")
    assert page.done.isVisible()


def test_the_same_file_again_brings_nothing(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    path = file(tmp_path, "factures.csv", INVOICES)
    read(qtbot, page, path)
    with qtbot.waitSignal(page.changed):
        page.import_button.click()
    [card] = read(qtbot, page, path)
    assert card.status.text() == "Rien de nouveau"
    assert not page.import_button.isVisible()


def test_a_wrong_line_keeps_everything_out_and_is_named(
    qtbot: QtBot, desk: Desk, page: ImportPage, tmp_path: Path
) -> None:
    read(qtbot, page, file(tmp_path, "bonnes.csv", INVOICES.replace("F1", "F7")), file(tmp_path, "f.csv", WRONG))
    page.import_button.click()
    remark = page.remarks.list.current()
    assert invoices(desk) == []
    assert remark is not None
    assert (remark.file, remark.complaint.line, remark.complaint.column) == ("f.csv", 2, "date_emission")


def test_leaving_the_wrong_file_out_lets_the_others_in(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    good = file(tmp_path, "bonnes.csv", INVOICES)
    [_, wrong] = read(qtbot, page, good, file(tmp_path, "fausses.csv", WRONG))
    wrong.removed.emit()
    qtbot.waitUntil(lambda: not page.workplace.jobs.running())
    assert page.remarks.isHidden()
    assert spaced(page.import_button.text()) == "Importer 1 facture, 1 client"


def test_a_picture_of_an_invoice_is_refused_by_name_and_the_table_beside_it_is_read(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    shown = read(qtbot, page, file(tmp_path, "faux.csv", "%PDF-1.4"), file(tmp_path, "factures.csv", INVOICES))
    assert [card.status.text() for card in shown] == ["Refusé", "Prêt"]
    assert any("« faux.csv » est abîmé (ce PDF" in spaced(words.text()) for words in shown[0].findChildren(QLabel))


def test_unknown_columns_are_asked_once_and_remembered(
    qtbot: QtBot, desk: Desk, page: ImportPage, tmp_path: Path
) -> None:
    [card] = read(qtbot, page, file(tmp_path, "export.csv", ODD))
    assert card.status.text() == "Colonnes à indiquer"
    page.choose_columns(card.file)
    dialog = page.findChild(MappingDialog)
    assert isinstance(dialog, MappingDialog)
    dialog.kind.choice.setCurrentIndex(0)
    dialog.kind.touch()
    answers = {"Ref": "number", "Who": "customer_name", "When": "issued_on", "How much": "gross"}
    for name, key in answers.items():
        dialog.columns[name].set_value(key)
    dialog.accept()
    qtbot.waitUntil(lambda: not page.workplace.jobs.running())
    assert spaced(page.import_button.text()) == "Importer 2 factures, 2 clients"
    with qtbot.waitSignal(page.changed):
        page.import_button.click()
    [again] = read(qtbot, page, file(tmp_path, "suite.csv", ODD.replace("F1", "F8").replace("F2", "F9")))
    assert again.file.report is not None
    assert again.file.report.invoices_created == 2


def test_the_same_thing_in_two_columns_is_refused_in_the_dialog(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    [card] = read(qtbot, page, file(tmp_path, "export.csv", ODD))
    page.choose_columns(card.file)
    dialog = page.findChild(MappingDialog)
    assert isinstance(dialog, MappingDialog)
    dialog.columns["Ref"].set_value("label")
    dialog.columns["Who"].set_value("label")
    dialog.accept()
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert dialog.said().startswith("Deux colonnes sont indiquées")


def test_estimated_due_dates_lead_to_the_terms(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    without_due = "numero;client;nom_client;date_emission;montant_ttc\nF1;C9;Durand;01/02/2026;120,00\n"
    read(qtbot, page, file(tmp_path, "factures.csv", without_due))
    assert page.estimated.isVisible()
    with qtbot.waitSignal(page.left_for) as left:
        page.estimated.terms_wanted.emit()
    assert left.args == [Destination("settings", "terms")]


def test_giving_up_forgets_the_files(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    read(qtbot, page, file(tmp_path, "factures.csv", INVOICES))
    page.start_again()
    assert page.start.isVisible()
    assert cards(page) == []
