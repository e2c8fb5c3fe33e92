"""Says what a file is, by its content first, and has it read by the right reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from gestion_creances.intake.columns import Mapping, Proposal, complete, propose
from gestion_creances.intake.customers_table import read_customers
from gestion_creances.intake.drafts import Delivery, Kind
from gestion_creances.intake.e_invoice import is_e_invoice, read_e_invoice
from gestion_creances.intake.e_invoice.cdar import is_cdar, read_cdar
from gestion_creances.intake.fec import read_fec
from gestion_creances.intake.fec_file import is_fec
from gestion_creances.intake.invoices_table import read_invoices
from gestion_creances.intake.payments_table import read_payments
from gestion_creances.intake.refusals import MappingNeeded
from gestion_creances.intake.table_file import Table, open_table

_SAMPLED = 200
_READERS = {Kind.CUSTOMERS: read_customers, Kind.INVOICES: read_invoices, Kind.PAYMENTS: read_payments}


@dataclass(frozen=True, slots=True)
class _Form:
    """A form of file that tells by its own content what it is, and needs no mapping."""

    kind: Kind
    is_one: Callable[[Path], bool]
    read: Callable[[Path], Delivery]


_FORMS = (
    _Form(Kind.FEC, is_fec, read_fec),
    _Form(Kind.E_INVOICE, is_e_invoice, read_e_invoice),
    _Form(Kind.STATUSES, is_cdar, read_cdar),
)


def _form(path: Path, kind: Kind | None) -> _Form | None:
    return next((form for form in _FORMS if kind in (None, form.kind) and form.is_one(path)), None)


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a file looks like before it is read.

    For a table: ``signature`` identifies its form (remember the mapping under it), ``header`` and ``sample`` are for
    the mapping dialog, ``proposal`` is the guessed mapping. For a FEC these are empty.
    """

    path: Path
    kind: Kind
    signature: str = ""
    header: tuple[str, ...] = ()
    sample: tuple[tuple[str, ...], ...] = ()
    proposal: Proposal | None = None

    @property
    def ready(self) -> bool:
        """Return whether `read` needs no answer from the person."""
        return self.proposal is None or self.proposal.ready


def recognise(path: Path, kind: Kind | None = None) -> Recognised:
    """Return what *path* is; *kind* is the answer when the person gave it. Refuses a file that is none of ours."""
    if form := _form(path, kind):
        return Recognised(path, form.kind)
    table = open_table(path)
    sample = table.sample(_SAMPLED)
    proposal = _proposal(table, sample, kind if kind in _READERS else None)
    return Recognised(
        table.path,
        proposal.mapping.kind,
        table.signature,
        table.header,
        tuple(tuple(cells) for cells in sample),
        proposal,
    )


def _proposal(table: Table, sample: list[list[str]], kind: Kind | None) -> Proposal:
    """Return the best mapping; dates that the sample leaves open are looked for in the whole file."""
    proposal = propose(table.header, sample, table.path.name, kind)
    return proposal if proposal.ready else complete(proposal, table.header, (cells for _, cells in table.rows()))


def with_mapping(seen: Recognised, mapping: Mapping) -> Recognised:
    """Return *seen* with the person's (or the remembered) *mapping*, and what that mapping still lacks."""
    sample = [list(cells) for cells in seen.sample]
    proposal = complete(Proposal(mapping, missing=(), exact=False, score=len(mapping.columns)), seen.header, sample)
    return replace(seen, kind=mapping.kind, proposal=proposal)


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
