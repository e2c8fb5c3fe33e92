from __future__ import annotations

from dataclasses import replace

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.dunning.segment import History, propose
from gestion_creances.ledger.customer import CustomerKind, Segment

SOLD = {"sold": Money(5_00), "sold_in_all": Money(100_00)}


@pytest.mark.parametrize(
    ("history", "segment", "reason"),
    [
        (
            History(1, CustomerKind.PUBLIC, overdue=Money(100)),
            Segment.PUBLIC,
            "Organisme public : délais et intérêts de la commande publique.",
        ),
        (
            History(1, CustomerKind.CONSUMER),
            Segment.CONSUMER,
            "Particulier : ni indemnité de 40 €, ni pénalités avant la mise en demeure.",
        ),
        (History(1, overdue=Money(1234)), Segment.AT_RISK, "12,34\u202f€ échus depuis plus de 60 jours."),
        (History(1, broken=2), Segment.AT_RISK, "2 promesses de paiement non tenues en un an."),
        (
            History(1, settled=4, late=4, days_late=200),
            Segment.AT_RISK,
            "4 échéances réglées en un an, 50 jours après l’échéance en moyenne, 100 % en retard.",
        ),
        (
            History(1, sold=Money(100), sold_in_all=Money(1_000), buyers=20),
            Segment.STRATEGIC,
            "10 % du chiffre d’affaires de l’année.",
        ),
        (
            History(1, settled=10, late=2, days_late=50),
            Segment.GOOD,
            "10 échéances réglées en un an, 5 jours après l’échéance en moyenne, 20 % en retard.",
        ),
        (
            History(1, settled=3, days_late=-30, **SOLD),  # type: ignore[arg-type]
            Segment.GOOD,
            "3 échéances réglées en un an, 10 jours avant l’échéance en moyenne, 0 % en retard.",
        ),
        (
            History(1, settled=3),
            Segment.GOOD,
            "3 échéances réglées en un an, à l’échéance en moyenne, 0 % en retard.",
        ),
        (
            History(1, settled=10, late=6, days_late=20),
            Segment.SLOW,
            "10 échéances réglées en un an, 2 jours après l’échéance en moyenne, 60 % en retard.",
        ),
        (
            History(1, settled=10, late=1, days_late=160),
            Segment.SLOW,
            "10 échéances réglées en un an, 16 jours après l’échéance en moyenne, 10 % en retard.",
        ),
    ],
)
def test_a_profile_is_proposed_with_its_reason(history: History, segment: Segment, reason: str) -> None:
    proposal = propose(history)
    assert proposal is not None
    assert (proposal.segment, proposal.reason) == (segment, reason)


@pytest.mark.parametrize(
    "history",
    [
        History(1),
        History(1, settled=2, late=2, days_late=100),
        History(1, broken=1),
        History(1, sold=Money(300), sold_in_all=Money(1_000), buyers=4),
        History(1, settled=10, late=3, days_late=100),
        History(1, settled=10, late=4, days_late=10),
    ],
)
def test_what_shows_no_habit_is_left_without_a_profile(history: History) -> None:
    assert propose(history) is None


def test_risk_comes_before_the_weight_of_the_customer() -> None:
    weighty = History(1, sold=Money(500), sold_in_all=Money(1_000), buyers=9)
    assert [propose(one).segment for one in (weighty, replace(weighty, overdue=Money(1)))] == [  # type: ignore[union-attr]
        Segment.STRATEGIC,
        Segment.AT_RISK,
    ]
