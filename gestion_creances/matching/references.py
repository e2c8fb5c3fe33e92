"""Which open documents the words of a movement cite, whatever was lost of their numbers, in lists and ranges too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gestion_creances.matching.book import DocumentKey, OpenBook
from gestion_creances.matching.hearing import Heard, Run
from gestion_creances.matching.numbers import Form, Series, forms_of, near, runs_of, series_of

_MANY = 12
_MOST_RUNS = 8
_LONGEST_RANGE = 40
_TELLING_DIGITS = 6
_CALLED_DIGITS = 4
_NEAR_SIGNS = 5
_SHORTEST = 3
_STRETCH = 3
_LONGEST_NUMBER = 24
_AND = frozenset(("ET", "A", "AU", "AND", "TO"))
_UNTIL = frozenset(("A", "AU", "TO"))


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
        self._forms: dict[str, list[tuple[Form, DocumentKey]]] = {}
        self._series: defaultdict[tuple[str, int], list[DocumentKey]] = defaultdict(list)
        self._place: dict[DocumentKey, Series] = {}
        self._whole: dict[DocumentKey, str] = {}
        self._digits: dict[DocumentKey, str] = {}
        self._debts: dict[DocumentKey, bool] = {}
        self._most_runs = 1
        for key, dues in book.documents.items():
            first = dues[0]
            self._debts[key] = first.open.cents > 0
            self._add_number(key, first.number)
            for other in {reference for due in dues for reference in due.references}:
                self._add_other(key, other)

    def _add_number(self, key: DocumentKey, number: str) -> None:
        runs = runs_of(number)
        for form, kept in forms_of(runs).items():
            self._forms.setdefault(form, []).append((kept, key))
        self._most_runs = max(self._most_runs, len(runs) + 1)
        self._whole[key] = "".join(runs)
        self._digits[key] = "".join(run for run in runs if run.isdigit())
        series = series_of(runs)
        if series is not None:
            self._place[key] = series
            self._series[series.prefix, series.rank].append(key)

    def _add_other(self, key: DocumentKey, reference: str) -> None:
        runs = runs_of(reference)
        self._most_runs = max(self._most_runs, min(len(runs) + 1, _MOST_RUNS))
        for form, kept in forms_of(runs).items():
            if kept is Form.WHOLE or (kept is Form.DIGITS and len(form) >= _TELLING_DIGITS):
                self._forms.setdefault(form, []).append((kept, key))

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
        told = list(dict.fromkeys(stretch for heard in lines for stretch in _stretches(heard)))
        if not told:
            return ()
        return tuple(
            Cite(document, strong=False, words=words)
            for document in documents
            if (words := next((words for words, ends in told if self._is_near(document, words, ends=ends)), ""))
        )

    def _is_near(self, document: DocumentKey, words: str, *, ends: bool) -> bool:
        place, whole = self._place.get(document), self._whole[document]
        if words.isdigit():
            if len(words) < _NEAR_SIGNS:
                return place is not None and int(words) == place.rank
            whole = self._digits[document]
        return near(words, whole) or (ends and whole.startswith(words))

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
        found: tuple[int, list[tuple[Form, DocumentKey]]] | None = None
        joined, spaced = "", ""
        for last in range(first, min(first + self._most_runs, len(heard.runs))):
            value = heard.runs[last].value
            joined += value
            spaced = f"{spaced}|{value.lstrip('0')}" if spaced else value.lstrip("0")
            documents = self._forms.get(joined) or (self._forms.get(spaced) if last > first else None)
            if documents:
                found = last, documents
        return self._hit(heard, first, *found) if found else None

    def _hit(self, heard: Heard, first: int, last: int, named: list[tuple[Form, DocumentKey]]) -> _Hit | None:
        form = max(kept for kept, _ in named)
        best = list(dict.fromkeys(key for kept, key in named if kept is form))
        debts = [key for key in best if self._debts[key]]
        best = debts or best
        if len(best) > _MANY:
            return None
        return _Hit(first, last, tuple(sorted(best)), form, _is_strong(heard.runs, first, last, form))

    def _next_of_list(self, heard: Heard, hit: _Hit) -> _Hit | None:
        """Return what the next number names when it goes on with a list or range begun by *hit*."""
        place = self._place.get(hit.documents[-1]) if hit.each or len(hit.documents) == 1 else None
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
        named = [self._series.get((place.prefix, one), []) for one in range(first, rank + 1)]
        documents = tuple(key for keys in named for key in keys)
        if not documents or self._is_other(heard, at, named[-1]):
            return None
        each = all(len(keys) <= 1 for keys in named)
        return _Hit(hit.last + 1, at, documents, hit.form, hit.strong, each)

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


def _stretches(heard: Heard) -> Iterator[tuple[str, bool]]:
    """Yield what may be a number gone wrong: short stretches that end with digits, and whether the line ends there."""
    runs = heard.runs
    for last, run in enumerate(runs):
        if not run.is_number:
            continue
        ends = last == len(runs) - 1
        for first in range(max(0, last - _STRETCH + 1), last + 1):
            joined = "".join(one.value for one in runs[first : last + 1])
            if _SHORTEST <= len(joined) <= _LONGEST_NUMBER:
                yield joined, ends
