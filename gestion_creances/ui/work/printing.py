"""Prints PDF documents through the computer's own print dialog, page by page at the printer's resolution."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QProgressBar, QProgressDialog, QWidget

# Finer than text needs, and an A4 page stays under 40 MB.
_MOST_DPI = 300


def print_documents(parent: QWidget, documents: Sequence[bytes], title: str, *, duplex: bool = False) -> bool:
    """Ask which printer and print *documents* (PDF) one after the other; return False when the user gave up.

    *duplex* proposes to print both sides, when the printer can.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    if duplex:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    return _painted(parent, printer, documents)


def _painted(parent: QWidget, printer: QPrinter, documents: Sequence[bytes]) -> bool:
    """Paint, with a bar and a button to stop once it takes long; return False when stopped.

    A page takes a third of a second, and printers of some systems only take them from the window's own thread: the
    window breathes between two pages.
    """
    bar = QProgressDialog(parent)
    bar.setWindowModality(Qt.WindowModality.WindowModal)
    bar.setWindowTitle(QCoreApplication.translate("printing", "Impression"))
    bar.setCancelButtonText(QCoreApplication.translate("printing", "Interrompre"))
    bar.setMinimumDuration(500)
    bar.setMinimumWidth(360)
    shown = QProgressBar()
    shown.setTextVisible(False)
    bar.setBar(shown)
    told = QCoreApplication.translate("printing", "Impression\u00a0: page {page} sur {pages}")

    def go_on(page: int, pages: int) -> bool:
        bar.setMaximum(pages)
        bar.setLabelText(told.format(page=page + 1, pages=pages))
        bar.setValue(page)
        return not bar.wasCanceled()

    painted = paint_documents(printer, documents, go_on)
    stopped = bar.wasCanceled()
    bar.close()
    bar.deleteLater()
    return painted > 0 and not stopped


def picture_as_pdf(content: bytes, title: str) -> bytes:
    """Return the picture *content* (PNG or JPEG) as a one-page PDF, as large as an A4 page allows."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    picture = QImage.fromData(QByteArray(content))
    painter = QPainter(writer)
    room = painter.viewport()
    size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRect(room.topLeft(), size), picture)
    painter.end()
    return bytes(held.data().data())


def paint_documents(
    printer: QPrinter, documents: Sequence[bytes], go_on: Callable[[int, int], bool] = lambda _page, _pages: True
) -> int:
    """Paint every page of *documents* on *printer*, the whole sheet each, and return how many were painted.

    *go_on* is asked before each page with how many are behind, and how many there are; at its first no, the printer
    is told to drop what it has.
    """
    printer.setResolution(min(printer.resolution(), _MOST_DPI))
    printer.setFullPage(True)
    painter = QPainter(printer)
    opened = [_opened(pdf) for pdf in documents]
    leaves = [(document, number) for document, _ in opened for number in range(document.pageCount())]
    done = 0
    for document, number in leaves:
        if not go_on(done, len(leaves)):
            printer.abort()
            break
        if done:
            printer.newPage()
        sheet = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
        size = QSize(sheet.width(), sheet.height())
        painter.drawImage(QRect(0, 0, size.width(), size.height()), document.render(number, size))
        done += 1
    painter.end()
    for each, _ in opened:
        each.close()
    return done


def _opened(pdf: bytes) -> tuple[QPdfDocument, QBuffer]:
    """Return the document with the bytes it reads, which must live as long."""
    held = QBuffer()
    held.setData(QByteArray(pdf))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(held)
    return document, held
