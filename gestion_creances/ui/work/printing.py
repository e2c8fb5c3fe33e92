"""Prints PDF documents through the computer's own print dialog, page by page at the printer's resolution."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

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
    paint_documents(printer, documents)
    return True


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


def paint_documents(printer: QPrinter, documents: Sequence[bytes]) -> int:
    """Paint every page of *documents* on *printer*, the whole sheet each, and return how many there were."""
    printer.setResolution(min(printer.resolution(), _MOST_DPI))
    printer.setFullPage(True)
    painter = QPainter(printer)
    pages = 0
    for pdf in documents:
        held = QBuffer()
        held.setData(QByteArray(pdf))
        held.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(held)
        for number in range(document.pageCount()):
            if pages:
                printer.newPage()
            sheet = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
            size = QSize(sheet.width(), sheet.height())
            painter.drawImage(QRect(0, 0, size.width(), size.height()), document.render(number, size))
            pages += 1
        document.close()
    painter.end()
    return pages
