from __future__ import annotations

from datetime import date, timedelta

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.dunning.hold import (
    HoldFault,
    HoldKind,
    Resolution,
    checked,
    concerns,
    days,
    ended_on,
    faults,
    known,
    stands,
)
from tests.dunning.builders import TODAY, a_hold

ONE_DAY = timedelta(days=1)


def test_a_hold_stands_from_its_first_day_to_its_last_included() -> None:
    hold = a_hold(since=TODAY, until=TODAY + ONE_DAY)
    days = [TODAY + offset * ONE_DAY for offset in (-1, 0, 1, 2)]
    assert [stands(hold, day) for day in days] == [False, True, True, False]


def test_a_hold_without_a_last_day_stands_until_it_is_lifted() -> None:
    assert stands(a_hold(until=None), TODAY + 5000 * ONE_DAY)


def test_a_sound_hold_is_accepted() -> None:
    promise = a_hold(HoldKind.PROMISE, promised_on=TODAY, until=TODAY, amount=Money(100))
    assert checked(promise) is promise
    assert checked(a_hold()) == a_hold()


@pytest.mark.parametrize(
    ("facts", "field", "sentence"),
    [
        ({"reason": " "}, "reason", "le motif est vide"),
        ({"until": TODAY - 30 * ONE_DAY}, "until", "Le dernier jour (31/05/2026) précède le premier (23/06/2026)"),
        ({"amount": Money(0)}, "amount", "supérieur à zéro"),
        ({"kind": HoldKind.PROMISE}, "promised_on", "indiquez la date promise"),
        ({"kind": HoldKind.PROMISE, "promised_on": TODAY}, "until", "indiquez le dernier jour de la pause"),
    ],
)
def test_an_unsound_hold_is_refused_with_its_remedy(facts: dict[str, object], field: str, sentence: str) -> None:
    hold = a_hold(**facts)  # type: ignore[arg-type]
    assert [(fault.field, sentence in str(fault)) for fault in faults(hold)] == [(field, True)]
    with pytest.raises(HoldFault):
        checked(hold)


def test_a_hold_that_was_closed_pauses_nothing_from_that_day_on() -> None:
    hold = a_hold(since=TODAY, closed_on=TODAY + 2 * ONE_DAY)
    assert [stands(hold, TODAY + offset * ONE_DAY) for offset in (0, 1, 2, 3)] == [True, True, False, False]


@pytest.mark.parametrize(
    ("facts", "end"),
    [
        ({}, None),
        ({"until": TODAY}, TODAY + ONE_DAY),
        ({"closed_on": TODAY}, TODAY),
        ({"until": TODAY - ONE_DAY, "closed_on": TODAY + ONE_DAY}, TODAY),
        ({"until": date.max}, None),
    ],
)
def test_a_hold_ends_with_its_last_day_or_when_it_is_closed(facts: dict[str, object], end: date | None) -> None:
    assert ended_on(a_hold(**facts)) == end  # type: ignore[arg-type]


def test_a_hold_lasts_from_its_first_day_to_its_end() -> None:
    began = a_hold().since
    assert [days(a_hold(), began + offset * ONE_DAY) for offset in (-3, 0, 5)] == [0, 0, 5]
    assert days(a_hold(closed_on=began + 4 * ONE_DAY), TODAY) == 4
    assert days(a_hold(closed_on=began + 4 * ONE_DAY), began + ONE_DAY) == 1


def test_a_closing_is_not_known_before_its_day() -> None:
    hold = a_hold(closed_on=TODAY, resolution=Resolution.PAYMENT, settled_by=7)
    assert known(hold, TODAY) is hold
    assert known(hold, TODAY - ONE_DAY) == a_hold()
    assert known(a_hold(), TODAY) == a_hold()


def test_a_hold_without_invoice_is_about_all_the_customers_invoices() -> None:
    whole, own = a_hold(), a_hold(invoice_id=3)
    asked = ((1, 3), (1, 4), (1, None), (2, 3))
    assert [concerns(whole, *about) for about in asked] == [True, True, True, False]
    assert [concerns(own, *about) for about in asked] == [True, False, False, False]
