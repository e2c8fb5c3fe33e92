"""Entries for Cegid Quadra Comptabilité: its ASCII file, one « M » line for each line of an entry.

Layout: « Fichier d'entrée ASCII », Cegid Quadra Comptabilité 2023 (KB0014530, public document,
https://wiki.dolibarr.org/images/f/fd/KB0014530_-_Fichier_d%27entr%C3%A9e_ASCII.pdf). Positions: M 1, account 2-9,
journal 10-11, folio 12-14, day JJMMAA 15-20, label 22-41, side 42, signed cents 43-55, counterpart 56-63, due date
64-69, matching 70-71, statistics 72-74, piece 75-79 and 100-107, business 80-89, quantity 90-99, currency 108-110,
journal 111-113, VAT 114-116, label 117-146, VAT code 147-148, piece 149-158.
"""

from __future__ import annotations

from collections.abc import Sequence

from gestion_creances.accounting.entry import Entry, EntryLine
from gestion_creances.exports.accounting_entries.lines import code, column, pairs, plain, side

PROGRAM = "Cegid Quadra"


def content(entries: Sequence[Entry]) -> bytes:
    """Return the file, plain letters only; raise DoesNotFit for an account over 8 or a journal over 2 characters.

    A customer's line bears his code as its account (*compte auxiliaire*), as Quadra keeps customers.
    """
    return "".join(_line(entry, line) + "\r\n" for entry, line in pairs(entries)).encode("ascii")


def _line(entry: Entry, line: EntryLine) -> str:
    letter, amount = side(line)
    piece = plain(entry.piece)
    return "".join(
        (
            "M",
            code(_account(line), 8, PROGRAM),
            code(entry.journal, 2, PROGRAM),
            "000",
            f"{entry.dated_on:%d%m%y}",
            " ",
            column(entry.label, 20),
            letter,
            f"+{amount.cents:012d}",
            " " * 8,
            "000000",
            " " * 5,
            piece[-5:].ljust(5),
            " " * 20,
            piece[-8:].ljust(8),
            "EUR",
            code(entry.journal, 3, PROGRAM),
            " " * 3,
            column(entry.label, 30),
            " " * 2,
            piece[-10:].ljust(10),
        )
    )


def _account(line: EntryLine) -> str:
    return line.auxiliary or line.account
