"""MT940: the library reads the fields, and what it would mend or lose without a word is said with its line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gestion_creances.banking.statement import Movement
from gestion_creances.basics.money import Money
from gestion_creances.intake import refusals
from gestion_creances.intake.drafts import Delivery
from gestion_creances.intake.recognise import read

SAMPLE = Path(__file__).parents[2] / "samples" / "bank" / "releve_mt940.sta"
HEAD = ":20:R1\n:25:FR7630004000010001234567830\n:28C:1/1\n:60F:C260601EUR100,00\n"
LINE, TAIL = ":61:2606020602C10,00NTRFNONREF\n:86:VIR\n", ":62F:C260630EUR110,00\n-\n"


def _read(folder: Path, lines: str = LINE, head: str = HEAD, tail: str = TAIL) -> Delivery:
    path = folder / "releve.sta"
    path.write_text(head + lines + tail, encoding="utf-8")
    return read(path)


def test_a_french_statement_with_sepa_fields_a_return_and_a_german_line() -> None:
    delivery = read(SAMPLE)
    assert delivery.complaints == ()
    (statement,) = delivery.statements
    assert (statement.account.iban, statement.number) == ("FR7630004000010001234567830", "126/1")
    assert (statement.opening, statement.closing, statement.gap) == (Money(100000), Money(233800), Money(0))
    assert statement.movements[0] == Movement(
        date(2026, 6, 30),
        date(2026, 7, 1),
        Money(120000),
        "VIR SEPA RECU",
        detail="FACTURE FA2026-0042",
        payer="MENUISERIE LEFEVRE",
        payer_iban="FR7630006000011234567890189",
        reference="LEF-2026-77",
        bank_reference="BQ0001",
        method="transfer",
        line=6,
    )
    told = [(one.amount.cents, one.method, one.return_reason, one.payer) for one in statement.movements[1:]]
    assert told == [(-10000, "direct_debit", "rejet", ""), (-1200, "", "", ""), (25000, "", "", "SCHMIDT GMBH")]
    assert statement.movements[3].reference == "DE-99"
    assert statement.movements[3].payer_iban == "DE89370400440532013000"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (":61:2602300230C10,00NTRFNONREF\n", "le 30/02/2026 n’existe pas"),
        (":61:2602280230C10,00NTRFNONREF\n", "le 30/02/2026 n’existe pas"),
        (":61:C10,00NTRFNONREF\n", "mouvement illisible"),
        (":61:260602C,NTRFNONREF\n", "mouvement illisible"),
        (":61:2606020602C99999999999999,00NTRF\n", "montant invraisemblable"),
        (":61:2606020602C1,2,3NTRF\n", "mouvement illisible"),
        (":61:\n", "mouvement illisible"),
        (":61:2606020602X10,00NTRF\n", "mouvement illisible"),
    ],
)
def test_a_movement_that_cannot_be_read_is_an_error_with_its_line(tmp_path: Path, line: str, reason: str) -> None:
    delivery = _read(tmp_path, LINE + line)
    assert not delivery.acceptable
    (complaint,) = [one for one in delivery.complaints if one.severity == "error"]
    assert complaint.line == 7
    assert reason in complaint.message


def test_balances_are_checked_and_must_be_there(tmp_path: Path) -> None:
    (complaint,) = _read(tmp_path, LINE * 2).complaints
    assert "−10,00" in complaint.message
    assert complaint.severity == "warning"
    (complaint,) = _read(tmp_path, tail="").complaints
    assert "la fin du relevé manque" in complaint.message
    (complaint,) = _read(tmp_path, tail=":62F:C2606EUR1\n").complaints
    assert (complaint.line, "solde illisible" in complaint.message) == (7, True)
    (complaint,) = _read(tmp_path, tail=":62F:C260231EUR1,00\n").complaints
    assert "n’existe pas" in complaint.message


def test_an_interim_report_has_no_balances(tmp_path: Path) -> None:
    head = ":20:R1\n:25:30004 00001 00012345678 30\n:28C:1\n:34F:EUR0,00\n:13D:2606021200+0200\n"
    delivery = _read(tmp_path, head=head, tail="-\n")
    assert delivery.complaints == ()
    assert delivery.statements[0].account.iban == "FR7630004000010001234567830"


def test_several_statements_and_a_foreign_one(tmp_path: Path) -> None:
    one = HEAD + LINE + TAIL
    delivery = _read(tmp_path, head=one.replace("EUR", "CHF") + one.replace("1234567830", "1234567927") + HEAD)
    assert len(delivery.statements) == 2
    assert "en CHF laissé de côté" in delivery.complaints[0].message
    with pytest.raises(refusals.ForeignCurrency):
        _read(tmp_path, head=HEAD.replace("EUR", "CHF"), tail=TAIL.replace("EUR", "CHF"))


def test_a_day_booked_around_the_new_year_belongs_to_the_nearest_one(tmp_path: Path) -> None:
    head, tail = HEAD.replace("260601", "251231"), TAIL.replace("260630", "260102")
    lines = ":61:2601011231C5,00NTRFNONREF\n:61:2512310102C5,00NTRFNONREF\n"
    movements = _read(tmp_path, lines, head, tail).statements[0].movements
    assert [(one.booked_on, one.value_on) for one in movements] == [
        (date(2025, 12, 31), date(2026, 1, 1)),
        (date(2026, 1, 2), date(2025, 12, 31)),
    ]


def test_words_without_end_are_bounded(tmp_path: Path) -> None:
    delivery = _read(tmp_path, LINE + "mots " * 100_000 + "\n" + "suite\n" * 10_000)
    assert len(delivery.statements[0].movements[0].detail) <= 2000


def test_reversal_marks_and_counterparties_of_dutch_banks(tmp_path: Path) -> None:
    words = "/EREF/A77//CNTP/NL91ABNA0417164300/ABNANL2A/Jansen BV///REMI/USTD//F 12"
    lines = f":61:2606020602RD10,00NTRFEREF//X1\n:86:{words}\n"
    (movement,) = _read(tmp_path, lines).statements[0].movements
    assert (movement.amount, movement.return_reason) == (Money(1000), "contrepassation")
    assert (movement.payer, movement.payer_iban, movement.reference) == ("Jansen BV", "NL91ABNA0417164300", "A77")
