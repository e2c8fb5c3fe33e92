"""Writes a file whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from gestion_creances.exports.sheet import ExportFailed


def written_whole(path: Path, write: Callable[[Path], None]) -> Path:
    """Let *write* fill a draft beside *path*, put it in its place, and return *path*; raise ExportFailed."""
    draft = path.with_name(f".{path.name}.partiel")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(draft)
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        raise ExportFailed(path, error.strerror or str(error)) from error
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise
    return path


def put(path: Path, content: bytes) -> Path:
    """Write *content* to *path* and return it; raise ExportFailed."""

    def write(draft: Path) -> None:
        draft.write_bytes(content)

    return written_whole(path, write)
