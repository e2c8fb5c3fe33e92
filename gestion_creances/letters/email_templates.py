"""The short texts of e-mails, one per standard step: the firm's own when it has one, else the one shipped."""

from __future__ import annotations

from gestion_creances.dunning.policy import Level, Tone
from gestion_creances.letters.catalogue import standard_of
from gestion_creances.letters.template import SHIPPED, Template, shipped_template

_BY_TONE = {Tone.COURTEOUS: "first", Tone.FIRM: "second", Tone.LAST: "third", Tone.FORMAL: "formal_notice"}


def email_code(level: Level) -> str:
    """Return the code of the e-mail that carries the letter of *level* (``email_first``).

    A softer or firmer letter takes the e-mail of the standard one, a letter of the firm's own that of its tone.
    """
    standard = standard_of(level.template)
    return f"email_{standard if standard in SHIPPED else _BY_TONE[level.tone]}"


def email_template(level: Level, language: str, own: str | None = None) -> Template:
    """Return the text of the e-mail that carries the letter of *level*: the firm's *own*, else the one shipped."""
    if own is not None:
        return Template(level.name(language), language, own)
    return shipped_template(email_code(level), language)
