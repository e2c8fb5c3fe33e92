"""The dialog that notes letters as handed to the post, with the number on each receipt of registered post."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QWidget

from gestion_creances.dunning.posting import PostedLetter
from gestion_creances.dunning.tracking import LONGEST_TRACKING, read_pasted, read_tracking, tracking_warning
from gestion_creances.ui.fields.field import Field, State
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.look.labels import Elided, Role, label
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import counted, painted
from gestion_creances.usecases.post_letters import Noted, note_posted

_LINE, _MOST_LINES = 42, 7


class _NumberLine(QLineEdit):
    """One tracking number; ``entered`` on Entrée, ``pasted`` with the lines when several were pasted at once."""

    entered = Signal()
    pasted = Signal(list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and len(lines := _clipboard_lines()) > 1:
            self.pasted.emit(lines)
        else:
            super().keyPressEvent(event)


def _clipboard_lines() -> list[str]:
    lines = QGuiApplication.clipboard().text().splitlines()
    return [line.strip() for line in lines if line.strip()]


class TrackingNumbers(Field):
    """A number for each letter, typed or scanned one after the other (Entrée goes on), or pasted as a list."""

    finished = Signal()

    def __init__(self, letters: Sequence[PostedLetter]) -> None:
        grid_holder = QWidget()
        grid = QGridLayout(grid_holder)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        area = scrolling(grid_holder)
        self._area: QScrollArea = area
        super().__init__(self.tr("Numéros de suivi"), area, optional=True)
        self._letters = tuple(letters)
        self.lines: dict[int, _NumberLine] = {}
        for row, one in enumerate(letters):
            line = _NumberLine()
            line.setText(one.posting.tracking)
            line.setMaxLength(LONGEST_TRACKING + 10)
            line.setMinimumWidth(220)
            line.setAccessibleName(f"{one.number} {one.customer_name}")
            line.textEdited.connect(lambda _: self._typed())
            line.entered.connect(lambda row=row: self._go_on(row))
            line.pasted.connect(lambda texts, row=row: self._spread(row, texts))
            self.lines[one.letter_id] = line
            grid.addWidget(label(one.number, Role.MUTED), row, 0)
            grid.addWidget(Elided(one.customer_name), row, 1)
            grid.addWidget(line, row, 2)
        self._area.setFixedHeight(_LINE * min(len(letters), _MOST_LINES) + 4)
        self.setFocusProxy(next(iter(self.lines.values()), None))  # type: ignore[arg-type]
        self._say_hint()

    def values(self) -> dict[int, str]:
        """Return the numbers as typed, by letter."""
        return {key: line.text().strip() for key, line in self.lines.items()}

    def _typed(self) -> None:
        self.touch()
        self._say_hint()

    def _say_hint(self) -> None:
        doubts = (tracking_warning(read_tracking(text[:LONGEST_TRACKING])) for text in self.values().values())
        doubt = next(filter(None, doubts), "")
        hint = self.tr("Entrée passe à la lettre suivante\u00a0; une liste de numéros se colle d’un coup.")
        self._say(painted(doubt) if doubt else hint, State.PLAIN)

    def _go_on(self, row: int) -> None:
        lines = list(self.lines.values())
        if row + 1 == len(lines):
            self.finished.emit()
            return
        lines[row + 1].setFocus(Qt.FocusReason.TabFocusReason)
        lines[row + 1].selectAll()
        self._area.ensureWidgetVisible(lines[row + 1])

    def _spread(self, row: int, texts: list[str]) -> None:
        """Give the pasted numbers to the letters they name, else to those from *row* on, in order."""
        found = read_pasted(texts, [one.number for one in self._letters], row)
        for one in self._letters:
            if number := found.given.get(one.number):
                self.lines[one.letter_id].setText(number)
        self._typed()
        if found.left:
            told = self.tr("{n} de trop dans la liste collée\u00a0: vérifiez que chaque numéro est au bon endroit.")
            many = counted(found.left, self.tr("numéro"), self.tr("numéros"))
            self.show_error(told.format(n=many))


class PostingDialog(FormDialog):
    """Notes *letters* as posted on a day; *done* receives what changed, to take it back."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        letters: Sequence[PostedLetter],
        done: Callable[[Noted], object],
    ) -> None:
        registered = [one for one in letters if one.posting.registered]
        told = counted(len(letters), self.tr("lettre"), self.tr("lettres"))
        if registered:
            told += self.tr(", dont {n}").format(
                n=counted(len(registered), self.tr("recommandée"), self.tr("recommandées"))
            )
        super().__init__(
            parent, self.tr("Noter l’envoi"), self._confirm, verb=self.tr("Noter l’envoi"), hint=told, width=620
        )
        self._workplace, self._letters, self._done = workplace, letters, done
        self.posted_on = DateField(self.tr("Remises à la poste le"))
        self.posted_on.set_value(letters[0].posting.posted_on or workplace.desk.today)
        self.form.row(self.posted_on)
        # Only one ordinary letter alone may have a number too (a tracked letter).
        self.numbers: TrackingNumbers | None = None
        numbered = registered or (list(letters) if len(letters) == 1 else [])
        if numbered:
            self.numbers = TrackingNumbers(numbered)
            self.numbers.finished.connect(self.accept)
            self.form.row(self.numbers)
            self.beside["tracking"] = self.numbers
        self.beside |= {"posted_on": self.posted_on, "printed_on": self.posted_on}

    def _confirm(self) -> None:
        typed = self.numbers.values() if self.numbers is not None else {}
        tracking = {one.letter_id: typed.get(one.letter_id, "") for one in self._letters}
        posted_on = self.posted_on.value() or self._workplace.desk.today
        self._done(note_posted(self._workplace.desk, tracking, posted_on))
