"""A customer of the firm: who they are, where to write to them, on what terms they pay."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address
from gestion_creances.ledger.discount import Discount


class CustomerKind(StrEnum):
    """In law three different debtors: a professional, a public body, a consumer."""

    BUSINESS = "business"
    PUBLIC = "public"
    CONSUMER = "consumer"


class Channel(StrEnum):
    """How a reminder reaches the customer."""

    EMAIL = "email"
    LETTER = "letter"
    REGISTERED = "registered"
    PHONE = "phone"


class Segment(StrEnum):
    """How the firm means to treat the customer when he is late; proposed from his history, set by the user."""

    GOOD = "good"
    SLOW = "slow"
    AT_RISK = "at_risk"
    STRATEGIC = "strategic"
    PUBLIC = "public"
    CONSUMER = "consumer"


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at the customer's; ``id`` is 0 until stored."""

    name: str
    role: str = ""
    email: str = ""
    phone: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Customer:
    """One customer; ``id`` is 0 until stored.

    ``code`` is the firm's own and unique; ``terms`` is a payment-terms code such as ``30``, ``45FDM`` or ``FDM45``
    (see ledger.terms), empty meaning the company's default; ``contract_rate`` is the yearly late-payment rate in
    percent as text ("12.5"), empty when the legal default applies; ``policy_id`` is None when the segment's or the
    company's policy applies; ``segment`` None when nobody set one; ``discount`` the early-payment discount agreed with
    him; ``salesperson_email`` who receives a copy of his reminders; ``gln`` his number in electronic invoicing (GS1).
    """

    code: str
    name: str
    kind: CustomerKind = CustomerKind.BUSINESS
    siren: str = ""
    siret: str = ""
    vat_number: str = ""
    iban: str = ""
    address: Address = Address()
    email: str = ""
    phone: str = ""
    language: str = "fr"
    channel: Channel | None = None
    owner: str = ""
    terms: str = ""
    method: str = ""
    contract_rate: str = ""
    policy_id: int | None = None
    credit_limit: Money | None = None
    notes: str = ""
    archived: bool = False
    contacts: tuple[Contact, ...] = ()
    segment: Segment | None = None
    discount: Discount | None = None
    salesperson_email: str = ""
    gln: str = ""
    id: int = 0


class UnknownCustomer(Refusal):
    """No customer has that code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        return f"Aucun client ne porte le code « {self.code} » dans ce dossier."
