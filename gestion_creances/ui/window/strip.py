"""The strip above the page in which the window says what went wrong or needs attention, with the button that helps."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gestion_creances.ui.look.buttons import Weight, button, icon_button
from gestion_creances.ui.look.labels import IconTile, Role, label, set_role
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Message

_ICONS = {Tone.INFO: "info", Tone.OK: "check-circle", Tone.WARN: "warning", Tone.BAD: "warning-circle"}


class Strip(QWidget):
    """Shows one :class:`Message` at a time, until it is closed, answered or replaced."""

    def __init__(self) -> None:
        super().__init__()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 14, 24, 0)
        self._frame = QFrame()
        self._frame.setProperty("surface", "strip")
        self._frame.setMinimumHeight(46)
        outer.addWidget(self._frame)
        line = QHBoxLayout(self._frame)
        line.setContentsMargins(12, 5, 6, 5)
        line.setSpacing(8)
        self._icon = IconTile("info", None, side=24, glyph=20)
        self._strong = label("", Role.STRONG)
        self._text = label("", Role.BODY, wrap=True)
        self._button = button("", self._answer, weight=Weight.SMALL)
        line.addWidget(self._icon)
        line.addWidget(self._strong)
        line.addWidget(self._text, 1)
        line.addWidget(self._button)
        line.addWidget(icon_button("x", self.tr("Fermer ce message"), self.clear))
        self._message: Message | None = None
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show *message* instead of the one before."""
        self._message = message
        tone = message.tone if message.tone in _ICONS else Tone.INFO
        set_role(self._frame, "tone", tone.value)
        self._icon.show_icon(_ICONS[tone], tone)
        self._strong.setText(message.strong)
        self._strong.setVisible(bool(message.strong))
        self._text.setText(message.text)
        self._button.setText(message.action.replace("&", "&&"))
        self._button.setVisible(bool(message.action))
        self.setAccessibleName(f"{message.strong} {message.text}".strip())
        self.show()

    def message(self) -> Message | None:
        """Return what is shown."""
        return self._message

    def clear(self) -> None:
        """Take the message away."""
        self._message = None
        self.hide()

    def _answer(self) -> None:
        message = self._message
        self.clear()
        if message is not None and message.run is not None:
            message.run()
