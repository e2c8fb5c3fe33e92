"""Who the firm is, as its letters must say it."""

from __future__ import annotations

from dataclasses import dataclass


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
    compact (no spaces); ``logo`` holds PNG or JPEG bytes; ``brand`` an ``#RRGGBB`` colour for the paper.
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
