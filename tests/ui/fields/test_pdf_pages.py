"""A document opened, replaced and closed as fast as a person can, wherever one is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gestion_creances.desk import Desk
from gestion_creances.ui.dialogs.pdf import PdfDialog
from gestion_creances.ui.fields.pdf_pages import PdfPages
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.reminders.preview import Preview
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.print_reports import statement_pdf
from tests.ui.small_firm import customer, euros, founded

TIMES = 25


@pytest.fixture
def firm(desk: Desk) -> Desk:
    return founded(desk)


@pytest.fixture
def pdf(firm: Desk) -> bytes:
    customer(firm, credit_limit=euros("1000"))
    return statement_pdf(firm, "C001")


def gone(widget: QWidget) -> None:
    """Delete *widget* now, as the loop of events does once it is closed."""
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def drawn(qtbot: QtBot, pages: PdfPages) -> None:
    """Let the view begin to draw, without waiting until it is done."""
    qtbot.waitUntil(lambda: pages.page_count() > 0)
    pages.grab()


def test_pages_close_while_they_are_drawn(pdf: bytes, qtbot: QtBot) -> None:
    for _ in range(TIMES):
        pages = PdfPages("Aperçu")
        pages.resize(600, 800)
        pages.show()
        pages.show_pdf(pdf)
        drawn(qtbot, pages)
        gone(pages)


def test_one_document_follows_another_while_it_is_drawn(pdf: bytes, qtbot: QtBot) -> None:
    pages = PdfPages("Aperçu")
    qtbot.addWidget(pages)
    pages.resize(600, 800)
    pages.show()
    for _ in range(TIMES):
        pages.show_pdf(pdf)
        pages.grab()
    drawn(qtbot, pages)
    assert pages.page_count() == 1


def test_a_dialog_is_opened_and_closed_many_times(firm: Desk, pdf: bytes, jobs: Jobs, qtbot: QtBot) -> None:
    page = Page("Relevé")
    qtbot.addWidget(page)
    page.show()
    place = Workplace(lambda: firm, jobs)
    for _ in range(TIMES):
        dialog = PdfDialog(page, place, "Relevé", pdf)
        dialog.open()
        drawn(qtbot, dialog.pages)
        dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not page.findChildren(PdfDialog)


def test_the_letter_in_review_is_closed_while_it_is_drawn(firm: Desk, pdf: bytes, jobs: Jobs, qtbot: QtBot) -> None:
    for _ in range(TIMES):
        preview = Preview(Workplace(lambda: firm, jobs))
        preview.resize(600, 800)
        preview.show()
        preview.pages.show_pdf(pdf)
        drawn(qtbot, preview.pages)
        gone(preview)
