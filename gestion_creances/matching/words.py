"""How names and texts are compared: capitals, no accents, no punctuation, legal forms and civilities left out."""

from __future__ import annotations

import re
import unicodedata

_LEGAL = frozenset(
    [
        "SARL",
        "SAS",
        "SASU",
        "EURL",
        "SA",
        "SNC",
        "SCI",
        "EI",
        "EIRL",
        "ETS",
        "ETABLISSEMENT",
        "ETABLISSEMENTS",
        "STE",
        "SOCIETE",
        "SELARL",
        "SELAS",
        "SCP",
        "SCOP",
        "SCEA",
        "EARL",
        "GAEC",
        "GIE",
        "SCA",
        "SCS",
        "SEM",
        "GMBH",
        "AG",
        "KG",
        "LTD",
        "LIMITED",
        "LLC",
        "LLP",
        "PLC",
        "INC",
        "CORP",
        "BV",
        "NV",
        "SRL",
        "SPA",
        "SL",
        "BVBA",
        "SPRL",
    ]
)
_CIVILITY = frozenset(
    [
        "M",
        "MR",
        "MME",
        "MLLE",
        "MELLE",
        "MONSIEUR",
        "MADAME",
        "MADEMOISELLE",
        "MM",
        "MRS",
        "MS",
    ]
)
_LINKS = frozenset(("ET", "OU"))
_LIGATURES = str.maketrans({"Œ": "OE", "œ": "OE", "Æ": "AE", "æ": "AE", "ß": "SS", "&": " ET ", "’": "'"})
_WORD = re.compile(r"[A-Z0-9]+")
_INITIALS = re.compile(r"\b[A-Z](?:[. ]{1,2}[A-Z]\b)+")


def folded(text: str) -> str:
    """Return *text* in capitals without accents, ligatures spelled out; what is neither letter nor digit stays."""
    if text.isascii():
        return text.replace("&", " ET ").upper() if "&" in text else text.upper()
    plain = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).upper()


def name_words(text: str) -> tuple[str, ...]:
    """Return the words of a name that tell it from others: initials put together, legal forms and civility left out.

    A name that has nothing else keeps them.
    """
    joined = _INITIALS.sub(lambda found: re.sub(r"[. ]", "", found[0]), folded(text))
    words = _WORD.findall(joined)
    telling = tuple(word for word in words if word not in _LEGAL and word not in _CIVILITY and word not in _LINKS)
    return telling or tuple(words)


def payer_key(name: str) -> str:
    """Return *name* as names are compared, e.g. ``DUPRE FILS`` for « S.A.R.L. Dupré & Fils »; empty for no name."""
    return " ".join(name_words(name))
