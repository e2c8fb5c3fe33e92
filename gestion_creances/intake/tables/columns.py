"""Finds out which column of a table holds what, and remembers the answer for the next file of the same form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.tables.cell_roles import TELLING, are_names, looks_like, numbered, tells
from gestion_creances.intake.tables.fields import FIELDS, FILE_NAMES, REQUIRED, Field
from gestion_creances.intake.tables.options import USUAL, Options
from gestion_creances.intake.titles import plain
from gestion_creances.intake.values import DayOrder, day_order, needs_day_order

_SAMPLED = 200
_FRENCH = re.compile(r"facture|client|montant|echeance|libelle|reglement|numero|ttc|raisonsociale|emission")
_OWED = re.compile(
    r"client|customer|tiers|facture|invoice|echeance|duedate|ttc|montantht|raisonsociale|siren|journal|piece|ecriturenum"
)
_LOST_LETTER = re.compile(r"[?\ufffd]+")
_WHO = frozenset(("client", "customer", "tiers"))
_PIECE = frozenset(("piece", "numeropiece", "npiece"))
BY_NAME, BY_VALUES = "name", "values"


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which column holds which field of a kind of table, how its dates are written, and the person's other answers.

    ``columns`` pairs a field key with a column name of the header. ``day_order`` is empty when the file proves it.
    """

    kind: Kind
    columns: tuple[tuple[str, str], ...]
    day_order: DayOrder | str = ""
    options: Options = USUAL

    def to_json(self) -> str:
        """Return the mapping as text to remember."""
        told: dict[str, object] = {"kind": self.kind, "columns": dict(self.columns), "day_order": self.day_order}
        if options := self.options.to_values():
            told["options"] = options
        return json.dumps(told, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Mapping:
        """Return the mapping that `to_json` wrote; raise ValueError for anything else."""
        try:
            found = json.loads(text)
            columns = tuple((str(field), str(name)) for field, name in found["columns"].items())
            options = Options.from_values(found.get("options", {}))
            return cls(Kind(found["kind"]), columns, str(found["day_order"]), options)
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
    bears the name of the form that needs no mapping, ``score`` how many columns were understood, ``why`` what gave each
    field away: `BY_NAME` or `BY_VALUES`.
    """

    mapping: Mapping
    missing: tuple[str, ...]
    exact: bool
    score: int
    why: tuple[tuple[str, str], ...] = ()

    @property
    def ready(self) -> bool:
        """Return whether the table can be read with this mapping."""
        return not self.missing


def propose(header: tuple[str, ...], sample: list[list[str]], file_name: str, kind: Kind | None = None) -> Proposal:
    """Return the best mapping of a table, of the given *kind* or of the kind it looks like most."""
    kinds = (kind,) if kind else tuple(one for one in FIELDS if one is not Kind.BANK or not _speaks_of_debts(header))
    proposals = [_of_kind(header, sample, candidate) for candidate in kinds]
    return max(proposals, key=lambda proposal: _likelihood(proposal, plain(file_name)))


def _speaks_of_debts(header: tuple[str, ...]) -> bool:
    """Return whether a table names customers or invoices, which no bank does."""
    return any(_OWED.search(plain(name)) for name in header)


def _likelihood(proposal: Proposal, file_name: str) -> tuple[bool, bool, bool, int]:
    mapping = proposal.mapping
    named = any(word in file_name for word in FILE_NAMES[mapping.kind])
    # A name alone does not make a table one of customers: invoices and payments name them too.
    sure = proposal.ready and (
        mapping.kind is not Kind.CUSTOMERS or any(field == "code" for field, _ in mapping.columns)
    )
    return sure, proposal.exact, named, proposal.score


def _of_kind(header: tuple[str, ...], sample: list[list[str]], kind: Kind) -> Proposal:
    by_name = _by_name(header, sample, kind)
    by_value = _by_value(header, sample, kind, by_name)
    columns = by_name | by_value
    mapping = Mapping(kind, tuple((field, header[place]) for field, place in columns.items()))
    canonical = {field.key: field.names[0] for field in FIELDS[kind]}
    exact = bool(columns) and all(plain(header[place]) == canonical[field] for field, place in columns.items())
    why = tuple((field, BY_NAME if field in by_name else BY_VALUES) for field in columns)
    return complete(Proposal(mapping, (), exact, len(columns), why), header, sample)


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
    taken: dict[str, int] = {}
    wishes = sorted(
        (rank, position, field.key, place)
        for position, field in enumerate(FIELDS[kind])
        for place, name in enumerate(header)
        if (rank := _rank(name, field)) is not None
        and (_name_suffices(field, rank) or _plausible(field, sample, place))
    )
    for _, _, key, place in wishes:
        if key not in taken and place not in taken.values():
            taken[key] = place
    taken = _names_not_codes(header, sample, kind, taken)
    return _of_a_journal(header, taken) if kind is Kind.PAYMENTS else taken


def _name_suffices(field: Field, rank: int) -> bool:
    """Return whether a column so named needs no look at its values: our own form, or identity numbers."""
    return field.role in TELLING or (rank == 0 and field.role in ("text", "date", "amount"))


def _rank(name: str, field: Field) -> int | None:
    """Return how good *name* is for *field* (0 is best), None when it is not; a ``?`` is a letter some program lost."""
    bare = plain(name)
    if bare in field.names:
        return field.names.index(bare)
    if not bare or not _LOST_LETTER.search(name):
        return None
    pattern = re.compile("[a-z0-9]?".join(map(plain, _LOST_LETTER.split(name))))
    return next((rank for rank, known in enumerate(field.names) if pattern.fullmatch(known)), None)


def _names_not_codes(
    header: tuple[str, ...], sample: list[list[str]], kind: Kind, taken: dict[str, int]
) -> dict[str, int]:
    """Return *taken*; a column called *client* holds names where its values read like names and no other one does."""
    code, name = ("code", "name") if kind is Kind.CUSTOMERS else ("customer", "customer_name")
    place = taken.get(code)
    if place is None or name in taken or plain(header[place]) not in _WHO or not are_names(_cells(sample, place)):
        return taken
    return {name if key == code else key: at for key, at in taken.items()}


def _of_a_journal(header: tuple[str, ...], taken: dict[str, int]) -> dict[str, int]:
    """Return *taken*; the piece of an entry in a journal of payments is the payment, not the invoice it pays."""
    place = taken.get("invoice")
    if place is None or "account" not in taken or "reference" in taken:
        return taken
    field = next(field for field in FIELDS[Kind.PAYMENTS] if field.key == "invoice")
    rank = _rank(header[place], field)
    if rank is None or field.names[rank] not in _PIECE:
        return taken
    return {"reference" if key == "invoice" else key: at for key, at in taken.items()}


def _by_value(header: tuple[str, ...], sample: list[list[str]], kind: Kind, known: dict[str, int]) -> dict[str, int]:
    """Return the columns that their values give away where no name did.

    The one column of dates, or of amounts, or of numbers of documents, for a required field; a column full of SIREN or
    e-mail addresses for any field.
    """
    found: dict[str, int] = {}
    required = {choice[0] for choice in REQUIRED[kind] if not any(key in known for key in choice)}
    for field in sorted(FIELDS[kind], key=lambda field: field.role not in TELLING):
        if field.key in known or (field.role not in TELLING and field.key not in required):
            continue
        taken = {*known.values(), *found.values()}
        places = [place for place in range(len(header)) if place not in taken and _given_away(field, sample, place)]
        if len(places) == 1:
            found[field.key] = places[0]
    return found


def _given_away(field: Field, sample: list[list[str]], place: int) -> bool:
    cells = _cells(sample, place)
    if field.role in TELLING:
        return tells(field.role, cells)
    if field.role == "text":
        return field.key == "number" and numbered(cells)
    return bool(cells) and looks_like(field.role, cells)


def _plausible(field: Field, sample: list[list[str]], place: int) -> bool:
    return looks_like(field.role, _cells(sample, place))


def _cells(sample: list[list[str]], place: int) -> list[str]:
    return [cells[place] for cells in sample[:_SAMPLED] if cells[place].strip()]
