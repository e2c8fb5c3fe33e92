"""Understands the words of an MT940 line (field 86), in the SEPA, the German and the French way of writing them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_FULL_LINE = 60
_SEPA = re.compile(
    r"/(EREF|REMI|NAME|IBAN|BIC|MARF|MREF|CSID|TRTP|ORDP|BENM|CNTP|RTRN|ISDT|PREF|SVCL|PURP|CDTRREF|CREF|KREF|USTD|STRD"
    r"|ADDR|DE|MOTIF|REF|POUR|BEN|LIB|ID|DATE|EINZ|ORCR|ULTD|ULTB|CDTRREFTP|NONREF|SWIFT|DETAILS)/?(?=[ /:]|(?<=/)|\S)"
)
_GERMAN = re.compile(r"\s*\d{3}[^\w\s]\d{2}")
_WORDS = ("REMI", "USTD", "STRD", "CDTRREF", "MOTIF", "LIB", "REF", "TRTP", "PREF", "RTRN", "DETAILS")


@dataclass(frozen=True, slots=True)
class Told:
    """What field 86 says; texts are empty where it says nothing. ``words`` has a line for each piece of it."""

    label: str = ""
    words: str = ""
    name: str = ""
    iban: str = ""
    reference: str = ""


def told_by(read: Mapping[str, Any], words: str) -> Told:
    """Return what *words* say, *read* being what the library made of the line."""
    if _GERMAN.match(words):
        return _german(read)
    if _SEPA.match(words.lstrip()) or len(_SEPA.findall(words)) > 1:
        return _sepa(_joined(words))
    first, _, rest = words.partition("\n")
    return Told(label=first, words=f"{first}\n{rest}".strip())


def _german(read: Mapping[str, Any]) -> Told:
    """Return the numbered subfields (``?20``…), put together and named by the library."""

    def text(*names: str) -> str:
        return next((str(read[name]).strip() for name in names if read.get(name)), "")

    label = text("posting_text")
    pieces = [label, text("purpose"), text("additional_purpose"), text("deviate_applicant")]
    return Told(
        label=label or text("purpose"),
        words="\n".join(filter(None, pieces)),
        name=" ".join(filter(None, (text("applicant_name"), text("recipient_name")))),
        iban=text("gvc_applicant_iban", "applicant_iban"),
        reference=text("end_to_end_reference"),
    )


def _sepa(words: str) -> Told:
    """Return the named pieces (``/EREF/…/REMI/…``); the first of each name counts, nested ones included."""
    matches = list(_SEPA.finditer(words))
    ends = [match.start() for match in matches[1:]] + [len(words)]
    told: dict[str, str] = {}
    for match, end in zip(matches, ends, strict=True):
        text = words[match.end() : end].strip(" /:\n")
        if text:
            told.setdefault(match[1], text)
    before = words[: matches[0].start()].strip(" \n") if matches else words
    party = told.get("CNTP", "").split("/")
    pieces = [before, *(told[name] for name in _WORDS if name in told)]
    reference = told.get("EREF", "")
    return Told(
        label=before or told.get("TRTP", "") or told.get("REMI", "") or words[:200],
        words="\n".join(filter(None, pieces)) or words,
        name=told.get("NAME", "") or (party[2] if len(party) > 2 else "") or told.get("DE", "") or told.get("ORDP", ""),
        iban=told.get("IBAN", "") or party[0],
        reference="" if reference.upper() in ("NOTPROVIDED", "NONREF") else reference,
    )


def _joined(words: str) -> str:
    """Return the lines of a field as one: a full line goes on in the next one, in the middle of a word if need be."""
    text = ""
    for line in words.split("\n"):
        full = text and len(text) - text.rfind("\n") - 1 >= _FULL_LINE
        text += line if full or not text or line.startswith("/") else f" {line}"
    return text
