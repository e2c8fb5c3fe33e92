"""Reads the first word of the command line and runs that command, or opens the window when there is none."""

from __future__ import annotations

import logging
import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from gestion_creances import locations
from gestion_creances.basics.bug_report import scrub
from gestion_creances.basics.errors import Outcome
from gestion_creances.cli.output import Output, force_utf8

Window = Callable[[Path | None, date | None], int]
"""Opens the window on books (None: the last ones) as of a day (None: today), and returns the exit status."""

WRONG_USAGE = 2
TROUBLE = 3
# The module of each command and what it does; modules are imported only when called: the window must not wait for them.
COMMANDS = {
    "demo": ("demo_command", "crée l’entreprise de démonstration, ses relances et ses chiffres"),
    "nouveau": ("books_commands", "crée le dossier d’une entreprise"),
    "importer": ("import_command", "importe fichiers et dossiers : FEC, tableaux, factures électroniques, relevés"),
    "rapprocher": ("match_command", "montre ce que les mouvements bancaires règlent, écrit ce qui est certain"),
    "encours": ("figures_commands", "montre l’encours à une date"),
    "balance-agee": ("figures_commands", "montre la balance âgée, l’écrit en XLSX, CSV ou PDF"),
    "indicateurs": ("figures_commands", "calcule les indicateurs : DSO, retards, recouvrement"),
    "releve": ("figures_commands", "montre le relevé de compte d’un client, l’écrit en PDF"),
    "penalites": ("interest_command", "calcule les pénalités de retard d’un montant, semestre par semestre"),
    "etat-penalites": ("penalties_command", "montre les pénalités réclamées, payées et remises, par client"),
    "relancer": ("letters_commands", "décide les relances du jour, écrit les lettres et les enregistre"),
    "planifier": ("automatic_command", "fait lancer les relances automatiques chaque jour ouvré par l’ordinateur"),
    "envoyer": ("send_command", "envoie les e-mails en attente"),
    "mise-en-demeure": ("letters_commands", "écrit la mise en demeure d’un client"),
    "courrier": ("post_command", "réunit les lettres à imprimer en un PDF, avec le bordereau de dépôt"),
    "echeancier": ("plan_command", "accorde un paiement en plusieurs fois, ou l’essaie, et en écrit le PDF"),
    "prelever": ("debits_command", "fait la remise de prélèvements SEPA pour la banque, ou l’essaie"),
    "ecritures": ("entries_command", "remet au comptable les écritures dues, chacune une seule fois"),
    "preuve": ("proof_command", "constitue le dossier de preuve d’un client, en PDF et en ZIP"),
    "exporter": ("archive_command", "écrit tout le dossier dans une archive ouverte : CSV, PDF et description"),
    "sauvegarder": ("books_commands", "copie le dossier, même ouvert"),
    "restaurer": ("books_commands", "remet une sauvegarde à la place du dossier"),
    "verifier": ("books_commands", "recalcule tout et contrôle le journal"),
}


def main(words: Sequence[str], window: Window) -> int:
    """Run the command that *words* ask for and return its exit status; without a command, open the *window*."""
    force_utf8()
    first = words[0] if words else ""
    if first in COMMANDS:
        return _command(first, words[1:], window)
    if first in ("-h", "--help", "--aide"):
        sys.stdout.write(_help())
        return 0
    if first == "--version":
        sys.stdout.write(f"gestion-creances {_version()}\n")
        return 0
    if len(words) > 1 or first.startswith("-") or (first and not _could_be_books(first)):
        sys.stderr.write(f"Commande inconnue : « {first} ».\n\n{_help()}")
        return WRONG_USAGE
    return window(Path(first) if first else None, None)


def _could_be_books(word: str) -> bool:
    return word.endswith(".creances") or Path(word).exists()


def _help() -> str:
    width = max(map(len, COMMANDS))
    lines = (f"  {name:<{width}}  {does}" for name, (_, does) in COMMANDS.items())
    return "\n".join(
        (
            "Utilisation : gestion-creances [DOSSIER]            ouvre la fenêtre",
            "              gestion-creances COMMANDE …           travaille sans fenêtre",
            "",
            *lines,
            "",
            "« gestion-creances COMMANDE --help » donne le détail. --json écrit un objet JSON, montants en centimes.",
            "État de sortie : 0 fait, 1 refusé (rien n’est écrit), 2 mauvaise commande, 3 incident (disque, verrou).",
            "",
        )
    )


def _version() -> str:
    from importlib.metadata import version

    return version("gestion-creances")


def _command(name: str, words: Sequence[str], window: Window) -> int:
    module = import_module(f"gestion_creances.cli.{COMMANDS[name][0]}")
    parser = module.parser(name, COMMANDS[name][1])
    try:
        args: Namespace = parser.parse_args(words)
    except SystemExit as left:
        return int(left.code or 0)
    output = Output.standard(as_json=args.json)
    try:
        return int(module.run(name, args, output, window))
    except Outcome as outcome:
        return _failed(output, outcome, type(outcome).__name__, outcome.exit_status)
    except KeyboardInterrupt:
        output.tell("Interrompu : ce qui n’était pas terminé n’a pas été enregistré.")
        return TROUBLE
    except BrokenPipeError:
        # The reader left (… | head): nothing more to say, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as bug:
        return _unexpected(output, name, bug)


def _failed(output: Output, outcome: Exception, kind: str, status: int) -> int:
    output.tell(str(outcome))
    if output.as_json:
        output.say({"error": kind, "message": str(outcome)}, ())
    return status


def _unexpected(output: Output, command: str, bug: Exception) -> int:
    """Log a bug with its trace, without names or amounts, and say where, in one line."""
    report = scrub("".join(traceback.format_exception(bug)))
    log = locations.logs() / "commandes.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(log, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        handler.handle(logging.LogRecord("cli", logging.ERROR, __file__, 0, "%s\n%s", (command, report), None))
        handler.close()
        where = f" Le détail est dans « {log} »."
    except OSError:
        where = ""
    told = scrub(f"{type(bug).__name__} : {bug}")
    sentence = f"Erreur inattendue ({told}). Rien d’inachevé n’est enregistré.{where}"
    return _failed(output, RuntimeError(sentence), "Bug", TROUBLE)
