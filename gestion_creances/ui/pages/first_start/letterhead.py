"""What the firm's letters will look like, redrawn as one types."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from gestion_creances.company.profile import Company
from gestion_creances.letters.heading import legal_line, sender_lines
from gestion_creances.ui.look.fonts import font
from gestion_creances.ui.speech.formats import NBSP

# Paper is white at night too.
_PAPER, _EDGE, _INK, _QUIET, _BAR = (QColor(c) for c in ("#FFFFFF", "#D6DBE3", "#1B2430", "#5B6676", "#E6E9F0"))
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAP = Qt.TextFlag.TextWordWrap


class Letterhead(QWidget):
    """A small sheet with the firm's logo, name, address, account, signature and legal line."""

    def __init__(self) -> None:
        super().__init__()
        self._company = Company("")
        self._logo = QPixmap()
        self.setMinimumSize(240, 320)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Aperçu de vos lettres"))

    def sizeHint(self) -> QSize:
        return QSize(312, 330)

    def show_company(self, company: Company) -> None:
        """Show the paper of *company*."""
        if company.logo != self._company.logo:
            self._logo = QPixmap()
            self._logo.loadFromData(company.logo)
        self._company = company
        self.setAccessibleDescription(legal_line(company))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(sheet, _PAPER)
        painter.setPen(QPen(_EDGE, 1))
        painter.drawRect(sheet)
        inside = sheet.adjusted(22, 20, -22, -16)
        self._paint_head(painter, inside)
        self._paint_body(painter, inside)
        self._paint_foot(painter, inside)
        painter.end()

    def _paint_head(self, painter: QPainter, inside: QRectF) -> None:
        company, left = self._company, inside.left()
        mark = QRectF(left, inside.top(), 40, 40)
        if not self._logo.isNull():
            size = self._logo.size().scaled(QSize(90, 40), Qt.AspectRatioMode.KeepAspectRatio)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            mark = QRectF(left, inside.top(), size.width(), size.height())
            painter.drawPixmap(mark, self._logo, QRectF(self._logo.rect()))
        else:
            painter.setPen(QPen(_EDGE, 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(mark, 6, 6)
            self._write(painter, mark, self.tr("Logo"), 10, _QUIET, align=Qt.AlignmentFlag.AlignCenter)
        words = QRectF(mark.right() + 10, inside.top(), inside.right() - mark.right() - 10, 22)
        name = company.name.strip() or self.tr("Votre entreprise")
        self._write(painter, words, name, 15, QColor(company.brand), weight=QFont.Weight.Bold)
        for line in sender_lines(company):
            words.translate(0, 15 if words.height() < 20 else 20)
            words.setHeight(14)
            self._write(painter, words, line, 10, _QUIET)

    def _paint_body(self, painter: QPainter, inside: QRectF) -> None:
        top, right = inside.top() + 84, inside.left() + inside.width() * 0.56
        window = QRectF(right, top, inside.right() - right, 16)
        self._write(painter, window, self.tr("Votre client"), 11, _INK, weight=QFont.Weight.DemiBold)
        self._write(painter, window.translated(0, 15), self.tr("Son adresse"), 11, _QUIET)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BAR)
        for number, share in enumerate((0.55, 1.0, 1.0, 0.8)):
            painter.drawRoundedRect(QRectF(inside.left(), top + 48 + number * 14, inside.width() * share, 6), 3, 3)
        company, line = self._company, QRectF(inside.left(), top + 114, inside.width(), 16)
        if company.iban:
            account = NBSP.join(company.iban[i : i + 4] for i in range(0, len(company.iban), 4))
            self._write(painter, line, f"IBAN{NBSP}{account}", 10, _INK, weight=QFont.Weight.DemiBold)
        if company.signatory:
            line.translate(0, 34)
            signed = (company.signatory, company.signatory_title)
            for text, weight in zip(signed, (QFont.Weight.DemiBold, QFont.Weight.Normal), strict=True):
                self._write(painter, line, text, 11, _INK, weight=weight, align=Qt.AlignmentFlag.AlignRight)
                line.translate(0, 15)

    def _paint_foot(self, painter: QPainter, inside: QRectF) -> None:
        foot = QRectF(inside.left(), inside.bottom() - 40, inside.width(), 40)
        painter.setPen(QPen(_EDGE, 1))
        painter.drawLine(foot.topLeft(), foot.topRight())
        legal = legal_line(self._company) if self._company.name.strip() else ""
        align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.setFont(font(9))
        painter.setPen(_QUIET)
        painter.drawText(foot.adjusted(0, 5, 0, 0), align | _WRAP, legal)

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        pixels: int,
        colour: QColor,
        *,
        weight: QFont.Weight = QFont.Weight.Normal,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        painter.setFont(font(pixels, weight))
        painter.setPen(colour)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        painter.drawText(box, align, shown)
