import json
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.calendar import Semester
from gestion_creances.company.legal_rates import RateMissing, RateRow, RateTable, Series, load_shipped
from gestion_creances.locations import resources

VECTORS = json.loads((Path(__file__).parent.parent / "samples" / "law_vectors.json").read_text(encoding="utf-8"))
SHIPPED = load_shipped(resources() / "legal_rates")
H2_2026 = Semester(2026, 2)


def _semesters(first: Semester, last: Semester) -> Iterator[Semester]:
    while first <= last:
        yield first
        first = first.following()


def test_the_default_and_the_floor_are_those_of_the_law_vectors() -> None:
    for text, (default, floor) in VECTORS["floor_vs_default"].items():
        semester = Semester.parse(text)
        assert (SHIPPED.default_rate(semester), SHIPPED.floor_rate(semester)) == (Decimal(default), Decimal(floor))


def test_the_floor_exceeds_the_default_in_three_half_years_only() -> None:
    above = [
        str(semester)
        for semester in _semesters(Semester(2009, 1), H2_2026)
        if SHIPPED.floor_rate(semester) > SHIPPED.default_rate(semester)
    ]
    assert above == ["2009-S2", "2024-S1", "2024-S2"]


def test_every_half_year_since_2009_is_known() -> None:
    for semester in _semesters(Semester(2009, 1), H2_2026):
        assert SHIPPED.default_rate(semester) >= 10
        assert SHIPPED.public_rate(semester) == SHIPPED.default_rate(semester) - 2
        assert 0 < SHIPPED.legal_rate(semester) <= SHIPPED.private_legal_rate(semester)


def test_every_shipped_row_says_where_it_comes_from() -> None:
    assert [row for row in SHIPPED.rows if not (row.source and row.confidence)] == []


def test_the_rate_is_that_of_the_first_day_not_of_a_later_decision() -> None:
    assert SHIPPED.refinancing_rate(H2_2026) == Decimal("2.40")


def test_a_half_year_to_come_is_missing_and_says_what_to_do() -> None:
    with pytest.raises(RateMissing) as missing:
        SHIPPED.default_rate(Semester(2027, 1))
    assert (missing.value.series, missing.value.semester) == (Series.ECB, Semester(2027, 1))
    assert str(missing.value) == (
        "Le taux de refinancement de la BCE en vigueur au 01/01/2027 (1er semestre 2027) n’est pas connu :"
        " ajoutez-le dans Paramètres > Taux."
    )
    with pytest.raises(RateMissing, match="taux d’intérêt légal en vigueur au 01/01/2027"):
        SHIPPED.floor_rate(Semester(2027, 1))


def test_a_half_year_before_the_series_begins_is_missing() -> None:
    with pytest.raises(RateMissing):
        SHIPPED.refinancing_rate(Semester(1998, 2))
    with pytest.raises(RateMissing, match="créanciers particuliers"):
        SHIPPED.private_legal_rate(Semester(1998, 2))


def test_ten_points_are_not_added_before_the_law_did() -> None:
    table = SHIPPED.with_rows([RateRow(Series.ECB, date(2008, 7, 1), Decimal("4.00"), "BCE")])
    assert table.refinancing_rate(Semester(2008, 2)) == Decimal("4.00")
    with pytest.raises(RateMissing):
        table.default_rate(Semester(2008, 2))


def test_a_row_of_the_user_makes_the_next_half_year_known() -> None:
    table = SHIPPED.with_rows(
        [
            RateRow(Series.ECB, date(2027, 1, 1), Decimal("2.65"), "Banque de France"),
            RateRow(Series.LEGAL, date(2027, 1, 1), Decimal("2.80"), "JO"),
        ]
    )
    assert (table.default_rate(Semester(2027, 1)), table.floor_rate(Semester(2027, 1))) == (
        Decimal("12.65"),
        Decimal("8.40"),
    )


def test_a_row_of_the_user_corrects_a_shipped_one() -> None:
    table = SHIPPED.with_rows([RateRow(Series.LEGAL_PRIVATE, date(2026, 9, 9), Decimal("6.80"), "JO")])
    assert table.private_legal_rate(H2_2026) == Decimal("6.80")
    assert len(table.rows) == len(SHIPPED.rows)


def test_an_empty_table_knows_nothing() -> None:
    with pytest.raises(RateMissing):
        RateTable(()).refinancing_rate(H2_2026)
    with pytest.raises(RateMissing):
        RateTable(()).legal_rate(H2_2026)


@given(st.lists(st.tuples(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(0, 500)), min_size=1))
def test_the_last_row_on_or_before_the_first_day_gives_the_rate(changes: list[tuple[date, int]]) -> None:
    table = RateTable(tuple(RateRow(Series.ECB, since, Decimal(rate) / 100) for since, rate in changes))
    last = Semester.of(max(since for since, _ in changes))
    in_force = dict(sorted(dict(changes).items()))
    for semester in _semesters(Semester(2000, 1), last):
        before = [Decimal(rate) / 100 for since, rate in in_force.items() if since <= semester.first]
        if before:
            assert table.refinancing_rate(semester) == before[-1]
        else:
            with pytest.raises(RateMissing):
                table.refinancing_rate(semester)
    with pytest.raises(RateMissing):
        table.refinancing_rate(Semester.of(last.last + timedelta(days=1)))
