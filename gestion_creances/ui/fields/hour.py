"""A time of the day, as people write it: 8:30, 08h30, 8h."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtCore import QCoreApplication

from gestion_creances.ui.fields.field import TextField, Verdict

_HOUR = re.compile(r"(\d{1,2})(?:\s*[:hH]\s*(\d{2})?)?")


def read_hour(text: str) -> time | None:
    """Return the time written, or None when it is none."""
    found = _HOUR.fullmatch(text.strip())
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


class HourField(TextField):
    """A time of the day; wrong ones are said below."""

    def __init__(self, name: str, *, hint: str = "") -> None:
        super().__init__(name, hint=hint, placeholder="08:30", check=self._check_hour, longest=6)

    def value(self) -> time | None:
        """Return the time, or None when the field is empty or wrong."""
        return read_hour(self.text())

    def set_value(self, value: time) -> None:
        """Show *value* as what is stored."""
        self.set_text(f"{value:%H:%M}")

    def tidy(self) -> None:
        if (value := self.value()) is not None:
            self.line.setText(f"{value:%H:%M}")

    def _check_hour(self, text: str) -> Verdict:
        if read_hour(text) is None:
            told = QCoreApplication.translate("fields", "Ce n’est pas une heure\u00a0: tapez par exemple 08:30.")
            return Verdict(ok=False, text=told)
        return Verdict(ok=True)
