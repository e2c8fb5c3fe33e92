"""How each event of a customer is told: its icon, its words, the line below them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import ZERO
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.journal.entry import Entry
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.ui.lists.statuses import HOLD_TONES
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.deeds import deed
from gestion_creances.ui.speech.formats import amount, day, painted
from gestion_creances.ui.speech.words import channels, hold_kinds, item_kinds
from gestion_creances.usecases.view_customer import CustomerView
from gestion_creances.usecases.view_customer.events import Event

translate = QCoreApplication.translate


class Sort(StrEnum):
    """What an event is, for the choice above the thread."""

    DOCUMENT = "document"
    PAYMENT = "payment"
    LETTER = "letter"
    HOLD = "hold"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Told:
    """One event in words; ``event`` is what it opens."""

    event: Event
    sort: Sort
    icon: str
    tone: Tone
    what: str
    detail: str
    amount: str


_HOLD_ICONS = {
    HoldKind.DISPUTE: "scales",
    HoldKind.PROMISE: "handshake",
    HoldKind.PLAN: "calendar",
    HoldKind.BLOCK: "prohibit",
}


def sorts() -> dict[Sort, str]:
    """Return the words of the choice above the thread."""
    return {
        Sort.DOCUMENT: translate("customer", "Factures et avoirs"),
        Sort.PAYMENT: translate("customer", "Règlements"),
        Sort.LETTER: translate("customer", "Courriers"),
        Sort.HOLD: translate("customer", "Litiges et promesses"),
        Sort.NOTE: translate("customer", "Notes"),
    }


def told(event: Event, view: CustomerView) -> Told:
    """Return *event* in words."""
    match event.subject:
        case Item() as item:
            return _payment(event, item) if item.kind is ItemKind.PAYMENT else _document(event, item)
        case IssuedLetter() as letter:
            return _letter(event, letter, view)
        case Hold() as hold:
            return _hold(event, hold)
        case Entry() as entry:
            return _note(event, entry)


def _shown(event: Event) -> str:
    return amount(abs(event.amount)) if event.amount else ""


def _payment(event: Event, item: Item) -> Told:
    back = item.amount > ZERO
    what = translate("customer", "Retour ou remboursement") if back else translate("customer", "Règlement reçu")
    return Told(
        event,
        Sort.PAYMENT,
        "arrow-u-up-left" if back else "money",
        Tone.BAD if back else Tone.OK,
        what,
        item.number,
        _shown(event),
    )


def _document(event: Event, item: Item) -> Told:
    kind = item_kinds()[item.kind]
    due = translate("customer", "Échéance le {0}").format(day(item.due_on))
    favour = item.amount < ZERO
    return Told(
        event,
        Sort.DOCUMENT,
        "file-text",
        Tone.INFO if favour else Tone.NEUTRAL,
        f"{kind} {item.number}",
        "" if favour else due,
        amount(event.amount) if event.amount else "",
    )


def _letter(event: Event, letter: IssuedLetter, view: CustomerView) -> Told:
    level = view.policy.at(letter.level)
    name = painted(level.name_fr) if level is not None else letter.subject
    detail = f"{channels()[letter.channel]} · {letter.number} · {letter.subject}"
    return Told(event, Sort.LETTER, "paper-plane-tilt", Tone.ALERT, name, detail, _shown(event))


def _hold(event: Event, hold: Hold) -> Told:
    name = hold_kinds()[hold.kind]
    if hold.promised_on is not None:
        name = translate("customer", "{0} pour le {1}").format(name, day(hold.promised_on))
    return Told(event, Sort.HOLD, _HOLD_ICONS[hold.kind], HOLD_TONES[hold.kind], name, hold.reason, _shown(event))


def _note(event: Event, entry: Entry) -> Told:
    if entry.action == "customer.noted":
        what = translate("customer", "Note de {0}").format(entry.actor)
        return Told(event, Sort.NOTE, "note", Tone.WARN, what, str(entry.facts.get("text", "")), "")
    return Told(event, Sort.HOLD, "check-circle", Tone.NEUTRAL, deed(entry.action), entry.actor, "")
