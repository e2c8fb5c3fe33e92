"""One step of a reminder policy as a row of small fields."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.policy import Level, Tone
from gestion_creances.ledger.customer import Channel
from gestion_creances.letters.template import SHIPPED
from gestion_creances.ui.fields.choices import Choice, V
from gestion_creances.ui.fields.typed import read_amount
from gestion_creances.ui.look.labels import plain_tip
from gestion_creances.ui.speech.formats import number
from gestion_creances.ui.speech.words import channels

translate = QCoreApplication.translate

_SHORT = {Channel.REGISTERED: "LRAR"}
# Outside every range: what cannot be read is a fault, never a guess.
_OUT_OF_RANGE = 99_999
UNREADABLE = Money(-1)


def titles() -> tuple[str, ...]:
    """Return the titles of the columns, in order."""
    return (
        "",
        translate("levels", "Étape"),
        translate("levels", "Jours"),
        translate("levels", "Canal"),
        translate("levels", "Ton"),
        translate("levels", "Modèle"),
        translate("levels", "Payer sous"),
        translate("levels", "Écart"),
        translate("levels", "Minimum"),
        translate("levels", "Pénalités"),
    )


def tones() -> dict[Tone, str]:
    """Return the words of every tone."""
    return {
        Tone.COURTEOUS: translate("levels", "Courtois"),
        Tone.FIRM: translate("levels", "Ferme"),
        Tone.LAST: translate("levels", "Dernier"),
        Tone.FORMAL: translate("levels", "Formel"),
    }


def template_names() -> dict[str, str]:
    """Return the words of every letter template."""
    return {
        "courtesy": translate("levels", "Avis d’échéance"),
        "first": translate("levels", "Rappel 1"),
        "second": translate("levels", "Rappel 2"),
        "third": translate("levels", "Rappel 3"),
        "formal_notice": translate("levels", "Mise en demeure"),
    }


class LevelRow(QObject):
    """The fields of one step; ``edited`` when the person changes one. A number nobody can read counts as a fault."""

    edited = Signal()

    def __init__(self, level: Level) -> None:
        super().__init__()
        self._level = level
        self.position = level.position
        self.enabled = _tick(level.enabled, translate("levels", "Étape active"))
        self.name_fr = _text(level.name_fr, translate("levels", "Nom de l’étape"), 130)
        self.offset = _number(level.offset_days, translate("levels", "Jours après l’échéance"))
        self.channel = _choice(
            [(_SHORT.get(key, words), key) for key, words in channels().items()],
            level.channel,
            translate("levels", "Canal"),
        )
        self.tone = _choice([(words, key) for key, words in tones().items()], level.tone, translate("levels", "Ton"))
        names = template_names()
        self.template = _choice(
            [(names.get(code, code), code) for code in dict.fromkeys((*SHIPPED, level.template))],
            level.template,
            translate("levels", "Modèle de lettre"),
        )
        self.pay_within = _number(level.pay_within_days, translate("levels", "Jours pour payer"))
        self.gap = _number(level.min_gap_days, translate("levels", "Jours après la lettre précédente"))
        self.minimum = _number(0, translate("levels", "Montant minimal, en euros"), 76)
        self.minimum.setText(number(level.min_amount))
        self.claims = _tick(level.claims_penalties, translate("levels", "Réclame pénalités et indemnité"))
        self.by_field: dict[str, QWidget] = {
            "name_fr": self.name_fr,
            "offset_days": self.offset,
            "pay_within_days": self.pay_within,
            "min_gap_days": self.gap,
            "min_amount": self.minimum,
            "template": self.template,
        }
        self.widgets: tuple[QWidget, ...] = (
            self.enabled,
            self.name_fr,
            self.offset,
            self.channel,
            self.tone,
            self.template,
            self.pay_within,
            self.gap,
            self.minimum,
            self.claims,
        )
        for widget in self.widgets:
            self._listen(widget)

    def level(self) -> Level:
        """Return the step as typed."""
        amount = read_amount(self.minimum.text()) if self.minimum.text().strip() else ZERO
        return replace(
            self._level,
            enabled=self.enabled.isChecked(),
            name_fr=self.name_fr.text().strip(),
            offset_days=_read(self.offset),
            channel=self.channel.value(),
            tone=self.tone.value(),
            template=self.template.value(),
            pay_within_days=_read(self.pay_within),
            min_gap_days=_read(self.gap),
            min_amount=UNREADABLE if amount is None else amount,
            claims_penalties=self.claims.isChecked(),
        )

    def _listen(self, widget: QWidget) -> None:
        if isinstance(widget, QLineEdit):
            widget.textEdited.connect(lambda _: self.edited.emit())
        elif isinstance(widget, QCheckBox):
            widget.clicked.connect(lambda _: self.edited.emit())
        elif isinstance(widget, Choice):
            widget.picked.connect(lambda _: self.edited.emit())


def _read(field: QLineEdit) -> int:
    text = field.text().strip().replace("−", "-").removeprefix("+")
    try:
        return int(text)
    except ValueError:
        return _OUT_OF_RANGE


def _text(value: str, name: str, width: int) -> QLineEdit:
    made = QLineEdit(value)
    made.setMaxLength(60)
    made.setMinimumWidth(width)
    made.setCursorPosition(0)
    made.setAccessibleName(name)
    return made


def _number(value: int, name: str, width: int = 56) -> QLineEdit:
    made = QLineEdit(str(value))
    made.setMaxLength(9)
    made.setFixedWidth(width)
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    made.setAccessibleName(name)
    made.setToolTip(plain_tip(name))
    return made


def _tick(on: bool, name: str) -> QCheckBox:
    made = QCheckBox()
    made.setChecked(on)
    made.setAccessibleName(name)
    made.setToolTip(plain_tip(name))
    return made


def _choice(options: list[tuple[str, V]], value: V, name: str) -> Choice[V]:
    made: Choice[V] = Choice(options, name)
    made.set_value(value)
    return made
