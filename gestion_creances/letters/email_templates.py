"""The short texts of e-mails, one per step of a scenario: the firm's own when it has one, else the one shipped."""

from __future__ import annotations

from functools import cache

from gestion_creances import locations
from gestion_creances.dunning.policy import Level, Tone
from gestion_creances.letters.template import Template

SHIPPED_EMAILS = ("courtesy", "first", "second", "third", "formal_notice")
_BY_TONE = {Tone.COURTEOUS: "first", Tone.FIRM: "second", Tone.LAST: "third", Tone.FORMAL: "formal_notice"}


def own_code(code: str) -> str:
    """Return the code under which the firm keeps its own text of the e-mail *code*."""
    return f"email_{code}"


@cache
def shipped_email(code: str, language: str) -> Template:
    """Return the e-mail text shipped under *code*, one of SHIPPED_EMAILS (English for ``en``, French otherwise)."""
    language = "en" if language == "en" else "fr"
    path = locations.resources() / "emails" / language / f"{code}.txt"
    return Template(own_code(code), language, path.read_text(encoding="utf-8"))


def email_template(level: Level, language: str, own: str | None = None) -> Template:
    """Return the text of the e-mail that carries the letter of *level*: the firm's *own*, else the one shipped.

    A step whose letter is the firm's own invention takes the shipped e-mail of its tone.
    """
    if own is not None:
        return Template(level.name(language), language, own)
    return shipped_email(level.template if level.template in SHIPPED_EMAILS else _BY_TONE[level.tone], language)
