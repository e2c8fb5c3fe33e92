"""A month of a client company: its invoices in, its bank in, what is doubtful or lost, then everything out again."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import sepaxml
from lxml import etree

from gestion_creances.banking.creditor import Creditor
from gestion_creances.banking.mandate import Mandate
from gestion_creances.banking.remittance import DebitState
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.cli.main import main
from gestion_creances.desk import Desk
from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.refusals import MappingNeeded
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.ledger.item import Item
from gestion_creances.matching.proposal import Share
from gestion_creances.storage.bank_lists import LineState
from gestion_creances.storage.books import Books
from gestion_creances.usecases.classify_doubtful import classify_doubtful
from gestion_creances.usecases.depreciate import depreciate, provision_of
from gestion_creances.usecases.edit_creditor import edit_creditor
from gestion_creances.usecases.edit_mandate import edit_mandate
from gestion_creances.usecases.hand_over_entries import chart_of, put_chart
from gestion_creances.usecases.import_files import Source, import_files
from gestion_creances.usecases.match_bank_lines import accept_proposals, undo_matches
from gestion_creances.usecases.match_by_hand import match_by_hand
from gestion_creances.usecases.view_bank import matched_line
from gestion_creances.usecases.write_off_loss import Loss, write_off_loss
from tests.cli.builders import Run, Said
from tests.end_to_end.bank_files import IBAN, Move, camt, cfonb, ofx
from tests.end_to_end.client_company import Firm
from tests.intake.e_invoice.samples import CII, CREDIT, UBL, changed, factur_x, written

CUSTOMERS = """Kod;Nazwa;Rejestr
D1;Menuiserie Lefèvre;732829320
D2;Garage Dupré;552081317
D3;Hôtel Bellevue;
D4;Librairie Morel;
"""
FIRST = """Dokument;Kontrahent;Wystawiono;Płatne do;Brutto
FA-2026-101;D1;01.09.2026;15.10.2026;1200,00
FA-2026-102;D1;15.09.2026;31.10.2026;300,50
FA-2026-103;D2;01.09.2026;15.10.2026;480,00
FA-2026-105;D3;15.08.2026;30.09.2026;2000,00
"""
NEXT = """Dokument;Kontrahent;Wystawiono;Płatne do;Brutto
FA-2026-106;D3;01.09.2026;10.10.2026;750,00
FA-2026-107;D4;01.10.2026;05.11.2026;600,00
FA-2026-109;D4;05.10.2026;05.11.2026;40,00
FA-2026-110;D4;20.10.2026;20.11.2026;60,00
"""
WHO = Mapping(Kind.CUSTOMERS, (("code", "Kod"), ("name", "Nazwa"), ("siren", "Rejestr")))
WHAT = Mapping(
    Kind.INVOICES,
    (
        *(("number", "Dokument"), ("customer", "Kontrahent"), ("issued_on", "Wystawiono")),
        *(("due_on", "Płatne do"), ("gross", "Brutto")),
    ),
)
MOVES = (
    Move(date(2026, 10, 16), "1200", "VIR SEPA MENUISERIE LEFEVRE", "FA-2026-101"),
    Move(date(2026, 10, 20), "480", "VIR SEPA GARAGE DUPRE"),
    Move(date(2026, 10, 26), "-35.40", "PRLV SEPA OPERATEUR TELEPHONE"),
    Move(date(2026, 10, 28), "1000", "VIREMENT EN VOTRE FAVEUR"),
    Move(date(2026, 11, 5), "300.50", "VIR SEPA MENUISERIE LEFEVRE", "FA-2026-102"),
    Move(date(2026, 11, 12), "640", "REMISE PRLV PRV-2026-0001"),
    Move(date(2026, 11, 17), "-600", "REJET PRLV", "PRV-2026-0001-0001", "AM04"),
)
TODAY = date(2026, 11, 22)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: object) -> Said:
        capsys.readouterr()
        status = main([str(word) for word in words], lambda *_: 0)
        said = capsys.readouterr()
        return Said(status, said.out, said.err)

    return call


@pytest.fixture
def firm(run: Run, tmp_path: Path) -> Firm:
    path = tmp_path / "Atelier Belin.creances"
    said = run("nouveau", path, "--raison-sociale", "Atelier Belin", "--siren", "512345679", "--iban", IBAN)
    assert said.status == 0
    return Firm(run, path)


def given(folder: Path, name: str, content: str | bytes) -> Path:
    return written(folder, name, content.encode() if isinstance(content, str) else content)


def tables_in_foreign_words(firm: Firm, folder: Path) -> None:
    """A person says once what the columns are; the next file of the source needs nobody."""
    who, first = given(folder, "kontrahenci.csv", CUSTOMERS), given(folder, "wrzesien.csv", FIRST)
    refused = firm.run("importer", firm.path, who, first)
    assert (refused.status, "ne permet pas de reconnaître" in refused.messages) == (1, True)
    with pytest.raises(MappingNeeded):
        firm.does(date(2026, 10, 1), lambda desk: import_files(desk, [Source(first)]))
    sources = [Source(who, mapping=WHO), Source(first, mapping=WHAT)]
    firm.does(date(2026, 10, 1), lambda desk: import_files(desk, sources))
    assert firm.takes(date(2026, 10, 2), given(folder, "październik.csv", NEXT))["invoices_created"] == 4


def e_invoices(firm: Firm, folder: Path) -> None:
    """A folder of invoices made by the company's own program: its PDF, an XML, a credit note."""
    place = folder / "factures"
    place.mkdir()
    written(place, "FA-2026-041.pdf", factur_x(changed(CII)))
    written(place, "FA-2026-042.xml", changed(UBL))
    written(place, "AV-2026-007.xml", changed(CREDIT))
    took = firm.takes(date(2026, 10, 5), place)
    assert (took["customers_created"], took["invoices_created"]) == (1, 3)


def statements(firm: Firm, folder: Path) -> None:
    """Three files of one account that overlap: each movement once, what is certain matched at once."""
    october = date(2026, 10, 1), date(2026, 10, 31)
    middle = date(2026, 10, 18), date(2026, 11, 15)
    last = date(2026, 11, 16), date(2026, 11, 20)
    balance = Money.euros(5000)
    took = firm.takes(date(2026, 11, 2), given(folder, "octobre.ofx", ofx(MOVES, *october)))
    assert (took["bank_lines_created"], took["matched_automatically"]) == (4, 1)
    assert firm.item("FA-2026-101").open == ZERO
    took = firm.takes(date(2026, 11, 16), given(folder, "milieu.txt", cfonb(MOVES, balance, *middle)))
    assert (took["bank_lines_created"], took["already_known"]) == (2, 3)
    assert took["matched_automatically"] == 2
    balance += total(move.amount for move in MOVES if middle[0] <= move.on <= middle[1])
    took = firm.takes(date(2026, 11, 20), given(folder, "fin.xml", camt(MOVES, balance, *last)))
    assert (took["bank_lines_created"], took["matched_automatically"]) == (1, 1)
    # The debit that came back, known by its number, has reopened its invoice and no other.
    assert (firm.item("FA-2026-107").open, firm.item("FA-2026-109").open) == (Money.euros(600), ZERO)


def collect(firm: Firm, folder: Path) -> None:
    """What customers allowed to be taken from their account goes to the bank in one file, once."""

    def allowed(desk: Desk) -> None:
        edit_creditor(desk, Creditor("FR72ZZZ123456", IBAN))
        with desk.books.reading() as session:
            key = session.customers.with_code("D4").id
        edit_mandate(desk, Mandate(key, "RUM-D4", date(2026, 1, 5), "Librairie Morel", "FR1420041010050500013M02606"))

    firm.does(date(2026, 10, 26), allowed)
    words = ("--jour", "2026-11-10", "--au", "2026-10-26", "--json")
    said = firm.run("prelever", firm.path, *words, "--sortie", folder / "remise.xml")
    assert (said.status, said.json["number"], said.json["amount_cents"]) == (0, "PRV-2026-0001", 600_00 + 40_00)
    assert [one["invoice"] for one in said.json["debits"]] == ["FA-2026-107", "FA-2026-109"]
    assert [one["invoice"] for one in said.json["left_out"]] == ["FA-2026-110"]
    assert firm.run("prelever", firm.path, *words).status == 1
    remittance = etree.parse(folder / "remise.xml")
    schema = Path(sepaxml.__file__).parent / "schemas" / "pain.008.001.08.xsd"
    assert etree.XMLSchema(file=str(schema)).validate(remittance)
    amounts = [found.text for found in remittance.iterfind(".//{*}InstdAmt")]
    assert amounts == ["600.00", "40.00"]


def decisions(firm: Firm) -> None:
    """What is only likely is accepted, what is not known is matched by hand, a mistake is undone."""
    day = date(2026, 11, 20)
    shown = firm.run("rapprocher", firm.path, "--au", day, "--json").json
    likely = {one["label"]: one["proposals"] for one in shown["lines"]}
    assert shown["left"] == len(likely)
    assert likely["VIR SEPA GARAGE DUPRE"][0]["invoices"] == ["FA-2026-103"]
    garage = firm.left(day)["VIR SEPA GARAGE DUPRE"]
    firm.does(day, lambda desk: accept_proposals(desk, [garage.proposals[0]]))
    assert firm.item("FA-2026-103").open == ZERO
    firm.does(day, lambda desk: undo_matches(desk, [match_of(desk, garage.line.line_id)]))
    assert firm.item("FA-2026-103").open == Money.euros(480)
    again = firm.left(day)["VIR SEPA GARAGE DUPRE"]
    assert [share.item_id for one in again.proposals for share in one.shares] == []
    whole = share(firm.item("FA-2026-103"), "480")
    firm.does(day, lambda desk: match_by_hand(desk, garage.line.line_id, [whole]))

    unnamed = firm.left(day)["VIREMENT EN VOTRE FAVEUR"]
    part = share(firm.item("FA-2026-105"), "1000")
    firm.does(day, lambda desk: match_by_hand(desk, unnamed.line.line_id, [part]))
    assert firm.left(day) == {}
    with Books.open(firm.path, read_only=True) as books, books.reading() as session:
        (remittance,) = session.debits.all()
        assert [one.state for one in remittance.lines] == [DebitState.RETURNED, DebitState.PAID]
        assert {session.bank_lists.get(garage.line.line_id).state} == {LineState.MATCHED}


def share(item: Item, euros: str) -> Share:
    return Share(item.id, item.customer_id, Money.euros(euros))


def match_of(desk: Desk, line_id: int) -> int:
    found = matched_line(desk, line_id).line.match_id
    assert found is not None
    return found


def unlikely_claims(firm: Firm) -> None:
    """The hotel is in liquidation: one invoice is lost, what is left of the other doubtful, and half depreciated."""
    day = date(2026, 11, 21)
    loss = Loss(firm.item("FA-2026-106").id, day, Money.euros(750), Money.euros(125), "Liquidation judiciaire", "6541")
    firm.does(day, lambda desk: write_off_loss(desk, loss))
    doubtful = firm.does(day, lambda desk: classify_doubtful(desk, firm.item("FA-2026-105").id, day, "Liquidation"))
    assert isinstance(doubtful, int)
    half = provision_of(doubtful, day, Money.euros("833.33"), Decimal(50), "Liquidation")
    assert half.amount == Money(416_67)
    firm.does(day, lambda desk: depreciate(desk, half))


KELLER = Money.euros(1200) + Money.euros(605) - Money.euros(105) - Money.euros(55)
OWED = {
    # Every table invoice, and what the e-invoices say: the bank has paid nothing yet.
    date(2026, 10, 14): {"D1": "1500.50", "D2": "480", "D3": "2750", "D4": "640", "keller": str(KELLER)},
    # FA-2026-101 is paid; FA-2026-103 and half of FA-2026-105 came in October too, and FA-2026-110 was issued.
    date(2026, 11, 1): {"D1": "300.50", "D3": "1750", "D4": "700", "keller": str(KELLER)},
    # FA-2026-102 is paid, the debits have come in: only FA-2026-110 is left of the bookshop.
    date(2026, 11, 13): {"D3": "1750", "D4": "60", "keller": str(KELLER)},
    # The debit of FA-2026-107 has come back; FA-2026-106 is lost; what is left of FA-2026-105 is doubtful.
    TODAY: {"D3": "1000", "D4": "660", "keller": str(KELLER)},
}


def expected(firm: Firm, day: date) -> dict[str, Money]:
    keller = next(code for code in firm.owed(TODAY) if not code.startswith("D"))
    return {keller if code == "keller" else code: Money.euros(euros) for code, euros in OWED[day].items()}


def entries(firm: Firm, folder: Path) -> None:
    """Everything is handed over once; who reads it back into new books finds the same debts."""
    # The accountant waits for all of it: the sales of the tables too, and the deposit that an e-invoice deducts.
    sales, receipts = frozenset(("", "factur_x", "invoices")), frozenset(("", "bank", "factur_x"))
    firm.does(TODAY, lambda desk: put_chart(desk, replace(chart_of(desk), sales=sales, receipts=receipts)))
    path = folder / "512345679FEC20261122.txt"
    words = ("--au", TODAY, "--format", "fec", "--sortie", path, "--json")
    said = firm.run("ecritures", firm.path, *words)
    assert said.status == 0
    assert said.json["debit_cents"] == said.json["credit_cents"]
    assert firm.run("ecritures", firm.path, *words).status == 1
    accounts: Counter[str] = Counter()
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        cells = line.split("\t")
        accounts[cells[4]] += Money.euros(cells[11].replace(",", ".")).cents
        accounts[cells[4]] -= Money.euros(cells[12].replace(",", ".")).cents
    assert sum(accounts.values()) == 0
    assert accounts["416000"] == 1000_00
    assert accounts["491000"] == -416_67
    assert accounts["654100"] == 750_00 - 125_00
    received = total(move.amount for move in MOVES if "OPERATEUR" not in move.label)
    assert accounts["512000"] == received.cents + 105_00
    assert accounts["419100"] == 0

    other = firm.path.with_name("Relu.creances")
    firm.run("nouveau", other, "--raison-sociale", "Atelier Belin", "--siren", "512345679")
    assert firm.run("importer", other, path, "--au", TODAY, "--json").json["written"]
    assert Firm(firm.run, other).owed(TODAY) == firm.owed(TODAY)


def archive(firm: Firm, folder: Path) -> None:
    """Nobody is locked in: the archive makes the same books again, with every figure of the past."""
    assert firm.run("exporter", firm.path, folder / "tout.zip", "--json").status == 0
    again = firm.path.with_name("Refait.creances")
    assert firm.run("restaurer", folder / "tout.zip", again, "--json").status == 0
    made = Firm(firm.run, again)
    for day in OWED:
        assert made.owed(day) == firm.owed(day) == expected(firm, day)
    for path in (firm.path, again):
        said = firm.run("verifier", path, "--au", TODAY, "--json")
        assert (said.status, said.json["problems"]) == (0, [])


def test_a_month_from_the_first_file_to_the_open_archive(firm: Firm, tmp_path: Path) -> None:
    tables_in_foreign_words(firm, tmp_path)
    e_invoices(firm, tmp_path)
    collect(firm, tmp_path)
    statements(firm, tmp_path)
    decisions(firm)
    unlikely_claims(firm)
    for day in OWED:
        assert firm.owed(day) == expected(firm, day), day
    entries(firm, tmp_path)
    archive(firm, tmp_path)
