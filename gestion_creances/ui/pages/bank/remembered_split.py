"""Two parts side by side whose shares of the width are remembered from one day to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from gestion_creances.ui.look.memory import memory

_GAP = 12


class RememberedSplit(QSplitter):
    """*left* and *right*, wide at first as *sizes* says; *name* is where the person's own widths are kept."""

    def __init__(self, name: str, left: QWidget, right: QWidget, sizes: tuple[int, int]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._name = name
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_GAP)
        self.addWidget(left)
        self.addWidget(right)
        self.setSizes(list(sizes))
        for place, size in enumerate(sizes):
            self.setStretchFactor(place, size // 100)
        self.splitterMoved.connect(self._remember)
        kept = memory().value(name)
        if isinstance(kept, QByteArray):
            self.restoreState(kept)

    def _remember(self) -> None:
        memory().setValue(self._name, self.saveState())
