"""What our own lists export, workbook or CSV, reads back into other books with the same debts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gestion_creances.basics.money import Money, total
from gestion_creances.desk import Desk
from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.storage.books import Books
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.customers import CustomersPage
from gestion_creances.ui.pages.invoices import InvoicesPage
from gestion_creances.ui.pages.receipts import ReceiptsPage
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.export_list import export_list
from gestion_creances.usecases.import_files import Source, import_files, look_at
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_figures import view_outstanding

CUSTOMERS = "code;nom;siren;ville\nC1;Boulangerie Lefèvre;732829320;Lyon\nC2;Garage Dupré;552081317;Paris\n"
INVOICES = (
    "numero;client;date_emission;date_echeance;montant_ttc;type\n"
    "FA1;C1;01/09/2026;01/10/2026;120,00;facture\n"
    "FA2;C2;10/09/2026;10/10/2026;240,00;facture\n"
    "FA2;C2;10/09/2026;10/11/2026;260,10;facture\n"
    "FA3;C1;10/10/2026;09/12/2026;1 000,00;facture\n"
    "AV1;C2;12/10/2026;;60,00;avoir\n"
)
PAYMENTS = (
    "id;facture;client;date;montant;mode\n"
    "R1;FA1;;05/10/2026;120,00;virement\n"
    "R2;FA2;;15/10/2026;300,00;chèque\n"
    "R3;;C1;20/10/2026;33,33;carte\n"
)


@pytest.fixture
def full(desk: Desk, tmp_path: Path) -> Desk:
    sources = []
    for name, text in (("clients.csv", CUSTOMERS), ("factures.csv", INVOICES), ("reglements.csv", PAYMENTS)):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        sources.append(Source(path))
    import_files(desk, sources)
    return desk


@pytest.fixture
def fresh(desk: Desk, empty_books: Path, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "autre.creances"
    shutil.copy2(empty_books, path)
    with Books.open(path) as books:
        yield Desk(books, desk.today, "claire", desk.now)


def _exported(page_list: ListView[Any], path: Path) -> Source:
    sheet = page_list.sheet()
    return Source(export_list(path, path.stem, sheet.titles, sheet.rows, sheet.summed))


def _owed(desk: Desk) -> dict[str, Money]:
    with desk.books.reading() as session:
        return {
            card.name: total(item.open for item in session.items.of_customer(card.id))
            for card in session.customers.all()
        }


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_lists_exported_and_imported_elsewhere_owe_the_same(
    qtbot: QtBot, full: Desk, fresh: Desk, jobs: Jobs, tmp_path: Path, kind: str
) -> None:
    place = Workplace(lambda: full, jobs)
    customers, invoices, receipts = CustomersPage(place), InvoicesPage(place), ReceiptsPage(place)
    for page in (customers, invoices, receipts):
        qtbot.addWidget(page)
        page.refresh(page.concerns)
        qtbot.waitUntil(lambda: not jobs.running())
    invoices.list.show_only(status="all")
    receipts.list.show_only(status="unmatched")
    sources = [
        _exported(customers.list, tmp_path / f"Clients.{kind}"),
        _exported(invoices.list, tmp_path / f"Factures.{kind}"),
    ]
    import_files(fresh, sources)
    on_account = _exported(receipts.list, tmp_path / f"Encaissements.{kind}")
    seen = look_at(fresh, on_account)
    assert seen.kind is Kind.PAYMENTS
    assert seen.proposal
    columns = {**dict(seen.proposal.mapping.columns), "amount": "Non affecté"}
    import_files(fresh, [Source(on_account.path, Kind.PAYMENTS, Mapping(Kind.PAYMENTS, tuple(columns.items())))])
    assert _owed(fresh) == _owed(full)
    assert view_outstanding(fresh).total == view_outstanding(full).total
    assert verify_books(fresh) == ()
