"""The real statements of the corpus: each is read to the cent, or refused with the right sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from gestion_creances.intake import refusals
from gestion_creances.intake.drafts import Delivery
from gestion_creances.intake.recognise import read
from gestion_creances.intake.refusals import UnusableFile


def _read(corpus: Path, name: str) -> Delivery:
    return read(corpus / "data" / "bank" / name)


def _sums(delivery: Delivery) -> list[tuple[int, int, int]]:
    """Return the number of movements, what came in and what went out (cents) of each statement."""
    return [
        (
            len(one.movements),
            sum(move.amount.cents for move in one.movements if move.amount.cents > 0),
            sum(move.amount.cents for move in one.movements if move.amount.cents < 0),
        )
        for one in delivery.statements
    ]


def test_the_forty_two_movements_of_credit_mutuel(corpus: Path) -> None:
    delivery = _read(corpus, "ofxdata-cmfr.ofx")
    assert delivery.complaints == ()
    text = (corpus / "data" / "bank" / "ofxdata-cmfr.ofx").read_text("cp1252")
    amounts = [round(float(line.split(">")[1]) * 100) for line in text.splitlines() if "<TRNAMT>" in line]
    coming, going = sum(one for one in amounts if one > 0), sum(one for one in amounts if one < 0)
    assert _sums(delivery) == [(42, coming, going)]
    assert len({one.bank_reference for one in delivery.statements[0].movements}) == 42


def test_the_two_statements_of_cfonb_with_their_details(corpus: Path) -> None:
    delivery = _read(corpus, "cfonb120_example.txt")
    assert delivery.complaints == ()
    assert _sums(delivery) == [(3, 0, -5081), (3, 9749, -2000)]
    assert [one.gap.cents for one in delivery.statements if one.gap is not None] == [0, 0]
    first = delivery.statements[0].movements[0]
    assert (first.payer, first.reference, first.bank_reference) == ("INTERNET SFR", "OTHER REFERENCE", "REFERENCE")
    assert len(first.detail.split("\n")) == 9
    assert delivery.facts.lines == 24


@pytest.mark.parametrize(
    ("name", "sums"),
    [
        ("camt053.v2.multi.statement.xml", [(1, 885, 0), (1, 0, -700)]),
        ("camt053.v2.with-party-ids.xml", [(1, 885, 0)]),
        ("camt053.v4.xml", [(1, 885, 0)]),
        ("camt053.v8.xml", [(1, 885, 0)]),
        ("cmxl__mt940.sta", [(2, 300000, -80000)]),
        ("jejik__ing.sta", [(7, 468, -5027)]),
    ],
)
def test_every_other_statement_in_euros_enters(corpus: Path, name: str, sums: list[tuple[int, int, int]]) -> None:
    delivery = _read(corpus, name)
    assert delivery.acceptable
    assert _sums(delivery) == sums


def test_what_the_files_themselves_contradict_is_said(corpus: Path) -> None:
    said = [one.message for one in _read(corpus, "jejik__ing.sta").complaints]
    assert len(said) == 1
    assert "49,06\u202f€ d’écart" in said[0]
    said = [one.message for one in _read(corpus, "cmxl__mt940.sta").complaints]
    assert [message.split(" laissé")[0] for message in said] == [
        "compte 45050050/76198810 en DEM",
        "compte BPHKPLPK/320000546101 en PLN",
    ]
    assert "solde en SEK" in _read(corpus, "camt053.v4.xml").complaints[0].message


@pytest.mark.parametrize(
    ("name", "kind", "reason"),
    [
        ("bank_medium.ofx", refusals.ForeignCurrency, "en CAD"),
        ("multiple_accounts.ofx", refusals.ForeignCurrency, "compte 123 00 9100 en USD, compte 123 00 9200 en USD"),
        ("ofx-v102-empty-tags.ofx", refusals.ForeignCurrency, "en AUD"),
        ("ofxdata-memoWithAmpersand.ofx", refusals.ForeignCurrency, "en BRL"),
        ("ofxdata-xml.ofx", refusals.ForeignCurrency, "en USD"),
        ("camt053.v2.wrong.xml", refusals.NoStatement, "aucun relevé de compte"),
    ],
)
def test_the_files_without_euros_or_without_statement_are_refused(
    corpus: Path, name: str, kind: type[UnusableFile], reason: str
) -> None:
    with pytest.raises(kind, match=reason):
        _read(corpus, name)


@pytest.mark.parametrize(
    ("name", "line", "reason"),
    [
        ("cfonb120_end_without_beginning.txt", 9, "le début du relevé manque"),
        ("cfonb120_invalid_date.txt", 1, "date illisible : «   CART »"),
        ("self-provided__february_30.sta", 6, "le 30/02/2016 n’existe pas"),
    ],
)
def test_the_broken_files_are_blocked_with_the_line(corpus: Path, name: str, line: int, reason: str) -> None:
    delivery = _read(corpus, name)
    assert not delivery.acceptable
    assert [one.line for one in delivery.complaints if reason in one.message] == [line]
