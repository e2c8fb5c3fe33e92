"""The text of a template while it is typed: its fields in colour, the ones nobody knows and the faulty line marked."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from gestion_creances.letters.placeholders import NAMES
from gestion_creances.letters.template import MARKER, MARKERS
from gestion_creances.ui.look.fonts import SECONDARY, font
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.look.tokens import Tone

_FIELD = re.compile(r"\{\{\s*(\w*)\s*\}\}")
_CONDITION = re.compile(r"\{%.*?%\}")
_BOLD = re.compile(r"\*{2,3}[^*]+\*{2,3}")
_HEADING = re.compile(r"^## .*$")


class _Colours(QSyntaxHighlighter):
    """Paints fields, conditions, blocks, titles and bold words."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.read_theme()

    def read_theme(self) -> None:
        """Take the colours of the day or of the night."""
        colours = tokens()
        inks = dict(colours.tones)
        self._known = _format(colours.accent_text, colours.accent_tint)
        self._wrong = _format(inks[Tone.BAD].text, inks[Tone.BAD].tint)
        self._condition = _format(colours.muted)
        self._strong = _format(colours.text, weight=QFont.Weight.Bold)

    def highlightBlock(self, text: str) -> None:
        for pattern in (_HEADING, _BOLD):
            for found in pattern.finditer(text):
                self.setFormat(found.start(), len(found[0]), self._strong)
        for found in _CONDITION.finditer(text):
            self.setFormat(found.start(), len(found[0]), self._condition)
        for pattern, names in ((_FIELD, NAMES), (MARKER, frozenset(MARKERS))):
            for found in pattern.finditer(text):
                known = found[1] in names
                self.setFormat(found.start(), len(found[0]), self._known if known else self._wrong)


class TemplateText(QPlainTextEdit):
    """An editor of plain text; :meth:`mark` shows which line is at fault."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFont(font(SECONDARY, QFont.Weight.Normal))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._colours = _Colours(self.document())
        self._faulty = 0

    def mark(self, line: int) -> None:
        """Mark *line* (from 1), or none when it is 0."""
        self._faulty = line
        marks = []
        block = self.document().findBlockByNumber(line - 1) if line else None
        if block is not None and block.isValid():
            found = QTextEdit.ExtraSelection()
            found.format.setBackground(QColor(dict(tokens().tones)[Tone.BAD].tint))
            found.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            found.cursor = QTextCursor(block)
            marks.append(found)
        self.setExtraSelections(marks)

    def faulty_line(self) -> int:
        """Return which line is marked, 0 for none."""
        return self._faulty

    def retype(self, text: str) -> None:
        """Replace everything by *text* as if it were typed: Ctrl+Z brings the words before back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_colours"):
            self._colours.read_theme()
            self._colours.rehighlight()
            self.mark(self._faulty)


def _format(ink: str, ground: str = "", weight: QFont.Weight | None = None) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(ink))
    if ground:
        made.setBackground(QColor(ground))
    if weight is not None:
        made.setFontWeight(weight)
    return made
