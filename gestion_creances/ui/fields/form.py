"""Forms and dialogs: fields in rows, checked together, that work with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gestion_creances.basics.errors import Outcome
from gestion_creances.ui.fields.card import separator
from gestion_creances.ui.fields.field import Field
from gestion_creances.ui.fields.scrolling import ScreenBound
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.speech.sentences import sentence

# A control with the caret is drawn a little larger than itself: what scrolls must not cut it.
_RING = 4
_BESIDE = 16


class Form(QWidget):
    """Rows of fields. ``form.row(siren, name, weights=(1, 2))``, then :meth:`check`."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self.fields: list[Field] = []

    def row(self, *widgets: QWidget, weights: Sequence[int] = ()) -> None:
        """Add a row; *weights* share its width (equally when not given)."""
        line = QHBoxLayout()
        line.setSpacing(16)
        for number, widget in enumerate(widgets):
            line.addWidget(widget, weights[number] if weights else 1, Qt.AlignmentFlag.AlignTop)
            if isinstance(widget, Field):
                self.fields.append(widget)
        self._column.addLayout(line)

    def line(self) -> None:
        """Part what follows with a line."""
        self._column.addWidget(separator())

    def check(self) -> bool:
        """Check every field, show what is wrong, and put the caret into the first wrong one."""
        wrong = [field for field in self.fields if field.isVisibleTo(self) and not field.check()]
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def touched(self) -> bool:
        """Return whether the user changed anything."""
        return any(field.touched() for field in self.fields)

    def settle(self) -> None:
        """Note that everything typed is stored now."""
        for field in self.fields:
            field.settle()


class FormDialog(QDialog):
    """A dialog around a form: Entrée confirms, Échap closes (twice when something was typed).

    *confirm* does the work; when it raises a Refusal or a Trouble the dialog stays and says why: beside the field that
    ``dialog.beside`` names for the Refusal's ``field``, else above the buttons. Put fields into ``dialog.form`` and
    anything else into ``dialog.body``.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        confirm: Callable[[], object],
        *,
        verb: str = "",
        hint: str = "",
        width: int = 520,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(min(width, self.screen().availableSize().width() - _BESIDE))
        self._confirm = confirm
        self._warned = False
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(24 - _RING, 20 - _RING, 24 - _RING, 20)
        outer.setSpacing(14 - _RING)
        inside = QWidget()
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(_RING, _RING, _RING, _RING)
        column.setSpacing(14)
        column.addWidget(label(title, Role.HEADING))
        if hint:
            column.addWidget(label(hint, Role.MUTED, wrap=True))
        self.form = Form()
        self.beside: dict[str, Field] = {}
        self.body = QVBoxLayout()
        column.addWidget(self.form)
        column.addLayout(self.body, 1)
        self._area = ScreenBound(inside)
        # Words that wrap ask for height by the width they expect: they are to expect the dialog's.
        self._area.setMinimumWidth(self.minimumWidth() - 2 * (24 - _RING))
        outer.addWidget(self._area, 1)
        self._said = label("", Role.BODY, wrap=True)
        self._said.setContentsMargins(_RING, 0, _RING, 0)
        self._said.hide()
        outer.addWidget(self._said)
        line = QHBoxLayout()
        line.setContentsMargins(_RING, 0, _RING, 0)
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(button(self.tr("Annuler"), self.reject))
        self.confirm_button = button(verb or self.tr("Enregistrer"), self.accept, weight=Weight.PRIMARY)
        self.confirm_button.setDefault(True)
        line.addWidget(self.confirm_button)
        outer.addLayout(line)

    def showEvent(self, event: QShowEvent) -> None:
        # Qt gives the focus to the button that confirms; one comes to type.
        super().showEvent(event)
        self._grow()
        fields = [field for field in self.form.fields if field.isVisibleTo(self) and field.isEnabled()]
        if fields and not event.spontaneous() and isinstance(self.focusWidget(), QPushButton | None):
            fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def said(self) -> str:
        """Return what the dialog says above its buttons."""
        return self._said.text()

    def accept(self) -> None:
        if not self.form.check():
            self._show_caret()
            return
        try:
            self._confirm()
        except Outcome as outcome:
            self._refuse(outcome)
            return
        super().accept()

    def _refuse(self, outcome: Outcome) -> None:
        wrong = self.beside.get(getattr(outcome, "field", ""))
        if wrong is None or not wrong.isVisibleTo(self):
            self._say(sentence(outcome), "bad")
            return
        self._said.setVisible(False)
        wrong.show_error(sentence(outcome))
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_caret()

    def _show_caret(self) -> None:
        caret = self.focusWidget()
        if caret is not None:
            # What is wrong is said below the field, and has no place before the layout is done.
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(caret))

    def reject(self) -> None:
        if self.form.touched() and not self._warned:
            self._warned = True
            self._say(self.tr("Ce que vous avez saisi n’est pas enregistré. Échap encore une fois pour l’abandonner."))
            return
        super().reject()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._grow()
        return handled

    def _grow(self) -> None:
        """Make room for what has just appeared, within the screen."""
        room = self.screen().availableGeometry()
        frame = self.frameGeometry().height() - self.height()
        wanted = max(self._outer.totalHeightForWidth(self.width()), self._outer.totalSizeHint().height())
        needed = min(wanted, room.height() - frame)
        if needed > self.height():
            self.resize(self.width(), needed)
        below = self.frameGeometry().top() + needed + frame - room.bottom() - 1
        if self.isVisible() and below > 0:
            self.move(self.x(), max(room.top(), self.y() - below))

    def _say(self, text: str, tone: str = "warn") -> None:
        self._said.setText(text)
        set_role(self._said, "tone", tone)
        self._said.setVisible(True)
