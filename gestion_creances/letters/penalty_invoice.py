"""The penalty invoice: what late payments have cost, invoice by invoice, outside VAT and apart from the price."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gestion_creances.aging.penalties import LateRule, Penalty, penalty
from gestion_creances.aging.penalty_account import PenaltyAmounts, PenaltyBalance
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.terms_of_sale import Imputation
from gestion_creances.dunning.policy import Level, Tone
from gestion_creances.ledger.customer import Channel, Customer
from gestion_creances.letters.facts import InvoiceLine, LetterFacts, RateExplanation
from gestion_creances.letters.heading import page_texts, recipient, references, sender_lines
from gestion_creances.letters.interest_annexe import interest_annexe
from gestion_creances.letters.letter import (
    Annexe,
    Block,
    Column,
    Heading,
    Letter,
    Paragraph,
    PaymentBox,
    Row,
    Run,
    Table,
)
from gestion_creances.letters.numbering import is_formal_notice
from gestion_creances.letters.penalty_invoice_words import PaperWords, paper_words
from gestion_creances.letters.penalty_table import penalty_tables
from gestion_creances.letters.sources import Firm, ItemRecord
from gestion_creances.letters.spelling import euros, iban_in_fours, long_date, short_date
from gestion_creances.letters.table_words import words

SERIES = "PEN"
"""The prefix of the numbers of penalty invoices: PEN-2026-0001."""


@dataclass(frozen=True, slots=True)
class LateDue:
    """One due date that is late, or was paid late; ``open`` is what is left of it now."""

    item_id: int
    invoice_id: int | None
    customer_id: int
    number: str
    issued_on: date
    due_on: date
    amount: Money
    open: Money


@dataclass(frozen=True, slots=True)
class PenaltyLine:
    """What one due date owes for being late, and what of it was claimed, paid and waived before.

    ``settled_on`` is the day its last payment reached the firm, None while something is left to pay.
    """

    due: LateDue
    penalty: Penalty
    before: PenaltyBalance
    settled_on: date | None

    @property
    def added(self) -> PenaltyAmounts:
        """What a penalty invoice claims beyond earlier letters; negative where it corrects them downwards."""
        return PenaltyAmounts(self.penalty.interest, self.penalty.indemnity) - self.before.claimed

    @property
    def left(self) -> PenaltyAmounts:
        """What is owed: penalties less what was paid or waived of them."""
        return PenaltyAmounts(self.penalty.interest_left, self.penalty.indemnity_left)


@dataclass(frozen=True, slots=True)
class PenaltyInvoice:
    """A penalty invoice as it leaves; ``id`` is 0 until stored, ``sha256`` the seal of its PDF."""

    number: str
    customer_id: int
    issued_on: date
    amounts: PenaltyAmounts
    sha256: str
    id: int = 0


@dataclass(frozen=True, slots=True)
class PenaltyInvoiceDraft:
    """A penalty invoice ready to leave: its lines, its words, its PDF."""

    lines: tuple[PenaltyLine, ...]
    letter: Letter
    pdf: bytes
    customer: Customer

    @property
    def amounts(self) -> PenaltyAmounts:
        """What it asks for."""
        return PenaltyAmounts(
            total(line.left.interest for line in self.lines), total(line.left.indemnity for line in self.lines)
        )

    def issued(self) -> PenaltyInvoice:
        """Return the invoice, sealed, to be stored."""
        seal = hashlib.sha256(self.pdf).hexdigest()
        return PenaltyInvoice(self.letter.number, self.customer.id, self.letter.issued_on, self.amounts, seal)


def penalty_line(
    firm: Firm, customer: Customer, due: LateDue, record: ItemRecord, before: PenaltyBalance, as_of: date
) -> PenaltyLine:
    """Return what *due* owes for being late, up to the day it was paid or, failing that, up to *as_of*.

    The computation of the letters, except that payments lower the price as the account says: what was recorded as paid
    is not asked for again. The 40 € is left out when another due date of the invoice has claimed it. Raise RateMissing.
    """
    notices = [letter.sent_on for letter in record.letters if is_formal_notice(letter.number)]
    rule = LateRule.of(customer, firm.terms, min(notices, default=None))
    rule = replace(rule, imputation=Imputation.PRINCIPAL_FIRST)
    if record.indemnity_claimed_with:
        rule = replace(rule, indemnity=False)
    money = [(credit.dated_on, credit.amount) for credit in record.credits if not credit.corrects_price]
    settled_on = None if due.open else max((day for day, _ in money), default=due.due_on)
    owed = penalty(
        due.amount,
        due.due_on,
        settled_on or as_of,
        money,
        rule=rule,
        rates=firm.rates,
        credit_notes=total(credit.amount for credit in record.credits if credit.corrects_price),
        settled=[replace(each, settled_on=min(each.settled_on, settled_on or as_of)) for each in record.settled],
    )
    return PenaltyLine(due, owed, before, settled_on)


def once_per_invoice(lines: Sequence[PenaltyLine]) -> tuple[PenaltyLine, ...]:
    """Return *lines* with the indemnity on one due date only of each invoice (article D441-5): where it was claimed."""
    charged: dict[int, int] = {}
    for line in sorted(lines, key=lambda line: (not line.before.claimed.indemnity, line.due.due_on)):
        if line.penalty.indemnity and line.due.invoice_id is not None:
            charged.setdefault(line.due.invoice_id, line.due.item_id)
    return tuple(
        line
        if line.due.invoice_id is None or charged.get(line.due.invoice_id, line.due.item_id) == line.due.item_id
        else replace(line, penalty=replace(line.penalty, indemnity=ZERO, indemnity_paid=ZERO))
        for line in lines
    )


def compose(
    firm: Firm, customer: Customer, lines: Sequence[PenaltyLine], as_of: date, number: str = ""
) -> PenaltyInvoiceDraft:
    """Return the penalty invoice of *lines* on *as_of*, with a provisional number unless one is given."""
    from gestion_creances.letters import pdf

    language = "en" if customer.language == "en" else "fr"
    said = paper_words(language)
    facts = _facts(firm, customer, lines, as_of, number or f"{SERIES}-{as_of.year}-{said.draft}", said)
    letter = _letter(facts, lines, said, language)
    return PenaltyInvoiceDraft(tuple(lines), letter, pdf.draw(letter), customer)


def _facts(
    firm: Firm, customer: Customer, lines: Sequence[PenaltyLine], as_of: date, number: str, said: PaperWords
) -> LetterFacts:
    penalties = tuple(line.penalty for line in lines)
    rule = LateRule.of(customer, firm.terms)
    level = Level(1, SERIES, said.title, said.title, 1, Tone.FORMAL, Channel.LETTER, SERIES, claims_penalties=True)
    return LetterFacts(
        company=firm.company,
        customer=customer,
        level=level,
        number=number,
        issued_on=as_of,
        deadline=None,
        lines=tuple(_line(line, as_of) for line in lines),
        principal=ZERO,
        interest=total(each.interest_left for each in penalties),
        indemnity=total(each.indemnity_left for each in penalties),
        day_count=firm.terms.day_count,
        imputation=Imputation.PRINCIPAL_FIRST,
        rate=RateExplanation.of(rule, firm.rates, penalties),
        attention=next((contact.name for contact in customer.contacts if contact.name), ""),
    )


def _line(line: PenaltyLine, as_of: date) -> InvoiceLine:
    due, late = line.due, ((line.settled_on or as_of) - line.due.due_on).days
    paid = due.amount - due.open
    return InvoiceLine(due.number, due.issued_on, due.due_on, due.amount, paid, due.open, late, penalty=line.penalty)


def _letter(facts: LetterFacts, lines: Sequence[PenaltyLine], said: PaperWords, language: str) -> Letter:
    labels = words(language)
    day, town = long_date(facts.issued_on, language), facts.company.address.town
    return Letter(
        number=facts.number,
        level=SERIES,
        language=language,
        title=said.title,
        issued_on=facts.issued_on,
        sender=facts.company,
        sender_lines=sender_lines(facts.company),
        registered=(),
        recipient=recipient(facts.customer, facts.attention, language),
        references=references(facts, language),
        place_and_date=labels.place.format(town, day) if town else day,
        subject=(Run(said.loud, "loud"), Run(said.subject.format(facts.number))),
        body=_body(facts, lines, said, language),
        texts=page_texts(
            facts.company,
            said.title,
            facts.customer.name,
            f"{facts.number} · {short_date(facts.issued_on, language)}",
            labels,
        ),
        asked=facts.interest + facts.indemnity,
        principal=ZERO,
        interest=facts.interest,
        indemnity=facts.indemnity,
        annexe=_annexe(facts, lines, language),
    )


def _annexe(facts: LetterFacts, lines: Sequence[PenaltyLine], language: str) -> Annexe | None:
    """Return the interest period by period; what one more day costs only while something is still unpaid."""
    annexe = interest_annexe(facts, language)
    if annexe is None or any(line.settled_on is None for line in lines):
        return annexe
    return replace(annexe, per_day=replace(annexe.per_day, rows=(), total=None))


def _body(facts: LetterFacts, lines: Sequence[PenaltyLine], said: PaperWords, language: str) -> tuple[Block, ...]:
    law = said.public_law if facts.to_public_body else said.law
    asked = euros(facts.interest + facts.indemnity, language)
    return (
        Paragraph((Run(said.opening), Run(asked, "bold"), Run(said.opening_end))),
        Heading(1, said.invoices),
        _invoices(lines, said, language),
        Heading(2, said.penalties),
        *penalty_tables(facts, language),
        Paragraph((Run(f"{law} {said.apart}"),), note=True),
        Paragraph((Run(said.outside_vat, "bold"), Run(said.outside_vat_why))),
        _payment(facts, language, said),
    )


def _invoices(lines: Sequence[PenaltyLine], said: PaperWords, language: str) -> Table:
    labels = words(language)
    columns = (
        Column(labels.invoice),
        Column(labels.dated, spare=True),
        Column(labels.due),
        Column(said.paid_on),
        Column(labels.late, right=True),
        Column(said.gross, right=True, strong=True),
    )
    rows = []
    for line in lines:
        due, end = line.due, line.settled_on
        paid = said.unpaid if end is None else short_date(end, language)
        late = labels.days_late.format(line.penalty.days) if line.penalty.days else None
        rows.append(Row((due.number, due.issued_on, due.due_on, paid, late, due.amount)))
    return Table(columns, tuple(rows))


def _payment(facts: LetterFacts, language: str, said: PaperWords) -> PaymentBox | Paragraph:
    labels, company = words(language), facts.company
    asked = facts.interest + facts.indemnity
    if not company.iban:
        return Paragraph((Run(said.no_iban.format(facts.number, euros(asked, language))),))
    return PaymentBox(
        title=labels.box_title,
        hint=labels.box_hint,
        beneficiary=(labels.beneficiary, company.name),
        iban=("IBAN", iban_in_fours(company.iban)),
        bic=("BIC", company.bic),
        reference=(labels.reference, facts.number),
        amount_label=labels.amount,
        amount=asked,
        amount_note=said.on_receipt,
    )
