"""Every text the firm may choose and edit: letters with their softer and firmer variants, e-mails, call scripts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from gestion_creances.dunning.policy import Tone
from gestion_creances.letters.placeholders import Placeholder, blocks, placeholders, unclaimed
from gestion_creances.letters.template import (
    FOLDERS,
    SHIPPED,
    Template,
    check,
    check_unclaimed,
    prepared,
    shipped_codes,
)

DOCUMENT = "email_document"
"""The code of the e-mail that carries a document out of the reminders."""


class TemplateKind(StrEnum):
    """What a text becomes: a letter on paper, the words of an e-mail, what one says on the phone."""

    LETTER = "letter"
    EMAIL = "email"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class NamedTemplate:
    """A text by the name one chooses it by; ``like`` is the standard letter it is a variant of, or itself.

    ``own`` is True for a text that the firm added under a name of its own.
    """

    code: str
    kind: TemplateKind
    name_fr: str
    name_en: str
    tone: Tone
    like: str
    own: bool = False

    def name(self, language: str) -> str:
        """Return the name in *language* (English for ``en``, French otherwise)."""
        return self.name_en if language == "en" else self.name_fr


_LETTERS = (
    ("courtesy", "Avis d’échéance", "Notice before due", Tone.COURTEOUS, "courtesy"),
    ("courtesy_strategic", "Avis d’échéance – client stratégique", "Notice – strategic", Tone.COURTEOUS, "courtesy"),
    ("courtesy_public", "Avis d’échéance – organisme public", "Notice – public body", Tone.COURTEOUS, "courtesy"),
    ("courtesy_consumer", "Avis d’échéance – particulier", "Notice – consumer", Tone.COURTEOUS, "courtesy"),
    ("first", "Rappel 1", "Reminder 1", Tone.COURTEOUS, "first"),
    ("first_strategic", "Rappel 1 – client stratégique", "Reminder 1 – strategic", Tone.COURTEOUS, "first"),
    ("first_public", "Rappel 1 – organisme public", "Reminder 1 – public body", Tone.COURTEOUS, "first"),
    ("first_consumer", "Rappel 1 – particulier", "Reminder 1 – consumer", Tone.COURTEOUS, "first"),
    ("second", "Rappel 2", "Reminder 2", Tone.FIRM, "second"),
    ("second_soft", "Rappel 2 – plus doux", "Reminder 2 – softer", Tone.COURTEOUS, "second"),
    ("second_firm", "Rappel 2 – plus ferme", "Reminder 2 – firmer", Tone.FIRM, "second"),
    ("third", "Rappel 3", "Reminder 3", Tone.LAST, "third"),
    ("third_soft", "Rappel 3 – plus doux", "Reminder 3 – softer", Tone.FIRM, "third"),
    ("formal_notice", "Mise en demeure", "Formal notice", Tone.FORMAL, "formal_notice"),
)
_TONES = {tone.value: tone for tone in Tone} | {code: tone for code, _, _, tone, _ in _LETTERS}
_NAMES = {code: (french, english) for code, french, english, _, _ in _LETTERS} | {
    "courteous": ("ton courtois", "courteous"),
    "firm": ("ton ferme", "firm"),
    "last": ("dernier rappel", "last reminder"),
    "formal": ("ton formel", "formal"),
    "test": ("message d’essai", "test message"),
    "statement": ("relevé de compte", "statement of account"),
    "invoice": ("envoi d’une facture", "sending an invoice"),
    "document": ("envoi d’un document", "sending a document"),
}
_KINDS = {"email_": TemplateKind.EMAIL, "call_": TemplateKind.CALL}
_PREFIXED = {TemplateKind.EMAIL: ("E-mail", "E-mail"), TemplateKind.CALL: ("Appel", "Call")}


@cache
def shipped() -> tuple[NamedTemplate, ...]:
    """Return the texts shipped with the program: letters from the mildest to the gravest, then e-mails, then calls."""
    letters = [
        NamedTemplate(code, TemplateKind.LETTER, french, english, tone, like)
        for code, french, english, tone, like in _LETTERS
    ]
    others = [_beside_letters(prefix, code) for prefix in FOLDERS for code in shipped_codes(prefix)]
    return (*letters, *sorted(others, key=lambda each: (each.kind.value != "email", _rank(each.code))))


def named(code: str, name: str, like: str) -> NamedTemplate:
    """Return the letter the firm added under *name*, made after the shipped letter *like* and as firm as it is."""
    return NamedTemplate(code, TemplateKind.LETTER, name, name, _TONES.get(like, Tone.COURTEOUS), like, own=True)


def kind_of(code: str) -> TemplateKind:
    """Return what the text of this *code* becomes."""
    return next((kind for prefix, kind in _KINDS.items() if code.startswith(prefix)), TemplateKind.LETTER)


def check_text(code: str, template: Template) -> None:
    """Raise the TemplateRefusal that names the first mistake of *template* as the text *code*.

    A call script needs neither subject nor blocks; the e-mail that carries a document speaks of no debt.
    """
    if code == DOCUMENT:
        check_unclaimed(template)
    else:
        (prepared if kind_of(code) is TemplateKind.CALL else check)(template)


def offered(code: str) -> tuple[Placeholder, ...]:
    """Return the fields and blocks that the text *code* may use: one says no table on the telephone."""
    if code == DOCUMENT:
        return unclaimed()
    return placeholders() if kind_of(code) is TemplateKind.CALL else (*placeholders(), *blocks())


def standard_of(code: str) -> str:
    """Return the standard letter that the shipped letter *code* is a variant of ("first" for "first_public").

    A code that is not shipped is returned as it is.
    """
    return next((each.like for each in shipped() if each.code == code), code)


def _beside_letters(prefix: str, code: str) -> NamedTemplate:
    bare = code.removeprefix(prefix)
    kind = _KINDS[prefix]
    french, english = _NAMES.get(bare, (bare.replace("_", " "), bare.replace("_", " ")))
    (before_fr, before_en), tone = _PREFIXED[kind], _TONES.get(bare, Tone.COURTEOUS)
    return NamedTemplate(code, kind, f"{before_fr} – {french}", f"{before_en} – {english}", tone, code)


def _rank(code: str) -> tuple[int, str]:
    """Return the place of an e-mail or a call: that of the letter or the tone it goes with."""
    bare = code.partition("_")[2]
    order = [*SHIPPED, *(tone.value for tone in Tone)]
    return (order.index(bare) if bare in order else len(order), bare)
