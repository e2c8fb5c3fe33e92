"""The first start as a whole: the welcome, then the five steps; it covers the window until books are in hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from gestion_creances import locations
from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.routines.make_demonstration import make_demonstration
from gestion_creances.ui.pages.first_start.new_file import free_place
from gestion_creances.ui.pages.first_start.welcome import Welcome
from gestion_creances.ui.pages.first_start.wizard import Wizard
from gestion_creances.ui.work.jobs import Jobs

_DEMONSTRATION = "Démonstration"


class FirstStart(QWidget):
    """Leads to books: ``chosen(path of the books, files to import in them)``; ``left`` when the person goes back.

    *recent* are books opened lately; *closable* says that books are open behind and one may go back to them.
    """

    chosen = Signal(object, list)
    left = Signal()

    def __init__(
        self, jobs: Jobs, today: Callable[[], date], actor: str, recent: Sequence[Path], *, closable: bool
    ) -> None:
        super().__init__()
        self._jobs, self._today, self._actor, self._closable = jobs, today, actor, closable
        self._files: list[str] = []
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.welcome = Welcome(recent, closable=closable)
        self.welcome.create_wanted.connect(self.start_creating)
        self.welcome.open_wanted.connect(self._browse)
        self.welcome.try_wanted.connect(self.try_demonstration)
        self.welcome.recent_wanted.connect(lambda path: self.chosen.emit(path, self._files))
        self.welcome.left.connect(self.left)
        self.wizard: Wizard | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def start_creating(self) -> None:
        """Begin the five steps, or go on with them where they were left."""
        if self.wizard is None:
            self.wizard = Wizard(self._actor)
            self.wizard.left.connect(self._back_to_welcome)
            self.wizard.made.connect(self.chosen)
            self.wizard.add_files(self._files)
            self._stack.addWidget(self.wizard)
        self._stack.setCurrentWidget(self.wizard)
        self.wizard.begin()

    def take_files(self, paths: list[str]) -> None:
        """Keep files dropped on the window: they will be imported once there are books."""
        self._files += [path for path in paths if path not in self._files]
        if self.wizard is not None:
            self.wizard.add_files(paths)
        self.welcome.show_files(len(self._files))

    def say_outcome(self, outcome: Outcome) -> None:
        """Say why a wish failed, above the choices."""
        self._back_to_welcome()
        self.welcome.say_outcome(outcome)

    def try_demonstration(self) -> None:
        """Make the books of the invented company, with a bar that can be stopped, and open them."""
        place = free_place(locations.documents(), _DEMONSTRATION)
        today, actor = self._today(), self._actor

        def make(progress: Progress) -> Path:
            make_demonstration(place, today, actor, progress).close()
            return place

        job = self._jobs.run(
            self.tr("Création de l’entreprise de démonstration"),
            make,
            lambda path: self.chosen.emit(path, []),
            on_failed=self.say_outcome,
        )
        self.welcome.show_job(job)

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Ouvrir un dossier"),
            str(locations.documents()),
            self.tr("Dossiers ({pattern})").format(pattern="*.creances"),
        )
        if path:
            self.chosen.emit(Path(path), self._files)

    def _back_to_welcome(self) -> None:
        self._stack.setCurrentWidget(self.welcome)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._closable and self._stack.currentWidget() is self.welcome:
            self.left.emit()
        else:
            super().keyPressEvent(event)
