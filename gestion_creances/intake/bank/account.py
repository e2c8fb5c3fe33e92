"""Names the account of a statement, so that two files of one account agree whatever their form."""

from __future__ import annotations

import re

from gestion_creances.banking.statement import AccountName
from gestion_creances.basics.identity import IdentityRefused, iban
from gestion_creances.intake.values import clean

_RIB = re.compile(r"(\d{5})(\d{5})([0-9A-Z]{11})")
_LETTERS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "12345678912345678923456789")
_IBAN_SHAPE = re.compile(r"[A-Z]{2}\d{2}[0-9A-Z]{11,30}")
_LONGEST = 60


def known_iban(text: str) -> str:
    """Return *text* as a checked IBAN, or empty text when it is none."""
    number = re.sub(r"[\s.\-]", "", text[:100]).upper()
    if not (number.isascii() and _IBAN_SHAPE.fullmatch(number)):
        return ""
    try:
        return iban(number)
    except IdentityRefused:
        return ""


def french_iban(bank: str, branch: str, number: str) -> str:
    """Return the IBAN of a French account given as bank (5 digits), branch (5) and number (11), else empty text.

    The key of the RIB is 97 − ((89 × bank + 15 × branch + 3 × number) mod 97), letters counted as digits; an account
    in Monaco, written alike, gets the letters FR.
    """
    found = _RIB.fullmatch(f"{bank}{branch}{number}".upper())
    if not found:
        return ""
    digits = found[3].translate(_LETTERS)
    key = 97 - (89 * int(found[1]) + 15 * int(found[2]) + 3 * int(digits)) % 97
    basic = f"{found[0]}{key:02d}"
    remainder = int("".join(str(int(sign, 36)) for sign in f"{basic}FR00")) % 97
    return known_iban(f"FR{98 - remainder:02d}{basic}")


def account_of(*parts: str, label: str = "") -> AccountName:
    """Return the account that *parts* name: an IBAN, a RIB in one piece or in several, else the parts one by one."""
    texts = [clean(part)[:_LONGEST] for part in parts if part.strip()]
    whole = re.sub(r"[\s./\-]", "", "".join(texts)).upper()
    number = known_iban(texts[-1]) if texts else ""
    number = number or known_iban(whole)
    if not number and len(whole) in (21, 23):
        number = _of_rib(whole)
    if number:
        return AccountName(iban=number, label=clean(label)[:_LONGEST])
    return AccountName(number=" ".join(" ".join(texts).upper().split())[:_LONGEST], label=clean(label)[:_LONGEST])


def _of_rib(whole: str) -> str:
    """Return the IBAN of the 21 signs of a RIB; the two of its key, when given, must be right."""
    number = french_iban(whole[:5], whole[5:10], whole[10:21])
    return number if number.endswith(whole[21:]) else ""


def shown_account(account: AccountName) -> str:
    """Return the account as a message names it."""
    return account.identity or account.label or "sans numéro"
