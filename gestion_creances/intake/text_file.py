"""Opens a text file whatever its encoding, and says clearly when it is no text at all."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from gestion_creances.intake.refusals import (
    DamagedFile,
    EmptyFile,
    ForeignFile,
    TooLarge,
    TruncatedFile,
    UnreadableFile,
)

_CHUNK = 1 << 20
_HEAD = 1024
_LONGEST_LINE = 1_000_000
_MOST_LINES = 6_000_000
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "un PDF"),
    (b"\xff\xfe\0\0", "un texte codé en UTF-32"),
    (b"\0\0\xfe\xff", "un texte codé en UTF-32"),
    (b"\x89PNG", "une image"),
    (b"\xff\xd8\xff", "une image"),
    (b"GIF8", "une image"),
    (b"MZ", "un programme"),
    (b"SQLite format 3", "une base de données"),
    (b"{\\rtf", "un document de traitement de texte"),
    (b"\x1f\x8b", "une archive compressée"),
    (b"7z\xbc\xaf", "une archive compressée"),
    (b"Rar!", "une archive compressée"),
)
_MARKUP: tuple[tuple[bytes, str], ...] = (
    (b"<!doctype html", "une page web"),
    (b"<html", "une page web"),
    (b"<comptabilite", "un FEC au format XML"),
    (b"<?xml", "un document XML"),
    (b"{", "un document JSON"),
    (b"ofxheader", "un relevé bancaire OFX"),
    (b"<", "un document XML"),
)
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WINDOWS_ONLY = frozenset(range(0x80, 0xA0))
_LATIN9_SIGNS = frozenset((0xA4, 0xA6, 0xA8, 0xB4, 0xB8, 0xBC, 0xBD, 0xBE))


def check_size(path: Path, limit: int) -> int:
    """Return the size of *path* in bytes; refuse a file that is missing, empty or beyond *limit*."""
    try:
        if not path.is_file():
            raise UnreadableFile(path, "ce n’est pas un fichier" if path.exists() else "le fichier n’existe pas")
        size = path.stat().st_size
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error
    if size == 0:
        raise EmptyFile(path)
    if size > limit:
        raise TooLarge(path, f"{size // 1_000_000} Mo, pour une limite de {limit // 1_000_000} Mo")
    return size


def first_bytes(path: Path, count: int = _HEAD) -> bytes:
    """Return the first bytes of *path*."""
    try:
        with path.open("rb") as file:
            return file.read(count)
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error


def refuse_foreign(path: Path) -> None:
    """Refuse a file whose first bytes are not those of a text table, naming what it is."""
    head = first_bytes(path)
    for magic, name in _MAGIC:
        if head.startswith(magic):
            raise ForeignFile(path, name)
    if head.startswith(_UTF16):
        return
    if b"\0" in head.rstrip(b"\0") or not head.strip(b"\0 \t\r\n"):
        if not head.strip(b"\0 \t\r\n\xef\xbb\xbf"):
            raise EmptyFile(path)
        if head.count(b"\0") > len(head) // 20:
            raise ForeignFile(path, "un fichier binaire")
    start = head.removeprefix(codecs.BOM_UTF8).lstrip().lower()
    for markup, name in _MARKUP:
        if start.startswith(markup):
            raise ForeignFile(path, _xml_name(head, name))


def _xml_name(head: bytes, name: str) -> str:
    lower = head.lower()
    if b"<comptabilite" in lower:
        return dict(_MARKUP)[b"<comptabilite"]
    if b"<ofx" in lower:
        return dict(_MARKUP)[b"ofxheader"]
    return name


def find_encoding(path: Path) -> str:
    """Return the Python name of the encoding of *path*, which is read once in small pieces.

    UTF-16 and UTF-8 are proved; otherwise the file is cp1252, or ISO-8859-15 where only that one has the signs used.
    """
    if first_bytes(path, 2).startswith(_UTF16):
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    seen: set[int] = set()
    utf8 = True
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                if not chunk.isascii():
                    seen.update(set(chunk) - _ASCII)
                    utf8 = utf8 and _continues(decoder, chunk)
                elif utf8:
                    utf8 = _continues(decoder, chunk)
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error
    if utf8:
        if not _continues(decoder, b"", final=True):
            raise TruncatedFile(path, "il s’arrête au milieu d’un caractère")
        return "utf-8-sig"
    return "cp1252" if seen & _WINDOWS_ONLY or not seen & _LATIN9_SIGNS else "iso-8859-15"


_ASCII = frozenset(range(0x80))


def _continues(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def ends_with_newline(path: Path) -> bool:
    """Return whether the last byte of *path* ends a line."""
    with path.open("rb") as file:
        file.seek(-1, 2)
        return file.read(1) in (b"\n", b"\r", b"\x1a", b"\0")


@contextmanager
def opened(path: Path, encoding: str, newline: str | None = "") -> Iterator[TextIO]:
    """Open *path* for reading text; bytes that *encoding* does not know become a replacement character."""
    try:
        with path.open(encoding=encoding, errors="replace", newline=newline) as file:
            yield file
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error
    except UnicodeError as error:
        raise DamagedFile(path, "son codage de caractères est incohérent") from error


def lines_of(file: TextIO, path: Path) -> Iterator[str]:
    """Yield the lines of *file*, opened at *path*; refuse one without measure before it fills the memory.

    Raise DamagedFile beyond a million characters, TooLarge beyond six million lines.
    """
    for number in range(1, _MOST_LINES + 1):
        line = file.readline(_LONGEST_LINE + 1)
        if not line:
            return
        if len(line) > _LONGEST_LINE:
            raise DamagedFile(path, f"la ligne {number} compte plus d’un million de caractères")
        yield line
    raise TooLarge(path, f"plus de {_MOST_LINES // 1_000_000} millions de lignes")


def encoding_label(encoding: str) -> str:
    """Return the name of *encoding* as people know it."""
    return {"utf-8-sig": "UTF-8", "utf-16": "UTF-16", "cp1252": "Windows-1252", "iso-8859-15": "ISO-8859-15"}[encoding]
