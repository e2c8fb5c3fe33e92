"""The same accounts are read from every form of FEC met in the wild."""

from __future__ import annotations

from pathlib import Path

import pytest

from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.fec.reading import read_fec
from gestion_creances.intake.recognise import recognise
from gestion_creances.intake.refusals import EmptyFile, TruncatedFile
from tests.intake.fec.writer import HEADER, Line, balances, receipt, sale, text_of, write

LINES = sale("1", "20260105", "C1", 1234_56, "FA1", "A") + receipt("2", "20260210", "C1", 1000_00, letter="A")
LINES += sale("3", "20260111", "ÉTÉ", 9_05, "FA2", label="Cœur à 10 €")


@pytest.mark.parametrize("separator", ["\t", "|", ";"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "iso-8859-15", "utf-16"])
@pytest.mark.parametrize("decimal", [",", "."])
def test_separators_encodings_and_decimal_signs(tmp_path: Path, separator: str, encoding: str, decimal: str) -> None:
    path = tmp_path / "fec.txt"
    path.write_bytes(text_of(LINES, separator, decimal).encode(encoding))
    assert recognise(path).kind is Kind.FEC
    delivery = read_fec(path)
    assert balances(delivery) == {"C1": 234_56, "ÉTÉ": 9_05}
    assert delivery.invoices[1].label == "Cœur à 10 €"


def _rewritten(path: Path, rows: list[list[str]], separator: str = "|", end: str = "\r\n") -> Path:
    path.write_bytes("".join(separator.join(cells) + end for cells in rows).encode("cp1252"))
    return path


@pytest.mark.parametrize("senses", [("D", "C"), ("+1", "-1"), ("1", "-1"), ("d", "c"), ("Débit", "Crédit")])
def test_one_amount_with_its_direction(tmp_path: Path, senses: tuple[str, str]) -> None:
    header = [*HEADER[:11], "Montant", "Sens", *HEADER[13:]]
    rows = [line.cells() for line in LINES]
    for cells, line in zip(rows, LINES, strict=True):
        cells[11], cells[12] = (cells[11], senses[0]) if line.cents > 0 else (cells[12], senses[1])
    delivery = read_fec(_rewritten(tmp_path / "fec.txt", [header, *rows]))
    assert balances(delivery) == {"C1": 234_56, "ÉTÉ": 9_05}


def test_padded_fields_and_a_separator_at_the_end_of_lines(tmp_path: Path) -> None:
    rows = [[cell.ljust(12) for cell in line.cells()] + [""] for line in LINES]
    for cells in rows:
        cells[11], cells[12] = cells[11].strip().zfill(13), cells[12].strip().zfill(13)
    delivery = read_fec(_rewritten(tmp_path / "fec.txt", [[*HEADER, ""], *rows]))
    assert balances(delivery) == {"C1": 234_56, "ÉTÉ": 9_05}
    assert delivery.customers[0].name == "Client C1"


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_line_ends_further_columns_blank_lines_and_an_end_of_file_mark(tmp_path: Path, end: str) -> None:
    header = [*HEADER, "DateRglt", "ModeRglt", "NatOp", "IdClient"]
    rows = [[*line.cells(), "", "VIR", "", "7"] for line in LINES]
    path = _rewritten(tmp_path / "fec.txt", [header, *rows[:2], [""], *rows[2:]], end=end)
    path.write_bytes(path.read_bytes() + b"\x1a")
    assert balances(read_fec(path)) == {"C1": 234_56, "ÉTÉ": 9_05}


def test_a_sign_may_stand_before_or_after_the_amount(tmp_path: Path) -> None:
    path = write(tmp_path, sale("1", "20260105", "C1", 50_00, "AV1"))
    path.write_text(path.read_text().replace("50,00\t0,00", "50,00-\t0,00").replace("0,00\t50,00", "0,00\t-50,00"))
    assert balances(read_fec(path)) == {"C1": -50_00}


def test_a_file_cut_in_the_middle_of_a_line_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, LINES)
    path.write_bytes(path.read_bytes()[:-60])
    with pytest.raises(TruncatedFile, match=r"tronqué .*refaites-le"):
        read_fec(path)


def test_a_file_cut_between_the_lines_of_its_last_entry_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TruncatedFile, match="dernière écriture, VE 3"):
        read_fec(write(tmp_path, LINES[:-1]))


def test_a_header_with_nothing_under_it_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EmptyFile):
        read_fec(write(tmp_path, []))


def test_an_extract_of_the_customers_accounts_only_is_read_with_a_warning(tmp_path: Path) -> None:
    lines = [line for line in LINES if line.account == "411000"]
    delivery = read_fec(write(tmp_path, lines))
    assert balances(delivery) == {"C1": 234_56, "ÉTÉ": 9_05}
    assert [payment.amount.cents for payment in delivery.payments] == [1000_00]
    assert [complaint.line for complaint in delivery.complaints if "diffèrent" in complaint.message] == [0]
    assert delivery.acceptable


def test_a_fec_without_any_customer_says_that_there_is_nothing_to_take(tmp_path: Path) -> None:
    lines = [Line("OD", "1", "20260131", account, cents) for account, cents in (("601000", 10), ("401000", -10))]
    delivery = read_fec(write(tmp_path, lines))
    assert not delivery.acceptable
    assert "rien à reprendre" in delivery.complaints[0].message
