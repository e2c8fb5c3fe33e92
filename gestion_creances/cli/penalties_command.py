"""``etat-penalites``: what was claimed, paid and waived in penalties, per customer, at a date or over a period."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from gestion_creances.aging.penalty_account import PenaltyBalance
from gestion_creances.aging.penalty_statement import CustomerPenalties, PenaltyStatement
from gestion_creances.basics import french
from gestion_creances.cli.arguments import FrenchParser, day
from gestion_creances.cli.desks import as_of_option, books_word, reading_desk
from gestion_creances.cli.main import Window
from gestion_creances.cli.output import Output, table
from gestion_creances.usecases.print_penalties import (
    penalty_statement_pdf,
    penalty_statement_table,
    put_statement,
)
from gestion_creances.usecases.view_penalties import view_penalty_statement


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    books_word(made)
    as_of_option(made)
    made.options.add_argument("--du", metavar="DATE", type=day, help="premier jour de l’état (par défaut : l’origine)")
    made.options.add_argument("--xlsx", metavar="F", type=Path, help="écrit aussi un classeur (ou .csv)")
    made.options.add_argument("--pdf", metavar="F", type=Path, help="écrit aussi un PDF")
    return made


def run(_name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Show the statement and return the exit status."""
    with reading_desk(args) as desk:
        told = view_penalty_statement(desk, first=args.du)
        if args.xlsx:
            penalty_statement_table(told, args.xlsx)
            output.tell(f"Écrit : {args.xlsx}")
        if args.pdf:
            put_statement(args.pdf, penalty_statement_pdf(desk, told))
            output.tell(f"Écrit : {args.pdf}")
    data: dict[str, object] = {
        "as_of": told.last.isoformat(),
        "since": told.first.isoformat() if told.first else None,
        **_cents(told.total),
        "customers": [{"code": row.code, "name": row.name, **_cents(row)} for row in told.rows],
    }
    output.say(data, _lines(told))
    return 0


def _lines(told: PenaltyStatement) -> Iterator[str]:
    since = f"du {french.day(told.first)} " if told.first else ""
    yield f"Pénalités de retard {since}au {french.day(told.last)}"
    yield ""
    titles = ("Code", "Client", "Réclamé", "Payé", "Remis", "Reste à recouvrer")
    rows = [(row.code, row.name, *_shown(row)) for row in told.rows]
    yield from table(titles, rows, ("Total", "", *_shown(told.total)))


def _shown(row: CustomerPenalties) -> tuple[object, ...]:
    moved = row.moved
    return moved.claimed.total, moved.paid.total, moved.waived.total, row.after.left.total


def _cents(row: CustomerPenalties) -> dict[str, int]:
    return {
        **_parts("claimed", row.moved, "claimed"),
        **_parts("paid", row.moved, "paid"),
        **_parts("waived", row.moved, "waived"),
        **_parts("left", row.after, "left"),
    }


def _parts(name: str, balance: PenaltyBalance, part: str) -> dict[str, int]:
    amounts = getattr(balance, part)
    return {f"{name}_interest_cents": amounts.interest.cents, f"{name}_indemnity_cents": amounts.indemnity.cents}
