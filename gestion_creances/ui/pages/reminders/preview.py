"""The letter in view as it would leave, drawn beside the window's own work."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.ui.fields.card import Card, separator
from gestion_creances.ui.fields.pdf_pages import PdfPages
from gestion_creances.ui.look.buttons import icon_button
from gestion_creances.ui.look.labels import Elided, Pill, Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.reminders.call_preview import CallPreview
from gestion_creances.ui.pages.reminders.lines import Key, Line, firmness, which_policy
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.usecases.draft_letters import draft_letter

_PAUSE = 80
_KEPT = 30


class Preview(Card):
    """The PDF of one reminder under its head; ``stepped(±1)`` when the person wants the next or the one before."""

    stepped = Signal(int)
    drawn = Signal(object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(padded=False)
        self._workplace = workplace
        self._shown: Line | None = None
        self._kept: OrderedDict[Key, bytes] = OrderedDict()
        self._version = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._draw)
        head = QWidget()
        across = QHBoxLayout(head)
        across.setContentsMargins(16, 10, 12, 10)
        across.setSpacing(8)
        self._level = Pill()
        self._name = Elided("", Role.STRONG)
        self._channel = label("", Role.MUTED)
        self._place = label("", Role.MUTED)
        across.addWidget(self._level)
        across.addWidget(self._name, 1)
        across.addWidget(self._channel)
        before = self.tr("Lettre précédente (Ctrl+↑)")
        after = self.tr("Lettre suivante (Ctrl+↓)")
        across.addWidget(icon_button("caret-up", before, lambda: self.stepped.emit(-1)))
        across.addWidget(icon_button("caret-down", after, lambda: self.stepped.emit(1)))
        across.addWidget(self._place)
        self.body.addWidget(head)
        self.policy = Elided("", Role.MUTED)
        self.policy.setContentsMargins(16, 0, 16, 8)
        self.body.addWidget(self.policy)
        self.body.addWidget(separator())
        self.pages = PdfPages(self.tr("Aperçu de la lettre"))
        self.body.addWidget(self.pages, 1)
        self.call = CallPreview(workplace)
        self.call.hide()
        self.body.addWidget(self.call, 1)

    def show_line(self, line: Line | None, place: tuple[int, int]) -> None:
        """Show the letter of *line* (None: words instead), which is the *place*-th of so many."""
        self._shown = line
        self._place.setText(self.tr("{n} sur {all}").format(n=place[0], all=place[1]) if line else "")
        by_phone = line is not None and line.reminder.is_call
        self.pages.setVisible(not by_phone)
        self.call.setVisible(by_phone)
        if line is None:
            self._level.show_status("", Tone.NEUTRAL)
            self._name.set_whole("")
            self._channel.setText("")
            self.policy.set_whole("")
            self.pages.say(self.tr("Choisissez une lettre dans la liste pour la relire."))
            return
        self._level.show_status(painted(line.level.name_fr), firmness(line.level))
        self._name.set_whole(line.name)
        self._channel.setText(line.channel)
        self.policy.set_whole(which_policy(line.reminder))
        self._channel.setToolTip(painted(line.reminder.channel_reason.sentence()))
        if by_phone:
            self.call.show_customer(line.reminder.customer_id)
        elif line.key in self._kept:
            self._show(self._kept[line.key])
        else:
            self._pause.start()

    def forget(self) -> None:
        """Forget every letter drawn so far."""
        self._version += 1
        self._kept.clear()
        self.call.forget()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start()

    def _draw(self) -> None:
        line = self._shown
        # Nobody looks while the first step is in view.
        if line is None or line.reminder.is_call or line.key in self._kept or not self.isVisible():
            return
        desk, version = self._workplace.desk, self._version
        self._workplace.jobs.run(
            self.tr("Mise en page de la lettre"),
            partial(_draft, desk, line, version),
            self._arrived,
            on_failed=partial(self._failed, line.key),
        )

    def _arrived(self, found: tuple[int, Key, bytes]) -> None:
        version, key, pdf = found
        if version != self._version:
            return
        self._kept[key] = pdf
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if self._shown is not None and self._shown.key == key:
            self._show(pdf)

    def _failed(self, key: Key, outcome: Outcome) -> None:
        if self._shown is not None and self._shown.key == key:
            self.pages.say(sentence(outcome))

    def _show(self, pdf: bytes) -> None:
        self.pages.show_pdf(pdf)
        self.drawn.emit(self._shown)


def _draft(desk: Desk, line: Line, version: int, _progress: Progress) -> tuple[int, Key, bytes]:
    return version, line.key, draft_letter(desk, line.reminder).pdf
