"""Damages the sample files at random and has every reader read them: only drafts, complaints and refusals may come out.

Usage: python packaging/dev.py fuzz [--inputs N] [--seed N] [--processes N]. The samples are those of tests/samples and,
where CREANCES_CORPUS names the folder of real files, those too. Each input has its own seed: one that fails (another
error, ten seconds of the processor, or the memory ceiling) is kept in build/fuzz with what was raised, and
``--seed N --inputs 1`` makes it again.
"""

from __future__ import annotations

import argparse
import io
import logging
import os
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

import xlsxwriter
from mutations import mutated

from gestion_creances.banking.statement import Statement, identities
from gestion_creances.basics.errors import Refusal
from gestion_creances.intake.drafts import Delivery, Kind
from gestion_creances.intake.recognise import read

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "tests" / "samples"
FAILED = ROOT / "build" / "fuzz"
_SUFFIXES = {".txt", ".csv", ".xlsx", ".ofx", ".xml", ".sta", ".pdf"}
_LARGEST_SAMPLE = 24_000
_BATCH = 500
_SECONDS = 10
_CENTS = 2 * 10**13


class TooSlow(Exception):
    """An input that took more than ten seconds of the processor."""


@dataclass(frozen=True)
class Sample:
    """A file to damage: its name, which readers may look at, and its bytes."""

    name: str
    content: bytes


@dataclass
class Outcome:
    """What came out of a batch of inputs."""

    deliveries: int = 0
    refusals: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    longest: tuple[float, int] = (0.0, 0)
    peak_mb: int = 0

    def add(self, other: Outcome) -> None:
        """Take in the outcome of another batch."""
        self.deliveries += other.deliveries
        self.refusals += other.refusals
        self.failures += other.failures
        self.longest = max(self.longest, other.longest)
        self.peak_mb = max(self.peak_mb, other.peak_mb)


def samples() -> list[Sample]:
    """Return the files to damage: ours, a workbook, and the real ones where they are; long ones only in part."""
    folders = [SAMPLES]
    if corpus := os.environ.get("CREANCES_CORPUS"):
        folders.append(Path(corpus) / "data")
    found = [Sample("classeur.xlsx", _workbook())]
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix.lower() in _SUFFIXES and path.is_file():
                content = path.read_bytes()
                binary = path.suffix.lower() in (".pdf", ".xlsx")
                if not binary or len(content) < 10 * _LARGEST_SAMPLE:
                    found.append(Sample(path.name, content if binary else content[:_LARGEST_SAMPLE]))
    return found


def _workbook() -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Date", "Libellé", "Débit", "Crédit", "Solde"])
        sheet.write_row(1, 0, ["02/07/2026", "VIR SEPA LEFEVRE", "", 1200.5, 2200.5])
        sheet.write_row(2, 0, ["03/07/2026", "PRLV EDF", 150.3, "", 2050.2])
    return content.getvalue()


def run(first: int, count: int, known: Sequence[Sample], failed: Path = FAILED) -> Outcome:
    """Read *count* inputs, the seeds of which begin at *first*; keep those that fail in the folder *failed*."""
    signal.signal(signal.SIGPROF, _stop)
    outcome = Outcome()
    contents = [sample.content for sample in known]
    memory = Path("/dev/shm")  # noqa: S108 (memory of the computer, where it has such a folder)
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        for seed in range(first, first + count):
            chance = random.Random(seed)  # noqa: S311
            sample = chance.choice(known)
            path = Path(folder) / sample.name
            path.write_bytes(mutated(chance, sample.content, contents))
            kind = chance.choice(tuple(Kind)) if chance.random() < 0.15 else None
            _try(path, kind, seed, outcome, failed)
            path.unlink()
    outcome.peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return outcome


def _try(path: Path, kind: Kind | None, seed: int, outcome: Outcome, failed: Path) -> None:
    began = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, _SECONDS)
    try:
        _check(read(path, kind=kind))
        outcome.deliveries += 1
    except Refusal as refusal:
        str(refusal)
        outcome.refusals[type(refusal).__name__] += 1
    except Exception as error:
        failed.mkdir(parents=True, exist_ok=True)
        kept = failed / f"{seed}-{path.name}"
        kept.write_bytes(path.read_bytes())
        kept.with_name(f"{kept.name}.erreur").write_text(traceback.format_exc())
        outcome.failures.append(f"{seed} {path.name} ({kind}): {type(error).__name__}: {str(error)[:200]}")
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    outcome.longest = max(outcome.longest, (time.process_time() - began, seed))


def _check(delivery: Delivery) -> None:
    """Raise AssertionError for a delivery that says what no books can hold."""
    amounts = [payment.amount for payment in delivery.payments]
    amounts += [invoice.gross for invoice in delivery.invoices]
    for statement in delivery.statements:
        amounts += [movement.amount for movement in statement.movements]
        names = identities(statement.movements)
        if len(set(names)) != len(names) or statement.first_on > statement.last_on:
            raise AssertionError(f"a statement contradicts itself: {statement.account}")
        _ = statement.gap
        _check_words(statement)
    if any(abs(amount.cents) > _CENTS for amount in amounts):
        raise AssertionError("an amount is beyond what the books hold")
    if any(not complaint.message for complaint in delivery.complaints):
        raise AssertionError("a complaint says nothing")


def _check_words(statement: Statement) -> None:
    """Raise AssertionError, or UnicodeError, for words that no books and no letter can hold."""
    account = statement.account
    texts = [account.iban, account.number, account.label, statement.number]
    for one in statement.movements:
        texts += [
            one.label,
            one.payer,
            one.payer_iban,
            one.reference,
            one.bank_reference,
            one.return_reason,
            one.method,
        ]
        texts += one.detail.split("\n")
    whole = "".join(texts)
    whole.encode()
    if not whole.isprintable():
        raise AssertionError("a statement has signs that cannot be printed")


def _prepare(megabytes: int) -> None:
    """Give a process its ceiling of memory, and let it be silent."""
    resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise TooSlow(f"more than {_SECONDS} s")


def batches(first: int, inputs: int) -> Iterator[tuple[int, int]]:
    """Yield the first seed and the size of each batch."""
    for start in range(first, first + inputs, _BATCH):
        yield start, min(_BATCH, first + inputs - start)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=20_000, help="how many files to read (default: 20000)")
    parser.add_argument("--seed", type=int, default=1, help="the seed of the first one (default: 1)")
    parser.add_argument("--processes", type=int, default=2, help="how many at a time (default: 2)")
    parser.add_argument("--memory", type=int, default=2048, help="the ceiling of each process in MB (default: 2048)")
    options = parser.parse_args()
    known = samples()
    whole, began, done = Outcome(), time.monotonic(), 0
    with ProcessPoolExecutor(options.processes, initializer=_prepare, initargs=(options.memory,)) as pool:
        parts = list(batches(options.seed, options.inputs))
        starts, counts = [part[0] for part in parts], [part[1] for part in parts]
        for outcome, count in zip(pool.map(run, starts, counts, [known] * len(parts)), counts, strict=True):
            whole.add(outcome)
            done += count
            for failure in outcome.failures:
                print(f"FAILED {failure}", flush=True)
            if done % (10 * _BATCH) == 0:
                print(f"{done} inputs, {time.monotonic() - began:.0f} s", flush=True)
    _tell(whole, options.inputs, len(known), time.monotonic() - began)
    return 1 if whole.failures else 0


def _tell(whole: Outcome, inputs: int, known: int, seconds: float) -> None:
    print(f"{inputs} inputs made of {known} samples, in {seconds:.0f} s")
    print(f"{whole.deliveries} deliveries, {whole.refusals.total()} refusals, {len(whole.failures)} failures")
    print(", ".join(f"{name} {count}" for name, count in whole.refusals.most_common()))
    print(f"longest {whole.longest[0]:.2f} s (seed {whole.longest[1]}), peak memory {whole.peak_mb} MB")


if __name__ == "__main__":
    sys.exit(main())
