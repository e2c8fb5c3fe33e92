"""Understands the detail lines (05) of a CFONB 120 statement: who paid, his references, his words."""

from __future__ import annotations

from dataclasses import replace

from gestion_creances.banking.statement import Movement
from gestion_creances.intake.bank.account import known_iban
from gestion_creances.intake.bank.words import NAME_LENGTH, REFERENCE_LENGTH, lines, tidy

_PAYER, _ULTIMATE, _END_TO_END, _BANK_REFERENCE = "NPY", "NPO", "RCN", "REF"
_CONTINUED = {"LC2": "LCC", "LCD": "LCC", "LS2": "LCS"}
_END_TO_END_LENGTH = 35
_ABSENT = frozenset(("NOTPROVIDED", "NONREF", "NOT PROVIDED"))
_MOST = 200


class Details:
    """The detail lines of one movement, by their qualifier; those of unknown qualifiers are kept as text."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._count = 0

    def take(self, qualifier: str, text: str) -> None:
        """Add one detail line of 70 characters; one that continues another (LC2) is put behind it without a gap."""
        self._count += 1
        if self._count > _MOST or not text.strip():
            return
        if qualifier in _CONTINUED and _CONTINUED[qualifier] in self._texts:
            self._texts[_CONTINUED[qualifier]] += text
        elif qualifier in self._texts:
            self._texts[f"{qualifier} {self._count}"] = text
        else:
            self._texts[qualifier] = text

    def completed(self, movement: Movement, payer: str) -> Movement:
        """Return *movement* with what its details say; *payer* is the name its label gave, if any."""
        told = self._texts
        end_to_end = told.get(_END_TO_END, "")
        reference = tidy(end_to_end[:_END_TO_END_LENGTH], REFERENCE_LENGTH)
        if reference.upper() in _ABSENT:
            reference = ""
        purpose = end_to_end[_END_TO_END_LENGTH:]
        words = [text for key, text in told.items() if key not in (_PAYER, _END_TO_END, _BANK_REFERENCE)]
        own = movement.reference if movement.reference.upper() not in _ABSENT else ""
        return replace(
            movement,
            detail=lines([*words, purpose, own if reference else ""]),
            payer=tidy(told.get(_PAYER, "") or told.get(_ULTIMATE, ""), NAME_LENGTH) or payer,
            payer_iban=next((iban for key in ("IPY", "IBE", "IPO") if (iban := _iban(told.get(key, "")))), ""),
            reference=reference or own,
            bank_reference=tidy(told.get(_BANK_REFERENCE, ""), REFERENCE_LENGTH),
        )


def _iban(text: str) -> str:
    """Return the IBAN that *text* is or begins with, if any."""
    words = text.split()
    return next((iban for part in ("".join(words), *words) if (iban := known_iban(part))), "")
