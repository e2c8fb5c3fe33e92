"""The four weights of Source Sans that every page is set in, embedded so that it prints the same everywhere."""

from __future__ import annotations

import threading
import unicodedata
import zlib
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import font_source_sans_pro
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont, makeToUnicodeCMap

REGULAR, SEMIBOLD, BOLD, ITALIC = "Paper-Regular", "Paper-Semibold", "Paper-Bold", "Paper-Italic"

_FILES = {
    REGULAR: "SourceSansPro",
    SEMIBOLD: "SourceSansProSemibold",
    BOLD: "SourceSansProBold",
    ITALIC: "SourceSansProIt",
}
# What French and English letters are made of, ASCII apart: subset and compressed once for all documents.
_BEYOND_ASCII = "’–—−·×÷…°€«»\u202fàâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÖÙÛÜŒÆñóáíúßᵉʳ"
_REPLACEMENT = "?"
_LOADING = threading.Lock()


@dataclass(frozen=True, slots=True)
class _Embedding:
    """A subset ready to be written: widths, the map back to Unicode and the font file, both compressed."""

    widths: bytes
    to_unicode: bytes
    file: bytes
    file_length: int


class _Ready(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab ships no types
    """Bytes that are already PDF."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def format(self, document: object) -> bytes:  # noqa: ARG002  # ReportLab's signature
        return self.content


class _Nowhere:
    """Stands for a document while the common alphabet is laid out."""


class PaperFont(TTFont):  # type: ignore[misc]  # ReportLab ships no types
    """A TrueType font that keeps the embedding of its common characters instead of making it for each document."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self._codes: dict[str, int] = {}
        self._lock = threading.Lock()
        nowhere = _Nowhere()
        self.splitString(_BEYOND_ASCII, nowhere)
        self._common = self.state.pop(nowhere)
        self._common_subset = tuple(self._common.subsets[0])
        self._common_embedding = self._make(self._common_subset)
        assigned = self._common.assignments.items()
        self._codes = {chr(point): code for point, code in assigned if code} | {"\u00a0": ord(" ")}

    def begin(self, doc: Any) -> None:
        """Give *doc* the common alphabet; called before its first text in this font."""
        state = TTFont.State(asciiReadable=True, ttf=self)
        state.assignments = dict(self._common.assignments)
        state.subsets = [list(subset) for subset in self._common.subsets]
        state.nextCode = self._common.nextCode
        self.state[doc] = state

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802
        """Return *text* as codes of the subsets of *doc*: nearly always the common one, which needs no bookkeeping."""
        try:
            return [(0, bytes(map(self._codes.__getitem__, text)))]
        except KeyError:
            return list(super().splitString(text, doc, encoding))

    def addObjects(self, doc: Any) -> None:  # noqa: N802  # called by ReportLab
        """Write the subsets that *doc* used into it."""
        state = self.state.pop(doc)
        for rank, subset in enumerate(state.subsets):
            name = f"{state.internalName}+{rank}"
            base = b"".join((SUBSETN(rank), b"+", self.face.name, self.face.subfontNameX)).decode("latin-1")
            ready = self._embedding(tuple(subset))
            font = pdfdoc.PDFTrueTypeFont()
            font.__Comment__ = None
            font.Name, font.BaseFont = name, base
            font.FirstChar, font.LastChar = 0, len(subset) - 1
            font.Widths = _Ready(ready.widths)
            font.ToUnicode = doc.Reference(_deflated(ready.to_unicode), f"toUnicode:{base}")
            font.FontDescriptor = self._descriptor(doc, base, ready)
            doc.Reference(font, name)
            doc.idToObject["BasicFonts"].dict[name] = font

    def _descriptor(self, doc: Any, base: str, ready: _Embedding) -> Any:
        stream = _deflated(ready.file)
        stream.dictionary["Length1"] = ready.file_length
        symbolic = (self.face.flags & ~32) | 4
        descriptor = {
            "Type": "/FontDescriptor",
            "Ascent": self.face.ascent,
            "CapHeight": self.face.capHeight,
            "Descent": self.face.descent,
            "Flags": symbolic,
            "FontBBox": pdfdoc.PDFArray(self.face.bbox),
            "FontName": pdfdoc.PDFName(base),
            "ItalicAngle": self.face.italicAngle,
            "StemV": self.face.stemV,
            "FontFile2": doc.Reference(stream, f"fontFile:{base}"),
            "MissingWidth": self.face.defaultWidth,
        }
        return doc.Reference(pdfdoc.PDFDictionary(descriptor), f"fontDescriptor:{base}")

    def _embedding(self, subset: tuple[int, ...]) -> _Embedding:
        return self._common_embedding if subset == self._common_subset else self._make(subset)

    def _make(self, subset: tuple[int, ...]) -> _Embedding:
        with self._lock:  # the face is read with a moving cursor: one thread at a time
            plain = self.face.makeSubset(list(subset))
        widths = " ".join(f"{self.face.getCharWidth(code):g}" for code in subset)
        to_unicode = makeToUnicodeCMap(self.fontName, subset).encode("ascii")
        return _Embedding(f"[ {widths} ]".encode(), zlib.compress(to_unicode), zlib.compress(plain), len(plain))


def _deflated(content: bytes) -> Any:
    dictionary = pdfdoc.PDFDictionary({"Filter": pdfdoc.PDFName("FlateDecode")})
    return pdfdoc.PDFStream(dictionary, content)


def font(name: str) -> PaperFont:
    """Return one of the four weights, loaded and registered with ReportLab at its first use."""
    with _LOADING:  # a preview and a run of letters may both be the first
        return _loaded(name)


@cache
def _loaded(name: str) -> PaperFont:
    face = PaperFont(name, font_source_sans_pro.font_files_ttf[_FILES[name]])
    registerFont(face)
    return face


@lru_cache(maxsize=20_000)
def width(text: str, name: str) -> float:
    """Return the width of *text* for a size of 1, in the unit of the size."""
    widths, default = font(name).face.charWidths, font(name).face.defaultWidth
    return float(sum(widths.get(ord(letter), default) for letter in text)) / 1000


@lru_cache(maxsize=20_000)
def printable(text: str) -> str:
    """Return *text* with every character the font lacks (an emoji) replaced by one « ? », so that nothing vanishes."""
    known = font(REGULAR).face.charToGlyph
    if all(ord(letter) in known for letter in text):
        return text
    kept: list[str] = []
    for letter in unicodedata.normalize("NFC", text):
        if ord(letter) in known:
            kept.append(letter)
        elif letter.isspace():
            kept.append(" ")
        elif unicodedata.category(letter)[0] not in "CM" and kept[-1:] != [_REPLACEMENT]:
            kept.append(_REPLACEMENT)
    return "".join(kept)
