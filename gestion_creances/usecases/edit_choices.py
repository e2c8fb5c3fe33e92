"""Changes the firm's own choices: identity, terms of sale, rates, age brackets, reminder policies, letter texts."""

from __future__ import annotations

from datetime import date

from gestion_creances.aging.buckets import Buckets
from gestion_creances.company.legal_rates import RateRow, Series
from gestion_creances.company.profile import Company, checked_company
from gestion_creances.company.terms_of_sale import TermsOfSale
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy import Policy
from gestion_creances.dunning.policy import checked as checked_policy
from gestion_creances.ledger.terms import PaymentTerms
from gestion_creances.letters.catalogue import check_text
from gestion_creances.letters.template import Template


def edit_company(desk: Desk, company: Company) -> Company:
    """Store the firm's identity and return it as stored; raise CompanyNameMissing or IdentityRefused."""
    checked = checked_company(company)
    with desk.books.writing() as session:
        session.company.put(checked)
        session.journal.append(desk.now(), desk.actor, "company.changed", "dossier", {"name": checked.name})
    return checked


def edit_terms_of_sale(desk: Desk, terms: TermsOfSale) -> None:
    """Store the firm's terms of sale; raise TermsRefused for unreadable payment terms."""
    PaymentTerms.parse(terms.payment_terms)
    with desk.books.writing() as session:
        session.settings.put_terms_of_sale(terms)
        rate = "" if terms.contract_rate is None else str(terms.contract_rate)
        session.journal.append(desk.now(), desk.actor, "terms.changed", "dossier", {"contract_rate": rate})


def edit_buckets(desk: Desk, buckets: Buckets) -> None:
    """Store the age brackets of the aged balance."""
    with desk.books.writing() as session:
        session.settings.put_buckets(buckets)
        session.journal.append(desk.now(), desk.actor, "buckets.changed", "dossier", {"limits": list(buckets.limits)})


def add_rate(desk: Desk, rate: RateRow) -> None:
    """Add or replace one of the firm's own rates."""
    with desk.books.writing() as session:
        session.settings.put_rate(rate)
        facts = {"series": rate.series.value, "since": rate.since.isoformat(), "percent": str(rate.percent)}
        session.journal.append(desk.now(), desk.actor, "rate.added", "dossier", facts)


def remove_rate(desk: Desk, series: Series, since: date) -> None:
    """Forget one of the firm's own rates."""
    with desk.books.writing() as session:
        session.settings.remove_rate(series, since)
        facts = {"series": series.value, "since": since.isoformat()}
        session.journal.append(desk.now(), desk.actor, "rate.removed", "dossier", facts)


def edit_policy(desk: Desk, policy: Policy) -> int:
    """Store a reminder policy (new when its id is 0) and return its id; raise PolicyFault when it is not sound."""
    sound = checked_policy(policy)
    with desk.books.writing() as session:
        key = session.policies.put(sound)
        session.journal.append(desk.now(), desk.actor, "policy.changed", "dossier", {"name": sound.name})
    return key


def edit_template(desk: Desk, template: Template | None, code: str, language: str) -> None:
    """Store the firm's own text of a letter, an e-mail or a call (None: back to the one shipped).

    Raise TemplateRefusal for a faulty one.
    """
    if template is not None:
        check_text(code, template)
    with desk.books.writing() as session:
        session.settings.put_template(code, language, template.text if template else None)
        facts = {"template": f"{language}/{code}", "own": template is not None}
        session.journal.append(desk.now(), desk.actor, "template.changed", "dossier", facts)
