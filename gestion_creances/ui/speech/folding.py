"""Words as one looks for them: without accents, ligatures or capitals."""

from __future__ import annotations

import unicodedata

_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE"})


def folded(text: str) -> str:
    """Return *text* without accents or capitals, so that ``lefevre`` finds ``Lefèvre``."""
    spread = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    return "".join(letter for letter in spread if not unicodedata.combining(letter)).casefold()
