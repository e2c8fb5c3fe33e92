"""Who the firm is, as its letters must say it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from gestion_creances.basics import identity
from gestion_creances.basics.errors import Refusal


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; lines are printed in order, empty ones left out."""

    lines: tuple[str, ...] = ()
    postcode: str = ""
    town: str = ""
    country: str = "FR"


@dataclass(frozen=True, slots=True)
class Company:
    """The firm's identity, bank account and look of its paper.

    ``capital`` is free text as in the statutes ("10 000 €"); ``vat_number``, ``siren``, ``iban`` and ``bic`` are
    compact (no spaces); ``logo`` holds PNG or JPEG bytes; ``brand`` an ``#RRGGBB`` colour for the paper;
    ``signature`` a picture (PNG or JPEG bytes) above the signatory's name; ``footer`` a line of the firm's own at the
    foot of its letters.
    Article R123-237 code de commerce lists what letters of a registered business must carry.
    """

    name: str
    siren: str = ""
    legal_form: str = ""
    capital: str = ""
    rcs_town: str = ""
    vat_number: str = ""
    trade: str = ""
    address: Address = Address()
    phone: str = ""
    email: str = ""
    website: str = ""
    iban: str = ""
    bic: str = ""
    signatory: str = ""
    signatory_title: str = ""
    logo: bytes = b""
    brand: str = "#1D4B8F"
    signature: bytes = b""
    footer: str = ""


class CompanyNameMissing(Refusal):
    """Books need the name of the firm."""

    def __str__(self) -> str:
        return "Indiquez la raison sociale de l’entreprise : elle figure sur chaque lettre."


def checked_company(company: Company) -> Company:
    """Return *company* with its numbers in compact form, and the BIC that follows from its IBAN.

    Raise CompanyNameMissing, or IdentityRefused for a wrong SIREN, VAT number, IBAN, BIC or e-mail address.
    """
    if not company.name.strip():
        raise CompanyNameMissing
    return replace(
        company,
        name=company.name.strip(),
        siren=_read(identity.siren, company.siren),
        vat_number=_read(identity.vat_number, company.vat_number),
        iban=(iban := _read(identity.iban, company.iban)),
        bic=_read(identity.bic, company.bic) or (identity.bic_of_iban(iban) if iban else ""),
        email=_read(identity.email, company.email),
    )


def _read(check: Callable[[str], str], text: str) -> str:
    return check(text) if text.strip() else ""
