"""The dialog of the proof file: what is asked is made, its folder shown, and what was altered is said."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gestion_creances.desk import Desk
from gestion_creances.letters.proof.facts import ProofPart
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.proof import ProofDialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.formal_notice import formal_notice
from tests.ui.small_firm import Heard, customer, founded, opened, owe

OCTOBER = date(2026, 10, 24)


@pytest.fixture
def firm(desk: Desk, tmp_path: Path) -> Desk:
    founded(desk)
    owe(desk, customer(desk), "500", OCTOBER)
    formal_notice(desk, "C001", tmp_path / "lettres")
    return desk


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page("Essai")
    qtbot.addWidget(made)
    made.resize(1024, 720)
    made.show()
    return made


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return the folders that were opened."""
    found: list[Path] = []

    def open_url(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


@pytest.fixture
def dialog(firm: Desk, page: Page, jobs: Jobs) -> ProofDialog:
    with firm.books.reading() as session:
        key = session.customers.with_code("C001").id
    Actions(page, Workplace(lambda: firm, jobs)).proof(key)
    return opened(page, ProofDialog)


def test_the_file_is_made_where_asked_and_its_folder_opens(
    dialog: ProofDialog, page: Page, shown: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    heard = Heard(page)
    dialog.folder.set_text(str(tmp_path / "preuves"))
    dialog.parts[ProofPart.JOURNAL].setChecked(False)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [tmp_path / "preuves"]
    with ZipFile(tmp_path / "preuves" / "preuve-C001-2026-11-22.zip") as archive:
        names = archive.namelist()
    assert any(name.startswith("003 Lettre MED-2026-0001") for name in names)
    assert "journal.jsonl" not in names
    assert "preuve-C001-2026-11-22.zip" in heard.toasts[-1].text


def test_the_folder_proposed_lies_beside_the_books(dialog: ProofDialog, firm: Desk) -> None:
    assert Path(dialog.folder.text()) == firm.books.path.parent / "Preuves"


def test_another_folder_can_be_chosen(dialog: ProofDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog.choose_folder()
    assert dialog.folder.text() == str(tmp_path)


def test_an_empty_file_or_a_day_to_come_is_refused_at_once(dialog: ProofDialog) -> None:
    for box in dialog.parts.values():
        box.setChecked(False)
    dialog.accept()
    assert dialog.isVisible()
    assert "au moins une partie" in dialog.said()
    dialog.parts[ProofPart.LETTERS].setChecked(True)
    dialog.first.set_value(date(2027, 1, 1))
    dialog.accept()
    assert dialog.isVisible()
    assert "après le dernier" in dialog.first.message()


def test_an_altered_letter_is_said_in_the_window(
    dialog: ProofDialog, firm: Desk, page: Page, shown: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    heard = Heard(page)
    with firm.books.writing() as session:
        session.connection.exec_driver_sql("DROP TRIGGER document_no_update")
        session.connection.exec_driver_sql("UPDATE document SET bytes = x'00' WHERE media = 'application/pdf'")
    dialog.folder.set_text(str(tmp_path))
    dialog.accept()
    qtbot.waitUntil(lambda: bool(shown))
    assert "ne correspondent plus à leur empreinte" in heard.said[-1]


def test_a_folder_that_cannot_be_written_is_named(
    dialog: ProofDialog, jobs: Jobs, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "fichier").write_text("x", encoding="utf-8")
    dialog.folder.set_text(str(tmp_path / "fichier"))
    with qtbot.waitSignal(jobs.failed) as signal:
        dialog.accept()
    assert "fichier" in str(signal.args[0])
