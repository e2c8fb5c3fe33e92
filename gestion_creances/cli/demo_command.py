"""``demo``: makes the demonstration company, sends its reminders of the day, and shows where everything is."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from gestion_creances import locations
from gestion_creances.basics import french
from gestion_creances.basics.progress import Progress
from gestion_creances.cli.arguments import FrenchParser
from gestion_creances.cli.desks import SUFFIX, actor, as_of, as_of_option
from gestion_creances.cli.figures_commands import indicator, shown_value, terms
from gestion_creances.cli.letters_commands import LETTERS, Phones, letter
from gestion_creances.cli.main import Window
from gestion_creances.cli.output import Output
from gestion_creances.desk import Desk
from gestion_creances.kpi.indicator import Kpi
from gestion_creances.routines.make_demonstration import make_demonstration
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.view_figures import view_indicators, view_outstanding
from gestion_creances.usecases.view_messages import view_outbox

_NAME = "Démonstration"


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    help_ = "où la mettre (par défaut : Gestion des créances, dans vos documents)"
    made.options.add_argument("--dossier", metavar="DIR", type=Path, help=help_)
    made.options.add_argument("--sans-fenetre", action="store_true", help="n’ouvre pas la fenêtre")
    as_of_option(made)
    return made


def run(_name: str, args: Namespace, output: Output, window: Window) -> int:
    """Make, work, show, open the window when there is a screen, and return the exit status."""
    path = _free(args.dossier or locations.documents())
    day = as_of(args)
    with make_demonstration(path, day, actor(), Progress()) as books:
        desk = Desk(books, day, actor())
        done = issue_reminders(desk, path.parent / LETTERS)
        calls = Phones(desk, done.calls)
        outbox = view_outbox(desk)
        sums = view_outstanding(desk).total
        sheet = view_indicators(desk)
    letters = [str(sent.document.resolve()) for sent in done.letters if sent.document]
    data: dict[str, object] = {
        "books": str(path.resolve()),
        "letters": letters,
        "figures": {"as_of": day.isoformat(), **terms(sums), **{key: indicator(kpi) for key, kpi in sheet.items()}},
        "reminders": [letter(sent) for sent in done.letters],
        "calls": calls.data(),
        "messages": {"waiting": len(outbox.waiting), "to_decide": outbox.to_decide},
    }

    def lines() -> Iterator[str]:
        yield f"Dossier de démonstration : {path.resolve()}"
        yield f"Lettres écrites : {len(letters)}, dans {path.parent.resolve() / LETTERS}"
        yield f"E-mails en attente d’envoi : {len(outbox.waiting)} ; à décider : {outbox.to_decide}"
        yield f"Encours au {french.day(day)} : {french.amount(sums.total)}, dont échu {french.amount(sums.overdue)}"
        yield f"DSO {_figure(sheet, 'dso_balance')}, retard moyen {_figure(sheet, 'average_days_late')}"
        yield from calls.lines()

    output.say(data, lines())
    if args.sans_fenetre or not has_screen():
        return 0
    return window(path, args.au)


def has_screen() -> bool:
    """Return whether a window could be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _figure(sheet: dict[str, Kpi], key: str) -> str:
    return shown_value(sheet[key])


def _free(folder: Path) -> Path:
    """Return a place in *folder* where no books are yet: the demonstration never takes the place of a file."""
    names = (f"{_NAME}{'' if rank == 1 else f' {rank}'}{SUFFIX}" for rank in count(1))
    return next(folder / name for name in names if not (folder / name).exists())
