"""A look at one promise or one suspension: what was said, by whom, what has come since."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.dunning.hold import Hold
from gestion_creances.dunning.promise import KeptShare
from gestion_creances.ui.dialogs.details import Details
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.look.labels import label
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.agreed_words import promise_states
from gestion_creances.ui.speech.formats import amount, counted, day, percent
from gestion_creances.usecases.view_promises import PromiseLine
from gestion_creances.usecases.view_suspensions import SuspensionLine


class HoldDetails(Details):
    """A promise or a suspension as its list shows it; each of *acts* (words, what to do, icon) is a button."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        line: PromiseLine | SuspensionLine,
        acts: tuple[tuple[str, Callable[[], object], str], ...],
        share: KeptShare | None = None,
    ) -> None:
        super().__init__(parent, workplace, lambda: None)
        self._line, self._share = line, share
        for words, act, icon_name in acts:
            self.add_button(words, act, icon_name)
        self.finish()

    def show_all(self) -> None:
        line = self._line
        about = line.names.number or self.tr("tout le client")
        promise = isinstance(line, PromiseLine)
        title = self.tr("Promesse · {0}") if promise else self.tr("Suspension · {0}")
        self.begin(title.format(line.names.customer), about)
        self.section(
            self.tr("Dit par, et comment") if promise else self.tr("Motif"), label(line.hold.reason, wrap=True)
        )
        pairs = self._promised(line) if isinstance(line, PromiseLine) else self._suspended(line)
        self.section(self.tr("Où elle en est"), Facts([*pairs, *self._who(line.hold)]))
        if self._share is not None:
            self.section(self.tr("Ses promesses"), Facts(self._kept(self._share)))
        self.end()

    def _promised(self, line: PromiseLine) -> list[tuple[str, str]]:
        promise = line.promise
        state = promise_states()[line.state]
        if line.days_broken:
            late = counted(line.days_broken, self.tr("jour"), self.tr("jours"))
            state = self.tr("{0} depuis {1}").format(state, late)
        return [
            (self.tr("Promis pour le"), day(promise.promised_on)),
            (self.tr("Montant promis"), amount(promise.promised)),
            (self.tr("Reçu entre-temps"), amount(promise.paid)),
            (self.tr("Manque"), amount(line.missing)),
            (self.tr("État"), state),
        ]

    def _suspended(self, line: SuspensionLine) -> list[tuple[str, str]]:
        lasted = counted(line.days, self.tr("jour"), self.tr("jours"))
        end = day(line.hold.until) if line.hold.until else self.tr("jusqu’à nouvel ordre")
        pairs = [(self.tr("Dernier jour"), end), (self.tr("Durée"), lasted), (self.tr("Retenu"), amount(line.open))]
        if line.ended_on is not None:
            pairs.append((self.tr("Terminée le"), day(line.ended_on)))
        return pairs

    def _who(self, hold: Hold) -> list[tuple[str, str]]:
        return [(self.tr("Noté le"), day(hold.since)), (self.tr("Suivi par"), hold.owner or self.tr("personne"))]

    def _kept(self, share: KeptShare) -> list[tuple[str, str]]:
        if share.by_count is None or share.by_amount is None:
            return [(self.tr("Tenues"), self.tr("aucune n’est encore arrivée à son jour"))]
        told = self.tr("{0} sur {1}, soit {2}").format(share.kept, share.judged, percent(share.by_count, 0))
        return [(self.tr("Tenues"), told), (self.tr("En montant"), percent(share.by_amount, 0))]
