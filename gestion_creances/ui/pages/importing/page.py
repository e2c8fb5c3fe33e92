"""The page Importer: files in, what was understood, and one button that writes it all or nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.intake.recognise import Recognised
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.importing.complaints import Remarks
from gestion_creances.ui.pages.importing.done_card import DoneCard, EstimatedNote
from gestion_creances.ui.pages.importing.file_card import FileCard
from gestion_creances.ui.pages.importing.mapping_dialog import MappingDialog
from gestion_creances.ui.pages.importing.reading import FileRead, Reading, read_files
from gestion_creances.ui.pages.importing.start import Start, file_kinds
from gestion_creances.ui.pages.importing.words import brought
from gestion_creances.ui.speech.formats import counted
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.import_files import ImportPreview, Source, commit_import, look_at

_WRITTEN = Changes.CUSTOMERS | Changes.INVOICES | Changes.PAYMENTS


class ImportPage(Page):
    """Shows what files would bring before anything is written."""

    concerns = _WRITTEN

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Importer"), scrolls=True)
        self.workplace = workplace
        self._sources: list[Source] = []
        self._reading: Reading | None = None
        self._job: Job | None = None
        self._again = self.header.add_secondary(self.tr("Ajouter des fichiers"), self.browse, "plus")
        self._drop = self.header.add_secondary(self.tr("Abandonner"), self.start_again)
        self.import_button = self.header.set_primary(self.tr("Importer"), self.write, "check")
        self.start = Start()
        self.start.zone.files_given.connect(self.take)
        self._busy = label("", Role.MUTED)
        self._told = label("", Role.BODY, wrap=True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self.estimated = EstimatedNote()
        self.estimated.terms_wanted.connect(lambda: self.go("settings", "terms"))
        self.remarks = Remarks()
        can_export(self, self.workplace, self.remarks.list, self.tr("Remarques sur l’import"))
        self.done = DoneCard()
        self.done.left_for.connect(self.left_for)
        self.done.again_wanted.connect(self.start_again)
        for widget in (self.start, self._busy, self.done, self._told):
            self.body.addWidget(widget)
        self.body.addLayout(self._cards)
        self.body.addWidget(self.estimated)
        self.body.addWidget(self.remarks, 1)
        self.body.addStretch(1)
        self.start_again()

    # What the person does.
    def open_with(self, argument: object) -> None:
        if isinstance(argument, list):
            self.take([str(path) for path in argument])

    def browse(self) -> None:
        """Let the person choose files."""
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Choisir des fichiers"), "", file_kinds())
        if paths:
            self.take(paths)

    def take(self, paths: list[str]) -> None:
        """Add the files at *paths* and show what they would bring."""
        known = {source.path for source in self._sources}
        self._sources += [Source(Path(path)) for path in dict.fromkeys(paths) if Path(path) not in known]
        self._read()

    def start_again(self) -> None:
        """Forget the files; nothing was written."""
        if self._job is not None:
            self._job.cancel()
        self._sources, self._reading = [], None
        self._show_only(self.start)
        self.header.set_subtitle(self.tr("Vos factures, clients et règlements, repris de ce que vous avez déjà"))

    def write(self) -> None:
        """Write what the preview announced, or show first what keeps it from being written."""
        reading = self._reading
        if reading is None or reading.preview is None:
            return
        if self.remarks.errors():
            self._say_blocked()
            return
        desk, preview = self.workplace.desk, reading.preview
        self._job = self.workplace.jobs.run(
            self.tr("Import en cours"),
            lambda progress: commit_import(desk, preview, progress),
            self._show_done,
            on_failed=self._say_failed,
            on_cancelled=lambda: self.toast(self.tr("Import interrompu\u00a0: rien n’a été écrit.")),
        )

    def choose_columns(self, file: FileRead) -> None:
        """Let the person say which column of *file* holds what."""
        if file.seen is None:
            return
        dialog = MappingDialog(file.seen, self._look, self)
        dialog.accepted.connect(lambda: self._use(dialog.source()))
        dialog.open()

    def remove(self, file: FileRead) -> None:
        """Leave *file* out."""
        self._sources = [source for source in self._sources if source.path != file.source.path]
        if self._sources:
            self._read()
        else:
            self.start_again()

    def refresh(self, changes: Changes) -> None:
        if self._sources:
            self._read()

    def files(self) -> tuple[FileRead, ...]:
        """Return the files as they were understood, in the order they were given."""
        return self._reading.files if self._reading is not None else ()

    def cards(self) -> tuple[FileCard, ...]:
        """Return the cards of the files, from top to bottom."""
        places = (self._cards.itemAt(number) for number in range(self._cards.count()))
        widgets = (place.widget() for place in places if place is not None)
        return tuple(card for card in widgets if isinstance(card, FileCard))

    # Inside.
    def _look(self, source: Source) -> Recognised:
        return look_at(self.workplace.desk, source)

    def _use(self, answered: Source) -> None:
        self._sources = [answered if source.path == answered.path else source for source in self._sources]
        self._read()

    def _read(self) -> None:
        if self._job is not None:
            self._job.cancel()
        sources, desk = tuple(self._sources), self.workplace.desk

        def work(progress: Progress) -> Reading:
            return read_files(desk, sources, progress)

        files = counted(len(sources), self.tr("fichier"), self.tr("fichiers"))
        self._show_only(self._busy)
        self._busy.setText(self.tr("Lecture de {files}…").format(files=files))
        self._job = self.workplace.jobs.run(
            self.tr("Lecture de {files}").format(files=files),
            work,
            lambda reading: self._show_reading(sources, reading),
            on_failed=self._say_unread,
            on_cancelled=self._on_cancelled,
        )

    def _on_cancelled(self) -> None:
        if self._reading is None and not self._job_runs():
            self.start_again()

    def _job_runs(self) -> bool:
        return self._job is not None and self._job in self.workplace.jobs.running() and not self._job.stopping()

    def _say_unread(self, outcome: Outcome) -> None:
        self.start_again()
        self.say_outcome(outcome)

    def _show_reading(self, sources: tuple[Source, ...], reading: Reading) -> None:
        if sources != tuple(self._sources):
            return
        self._reading = reading
        self._show_only(self._told)
        self._clear_cards()
        for file in reading.files:
            card = FileCard(file)
            card.columns_wanted.connect(lambda file=file: self.choose_columns(file))
            card.removed.connect(lambda file=file: self.remove(file))
            self._cards.addWidget(card)
        reports = reading.preview.files if reading.preview else ()
        self.remarks.show_files(reports)
        self.estimated.show_count(sum(report.estimated_due_dates for report in reports))
        self._show_verdict(reading)

    def _show_verdict(self, reading: Reading) -> None:
        reports = reading.preview.files if reading.preview else ()
        words = brought(reports)
        left_out = sum(file.refusal is not None for file in reading.files)
        errors = self.remarks.errors()
        told = self.tr("Rien n’est encore écrit. Tout sera importé d’un seul tenant, ou rien.")
        if errors:
            lines = counted(errors, self.tr("erreur à corriger"), self.tr("erreurs à corriger"))
            told = self.tr("Rien ne sera importé tant qu’il reste des erreurs\u00a0: {lines} dans le fichier.")
            told = told.format(lines=lines)
        elif not words and not left_out:
            told = self.tr("Rien de nouveau\u00a0: le dossier contient déjà tout ce que disent ces fichiers.")
        elif not words:
            told = self.tr("Il n’y a rien à importer pour l’instant.")
        self._tell(told)
        self.header.set_subtitle(counted(len(reading.files), self.tr("fichier lu"), self.tr("fichiers lus")))
        self.import_button.setText(self.tr("Importer {what}").format(what=words))
        self.import_button.setVisible(bool(words) or errors > 0)
        if errors and not words:
            self.import_button.setText(self.tr("Importer"))

    def _say_blocked(self) -> None:
        """Show what must be corrected first, and bring it into view."""
        lines = counted(self.remarks.errors(), self.tr("ligne est"), self.tr("lignes sont"))
        told = self.tr(
            "{lines} à corriger. Corrigez le fichier dans son logiciel et déposez-le de nouveau, ou retirez-le."
        )
        self._tell(told.format(lines=lines), "bad")
        self.remarks.show_errors()

    def _tell(self, text: str, tone: str = "") -> None:
        self._told.setText(text)
        set_role(self._told, "tone", tone)

    def _say_failed(self, outcome: Outcome) -> None:
        self.say_outcome(outcome, self.write)

    def _show_done(self, done: ImportPreview) -> None:
        self._sources, self._reading = [], None
        self.header.set_subtitle(self.tr("Tout est enregistré"))
        self.done.show_done(done.files)
        self._show_only(self.done)
        self.estimated.show_count(sum(file.estimated_due_dates for file in done.files))
        self.changed.emit(_WRITTEN)

    def _show_only(self, shown: QWidget) -> None:
        """Show one state of the page: the start, the reading, the preview or the end."""
        for widget in (self.start, self._busy, self._told, self.done):
            widget.setVisible(widget is shown)
        previewing = shown is self._told
        for button in (self._again, self._drop):
            button.setVisible(previewing)
        self.import_button.setVisible(False)
        if not previewing:
            self.remarks.hide()
            self.estimated.hide()
            self._clear_cards()

    def _clear_cards(self) -> None:
        empty(self._cards)
