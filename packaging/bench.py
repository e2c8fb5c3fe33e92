"""Measures the program's speed as ratios: each piece of work beside the least that this computer needs for it.

Usage: python packaging/dev.py bench [--small] [NAME …]. The floor runs in the same minute as the work, in turn, and the
medians are compared: a ratio holds when the computer is slow or busy, a time in seconds does not. Books are made once
and kept in build/bench, or in the folder given.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import peers_books
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address, Company
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import Allocation, ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.letters.letter import Letter
from gestion_creances.letters.paper.fonts import REGULAR
from gestion_creances.letters.pdf import draw
from gestion_creances.storage.books import Books
from gestion_creances.storage.lists import ItemQuery
from gestion_creances.usecases.view_figures import view_aged_balance

FOLDER = Path(__file__).resolve().parent.parent / "build" / "bench"
AS_OF = date(2026, 6, 30)


@dataclass(frozen=True)
class Row:
    """One measured ratio: medians in milliseconds, the goal, and a word on what was run."""

    work: str
    floor: float
    ours: float
    goal: float | None
    note: str = ""

    def text(self) -> str:
        ratio = self.ours / self.floor if self.floor else float("nan")
        goal = f"≤ {self.goal:g}" if self.goal else "–"
        return f"{self.work:<46}{self.floor:>10.1f}{self.ours:>10.1f}{ratio:>8.2f}  {goal:<7}{self.note}"


@dataclass(frozen=True)
class Ground:
    """Where, how large and how many times to measure: ``scale`` 100 asks for a hundredth of the size."""

    folder: Path
    scale: int = 1
    runs: int = 5

    def size(self, whole: int) -> int:
        """Return how many to take instead of *whole*."""
        return whole // self.scale

    def books(self, invoices: int, customers: int) -> Path:
        """Return books of that many invoices, made once: half paid, a tenth of them in part, as of 30 June 2026."""
        invoices, customers = self.size(invoices), self.size(customers)
        path = self.folder / f"{invoices}-{customers}.creances"
        if not path.exists():
            _make_books(path, invoices, customers)
        return path

    def environment(self) -> dict[str, str]:
        """Return the environment of a window that keeps its settings out of the user's."""
        return os.environ | {"XDG_CONFIG_HOME": str(self.folder / "config")}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help=f"what to measure, among {', '.join(BENCHES)} (default: all)")
    parser.add_argument(
        "--small", action="store_true", help="a hundredth of the size, once: to see that the bench runs"
    )
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the books are made (default: build/bench)")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    ground = Ground(options.folder, 100, 1) if options.small else Ground(options.folder)
    print(f"{'work':<46}{'floor ms':>10}{'ours ms':>10}{'ratio':>8}  {'goal':<7}")
    for name in options.names or BENCHES:
        for row in BENCHES[name](ground):
            print(row.text(), flush=True)
    return 0


def _median_ms(work: Callable[[], object], runs: int) -> float:
    times = []
    for _ in range(runs):
        began = time.process_time()
        work()
        times.append((time.process_time() - began) * 1000)
    return statistics.median(times)


def _pair_ms(floor: Callable[[], object], ours: Callable[[], object], runs: int) -> tuple[float, float]:
    """Return the medians of both, run in turn so that a busy minute weighs on both."""
    pairs = [(_median_ms(floor, 1), _median_ms(ours, 1)) for _ in range(runs)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def _make_books(path: Path, invoices: int, customers: int) -> None:
    draft = path.with_suffix(".draft")
    for left in path.parent.glob(f"*{draft.name}*"):
        left.unlink()
    chance = random.Random(invoices)  # noqa: S311 - repeatable, not secret
    with Books.create(draft) as books, books.writing() as session:
        session.policies.put(standard_policy())
        owners = session.customers.add_many(
            [
                Customer(f"C{rank:06d}", f"Société Lefèvre {rank}", email="c@exemple.invalid")
                for rank in range(customers)
            ]
        )
        documents = [_invoice(chance, owners, rank) for rank in range(invoices)]
        debts = session.invoices.add_many(documents)
        paid = [(one, debt) for one, (debt,) in zip(documents, debts, strict=True) if chance.random() < 0.5]
        payments = [_payment(chance, one) for one, _ in paid]
        credits_ = session.payments.add_many(payments)
        session.items.allocate_many(
            [
                Allocation(debt, credit, payment.amount, payment.paid_on)
                for (_, debt), credit, payment in zip(paid, credits_, payments, strict=True)
            ]
        )
    draft.rename(path)


def _invoice(chance: random.Random, owners: tuple[int, ...], rank: int) -> Invoice:
    issued = AS_OF - timedelta(days=chance.randrange(1, 730))
    gross = Money(chance.randrange(6000, 960000))
    parts = (Instalment(issued + timedelta(days=30), gross),)
    return Invoice(chance.choice(owners), f"FA{issued.year}-{rank:07d}", ItemKind.INVOICE, issued, gross, parts)


def _payment(chance: random.Random, invoice: Invoice) -> Payment:
    day = min(AS_OF, invoice.issued_on + timedelta(days=chance.randrange(5, 100)))
    amount = invoice.gross if chance.random() < 0.8 else Money(invoice.gross.cents // 2)
    return Payment(invoice.customer_id, day, amount, "transfer")


@contextmanager
def _desk(path: Path) -> Iterator[Desk]:
    with Books.open(path) as books:
        yield Desk(books, AS_OF, "bench")


@contextmanager
def _raw(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path)) as connection:
        yield connection


# -- the start of the program ----------------------------------------------------------------------------------------

_BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print(time.monotonic_ns()); sys.stdout.flush(); QApplication.exit()
app = QApplication([]); window = Window(); window.resize(1280, 800); window.show(); app.exec()
"""
_OURS = """
import sys, time
from datetime import date
from functools import partial
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from gestion_creances import app as program
class Watch(QObject):
    # Tells when the window was first painted, then when a paint first showed a figure in each card.
    told = 0
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint and (not self.told or (self.told == 1 and self.filled())):
            self.told += 1
            print(time.monotonic_ns())
        return False
    def filled(self):
        from gestion_creances.ui.fields.kpi import KpiCard
        page = running.window.page()
        cards = page.findChildren(KpiCard) if page is not None else []
        return bool(cards) and all(card.value() != "–" for card in cards)
qt = QApplication([]); watch = Watch(); qt.installEventFilter(watch)
running = program.start(qt, Path(sys.argv[1]), lambda: date(2026, 6, 30))
def look():
    if watch.told == 2 and not running.jobs.running():
        print(time.monotonic_ns()); sys.stdout.flush(); qt.exit()
timer = QTimer(); timer.timeout.connect(look); timer.start(5)
qt.exec(); running.close_books()
"""


def bench_start(ground: Ground) -> Iterator[Row]:
    """Process start to window painted, then to the first page filled with its figures, then to every task listed."""
    path = ground.books(100_000, 2_000)
    environment = ground.environment()
    bare, ours = [], []
    for _ in range(ground.runs):
        bare.append(_instants(_BARE, environment)[0])
        ours.append(_instants(_OURS, environment, str(path)))
    floor = statistics.median(bare)
    painted, filled, listed = map(statistics.median, zip(*ours, strict=True))
    yield Row("start to window painted", floor, painted, 2.5)
    yield Row("… to first page filled with its figures", floor, filled, 8, f"{ground.size(100_000)} invoices")
    yield Row("… to every task listed", floor, listed, None)


def _instants(script: str, environment: dict[str, str], *arguments: str) -> list[float]:
    began = time.monotonic_ns()
    return [(instant - began) / 1e6 for instant in _numbers(script, environment, *arguments)]


def _numbers(script: str, environment: dict[str, str], *arguments: str) -> list[int]:
    """Return the whole numbers that *script* prints, run in a process of its own."""
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120)
    return [int(line) for line in done.stdout.split()]


# -- figures ---------------------------------------------------------------------------------------------------------


def bench_aged(ground: Ground) -> Iterator[Row]:
    """The aged balance per customer beside one raw pass over the same table."""
    path = ground.books(1_000_000, 2_000)
    with _desk(path) as desk, _raw(path) as raw:
        scan = "SELECT SUM(amount_cents) FROM item"
        floor, ours = _pair_ms(lambda: raw.execute(scan).fetchone(), lambda: view_aged_balance(desk), ground.runs)
        yield Row("aged balance", floor, ours, 2, f"{ground.size(1_000_000)} invoices")


def bench_decision(ground: Ground) -> Iterator[Row]:
    """The reminder decision of the day beside the raw selection of the overdue lines."""
    from gestion_creances.usecases.prepare_reminders import prepare_reminders

    path = ground.books(18_000, 1_800)
    candidates = (
        "SELECT id, customer_id, number, due_on, open_cents FROM item "
        "WHERE kind = 'invoice' AND open_cents <> 0 AND due_on <= '2026-06-22'"
    )
    with _desk(path) as desk, _raw(path) as raw:
        lines = len(raw.execute(candidates).fetchall())
        floor, ours = _pair_ms(lambda: raw.execute(candidates).fetchall(), lambda: prepare_reminders(desk), ground.runs)
        yield Row("reminder decision", floor, ours, 20, f"{lines} overdue lines")


# -- lists -----------------------------------------------------------------------------------------------------------


def bench_lists(ground: Ground) -> Iterator[Row]:
    """A list of 100,000 invoices: open, sort, filter, jump; CPU per gesture, goal 100 ms (no floor)."""
    path = ground.books(100_000, 2_000)
    with _desk(path) as desk, desk.books.reading() as session:
        count = session.lists.totals(ItemQuery(AS_OF)).count

        def gesture(query: ItemQuery, offset: int = 0) -> Callable[[], object]:
            return lambda: (session.lists.totals(query), session.lists.page(query, offset, 200, count))

        whole = ItemQuery(AS_OF)
        gestures = {"list: open": gesture(whole), "list: jump to the end": gesture(whole, count - 200)}
        for sort in ("number", "customer", "dated_on", "due_on", "amount", "open"):
            gestures[f"list: sort by {sort}"] = gesture(ItemQuery(AS_OF, sort=sort, descending=True))
        for text in ("lef", "lefevre 12", "fa2026-000"):
            gestures[f"list: filter « {text} »"] = gesture(ItemQuery(AS_OF, text=text))
        for name, work in gestures.items():
            yield Row(name, 100, _median_ms(work, ground.runs), 1, "floor column: the 100 ms allowed")


def bench_memory(ground: Ground) -> Iterator[Row]:
    """The memory of the window with 1,000,000 invoices open, in MB (goal 250)."""
    path = ground.books(1_000_000, 2_000)
    script = _OURS.replace(
        # Not ru_maxrss, which a process takes over from the one that started it.
        "running.close_books()",
        "print(next(int(l.split()[1]) for l in open('/proc/self/status') if l.startswith('VmHWM')) * 10**6)",
    )
    environment = ground.environment()
    peak = _numbers(script, environment, str(path))[-1]
    yield Row("memory of the window (MB, peak)", 250, peak / 1e9, 1, f"{ground.size(1_000_000)} invoices")


# -- letters ---------------------------------------------------------------------------------------------------------


def bench_letters(ground: Ground) -> Iterator[Row]:
    """One-page letters with table and QR code, filled and drawn, beside 35 bare lines in the same embedded font."""
    from gestion_creances.letters.drafting import compose

    path = ground.books(18_000, 1_800)
    with _desk(path) as desk:
        with desk.books.writing() as session:
            session.company.put(Company("Ateliers Morvan", iban="FR7630006000011234567890189", address=_TOWN))
        with desk.books.reading() as session:
            campaign = session.correspondence.campaign(AS_OF)
            small = [one for one in campaign.reminders() if len(one.claims) <= 6][: ground.size(200) + 3]
            firm, records = session.correspondence.firm(), session.correspondence.records(small, AS_OF)
        letters = [compose(firm, records[one.key], one, AS_OF).letter for one in small]
    floor, ours = _pair_ms(
        lambda: [_bare_page() for _ in small], lambda: [draw(letter) for letter in letters], ground.runs
    )
    yield Row("letters, one process", floor, ours, 2.5, f"{len(letters)} letters, {ours / len(letters):.1f} ms each")
    alone, shared = _wall_ms(letters, 1), _wall_ms(letters, 2)
    yield Row("letters, two processes against one (wall)", shared, alone, None, "how many times faster, goal 1.7")


_TOWN = Address(("14 rue des Tanneries",), "21000", "Dijon")


def _bare_page() -> bytes:
    file = io.BytesIO()
    page = Canvas(file, pagesize=A4, initialFontName=REGULAR)
    for line in range(35):
        page.setFont(REGULAR, 10)
        page.drawString(70, 780 - 20 * line, "Facture FA-2026-0164 du 16/04/2026, échue le 31/05/2026 : 7 680,00 €")
    page.save()
    return file.getvalue()


def _wall_ms(letters: Sequence[Letter], workers: int) -> float:
    with ProcessPoolExecutor(workers) as pool:
        list(pool.map(draw, [letters[0]] * 8))
        began = time.perf_counter()
        list(pool.map(draw, letters, chunksize=len(letters) // (4 * workers) + 1))
        return (time.perf_counter() - began) * 1000


# -- import ----------------------------------------------------------------------------------------------------------


def bench_import(ground: Ground) -> Iterator[Row]:
    """The peers' files read, checked and stored, beside raw inserts of the very same rows into the same tables."""
    from gestion_creances.usecases.import_files import Source, import_files

    count = ground.size(100_000)
    folder = ground.folder / f"peers-{count}"
    if not folder.exists():
        peers_books.write_books(count, folder)
    files = [Source(folder / f"{name}.csv") for name in ("customers", "invoices", "payments")]
    floors, ours = [], []
    for _ in range(min(3, ground.runs)):
        path = ground.folder / "import.creances"
        for left in ground.folder.glob("*import.creances*"):
            left.unlink()
        with Books.create(path) as books:
            desk = Desk(books, AS_OF, "bench")
            ours.append(_median_ms(partial(import_files, desk, files), 1))
        floors.append(_raw_copy_ms(path))
    yield Row("import", statistics.median(floors), statistics.median(ours), 5, f"{count} invoices")


def _raw_copy_ms(path: Path) -> float:
    """Return the CPU time of raw inserts of all rows of *path* into empty books of the same schema."""
    copy = path.with_name("copy.creances")
    for left in path.parent.glob("*copy.creances*"):
        left.unlink()
    Books.create(copy).close()
    with _raw(path) as source, _raw(copy) as target:
        tables = {
            name: source.execute(f"SELECT * FROM {name}").fetchall()
            for name in ("customer", "invoice", "item", "payment", "allocation")
        }
        target.execute("PRAGMA synchronous = FULL")

        def insert() -> None:
            with target:
                for name, rows in tables.items():
                    marks = ", ".join("?" * len(rows[0]))
                    target.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)

        return _median_ms(insert, 1)


BENCHES: dict[str, Callable[[Ground], Iterator[Row]]] = {
    "start": bench_start,
    "aged": bench_aged,
    "decision": bench_decision,
    "lists": bench_lists,
    "memory": bench_memory,
    "letters": bench_letters,
    "import": bench_import,
}

if __name__ == "__main__":
    raise SystemExit(main())
