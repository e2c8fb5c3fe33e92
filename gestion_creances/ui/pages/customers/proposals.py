"""The dialog « Profils proposés »: which profile each customer's year suggests and why; what is ticked is set."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from gestion_creances.ledger.customer import Segment
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.speech.words import segments
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.source import ShortList
from gestion_creances.usecases.propose_segments import ProposedSegment, set_segments

translate = QCoreApplication.translate

TONES = {
    Segment.GOOD: Tone.OK,
    Segment.SLOW: Tone.WARN,
    Segment.AT_RISK: Tone.BAD,
    Segment.STRATEGIC: Tone.INFO,
    Segment.PUBLIC: Tone.NEUTRAL,
    Segment.CONSUMER: Tone.NEUTRAL,
}


class ProposalsDialog(FormDialog):
    """Every proposal ticked at first; ``done(profiles before, by customer id)`` once those ticked are set."""

    def __init__(
        self,
        page: Page,
        workplace: Workplace,
        proposed: Sequence[ProposedSegment],
        done: Callable[[Mapping[int, Segment | None]], object],
    ) -> None:
        super().__init__(
            page,
            self.tr("Profils proposés"),
            self._confirm,
            verb=self.tr("Donner ces profils"),
            hint=self.tr(
                "D’après les douze derniers mois. Un profil choisit le scénario de relance du client\u00a0; rien ne "
                "change pour les clients que vous décochez."
            ),
            width=1070,
        )
        self._workplace, self._proposed, self._done = workplace, proposed, done
        shown = _columns()
        self.list: ListView[ProposedSegment] = ListView(
            "profils",
            shown,
            ShortList(shown, list(proposed), words=lambda one: f"{one.name} {one.code} {one.proposal.reason}"),
            key=lambda one: one.proposal.customer_id,
            tickable=True,
            nouns=(self.tr("proposition"), self.tr("propositions")),
        )
        can_export(page, workplace, self.list, self.tr("Profils proposés"))
        self.list.setMinimumHeight(320)
        self.list.setVisible(bool(proposed))
        self.body.addWidget(self.list, 1)
        self._nothing = label(self.tr("Tous les profils correspondent déjà à ce que les clients font."), Role.BODY)
        self._nothing.setVisible(not proposed)
        self.body.addWidget(self._nothing)
        self.list.set_ticked_keys(frozenset(one.proposal.customer_id for one in proposed))
        self.list.ticked.connect(self._count)
        self.list.reload()
        self._count()

    def _count(self) -> None:
        number = len(self.list.ticked_keys())
        self.confirm_button.setEnabled(number > 0)
        self.confirm_button.setText(self.tr("Donner ces profils ({n})").format(n=number))

    def _confirm(self) -> None:
        ticked = self.list.ticked_keys()
        wanted: dict[int, Segment | None] = {
            one.proposal.customer_id: one.proposal.segment
            for one in self._proposed
            if one.proposal.customer_id in ticked
        }
        self._done(set_segments(self._workplace.desk, wanted))


def _columns() -> tuple[Column[ProposedSegment], ...]:
    return (
        Column(key="name", title=translate("customers", "Client"), text=lambda one: one.name, sort="name", width=180),
        Column(
            key="present",
            title=translate("customers", "Profil actuel"),
            text=lambda one: segments()[one.present] if one.present else "–",
            sort="present",
            width=120,
        ),
        Column(
            key="segment",
            title=translate("customers", "Proposé"),
            text=lambda one: segments()[one.proposal.segment],
            kind=Kind.PILL,
            sort="segment",
            width=140,
            tone=lambda one: TONES[one.proposal.segment],
        ),
        Column(
            key="reason",
            title=translate("customers", "Pourquoi"),
            text=lambda one: painted(one.proposal.reason),
            width=300,
            stretch=True,
            tip=lambda one: painted(one.proposal.reason),
        ),
    )
