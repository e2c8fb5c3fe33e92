"""Shows every text the firm may choose or edit, which it has changed, and which steps use it."""

from __future__ import annotations

from dataclasses import dataclass

from gestion_creances.desk import Desk
from gestion_creances.letters.catalogue import NamedTemplate, TemplateKind, shipped
from gestion_creances.storage.session import Session

LANGUAGES = ("fr", "en")


@dataclass(frozen=True, slots=True)
class TemplateEntry:
    """One text of the catalogue.

    ``changed`` are the languages (fr, en) in which the firm has written its own words; ``used_by`` the steps whose
    letter it is, as « Scénario standard · Rappel courtois ».
    """

    named: NamedTemplate
    changed: tuple[str, ...]
    used_by: tuple[str, ...]

    @property
    def code(self) -> str:
        """Return what a step keeps of it."""
        return self.named.code

    @property
    def kind(self) -> TemplateKind:
        """Return whether it is a letter, an e-mail or a call script."""
        return self.named.kind

    @property
    def own(self) -> bool:
        """Return whether the firm added it, so that it may be renamed and deleted."""
        return self.named.own


def available_templates(desk: Desk, kind: TemplateKind | None = None) -> tuple[TemplateEntry, ...]:
    """Return the texts one may choose from, those of *kind* only when given.

    Shipped letters from the mildest to the gravest, the firm's own letters by name, then e-mails and call scripts.
    """
    with desk.books.reading() as session:
        return tuple(entry for entry in _entries(session) if kind in (None, entry.kind))


def _entries(session: Session) -> tuple[TemplateEntry, ...]:
    own, texts = session.settings.own_templates(), session.settings.templates()
    steps: dict[str, list[str]] = {}
    for policy in session.policies.all():
        for level in policy.standing():
            steps.setdefault(level.template, []).append(f"{policy.name} · {level.name_fr}")
    letters = [each for each in shipped() if each.kind is TemplateKind.LETTER]
    others = [each for each in shipped() if each.kind is not TemplateKind.LETTER]
    return tuple(
        TemplateEntry(
            each,
            tuple(language for language in LANGUAGES if (each.code, language) in texts),
            tuple(steps.get(each.code, ())),
        )
        for each in (*letters, *own, *others)
    )
