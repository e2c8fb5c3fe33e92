"""Compares the titles that files give to their columns, whatever their accents, capitals and signs."""

from __future__ import annotations

import re
import unicodedata


def plain(title: str) -> str:
    """Return *title* in lower case, without accents, spaces or signs: two that are alike so name the same thing."""
    folded = unicodedata.normalize("NFKD", title.casefold())
    return re.sub(r"[^a-z0-9]", "", folded.replace("œ", "oe"))
