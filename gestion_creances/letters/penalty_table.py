"""The table of late interest per half-year, with the rates it follows from."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal

from gestion_creances.aging.penalties import Penalty
from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.terms_of_sale import DayCount
from gestion_creances.letters.facts import InvoiceLine, LetterFacts
from gestion_creances.letters.letter import Cell, Column, Paragraph, Row, Run, Table
from gestion_creances.letters.spelling import half_year, listing, percent, points, short_date
from gestion_creances.letters.table_words import TableWords, words

Period = tuple[str, Decimal]  # a half-year ("2026-S1") and the yearly rate applied in it, in percent

WIDEST = 2  # half-years that fit side by side on the paper


def penalty_tables(facts: LetterFacts, language: str) -> tuple[Table | Paragraph, ...]:
    """Return the interest of each invoice, half-year by half-year, and the note with rates and formula.

    Beyond two half-years, a first table has one row per invoice and a second one row per half-year.
    """
    said = words(language)
    note = Paragraph((Run(_note(facts, language)),), note=True)
    periods = _periods(facts)
    if len(periods) <= WIDEST:
        return _side_by_side(facts, periods, said, language), note
    return _per_invoice(facts, said), _per_half_year(facts, periods, said, language), note


def divisor(facts: LetterFacts, said: TableWords) -> str:
    """Return the number of days in a year that the firm divides by, in words of the letter."""
    return said.method_leap if facts.day_count is DayCount.ACTUAL else facts.day_count.value


def rate_note(facts: LetterFacts, language: str) -> str:
    """Return where the rate comes from: the contract's percent, or the legal default with the central bank's rates."""
    said = words(language)
    if facts.to_consumer:
        return said.consumer_rate
    if facts.rate.contractual is not None:
        return said.agreed_rate.format(percent(facts.rate.contractual, language))
    known = [
        said.central_bank.format(percent(each.central_bank, language), short_date(_first_day(each.semester), language))
        for each in facts.rate.half_years
    ]
    sentence = said.public_rate if facts.to_public_body else said.legal_rate
    return sentence.format(f" ({listing(known, language)})" if known else "", points(facts.rate.margin, language))


def interest_by_period(penalty: Penalty) -> dict[Period, tuple[int, Money]]:
    """Return days and interest of each half-year and rate of one penalty."""
    days: dict[Period, int] = defaultdict(int)
    interest: dict[Period, Money] = defaultdict(lambda: ZERO)
    for segment in penalty.segments:
        period = segment.semester, segment.rate_percent
        days[period] += segment.days
        interest[period] += segment.interest
    return {period: (days[period], interest[period]) for period in days}


def _first_day(semester: str) -> date:
    return Semester.parse(semester).first


def _periods(facts: LetterFacts) -> list[Period]:
    """Return the half-years met, oldest first, each with its rate (public buyers may have several in one)."""
    return sorted({(each.semester, each.rate_percent) for penalty in facts.penalties for each in penalty.segments})


def _costed_lines(facts: LetterFacts) -> list[tuple[InvoiceLine, Penalty]]:
    return [(line, line.cost) for line in facts.lines if line.cost is not None]


def starred(line: InvoiceLine, penalty: Penalty) -> str:
    """Return the invoice number, starred when a payment changed the base on the way."""
    return f"{line.number}*" if len({segment.base for segment in penalty.segments}) > 1 else line.number


def _closing_columns(facts: LetterFacts, said: TableWords) -> tuple[Column, ...]:
    name = said.interest if facts.to_consumer else said.penalties
    columns = [Column(name, right=True, strong=True)]
    if any(penalty.indemnity for penalty in facts.penalties):
        columns.append(Column(said.indemnity, right=True))
    if any(penalty.interest_paid or penalty.indemnity_paid for penalty in facts.penalties):
        waived = any(penalty.waived for penalty in facts.penalties)
        columns.append(Column(said.already_settled if waived else said.already_paid, right=True))
    return tuple(columns)


def _closing_cells(facts: LetterFacts, penalties: tuple[Penalty, ...]) -> tuple[Cell, ...]:
    cells: list[Cell] = [total(penalty.interest for penalty in penalties)]
    if any(penalty.indemnity for penalty in facts.penalties):
        cells.append(total(penalty.indemnity for penalty in penalties) or None)
    if any(penalty.interest_paid or penalty.indemnity_paid for penalty in facts.penalties):
        cells.append(-total(penalty.interest_paid + penalty.indemnity_paid for penalty in penalties) or None)
    return tuple(cells)


def _side_by_side(facts: LetterFacts, periods: list[Period], said: TableWords, language: str) -> Table:
    columns = [Column(said.invoice)]
    for semester, rate in periods:
        title = f"{_capital(half_year(semester, language))}\n{_at(language)}{percent(rate, language)}"
        columns += [Column(said.days, right=True), Column(title, right=True)]
    rows, sums = [], dict.fromkeys(periods, ZERO)
    for line, penalty in _costed_lines(facts):
        cells: list[Cell] = [starred(line, penalty)]
        known = interest_by_period(penalty)
        for period in periods:
            days, interest = known.get(period, (None, None))
            cells += [days, interest]
            sums[period] += interest or ZERO
        rows.append(Row((*cells, *_closing_cells(facts, (penalty,)))))
    totals: list[Cell] = [said.total]
    for period in periods:
        totals += [None, sums[period]]
    last = Row((*totals, *_closing_cells(facts, facts.penalties)), "total")
    return Table((*columns, *_closing_columns(facts, said)), tuple(rows), last, unit_on_total=False)


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _at(language: str) -> str:
    return "at " if language == "en" else "à "


def _per_invoice(facts: LetterFacts, said: TableWords) -> Table:
    columns = (Column(said.invoice), Column(said.first), Column(said.last), Column(said.days, right=True))
    rows = []
    for line, penalty in _costed_lines(facts):
        first: date | None = penalty.segments[0].first if penalty.segments else None
        last: date | None = penalty.segments[-1].last if penalty.segments else None
        days = sum(segment.days for segment in penalty.segments)
        rows.append(Row((starred(line, penalty), first, last, days, *_closing_cells(facts, (penalty,)))))
    sums = Row((said.total, None, None, None, *_closing_cells(facts, facts.penalties)), "total")
    return Table((*columns, *_closing_columns(facts, said)), tuple(rows), sums, unit_on_total=False)


def _per_half_year(facts: LetterFacts, periods: list[Period], said: TableWords, language: str) -> Table:
    columns = (Column(said.half_year), Column(said.rate, right=True), Column(said.interest, right=True, strong=True))
    known = [interest_by_period(penalty) for penalty in facts.penalties]
    none = (0, ZERO)
    rows = tuple(
        Row((_capital(half_year(period[0], language)), period[1], total(each.get(period, none)[1] for each in known)))
        for period in periods
    )
    interest = total(penalty.interest for penalty in facts.penalties)
    return Table(columns, rows, Row((said.total, None, interest), "total"), unit_on_total=False)


def _note(facts: LetterFacts, language: str) -> str:
    said = words(language)
    sentences = [said.penalties_note.format(divisor(facts, said)), rate_note(facts, language)]
    if any(starred(line, penalty) != line.number for line, penalty in _costed_lines(facts)):
        sentences.append(said.several_periods)
    return " ".join(sentence for sentence in sentences if sentence)
