"""The line above the lists: which lines are shown, by their state and by their account."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gestion_creances.ui.fields.choices import Choice, SegmentedButtons
from gestion_creances.ui.pages.bank.telling import state_words
from gestion_creances.usecases.view_bank import BankView

STATES = ("left", "matched", "ignored", "out", "odd")


class StateBar(QWidget):
    """``states`` and ``accounts`` (0: all of them), each with its ``picked``."""

    def __init__(self) -> None:
        super().__init__()
        self.states: SegmentedButtons[str] = SegmentedButtons([("", state) for state in STATES])
        self.accounts: Choice[int] = Choice([(self.tr("Tous les comptes"), 0)], self.tr("Compte bancaire"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.states)
        line.addStretch(1)
        line.addWidget(self.accounts)

    def show_accounts(self, view: BankView) -> None:
        """Offer the accounts there are; a single one is not asked for."""
        known = [(one.account.name, one.account.id) for one in view.accounts]
        self.accounts.set_options([(self.tr("Tous les comptes"), 0), *known])
        self.accounts.setVisible(len(known) > 1)

    def show_counts(self, view: BankView, odd: int) -> None:
        """Say how many lines wait, and how many exceptions there are."""
        words = state_words(view, odd)
        self.states.set_options([(words[state], state) for state in STATES])
