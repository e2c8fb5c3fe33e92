"""The fields of one step of a scenario: its day, its words, its channel, what it claims, who does it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.policy import Level, Tone
from gestion_creances.ledger.customer import Channel
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import Field, TextField
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.fields.typed import MoneyField, NumberField
from gestion_creances.ui.pages.settings.scenarios.words import claimed, claims, tones
from gestion_creances.ui.speech.words import channels

translate = QCoreApplication.translate

FURTHEST = 3650
_NARROWEST = 72
# Outside every range: what cannot be read is a fault, never a guess.
_OUT_OF_RANGE = 99_999
UNREADABLE = Money(-1)


class LevelForm(Form):
    """The fields of one step; ``changed(Level)`` when the person changes one."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._level: Level | None = None
        self._make_words()
        self._make_choices()
        self._make_numbers()
        self.enabled = QCheckBox(translate("levels", "Étape active"))
        self.blocks = QCheckBox(translate("levels", "Bloque les nouvelles commandes"))
        self.row(self.name_fr, self.name_en, self.offset, weights=(4, 4, 3))
        self.row(self.channel, self.tone, self.template, weights=(3, 3, 5))
        self.row(self.claims, self.pay_within, weights=(7, 4))
        self.row(self.confirm, self.gap, weights=(7, 4))
        self.row(self.owner, self.minimum, weights=(7, 4))
        self.row(self.enabled, self.blocks)
        self.by_field: dict[str, Field] = {
            "name_fr": self.name_fr,
            "name_en": self.name_en,
            "offset_days": self.offset,
            "template": self.template,
            "pay_within_days": self.pay_within,
            "min_gap_days": self.gap,
            "min_amount": self.minimum,
        }
        for field in self.fields:
            # Long choices are read when opened: they must not push the form out of a narrow window.
            field.editor.setMinimumWidth(_NARROWEST)
            field.edited.connect(self._edited)
        for tick in (self.enabled, self.blocks):
            tick.clicked.connect(lambda _: self._edited())

    def _make_words(self) -> None:
        self.name_fr = TextField(translate("levels", "Nom de l’étape"), longest=60)
        self.name_en = TextField(translate("levels", "Nom en anglais"), longest=60)
        self.owner = TextField(
            translate("levels", "Qui s’en charge"),
            optional=True,
            hint=translate("levels", "Vide\u00a0: la personne qui suit le client."),
            longest=60,
        )

    def _make_choices(self) -> None:
        kinds = [(words, channel) for channel, words in channels().items()]
        self.channel: ChoiceField[Channel] = ChoiceField(translate("levels", "Canal"), kinds)
        firm = [(words, tone) for tone, words in tones().items()]
        self.tone: ChoiceField[Tone] = ChoiceField(translate("levels", "Ton"), firm)
        self.template: ChoiceField[str] = ChoiceField(translate("levels", "Modèle de lettre"), [])
        asked = [(words, key) for key, words in claims().items()]
        self.claims: ChoiceField[tuple[bool, bool]] = ChoiceField(translate("levels", "Réclame en plus"), asked)
        sending = [
            (translate("levels", "Une personne confirme avant l’envoi"), True),
            (translate("levels", "Part sans confirmation si le scénario est automatique"), False),
        ]
        self.confirm: ChoiceField[bool] = ChoiceField(translate("levels", "Envoi"), sending)

    def _make_numbers(self) -> None:
        self.offset = NumberField(
            translate("levels", "Jours"),
            least=-90,
            most=FURTHEST,
            hint=translate("levels", "Avant l’échéance\u00a0: négatif."),
        )
        self.pay_within = NumberField(
            translate("levels", "Payer sous"),
            most=365,
            hint=translate("levels", "En jours\u00a0; 0\u00a0: sans délai."),
        )
        self.gap = NumberField(
            translate("levels", "Écart minimal"),
            most=365,
            hint=translate("levels", "Jours depuis la lettre précédente."),
        )
        self.minimum = MoneyField(
            translate("levels", "Montant minimal"),
            optional=True,
            hint=translate("levels", "En dessous, l’étape attend."),
        )

    def offer_templates(self, templates: Sequence[tuple[str, str]]) -> None:
        """Offer these letter templates as (words, code)."""
        self._templates = list(templates)

    def show_level(self, level: Level) -> None:
        """Show another step."""
        self._level = level
        known = list(self._templates)
        if level.template not in {code for _, code in known}:
            known.append((level.template, level.template))
        self.template.choice.set_options(known)
        self.name_fr.set_text(level.name_fr)
        self.name_en.set_text(level.name_en)
        self.owner.set_text(level.owner)
        self.channel.set_value(level.channel)
        self.tone.set_value(level.tone)
        self.template.set_value(level.template)
        self.claims.set_value(claimed(level))
        self.confirm.set_value(level.confirm)
        self.offset.set_value(level.offset_days)
        self.pay_within.set_value(level.pay_within_days)
        self.gap.set_value(level.min_gap_days)
        self.minimum.set_value(level.min_amount or None)
        self.enabled.setChecked(level.enabled)
        self.blocks.setChecked(level.blocks_new_business)

    def level(self, shown: Level) -> Level:
        """Return *shown* as typed over."""
        interest, indemnity = self.claims.value()
        return replace(
            shown,
            name_fr=self.name_fr.text(),
            name_en=self.name_en.text(),
            offset_days=_number(self.offset),
            channel=self.channel.value(),
            tone=self.tone.value(),
            template=self.template.value(),
            claims_penalties=interest,
            claims_indemnity=indemnity or not interest,
            pay_within_days=_number(self.pay_within),
            min_gap_days=_number(self.gap),
            min_amount=self._minimum(),
            confirm=self.confirm.value(),
            owner=self.owner.text(),
            enabled=self.enabled.isChecked(),
            blocks_new_business=self.blocks.isChecked(),
        )

    def _minimum(self) -> Money:
        if not self.minimum.text():
            return ZERO
        value = self.minimum.value()
        return UNREADABLE if value is None else value

    def _edited(self) -> None:
        if self._level is not None:
            self._level = self.level(self._level)
            self.changed.emit(self._level)


def _number(field: NumberField) -> int:
    value = field.value()
    return _OUT_OF_RANGE if value is None else value
