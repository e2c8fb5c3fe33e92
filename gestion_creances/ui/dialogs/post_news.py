"""The dialog that notes what the post brought back: presented, signed for or not, with the scan of the receipt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gestion_creances.dunning.posting import PostedLetter, PostOutcome
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.drop_zone import DropZone
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, Role, label
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import counted, painted
from gestion_creances.usecases.post_letters import Noted, PostNews, note_post_news


class PostNewsDialog(FormDialog):
    """Notes what became of *letters*; *done* receives what changed, and the outcome noted."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        letters: Sequence[PostedLetter],
        done: Callable[[Noted, PostOutcome | None], object],
    ) -> None:
        one = letters[0]
        told = self.tr("{number} · {name}").format(number=one.number, name=one.customer_name)
        if len(letters) > 1:
            told = counted(len(letters), self.tr("lettre"), self.tr("lettres"))
        super().__init__(parent, self.tr("Noter la suite"), self._confirm, hint=told, width=560)
        self._workplace, self._letters, self._done = workplace, letters, done
        self.scan: Path | None = None
        self._make_fields(registered=all(letter.posting.registered for letter in letters))
        self._show_known()
        self._make_scan()

    def _make_fields(self, *, registered: bool) -> None:
        outcomes = tuple(PostOutcome) if registered else (PostOutcome.WRONG_ADDRESS,)
        options: list[tuple[str, PostOutcome | None]] = [(self.tr("Pas encore connue"), None)]
        options += [(painted(outcome.label), outcome) for outcome in outcomes]
        self.presented_on = DateField(self.tr("Présentée le"), optional=True)
        self.outcome: ChoiceField[PostOutcome | None] = ChoiceField(self.tr("Suite"), options)
        self.closed_on = DateField(self.tr("Jour de la suite"))
        self.bearing = label("", Role.MUTED, wrap=True)
        self.form.row(self.presented_on)
        self.form.row(self.outcome, self.closed_on, weights=(3, 2))
        self.form.row(self.bearing)
        if not registered:
            self.presented_on.hide()
        self.outcome.choice.picked.connect(self._show_outcome)
        self.beside = {"presented_on": self.presented_on, "outcome": self.outcome, "closed_on": self.closed_on}

    def _show_known(self) -> None:
        """Show what is known already, when it is about one letter."""
        posting = self._letters[0].posting
        if len(self._letters) == 1:
            self.presented_on.set_value(posting.presented_on)
            self.outcome.set_value(posting.outcome)
            self.closed_on.set_value(posting.closed_on)
        self._show_outcome(self.outcome.value())

    def _show_outcome(self, outcome: PostOutcome | None) -> None:
        self.closed_on.setVisible(outcome is not None)
        if outcome is not None and self.closed_on.value() is None and not self.closed_on.touched():
            self.closed_on.set_value(self._workplace.desk.today)
        told = painted(outcome.bearing) if outcome is not None else ""
        self.bearing.setText(told)
        self.bearing.setVisible(bool(told))

    def _make_scan(self) -> None:
        self.zone = DropZone(
            self.tr("Accusé de réception"),
            self.tr("Déposez ici le scan (PDF, PNG ou JPEG, 20 Mo au plus), ou appuyez pour le choisir."),
            self.tr("Scans (*.pdf *.png *.jpg *.jpeg)"),
            "receipt",
        )
        self.zone.files_given.connect(lambda paths: self.take_scan(Path(paths[0])))
        self._chosen = QWidget()
        line = QHBoxLayout(self._chosen)
        line.setContentsMargins(0, 0, 0, 0)
        self._scan_name = Elided("", Role.STRONG)
        line.addWidget(label(self.tr("Accusé de réception\u00a0:"), Role.MUTED))
        line.addWidget(self._scan_name, 1)
        line.addWidget(button(self.tr("Retirer"), lambda: self.take_scan(None), weight=Weight.LINK))
        self._chosen.hide()
        self.body.addWidget(self.zone)
        self.body.addWidget(self._chosen)

    def take_scan(self, path: Path | None) -> None:
        """Take the file at *path* as the scan, None to give it up."""
        self.scan = path
        self._scan_name.set_whole(path.name if path else "")
        self._chosen.setVisible(path is not None)
        self.zone.setVisible(path is None)
        self.adjustSize()

    def _confirm(self) -> None:
        outcome = self.outcome.value()
        news = PostNews(
            presented_on=self.presented_on.value(),
            outcome=outcome,
            closed_on=self.closed_on.value() if outcome is not None else None,
        )
        ids = [one.letter_id for one in self._letters]
        self._done(note_post_news(self._workplace.desk, ids, news, self.scan), outcome)
