"""Pointing out columns with what is understood in view, saying who customers are, and taking in whole folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from gestion_creances.desk import Desk
from gestion_creances.intake.drafts import Kind
from gestion_creances.ledger.customer import Customer
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.importing import ImportPage
from gestion_creances.ui.pages.importing.doubts_dialog import DoubtsDialog
from gestion_creances.ui.pages.importing.many_card import ManyCard
from gestion_creances.ui.pages.importing.mapping_dialog import MappingDialog
from gestion_creances.ui.work.jobs import Jobs

NAMES = "N° facture;Nom client;Date facture;Total TTC;Statut\n"
ODD = "Ref;Who;When;How much;Etc\nF1;Dupont;25/12/2026;100.00;x\nF2;Durand;05/06/2026;12.50;y\n"
OFX = (
    "OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>30004"
    "<BRANCHID>00001<ACCTID>00012345678<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST><DTSTART>20261101<DTEND>20261120"
    "<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20261110<TRNAMT>120.00<FITID>A1<NAME>VIR DUPONT</STMTTRN></BANKTRANLIST>"
    "<LEDGERBAL><BALAMT>120.00<DTASOF>20261120</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n"
)
Shown = Callable[[str], MappingDialog]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, jobs: Jobs) -> ImportPage:
    with desk.books.writing() as session:
        session.customers.add_many([Customer("C2", "Garage Dupré")])
    made = ImportPage(Workplace(lambda: desk, jobs))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def file(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, "utf-8")
    return str(path)


def read(qtbot: QtBot, page: ImportPage, *paths: str) -> None:
    page.open_with(list(paths))
    idle(qtbot, page)


def idle(qtbot: QtBot, page: ImportPage) -> None:
    qtbot.waitUntil(lambda: not page.workplace.jobs.running())


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def words(widget: object) -> str:
    assert hasattr(widget, "findChildren")
    return spaced("\n".join(found.text() for found in widget.findChildren(QLabel)))


@pytest.fixture
def wizard(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> Shown:
    def show(text: str) -> MappingDialog:
        read(qtbot, page, file(tmp_path, "export.csv", text))
        page.choose_columns(page.files()[0])
        dialog = page.findChild(MappingDialog)
        assert isinstance(dialog, MappingDialog)
        settle(qtbot, page, dialog)
        return dialog

    return show


def settle(qtbot: QtBot, page: ImportPage, dialog: MappingDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.waits() and not page.workplace.jobs.running())


def test_the_table_is_shown_with_why_each_column_was_taken_and_what_it_says(wizard: Shown) -> None:
    dialog = wizard(NAMES + "F1;Garage Dupré;05/01/2026;1 234,50;Envoyée\nF2;Garage Dupré;06/01/2026;10,00;Brouillon\n")
    assert {name: choice.value() for name, choice in dialog.columns.items()} == {
        "N° facture": "number",
        "Nom client": "customer_name",
        "Date facture": "issued_on",
        "Total TTC": "gross",
        "Statut": "status",
    }
    said = words(dialog)
    assert "reconnue à son nom" in said
    assert "2 premières lignes : 1 facture, 1 client" in said
    assert "1 ligne « Brouillon » laissée de côté" in said
    assert "1 234,50 €" in said


def test_what_is_missing_is_said_until_it_is_pointed_out(qtbot: QtBot, page: ImportPage, wizard: Shown) -> None:
    dialog = wizard(ODD)
    dialog.kind.set_value(Kind.INVOICES)
    dialog.kind.touch()
    settle(qtbot, page, dialog)
    assert "reconnue à ses valeurs" in words(dialog)
    assert "Il manque : code du client ou nom du client" in words(dialog.understood)
    who = dialog.columns["Who"]
    who.setFocus()
    who.set_value("customer_name")
    who.picked.emit("customer_name")
    settle(qtbot, page, dialog)
    assert "2 factures, 2 clients" in words(dialog.understood)
    assert "choisie par vous" in words(dialog)
    assert "25/12/2026" in words(dialog.understood)


def test_an_option_changes_at_once_what_is_understood(qtbot: QtBot, page: ImportPage, wizard: Shown) -> None:
    dialog = wizard(NAMES + "F1;Garage Dupré;05/01/2026;10,00;Envoyée\nF2;Garage Dupré;06/01/2026;10,00;Brouillon\n")
    dialog.show_part(1)
    [draft] = [box for box in dialog.options.states() if spaced(box.text()) == "Brouillon (1)"]
    assert draft.isChecked()
    draft.click()
    settle(qtbot, page, dialog)
    assert "2 factures" in words(dialog.understood)
    dialog.options.terms.line.setText("trente")
    dialog.options.terms.touch()
    settle(qtbot, page, dialog)
    assert "n’est pas un délai de paiement" in words(dialog.understood)


def test_answers_come_back_and_can_be_forgotten(qtbot: QtBot, page: ImportPage, wizard: Shown, tmp_path: Path) -> None:
    text = NAMES + "F1;Garage Dupré;05/01/2026;10,00;\n"
    dialog = wizard(text)
    dialog.options.whole.setChecked(True)
    dialog.accept()
    idle(qtbot, page)
    with qtbot.waitSignal(page.changed):
        page.import_button.click()
    idle(qtbot, page)
    dialog.deleteLater()
    page.start_again()
    read(qtbot, page, file(tmp_path, "suite.csv", text.replace("F1", "F2")))
    again = MappingDialog(page.workplace, page.files()[0].seen or pytest.fail("not seen"), page)
    settle(qtbot, page, again)
    assert again.options.whole.isChecked()
    assert "comme la dernière fois" in words(again)
    again.forget.click()
    settle(qtbot, page, again)
    assert not again.options.whole.isChecked()
    assert not again.forget.isVisibleTo(again)
    again.reject()


def test_a_near_name_is_asked_and_the_answer_lets_the_file_in(
    qtbot: QtBot, desk: Desk, page: ImportPage, tmp_path: Path
) -> None:
    read(qtbot, page, file(tmp_path, "a.csv", NAMES + "F1;Garage Dupre SARL;05/01/2026;10,00;\n"))
    [card] = page.cards()
    assert card.status.text() == "Clients à confirmer"
    page.decide_customers(page.files()[0])
    dialog = page.findChild(DoubtsDialog)
    assert isinstance(dialog, DoubtsDialog)
    assert dialog.answers() == (("garage dupre sarl", "C2"),)
    dialog.all_new()
    assert dialog.answers() == (("garage dupre sarl", ""),)
    dialog.choices["garage dupre sarl"].set_value("C2")
    dialog.accept()
    idle(qtbot, page)
    with qtbot.waitSignal(page.changed):
        page.import_button.click()
    with desk.books.reading() as session:
        assert session.import_files.aliases() == {"garage dupre sarl": "C2"}


def test_a_name_is_asked_once_for_all_files(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    paths = [
        file(tmp_path, f"{number}.csv", NAMES + f"F{number};Garage Dupre SARL;05/01/2026;10,00;\n") for number in (1, 2)
    ]
    read(qtbot, page, *paths)
    page.decide_customers(page.files()[1])
    dialog = page.findChild(DoubtsDialog)
    assert isinstance(dialog, DoubtsDialog)
    assert len(dialog.choices) == 1
    dialog.all_new()
    dialog.accept()
    idle(qtbot, page)
    assert spaced(page.import_button.text()) == "Importer 2 factures, 1 client"
    assert page.remarks.errors() == 0


def point_out(page: ImportPage) -> None:
    page.choose_columns(page.files()[-1])
    dialog = page.findChildren(MappingDialog)[-1]
    dialog.kind.choice.setCurrentIndex(0)
    dialog.kind.touch()
    for name, key in {"Ref": "number", "Who": "customer_name", "When": "issued_on", "How much": "gross"}.items():
        dialog.columns[name].set_value(key)
    dialog.accept()


def test_a_file_corrected_after_its_columns_were_pointed_out_is_not_asked_again(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    read(qtbot, page, file(tmp_path, "export.csv", ODD.replace("05/06/2026", "30/02/2026")))
    point_out(page)
    idle(qtbot, page)
    assert page.remarks.errors() == 1
    page.start_again()
    read(qtbot, page, file(tmp_path, "export.csv", ODD))
    idle(qtbot, page)
    assert spaced(page.import_button.text()) == "Importer 2 factures, 2 clients"


def test_one_button_leaves_out_all_that_must_be_corrected_and_nothing_hides_what_is_said_of_the_rest(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    good = file(tmp_path, "bonnes.csv", NAMES + "F1;Garage Dupré;05/01/2026;10,00;\nF2;Garage Dupré;;1,00;Draft\n")
    wrong = file(
        tmp_path, "fausses.csv", NAMES + "F3;Garage Dupré;30/02/2026;10,00;\nF4;Garage Dupré;05/01/2026;1,00;\n"
    )
    read(qtbot, page, good, wrong, file(tmp_path, "faux.pdf", "%PDF-1.4"))
    page.write()
    assert page.remarks.list.wanted().choice("severity") == "error"
    page.leave_wrong_out()
    idle(qtbot, page)
    assert [one.source.path.name for one in page.files()] == ["bonnes.csv"]
    assert page.remarks.list.wanted().choice("severity") == ""


def test_the_button_asks_who_the_customers_are_when_nothing_else_is_left_and_tab_reaches_the_cards(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    read(qtbot, page, file(tmp_path, "noms.csv", NAMES + "F1;Garage Dupre & fils;05/01/2026;10,00;\n"))
    assert "1 nom ressemble" in words(page)
    page.write()
    dialog = page.findChild(DoubtsDialog)
    assert isinstance(dialog, DoubtsDialog)
    dialog.reject()
    after = page.import_button.nextInFocusChain()
    while not isinstance(after, QAbstractButton) or not after.isVisibleTo(page):
        after = after.nextInFocusChain()
    assert page.cards()[0].isAncestorOf(after)


def test_a_file_whose_columns_are_unknown_is_named_after_the_import_of_the_others(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    good = file(tmp_path, "bonnes.csv", NAMES + "F1;Garage Dupré;05/01/2026;10,00;\n")
    read(qtbot, page, good, file(tmp_path, "export.csv", ODD))
    with qtbot.waitSignal(page.changed):
        page.write()
    assert "export.csv" in words(page.done)
    page.done.again.click()
    idle(qtbot, page)
    assert [one.source.path.name for one in page.files()] == ["export.csv"]


def test_a_folder_is_taken_in_whole_and_what_is_refused_is_left_out_together(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    folder = tmp_path / "mois"
    (folder / "ventes").mkdir(parents=True)
    for number in range(14):
        text = NAMES + f"F{number};Garage Dupré;05/01/2026;10,00;\n"
        file(folder / "ventes", f"vente-{number:02d}.csv", text)
    file(folder, "faux.pdf", "%PDF-1.4")
    file(folder, "photo.png", "not read")
    read(qtbot, page, str(folder))
    assert len(page.files()) == 15
    assert [card.status.text() for card in page.cards()] == ["Refusé"]
    together = page.findChild(ManyCard)
    assert isinstance(together, ManyCard)
    assert "14 factures" in words(together)
    page.leave_wrong_out()
    idle(qtbot, page)
    assert spaced(page.import_button.text()) == "Importer 14 factures"
    together = next(card for card in page.findChildren(ManyCard) if card.isVisible())
    together.each_wanted.emit()
    assert len(page.cards()) == 14


def test_a_folder_without_anything_to_read_says_so(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    (tmp_path / "vide").mkdir()
    with qtbot.waitSignal(page.said) as said:
        page.take([str(tmp_path / "vide")])
    assert "ne contient aucun fichier" in said.args[0].text
    assert page.start.isVisible()


def test_a_statement_leads_to_the_page_where_it_is_matched(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    read(qtbot, page, file(tmp_path, "releve.ofx", OFX))
    assert spaced(page.import_button.text()) == "Importer 1 mouvement"
    with qtbot.waitSignal(page.changed):
        page.import_button.click()
    idle(qtbot, page)
    assert "1 mouvement" in spaced(page.done.told())
    with qtbot.waitSignal(page.left_for) as left:
        page.done.bank.click()
    assert left.args == [Destination("bank")]
    page.start_again()
    assert "releve.ofx" in words(page.start)
    read(qtbot, page, file(tmp_path, "releve.ofx", OFX))
    [card] = page.cards()
    assert card.status.text() == "Rien de nouveau"
