"""``relancer --automatique`` and ``planifier``: the run nobody watches, and its hour in the computer’s timetable."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterator
from datetime import datetime, time

from gestion_creances.basics import french
from gestion_creances.basics.money import total
from gestion_creances.cli.arguments import FrenchParser
from gestion_creances.cli.desks import as_of, books_path, books_word, writing_desk
from gestion_creances.cli.main import TROUBLE, Window
from gestion_creances.cli.output import Output, counted, table
from gestion_creances.desk import Desk
from gestion_creances.routines.automatic import AutomaticRun, run_automatically
from gestion_creances.storage.books import BooksMissing
from gestion_creances.timetable import scheduler
from gestion_creances.timetable.entry import Entry, entry_for

_DEFAULT = time(8, 30)


def run_scheduled(args: Namespace, output: Output, folder: str) -> int:
    """Run the automatic reminders once and return the exit status; *folder* beside the books takes the PDF."""
    with writing_desk(args) as desk:
        target = args.sortie or desk.books.path.parent / folder
        run = run_automatically(desk, target, _moment(desk, args))
    _say_run(output, run)
    return TROUBLE if run.trouble else 0


def parser(name: str, description: str) -> FrenchParser:
    """Return what ``planifier`` understands."""
    made = FrenchParser(name, description)
    books_word(made)
    choice = made.options.add_mutually_exclusive_group()
    choice.add_argument("--heure", metavar="HH:MM", type=_hour, help="planifie à cette heure (par défaut : 08:30)")
    choice.add_argument("--retirer", action="store_true", help="retire la tâche planifiée")
    choice.add_argument("--etat", action="store_true", help="dit seulement ce qui est planifié")
    return made


def run(_name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Plan, unplan, or say what is planned."""
    path = books_path(args)
    if not path.is_file():
        raise BooksMissing(path)
    entry = entry_for(path, args.heure or _DEFAULT)
    if args.retirer:
        scheduler.remove(entry)
    elif not args.etat:
        scheduler.install(entry, datetime.now().astimezone().date())
    _say_planned(output, entry)
    return 0


def _moment(desk: Desk, args: Namespace) -> datetime:
    """Return the time of the office on the day of the run."""
    return datetime.combine(as_of(args), desk.now().astimezone().timetz())


def _hour(text: str) -> time:
    try:
        return datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007
    except ValueError:
        raise ArgumentTypeError(f"heure illisible : « {text} », attendu HH:MM, par exemple 07:30") from None


def _say_planned(output: Output, entry: Entry) -> None:
    at = scheduler.planned(entry)
    told = f"Relances automatiques planifiées du lundi au vendredi à {at}." if at else "Aucune relance planifiée."
    data = {"planned_at": at or None, "name": entry.name, "command": list(entry.command)}
    output.say(data, [told, f"Commande : {scheduler.by_hand(entry)}"])


def _say_run(output: Output, run: AutomaticRun) -> None:
    for warning in run.issued.warnings:
        output.tell(f"À vérifier : {warning}")
    for one in run.issued.refused:
        output.tell(f"{one.reminder.debtor.name} : lettre impossible. {one.refusal}")
    for said in dict.fromkeys(map(str, filter(None, (run.plan.held, run.unsent, run.trouble)))):
        output.tell(said)
    letters = run.issued.letters
    data: dict[str, object] = {
        "as_of": run.issued.as_of.isoformat(),
        "reminders": [
            {
                "customer": sent.customer_code,
                "level": sent.letter.level_code,
                "channel": sent.letter.channel.value,
                "number": sent.letter.number,
                "total_cents": sent.asked.cents,
                "document": str(sent.document.resolve()) if sent.document else None,
            }
            for sent in letters
        ],
        "waiting": [
            {"customer": one.debtor.code, "level": one.level.code, "amount_cents": one.amount.cents}
            for one in run.plan.waiting
        ],
        "held": run.plan.held or None,
        **{f"{name}_count": number for name, number in run.counts().items()},
    }

    def lines() -> Iterator[str]:
        asked = french.amount(total(sent.asked for sent in letters))
        day = french.day(run.issued.as_of)
        yield f"Relances automatiques du {day} : {counted(len(letters), 'lettre', 'lettres')}, {asked} demandés"
        if letters:
            rows = [(sent.customer_code, sent.customer_name, sent.level_name, sent.asked) for sent in letters]
            yield from table(("Client", "Nom", "Étape", "Demandé"), rows)
        yield f"E-mails partis : {len(run.sent.sent)} ; à confirmer : {len(run.plan.waiting)} ; " + (
            f"appels à passer : {len(run.issued.calls)}"
        )

    output.say(data, lines())
