"""Which open documents the words of a movement cite, whatever was lost of their numbers, in lists and ranges too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gestion_creances.matching.book import DocumentKey, OpenBook
from gestion_creances.matching.hearing import Heard, Run
from gestion_creances.matching.misheard import Number, nearest, told_in
from gestion_creances.matching.numbers import Form, Series, forms_of, runs_of

_MANY = 12
_MOST_RUNS = 8
_LONGEST_RANGE = 40
_TELLING_DIGITS = 6
_CALLED_DIGITS = 4
_AND = frozenset(("ET", "A", "AU", "AND", "TO"))
_UNTIL = frozenset(("A", "AU", "TO"))
_FORMS = (Form.TAIL, *Form)
"""By how much each keeps; there is none at zero."""


@dataclass(frozen=True, slots=True)
class Cite:
    """A document found in the words: ``strong`` when nothing else can be meant, ``words`` as the movement says it."""

    document: DocumentKey
    strong: bool
    words: str


@dataclass(frozen=True, slots=True)
class _Hit:
    """What a stretch of runs (first to last, included) names: one of ``documents``, or ``each`` of a range."""

    first: int
    last: int
    documents: tuple[DocumentKey, ...]
    form: Form
    strong: bool
    each: bool = False

    @property
    def sure(self) -> bool:
        """Whether nothing else can be meant."""
        return self.strong and (self.each or len(self.documents) == 1)


class References:
    """The forms of every open document's number, made once, looked up for each movement."""

    def __init__(self, book: OpenBook) -> None:
        self._book = book
        self._documents = list(book.documents)
        # Whole numbers stand for what a form names, place × 4 + how much it keeps: a hundred thousand small lists
        # would cost more than all the rest.
        self._named: dict[str, int] = {}
        self._shared: dict[str, list[int]] = {}
        self._numbers: dict[DocumentKey, Number] = {}
        self._most_runs = 1
        for place, dues in enumerate(book.documents.values()):
            self._add(place, dues[0].number)
            for other in {reference for due in dues for reference in due.references}:
                self._add(place, other, other=True)

    def _add(self, place: int, number: str, *, other: bool = False) -> None:
        runs = runs_of(number)
        self._most_runs = max(self._most_runs, min(len(runs) + 1, _MOST_RUNS))
        for form, kept in forms_of(runs).items():
            if other and kept is not Form.WHOLE and (kept is Form.TAIL or len(form) < _TELLING_DIGITS):
                continue
            code = place * 4 + kept
            if self._named.setdefault(form, code) != code:
                self._shared.setdefault(form, []).append(code)

    def _of_form(self, form: str) -> list[tuple[Form, DocumentKey]]:
        """Return the documents that *form* names, with how much of their number it keeps."""
        code = self._named.get(form)
        if code is None:
            return []
        return [(_FORMS[one % 4], self._documents[one // 4]) for one in (code, *self._shared.get(form, ()))]

    def _number(self, key: DocumentKey) -> Number:
        """Return the number of a document, cut up; remembered once asked for."""
        if key not in self._numbers:
            self._numbers[key] = Number.of(self._book.documents[key][0].number)
        return self._numbers[key]

    def cited(self, lines: Sequence[Heard]) -> tuple[Cite, ...]:
        """Return the documents that the *lines* of a movement cite, each once, in their order."""
        found: dict[DocumentKey, Cite] = {}
        for heard in lines:
            for hit in self._hits(heard):
                words = _words(heard, hit)
                for document in hit.documents:
                    if document not in found or (hit.sure and not found[document].strong):
                        found[document] = Cite(document, hit.sure, words)
        return tuple(found.values())

    def nearly(self, lines: Sequence[Heard], documents: Iterable[DocumentKey]) -> tuple[Cite, ...]:
        """Return those of *documents* whose number stands in *lines* with a sign wrong, shortened, or cut off."""
        told = told_in(lines)
        found = ((document, nearest(self._number(document), told)) for document in documents) if told else ()
        return tuple(Cite(document, strong=False, words=words) for document, words in found if words)

    def _hits(self, heard: Heard) -> Iterator[_Hit]:
        at = 0
        while at < len(heard.runs):
            hit = self._longest(heard, at)
            if hit is None:
                at += 1
                continue
            yield hit
            while hit is not None:
                at = hit.last + 1
                hit = self._next_of_list(heard, hit)
                if hit is not None:
                    yield hit

    def _longest(self, heard: Heard, first: int) -> _Hit | None:
        found = 0, ""
        joined, spaced, numeric = "", "", False
        for last in range(first, min(first + self._most_runs, len(heard.runs))):
            value = heard.runs[last].value
            joined += value
            spaced = f"{spaced}|{value.lstrip('0')}" if spaced else value.lstrip("0")
            numeric = numeric or heard.runs[last].is_number
            if not numeric:
                continue  # nothing is named by letters alone
            if joined in self._named:
                found = last, joined
            elif last > first and spaced in self._named:
                found = last, spaced
        return self._hit(heard, first, *found) if found[1] else None

    def _hit(self, heard: Heard, first: int, last: int, words: str) -> _Hit | None:
        named = self._of_form(words)
        form = max(kept for kept, _ in named)
        best = list(dict.fromkeys(key for kept, key in named if kept is form))
        debts = [key for key in best if self._book.documents[key][0].open.cents > 0]
        best = debts or best
        if len(best) > _MANY:
            return None
        return _Hit(first, last, tuple(sorted(best)), form, _is_strong(heard.runs, first, last, form))

    def _next_of_list(self, heard: Heard, hit: _Hit) -> _Hit | None:
        """Return what the next number names when it goes on with a list or range begun by *hit*."""
        place = self._number(hit.documents[-1]).place if hit.each or len(hit.documents) == 1 else None
        at, joined = hit.last + 1, ""
        if at < len(heard.runs) and heard.runs[at].value in _AND:
            joined, at = heard.runs[at].value, at + 1
        if place is None or at >= len(heard.runs) or not heard.runs[at].is_number:
            return None
        run, before = heard.runs[at], heard.runs[at - 1]
        rank = _completed(place, run.value)
        if heard.between(before, run).strip(" ,;/+-#N°") or rank is None:
            return None
        first = place.rank + 1 if joined in _UNTIL else rank
        if not first <= rank <= place.rank + _LONGEST_RANGE:
            first = rank
        named = [self._in_series(place, one) for one in range(first, rank + 1)]
        documents = tuple(key for keys in named for key in keys)
        if not documents or self._is_other(heard, at, named[-1]):
            return None
        each = all(len(keys) <= 1 for keys in named)
        return _Hit(hit.last + 1, at, documents, hit.form, hit.strong, each)

    def _in_series(self, place: Series, rank: int) -> list[DocumentKey]:
        """Return the documents that bear that rank in the series of *place*."""
        named = self._of_form(f"{place.prefix}{rank:0{place.width}d}")
        return [key for kept, key in named if kept > Form.TAIL and self._is_of(place, key)]

    def _is_of(self, place: Series, key: DocumentKey) -> bool:
        own = self._number(key).place
        return own is not None and own.prefix == place.prefix

    def _is_other(self, heard: Heard, at: int, named: list[DocumentKey]) -> bool:
        """Return whether a number of its own begins at that run, rather than the one the list goes on with."""
        own = self._longest(heard, at)
        if own is None or own.form is Form.TAIL:
            return False
        return own.last > at or not set(named) <= set(own.documents)


def _words(heard: Heard, hit: _Hit) -> str:
    return heard.text[heard.runs[hit.first].start : heard.runs[hit.last].end].strip()


def _completed(place: Series, digits: str) -> int | None:
    """Return the rank that *digits* means after a number of *place*: 02 after 1201 is 1202."""
    if len(digits) > place.width:
        return None
    whole = str(place.rank).zfill(place.width)
    return int(whole[: len(whole) - len(digits)] + digits)


def _is_strong(runs: tuple[Run, ...], first: int, last: int, form: Form) -> bool:
    stretch = runs[first : last + 1]
    digits = sum(len(run.value) for run in stretch if run.is_number)
    called = first > 0 and runs[first - 1].calls
    if form is Form.WHOLE:
        return digits >= _CALLED_DIGITS or (digits >= 3 and called)
    if form is Form.TAIL:
        return False
    if called:
        return digits >= _CALLED_DIGITS
    return digits >= _TELLING_DIGITS and not any(run.perhaps for run in stretch)
