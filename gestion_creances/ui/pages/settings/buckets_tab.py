"""Tranches: the age brackets of the aged balance, typed as days and shown as they will stand."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gestion_creances.aging.buckets import DEFAULT_BUCKETS, Buckets
from gestion_creances.basics.changes import Changes
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.checks import checked_by
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Pill, Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.tab import Tab, column
from gestion_creances.ui.speech.formats import painted
from gestion_creances.usecases.edit_choices import edit_buckets
from gestion_creances.usecases.view_choices import Choices

_TONES = (Tone.INFO, Tone.WARN, Tone.ALERT, Tone.ALERT, Tone.BAD)


class BucketsTab(Tab):
    """The age brackets."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.limits = TextField(
            self.tr("Limites, en jours de retard"),
            check=checked_by(Buckets.parse),
            hint=self.tr("Des nombres croissants séparés par des virgules."),
            placeholder="30, 60, 90",
            longest=60,
        )
        self._form = Form()
        self._form.row(self.limits, QWidget(), weights=(2, 3))
        self._pills = QWidget()
        self._line = QHBoxLayout(self._pills)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        inside, cards = column()
        card = Card(self.tr("Tranches d’âge de la balance"))
        told = self.tr("Elles découpent la balance âgée, le tableau de bord et les relevés de compte.")
        card.body.addWidget(label(told, Role.MUTED, wrap=True))
        card.body.addWidget(self._form)
        card.body.addWidget(self._pills)
        back = button(self.tr("Revenir à 30, 60, 90"), self.restore, weight=Weight.LINK)
        line = QHBoxLayout()
        line.addWidget(back)
        line.addStretch(1)
        card.body.addLayout(line)
        cards.addWidget(card)
        cards.addStretch(1)
        self.across.addWidget(inside, 1)
        self.limits.edited.connect(self._changed)

    def load(self, choices: Choices) -> None:
        self.limits.set_text(_written(choices.buckets))
        self._show(choices.buckets)

    def restore(self) -> None:
        """Type the usual limits again."""
        self.limits.line.setText(_written(DEFAULT_BUCKETS))
        self.limits.check()
        self.limits.touch()

    def labels(self) -> list[str]:
        """Return the brackets shown."""
        return [pill.text() for pill in self._pills.findChildren(Pill)]

    def touched(self) -> bool:
        return self.limits.touched()

    def save(self) -> Changes | None:
        if not self._form.check():
            return None
        edit_buckets(self.workplace.desk, Buckets.parse(self.limits.text()))
        return Changes.COMPANY

    def _changed(self) -> None:
        if self.limits.text() and self.limits.verdict().ok:
            self._show(Buckets.parse(self.limits.text()))
        self.edited.emit()

    def _show(self, buckets: Buckets) -> None:
        while item := self._line.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
        last = len(buckets) - 1
        for place, bucket in enumerate(buckets):
            tone = _TONES[-1] if place == last else _TONES[min(place, len(_TONES) - 2)]
            self._line.addWidget(Pill(painted(bucket.label), tone))
        self._line.addStretch(1)


def _written(buckets: Buckets) -> str:
    return ", ".join(map(str, buckets.limits))
