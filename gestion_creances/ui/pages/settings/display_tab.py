"""Affichage: day or night, and the language of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.theme import Choice, Theme
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.tab import Tab, column
from gestion_creances.ui.speech import translators
from gestion_creances.usecases.view_choices import Choices


class DisplayTab(Tab):
    """The look of the window, for this person on this computer; at once, nothing to save."""

    saves = False

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.theme: SegmentedButtons[Choice] = SegmentedButtons(
            [
                (self.tr("Comme l’ordinateur"), Choice.SYSTEM),
                (self.tr("Clair"), Choice.LIGHT),
                (self.tr("Sombre"), Choice.DARK),
            ]
        )
        self.language: SegmentedButtons[str] = SegmentedButtons([("Français", "fr"), ("English", "en")])
        self.theme.picked.connect(self._dress)
        self.language.picked.connect(self._speak)
        self.spoken = label("", Role.MUTED, wrap=True)
        inside, cards = column()
        look = Card(self.tr("Thème"))
        look.body.addWidget(self.theme)
        words = Card(self.tr("Langue de la fenêtre"))
        words.body.addWidget(self.language)
        words.body.addWidget(self.spoken)
        told = self.tr("La langue des lettres se règle sur la fiche de chaque client.")
        words.body.addWidget(label(told, Role.MUTED, wrap=True))
        cards.addWidget(look)
        cards.addWidget(words)
        cards.addStretch(1)
        self.across.addWidget(inside, 1)

    def load(self, choices: Choices) -> None:
        if (theme := _theme()) is not None:
            self.theme.set_value(theme.choice)
        self.language.set_value(translators.wanted())

    def _dress(self, choice: Choice) -> None:
        if (theme := _theme()) is not None:
            theme.choose(choice)

    def _speak(self, language: str) -> None:
        translators.remember(language)
        self.spoken.setText(self.tr("La nouvelle langue s’applique au prochain démarrage."))


def _theme() -> Theme | None:
    """Return what dresses the application; it belongs to it."""
    app = QApplication.instance()
    found = app.findChild(Theme) if app is not None else None
    return found if isinstance(found, Theme) else None
