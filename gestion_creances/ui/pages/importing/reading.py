"""Reads files one beside the other: one that cannot be taken is told apart and keeps none of the others away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.folder import E_INVOICE_SUFFIXES
from gestion_creances.intake.joining import Doubt
from gestion_creances.intake.recognise import Recognised
from gestion_creances.intake.refusals import MappingNeeded, UnusableFile
from gestion_creances.usecases.import_files import FileReport, ImportPreview, Source, look_at, preview_import


@dataclass(frozen=True, slots=True)
class FileRead:
    """One file: what it looks like, and either what it would change or why it cannot be taken."""

    source: Source
    seen: Recognised | None = None
    report: FileReport | None = None
    refusal: Refusal | None = None

    @property
    def kind(self) -> Kind | None:
        """Return what the file is, None when nobody can tell."""
        if self.seen is not None:
            return self.seen.kind
        return self.report.kind if self.report is not None and not self.refused else None

    @property
    def needs_columns(self) -> bool:
        """Return whether the person must say which column holds what."""
        return isinstance(self.refusal, MappingNeeded)

    @property
    def refused(self) -> bool:
        """Return whether the whole file cannot be taken, so that it can only be left out."""
        if self.refusal is not None:
            return not self.needs_columns
        report = self.report
        return report is not None and not report.changes and any(error.line == 0 for error in report.errors)

    @property
    def wrong(self) -> bool:
        """Return whether the file cannot be taken before it is corrected, elsewhere than on this page."""
        report = self.report
        return self.refused or (report is not None and len(report.errors) > len(report.doubts))

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """Return the customers' names that the person must decide."""
        return self.report.doubts if self.report is not None else ()

    @property
    def asks(self) -> bool:
        """Return whether the person has something to look at before the file can be imported as it is."""
        return self.refusal is not None or self.report is None or bool(self.report.complaints)


@dataclass(frozen=True, slots=True)
class Reading:
    """Every file in the order it was given, and the preview of those that can be taken (None when there are none)."""

    files: tuple[FileRead, ...]
    preview: ImportPreview | None

    @property
    def wrong(self) -> tuple[FileRead, ...]:
        """Return the files that can only be left out until they are corrected."""
        return tuple(file for file in self.files if file.wrong)

    @property
    def waiting(self) -> tuple[FileRead, ...]:
        """Return the files whose columns the person has yet to point out."""
        return tuple(file for file in self.files if file.needs_columns)


def read_files(desk: Desk, sources: Sequence[Source], progress: Progress) -> Reading:
    """Return what importing *sources* would do; raise Trouble when the books cannot be read."""
    seen: dict[Path, Recognised] = {}
    refused: dict[Path, Refusal] = {}
    for source in sources:
        # An electronic invoice is understood by itself: hundreds are not opened twice.
        if source.path.suffix.lower() not in E_INVOICE_SUFFIXES:
            _look(desk, source, seen, refused)
    preview = _preview(desk, sources, refused, progress)
    reports = _by_path(preview)
    files = []
    for source in sources:
        path = source.path
        report = reports[path].pop(0) if path not in refused else None
        files.append(FileRead(source, seen.get(path), report, refused.get(path)))
    return Reading(tuple(files), preview)


def _look(desk: Desk, source: Source, seen: dict[Path, Recognised], refused: dict[Path, Refusal]) -> None:
    try:
        found = seen[source.path] = look_at(desk, source)
    except Refusal as refusal:
        refused[source.path] = refusal
        return
    if found.proposal is not None and not found.ready:
        refused[source.path] = MappingNeeded(source.path, found.proposal.missing)


def _preview(
    desk: Desk, sources: Sequence[Source], refused: dict[Path, Refusal], progress: Progress
) -> ImportPreview | None:
    """Preview the files not refused so far; a file that fails while it is read joins *refused*."""
    while ready := [source for source in sources if source.path not in refused]:
        try:
            return preview_import(desk, ready, progress)
        except UnusableFile as refusal:
            if refusal.path not in {source.path for source in ready}:
                raise
            refused[refusal.path] = refusal
        except Refusal as refusal:
            if len(ready) != 1:
                raise
            refused[ready[0].path] = refusal
    return None


def _by_path(preview: ImportPreview | None) -> dict[Path, list[FileReport]]:
    found: dict[Path, list[FileReport]] = {}
    for report in preview.files if preview else ():
        if report.path is not None:
            found.setdefault(report.path, []).append(report)
    return found
