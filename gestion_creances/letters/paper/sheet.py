"""One page while it is being drawn: text, rules, fills, pictures, in millimetres from the top left corner."""

from __future__ import annotations

import io
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from gestion_creances.letters.paper.fonts import BOLD, ITALIC, REGULAR, SEMIBOLD, font, printable, width

rl_config.useA85 = 0  # plain compressed streams: text armour costs a third of the drawing time and of the size

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0
POINT = 25.4 / 72

INK, GREY, FAINT, LINE, TINT, WHITE = "#1A2233", "#556070", "#7B8594", "#CBD1DA", "#F3F5F9", "#FFFFFF"


@lru_cache(maxsize=256)
def _colour(code: str) -> str:
    red, green, blue = (int(code[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return f"{red:.3g} {green:.3g} {blue:.3g}"


class Paper:
    """The document being drawn; sheets are added, then all are written by ``finish``."""

    def __init__(self, *, title: str, author: str, subject: str, language: str, created: str) -> None:
        """Start an empty A4 document; *created* is the PDF date of the letter (D:YYYYMMDD), not of the drawing."""
        self._buffer = io.BytesIO()
        font(REGULAR)
        self._canvas = Canvas(
            self._buffer,
            pagesize=(PAGE_WIDTH * MM, PAGE_HEIGHT * MM),
            initialFontName=REGULAR,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 4),
            lang=language,
        )
        document = self._canvas._doc  # noqa: SLF001  # fonts are begun per document
        document.setDateFormatter(lambda *_: created)
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setSubject(subject)
        self._canvas.setCreator("Gestion des créances")
        self._canvas.setProducer("ReportLab")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        for name in (REGULAR, SEMIBOLD, BOLD, ITALIC):
            font(name).begin(document)
        self.document: Any = document
        self.sheets: list[Sheet] = []

    def sheet(self) -> Sheet:
        """Add an empty page and return it."""
        self.sheets.append(Sheet(self))
        return self.sheets[-1]

    def finish(self) -> bytes:
        """Return the PDF."""
        for sheet in self.sheets:
            self._canvas.addLiteral("\n".join(sheet.operators))
            for picture, (left, top, wide, high) in sheet.pictures:
                self._canvas.drawImage(
                    picture, left * MM, (PAGE_HEIGHT - top - high) * MM, wide * MM, high * MM, mask="auto"
                )
            self._canvas.showPage()
        self._canvas.save()
        return self._buffer.getvalue()


class Sheet:
    """One page: PDF operators in reading order."""

    def __init__(self, paper: Paper) -> None:
        self._document = paper.document
        self.operators: list[str] = []
        self.pictures: list[tuple[ImageReader, tuple[float, float, float, float]]] = []

    def text(
        self,
        left: float,
        baseline: float,
        text: str,
        *,
        size: float,
        face: str = REGULAR,
        colour: str = INK,
        tracking: float = 0,
    ) -> float:
        """Write *text* from *left* on *baseline*; return where it ends (mm). *size* and *tracking* are in points."""
        text = printable(text)
        if not text:
            return left
        weight = font(face)
        shown = []
        for rank, encoded in weight.splitString(text, self._document):
            shown.append(f"{weight.getSubsetInternalName(rank, self._document)} {size:g} Tf <{encoded.hex()}> Tj")
        spaced = (f"{tracking:g} Tc ", " 0 Tc") if tracking else ("", "")
        place = f"{left * MM:.2f} {(PAGE_HEIGHT - baseline) * MM:.2f} Td"
        self.operators.append(f"BT {_colour(colour)} rg {spaced[0]}{place} {' '.join(shown)}{spaced[1]} ET")
        return left + (width(text, face) * size + tracking * len(text)) * POINT

    def text_right(
        self, right: float, baseline: float, text: str, *, size: float, face: str = REGULAR, colour: str = INK
    ) -> None:
        """Write *text* so that it ends at *right*."""
        self.text(right - text_width(text, size, face), baseline, text, size=size, face=face, colour=colour)

    def rule(self, left: float, right: float, y: float, *, weight: float, colour: str = INK) -> None:
        """Draw a horizontal line; *weight* is in points."""
        high = (PAGE_HEIGHT - y) * MM
        self.operators.append(
            f"{_colour(colour)} RG {weight:g} w {left * MM:.2f} {high:.2f} m {right * MM:.2f} {high:.2f} l S"
        )

    def fill(self, left: float, top: float, wide: float, high: float, colour: str) -> None:
        """Fill a rectangle."""
        low = (PAGE_HEIGHT - top - high) * MM
        self.operators.append(f"{_colour(colour)} rg {left * MM:.2f} {low:.2f} {wide * MM:.2f} {high * MM:.2f} re f")

    def squares(self, left: float, top: float, module: float, rows: Iterable[str]) -> None:
        """Fill the black runs of a square code as one path; *rows* are ``start length`` pairs already in modules."""
        scale = module * MM
        self.operators.append(
            f"q {scale:.4f} 0 0 {-scale:.4f} {left * MM:.3f} {(PAGE_HEIGHT - top) * MM:.3f} cm 0 0 0 rg "
            f"{' '.join(rows)} f Q"
        )

    def rounded(self, left: float, top: float, wide: float, high: float, radius: float, colour: str) -> None:
        """Fill a rectangle with rounded corners: a smaller one, thickened by a round stroke."""
        box = f"{(left + radius) * MM:.2f} {(PAGE_HEIGHT - top - high + radius) * MM:.2f}"
        size = f"{(wide - 2 * radius) * MM:.2f} {(high - 2 * radius) * MM:.2f}"
        paint = _colour(colour)
        self.operators.append(f"q {paint} rg {paint} RG 1 j {2 * radius * MM:.2f} w {box} {size} re B Q")

    def picture(self, content: bytes, left: float, top: float, wide: float, high: float) -> float:
        """Place a PNG or JPEG inside the box, its proportions kept; return its width."""
        reader = ImageReader(io.BytesIO(content))
        across, down = reader.getSize()
        scale = min(wide / across, high / down)
        box = (left, top + (high - down * scale) / 2, across * scale, down * scale)
        self.pictures.append((reader, box))
        return float(box[2])


def text_width(text: str, size: float, face: str = REGULAR) -> float:
    """Return the width of *text* in millimetres at *size* points."""
    return width(printable(text), face) * size * POINT


def fitted(text: str, size: float, room: float, face: str) -> tuple[str, float]:
    """Return *text* and the size at which it fits in *room*, shortened only when 7 points are still too wide."""
    while size > 7 and text_width(text, size, face) > room:
        size = round(size - 0.1, 1)
    if text_width(text, size, face) <= room:
        return text, size
    while text and text_width(f"{text}…", size, face) > room:
        text = text[:-1]
    return f"{text.rstrip()}…", size
