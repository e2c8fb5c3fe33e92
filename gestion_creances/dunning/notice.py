"""What a formal notice must say, what the books still lack to say it, and by when it asks to be paid."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from gestion_creances import locations
from gestion_creances.basics.calendar import next_working_day
from gestion_creances.company.profile import Address, Company
from gestion_creances.ledger.customer import Customer, CustomerKind
from gestion_creances.ledger.invoice import Invoice

_WITH_CAPITAL = frozenset(
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
    payment, 11 the signature. ``field`` is the name of the field to fill in, ``sentence`` says in French what to do.
    """

    point: int
    about: About
    field: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article of law the notice cites, what it is about, where the text was read and how sure that is."""

    article: str
    subject: str
    source: str
    confidence: str


_FACTS = (
    Missing(
        1,
        About.COMPANY,
        "name",
        "La raison sociale de votre société manque : complétez Paramètres, Entreprise.",
    ),
    Missing(1, About.COMPANY, "siren", "Votre SIREN manque : complétez Paramètres, Entreprise."),
    Missing(1, About.COMPANY, "address", "Votre adresse manque : complétez Paramètres, Entreprise."),
    Missing(1, About.COMPANY, "legal_form", "Votre forme juridique manque : complétez Paramètres, Entreprise."),
    Missing(1, About.COMPANY, "capital", "Le capital de votre société manque : complétez Paramètres, Entreprise."),
    Missing(1, About.COMPANY, "rcs_town", "La ville de votre RCS manque : complétez Paramètres, Entreprise."),
    Missing(1, About.CUSTOMER, "name", "Le nom du client manque : complétez sa fiche."),
    Missing(
        1,
        About.CUSTOMER,
        "address",
        "L’adresse postale du client manque, le recommandé ne peut partir.",
    ),
    Missing(1, About.CUSTOMER, "siren", "Le SIREN du client manque : complétez sa fiche."),
    Missing(3, About.INVOICES, "due_on", "échéance estimée, confirmez-la sur la facture."),
    Missing(
        4, About.INVOICES, "order_reference", "ni commande ni livraison notée, indiquez-en une pour fonder la demande."
    ),
    Missing(7, About.COMPANY, "iban", "Votre IBAN manque : complétez-le pour que le client puisse virer la somme."),
    Missing(11, About.COMPANY, "signatory", "Le nom du signataire manque : complétez Paramètres, Entreprise."),
    Missing(
        11, About.COMPANY, "signatory_title", "La fonction du signataire manque : complétez Paramètres, Entreprise."
    ),
)


def deadline(issued_on: date, pay_within_days: int) -> date:
    """Return the last day to pay a letter of *issued_on*: that many days later, moved on to a working day.

    No text sets this time (article 1344 code civil asks only for a sufficient demand); 8 days are usual.
    """
    return next_working_day(issued_on + timedelta(days=pay_within_days))


def missing_facts(company: Company, customer: Customer, invoices: Sequence[Invoice]) -> tuple[Missing, ...]:
    """Return what a formal notice to *customer* about *invoices* would lack, in the order of the checklist."""
    found = []
    for fact in _FACTS:
        if fact.about is About.INVOICES:
            numbers = [invoice.number for invoice in invoices if _LACKS[fact.field](invoice)]
            if numbers:
                found.append(replace(fact, sentence=f"{_listed(numbers)} : {fact.sentence}"))
        elif _concerns(fact, company, customer):
            party = company if fact.about is About.COMPANY else customer
            if not _is_filled(getattr(party, fact.field)):
                found.append(fact)
    return tuple(found)


@cache
def articles(kind: CustomerKind) -> tuple[Article, ...]:
    """Return the articles a formal notice to a customer of this kind cites, in order, from the shipped table."""
    path = locations.resources() / "policies" / "notice_articles.json"
    return tuple(Article(**row) for row in json.loads(path.read_text(encoding="utf-8"))[kind.value])


def _concerns(fact: Missing, company: Company, customer: Customer) -> bool:
    """Tell whether the fact exists for these parties (articles R123-237 and R123-238 code de commerce)."""
    if fact.field in ("capital", "rcs_town"):
        return company.legal_form.replace(".", "").upper().split(" ")[0] in _WITH_CAPITAL
    return (fact.about, fact.field) != (About.CUSTOMER, "siren") or customer.kind is CustomerKind.BUSINESS


def _is_filled(value: str | Address) -> bool:
    if isinstance(value, Address):
        return bool(value.town.strip() and (value.postcode.strip() or any(line.strip() for line in value.lines)))
    return bool(value.strip())


def _has_estimated_due(invoice: Invoice) -> bool:
    return any(instalment.estimated for instalment in invoice.instalments)


def _has_no_basis(invoice: Invoice) -> bool:
    return not invoice.order_reference.strip() and invoice.delivered_on is None


_LACKS = {"due_on": _has_estimated_due, "order_reference": _has_no_basis}


def _listed(numbers: Sequence[str]) -> str:
    label = "Facture" if len(numbers) == 1 else "Factures"
    rest = len(numbers) - _LISTED
    more = f" et {rest} de plus" if rest > 0 else ""
    return f"{label} {', '.join(numbers[:_LISTED])}{more}"
