"""Lays blocks one under the other and turns the page when there is no room left."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gestion_creances.letters.letter import Run
from gestion_creances.letters.paper.breaking import Piece, lines
from gestion_creances.letters.paper.fonts import BOLD, REGULAR, SEMIBOLD
from gestion_creances.letters.paper.sheet import GREY, INK, POINT, Paper, Sheet

LOWEST = 277.0
TOP_OF_NEXT = 29.0

_FACES = {"regular": REGULAR, "bold": SEMIBOLD, "loud": BOLD}


class Flow:
    """A cursor on the page; ``y`` is the top of what comes next (mm)."""

    def __init__(
        self, paper: Paper, top: float, turned: Callable[[Sheet], None], *, left: float = 25, right: float = 185
    ) -> None:
        """Start on a new page at *top*; *turned* draws the running head of each following page."""
        self._paper = paper
        self._turned = turned
        self.left, self.right = left, right
        self.sheet = paper.sheet()
        self.y = top

    @property
    def wide(self) -> float:
        """Return the width of the text (mm)."""
        return self.right - self.left

    def right_of(self, wide: float) -> float:
        """Return the right edge of something *wide* that begins at the left margin."""
        return self.left + wide

    def fits(self, height: float) -> bool:
        """Return True when *height* is left on this page."""
        return self.y + height <= LOWEST + 0.01

    def need(self, height: float) -> None:
        """Turn the page unless *height* is left on this one."""
        if not self.fits(height):
            self.turn()

    def turn(self) -> None:
        """Start the next page under its running head."""
        self.sheet = self._paper.sheet()
        self._turned(self.sheet)
        self.y = TOP_OF_NEXT


class TextBlock:
    """Text broken into lines for a width, whose height is known before it is drawn."""

    def __init__(
        self, runs: Sequence[Run], wide: float, *, size: float = 10, leading: float = 14, colour: str = INK
    ) -> None:
        """Break *runs* at *wide* millimetres; *size* and *leading* are in points."""
        pieces: tuple[Piece, ...] = tuple((run.text, _FACES[run.weight]) for run in runs)
        self._lines = lines(pieces, wide / (size * POINT))
        self._size, self._colour = size, colour
        self._pitch = leading * POINT
        self.height = len(self._lines) * self._pitch

    def draw(self, flow: Flow) -> None:
        """Draw at the cursor, over several pages only when the text is longer than one."""
        if self.height < LOWEST - TOP_OF_NEXT:
            flow.need(self.height)
        for line in self._lines:
            flow.need(self._pitch)
            self._line(flow.sheet, flow.left, flow.y, line)
            flow.y += self._pitch

    def place(self, sheet: Sheet, left: float, top: float) -> float:
        """Draw on *sheet* from *top* and return the bottom."""
        for line in self._lines:
            self._line(sheet, left, top, line)
            top += self._pitch
        return top

    def _line(self, sheet: Sheet, left: float, top: float, line: tuple[Piece, ...]) -> None:
        baseline = top + self._pitch / 2 + self._size * POINT * 0.33
        for text, face in line:
            left = sheet.text(left, baseline, text, size=self._size, face=face, colour=self._colour)


def note_block(text: str, wide: float) -> TextBlock:
    """Return *text* set as the small grey note under a table."""
    return TextBlock((Run(text),), wide, size=7.9, leading=10.4, colour=GREY)
