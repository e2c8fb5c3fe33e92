"""What one confirms before letters leave: how many of each level, for how much, into which folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from gestion_creances.basics.errors import Refusal
from gestion_creances.ui.fields.card import separator
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.reminders.letter_list import asked
from gestion_creances.ui.pages.reminders.lines import Line
from gestion_creances.ui.speech.formats import amount, count, counted, painted


class _AskOnceMore(Refusal):
    """The bank is not up to date: the person confirms twice."""


class SummaryDialog(FormDialog):
    """Confirms the run; :attr:`folder` is where the PDFs go. *warnings* make it ask once more."""

    def __init__(
        self,
        parent: QWidget | None,
        lines: Sequence[Line],
        folder: Path,
        warnings: Sequence[str],
        confirmed: Callable[[Path], object],
    ) -> None:
        self.folder = folder
        self._warnings = tuple(warnings)
        self._asked_once = False
        self._confirmed = confirmed
        one = self.tr("Émettre 1 lettre\u00a0?")
        title = one if len(lines) == 1 else self.tr("Émettre {n} lettres\u00a0?").format(n=count(len(lines)))
        hint = self.tr("Chaque lettre est figée dans le dossier avec son PDF et son empreinte, puis copiée.")
        super().__init__(parent, title, self._confirm, verb=self._verb(len(lines)), hint=hint, width=560)
        facts = Facts([*self._levels(lines), (self.tr("Total demandé"), amount(asked(lines)))])
        self.body.addWidget(facts)
        self.body.addWidget(separator())
        for warning in self._warnings:
            self.body.addWidget(label(warning, Role.BODY, wrap=True, tone=Tone.WARN))
        self.body.addWidget(label(self.tr("Dossier des PDF"), Role.STRONG))
        across = QHBoxLayout()
        self._shown = Elided(str(folder), Role.MUTED)
        across.addWidget(self._shown, 1)
        across.addWidget(button(self.tr("Changer…"), self.choose_folder, weight=Weight.SMALL))
        self.body.addLayout(across)

    def choose_folder(self) -> None:
        """Ask for another folder."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Dossier des lettres"), str(self.folder.parent))
        if chosen:
            self.folder = Path(chosen)
            self._shown.set_whole(chosen)

    def _verb(self, number: int) -> str:
        return self.tr("Émettre la lettre") if number == 1 else self.tr("Émettre les lettres")

    def _levels(self, lines: Sequence[Line]) -> list[tuple[str, str]]:
        found: dict[str, list[Line]] = {}
        for line in lines:
            found.setdefault(painted(line.level.name_fr), []).append(line)
        one, many = self.tr("lettre"), self.tr("lettres")
        return [(name, f"{counted(len(mine), one, many)} · {amount(asked(mine))}") for name, mine in found.items()]

    def _confirm(self) -> None:
        if self._warnings and not self._asked_once:
            self._asked_once = True
            self.confirm_button.setText(self.tr("Émettre quand même"))
            raise _AskOnceMore(
                self.tr("Des règlements récents peuvent manquer\u00a0: un client qui a payé serait relancé.")
            )
        self._confirmed(self.folder)
