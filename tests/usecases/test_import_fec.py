import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Company
from gestion_creances.desk import Desk
from gestion_creances.intake.drafts import Severity
from gestion_creances.intake.values import read_cents
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.books import Books
from gestion_creances.usecases.import_files import Source, import_files, preview_import
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_figures import view_outstanding

TODAY = date(2026, 11, 22)
# file, separator, encoding, and what was counted on its 411 lines: debit, credit, customers whose balance is not zero
FILES = [
    ("quadra_123456789FEC20190731.txt", "\t", "utf-8-sig", "1876990.20", "1593876.37", 146),
    ("0000000001FEC20220831.txt", "\t", "utf-8-sig", "1185535.04", "1133017.80", 6),
    ("111111111FEC20221231.TXT", "|", "cp1252", "53638.78", "39222.26", 19),
]
HEADER = (
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\t"
    "PieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise\n"
)


@pytest.fixture
def desk(books: Books) -> Desk:
    return Desk(books, TODAY, "Camille")


def _lines(path: Path, separator: str, encoding: str) -> list[list[str]]:
    with path.open(encoding=encoding, newline="") as file:
        return [row for row in csv.reader(file, delimiter=separator, quoting=csv.QUOTE_NONE) if row][1:]


def _balances(lines: list[list[str]], account: str) -> Counter[str]:
    """Return debit − credit in cents of the lines on *account*, by auxiliary, else by account."""
    found: Counter[str] = Counter()
    for row in lines:
        if row[4].startswith(account):
            found[row[6].strip() or row[4].strip()] += read_cents(row[11] or "0", ",") - read_cents(row[12] or "0", ",")
    return found


@pytest.mark.parametrize(("name", "separator", "encoding", "debit", "credit", "customers"), FILES)
def test_each_customers_account_equals_the_411_lines_of_a_real_file_to_the_cent(
    desk: Desk, corpus: Path, name: str, separator: str, encoding: str, debit: str, credit: str, customers: int
) -> None:
    path = corpus / "data" / "fec" / name
    report = import_files(desk, [Source(path)]).files[0]
    lines = _lines(path, separator, encoding)
    wanted = {code: cents for code, cents in _balances(lines, "411").items() if cents}
    view = view_outstanding(desk)
    terms = [(one.code, one.outstanding) for one in view.customers]
    found = {code: (sums.overdue + sums.not_due - sums.on_account).cents for code, sums in terms}
    assert {code: cents for code, cents in found.items() if cents} == wanted
    assert (report.facts.debit, report.facts.credit, len(wanted)) == (
        Money.euros(debit),
        Money.euros(credit),
        customers,
    )
    assert view.total.to_be_issued.cents == sum(_balances(lines, "418").values())
    assert -view.total.deposits.cents == sum(_balances(lines, "4191").values())
    assert view.total.doubtful.cents == sum(_balances(lines, "416").values())
    assert verify_books(desk) == ()


@pytest.mark.parametrize("name", [file[0] for file in FILES])
def test_importing_a_real_file_again_changes_nothing(desk: Desk, corpus: Path, name: str) -> None:
    source = Source(corpus / "data" / "fec" / name)
    preview = preview_import(desk, [source])
    first = import_files(desk, [source])
    assert preview.files == first.files
    before = view_outstanding(desk)
    again = import_files(desk, [source]).files[0]
    assert not again.changes
    assert again.already_known == first.files[0].invoices_created + first.files[0].payments_created
    assert view_outstanding(desk) == before


def _entry(journal: str, number: str, day: str, account: str, aux: str, piece: str, debit: str, credit: str) -> str:
    cells = [journal, journal, number, day, account, account, aux, aux, piece, day, "Libellé", debit, credit]
    return "\t".join([*cells, "", "", day, "", ""]) + "\n"


def _sale(number: str, day: str, piece: str, amount: str) -> str:
    return _entry("VE", number, day, "411000", "C1", piece, amount, "0,00") + _entry(
        "VE", number, day, "707000", "", piece, "0,00", amount
    )


def _fec(path: Path, *entries: str) -> Source:
    path.write_text(HEADER + "".join(entries), encoding="utf-8")
    return Source(path)


def test_the_next_years_file_brings_only_what_is_new(desk: Desk, tmp_path: Path) -> None:
    sale = _sale("1", "20251201", "FA1", "120,00")
    import_files(desk, [_fec(tmp_path / "732829320FEC20251231.txt", sale)])
    opening = _entry("AN", "1", "20260101", "411000", "C1", "FA1", "120,00", "0,00")
    balance = _entry("AN", "1", "20260101", "110000", "", "FA1", "0,00", "120,00")
    bank = _entry("BQ", "2", "20260115", "411000", "C1", "VIR", "0,00", "20,00")
    till = _entry("BQ", "2", "20260115", "512000", "", "VIR", "20,00", "0,00")
    following = _fec(
        tmp_path / "732829320FEC20261231.txt", opening, balance, bank, till, _sale("3", "20260201", "FA2", "50,00")
    )
    report = import_files(desk, [following]).files[0]
    assert (report.invoices_created, report.payments_created, report.already_known) == (1, 1, 1)
    total = view_outstanding(desk).total
    assert (total.overdue.cents, total.on_account.cents) == (17000, 2000)


def test_both_years_can_be_given_together_in_any_order(desk: Desk, tmp_path: Path) -> None:
    first = _fec(tmp_path / "732829320FEC20251231.txt", _sale("1", "20251201", "FA1", "120,00"))
    opening = _entry("AN", "1", "20260101", "411000", "C1", "FA1", "120,00", "0,00")
    balance = _entry("AN", "1", "20260101", "110000", "", "FA1", "0,00", "120,00")
    second = _fec(tmp_path / "732829320FEC20261231.txt", opening, balance)
    import_files(desk, [second, first])
    assert view_outstanding(desk).total.overdue.cents == 12000


def test_matching_undone_by_a_person_is_not_redone_by_importing_the_file_again(desk: Desk, tmp_path: Path) -> None:
    def lettered(line: str) -> str:
        cells = line.split("\t")
        return "\t".join([*cells[:13], "A", *cells[14:]])

    sale = _sale("1", "20251201", "FA1", "120,00").splitlines(keepends=True)
    bank = _entry("BQ", "2", "20251215", "411000", "C1", "VIR", "0,00", "120,00")
    till = _entry("BQ", "2", "20251215", "512000", "", "VIR", "120,00", "0,00")
    source = _fec(tmp_path / "732829320FEC20251231.txt", lettered(sale[0]), sale[1], lettered(bank), till)
    import_files(desk, [source])
    with desk.books.writing() as session:
        items = session.items.of_customer(session.customers.with_code("C1").id)
        assert {item.kind: item.open.cents for item in items} == {ItemKind.INVOICE: 0, ItemKind.PAYMENT: 0}
        (allocation,) = session.items.allocations_of(items[0].id)
        session.items.undo([allocation.id], TODAY)
    import_files(desk, [source])
    assert view_outstanding(desk).total.overdue.cents == 12000


@pytest.mark.parametrize(("siren", "warnings"), [("732829320", 0), ("552081317", 1), ("", 0)])
def test_a_fec_whose_name_bears_another_siren_is_imported_with_a_warning(
    desk: Desk, tmp_path: Path, siren: str, warnings: int
) -> None:
    with desk.books.writing() as session:
        session.company.put(Company("Ateliers Morvan", siren=siren))
    source = _fec(tmp_path / "732829320FEC20251231.txt", _sale("1", "20251201", "FA1", "120,00"))
    report = import_files(desk, [source]).files[0]
    assert [one.severity for one in report.complaints if "SIREN" in one.message] == [Severity.WARNING] * warnings
    assert report.invoices_created == 1
