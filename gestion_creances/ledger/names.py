"""Compares the names of customers: the same written otherwise, almost the same, or another; makes a code of a name."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable

_FORMS = (
    "sarl sarlu eurl sas sasu sa sca scs snc sci scp scm scop scic scea earl gaec gie geie selarl selas selasu eirl ei "
    "ets etablissement etablissements ste societe cie gmbh ug ag kg ohg ltd limited llc llp plc inc corp co bv nv bvba "
    "srl spa sl sprl oy ab as"
)
_LEGAL_FORMS = frozenset(_FORMS.split())
_LINKS = frozenset(("et", "and", "l", "d"))
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ß": "ss", "ł": "l", "đ": "d"})
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}[a-z]?\b|\b[a-z](?:\.[a-z])+\b")
_NEAR = 86.0
_WORTH_A_LOOK = 75.0
_SHORTEST = 5
_MOST = 3
_CODE_LENGTH = 10


def plain_name(name: str) -> str:
    """Return *name* in lower case, without accents or signs, its words one space apart; ``S.A.R.L`` is ``sarl``."""
    lower = unicodedata.normalize("NFKD", name).casefold().translate(_LIGATURES)
    bare = "".join(char for char in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(char))
    joined = _DOTTED.sub(lambda found: found[0].replace(".", ""), bare)
    return " ".join(re.findall(r"[^\W_]+", joined))


def name_key(name: str) -> str:
    """Return `plain_name` without legal forms (SARL, SAS, Ets…) and linking words; all of it when nothing is left."""
    words = plain_name(name).split()
    kept = [word for word in words if word not in _LEGAL_FORMS and word not in _LINKS]
    return " ".join(kept or words)


def likeness(one: str, other: str) -> float:
    """Return from 0 to 100 how much two names, as `name_key` gives them, are alike, whatever the order of their words.

    One letter more, less or other in a name of five letters or more is enough for 95; one name that holds all the words
    of the other, two at least, is as near.
    """
    # What compares letters is loaded when names are first compared, not when the program starts.
    from rapidfuzz import fuzz
    from rapidfuzz.distance import DamerauLevenshtein

    if one == other:
        return 100.0
    words, others = set(one.split()), set(other.split())
    within = words <= others or others <= words
    slip = min(len(one), len(other)) >= _SHORTEST and DamerauLevenshtein.distance(one, other, score_cutoff=1) == 1
    if slip or (within and min(len(words), len(others)) > 1):
        return 95.0
    return fuzz.token_sort_ratio(one, other)


class Names:
    """The names that are known, each with what it stands for (a customer's code, for instance)."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._exact: defaultdict[str, list[str]] = defaultdict(list)
        self._keys: defaultdict[str, list[str]] = defaultdict(list)
        self._words: defaultdict[str, set[str]] = defaultdict(set)
        for owner, name in pairs:
            self.add(owner, name)

    def add(self, owner: str, name: str) -> None:
        """Add one name of *owner*."""
        plain, key = plain_name(name), name_key(name)
        if plain and owner not in self._exact[plain]:
            self._exact[plain].append(owner)
        if key and owner not in self._keys[key]:
            self._keys[key].append(owner)
            for word in key.split():
                self._words[word].add(key)

    def exactly(self, name: str) -> tuple[str, ...]:
        """Return whose name is *name*, but for capitals, accents and signs."""
        return tuple(self._exact.get(plain_name(name), ()))

    def nearly(self, name: str) -> tuple[str, ...]:
        """Return whose names are so near to *name* that a person should say whether they are one: the nearest first."""
        wanted = name_key(name)
        if not wanted:
            return ()
        scored = ((likeness(wanted, key), key) for key in self._worth_a_look(wanted))
        near = sorted((pair for pair in scored if pair[0] >= _NEAR), key=lambda pair: (-pair[0], pair[1]))
        owners = dict.fromkeys(owner for _, key in near for owner in self._keys[key])
        return tuple(owners)[:_MOST]

    def _worth_a_look(self, wanted: str) -> set[str]:
        """Return the keys of about the same letters, and those that share a word with *wanted*."""
        from rapidfuzz import fuzz, process

        alike = process.extract(
            wanted, self._keys.keys(), scorer=fuzz.token_sort_ratio, score_cutoff=_WORTH_A_LOOK, limit=None
        )
        shared = [self._words[word] for word in wanted.split() if word in self._words]
        return {str(found[0]) for found in alike}.union(*shared)


def made_up_code(name: str, taken: Collection[str]) -> str:
    """Return a customer's code made of *name*, in capitals, that is not among those *taken*.

    ``Menuiserie Lefèvre SARL`` gives ``MENUISERIE``, then ``MENUISERI2``; a name without letters gives ``CLIENT``.
    """
    base = re.sub(r"[^A-Z0-9]", "", name_key(name).upper())[:_CODE_LENGTH] or "CLIENT"
    code, rank = base, 2
    while code in taken:
        code = f"{base[: _CODE_LENGTH - len(str(rank))]}{rank}"
        rank += 1
    return code
