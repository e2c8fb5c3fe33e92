"""Who follows a scenario, whether it runs by itself, and whether it claims penalties on every late invoice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout

from gestion_creances.dunning.policy import Policy
from gestion_creances.ledger.customer import Segment
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.speech.words import segments

_ACROSS = 3


class Followers(Card):
    """Ticks for the profiles that follow the scenario and for its general choices; ``edited`` on each change."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.set_heading(self.tr("Qui le suit, et comment"))
        self.company = self._tick(self.tr("Toute l’entreprise\u00a0: les clients sans autre scénario"))
        self.body.addWidget(self.company)
        self.body.addWidget(label(self.tr("Profils de clients"), Role.STRONG))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        self.segments: dict[Segment, QCheckBox] = {}
        for rank, (segment, words) in enumerate(segments().items()):
            self.segments[segment] = self._tick(words)
            grid.addWidget(self.segments[segment], rank // _ACROSS, rank % _ACROSS)
        grid.setColumnStretch(_ACROSS - 1, 1)
        self.body.addLayout(grid)
        told = self.tr(
            "Le scénario choisi pour une facture l’emporte, puis celui du client, du profil, de l’entreprise."
        )
        self.body.addWidget(label(told, Role.MUTED, wrap=True))
        self.automatic = self._tick(self.tr("Automatique\u00a0: ce qui ne demande pas de confirmation part tout seul"))
        self.stale = self._tick(self.tr("…\u00a0même si les écritures bancaires sont anciennes (déconseillé)"))
        self.systematic = self._tick(self.tr("Pénalités réclamées pour toute facture payée en retard"))
        for tick in (self.automatic, self.stale, self.systematic):
            self.body.addWidget(tick)

    def show_policy(self, policy: Policy, of_segments: Mapping[Segment, int], names: Mapping[int, str]) -> None:
        """Show what is stored of *policy*; a profile that follows another scenario says which."""
        for segment, tick in self.segments.items():
            followed = of_segments.get(segment)
            tick.setChecked(bool(policy.id) and followed == policy.id)
            other = names.get(followed, "") if followed not in (None, policy.id) else ""
            tick.setToolTip(self.tr("Suit aujourd’hui «\u00a0{name}\u00a0»").format(name=other) if other else "")
        self.automatic.setChecked(policy.automatic)
        self.stale.setChecked(policy.on_stale_books)
        self.systematic.setChecked(policy.systematic_penalties)
        self.stale.setEnabled(policy.automatic)

    def show_company(self, *, follows: bool, may_change: bool) -> None:
        """Show whether the company follows the scenario; it leaves one only by following another."""
        self.company.setChecked(follows)
        self.company.setEnabled(may_change)
        kept = self.tr("L’entreprise suit toujours un scénario\u00a0: cochez cette case dans un autre.")
        self.company.setToolTip("" if may_change else kept)

    def propose(self, segment: Segment) -> None:
        """Tick a profile, as a person would."""
        self.segments[segment].setChecked(True)

    def chosen(self) -> frozenset[Segment]:
        """Return the profiles ticked."""
        return frozenset(segment for segment, tick in self.segments.items() if tick.isChecked())

    def over(self, policy: Policy) -> Policy:
        """Return *policy* with the general choices ticked."""
        return replace(
            policy,
            automatic=self.automatic.isChecked(),
            on_stale_books=self.automatic.isChecked() and self.stale.isChecked(),
            systematic_penalties=self.systematic.isChecked(),
        )

    def _tick(self, words: str) -> QCheckBox:
        made = QCheckBox(words)
        made.clicked.connect(lambda _: self._changed())
        return made

    def _changed(self) -> None:
        self.stale.setEnabled(self.automatic.isChecked())
        self.edited.emit()
