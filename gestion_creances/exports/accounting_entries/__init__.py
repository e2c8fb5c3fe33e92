"""Writes accounting entries in the layouts that French accounting programs read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.accounting.entry import Entry, check_balanced
from gestion_creances.basics.errors import Refusal
from gestion_creances.exports.accounting_entries import ciel, ebp, fec, quadra, sage, table

FEC = "fec"


@dataclass(frozen=True, slots=True)
class EntryFormat:
    """One layout: its ``code``, its French name, what to know of it, the extension of its files."""

    code: str
    label: str
    note: str
    extension: str
    _write: Callable[[Sequence[Entry]], bytes] | None = None

    def content(self, entries: Sequence[Entry], handed_on: date) -> bytes:
        """Return the file of *entries*; raise UnbalancedEntry before anything is written, DoesNotFit for a code."""
        check_balanced(entries)
        return fec.content(entries, handed_on) if self._write is None else self._write(entries)

    def file_name(self, siren: str, last_on: date) -> str:
        """Return the name the file should bear: that of the law for a FEC (SirenFECAAAAMMJJ.txt)."""
        if self.code == FEC:
            return f"{siren}FEC{last_on:%Y%m%d}.txt"
        return f"ecritures-{last_on:%Y%m%d}-{self.code}.{self.extension}"


FORMATS = (
    EntryFormat(
        FEC, "FEC (tous logiciels)", "18 colonnes ; lu par tous les logiciels comptables, Pennylane compris.", "txt"
    ),
    EntryFormat("sage", "Sage 100", "Texte à tabulations, pour son import paramétrable.", "txt", sage.content),
    EntryFormat("ebp", "EBP Comptabilité", "Comptes clients écrits 411 suivi du code.", "txt", ebp.content),
    EntryFormat("quadra", "Cegid Quadra", "Comptes sur 8 caractères : le code du client.", "txt", quadra.content),
    EntryFormat("ciel", "Ciel, Sage 50 (XIMPORT)", "Comptes clients écrits 411 suivi du code.", "txt", ciel.content),
    EntryFormat("csv", "Tableau CSV", "Pour un tableur ou un import à colonnes libres.", "csv", table.content),
)


class UnknownFormat(Refusal):
    """No layout has that code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        known = ", ".join(one.code for one in FORMATS)
        return f"« {self.code} » n’est pas un format d’écritures : choisissez parmi {known}."


def format_of(code: str) -> EntryFormat:
    """Return the layout of that code; raise UnknownFormat."""
    found = next((one for one in FORMATS if one.code == code), None)
    if found is None:
        raise UnknownFormat(code)
    return found
