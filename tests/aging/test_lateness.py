from datetime import date, timedelta

import pytest

from gestion_creances.aging.lateness import Lateness, days_late, lateness, lateness_text

DUE = date(2026, 6, 30)


@pytest.mark.parametrize(
    ("after", "late", "standing", "text"),
    [
        (-8, 0, Lateness.NOT_DUE, "échoit dans 8 jours"),
        (-7, 0, Lateness.DUE_SOON, "échoit dans 7 jours"),
        (-1, 0, Lateness.DUE_SOON, "échoit dans 1 jour"),
        (0, 0, Lateness.DUE_TODAY, "échoit aujourd’hui"),
        (1, 1, Lateness.LATE, "1 jour de retard"),
        (45, 45, Lateness.LATE, "45 jours de retard"),
    ],
)
def test_a_debt_is_late_from_the_day_after_its_due_date(after: int, late: int, standing: Lateness, text: str) -> None:
    as_of = DUE + timedelta(days=after)
    assert (days_late(DUE, as_of), lateness(DUE, as_of), lateness_text(DUE, as_of)) == (late, standing, text)
