"""What a person sees and does with letters on paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.dunning.posting import PostedLetter, PostOutcome, PostState
from gestion_creances.ledger.customer import Channel
from gestion_creances.ui.dialogs.pdf import PdfDialog
from gestion_creances.ui.dialogs.post_news import PostNewsDialog
from gestion_creances.ui.dialogs.posting import PostingDialog
from gestion_creances.ui.dialogs.print_letters import PrintLettersDialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.sendings.post_tab import STATES, PostTab
from gestion_creances.ui.tables.source import Sort
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.post_letters import note_posted
from tests.ui.small_firm import Heard, customer, entry, founded, opened, owe, spaced
from tests.usecases.builders import on_day

NOVEMBER = date(2026, 11, 10)


@pytest.fixture
def firm(desk: Desk, tmp_path: Path) -> Desk:
    """A firm with one ordinary letter and two registered ones, issued today."""
    founded(desk)
    for name, channel in (
        ("Boulangerie Lefèvre", Channel.LETTER),
        ("Garage Dupré", Channel.REGISTERED),
        ("Zinguerie Paul", Channel.REGISTERED),
    ):
        owe(desk, customer(desk, name, channel=channel), "500", NOVEMBER)
    issue_reminders(desk, tmp_path / "lettres")
    return desk


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page("Envois")
    qtbot.addWidget(made)
    made.resize(1060, 690)
    return made


@pytest.fixture
def heard(page: Page) -> Heard:
    return Heard(page)


@pytest.fixture
def tab(firm: Desk, page: Page, jobs: Jobs, qtbot: QtBot) -> PostTab:
    made = PostTab(page, Workplace(lambda: firm, jobs))
    page.body.addWidget(made, 1)
    page.changed.connect(made.refresh)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    made.refresh(Changes.ALL)
    return made


def letter(desk: Desk, customer_id: int) -> PostedLetter:
    with desk.books.reading() as session:
        (found,) = session.postings.of_customer(customer_id)
    return found


def pressed(dialog: QDialog, words: str) -> QPushButton:
    (found,) = [one for one in dialog.findChildren(QPushButton) if one.text() == words and one.isVisible()]
    return found


def names(tab: PostTab) -> list[str]:
    return [row.customer_name for row in tab.list.model.rows()]


def states(desk: Desk) -> list[PostState]:
    return [letter(desk, key).posting.state for key in (1, 2, 3)]


# The list.
def test_an_empty_list_says_where_letters_come_from(desk: Desk, page: Page, jobs: Jobs) -> None:
    tab = PostTab(page, Workplace(lambda: founded(desk), jobs))
    page.body.addWidget(tab)
    page.show()
    tab.refresh(Changes.ALL)
    assert not any(button.isEnabled() for button in tab.buttons())
    assert tab.list.model.rowCount() == 0


def test_the_buttons_count_what_waits_and_then_what_is_ticked(tab: PostTab, firm: Desk) -> None:
    assert spaced(tab.print_button.text()) == "Imprimer les lettres (3)"
    assert not tab.post_button.isEnabled()
    tab.list.set_ticked_keys(frozenset({letter(firm, 2).letter_id}))
    assert spaced(tab.print_button.text()) == "Imprimer les lettres (1)"
    assert spaced(tab.post_button.text()) == "Noter l’envoi (1)"


def test_the_states_filter_the_list_and_forget_the_ticks(tab: PostTab, firm: Desk, qtbot: QtBot) -> None:
    note_posted(firm, {letter(firm, 3).letter_id: "A3"}, firm.today)
    tab.refresh(Changes.LETTERS)
    tab.list.set_ticked_keys(frozenset({letter(firm, 1).letter_id}))
    shown = {}
    for state in STATES:
        tab.show_state(state)
        shown[state] = names(tab)
    assert shown["all"] == ["Zinguerie Paul", "Garage Dupré", "Boulangerie Lefèvre"]
    assert shown["to_print"] == ["Garage Dupré", "Boulangerie Lefèvre"]
    assert shown["awaiting"] == ["Zinguerie Paul"]
    assert [shown[state] for state in ("to_post", "late", "returned", "done")] == [[]] * 4
    assert tab.list.ticked_keys() == frozenset()


def test_every_sortable_column_sorts(tab: PostTab) -> None:
    for column in tab.list.model.columns:
        if column.sort:
            tab.list.sort_by(column.key, descending=True)
            assert tab.list.sorted_by() == Sort(column.sort, descending=True)
            assert tab.list.model.rowCount() == 3


def test_a_receipt_that_does_not_come_back_is_told_in_the_list(firm: Desk, page: Page, jobs: Jobs) -> None:
    note_posted(firm, {letter(firm, 2).letter_id: "A2"}, firm.today)
    tab = PostTab(page, Workplace(lambda: on_day(firm, date(2026, 12, 10)), jobs))
    page.body.addWidget(tab)
    page.show()
    tab.refresh(Changes.ALL)
    tab.show_state("late")
    state = tab.list.model.columns[0]
    (row,) = tab.list.model.rows()
    assert state.text(row) == "Sans accusé"
    assert state.tip is not None
    assert "il y a 18 jours" in state.tip(row)


# Printing.
def test_letters_saved_as_one_pdf_are_noted_once_they_came_out(
    tab: PostTab, page: Page, firm: Desk, heard: Heard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "courrier.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    tab.print_button.click()
    dialog = opened(page, PrintLettersDialog)
    assert spaced(dialog.windowTitle()) == "Imprimer 3 lettres"
    dialog.duplex.setChecked(True)
    dialog.save_button.click()
    qtbot.waitUntil(dialog.came_out_button.isVisible)
    assert len(PdfReader(file).pages) == 6
    assert states(firm) == [PostState.TO_PRINT] * 3
    dialog.came_out_button.click()
    assert states(firm) == [PostState.TO_POST] * 3
    assert spaced(tab.post_button.text()) == "Noter l’envoi (3)"
    undo = heard.toasts[-1].undo
    assert undo is not None
    undo()
    assert states(firm) == [PostState.TO_PRINT] * 3


def test_letters_go_to_the_printer_the_person_chooses(
    tab: PostTab, page: Page, firm: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = tmp_path / "papier.pdf"

    def chosen(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(paper))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", chosen)
    tab.print_button.click()
    dialog = opened(page, PrintLettersDialog)
    assert not dialog.duplex.isChecked()
    dialog.statements.setChecked(True)
    dialog.print_button.click()
    qtbot.waitUntil(dialog.came_out_button.isVisible)
    assert len(PdfReader(paper).pages) == 6
    pressed(dialog, "Pas encore").click()
    assert states(firm) == [PostState.TO_PRINT] * 3


def test_giving_up_at_the_printer_leaves_all_as_it_was(
    tab: PostTab, page: Page, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(QPrintDialog, "exec", lambda *_: asked.append(1) or QDialog.DialogCode.Rejected)
    tab.print_button.click()
    dialog = opened(page, PrintLettersDialog)
    dialog.print_button.click()
    qtbot.waitUntil(lambda: bool(asked) and dialog.print_button.isEnabled())
    assert not dialog.came_out_button.isVisible()


def test_a_pdf_that_cannot_be_written_is_told_in_the_dialog(
    tab: PostTab, page: Page, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plein").write_text("")
    place = str(tmp_path / "plein" / "l.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (place, ""))
    tab.print_button.click()
    dialog = opened(page, PrintLettersDialog)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "n’a pas pu être écrit" in dialog.said())
    assert not dialog.came_out_button.isVisible()


# Posting.
def test_numbers_are_typed_one_after_the_other_with_the_keyboard_alone(
    tab: PostTab, page: Page, firm: Desk, qtbot: QtBot
) -> None:
    tab.list.set_ticked_keys(frozenset(letter(firm, key).letter_id for key in (1, 2, 3)))
    tab.post_button.click()
    dialog = opened(page, PostingDialog)
    assert dialog.numbers is not None
    first, second = dialog.numbers.lines.values()
    first.setFocus()
    qtbot.keyClicks(first, "1a 111 111 1111 1")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert dialog.focusWidget() is second
    qtbot.keyClicks(second, "1A22222222222")
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert [letter(firm, key).posting.tracking for key in (1, 2, 3)] == ["", "1A11111111111", "1A22222222222"]


def test_a_list_of_numbers_is_pasted_in_one_go(tab: PostTab, page: Page, firm: Desk, qtbot: QtBot) -> None:
    tab.act.note_posted([letter(firm, 2), letter(firm, 3)])
    dialog = opened(page, PostingDialog)
    assert dialog.numbers is not None
    QGuiApplication.clipboard().setText("1A1\n\n 1A2 \n1A3\n")
    first = next(iter(dialog.numbers.lines.values()))
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert list(dialog.numbers.values().values()) == ["1A1", "1A2"]
    assert "1 numéro de trop" in spaced(dialog.numbers.message())
    QGuiApplication.clipboard().setText("9")
    first.clear()
    qtbot.keyClick(first, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert first.text() == "9"


def test_a_doubtful_number_is_told_and_still_taken(tab: PostTab, page: Page, firm: Desk, qtbot: QtBot) -> None:
    tab.act.note_posted([letter(firm, 2)])
    dialog = opened(page, PostingDialog)
    assert dialog.numbers is not None
    (line,) = dialog.numbers.lines.values()
    qtbot.keyClicks(line, "RR473124828GB")
    assert "est fausse" in dialog.numbers.message()
    dialog.accept()
    assert letter(firm, 2).posting.tracking == "RR473124828GB"


def test_a_day_before_the_letter_is_refused_beside_the_day(tab: PostTab, page: Page, firm: Desk) -> None:
    tab.act.note_posted([letter(firm, 1)])
    dialog = opened(page, PostingDialog)
    dialog.posted_on.change_to(date(2026, 11, 1))
    dialog.accept()
    assert dialog.isVisible()
    assert "01/11/2026" in dialog.posted_on.message()
    assert states(firm)[0] is PostState.TO_PRINT


def test_the_same_number_twice_is_refused_above_the_buttons(tab: PostTab, page: Page, firm: Desk, qtbot: QtBot) -> None:
    tab.act.note_posted([letter(firm, 2), letter(firm, 3)])
    dialog = opened(page, PostingDialog)
    assert dialog.numbers is not None
    for line in dialog.numbers.lines.values():
        line.setText("A1")
    dialog.accept()
    assert "donné à deux lettres" in dialog.numbers.message()


# What came back.
@pytest.fixture
def posted(firm: Desk) -> Desk:
    note_posted(firm, {letter(firm, key).letter_id: f"A{key}" for key in (1, 2, 3)}, firm.today)
    return firm


def test_the_receipt_is_dropped_on_the_dialog_and_shown_afterwards(
    posted: Desk, tab: PostTab, page: Page, tmp_path: Path
) -> None:
    scan = tmp_path / "ar.png"
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("navy"))
    assert image.save(str(scan))
    tab.act.note_post_news([letter(posted, 2)])
    dialog = opened(page, PostNewsDialog)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scan))])
    dialog.zone.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert dialog.scan == scan
    choose(dialog, PostOutcome.SIGNED)
    dialog.accept()
    assert letter(posted, 2).posting.outcome is PostOutcome.SIGNED
    entry(tab.act.entries([letter(posted, 2)]), "Voir l’accusé")()
    assert opened(page, PdfDialog).pages.page_count() == 1


def test_a_file_that_is_no_scan_is_refused_and_can_be_taken_off(
    posted: Desk, tab: PostTab, page: Page, tmp_path: Path
) -> None:
    wrong = tmp_path / "lettre.docx"
    wrong.write_bytes(b"PK")
    tab.act.note_post_news([letter(posted, 2)])
    dialog = opened(page, PostNewsDialog)
    dialog.take_scan(wrong)
    dialog.accept()
    assert "n’est ni un PDF ni une image" in dialog.said()
    pressed(dialog, "Retirer").click()
    assert dialog.scan is None
    assert dialog.zone.isVisible()


def choose(dialog: PostNewsDialog, outcome: PostOutcome) -> None:
    dialog.outcome.choice.set_value(outcome)
    dialog.outcome.choice.picked.emit(outcome)


def test_a_wrong_address_offers_the_customers_card(posted: Desk, tab: PostTab, page: Page, heard: Heard) -> None:
    said: list[object] = []
    page.said.connect(said.append)
    tab.list.choose(0)
    tab.follow_button.click()
    dialog = opened(page, PostNewsDialog)
    choose(dialog, PostOutcome.WRONG_ADDRESS)
    assert "corrigez son adresse" in dialog.bearing.text()
    dialog.accept()
    said[-1].run()  # type: ignore[attr-defined]
    assert heard.went == [Destination("customer", 3)]
    assert said[-1].action == "Ouvrir sa fiche"  # type: ignore[attr-defined]


def test_an_ordinary_letter_can_only_come_back(posted: Desk, tab: PostTab, page: Page) -> None:
    tab.act.note_post_news([letter(posted, 1), letter(posted, 2)])
    dialog = opened(page, PostNewsDialog)
    assert dialog.presented_on.isHidden()
    assert dialog.outcome.choice.count() == 2
    dialog.accept()
    assert "au moins une date" in dialog.outcome.message()


def test_an_unposted_letter_has_no_follow_up(tab: PostTab, firm: Desk) -> None:
    tab.list.choose(0)
    assert not tab.follow_button.isEnabled()
    with pytest.raises(AssertionError):
        entry(tab.act.entries([letter(firm, 1)]), "Noter la suite")


def test_a_wrong_entry_is_stepped_back_and_the_step_back_too(posted: Desk, tab: PostTab, heard: Heard) -> None:
    entry(tab.act.entries([letter(posted, 2)]), "Revenir une étape")()
    assert letter(posted, 2).posting.state is PostState.TO_POST
    undo = heard.toasts[-1].undo
    assert undo is not None
    undo()
    assert letter(posted, 2).posting.tracking == "A2"


# Lists and looks.
def test_the_lists_for_the_post_are_made_from_the_tab(
    tab: PostTab, page: Page, heard: Heard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.cover_button.click()
    assert "Bordereau de dépôt" in opened(page, PdfDialog).pages.text()
    opened(page, PdfDialog).reject()
    file = tmp_path / "recommandes.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    tab.registered_button.click()
    qtbot.waitUntil(lambda: bool(heard.toasts))
    assert [line.split(";")[3] for line in file.read_text("utf-8-sig").splitlines()[1:]] == [
        "Garage Dupré",
        "Zinguerie Paul",
    ]


def test_a_letter_opens_as_issued_and_its_customer_from_the_menu(
    tab: PostTab, page: Page, heard: Heard, qtbot: QtBot
) -> None:
    tab.list.choose(0)
    qtbot.keyClick(tab.list.table, Qt.Key.Key_Return)
    assert "Zinguerie Paul" in opened(page, PdfDialog).pages.text()
    opened(page, PdfDialog).reject()
    current = tab.list.current()
    assert current is not None
    entry(tab.act.entries([current]), "Ouvrir la fiche")()
    assert heard.went == [Destination("customer", 3)]


def test_the_filter_finds_a_tracking_number(posted: Desk, tab: PostTab, qtbot: QtBot) -> None:
    tab.focus_filter()
    assert isinstance(tab.list.filter_box, QLineEdit)
    tab.list.set_text("a3")
    assert names(tab) == ["Zinguerie Paul"]
