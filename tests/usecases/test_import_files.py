import hashlib
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.intake.drafts import Kind, Severity
from gestion_creances.intake.refusals import DamagedFile, EmptyFile, ForeignFile, MappingNeeded, UnreadableFile
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.storage.books import Books, BooksMissing, BooksReadOnly
from gestion_creances.usecases.import_files import (
    ImportRefused,
    Source,
    commit_import,
    import_files,
    look_at,
    preview_import,
)
from gestion_creances.usecases.verify_books import verify_books

TODAY = date(2026, 11, 22)
CUSTOMERS = "code;nom;siren;delai\nC1;Boulangerie Lefèvre;732829320;30\nC2;Garage Dupré;552081317;45FDM\n"
INVOICES = (
    "numero;client;date_emission;date_echeance;montant_ht;montant_tva;montant_ttc\n"
    "FA1;C1;2026-09-01;2026-10-01;100.00;20.00;120.00\n"
    "FA2;C2;2026-09-10;;200.00;40.00;240.00\n"
)
PAYMENTS = "id;facture;date;montant;mode\nR1;FA1;2026-10-05;120.00;virement\n"

WriteFile = Callable[[str, str], Source]


@pytest.fixture
def desk(books: Books) -> Desk:
    return Desk(books, TODAY, "Camille")


@pytest.fixture
def file(tmp_path: Path) -> WriteFile:
    def write(name: str, text: str) -> Source:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return Source(path)

    return write


def _all(file: WriteFile) -> list[Source]:
    return [file("reglements.csv", PAYMENTS), file("factures.csv", INVOICES), file("clients.csv", CUSTOMERS)]


def _items(desk: Desk, code: str) -> list[Item]:
    with desk.books.reading() as session:
        return list(session.items.of_customer(session.customers.with_code(code).id))


def _dump(desk: Desk) -> list[str]:
    with desk.books.reading() as session:
        tables = ("customer", "invoice", "item", "payment", "allocation", "import_mapping", "journal")
        return [str(row) for name in tables for row in session.connection.exec_driver_sql(f"SELECT * FROM {name}")]


def _errors(refused: pytest.ExceptionInfo[ImportRefused]) -> list[tuple[int, str]]:
    return [(error.line, error.message) for file in refused.value.files for error in file.errors]


def test_customers_invoices_and_payments_given_together_enter_in_the_right_order(desk: Desk, file: WriteFile) -> None:
    done = import_files(desk, _all(file))
    assert [one.kind for one in done.files] == [Kind.CUSTOMERS, Kind.INVOICES, Kind.PAYMENTS]
    assert [(one.customers_created, one.invoices_created, one.payments_created) for one in done.files] == [
        (2, 0, 0),
        (0, 2, 0),
        (0, 0, 1),
    ]
    assert [(item.number, item.open) for item in _items(desk, "C1")] == [("FA1", Money(0)), ("R1", Money(0))]
    assert verify_books(desk) == ()


def test_an_empty_due_date_follows_the_terms_of_the_customer_and_is_marked_estimated(
    desk: Desk, file: WriteFile
) -> None:
    done = import_files(desk, _all(file))
    (due,) = _items(desk, "C2")
    assert (due.due_on, due.estimated_due) == (date(2026, 10, 31), True)
    assert [one.estimated_due_dates for one in done.files] == [0, 1, 0]


def test_without_terms_of_the_customer_those_of_the_firm_hold(desk: Desk, file: WriteFile) -> None:
    with desk.books.writing() as session:
        session.customers.add(Customer("C2", "Garage Dupré"))
    import_files(desk, [file("f.csv", INVOICES.replace(";C1;", ";C2;"))])
    assert [item.due_on for item in _items(desk, "C2") if item.number == "FA2"] == [date(2026, 10, 10)]


def test_importing_the_same_files_again_changes_nothing(desk: Desk, file: WriteFile) -> None:
    sources = _all(file)
    import_files(desk, sources)
    before = _dump(desk)
    again = import_files(desk, sources)
    assert _dump(desk) == before
    assert [(one.already_known, one.changes) for one in again.files] == [(2, False), (2, False), (1, False)]


def test_a_preview_says_exactly_what_the_import_then_does_and_writes_nothing(desk: Desk, file: WriteFile) -> None:
    before = _dump(desk)
    preview = preview_import(desk, _all(file))
    assert _dump(desk) == before
    assert commit_import(desk, preview).files == preview.files


def test_books_that_a_window_holds_can_be_rehearsed_on(desk: Desk, file: WriteFile) -> None:
    with Books.open(desk.books.path) as second:
        assert second.read_only
        other = Desk(second, TODAY, "Sam")
        assert [one.invoices_created for one in preview_import(other, _all(file)).files] == [0, 2, 0]
        with pytest.raises(BooksReadOnly):
            import_files(other, _all(file))


def test_the_journal_keeps_the_counts_and_the_seal_of_each_file(desk: Desk, file: WriteFile) -> None:
    source = file("clients.csv", CUSTOMERS)
    import_files(desk, [source])
    with desk.books.reading() as session:
        (line,) = session.journal.entries("fichier:clients.csv")
    assert (line.action, line.actor, line.facts["customers"]) == ("file.imported", "Camille", 2)
    assert line.facts["sha256"] == hashlib.sha256(source.path.read_bytes()).hexdigest()


def test_one_line_to_correct_keeps_all_files_out(desk: Desk, file: WriteFile) -> None:
    before = _dump(desk)
    wrong = file("paie.csv", PAYMENTS + "R2;INCONNUE;2026-10-06;5.00;carte\n")
    with pytest.raises(ImportRefused, match=r"paie\.csv, ligne 3 : facture INCONNUE inconnue") as refused:
        import_files(desk, [*_all(file)[1:], wrong])
    assert [line for line, _ in _errors(refused)] == [3]
    assert _dump(desk) == before


def test_a_number_already_there_with_another_amount_is_refused_with_both(desk: Desk, file: WriteFile) -> None:
    import_files(desk, _all(file))
    with pytest.raises(ImportRefused) as refused:
        import_files(desk, [file("f2.csv", INVOICES.replace("120.00\n", "999.00\n"))])
    ((line, message),) = _errors(refused)
    assert line == 2
    assert "120,00\u202f€" in message
    assert "999,00\u202f€" in message


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("FA9;C9;2026-09-01;2026-10-01;100;20;120", "client C9 inconnu"),
        ("AV9;C9;2026-09-01;;-100;-20;-120", "client C9 inconnu"),
        ("FA9;C1;2026-02-30;2026-10-01;100;20;120", "date impossible : le 30/02/2026"),
        ("FA9;C1;2026-09-01;2026-08-01;100;20;120", "précède l’émission"),
        ("FA9;C1;2026-09-01;2026-10-01;0;0;0", "facture de 0,00"),
        ("FA9;C1;2026-09-01;2026-10-01;;;-", "montant illisible : « - »"),
        ("FA9;C1;2026-09-01;2026-10-01;;;12,3456", "fractions de centime"),
        (";C1;2026-09-01;2026-10-01;100;20;120", "facture sans numéro"),
        ("FA9;;2026-09-01;2026-10-01;100;20;120", "facture sans client"),
    ],
)
def test_a_line_that_cannot_be_believed_is_refused_with_its_reason(
    desk: Desk, file: WriteFile, line: str, sentence: str
) -> None:
    before = _dump(desk)
    with pytest.raises(ImportRefused) as refused:
        import_files(desk, [file("clients.csv", CUSTOMERS), file("factures.csv", INVOICES + line + "\n")])
    assert [number for number, _ in _errors(refused)] == [4]
    assert sentence in _errors(refused)[0][1]
    assert _dump(desk) == before


@pytest.mark.parametrize(
    ("text", "cents"), [("1.234,56", 123456), ("1 234,56", 123456), ("(12,00)", -1200), ("1\u202f234,56 €", 123456)]
)
def test_amounts_are_read_as_people_write_them(desk: Desk, file: WriteFile, text: str, cents: int) -> None:
    line = f"FA9;C1;01/09/2026;{'01/10/2026' if cents > 0 else ''};;;{text}\n"
    header = INVOICES.splitlines()[0] + "\n"
    import_files(desk, [file("clients.csv", CUSTOMERS), file("factures.csv", header + line)])
    assert [item.amount.cents for item in _items(desk, "C1")] == [cents]


@pytest.mark.parametrize(
    ("name", "content", "refusal"),
    [
        ("vide.csv", b"", EmptyFile),
        ("facture.csv", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", DamagedFile),
        ("photo.csv", b"\x89PNG\r\n\x1a\n" + b"\0" * 64, ForeignFile),
        ("absent.csv", None, UnreadableFile),
    ],
)
def test_a_file_that_is_none_of_ours_is_refused_by_name(
    desk: Desk, tmp_path: Path, name: str, content: bytes | None, refusal: type[Exception]
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(refusal, match=name):
        import_files(desk, [Source(path)])


def test_credit_notes_and_deposits_stay_open_in_the_customers_favour(desk: Desk, file: WriteFile) -> None:
    text = (
        "numero;client;date_emission;montant_ttc;type\n"
        "FA1;C1;2026-09-01;120.00;facture\nAV1;C1;2026-09-05;-30.00;\nAC1;C1;2026-09-06;50.00;acompte\n"
    )
    import_files(desk, [file("clients.csv", CUSTOMERS), file("factures.csv", text)])
    assert [(item.kind, item.open.cents) for item in _items(desk, "C1")] == [
        (ItemKind.CREDIT_NOTE, -3000),
        (ItemKind.DEPOSIT, -5000),
        (ItemKind.INVOICE, 12000),
    ]


def test_several_lines_with_one_number_are_paid_oldest_due_date_first(desk: Desk, file: WriteFile) -> None:
    invoices = (
        "numero;client;date_emission;date_echeance;montant_ttc\n"
        "FA1;C1;2026-09-01;2026-11-01;100.00\nFA1;C1;2026-09-01;2026-10-01;60.00\n"
    )
    payments = "id;facture;date;montant;mode\nR1;FA1;2026-10-02;80.00;cheque\n"
    import_files(
        desk, [file("clients.csv", CUSTOMERS), file("factures.csv", invoices), file("reglements.csv", payments)]
    )
    assert [(item.due_on.month, item.open.cents) for item in _items(desk, "C1") if item.amount.cents > 0] == [
        (10, 0),
        (11, 8000),
    ]


def test_what_exceeds_the_debt_stays_on_account_with_a_warning(desk: Desk, file: WriteFile) -> None:
    done = import_files(desk, [*_all(file)[1:], file("reglements.csv", PAYMENTS.replace("120.00", "150.00"))])
    warnings = [(one.severity, one.line) for one in done.files[-1].complaints]
    assert warnings == [(Severity.WARNING, 2)]
    assert [item.open.cents for item in _items(desk, "C1")] == [0, -3000]


def test_money_without_invoice_goes_on_account_of_its_customer(desk: Desk, file: WriteFile) -> None:
    payments = "id;facture;client;date;montant;mode\nR1;;C1;2026-10-02;80.00;virement\n"
    import_files(desk, [*_all(file)[1:], file("paie.csv", payments)])
    assert [item.open.cents for item in _items(desk, "C1")] == [12000, -8000]


def test_a_returned_payment_reopens_its_invoice_from_that_day(desk: Desk, file: WriteFile) -> None:
    import_files(desk, _all(file))
    back = "id;facture;date;montant;mode\nR1-bis;FA1;2026-10-20;-120.00;virement\n"
    import_files(desk, [file("retours.csv", back)])
    with desk.books.reading() as session:
        owed = [session.figures.outstanding(date(2026, 10, day)) for day in (10, 25)]
    assert [(one.overdue.cents, one.on_account.cents) for one in owed] == [(0, 0), (12000, 0)]
    assert verify_books(desk) == ()


def test_a_payment_and_its_return_in_one_file_leave_the_invoice_open(desk: Desk, file: WriteFile) -> None:
    both = PAYMENTS + "R2;FA1;2026-10-20;-50.00;virement\n"
    import_files(desk, [*_all(file)[1:], file("paie.csv", both)])
    assert [(item.number, item.open.cents) for item in _items(desk, "C1")] == [("FA1", 5000), ("R1", 0), ("R2", 0)]
    assert verify_books(desk) == ()


def test_a_refund_of_a_credit_note_uses_the_credit_note_up(desk: Desk, file: WriteFile) -> None:
    invoices = "numero;client;date_emission;montant_ttc\nAV1;C1;2026-09-05;-30.00\n"
    payments = "id;facture;date;montant;mode\nR1;AV1;2026-10-02;-30.00;virement\n"
    import_files(
        desk, [file("clients.csv", CUSTOMERS), file("factures.csv", invoices), file("reglements.csv", payments)]
    )
    assert [item.open.cents for item in _items(desk, "C1")] == [0, 0]


def test_known_customers_are_completed_where_their_card_is_empty_never_changed(desk: Desk, file: WriteFile) -> None:
    with desk.books.writing() as session:
        session.customers.add(Customer("C1", "C1", email="a@exemple.invalid"))
    text = "code;nom;siren;email;adresse;cp;ville\nC1;Lefèvre;732829320;b@exemple.invalid;1 rue A;75011;Paris\n"
    done = import_files(desk, [file("clients.csv", text)])
    with desk.books.reading() as session:
        card = session.customers.with_code("C1")
    assert (card.name, card.siren, card.email, card.address.town) == (
        "Lefèvre",
        "732829320",
        "a@exemple.invalid",
        "Paris",
    )
    assert (done.files[0].customers_completed, done.files[0].already_known) == (1, 1)


def test_terms_beyond_a_year_are_refused(desk: Desk, file: WriteFile) -> None:
    with pytest.raises(ImportRefused, match="n’est pas un délai de paiement"):
        import_files(desk, [file("clients.csv", CUSTOMERS.replace("45FDM", "999"))])


def test_a_name_that_nobody_bears_is_kept_as_text(desk: Desk, file: WriteFile) -> None:
    name = "<script>alert(1)</script> 🥖" + "x" * 500
    done = import_files(desk, [file("clients.csv", f"code;nom\nC1;{name}\n")])
    with desk.books.reading() as session:
        stored = session.customers.with_code("C1").name
    assert stored == name[:200]
    assert [one.severity for one in done.files[0].complaints] == [Severity.WARNING]


def test_the_mapping_a_person_gave_is_remembered_for_the_next_file_of_that_form(desk: Desk, file: WriteFile) -> None:
    odd = file("export.csv", "A;B\nC1;Lefèvre\n")
    with pytest.raises(MappingNeeded):
        preview_import(desk, [odd])
    mapping = Mapping(Kind.CUSTOMERS, (("code", "A"), ("name", "B")))
    import_files(desk, [Source(odd.path, Kind.CUSTOMERS, mapping)])
    following = file("export2.csv", "A;B\nC7;Dupré\n")
    assert look_at(desk, following).ready
    assert import_files(desk, [following]).files[0].customers_created == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let open books be deleted")
def test_books_deleted_while_open_say_so(desk: Desk, file: WriteFile) -> None:
    desk.books.path.unlink()
    with pytest.raises(BooksMissing, match="introuvable"):
        import_files(desk, _all(file))


def test_the_reports_of_an_import_can_be_told_in_json(desk: Desk, file: WriteFile) -> None:
    done = import_files(desk, _all(file))
    assert json.dumps([one.kind for one in done.files]) == '["customers", "invoices", "payments"]'
