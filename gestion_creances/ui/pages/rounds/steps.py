"""What is owed to a customer today, as lines one does one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import Money
from gestion_creances.dunning.call import Call
from gestion_creances.dunning.decision import Reminder
from gestion_creances.dunning.promise import Promise
from gestion_creances.dunning.task import Task
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, day, painted
from gestion_creances.ui.speech.words import channels
from gestion_creances.usecases.view_rounds import Stop

translate = QCoreApplication.translate

Subject: TypeAlias = Reminder | Call | Promise | Task


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: its kind in a word and a colour, what it is about, the amount (None without one).

    ``verb`` is what Entrée does.
    """

    subject: Subject
    kind: str
    tone: Tone
    words: str
    verb: str
    amount: Money | None = None

    @property
    def is_letter(self) -> bool:
        """Return whether it leaves in writing."""
        return isinstance(self.subject, Reminder) and not self.subject.is_call


def steps(stop: Stop) -> tuple[Step, ...]:
    """Return what is to be done for the customer of *stop*: broken promises, calls, letters, then tasks."""
    call_back = [_call_back(stop.call_back)] if stop.call_back and not stop.calls else []
    return (
        *map(_promise, stop.broken),
        *map(_call, stop.calls),
        *call_back,
        *map(_letter, stop.letters),
        *map(_task, stop.tasks),
    )


def _promise(promise: Promise) -> Step:
    words = translate("rounds", "{amount} promis pour le {day}")
    told = words.format(amount=amount(promise.promised), day=day(promise.promised_on))
    kind = translate("rounds", "Promesse non tenue")
    return Step(promise, kind, Tone.BAD, told, translate("rounds", "Appeler"), promise.missing)


def _call(reminder: Reminder) -> Step:
    words = painted(reminder.level.name_fr)
    return Step(
        reminder, translate("rounds", "Appel"), Tone.INFO, words, translate("rounds", "Appeler"), reminder.amount
    )


def _call_back(call: Call) -> Step:
    parts = [translate("rounds", "annoncé le {day}").format(day=day(call.called_on)), call.contact, call.note]
    told = ", ".join(part for part in parts if part)
    return Step(call, translate("rounds", "Rappel promis"), Tone.INFO, told, translate("rounds", "Appeler"))


def _letter(reminder: Reminder) -> Step:
    words = f"{painted(reminder.level.name_fr)}, {channels()[reminder.channel]}"
    tone = Tone.BAD if reminder.level.claims_penalties else Tone.WARN
    verb = translate("rounds", "Émettre la lettre")
    return Step(reminder, translate("rounds", "Relance"), tone, words, verb, reminder.amount)


def _task(task: Task) -> Step:
    kind = painted(task.kind.words())
    return Step(task, kind, Tone.VIOLET, task.text, translate("rounds", "Marquer comme faite"))
