"""Measures how well bank lines are matched: on invented statements, on a real FEC, and how fast.

Usage: python packaging/dev.py bench-matching [--small] [--seeds 1,2 …]. A line is right when what is decided or
proposed first is the truth to the cent; precision is counted on what would be decided without a person. The real FEC
is looked for in the folder named by the environment variable CREANCES_CORPUS.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Sequence
from pathlib import Path

from bank_dirt import OTHER_KINDS, kinds_of_customers, statement
from fec_replay import replay_fec
from invented_ledgers import TODAY, Ledger, demonstration_ledger, random_ledger
from matching_replay import HEAD, Outcome, Replay, Score, row, rows

from gestion_creances.matching.facts import Facts, Line
from gestion_creances.matching.together import propose_all

_SEEDS = (1, 2, 3, 4, 5, 6, 7, 8)
_LINES, _INVOICES = 10_000, 100_000
_REAL = "data/fec/quadra_123456789FEC20190731.txt"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="a small ledger and few lines: to see that the bench runs")
    parser.add_argument("--seeds", default="", help="the random ledgers to make, e.g. 1,2,3")
    options = parser.parse_args()
    scale = 20 if options.small else 1
    seeds = [int(seed) for seed in options.seeds.split(",") if seed] or list(_SEEDS[: 1 if options.small else None])
    invented(seeds, scale)
    corpus = os.environ.get("CREANCES_CORPUS")
    if corpus and not options.small:
        real(Path(corpus) / _REAL)
    speed(scale)
    return 0


def invented(seeds: Sequence[int], scale: int) -> None:
    """Print the table of the demonstration and of random ledgers: each in a line, then all of them by kind of dirt."""
    kinds = [*kinds_of_customers(), *OTHER_KINDS]
    ledgers = [(0, demonstration_ledger())] if scale == 1 else []
    ledgers += [(seed, random_ledger(seed, 300 // scale, 4000 // scale)) for seed in seeds]
    whole = Outcome()
    print(HEAD)
    for seed, ledger in ledgers:
        outcome = _played(ledger, seed)
        print(row(f"{ledger.name}, customers' lines", outcome.total(kinds_of_customers())), flush=True)
        for kind in kinds:
            whole.scores[kind] = whole.scores[kind].plus(outcome.scores.get(kind, Score()))
    print(f"\nall of these by kind of line\n{HEAD}")
    for text in rows(whole, kinds):
        print(text)
    print(row("customers' lines", whole.total(kinds_of_customers())))
    print(row("all lines", whole.total(kinds)), flush=True)


def _played(ledger: Ledger, seed: int) -> Outcome:
    return Replay(ledger).play(statement(ledger, seed))


def real(path: Path) -> None:
    """Print what is made of the bank credits of a FEC whose letters tell the truth."""
    print(f"\nbank credits of a real FEC, told by {path.name}\n{HEAD}")
    for name, score in replay_fec(path).items():
        print(row(name, score), flush=True)


def speed(scale: int) -> None:
    """Print how long many lines take against many open invoices."""
    ledger = random_ledger(7, _INVOICES // 20 // scale, _INVOICES // scale)
    lines = [event.line for event in statement(ledger, 7) if event.line.amount.cents > 0][-_LINES // scale :]
    facts, lines = Facts(ledger.dues, ledger.customers), _dated(lines)
    began = time.process_time()
    found = propose_all(facts, lines)
    spent = time.process_time() - began
    told = sum(bool(proposals) for proposals in found.values())
    print(f"\n{len(lines)} lines against {len(ledger.dues)} open items: {spent:.1f} s, {told} with a proposal")


def _dated(lines: list[Line]) -> list[Line]:
    return [line for line in lines if line.booked_on <= TODAY]


if __name__ == "__main__":
    raise SystemExit(main())
