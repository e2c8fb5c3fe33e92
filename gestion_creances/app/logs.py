"""Keeps the log of the window: a few small files, without names or amounts, to understand what went wrong."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler

from gestion_creances import __version__, locations

_SIZE = 1_000_000
_KEPT = 3


def keep_log() -> None:
    """Write what the program tells of itself to ``fenetre.log`` in the log folder, where that folder can be written."""
    folder = locations.logs()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "fenetre.log", maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("gestion_creances")
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.info("window started, version %s", __version__)
