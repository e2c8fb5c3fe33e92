"""Says what a file is, by its content first, and has it read by the right reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from gestion_creances.intake.bank.statements_file import is_bank, read_bank
from gestion_creances.intake.bank.table import read_bank_table
from gestion_creances.intake.bank.table_banks import bank_of
from gestion_creances.intake.drafts import Delivery, Facts, Kind
from gestion_creances.intake.e_invoice import is_e_invoice, read_e_invoice
from gestion_creances.intake.e_invoice.cdar import is_cdar, read_cdar
from gestion_creances.intake.fec.reading import read_fec
from gestion_creances.intake.fec.rows import is_fec
from gestion_creances.intake.refusals import MappingNeeded
from gestion_creances.intake.tables.columns import Mapping, Proposal, complete, date_samples, propose
from gestion_creances.intake.tables.customers import read_customers
from gestion_creances.intake.tables.invoices import read_invoices
from gestion_creances.intake.tables.payments import read_payments
from gestion_creances.intake.tables.table_file import Table, open_table
from gestion_creances.intake.values import day_order, needs_day_order

_SAMPLED = 200
_READERS = {
    Kind.CUSTOMERS: read_customers,
    Kind.INVOICES: read_invoices,
    Kind.PAYMENTS: read_payments,
    Kind.BANK: read_bank_table,
}


@dataclass(frozen=True, slots=True)
class _Form:
    """A form of file that tells by its own content what it is, and needs no mapping."""

    kind: Kind
    is_one: Callable[[Path], bool]
    read: Callable[[Path], Delivery]


_FORMS = (
    _Form(Kind.FEC, is_fec, read_fec),
    _Form(Kind.BANK, is_bank, read_bank),
    _Form(Kind.E_INVOICE, is_e_invoice, read_e_invoice),
    _Form(Kind.STATUSES, is_cdar, read_cdar),
)


def _form(path: Path, kind: Kind | None) -> _Form | None:
    return next((form for form in _FORMS if kind in (None, form.kind) and form.is_one(path)), None)


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a file looks like before it is read.

    For a table: ``signature`` identifies its form (remember the mapping under it), ``header`` and ``sample``, whose
    line numbers are ``numbers``, are for the mapping dialog, ``proposal`` is the guessed mapping, or the one given
    before (``remembered``). For a form known by its content these are empty.
    """

    path: Path
    kind: Kind
    signature: str = ""
    header: tuple[str, ...] = ()
    sample: tuple[tuple[str, ...], ...] = ()
    proposal: Proposal | None = None
    numbers: tuple[int, ...] = ()
    remembered: bool = False

    @property
    def ready(self) -> bool:
        """Return whether `read` needs no answer from the person."""
        return self.proposal is None or self.proposal.ready


def recognise(path: Path, kind: Kind | None = None) -> Recognised:
    """Return what *path* is; *kind* is the answer when the person gave it. Refuses a file that is none of ours."""
    if form := _form(path, kind):
        return Recognised(path, form.kind)
    table = open_table(path)
    first = list(islice(table.rows(), _SAMPLED))
    sample = [cells for _, cells in first]
    proposal = _proposal(table, sample, kind if kind in _READERS else None)
    return Recognised(
        table.path,
        proposal.mapping.kind,
        table.signature,
        table.header,
        tuple(tuple(cells) for cells in sample),
        proposal,
        tuple(line for line, _ in first),
    )


def _proposal(table: Table, sample: list[list[str]], kind: Kind | None) -> Proposal:
    """Return the best mapping; dates that the sample leaves open are looked for in the whole file.

    The tables of banks that are known by their columns write the day before the month.
    """
    if kind in (None, Kind.BANK) and bank_of(table.header):
        proposal = propose(table.header, sample, table.path.name, Kind.BANK)
        proposal = complete(replace(proposal, mapping=replace(proposal.mapping, day_order="dmy")), table.header, sample)
    else:
        proposal = propose(table.header, sample, table.path.name, kind)
    return proposal if proposal.ready else complete(proposal, table.header, (cells for _, cells in table.rows()))


def with_mapping(seen: Recognised, mapping: Mapping, *, remembered: bool = False) -> Recognised:
    """Return *seen* with the person's (or the remembered) *mapping*, and what that mapping still lacks."""
    sample = [list(cells) for cells in seen.sample]
    proposal = complete(Proposal(mapping, missing=(), exact=False, score=len(mapping.columns)), seen.header, sample)
    return replace(seen, kind=mapping.kind, proposal=proposal, remembered=remembered)


def glance(seen: Recognised, mapping: Mapping) -> Delivery:
    """Return what the first lines of the table *seen* bring with *mapping*; the file is read again only when it takes
    all of it to know the order of day and month."""
    lines = tuple(zip(seen.numbers, seen.sample, strict=True))
    table = Table(seen.path, seen.header, 0, Facts(), lambda: ((line, list(cells)) for line, cells in lines))
    if not mapping.day_order:
        mapping = replace(mapping, day_order=_order(seen, mapping))
    return _READERS[mapping.kind](table, mapping)


def _order(seen: Recognised, mapping: Mapping) -> str:
    """Return the order of dates that the sample proves, or else the whole file; empty when neither does."""
    places = mapping.positions(seen.header)
    dates = date_samples(mapping.kind, places, map(list, seen.sample))
    if day_order(dates) or not needs_day_order(dates):
        return day_order(dates)
    whole = open_table(seen.path)
    return day_order(date_samples(mapping.kind, places, (cells for _, cells in whole.rows())))


def read(path: Path, mapping: Mapping | None = None, kind: Kind | None = None) -> Delivery:
    """Return what *path* brings; raise MappingNeeded when a table's columns are not all known, or another Refusal."""
    if mapping is None and (form := _form(path, kind)):
        return form.read(path)
    table = open_table(path)
    if mapping is None:
        proposal = _proposal(table, table.sample(_SAMPLED), kind if kind in _READERS else None)
        if not proposal.ready:
            raise MappingNeeded(path, proposal.missing)
        mapping = proposal.mapping
    return _READERS[mapping.kind](table, mapping)
