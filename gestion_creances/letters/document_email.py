"""The short e-mail that carries a document out of the reminders: it names what is attached and claims nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from gestion_creances.basics.money import ZERO
from gestion_creances.company.profile import Company
from gestion_creances.dunning.policy import Level, Tone
from gestion_creances.ledger.customer import Channel, Customer
from gestion_creances.letters.catalogue import DOCUMENT
from gestion_creances.letters.facts import Correspondent, LetterFacts
from gestion_creances.letters.filling import fill_unclaimed, typeset
from gestion_creances.letters.letter import Letter, Paragraph, Run
from gestion_creances.letters.template import Template, shipped_template

_LEVEL = Level(0, "document", "Document", "Document", 0, Tone.COURTEOUS, Channel.EMAIL, DOCUMENT)


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """Who sends what to whom: ``named`` is the document in the customer's language, ``note`` what a person adds."""

    company: Company
    customer: Customer
    named: str
    sent_on: date
    note: str = ""


def fill_document(facts: DocumentFacts, own: str | None = None) -> Letter:
    """Return the words of the e-mail, from the firm's *own* text when it has one, the note below the greeting.

    Raise a TemplateRefusal when that text is faulty.
    """
    language = "en" if facts.customer.language == "en" else "fr"
    template = shipped_template(DOCUMENT, language) if own is None else Template(_LEVEL.name(language), language, own)
    words = fill_unclaimed(template, _letter_facts(facts))
    lines = (typeset(line, language) for line in facts.note.splitlines() if line.strip())
    said = tuple(Paragraph((Run(line),)) for line in lines)
    return replace(words, body=(*words.body[:1], *said, *words.body[1:]))


def _letter_facts(facts: DocumentFacts) -> LetterFacts:
    return LetterFacts(
        company=facts.company,
        customer=facts.customer,
        level=_LEVEL,
        number=facts.named,
        issued_on=facts.sent_on,
        deadline=None,
        lines=(),
        principal=ZERO,
        correspondent=Correspondent(facts.customer.owner),
    )
