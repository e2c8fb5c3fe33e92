"""What an electronic invoice says, whatever its form: the terms of the European standard EN 16931 that matter here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address
from gestion_creances.ledger.discount import Discount


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a party: its list (``0002`` SIREN, ``0009`` SIRET, ``0088`` GLN, ``VA`` VAT…, empty: none)."""

    scheme: str
    value: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Party:
    """Seller, buyer or payee as written (BG-4, BG-7, BG-10)."""

    name: str = ""
    trade_name: str = ""
    numbers: tuple[Number, ...] = ()
    address: Address = Address()
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """One due date (BT-9); ``amount`` None when the document gives the date alone."""

    on: date | None
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """One note (BG-1): its subject (BT-21), perhaps empty, and its words (BT-22)."""

    subject: str
    words: str


@dataclass(frozen=True, slots=True)
class Said:
    """One document as it stands in its XML.

    Amounts are those written, never turned round. ``lines`` is the sum of the lines, None without lines;
    ``deducted`` what was paid before (BT-113), ``payable`` what is left to pay (BT-115). ``discount`` is one given in
    figures, for programs to read; one in words is found by `notes`.
    """

    number: str
    type_code: str
    issued_on: date
    currency: str
    seller: Party
    buyer: Party
    gross: Money
    net: Money | None = None
    vat: Money | None = None
    payable: Money | None = None
    deducted: Money | None = None
    lines: Money | None = None
    lines_total: Money | None = None
    dues: tuple[Due, ...] = ()
    terms: str = ""
    notes: tuple[Note, ...] = ()
    discount: Discount | None = None
    replaced: tuple[str, ...] = ()
    payee: str = ""
    payee_iban: str = ""
    payer_iban: str = ""
    payment_reference: str = ""
    buyer_reference: str = ""
    order_reference: str = ""
    label: str = ""
    delivered_on: date | None = None
    payment_means: str = ""
