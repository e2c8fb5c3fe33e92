"""Builds the firm, the customers and the facts that the letters' tests are written from."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from pypdf import PdfReader

from gestion_creances.aging.penalties import LateRule, penalty
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.legal_rates import load_shipped
from gestion_creances.company.profile import Address, Company
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.customer import Customer
from gestion_creances.letters.facts import (
    Correspondent,
    EarlierLetter,
    InvoiceLine,
    LetterFacts,
    RateExplanation,
)
from gestion_creances.letters.filling import fill
from gestion_creances.letters.letter import Letter
from gestion_creances.letters.template import shipped_template
from gestion_creances.locations import resources

NOTICE_DAY = date(2026, 11, 23)
RATES = load_shipped(resources() / "legal_rates")
LEVELS = {level.code: level for level in standard_policy().levels}

FIRM = Company(
    name="Ateliers Kervadec",
    siren="123456782",
    legal_form="SAS",
    capital="80 000 €",
    rcs_town="Nantes",
    vat_number="FR11123456782",
    trade="Agencement et menuiserie sur mesure",
    address=Address(("14, rue de la Fonderie",), "44200", "Nantes"),
    phone="02 61 91 42 10",
    email="comptabilite@kervadec.example",
    iban="FR7630006000011234567890189",
    bic="AGRIFRPP",
    signatory="Yann Kervadec",
    signatory_title="Président",
)
HOTEL = Customer(
    "C00217",
    "Hôtel de l’Étoile SARL",
    siren="552081317",
    address=Address(("Service comptabilité", "27, boulevard du Roi-René"), "49100", "Angers"),
)


def euros(text: str) -> Money:
    return Money.euros(text)


def line(
    number: str,
    gross: str,
    due_on: date,
    *,
    on: date = NOTICE_DAY,
    payments: Iterable[tuple[date, Money]] = (),
    rule: LateRule | None = None,
    note: str = "",
) -> InvoiceLine:
    """One invoice of *gross* euros; its penalty is computed when a *rule* is given."""
    received = tuple(payments)
    paid = total(amount for _, amount in received)
    owed = penalty(euros(gross), due_on, on, received, rule=rule, rates=RATES) if rule else None
    left = euros(gross) - paid
    return InvoiceLine(number, due_on - timedelta(30), due_on, euros(gross), paid, left, (on - due_on).days, note, owed)


def facts(level: str = "first", lines: Sequence[InvoiceLine] = (), **changes: Any) -> LetterFacts:
    """Facts that add up, for the step *level* of the standard policy."""
    step = LEVELS[level]
    day = changes.pop("issued_on", NOTICE_DAY)
    rule = changes.pop("rule", LateRule())
    shown = tuple(lines) or three_invoices(rule if step.claims_penalties or level == "third" else None)
    number = "MED-2026-0007" if step.claims_penalties else "R-2026-0418"
    made = LetterFacts(
        company=changes.pop("company", FIRM),
        customer=changes.pop("customer", HOTEL),
        level=step,
        number=changes.pop("number", number),
        issued_on=day,
        deadline=day + timedelta(step.pay_within_days) if step.pay_within_days else None,
        lines=shown,
        principal=ZERO,
        correspondent=Correspondent("Claire Le Goff", "02 61 91 42 11"),
    )
    made = replace(made, **changes)
    made = replace(made, rate=RateExplanation.of(rule, RATES, made.penalties), imputation=rule.imputation)
    principal, interest, indemnity = made.sums()
    return replace(made, principal=principal, interest=interest, indemnity=indemnity)


def three_invoices(rule: LateRule | None = None, on: date = NOTICE_DAY) -> tuple[InvoiceLine, ...]:
    return (
        line("FA-2026-0412", "2844.00", date(2026, 11, 1), rule=rule, on=on),
        line(
            "FA-2026-0431",
            "4152.60",
            date(2026, 11, 8),
            rule=rule,
            on=on,
            payments=[(date(2026, 11, 12), euros("1500"))],
        ),
        line("FA-2026-0447", "1987.20", date(2026, 11, 15), rule=rule, on=on),
    )


def notice_invoices(rule: LateRule | None = None, on: date = NOTICE_DAY) -> tuple[InvoiceLine, ...]:
    """Four invoices, two half-years, one part payment."""
    rule = rule or LateRule()
    part = [(date(2026, 9, 14), euros("4000"))]
    return (
        line(
            "FA-2026-0164",
            "7680.00",
            date(2026, 5, 31),
            rule=rule,
            on=on,
            note="Commande BC-1187 · livrée le 14/04/2026",
        ),
        line(
            "FA-2026-0198",
            "3216.00",
            date(2026, 6, 21),
            rule=rule,
            on=on,
            note="Commande BC-1203 · livrée le 05/05/2026",
        ),
        line(
            "FA-2026-0231",
            "12450.60",
            date(2026, 7, 6),
            rule=rule,
            on=on,
            payments=part,
            note="Commande BC-1219 · livrée le 20/05/2026",
        ),
        line(
            "FA-2026-0296",
            "1944.00",
            date(2026, 8, 24),
            rule=rule,
            on=on,
            note="Commande BC-1254 · livrée le 08/07/2026",
        ),
    )


EARLIER = (
    EarlierLetter("Rappel courtois", date(2026, 10, 12), "R-2026-0301"),
    EarlierLetter("Relance ferme", date(2026, 11, 2), "R-2026-0355"),
)


def written(level: str, language: str = "fr", **changes: Any) -> Letter:
    """The letter of a step, from its shipped template."""
    return fill(shipped_template(level, language), facts(level, **changes))


def pages(pdf: bytes) -> list[str]:
    """The text of each page, as a reader would select and copy it."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def words_of(pdf: bytes) -> str:
    """The whole text on one line, so that a sentence broken over lines is found."""
    return " ".join(" ".join(pages(pdf)).split())
