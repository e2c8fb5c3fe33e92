"""What every test stands on: no screen, nobody's own folders or passwords, and the real sample files where they are."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

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
