"""Who paid: the customers a movement may come from, by IBAN, by habit, by SIREN, by name, and how much each proves."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from gestion_creances.matching.facts import Habit, Known, Line
from gestion_creances.matching.words import name_words, payer_key

_NEAR_PERCENT = 86
_CUT_PERCENT = 95
_CUT_SIGNS = 8
_CUT_WORD = 2
_STEM = 4
_COMMON = 300
_MOST_CANDIDATES = 60
_SIREN = 9
_AFTER_ALL = "~"
"""Sorts after every sign of a name as names are compared."""


class Sign(IntEnum):
    """What points to a customer, the weakest first."""

    WORD = 1
    NEAR_NAME = 2
    NAME_IN_TEXT = 3
    NAME = 4
    SIREN = 5
    HABIT = 6
    IBAN = 7


@dataclass(frozen=True, slots=True)
class Payer:
    """A customer who may have paid: by what sign, how many times seen (habit), how near in percent (name).

    ``share`` is how much of what this payer paid was for this customer; ``own``: he is named himself, or pays from an
    account of his, and is not one for whom somebody else pays.
    """

    customer_id: int
    sign: Sign
    times: int = 0
    percent: int = 100
    share: float = 1.0
    own: bool = True

    @property
    def strength(self) -> tuple[int, int, int]:
        """What two payers are compared by."""
        return self.sign, self.times, self.percent


class Payers:
    """The customers by everything a bank may call them."""

    def __init__(self, customers: Iterable[Known], habits: Iterable[Habit] = ()) -> None:
        self._ibans: defaultdict[str, set[int]] = defaultdict(set)
        self._sirens: defaultdict[str, set[int]] = defaultdict(set)
        self._keys: defaultdict[str, set[int]] = defaultdict(set)
        self._stems: defaultdict[str, set[str]] = defaultdict(set)
        self._lengths: defaultdict[str, set[int]] = defaultdict(set)
        self._habits: defaultdict[str, dict[int, int]] = defaultdict(dict)
        self._cache: dict[str, dict[int, Payer]] = {}
        for known in customers:
            self._learn(known)
        self._sorted = sorted(self._keys)
        for habit in habits:
            for key in filter(None, (_compact(habit.payer_iban), habit.payer_key)):
                of_key = self._habits[key]
                of_key[habit.customer_id] = of_key.get(habit.customer_id, 0) + habit.times

    def _learn(self, known: Known) -> None:
        for iban in known.ibans:
            self._ibans[_compact(iban)].add(known.customer_id)
        if known.siren:
            self._sirens[known.siren].add(known.customer_id)
        for name in known.names:
            words = name_words(name)
            if not words:
                continue
            key = " ".join(words)
            self._keys[key].add(known.customer_id)
            self._lengths[words[0]].add(len(words))
            for word in words:
                self._stems[word[:_STEM]].add(key)

    def of(self, line: Line) -> tuple[Payer, ...]:
        """Return the customers *line* may come from, each with the strongest sign of him, the strongest first."""
        found: dict[int, Payer] = {}
        iban = _compact(line.payer_iban)
        for customer_id in self._ibans.get(iban, ()) if iban else ():
            _keep(found, Payer(customer_id, Sign.IBAN))
        for payer in (*self._named(line.payer).values(), *self._in_text(line.text).values()):
            _keep(found, payer)
        for payer in self._used_to_pay(iban, payer_key(line.payer)):
            known = found.get(payer.customer_id)
            _keep(found, replace(payer, own=True) if known is not None and known.sign > Sign.WORD else payer)
        return tuple(sorted(found.values(), key=lambda one: (*(-part for part in one.strength), one.customer_id)))

    def _used_to_pay(self, iban: str, key: str) -> list[Payer]:
        """Return those for whom this account, else this name, has paid before, with the share of each."""
        times = self._habits.get(iban, {}) if iban else {}
        times = times or (self._habits.get(key, {}) if key else {})
        whole = sum(times.values())
        return [
            Payer(customer_id, Sign.HABIT, count, share=count / whole, own=False)
            for customer_id, count in times.items()
        ]

    def _named(self, name: str) -> dict[int, Payer]:
        key = payer_key(name)
        if not key:
            return {}
        if key not in self._cache:
            self._cache[key] = self._by_name(key)
        return self._cache[key]

    def _by_name(self, key: str) -> dict[int, Payer]:
        if key in self._keys:
            return {customer_id: Payer(customer_id, Sign.NAME) for customer_id in self._keys[key]}
        found: dict[int, Payer] = {}
        for other, percent in self._near_keys(key):
            for customer_id in self._keys[other]:
                _keep(found, Payer(customer_id, Sign.NEAR_NAME, percent=percent))
        return found

    def _near_keys(self, key: str) -> list[tuple[str, int]]:
        """Return the names that are like *key*, with how near they are; only those that share the start of a word."""
        likeness = _likeness()
        shared: defaultdict[str, int] = defaultdict(int)
        for word in key.split():
            names = self._stems.get(word[:_STEM], ())
            for other in names if len(names) <= _COMMON else ():
                shared[other] += len(word)
        nearest = sorted(shared, key=lambda other: (-shared[other], other))[:_MOST_CANDIDATES]
        scored = [(other, _percent(key, other, likeness)) for other in nearest]
        return [(other, percent) for other, percent in scored if percent >= _NEAR_PERCENT]

    def _in_text(self, text: str) -> dict[int, Payer]:
        found: dict[int, Payer] = {}
        for line in text.splitlines():
            words = name_words(line)
            for name in _widest(self._names_in(words)):
                sign = Sign.NAME_IN_TEXT if " " in name else Sign.WORD
                for customer_id in self._keys[name]:
                    _keep(found, Payer(customer_id, sign))
            for word in words:
                for customer_id in self._sirens.get(word[:_SIREN], ()) if word.isdigit() else ():
                    _keep(found, Payer(customer_id, Sign.SIREN))
        return found

    def _names_in(self, words: tuple[str, ...]) -> Iterator[_Named]:
        """Yield the names that stand in a line of *words*, and those its last words are the beginning of."""
        for at, word in enumerate(words):
            lengths = self._lengths.get(word, ())
            for end in (at + length for length in lengths if at + length <= len(words)):
                name = " ".join(words[at:end])
                if name in self._keys:
                    yield _Named(at, end, name, whole=True)
            if lengths:
                yield from (_Named(at, len(words), name, whole=False) for name in self._cut(words[at:]))

    def _cut(self, told: tuple[str, ...]) -> Sequence[str]:
        """Return the names that *told*, the last words of a line, is the beginning of: two words, the second begun.

        What very many names begin with tells none of them from the others.
        """
        begun = " ".join(told)
        if len(told) == 1 or len(begun) < _CUT_SIGNS:
            return ()
        more = begun if len(told) > 2 or len(told[1]) >= _CUT_WORD else f"{begun} "
        first, last = bisect_left(self._sorted, more), bisect_left(self._sorted, more + _AFTER_ALL)
        if last - first > _MOST_CANDIDATES:
            return ()
        return [name for name in self._sorted[first:last] if name != begun]


@dataclass(frozen=True, slots=True)
class _Named:
    """A name that stands in a text: its place among the words, and whether nothing of it is cut off."""

    start: int
    end: int
    name: str
    whole: bool


def _widest(named: Iterable[_Named]) -> list[str]:
    """Return the names that are not part of a longer one, nor a guess where a whole one stands."""
    found = list(named)
    wholes = [one for one in found if one.whole]
    return [
        one.name
        for one in found
        if not any(
            other.start <= one.start
            and one.end <= other.end
            and (other.end - other.start > one.end - one.start or not one.whole)
            for other in wholes
            if other is not one
        )
    ]


def _keep(found: dict[int, Payer], payer: Payer) -> None:
    known = found.get(payer.customer_id)
    if known is None or payer.strength > known.strength:
        found[payer.customer_id] = payer


def _compact(iban: str) -> str:
    return iban.replace(" ", "").upper()


def _likeness() -> Callable[[str, str], float]:
    # Here, so that the window's start does not pay for it.
    from rapidfuzz.fuzz import token_sort_ratio

    return lambda left, right: token_sort_ratio(left, right)


def _percent(key: str, other: str, likeness: Callable[[str, str], float]) -> int:
    """Return how near two names are: as texts, or one being the other cut short or abbreviated word by word."""
    if min(len(key), len(other)) >= _CUT_SIGNS and (other.startswith(key) or key.startswith(other)):
        return _CUT_PERCENT
    if _abbreviates(key.split(), other.split()) or _abbreviates(other.split(), key.split()):
        return _CUT_PERCENT
    return int(likeness(key, other))


def _abbreviates(short: list[str], whole: list[str]) -> bool:
    """Return whether *short* is *whole* with words cut off: ENT DUPRE MENUIS for ENTREPRISE DUPRE MENUISERIE."""
    if len(short) != len(whole) or not any(
        one == other and len(one) >= _STEM for one, other in zip(short, whole, strict=True)
    ):
        return False
    return all(other.startswith(one) for one, other in zip(short, whole, strict=True))
