"""What each field of a template says for one letter."""

from __future__ import annotations

from datetime import timedelta

from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.money import total
from gestion_creances.letters.facts import Correspondent, LetterFacts
from gestion_creances.letters.payment_links import links
from gestion_creances.letters.spelling import count, euros, listing, long_date, percent, phone, short_date


def values(facts: LetterFacts, language: str) -> dict[str, object]:
    """Return the value of every placeholder for *facts*, written in *language*."""
    return {
        **_parties(facts),
        **_dates(facts, language),
        **_invoices(facts, language),
        **_sums(facts, language),
        **_interest(facts, language),
        "rappels": _earlier(facts, language),
        "nombre_rappels": len(facts.earlier),
        "lien_paiement": _links(facts),
    }


def unclaimed_values(facts: LetterFacts, language: str) -> dict[str, object]:
    """Return the value of every placeholder that speaks of no debt (``placeholders.UNCLAIMED``)."""
    return {**_parties(facts), **_today(facts, language)}


def correspondent(facts: LetterFacts) -> Correspondent:
    """Return whom to call: the person in charge, completed by the firm's own phone and e-mail."""
    given = facts.correspondent
    return Correspondent(given.name, given.phone or facts.company.phone, given.email or facts.company.email)


def _parties(facts: LetterFacts) -> dict[str, object]:
    person = correspondent(facts)
    return {
        "societe": facts.company.name,
        "client": facts.customer.name,
        "compte": facts.customer.code,
        "reference": facts.number,
        "consommateur": facts.to_consumer,
        "public": facts.to_public_body,
        "interlocuteur": person.name,
        "telephone": phone(person.phone),
        "courriel": person.email,
        "signataire": facts.company.signatory,
        "fonction": facts.company.signatory_title,
    }


def _today(facts: LetterFacts, language: str) -> dict[str, object]:
    return {"date": long_date(facts.issued_on, language), "date_courte": short_date(facts.issued_on, language)}


def _dates(facts: LetterFacts, language: str) -> dict[str, object]:
    dues = [line.due_on for line in facts.lines]
    return {
        **_today(facts, language),
        "date_limite": long_date(facts.deadline, language) if facts.deadline else "",
        "date_limite_courte": short_date(facts.deadline, language) if facts.deadline else "",
        "lendemain": short_date(facts.issued_on + timedelta(days=1), language),
        "premiere_echeance": long_date(min(dues), language),
        "derniere_echeance": long_date(max(dues), language),
        "jours_de_retard": max(line.days_late for line in facts.lines),
    }


def _invoices(facts: LetterFacts, language: str) -> dict[str, object]:
    number = len({line.number for line in facts.lines})
    spelled = count(number, language, feminine=True)
    noun = {"en": "invoice"}.get(language, "facture")
    return {
        "nombre": number,
        "nombre_en_lettres": spelled,
        "factures": f"{spelled} {noun}{'s' if number > 1 else ''}",
    }


def _sums(facts: LetterFacts, language: str) -> dict[str, object]:
    extras = facts.interest + facts.indemnity
    return {
        "principal": euros(facts.principal, language),
        "interets": euros(facts.interest, language),
        "indemnite": euros(facts.indemnity, language),
        "penalites": euros(extras, language),
        "total": euros(facts.principal + extras, language),
        "somme": euros(facts.asked, language),
    }


def _interest(facts: LetterFacts, language: str) -> dict[str, object]:
    rate = facts.current_rate
    return {
        "penalites_calculees": bool(facts.penalties),
        "indemnite_due": bool(facts.indemnity),
        "par_jour": euros(total(penalty.per_day for penalty in facts.penalties), language),
        "taux": "" if rate is None else percent(rate, language),
        "taux_convenu": facts.rate.contractual is not None,
        "fin_semestre": short_date(Semester.of(facts.issued_on).last, language),
    }


def _links(facts: LetterFacts) -> str:
    """Return the payment link, or each with its invoice; an empty text without one."""
    return ", ".join(" ".join(part for part in pair if part) for pair in links(facts))


def _earlier(facts: LetterFacts, language: str) -> str:
    """Return « du 12 octobre 2026 et du 2 novembre 2026 » or "of 12 October 2026 and 2 November 2026"."""
    days = [long_date(letter.sent_on, language) for letter in facts.earlier]
    if not days:
        return ""
    if language == "en":
        return f"of {listing(days, language)}"
    return listing([f"du {day}" for day in days], language)
