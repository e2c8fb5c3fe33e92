"""The firm's choices as they are shown, and letters tried out before anything is stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO

import pytest
from pypdf import PdfReader

from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.money import Money
from gestion_creances.company.legal_rates import RateRow, RateTable, Series
from gestion_creances.company.profile import Address, Company
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy import Level
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.letters.template import UnknownPlaceholder
from gestion_creances.usecases.edit_choices import add_rate
from gestion_creances.usecases.preview_letter import NothingToShow, Trial, preview_customers, preview_letter
from gestion_creances.usecases.view_choices import floor_warning, rate_lines, view_choices
from gestion_creances.usecases.view_journal import check_journal

LEVELS = {level.code: level for level in standard_policy().levels}


def words(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    with desk.books.writing() as session:
        session.company.put(
            Company("Ateliers Morvan", siren="552100554", address=Address(("1 rue",), "21000", "Dijon"))
        )
        session.policies.put(standard_policy())
        key = session.customers.add(Customer("C1", "Garage Rémy"))
        session.customers.add(Customer("C2", "Rien dû"))
        due, gross = desk.today - timedelta(days=20), Money.euros("812.40")
        first = due - timedelta(days=30)
        session.invoices.add(Invoice(key, "FA-77", ItemKind.INVOICE, first, gross, (Instalment(due, gross),)))
    return desk


def customer(desk: Desk, code: str) -> int:
    with desk.books.reading() as session:
        return session.customers.with_code(code).id


def test_every_half_year_since_2009_has_its_line_newest_first(desk: Desk) -> None:
    lines = rate_lines(view_choices(desk), desk.today)
    assert (lines[0].semester, lines[-1].semester) == (Semester(2026, 2), Semester(2009, 2))
    assert (lines[0].default, lines[0].floor) == (Decimal("12.40"), Decimal("8.25"))


def test_a_half_year_nobody_knows_is_flagged_never_guessed(desk: Desk) -> None:
    line = rate_lines(view_choices(desk), date(2027, 8, 1))[0]
    assert line.is_missing
    assert (line.ecb, line.default, line.legal, line.floor) == (None, None, None, None)


def test_a_rate_of_the_firms_own_is_told_from_those_shipped(desk: Desk) -> None:
    mine = RateRow(Series.LEGAL, date(2026, 7, 1), Decimal("3.10"), "JO", "own")
    add_rate(desk, mine)
    line = rate_lines(view_choices(desk), desk.today)[0]
    assert line.own == (mine,)
    assert line.legal == Decimal("3.10")


def test_a_rate_under_the_floor_is_shown_with_both_amounts(desk: Desk) -> None:
    rates = view_choices(desk).rates
    warning = floor_warning(rates, Decimal(2), desk.today)
    assert warning is not None
    # 10 000 € × 30 / 365 at 2 %, then at 8.25 %.
    assert (warning.interest, warning.floor_interest) == (Money(1644), Money(6781))
    assert floor_warning(rates, Decimal(9), desk.today) is None
    unknown = floor_warning(RateTable(()), Decimal(9), desk.today)
    assert unknown is not None
    assert unknown.unknown


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("level", LEVELS.values(), ids=LEVELS)
def test_every_letter_can_be_tried_on_an_invented_customer(firm: Desk, level: Level, language: str) -> None:
    shown = words(preview_letter(firm, Trial(level, language)))
    assert "Hôtel de l’Étoile" in shown
    assert "3 724,80" in shown.replace("\u202f", " ").replace("\u00a0", " ") or "3,724.80" in shown


def test_a_letter_can_be_tried_on_a_customer_who_owes_something(firm: Desk) -> None:
    key = customer(firm, "C1")
    assert preview_customers(firm) == ((key, "Garage Rémy"),)
    assert "FA-77" in words(preview_letter(firm, Trial(LEVELS["second"], customer_id=key)))
    with pytest.raises(NothingToShow, match="Rien dû"):
        preview_letter(firm, Trial(LEVELS["second"], customer_id=customer(firm, "C2")))


def test_another_identity_and_text_are_tried_without_being_stored(firm: Desk) -> None:
    other = replace(view_choices(firm).company, name="Maison Neuve")
    text = "Objet : essai\n\nDe {{ societe }}.\n\n[[signature]]"
    shown = words(preview_letter(firm, Trial(LEVELS["first"], company=other, text=text)))
    assert "De Maison Neuve." in shown
    assert view_choices(firm).company.name == "Ateliers Morvan"
    with pytest.raises(UnknownPlaceholder):
        preview_letter(firm, Trial(LEVELS["first"], text="Objet : {{ rien }}"))


def test_an_empty_journal_holds(desk: Desk) -> None:
    chain = check_journal(desk)
    assert (chain.lines, chain.broken_at) == (0, None)
