"""What several pages let one do with calls, notes and tasks: each opens its dialog, then tells the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.dunning.task import Task
from gestion_creances.ui.page.acting import Acting, open_dialog
from gestion_creances.ui.speech.formats import day, named, painted
from gestion_creances.usecases.call_sheet import call_sheet
from gestion_creances.usecases.finish_task import finish_task, reopen_task
from gestion_creances.usecases.postpone_task import postpone_task
from gestion_creances.usecases.record_call import RecordedCall

translate = QCoreApplication.translate


class Talks(Acting):
    """Acts for a page: calls, notes, tasks."""

    def call(
        self,
        customer_id: int,
        edit_contacts: Callable[[], object] | None = None,
        then: Callable[[RecordedCall], object] | None = None,
    ) -> None:
        """Open the call sheet of a customer; *edit_contacts* runs after a wrong contact, *then* once it is recorded."""
        from gestion_creances.ui.dialogs.call_sheet import CallSheetDialog

        try:
            sheet = call_sheet(self.desk, customer_id)
        except Outcome as outcome:
            self._page.say_outcome(outcome)
            return

        def done(made: RecordedCall) -> None:
            self._page.toast(called(made))
            self._page.changed.emit(Changes.LETTERS | Changes.HOLDS | Changes.TASKS | Changes.MAIL)
            if then is not None:
                then(made)

        dialog = CallSheetDialog(self._page, self._workplace, sheet, done)
        if edit_contacts is not None:
            dialog.contacts_wanted.connect(edit_contacts)
        open_dialog(dialog)

    def add_note(self, customer_id: int, name: str) -> None:
        """Write a note about a customer, which may come back on a day."""
        from gestion_creances.ui.dialogs.note import NoteDialog

        def done(task: Task | None) -> None:
            self._page.changed.emit(Changes.CUSTOMERS | Changes.TASKS)
            if task is not None:
                told = translate("actions", "Note ajoutée, à revoir le {day}")
                self._page.toast(told.format(day=day(task.due_on)))

        open_dialog(NoteDialog(self._page, self._workplace, customer_id, name, done))

    def add_task(self, customer_id: int | None = None, name: str = "") -> None:
        """Add something to do on a day, about a customer named *name* or about none."""
        from gestion_creances.ui.dialogs.task import TaskDialog

        def done(task: Task) -> None:
            self._page.changed.emit(Changes.TASKS)
            told = translate("actions", "Tâche ajoutée pour le {day}").format(day=day(task.due_on))
            self._page.toast(told, lambda: self.attempt(lambda: finish_task(self.desk, task), Changes.TASKS))

        open_dialog(TaskDialog(self._page, self._workplace, done, customer_id, name))

    def look_again(self, customer_id: int, name: str) -> None:
        """Say what came of looking again at a customer past the last step of his scenario."""
        from gestion_creances.ui.dialogs.look_again import LookAgainDialog

        def done() -> None:
            self._page.changed.emit(Changes.TASKS)
            self._page.toast(translate("actions", "Suivi noté\u00a0: {name}").format(name=name))

        open_dialog(LookAgainDialog(self._page, self._workplace, customer_id, name, done))

    def finish_task(self, task: Task) -> None:
        """Say that a task is done, and let that be taken back."""
        if self.attempt(lambda: finish_task(self.desk, task), Changes.TASKS):
            again = translate("actions", "Tâche terminée")
            self._page.toast(again, lambda: self.attempt(lambda: reopen_task(self.desk, task), Changes.TASKS))

    def postpone_task(self, task: Task) -> None:
        """Move a task to another day, and let that be taken back."""
        from gestion_creances.ui.dialogs.task import PostponeDialog

        def done(moved: Task) -> None:
            self._page.changed.emit(Changes.TASKS)
            told = translate("actions", "Tâche reportée au {day}").format(day=day(moved.due_on))
            # A day gone by cannot be given back.
            back = task.due_on >= self.desk.today
            self._page.toast(told, (lambda: self._move_back(moved, task)) if back else None)

        open_dialog(PostponeDialog(self._page, self._workplace, task, done))

    def _move_back(self, moved: Task, task: Task) -> None:
        self.attempt(lambda: postpone_task(self.desk, moved, task.due_on), Changes.TASKS)


def called(made: RecordedCall) -> str:
    """Return what to say once a call is recorded: how it ended, and what comes next."""
    words = named(made.customer, painted(made.call.outcome.words()))
    if made.message is not None:
        told = translate("actions", "e-mail en attente d’envoi pour {address}")
        words += " · " + told.format(address=made.message.recipient)
    if made.in_writing:
        return words + " · " + translate("actions", "personne de joint, la suite se fera par écrit")
    if made.call.next_on is not None:
        return words + " · " + translate("actions", "à rappeler le {day}").format(day=day(made.call.next_on))
    return words
