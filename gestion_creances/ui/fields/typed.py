"""Fields for amounts, days, whole numbers and numbered identities, which accept what people really type."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidgetAction

from gestion_creances.basics.money import Money
from gestion_creances.ui.fields.calendar import calendar
from gestion_creances.ui.fields.field import Check, TextField, Verdict, alignment_right
from gestion_creances.ui.look.icons import icon
from gestion_creances.ui.speech import formats

_SPACES = re.compile(r"[\s\u00a0\u202f]")
_AMOUNT = re.compile(r"(?P<sign>[-−+]?)(?P<whole>\d{1,12})(?:[.,](?P<cents>\d{1,2}))?")
_GROUPED = re.compile(r"[-−+]?\d{1,3}(?:\.\d{3})+,\d{1,2}|[-−+]?\d{1,3}(?:,\d{3})+\.\d{1,2}")
_DAY = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")


def read_amount(text: str) -> Money | None:
    """Return the amount typed (``1 234,56``, ``1234.56``, ``1.234,56``, ``−12 €``), or None when it is none."""
    bare = _SPACES.sub("", text).removesuffix("€")
    if _GROUPED.fullmatch(bare):
        bare = re.sub(r"[.,](?=\d{3})", "", bare)
    found = _AMOUNT.fullmatch(bare)
    if found is None:
        return None
    cents = int(found["whole"]) * 100 + int((found["cents"] or "0").ljust(2, "0"))
    return Money(-cents if found["sign"] in ("-", "−") else cents)


def read_day(text: str) -> date | None:
    """Return the day typed (``23/11/2026``, ``23.11.26``, ``23112026``, ``2026-11-23``), or None when it is none."""
    bare = text.strip()
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", bare):
            return date.fromisoformat(bare)
        found = _DAY.fullmatch(bare) or _DIGITS.fullmatch(bare)
        if found is None:
            return None
        day, month, year = (int(part) for part in found.groups())
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


class MoneyField(TextField):
    """An amount in euros; *signed* allows less than zero."""

    def __init__(self, name: str, *, optional: bool = False, hint: str = "", signed: bool = False) -> None:
        self._signed = signed
        super().__init__(name, optional=optional, hint=hint, placeholder="0,00 €", check=self._check_amount, longest=24)
        alignment_right(self)

    def value(self) -> Money | None:
        """Return the amount, or None when the field is empty or wrong."""
        return read_amount(self.text()) if self.verdict().ok and self.text() else None

    def set_value(self, value: Money | None) -> None:
        """Show *value* as what is stored."""
        self.set_text("" if value is None else formats.amount(value))

    def tidy(self) -> None:
        if (value := read_amount(self.text())) is not None:
            self.line.setText(formats.amount(value))

    def _check_amount(self, text: str) -> Verdict:
        value = read_amount(text)
        if value is None:
            return Verdict(
                ok=False,
                text=QCoreApplication.translate(
                    "fields", "Ce n’est pas un montant\u00a0: tapez par exemple 1\u00a0234,56."
                ),
            )
        if value.cents < 0 and not self._signed:
            return Verdict(ok=False, text=QCoreApplication.translate("fields", "Le montant ne peut pas être négatif."))
        return Verdict(ok=True)


class DateField(TextField):
    """A day, typed or taken from a calendar (the icon, or Alt+↓); ↑ and ↓ move it by a day."""

    def __init__(self, name: str, *, optional: bool = False, hint: str = "") -> None:
        shape = QCoreApplication.translate("fields", "jj/mm/aaaa")
        super().__init__(name, optional=optional, hint=hint, placeholder=shape, check=self._check_day, longest=10)
        self.line.setMinimumWidth(140)
        opens = self.line.addAction(icon("calendar-blank"), QLineEdit.ActionPosition.TrailingPosition)
        opens.setToolTip(self.tr("Choisir dans le calendrier"))
        opens.triggered.connect(self.open_calendar)
        self.line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step == -1 and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return True
        value = self.value()
        if step and value is not None:
            self.change_to(value + timedelta(days=step))
            return True
        return False

    def value(self) -> date | None:
        """Return the day, or None when the field is empty or wrong."""
        return read_day(self.text())

    def set_value(self, value: date | None) -> None:
        """Show *value* as what is stored."""
        self.set_text("" if value is None else formats.day(value))

    def tidy(self) -> None:
        if (value := self.value()) is not None:
            self.line.setText(formats.day(value))

    def change_to(self, value: date) -> None:
        """Show *value* as if the user had typed it."""
        self.line.setText(formats.day(value))
        self.check()
        self.touch()

    def open_calendar(self) -> None:
        """Show the calendar under the field."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = calendar(self.value())
        shown.activated.connect(lambda chosen: self._take(menu, chosen))
        shown.clicked.connect(lambda chosen: self._take(menu, chosen))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(shown)
        menu.addAction(holder)
        menu.popup(self.line.mapToGlobal(QPoint(0, self.line.height())))
        shown.setFocus()

    def _take(self, menu: QMenu, chosen: QDate) -> None:
        menu.close()
        self.change_to(date(chosen.year(), chosen.month(), chosen.day()))

    def _check_day(self, text: str) -> Verdict:
        if read_day(text) is None:
            return Verdict(
                ok=False,
                text=QCoreApplication.translate(
                    "fields", "Cette date n’existe pas\u00a0: tapez par exemple 23/11/2026."
                ),
            )
        return Verdict(ok=True)


class NumberField(TextField):
    """A whole number with its unit (``30 jours``), between *least* and *most*."""

    def __init__(
        self, name: str, *, unit: str = "", least: int = 0, most: int = 9999, optional: bool = False, hint: str = ""
    ) -> None:
        self._least, self._most = least, most
        super().__init__(
            name, optional=optional, hint=hint or unit, placeholder="", check=self._check_number, longest=6
        )
        alignment_right(self)

    def value(self) -> int | None:
        """Return the number, or None when the field is empty or wrong."""
        return int(self.text()) if self.text() and self.verdict().ok else None

    def set_value(self, value: int | None) -> None:
        """Show *value* as what is stored."""
        self.set_text("" if value is None else str(value))

    def _check_number(self, text: str) -> Verdict:
        if re.fullmatch(r"-?\d{1,6}", text) and self._least <= int(text) <= self._most:
            return Verdict(ok=True)
        told = QCoreApplication.translate("fields", "Tapez un nombre entier de {least} à {most}.")
        return Verdict(ok=False, text=told.format(least=self._least, most=self._most))


class GroupedField(TextField):
    """A number of identity shown in groups, judged by the *check* given (which receives it without spaces)."""

    def __init__(
        self, name: str, groups: tuple[int, ...], check: Check, *, optional: bool = False, hint: str = ""
    ) -> None:
        self._groups = groups
        super().__init__(
            name, optional=optional, hint=hint, check=lambda text: check(_SPACES.sub("", text).upper()), longest=60
        )

    def value(self) -> str:
        """Return the number without spaces, in capitals."""
        return _SPACES.sub("", self.text()).upper()

    def set_value(self, value: str) -> None:
        """Show *value* as what is stored, in groups."""
        self.set_text(self._in_groups(value))

    def tidy(self) -> None:
        self.line.setText(self._in_groups(self.value()))

    def _in_groups(self, value: str) -> str:
        parts, rest = [], value
        for size in (*self._groups, *(self._groups[-1],) * 20):
            if not rest:
                break
            parts.append(rest[:size])
            rest = rest[size:]
        return formats.NBSP.join(parts)


class SirenField(GroupedField):
    """A SIREN (9 digits) or SIRET (14), shown as ``904 172 863``."""

    def __init__(self, name: str, check: Check, *, optional: bool = False, hint: str = "") -> None:
        super().__init__(name, (3, 3, 3, 5), check, optional=optional, hint=hint)


class IbanField(GroupedField):
    """An IBAN, shown in groups of four."""

    def __init__(self, name: str, check: Check, *, optional: bool = False, hint: str = "") -> None:
        super().__init__(name, (4,), check, optional=optional, hint=hint)
