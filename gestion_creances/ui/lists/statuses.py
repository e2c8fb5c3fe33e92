"""The status of a due date: a word and its tone, the same on every page."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from gestion_creances.dunning.hold import HoldKind
from gestion_creances.dunning.policy import Tone as Firmness
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech import words
from gestion_creances.ui.speech.formats import painted
from gestion_creances.usecases.view_marks import Marks

translate = QCoreApplication.translate

FIRMNESS = {
    Firmness.COURTEOUS: Tone.WARN,
    Firmness.FIRM: Tone.ALERT,
    Firmness.LAST: Tone.ALERT,
    Firmness.FORMAL: Tone.BAD,
}
HOLD_TONES = {
    HoldKind.DISPUTE: Tone.VIOLET,
    HoldKind.BLOCK: Tone.VIOLET,
    HoldKind.PLAN: Tone.INFO,
    HoldKind.PROMISE: Tone.INFO,
}
_BESIDE = {
    ItemKind.CREDIT_NOTE: Tone.NEUTRAL,
    ItemKind.DEPOSIT: Tone.INFO,
    ItemKind.TO_BE_ISSUED: Tone.INFO,
    ItemKind.DOUBTFUL: Tone.BAD,
    ItemKind.BILL: Tone.NEUTRAL,
}


def status(row: ItemRow, marks: Marks, today: date) -> tuple[str, Tone]:
    """Return the word and the tone of the status of *row* today."""
    if row.kind in _BESIDE:
        return words.item_kinds()[row.kind], _BESIDE[row.kind]
    if not row.open:
        return translate("statuses", "Soldée"), Tone.OK
    hold = marks.hold(row.customer_id, row.invoice_id)
    if hold is not None:
        return words.hold_kinds()[hold.kind], HOLD_TONES[hold.kind]
    if row.due_on >= today:
        return translate("statuses", "À échoir"), Tone.NEUTRAL
    level = marks.level(row.customer_id, row.level) if row.level else None
    if level is not None:
        return painted(level.name_fr), FIRMNESS[level.tone]
    return translate("statuses", "Échue"), Tone.WARN
