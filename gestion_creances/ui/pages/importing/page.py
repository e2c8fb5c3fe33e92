"""The page Importer: files in, what was understood, and one button that writes it all or nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome, Refusal
from gestion_creances.basics.progress import Progress
from gestion_creances.intake.folder import expanded
from gestion_creances.ledger.names import plain_name
from gestion_creances.ui.fields.progress_strip import ProgressStrip
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.importing.cards import FileCards
from gestion_creances.ui.pages.importing.choosing import chosen_files, chosen_folder, last_folder, remember_folder
from gestion_creances.ui.pages.importing.complaints import Remarks
from gestion_creances.ui.pages.importing.done_card import DoneCard, EstimatedNote
from gestion_creances.ui.pages.importing.doubts_dialog import DoubtsDialog
from gestion_creances.ui.pages.importing.file_card import FileCard
from gestion_creances.ui.pages.importing.given import Given
from gestion_creances.ui.pages.importing.mapping_dialog import MappingDialog
from gestion_creances.ui.pages.importing.reading import FileRead, Reading, read_files
from gestion_creances.ui.pages.importing.start import Start
from gestion_creances.ui.pages.importing.verdict import leaving_out, verdict
from gestion_creances.ui.pages.importing.words import brought
from gestion_creances.ui.speech.formats import counted
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.import_files import ImportPreview, Source, commit_import
from gestion_creances.usecases.view_imports import view_imports

_WRITTEN = Changes.CUSTOMERS | Changes.INVOICES | Changes.PAYMENTS | Changes.BANK
_LATEST = 4


class ImportPage(Page):
    """Shows what files would bring before anything is written."""

    concerns = _WRITTEN

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Importer"), scrolls=True)
        self.workplace = workplace
        self._given = Given()
        self._reading: Reading | None = None
        self._job: Job | None = None
        self._again = self.header.add_secondary(self.tr("Ajouter des fichiers"), self.browse, "plus")
        self._drop = self.header.add_secondary(self.tr("Abandonner"), self.start_again)
        self.import_button = self.header.set_primary(self.tr("Importer"), self.write, "check")
        self.start = Start()
        self.start.zone.files_given.connect(self.take)
        self.start.folder_wanted.connect(self.browse_folder)
        self._busy = ProgressStrip()
        self._busy.stop_wanted.connect(self._stop)
        self._told = label("", Role.BODY, wrap=True)
        self._leave_out = button("", self.leave_wrong_out, weight=Weight.SMALL)
        self._cards = FileCards()
        self._cards.columns_wanted.connect(self.choose_columns)
        self._cards.doubts_wanted.connect(self.decide_customers)
        self._cards.removed.connect(self.remove)
        self.estimated = EstimatedNote()
        self.estimated.terms_wanted.connect(lambda: self.go("settings", "terms"))
        self.remarks = Remarks()
        self.remarks.spoke.connect(lambda: self.bring_into_view(self.remarks))
        can_export(self, self.workplace, self.remarks.list, self.tr("Remarques sur l’import"))
        self.done = DoneCard()
        self.done.left_for.connect(self.left_for)
        self.done.again_wanted.connect(self._go_on)
        verdict = QHBoxLayout()
        verdict.addWidget(self._told, 1)
        verdict.addWidget(self._leave_out)
        for widget in (self.start, self._busy, self.done):
            self.body.addWidget(widget)
        self.body.addLayout(verdict)
        self.body.addWidget(self._cards)
        self.body.addWidget(self.estimated)
        self.body.addWidget(self.remarks, 1)
        self.body.addStretch(1)
        self._show_start()

    # What the person does.
    def open_with(self, argument: object) -> None:
        if isinstance(argument, list):
            self.take([str(path) for path in argument])

    def browse(self) -> None:
        """Let the person choose files."""
        if paths := chosen_files(self):
            self.take(paths)

    def browse_folder(self) -> None:
        """Let the person choose a folder."""
        if path := chosen_folder(self):
            self.take([path])

    def take(self, paths: list[str]) -> None:
        """Add the files at *paths*, those of folders included, and show what they would bring."""
        if not paths:
            return
        remember_folder(paths[0])
        try:
            files = expanded(Path(path) for path in paths)
        except Refusal as refusal:
            self.say_outcome(refusal)
            return
        self._given.add(files)
        self._read()

    def start_again(self) -> None:
        """Forget the files; nothing was written."""
        if self._job is not None:
            self._job.cancel()
        self._given.clear()
        self._reading = None
        self._show_start()
        self._show_latest()

    def write(self) -> None:
        """Write what the preview announced, or show first what keeps it from being written."""
        reading = self._reading
        if reading is None or reading.preview is None:
            return
        if reading.wrong:
            self._say_blocked()
            return
        if doubtful := next((file for file in reading.files if file.doubts), None):
            self.decide_customers(doubtful)
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
        dialog = MappingDialog(self.workplace, file.seen, self)
        customers = file.source.customers
        signature = file.seen.signature
        dialog.accepted.connect(lambda: self._use(replace(dialog.source(), customers=customers), signature))
        dialog.open()

    def decide_customers(self, file: FileRead) -> None:
        """Let the person say which customers the names of *file* mean, and those of the other files at once."""
        others = [one for one in self.files() if one is not file]
        names = {plain_name(doubt.name): doubt for one in (*reversed(others), file) for doubt in one.doubts}
        dialog = DoubtsDialog(tuple(names.values()), self)
        dialog.accepted.connect(lambda: self._know(dialog.answers()))
        dialog.open()

    def leave_wrong_out(self) -> None:
        """Leave every file out that must first be corrected, or cannot be taken at all."""
        self._leave([file.source.path for file in self._reading.wrong] if self._reading else [])

    def remove(self, file: FileRead) -> None:
        """Leave *file* out."""
        self._leave([file.source.path])

    def refresh(self, changes: Changes) -> None:
        if self._given.sources:
            self._read()
        else:
            self._show_latest()

    def files(self) -> tuple[FileRead, ...]:
        """Return the files as they were understood, in the order they were given."""
        return self._reading.files if self._reading is not None else ()

    def cards(self) -> tuple[FileCard, ...]:
        """Return the cards of the files, from top to bottom."""
        return self._cards.cards()

    # Inside.
    def _go_on(self) -> None:
        """Read what the import has left aside, or begin with other files."""
        if self._given.take_up():
            self._read()
        else:
            self.start_again()
            self.start.zone.setFocus()

    def _leave(self, paths: list[Path]) -> None:
        self._given.leave_out(paths)
        if self._given.sources:
            self._read()
        else:
            self.start_again()

    def _show_start(self) -> None:
        self._cards.gather()
        self._show_only(self.start)
        self.header.set_subtitle(self.tr("Relevés, factures, clients et règlements, repris de ce que vous avez déjà"))

    def _show_latest(self) -> None:
        self.start.zone.folder = last_folder()
        self.start.show_latest(view_imports(self.workplace.desk, _LATEST))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _use(self, answered: Source, signature: str) -> None:
        self._given.answer(answered, signature)
        self._read()

    def _know(self, answers: tuple[tuple[str, str], ...]) -> None:
        self._given.know(answers)
        self._read()

    def _read(self) -> None:
        if self._job is not None:
            self._job.cancel()
        sources, desk = tuple(self._given.sources), self.workplace.desk

        def work(progress: Progress) -> Reading:
            return read_files(desk, sources, progress)

        files = counted(len(sources), self.tr("fichier"), self.tr("fichiers"))
        self._show_only(self._busy)
        self._busy.begin(self.tr("Lecture de {files}…").format(files=files))
        self._job = self.workplace.jobs.run(
            self.tr("Lecture de {files}").format(files=files),
            work,
            lambda reading: self._show_reading(sources, reading),
            on_failed=self._say_unread,
            on_cancelled=self._on_cancelled,
        )
        self._job.progress.connect(self._busy.show_steps)

    def _on_cancelled(self) -> None:
        if self._reading is None and not self._job_runs():
            self.start_again()

    def _job_runs(self) -> bool:
        return self._job is not None and self._job in self.workplace.jobs.running() and not self._job.stopping()

    def _say_unread(self, outcome: Outcome) -> None:
        self.start_again()
        self.say_outcome(outcome)

    def _show_reading(self, sources: tuple[Source, ...], reading: Reading) -> None:
        if sources != tuple(self._given.sources):
            return
        if self._given.answered_before(reading):
            self._read()
            return
        self._reading = reading
        self._show_only(self._told)
        self._cards.show_reading(reading)
        self._tab_through_cards()
        reports = reading.preview.files if reading.preview else ()
        self.remarks.show_files(reports)
        self.estimated.show_count(sum(report.estimated_due_dates for report in reports))
        self._show_verdict(reading)

    def _card_buttons(self) -> list[QAbstractButton]:
        return [pressed for card in self._cards.cards() for pressed in card.findChildren(QAbstractButton)]

    def _tab_through_cards(self) -> None:
        """Let Tab reach the cards, which come and go, where they stand: after the buttons above them."""
        before: QWidget = self._leave_out
        for pressed in self._card_buttons():
            QWidget.setTabOrder(before, pressed)
            before = pressed

    def _show_verdict(self, reading: Reading) -> None:
        errors, wrong = self.remarks.errors(), len(reading.wrong)
        words = brought(reading.preview.files if reading.preview else ())
        self._leave_out.setText(leaving_out(wrong))
        self._leave_out.setVisible(wrong > 0 and len(reading.files) > 1)
        self._tell(verdict(reading, words, errors))
        self.header.set_subtitle(counted(len(reading.files), self.tr("fichier lu"), self.tr("fichiers lus")))
        self.import_button.setText(self.tr("Importer {what}").format(what=words) if words else self.tr("Importer"))
        self.import_button.setVisible(bool(words) or errors > 0)
        if self.isVisible() and QApplication.activeModalWidget() is None:
            # The button just pressed is gone: the next key must not fall on the sidebar.
            ready = self.import_button.isVisible()
            (self.import_button if ready else next(iter(self._card_buttons()), self._again)).setFocus()

    def _say_blocked(self) -> None:
        """Show what must be corrected first, and bring it into view."""
        lines = counted(self.remarks.errors(), self.tr("ligne est"), self.tr("lignes sont"))
        told = self.tr(
            "{lines} à corriger. Corrigez le fichier dans son logiciel et déposez-le de nouveau, ou retirez-le."
        )
        self._tell(told.format(lines=lines), "bad")
        self.remarks.show_errors()
        self.bring_into_view(self.remarks)

    def _tell(self, text: str, tone: str = "") -> None:
        self._told.setText(text)
        set_role(self._told, "tone", tone)

    def _say_failed(self, outcome: Outcome) -> None:
        self.say_outcome(outcome, self.write)

    def _show_done(self, done: ImportPreview) -> None:
        waiting = self._reading.waiting if self._reading is not None else ()
        self._given.imported(file.source for file in waiting)
        self._reading = None
        self.header.set_subtitle(self.tr("Tout est enregistré") if not waiting else "")
        self.done.show_done(done.files, [file.source.path.name for file in waiting])
        self._show_only(self.done)
        self.remarks.show_files(done.files)
        self.estimated.show_count(sum(file.estimated_due_dates for file in done.files))
        self.changed.emit(_WRITTEN)

    def _show_only(self, shown: QWidget) -> None:
        """Show one state of the page: the start, the reading, the preview or the end."""
        for widget in (self.start, self._busy, self._told, self.done):
            widget.setVisible(widget is shown)
        previewing = shown is self._told
        for pressed in (self._again, self._drop):
            pressed.setVisible(previewing)
        self._leave_out.hide()
        self.import_button.setVisible(False)
        if not previewing:
            self.remarks.hide()
            self.estimated.hide()
            self._cards.clear()
