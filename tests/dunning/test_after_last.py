from __future__ import annotations

from datetime import date, timedelta

from gestion_creances.basics.money import Money
from gestion_creances.company.sending_times import SendingTimes
from gestion_creances.dunning.after_last import follow_ups
from gestion_creances.dunning.decision import decide
from tests.dunning.builders import TODAY, a_debtor, a_due

TIMES = SendingTimes()
DEBTORS = {1: a_debtor(), 2: a_debtor(customer_id=2, code="C2"), 3: a_debtor(customer_id=3, code="C3")}
LEFT = decide(
    [
        a_due(80, 100, item_id=1, reached=5, reached_on=date(2026, 6, 12)),
        a_due(70, 200, item_id=2, reached=5, reached_on=date(2026, 6, 18)),
        a_due(70, 900, item_id=3, reached=5, customer_id=2),
        a_due(20, 500, item_id=4, reached=2, reached_on=TODAY, customer_id=3),
    ],
    DEBTORS,
    TODAY,
).not_chased


def test_a_customer_past_the_last_step_is_looked_at_a_week_after_the_last_letter() -> None:
    largest, other = follow_ups(LEFT, {}, TODAY, TIMES)
    assert (other.customer_id, other.amount, other.since) == (1, Money(300), date(2026, 6, 18))
    assert other.on == date(2026, 6, 25)
    assert other.sentence() == (
        "Dernière étape du scénario passée, 3,00\u202f€ restent dus : appelez, proposez un accord ou passez au "
        "contentieux. Dernière action le 18/06/2026."
    )
    assert (largest.customer_id, largest.since, largest.on) == (2, None, TODAY)
    assert largest.sentence().endswith("passez au contentieux.")


def test_a_follow_up_done_pushes_the_next_one_by_a_week_to_a_working_day() -> None:
    done_on = date(2026, 6, 27)
    mine = follow_ups(LEFT, {1: done_on}, TODAY, TIMES)[1]
    assert (mine.since, mine.on) == (done_on, done_on + timedelta(days=9))


def test_a_customer_whose_scenario_goes_on_needs_no_follow_up() -> None:
    assert 3 not in {one.customer_id for one in follow_ups(LEFT, {}, TODAY, TIMES)}
