"""The table of invoices of a letter, the credits deducted from it, and the sum it leads to."""

from __future__ import annotations

from dataclasses import replace

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.letters.facts import InvoiceLine, LetterFacts
from gestion_creances.letters.letter import Cell, Column, Paragraph, Row, Run, Table
from gestion_creances.letters.penalty_table import divisor, rate_note, starred
from gestion_creances.letters.spelling import count, euros, short_date
from gestion_creances.letters.table_words import TableWords, words


def invoice_table(facts: LetterFacts, language: str) -> tuple[Table, Paragraph]:
    """Return the invoices asked for, credits deducted, with their total, and the note that goes under them.

    A last reminder shows what lateness has cost so far beside each invoice; other letters show dates and days late.
    """
    said = words(language)
    table = _costed_table(facts, said) if _costed(facts) else _plain_table(facts, said)
    return table, Paragraph((Run(_note(facts, language)),), note=True)


def sum_table(facts: LetterFacts, language: str) -> Table:
    """Return principal, interest and indemnity leading to the sum demanded."""
    said = words(language)
    number = len({line.number for line in facts.lines})
    noun = "invoice" if language == "en" else "facture"
    invoices = f"{count(number, language, feminine=True)} {noun}{'s' if number > 1 else ''}"
    rows = [Row((said.sum_principal.format(invoices), facts.principal))]
    segments = [segment for penalty in facts.penalties for segment in penalty.segments]
    if segments:
        first, last = min(each.first for each in segments), max(each.last for each in segments)
        period = said.sum_interest.format(short_date(first, language), short_date(last, language))
        rows.append(Row((period, total(penalty.interest for penalty in facts.penalties))))
    rows += _indemnity_rows(facts, language, said)
    paid = total(penalty.interest_paid + penalty.indemnity_paid for penalty in facts.penalties)
    if paid:
        waived = any(penalty.waived for penalty in facts.penalties)
        rows.append(Row((said.sum_already_settled if waived else said.sum_already_paid, -paid)))
    columns = (Column(""), Column("", right=True))
    return Table(columns, tuple(rows), Row((said.sum_total, facts.asked), "total"))


def _indemnity_rows(facts: LetterFacts, language: str, said: TableWords) -> list[Row]:
    """Return one row per amount of indemnity claimed (they are all equal in law)."""
    each = [penalty.indemnity for penalty in facts.penalties if penalty.indemnity]
    return [
        Row((said.sum_indemnity.format(each.count(one), euros(one, language)), total(x for x in each if x == one)))
        for one in sorted(set(each))
    ]


def _costed(facts: LetterFacts) -> bool:
    return bool(facts.penalties) and not facts.level.claims_penalties


def _plain_table(facts: LetterFacts, said: TableWords) -> Table:
    columns = (
        Column(said.invoice),
        Column(said.dated, spare=True),
        Column(said.due),
        Column(said.gross, right=True),
        Column(said.paid, right=True),
        Column(said.open, right=True, strong=True),
        Column(said.late, right=True),
    )
    rows = [
        Row(
            (line.number, line.issued_on, line.due_on, line.gross, _paid(line), line.principal, _late(line, said)),
            detail=line.note,
        )
        for line in facts.lines
    ]
    rows += [Row((credit.label, None, None, None, None, -credit.amount, None)) for credit in facts.credits]
    title = said.principal_due if facts.level.claims_penalties else said.total_asked
    gross, paid = total(line.gross for line in facts.lines), total(_paid(line) or ZERO for line in facts.lines)
    table = Table(columns, tuple(rows), Row((title, None, None, gross, paid, facts.principal, None), "total"))
    return table if any(line.days_late > 0 for line in facts.lines) else _without_lateness(table)


def _without_lateness(table: Table) -> Table:
    """Return *table* less its last column: before the due date it would be empty."""
    rows = tuple(replace(row, cells=row.cells[:-1]) for row in table.rows)
    total_row = replace(table.total, cells=table.total.cells[:-1]) if table.total else None
    return replace(table, columns=table.columns[:-1], rows=rows, total=total_row)


def _costed_table(facts: LetterFacts, said: TableWords) -> Table:
    columns = (
        Column(said.invoice),
        Column(said.due, spare=True),
        Column(said.late, right=True),
        Column(said.gross, right=True),
        Column(said.paid, right=True),
        Column(said.open, right=True, strong=True),
        Column(said.penalties, right=True),
        Column(said.indemnity, right=True),
    )
    rows = [
        Row(
            (_starred(line), line.due_on, _late(line, said), line.gross, _paid(line), line.principal, *_cost(line)),
            detail=line.note,
        )
        for line in facts.lines
    ]
    rows += [Row((credit.label, None, None, None, None, -credit.amount, None, None)) for credit in facts.credits]
    gross, paid = total(line.gross for line in facts.lines), total(_paid(line) or ZERO for line in facts.lines)
    sums: tuple[Cell, ...] = (said.total, None, None, gross, paid, facts.principal, facts.interest, facts.indemnity)
    return Table(columns, tuple(rows), Row(sums, "total"), unit_on_total=False)


def _starred(line: InvoiceLine) -> str:
    return line.number if line.cost is None else starred(line, line.cost)


def _paid(line: InvoiceLine) -> Money | None:
    """Return what was taken off the price: without what interest used up or is contested."""
    return (line.gross - line.disputed - line.principal) or None


def _cost(line: InvoiceLine) -> tuple[Money | None, Money | None]:
    return (None, None) if line.cost is None else (line.cost.interest_left, line.cost.indemnity_left)


def _late(line: InvoiceLine, said: TableWords) -> str | None:
    return said.days_late.format(line.days_late) if line.days_late > 0 else None


def _note(facts: LetterFacts, language: str) -> str:
    said = words(language)
    note = said.amounts_note.format(short_date(facts.issued_on, language))
    if not _costed(facts):
        return note
    sentences = [note, said.early_formula.format(divisor(facts, said)), rate_note(facts, language)]
    if any(_starred(line) != line.number for line in facts.lines):
        sentences.append(said.early_periods)
    return " ".join(sentences)
