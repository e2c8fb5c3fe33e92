"""``echeancier``: a payment plan of all that a customer owes and is overdue, tried or agreed, without a window."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterator
from pathlib import Path

from gestion_creances.basics import french
from gestion_creances.cli.arguments import FrenchParser, day, percent
from gestion_creances.cli.desks import as_of_option, books_word, reading_desk, writing_desk
from gestion_creances.cli.main import Window
from gestion_creances.cli.output import Output, table
from gestion_creances.desk import Desk
from gestion_creances.dunning.plan import DEFAULT_GRACE_DAYS, MOST_INSTALMENTS, Plan
from gestion_creances.dunning.plan_terms import Period, Rhythm
from gestion_creances.letters.plan_drafting import PlanWish
from gestion_creances.usecases.agree_plan import agree_plan
from gestion_creances.usecases.print_reports import put_report
from gestion_creances.usecases.propose_plan import plan_sources, propose_plan
from gestion_creances.usecases.view_plans import plan_paper


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    books_word(made)
    as_of_option(made)
    word, option = made.words.add_argument, made.options.add_argument
    word("--client", metavar="CODE", required=True, help="le code du client")
    word("--nombre", metavar="N", required=True, type=_count, help="le nombre de versements")
    word("--premier", metavar="DATE", required=True, type=day, help="le jour du premier versement")
    option("--semaines", metavar="S", type=_count, help="un versement toutes les S semaines (par défaut : chaque mois)")
    option("--taux", metavar="T", type=percent, help="intérêt annuel en pour cent (par défaut : aucun)")
    option("--grace", metavar="J", type=int, default=DEFAULT_GRACE_DAYS, help="jours de grâce (par défaut : 8)")
    option("--jours-ouvres", action="store_true", help="reporte chaque versement au jour ouvré suivant")
    option("--penalites", action="store_true", help="comprend les pénalités déjà réclamées")
    option("--tout", action="store_true", help="prend aussi ce qui n’est pas encore échu")
    effect = made.options.add_mutually_exclusive_group()
    effect.add_argument(
        "--reponse", metavar="DATE", type=day, help="propose, et attend la signature jusqu’à cette date"
    )
    effect.add_argument("--accord", action="store_true", help="prend effet ce jour, sans attendre la signature")
    option("--essai", action="store_true", help="calcule seulement, n’enregistre rien")
    option("--sortie", metavar="DIR", type=Path, help="où mettre le PDF")
    return made


def run(_name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Try or agree the plan, show its instalments, and return the exit status."""
    if args.essai:
        with reading_desk(args) as desk:
            draft = propose_plan(desk, _wish(desk, args))
        plan, pdf = draft.plan, draft.pdf() if args.sortie else b""
    else:
        with writing_desk(args) as desk:
            plan = agree_plan(desk, _wish(desk, args), runs=args.accord)
            pdf = plan_paper(desk, plan.sha256)
    path = put_report(args.sortie / f"{plan.number}.pdf", pdf) if args.sortie else None
    output.say(_data(plan, path, tried=args.essai), _lines(plan, path, tried=args.essai))
    return 0


def _wish(desk: Desk, args: Namespace) -> PlanWish:
    with desk.books.reading() as session:
        customer_id = session.customers.with_code(args.client).id
    free = plan_sources(desk, customer_id).free
    overdue = {due.invoice_id for due in free if args.tout or due.due_on < desk.today}
    weeks: int | None = args.semaines
    rhythm = Rhythm(
        args.premier,
        args.nombre,
        Period.WEEKS if weeks else Period.MONTHS,
        weeks or 1,
        working_days=args.jours_ouvres,
    )
    return PlanWish(
        customer_id=customer_id,
        item_ids=tuple(due.item_id for due in free if due.invoice_id in overdue),
        rhythm=rhythm,
        rate=args.taux,
        with_penalties=args.penalites,
        grace_days=args.grace,
        answer_by=args.reponse,
    )


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= MOST_INSTALMENTS):
        raise ArgumentTypeError(f"nombre illisible : « {text} », attendu de 1 à {MOST_INSTALMENTS}")
    return int(text)


def _data(plan: Plan, path: Path | None, *, tried: bool) -> dict[str, object]:
    return {
        "number": None if tried else plan.number,
        "state": None if tried else plan.state.value,
        "agreed_on": plan.agreed_on.isoformat(),
        "principal_cents": plan.principal.cents,
        "penalties_cents": plan.penalties.cents,
        "interest_cents": plan.interest.cents,
        "total_cents": plan.total.cents,
        "invoices": [
            {"number": item.number, "due_on": item.due_on.isoformat(), "cents": item.amount.cents}
            for item in plan.items
        ],
        "instalments": [
            {
                "rank": part.rank,
                "due_on": part.due_on.isoformat(),
                "amount_cents": part.amount.cents,
                "interest_cents": part.interest.cents,
                "total_cents": part.total.cents,
            }
            for part in plan.instalments
        ],
        "document": str(path.resolve()) if path else None,
    }


def _lines(plan: Plan, path: Path | None, *, tried: bool) -> Iterator[str]:
    rows = [(part.rank, french.day(part.due_on), part.amount, part.interest, part.total) for part in plan.instalments]
    last = ("Total", "", plan.debt, plan.interest, plan.total)
    yield from table(("N°", "À payer le", "Montant", "Intérêts", "À payer"), rows, last)
    if tried:
        yield "Essai : rien n’est enregistré."
    else:
        done = "proposé" if plan.answer_by else "accordé"
        yield f"Échéancier {plan.number} {done} : les relances de {_invoices(plan)} sont suspendues."
    if path is not None:
        yield f"PDF : {path}"


def _invoices(plan: Plan) -> str:
    number = len({item.invoice_id for item in plan.items})
    return f"{number} factures" if number > 1 else "1 facture"
