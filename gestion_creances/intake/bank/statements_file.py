"""Knows a bank statement by its content, and has it read by the reader of its form."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gestion_creances.intake.bank.camt import is_camt, read_camt
from gestion_creances.intake.bank.cfonb import is_cfonb, read_cfonb
from gestion_creances.intake.bank.mt940 import is_mt940, read_mt940
from gestion_creances.intake.bank.ofx import is_ofx, read_ofx
from gestion_creances.intake.drafts import Delivery
from gestion_creances.intake.refusals import ForeignFile

_FORMS: tuple[tuple[Callable[[Path], bool], Callable[[Path], Delivery]], ...] = (
    (is_ofx, read_ofx),
    (is_cfonb, read_cfonb),
    (is_mt940, read_mt940),
    (is_camt, read_camt),
)


def is_bank(path: Path) -> bool:
    """Return whether *path* is an OFX, CFONB 120, MT940 or CAMT file; a bank's table is known by its columns.

    Raise UnreadableFile, or UnsafeFile for an XML document with a DOCTYPE.
    """
    return any(is_one(path) for is_one, _ in _FORMS)


def read_bank(path: Path) -> Delivery:
    """Return the statements of *path*, or a Refusal of the reader of its form."""
    for is_one, read in _FORMS:
        if is_one(path):
            return read(path)
    raise ForeignFile(path, "un fichier d’une forme inconnue")
