"""What the window says when a wish fails: a title, and a sentence naming the thing and the remedy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.errors import Outcome, Trouble
from gestion_creances.ui.speech.phrasebook import said


def sentence(outcome: object) -> str:
    """Return the sentence for *outcome*, in the language of the window."""
    return said(str(outcome))


def title(outcome: Outcome) -> str:
    """Return the few words that stand before the sentence: is it the rule, or the world?"""
    if isinstance(outcome, Trouble):
        return QCoreApplication.translate("sentences", "Cela n’a pas marché.")
    return QCoreApplication.translate("sentences", "Impossible en l’état.")


def can_retry(outcome: Outcome) -> bool:
    """Return whether doing the same again may work (the world failed, not the rule)."""
    return isinstance(outcome, Trouble)
