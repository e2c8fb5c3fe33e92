"""Reads files one beside the other: one that cannot be taken is told apart and keeps none of the others away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
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
    def needs_columns(self) -> bool:
        """Return whether the person must say which column holds what."""
        return isinstance(self.refusal, MappingNeeded)


@dataclass(frozen=True, slots=True)
class Reading:
    """Every file in the order it was given, and the preview of those that can be taken (None when there are none)."""

    files: tuple[FileRead, ...]
    preview: ImportPreview | None


def read_files(desk: Desk, sources: Sequence[Source], progress: Progress) -> Reading:
    """Return what importing *sources* would do; raise Trouble when the books cannot be read."""
    seen: dict[Path, Recognised] = {}
    refused: dict[Path, Refusal] = {}
    for source in sources:
        _look(desk, source, seen, refused)
    preview = _preview(desk, sources, refused, progress)
    reports = _by_name(preview)
    files = []
    for source in sources:
        path = source.path
        report = reports[path.name].pop(0) if path not in refused else None
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
    return None


def _by_name(preview: ImportPreview | None) -> dict[str, list[FileReport]]:
    found: dict[str, list[FileReport]] = {}
    for report in preview.files if preview else ():
        found.setdefault(report.name, []).append(report)
    return found
