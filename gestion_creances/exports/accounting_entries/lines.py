"""What the fixed layouts of accounting programs share: columns of a width, plain letters, codes that stay distinct."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date

from gestion_creances.accounting.entry import Entry, EntryLine
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money

_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "€": "EUR", "’": "'", "–": "-"})


class DoesNotFit(Refusal):
    """A code is longer than the program takes: cut, it might be another's; ``code`` is the one."""

    def __init__(self, program: str, code: str, width: int) -> None:
        super().__init__(program, code, width)
        self.program, self.code, self.width = program, code, width

    def __str__(self) -> str:
        return (
            f"Le code « {self.code} » dépasse les {self.width} caractères que prend {self.program} : raccourcissez-le, "
            "ou choisissez un autre format (le FEC prend tous les codes)."
        )


def pairs(entries: Iterable[Entry]) -> Iterator[tuple[Entry, EntryLine]]:
    """Return every line with its entry, in order."""
    return ((entry, line) for entry in entries for line in entry.lines)


def plain(text: str) -> str:
    """Return *text* in unaccented letters on one line, as the oldest programs read it."""
    folded = unicodedata.normalize("NFKD", " ".join(text.translate(_LIGATURES).split()))
    return "".join(char for char in folded if " " <= char <= "~")


def column(text: str, width: int) -> str:
    """Return *text* plain, cut or filled with spaces to *width*."""
    return plain(text)[:width].ljust(width)


def code(text: str, width: int, program: str) -> str:
    """Return a code plain and filled with spaces to *width*; raise DoesNotFit rather than cut it."""
    bare = plain(text)
    if len(bare) > width:
        raise DoesNotFit(program, bare, width)
    return bare.ljust(width)


def customer_account(line: EntryLine) -> str:
    """Return the account of a line where customers have accounts of their own: 411 and the customer's code.

    A code that begins with its account (411DUPONT) is not prefixed twice.
    """
    if not line.auxiliary:
        return line.account
    root = line.account[:3]
    bare = line.auxiliary.removeprefix("411")
    return root + bare


def dotted(amount: Money) -> str:
    """Return an amount on 13 characters, zeros before, a dot and two decimals."""
    return str(amount).rjust(13, "0")


def side(line: EntryLine) -> tuple[str, Money]:
    """Return D or C, and the amount of the line."""
    return ("D", line.debit) if line.debit else ("C", line.credit)


def comma(amount: Money) -> str:
    """Return an amount with a decimal comma and no thousands separator."""
    return str(amount).replace(".", ",")


def compact(day: date) -> str:
    """Return AAAAMMJJ."""
    return f"{day:%Y%m%d}"
