"""``encours``, ``balance-agee``, ``indicateurs``, ``releve``: where the firm stands at a date."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

from gestion_creances.basics import french
from gestion_creances.basics.money import Money
from gestion_creances.cli.arguments import FrenchParser, brackets, day
from gestion_creances.cli.desks import as_of_option, books_word, reading_desk
from gestion_creances.cli.main import Window
from gestion_creances.cli.output import Output, table
from gestion_creances.desk import Desk
from gestion_creances.kpi.indicator import Kpi, Unit
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.usecases.print_reports import aged_balance_pdf, aged_balance_table, put_report, statement_pdf
from gestion_creances.usecases.view_figures import (
    AgedBalance,
    view_aged_balance,
    view_indicators,
    view_outstanding,
    view_statement,
)

_TERMS = {
    "overdue": "Échu",
    "not_due": "Non échu",
    "to_be_issued": "À émettre",
    "on_account": "Avances",
    "deposits": "Acomptes",
    "doubtful": "Douteux",
    "bills": "Effets",
}
_TITLES = {
    "dso_balance": "DSO (encours)",
    "dso_countback": "DSO par épuisement",
    "dso_best_possible": "Meilleur DSO possible",
    "average_days_delinquent": "Jours de retard dans le DSO",
    "average_days_to_pay": "Délai moyen de paiement",
    "average_days_late": "Retard moyen",
    "weighted_days_late": "Retard moyen pondéré",
    "late_rate": "Taux de retard",
    "unpaid_rate": "Échéances impayées",
    "recovery_rate": "Taux de recouvrement",
    "doubtful_rate": "Taux de créances douteuses",
    "average_outstanding": "Encours moyen par client",
    "collection_effectiveness": "Efficacité du recouvrement (CEI)",
}


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    books_word(made)
    as_of_option(made)
    if name == "balance-agee":
        made.options.add_argument("--tranches", metavar="JOURS", type=brackets, help="par exemple 30,60,90")
        made.options.add_argument("--xlsx", metavar="F", type=Path, help="écrit aussi un classeur (ou .csv)")
        made.options.add_argument("--pdf", metavar="F", type=Path, help="écrit aussi un PDF")
    if name == "releve":
        made.options.add_argument("--client", metavar="CODE", required=True, help="le code du client")
        made.options.add_argument(
            "--du", metavar="DATE", type=day, help="premier jour du relevé (par défaut : l’origine)"
        )
        made.options.add_argument("--pdf", metavar="F", type=Path, help="écrit aussi un PDF")
    return made


def run(name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Show the figures asked and return the exit status."""
    commands: dict[str, Callable[[Desk, Namespace, Output], None]] = {
        "encours": _outstanding,
        "balance-agee": _aged_balance,
        "indicateurs": _indicators,
        "releve": _statement,
    }
    with reading_desk(args) as desk:
        commands[name](desk, args, output)
    return 0


def terms(outstanding: Outstanding) -> dict[str, int]:
    """Return every term of *outstanding* in cents, and their total."""
    cents = {f"{field.name}_cents": getattr(outstanding, field.name).cents for field in fields(outstanding)}
    return cents | {"total_cents": outstanding.total.cents}


def indicator(kpi: Kpi) -> dict[str, object]:
    """Return one figure with everything needed to recompute it."""
    value = None if kpi.value is None else float(kpi.value)
    return {
        "value": int(kpi.value) if kpi.value is not None and kpi.unit is Unit.CENTS else value,
        "unit": kpi.unit.value,
        "numerator": kpi.numerator,
        "denominator": kpi.denominator,
        "numerator_unit": kpi.numerator_unit.value,
        "denominator_unit": kpi.denominator_unit.value,
        "period": [kpi.period[0].isoformat(), kpi.period[1].isoformat()],
        "formula": kpi.formula,
        "reason": kpi.reason,
    }


def _outstanding(desk: Desk, _args: Namespace, output: Output) -> None:
    view = view_outstanding(desk)
    data: dict[str, object] = {
        "as_of": view.as_of.isoformat(),
        **terms(view.total),
        "customers": [{"code": one.code, "name": one.name, **terms(one.outstanding)} for one in view.customers],
    }
    shown = [name for name in _TERMS if getattr(view.total, name) or name in ("overdue", "not_due", "on_account")]

    def lines() -> Iterator[str]:
        yield f"Encours au {french.day(view.as_of)} : {french.amount(view.total.total)}"
        yield ""
        rows = [
            (one.code, one.name, *(getattr(one.outstanding, name) for name in shown), one.outstanding.total)
            for one in view.customers
        ]
        sums = ("Total", "", *(getattr(view.total, name) for name in shown), view.total.total)
        yield from table(("Code", "Client", *(_TERMS[name] for name in shown), "Encours"), rows, sums)

    output.say(data, lines())


def _aged_balance(desk: Desk, args: Namespace, output: Output) -> None:
    view = view_aged_balance(desk, buckets=args.tranches)
    if args.xlsx:
        aged_balance_table(desk, view.buckets, view.rows, args.xlsx)
        output.tell(f"Écrit : {args.xlsx}")
    if args.pdf:
        put_report(args.pdf, aged_balance_pdf(desk, view.buckets, view.rows))
        output.tell(f"Écrit : {args.pdf}")
    data: dict[str, object] = {
        "as_of": view.as_of.isoformat(),
        "buckets": [
            {"label": one.label, "from_days": one.from_days, "to_days": one.to_days, "amount_cents": sum_.cents}
            for one, sum_ in zip(view.buckets, view.totals, strict=True)
        ],
        "on_account_cents": view.on_account.cents,
        "deposits_cents": view.deposits.cents,
        "customers": [
            {
                "code": row.code,
                "name": row.name,
                "amounts_cents": [amount.cents for amount in row.amounts],
                "on_account_cents": row.on_account.cents,
                "deposits_cents": row.deposits.cents,
            }
            for row in view.rows
        ],
    }
    output.say(data, _aged_lines(view))


def _aged_lines(view: AgedBalance) -> Iterator[str]:
    yield f"Balance âgée au {french.day(view.as_of)}"
    yield ""
    titles = ("Code", "Client", *(bucket.label for bucket in view.buckets), "Avances", "Acomptes")
    rows = [(row.code, row.name, *row.amounts, row.on_account, row.deposits) for row in view.rows]
    yield from table(titles, rows, ("Total", "", *view.totals, view.on_account, view.deposits))


def _indicators(desk: Desk, _args: Namespace, output: Output) -> None:
    sheet = view_indicators(desk)

    def lines() -> Iterator[str]:
        yield f"Indicateurs au {french.day(desk.today)}"
        yield ""
        rows = [(_TITLES[key], shown_value(kpi), kpi.reason or _division(kpi)) for key, kpi in sheet.items()]
        yield from table(("Indicateur", "Valeur", "Calcul"), rows)

    output.say({key: indicator(kpi) for key, kpi in sheet.items()}, lines())


def shown_value(kpi: Kpi) -> str:
    """Return the value of a figure as a French reader writes it."""
    if kpi.value is None:
        return "–"
    if kpi.unit is Unit.CENTS:
        return french.amount(Money(int(kpi.value)))
    unit = {Unit.DAYS: " j", Unit.PERCENT: " %"}.get(kpi.unit, "")
    return f"{kpi.value}".replace(".", ",") + unit


def _division(kpi: Kpi) -> str:
    return f"{_counted(kpi.numerator, kpi.numerator_unit)} ÷ {_counted(kpi.denominator, kpi.denominator_unit)}"


def _counted(number: int, unit: Unit) -> str:
    if unit is Unit.CENTS:
        return french.amount(Money(number))
    return f"{number} j" if unit is Unit.DAYS else f"{number}"


def _statement(desk: Desk, args: Namespace, output: Output) -> None:
    view = view_statement(desk, args.client, first=args.du)
    if args.pdf:
        put_report(args.pdf, statement_pdf(desk, args.client, first=args.du))
        output.tell(f"Écrit : {args.pdf}")
    account = view.statement
    data: dict[str, object] = {
        "customer": view.customer.code,
        "name": view.customer.name,
        "as_of": view.last.isoformat(),
        "opening_cents": account.opening.cents,
        "lines": [
            {
                "date": line.dated_on.isoformat(),
                "label": line.label,
                "number": line.number,
                "kind": line.kind.value,
                "debit_cents": line.debit.cents,
                "credit_cents": line.credit.cents,
                "balance_cents": line.balance.cents,
            }
            for line in account.lines
        ],
        "balance_cents": account.closing.cents,
    }

    def lines() -> Iterator[str]:
        yield f"Relevé de compte de {view.customer.name} ({view.customer.code}) au {french.day(view.last)}"
        yield ""
        rows = [
            (french.day(line.dated_on), line.label, line.debit, line.credit, line.balance) for line in account.lines
        ]
        sums = ("", "Solde", account.debit, account.credit, account.closing)
        yield from table(("Date", "Libellé", "Débit", "Crédit", "Solde"), rows, sums)

    output.say(data, lines())
