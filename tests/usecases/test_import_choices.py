"""What a person says once of a source holds for its next files: who its customers are, how it is to be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.intake.drafts import Kind, Severity
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.intake.tables.options import Options
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.item import Item
from gestion_creances.usecases.import_files import (
    FileReport,
    ImportRefused,
    Source,
    forget_mapping,
    import_files,
    look_at,
    preview_import,
)
from gestion_creances.usecases.import_files.glancing import glimpse
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_imports import view_imports

HEADER = "Nº facture;Nom client;SIREN client;Date facture;Échéance;Total TTC\n"
COLUMNS = (
    ("number", "Nº facture"),
    ("customer_name", "Nom client"),
    ("siren", "SIREN client"),
    ("issued_on", "Date facture"),
    ("due_on", "Échéance"),
    ("gross", "Total TTC"),
)
WriteFile = Callable[[str, str], Source]


@pytest.fixture
def file(tmp_path: Path) -> WriteFile:
    def write(name: str, lines: str) -> Source:
        path = tmp_path / name
        path.write_text(HEADER + lines, encoding="utf-8")
        return Source(path)

    return write


@pytest.fixture
def known(desk: Desk) -> Desk:
    with desk.books.writing() as session:
        session.customers.add_many(
            [Customer("C1", "Menuiserie Lefèvre", siren="732829320"), Customer("C2", "Garage Dupré", terms="45FDM")]
        )
    return desk


def _one(desk: Desk, source: Source) -> FileReport:
    [report] = import_files(desk, [source]).files
    assert verify_books(desk) == ()
    return report


def _items(desk: Desk, code: str) -> list[Item]:
    with desk.books.reading() as session:
        return list(session.items.of_customer(session.customers.with_code(code).id))


def _with(source: Source, options: Options) -> Source:
    return replace(source, kind=Kind.INVOICES, mapping=Mapping(Kind.INVOICES, COLUMNS, "", options))


def test_customers_are_joined_by_siren_and_by_name_and_new_ones_get_a_code(known: Desk, file: WriteFile) -> None:
    lines = "F1;Autre nom;732 829 320;05/01/2026;;10,00\nF2;GARAGE DUPRE;;05/01/2026;;20,00\n"
    report = _one(known, file("a.csv", lines + "F3;Atelier Zéphyr;552081317;05/01/2026;;30,00\n"))
    assert (report.customers_created, report.invoices_created) == (1, 3)
    assert [item.number for code in ("C1", "C2", "ATELIERZEP") for item in _items(known, code)] == ["F1", "F2", "F3"]


def test_a_near_name_blocks_until_the_person_says_who_it_is_and_then_is_remembered(
    known: Desk, file: WriteFile
) -> None:
    source = file("a.csv", "F1;Garage Dupre SARL;;05/01/2026;;10,00\n")
    with pytest.raises(ImportRefused, match=r"« Garage Dupre SARL » ressemble au client C2"):
        import_files(known, [source])
    [report] = preview_import(known, [source]).files
    [doubt] = report.doubts
    assert (doubt.name, doubt.near) == ("Garage Dupre SARL", (("C2", "Garage Dupré"),))
    _one(known, replace(source, customers=(("garage dupre sarl", "C2"),)))
    again = _one(known, file("b.csv", "F2;GARAGE DUPRE, S.A.R.L.;;05/02/2026;;10,00\n"))
    assert (again.customers_created, [item.number for item in _items(known, "C2")]) == (0, ["F1", "F2"])


def test_a_name_said_to_be_new_is_a_customer_of_its_own_from_then_on(known: Desk, file: WriteFile) -> None:
    source = file("a.csv", "F1;Garage Dupre SARL;;05/01/2026;;10,00\n")
    _one(known, replace(source, customers=(("garage dupre sarl", ""),)))
    _one(known, file("b.csv", "F2;Garage Dupre SARL;;05/02/2026;;10,00\n"))
    assert [item.number for item in _items(known, "GARAGEDUPR")] == ["F1", "F2"]
    assert _items(known, "C2") == []


def test_the_terms_of_the_file_hold_where_the_customer_has_none(known: Desk, file: WriteFile) -> None:
    lines = "F1;Menuiserie Lefèvre;;05/01/2026;;10,00\nF2;Garage Dupré;;05/01/2026;;10,00\n"
    _one(known, _with(file("a.csv", lines), Options(terms="60")))
    assert [item.due_on for code in ("C1", "C2") for item in _items(known, code)] == [
        date(2026, 3, 6),
        date(2026, 2, 28),
    ]


def test_the_level_reached_elsewhere_is_noted_for_what_was_overdue(known: Desk, file: WriteFile) -> None:
    lines = "F1;Garage Dupré;;05/01/2026;05/02/2026;10,00\nF2;Garage Dupré;;05/01/2026;05/10/2026;10,00\n"
    lines += "F3;Garage Dupré;;05/11/2026;05/12/2026;10,00\n"
    report = _one(known, _with(file("a.csv", lines), Options(level=2, level_before=date(2026, 7, 1))))
    assert report.levels == 1
    with known.books.reading() as session:
        steps = session.connection.exec_driver_sql("SELECT position, reached_on, reason FROM step").fetchall()
    assert [tuple(step) for step in steps] == [
        (2, "2026-11-22", "Relances faites avant la reprise (fichier « a.csv »)")
    ]
    everything = _one(known, _with(file("b.csv", lines.replace("F", "G")), Options(level=1)))
    assert everything.levels == 2


def test_a_full_export_shows_what_is_gone_and_what_has_changed_and_touches_nothing(
    known: Desk, file: WriteFile
) -> None:
    whole = Options(whole=True)
    lines = "F1;Garage Dupré;;05/01/2026;05/02/2026;10,00\nF2;Garage Dupré;;05/01/2026;05/02/2026;20,00\n"
    _one(known, _with(file("janvier.csv", lines + "F3;Garage Dupré;;05/01/2026;05/02/2026;30,00\n"), whole))
    before = _items(known, "C2")
    changed = "F1;Garage Dupré;;05/01/2026;09/02/2026;10,00\nF2;Garage Dupré;;05/01/2026;05/02/2026;25,00\n"
    report = _one(known, file("fevrier.csv", changed))
    assert [(one.number, one.left) for one in report.gone] == [("F3", Money(30_00))]
    assert {one.severity for one in report.complaints} == {Severity.WARNING}
    told = " ".join(one.message for one in report.complaints)
    assert "l’échéance de la facture F1 est au dossier le 05/02/2026, le fichier dit 09/02/2026" in told
    assert "la facture F2 est déjà au dossier pour 20,00" in told
    assert "la facture F3 de Garage Dupré (C2) n’est plus due d’après le fichier" in told
    assert _items(known, "C2") == before
    assert [one.name for one in view_imports(known, 5)] == ["fevrier.csv", "janvier.csv"]


def test_what_is_left_in_a_new_export_pays_the_invoice_once(known: Desk, tmp_path: Path) -> None:
    def export(left: str, paid_on: str) -> Source:
        path = tmp_path / "export.csv"
        path.write_text(
            "numero;nom_client;date_emission;montant_ttc;reste_du;date_paiement\n"
            f"F1;Garage Dupré;05/01/2026;100,00;{left};{paid_on}\n",
            encoding="utf-8",
        )
        return Source(path)

    assert _one(known, export("100,00", "")).payments_created == 0
    assert _one(known, export("60,00", "10/03/2026")).payments_created == 1
    assert _one(known, export("60,00", "10/03/2026")).payments_created == 0
    paid = _one(known, export("0,00", "11/04/2026"))
    assert (paid.payments_created, paid.complaints) == (1, ())
    with known.books.reading() as session:
        [held] = session.imports.documents({"F1"})
    assert held.open == Money(0)
    [back] = _one(known, export("5,00", "")).complaints
    assert "il reste 0,00" in back.message


def test_answers_are_recognised_shown_as_remembered_and_can_be_forgotten(known: Desk, file: WriteFile) -> None:
    lines = "F1;Garage Dupré;;05/01/2026;05/02/2026;10,00\n"
    _one(known, _with(file("a.csv", lines), Options(terms="30", whole=True)))
    seen = look_at(known, file("b.csv", lines))
    assert seen.proposal
    assert (seen.remembered, seen.proposal.mapping.options) == (True, Options(terms="30", whole=True))
    forget_mapping(known, seen.signature)
    assert not look_at(known, file("b.csv", lines)).remembered


def test_a_glimpse_says_what_the_first_lines_bring_and_writes_nothing(known: Desk, file: WriteFile) -> None:
    source = file("a.csv", "F1;Garage Dupre SARL;;05/01/2026;;10,00\nF2;Inconnu;;05/01/2026;;10,00\n")
    seen = look_at(known, source)
    assert seen.proposal
    found = glimpse(known, seen, seen.proposal.mapping)
    assert (len(found.found.invoices), [doubt.name for doubt in found.doubts]) == (2, ["Garage Dupre SARL"])
    assert _items(known, "C2") == []


def test_customers_known_by_code_only_are_created_in_empty_books_or_when_asked(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("numero;client;date_emission;montant_ttc\nF1;K1;05/01/2026;10,00\n", encoding="utf-8")
    report = _one(desk, Source(path))
    assert (report.customers_created, [one.message for one in report.complaints]) == (
        1,
        ["1 client n’a pas de nom dans ce fichier : le code en tient lieu"],
    )
    path.write_text("numero;client;date_emission;montant_ttc\nF2;K2;05/01/2026;10,00\n", encoding="utf-8")
    with pytest.raises(ImportRefused, match="client K2 inconnu"):
        import_files(desk, [Source(path)])
    proposal = look_at(desk, Source(path)).proposal
    assert proposal
    asked = replace(proposal.mapping, options=Options(creates=True))
    assert _one(desk, Source(path, Kind.INVOICES, asked)).customers_created == 1
