"""From which step on the firm takes no new order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gestion_creances.basics.money import Money
from gestion_creances.dunning.debtor import OpenDue
from gestion_creances.dunning.new_business import closing_step
from gestion_creances.dunning.policy import Policy
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.item import ItemKind

STANDARD = standard_policy()
STRICT = Policy("Strict", tuple(replace(level, blocks_new_business=level.position >= 4) for level in STANDARD.levels))
DAY = date(2026, 10, 1)


def a_due(reached: int) -> OpenDue:
    return OpenDue(1, 1, 1, ItemKind.INVOICE, "FA-1", DAY, DAY, Money(10_000), Money(10_000), reached=reached)


def test_nothing_stops_before_a_step_that_does_is_taken() -> None:
    assert closing_step(a_due(0), STRICT) is None
    assert closing_step(a_due(3), STRICT) is None


def test_the_step_that_stops_orders_goes_on_doing_so_after_the_next_one() -> None:
    assert closing_step(a_due(4), STRICT) == STRICT.at(4)
    assert closing_step(a_due(5), STRICT) == STRICT.at(4)


def test_a_scenario_without_such_a_step_never_stops_orders() -> None:
    assert closing_step(a_due(5), STANDARD) is None
