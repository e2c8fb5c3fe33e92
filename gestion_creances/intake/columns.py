"""Finds out which column of a table holds what, and remembers the answer for the next file of the same form."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.fields import FIELDS, FILE_NAMES, REQUIRED, Field
from gestion_creances.intake.values import DayOrder, Unreadable, day_order, needs_day_order, read_cents, read_date

_SAMPLED = 200
_FRENCH = re.compile(r"facture|client|montant|echeance|libelle|reglement|numero|ttc|raisonsociale|emission")


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which column holds which field of a kind of table, and how its dates are written.

    ``columns`` pairs a field key with a column name of the header. ``day_order`` is empty when the file proves it.
    """

    kind: Kind
    columns: tuple[tuple[str, str], ...]
    day_order: DayOrder | str = ""

    def to_json(self) -> str:
        """Return the mapping as text to remember."""
        return json.dumps(
            {"kind": self.kind, "columns": dict(self.columns), "day_order": self.day_order}, ensure_ascii=False
        )

    @classmethod
    def from_json(cls, text: str) -> Mapping:
        """Return the mapping that `to_json` wrote; raise ValueError for anything else."""
        try:
            found = json.loads(text)
            columns = tuple((str(field), str(name)) for field, name in found["columns"].items())
            return cls(Kind(found["kind"]), columns, str(found["day_order"]))
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("not a mapping of columns") from error

    def positions(self, header: tuple[str, ...]) -> dict[str, int]:
        """Return the column number of each field that the header has."""
        places = {name: place for place, name in enumerate(header)}
        return {field: places[name] for field, name in self.columns if name in places}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A mapping guessed from names and values.

    ``missing`` holds the French labels of what the person must still point out, ``exact`` says that every column needed
    bears the name of the form that needs no mapping, ``score`` how many columns were understood.
    """

    mapping: Mapping
    missing: tuple[str, ...]
    exact: bool
    score: int

    @property
    def ready(self) -> bool:
        """Return whether the table can be read with this mapping."""
        return not self.missing


def plain(name: str) -> str:
    """Return *name* in lower case, without accents, spaces or signs, to compare column names."""
    folded = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[^a-z0-9]", "", folded.replace("œ", "oe"))


def propose(header: tuple[str, ...], sample: list[list[str]], file_name: str, kind: Kind | None = None) -> Proposal:
    """Return the best mapping of a table, of the given *kind* or of the kind it looks like most."""
    kinds = (kind,) if kind else tuple(FIELDS)
    proposals = [_of_kind(header, sample, candidate) for candidate in kinds]
    return max(proposals, key=lambda proposal: _likelihood(proposal, plain(file_name)))


def _likelihood(proposal: Proposal, file_name: str) -> tuple[bool, bool, bool, int]:
    named = any(word in file_name for word in FILE_NAMES[proposal.mapping.kind])
    return proposal.ready, proposal.exact, named, proposal.score


def _of_kind(header: tuple[str, ...], sample: list[list[str]], kind: Kind) -> Proposal:
    columns = _by_name(header, sample, kind)
    columns |= _by_value(header, sample, kind, columns)
    mapping = Mapping(kind, tuple((field, header[place]) for field, place in columns.items()))
    canonical = {field.key: field.names[0] for field in FIELDS[kind]}
    exact = all(plain(header[place]) == canonical[field] for field, place in columns.items())
    return complete(Proposal(mapping, (), exact, len(columns)), header, sample)


def complete(proposal: Proposal, header: tuple[str, ...], sample: Iterable[list[str]]) -> Proposal:
    """Return *proposal* with what is missing worked out again, for instance after the person changed its mapping."""
    mapping = proposal.mapping
    places = mapping.positions(header)
    labels = {field.key: field.label for field in FIELDS[mapping.kind]}
    missing = [
        " ou ".join(labels[field] for field in choice)
        for choice in REQUIRED[mapping.kind]
        if not any(field in places for field in choice)
    ]
    if not _says_dmy(mapping, header) and _unproved_dates(mapping.kind, places, sample):
        missing.append("ordre des dates (jour/mois ou mois/jour)")
    return replace(proposal, missing=tuple(missing))


def _says_dmy(mapping: Mapping, header: tuple[str, ...]) -> bool:
    """Return whether the order of dates needs no proof: it was given, or the table speaks French."""
    return bool(mapping.day_order) or any(_FRENCH.search(plain(name)) for name in header)


def _unproved_dates(kind: Kind, places: dict[str, int], sample: Iterable[list[str]]) -> bool:
    dates = date_samples(kind, places, sample)
    return not day_order(dates) and needs_day_order(dates)


def date_samples(kind: Kind, places: dict[str, int], sample: Iterable[list[str]]) -> set[str]:
    """Return the distinct texts of every date column: one order of day and month holds for the whole file."""
    dates = [places[field.key] for field in FIELDS[kind] if field.role == "date" and field.key in places]
    return {cells[place] for cells in sample for place in dates}


def _by_name(header: tuple[str, ...], sample: list[list[str]], kind: Kind) -> dict[str, int]:
    """Return the columns whose name is known; of two that would do, the one with the better name."""
    names = [plain(name) for name in header]
    taken: dict[str, int] = {}
    wishes = sorted(
        (field.names.index(name), position, field.key, place)
        for position, field in enumerate(FIELDS[kind])
        for place, name in enumerate(names)
        if name in field.names and (name == field.names[0] or _plausible(field, sample, place))
    )
    for _, _, key, place in wishes:
        if key not in taken and place not in taken.values():
            taken[key] = place
    return taken


def _by_value(header: tuple[str, ...], sample: list[list[str]], kind: Kind, known: dict[str, int]) -> dict[str, int]:
    """Return the one column of dates, or of amounts, for a required field that no name gave away."""
    found: dict[str, int] = {}
    for choice in REQUIRED[kind]:
        field = next(field for field in FIELDS[kind] if field.key == choice[0])
        if field.role == "text" or any(key in known for key in choice):
            continue
        places = [
            place for place in range(len(header)) if place not in known.values() and _filled(field, sample, place)
        ]
        if len(places) == 1:
            found[field.key] = places[0]
    return found


def _filled(field: Field, sample: list[list[str]], place: int) -> bool:
    return bool(_cells(sample, place)) and _plausible(field, sample, place)


def _plausible(field: Field, sample: list[list[str]], place: int) -> bool:
    """Return whether at least half of the values of a column can be what the field holds."""
    cells = _cells(sample, place)
    if field.role == "text" or not cells:
        return True
    reads = _reads_date if field.role == "date" else _reads_amount
    return 2 * sum(map(reads, cells)) >= len(cells)


def _cells(sample: list[list[str]], place: int) -> list[str]:
    return [cells[place] for cells in sample[:_SAMPLED] if cells[place].strip()]


def _reads_date(text: str) -> bool:
    return _readable(lambda: read_date(text, "dmy")) or _readable(lambda: read_date(text, "mdy"))


def _reads_amount(text: str) -> bool:
    return _readable(lambda: read_cents(text, "."))


def _readable(read: Callable[[], object]) -> bool:
    try:
        read()
    except Unreadable:
        return False
    return True
