"""What the page Écritures lets one choose: up to which day, in which layout, which entries are shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from gestion_creances.accounting.entry import EntryKind
from gestion_creances.exports.accounting_entries import FORMATS, EntryFormat
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import Field
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.speech.formats import painted

_WIDTHS = (180, 400, 240)


class Choices(QFrame):
    """The fields ``until``, ``form`` and ``kind``; ``day_typed`` once a whole day is typed, ``narrowed(kind)``."""

    day_typed = Signal()
    narrowed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.until = DateField(self.tr("Jusqu’au"))
        self.form: ChoiceField[EntryFormat] = ChoiceField(
            self.tr("Format"), [(painted(one.label), one) for one in FORMATS]
        )
        kinds: list[tuple[str, str]] = [(self.tr("Toutes"), "")]
        kinds += [(painted(kind.label), kind.value) for kind in EntryKind]
        self.kind: ChoiceField[str] = ChoiceField(self.tr("Nature"), kinds)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        fields: tuple[Field, ...] = (self.until, self.form, self.kind)
        for field, width in zip(fields, _WIDTHS, strict=True):
            field.setMaximumWidth(width)
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        self.until.edited.connect(self._typed)
        self.form.edited.connect(self.say_format)
        self.kind.edited.connect(lambda: self.narrowed.emit(self.kind.value()))

    def say_format(self) -> None:
        """Say under the layout what to know of it."""
        self.form.set_hint(painted(self.form.value().note))

    def _typed(self) -> None:
        if self.until.value() is not None:
            self.day_typed.emit()
