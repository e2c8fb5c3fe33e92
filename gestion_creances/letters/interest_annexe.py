"""The annexe of a formal notice: interest period by period, so that anyone can recompute it by hand."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta

from gestion_creances.aging.penalties import Penalty, Segment
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.terms_of_sale import DayCount, Imputation
from gestion_creances.letters.facts import InvoiceLine, LetterFacts
from gestion_creances.letters.letter import Annexe, Cell, Column, Heading, Paragraph, Row, Run, Table
from gestion_creances.letters.penalty_table import divisor, rate_note
from gestion_creances.letters.spelling import amount, euros, half_year, long_date, percent, short_date
from gestion_creances.letters.table_words import TableWords, words


def interest_annexe(facts: LetterFacts, language: str) -> Annexe | None:
    """Return the annexe, or None when no interest was computed."""
    costed = [(line, line.cost) for line in facts.lines if line.cost is not None]
    if not costed:
        return None
    said = words(language)
    tomorrow = short_date(facts.issued_on + timedelta(days=1), language)
    return Annexe(
        label=said.annexe,
        title=said.annexe_title,
        subtitle=said.annexe_as_of.format(long_date(facts.issued_on, language)),
        table=_statement(facts, costed, said, language),
        table_note=_by_half_year(facts, said, language),
        method=_method(facts, costed, said, language),
        per_day_title=said.per_day_title.format(tomorrow),
        per_day=_per_day(costed, said),
    )


def _statement(facts: LetterFacts, costed: list[tuple[InvoiceLine, Penalty]], said: TableWords, language: str) -> Table:
    columns = (
        Column(said.first),
        Column(said.last),
        Column(said.days, right=True),
        Column(said.base, right=True),
        Column(said.rate, right=True),
        Column(said.interest, right=True),
    )
    rows: list[Row] = []
    for line, penalty in costed:
        band: tuple[Cell, ...] = (said.band.format(line.number), None, None, line.gross, None, None)
        rows.append(Row(band, "band", detail=said.band_due.format(short_date(line.due_on, language))))
        rows += _periods(facts, penalty, said)
        days = sum(segment.days for segment in penalty.segments)
        rows.append(Row((said.subtotal, None, days, None, None, penalty.interest_left), "subtotal"))
    whole = (said.annexe_total, None, None, None, None, facts.interest)
    return Table(columns, tuple(rows), Row(whole, "total"), indented=True)


def _periods(facts: LetterFacts, penalty: Penalty, said: TableWords) -> list[Row]:
    """Return the segments of one invoice and, where the base falls, the payment that lowered it."""
    rows: list[Row] = []
    before: Segment | None = None
    first = facts.imputation is Imputation.PRINCIPAL_FIRST
    reason = said.payment_principal_first if first else said.payment_interest_first
    for segment in penalty.segments:
        if before is not None and segment.base != before.base:
            rows.append(Row((before.last, reason, None, segment.base - before.base, None, None), "payment"))
        dates = (segment.first, segment.last, segment.days)
        rows.append(Row((*dates, segment.base, segment.rate_percent, segment.interest)))
        before = segment
    if penalty.interest_paid:
        word = said.interest_settled if penalty.waived else said.interest_paid
        rows.append(Row((word, None, None, None, None, -penalty.interest_paid), "payment"))
    return rows


def _by_half_year(facts: LetterFacts, said: TableWords, language: str) -> str:
    sums: dict[str, Money] = defaultdict(lambda: ZERO)
    for segment in (segment for penalty in facts.penalties for segment in penalty.segments):
        sums[segment.semester] += segment.interest
    if len(sums) < 2:
        return ""
    colon = ": " if language == "en" else "\u00a0: "
    parts = [f"{half_year(name, language)}{colon}{euros(sums[name], language)}" for name in sorted(sums)]
    if paid := total(penalty.interest_paid for penalty in facts.penalties):
        waived = any(penalty.waived for penalty in facts.penalties)
        word = said.interest_settled if waived else said.interest_paid
        parts.append(f"{word.lower()}{colon}{euros(-paid, language)}")
    return said.annexe_of_which.format(" · ".join(parts))


def _method(
    facts: LetterFacts, costed: list[tuple[InvoiceLine, Penalty]], said: TableWords, language: str
) -> tuple[Heading | Paragraph, ...]:
    divided_by = divisor(facts, said)
    order = {
        Imputation.PRINCIPAL_FIRST: said.method_order_principal,
        Imputation.INTEREST_FIRST: said.method_order_interest,
        Imputation.INDEMNITY_NEXT: said.method_order_indemnity,
    }[facts.imputation]
    texts = [said.method_text.format(divided_by), order, rate_note(facts, language)]
    paragraphs = [Paragraph((Run(text),)) for text in texts if text]
    if (example := _example(costed, said, language)) and facts.day_count is not DayCount.ACTUAL:
        name, sum_ = example
        paragraphs.insert(1, Paragraph((Run(f"{name} "), Run(sum_.format(divided_by), "bold"))))
    return (Heading(0, said.method), *paragraphs)


def _example(costed: list[tuple[InvoiceLine, Penalty]], said: TableWords, language: str) -> tuple[str, str] | None:
    """Return one period worked out: base × rate × days ÷ year = interest."""
    for line, penalty in costed:
        for segment in penalty.segments[:1]:
            factors = f"{amount(segment.base, language)} × {percent(segment.rate_percent, language)} × {segment.days}"
            equation = f"{factors} ÷ {{}} = {euros(segment.interest, language)}"
            return said.example.format(line.number), equation.replace(" ", "\u00a0")
    return None


def _per_day(costed: list[tuple[InvoiceLine, Penalty]], said: TableWords) -> Table:
    columns = (Column(said.invoice), Column(said.base, right=True), Column(said.per_day, right=True))
    rows = tuple(Row((line.number, penalty.principal_left, penalty.per_day)) for line, penalty in costed)
    base, each_day = total(each.principal_left for _, each in costed), total(each.per_day for _, each in costed)
    return Table(columns, rows, Row((said.total, base, each_day), "total"), unit_on_total=False)
