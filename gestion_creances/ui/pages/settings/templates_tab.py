"""Modèles: the text of each letter, e-mail and call, its fields with their meaning, and what it makes as one types."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QVBoxLayout

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy import Level, Policy, Tone
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.letters.catalogue import TemplateKind, offered
from gestion_creances.letters.placeholders import Placeholder
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import Choice
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.look.tokens import Tone as Colour
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.placeholder_list import PlaceholderList
from gestion_creances.ui.pages.settings.tab import Tab
from gestion_creances.ui.pages.settings.template_choice import TemplateChoice
from gestion_creances.ui.pages.settings.template_name import TemplateNameDialog
from gestion_creances.ui.pages.settings.template_text import TemplateText
from gestion_creances.ui.pages.settings.template_words import Key, TemplateWords
from gestion_creances.ui.pages.settings.trial import TrialView
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.speech.phrasebook import speaks_english
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.usecases.edit_templates import add_template, remove_template, rename_template, restore_template
from gestion_creances.usecases.preview_letter import Trial, preview_customers
from gestion_creances.usecases.view_choices import Choices
from gestion_creances.usecases.view_templates import TemplateEntry, available_templates

_PAUSE = 300
_LEAST_TEXT, _LEAST_FIELDS = 190, 120


class TemplatesTab(Tab):
    """The firm's texts. What is typed for one is kept while another is looked at."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._words = TemplateWords()
        self._policies: tuple[Policy, ...] = (standard_policy(),)
        self._filling = False
        self._chosen_by_hand = False
        self.choice = TemplateChoice()
        self.customer: Choice[int] = Choice([(self.tr("Client d’exemple"), 0)], self.tr("Essayer sur"))
        self.customer.setMaximumWidth(190)
        self.editor = TemplateText(self.tr("Texte du modèle"))
        self.fault = label("", Role.BODY, wrap=True)
        self.fields = PlaceholderList()
        self.trial = TrialView(workplace, self.tr("Aperçu"), self._trial)
        self.trial.can_zoom()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._read()
        self.choice.picked.connect(self._show)
        self.choice.copy_wanted.connect(self.ask_copy)
        self.choice.rename_wanted.connect(self.ask_name)
        self.choice.delete_wanted.connect(self.delete)
        self.customer.picked.connect(self._try_on)
        self.editor.textChanged.connect(self._changed)
        self.fields.chosen.connect(self.insert)
        self._pause.timeout.connect(self._judge)

    def _lay_out(self) -> None:
        card = Card()
        card.body.addWidget(self.choice)
        self.editor.setMinimumHeight(_LEAST_TEXT)
        card.body.addWidget(self.editor, 3)
        below = QHBoxLayout()
        below.addWidget(self.fault, 1)
        self.reset_button = button(self.tr("Revenir au texte d’origine"), self.ask_reset, weight=Weight.LINK)
        below.addWidget(self.reset_button, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(below)
        hint = self.tr("Double-clic ou Entrée\u00a0: insérer le champ dans le texte.")
        card.body.addWidget(label(hint, Role.MUTED, wrap=True))
        self.fields.setMinimumHeight(_LEAST_FIELDS)
        card.body.addWidget(self.fields, 2)
        self.across.addWidget(card, 5)
        right = QVBoxLayout()
        self.trial.add_to_heading(self.customer)
        right.addWidget(self.trial)
        self.across.addLayout(right, 4)

    # What the page asks.
    def load(self, choices: Choices) -> None:
        self._policies = choices.policies
        self._read()
        self._show()

    def forget(self, choices: Choices) -> None:
        self._words.forget()
        self.load(choices)

    def shown(self) -> None:
        offered = preview_customers(self.workplace.desk)
        self.customer.set_options([*((name, key) for key, name in offered), (self.tr("Client d’exemple"), 0)])
        if not self._chosen_by_hand:
            self.customer.setCurrentIndex(0)
        self.trial.draw()

    def touched(self) -> bool:
        return self._words.touched()

    def save(self) -> Changes | None:
        faulty = self._words.save(self.workplace.desk)
        if faulty is None:
            return Changes.POLICIES
        self.choose(*faulty)
        return None

    def take_back(self) -> Callable[[], Changes] | None:
        return self._words.take_back(self.workplace.desk)

    # What the person does.
    def key(self) -> Key:
        """Return which text is in view: its code and language."""
        return self.choice.key()

    def choose(self, code: str, language: str) -> None:
        """Show the text *code* in *language*."""
        self.choice.choose(code, language)
        self._show()

    def insert(self, field: Placeholder) -> None:
        """Put *field* where the caret stands, as a condition when it is one, in a paragraph of its own for a block."""
        self.editor.insertPlainText(f"\n\n{field.written}\n\n" if field.block else field.written)
        self.editor.setFocus()

    def ask_reset(self) -> None:
        """Ask, then type the original text again."""
        buttons = QMessageBox.StandardButton
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Revenir au texte d’origine"))
        box.setText(
            self.tr(
                "Remplacer votre texte par celui d’origine\u00a0? "
                "Rien n’est enregistré avant «\u00a0Enregistrer\u00a0»."
            )
        )
        box.setStandardButtons(buttons.Yes | buttons.Cancel)
        box.button(buttons.Yes).setText(self.tr("Remplacer"))
        box.button(buttons.Cancel).setText(self.tr("Annuler"))
        if buttons(box.exec()) is buttons.Yes:
            self.reset()

    def reset(self) -> None:
        """Type the shipped text again; nothing is stored until « Enregistrer », and Ctrl+Z brings the words back."""
        self.editor.retype(self._words.original(self.key()))

    def ask_copy(self) -> None:
        """Ask for a name, and copy the letter in view under it."""
        entry = self.choice.entry()
        hint = self.tr("La copie part du texte de «\u00a0{name}\u00a0», en français et en anglais.").format(
            name=entry.named.name("en" if speaks_english() else "fr")
        )
        TemplateNameDialog(self, self.tr("Dupliquer le modèle"), hint, "", partial(self.copy, entry.code)).open()

    def copy(self, code: str, name: str) -> None:
        """Add a letter called *name*, copied from *code*, and show it; raise TemplateNameRefused."""
        language = self.choice.language.value()
        made = add_template(self.workplace.desk, name, code)
        self.done.emit(self.tr("Modèle ajouté\u00a0: {name}").format(name=made.name_fr), Changes.POLICIES)
        self._read()
        self._show()
        self.choose(made.code, language)

    def ask_name(self) -> None:
        """Ask for another name for the letter in view."""
        entry = self.choice.entry()
        hint = self.tr("Les étapes qui l’utilisent le gardent.")
        title = self.tr("Renommer le modèle")
        TemplateNameDialog(self, title, hint, entry.named.name_fr, partial(self.rename, entry.code)).open()

    def rename(self, code: str, name: str) -> None:
        """Call the letter *code* by another name; raise TemplateNameRefused."""
        before = self.choice.entry().named.name_fr
        rename_template(self.workplace.desk, code, name)
        self._read()
        self._show()
        undo = partial(_rename_back, self.workplace.desk, code, before)
        self.undoable.emit(self.tr("Modèle renommé"), Changes.POLICIES, undo)

    def delete(self) -> None:
        """Delete the letter in view, unless a step uses it."""
        entry = self.choice.entry()
        try:
            removed = remove_template(self.workplace.desk, entry.code)
        except Outcome as outcome:
            self.failed.emit(outcome)
            return
        self._read()
        self._show()

        def undo() -> Changes:
            restore_template(self.workplace.desk, removed)
            return Changes.POLICIES

        self.undoable.emit(self.tr("Modèle supprimé"), Changes.POLICIES, undo)

    # What is shown.
    def _read(self) -> None:
        """Read the firm's texts and names again."""
        entries = available_templates(self.workplace.desk)
        with self.workplace.desk.books.reading() as session:
            self._words.load(entries, session.settings.templates())
        self.choice.offer(entries)

    def _show(self) -> None:
        key = self.key()
        self._filling = True
        self.editor.setPlainText(self._words.shown(key))
        self._filling = False
        self.fields.offer(offered(key[0]))
        self._judge()
        self.trial.draw()

    def _changed(self) -> None:
        if self._filling:
            return
        self._words.type(self.key(), self.editor.toPlainText())
        self._pause.start()
        self.trial.later()
        self.edited.emit()

    def _judge(self) -> None:
        """Say what is wrong with the text, and mark its line."""
        key, text = self.key(), self.editor.toPlainText()
        self.reset_button.setVisible(text != self._words.original(key))
        refusal = self._words.fault(key, text)
        self.fault.setText(painted(sentence(refusal)) if refusal else self.tr("Texte correct."))
        set_role(self.fault, "tone", (Colour.BAD if refusal else Colour.OK).value)
        set_role(self.editor, "state", "bad" if refusal else "")
        self.editor.mark(refusal.line if refusal else 0)

    def _try_on(self, _customer: object) -> None:
        self._chosen_by_hand = True
        self.trial.draw()

    def _trial(self) -> Trial | None:
        entry, language = self.choice.entry(), self.choice.language.value()
        customer = self.customer.value()
        return Trial(
            self._level(entry),
            language,
            self.editor.toPlainText(),
            customer_id=customer if customer else None,
            code=entry.code,
        )

    def _level(self, entry: TemplateEntry) -> Level:
        """Return the step that says this text: the firm's, else the standard one it is meant for."""
        steps = [level for policy in (*self._policies, standard_policy()) for level in policy.levels]
        bare = entry.code.partition("_")[2] if entry.kind is not TemplateKind.LETTER else entry.code
        tone = Tone(bare) if bare in set(Tone) else entry.named.tone
        return min(steps, key=lambda level: _distance(level, bare, entry.named.like, tone))


def _distance(level: Level, code: str, like: str, tone: Tone) -> tuple[bool, bool, bool]:
    """Return how far a step is from saying that text: its own letter first, then its standard one, then its tone."""
    return level.template != code, level.template != like, level.tone is not tone


def _rename_back(desk: Desk, code: str, name: str) -> Changes:
    rename_template(desk, code, name)
    return Changes.POLICIES
