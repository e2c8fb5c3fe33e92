"""``prelever``: makes the remittance of direct debits for the bank, or shows what it would hold."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from gestion_creances.banking.collection import Debit, LeftOut
from gestion_creances.banking.mandate import Scheme
from gestion_creances.basics import french
from gestion_creances.cli.arguments import FrenchParser, day
from gestion_creances.cli.desks import as_of_option, books_word, reading_desk, writing_desk
from gestion_creances.cli.main import Window
from gestion_creances.cli.output import Output, counted, table
from gestion_creances.usecases.collect_debits import (
    Made,
    Preparation,
    make_collection,
    prepare_collection,
    save_remittance,
)

_REFUSED = 1


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    books_word(made)
    as_of_option(made)
    made.options.add_argument(
        "--jour", metavar="DATE", type=day, help="jour du prélèvement (par défaut : le premier possible)"
    )
    made.options.add_argument("--essai", action="store_true", help="montre ce qui serait prélevé, n’écrit rien")
    made.options.add_argument(
        "--sortie", metavar="F", type=Path, help="où mettre le fichier pour la banque (par défaut : à côté du dossier)"
    )
    made.options.add_argument("--b2b", action="store_true", help="les mandats interentreprises, au lieu des autres")
    made.options.add_argument("--sans-avis", action="store_true", help="n’écrit pas d’avis de prélèvement aux clients")
    return made


def run(_name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Make or try the remittance; return 0, or 1 when the trial found that it could not be made."""
    scheme = Scheme.B2B if args.b2b else Scheme.CORE
    if args.essai:
        with reading_desk(args) as desk:
            found = prepare_collection(desk, args.jour, scheme)
        output.say(_trial(found), _lines(found))
        if found.refused is not None:
            output.tell(str(found.refused))
            return _REFUSED
        return 0
    with writing_desk(args) as desk:
        found = prepare_collection(desk, args.jour, scheme)
        made = make_collection(desk, found.prepared.collect_on, scheme, tell=not args.sans_avis)
        path = args.sortie or desk.books.path.parent / f"{made.remittance.number}.xml"
        save_remittance(desk, made.remittance.id, path)
    output.say(_made(found, made, path), _told(found, made, path))
    return 0


def _left(one: LeftOut) -> dict[str, object]:
    candidate = one.candidate
    return {
        "customer": candidate.customer_code,
        "invoice": candidate.number,
        "amount_cents": candidate.open.cents,
        "kind": one.reason.value,
        "reason": one.sentence(),
    }


def _data(found: Preparation) -> dict[str, object]:
    prepared = found.prepared
    return {
        "collect_on": prepared.collect_on.isoformat(),
        "scheme": prepared.scheme.value,
        "amount_cents": prepared.amount.cents,
        "debits": [
            {
                "customer": debit.candidate.customer_code,
                "invoice": debit.candidate.number,
                "amount_cents": debit.amount.cents,
                "mandate": debit.mandate.reference,
                "sequence": debit.sequence.value,
            }
            for debit in prepared.debits
        ],
        "left_out": [_left(one) for one in prepared.left_out],
    }


def _trial(found: Preparation) -> dict[str, object]:
    refused = str(found.refused) if found.refused else None
    return {**_data(found), "earliest": found.earliest.isoformat(), "refused": refused}


def _made(found: Preparation, made: Made, path: Path) -> dict[str, object]:
    return {
        **_data(found),
        "number": made.remittance.number,
        "document": str(path.resolve()),
        "sha256": made.remittance.sha256,
        "notices_by_email": made.by_email,
        "notices_on_paper": made.on_paper,
    }


def _lines(found: Preparation) -> Iterator[str]:
    prepared = found.prepared
    debits = counted(len(prepared.debits), "prélèvement", "prélèvements")
    yield f"Le {french.day(prepared.collect_on)} : {debits}, {french.amount(prepared.amount)}"
    if prepared.debits:
        rows = [_row(one) for one in prepared.debits]
        titles = ("Code", "Client", "Facture", "Mandat", "Séquence", "Montant")
        yield from table(titles, rows, ("Total", "", "", "", "", prepared.amount))
    if prepared.left_out:
        yield ""
        yield f"Écartées : {counted(len(prepared.left_out), 'échéance', 'échéances')}"
        left = [(one.candidate.customer_code, one.candidate.number, one.sentence()) for one in prepared.left_out]
        yield from table(("Code", "Facture", "Motif"), left)


def _row(debit: Debit) -> tuple[object, ...]:
    of = debit.candidate
    named = of.customer_code, of.customer_name, of.number
    return (*named, debit.mandate.reference, debit.sequence.value, debit.amount)


def _told(found: Preparation, made: Made, path: Path) -> Iterator[str]:
    yield f"Remise {made.remittance.number} : {path.resolve()}"
    yield from _lines(found)
    if made.by_email or made.on_paper:
        yield ""
        yield f"Avis de prélèvement : {made.by_email} par e-mail (à envoyer), {made.on_paper} à imprimer"
