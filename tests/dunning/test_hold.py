from __future__ import annotations

from datetime import timedelta

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.dunning.hold import HoldFault, HoldKind, checked, faults, stands
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
