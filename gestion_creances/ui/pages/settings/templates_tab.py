"""Modèles: the text of each letter, its fields with their meaning, and the letter itself as one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout

from gestion_creances.basics.changes import Changes
from gestion_creances.dunning.policy import Level, Policy
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.letters.placeholders import Placeholder
from gestion_creances.letters.template import SHIPPED, Template, TemplateRefusal, check, shipped_template
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import Choice, SegmentedButtons
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.fonts import SECONDARY, font
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.level_row import template_names
from gestion_creances.ui.pages.settings.placeholder_list import PlaceholderList
from gestion_creances.ui.pages.settings.tab import Tab
from gestion_creances.ui.pages.settings.trial import TrialView
from gestion_creances.ui.speech.formats import painted
from gestion_creances.usecases.edit_choices import edit_template
from gestion_creances.usecases.preview_letter import Trial, preview_customers
from gestion_creances.usecases.view_choices import Choices

Key = tuple[str, str]
_PAUSE = 300


class TemplatesTab(Tab):
    """The letters' texts. What is typed for one letter is kept while another is looked at."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._own: dict[Key, str] = {}
        self._typed: dict[Key, str] = {}
        self._policies: tuple[Policy, ...] = (standard_policy(),)
        self._filling = False
        names = template_names()
        self.letter: Choice[str] = Choice([(names[code], code) for code in SHIPPED], self.tr("Lettre"))
        self.language: SegmentedButtons[str] = SegmentedButtons([("FR", "fr"), ("EN", "en")])
        self.customer: Choice[int] = Choice([(self.tr("Client d’exemple"), 0)], self.tr("Essayer sur"))
        self.editor = QPlainTextEdit()
        self.editor.setFont(font(SECONDARY, QFont.Weight.Normal))
        self.editor.setAccessibleName(self.tr("Texte de la lettre"))
        self.fault = label("", Role.BODY, wrap=True)
        self.fields = PlaceholderList()
        self.trial = TrialView(workplace, self.tr("Aperçu"), self._trial)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self.letter.picked.connect(lambda _: self._show())
        self.language.picked.connect(lambda _: self._show())
        self.customer.picked.connect(lambda _: self.trial.draw())
        self.editor.textChanged.connect(self._changed)
        self.fields.chosen.connect(self.insert)
        self._pause.timeout.connect(self._judge)

    def _lay_out(self) -> None:
        card = Card()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.letter, 1)
        top.addWidget(self.language)
        card.body.addLayout(top)
        card.body.addWidget(self.editor, 3)
        card.body.addWidget(self.fault)
        self.reset_button = button(self.tr("Revenir au texte d’origine"), self.reset, weight=Weight.LINK)
        card.body.addWidget(self.reset_button, 0, Qt.AlignmentFlag.AlignLeft)
        hint = self.tr("Double-clic ou Entrée\u00a0: insérer le champ dans la lettre.")
        card.body.addWidget(label(hint, Role.MUTED, wrap=True))
        card.body.addWidget(self.fields, 2)
        self.across.addWidget(card, 5)
        right = QVBoxLayout()
        self.trial.add_to_heading(self.customer)
        right.addWidget(self.trial)
        self.across.addLayout(right, 4)

    def load(self, choices: Choices) -> None:
        self._own = dict(choices.templates)
        self._policies = choices.policies
        self._typed = {key: text for key, text in self._typed.items() if text != self._stored(key)}
        self._show()

    def forget(self, choices: Choices) -> None:
        self._typed.clear()
        self.load(choices)

    def shown(self) -> None:
        offered = preview_customers(self.workplace.desk)
        self.customer.set_options([(self.tr("Client d’exemple"), 0), *((name, key) for key, name in offered)])
        self.trial.draw()

    def key(self) -> Key:
        """Return which letter is in view: its code and language."""
        return self.letter.value(), self.language.value()

    def choose(self, code: str, language: str) -> None:
        """Show the letter *code* in *language*."""
        self.letter.set_value(code)
        self.language.set_value(language)
        self._show()

    def insert(self, field: Placeholder) -> None:
        """Put *field* where the caret stands, as a condition when it is one."""
        written = f"{{% if {field.name} %}}…{{% endif %}}" if field.condition else f"{{{{ {field.name} }}}}"
        self.editor.insertPlainText(written)
        self.editor.setFocus()

    def reset(self) -> None:
        """Type the shipped text again; nothing is stored until « Enregistrer »."""
        code, language = self.key()
        cursor = self.editor.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        # Through the cursor, so that Ctrl+Z in the editor brings the person's words back.
        cursor.insertText(shipped_template(code, language).text)

    def touched(self) -> bool:
        return bool(self._typed)

    def save(self) -> Changes | None:
        names = template_names()
        for (code, language), text in list(self._typed.items()):
            own = Template(names[code], language, text)
            try:
                check(own)
            except TemplateRefusal:
                self.choose(code, language)
                self._judge()
                return None
            same = text == shipped_template(code, language).text
            edit_template(self.workplace.desk, None if same else own, code, language)
            del self._typed[code, language]
        return Changes.POLICIES

    def _stored(self, key: Key) -> str:
        own = self._own.get(key)
        return shipped_template(*key).text if own is None else own

    def _show(self) -> None:
        key = self.key()
        self._filling = True
        self.editor.setPlainText(self._typed.get(key, self._stored(key)))
        self._filling = False
        self._judge()
        self.trial.draw()

    def _changed(self) -> None:
        if self._filling:
            return
        key, text = self.key(), self.editor.toPlainText()
        if text == self._stored(key):
            self._typed.pop(key, None)
        else:
            self._typed[key] = text
        self._pause.start()
        self.trial.later()
        self.edited.emit()

    def _judge(self) -> None:
        """Say what is wrong with the text, and on which line."""
        code, language = self.key()
        text = self.editor.toPlainText()
        self.reset_button.setVisible(text != shipped_template(code, language).text)
        try:
            check(Template(template_names()[code], language, text))
        except TemplateRefusal as refusal:
            self.fault.setText(painted(str(refusal)))
            set_role(self.fault, "tone", Tone.BAD.value)
            set_role(self.editor, "state", "bad")
        else:
            self.fault.setText(self.tr("Texte correct."))
            set_role(self.fault, "tone", Tone.OK.value)
            set_role(self.editor, "state", "")

    def _trial(self) -> Trial | None:
        code, language = self.key()
        customer = self.customer.value()
        return Trial(self._level(code), language, self.editor.toPlainText(), customer_id=customer if customer else None)

    def _level(self, code: str) -> Level:
        """Return the step that uses the letter *code*: the firm's, else the shipped one."""
        steps = [level for policy in (*self._policies, standard_policy()) for level in policy.levels]
        return next(level for level in steps if level.template == code)
