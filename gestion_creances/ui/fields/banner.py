"""A banner over what one looks at: its kind in a pill, a sentence, and the button that ends it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Pill, Role, label
from gestion_creances.ui.look.tokens import Tone

Acts = tuple[tuple[str, Callable[[], object]], ...]


class Banner(QFrame):
    """One banner: *kind* on its *tone*, *words* beside it, *detail* below, and a button for each of *acts*."""

    def __init__(
        self,
        kind: str,
        tone: Tone,
        words: str,
        detail: str = "",
        acts: tuple[tuple[str, Callable[[], object]], ...] = (),
    ) -> None:
        super().__init__()
        self.setProperty("surface", "strip")
        self.setAccessibleName(f"{kind}, {words}")
        self.setAccessibleDescription(detail)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.setSpacing(10)
        line.addWidget(Pill(kind, tone), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        self.words = label(words, Role.STRONG, wrap=True)
        self.detail = label(detail, Role.MUTED, wrap=True)
        self.detail.setVisible(bool(detail))
        texts.addWidget(self.words)
        texts.addWidget(self.detail)
        line.addLayout(texts, 1)
        for text, act in acts:
            line.addWidget(button(text, act, weight=Weight.SMALL), 0, Qt.AlignmentFlag.AlignTop)
