from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from gestion_creances.dunning.habit import Habit, Settled, habit

TODAY = date(2026, 11, 23)


def paid(late: int, settled_on: date, reminders: int = 0) -> Settled:
    return Settled(settled_on - timedelta(days=late), settled_on, reminders)


def test_only_the_last_twelve_months_make_a_habit() -> None:
    old, new = paid(90, date(2025, 11, 23)), paid(10, date(2025, 11, 24))
    assert habit([old, new], TODAY) == Habit(Decimal(10), 1, None)
    assert habit([old], TODAY) is None


def test_the_last_three_payments_tell_where_he_is_going() -> None:
    days = (0, 12, 18, 18)
    known = [paid(late, date(2026, month, 15)) for month, late in zip((3, 4, 5, 6), days, strict=True)]
    assert habit(reversed(known), TODAY) == Habit(Decimal(12), 4, Decimal(16))


def test_the_reminder_after_which_he_usually_pays_is_the_middle_one() -> None:
    known = [paid(20, date(2026, 3, day), reminders) for day, reminders in ((1, 0), (2, 2), (3, 2), (4, 5))]
    found = habit(known, TODAY)
    assert found is not None
    assert found.reminders == 2
