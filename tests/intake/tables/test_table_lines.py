"""Tables of articles, journals, states and currencies give the documents they mean, whatever their shape."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import Money, total
from gestion_creances.intake.drafts import Delivery, Kind, Severity
from gestion_creances.intake.recognise import Recognised, glance, read, recognise, with_mapping
from gestion_creances.intake.tables.cell_roles import level, looks_like, side
from gestion_creances.intake.tables.columns import Mapping, propose
from gestion_creances.intake.tables.fields import FIELDS
from gestion_creances.intake.tables.options import ADD, REPEAT, Options
from gestion_creances.intake.values import Unreadable

INVOICES = "numero;client;date_emission;date_echeance;montant_ttc\n"


def _write(folder: Path, text: str, name: str = "table.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def _read(folder: Path, text: str, options: Options | None = None, name: str = "table.csv") -> Delivery:
    path = _write(folder, text, name)
    if options is None:
        return read(path)
    proposal = recognise(path).proposal
    assert proposal
    return read(path, Mapping(proposal.mapping.kind, proposal.mapping.columns, "", options))


def _amounts(delivery: Delivery) -> dict[str, int]:
    return {draft.number: draft.gross.cents for draft in delivery.invoices}


def _said(delivery: Delivery) -> list[str]:
    return [one.message for one in delivery.complaints]


ARTICLES = INVOICES + "F1;C1;05/01/2026;05/02/2026;10,00\nF1;C1;05/01/2026;05/02/2026;5,00\n"


def test_different_amounts_for_one_due_date_are_articles_and_then_equal_ones_add_up_too(tmp_path: Path) -> None:
    text = ARTICLES + 2 * "F2;C1;05/01/2026;05/02/2026;7,58\n" + "F2;C1;05/01/2026;05/02/2026;0\n"
    delivery = _read(tmp_path, text + "F2;C1;05/01/2026;05/02/2026;-1,00\n")
    assert _amounts(delivery) == {"F1": 15_00, "F2": 14_16}
    assert _said(delivery) == ["2 factures sur plusieurs lignes : les montants d’une même échéance s’additionnent"]


def test_lines_that_repeat_the_total_are_one_invoice_and_many_are_said_once(tmp_path: Path) -> None:
    delivery = _read(tmp_path, INVOICES + 6 * "F1;C1;05/01/2026;05/02/2026;10,00\n")
    assert _amounts(delivery) == {"F1": 10_00}
    [told] = _said(delivery)
    assert told.startswith("5 lignes répètent une facture")


@pytest.mark.parametrize(("same_number", "cents"), [(ADD, 20_00), (REPEAT, 10_00)])
def test_the_person_says_what_lines_of_one_number_are(tmp_path: Path, same_number: str, cents: int) -> None:
    text = INVOICES + 2 * "F1;C1;05/01/2026;05/02/2026;10,00\n"
    assert _amounts(_read(tmp_path, text, Options(same_number=same_number))) == {"F1": cents}


def test_articles_that_come_to_nothing_are_an_error(tmp_path: Path) -> None:
    text = ARTICLES + "F2;C1;05/01/2026;05/02/2026;5,00\nF2;C1;05/01/2026;05/02/2026;-5,00\n"
    delivery = _read(tmp_path, text)
    assert _amounts(delivery) == {"F1": 15_00}
    assert [one.line for one in delivery.complaints if one.severity is Severity.ERROR] == [4]


JOURNAL = "Date;Compte;Code tiers;Nom tiers;Pièce;Libellé;Montant;Sens\n"


def test_a_journal_of_sales_keeps_the_lines_of_customers_and_a_credit_on_an_invoice_pays_it(tmp_path: Path) -> None:
    text = JOURNAL + "05/01/2026;411DUP;D1;Dupont;F1;Vente;120,00;D\n05/01/2026;706;D1;Dupont;F1;Vente;120,00;C\n"
    text += "20/02/2026;411DUP;D1;Dupont;F1;Chèque;100,00;C\n21/02/2026;411DUP;D1;Dupont;A1;Avoir;30,00;C\n"
    delivery = _read(tmp_path, text, name="ventes.csv")
    assert _amounts(delivery) == {"F1": 120_00, "A1": -30_00}
    [paid] = delivery.payments
    assert (paid.invoice_number, paid.paid_on, paid.amount) == ("F1", date(2026, 2, 20), Money(100_00))


def test_a_journal_of_payments_reads_its_pieces_as_payments_and_its_debits_as_returns(tmp_path: Path) -> None:
    text = JOURNAL + "05/01/2026;411DUP;D1;Dupont;R1;Vir;100,00;C\n05/01/2026;512;D1;Dupont;R1;Vir;100,00;D\n"
    text += "09/01/2026;411DUP;D1;Dupont;R2;Rejet;40,00;D\n10/01/2026;411DUP;D1;Dupont;R3;Vir;1,00;\n"
    delivery = _read(tmp_path, text, name="encaissements.csv")
    assert [(one.reference, one.amount.cents) for one in delivery.payments] == [("R1", 100_00), ("R2", -40_00)]
    errors = [one for one in delivery.complaints if one.severity is Severity.ERROR]
    assert [(one.line, one.message) for one in errors] == [(5, "règlement sans sens : complétez la ligne par D ou C")]


STATES = "numero;nom_client;date_emission;montant_ttc;statut;devise\n"


def test_drafts_and_what_was_paid_without_a_day_stay_out_unless_the_person_says_otherwise(tmp_path: Path) -> None:
    lines = "F1;A;05/01/2026;10,00;Envoyée;EUR\nF2;A;05/01/2026;10,00;Brouillon;EUR\nF3;A;05/01/2026;10,00;Payée;\n"
    assert set(_amounts(_read(tmp_path, STATES + lines))) == {"F1"}
    assert set(_amounts(_read(tmp_path, STATES + lines, Options(left_out=("brouillon",))))) == {"F1", "F3"}


def test_a_foreign_currency_blocks_until_it_is_left_out(tmp_path: Path) -> None:
    lines = "F1;A;05/01/2026;10,00;;€\nF2;A;05/01/2026;10,00;;USD\nF3;A;05/01/2026;10,00;;USD\n"
    delivery = _read(tmp_path, STATES + lines)
    [error] = delivery.complaints
    assert (error.line, error.severity) == (3, Severity.ERROR)
    assert error.message.startswith("2 lignes en USD : les comptes sont tenus en euros")
    assert set(_amounts(_read(tmp_path, STATES + lines, Options(left_out=("usd",))))) == {"F1"}


def test_what_is_left_when_it_was_paid_its_terms_and_its_level_are_read(tmp_path: Path) -> None:
    text = "numero;nom_client;date_emission;montant_ttc;reste_du;date_paiement;delai;niveau_relance\n"
    text += "F1;A;05/01/2026;100,00;40,00;09/02/2026;30 jours;R2\nF2;A;05/01/2026;100,00;;;bientôt;\n"
    first, second = _read(tmp_path, text).invoices
    assert (first.left, first.settled_on, first.level) == (Money(40_00), date(2026, 2, 9), 2)
    assert first.instalments[0].due_on == date(2026, 2, 4)
    assert (second.left, second.instalments[0].due_on, second.level) == (None, None, 0)


def test_a_day_of_payment_alone_means_paid_in_full(tmp_path: Path) -> None:
    text = "numero;nom_client;date_emission;montant_ttc;date_paiement\nF1;A;05/01/2026;100,00;09/02/2026\n"
    [draft] = _read(tmp_path, text).invoices
    assert (draft.left, draft.settled_on) == (Money(0), date(2026, 2, 9))


def test_columns_are_known_by_their_values_and_by_names_that_lost_their_accents(tmp_path: Path) -> None:
    text = "Pi?ce;Acheteur;Qui;Num?ro SIREN;Date ?mission;Montant TTC\nFA-1;732829320;x@y.fr;;05/01/2026;10,00\n"
    proposal = recognise(_write(tmp_path, text), Kind.INVOICES).proposal
    assert proposal
    assert dict(proposal.mapping.columns) == {
        "number": "Pi?ce",
        "siren": "Num?ro SIREN",
        "issued_on": "Date ?mission",
        "gross": "Montant TTC",
    }
    header = ("Zone", "Client", "Courriel x", "Identit", "Le", "Combien")
    rows = [["FA-1", "C1", "a@b.fr", "732829320", "05/01/2026", "10,00"]]
    guessed = propose(header, rows, "t.csv", Kind.INVOICES)
    assert dict(guessed.mapping.columns)["number"] == "Zone"
    assert dict(guessed.mapping.columns)["siren"] == "Identit"
    assert dict(guessed.why) == {
        "customer": "name",
        "number": "values",
        "siren": "values",
        "issued_on": "values",
        "gross": "values",
    }


def test_a_table_without_codes_gives_customers_by_name_and_a_name_twice_is_an_error(tmp_path: Path) -> None:
    delivery = _read(tmp_path, "nom;siren;ville\nA;732829320;Lyon\nB;;Paris\nA;;Lille\n", name="clients.csv")
    assert [(one.code, one.coded) for one in delivery.customers] == [("A", False), ("B", False)]
    assert [one.line for one in delivery.complaints] == [4]


def test_the_first_lines_say_at_once_what_they_mean_in_the_order_of_dates_of_the_whole_file(tmp_path: Path) -> None:
    text = "Customer ID,Invoice Number,Invoice Date,Invoice Amount\n"
    text += "".join(f"K1,A{number},1/2/2013,10.00\n" for number in range(250)) + "K1,B1,1/31/2013,10.00\n"
    seen = recognise(_write(tmp_path, text))
    assert seen.proposal
    found = glance(seen, seen.proposal.mapping)
    assert (len(found.invoices), found.invoices[0].issued_on, found.invoices[0].line) == (200, date(2013, 1, 2), 2)
    assert not with_mapping(seen, Mapping(Kind.INVOICES, ())).ready


OPTIONS = st.builds(
    Options,
    st.sampled_from(("", ",", ".")),
    st.sampled_from(("", ADD, REPEAT)),
    st.sampled_from(("", "30", "45FDM")),
    st.integers(0, 6),
    st.none() | st.dates(date(1950, 1, 1), date(2100, 1, 1)),
    st.none() | st.lists(st.text(max_size=5), max_size=3).map(tuple),
    st.booleans(),
    st.booleans(),
)

_CELL = st.one_of(
    st.sampled_from(
        ("F1", "F2", "C1", "Dupont", "05/01/2026", "10,00", "-3", "0", "D", "C", "411X", "706", "USD", "R2")
    ),
    st.text(max_size=8).filter(lambda text: "\x00" not in text),
)
_MAPPED = {kind: [field.key for field in FIELDS[kind]] for kind in (Kind.CUSTOMERS, Kind.INVOICES, Kind.PAYMENTS)}


@given(st.data())
def test_whatever_the_cells_hold_only_drafts_and_complaints_come_out(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(_MAPPED)))
    keys = data.draw(st.lists(st.sampled_from(_MAPPED[kind]), min_size=2, max_size=9, unique=True))
    rows = data.draw(st.lists(st.lists(_CELL, min_size=len(keys), max_size=len(keys)), min_size=1, max_size=8))
    header = tuple(f"Colonne {key}" for key in keys)
    seen = Recognised(
        Path("t.csv"),
        kind,
        "signature",
        header,
        tuple(map(tuple, rows)),
        numbers=tuple(range(2, 2 + len(rows))),
    )
    mapping = Mapping(kind, tuple(zip(keys, header, strict=True)), "dmy", data.draw(OPTIONS))
    delivery = glance(seen, mapping)
    lines = set(seen.numbers)
    assert {draft.line for draft in (*delivery.customers, *delivery.invoices, *delivery.payments)} <= lines
    assert all(draft.gross == total(part.amount for part in draft.instalments) for draft in delivery.invoices)
    assert len({draft.source_key for draft in delivery.payments}) == len(delivery.payments)


@given(OPTIONS)
def test_answers_are_remembered_exactly(options: Options) -> None:
    mapping = Mapping(Kind.INVOICES, (("number", "Nº"),), "dmy", options)
    assert Mapping.from_json(mapping.to_json()) == mapping


def test_answers_remembered_before_there_were_options_still_hold() -> None:
    old = '{"kind": "invoices", "columns": {"number": "A"}, "day_order": "mdy"}'
    assert Mapping.from_json(old) == Mapping(Kind.INVOICES, (("number", "A"),), "mdy")
    assert Mapping(Kind.INVOICES, (("number", "A"),), "mdy").to_json() == old


@pytest.mark.parametrize("options", ["[]", '{"level": []}', '{"level_before": "demain"}', '{"left_out": 3}'])
def test_options_that_are_none_are_refused(options: str) -> None:
    with pytest.raises(ValueError, match=r"options|isoformat|mapping"):
        Mapping.from_json(f'{{"kind": "invoices", "columns": {{}}, "day_order": "", "options": {options}}}')


def test_sides_levels_and_accounts_are_known_by_sight() -> None:
    assert (side("Débit"), side("C")) == (1, -1)
    assert (level("Relance 2"), level("3"), level("Aucune"), level("")) == (2, 3, 0, 0)
    for wrong in (side, level):
        with pytest.raises(Unreadable):
            wrong("peut-être")
    assert looks_like("account", ["411DUP", "706000"])
    assert not looks_like("account", ["411DUP", "411MAR"])
