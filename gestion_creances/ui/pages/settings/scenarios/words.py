"""How steps are told on the screen: their channel, their tone, their icon, what they claim."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import ZERO
from gestion_creances.dunning.policy import Level, Tone
from gestion_creances.ledger.customer import Channel
from gestion_creances.ui.charts.time_line import Mark
from gestion_creances.ui.look.tokens import Tone as Colour
from gestion_creances.ui.speech.formats import amount, painted
from gestion_creances.ui.speech.words import channels

translate = QCoreApplication.translate

COLOURS = {Tone.COURTEOUS: Colour.INFO, Tone.FIRM: Colour.WARN, Tone.LAST: Colour.ALERT, Tone.FORMAL: Colour.BAD}
_ICONS = {
    Channel.EMAIL: "at",
    Channel.LETTER: "envelope-simple",
    Channel.REGISTERED: "envelope-open",
    Channel.PHONE: "phone",
}


def tones() -> dict[Tone, str]:
    """Return the words of every tone."""
    return {
        Tone.COURTEOUS: translate("levels", "Courtois"),
        Tone.FIRM: translate("levels", "Ferme"),
        Tone.LAST: translate("levels", "Dernier"),
        Tone.FORMAL: translate("levels", "Formel"),
    }


def claims() -> dict[tuple[bool, bool], str]:
    """Return the words for what a step claims: (late interest, 40 €)."""
    return {
        (False, False): translate("levels", "Rien de plus"),
        (True, False): translate("levels", "Les intérêts"),
        (True, True): translate("levels", "Les intérêts et 40\u00a0€ par facture"),
    }


def claimed(level: Level) -> tuple[bool, bool]:
    """Return what the step claims, as a key of ``claims``."""
    return level.claims_penalties, level.claims_penalties and level.claims_indemnity


def icon_of(channel: Channel) -> str:
    """Return the icon of a channel."""
    return _ICONS[channel]


def about(level: Level) -> str:
    """Return all but the day and the name of a step, in one line."""
    parts = [channels()[level.channel], tones()[level.tone]]
    if level.claims_penalties:
        parts.append(claims()[claimed(level)])
    if level.min_amount > ZERO:
        parts.append(translate("levels", "à partir de {amount}").format(amount=amount(level.min_amount)))
    if not level.confirm:
        parts.append(translate("levels", "sans confirmation"))
    if level.blocks_new_business:
        parts.append(translate("levels", "bloque les commandes"))
    if not level.enabled:
        parts.append(translate("levels", "désactivée"))
    return " · ".join(parts)


def mark(level: Level) -> Mark:
    """Return the step as the time line shows it."""
    return Mark(
        level.offset_days,
        painted(level.name_fr),
        about(level),
        icon_of(level.channel),
        COLOURS[level.tone],
        faint=not level.enabled,
    )
