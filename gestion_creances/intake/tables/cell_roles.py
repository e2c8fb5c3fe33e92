"""Knows by sight what a cell may hold: a date, an amount, a SIREN, an account, a currency, a side, a level."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress

from gestion_creances.basics import identity
from gestion_creances.basics.identity import IdentityRefused
from gestion_creances.intake.values import Unreadable, read_cents, read_date
from gestion_creances.ledger.names import plain_name

_CUSTOMERS_ACCOUNT = re.compile(r"411\w*", re.ASCII)
_CUSTOMERS_ACCOUNTS = frozenset(("accounts receivable", "system receivable invoice", "receivables", "clients"))
_ANY_ACCOUNT = re.compile(r"[1-9]\d{2}\w*", re.ASCII)
_SIDES = {
    **dict.fromkeys(("d", "debit", "dr", "db"), 1),
    **dict.fromkeys(("c", "credit", "cr"), -1),
}
_EUROS = frozenset(("", "eur", "euro", "euros", "€"))
_CURRENCY = re.compile(r"[A-Za-z]{3}|[€$£¥]|[Ee]uros?")
_LEVEL = re.compile(r"(?:[a-z]+ ?)?(\d)(?: .*)?", re.ASCII)
_WORDS = re.compile(r"[^\W\d_]{3}")
_NUMBERED = re.compile(r"[A-Za-z]{1,6}[-_/ .]?\d[\w/.-]*", re.ASCII)


def is_customers_account(text: str) -> bool:
    """Return whether *text* names an account of customers: 411…, or its English name."""
    bare = text.strip()
    return bool(_CUSTOMERS_ACCOUNT.fullmatch(bare)) or plain_name(bare) in _CUSTOMERS_ACCOUNTS


def side(text: str) -> int:
    """Return 1 for a debit, -1 for a credit; raise Unreadable for anything else."""
    found = _SIDES.get(plain_name(text))
    if found is None:
        raise Unreadable(f"sens inconnu : « {text.strip()[:40]} », attendu D (débit) ou C (crédit)")
    return found


def is_euro(text: str) -> bool:
    """Return whether a currency cell says euros, or nothing."""
    return text.strip().casefold() in _EUROS


def level(text: str) -> int:
    """Return the reminder level of ``2``, ``R2`` or ``Relance 2``, 0 for an empty cell; raise Unreadable otherwise."""
    bare = plain_name(text)
    if not bare or bare in ("aucune", "aucun", "non", "none", "no"):
        return 0
    found = _LEVEL.fullmatch(bare)
    if found is None:
        raise Unreadable(f"niveau de relance illisible : « {text.strip()[:40]} », attendu un chiffre comme 2")
    return int(found[1])


def _reads(*readers: Callable[[str], object]) -> Callable[[str], bool]:
    def looks(text: str) -> bool:
        for read in readers:
            with suppress(Unreadable, IdentityRefused):
                read(text)
                return True
        return False

    return looks


_ONE_BY_ONE: dict[str, Callable[[str], bool]] = {
    "date": _reads(lambda text: read_date(text, "dmy"), lambda text: read_date(text, "mdy")),
    "amount": _reads(lambda text: read_cents(text, ".")),
    "siren": _reads(identity.siren, identity.siret),
    "siret": _reads(identity.siret),
    "email": _reads(identity.email),
    "side": _reads(side),
    "level": _reads(level),
    "currency": lambda text: bool(_CURRENCY.fullmatch(text.strip())),
}
# Roles so particular that a column full of them tells what it is without its name.
TELLING = frozenset(("siren", "siret", "email"))


def looks_like(role: str, cells: Sequence[str]) -> bool:
    """Return whether *cells* (none empty) can be what *role* says: at least half of them; any cell can be a text.

    A column of accounts is one only where some lines are on a customers' account and others are not: where all are, it
    says who the customer is.
    """
    if role == "account":
        ours = sum(map(is_customers_account, cells))
        others = sum(bool(_ANY_ACCOUNT.fullmatch(cell.strip())) or not cell.strip().isdigit() for cell in cells)
        return 0 < ours < len(cells) and 2 * others >= len(cells)
    looks = _ONE_BY_ONE.get(role)
    return looks is None or not cells or 2 * sum(map(looks, cells)) >= len(cells)


def tells(role: str, cells: Sequence[str]) -> bool:
    """Return whether every one of *cells* is what a telling *role* says."""
    return bool(cells) and all(map(_ONE_BY_ONE[role], cells))


def numbered(cells: Sequence[str]) -> bool:
    """Return whether *cells* look like numbers of documents: letters then figures, and hardly two the same."""
    return (
        bool(cells) and len(set(cells)) * 5 >= len(cells) * 4 and all(map(_NUMBERED.fullmatch, map(str.strip, cells)))
    )


def are_names(cells: Sequence[str]) -> bool:
    """Return whether most of *cells* are names of people or firms rather than codes: words, not in capitals only."""
    names = sum(bool(_WORDS.search(cell)) and any(map(str.islower, cell)) for cell in cells)
    return bool(cells) and 2 * names > len(cells)
