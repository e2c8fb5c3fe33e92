"""The letter that announces a direct debit: how much, on which day, for which invoices, under which mandate."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.banking.collection import Debit
from gestion_creances.banking.mandate import Scheme
from gestion_creances.basics.money import ZERO, total
from gestion_creances.company.profile import Company
from gestion_creances.dunning.policy import Level, Tone
from gestion_creances.ledger.customer import Channel, Customer
from gestion_creances.letters.debit_notice_words import NoticeWords, notice_words
from gestion_creances.letters.facts import Correspondent, LetterFacts
from gestion_creances.letters.freezing import freeze
from gestion_creances.letters.heading import page_texts, recipient, references, sender_lines
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.letters.letter import (
    Block,
    Column,
    Heading,
    Letter,
    Paragraph,
    Row,
    Run,
    Signature,
    Table,
)
from gestion_creances.letters.spelling import count, euros, long_date, short_date
from gestion_creances.letters.table_words import words

SERIES = "AVP"
"""The prefix of the numbers of notices of debit: AVP-2026-0001."""
CODE = "debit_notice"
"""What stands for the step of a reminder on such a letter: it is none."""
NAME = "Avis de prélèvement"


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """What the letter is written from; *debits* are those of one customer on one day."""

    company: Company
    customer: Customer
    number: str
    issued_on: date
    collect_on: date
    scheme: Scheme
    ics: str
    debits: tuple[Debit, ...]

    @property
    def language(self) -> str:
        """Return ``en`` for those who read English, ``fr`` for all others."""
        return "en" if self.customer.language == "en" else "fr"


@dataclass(frozen=True, slots=True)
class Notice:
    """The letter, ready to leave: its words and its PDF."""

    letter: Letter
    pdf: bytes
    customer: Customer

    def issued(self, channel: Channel) -> IssuedLetter:
        """Return the frozen letter, sealed, to be stored: it claims nothing and takes no step of a reminder."""
        return IssuedLetter(
            number=self.letter.number,
            customer_id=self.customer.id,
            level=0,
            level_code=CODE,
            issued_on=self.letter.issued_on,
            channel=channel,
            language=self.letter.language,
            subject=self.letter.subject_text,
            principal=self.letter.asked,
            interest=ZERO,
            indemnity=ZERO,
            words=freeze(self.letter),
            sha256=hashlib.sha256(self.pdf).hexdigest(),
            lines=(),
        )


def compose_notice(facts: NoticeFacts) -> Notice:
    """Return the letter of *facts*, drawn."""
    # What draws takes long to load: not before the first letter.
    from gestion_creances.letters import pdf

    letter = notice_letter(facts)
    return Notice(letter, pdf.draw(letter), facts.customer)


def notice_letter(facts: NoticeFacts) -> Letter:
    """Return the words of the letter."""
    language = facts.language
    said, labels, company = notice_words(language), words(language), facts.company
    heading = _heading_facts(facts, said)
    day, town = long_date(facts.issued_on, language), company.address.town
    asked = total(debit.amount for debit in facts.debits)
    return Letter(
        number=facts.number,
        level=CODE,
        language=language,
        title=said.title,
        issued_on=facts.issued_on,
        sender=company,
        sender_lines=sender_lines(company),
        registered=(),
        recipient=recipient(facts.customer, heading.attention, language),
        references=references(heading, language),
        place_and_date=labels.place.format(town, day) if town else day,
        subject=(Run(said.subject.format(long_date(facts.collect_on, language))),),
        body=_body(facts, said, language),
        texts=page_texts(
            company,
            said.title,
            facts.customer.name,
            f"{facts.number} · {short_date(facts.issued_on, language)}",
            labels,
        ),
        asked=asked,
        principal=asked,
    )


def _heading_facts(facts: NoticeFacts, said: NoticeWords) -> LetterFacts:
    level = Level(0, CODE, said.title, said.title, 0, Tone.COURTEOUS, Channel.LETTER, CODE)
    return LetterFacts(
        company=facts.company,
        customer=facts.customer,
        level=level,
        number=facts.number,
        issued_on=facts.issued_on,
        deadline=None,
        lines=(),
        principal=ZERO,
        correspondent=Correspondent(facts.customer.owner),
        attention=next((contact.name for contact in facts.customer.contacts if contact.name), ""),
    )


def _body(facts: NoticeFacts, said: NoticeWords, language: str) -> tuple[Block, ...]:
    debits, company = facts.debits, facts.company
    sum_ = euros(total(debit.amount for debit in debits), language)
    opening = said.one if len(debits) == 1 else said.several.format(count(len(debits), language))
    rights = said.no_refund if facts.scheme is Scheme.B2B else said.refund
    return (
        Paragraph((Run(said.greeting),)),
        Paragraph(
            (
                Run(opening),
                Run(sum_, "bold"),
                Run(said.opening_end.format(long_date(facts.collect_on, language))),
            )
        ),
        Heading(1, said.due_dates),
        _dues(debits, said, language),
        Heading(2, said.references),
        _references(facts, said, language),
        Paragraph((Run(said.provision),)),
        Paragraph((Run(rights),), note=True),
        Paragraph((Run(said.closing),)),
        Signature(company.signatory or company.name, company.signatory_title),
    )


def _dues(debits: Sequence[Debit], said: NoticeWords, language: str) -> Table:
    labels = words(language)
    columns = (
        Column(labels.invoice),
        Column(labels.due),
        Column(said.debited, right=True, strong=True),
    )
    rows = tuple(Row((each.candidate.number, each.candidate.due_on, each.amount)) for each in debits)
    whole = total(each.amount for each in debits)
    return Table(columns, rows, Row((labels.total, None, whole), "total"))


def _references(facts: NoticeFacts, said: NoticeWords, language: str) -> Table:
    mandates = {debit.mandate.id: debit.mandate for debit in facts.debits}
    rows = [Row((said.creditor, facts.company.name)), Row((said.ics, facts.ics))]
    for mandate in mandates.values():
        signed = said.signed.format(mandate.reference, short_date(mandate.signed_on, language))
        # Enough of the account to know it by, not enough to use it.
        shown = said.account_value.format(mandate.iban[:4], mandate.iban[-4:])
        rows += [Row((said.mandate, signed)), Row((said.account, shown))]
    return Table((Column(said.what), Column(said.value)), tuple(rows))
