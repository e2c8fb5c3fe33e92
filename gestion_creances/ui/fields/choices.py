"""Choosing one of a few: a drop-down field, and buttons side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from gestion_creances.ui.fields.field import Field

V = TypeVar("V")


class Choice(QComboBox, Generic[V]):
    """A drop-down of ``(words, value)`` pairs; ``picked(value)`` when the user takes another one.

    The wheel scrolls the page unless the list has the focus.
    """

    picked = Signal(object)

    def __init__(self, options: Sequence[tuple[str, V]], name: str = "") -> None:
        super().__init__()
        self._values: list[V] = []
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.installEventFilter(self)
        self.set_options(options)
        self.activated.connect(lambda _: self.picked.emit(self.value()))

    def set_options(self, options: Sequence[tuple[str, V]]) -> None:
        """Offer other *options*, keeping the value when it is still among them."""
        kept = self._values[self.currentIndex()] if self.currentIndex() >= 0 else None
        self.clear()
        self._values = [value for _, value in options]
        self.addItems([words for words, _ in options])
        if kept in self._values:
            self.setCurrentIndex(self._values.index(kept))

    def value(self) -> V:
        """Return the value chosen; raise IndexError when there are no options."""
        return self._values[self.currentIndex()]

    def set_value(self, value: V) -> None:
        """Choose *value*; raise ValueError when it is not offered."""
        self.setCurrentIndex(self._values.index(value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self and event.type() is QEvent.Type.Wheel and not self.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class ChoiceField(Field, Generic[V]):
    """A drop-down with its name above."""

    def __init__(self, name: str, options: Sequence[tuple[str, V]], *, hint: str = "") -> None:
        self.choice: Choice[V] = Choice(options, name)
        super().__init__(name, self.choice, hint=hint)
        self.choice.picked.connect(lambda _: self.touch())

    def value(self) -> V:
        """Return the value chosen."""
        return self.choice.value()

    def set_value(self, value: V) -> None:
        """Choose *value* as what is stored."""
        self.choice.set_value(value)
        self.settle()


class SegmentedButtons(QWidget, Generic[V]):
    """Buttons side by side of which one is down; ``picked(value)`` when the user presses another."""

    picked = Signal(object)

    def __init__(self, options: Sequence[tuple[str, V]]) -> None:
        super().__init__()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda number: self.picked.emit(self._values[number]))
        self._values: list[V] = []
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, V]]) -> None:
        """Offer other *options* (words may hold a count), keeping the value when it is still among them."""
        kept = self._values[self._group.checkedId()] if self._group.checkedId() >= 0 else None
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._line.removeWidget(old)
            old.hide()
            old.hide()
            old.deleteLater()
        self._values = [value for _, value in options]
        for number, (words, _) in enumerate(options):
            made = QPushButton(words.replace("&", "&&"))
            made.setProperty("weight", "segment")
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(made, number)
            self._line.addWidget(made)
        if self._values:
            self.set_value(kept if kept in self._values and kept is not None else self._values[0])

    def value(self) -> V:
        """Return the value whose button is down; raise IndexError when there are no options."""
        return self._values[self._group.checkedId()]

    def set_value(self, value: V) -> None:
        """Press the button of *value*; raise ValueError when it is not offered."""
        self._group.button(self._values.index(value)).setChecked(True)
