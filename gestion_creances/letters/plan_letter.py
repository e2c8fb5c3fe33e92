"""What the paper of a payment plan says: the agreement with its two tables, and the acknowledgement of debt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gestion_creances.basics.money import Money, total
from gestion_creances.company.profile import Company
from gestion_creances.company.terms_of_sale import DayCount
from gestion_creances.dunning.plan import Plan
from gestion_creances.dunning.plan_terms import ScheduleLine
from gestion_creances.ledger.customer import Customer, CustomerKind
from gestion_creances.letters.amount_in_words import amount_in_words
from gestion_creances.letters.facts import NOBODY, Correspondent
from gestion_creances.letters.heading import address_lines, legal_line
from gestion_creances.letters.letter import Block, Column, Heading, Paragraph, PaymentBox, Row, Run, Table
from gestion_creances.letters.plan_words import PlanWords, plan_words
from gestion_creances.letters.spelling import (
    NBSP,
    count,
    euros,
    iban_in_fours,
    long_date,
    percent,
    short_date,
    siren_in_threes,
)
from gestion_creances.letters.table_words import words

_LISTED = 12


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """What the paper is written from; ``lines`` are the plan's instalments as anyone can recompute them."""

    company: Company
    customer: Customer
    plan: Plan
    lines: tuple[ScheduleLine, ...]
    day_count: DayCount = DayCount.FIXED_365
    correspondent: Correspondent = NOBODY

    @property
    def to_consumer(self) -> bool:
        """Return True when the debtor is a private person, whose law is another."""
        return self.customer.kind is CustomerKind.CONSUMER


def agreement(facts: PlanFacts, language: str) -> tuple[Block, ...]:
    """Return the letter: what is owed, what is paid when, on what terms, and how to pay the first instalment."""
    said = plan_words(language)
    blocks: list[Block] = [
        _text(said.greeting),
        Paragraph(tuple(_opening(facts, said, language))),
        Heading(1, said.debts),
        debts_table(facts, language),
        Heading(2, said.instalments),
        instalments_table(facts, language),
        Paragraph((Run(_note(facts, said, language)),), note=True),
        Heading(3, said.clauses),
        *(_text(clause) for clause in _clauses(facts, said, language)),
    ]
    if facts.company.iban:
        blocks.append(_box(facts, said, language))
    return tuple(blocks)


def acknowledgement(facts: PlanFacts, language: str) -> tuple[Block, ...]:
    """Return the acknowledgement of debt, the sum in figures and in letters (article 1376 code civil)."""
    said, plan = plan_words(language), facts.plan
    parties = said.person_debtor if facts.to_consumer else said.company_debtor
    sum_ = euros(plan.debt, language)
    runs = [
        Run(parties.format(_debtor(facts))),
        Run(said.owes.format(_creditor(facts))),
        Run(said.sum_owed.format(sum_, amount_in_words(plan.debt, language)), "bold"),
    ]
    if plan.penalties:
        runs.append(Run(said.of_which.format(euros(plan.principal, language), euros(plan.penalties, language))))
    runs.append(Run(said.under.format(_invoices(facts, language))))
    accelerated = said.accelerated_consumer if facts.to_consumer else said.accelerated
    blocks: list[Block] = [
        Paragraph(tuple(runs)),
        _text(_undertaking(facts, said, language)),
        _text(accelerated.format(_grace(facts, language))),
        _text(said.frees),
    ]
    if facts.to_consumer:
        model = said.by_hand_model.format(facts.company.name, amount_in_words(plan.debt, language), sum_)
        blocks += [Paragraph((Run(said.by_hand, "bold"),)), _text(model)]
    return tuple(blocks)


def debts_table(facts: PlanFacts, language: str) -> Table:
    """Return the due dates covered, oldest first, with their sum; the penalties only when some are covered."""
    said, plan = plan_words(language), facts.plan
    with_penalties = bool(plan.penalties)
    titles = [Column(said.invoice), Column(said.dated), Column(said.due), Column(said.principal, right=True)]
    if with_penalties:
        titles += [Column(said.penalties, right=True), Column(said.total, right=True)]
    titles[-1] = Column(titles[-1].title, right=True, strong=True)
    rows = []
    for item in plan.items:
        extra = (item.penalties, item.amount + item.penalties) if with_penalties else ()
        rows.append(Row((item.number, item.issued_on, item.due_on, item.amount, *extra)))
    sums = (plan.principal, plan.penalties, plan.debt) if with_penalties else (plan.principal,)
    return Table(tuple(titles), tuple(rows), Row((said.total, None, None, *sums), "total"))


def instalments_table(facts: PlanFacts, language: str) -> Table:
    """Return the instalments; with interest, the days and the principal left from which each can be recomputed."""
    said, plan, lines = plan_words(language), facts.plan, facts.lines
    columns = [Column(said.rank), Column(said.pay_on)]
    cells: list[list[str | Money | None]] = [[_rank(line)] for line in lines]
    dates = [line.due_on for line in lines]
    sums: list[Money | None] = []

    def add(title: str, values: Sequence[Money | str], sum_: Money | None, *, strong: bool = False) -> None:
        columns.append(Column(title, right=True, strong=strong, running=sum_ is None))
        for row, value in zip(cells, values, strict=True):
            row.append(value)
        sums.append(sum_)

    if plan.rate:
        add(said.days, [_days(line) for line in lines], None)
    if plan.rate or plan.penalties:
        add(said.principal, [line.principal for line in lines], plan.principal)
    if plan.penalties:
        add(said.penalties, [line.penalties for line in lines], plan.penalties)
    if plan.rate:
        add(said.interest, [line.interest for line in lines], total(line.interest for line in lines))
    add(said.to_pay, [line.total for line in lines], total(line.total for line in lines), strong=True)
    add(said.left, [line.left for line in lines], None)
    rows = tuple(Row((row[0], day, *row[1:])) for row, day in zip(cells, dates, strict=True))
    return Table(tuple(columns), rows, Row((said.total, None, *sums), "total"), unit_on_total=False)


def _rank(line: ScheduleLine) -> str:
    return str(line.rank)


def _days(line: ScheduleLine) -> str:
    return " + ".join(str(part.days) for part in line.parts) or "0"


def _opening(facts: PlanFacts, said: PlanWords, language: str) -> Iterator[Run]:
    plan = facts.plan
    before, after = said.opening.split("{}", 1)
    yield Run(before)
    yield Run(euros(plan.debt, language), "bold")
    yield Run(after.format(_instalments(facts, language)))
    if plan.penalties:
        yield Run(said.opening_penalties.format(euros(plan.penalties, language)))


def _note(facts: PlanFacts, said: PlanWords, language: str) -> str:
    plan = facts.plan
    if not plan.rate:
        return said.note_free + (said.note_penalties if plan.penalties else "")
    leap = facts.day_count is DayCount.ACTUAL
    divisor = "365" if leap else facts.day_count.value
    note = said.note_interest.format(percent(plan.rate, language), divisor, short_date(plan.agreed_on, language))
    return note + (said.note_leap if leap else "") + (said.note_penalties if plan.penalties else "")


def _clauses(facts: PlanFacts, said: PlanWords, language: str) -> Iterator[str]:
    plan, consumer = facts.plan, facts.to_consumer
    yield f"{said.pause} {said.allocation}"
    accelerated = said.acceleration_consumer if consumer else said.acceleration
    yield accelerated.format(_grace(facts, language))
    yield said.novation + (said.reserved_consumer if consumer else said.reserved) + f" {said.prescription}"
    if plan.answer_by is not None:
        yield said.answer.format(long_date(plan.answer_by, language))


def _undertaking(facts: PlanFacts, said: PlanWords, language: str) -> str:
    plan = facts.plan
    first, last = plan.instalments[0].due_on, plan.instalments[-1].due_on
    interest = ""
    if plan.rate:
        interest = said.with_interest.format(percent(plan.rate, language), euros(plan.total, language))
    days = long_date(first, language), long_date(last, language)
    return said.undertakes.format(plan.number, _instalments(facts, language), *days, interest)


def _box(facts: PlanFacts, said: PlanWords, language: str) -> PaymentBox:
    labels, first = words(language), facts.plan.instalments[0]
    return PaymentBox(
        title=said.box,
        hint=labels.box_hint,
        beneficiary=(labels.beneficiary, facts.company.name),
        iban=("IBAN", iban_in_fours(facts.company.iban)),
        bic=("BIC", facts.company.bic),
        reference=(labels.reference, facts.plan.number),
        amount_label=labels.amount,
        amount=first.total,
        amount_note=said.by.format(long_date(first.due_on, language)),
    )


def _instalments(facts: PlanFacts, language: str) -> str:
    number = len(facts.plan.instalments)
    if language == "en":
        return f"{count(number, language)}{NBSP}instalment{'s' if number > 1 else ''}"
    return f"{count(number, language)}{NBSP}versement{'s' if number > 1 else ''}"


def _grace(facts: PlanFacts, language: str) -> str:
    days = facts.plan.grace_days
    if language == "en":
        return f"{count(days, language)}{NBSP}day{'s' if days > 1 else ''}"
    return f"{count(days, language)}{NBSP}jour{'s' if days > 1 else ''}"


def _invoices(facts: PlanFacts, language: str) -> str:
    numbers = list(dict.fromkeys(item.number for item in facts.plan.items))
    if len(numbers) > _LISTED:
        table = len(numbers), facts.plan.number
        if language == "en":
            return "the {} invoices listed in payment plan no. {}".format(*table)
        return "des {} factures détaillées dans l’échéancier n°\u00a0{}".format(*table)
    listed = ", ".join(number.replace(" ", NBSP) for number in numbers)
    if language == "en":
        return f"invoice{'s' if len(numbers) > 1 else ''} {listed}"
    return f"des factures {listed}" if len(numbers) > 1 else f"de la facture {listed}"


def _debtor(facts: PlanFacts) -> str:
    customer = facts.customer
    where = ", ".join(address_lines(customer.address))
    siren = f"SIREN{NBSP}{siren_in_threes(customer.siren)}" if customer.siren and not facts.to_consumer else ""
    return ", ".join(part for part in (customer.name, siren, where) if part)


def _creditor(facts: PlanFacts) -> str:
    return legal_line(facts.company) or facts.company.name


def _text(text: str) -> Paragraph:
    return Paragraph((Run(text),))
