"""Prints and exports what was claimed and collected in penalties."""

from __future__ import annotations

from pathlib import Path

from gestion_creances.aging.penalty_statement import CustomerPenalties, PenaltyStatement
from gestion_creances.basics.french import day as french_day
from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.exports.files import put
from gestion_creances.exports.sheet import Column, Kind, Sheet, Value
from gestion_creances.exports.workbook import write_table
from gestion_creances.letters.letter import Column as PaperColumn
from gestion_creances.letters.letter import Row, Table
from gestion_creances.letters.report_pdf import Report, draw_report

_NAMES = ("Réclamé", "Payé", "Remis", "Reste à recouvrer")
_NOTE = (
    "Pénalités et indemnités hors champ de la TVA, en euros, imposables à l’encaissement (article 237 sexies du CGI). "
    "Reste à recouvrer = réclamé − payé − remis, depuis l’origine."
)


def penalty_statement_pdf(desk: Desk, told: PenaltyStatement) -> bytes:
    """Return the statement of penalties as PDF, in the firm's letterhead."""
    with desk.books.reading() as session:
        company = session.company.get()
    columns = (
        PaperColumn("Client"),
        PaperColumn("Code", spare=True),
        *(PaperColumn(name, right=True) for name in _NAMES[:-1]),
        PaperColumn(_NAMES[-1], right=True, strong=True),
    )
    lines = tuple(Row((row.name, row.code, *_amounts(row))) for row in told.rows)
    table = Table(columns, lines, Row(("Total", None, *_amounts(told.total)), "total"), unit_on_total=False)
    return draw_report(Report(company, "Pénalités de retard", told.last, table, _period(told), note=_NOTE))


def penalty_statement_table(told: PenaltyStatement, path: Path) -> Path:
    """Write the statement of penalties to *path* (.xlsx or .csv) and return it; raise ExportFailed."""
    columns = (
        Column("Code"),
        Column("Client"),
        *(
            Column(f"{name} : {what}", Kind.MONEY, summed=True)
            for name in _NAMES
            for what in ("intérêts", "indemnités")
        ),
        Column("Total à recouvrer", Kind.MONEY, summed=True),
    )
    values: list[tuple[Value, ...]] = [(row.code, row.name, *_both(row), row.after.left.total) for row in told.rows]
    return write_table(path, Sheet("Pénalités", f"Pénalités de retard, {_period(told).lower()}", columns, values))


def put_statement(path: Path, pdf: bytes) -> Path:
    """Write *pdf* to *path*, whole or not at all, and return it; raise ExportFailed."""
    return put(path, pdf)


def _amounts(row: CustomerPenalties) -> tuple[Money, Money, Money, Money]:
    moved = row.moved
    return moved.claimed.total, moved.paid.total, moved.waived.total, row.after.left.total


def _both(row: CustomerPenalties) -> tuple[Money, ...]:
    parts = (row.moved.claimed, row.moved.paid, row.moved.waived, row.after.left)
    return tuple(money for part in parts for money in (part.interest, part.indemnity))


def _period(told: PenaltyStatement) -> str:
    end = french_day(told.last)
    return f"Depuis l’origine, au {end}" if told.first is None else f"Du {french_day(told.first)} au {end}"
