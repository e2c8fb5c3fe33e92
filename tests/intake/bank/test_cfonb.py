"""CFONB 120: every record checked to the character, every detail understood, nothing taken from a damaged file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.banking.statement import Movement
from gestion_creances.basics.money import Money
from gestion_creances.intake import refusals
from gestion_creances.intake.bank.cfonb import signed_cents
from gestion_creances.intake.drafts import Delivery
from gestion_creances.intake.recognise import read
from gestion_creances.intake.values import Unreadable

SAMPLE = Path(__file__).parents[2] / "samples" / "bank" / "releve_cfonb120.txt"
CREDIT, DEBIT = "{ABCDEFGHI", "}JKLMNOPQR"


def _amount(cents: int) -> str:
    digits = f"{abs(cents):014d}"
    return digits[:13] + (CREDIT if cents >= 0 else DEBIT)[int(digits[13])]


def _record(code: str, day: str, cents: int, label: str = "", **at: str) -> str:
    currency, number = at.get("currency", "EUR"), at.get("number", "00012345678")
    start = f"{code}30004    00001{currency}2 {number}  {day}{at.get('reason', '  ')}{at.get('value', day)}"
    return start.ljust(48) + label.ljust(42)[:42] + _amount(cents) + " " * 16


def _detail(qualifier: str, text: str, number: str = "00012345678") -> str:
    return f"0530004    00001EUR2 {number}  020626     {qualifier}{text:<70}  "


OPENING, CLOSING = _record("01", "010626", 100_00), _record("07", "300626", 150_00)
MOVEMENT = _record("04", "020626", 50_00, "VIR SEPA RECU")


def _read(folder: Path, *records: str, encoding: str = "utf-8", end: str = "\n") -> Delivery:
    path = folder / "releve.txt"
    path.write_bytes((end.join(records) + end).encode(encoding))
    return read(path)


def _errors(delivery: Delivery) -> list[tuple[int, str]]:
    assert not delivery.acceptable
    return [(one.line, one.message) for one in delivery.complaints]


def test_a_statement_with_details_a_return_and_the_brackets_of_french_ascii() -> None:
    delivery = read(SAMPLE)
    assert delivery.complaints == ()
    (statement,) = delivery.statements
    assert statement.account.iban == "FR7630004000010001234567830"
    assert (statement.opening, statement.closing, statement.gap) == (Money(100000), Money(238801), Money(0))
    assert (statement.first_on, statement.last_on) == (date(2026, 5, 31), date(2026, 6, 30))
    assert statement.movements[0] == Movement(
        date(2026, 6, 2),
        date(2026, 6, 3),
        Money(120000),
        "VIR SEPA RECU",
        detail="FACTURE FA2026-0042 ET FACTURE FA2026-0043 DE MAI 2026 ET SOLDES ANTERIEURS\n"
        "FR7630004000010001234567830\nSALA",
        payer="MENUISERIE LEFEVRE",
        payer_iban="FR7630004000010001234567830",
        reference="LEF-2026-77",
        bank_reference="BQ0001",
        method="transfer",
        line=2,
    )
    told = [(one.amount.cents, one.method, one.return_reason, one.reference, one.payer) for one in statement.movements]
    assert told[1:] == [
        (30000, "cheque", "", "BORD12", ""),
        (-9999, "direct_debit", "rejet (motif 10)", "", "BERENGER"),
        (-1200, "", "", "", ""),
    ]


@given(st.integers(-(10**13), 10**13))
def test_every_signed_amount_reads_back(cents: int) -> None:
    assert signed_cents(_amount(cents), "2") == cents


@pytest.mark.parametrize(
    ("text", "decimals", "cents"),
    [
        ("0000000001904}", "2", -19040),
        ("0000000000322J", "2", -3221),
        ("0000000123456A", "2", 1234561),
        ("0000000001904è", " ", -19040),
        ("0000000001904é", "2", 19040),
        ("0000000000100}", "3", -100),
        ("            1}", "2", -10),
        ("0000000000001{", "0", 1000),
    ],
)
def test_the_last_sign_carries_the_sign(text: str, decimals: str, cents: int) -> None:
    assert signed_cents(text, decimals) == cents


@given(st.text(min_size=0, max_size=16), st.text(max_size=2))
def test_any_text_is_an_amount_or_unreadable(text: str, decimals: str) -> None:
    try:
        cents = signed_cents(text, decimals)
    except Unreadable:
        return
    assert abs(cents) <= 10**13
    assert len(text) == 14


@pytest.mark.parametrize(
    "text", ["00000000019040", "0000000001904", "00000 0001904}", "9999999999999I", "-000000001904A"]
)
def test_an_amount_of_another_form_is_unreadable(text: str) -> None:
    with pytest.raises(Unreadable):
        signed_cents(text, "2")


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (MOVEMENT[:-1], "cette ligne compte 119 caractères au lieu de 120"),
        (MOVEMENT + "x" * 14, "cette ligne compte 134 caractères au lieu de 120"),
        (MOVEMENT[:20] + MOVEMENT[21:].rstrip(), "119 caractères|103 caractères"),
        (MOVEMENT[:60], "cette ligne compte 60 caractères"),
        (_record("04", "300226", 50_00), "le 30/02/2026 n’existe pas"),
        (_record("04", "0206AA", 50_00), "date illisible"),
        (_record("04", "020626", 50_00).replace("{", "?"), "montant illisible"),
        (_record("04", "020626", 50_00, number="99999999999"), "pas du même compte"),
        ("06" + MOVEMENT[2:], "enregistrement « 06 » inconnu"),
        ("du texte", "enregistrement « du » inconnu"),
    ],
)
def test_a_damaged_record_is_an_error_with_its_line(tmp_path: Path, record: str, reason: str) -> None:
    delivery = _read(tmp_path, OPENING, record, CLOSING)
    ((line, message),) = _errors(delivery)
    assert line == 2
    assert any(words in message for words in reason.split("|"))


def test_a_line_whose_last_blanks_were_cut_off_is_understood(tmp_path: Path) -> None:
    delivery = _read(tmp_path, OPENING.rstrip(), MOVEMENT.rstrip(), _detail("NPY", "LEFEVRE").rstrip(), CLOSING + "   ")
    assert delivery.complaints == ()
    assert delivery.statements[0].movements[0].payer == "LEFEVRE"


def test_a_cut_line_that_is_wrong_says_both(tmp_path: Path) -> None:
    ((line, message),) = _errors(_read(tmp_path, _record("01", "  CART", 0).rstrip(), MOVEMENT, CLOSING))
    assert line == 1
    assert "date illisible" in message
    assert "104 caractères au lieu de 120" in message


def test_a_movement_without_opening_and_a_statement_without_end_are_errors(tmp_path: Path) -> None:
    ((line, message),) = _errors(_read(tmp_path, MOVEMENT, _detail("NPY", "X"), CLOSING))
    assert (line, message.split(" : ")[1]) == (1, "le début du relevé manque")
    ((line, message),) = _errors(_read(tmp_path, OPENING, MOVEMENT))
    assert (line, message.split(" : ")[1]) == (1, "la fin du relevé manque")
    ((line, message),) = _errors(_read(tmp_path, OPENING, MOVEMENT, OPENING, MOVEMENT, CLOSING))
    assert (line, message.split(" : ")[1]) == (1, "la fin du relevé manque")


def test_balances_that_do_not_agree_are_said_with_the_difference(tmp_path: Path) -> None:
    delivery = _read(tmp_path, OPENING, MOVEMENT, MOVEMENT, CLOSING)
    assert delivery.acceptable
    (complaint,) = delivery.complaints
    told = complaint.message.replace("\u202f", " ")
    assert "solde initial de 100,00 € et les mouvements (100,00 €) donnent 200,00 €" in told
    assert "la banque annonce 150,00 €, soit −50,00 € d’écart" in told


def test_a_closing_balance_that_cannot_be_read_keeps_its_line(tmp_path: Path) -> None:
    closing = CLOSING.replace("{", "?")
    ((line, message),) = _errors(_read(tmp_path, OPENING, MOVEMENT, closing))
    assert (line, "montant illisible" in message) == (3, True)


def test_an_account_in_another_currency_is_left_out_and_the_others_kept(tmp_path: Path) -> None:
    foreign = [record.replace("EUR", "CHF") for record in (OPENING, MOVEMENT, CLOSING)]
    delivery = _read(tmp_path, *foreign, OPENING, MOVEMENT, CLOSING)
    assert len(delivery.statements) == 1
    assert "en CHF laissé de côté" in delivery.complaints[0].message
    with pytest.raises(refusals.ForeignCurrency, match="CHF"):
        _read(tmp_path, *foreign)


@pytest.mark.parametrize(("encoding", "end"), [("cp1252", "\r\n"), ("utf-8-sig", "\n"), ("utf-8", "")])
def test_the_encoding_and_the_ends_of_line_do_not_matter(tmp_path: Path, encoding: str, end: str) -> None:
    delivery = _read(tmp_path, OPENING, MOVEMENT, CLOSING, encoding=encoding, end=end)
    assert delivery.complaints == ()
    assert [one.amount for one in delivery.statements[0].movements] == [Money(5000)]


def test_a_reject_code_of_signs_that_cannot_be_printed_is_no_code(tmp_path: Path) -> None:
    delivery = _read(tmp_path, OPENING, _record("04", "020626", 50_00, "VIR", reason="\x02\x0f"), CLOSING)
    assert delivery.statements[0].movements[0].return_reason == ""


def test_more_details_than_a_movement_can_have_are_bounded(tmp_path: Path) -> None:
    details = [_detail("LIB", f"ligne {number}") for number in range(5000)]
    delivery = _read(tmp_path, OPENING, MOVEMENT, *details, CLOSING)
    assert len(delivery.statements[0].movements[0].detail) <= 2000
