"""Recomputes everything the books keep that could be derived, and checks every seal."""

from __future__ import annotations

from gestion_creances.basics.french import amount, day
from gestion_creances.desk import Desk
from gestion_creances.journal.entry import first_break
from gestion_creances.storage.session import Session


def verify_books(desk: Desk) -> tuple[str, ...]:
    """Return one French sentence per problem found; empty when all is right.

    What is open on each item is recomputed from amounts and allocations, the account of penalties is held against the
    letters and penalty invoices that claim them, every bank line against its matching, every document (letter, e-mail,
    paper, plan, template) against its seal, the journal's chain is followed, and SQLite checks its own file.
    """
    with desk.books.reading() as session:
        problems = [
            f"Poste {key} : le reste dû enregistré est {amount(kept)}, le recalcul donne {amount(right)}."
            for key, kept, right in session.items.wrongly_open()
        ]
        problems += [
            f"Facture {number} : ses échéances totalisent {amount(parts)}, la pièce {amount(gross)}."
            for number, gross, parts in session.invoices.wrongly_split()
        ]
        problems += [
            f"Lettre {number} : le PDF enregistré ne correspond plus à son empreinte."
            for number in session.letters.altered()
        ]
        problems += [
            f"Facture de pénalités {number} : le PDF enregistré ne correspond plus à son empreinte."
            for number in session.penalty_invoices.altered()
        ]
        problems += _penalty_problems(session)
        problems += [
            f"Relevé bancaire : « {label} » du {day(booked_on)} ne correspond pas à son rapprochement."
            for label, booked_on in session.matches.problems()
        ]
        problems += [
            f"Échéancier {number} : ses versements totalisent {amount(parts)}, les sommes couvertes {amount(debt)}."
            for number, debt, parts in session.plans.not_adding_up()
        ]
        problems += [
            f"Échéancier {number} : le PDF enregistré ne correspond plus à son empreinte."
            for number in session.plan_papers.altered()
        ]
        problems += _accounting_problems(session)
        problems += [
            f"{name} : le contenu enregistré ne correspond plus à son empreinte."
            for name in session.documents.altered()
        ]
        problems += [
            f"Lettre {number} : le modèle dont elle est issue n’est plus conservé."
            for number in session.documents.lost_templates()
        ]
        if (line := first_break(session.journal.entries())) is not None:
            problems.append(f"Journal : la chaîne est rompue à la ligne {line} (ligne modifiée, ajoutée ou retirée).")
        problems += [f"Fichier : {problem}." for problem in session.damage()]
    return tuple(problems)


def _penalty_problems(session: Session) -> list[str]:
    """Hold the account of penalties against what letters and penalty invoices say, and against the money received."""
    problems = []
    for document, invoice, said, kept in session.penalties.wrongly_claimed():
        about = f" sur la facture {invoice}" if invoice else ""
        told = f"Pénalités : {document} réclame {amount(said)}{about}"
        problems.append(f"{told}, le compte des pénalités en porte {amount(kept)}.")
    for document, ledger, kept in session.penalties.wrongly_collected():
        told = f"Pénalités : {amount(ledger)} encaissés au titre de {document}"
        problems.append(f"{told}, le compte des pénalités en porte {amount(kept)}.")
    return problems


def _accounting_problems(session: Session) -> list[str]:
    """Hold losses, doubtful claims and depreciations against the ledger, and the entries against each other."""
    problems = [
        f"Écart ou perte sur {number} : la pièce et l’écart diffèrent." for number in session.write_offs.problems()
    ]
    problems += [
        f"Créance douteuse {number} : ce qui a quitté le compte 411 et ce qui est en 416 diffèrent."
        for number in session.doubtful.problems()
    ]
    problems += [
        f"Dépréciation de {number} : elle dépasse le montant de la créance." for number in session.provisions.problems()
    ]
    for number, unbalanced in session.entries.problems():
        told = "débit et crédit diffèrent" if unbalanced else "la numérotation est rompue avant elle"
        problems.append(f"Écriture remise n° {number} : {told}.")
    return problems
