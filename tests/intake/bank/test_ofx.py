"""OFX statements of both versions say the same things: movements, days, signs, words, and what was left out."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.banking.statement import AccountName, Movement
from gestion_creances.basics.money import Money
from gestion_creances.intake import refusals
from gestion_creances.intake.bank.amounts import day_of, money_of, short_day_of
from gestion_creances.intake.drafts import Delivery, Kind, Severity
from gestion_creances.intake.recognise import read, recognise
from gestion_creances.intake.values import Unreadable

SAMPLES = Path(__file__).parents[2] / "samples" / "bank"
HEAD = "OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR"
ACCOUNT = "<BANKACCTFROM><BANKID>30004<BRANCHID>00001<ACCTID>00012345678</BANKACCTFROM>"
TAIL = "</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"


def _read(folder: Path, movements: str, head: str = HEAD + ACCOUNT, tail: str = TAIL) -> Delivery:
    path = folder / "releve.ofx"
    path.write_text(f"{head}\n<BANKTRANLIST>\n{movements}\n{tail}", encoding="utf-8")
    return read(path)


def _movement(amount: str = "10.00", day: str = "20260602", fitid: str = "A1", more: str = "") -> str:
    return f"<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>{day}<TRNAMT>{amount}<FITID>{fitid}<NAME>VIR{more}</STMTTRN>\n"


def test_a_french_statement_of_version_1_with_unclosed_tags_commas_and_accents() -> None:
    path = SAMPLES / "releve_v1.ofx"
    assert recognise(path).kind is Kind.BANK
    delivery = read(path)
    (statement,) = delivery.statements
    assert statement.account == AccountName(iban="FR7630004000010001234567830")
    assert (statement.first_on, statement.last_on) == (date(2026, 6, 1), date(2026, 6, 30))
    assert (statement.opening, statement.closing) == (None, Money(543210))
    assert statement.movements[0] == Movement(
        date(2026, 6, 2),
        date(2026, 6, 3),
        Money(120050),
        "VIR SEPA MENUISERIE LEFÈVRE",
        detail="FACTURE FA2026-0042 & FA2026-0043",
        payer="MENUISERIE LEFEVRE",
        bank_reference="20260602-0001",
        method="transfer",
        line=18,
    )
    told = [(one.amount.cents, one.method, one.return_reason, one.line) for one in statement.movements[1:]]
    assert told == [
        (30000, "cheque", "", 27),
        (-8990, "direct_debit", "", 35),
        (-30000, "cheque", "impayé", 36),
        (-1200, "", "", 37),
        (8000, "cash", "", 38),
    ]
    assert statement.movements[1].detail == "Chèque n° 1234567"
    assert statement.movements[5].bank_reference == ""


def test_a_repeated_movement_is_taken_once_and_an_account_in_dollars_left_out() -> None:
    delivery = read(SAMPLES / "releve_v1.ofx")
    assert [(one.line, one.severity) for one in delivery.complaints] == [(39, Severity.WARNING), (44, Severity.WARNING)]
    assert "déjà à la ligne 18" in delivery.complaints[0].message
    assert "en USD laissé de côté" in delivery.complaints[1].message
    assert delivery.acceptable


def test_a_statement_of_version_2_with_payee_cdata_empty_tags_and_a_foreign_line() -> None:
    delivery = read(SAMPLES / "releve_v2.ofx")
    (statement,) = delivery.statements
    assert statement.account.iban == "FR7630006000011234567890189"
    first, second = statement.movements
    assert (first.label, first.payer, first.detail) == ("Cœur & Noël", "Cœur & Noël", "Acompte commande 77")
    assert (first.payer_iban, first.method) == ("FR7630004000010001234567830", "transfer")
    assert (second.label, second.method, second.amount) == ("a < b", "card", Money(-2000))
    assert [(one.line, one.severity) for one in delivery.complaints] == [(15, Severity.WARNING)]
    assert "15.00 USD" in delivery.complaints[0].message


def test_the_same_reference_with_another_day_or_amount_is_another_movement(tmp_path: Path) -> None:
    lines = _movement() + _movement(amount="11.00") + _movement(day="20260603") + _movement(fitid="000") * 2
    delivery = _read(tmp_path, lines)
    assert delivery.complaints == ()
    assert len(delivery.statements[0].movements) == 5


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (_movement(day="20260230"), "le 30/02/2026 n’existe pas"),
        (_movement(day=""), "mouvement sans date"),
        (_movement(amount=""), "mouvement sans montant"),
        (_movement(amount="1e5"), "montant illisible"),
        (_movement(amount="9" * 19), "montant invraisemblable"),
        (_movement(amount="9" * 5000), "montant illisible"),
        (_movement(amount="1.005"), "fractions de centime"),
        ("<STMTTRN></STMTTRN>", "mouvement sans date"),
    ],
)
def test_a_movement_that_cannot_be_read_is_an_error_with_its_line(tmp_path: Path, line: str, reason: str) -> None:
    delivery = _read(tmp_path, f"{_movement()}{line}")
    assert not delivery.acceptable
    (complaint,) = delivery.complaints
    assert complaint.line == 7
    assert reason in complaint.message


def test_a_file_cut_short_is_refused(tmp_path: Path) -> None:
    with pytest.raises(refusals.TruncatedFile, match="</OFX>"):
        _read(tmp_path, _movement(), tail="</BANKTRANLIST>")


def test_a_file_with_a_doctype_is_refused(tmp_path: Path) -> None:
    head = '<?xml version="1.0"?><?OFX OFXHEADER="200"?><!DOCTYPE OFX [<!ENTITY a "b">]><OFX><STMTRS>'
    with pytest.raises(refusals.UnsafeFile, match="DOCTYPE"):
        _read(tmp_path, _movement(), head=head)


def test_a_file_of_foreign_accounts_only_or_without_statement_is_refused(tmp_path: Path) -> None:
    with pytest.raises(refusals.ForeignCurrency, match="compte FR7630004000010001234567830 en CHF"):
        _read(tmp_path, _movement(), head=HEAD.replace("EUR", "CHF") + ACCOUNT)
    with pytest.raises(refusals.NoStatement, match="aucun relevé de compte"):
        _read(tmp_path, "", head="OFXHEADER:100\n<OFX>")


def test_a_statement_that_does_not_say_its_currency_takes_that_of_its_movements(tmp_path: Path) -> None:
    more = "<CURRENCY><CURRATE>1<CURSYM>AUD</CURRENCY>"
    with pytest.raises(refusals.ForeignCurrency, match="AUD"):
        _read(tmp_path, _movement(more=more), head=HEAD.replace("EUR", "") + ACCOUNT)
    assert len(_read(tmp_path, _movement(), head=HEAD.replace("EUR", "") + ACCOUNT).statements) == 1


def test_lines_without_amount_are_left_out_and_counted(tmp_path: Path) -> None:
    delivery = _read(tmp_path, _movement() + _movement(amount="0.00", fitid="B") + _movement(amount="0", fitid="C"))
    assert [one.amount for one in delivery.statements[0].movements] == [Money(1000)]
    assert [one.message for one in delivery.complaints] == ["2 lignes à 0,00\u202f€ laissées de côté"]


def test_the_encoding_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "releve.ofx"
    text = f"{HEAD}{ACCOUNT}<BANKTRANLIST>{_movement(more=' BÉRENGER')}{TAIL}"
    for encoding in ("cp1252", "utf-8-sig", "utf-16", "iso-8859-15"):
        path.write_bytes(text.encode(encoding))
        assert read(path).statements[0].movements[0].payer == "BERENGER"


def test_a_balance_that_cannot_be_read_is_only_left_out(tmp_path: Path) -> None:
    tail = "</BANKTRANLIST><LEDGERBAL><BALAMT>beaucoup</LEDGERBAL></STMTRS></OFX>"
    delivery = _read(tmp_path, _movement(), tail=tail)
    assert delivery.acceptable
    assert delivery.statements[0].closing is None
    assert "solde non repris" in delivery.complaints[0].message


def test_more_than_the_most_movements_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gestion_creances.intake.bank.ofx.MAX_MOVEMENTS", 3)
    with pytest.raises(refusals.TooLarge, match="plus de 3 mouvements"):
        _read(tmp_path, _movement() * 4)


def test_a_file_of_five_hundred_megabytes_is_refused_without_being_read(tmp_path: Path) -> None:
    for name, start in (
        ("a.ofx", b"OFXHEADER:100"),
        ("a.txt", b"0130004    00001EUR2 00012345678".ljust(120) + b"\n"),
        ("a.sta", b":20:A\n:25:B\n"),
        ("a.xml", b"<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'>"),
    ):
        path = tmp_path / name
        with path.open("wb") as file:
            file.write(start)
            file.truncate(500_000_000)
        with pytest.raises(refusals.TooLarge, match="500 Mo"):
            read(path)


@given(st.integers(-(10**13), 10**13), st.sampled_from([".", ","]), st.sampled_from(["", "+"]), st.integers(0, 3))
def test_every_amount_reads_back_exactly(cents: int, sign: str, plus: str, zeros: int) -> None:
    text = str(Money(cents)).replace(".", sign) + "0" * zeros
    assert money_of(f"{plus if cents >= 0 else ''}{text}") == Money(cents)


@given(st.text(max_size=40))
def test_any_text_is_an_amount_and_a_day_or_unreadable(text: str) -> None:
    for reader in (money_of, day_of, lambda text: short_day_of(text, year_first=True)):
        with suppress(Unreadable):
            assert reader(text) is not None


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)), st.sampled_from(["", "120000", "120000.000[-5:EST]"]))
def test_every_day_reads_back(day: date, time: str) -> None:
    assert day_of(f"{day:%Y%m%d}{time}") == day
    assert day_of(f"{day:%Y-%m-%d}T10:00:00+02:00") == day
    assert short_day_of(f"{day:%d%m%y}", year_first=False) == day
    assert short_day_of(f"{day:%y%m%d}", year_first=True) == day
