"""Samples damaged at random: only deliveries and refusals ever come out of a reader, within bounds."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from mutations import mutated

from gestion_creances.basics.errors import Refusal
from gestion_creances.intake.recognise import read

SAMPLES = sorted((Path(__file__).parents[2] / "samples" / "bank").iterdir())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_three_hundred_damages_of_a_sample_end_well(path: Path, tmp_path: Path) -> None:
    contents = [sample.read_bytes() for sample in SAMPLES]
    copy = tmp_path / path.name
    said, read_well = [], 0
    for seed in range(300):
        copy.write_bytes(mutated(random.Random(seed), path.read_bytes(), contents))  # noqa: S311
        try:
            said += [complaint.message for complaint in read(copy).complaints]
            read_well += 1
        except Refusal as refusal:
            said.append(str(refusal).removeprefix(f"« {path.name} »").strip())
    assert read_well
    assert all(said)


def test_the_command_that_damages_samples_counts_what_comes_out(tmp_path: Path) -> None:
    pytest.importorskip("resource", reason="ceilings of memory and alarms are those of Unix")
    from fuzz import Outcome, Sample, run

    known = [Sample(path.name, path.read_bytes()) for path in SAMPLES]
    outcome = run(1, 40, known, tmp_path)
    assert outcome.failures == []
    assert outcome.deliveries + outcome.refusals.total() == 40
    whole = Outcome()
    whole.add(outcome)
    assert whole == outcome
