"""What to say on the telephone: the script of a call by its tone, filled in with the facts of one customer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from gestion_creances.dunning.policy import Tone
from gestion_creances.letters.facts import LetterFacts
from gestion_creances.letters.filling import typeset
from gestion_creances.letters.template import Template, prepared, rearmed, shipped_template
from gestion_creances.letters.values import values

_HEADING = "## "
_BULLET = "- "


@dataclass(frozen=True, slots=True)
class ScriptPart:
    """One part of a script: its title, and its sentences or questions in order."""

    title: str
    lines: tuple[str, ...]


def script_in_force(templates: Mapping[tuple[str, str], str], tone: Tone, language: str) -> Template:
    """Return the firm's own script for *tone* (kept among its templates as ``call_firm`` …), else the shipped one."""
    shipped = shipped_template(f"call_{tone.value}", language)
    own = templates.get((shipped.name, shipped.language))
    return shipped if own is None else Template(shipped.name, shipped.language, own)


def call_script(template: Template, facts: LetterFacts) -> tuple[ScriptPart, ...]:
    """Return the parts of the script that *template* makes of *facts*; raise a TemplateRefusal for a faulty one.

    What stands before the first title makes a part without title.
    """
    text = prepared(template).render(values(facts, template.language))
    parts: list[tuple[str, list[str]]] = []
    for piece in re.split(r"\n\s*\n|\n(?=- )", text.strip()):
        words = typeset(piece, template.language)
        if words.startswith(_HEADING):
            parts.append((rearmed(words.removeprefix(_HEADING)), []))
        elif words:
            if not parts:
                parts.append(("", []))
            parts[-1][1].append(rearmed(words.removeprefix(_BULLET)))
    return tuple(ScriptPart(title, tuple(lines)) for title, lines in parts)
