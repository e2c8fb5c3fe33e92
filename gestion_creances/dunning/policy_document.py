"""A reminder policy as a plain document (the shipped one, and the user's own kept in the books)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from gestion_creances import locations
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money
from gestion_creances.dunning.policy import Level, Policy, Tone
from gestion_creances.ledger.customer import Channel

SHIPPED_POLICIES = ("standard", "patient", "tight", "public", "consumer")
_CHOICES = ("automatic", "systematic_penalties", "on_stale_books")
_Kind = TypeVar("_Kind", str, int, bool, list[Any], dict[str, Any])
_Word = TypeVar("_Word", bound=StrEnum)


class UnreadablePolicy(Refusal):
    """A policy document lacks a field or holds something else there; ``field`` is its name."""

    def __init__(self, field: str) -> None:
        super().__init__(
            f"Ce scénario de relance est illisible : le champ « {field} » manque ou n’a pas la forme attendue. "
            "Rétablissez le scénario d’origine ou corrigez ce champ."
        )
        self.field = field


@cache
def standard_policy() -> Policy:
    """Return the policy shipped with the program, in force until the user edits it (``id`` 0)."""
    return _shipped("standard")


@cache
def shipped_policies() -> dict[str, Policy]:
    """Return the policies shipped as starting points, by key, the standard one first (``id`` 0)."""
    return {key: _shipped(key) for key in SHIPPED_POLICIES}


def policy_from(document: Mapping[str, Any], policy_id: int = 0) -> Policy:
    """Return the policy that *document* describes, under *policy_id*; raise UnreadablePolicy when it cannot be read.

    The policy may still be unsound: see ``policy.faults``.
    """
    levels = (_level(entry) for entry in _read(document, "levels", list))
    choices = {field: _read_or(document, field, default=False) for field in _CHOICES}
    return Policy(_read(document, "name", str), tuple(levels), policy_id, **choices)


def policy_document(policy: Policy) -> dict[str, Any]:
    """Return *policy* as plain values ready for JSON (amounts in whole cents); its ``id`` is left out."""
    choices = {field: getattr(policy, field) for field in _CHOICES}
    return {"name": policy.name, "levels": [_level_document(level) for level in policy.levels], **choices}


def _shipped(key: str) -> Policy:
    path = locations.resources() / "policies" / f"{key}.json"
    return policy_from(json.loads(path.read_text(encoding="utf-8")))


def _level(entry: object) -> Level:
    if not isinstance(entry, dict):
        raise UnreadablePolicy("levels")
    return Level(
        position=_read(entry, "position", int),
        code=_read(entry, "code", str),
        name_fr=_read(entry, "name_fr", str),
        name_en=_read(entry, "name_en", str),
        offset_days=_read(entry, "offset_days", int),
        tone=_word(entry, "tone", Tone),
        channel=_word(entry, "channel", Channel),
        template=_read(entry, "template", str),
        claims_penalties=_read(entry, "claims_penalties", bool),
        pay_within_days=_read(entry, "pay_within_days", int),
        min_gap_days=_read(entry, "min_gap_days", int),
        min_amount=Money(_read(entry, "min_amount_cents", int)),
        enabled=_read(entry, "enabled", bool),
        claims_indemnity=_read_or(entry, "claims_indemnity", default=True),
        confirm=_read_or(entry, "confirm", default=True),
        owner=_read(entry, "owner", str) if "owner" in entry else "",
        blocks_new_business=_read_or(entry, "blocks_new_business", default=False),
        removed=_read_or(entry, "removed", default=False),
    )


def _level_document(level: Level) -> dict[str, Any]:
    return {
        "position": level.position,
        "code": level.code,
        "name_fr": level.name_fr,
        "name_en": level.name_en,
        "offset_days": level.offset_days,
        "tone": str(level.tone),
        "channel": str(level.channel),
        "template": level.template,
        "claims_penalties": level.claims_penalties,
        "pay_within_days": level.pay_within_days,
        "min_gap_days": level.min_gap_days,
        "min_amount_cents": level.min_amount.cents,
        "enabled": level.enabled,
        "claims_indemnity": level.claims_indemnity,
        "confirm": level.confirm,
        "owner": level.owner,
        "blocks_new_business": level.blocks_new_business,
        "removed": level.removed,
    }


def _read(document: Mapping[str, Any], field: str, kind: type[_Kind]) -> _Kind:
    value = document.get(field)
    # JSON's true is a Python integer too: only an exact type will do.
    if type(value) is not kind:
        raise UnreadablePolicy(field)
    return value


def _read_or(document: Mapping[str, Any], field: str, *, default: bool) -> bool:
    # Scenarios stored before there was such a choice do not name it.
    return _read(document, field, bool) if field in document else default


def _word(document: Mapping[str, Any], field: str, words: type[_Word]) -> _Word:
    try:
        return words(_read(document, field, str))
    except ValueError:
        raise UnreadablePolicy(field) from None
