"""Tests of the matching bench: it runs on small ledgers and prints its tables, with nothing decided wrongly."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from bank_dirt import OTHER_KINDS, kinds_of_customers
from environment import ROOT
from fec_replay import replay_fec


def test_the_bench_prints_a_row_for_each_ledger_and_each_kind_of_line() -> None:
    paths = os.pathsep.join((str(ROOT), str(ROOT / "packaging")))
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "matching_bench.py", "--small"],
        env=os.environ | {"PYTHONPATH": paths, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    known = ["customers' lines", "all lines", *kinds_of_customers(), *OTHER_KINDS]
    rows = [line for line in done.stdout.splitlines() if any(line.startswith(name) for name in known)]
    assert len(rows) > len(known) / 2
    assert all(row[58:65].strip() == "0" for row in rows)
    assert "500 lines against" in done.stdout


def test_the_payments_of_a_real_fec_are_understood(corpus: Path) -> None:
    scores = replay_fec(corpus / "data/fec/quadra_123456789FEC20190731.txt")
    assert [(score.lines, score.wrong) for score in scores.values()] == [(1361, 0)] * 3
    assert all(score.right > score.lines * 9 / 10 for score in scores.values())
