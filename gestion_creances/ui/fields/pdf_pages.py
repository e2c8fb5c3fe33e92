"""A PDF shown inside a page, fitted to the width there is, or a few words in its place."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from gestion_creances.ui.look.labels import Role, label


class PdfPages(QWidget):
    """Shows the pages of one document; :meth:`say` shows words instead (waiting, or why there is none)."""

    def __init__(self, name: str) -> None:
        super().__init__()
        # The view draws in a thread of its own: children die in this order, the document only after its reader.
        self._view = QPdfView(self)
        self._document = QPdfDocument(self)
        self._bytes = QBuffer(self)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setAccessibleName(name)
        self._view.setDocument(self._document)
        self._words = label("", Role.MUTED, wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setMargin(24)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._words)
        self._stack.addWidget(self._view)

    def show_pdf(self, pdf: bytes) -> None:
        """Show the document *pdf* from its first page."""
        self._document.close()
        self._bytes.close()
        self._bytes.setData(QByteArray(pdf))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._bytes)
        self._view.pageNavigator().jump(0, QPoint())
        self._stack.setCurrentWidget(self._view)

    def zoom_by(self, factor: float) -> None:
        """Show the pages *factor* times as large, between a quarter and four times their size on paper."""
        if not self.page_count():
            return
        if self._view.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            paper = self._document.pagePointSize(0).width() / 72 * self._view.logicalDpiX()
            self._view.setZoomFactor(max(self._view.viewport().width(), 1) / max(paper, 1))
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(max(self._view.zoomFactor() * factor, 0.25), 4))

    def fit(self) -> None:
        """Fit the pages to the width there is."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def zoom(self) -> float | None:
        """Return how large the pages are shown (1 is the paper's size), None while they are fitted to the width."""
        fitted = self._view.zoomMode() is QPdfView.ZoomMode.FitToWidth
        return None if fitted else self._view.zoomFactor()

    def say(self, text: str) -> None:
        """Show *text* in place of the document."""
        self._words.setText(text)
        self._stack.setCurrentWidget(self._words)

    def said(self) -> str:
        """Return the words shown in place of a document, or an empty text while one is shown."""
        return self._words.text() if self._stack.currentWidget() is self._words else ""

    def page_count(self) -> int:
        """Return how many pages the document shown has, 0 when words are shown."""
        return 0 if self.said() else self._document.pageCount()

    def text(self) -> str:
        """Return the selectable text of the document shown."""
        pages = range(self.page_count())
        return "\n".join(self._document.getAllText(number).text() for number in pages)
