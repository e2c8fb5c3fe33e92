"""Finds the parts of a CAMT document by their names alone: each version of it has its own namespace."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from gestion_creances.basics.money import Money
from gestion_creances.intake.bank.amounts import day_of, money_of
from gestion_creances.intake.values import Unreadable, shown
from gestion_creances.intake.xml_file import local_name


def all_at(element: Any, path: str) -> Iterator[Any]:
    """Yield the descendants of *element* at *path*, names joined by slashes, in the order of the document."""
    name, _, rest = path.partition("/")
    for child in element:
        if local_name(child) == name:
            if rest:
                yield from all_at(child, rest)
            else:
                yield child


def first(element: Any, path: str) -> Any:
    """Return the first element at *path*, None without one."""
    return next(all_at(element, path), None)


def texts_at(element: Any, path: str) -> list[str]:
    """Return the texts at *path*, without the empty ones."""
    return [text for found in all_at(element, path) if (text := (found.text or "").strip())]


def text_at(element: Any, path: str) -> str:
    """Return the first text at *path* that is not empty, else empty text."""
    return next(iter(texts_at(element, path)), "")


def currency_of(amount: Any) -> str:
    """Return the currency of an amount, empty when it does not say."""
    return "" if amount is None else str(amount.get("Ccy", "")).strip().upper()


def signed(element: Any) -> Money:
    """Return the amount of an entry, a transaction or a balance, negative when it is a debit.

    Raise Unreadable when the amount or its direction is missing or makes no sense.
    """
    amount = money_of(text_at(element, "Amt"))
    direction = text_at(element, "CdtDbtInd").upper()
    if direction not in ("CRDT", "DBIT"):
        raise Unreadable(f"sens inconnu : « {shown(direction)} », attendu CRDT (crédit) ou DBIT (débit)")
    return amount if direction == "CRDT" else -amount


def booked(element: Any, path: str) -> date | None:
    """Return the day at *path*, given as a day or as a moment; None when there is none.

    Raise Unreadable for one that makes no sense.
    """
    text = text_at(element, f"{path}/Dt") or text_at(element, f"{path}/DtTm") or text_at(element, path)
    return day_of(text) if text else None


def dated(element: Any, path: str) -> date | None:
    """Return the day at *path* as `booked` does, None also when it makes no sense."""
    try:
        return booked(element, path)
    except Unreadable:
        return None
