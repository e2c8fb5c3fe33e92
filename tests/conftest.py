"""What every test stands on: no screen, nobody's own folders or passwords, and the real sample files where they are."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from gestion_creances.desk import Desk
    from gestion_creances.storage.books import Books

_home = Path(tempfile.mkdtemp(prefix="creances-tests-"))
atexit.register(shutil.rmtree, _home, ignore_errors=True)
# Set before Qt, platformdirs or keyring is imported by any test: they look at these once.
os.environ.update(
    {
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "HOME": str(_home),
        "USERPROFILE": str(_home),
        "APPDATA": str(_home / "roaming"),
        "LOCALAPPDATA": str(_home / "local"),
        "XDG_CONFIG_HOME": str(_home / "config"),
        "XDG_DATA_HOME": str(_home / "data"),
        "XDG_STATE_HOME": str(_home / "state"),
        "XDG_CACHE_HOME": str(_home / "cache"),
        "XDG_RUNTIME_DIR": str(_home / "runtime"),
    }
)
(_home / "runtime").mkdir(mode=0o700)
# How fast this computer is says nothing about what is tested.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Return the folder of real sample files named by CREANCES_CORPUS, or skip the test that needs them."""
    folder = os.environ.get("CREANCES_CORPUS")
    if not folder:
        pytest.skip("the real sample files are not on this computer (CREANCES_CORPUS)")
    return Path(folder)


@pytest.fixture(scope="session")
def empty_books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of empty books, made once: tests work on copies of it."""
    from gestion_creances.storage.books import Books

    path = tmp_path_factory.mktemp("modele") / "vide.creances"
    Books.create(path).close()
    return path


@pytest.fixture
def books(empty_books: Path, tmp_path: Path) -> Iterator[Books]:
    """Give fresh empty books of their own to one test."""
    from gestion_creances.storage.books import Books

    path = tmp_path / "essai.creances"
    shutil.copy2(empty_books, path)
    with Books.open(path) as opened:
        yield opened


@pytest.fixture
def desk(books: Books) -> Desk:
    """Give Claire's desk on 22 November 2026, at noon, over fresh empty books."""
    from gestion_creances.desk import Desk

    return Desk(books, date(2026, 11, 22), "claire", lambda: datetime(2026, 11, 22, 12, 0, tzinfo=UTC))
