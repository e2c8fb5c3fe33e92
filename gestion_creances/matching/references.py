"""Which open documents the words of a movement cite, whatever was lost of their numbers, in lists and ranges too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gestion_creances.matching.book import DocumentKey, OpenBook
from gestion_creances.matching.hearing import Heard, Run, hear
from gestion_creances.matching.numbers import Form, Series, forms_of, near, runs_of, series_of

_LONGEST = 8
_MANY = 12
_LONGEST_RANGE = 40
_TELLING_DIGITS = 6
_CALLED_DIGITS = 4
_NEAR_SIGNS = 5
_SHORTEST = 3
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
        self._forms: defaultdict[str, dict[DocumentKey, Form]] = defaultdict(dict)
        self._series: defaultdict[tuple[str, int], list[DocumentKey]] = defaultdict(list)
        self._place: dict[DocumentKey, Series] = {}
        self._whole: dict[DocumentKey, str] = {}
        self._debts: dict[DocumentKey, bool] = {}
        for key, dues in book.documents.items():
            first = dues[0]
            self._debts[key] = first.open.cents > 0
            self._add_number(key, first.number)
            for other in {reference for due in dues for reference in due.references}:
                self._add_other(key, other)

    def _add_number(self, key: DocumentKey, number: str) -> None:
        for form, kept in forms_of(number).items():
            self._forms[form][key] = kept
        self._whole[key] = "".join(runs_of(number))
        series = series_of(number)
        if series is not None:
            self._place[key] = series
            self._series[series.prefix, series.rank].append(key)

    def _add_other(self, key: DocumentKey, reference: str) -> None:
        for form, kept in forms_of(reference).items():
            if kept is Form.WHOLE or (kept is Form.DIGITS and len(form) >= _TELLING_DIGITS):
                self._forms[form].setdefault(key, kept)

    def cited(self, text: str) -> tuple[Cite, ...]:
        """Return the documents that *text* cites, each once, in its order."""
        found: dict[DocumentKey, Cite] = {}
        for heard in hear(text):
            for hit in self._hits(heard):
                words = _words(heard, hit)
                for document in hit.documents:
                    if document not in found or (hit.sure and not found[document].strong):
                        found[document] = Cite(document, hit.sure, words)
        return tuple(found.values())

    def nearly(self, text: str, documents: Iterable[DocumentKey]) -> tuple[Cite, ...]:
        """Return those of *documents* whose number the words hold with one sign wrong, or cut off at their end."""
        told = [stretch for heard in hear(text) for stretch in _stretches(heard)]
        return tuple(
            Cite(document, strong=False, words=words)
            for document in documents
            if (words := next((words for words, ends in told if self._is_near(document, words, ends=ends)), ""))
        )

    def _is_near(self, document: DocumentKey, words: str, *, ends: bool) -> bool:
        place = self._place.get(document)
        if len(words) < _NEAR_SIGNS:
            return place is not None and len(words) >= _SHORTEST and words.isdigit() and int(words) == place.rank
        whole = self._whole[document]
        digits = "".join(sign for sign in whole if sign.isdigit())
        return any(near(words, number) or (ends and number.startswith(words)) for number in (whole, digits))

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
        runs = heard.runs
        for last in range(min(first + _LONGEST, len(runs)) - 1, first - 1, -1):
            stretch = runs[first : last + 1]
            joined = "".join(run.value for run in stretch)
            documents = self._forms.get(joined)
            if documents is None and last > first:
                documents = self._forms.get("|".join(run.value.lstrip("0") for run in stretch))
            if documents:
                return self._hit(heard, first, last, documents)
        return None

    def _hit(self, heard: Heard, first: int, last: int, documents: dict[DocumentKey, Form]) -> _Hit | None:
        form = max(documents.values())
        best = [key for key, kept in documents.items() if kept is form]
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
        if heard.between(before, run).strip(" ,;/+-#N°") or self._longer(heard, at):
            return None
        rank = _completed(place, run.value)
        if rank is None:
            return None
        first = place.rank + 1 if joined in _UNTIL else rank
        if not first <= rank <= place.rank + _LONGEST_RANGE:
            first = rank
        named = [self._series.get((place.prefix, one), []) for one in range(first, rank + 1)]
        documents = tuple(key for keys in named for key in keys)
        each = all(len(keys) <= 1 for keys in named)
        return _Hit(hit.last + 1, at, documents, hit.form, hit.strong, each) if documents else None

    def _longer(self, heard: Heard, at: int) -> bool:
        """Return whether a whole number of its own begins at that run."""
        own = self._longest(heard, at)
        return own is not None and (own.last > at or own.form > Form.TAIL)


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
    """Yield every short stretch of runs that holds a digit, and whether it ends the line."""
    runs = heard.runs
    for first in range(len(runs)):
        for last in range(first, min(first + 4, len(runs))):
            joined = "".join(run.value for run in runs[first : last + 1])
            if any(sign.isdigit() for sign in joined):
                yield joined, last == len(runs) - 1
