"""CAMT.053, .052 and .054 of any version: entries, batches, returns, pending ones, and documents that would do harm."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gestion_creances.banking.statement import Movement
from gestion_creances.basics.money import Money
from gestion_creances.intake import refusals
from gestion_creances.intake.drafts import Delivery, Kind
from gestion_creances.intake.recognise import read, recognise

SAMPLES = Path(__file__).parents[2] / "samples" / "bank"
IBAN = "FR7630006000011234567890189"
ENTRY = (
    '<Ntry><Amt Ccy="EUR">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>'
    "<BookgDt><Dt>2026-06-02</Dt></BookgDt></Ntry>"
)


def _read(folder: Path, entries: str, version: str = "053.001.02", currency: str = "<Ccy>EUR</Ccy>") -> Delivery:
    path = folder / "releve.xml"
    path.write_text(
        f'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.{version}"><BkToCstmrStmt><Stmt><Id>1</Id>\n'
        f"<Acct><Id><IBAN>{IBAN}</IBAN></Id>{currency}</Acct>\n{entries}</Stmt></BkToCstmrStmt></Document>",
        encoding="utf-8",
    )
    return read(path)


def test_a_transfer_gives_its_payer_his_reference_and_every_number_he_names() -> None:
    path = SAMPLES / "releve_camt053.xml"
    assert recognise(path).kind is Kind.BANK
    statement = read(path).statements[0]
    assert (statement.account.iban, statement.account.label, statement.number) == (IBAN, "Compte courant", "126")
    assert (statement.opening, statement.closing, statement.gap) == (Money(100000), Money(213500), Money(0))
    assert statement.movements[0] == Movement(
        date(2026, 6, 30),
        date(2026, 7, 1),
        Money(120000),
        "VIR SEPA RECU",
        detail="FA2026-0042\nFA2026-0043\nRF18539007547034\nFA2026-0044\nLEF-2026-77",
        payer="Menuiserie Lefèvre",
        payer_iban="FR7630004000010001234567830",
        reference="LEF-2026-77",
        bank_reference="BQ-001",
        method="transfer",
        line=11,
    )


def test_a_batch_is_split_when_its_parts_add_up_and_kept_whole_when_they_do_not() -> None:
    delivery = read(SAMPLES / "releve_camt053.xml")
    told = [
        (one.amount.cents, one.payer, one.reference, one.bank_reference) for one in delivery.statements[0].movements
    ]
    assert told[1:4] == [
        (10000, "Cœur & Noël", "E1", "BQ-002/1"),
        (20000, "Bérenger", "E2", "BQ-002/2"),
        (-26500, "", "", "BQ-003"),
    ]
    assert delivery.statements[0].movements[3].text == "premier\nsecond"
    assert any("ses 2 détails n’en donnent pas le total" in one.message for one in delivery.complaints)


def test_a_rejected_direct_debit_names_the_debtor_and_the_reason() -> None:
    returned = read(SAMPLES / "releve_camt053.xml").statements[0].movements[4]
    assert (returned.amount, returned.payer, returned.method) == (Money(-10000), "Cœur & Noël", "direct_debit")
    assert returned.return_reason == "provision insuffisante (AM04)"


def test_what_is_pending_or_in_another_currency_is_left_out_and_said() -> None:
    delivery = read(SAMPLES / "releve_camt053.xml")
    assert delivery.acceptable
    said = [one.message for one in delivery.complaints]
    assert any("1 opération en attente laissée de côté" in message for message in said)
    assert any("10.00 USD laissé de côté" in message for message in said)
    assert any("compte 00099887766 en CHF laissé de côté" in message for message in said)
    assert len(delivery.statements) == 1


@pytest.mark.parametrize(("name", "warned"), [("avis_camt052.xml", False), ("avis_camt054.xml", True)])
def test_reports_and_notifications_need_no_balance(name: str, warned: bool) -> None:
    delivery = read(SAMPLES / name)
    assert delivery.acceptable
    assert ["n’importez que l’un des deux" in one.message for one in delivery.complaints] == [True] * warned
    (statement,) = delivery.statements
    assert (statement.opening, statement.closing) == (None, None)
    assert [(one.amount, one.label, one.booked_on) for one in statement.movements] == [
        (Money(4200), "Réglé", date(2026, 6, 30))
    ]


@pytest.mark.parametrize("version", ["053.001.02", "053.001.08", "053.001.14", "053.099.99"])
def test_the_version_does_not_matter(tmp_path: Path, version: str) -> None:
    assert len(_read(tmp_path, ENTRY, version).statements[0].movements) == 1


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("2026-06-02", "2026-02-30", "le 30/02/2026 n’existe pas"),
        ("<BookgDt><Dt>2026-06-02</Dt></BookgDt>", "", "mouvement sans date"),
        ("10.00", "dix", "montant illisible"),
        ("10.00", "9" * 30, "montant"),
        ("10.00", "", "mouvement sans montant"),
        ("CRDT", "PLUS", "sens inconnu : « PLUS »"),
    ],
)
def test_an_entry_that_cannot_be_read_is_an_error_with_its_line(
    tmp_path: Path, old: str, new: str, reason: str
) -> None:
    delivery = _read(tmp_path, f"{ENTRY}\n{ENTRY.replace(old, new)}")
    assert not delivery.acceptable
    (complaint,) = delivery.complaints
    assert complaint.line == 4
    assert reason in complaint.message


def test_a_reversal_and_the_codes_of_unpaid_operations_are_returns(tmp_path: Path) -> None:
    code = "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCHQ</Cd><SubFmlyCd>UPCQ</SubFmlyCd></Fmly></Domn></BkTxCd>"
    unpaid = ENTRY.replace("CRDT", "DBIT").replace("</Ntry>", f"{code}</Ntry>")
    reversed_ = ENTRY.replace("<Sts>", "<RvslInd>true</RvslInd><Sts>")
    other = ENTRY.replace(
        "</Ntry>", "<NtryDtls><TxDtls><RtrInf><Rsn><Prtry>X9</Prtry></Rsn></RtrInf></TxDtls></NtryDtls></Ntry>"
    )
    movements = _read(tmp_path, unpaid + reversed_ + other).statements[0].movements
    assert [(one.return_reason, one.method) for one in movements] == [
        ("chèque impayé", "cheque"),
        ("contrepassation", ""),
        ("rejet X9", ""),
    ]


def test_an_account_without_currency_takes_that_of_its_entries(tmp_path: Path) -> None:
    assert len(_read(tmp_path, ENTRY, currency="").statements) == 1
    with pytest.raises(refusals.ForeignCurrency, match="SEK"):
        _read(tmp_path, ENTRY.replace("EUR", "SEK"), currency="")


def test_a_statement_without_entry_but_dated_is_kept_and_one_without_anything_refused(tmp_path: Path) -> None:
    balance = (
        "<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy='EUR'>5</Amt><CdtDbtInd>DBIT</CdtDbtInd>"
        "<Dt><Dt>2026-06-30</Dt></Dt></Bal>"
    )
    (statement,) = _read(tmp_path, balance).statements
    assert (statement.closing, statement.last_on, statement.movements) == (Money(-500), date(2026, 6, 30), ())
    with pytest.raises(refusals.NoStatement):
        _read(tmp_path, "")
    said = _read(tmp_path, balance.replace("2026-06-30", "2026-06-31") + ENTRY).complaints
    assert "solde non repris : date impossible" in said[0].message


def test_hostile_documents_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "releve.xml"
    start = "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'><BkToCstmrStmt>"
    path.write_text(f"<?xml version='1.0'?><!DOCTYPE Document [<!ENTITY a 'b'>]>{start}&a;</BkToCstmrStmt></Document>")
    with pytest.raises(refusals.UnsafeFile, match="DOCTYPE"):
        read(path)
    path.write_text(f"{start}{'<a>' * 150}{'</a>' * 150}</BkToCstmrStmt></Document>")
    with pytest.raises(refusals.UnsafeFile, match="emboîtés"):
        read(path)
    path.write_text("<Stmt xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'><Id>1</Id></Stmt>")
    with pytest.raises(refusals.NoStatement):
        read(path)
    path.write_text(f"{start}<Stmt>")
    with pytest.raises(refusals.DamagedFile, match="mal formé ou coupé"):
        read(path)


def test_a_document_in_utf_16_or_inside_an_envelope_is_recognised(tmp_path: Path) -> None:
    text = (SAMPLES / "avis_camt054.xml").read_text("iso-8859-1").replace("ISO-8859-1", "UTF-16")
    path = tmp_path / "releve.xml"
    path.write_bytes(text.encode("utf-16"))
    assert len(read(path).statements) == 1
    body = text[text.index("<Document") :]
    path.write_text(f"<Enveloppe><AppHdr/>{body}</Enveloppe>", encoding="utf-8")
    assert len(read(path).statements) == 1


def test_more_than_the_most_entries_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gestion_creances.intake.bank.camt.MAX_MOVEMENTS", 2)
    with pytest.raises(refusals.TooLarge, match="plus de 2 mouvements"):
        _read(tmp_path, ENTRY * 3)


def test_another_xml_document_is_no_statement(tmp_path: Path) -> None:
    path = tmp_path / "virement.xml"
    path.write_text("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'><CstmrCdtTrfInitn/></Document>")
    with pytest.raises(refusals.ForeignFile, match="un document XML"):
        read(path)
