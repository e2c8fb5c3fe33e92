"""The exhibits of a proof file: numbered, named so that any system keeps them, each with its fingerprint."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from gestion_creances.basics.file_names import file_stem
from gestion_creances.basics.progress import Progress
from gestion_creances.letters.proof import drawn
from gestion_creances.letters.proof.facts import Original, ProofFacts, ProofPart
from gestion_creances.letters.proof.reproduced import reproduced
from gestion_creances.letters.proof.words import ProofWords, proof_words
from gestion_creances.letters.statement_pdf import draw_statement

DAILY_FILE = {"fr": "penalites-jour-par-jour.csv", "en": "interest-day-by-day.csv"}
JOURNAL_FILE = {"fr": "journal.jsonl", "en": "journal.jsonl"}

_LONGEST = 80
_SUFFIXES = {
    "application/pdf": ".pdf",
    "message/rfc822": ".eml",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "text/plain": ".txt",
}


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One exhibit: its number, what it is, its bytes as they go into the file, and its pages for the one document.

    ``original`` is None for what was drawn up for the file. ``content`` is what the books hold today, empty when they
    hold nothing any more.
    """

    number: int
    title: str
    dated_on: date
    reference: str
    name: str
    content: bytes
    pages: bytes
    original: Original | None = None

    @property
    def sha256(self) -> str:
        """Return the fingerprint of the content, in lower-case hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def intact(self) -> bool:
        """Return whether it is what was kept; what was drawn up for the file always is."""
        return self.original is None or self.original.intact


Making = Callable[[int], Exhibit]


def exhibits(facts: ProofFacts, language: str, parts: frozenset[ProofPart], progress: Progress) -> tuple[Exhibit, ...]:
    """Return the exhibits of *facts*, those of *parts* only, in the order of the list.

    *progress* is told the first half of the work, and may raise Cancelled between two of them.
    """
    makings = list(_makings(facts, language, parts))
    made = []
    for number, making in enumerate(makings, start=1):
        progress.step(number - 1, 2 * len(makings))
        made.append(making(number))
    return tuple(made)


def _makings(facts: ProofFacts, language: str, parts: frozenset[ProofPart]) -> Iterator[Making]:
    said = proof_words(language)
    draw: dict[ProofPart, tuple[str, Callable[[], bytes]]] = {
        ProofPart.STATEMENT: (said.statement, partial(draw_statement, facts.statement, language)),
        ProofPart.INVOICES: (said.register, partial(drawn.invoice_register, facts, language)),
        ProofPart.PENALTIES: (
            said.penalties,
            partial(drawn.penalty_statement, facts, language, DAILY_FILE[language]),
        ),
        ProofPart.HISTORY: (said.history, partial(drawn.history, facts, language)),
        ProofPart.JOURNAL: (
            said.journal,
            partial(drawn.journal_extract, facts, language, JOURNAL_FILE[language]),
        ),
    }
    for part in ProofPart:
        if part in parts:
            if part in draw:
                yield partial(_drawn_up, facts.as_of, *draw[part])
            mine = [original for original in facts.originals if original.part is part]
            for original in sorted(mine, key=lambda each: (each.dated_on, each.reference)):
                yield partial(_kept, original, facts, language, said)


def _drawn_up(as_of: date, title: str, draw: Callable[[], bytes], number: int) -> Exhibit:
    pdf = draw()
    return Exhibit(number, title, as_of, "", _name(number, title, "", ".pdf"), pdf, pdf)


def _kept(original: Original, facts: ProofFacts, language: str, said: ProofWords, number: int) -> Exhibit:
    title = said.natures[original.nature]
    name = _name(number, title, original.reference, _suffix(original))
    made = Exhibit(number, title, original.dated_on, original.reference, name, original.content or b"", b"", original)
    return replace(made, pages=reproduced(original, facts, language, name))


def _suffix(original: Original) -> str:
    """Return the ending of the file: that of its name when it has one, else that of its kind."""
    known = _SUFFIXES.get(original.media)
    if known:
        return known
    found = re.search(r"\.[A-Za-z0-9]{1,5}$", original.reference)
    return found[0].lower() if found else ".bin"


def _name(number: int, title: str, reference: str, suffix: str) -> str:
    """Return a name such as ``004 Lettre R-2026-0001.pdf``, safe on Windows, macOS and Linux."""
    words = f"{title} {reference}".removesuffix(suffix)
    return f"{number:03d} {file_stem(words, _LONGEST)}{suffix}"
