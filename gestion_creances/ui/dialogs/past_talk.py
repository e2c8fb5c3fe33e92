"""A look at a call, a note or a task: what was said, by whom, when, and what follows from it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gestion_creances.basics.money import total
from gestion_creances.dunning.call import Call
from gestion_creances.dunning.task import Task
from gestion_creances.journal.entry import Entry
from gestion_creances.ui.dialogs.details import Details
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, count, day, painted

translate = QCoreApplication.translate
Acts = tuple[tuple[str, Callable[[], object], str], ...]


class PastTalk(Details):
    """Shows *subject*, about the customer *name*; each of *acts* (words, what to do, icon) is a button."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, subject: Call | Entry | Task, name: str, acts: Acts = ()
    ) -> None:
        super().__init__(parent, workplace, lambda: None)
        self._subject, self._name = subject, name
        for words, act, icon_name in acts:
            self.add_button(words, act, icon_name)
        self.finish()

    def show_all(self) -> None:
        match self._subject:
            case Call() as call:
                self._show(painted(call.outcome.words()), _call(call), call.note, self.tr("Ce qui a été dit"))
            case Task() as task:
                self._show(painted(task.kind.words()), _task(task), task.text, self.tr("Ce qui est à faire"))
            case Entry() as entry:
                self._show(self.tr("Note"), _note(entry), str(entry.facts.get("text", "")), self.tr("Texte"))

    def _show(self, title: str, pairs: list[tuple[str, str]], text: str, heading: str) -> None:
        self.begin(title, self._name)
        nothing = label(self.tr("Rien n’a été noté."), Role.MUTED)
        self.section(heading, label(text, Role.BODY, wrap=True) if text else nothing)
        self.section(self.tr("En bref"), Facts([pair for pair in pairs if pair[1]]))
        self.end()


def _call(call: Call) -> list[tuple[str, str]]:
    asked = total(line.open for line in call.lines)
    about = translate("talks", "{n} échéances, {amount}").format(n=count(len(call.lines)), amount=amount(asked))
    return [
        (translate("talks", "Appel du"), f"{day(call.called_on)}, {call.called_at.astimezone():%H:%M}"),
        (translate("talks", "Par"), call.actor),
        (translate("talks", "Interlocuteur"), " · ".join(part for part in (call.contact, call.phone) if part)),
        (translate("talks", "Au sujet de"), about if call.lines else ""),
        (translate("talks", "Somme nommée"), amount(call.amount) if call.amount else ""),
        (translate("talks", "À rappeler le"), day(call.next_on) if call.next_on else ""),
    ]


def _task(task: Task) -> list[tuple[str, str]]:
    return [
        (translate("talks", "Pour le"), day(task.due_on)),
        (translate("talks", "Confiée à"), task.owner or translate("talks", "qui la prendra")),
        (translate("talks", "Ajoutée le"), day(task.added_on)),
        (translate("talks", "Terminée le"), day(task.done_on) if task.done_on else ""),
    ]


def _note(entry: Entry) -> list[tuple[str, str]]:
    at = entry.at.astimezone()
    reminder = str(entry.facts.get("remind_on", ""))
    shown = "/".join(reversed(reminder.split("-"))) if reminder else ""
    return [
        (translate("talks", "Écrite le"), f"{day(at.date())}, {at:%H:%M}"),
        (translate("talks", "Par"), entry.actor),
        (translate("talks", "À revoir le"), shown),
    ]
