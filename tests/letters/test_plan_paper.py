"""Tests of the paper of a payment plan: what it says to a firm and to a private person, and that it adds up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from pypdf import PdfReader

from gestion_creances.basics.money import Money, total
from gestion_creances.company.profile import Address, Company
from gestion_creances.company.terms_of_sale import DayCount
from gestion_creances.dunning.plan import Plan, PlanItem
from gestion_creances.dunning.plan_terms import Rhythm, equal_parts, instalment_days, schedule
from gestion_creances.ledger.customer import Customer, CustomerKind
from gestion_creances.letters.plan_letter import PlanFacts, debts_table, instalments_table
from gestion_creances.letters.plan_pdf import draw_plan

AGREED = date(2026, 11, 23)
FIRM = Company(
    name="Ateliers Kervadec",
    siren="123456782",
    address=Address(("14, rue de la Fonderie",), "44200", "Nantes"),
    iban="FR7630006000011234567890189",
    signatory="Yann Kervadec",
    signatory_title="Président",
)
BAKERY = Customer(
    "C1", "Boulangerie Lefèvre", siren="552081317", address=Address(("3 place du Marché",), "21000", "Dijon")
)
PERSON = Customer("P7", "Mme Hélène Le Goff", kind=CustomerKind.CONSUMER)


def paper(
    customer: Customer = BAKERY,
    *,
    rate: Decimal | None = None,
    penalties: int = 0,
    invoices: int = 2,
    count: int = 3,
    day_count: DayCount = DayCount.FIXED_365,
    first: date = date(2026, 12, 31),
) -> PlanFacts:
    """Return the facts of a plan of invoices of 1 000,50 € each, with *penalties* cents on each."""
    items = tuple(
        PlanItem(rank, f"F-{rank:03d}", date(2026, 5, 1), date(2026, 6, 1), Money(100_050), Money(penalties))
        for rank in range(1, invoices + 1)
    )
    principal, extra = Money(100_050 * invoices), Money(penalties * invoices)
    parts = zip(instalment_days(Rhythm(first, count)), equal_parts(principal + extra, count), strict=True)
    lines = schedule(list(parts), principal, extra, AGREED, rate=rate, day_count=day_count)
    plan = Plan(
        "ECH-2026-0001",
        1,
        AGREED,
        items,
        tuple(line.instalment() for line in lines),
        rate=rate,
        answer_by=date(2026, 12, 8),
    )
    return PlanFacts(FIRM, customer, plan, lines, day_count)


def words_of(facts: PlanFacts, language: str = "fr") -> str:
    """Return all that is printed, on one line, no-break spaces made plain."""
    pages = PdfReader(BytesIO(draw_plan(facts, language))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_the_agreement_names_the_parties_the_sum_the_terms_and_how_to_pay() -> None:
    said = words_of(paper())

    for words in (
        "Échéancier de paiement n° ECH-2026-0001 – 2 001,00 €",
        "À ce jour vous nous devez 2 001,00 €",
        "trois versements",
        "Aucun intérêt n’est compté",
        "dans les huit jours suivant sa date",
        "déchéance du terme",
        "sans mise en demeure préalable",
        "ne vaut pas novation",
        "article L441-10",
        "article 2240",
        "au plus tard le 8 décembre 2026",
        "FR76 3000 6000 0112 3456 7890 189",
        "667,00 € au plus tard le 31 décembre 2026",
        "Bon pour accord",
        "Yann Kervadec",
    ):
        assert words in said


def test_the_acknowledgement_says_the_sum_in_figures_and_in_letters_on_a_page_of_its_own() -> None:
    last = PdfReader(BytesIO(draw_plan(paper()))).pages[-1].extract_text()
    said = " ".join(last.split())

    assert "Reconnaissance de dette" in said
    assert "la somme de 2 001,00 € (deux mille un euros), au titre des factures F-001, F-002." in said
    assert "soit trois versements du 31 décembre 2026 au 28 février 2027" in said
    assert "1376" not in said
    assert "Pour le créancier" not in said


def test_a_private_person_copies_the_sum_by_hand_and_reads_no_fee() -> None:
    said = words_of(paper(PERSON))

    assert "article 1376 du code civil" in said
    assert "« Je reconnais devoir à Ateliers Kervadec la somme de deux mille un euros (2 001,00 €). »" in said
    assert "mettrons en demeure" in said
    assert "indemnité" not in said
    assert "L441-10" not in said
    assert "SIREN 552" not in said


def test_the_english_paper_says_the_same() -> None:
    said = words_of(paper(rate=Decimal("4.5"), penalties=4000), "en")

    for words in ("Payment plan no. ECH-2026-0001", "acceleration", "two thousand and eighty-one euros", "× 4.50% ×"):
        assert words in said


def test_interest_can_be_recomputed_from_each_line_of_the_table() -> None:
    facts = paper(rate=Decimal("4.5"), penalties=4000)
    table = instalments_table(facts, "fr")

    assert [column.title for column in table.columns] == [
        "N°",
        "À payer le",
        "Jours",
        "Principal",
        "Pénalités",
        "Intérêts",
        "À payer",
        "Reste en principal",
    ]
    owed = facts.plan.principal
    for _, _, days, principal, penalties, interest, to_pay, left in (row.cells for row in table.rows):
        assert isinstance(principal, Money)
        assert isinstance(penalties, Money)
        assert isinstance(interest, Money)
        assert interest == owed.portion(45 * int(str(days)), 1000 * 365)
        assert to_pay == principal + penalties + interest
        owed -= principal
        assert left == owed
    assert not owed


def test_both_tables_end_with_the_sums_of_their_lines() -> None:
    facts = paper(rate=Decimal(3), penalties=1234)

    for table in (debts_table(facts, "fr"), instalments_table(facts, "fr")):
        assert table.total is not None
        for rank, cell in enumerate(table.total.cells):
            if isinstance(cell, Money):
                column = [row.cells[rank] for row in table.rows]
                assert cell == total(amount for amount in column if isinstance(amount, Money))


def test_a_year_of_366_days_is_told_under_the_table() -> None:
    late = paper(rate=Decimal(3), count=15, day_count=DayCount.ACTUAL, first=date(2026, 12, 15))

    assert "366" in words_of(late)
    assert any(" + " in str(row.cells[2]) for row in instalments_table(late, "fr").rows)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_many_invoices_and_instalments_take_more_pages_and_are_counted_in_the_acknowledgement(language: str) -> None:
    long = paper(invoices=40, count=48, rate=Decimal(5))
    pages = PdfReader(BytesIO(draw_plan(long, language))).pages

    assert len(pages) > 3
    last = " ".join(pages[-1].extract_text().split())
    assert ("40 factures détaillées" if language == "fr" else "the 40 invoices listed") in last


def test_a_firm_without_account_prints_no_payment_box() -> None:
    facts = replace(paper(), company=replace(FIRM, iban="", bic=""))

    assert "Pour régler le premier versement" not in words_of(facts)


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert draw_plan(paper()) == draw_plan(paper())
