"""Turns the checks of the rules into what a field shows while one types."""

from __future__ import annotations

from collections.abc import Callable

from gestion_creances.basics.errors import Refusal
from gestion_creances.ui.fields.field import Check, Verdict
from gestion_creances.ui.speech.sentences import sentence


def checked_by(rule: Callable[[str], object], said: Callable[[str], str] = lambda _: "") -> Check:
    """Return a check that asks *rule*, which raises a Refusal; *said* gives the words when the text is right."""

    def check(text: str) -> Verdict:
        try:
            rule(text)
        except Refusal as refusal:
            return Verdict(ok=False, text=sentence(refusal))
        return Verdict(ok=True, text=said(text))

    return check
