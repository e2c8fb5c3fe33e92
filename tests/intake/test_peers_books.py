"""The books that other programs are compared on are made and read without loss."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path

from peers_books import AS_OF, BUCKETS, bucket, write_books

from gestion_creances.intake.recognise import read


def test_the_three_tables_give_the_expected_open_balances(tmp_path: Path) -> None:
    expected = write_books(1000, tmp_path)
    customers, invoices, payments = (read(tmp_path / f"{name}.csv") for name in ("customers", "invoices", "payments"))
    assert (customers.complaints, invoices.complaints, payments.complaints) == ((), (), ())
    assert (len(customers.customers), len(payments.payments)) == (expected["customers"], expected["payments"])
    paid: Counter[str] = Counter()
    for payment in payments.payments:
        paid[payment.invoice_number] += payment.amount.cents
    aged: defaultdict[str, list[int]] = defaultdict(lambda: [0] * len(BUCKETS))
    for invoice in invoices.invoices:
        due_on = invoice.instalments[0].due_on or date.max
        if rest := invoice.gross.cents - paid[invoice.number]:
            aged[invoice.customer_code][bucket((AS_OF - due_on).days)] += rest
    lines = (f"{code}|" + "|".join(map(str, aged[code])) for code in sorted(aged))
    assert hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16] == expected["per_customer_sha"]


def test_the_same_number_gives_the_same_books(tmp_path: Path) -> None:
    assert write_books(100, tmp_path / "a") == write_books(100, tmp_path / "b")
    for name in ("customers.csv", "invoices.csv", "payments.csv", "expected.json"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
