import hashlib
from datetime import date
from pathlib import Path
from typing import Any

import peers_books
import pytest

from gestion_creances.desk import Desk
from gestion_creances.storage.books import Books
from gestion_creances.usecases.import_files import Source, import_files
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_figures import view_aged_balance, view_indicators, view_outstanding


@pytest.mark.parametrize("count", [300, 10_000])
def test_the_books_the_peers_were_given_give_exactly_the_expected_figures(
    books: Books, tmp_path: Path, count: int
) -> None:
    expected: dict[str, Any] = peers_books.write_books(count, tmp_path)
    desk = Desk(books, date.fromisoformat(expected["as_of"]), "banc")
    sources = [Source(tmp_path / f"{name}.csv") for name in ("payments", "customers", "invoices")]
    files = import_files(desk, sources).files
    assert [one.complaints for one in files] == [(), (), ()]
    assert (files[0].customers_created, files[1].invoices_created, files[2].payments_created) == (
        expected["customers"],
        expected["n"],
        expected["payments"],
    )
    assert _figures(desk) == {key: expected[key] for key in _figures(desk)}
    assert verify_books(desk) == ()


def _figures(desk: Desk) -> dict[str, object]:
    aged = view_aged_balance(desk)
    owing = [row for row in aged.rows if any(row.amounts)]
    lines = sorted(f"{row.code}|" + "|".join(str(amount.cents) for amount in row.amounts) for row in owing)
    with desk.books.reading() as session:
        dues = [due for due in session.chasing.dues(desk.today) if (desk.today - due.due_on).days >= 8]
    dso = view_indicators(desk)["dso_balance"].value
    return {
        "total": view_outstanding(desk).total.total.cents,
        "buckets": dict(zip(peers_books.BUCKETS, (amount.cents for amount in aged.totals), strict=True)),
        "customers_open": len(owing),
        "dunnable_lines_8d": len(dues),
        "dunnable_customers_8d": len({due.customer_id for due in dues}),
        "dso": None if dso is None else float(dso),
        "per_customer_sha": hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16],
    }
