"""What Ctrl+K finds in the books: customers by name, code, SIREN or town, invoices by number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gestion_creances.ui.window.places import Hit

if TYPE_CHECKING:
    from gestion_creances.desk import Desk

_MOST = 8
_SPACED_NUMBER = re.compile(r"[\d\s\u00a0\u202f]+")


def found(desk: Desk, text: str) -> tuple[Hit, ...]:
    """Return the customers, then the invoices, that match *text*; raise Trouble when the books cannot be read."""
    words = text.strip()
    if _SPACED_NUMBER.fullmatch(words):
        words = re.sub(r"\s", "", words)
    if not words:
        return ()
    with desk.books.reading() as session:
        customers = session.lists.customers_like(words, _MOST)
        invoices = session.lists.numbers_like(words, _MOST)
    return (
        *(Hit(name, code, "users", "customer", key) for key, code, name in customers),
        *(Hit(number, name, "file-text", "invoices", {"text": number}) for _, number, name in invoices),
    )
