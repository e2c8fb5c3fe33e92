"""A field for a rate in percent per year, such as the penalty rate of the terms of sale."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from gestion_creances.ui.fields.field import TextField, Verdict, alignment_right
from gestion_creances.ui.speech.formats import NBSP

_RATE = re.compile(r"\d{1,3}(?:[.,]\d{1,4})?")


def read_rate(text: str) -> Decimal | None:
    """Return the percentage typed (``12,25 %``, ``12.25``), or None when it is none."""
    bare = re.sub(r"\s", "", text).removesuffix("%")
    return Decimal(bare.replace(",", ".")) if _RATE.fullmatch(bare) else None


class RateField(TextField):
    """A percentage from 0 to *most*, e.g. ``12,25 %``; :meth:`value` is in percent, not a ratio."""

    def __init__(self, name: str, *, most: int = 100, optional: bool = False, hint: str = "") -> None:
        self._most = most
        super().__init__(
            name, optional=optional, hint=hint, placeholder=f"0{NBSP}%", check=self._check_rate, longest=12
        )
        alignment_right(self)

    def value(self) -> Decimal | None:
        """Return the percentage, or None when the field is empty or wrong."""
        return read_rate(self.text()) if self.text() and self.verdict().ok else None

    def set_value(self, value: Decimal | None) -> None:
        """Show *value* (in percent) as what is stored."""
        self.set_text("" if value is None else self._written(value))

    def tidy(self) -> None:
        if (value := read_rate(self.text())) is not None:
            self.line.setText(self._written(value))

    def _written(self, value: Decimal) -> str:
        whole, _, rest = f"{value:f}".partition(".")
        rest = rest.rstrip("0")
        return f"{whole}{',' + rest if rest else ''}{NBSP}%"

    def _check_rate(self, text: str) -> Verdict:
        value = read_rate(text)
        if value is not None and value <= self._most:
            return Verdict(ok=True)
        told = QCoreApplication.translate("fields", "Tapez un taux de 0 à {most}\u00a0%, par exemple 12,25.")
        return Verdict(ok=False, text=told.format(most=self._most))
