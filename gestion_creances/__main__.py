"""Starts the program: the window, or one command of the command line."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from gestion_creances.cli.main import main as run


def main() -> int:
    """Do what the command line asks and return the exit status."""
    return run(sys.argv[1:], _window)


def _window(books: Path | None, today: date | None) -> int:
    # Commands must not wait for the window's library.
    from gestion_creances.app import main as open_window

    return open_window(books, today)


if __name__ == "__main__":
    raise SystemExit(main())
