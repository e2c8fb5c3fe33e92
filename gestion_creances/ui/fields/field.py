"""A field of a form: its name above, its message below, green when right and red when wrong, said beside the field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from gestion_creances.ui.look.icons import icon
from gestion_creances.ui.look.labels import Role, label, set_role


class State(Enum):
    """What the edge of a field says."""

    PLAIN = ""
    OK = "ok"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check says of a typed text: right or wrong, and the words shown below."""

    ok: bool
    text: str = ""


Check = Callable[[str], Verdict]


class Field(QWidget):
    """Base of all fields: ``edited`` when the user changed it; :meth:`check` shows what is wrong, if anything."""

    edited = Signal()

    def __init__(self, name: str, editor: QWidget, *, optional: bool = False, hint: str = "") -> None:
        super().__init__()
        self.name, self.editor, self.optional = name, editor, optional
        self._hint = hint
        self._touched = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(6)
        self._name = label(name.replace("&", "&&"), Role.STRONG)
        self._name.setBuddy(editor)
        if not name:
            self._name.hide()
        top.addWidget(self._name)
        self._tag = label(self.tr("facultatif"), Role.MUTED)
        if not optional:
            self._tag.hide()
        top.addWidget(self._tag)
        top.addStretch(1)
        self._message: QLabel = label(hint, Role.MUTED, wrap=True)
        self._message.setVisible(bool(hint))
        column.addLayout(top)
        column.addWidget(editor)
        column.addWidget(self._message)
        editor.setAccessibleName(name)

    # Overridden by the kinds of fields.
    def verdict(self) -> Verdict:
        """Return what a check says of the field as it stands, without showing it."""
        return Verdict(ok=True)

    # For forms and pages.
    def set_optional(self, optional: bool) -> None:
        """Let the field stay empty, or not."""
        self.optional = optional
        self.say_optional(optional)

    def say_optional(self, optional: bool) -> None:
        """Say beside the name that the field may stay empty, or stop saying so; what checks it is somebody else."""
        self._tag.setVisible(optional)

    def check(self) -> bool:
        """Show what is wrong with the field, if anything, and return whether it is right."""
        verdict = self.verdict()
        self.show_verdict(verdict)
        return verdict.ok

    def show_verdict(self, verdict: Verdict) -> None:
        """Show *verdict* below the field; a right one without words shows the hint again."""
        self._say(
            verdict.text or self._hint, State.BAD if not verdict.ok else State.OK if verdict.text else State.PLAIN
        )

    def set_hint(self, text: str) -> None:
        """Show other words below the field when nothing is wrong with it."""
        self._hint = text
        self._say(text, State.PLAIN)

    def show_error(self, text: str) -> None:
        """Show that the field is wrong, with the words of a refusal."""
        self.show_verdict(Verdict(ok=False, text=text))

    def message(self) -> str:
        """Return the words below the field."""
        return self._message.text()

    def state(self) -> State:
        """Return what the edge says."""
        return State(self.editor.property("state") or "")

    def touched(self) -> bool:
        """Return whether the user changed the field since it was set."""
        return self._touched

    def settle(self) -> None:
        """Forget that the user changed the field: its content is now what is stored."""
        self._touched = False

    def touch(self) -> None:
        """Note a change made by the user."""
        self._touched = True
        self.edited.emit()

    def _say(self, text: str, state: State) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))
        set_role(self._message, "tone", state.value)
        set_role(self.editor, "state", state.value)
        self.editor.setAccessibleDescription(text)


class TextField(Field):
    """A line of text. *check* judges it: what is right is said while typing, what is wrong on leaving the field."""

    def __init__(
        self,
        name: str,
        *,
        optional: bool = False,
        hint: str = "",
        placeholder: str = "",
        check: Check | None = None,
        longest: int = 200,
    ) -> None:
        self.line = QLineEdit()
        super().__init__(name, self.line, optional=optional, hint=hint)
        self.line.setPlaceholderText(placeholder)
        self.line.setMaxLength(longest)
        self._judge = check
        self._mark = self.line.addAction(icon("check-circle", "ok"), QLineEdit.ActionPosition.TrailingPosition)
        self._mark.setVisible(False)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._left)

    def text(self) -> str:
        """Return the text without spaces around it."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Show *text* as what is stored."""
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self._say(self._hint, State.PLAIN)
        self.settle()
        if text:
            self._tell_right()

    def verdict(self) -> Verdict:
        if not self.text():
            return Verdict(ok=self.optional, text="" if self.optional else self.tr("À remplir."))
        return self._judge(self.text()) if self._judge is not None else Verdict(ok=True)

    def tidy(self) -> None:
        """Rewrite the text in its usual form; called when the caret leaves (nothing by default)."""

    def _say(self, text: str, state: State) -> None:
        super()._say(text, state)
        self._mark.setVisible(state is State.OK)

    def _typed(self) -> None:
        self._tell_right()
        self.touch()

    def _tell_right(self) -> None:
        verdict = self.verdict()
        self.show_verdict(verdict if verdict.ok else Verdict(ok=True))

    def _left(self) -> None:
        if self.touched():
            self.tidy()
            if self.text():
                self.check()


class LongTextField(Field):
    """Several lines of text."""

    def __init__(self, name: str, *, optional: bool = False, hint: str = "", lines: int = 4) -> None:
        self.area = QPlainTextEdit()
        super().__init__(name, self.area, optional=optional, hint=hint)
        self.area.setTabChangesFocus(True)
        self.area.setFixedHeight(lines * 20 + 18)
        self._setting = False
        self.area.textChanged.connect(self._typed)

    def text(self) -> str:
        """Return the text without spaces around it."""
        return self.area.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Show *text* as what is stored."""
        self._setting = True
        self.area.setPlainText(text)
        self._setting = False
        self.settle()

    def verdict(self) -> Verdict:
        missing = not self.text() and not self.optional
        return Verdict(ok=not missing, text=self.tr("À remplir.") if missing else "")

    def _typed(self) -> None:
        if not self._setting:
            self._say(self._hint, State.PLAIN)
            self.touch()


def alignment_right(field: TextField) -> None:
    """Align the text of *field* to the right, as figures are."""
    field.line.setAlignment(Qt.AlignmentFlag.AlignRight)
