"""Which customers the list shows: all of them, the late ones, those on pause, those over their limit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import ZERO
from gestion_creances.usecases.view_ages import AgedLine

translate = QCoreApplication.translate


def choices() -> tuple[tuple[str, str], ...]:
    """Return what may be chosen: words, and the key :func:`keep` understands."""
    return (
        (translate("aged_balance", "Tous les clients"), ""),
        (translate("aged_balance", "Avec du retard"), "late"),
        (translate("aged_balance", "Sans retard"), "on_time"),
        (translate("aged_balance", "En litige ou en pause"), "paused"),
        (translate("aged_balance", "Au-delà du plafond"), "over_limit"),
    )


def keep(line: AgedLine, who: str) -> bool:
    """Return whether *line* is one of those; raise KeyError for a key that is no choice."""
    late = line.outstanding.overdue > ZERO
    return {
        "": True,
        "late": late,
        "on_time": not late,
        "paused": line.hold is not None,
        "over_limit": line.over_limit,
    }[who]
