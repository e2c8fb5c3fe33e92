"""The tab « Scénarios »: choose one, see it on its time line, edit its steps, say who follows it, try it at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QMenu

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.dunning.policy import Level, Policy, faults
from gestion_creances.dunning.policy_document import shipped_policies, standard_policy
from gestion_creances.ledger.customer import Segment
from gestion_creances.letters.catalogue import TemplateKind
from gestion_creances.ui.charts.time_line import TimeLine
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import Choice
from gestion_creances.ui.fields.field import State, TextField
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.look.buttons import button, icon_button
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.scenarios import draft
from gestion_creances.ui.pages.settings.scenarios.followers import Followers
from gestion_creances.ui.pages.settings.scenarios.level_form import FURTHEST, LevelForm
from gestion_creances.ui.pages.settings.scenarios.simulated import Simulated
from gestion_creances.ui.pages.settings.scenarios.step_list import StepList
from gestion_creances.ui.pages.settings.scenarios.words import mark
from gestion_creances.ui.pages.settings.tab import Tab, column
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.speech.phrasebook import speaks_english
from gestion_creances.usecases.edit_choices import edit_policy
from gestion_creances.usecases.edit_policies import PolicyChoices, follow_policy, remove_policy, view_policies
from gestion_creances.usecases.view_choices import Choices
from gestion_creances.usecases.view_templates import available_templates

_FOR_SEGMENT = {
    "patient": Segment.GOOD,
    "tight": Segment.AT_RISK,
    "public": Segment.PUBLIC,
    "consumer": Segment.CONSUMER,
}


class PolicyTab(Tab):
    """The reminder scenarios of the firm; the company's own comes first."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._stored: PolicyChoices = view_policies(workplace.desk)
        self._policy = standard_policy()
        self._position = 0
        self._marked: tuple[int, ...] = ()
        self._touched = False
        self.choice: Choice[int] = Choice([("", 0)], self.tr("Scénario"))
        self.choice.picked.connect(self._choose)
        self.name = TextField(self.tr("Nom du scénario"), longest=80)
        self.name.edited.connect(self._renamed)
        self.line = TimeLine(self.tr("Les étapes sur une ligne de jours"), self.tr("Échéance"))
        self.line.clicked.connect(self._pick_mark)
        self.simulated = Simulated(workplace)
        self.steps = StepList()
        self.steps.chosen.connect(self._show_level)
        self.steps.added.connect(self.add_step)
        self.steps.removed.connect(self.remove_step)
        self.form = LevelForm()
        self.form.changed.connect(self._level_typed)
        self.faults = label("", Role.BODY, wrap=True, tone=Tone.BAD)
        self.followers = Followers()
        self.followers.edited.connect(self._ticked)
        self._lay_out()

    def _lay_out(self) -> None:
        inside, cards = column()
        card = Card()
        card.body.addLayout(self._top())
        card.body.addWidget(self.name)
        card.body.addWidget(self.line)
        card.body.addWidget(self.simulated)
        card.body.addWidget(self.faults)
        cards.addWidget(card)
        steps = Card()
        across = QHBoxLayout()
        across.setSpacing(20)
        across.addWidget(self.steps, 2)
        across.addWidget(self.form, 5)
        steps.body.addLayout(across)
        cards.addWidget(steps)
        cards.addWidget(self.followers)
        cards.addStretch(1)
        self.across.addWidget(scrolling(inside), 1)

    def _top(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.new_button = button(self.tr("Nouveau"), icon_name="plus")
        self.new_button.setMenu(self._starting_points())
        self.copy_button = button(self.tr("Dupliquer"), self.duplicate, icon_name="copy")
        self.restore_button = icon_button("clock-clockwise", self.tr("Rétablir les étapes d’origine"), self.restore)
        self.remove_button = button(self.tr("Supprimer"), self.remove, icon_name="trash")
        self.choice.setMinimumWidth(130)
        line.addWidget(self.choice, 1)
        line.addStretch(1)
        for each in (self.new_button, self.copy_button, self.restore_button, self.remove_button):
            line.addWidget(each)
        return line

    def _starting_points(self) -> QMenu:
        menu = QMenu(self)
        for key, policy in shipped_policies().items():
            menu.addAction(painted(policy.name)).setData(key)
        menu.triggered.connect(lambda action: self.begin(action.data()))
        return menu

    # What the page asks.
    def load(self, choices: Choices) -> None:
        self._stored = view_policies(self.workplace.desk)
        letters = available_templates(self.workplace.desk, TemplateKind.LETTER)
        language = "en" if speaks_english() else "fr"
        self.form.offer_templates([(each.named.name(language), each.code) for each in letters])
        known = self._stored.policies
        self.choice.set_options([(policy.name, policy.id) for policy in known])
        self._show(next((policy for policy in known if policy.id == self._policy.id), known[0]))

    def touched(self) -> bool:
        return self._touched

    def save(self) -> Changes | None:
        self._say_faults()
        if faults(self._policy):
            return None
        desk = self.workplace.desk
        stored = replace(self._policy, id=edit_policy(desk, self._policy))
        follow_policy(desk, stored, self.followers.chosen(), company=self.followers.company.isChecked())
        self._policy = stored
        self._touched = False
        return Changes.POLICIES | Changes.LETTERS

    def policy(self) -> Policy:
        """Return the scenario as typed."""
        return self._policy

    # What the person does.
    def begin(self, key: str) -> None:
        """Begin another scenario from the one shipped under *key*; nothing is stored until « Enregistrer »."""
        made = shipped_policies()[key]
        self._show(replace(made, name=self._free_name(painted(made.name))))
        if key in _FOR_SEGMENT:
            self.followers.propose(_FOR_SEGMENT[key])
        self._typed()

    def duplicate(self) -> None:
        """Begin another scenario from this one."""
        copied = self.tr("{name} (copie)").format(name=self._policy.name)
        self._show(replace(self._policy, name=self._free_name(copied), id=0))
        self._typed()

    def restore(self) -> None:
        """Type the steps it was shipped with again."""
        self._policy = draft.restored(self._policy)
        self._show_steps(self._policy.standing()[0].position)
        self._typed()

    def remove(self) -> None:
        """Remove the scenario, unless somebody follows it."""
        if self._policy.id:
            try:
                remove_policy(self.workplace.desk, self._policy)
            except Outcome as outcome:
                self.failed.emit(outcome)
                return
            self._touched = False
            self.done.emit(self.tr("Scénario supprimé"), Changes.POLICIES)
        self._show(self._stored.policies[0])
        self.edited.emit()

    def add_step(self) -> None:
        """Add a step a week after the one chosen, and edit it."""
        after = self._policy.at(self._position)
        self._policy, position = draft.with_new_level(self._policy, after, self.tr("Nouvelle étape"))
        self._show_steps(position)
        self._typed()
        self.form.name_fr.setFocus()
        self.form.name_fr.line.selectAll()

    def remove_step(self, position: int) -> None:
        """Take a step out of the scenario."""
        stored = next((policy for policy in self._stored.policies if policy.id == self._policy.id), None)
        known = [level.position for level in stored.levels] if stored and self._policy.id else []
        standing = [level.position for level in self._policy.standing()]
        place = standing.index(position)
        self._policy = draft.without_level(self._policy, position, known)
        self._show_steps((standing[:place] + standing[place + 1 :])[max(place - 1, 0)])
        self._typed()

    # Showing.
    def _choose(self, policy_id: int) -> None:
        self._show(next(policy for policy in self._stored.policies if policy.id == policy_id))

    def _show(self, policy: Policy) -> None:
        kept = self._position if policy.id == self._policy.id else 0
        self._policy = policy
        self._touched = False
        self.choice.setVisible(len(self._stored.policies) > 1 and policy in self._stored.policies)
        if policy in self._stored.policies:
            self.choice.set_value(policy.id)
        self.name.set_text(policy.name)
        names = {each.id: each.name for each in self._stored.policies}
        self.followers.show_policy(policy, self._stored.of_segments, names)
        follows = policy.id == self._stored.policies[0].id and policy in self._stored.policies
        self.followers.show_company(follows=follows, may_change=not follows)
        standing = [level.position for level in policy.standing()]
        active = [level.position for level in policy.steps()]
        self._show_steps(kept if kept in standing else (active or standing)[0])
        self._say_faults()
        self.simulated.try_out(policy)

    def _show_steps(self, position: int) -> None:
        self._position = position
        level = self._policy.at(position)
        if level is not None:
            self.form.show_level(level)
        self._draw()

    def _draw(self) -> None:
        standing = self._policy.standing()
        self.steps.show_levels(standing, self._position)
        # A day nobody can read yet has no place on the line.
        shown = [level for level in standing if level.offset_days <= FURTHEST]
        self._marked = tuple(level.position for level in shown)
        chosen = self._marked.index(self._position) if self._position in self._marked else -1
        self.line.show_marks([mark(level) for level in shown], chosen)

    def _show_level(self, position: int) -> None:
        self._position = position
        level = self._policy.at(position)
        if level is not None:
            self.form.show_level(level)
        self._draw()
        self._say_faults()

    def _pick_mark(self, index: int) -> None:
        self._show_level(self._marked[index])

    # Following the edits.
    def _level_typed(self, level: Level) -> None:
        self._policy = draft.with_level(self._policy, level)
        self._draw()
        self._typed()

    def _renamed(self) -> None:
        self._policy = replace(self._policy, name=self.name.text())
        self._typed()

    def _ticked(self) -> None:
        self._policy = self.followers.over(self._policy)
        self._typed()

    def _typed(self) -> None:
        self._touched = True
        self._say_faults()
        self.simulated.try_out(self._policy)
        self.edited.emit()

    def _say_faults(self) -> None:
        found = faults(self._policy)
        wrong = {fault.field for fault in found if fault.position == self._position}
        for name, field in self.form.by_field.items():
            set_role(field.editor, "state", State.BAD.value if name in wrong else State.PLAIN.value)
        told = list(dict.fromkeys(painted(str(fault)) for fault in found))
        self.faults.setText("\n".join(told))
        self.faults.setVisible(bool(told))

    def _free_name(self, name: str) -> str:
        """Return *name*, with a number when another scenario bears it."""
        taken = {policy.name for policy in self._stored.policies}
        rank, free = 2, name
        while free in taken:
            free, rank = f"{name} {rank}", rank + 1
        return free
