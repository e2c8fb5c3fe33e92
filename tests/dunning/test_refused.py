from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from gestion_creances.aging.penalties import LateRule
from gestion_creances.company.legal_rates import RateMissing, RateRow, RateTable, Series
from gestion_creances.dunning.campaign import Campaign, Freshness
from gestion_creances.dunning.decision import Decision
from gestion_creances.dunning.policy import Tone
from gestion_creances.dunning.refused import RateCheck, Refused, refused
from tests.dunning.builders import a_due, decided, level

DAY = date(2026, 6, 30)
KNOWN = RateTable(
    (RateRow(Series.ECB, date(2025, 7, 1), Decimal(2)), RateRow(Series.ECB, date(2026, 1, 1), Decimal(2)))
)
UNKNOWN = RateTable((RateRow(Series.ECB, date(2024, 7, 1), Decimal(2)),))
MARCH = date(2026, 3, 1)


def _decision(reached: int, *days_late: int) -> Decision:
    dues = [a_due(late, item_id=rank, reached=reached, reached_on=MARCH) for rank, late in enumerate(days_late, 1)]
    return decided(*dues, as_of=DAY)


def _refused(decision: Decision, rates: RateTable, rule: LateRule | None = None) -> tuple[tuple[Refused, ...], int]:
    stopped, notes = refused(decision.reminders, RateCheck(lambda _: rule or LateRule(), rates, DAY))
    return stopped, len(notes)


def test_a_notice_whose_rate_is_unknown_is_refused_and_kept_out_of_what_leaves() -> None:
    decision = _decision(4, 90, 95)
    stopped, notes = _refused(decision, UNKNOWN)
    assert ([one.reminder for one in stopped], notes) == (list(decision.reminders), 0)
    assert isinstance(stopped[0].refusal, RateMissing)
    campaign = Campaign(decision, Freshness(DAY, stopped[0].reminder.amount, 0), refused=stopped, notes=("à lire",))
    assert (campaign.reminders(), campaign.warnings()) == ((), ("à lire",))


def test_a_notice_whose_rates_are_all_known_leaves() -> None:
    assert _refused(_decision(4, 90, 200), KNOWN) == ((), 0)


def test_the_oldest_due_date_decides_when_it_reaches_into_an_unknown_half_year() -> None:
    stopped, _ = _refused(_decision(4, 90, 400), KNOWN)
    assert len(stopped) == 1


def test_a_rate_agreed_in_the_contract_needs_no_published_one() -> None:
    assert _refused(_decision(4, 90), UNKNOWN, LateRule(contract_rate=Decimal(12))) == ((), 0)


def test_a_last_reminder_leaves_without_the_figure_and_says_so_once() -> None:
    decision = _decision(3, 40)
    twice = replace(decision, reminders=decision.reminders * 2)
    assert _refused(twice, UNKNOWN) == ((), 1)


def test_a_friendly_reminder_needs_no_rate() -> None:
    assert _refused(_decision(0, 40), UNKNOWN) == ((), 0)


def test_only_the_last_two_steps_count_what_lateness_costs() -> None:
    counting = [
        code for code in ("courtesy", "first", "second", "third", "formal_notice") if level(code).counts_penalties
    ]
    assert counting == ["third", "formal_notice"]
    assert level("third").tone is Tone.LAST


def test_many_reminders_under_one_rule_are_checked_alike() -> None:
    decision = _decision(4, 90)
    other = replace(decision.reminders[0], debtor=replace(decision.reminders[0].debtor, customer_id=2))
    stopped, _ = refused((*decision.reminders, other), RateCheck(lambda _: LateRule(), UNKNOWN, DAY))
    assert [one.reminder.customer_id for one in stopped] == [1, 2]
