"""Writes the firm's reports for others: the aged balance as PDF, workbook or CSV, a customer's statement as PDF."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from gestion_creances.aging.buckets import Bucket
from gestion_creances.basics.french import day as french_day
from gestion_creances.basics.money import Money, total
from gestion_creances.desk import Desk
from gestion_creances.exports.files import put
from gestion_creances.exports.sheet import Column, Kind, Sheet, Value
from gestion_creances.exports.workbook import write_table
from gestion_creances.letters import report_pdf
from gestion_creances.letters.statement_pdf import draw_statement
from gestion_creances.storage.figures import AgedRow


def aged_balance_pdf(
    desk: Desk, buckets: Sequence[Bucket], rows: Sequence[AgedRow], as_of: date | None = None
) -> bytes:
    """Return the aged balance of *rows* at *as_of* (default: today) as PDF; deposits count with money on account."""
    with desk.books.reading() as session:
        company = session.company.get()
    lines = tuple(report_pdf.AgedRow(row.name, row.code, row.amounts, row.on_account + row.deposits) for row in rows)
    labels = tuple(bucket.label for bucket in buckets)
    return report_pdf.draw_report(report_pdf.aged_balance(company, as_of or desk.today, labels, lines))


def aged_balance_table(
    desk: Desk, buckets: Sequence[Bucket], rows: Sequence[AgedRow], path: Path, as_of: date | None = None
) -> Path:
    """Write the aged balance of *rows* to *path* (.xlsx or .csv) and return it; raise ExportFailed."""
    money = [*(bucket.label for bucket in buckets), "Avances", "Acomptes", "Solde"]
    columns = (Column("Code"), Column("Client"), *(Column(title, Kind.MONEY, summed=True) for title in money))
    values: list[tuple[Value, ...]] = [
        (row.code, row.name, *row.amounts, -row.on_account, -row.deposits, _balance(row)) for row in rows
    ]
    title = f"Balance âgée au {french_day(as_of or desk.today)}"
    return write_table(path, Sheet("Balance âgée", title, columns, values))


def statement_pdf(desk: Desk, code: str, last: date | None = None, first: date | None = None) -> bytes:
    """Return the statement of the customer *code* from *first* (default: the beginning) to *last* (today) as PDF.

    What to pay is what is overdue less the money on account. Raise UnknownCustomer.
    """
    with desk.books.reading() as session:
        customer = session.customers.with_code(code)
        facts = session.statements.of_customer(customer, last or desk.today, first)
    return draw_statement(facts, customer.language)


def put_report(path: Path, pdf: bytes) -> Path:
    """Write *pdf* to *path*, whole or not at all, and return it; raise ExportFailed."""
    return put(path, pdf)


def _balance(row: AgedRow) -> Money:
    return total(row.amounts) - row.on_account - row.deposits
