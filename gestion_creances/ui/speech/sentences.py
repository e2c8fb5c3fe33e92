"""What the window says when a wish fails: a title, and a sentence naming the thing and the remedy."""

from __future__ import annotations

from functools import singledispatch

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.errors import Outcome, Trouble


@singledispatch
def sentence(outcome: object) -> str:
    """Return the sentence for *outcome*; pages register their own classes where words must follow the language.

    Without a registration the outcome's own French sentence is shown.
    """
    return str(outcome)


def title(outcome: Outcome) -> str:
    """Return the few words that stand before the sentence: is it the rule, or the world?"""
    if isinstance(outcome, Trouble):
        return QCoreApplication.translate("sentences", "Cela n’a pas marché.")
    return QCoreApplication.translate("sentences", "Impossible en l’état.")


def can_retry(outcome: Outcome) -> bool:
    """Return whether doing the same again may work (the world failed, not the rule)."""
    return isinstance(outcome, Trouble)
