"""Tests of which documents the words of a movement cite."""

import pytest

from gestion_creances.matching.book import OpenBook
from gestion_creances.matching.facts import Due
from gestion_creances.matching.hearing import hear
from gestion_creances.matching.references import References
from tests.matching.builders import DUPRE, DURAND, due

BOOK = (
    due(1, DUPRE, "F-2026-0123", 120_000, references=("BC 2026-99", "45123678", "777")),
    due(2, DUPRE, "F-2026-0124", 45_050),
    due(3, DURAND, "F-2026-0125", 99_999),
    due(4, DUPRE, "AV-2026-0123", -5_000),
    due(5, DURAND, "1201", 10_000),
    due(6, DURAND, "1202", 20_000),
    due(7, DURAND, "260312", 30_000),
    due(8, DUPRE, "acompte", 1_000),
)


def cited(text: str, *dues: Due) -> dict[int, bool]:
    """Which items the text cites, and whether beyond doubt."""
    book = OpenBook(dues or BOOK)
    found = References(book).cited(hear(text))
    return {one.item_id: cite.strong for cite in found for one in book.of_document(cite.document)}


@pytest.mark.parametrize(
    "text",
    [
        "VIR F-2026-0123",
        "F20260123",
        "Fact. n° 2026 0123",
        "FACT 2026-0123",
        "F-2026-123",
        "REGLT FACTURE N°20260123 DU 12/03/2026",
        "BC 2026-99",
        "45123678",
    ],
)
def test_a_number_is_found_whatever_was_lost_of_it(text: str) -> None:
    assert cited(text) == {1: True}


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("F-2026-0123 F-2026-0124", [1, 2]),
        ("F-2026-0123/0124", [1, 2]),
        ("F-2026-0123/24", [1, 2]),
        ("FA 1201 1202", [5, 6]),
        ("FA 1201/02", [5, 6]),
        ("F-2026-0123 à 0125", [1, 2, 3]),
        ("F-2026-0123 et 0125", [1, 3]),
        ("FACT 1201, F-2026-0124", [5, 2]),
    ],
)
def test_lists_and_ranges_are_followed(text: str, items: list[int]) -> None:
    assert cited(text) == dict.fromkeys(items, True)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("FACT 123", {1: False}),
        ("VIR 1201", {5: False}),
        ("DU 260312", {7: False}),
        ("260312", {7: False}),
        ("FACT 260312", {7: True}),
        ("1202,00 EUR", {6: False}),
        ("AV-2026-0123", {4: True}),
        ("777", {}),
        ("F-2026-0999", {}),
        ("F-2026-0123 TEL 12345", {1: True}),
        ("F-2026-0123 A 9999999", {1: True}),
        ("F-2026-0123 A 9999", {1: True}),
        ("F-2026-0125 A 0123", {3: True, 1: True}),
        ("F-2026-0123 (0124)", {1: True, 2: False}),
        ("1201\n FACT 1201", {5: True}),
        ("F-2026-0123 ET", {1: True}),
    ],
)
def test_what_may_be_something_else_is_never_beyond_doubt(text: str, found: dict[int, bool]) -> None:
    assert cited(text) == found


def test_a_number_of_two_customers_is_not_beyond_doubt() -> None:
    assert cited("FA-77001", due(1, DUPRE, "FA-77001", 1), due(2, DURAND, "FA-77001", 2)) == {1: False, 2: False}


def test_a_list_does_not_go_on_into_a_number_of_two_customers() -> None:
    dues = (due(1, DUPRE, "FA-77001", 1), due(2, DURAND, "FA-77002", 2), due(3, DUPRE, "FA-77002", 3))
    assert cited("FA-77001 77002", *dues) == {1: True, 2: False, 3: False}


def test_a_form_shared_by_very_many_documents_says_nothing() -> None:
    dues = [due(year, DUPRE, f"F{year}-0123", 1) for year in range(2000, 2020)]
    assert cited("FACT 0123", *dues) == {}


def test_a_list_may_go_on_where_another_number_begins() -> None:
    dues = (due(1, DUPRE, "FA-1010", 1), due(2, DUPRE, "FA-1020", 2), due(3, DURAND, "1020-55", 3))
    assert cited("FA-1010 1020-55", *dues) == {1: True, 3: True}


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("F-2026-0132", [1, 4]),
        ("FACT 2026-0214", [2]),
        ("F2026012", [1, 2, 3, 4]),
        ("123", [1, 4]),
        ("merci", []),
        ("VIR 12", []),
    ],
)
def test_a_number_gone_wrong_is_near(text: str, items: list[int]) -> None:
    book = OpenBook(BOOK)
    found = References(book).nearly(hear(text), book.documents)
    assert sorted(one.item_id for cite in found for one in book.of_document(cite.document)) == items
    assert not any(cite.strong for cite in found)
