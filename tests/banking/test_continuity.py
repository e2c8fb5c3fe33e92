"""Whether statements follow each other: what is missing, and which pieces of one day go on from each other."""

from __future__ import annotations

from datetime import date

from gestion_creances.banking.continuity import Span, joined_to, missing
from gestion_creances.basics.money import Money


def span(first: int, last: int, opening: int | None, closing: int | None, key: int = 0) -> Span:
    money = [None if cents is None else Money(cents) for cents in (opening, closing)]
    return Span(date(2026, 11, first), date(2026, 11, last), money[0], money[1], key)


def test_statements_that_join_or_overlap_or_tell_no_balance_miss_nothing() -> None:
    assert missing("A", [span(1, 5, 0, 100), span(6, 9, 100, 200)]) == ()
    assert missing("A", [span(1, 5, 0, 100), span(4, 9, 70, 200)]) == ()
    assert missing("A", [span(1, 5, 0, None), span(7, 9, 100, 200)]) == ()
    assert missing("A", [span(1, 5, 0, 100), span(7, 9, None, 200)]) == ()
    assert missing("A", [span(1, 9, 0, 100), span(2, 3, 5, 6), span(10, 11, 100, 0)]) == ()
    assert len(missing("A", [span(1, 5, 0, 100), span(6, 6, None, None), span(7, 9, 130, 200)])) == 1


def test_a_balance_that_does_not_go_on_is_a_hole_with_its_days() -> None:
    (hole,) = missing("Courant", [span(7, 9, 130, 200), span(1, 5, 0, 100)])

    assert (hole.ended_on, hole.begins_on, hole.closing, hole.opening) == (
        date(2026, 11, 5),
        date(2026, 11, 7),
        Money(100),
        Money(130),
    )
    assert str(hole).startswith("Compte Courant : il manque des mouvements entre le 05/11/2026 et le 07/11/2026")


def test_pieces_of_a_day_are_followed_one_by_one_both_ways() -> None:
    held = [span(1, 3, 0, 100, 1), span(3, 3, 100, 150, 2), span(3, 3, 180, 200, 3), span(3, 9, 200, 300, 4)]

    assert joined_to(span(3, 3, 150, 180), held) == {1, 2, 3, 4}
    assert joined_to(span(3, 5, 150, 180), held) == {1, 2}
    assert joined_to(span(3, 3, None, None), held) == frozenset()
    assert joined_to(span(4, 5, 100, 180), held) == frozenset()


def test_a_statement_does_not_go_on_from_itself() -> None:
    assert joined_to(span(3, 3, 100, 100), [span(3, 3, 100, 100, 1)]) == frozenset()
