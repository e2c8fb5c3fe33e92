"""Writes the books on which this program is compared with others: customers, invoices, payments and the right answers.

Usage: python packaging/peers_books.py N [FOLDER]. N invoices over N/10 customers, always the same for the same N, as of
30 June 2026: 40 % paid in full, 10 % in part, 50 % not at all. ``expected.json`` holds what any correct program finds.
"""

from __future__ import annotations

import csv
import hashlib
import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

AS_OF = date(2026, 6, 30)
START = date(2024, 7, 1)
SEED = 20260630
BUCKETS = ("non_echu", "1_30", "31_60", "61_90", "plus_90")
_FULLY, _PAID = 0.4, 0.5
_TRADES = (
    "Société",
    "Établissements",
    "Atelier",
    "Menuiserie",
    "Boulangerie",
    "Garage",
    "Transports",
    "Cabinet",
    "Imprimerie",
    "Électricité",
)
_NAMES = (
    "Lefèvre",
    "Dupré",
    "Müller",
    "Garçon",
    "Noël",
    "Bérenger",
    "Château",
    "Lemaître",
    "Girard",
    "Œuvrard",
    "d'Aubigné",
    "Saint-Étienne",
)
_TOWNS = (
    ("75011", "Paris"),
    ("69003", "Lyon"),
    ("13006", "Marseille"),
    ("31000", "Toulouse"),
    ("44000", "Nantes"),
    ("67000", "Strasbourg"),
    ("59800", "Lille"),
)


@dataclass(frozen=True)
class Customer:
    """A customer as written in customers.csv."""

    code: str
    nom: str
    siren: str
    tva: str
    adresse: str
    cp: str
    ville: str
    email: str
    delai: int


@dataclass(frozen=True)
class Invoice:
    """An invoice, amounts in cents."""

    number: str
    customer: str
    issued_on: date
    due_on: date
    net: int
    vat: int

    @property
    def gross(self) -> int:
        """Return the amount TTC in cents."""
        return self.net + self.vat


@dataclass(frozen=True)
class Payment:
    """A payment of one invoice, in cents."""

    paid_on: date
    invoice: str
    amount: int
    method: str


def bucket(days_late: int) -> int:
    """Return the place in BUCKETS of a debt so many days late."""
    return 0 if days_late <= 0 else min(1 + (days_late - 1) // 30, 4)


def _siren(rnd: random.Random) -> str:
    digits = [rnd.randrange(10) for _ in range(8)]
    if digits[0] == 0:
        digits[0] = 4
    doubled = (sum(divmod(2 * digit, 10)) if place % 2 else digit for place, digit in enumerate(digits))
    return "".join(map(str, digits)) + str(-sum(doubled) % 10)


def _customer(rnd: random.Random, rank: int) -> Customer:
    siren = _siren(rnd)
    postcode, town = rnd.choice(_TOWNS)
    return Customer(
        code=f"C{rank:06d}",
        nom=f"{rnd.choice(_TRADES)} {rnd.choice(_NAMES)} {rank}",
        siren=siren,
        tva=f"FR{(12 + 3 * (int(siren) % 97)) % 97:02d}{siren}",
        adresse=f"{rnd.randrange(1, 200)} rue de la République",
        cp=postcode,
        ville=town,
        email=f"compta{rank}@exemple.invalid",
        delai=rnd.choice([30, 30, 30, 45, 60]),
    )


def _invoices(rnd: random.Random, count: int, customers: Sequence[Customer]) -> list[Invoice]:
    drawn = []
    for rank in range(count):
        customer = customers[rank] if rank < len(customers) else rnd.choice(customers)
        issued_on = START + timedelta(days=rnd.randrange((AS_OF - START).days))
        due_on = issued_on + timedelta(days=customer.delai)
        if due_on == AS_OF:
            due_on += timedelta(days=1)
        net = rnd.randrange(5000, 800000)
        drawn.append((issued_on, customer.code, due_on, net, (net * 20 + 50) // 100))
    drawn.sort(key=lambda one: (*one, one[3] + one[4]))
    return [
        Invoice(f"FA{issued_on.year}-{rank:07d}", customer, issued_on, due_on, net, vat)
        for rank, (issued_on, customer, due_on, net, vat) in enumerate(drawn, 1)
    ]


def _payment(rnd: random.Random, invoice: Invoice) -> Payment | None:
    chance = rnd.random()
    if chance >= _PAID:
        return None
    paid_on = min(AS_OF - timedelta(days=1), invoice.issued_on + timedelta(days=rnd.randrange(5, 100)))
    amount = invoice.gross if chance < _FULLY else rnd.randrange(1, invoice.gross)
    return Payment(paid_on, invoice.number, amount, rnd.choice(["virement", "cheque", "prelevement", "carte"]))


def _answers(customers: Sequence[Customer], invoices: Sequence[Invoice], paid: dict[str, int]) -> dict[str, object]:
    """Return the figures of expected.json, in cents; the customers' aged balances as one fingerprint."""
    open_by_customer: defaultdict[str, list[int]] = defaultdict(lambda: [0] * len(BUCKETS))
    dunnable: list[str] = []
    open_lines = 0
    for invoice in invoices:
        rest, late = invoice.gross - paid.get(invoice.number, 0), (AS_OF - invoice.due_on).days
        if rest:
            open_lines += 1
            open_by_customer[invoice.customer][bucket(late)] += rest
            dunnable += [invoice.customer] if late >= 8 else []
    totals = [sum(balance[place] for balance in open_by_customer.values()) for place in range(len(BUCKETS))]
    sales = sum(invoice.gross for invoice in invoices if invoice.issued_on > AS_OF - timedelta(days=365))
    lines = (f"{code}|" + "|".join(map(str, open_by_customer[code])) for code in sorted(open_by_customer))
    return {
        "n": len(invoices),
        "customers": len(customers),
        "payments": len(paid),
        "open_lines": open_lines,
        "as_of": str(AS_OF),
        "total": sum(totals),
        "buckets": dict(zip(BUCKETS, totals, strict=True)),
        "customers_open": len(open_by_customer),
        "dunnable_lines_8d": len(dunnable),
        "dunnable_customers_8d": len(set(dunnable)),
        "ca_ttc_365": sales,
        "dso": round(sum(totals) / sales * 365, 2) if sales else None,
        "per_customer_sha": hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16],
    }


def _euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(header)
        writer.writerows(rows)


def write_books(count: int, folder: Path) -> dict[str, object]:
    """Write the three tables and expected.json for *count* invoices into *folder*, and return the expected figures."""
    rnd = random.Random(SEED + count)  # noqa: S311 - the same books every time is the point
    customers = [_customer(rnd, rank) for rank in range(1, max(1, count // 10) + 1)]
    invoices = _invoices(rnd, count, customers)
    payments = [payment for invoice in invoices if (payment := _payment(rnd, invoice))]
    expected = _answers(customers, invoices, {payment.invoice: payment.amount for payment in payments})
    payments.sort(key=lambda payment: (payment.paid_on, payment.invoice, payment.amount, payment.method))
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "customers.csv", list(vars(customers[0])), [list(vars(one).values()) for one in customers])
    _write(
        folder / "invoices.csv",
        ["numero", "client", "date_emission", "date_echeance", "montant_ht", "montant_tva", "montant_ttc"],
        (
            (one.number, one.customer, one.issued_on, one.due_on, _euros(one.net), _euros(one.vat), _euros(one.gross))
            for one in invoices
        ),
    )
    _write(
        folder / "payments.csv",
        ["id", "facture", "date", "montant", "mode"],
        (
            (f"R{rank:07d}", one.invoice, one.paid_on, _euros(one.amount), one.method)
            for rank, one in enumerate(payments, 1)
        ),
    )
    (folder / "expected.json").write_text(json.dumps(expected, indent=1), encoding="utf-8")
    return expected


def main() -> int:
    """Write the books that the command line asks for and print the expected figures."""
    if len(sys.argv) < 2 or not sys.argv[1].isdigit():
        print(__doc__)
        return 2
    count = int(sys.argv[1])
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path("build") / "peers" / str(count)
    print(json.dumps(write_books(count, folder)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
