"""Where the program finds its own files and where it keeps the user's: the same names in the source tree and frozen."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import platformdirs

_APP = "gestion-creances"


@cache
def _root() -> Path:
    """Return the folder that holds ``resources`` and ``translations``: the bundle, the wheel or the source tree."""
    if bundle := getattr(sys, "_MEIPASS", None):
        return Path(bundle)
    return Path(__file__).resolve().parent.parent


def resources() -> Path:
    """Return the folder of shipped templates, rates and styles."""
    wheel = Path(__file__).resolve().parent / "_resources"
    return wheel if wheel.is_dir() else _root() / "resources"


def translations() -> Path:
    """Return the folder of translation files."""
    wheel = Path(__file__).resolve().parent / "_translations"
    return wheel if wheel.is_dir() else _root() / "translations"


def documents() -> Path:
    """Return the user's folder where new books are proposed."""
    return Path(platformdirs.user_documents_dir()) / "Gestion des créances"


def settings() -> Path:
    """Return the folder of window settings of this user (created on demand by whoever writes)."""
    return Path(platformdirs.user_config_dir(_APP, appauthor=False))


def logs() -> Path:
    """Return the folder of log files of this user."""
    return Path(platformdirs.user_log_dir(_APP, appauthor=False))
