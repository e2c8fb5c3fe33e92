"""Scénarios: the steps of the reminders, each with its day, channel, tone and claims, faults said beside."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from gestion_creances.basics.changes import Changes
from gestion_creances.dunning.policy import Policy, faults
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import Choice
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.level_row import LevelRow, titles
from gestion_creances.ui.pages.settings.tab import Tab, column
from gestion_creances.ui.speech.formats import painted
from gestion_creances.usecases.edit_choices import edit_policy
from gestion_creances.usecases.view_choices import Choices


class PolicyTab(Tab):
    """The reminder policies: the company's own comes first, others may be given to customers."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._policies: tuple[Policy, ...] = (standard_policy(),)
        self._policy = standard_policy()
        self._touched = False
        self.rows: list[LevelRow] = []
        self.choice: Choice[int] = Choice([("", 0)], self.tr("Scénario"))
        self.choice.picked.connect(self._choose)
        self.name = TextField(self.tr("Nom du scénario"), longest=80)
        self.name.edited.connect(self._typed)
        self.faults = label("", Role.BODY, wrap=True, tone=Tone.BAD)
        self.faults.hide()
        inside, cards = column()
        card = Card()
        card.body.addLayout(self._top())
        told = self.tr(
            "Les jours comptent depuis l’échéance (négatifs avant). L’écart est le temps minimal après la lettre "
            "précédente\u00a0; une étape n’est jamais sautée."
        )
        card.body.addWidget(label(told, Role.MUTED, wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        card.body.addLayout(self._grid)
        card.body.addWidget(self.faults)
        cards.addWidget(card)
        cards.addStretch(1)
        self.across.addWidget(scrolling(inside), 1)

    def _top(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.name, 1)
        bottom = Qt.AlignmentFlag.AlignBottom
        line.addWidget(self.choice, 0, bottom)
        line.addWidget(button(self.tr("Dupliquer"), self.duplicate, icon_name="copy"), 0, bottom)
        line.addWidget(button(self.tr("Rétablir l’original"), self.restore), 0, bottom)
        return line

    def load(self, choices: Choices) -> None:
        self._policies = choices.policies
        kept = next((policy for policy in self._policies if policy.id == self._policy.id), self._policies[0])
        self.choice.set_options([(policy.name, policy.id) for policy in self._policies])
        self.choice.set_value(kept.id)
        self.choice.setVisible(len(self._policies) > 1)
        self._show(kept)

    def policy(self) -> Policy:
        """Return the policy as typed."""
        return Policy(self.name.text(), tuple(row.level() for row in self.rows), self._policy.id)

    def restore(self) -> None:
        """Type the shipped steps again; nothing is stored until « Enregistrer »."""
        original = standard_policy()
        self._show(replace(original, name=self._policy.name or original.name, id=self._policy.id))
        self._typed()

    def duplicate(self) -> None:
        """Begin another policy from this one."""
        copied = self.tr("{name} (copie)").format(name=self.name.text())
        self._show(Policy(copied, self.policy().levels, 0))
        self._typed()

    def touched(self) -> bool:
        return self._touched

    def save(self) -> Changes | None:
        self._show_faults()
        policy = self.policy()
        if faults(policy):
            return None
        stored = edit_policy(self.workplace.desk, policy)
        self._policy = replace(policy, id=stored)
        self._touched = False
        return Changes.POLICIES

    def _choose(self, policy_id: int) -> None:
        self._show(next(policy for policy in self._policies if policy.id == policy_id))

    def _show(self, policy: Policy) -> None:
        self._policy = policy
        self._touched = False
        self.name.set_text(policy.name)
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for place, title in enumerate(titles()):
            self._grid.addWidget(label(title, Role.MUTED), 0, place)
        self.rows = []
        for rank, level in enumerate(policy.levels, start=1):
            row = LevelRow(level)
            row.edited.connect(self._typed)
            self.rows.append(row)
            for place, widget in enumerate(row.widgets):
                self._grid.addWidget(widget, rank, place)
        self._show_faults()

    def _typed(self) -> None:
        self._touched = True
        self._show_faults()
        self.edited.emit()

    def _show_faults(self) -> None:
        found = faults(self.policy())
        wrong = {(fault.position, fault.field) for fault in found}
        for row in self.rows:
            for name, widget in row.by_field.items():
                set_role(widget, "state", "bad" if (row.position, name) in wrong else "")
        told = list(dict.fromkeys(painted(str(fault)) for fault in found))
        self.faults.setText("\n".join(told))
        self.faults.setVisible(bool(told))
