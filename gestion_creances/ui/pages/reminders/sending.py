"""Step three: each letter as it is issued, what was refused and why, and what to do with the letters now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.money import Money, total
from gestion_creances.ledger.customer import Channel
from gestion_creances.letters.issued import SentLetter
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.progress_strip import ProgressStrip
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import IconTile, Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.reminders.lines import Key, Line, firmness
from gestion_creances.ui.speech.formats import amount, count, number, painted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.source import ShortList
from gestion_creances.usecases.issue_reminders import IssuedRun


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the run: ``state`` is its word; ``detail`` why, when there is something to say."""

    line: Line
    state: str
    tone: Tone
    number: str = ""
    asked: Money | None = None
    detail: str = ""


class SendingStep(QWidget):
    """``stop_wanted``, ``folder_wanted``, ``print_wanted``, ``journal_wanted``, ``mail_wanted``.

    ``customer_wanted(id)``.
    """

    stop_wanted = Signal()
    folder_wanted = Signal()
    print_wanted = Signal()
    journal_wanted = Signal()
    mail_wanted = Signal()
    customer_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        self._done = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.strip = ProgressStrip()
        self.strip.stop_wanted.connect(self.stop_wanted)
        column.addWidget(self.strip)
        self._outcome = Card()
        column.addWidget(self._outcome)
        line = QHBoxLayout()
        line.setSpacing(14)
        self._mark = IconTile("check-circle", Tone.OK, side=44, glyph=26)
        self.headline = label("", Role.HEADING)
        self.told = label("", Role.BODY, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.headline)
        words.addWidget(self.told)
        line.addWidget(self._mark)
        line.addLayout(words, 1)
        self._outcome.body.addLayout(line)
        self._outcome.body.addLayout(self._make_buttons())
        columns = self._columns()
        self._source: ShortList[Result] = ShortList(columns)
        nouns = (self.tr("lettre"), self.tr("lettres"))
        self.list: ListView[Result] = ListView(
            "reminders-sent", columns, self._source, key=lambda row: row.line.key, nouns=nouns
        )
        self.list.opened.connect(lambda row: self.customer_wanted.emit(row.line.reminder.customer_id))
        card = Card(padded=False)
        card.body.addWidget(self.list)
        column.addWidget(card, 1)

    def _make_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch(1)
        mail = self.tr("Envoyer les e-mails maintenant")
        self.mail_button = button(mail, self.mail_wanted.emit, icon_name="envelope-simple")
        self.open_folder = button(self.tr("Ouvrir le dossier"), self.folder_wanted.emit, icon_name="folder-open")
        self.print_button = button(self.tr("Imprimer"), self.print_wanted.emit, icon_name="printer")
        journal = button(self.tr("Voir le journal"), self.journal_wanted.emit, icon_name="notebook")
        for made in (self.mail_button, self.open_folder, self.print_button, journal):
            line.addWidget(made)
        return line

    def begin(self, lines: Sequence[Line]) -> None:
        """Show that *lines* are being issued, none yet."""
        self._lines, self._done = tuple(lines), 0
        self._outcome.hide()
        self.strip.begin(self.tr("Émission des lettres"))
        self._show([self._waiting(rank) for rank in range(len(self._lines))])

    def show_steps(self, done: int, total_steps: int) -> None:
        """Show that *done* of the letters are behind us."""
        self._done = done
        self.strip.show_steps(done, total_steps)
        self._show([self._waiting(rank) for rank in range(len(self._lines))])

    def show_run(self, run: IssuedRun, folder: Path) -> None:
        """Show what *run* did: every letter that left, every one that did not and why."""
        self.strip.hide()
        self._outcome.show()
        results = self._results(run)
        self._show(results)
        issued = len(run.letters)
        one, many = self.tr("1 lettre émise"), self.tr("{n} lettres émises")
        none = self.tr("Aucune lettre n’a été émise")
        self.headline.setText(one if issued == 1 else many.format(n=count(issued)) if issued else none)
        whole = issued and not run.remaining and not run.refused and not run.not_copied
        self._mark.show_icon("check-circle" if whole else "warning", Tone.OK if whole else Tone.WARN)
        self.told.setText(" ".join(self._sentences(run, folder)))
        self.print_button.setEnabled(bool(issued))
        self.mail_button.setVisible(any(sent.letter.channel is Channel.EMAIL for sent in run.letters))
        self.open_folder.setEnabled(issued > len(run.not_copied))

    def _show(self, results: Sequence[Result]) -> None:
        self._source.replace(results)
        self.list.reload()

    def _waiting(self, rank: int) -> Result:
        if rank < self._done:
            return Result(self._lines[rank], self.tr("Traitée"), Tone.OK)
        if rank == self._done:
            return Result(self._lines[rank], self.tr("En cours"), Tone.INFO)
        return Result(self._lines[rank], self.tr("En attente"), Tone.NEUTRAL)

    def _results(self, run: IssuedRun) -> list[Result]:
        sent = {_key(letter): letter for letter in run.letters}
        refused: dict[Key, str] = {each.reminder.key: sentence(each.refusal) for each in run.refused}
        found = []
        for line in self._lines:
            if (letter := sent.get(line.key)) is not None:
                what = self._remark(copied=letter.document is not None, address_missing=letter.address_missing)
                tone = Tone.WARN if what else Tone.OK
                found.append(Result(line, self.tr("Émise"), tone, letter.letter.number, letter.asked, what))
            elif line.key in refused:
                found.append(Result(line, self.tr("Refusée"), Tone.BAD, detail=painted(refused[line.key])))
            elif run.remaining:
                found.append(Result(line, self.tr("Non émise"), Tone.WARN, detail=self._stopped(run)))
            else:
                told = self.tr("Elle n’est plus due\u00a0: le dossier a changé depuis la relecture.")
                found.append(Result(line, self.tr("Non émise"), Tone.WARN, detail=told))
        return found

    def _remark(self, *, copied: bool, address_missing: bool) -> str:
        if not copied:
            return self.tr("Enregistrée dans le dossier, mais le PDF n’a pas pu être copié.")
        return self.tr("Adresse à compléter") if address_missing else ""

    def _stopped(self, run: IssuedRun) -> str:
        if run.trouble is not None:
            return painted(sentence(run.trouble))
        return self.tr("Interrompu avant elle\u00a0: elle garde son tour.")

    def _sentences(self, run: IssuedRun, folder: Path) -> list[str]:
        found = []
        if run.letters:
            asked = amount(total(letter.asked for letter in run.letters))
            where = self.tr("{sum} demandés. Les PDF sont dans «\u00a0{folder}\u00a0».")
            found.append(where.format(sum=asked, folder=folder))
        if run.remaining:
            one, many = self.tr("1 lettre n’est pas partie."), self.tr("{n} lettres ne sont pas parties.")
            found.append(one if run.remaining == 1 else many.format(n=count(run.remaining)))
        if run.trouble is not None:
            found.append(painted(sentence(run.trouble)))
        if run.calls:
            one, many = self.tr("1 appel reste à passer."), self.tr("{n} appels restent à passer.")
            found.append(one if len(run.calls) == 1 else many.format(n=count(len(run.calls))))
        if run.not_copied:
            found.append(self.tr("Certains PDF n’ont pas pu être copiés\u00a0: imprimez-les d’ici."))
        return found

    def _columns(self) -> tuple[Column[Result], ...]:
        return (
            Column(
                key="customer",
                title=self.tr("Client"),
                text=lambda row: row.line.name,
                kind=Kind.STRONG,
                sort="customer",
                width=170,
                stretch=True,
            ),
            Column(
                key="level",
                title=self.tr("Niveau"),
                text=lambda row: painted(row.line.level.name_fr),
                kind=Kind.PILL,
                sort="level",
                tone=lambda row: firmness(row.line.level),
                width=140,
            ),
            Column(key="number", title=self.tr("Lettre"), text=lambda row: row.number, sort="number", width=124),
            Column(
                key="channel",
                title=self.tr("Canal"),
                text=lambda row: row.line.short_channel,
                kind=Kind.MUTED,
                sort="channel",
                tip=lambda row: row.line.channel,
                width=88,
            ),
            Column(
                key="asked",
                title=self.tr("Montant demandé"),
                text=lambda row: number(row.asked or row.line.asked),
                kind=Kind.AMOUNT,
                sort="asked",
                raw=lambda row: row.asked or row.line.asked,
                width=130,
            ),
            Column(
                key="state",
                title=self.tr("Résultat"),
                text=lambda row: row.state,
                kind=Kind.PILL,
                sort="state",
                tone=lambda row: row.tone,
                width=96,
            ),
            Column(
                key="detail",
                title=self.tr("Remarque"),
                text=lambda row: row.detail,
                tip=lambda row: row.detail,
                kind=Kind.MUTED,
                width=170,
                stretch=True,
            ),
        )


def _key(sent: SentLetter) -> Key:
    return sent.letter.customer_id, sent.letter.policy_id, sent.letter.level
