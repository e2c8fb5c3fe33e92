"""What the window remembers from one day to the next: its size, the columns of each list, the theme."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from gestion_creances import locations


def memory() -> QSettings:
    """Return the settings file of this user's windows (never anything of the books)."""
    return QSettings(str(locations.settings() / "window.ini"), QSettings.Format.IniFormat)
