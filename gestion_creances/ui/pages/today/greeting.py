"""Whom the page greets: the first name of the firm's signatory when it is he or she who works at this computer."""

from __future__ import annotations

from gestion_creances.ui.speech.folding import folded

_TITLES = frozenset({"m", "m.", "mme", "mlle", "mr", "dr", "me"})


def first_name(actor: str, signatory: str) -> str:
    """Return the signatory's first name when the user's name *actor* (``cmorvan``, ``claire``) tells it is him or her.

    Return an empty text otherwise: nobody is greeted by another's name.
    """
    words = [word for word in signatory.split() if folded(word) not in _TITLES]
    user = folded(actor)
    if not words or not user:
        return ""
    first, last = folded(words[0]), folded(words[-1])
    known = first in user or (len(words) > 1 and last in user and user.startswith((first[0], last)))
    return words[0] if known else ""
