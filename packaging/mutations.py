"""Damages sample files at random, the way copies, transfers, other programs and ill will do."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

_TOKENS = (
    b"\0",
    b"\x1a",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xe9",
    b"\xc3",
    b'"',
    b"'",
    b";",
    b"\t",
    b"\r",
    b"\n\n",
    b"<",
    b">",
    b"</",
    b"&",
    b"&lol;",
    b"&#0;",
    b"&#xD800;",
    b"<![CDATA[",
    b"]]>",
    b"<!--",
    b'<!DOCTYPE a [<!ENTITY lol "lol">]>',
    b'<?xml version="1.0" encoding="UTF-7"?>',
    b":61:",
    b":86:",
    b":20:",
    b"?20",
    b"/EREF/",
    b"STMTTRN>",
    b"<STMTRS>",
    b"=cmd|' /C calc'!A0",
    b"-",
    b"0",
    b"e99",
    b"NaN",
    b"Infinity",
    b"%s%n",
    "é".encode(),
    "\u202e".encode(),
    "\U0001f600".encode(),
    b"\xed\xa0\x80",
)
_NUMBERS = (
    b"0",
    b"-1",
    b"99999999999999999999",
    b"9223372036854775808",
    b"-9223372036854775809",
    b"1e400",
    b"0,001",
    b"1.234",
    b"30022026",
    b"20260230",
    b"2026-02-30",
    b"260230",
    b"300226",
    b"00000000",
    b"9" * 400,
    b"9" * 5000,
)
_NUMBER = re.compile(rb"\d+(?:[.,]\d+)?")
_LEAF = re.compile(rb"(<([A-Za-z][\w:.]*)(?:\s[^<>]*)?>)([^<>]*)(</\2>)")
_OPENED = re.compile(rb"<([A-Za-z][\w:.]*)[^<>]*>")
_LONGEST = 400_000
Mutation = Callable[[random.Random, bytes, Sequence[bytes]], bytes]


def mutated(chance: random.Random, content: bytes, others: Sequence[bytes]) -> bytes:
    """Return *content* damaged one to six times; *others* are files to take pieces from."""
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        content = chance.choice(_MUTATIONS)(chance, content, others)[:_LONGEST]
    return content


def _flip(chance: random.Random, content: bytes, _others: Sequence[bytes]) -> bytes:
    signs = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 8))):
        if signs:
            signs[chance.randrange(len(signs))] = chance.randrange(256)
    return bytes(signs)


def _insert(chance: random.Random, content: bytes, _others: Sequence[bytes]) -> bytes:
    place = chance.randrange(len(content) + 1)
    return content[:place] + chance.choice(_TOKENS) * chance.choice((1, 1, 1, 50)) + content[place:]


def _cut(chance: random.Random, content: bytes, _others: Sequence[bytes]) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _piece(chance: random.Random, content: bytes) -> tuple[int, int]:
    start = chance.randrange(len(content) + 1)
    return start, min(len(content), start + chance.choice((1, 2, 10, 100, 1000)))


def _drop(chance: random.Random, content: bytes, _others: Sequence[bytes]) -> bytes:
    start, end = _piece(chance, content)
    return content[:start] + content[end:]


def _repeat(chance: random.Random, content: bytes, _others: Sequence[bytes]) -> bytes:
    start, end = _piece(chance, content)
    return content[:end] + content[start:end] * chance.choice((1, 2, 30)) + content[end:]


def _graft(chance: random.Random, content: bytes, others: Sequence[bytes]) -> bytes:
    other = chance.choice(others)
    start, end = _piece(chance, other)
    place, rest = _piece(chance, content)
    return content[:place] + other[start:end] + content[rest:]


def _number(chance: random.Random, content: bytes, _others: Sequence[bytes]) -> bytes:
    window = chance.randrange(len(content) + 1)
    found = _NUMBER.search(content, window) or _NUMBER.search(content)
    if not found:
        return content
    return content[: found.start()] + chance.choice(_NUMBERS) + content[found.end() :]


def _lines(chance: random.Random, content: bytes, _others: Sequence[bytes]) -> bytes:
    lines = content.split(b"\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    if chance.random() < 0.5:
        lines[one], lines[other] = lines[other], lines[one]
    else:
        del lines[one]
    return b"\n".join(lines)


def _line_length(chance: random.Random, content: bytes, _others: Sequence[bytes]) -> bytes:
    lines = content.split(b"\n")
    one = chance.randrange(len(lines))
    lines[one] = chance.choice((lines[one][:-1], lines[one][1:], lines[one] + b" " * 14, lines[one] + b"x" * 14))
    return b"\n".join(lines)


def _encode(chance: random.Random, content: bytes, _others: Sequence[bytes]) -> bytes:
    text = content.decode("latin-1")
    return text.encode(chance.choice(("utf-16", "utf-16-le", "utf-8", "utf-8-sig", "utf-32")), errors="replace")


def _nest(chance: random.Random, content: bytes, _others: Sequence[bytes]) -> bytes:
    place = chance.randrange(len(content) + 1)
    depth = chance.choice((10, 200, 5000))
    return content[:place] + b"<a>" * depth + b"</a>" * depth + content[place:]


def _leaf(chance: random.Random, content: bytes, _others: Sequence[bytes]) -> bytes:
    """Empty, fill, drop or repeat one element without children: the document stays well formed."""
    found = _LEAF.search(content, chance.randrange(len(content) + 1)) or _LEAF.search(content)
    if not found:
        return content
    filled = found[1] + chance.choice((b"", b" ", b"x" * 300, *_NUMBERS)) + found[4]
    element = chance.choice((b"", filled, filled, filled, found[0] * 2))
    return content[: found.start()] + element + content[found.end() :]


def _promote(chance: random.Random, content: bytes, _others: Sequence[bytes]) -> bytes:
    """Keep or drop one whole element with all that is inside."""
    found = _OPENED.search(content, chance.randrange(len(content) + 1))
    end = content.find(b"</" + found[1] + b">", found.end()) if found else -1
    if not found or end < 0:
        return content
    end += len(found[1]) + 3
    return content[found.start() : end] if chance.random() < 0.3 else content[: found.start()] + content[end:]


def _cell(chance: random.Random, content: bytes, _others: Sequence[bytes]) -> bytes:
    """Replace one cell of a table by something else."""
    lines = content.split(b"\n")
    one = chance.randrange(len(lines))
    separator = max((b";", b",", b"\t", b"|"), key=lines[one].count)
    cells = lines[one].split(separator)
    cells[chance.randrange(len(cells))] = chance.choice((*_NUMBERS, *_TOKENS, b"", chance.choice(cells)))
    lines[one] = separator.join(cells)
    return b"\n".join(lines)


def _same_length(chance: random.Random, content: bytes, _others: Sequence[bytes]) -> bytes:
    """Write over a few signs without moving the others, as the fields of a fixed width are damaged."""
    start, end = _piece(chance, content)
    end = min(end, start + 14)
    sign = chance.choice((b" ", b"0", b"9", b"A", b"-", b"\xe9", b"{"))
    return content[:start] + sign * (end - start) + content[end:]


_MUTATIONS: tuple[Mutation, ...] = (
    _flip,
    _flip,
    _insert,
    _insert,
    _cut,
    _drop,
    _repeat,
    _graft,
    _number,
    _number,
    _lines,
    _line_length,
    _encode,
    _nest,
    _leaf,
    _leaf,
    _leaf,
    _promote,
    _promote,
    _cell,
    _cell,
    _same_length,
    _same_length,
)
