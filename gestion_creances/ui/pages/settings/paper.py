"""The fields of the firm's paper: its logo and its signature, seen as they are, and its colour."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QColorDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gestion_creances.ui.fields.field import Field, TextField, Verdict
from gestion_creances.ui.look.buttons import button, icon_button
from gestion_creances.ui.look.theme import tokens

LARGEST = 2_000_000
_SHOWN = QSize(150, 56)
_STARTS = (b"\x89PNG", b"\xff\xd8\xff")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


class PictureField(Field):
    """A picture in PNG or JPEG, chosen or dropped, two megabytes at most; :attr:`picture` holds its bytes, or none."""

    def __init__(self, name: str, hint: str = "") -> None:
        self.picture = b""
        editor = QWidget()
        limits = self.tr("PNG ou JPEG, 2 Mo au plus\u00a0; déposez-la ici ou choisissez-la.")
        super().__init__(name, editor, optional=True, hint=f"{hint} {limits}".strip())
        self.setAcceptDrops(True)
        line = QHBoxLayout(editor)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self._shown = QLabel()
        self._shown.setFixedHeight(_SHOWN.height())
        self.choose_button = button(self.tr("Choisir…"), self.choose, icon_name="image")
        self.remove_button = button(self.tr("Retirer"), self.remove, icon_name="x")
        line.addWidget(self._shown)
        line.addWidget(self.choose_button)
        line.addWidget(self.remove_button)
        line.addStretch(1)
        self.set_picture(b"")

    def set_picture(self, picture: bytes) -> None:
        """Show *picture* as what is stored."""
        self._put(picture)
        self.settle()

    def choose(self) -> None:
        """Ask for a picture."""
        kinds = self.tr("Images ({patterns})").format(patterns="*.png *.jpg *.jpeg")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choisir une image"), "", kinds)
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Take the picture at *path*, or say below the field why it cannot serve."""
        try:
            content = path.read_bytes() if path.stat().st_size <= LARGEST else b"\0" * (LARGEST + 1)
        except OSError as error:
            self.show_error(self.tr("Ce fichier ne s’ouvre pas\u00a0: {why}.").format(why=error.strerror))
            return
        if len(content) > LARGEST:
            self.show_error(self.tr("Cette image dépasse 2 Mo\u00a0: réduisez-la d’abord."))
        elif not content.startswith(_STARTS) or QImage.fromData(content).isNull():
            self.show_error(self.tr("Ce fichier n’est pas une image PNG ou JPEG."))
        else:
            self._put(content)
            self.show_verdict(Verdict(ok=True))
            self.touch()

    def remove(self) -> None:
        """Have no picture."""
        self._put(b"")
        self.touch()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.take(path)

    def _put(self, content: bytes) -> None:
        self.picture = content
        seen = QPixmap()
        if content and seen.loadFromData(content):
            kept = Qt.AspectRatioMode.KeepAspectRatio
            self._shown.setPixmap(seen.scaled(_SHOWN, kept, Qt.TransformationMode.SmoothTransformation))
        else:
            self._shown.clear()
        self._shown.setVisible(bool(content))
        self.remove_button.setVisible(bool(content))


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one file that is being dropped, None for anything else."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


class _Disc(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.colour = "#000000"
        self.setFixedSize(30, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().edge), 1))
        painter.setBrush(QColor(self.colour))
        painter.drawEllipse(self.rect().adjusted(2, 2, -2, -2))
        painter.end()


class ColourField(TextField):
    """A colour as ``#RRGGBB``, typed or taken from the palette, with a disc of it."""

    def __init__(self, name: str) -> None:
        super().__init__(name, hint="", placeholder="#1D4B8F", check=_check_colour, longest=7)
        self._disc = _Disc()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._disc)
        line.addWidget(icon_button("palette", self.tr("Choisir la couleur"), self.choose))
        line.addStretch(1)
        self.line.setMaximumWidth(140)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.removeWidget(self.line)
            line.insertWidget(0, self.line)
            layout.insertLayout(1, line)
        self.line.textChanged.connect(self._paint)

    def choose(self) -> None:
        """Ask for a colour."""
        chosen = QColorDialog.getColor(QColor(self.text()), self, self.name)
        if chosen.isValid():
            self.line.setText(chosen.name().upper())
            self.touch()

    def _paint(self, text: str) -> None:
        if _COLOUR.fullmatch(text):
            self._disc.colour = text
            self._disc.update()


def _check_colour(text: str) -> Verdict:
    if _COLOUR.fullmatch(text):
        return Verdict(ok=True)
    told = QCoreApplication.translate("paper", "Une couleur s’écrit comme #1D4B8F.")
    return Verdict(ok=False, text=told)
