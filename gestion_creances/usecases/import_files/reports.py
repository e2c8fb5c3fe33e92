"""The values of an import: the files asked for, what each brings, what the whole would change or has changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from gestion_creances.basics.errors import Refusal
from gestion_creances.intake.drafts import Complaint, Delivery, Facts, Kind, Severity
from gestion_creances.intake.joining import Doubt
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.intake.tables.options import USUAL, Options
from gestion_creances.storage.import_files import StillOpen

_TOLD = 3


@dataclass(frozen=True, slots=True)
class Source:
    """A file to import; the rest are the person's answers where the file does not tell by itself.

    ``customers`` says of names, as `ledger.names.plain_name` gives them, the code of the customer they mean, empty for
    a new one (see `FileReport.doubts`). ``creates`` asks, of a table, that the customers known by their code only be
    created; like a mapping it is remembered for tables of this form.
    """

    path: Path
    kind: Kind | None = None
    mapping: Mapping | None = None
    customers: tuple[tuple[str, str], ...] = ()
    creates: bool = False


@dataclass(frozen=True, slots=True)
class FileReport:
    """What one file changes: how much is created, what was known, what its lines leave unclear, what it is.

    ``invoices_completed`` counts the known invoices that gained their document or what it says.
    ``levels`` counts the due dates whose reminder level was noted, ``doubts`` are the customers' names that a person
    must decide, ``gone`` the open invoices that a full export no longer names (nothing is done to them). For statements
    ``already_known`` counts the movements that the books hold, ``payments_created`` the payments of the lines
    ``matched_automatically``.
    """

    name: str
    kind: Kind
    sha256: str
    facts: Facts
    customers_created: int
    customers_completed: int
    invoices_created: int
    payments_created: int
    already_known: int
    estimated_due_dates: int
    complaints: tuple[Complaint, ...]
    bank_lines_created: int = 0
    bank_statements_created: int = 0
    matched_automatically: int = 0
    levels: int = 0
    doubts: tuple[Doubt, ...] = ()
    gone: tuple[StillOpen, ...] = ()
    path: Path | None = None
    invoices_completed: int = 0
    statuses_created: int = 0

    @property
    def errors(self) -> tuple[Complaint, ...]:
        """The complaints that block the import."""
        return tuple(one for one in self.complaints if one.severity is Severity.ERROR)

    @property
    def changes(self) -> bool:
        """Whether the file brings anything the books do not hold."""
        return any(
            (
                self.customers_created,
                self.customers_completed,
                self.invoices_created,
                self.payments_created,
                self.bank_lines_created,
                self.bank_statements_created,
                self.invoices_completed,
                self.statuses_created,
            ),
        )


@dataclass(frozen=True, slots=True)
class Brought:
    """One file as read: its seal, its drafts and, for a table read by another form than ours, the mapping used."""

    delivery: Delivery
    sha256: str
    signature: str
    mapping: str
    customers: tuple[tuple[str, str], ...] = ()
    options: Options = USUAL
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do (`preview_import`) or has done (`commit_import`), file by file in the order of entry."""

    files: tuple[FileReport, ...]
    brought: tuple[Brought, ...] = field(repr=False)

    @property
    def acceptable(self) -> bool:
        """Whether nothing blocks the import: warnings do not, errors do."""
        return not any(file.errors for file in self.files)

    @property
    def refused(self) -> frozenset[Path]:
        """The files with something that blocks: without them, the others can be imported."""
        return frozenset(file.path for file in self.files if file.errors and file.path is not None)


class ImportRefused(Refusal):
    """Some lines must be corrected first; nothing was written. ``files`` are the reports with their complaints."""

    def __init__(self, files: Sequence[FileReport]) -> None:
        super().__init__(tuple(files))
        self.files = tuple(files)

    def __str__(self) -> str:
        told = [
            f"{file.name}{f', ligne {error.line}' if error.line else ''} : {error.message}"
            for file in self.files
            for error in file.errors
        ]
        count = "1 ligne est" if len(told) == 1 else f"{len(told)} lignes sont"
        more = f"\n… et {len(told) - _TOLD} autres." if len(told) > _TOLD else ""
        return f"Rien n’a été importé : {count} à corriger.\n" + "\n".join(told[:_TOLD]) + more
