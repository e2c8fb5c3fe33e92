"""Keeps a letter's words as text (JSON) in the books, and gives exactly the same letter back."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address, Company
from gestion_creances.letters import letter as words
from gestion_creances.letters.letter import Letter

_PARTS: dict[str, Callable[..., Any]] = {
    part.__name__: part
    for part in (
        Address,
        Company,
        Letter,
        words.Annexe,
        words.Column,
        words.Heading,
        words.PageTexts,
        words.Paragraph,
        words.PaymentBox,
        words.Row,
        words.Run,
        words.Signature,
        words.Table,
    )
}


def freeze(letter: Letter) -> str:
    """Return *letter* as JSON: amounts in whole cents, dates as YYYY-MM-DD, the logo in base64."""
    return json.dumps(_plain(letter), ensure_ascii=False, separators=(",", ":"))


def thaw(text: str) -> Letter:
    """Return the letter that ``freeze`` wrote; raise ValueError when *text* is not one."""
    thing = json.loads(text, object_hook=_part)
    thing = _tuples(thing)
    if not isinstance(thing, Letter):
        raise ValueError("this text is not a frozen letter")
    return thing


def _plain(thing: object) -> object:
    if isinstance(thing, Money):
        return {"cents": thing.cents}
    if isinstance(thing, date):
        return {"date": thing.isoformat()}
    if isinstance(thing, Decimal):
        return {"decimal": str(thing)}
    if isinstance(thing, bytes):
        return {"base64": base64.b64encode(thing).decode("ascii")}
    if isinstance(thing, tuple):
        return [_plain(each) for each in thing]
    if is_dataclass(thing):
        return {"is": type(thing).__name__} | {
            field.name: _plain(getattr(thing, field.name)) for field in fields(thing)
        }
    return thing


def _tuples(thing: Any) -> Any:
    return tuple(_tuples(each) for each in thing) if isinstance(thing, list) else thing


_ATOMS: dict[str, Callable[[Any], object]] = {
    "cents": Money,
    "date": date.fromisoformat,
    "decimal": Decimal,
    "base64": base64.b64decode,
}


def _part(found: dict[str, Any]) -> object:
    name = found.pop("is", None)
    if name is None:
        ((key, value),) = found.items()
        return _ATOMS[key](value)
    return _PARTS[name](**{key: _tuples(value) for key, value in found.items()})
