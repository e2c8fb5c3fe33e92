"""The step of the firm's paper: its logo, its colour, who signs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QColorDialog, QHBoxLayout, QVBoxLayout

from gestion_creances.company.profile import Company
from gestion_creances.ui.fields.drop_zone import DropZone
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.pages.first_start.steps import Step

COLOURS = ("#1D4B8F", "#0F6B5C", "#7A1F3D", "#8A5A00", "#4B3A8C", "#1B2430")
_LARGEST = 2_000_000
_SIDE = 32


class Swatch(QAbstractButton):
    """A disc of one colour, ringed when it is the one chosen."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self.colour = colour
        self.setCheckable(True)
        self.setFixedSize(_SIDE, _SIDE)
        self.setAccessibleName(colour)
        self.setToolTip(colour)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QColor(tokens().edge), 1))
        painter.setBrush(QColor(self.colour))
        painter.drawEllipse(self.rect().adjusted(5, 5, -5, -5))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class PaperStep(Step):
    """How the letters look."""

    def __init__(self) -> None:
        super().__init__()
        self.logo = b""
        self._brand = COLOURS[0]
        zone = DropZone(
            self.tr("Déposez votre logo"),
            self.tr("PNG ou JPEG, 2 Mo au plus. Facultatif."),
            self.tr("Images ({patterns})").format(patterns="*.png *.jpg *.jpeg"),
            "image",
        )
        zone.files_given.connect(lambda paths: self.take_logo(Path(paths[0])))
        self._logo_said = label("", Role.MUTED, wrap=True)
        self._logo_said.hide()
        self._remove = button(self.tr("Retirer le logo"), self._drop_logo, icon_name="x")
        self._remove.hide()
        self.signatory = TextField(
            self.tr("Signataire"), optional=True, hint=self.tr("Qui signe les lettres"), longest=80
        )
        self.title = TextField(self.tr("Fonction"), optional=True, placeholder=self.tr("Gérante"), longest=80)
        self.column.insertWidget(0, zone)
        self.column.insertWidget(1, self._logo_said)
        self.column.insertWidget(2, self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.insertLayout(3, self._colours())
        self.form.row(self.signatory, self.title)
        self.listen()

    def _colours(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(label(self.tr("Couleur de votre nom sur les lettres"), Role.STRONG))
        line = QHBoxLayout()
        line.setSpacing(8)
        self._swatches = QButtonGroup(self)
        for colour in COLOURS:
            swatch = Swatch(colour)
            swatch.clicked.connect(partial(self.choose_colour, colour))
            self._swatches.addButton(swatch)
            line.addWidget(swatch)
        self._swatches.buttons()[0].setChecked(True)
        line.addWidget(button(self.tr("Autre couleur…"), self._other_colour))
        line.addStretch(1)
        column.addLayout(line)
        return column

    def choose_colour(self, colour: str) -> None:
        """Use *colour* (``#RRGGBB``)."""
        self._brand = colour
        self.changed.emit()

    def take_logo(self, path: Path) -> None:
        """Take the picture at *path*, or say why it cannot serve."""
        try:
            size = path.stat().st_size
            content = path.read_bytes() if size <= _LARGEST else b""
        except OSError as error:
            self._say(self.tr("Ce fichier ne s’ouvre pas\u00a0: {why}").format(why=error.strerror), bad=True)
            return
        if size > _LARGEST:
            self._say(self.tr("Cette image dépasse 2 Mo\u00a0: réduisez-la d’abord."), bad=True)
        elif not content.startswith((b"\x89PNG", b"\xff\xd8\xff")) or QImage.fromData(content).isNull():
            self._say(self.tr("Ce fichier n’est pas une image PNG ou JPEG."), bad=True)
        else:
            self.logo = content
            self._say(path.name)
            self._remove.show()
            self.changed.emit()

    def said(self) -> str:
        """Return what is said of the logo."""
        return self._logo_said.text()

    def _drop_logo(self) -> None:
        self.logo = b""
        self._logo_said.hide()
        self._remove.hide()
        self.changed.emit()

    def _say(self, text: str, *, bad: bool = False) -> None:
        self._logo_said.setText(text)
        set_role(self._logo_said, "tone", "bad" if bad else "")
        self._logo_said.show()

    def _other_colour(self) -> None:
        chosen = QColorDialog.getColor(QColor(self._brand), self, self.tr("Couleur de votre nom"))
        if not chosen.isValid():
            return
        # None of the discs is the one chosen any more.
        self._swatches.setExclusive(False)
        for swatch in self._swatches.buttons():
            swatch.setChecked(False)
        self._swatches.setExclusive(True)
        self.choose_colour(chosen.name().upper())

    def added_to(self, company: Company) -> Company:
        return replace(
            company,
            logo=self.logo,
            brand=self._brand,
            signatory=self.signatory.text(),
            signatory_title=self.title.text(),
        )
