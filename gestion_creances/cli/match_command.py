"""``rapprocher``: what the bank lines that wait may settle; writes what is certain when asked."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence

from gestion_creances.basics import french
from gestion_creances.basics.money import Money
from gestion_creances.cli.arguments import FrenchParser
from gestion_creances.cli.desks import as_of_option, books_word, reading_desk, writing_desk
from gestion_creances.cli.main import Window
from gestion_creances.cli.output import Output, counted, table
from gestion_creances.desk import Desk
from gestion_creances.matching.proposal import Certainty, Proposal
from gestion_creances.usecases.match_bank_lines import CertainMatched, match_certain
from gestion_creances.usecases.view_bank import LeftLine, ReadLines, read_lines_left

_CERTAINTIES = {Certainty.CERTAIN: "certain", Certainty.PROBABLE: "probable", Certainty.POSSIBLE: "possible"}
_NOTHING = CertainMatched((), 0)


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    books_word(made)
    made.options.add_argument("--automatique", action="store_true", help="écrit les rapprochements certains")
    made.options.add_argument("--essai", action="store_true", help="montre ce qui serait fait, n’écrit rien")
    as_of_option(made)
    return made


def run(_name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Show the lines that wait, after writing what is certain when asked, and return the exit status."""
    writes = args.automatique and not args.essai
    with writing_desk(args) if writes else reading_desk(args) as desk:
        before = _seen(desk) if args.automatique else None
        done = match_certain(desk) if writes else _NOTHING
        seen = _seen(desk) if before is None or writes else before
    lines = before or seen
    settled = {one.line_id for one in done.settled}
    if args.automatique and args.essai:
        settled = {left.line.line_id for left in seen.lines if left.certain}
    left = sum(one.line.line_id not in settled for one in lines.lines)
    data = {
        "lines": [_line(one, lines, matched=one.line.line_id in settled) for one in lines.lines],
        "matched": len(settled),
        "left": left,
        "written": bool(writes),
    }
    output.say(data, _told(lines, settled, left))
    return 0


def _seen(desk: Desk) -> ReadLines:
    return read_lines_left(desk)


def _line(one: LeftLine, read: ReadLines, *, matched: bool) -> dict[str, object]:
    row = one.line
    return {
        "line": row.line_id,
        "date": row.booked_on.isoformat(),
        "amount_cents": row.amount.cents,
        "label": row.label,
        "payer": row.payer,
        "state": "matched" if matched else row.state.value,
        "proposals": [_proposal(proposal, row.amount, read) for proposal in one.proposals],
    }


def _proposal(proposal: Proposal, amount: Money, read: ReadLines) -> dict[str, object]:
    codes = [read.customers[key][0] for key in read.owners(proposal)]
    return {
        "customer": codes[0] if len(codes) == 1 else None,
        "customers": codes,
        "use": proposal.use.value,
        "invoices": list(_numbers(proposal, read)),
        "amount_cents": amount.cents,
        "certainty": _CERTAINTIES[proposal.certainty],
        "tied": proposal.tied,
        "reasons": list(proposal.reasons),
    }


def _numbers(proposal: Proposal, read: ReadLines) -> Sequence[str]:
    return tuple(dict.fromkeys(read.items[share.item_id].number for share in proposal.shares))


def _told(read: ReadLines, settled: set[int], left: int) -> Iterator[str]:
    if not read.lines:
        yield "Aucun mouvement bancaire n’attend d’être rapproché."
        return
    rows = []
    for one in read.lines:
        best = one.proposals[0] if one.proposals else None
        who = ", ".join(read.customers[key][1] for key in read.owners(best)) if best else ""
        what = ", ".join(_numbers(best, read)) if best else ""
        sure = "rapproché" if one.line.line_id in settled else (_CERTAINTIES[best.certainty] if best else "")
        label = one.line.payer or one.line.label
        rows.append((french.day(one.line.booked_on), one.line.amount, label, who, what, sure))
    yield from table(("Date", "Montant", "Mouvement", "Client", "Pièces", "Lecture"), rows)
    yield f"Rapprochés : {len(settled)} ; en attente : {counted(left, 'mouvement', 'mouvements')}."
