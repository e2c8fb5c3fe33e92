"""Writes files into one ZIP, the same bytes for the same files and day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from gestion_creances.exports.files import written_whole

_READABLE = 0o644 << 16


def write_archive(path: Path, files: Mapping[str, bytes], day: date) -> Path:
    """Write *files*, bytes by name, to *path* in their order, dated *day*, and return it; raise ExportFailed."""

    def write(draft: Path) -> None:
        with ZipFile(draft, "w", ZIP_DEFLATED) as archive:
            for name, content in files.items():
                entry = ZipInfo(name, (max(day.year, 1980), day.month, day.day, 12, 0, 0))
                entry.compress_type, entry.external_attr, entry.create_system = ZIP_DEFLATED, _READABLE, 3
                archive.writestr(entry, content)

    return written_whole(path, write)
