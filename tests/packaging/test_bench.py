"""Tests of the speed bench: each of its measures runs, at a hundredth of the size, and prints what it measured."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from bench import BENCHES
from environment import ROOT

# The work, two times, their ratio (none when the floor is too short for the clock), the goal, a word on what was run.
ROW = re.compile(r"(?P<work>\S.*?) +[\d.]+ +[\d.]+ +([\d.]+|nan)  (≤ [\d.]+|–) *.*")
ROWS = {
    "start": ["start to window painted", "… to first page filled with its figures", "… to every task listed"],
    "aged": ["aged balance"],
    "decision": ["reminder decision"],
    "lists": [
        "list: open",
        "list: jump to the end",
        *(f"list: sort by {column}" for column in ("number", "customer", "dated_on", "due_on", "amount", "open")),
        *(f"list: filter « {text} »" for text in ("lef", "lefevre 12", "fa2026-000")),
    ],
    "memory": ["memory of the window (MB, peak)"],
    "letters": ["letters, one process", "letters, two processes against one (wall)"],
    "import": ["import"],
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bench")


def test_every_bench_is_tried_here() -> None:
    assert ROWS.keys() == BENCHES.keys()


@pytest.mark.parametrize("name", ROWS)
def test_a_bench_prints_a_row_for_each_thing_it_measures(name: str, folder: Path) -> None:
    paths = os.pathsep.join((str(ROOT), str(ROOT / "packaging")))
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "bench.py", "--small", "--folder", folder, name],
        env=os.environ | {"PYTHONPATH": paths, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    head, *lines = done.stdout.splitlines()
    rows = [ROW.fullmatch(line) for line in lines]
    assert head.split()[0] == "work"
    assert [row and row["work"] for row in rows] == ROWS[name]
