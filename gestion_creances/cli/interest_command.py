"""``penalites``: late interest of one amount, half-year by half-year, without any books."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from gestion_creances.aging.penalties import LateRule, Penalty
from gestion_creances.basics import french
from gestion_creances.basics.money import ZERO
from gestion_creances.cli.arguments import FrenchParser, amount, day, payment, percent
from gestion_creances.cli.desks import reading_desk
from gestion_creances.cli.main import Window
from gestion_creances.cli.output import Output, table
from gestion_creances.company.terms_of_sale import DayCount, Imputation
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.usecases.late_interest import late_interest

_FROM_DUE_DATE = date.min
_IMPUTATIONS = {
    "interets": Imputation.INTEREST_FIRST,
    "indemnite": Imputation.INDEMNITY_NEXT,
    "principal": Imputation.PRINCIPAL_FIRST,
}


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    made.words.add_argument("--montant", metavar="M", required=True, type=amount, help="le montant TTC de la facture")
    made.words.add_argument("--echeance", metavar="D", required=True, type=day, help="le jour où elle était due")
    made.words.add_argument("--paiement", metavar="D", required=True, type=day, help="le dernier jour compté")
    option = made.options.add_argument
    option("--taux", metavar="T", type=percent, help="taux annuel du contrat, en pour cent (sinon celui de la loi)")
    debtor = made.options.add_mutually_exclusive_group()
    debtor.add_argument(
        "--particulier",
        metavar="D",
        nargs="?",
        type=day,
        const=_FROM_DUE_DATE,
        help="consommateur : taux légal depuis la mise en demeure du jour D (sans D : celle du jour de --echeance)",
    )
    debtor.add_argument("--public", action="store_true", help="acheteur public : taux de la commande publique")
    option("--base", choices=[each.value for each in DayCount], default="365", help="jours par an : 365, act ou 360")
    option(
        "--versement", metavar="D:M", type=payment, action="append", default=[], help="règlement partiel (répétable)"
    )
    option("--avoir", metavar="M", type=amount, default=ZERO, help="avoirs à déduire du montant")
    option("--imputation", choices=list(_IMPUTATIONS), default="interets", help="ce qu’un versement paie d’abord")
    option("--sans-indemnite", action="store_true", help="ne demande pas les 40 €")
    option("--dossier", metavar="F", type=Path, help="prend aussi les taux saisis dans ce dossier")
    made.set_defaults(au=None)
    return made


def run(_name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Compute, show, and return the exit status."""
    asked = (args.montant, args.echeance, args.paiement, args.versement, _rule(args))
    if args.dossier:
        with reading_desk(args) as desk:
            found = late_interest(*asked, desk, args.avoir)
    else:
        found = late_interest(*asked, None, args.avoir)
    output.say(_data(found), _lines(found, args))
    return 0


def _rule(args: Namespace) -> LateRule:
    noticed = args.echeance if args.particulier == _FROM_DUE_DATE else args.particulier
    kind = CustomerKind.CONSUMER if args.particulier else CustomerKind.PUBLIC if args.public else CustomerKind.BUSINESS
    return LateRule(
        debtor=kind,
        contract_rate=args.taux,
        day_count=DayCount(args.base),
        imputation=_IMPUTATIONS[args.imputation],
        indemnity=not args.sans_indemnite,
        formal_notice_on=noticed,
    )


def _data(found: Penalty) -> dict[str, object]:
    data: dict[str, object] = {
        "segments": [
            {
                "from": one.first.isoformat(),
                "to": one.last.isoformat(),
                "days": one.days,
                "semester": one.semester,
                "rate_percent": float(one.rate_percent),
                "base_cents": one.base.cents,
                "interest_cents": one.interest.cents,
            }
            for one in found.segments
        ],
        "days": found.days,
        "interest_cents": found.interest.cents,
        "indemnity_cents": found.indemnity.cents,
        "principal_left_cents": found.principal_left.cents,
        "interest_left_cents": found.interest_left.cents,
        "indemnity_left_cents": found.indemnity_left.cents,
        "balance_cents": found.balance.cents,
        "per_day_cents": found.per_day.cents,
        "floor_warning": None,
    }
    if found.warning:
        data["floor_warning"] = {
            "semesters": list(found.warning.below),
            "unknown": list(found.warning.unknown),
            "interest_cents": found.warning.interest.cents,
            "floor_interest_cents": found.warning.floor_interest.cents,
        }
    return data


def _lines(found: Penalty, args: Namespace) -> Iterator[str]:
    rows = [
        (
            french.day(one.first),
            french.day(one.last),
            one.days,
            f"{one.rate_percent} %".replace(".", ","),
            one.base,
            one.interest,
        )
        for one in found.segments
    ]
    last = ("Total", "", found.days, "", "", found.interest)
    yield from table(("Du", "Au", "Jours", "Taux", "Sur", "Intérêts"), rows, last)
    yield f"Indemnité forfaitaire : {french.amount(found.indemnity)}"
    yield f"Dû au {french.day(args.paiement)}, facture comprise : {french.amount(found.balance)}"
    if found.warning and found.warning.below:
        yield (
            f"Attention : le taux du contrat est sous le minimum légal en {', '.join(found.warning.below)} "
            f"({french.amount(found.warning.interest)} au lieu de {french.amount(found.warning.floor_interest)}, "
            "article L441-10 du code de commerce)."
        )
