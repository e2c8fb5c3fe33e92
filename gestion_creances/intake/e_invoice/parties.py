"""Tells who seller and buyer of an electronic invoice are, by the numbers that can be believed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from gestion_creances.basics import identity
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.identity import IdentityRefused
from gestion_creances.company.profile import Company
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import CustomerDraft, Delivery, Issuer
from gestion_creances.intake.e_invoice.semantics import Number, Party
from gestion_creances.intake.values import shown
from gestion_creances.ledger.names import name_key

_FIRM = ("0002", "0225", "SIREN")
_PLACE = ("0009", "SIRET")
_VAT = ("VA", "VAT", "0223", "9957")
_GLN = "0088"
_MAIL = "EM"
_DIGITS = re.compile(r"\d{14}|\d{13}|\d{9}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Identity:
    """The numbers of a party, each checked; ``codes`` are those of nobody's list: perhaps the seller's own code."""

    siren: str = ""
    siret: str = ""
    vat_number: str = ""
    gln: str = ""
    email: str = ""
    codes: tuple[str, ...] = ()


def identified(party: Party, complaints: Complaints) -> Identity:
    """Return the numbers of *party*; a wrong one is left out with a warning."""
    found = {"siren": "", "siret": "", "vat_number": "", "gln": "", "email": ""}
    codes: list[str] = []
    for number in party.numbers:
        if not number.value:
            continue
        kind = _kind(number)
        if kind == "code":
            codes.append(number.value)
        elif kind and not found[kind]:
            found[kind] = _checked(kind, number, complaints)
    siret, vat = found["siret"], found["vat_number"]
    french = vat[4:] if vat.startswith("FR") and vat[2:].isdigit() else ""
    return Identity(found["siren"] or siret[:9] or french, siret, vat, found["gln"], found["email"], tuple(codes))


def _kind(number: Number) -> str:
    """Return which number it is, empty for one that tells nothing here."""
    if number.scheme in _FIRM:
        return "siret" if re.fullmatch(r"\d{14}|\d{9}_\d{14}", number.value.replace(" ", "")) else "siren"
    if number.scheme in _PLACE:
        return "siret"
    if number.scheme in _VAT:
        return "vat_number"
    if number.scheme == _GLN:
        return "gln"
    if number.scheme == _MAIL:
        return "email"
    return "" if number.scheme else "code"


def _checked(kind: str, number: Number, complaints: Complaints) -> str:
    """Return the number as stored, or empty text with a warning when it cannot be right."""
    value = number.value
    # The electronic address of a French firm is its SIREN or SIRET, perhaps with a suffix of its own.
    if kind in ("siren", "siret") and "_" in value:
        value = value.split("_")[1] if kind == "siret" else value.split("_")[0]
    try:
        return _CHECKS[kind](value)
    except IdentityRefused as refusal:
        complaints.warning(number.line, f"{shown(str(refusal), 200)} Laissé vide.")
        return ""


def _gln(text: str) -> str:
    number = text.replace(" ", "")
    if not re.fullmatch(r"\d{13}", number, re.ASCII):
        raise IdentityRefused("GLN", text, "il doit compter 13 chiffres")
    weighed = sum(int(digit) * (3 if rank % 2 else 1) for rank, digit in enumerate(number))
    if weighed % 10:
        raise IdentityRefused("GLN", text, "sa clé de contrôle est fausse")
    return number


_CHECKS: dict[str, Callable[[str], str]] = {
    "siren": identity.siren,
    "siret": identity.siret,
    "vat_number": identity.vat_number,
    "gln": _gln,
    "email": identity.email,
}


class NotOurInvoice(Refusal):
    """The invoice was issued by another firm: ``issuer`` is its name, ``bought`` when the firm is its buyer."""

    def __init__(self, file_name: str, issuer: str, *, bought: bool) -> None:
        super().__init__(file_name, issuer, bought)
        self.file_name, self.issuer, self.bought = file_name, issuer, bought

    def __str__(self) -> str:
        what = f"« {self.file_name} » : cette facture est émise par {shown(self.issuer, 80)}, pas par vous."
        if self.bought:
            return f"{what} C’est celle d’un fournisseur : elle se paie, elle ne se relance pas ; laissez-la de côté."
        return f"{what} Retirez-la de l’import, ou vérifiez le SIREN et le nom de votre société dans Paramètres."


def check_issuer(delivery: Delivery, company: Company) -> None:
    """Raise NotOurInvoice unless *company* issued what *delivery* holds; a delivery that names no issuer passes.

    SIREN decides, else the VAT number; else the IBAN to pay or the name without its legal form must be the firm's.
    """
    issuer = delivery.issuer
    if issuer is None or _same(issuer, company):
        return
    bought = any(_same(_as_issuer(draft), company) for draft in delivery.customers)
    raise NotOurInvoice(delivery.file_name, issuer.name or issuer.siren or "un autre", bought=bought)


def _as_issuer(draft: CustomerDraft) -> Issuer:
    return Issuer(draft.name, draft.siren or draft.siret[:9], draft.vat_number)


def _same(issuer: Issuer, company: Company) -> bool:
    for mine, theirs in ((company.siren, issuer.siren), (company.vat_number, issuer.vat_number)):
        if mine and theirs:
            return mine == theirs
    # A firm may be paid on several accounts: another one proves nothing.
    if issuer.iban and issuer.iban == company.iban:
        return True
    return bool(issuer.name) and name_key(issuer.name) == name_key(company.name)
