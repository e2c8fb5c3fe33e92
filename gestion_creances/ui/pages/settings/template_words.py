"""What the firm has written in its texts and not stored yet, beside what is stored and what came with the program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.letters.catalogue import check_text
from gestion_creances.letters.template import Template, TemplateRefusal, shipped_template
from gestion_creances.usecases.edit_choices import edit_template
from gestion_creances.usecases.view_templates import TemplateEntry

Key = tuple[str, str]


class TemplateWords:
    """The texts by code and language."""

    def __init__(self) -> None:
        self._entries: dict[str, TemplateEntry] = {}
        self._own: dict[Key, str] = {}
        self._typed: dict[Key, str] = {}
        self._before: dict[Key, str | None] = {}

    def load(self, entries: Sequence[TemplateEntry], own: Mapping[Key, str]) -> None:
        """Take what is stored; what was typed stays, where it still differs and its text still exists."""
        self._entries = {entry.code: entry for entry in entries}
        self._own = dict(own)
        kept = {key: text for key, text in self._typed.items() if key[0] in self._entries}
        self._typed = {key: text for key, text in kept.items() if text != self.stored(key)}

    def forget(self) -> None:
        """Forget what was typed."""
        self._typed.clear()

    def touched(self) -> bool:
        """Return whether something typed is not stored."""
        return bool(self._typed)

    def original(self, key: Key) -> str:
        """Return the text the program came with: for a letter of the firm's own, the one it is a variant of."""
        entry = self._entries[key[0]]
        return shipped_template(entry.named.like if entry.own else entry.code, key[1]).text

    def stored(self, key: Key) -> str:
        """Return the text in force."""
        own = self._own.get(key)
        return self.original(key) if own is None else own

    def shown(self, key: Key) -> str:
        """Return the text as typed, else the one in force."""
        return self._typed.get(key, self.stored(key))

    def type(self, key: Key, text: str) -> None:
        """Note that *text* was typed."""
        if text == self.stored(key):
            self._typed.pop(key, None)
        else:
            self._typed[key] = text

    def fault(self, key: Key, text: str) -> TemplateRefusal | None:
        """Return what is wrong with *text*, None when it is sound."""
        try:
            check_text(key[0], self._template(key, text))
        except TemplateRefusal as refusal:
            return refusal
        return None

    def save(self, desk: Desk) -> Key | None:
        """Store what was typed; return the key of the first faulty text, where it stops, or None when all is stored."""
        self._before = {}
        for key, text in list(self._typed.items()):
            if self.fault(key, text):
                return key
            original = text == self.original(key) and not self._entries[key[0]].own
            edit_template(desk, None if original else self._template(key, text), *key)
            self._before[key] = self._own.get(key)
            del self._typed[key]
        return None

    def take_back(self, desk: Desk) -> partial[Changes] | None:
        """Return what gives each text stored last the words it had before."""
        return partial(_put_back, desk, dict(self._before)) if self._before else None

    def _template(self, key: Key, text: str) -> Template:
        return Template(self._entries[key[0]].named.name_fr, key[1], text)


def _put_back(desk: Desk, before: Mapping[Key, str | None]) -> Changes:
    for (code, language), text in before.items():
        edit_template(desk, None if text is None else Template(code, language, text), code, language)
    return Changes.POLICIES
