"""The tables of banks are recognised without help, any other by its mapping, and no other table is taken for one."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from gestion_creances.banking.statement import AccountName, Movement
from gestion_creances.basics.money import Money
from gestion_creances.intake import refusals
from gestion_creances.intake.drafts import Delivery, Kind
from gestion_creances.intake.recognise import read, recognise
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.intake.tables.options import Options

SAMPLES = Path(__file__).parents[2] / "samples"
PLAIN = "Date;Libellé;Montant\n"


def _read(folder: Path, text: str, mapping: Mapping | None = None, kind: Kind | None = None) -> Delivery:
    path = folder / "releve.csv"
    path.write_text(text, encoding="utf-8")
    return read(path, mapping, kind)


@pytest.mark.parametrize(
    ("name", "account", "amounts"),
    [
        ("boursobank", AccountName(number="00040712345", label="BoursoBank Pro"), [120000, -4520]),
        ("credit_agricole", AccountName(number="12345678901"), [120000, -15030]),
        (
            "caisse_epargne",
            AccountName(number="CAISSE D'EPARGNE OU BANQUE POPULAIRE", label="Caisse d’Épargne ou Banque Populaire"),
            [120000, -15030],
        ),
        ("fortuneo", AccountName(number="FORTUNEO", label="Fortuneo"), [120000, -30000]),
        ("societe_generale", AccountName(number="0012345678"), [120000, -15030]),
        ("qonto", AccountName(iban="FR7630006000011234567890189"), [120000]),
        ("banque_postale", AccountName(number="1234567A020"), [-15030, 120000]),
        ("credit_mutuel", AccountName(number="CREDIT MUTUEL OU CIC", label="Crédit Mutuel ou CIC"), [120000, -15030]),
        ("n26", AccountName(number="N26", label="N26"), [120000, -15030]),
        ("revolut", AccountName(number="REVOLUT", label="Revolut"), [120000]),
    ],
)
def test_the_tables_of_known_banks_need_no_help(name: str, account: AccountName, amounts: list[int]) -> None:
    path = SAMPLES / "bank" / f"{name}.csv"
    seen = recognise(path)
    assert (seen.kind, seen.ready) == (Kind.BANK, True)
    delivery = read(path)
    assert delivery.acceptable
    (statement,) = delivery.statements
    assert statement.account == account
    assert [one.amount.cents for one in statement.movements] == amounts
    assert {one.booked_on for one in statement.movements} <= {date(2026, 7, 2), date(2026, 7, 3)}


def test_labels_over_several_lines_give_the_payer_and_all_the_words() -> None:
    movement = read(SAMPLES / "bank" / "credit_agricole.csv").statements[0].movements[0]
    assert movement == Movement(
        date(2026, 7, 2),
        date(2026, 7, 2),
        Money(120000),
        "VIREMENT EN VOTRE FAVEUR MENUISERIE LEFEVRE FACTURE FA2026-0042",
        payer="MENUISERIE LEFEVRE",
        method="transfer",
        line=13,
    )


def test_the_detail_of_societe_generale_names_the_payer() -> None:
    movement = read(SAMPLES / "bank" / "societe_generale.csv").statements[0].movements[0]
    assert movement.payer == "MENUISERIE LEFEVRE"
    assert "FA2026-0042" in movement.text


def test_lines_not_settled_or_in_dollars_are_left_out_and_said() -> None:
    delivery = read(SAMPLES / "bank" / "qonto.csv")
    said = [(one.line, one.message) for one in delivery.complaints]
    assert said == [
        (0, "1 opération en attente, refusée ou annulée : laissée de côté"),
        (4, "1 ligne en USD laissée de côté : seuls les euros sont repris"),
    ]
    movement = delivery.statements[0].movements[0]
    assert (movement.payer, movement.reference, movement.bank_reference) == (
        "Menuiserie Lefèvre",
        "FA2026-0042",
        "tx-1",
    )


def test_a_running_balance_is_checked_in_either_order(tmp_path: Path) -> None:
    head = "Date;Date de valeur;Débit;Crédit;Libellé;Solde\n"
    lines = [f"{day:02d}/07/2026;;;10,00;VIR {day};{day * 10},00\n" for day in range(1, 25)]
    for order in (lines, lines[::-1]):
        delivery = _read(tmp_path, head + "".join(order))
        (statement,) = delivery.statements
        assert (statement.opening, statement.closing, statement.gap) == (Money(0), Money(24000), Money(0))
        cut = _read(tmp_path, head + "".join(order[:11] + order[12:]))
        assert cut.statements[0].gap == Money(1000)
        assert any("10,00\u202f€ d’écart" in one.message for one in cut.complaints)
    constant = head + "".join(line.rsplit(";", 1)[0] + ";500,00\n" for line in lines)
    assert _read(tmp_path, constant).statements[0].opening is None


def test_an_unpaid_cheque_is_a_return() -> None:
    movement = read(SAMPLES / "bank" / "fortuneo.csv").statements[0].movements[1]
    assert (movement.return_reason, movement.method) == ("impayé", "cheque")


def test_a_table_that_does_not_name_its_account_says_to_which_it_goes(tmp_path: Path) -> None:
    delivery = _read(tmp_path, PLAIN + "02/07/2026;VIR LEFEVRE;10,00\n")
    assert delivery.statements[0].account.number.startswith("TABLEAU ")
    assert "il est rattaché au compte « TABLEAU " in delivery.complaints[0].message


def test_an_iban_above_the_header_names_the_account(tmp_path: Path) -> None:
    text = f"IBAN : FR76 3000 6000 0112 3456 7890 189;\n\n{PLAIN}02/07/2026;VIR LEFEVRE;10,00\n"
    assert _read(tmp_path, text).statements[0].account.iban == "FR7630006000011234567890189"


def test_several_accounts_in_one_table_are_several_statements(tmp_path: Path) -> None:
    text = (
        "Date;Libellé;Montant;Compte\n02/07/2026;VIR A;10,00;111\n03/07/2026;VIR B;20,00;222\n04/07/2026;C;1,00;111\n"
    )
    delivery = _read(tmp_path, text)
    assert [(one.account.number, len(one.movements)) for one in delivery.statements] == [("111", 2), ("222", 1)]


def test_a_column_of_ibans_with_blanks_names_the_payers(tmp_path: Path) -> None:
    text = "Date;Libellé;Montant;IBAN\n02/07/2026;VIR A;10,00;FR7630006000011234567890189\n03/07/2026;CB;-2,00;\n"
    (statement,) = _read(tmp_path, text).statements
    assert statement.account.iban == ""
    assert [one.payer_iban for one in statement.movements] == ["FR7630006000011234567890189", ""]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("30/02/2026;VIR;10,00", "le 30/02/2026 n’existe pas"),
        (";VIR;10,00", "mouvement sans date"),
        ("02/07/2026;VIR;", "mouvement sans montant"),
        ("02/07/2026;VIR;dix", "montant illisible"),
        ("02/07/2026;VIR;99999999999999,00", "montant invraisemblable"),
        ("02/07/2026;VIR;0,001", "fractions de centime"),
    ],
)
def test_a_line_that_cannot_be_read_is_an_error_with_its_line(tmp_path: Path, line: str, reason: str) -> None:
    delivery = _read(tmp_path, f"{PLAIN}01/07/2026;VIR;5,00\n{line}\n")
    assert not delivery.acceptable
    assert [(one.line, reason in one.message) for one in delivery.complaints if one.line] == [(3, True)]


def test_totals_and_remarks_at_the_end_are_no_movements(tmp_path: Path) -> None:
    delivery = _read(tmp_path, f"{PLAIN}01/07/2026;VIR;5,00\n;Total;5,00\n;Solde au 30/06;8,00\n;Merci;\n")
    assert delivery.acceptable
    assert len(delivery.statements[0].movements) == 1


def test_debit_and_credit_on_one_line_contradict_each_other(tmp_path: Path) -> None:
    text = "Date;Libellé;Débit;Crédit\n01/07/2026;X;5,00;5,00\n02/07/2026;Y;5,00;0,00\n"
    delivery = _read(tmp_path, text)
    assert "au débit et au crédit" in delivery.complaints[1].message
    assert [one.amount for one in delivery.statements[0].movements] == [Money(-500)]


def test_a_table_of_another_currency_only_is_refused(tmp_path: Path) -> None:
    with pytest.raises(refusals.ForeignCurrency, match="en CHF"):
        _read(tmp_path, "Date;Libellé;Montant;Devise\n01/07/2026;X;5,00;CHF\n")


def test_another_table_is_read_by_its_remembered_mapping(tmp_path: Path) -> None:
    text = "Jour;Quoi;Combien;Qui\n1.7.26;Loyer;5,00;SCI Les Lilas\n"
    columns = (("booked_on", "Jour"), ("label", "Quoi"), ("amount", "Combien"), ("payer", "Qui"))
    (statement,) = _read(tmp_path, text, Mapping(Kind.BANK, columns)).statements
    (movement,) = statement.movements
    assert (movement.booked_on, movement.amount, movement.payer) == (date(2026, 7, 1), Money(500), "SCI Les Lilas")


def test_the_states_that_a_person_chose_are_left_out_and_no_others(tmp_path: Path) -> None:
    text = "Date;Libellé;Montant;Statut\n01/07/2026;A;1,00;En attente\n02/07/2026;B;2,00;Réglé\n03/07/2026;C;3,00;Vu\n"
    columns = (("booked_on", "Date"), ("label", "Libellé"), ("amount", "Montant"), ("status", "Statut"))
    (statement,) = _read(tmp_path, text, Mapping(Kind.BANK, columns)).statements
    assert [one.label for one in statement.movements] == ["B", "C"]
    chosen = Mapping(Kind.BANK, columns, options=Options(left_out=("vu",)))
    (statement,) = _read(tmp_path, text, chosen).statements
    assert [one.label for one in statement.movements] == ["A", "B"]


def test_the_table_of_bnp_paribas_is_known(tmp_path: Path) -> None:
    header = "Date operation;Libelle court;Type operation;Libelle operation;Montant operation en euro"
    line = "02/07/2026;VIR RECU;VIREMENT;VIR SEPA RECU /DE LEFEVRE /MOTIF FA2026-0042;1200,00"
    (statement,) = _read(tmp_path, f"{header}\n{line}\n").statements
    assert statement.account.number == "BNP PARIBAS"
    assert statement.movements[0].label.endswith("FA2026-0042")


def test_a_workbook_is_read_like_a_table(tmp_path: Path) -> None:
    path = tmp_path / "releve.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Compte courant n° 30004000010001")
        sheet.write_row(2, 0, ["Date", "Libellé", "Débit", "Crédit"])
        sheet.write_row(3, 0, ["02/07/2026", "VIR SEPA LEFEVRE", "", 1200.5])
    assert recognise(path).kind is Kind.BANK
    (statement,) = read(path).statements
    assert (statement.account.number, statement.movements[0].amount) == ("30004000010001", Money(120050))


def test_too_many_lines_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gestion_creances.intake.bank.table.MAX_MOVEMENTS", 2)
    with pytest.raises(refusals.TooLarge, match="plus de 2 mouvements"):
        _read(tmp_path, PLAIN + "01/07/2026;VIR;5,00\n" * 3)


@pytest.mark.parametrize(
    ("name", "kind"), [("clients", Kind.CUSTOMERS), ("factures", Kind.INVOICES), ("reglements", Kind.PAYMENTS)]
)
def test_our_other_tables_are_not_taken_for_a_banks(name: str, kind: Kind, tmp_path: Path) -> None:
    source = SAMPLES / "tables" / f"{name}.csv"
    assert recognise(source).kind is kind
    copy = tmp_path / "releve_banque.csv"
    shutil.copy(source, copy)
    assert recognise(copy).kind is kind


@pytest.mark.parametrize(
    "header",
    [
        "Date;Client;Libellé;Montant",
        "Date;Facture;Libellé;Montant;Solde",
        "Date;Tiers;Libellé;Débit;Crédit",
        "Date facture;Échéance;Libellé;Montant TTC",
    ],
)
def test_a_table_that_speaks_of_customers_or_invoices_is_no_banks(tmp_path: Path, header: str) -> None:
    path = tmp_path / "table.csv"
    path.write_text(f"{header}\n{';'.join('x' for _ in header.split(';'))}\n", encoding="utf-8")
    assert recognise(path).kind is not Kind.BANK


def test_the_real_tables_of_invoices_and_payments_are_not_taken_for_a_banks(corpus: Path) -> None:
    tables = sorted((corpus / "data" / "tables").glob("*.csv")) + sorted(
        (corpus / "data" / "receivables").glob("*.csv")
    )
    assert tables
    assert [path.name for path in tables if recognise(path).kind is Kind.BANK] == []
