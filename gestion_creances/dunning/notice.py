"""What a formal notice must say, what the books still lack to say it, and by when it asks to be paid."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from gestion_creances import locations
from gestion_creances.basics.calendar import next_working_day
from gestion_creances.company.profile import Address, Company
from gestion_creances.ledger.customer import Customer, CustomerKind
from gestion_creances.ledger.invoice import Invoice

_COMPANIES = frozenset(
    {"SA", "SAS", "SASU", "SARL", "EURL", "SCA", "SCS", "SNC", "SELARL", "SELAS", "SELASU", "SELURL"}
)
_LISTED = 5


class About(StrEnum):
    """Where the missing fact is filled in."""

    COMPANY = "company"
    CUSTOMER = "customer"
    INVOICES = "invoices"


@dataclass(frozen=True, slots=True)
class Missing:
    """One fact a formal notice should carry and the books do not hold.

    ``point`` is its place in the checklist: 1 the parties, 3 the invoices, 4 the basis of the claim, 7 the means of
    payment, 11 the signature. ``essential`` facts keep the letter from naming who demands payment from whom. ``field``
    is the name of the field to fill in, ``sentence`` says in French what to do.
    """

    point: int
    about: About
    field: str
    essential: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article of law the notice cites, what it is about, where the text was read and how sure that is."""

    article: str
    subject: str
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class _Party:
    field: str
    point: int
    essential: bool
    sentence: str


_COMPANY_FACTS = (
    _Party("name", 1, True, "La raison sociale de votre société manque : indiquez-la dans Paramètres, Société."),
    _Party("siren", 1, True, "Le SIREN de votre société manque : indiquez-le dans Paramètres, Société."),
    _Party("address", 1, True, "L’adresse du siège de votre société manque : indiquez-la dans Paramètres, Société."),
    _Party(
        "legal_form", 1, False, "La forme juridique de votre société manque : indiquez-la dans Paramètres, Société."
    ),
    _Party("iban", 7, False, "L’IBAN de votre société manque : indiquez-le pour que le client puisse virer la somme."),
    _Party("signatory", 11, False, "Le nom du signataire manque : indiquez-le dans Paramètres, Société."),
    _Party("signatory_title", 11, False, "La qualité du signataire manque : indiquez-la dans Paramètres, Société."),
)
# Articles R123-237 and R123-238 code de commerce: a registered company prints its capital and its register.
_REGISTERED_FACTS = (
    _Party("capital", 1, False, "Le capital de votre société manque : indiquez-le dans Paramètres, Société."),
    _Party("rcs_town", 1, False, "La ville de votre RCS manque : indiquez-la dans Paramètres, Société."),
)
_CUSTOMER_FACTS = (
    _Party("name", 1, True, "Le nom du client manque : indiquez-le sur sa fiche."),
    _Party("address", 1, True, "L’adresse postale du client manque : un recommandé ne peut pas partir sans elle."),
)
_BUSINESS_FACTS = (_Party("siren", 1, False, "Le SIREN du client manque : indiquez-le sur sa fiche."),)


def deadline(issued_on: date, pay_within_days: int) -> date:
    """Return the last day to pay a letter of *issued_on*: that many days later, moved on to a working day.

    No text sets this time (article 1344 code civil asks only for a sufficient demand); 8 days are usual.
    """
    return next_working_day(issued_on + timedelta(days=pay_within_days))


def missing_facts(company: Company, customer: Customer, invoices: Sequence[Invoice]) -> tuple[Missing, ...]:
    """Return what a formal notice to *customer* about *invoices* would lack, in the order of the checklist."""
    of_company = _COMPANY_FACTS
    if company.legal_form.replace(".", "").upper().split(" ")[0] in _COMPANIES:
        of_company += _REGISTERED_FACTS
    of_customer = _CUSTOMER_FACTS
    if customer.kind is CustomerKind.BUSINESS:
        of_customer += _BUSINESS_FACTS
    found = _absent(About.COMPANY, company, of_company)
    found += _absent(About.CUSTOMER, customer, of_customer)
    found += _invoice_facts(invoices)
    return tuple(sorted(found, key=lambda fact: fact.point))


@cache
def articles(kind: CustomerKind) -> tuple[Article, ...]:
    """Return the articles a formal notice to a customer of this kind cites, in order, from the shipped table."""
    path = locations.resources() / "policies" / "notice_articles.json"
    return tuple(Article(**row) for row in json.loads(path.read_text(encoding="utf-8"))[kind.value])


def _absent(about: About, party: Company | Customer, facts: Sequence[_Party]) -> list[Missing]:
    return [
        Missing(fact.point, about, fact.field, fact.essential, fact.sentence)
        for fact in facts
        if not _is_filled(getattr(party, fact.field))
    ]


def _is_filled(value: str | Address) -> bool:
    if isinstance(value, Address):
        return bool(value.town.strip() and (value.postcode.strip() or any(line.strip() for line in value.lines)))
    return bool(value.strip())


def _invoice_facts(invoices: Sequence[Invoice]) -> list[Missing]:
    checks: tuple[tuple[int, str, Callable[[Invoice], bool], str], ...] = (
        (
            3,
            "due_on",
            lambda invoice: any(instalment.estimated for instalment in invoice.instalments),
            "échéance estimée d’après les conditions du client, confirmez-la sur la facture",
        ),
        (
            4,
            "order_reference",
            lambda invoice: not invoice.order_reference.strip() and invoice.delivered_on is None,
            "ni commande ni livraison notée, indiquez l’une des deux pour fonder la demande",
        ),
    )
    found = []
    for point, field, lacks, remedy in checks:
        numbers = [invoice.number for invoice in invoices if lacks(invoice)]
        if numbers:
            found.append(Missing(point, About.INVOICES, field, False, f"{_listed(numbers)} : {remedy}."))
    return found


def _listed(numbers: Sequence[str]) -> str:
    label = "Facture" if len(numbers) == 1 else "Factures"
    rest = len(numbers) - _LISTED
    more = f" et {rest} de plus" if rest > 0 else ""
    return f"{label} {', '.join(numbers[:_LISTED])}{more}"
