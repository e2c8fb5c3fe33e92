from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from gestion_creances.basics.money import ZERO
from gestion_creances.company.sending_times import SendingTimes
from gestion_creances.dunning.automatic import AutomaticPlan, plan_automatic
from gestion_creances.dunning.campaign import Campaign, Freshness
from gestion_creances.dunning.decision import decide
from gestion_creances.dunning.policy import Policy
from gestion_creances.dunning.policy_document import standard_policy
from tests.dunning.builders import TODAY, a_debtor, a_due

TIMES = SendingTimes()
MORNING = datetime(2026, 6, 30, 9, 30, tzinfo=UTC)
FREE = tuple(replace(level, confirm=level.claims_penalties) for level in standard_policy().levels)
AUTOMATIC = replace(standard_policy(), id=1, levels=FREE, automatic=True)


def campaign(*policies: Policy, bank_on: date | None = TODAY, address: bool = True) -> Campaign:
    debtors = {
        key: a_debtor(customer_id=key, code=f"C{key}", policy=policy, has_address=address, has_email=address)
        for key, policy in enumerate(policies, start=1)
    }
    dues = [a_due(20, item_id=key, customer_id=key, reached=2) for key in debtors]
    return Campaign(decide(dues, debtors, TODAY), Freshness(bank_on, ZERO, 0))


def counted(plan: AutomaticPlan) -> tuple[int, int, str]:
    return len(plan.ready), len(plan.waiting), plan.held


def test_what_needs_no_confirmation_leaves_by_itself_and_other_scenarios_are_left_alone() -> None:
    confirmed = replace(AUTOMATIC, levels=standard_policy().levels)
    plan = plan_automatic(campaign(AUTOMATIC, confirmed, replace(AUTOMATIC, automatic=False)), TIMES, MORNING)
    assert [one.debtor.code for one in plan.ready] == ["C1"]
    assert [one.debtor.code for one in plan.waiting] == ["C2"]
    assert plan.held == ""


def test_a_letter_without_an_address_waits_for_a_person() -> None:
    assert counted(plan_automatic(campaign(AUTOMATIC, address=False), TIMES, MORNING)) == (0, 1, "")


@pytest.mark.parametrize(
    ("moment", "opening"),
    [
        (MORNING.replace(hour=7), "le 30/06/2026 à 08:00"),
        (MORNING.replace(hour=19), "le 01/07/2026 à 08:00"),
        (MORNING + timedelta(days=4), "le 06/07/2026 à 08:00"),
    ],
)
def test_nothing_leaves_by_itself_outside_the_days_and_hours(moment: datetime, opening: str) -> None:
    held = f"Hors des jours et heures d’envoi : prochain départ {opening}."
    assert counted(plan_automatic(campaign(AUTOMATIC), TIMES, moment)) == (0, 1, held)


def test_nobody_is_chased_by_itself_on_stale_books_unless_the_scenario_says_so() -> None:
    stale = TODAY - timedelta(days=30)
    bold = replace(AUTOMATIC, on_stale_books=True)
    ready, waiting, held = counted(plan_automatic(campaign(AUTOMATIC, bold, bank_on=stale), TIMES, MORNING))
    assert (ready, waiting) == (1, 1)
    assert held == "Écritures bancaires trop anciennes : importez un relevé, rien ne part sans savoir qui a payé."
    assert counted(plan_automatic(campaign(bold, bank_on=None), TIMES, MORNING)) == (1, 0, "")
