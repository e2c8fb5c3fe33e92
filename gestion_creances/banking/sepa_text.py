"""Words as banks take them: the letters, digits and few signs that every SEPA bank must read."""

from __future__ import annotations

import re
import unicodedata

_SIGNS = "/-?:().,'+ "
_ALIKE = dict(zip("’‘`–—‑_*;«»øØłŁđĐðı", "'''----.,''oOlLdDdi", strict=True))
_SPELLED = str.maketrans(
    _ALIKE | {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "þ": "th", "€": "EUR", "&": "+", "@": "(a)"}
)
_NOT_IN_REFERENCE = re.compile(r"[^A-Za-z0-9/\-?:().,'+]")


def is_sepa_text(text: str) -> bool:
    """Return whether *text* has only signs of the SEPA set (EPC217-08), and no slash where identifiers have none."""
    known = all(sign in _SIGNS or (sign.isascii() and sign.isalnum()) for sign in text)
    return known and not text.startswith("/") and not text.endswith("/") and "//" not in text


def sepa_text(text: str, length: int) -> str:
    """Return *text* in the SEPA set, cut at *length*: accents fall, ``œ`` becomes ``oe``, other signs a space.

    Banks may refuse a text that begins or ends with a slash, or that holds two (EPC217-08): those are taken out.
    """
    plain = unicodedata.normalize("NFKD", text.translate(_SPELLED)).translate(_SPELLED)
    kept = []
    for sign in plain:
        if unicodedata.combining(sign):
            continue
        kept.append(sign if sign in _SIGNS or (sign.isascii() and sign.isalnum()) else " ")
    words = re.sub(r"/{2,}", "/", " ".join("".join(kept).split()))
    return words.strip("/ ")[:length].strip("/ ")


def sepa_reference(text: str, length: int) -> str:
    """Return *text* as an identifier: the SEPA set without spaces, cut at *length*."""
    return sepa_text(_NOT_IN_REFERENCE.sub("", sepa_text(text, len(text) * 4 + 4)), length)
