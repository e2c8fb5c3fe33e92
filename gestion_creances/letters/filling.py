"""Turns a template and the facts of one customer into a finished letter, refusing facts that do not add up."""

from __future__ import annotations

import re

from gestion_creances.basics import french
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money
from gestion_creances.letters.facts import LetterFacts
from gestion_creances.letters.heading import page_texts, recipient, references, sender_lines
from gestion_creances.letters.interest_annexe import interest_annexe
from gestion_creances.letters.invoice_table import invoice_table, sum_table
from gestion_creances.letters.letter import (
    Annexe,
    Block,
    Heading,
    Letter,
    Paragraph,
    PaymentBox,
    Run,
    Signature,
    Weight,
)
from gestion_creances.letters.payment_links import link_paragraphs, remittance
from gestion_creances.letters.penalty_table import penalty_tables
from gestion_creances.letters.spelling import euros, iban_in_fours, long_date, phone, short_date
from gestion_creances.letters.table_words import words
from gestion_creances.letters.template import MARKER, Template, check_unclaimed, compiled, rearmed
from gestion_creances.letters.values import correspondent, unclaimed_values, values


class LetterDoesNotAddUp(Refusal):
    """The sums given are not those of the lines; ``customer``, ``given`` and ``added`` say which."""

    def __init__(self, customer: str, given: Money, added: Money) -> None:
        super().__init__(
            f"La lettre à « {customer} » n’a pas été écrite : le total annoncé ({french.amount(given)}) n’est pas "
            f"la somme de ses lignes ({french.amount(added)}). Lancez « vérifier » sur ce dossier."
        )
        self.customer = customer
        self.given = given
        self.added = added


class NoDeadline(Refusal):
    """A letter that claims penalties names no last day to pay; ``level`` is the step's code."""

    def __init__(self, level: str) -> None:
        super().__init__(
            f"L’étape « {level} » réclame des pénalités sans laisser de délai : indiquez un délai de paiement."
        )
        self.level = level


class NothingToClaim(Refusal):
    """There is nothing left to ask of this customer; ``customer`` is its code."""

    def __init__(self, customer: str) -> None:
        super().__init__(f"Aucune lettre pour le client « {customer} » : rien ne reste dû.")
        self.customer = customer


def fill(template: Template, facts: LetterFacts) -> Letter:
    """Return the letter that *template* makes of *facts*, in the template's language.

    Raise a TemplateRefusal for a faulty template, LetterDoesNotAddUp when the sums are not those of the lines,
    NoDeadline when penalties are claimed without one, NothingToClaim when nothing is owed.
    """
    _check(facts)
    annexe = interest_annexe(facts, template.language) if facts.level.claims_penalties else None
    return _filled(template, facts, values(facts, template.language), annexe)


def fill_unclaimed(template: Template, facts: LetterFacts) -> Letter:
    """Return the words that *template* makes of *facts* that claim nothing: no lines, no sums.

    Raise a TemplateRefusal for a faulty template, or one that speaks of a debt.
    """
    check_unclaimed(template)
    return _filled(template, facts, unclaimed_values(facts, template.language), None)


def _filled(template: Template, facts: LetterFacts, known: dict[str, object], annexe: Annexe | None) -> Letter:
    language = template.language
    text = compiled(template).render(known)
    subject, *rest = [typeset(piece, language) for piece in re.split(r"\n\s*\n", text.strip())]
    said = words(language)
    reference = f"{facts.number} · {short_date(facts.issued_on, language)}"
    return Letter(
        number=facts.number,
        level=facts.level.code,
        language=language,
        title=facts.level.name(language),
        issued_on=facts.issued_on,
        sender=facts.company,
        sender_lines=sender_lines(facts.company),
        registered=_registered(facts, language),
        recipient=recipient(facts.customer, facts.attention, language),
        references=references(facts, language),
        place_and_date=_place_and_date(facts, language),
        subject=_runs(subject.partition(":")[2].strip()),
        body=_body(rest, facts, language, annexe),
        texts=page_texts(facts.company, facts.level.name(language), facts.customer.name, reference, said),
        asked=facts.asked,
        principal=facts.principal,
        interest=facts.interest,
        indemnity=facts.indemnity,
        annexe=annexe,
    )


def _check(facts: LetterFacts) -> None:
    for given, added in zip((facts.principal, facts.interest, facts.indemnity), facts.sums(), strict=True):
        if given != added:
            raise LetterDoesNotAddUp(facts.customer.name, given, added)
    if not facts.lines or facts.asked.cents <= 0:
        raise NothingToClaim(facts.customer.code)
    if facts.level.claims_penalties and facts.deadline is None:
        raise NoDeadline(facts.level.name_fr)


def _body(pieces: list[str], facts: LetterFacts, language: str, annexe: Annexe | None) -> tuple[Block, ...]:
    blocks: list[Block] = []
    section = 0
    for piece in pieces:
        if marker := MARKER.fullmatch(piece.strip()):
            blocks += _marked(marker[1], facts, language, annexe)
        elif piece.startswith("## "):
            section += 1
            blocks.append(Heading(section, rearmed(piece[3:].strip())))
        elif piece.strip():
            blocks.append(Paragraph(_runs(piece.strip())))
    return tuple(blocks)


def _marked(marker: str, facts: LetterFacts, language: str, annexe: Annexe | None) -> tuple[Block, ...]:
    if marker == "factures":
        return invoice_table(facts, language)
    if marker == "penalites":
        return penalty_tables(facts, language) if facts.penalties else ()
    if marker == "total":
        return (sum_table(facts, language),)
    if marker == "paiement":
        return (_payment(facts, language), *link_paragraphs(facts, language))
    return (_signature(facts, language, annexe),)


def _payment(facts: LetterFacts, language: str) -> PaymentBox | Paragraph:
    """Return the payment box, or a sentence when the firm has not given its account."""
    said, company = words(language), facts.company
    if not company.iban:
        person = correspondent(facts)
        where = person.email or phone(person.phone)
        sentence = said.no_iban.format(facts.number, euros(facts.asked, language), f" ({where})" if where else "")
        return Paragraph((Run(typeset(sentence, language)),))
    return PaymentBox(
        title=said.box_title,
        hint=said.box_hint,
        beneficiary=(said.beneficiary, company.name),
        iban=("IBAN", iban_in_fours(company.iban)),
        bic=("BIC", company.bic),
        reference=(said.reference, facts.number),
        amount_label=said.amount,
        amount=facts.asked,
        amount_note=said.by.format(short_date(facts.deadline, language)) if facts.deadline else "",
        remittance=remittance(facts.number, (line.number for line in facts.lines)),
    )


def _signature(facts: LetterFacts, language: str, annexe: Annexe | None) -> Signature:
    said = words(language)
    enclosures = ((said.enclosed_statement,) if annexe else ()) + facts.enclosures
    name = facts.company.signatory or facts.company.name
    return Signature(name, facts.company.signatory_title, said.enclosures if enclosures else "", enclosures)


def _registered(facts: LetterFacts, language: str) -> tuple[str, ...]:
    said = words(language)
    if not facts.by_registered_post:
        return ()
    number = (said.registered_number.format(facts.registered_number),) if facts.registered_number else ()
    return (said.registered, *number)


def _place_and_date(facts: LetterFacts, language: str) -> str:
    day = long_date(facts.issued_on, language)
    town = facts.company.address.town
    return words(language).place.format(town, day) if town else day


_WEIGHTS: dict[int, Weight] = {2: "bold", 3: "loud"}


def _runs(text: str) -> tuple[Run, ...]:
    """Return *text* cut at its stars: ``**bold**``, ``***loud***``."""
    runs: list[Run] = []
    weight: Weight = "regular"
    for part in re.split(r"(\*{2,3})", text):
        if re.fullmatch(r"\*{2,3}", part):
            weight = _WEIGHTS[len(part)] if weight == "regular" else "regular"
        elif part:
            runs.append(Run(rearmed(part), weight))
    return tuple(runs)


_FRENCH_SPACES = (
    (re.compile(r" +([;?!])"), "\u202f\\1"),
    (re.compile(r" +([:»%€])"), "\u00a0\\1"),
    (re.compile(r"« +"), "«\u00a0"),
    (re.compile(r"(articles?) (?=[\dLDR])"), "\\1\u00a0"),
)


def typeset(text: str, language: str) -> str:
    """Return *text* with single spaces and, in French, unbreakable ones before double punctuation."""
    text = re.sub(r"[ \t\n]+", " ", text).strip()
    if language == "en":
        return text
    for pattern, replacement in _FRENCH_SPACES:
        text = pattern.sub(replacement, text)
    return text
