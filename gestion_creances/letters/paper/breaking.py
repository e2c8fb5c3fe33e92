"""Breaks a paragraph into lines of even length, at ordinary spaces only: an amount or a date is never split."""

from __future__ import annotations

from functools import lru_cache

from gestion_creances.letters.paper.fonts import printable, width

Piece = tuple[str, str]  # text and face
Word = tuple[tuple[Piece, ...], float]  # pieces set without a space between them, and their width for a size of 1

_LONELY_WORD = 0.6


@lru_cache(maxsize=2_000)
def lines(pieces: tuple[Piece, ...], measure: float) -> tuple[tuple[Piece, ...], ...]:
    """Return the lines of *pieces*, each at most *measure* wide (for a size of 1).

    Ragged as little as possible, a last line of one word avoided; a word wider than the measure is cut. What is the
    same in every letter, the paragraphs of law, is broken once.
    """
    found = _words(pieces, measure)
    if not found:
        return ()
    ends = _best_ends([breadth for _, breadth in found], measure)
    return tuple(
        _joined([parts for parts, _ in found[start:end]]) for start, end in zip([0, *ends], ends, strict=False)
    )


def _words(pieces: tuple[Piece, ...], measure: float) -> list[Word]:
    """Return the words; a word may run through several faces (a bold amount and its full stop)."""
    words: list[list[Piece]] = [[]]
    for text, face in pieces:
        first, *others = printable(text).split(" ")
        if first:
            words[-1].append((first, face))
        words.extend([(other, face)] if other else [] for other in others)
    cut: list[Word] = []
    for word in words:
        breadth = sum(width(text, face) for text, face in word)
        if word and breadth > measure:
            cut += _cut(word, measure)
        elif word:
            cut.append((tuple(word), breadth))
    return cut


def _cut(word: list[Piece], measure: float) -> list[Word]:
    """Return a word that is wider than a line in stretches that fit."""
    stretches: list[Word] = []
    current, used = "", 0.0
    face = word[0][1]
    for letter in "".join(text for text, _ in word):
        step = width(letter, face)
        if current and used + step > measure:
            stretches.append((((current, face),), used))
            current, used = "", 0.0
        current, used = current + letter, used + step
    stretches.append((((current, face),), used))
    return stretches


def _best_ends(breadths: list[float], measure: float) -> list[int]:
    """Return the index after the last word of each line, least raggedness first (squares of what is left empty)."""
    number, space = len(breadths), 0.2
    cost = [0.0] * (number + 1)
    following = [number] * (number + 1)
    for start in range(number - 1, -1, -1):
        best, used = float("inf"), -space
        for end in range(start + 1, number + 1):
            used += breadths[end - 1] + space
            if used > measure and end > start + 1:
                break
            left = measure - used
            if end == number:  # the last line may be short, but not a single word
                left = _LONELY_WORD * measure if end - start == 1 and start else 0.0
            total = left * left + cost[end]
            if total <= best:
                best, following[start] = total, end
        cost[start] = best
    ends, at = [], 0
    while at < number:
        at = following[at]
        ends.append(at)
    return ends


def _joined(words: list[tuple[Piece, ...]]) -> tuple[Piece, ...]:
    """Return one line's pieces, words of one face put together with their spaces."""
    line: list[Piece] = []
    for rank, word in enumerate(words):
        for position, (text, face) in enumerate(word):
            gap = " " if rank and not position else ""
            if line and line[-1][1] == face:
                line[-1] = (line[-1][0] + gap + text, face)
            elif gap and line:
                line[-1] = (line[-1][0] + gap, line[-1][1])
                line.append((text, face))
            else:
                line.append((text, face))
    return tuple(line)
