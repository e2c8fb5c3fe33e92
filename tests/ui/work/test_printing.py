"""Documents on their way to a printer, and pictures made into a page."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from gestion_creances.letters.postal import cover_list
from gestion_creances.ui.work.printing import paint_documents, picture_as_pdf, print_documents
from tests.ui.small_firm import FIRM

PAGE = cover_list(FIRM, date(2026, 11, 22), ())


def to_file(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that stands for the printer the person chooses."""
    path = tmp_path / "papier.pdf"

    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(path))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    return path


def test_every_page_of_every_document_is_printed(qtbot: QtBot, chosen: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert print_documents(parent, [PAGE, PAGE, PAGE], "Essai", duplex=True)
    assert len(PdfReader(chosen).pages) == 3


def test_the_person_may_stop_between_two_pages(qtbot: QtBot, chosen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QProgressDialog, "setValue", lambda bar, page: bar.cancel() if page == 1 else None)
    assert not print_documents(parent, [PAGE] * 3, "Essai")


def test_stopping_paints_no_further(qapp: QApplication, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []

    def go_on(page: int, pages: int) -> bool:
        seen.append((page, pages))
        return page < 2

    assert paint_documents(to_file(tmp_path / "a.pdf"), [PAGE] * 4, go_on) == 2
    assert seen == [(0, 4), (1, 4), (2, 4)]


def test_a_document_without_pages_prints_nothing(qapp: QApplication, tmp_path: Path) -> None:
    assert paint_documents(to_file(tmp_path / "a.pdf"), []) == 0


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_becomes_one_page_that_shows_it_whole(qapp: QApplication, kind: str) -> None:
    image = QImage(600, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("navy"))
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(held, kind)
    (page,) = PdfReader(BytesIO(picture_as_pdf(bytes(held.data().data()), "Accusé"))).pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
    (picture,) = page.images
    assert picture.image is not None
    assert picture.image.size == (600, 200)
