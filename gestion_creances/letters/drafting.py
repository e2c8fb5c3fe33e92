"""Turns one reminder and what the books say into a letter, its PDF and its frozen form; reads and writes nothing."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gestion_creances.aging.penalties import LateRule
from gestion_creances.basics.money import ZERO, total
from gestion_creances.company.legal_rates import RateMissing
from gestion_creances.dunning.decision import Reminder
from gestion_creances.dunning.notice import deadline
from gestion_creances.dunning.policy import Level
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.route import ChannelReason
from gestion_creances.ledger.item import ItemKind
from gestion_creances.letters import numbering
from gestion_creances.letters.claimed_lines import counted_lines, plain_lines
from gestion_creances.letters.facts import (
    Correspondent,
    DeductedCredit,
    EarlierLetter,
    InvoiceLine,
    LetterFacts,
    RateExplanation,
)
from gestion_creances.letters.filling import fill
from gestion_creances.letters.freezing import freeze
from gestion_creances.letters.issued import IssuedLetter, IssuedLine, SentLetter
from gestion_creances.letters.letter import Letter
from gestion_creances.letters.sources import Credit, CustomerRecord, Firm
from gestion_creances.letters.spelling import short_date
from gestion_creances.letters.template import Template, shipped_template

_MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter as it would leave: its facts, its words, its PDF, and the text of the template they come from."""

    reminder: Reminder
    facts: LetterFacts
    letter: Letter
    pdf: bytes
    template: str

    def issued(self) -> IssuedLetter:
        """Return the frozen letter, sealed, to be stored (``id`` 0)."""
        facts, reminder = self.facts, self.reminder
        claims = facts.level.claims_penalties
        return IssuedLetter(
            number=facts.number,
            customer_id=facts.customer.id,
            level=facts.level.position,
            level_code=facts.level.code,
            issued_on=facts.issued_on,
            channel=reminder.channel,
            language=self.letter.language,
            subject=self.letter.subject_text,
            principal=facts.principal,
            interest=facts.interest if claims else ZERO,
            indemnity=facts.indemnity if claims else ZERO,
            words=freeze(self.letter),
            sha256=hashlib.sha256(self.pdf).hexdigest(),
            policy_id=reminder.policy.id,
            tone=facts.level.tone,
            template_sha256=hashlib.sha256(self.template.encode()).hexdigest(),
            lines=tuple(
                _issued_line(claim.due.item_id, line, claims=claims)
                for claim, line in zip(reminder.claims, facts.lines, strict=True)
            ),
        )

    def sent(self, letter: IssuedLetter, document: Path | None) -> SentLetter:
        """Return what left: *letter* as stored and where its copy lies."""
        debtor = self.reminder.debtor
        return SentLetter(
            letter=letter,
            customer_code=debtor.code,
            customer_name=debtor.name,
            level_name=self.facts.level.name_fr,
            invoices=tuple(dict.fromkeys(line.number for line in self.facts.lines)),
            document=document,
            address_missing=self.reminder.channel_reason is ChannelReason.TO_COMPLETE,
        )


def compose(
    firm: Firm, record: CustomerRecord, reminder: Reminder, as_of: date, number: str = "", text: str | None = None
) -> Draft:
    """Return the letter of *reminder* on *as_of*, with a provisional number unless one is given.

    *text* is a template to try in place of the one in force. Raise RateMissing, a TemplateRefusal or NoSuchTemplate,
    or what ``filling.fill`` raises.
    """
    # What draws takes long to load: not before the first letter, and not for those who only count what is owed.
    from gestion_creances.letters import pdf

    facts = letter_facts(firm, record, reminder, as_of, number)
    template = _template(firm, reminder.level, _language(record), text)
    letter = fill(template, facts)
    return Draft(reminder, facts, letter, pdf.draw(letter), template.text)


def letter_facts(firm: Firm, record: CustomerRecord, reminder: Reminder, as_of: date, number: str = "") -> LetterFacts:
    """Return everything the letter of *reminder* may say; raise RateMissing when it claims what nobody can compute.

    A letter that only mentions the cost of lateness leaves without the figure when a rate is missing.
    """
    level, language = reminder.level, _language(record)
    lines, credits_named = _lines_and_credits(firm, record, reminder, as_of)
    penalties = tuple(line.penalty for line in lines if line.penalty)
    rule = LateRule.of(record.customer, firm.terms)
    return LetterFacts(
        company=firm.company,
        customer=record.customer,
        level=level,
        channel=reminder.channel,
        number=number or provisional_number(level, as_of, language),
        issued_on=as_of,
        deadline=deadline(as_of, level.pay_within_days) if level.pay_within_days else None,
        lines=lines,
        principal=total(line.principal for line in lines) - total(credit.amount for credit in credits_named),
        interest=total(each.interest_left for each in penalties),
        indemnity=total(each.indemnity_left for each in penalties),
        credits=credits_named,
        earlier=_earlier(reminder, record, language),
        day_count=firm.terms.day_count,
        imputation=firm.terms.imputation,
        rate=RateExplanation.of(rule, firm.rates, penalties) if penalties else RateExplanation(),
        correspondent=Correspondent(record.customer.owner),
        attention=next((contact.name for contact in record.customer.contacts if contact.name), ""),
        payment_link=firm.payment_link,
    )


def provisional_number(level: Level, as_of: date, language: str) -> str:
    """Return what stands for the number of a letter that has not left."""
    word = "draft" if language == "en" else "provisoire"
    return f"{numbering.series(claims_penalties=level.claims_penalties)}-{as_of.year}-{word}"


def _lines_and_credits(
    firm: Firm, record: CustomerRecord, reminder: Reminder, as_of: date
) -> tuple[tuple[InvoiceLine, ...], tuple[DeductedCredit, ...]]:
    language = _language(record)
    if reminder.level.counts_penalties:
        try:
            lines = counted_lines(firm, reminder, record, as_of, language)
        except RateMissing:
            if reminder.level.claims_penalties:
                raise
        else:
            return lines, ()
    return plain_lines(reminder, record, as_of, language), _deducted(reminder, record, language)


def _language(record: CustomerRecord) -> str:
    return "en" if record.customer.language == "en" else "fr"


def _template(firm: Firm, level: Level, language: str, text: str | None) -> Template:
    own = text if text is not None else firm.templates.get((level.template, language))
    return shipped_template(level.template, language) if own is None else Template(level.name_fr, language, own)


def _issued_line(item_id: int, line: InvoiceLine, *, claims: bool) -> IssuedLine:
    penalty = line.penalty if claims else None
    if penalty is None:
        return IssuedLine(item_id, line.principal, line.days_late, ZERO, ZERO)
    return IssuedLine(
        item_id=item_id,
        open=line.principal,
        days_late=line.days_late,
        interest=penalty.interest_left,
        indemnity=penalty.indemnity_left,
        interest_taken=penalty.interest_paid,
        indemnity_taken=penalty.indemnity_paid,
    )


def _earlier(reminder: Reminder, record: CustomerRecord, language: str) -> tuple[EarlierLetter, ...]:
    """Return the letters already sent about these due dates, each once, oldest first."""
    known = (standard_policy(), reminder.debtor.policy, reminder.policy)
    names = {level.code: level.name(language) for policy in known for level in policy.levels}
    past = {letter for claim in reminder.claims for letter in record.item(claim.due.item_id).letters}
    return tuple(
        EarlierLetter(names.get(letter.level_code, letter.level_code), letter.sent_on, letter.number)
        for letter in sorted(past, key=lambda letter: (letter.sent_on, letter.number))
    )


def _deducted(reminder: Reminder, record: CustomerRecord, language: str) -> tuple[DeductedCredit, ...]:
    """Return the money on account taken off, credit by credit when all of it is, in one line otherwise."""
    if not reminder.deducted:
        return ()
    known = record.on_account
    if len(known) <= _MOST_NAMED and total(credit.amount for credit in known) == reminder.deducted:
        return tuple(DeductedCredit(_credit_name(credit, language), credit.amount) for credit in known)
    word = "Credit on account" if language == "en" else "Avoirs et règlements à affecter"
    return (DeductedCredit(word, reminder.deducted),)


_NAMES = {
    "fr": {ItemKind.PAYMENT: "Règlement", ItemKind.DEPOSIT: "Acompte", ItemKind.CREDIT_NOTE: "Avoir"},
    "en": {ItemKind.PAYMENT: "Payment", ItemKind.DEPOSIT: "Deposit", ItemKind.CREDIT_NOTE: "Credit note"},
}


def _credit_name(credit: Credit, language: str) -> str:
    word = _NAMES[language].get(credit.kind, _NAMES[language][ItemKind.CREDIT_NOTE])
    if credit.kind is not ItemKind.PAYMENT and credit.number:
        return f"{word} {credit.number}"
    return f"{word} {'of' if language == 'en' else 'du'} {short_date(credit.dated_on, language)}"
