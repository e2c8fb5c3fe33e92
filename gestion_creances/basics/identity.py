"""The numbers that identify a firm and its bank account, checked before they are believed.

Each check returns the number as stored (no spaces, capitals) or raises IdentityRefused with a sentence to show beside
the field. The heavy libraries are imported at the first check that needs them, after the window is painted.
"""

from __future__ import annotations

import re

from gestion_creances.basics.errors import Refusal

_LA_POSTE = "356000000"
_EMAIL = re.compile(r"[^@\s<>()\[\],;:\\\"]+@(?:[^@\s<>()\[\],;:\\\".]+\.)+[^\W\d_]{2,}", re.UNICODE)
_EMAIL_LENGTH = 254
_SEPARATORS = re.compile(r"[\s.\-\u2010-\u2015]+")
_FOREIGN_VAT = re.compile(r"[A-Z]{2,3}[0-9A-Z+*]{2,13}")


class IdentityRefused(Refusal):
    """A number that cannot be right: ``kind`` names it (SIREN, IBAN …), ``value`` is what was given, ``reason`` why."""

    def __init__(self, kind: str, value: str, reason: str) -> None:
        super().__init__(kind, value, reason)
        self.kind = kind
        self.value = value
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.kind} « {self.value} » : {self.reason}."


def _compact(text: str) -> str:
    return _SEPARATORS.sub("", text).upper()


def _digits(kind: str, text: str, length: int) -> str:
    number = _compact(text)
    if not (number.isascii() and number.isdigit()):
        raise IdentityRefused(kind, text, "il ne doit contenir que des chiffres")
    if len(number) != length:
        raise IdentityRefused(kind, text, f"il doit compter {length} chiffres, il en a {len(number)}")
    return number


def _luhn(number: str) -> bool:
    from stdnum import luhn

    return bool(luhn.is_valid(number))


def siren(text: str) -> str:
    """Return the nine digits of a SIREN; raise IdentityRefused when its check digit does not fit."""
    number = _digits("SIREN", text, 9)
    if not _luhn(number):
        raise IdentityRefused("SIREN", text, "sa clé de contrôle est fausse, vérifiez la saisie")
    return number


def siret(text: str) -> str:
    """Return the fourteen digits of a SIRET; raise IdentityRefused when its check digits do not fit.

    The post offices of La Poste (SIREN 356 000 000) are numbered so that the digits add up to a multiple of five.
    """
    number = _digits("SIRET", text, 14)
    if not _luhn(number[:9]):
        raise IdentityRefused("SIRET", text, "les neuf premiers chiffres ne forment pas un SIREN valable")
    post_office = number.startswith(_LA_POSTE) and sum(map(int, number)) % 5 == 0
    if not (post_office or _luhn(number)):
        raise IdentityRefused("SIRET", text, "sa clé de contrôle est fausse, vérifiez la saisie")
    return number


def vat_number_of(siren_number: str) -> str:
    """Return the French VAT number of a firm, from its SIREN; raise IdentityRefused when the SIREN is wrong."""
    number = siren(siren_number)
    return f"FR{(12 + 3 * (int(number) % 97)) % 97:02d}{number}"


def vat_number(text: str) -> str:
    """Return a VAT number as stored; raise IdentityRefused when its key (France, European Union) or shape is wrong.

    Outside the Union only the shape is checked: two or three letters, then two to thirteen letters or digits.
    """
    number = _compact(text)
    if not _FOREIGN_VAT.fullmatch(number):
        raise IdentityRefused("N° de TVA", text, "il commence par les lettres du pays, par exemple FR, puis la clé")
    if not _known_vat(number):
        raise IdentityRefused("N° de TVA", text, "sa clé de contrôle est fausse, vérifiez la saisie")
    return number


def _known_vat(number: str) -> bool:
    from stdnum.eu import vat

    country = number[:2].lower()
    return bool(vat.is_valid(number)) if country in (*vat.MEMBER_STATES, "el") else True


def iban(text: str) -> str:
    """Return an IBAN as stored; raise IdentityRefused when its country, length or check digits are wrong."""
    from schwifty import IBAN, exceptions

    number = _compact(text)
    try:
        return str(IBAN(number).compact)
    except exceptions.InvalidCountryCode:
        reason = f"« {number[:2]} » n’est pas un pays qui émet des IBAN"
    except exceptions.InvalidLength:
        reason = f"il n’a pas la bonne longueur ({len(number)} caractères ; un IBAN français en compte 27)"
    except exceptions.InvalidChecksumDigits:
        reason = "sa clé de contrôle est fausse, vérifiez la saisie"
    except exceptions.SchwiftyException:
        reason = "il commence par deux lettres et deux chiffres, puis le numéro du compte"
    raise IdentityRefused("IBAN", text, reason)


def bic(text: str) -> str:
    """Return a BIC as stored (8 or 11 characters); raise IdentityRefused when its shape or country is wrong."""
    from schwifty import BIC, exceptions

    number = _compact(text)
    try:
        return str(BIC(number).compact)
    except exceptions.SchwiftyException:
        reason = "un BIC compte 8 ou 11 caractères, dont les lettres du pays en 5e et 6e place"
    raise IdentityRefused("BIC", text, reason)


def bic_of_iban(number: str) -> str:
    """Return the BIC of the bank that keeps the account, or empty text when the bank is not in the list.

    Raise IdentityRefused when the IBAN is wrong.
    """
    from schwifty import IBAN

    found = IBAN(iban(number)).bic
    return str(found.compact) if found else ""


def email(text: str) -> str:
    """Return an e-mail address without surrounding blanks; raise IdentityRefused when it cannot be one."""
    address = text.strip()
    if len(address) > _EMAIL_LENGTH or not _EMAIL.fullmatch(address):
        raise IdentityRefused("Adresse e-mail", text, "elle s’écrit nom@domaine.fr")
    return address
