"""Adds, renames and removes the letters that the firm writes under names of its own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace

from gestion_creances.basics.errors import Refusal
from gestion_creances.desk import Desk
from gestion_creances.letters.catalogue import NamedTemplate, TemplateKind, kind_of, named, shipped
from gestion_creances.letters.template import shipped_template
from gestion_creances.storage.session import Session

_LANGUAGES = ("fr", "en")
_LONGEST = 60
_SHOWN = 3


class TemplateNameRefused(Refusal):
    """The name given to a letter cannot be used; ``name`` is what was typed."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(reason)
        self.name = name


class TemplateInUse(Refusal):
    """A letter that steps of a scenario use cannot be deleted; ``steps`` are which."""

    def __init__(self, name: str, steps: tuple[str, ...]) -> None:
        super().__init__(name, steps)
        self.name, self.steps = name, steps

    def __str__(self) -> str:
        listed = ", ".join(self.steps[:_SHOWN])
        more = f" et {len(self.steps) - _SHOWN} de plus" if len(self.steps) > _SHOWN else ""
        return (
            f"Le modèle « {self.name} » sert encore dans « {listed} »{more}. "
            "Choisissez-y d’abord un autre modèle, puis supprimez celui-ci."
        )


class TemplateShipped(Refusal):
    """Only letters of the firm's own can be renamed, copied or deleted this way; ``code`` is the one asked for."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        return (
            "Ce texte est fourni avec le programme : il ne se renomme pas et ne se supprime pas. "
            "Modifiez-le, ou dupliquez la lettre sous un nom à vous."
        )


@dataclass(frozen=True, slots=True)
class RemovedTemplate:
    """A letter just deleted, with its texts by language, so that it can be put back."""

    template: NamedTemplate
    texts: Mapping[str, str]


def add_template(desk: Desk, name: str, like: str) -> NamedTemplate:
    """Add a letter called *name* that begins as a copy of the letter *like*, in both languages, and return it.

    Raise TemplateNameRefused for an empty name or one already taken, TemplateShipped when *like* is no letter.
    """
    if kind_of(like) is not TemplateKind.LETTER:
        raise TemplateShipped(like)
    with desk.books.writing() as session:
        mine = session.settings.own_templates()
        source = next((each for each in mine if each.code == like), None)
        made = named(_code(name, mine), _checked(name, mine), source.like if source else like)
        session.settings.put_own_template(made)
        for language in _LANGUAGES:
            text = session.settings.template(like, language) or shipped_template(made.like, language).text
            session.settings.put_template(made.code, language, text)
        _note(desk, session, "template.added", made)
    return made


def rename_template(desk: Desk, code: str, name: str) -> NamedTemplate:
    """Give a letter of the firm's own another name; raise TemplateNameRefused or TemplateShipped."""
    with desk.books.writing() as session:
        mine = session.settings.own_templates()
        before = _own(mine, code)
        others = tuple(each for each in mine if each.code != code)
        made = replace(before, name_fr=(checked := _checked(name, others)), name_en=checked)
        session.settings.put_own_template(made)
        _note(desk, session, "template.renamed", made, before=before.name_fr)
    return made


def remove_template(desk: Desk, code: str) -> RemovedTemplate:
    """Delete a letter of the firm's own that no step uses, and return what puts it back.

    Letters already sent keep its words. Raise TemplateInUse or TemplateShipped.
    """
    with desk.books.writing() as session:
        found = _own(session.settings.own_templates(), code)
        steps = _steps(session, code)
        if steps:
            raise TemplateInUse(found.name_fr, steps)
        texts = {language: session.settings.template(code, language) or "" for language in _LANGUAGES}
        for language in _LANGUAGES:
            session.settings.put_template(code, language, None)
        session.settings.remove_own_template(code)
        _note(desk, session, "template.removed", found)
    return RemovedTemplate(found, texts)


def restore_template(desk: Desk, removed: RemovedTemplate) -> None:
    """Put back a letter that was deleted, with its words."""
    with desk.books.writing() as session:
        session.settings.put_own_template(removed.template)
        for language, text in removed.texts.items():
            session.settings.put_template(removed.template.code, language, text)
        _note(desk, session, "template.added", removed.template)


def _own(mine: tuple[NamedTemplate, ...], code: str) -> NamedTemplate:
    found = next((each for each in mine if each.code == code), None)
    if found is None:
        raise TemplateShipped(code)
    return found


def _steps(session: Session, code: str) -> tuple[str, ...]:
    """Return the steps that use the letter, those switched off or removed included: they may come back."""
    return tuple(
        f"{policy.name} · {level.name_fr}"
        for policy in session.policies.all()
        for level in policy.levels
        if level.template == code
    )


def _checked(name: str, others: tuple[NamedTemplate, ...]) -> str:
    kept = " ".join(name.split())
    if not kept:
        raise TemplateNameRefused(name, "Donnez un nom au modèle.")
    if len(kept) > _LONGEST:
        raise TemplateNameRefused(name, f"Le nom du modèle dépasse {_LONGEST} caractères : raccourcissez-le.")
    if kept.casefold() in {each.name_fr.casefold() for each in (*shipped(), *others)}:
        raise TemplateNameRefused(name, f"Un modèle s’appelle déjà « {kept} » : choisissez un autre nom.")
    return kept


def _code(name: str, mine: tuple[NamedTemplate, ...]) -> str:
    """Return a code made from *name* that no other letter bears: "own_relance_export"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    stem = f"own_{re.sub('[^a-z0-9]+', '_', plain).strip('_')[:40] or 'modele'}"
    taken = {each.code for each in mine}
    rank, code = 1, stem
    while code in taken:
        rank += 1
        code = f"{stem}_{rank}"
    return code


def _note(desk: Desk, session: Session, action: str, template: NamedTemplate, **facts: str) -> None:
    told = {"template": template.code, "name": template.name_fr, **facts}
    session.journal.append(desk.now(), desk.actor, action, "dossier", told)
