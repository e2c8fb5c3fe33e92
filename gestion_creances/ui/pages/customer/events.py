"""How each event of a customer is told: its icon, its words, the line below them, and what has become of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import ZERO
from gestion_creances.dunning.call import Call
from gestion_creances.dunning.task import Task
from gestion_creances.journal.entry import Entry
from gestion_creances.ledger.attachment import Attachment
from gestion_creances.ledger.item import Item
from gestion_creances.letters.message import MessageRow
from gestion_creances.letters.penalty_invoice import PenaltyInvoice
from gestion_creances.ui.lists.messages import remark, state_tone, state_words
from gestion_creances.ui.lists.posted import standing
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.agreed_words import paper_kinds
from gestion_creances.ui.speech.formats import amount, day, painted
from gestion_creances.ui.speech.words import channels, item_kinds
from gestion_creances.usecases.view_customer import CustomerView
from gestion_creances.usecases.view_customer.events import Event, Moment
from gestion_creances.usecases.view_customer.story import Written

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Told:
    """One event in words; ``event`` is what it opens, ``state`` what has become of it, with its tone."""

    event: Event
    icon: str
    tone: Tone
    what: str
    detail: str = ""
    amount: str = ""
    state: str = ""
    state_tone: Tone = Tone.NEUTRAL


def shown(event: Event) -> str:
    """Return the amount of *event* without its sign, nothing for none."""
    return amount(abs(event.amount)) if event.amount else ""


def item_told(event: Event, item: Item) -> Told:
    """Return a document in words."""
    favour = item.amount < ZERO
    return Told(
        event,
        "file-text",
        Tone.INFO if favour else Tone.NEUTRAL,
        f"{item_kinds()[item.kind]} {item.number}",
        "" if favour else translate("customer", "Échéance le {0}").format(day(item.due_on)),
        amount(event.amount) if event.amount else "",
    )


def written_told(event: Event, written: Written, view: CustomerView) -> Told:
    """Return a letter in words, with what the post or the mail server has made of it."""
    letter = written.letter
    level = view.policy.at(letter.level) if letter.policy_id in (0, view.policy.id) else None
    name = painted(level.name_fr) if level is not None and level.code == letter.level_code else letter.subject
    detail = f"{channels()[letter.channel]} · {letter.number} · {letter.subject}"
    state, tone = written_state(written, view)
    return Told(event, "paper-plane-tilt", Tone.ALERT, name, detail, shown(event), state, tone)


def written_state(written: Written, view: CustomerView) -> tuple[str, Tone]:
    """Return the word and the tone of what has become of a letter: by e-mail when it went so, else by post."""
    if written.message is not None:
        state = written.message.message.state
        return state_words()[state], state_tone(state)
    if written.post is not None:
        return standing(written.post.posting, view.receipts_late_by)
    return "", Tone.NEUTRAL


def message_told(event: Event, row: MessageRow) -> Told:
    """Return an e-mail in words."""
    state = row.message.state
    return Told(
        event,
        "envelope-simple",
        Tone.INFO,
        row.message.subject,
        " · ".join(part for part in (row.message.recipient, remark(row)) if part),
        shown(event),
        state_words()[state],
        state_tone(state),
    )


def call_told(event: Event, call: Call) -> Told:
    """Return a call in words."""
    what = translate("customer", "Appel\u00a0: {0}").format(painted(call.outcome.words()))
    again = translate("customer", "à rappeler le {0}").format(day(call.next_on)) if call.next_on else ""
    who = translate("customer", "par {0}").format(call.actor)
    detail = " · ".join(part for part in (call.note, call.contact, who, again) if part)
    return Told(event, "phone", Tone.INFO, what, detail, shown(event))


def invoiced_told(event: Event, paper: PenaltyInvoice) -> Told:
    """Return a penalty invoice in words."""
    what = translate("customer", "Facture de pénalités {0}").format(paper.number)
    return Told(event, "percent", Tone.ALERT, what, "", shown(event))


def task_told(event: Event, task: Task) -> Told:
    """Return a task in words: added, or done."""
    if event.moment is Moment.ENDED:
        what = translate("customer", "Terminé\u00a0: {0}").format(task.text)
        return Told(event, "check-circle", Tone.OK, what, task.owner)
    what = translate("customer", "À faire pour le {0}").format(day(task.due_on))
    state = "" if task.done_on is None else translate("customer", "Fait")
    late = task.done_on is None and task.due_on < event.day
    return Told(event, "check-square", Tone.WARN if late else Tone.INFO, what, task.text, "", state, Tone.OK)


def note_told(event: Event, entry: Entry) -> Told:
    """Return a note in words."""
    what = translate("customer", "Note de {0}").format(entry.actor)
    return Told(event, "note", Tone.WARN, what, str(entry.facts.get("text", "")))


def paper_told(event: Event, paper: Attachment) -> Told:
    """Return a paper attached in words."""
    what = translate("customer", "Document joint\u00a0: {0}").format(paper.name)
    return Told(event, "paperclip", Tone.NEUTRAL, what, paper_kinds()[paper.kind])
