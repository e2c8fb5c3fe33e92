"""Words as one looks for them: without accents, ligatures or capitals."""

from __future__ import annotations

import re
import unicodedata

# The blocks of combining marks: accents as letters of their own after NFKD.
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE"})


def folded(text: str) -> str:
    """Return *text* without accents or capitals, so that ``lefevre`` finds ``Lefèvre``."""
    spread = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    return _MARKS.sub("", spread).casefold()
