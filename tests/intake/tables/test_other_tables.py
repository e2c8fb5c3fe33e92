"""Any other table gets a proposed mapping, and what is missing is asked rather than guessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.recognise import read, recognise, with_mapping
from gestion_creances.intake.refusals import MappingNeeded
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.ledger.item import ItemKind


def _write(folder: Path, text: str, name: str = "export.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def test_an_export_in_english_is_understood_by_its_names_and_its_dates_by_their_values(tmp_path: Path) -> None:
    text = "Customer ID,Invoice Number,Invoice Date,Due Date,Invoice Amount\n"
    text += 'K1,77,1/2/2013,2/1/2013,"1,234.50"\nK1,78,1/30/2013,3/1/2013,9\n'
    delivery = read(_write(tmp_path, text))
    assert [(one.number, one.issued_on.isoformat(), one.gross.cents) for one in delivery.invoices] == [
        ("77", "2013-01-02", 1234_50),
        ("78", "2013-01-30", 9_00),
    ]


def test_an_export_in_french_of_another_program_in_windows_encoding_after_a_preamble(tmp_path: Path) -> None:
    text = (
        "Société Untel\r\nJournal des ventes;;\r\n\r\n"
        "N° facture;Date facture;Échéance;Nom client;Libellé;Total TTC\r\n"
        "F1;05/01/2026;04/02/2026;L’Œuf à 2 €;Réf. « été »;1 234,50 €\r\n"
    )
    delivery = read(_write(tmp_path, text, encoding="cp1252"))
    (invoice,) = delivery.invoices
    (customer,) = delivery.customers
    assert (customer.code, customer.name, invoice.customer_code) == ("L’Œuf à 2 €", "L’Œuf à 2 €", "L’Œuf à 2 €")
    assert (invoice.gross.cents, invoice.label, invoice.line) == (1234_50, "Réf. « été »", 5)
    assert delivery.facts.encoding == "Windows-1252"


def test_the_euro_sign_of_iso_8859_15_is_found_out(tmp_path: Path) -> None:
    path = _write(tmp_path, "code;nom\nC1;Cœur à 2 €\n", encoding="iso-8859-15")
    assert read(path).customers[0].name == "Cœur à 2 €"


def test_dates_that_could_be_read_two_ways_are_asked(tmp_path: Path) -> None:
    path = _write(tmp_path, "Customer ID,Invoice Number,Invoice Date,Invoice Amount\nK1,77,1/2/2013,10.00\n")
    seen = recognise(path)
    assert seen.proposal
    assert seen.proposal.missing == ("ordre des dates (jour/mois ou mois/jour)",)
    with pytest.raises(MappingNeeded, match=r"ordre des dates .* fenêtre d’import"):
        read(path)
    answered = Mapping(seen.kind, seen.proposal.mapping.columns, "mdy")
    assert with_mapping(seen, answered).ready
    assert read(path, answered).invoices[0].issued_on.isoformat() == "2013-01-02"


def test_a_column_that_no_name_gives_away_is_pointed_out_and_remembered(tmp_path: Path) -> None:
    path = _write(tmp_path, "Zone A;Zone B;Date;Zone D\nF1;C1;13/01/2026;10,00\n")
    seen = recognise(path, Kind.INVOICES)
    assert not seen.ready
    assert seen.proposal
    assert seen.proposal.missing == ("numéro de facture", "code du client ou nom du client ou SIREN du client")
    columns = (("number", "Zone A"), ("customer", "Zone B"), ("issued_on", "Date"), ("gross", "Zone D"))
    mapping = Mapping.from_json(Mapping(Kind.INVOICES, columns).to_json())
    assert mapping == Mapping(Kind.INVOICES, columns)
    assert [(one.number, one.customer_code, one.gross.cents) for one in read(path, mapping).invoices] == [
        ("F1", "C1", 10_00)
    ]
    again = recognise(_write(tmp_path, "Zone A;Zone B;Date;Zone D\nF9;C9;14/01/2026;1,00\n", "mars.csv"))
    assert again.signature == seen.signature


@pytest.mark.parametrize("text", ["", "[]", '{"kind": "weather", "columns": {}, "day_order": ""}', '{"kind": "fec"}'])
def test_a_remembered_mapping_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"mapping|Kind|Expecting"):
        Mapping.from_json(text)


def test_columns_with_one_name_are_told_apart(tmp_path: Path) -> None:
    seen = recognise(_write(tmp_path, "code;nom;nom;\nC1;A;B;\n"))
    assert seen.header == ("code", "nom", "nom (2)")


def test_thousands_are_told_by_the_column(tmp_path: Path) -> None:
    text = "numero;client;date_emission;montant_ttc\nF1;C1;2026-01-05;1.234\nF2;C1;2026-01-05;12,50\n"
    assert [one.gross.cents for one in read(_write(tmp_path, text)).invoices] == [1234_00, 12_50]


def test_a_quoted_cell_may_hold_separators_quotes_and_line_ends(tmp_path: Path) -> None:
    text = "numero;client;date_emission;montant_ttc;libelle\n"
    text += 'F1;C1;2026-01-05;10,00;"Pose; ""la totale""\nsur deux lignes"\n'
    assert read(_write(tmp_path, text)).invoices[0].label == 'Pose; "la totale" sur deux lignes'


def test_an_amount_to_be_issued_is_told_by_its_type(tmp_path: Path) -> None:
    text = "numero;client;date_emission;montant_ttc;type\nE1;C1;2026-01-05;10,00;Facture à établir\n"
    assert read(_write(tmp_path, text)).invoices[0].kind is ItemKind.TO_BE_ISSUED


def test_real_exports_are_read_or_asked_about(corpus: Path) -> None:
    delivery = read(corpus / "data" / "receivables" / "WA_Fn-UseC_-Accounts-Receivable.csv")
    assert (delivery.kind, len(delivery.invoices), delivery.acceptable) == (Kind.INVOICES, 2466, True)
    assert recognise(corpus / "data" / "tables" / "zoho_invoices.csv").kind is Kind.INVOICES
    for name in (
        "socleo_socleo_sales.csv",
        "socleo_socleo_incoming_payments.csv",
        "vinifera_sales.csv",
        "wave_invoices.csv",
    ):
        assert recognise(corpus / "data" / "tables" / name).proposal
