from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.company.sending_times import SendingTimes
from gestion_creances.dunning.debtor import OpenDue, Resumption
from gestion_creances.dunning.decision import Decision, decide
from gestion_creances.dunning.hold import HoldKind
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.reason import Reason
from gestion_creances.dunning.which_policy import PolicyRule
from gestion_creances.ledger.customer import Channel
from gestion_creances.ledger.item import ItemKind
from tests.dunning.builders import TODAY, a_debtor, a_due, a_hold, decided, level, policy_with


def letters(decision: Decision) -> list[tuple[str, list[str], int]]:
    return [
        (reminder.level.code, [claim.due.number for claim in reminder.claims], reminder.amount.cents)
        for reminder in decision.reminders
    ]


def reasons(decision: Decision) -> list[tuple[str, Reason]]:
    return [(left.number, left.reason) for left in decision.not_chased]


@pytest.mark.parametrize("days_late", [8, 9, 500])
def test_a_missed_day_is_never_lost(days_late: int) -> None:
    assert letters(decided(a_due(days_late))) == [("first", ["FA-1"], 10_000)]


def test_one_letter_per_customer_and_level_lists_its_invoices_oldest_first() -> None:
    decision = decided(a_due(10, item_id=1), a_due(14, item_id=2), a_due(12, item_id=3))
    assert letters(decision) == [("first", ["FA-2", "FA-3", "FA-1"], 30_000)]
    assert decision.not_chased == ()


def test_two_levels_make_two_letters_the_most_serious_first() -> None:
    decision = decided(a_due(10, item_id=1), a_due(60, item_id=2, reached=4, reached_on=TODAY - timedelta(days=20)))
    assert letters(decision) == [("formal_notice", ["FA-2"], 10_000), ("first", ["FA-1"], 10_000)]
    assert [reminder.key for reminder in decision.reminders] == [(1, 0, 5), (1, 0, 2)]
    assert [reminder.channel for reminder in decision.reminders] == [Channel.REGISTERED, Channel.EMAIL]


def test_the_level_its_age_would_allow_is_kept_beside_the_step_owed() -> None:
    (reminder,) = decided(a_due(100)).reminders
    assert (reminder.level, reminder.claims[0].level_by_age) == (level("first"), level("formal_notice"))


def test_customers_come_by_code_whatever_the_order_of_the_rows() -> None:
    debtors = {1: a_debtor(code="B"), 2: a_debtor(customer_id=2, code="A")}
    decision = decide([a_due(item_id=1), a_due(item_id=2, customer_id=2)], debtors, TODAY)
    assert [reminder.customer_id for reminder in decision.reminders] == [2, 1]
    assert decision == decide([a_due(item_id=2, customer_id=2), a_due(item_id=1)], debtors, TODAY)


def test_money_on_account_is_set_against_the_oldest_due_date_first() -> None:
    decision = decided(
        a_due(10, 10_000, item_id=1),
        a_due(14, 10_000, item_id=2),
        debtor=a_debtor(on_account=Money(12_500)),
    )
    assert reasons(decision) == [("FA-2", Reason.COVERED)]
    (reminder,) = decision.reminders
    assert (reminder.principal, reminder.deducted, reminder.amount) == (Money(10_000), Money(2_500), Money(7_500))
    assert [claim.remaining for claim in reminder.claims] == [Money(7_500)]


def test_no_letter_leaves_when_money_on_account_covers_the_debt() -> None:
    decision = decided(a_due(10), debtor=a_debtor(on_account=Money(10_000)))
    assert letters(decision) == []
    assert reasons(decision) == [("FA-1", Reason.COVERED)]


def test_money_on_account_is_deducted_once_over_two_letters() -> None:
    decision = decided(
        a_due(10, item_id=1),
        a_due(60, item_id=2, reached=4),
        debtor=a_debtor(on_account=Money(4_000)),
    )
    assert [reminder.deducted for reminder in decision.reminders] == [Money(4_000), Money(0)]


def test_money_on_account_is_not_lost_on_a_disputed_invoice() -> None:
    debtor = a_debtor(on_account=Money(10_000), holds=(a_hold(invoice_id=7),))
    decision = decided(a_due(90, item_id=1, invoice_id=7), a_due(10, item_id=2), debtor=debtor)
    assert reasons(decision) == [("FA-1", Reason.DISPUTE), ("FA-2", Reason.COVERED)]


def test_an_account_in_the_firms_favour_deducts_nothing() -> None:
    assert letters(decided(a_due(10), debtor=a_debtor(on_account=Money(-500)))) == [("first", ["FA-1"], 10_000)]


def test_a_letter_under_the_minimum_waits_and_one_at_the_minimum_leaves() -> None:
    debtor = a_debtor(policy=policy_with("first", min_amount=Money(15_000)))
    assert reasons(decided(a_due(10, 14_999), debtor=debtor)) == [("FA-1", Reason.BELOW_MINIMUM)]
    both = decided(a_due(10, 7_500, item_id=1), a_due(12, 7_500, item_id=2), debtor=debtor)
    assert letters(both) == [("first", ["FA-2", "FA-1"], 15_000)]


@pytest.mark.parametrize(
    ("due", "reason"),
    [
        (a_due(open=Money(0)), Reason.NOTHING_OWED),
        (a_due(kind=ItemKind.DOUBTFUL), Reason.DOUBTFUL),
        (a_due(kind=ItemKind.BILL), Reason.BILL),
        (a_due(kind=ItemKind.TO_BE_ISSUED), Reason.TO_BE_ISSUED),
        (a_due(kind=ItemKind.PAYMENT), Reason.NOT_AN_INVOICE),
        (a_due(-3), Reason.NOT_DUE),
        (a_due(0), Reason.NOT_DUE),
        (a_due(1), Reason.GRACE),
        (a_due(12, reached=2, reached_on=TODAY - timedelta(days=4)), Reason.LATER),
        (a_due(40, reached=2, reached_on=TODAY - timedelta(days=4)), Reason.GAP),
        (a_due(90, reached=5, reached_on=TODAY - timedelta(days=30)), Reason.LAST_LEVEL),
        (a_due(-3, reached=5), Reason.NOT_DUE),
    ],
)
def test_a_due_date_left_alone_has_one_reason(due: OpenDue, reason: Reason) -> None:
    decision = decided(due)
    assert decision.reminders == ()
    assert [(left.item_id, left.customer_id, left.reason) for left in decision.not_chased] == [(1, 1, reason)]


def test_a_policy_with_nothing_after_the_due_date_says_so() -> None:
    policy = policy_with("courtesy", enabled=True)
    only_courtesy = a_debtor(policy=type(policy)("Avis seul", policy.levels[:1]))
    assert reasons(decided(a_due(1), debtor=only_courtesy)) == [("FA-1", Reason.NO_STEP)]
    assert letters(decided(a_due(-5), debtor=only_courtesy)) == [("courtesy", ["FA-1"], 10_000)]


def test_an_archived_customer_is_left_alone() -> None:
    assert reasons(decided(a_due(), debtor=a_debtor(archived=True))) == [("FA-1", Reason.ARCHIVED)]


@pytest.mark.parametrize("kind", HoldKind)
def test_a_hold_pauses_the_whole_customer_and_ends_after_its_last_day(kind: HoldKind) -> None:
    debtor = a_debtor(holds=(a_hold(kind, until=TODAY),))
    assert reasons(decided(a_due(), debtor=debtor)) == [("FA-1", Reason(kind.value))]
    assert letters(decided(a_due(), debtor=debtor, as_of=TODAY + timedelta(days=1))) == [("first", ["FA-1"], 10_000)]


def test_a_hold_on_one_invoice_leaves_the_others_chased() -> None:
    debtor = a_debtor(holds=(a_hold(invoice_id=7),))
    decision = decided(a_due(item_id=1, invoice_id=7), a_due(item_id=2, invoice_id=8), debtor=debtor)
    assert reasons(decision) == [("FA-1", Reason.DISPUTE)]
    assert letters(decision) == [("first", ["FA-2"], 10_000)]


def test_of_several_holds_the_gravest_is_named_be_it_on_the_invoice_or_the_customer() -> None:
    on_customer, on_invoice = a_hold(HoldKind.PROMISE), a_hold(HoldKind.BLOCK, invoice_id=7)
    lifted = a_hold(HoldKind.BLOCK, until=TODAY - timedelta(days=1))
    decision = decided(a_due(invoice_id=7), debtor=a_debtor(holds=(on_customer, on_invoice, lifted)))
    assert [left.hold for left in decision.not_chased] == [on_invoice]


def test_of_several_holds_on_one_invoice_the_gravest_is_named() -> None:
    block, promise = a_hold(HoldKind.BLOCK, invoice_id=7), a_hold(HoldKind.PROMISE, invoice_id=7)
    decision = decided(a_due(invoice_id=7), debtor=a_debtor(holds=(block, promise)))
    assert [left.hold for left in decision.not_chased] == [block]


def test_what_is_left_alone_is_listed_oldest_first_whatever_the_reason() -> None:
    debtor = a_debtor(policy=policy_with("first", min_amount=Money(15_000)))
    decision = decided(a_due(1, item_id=1), a_due(10, item_id=2), a_due(-1, item_id=3), debtor=debtor)
    assert reasons(decision) == [
        ("FA-2", Reason.BELOW_MINIMUM),
        ("FA-1", Reason.GRACE),
        ("FA-3", Reason.NOT_DUE),
    ]


def test_letters_are_grouped_by_the_scenario_of_each_invoice_and_money_on_account_is_used_once() -> None:
    tight = replace(standard_policy(), name="Serré", id=7)
    dues = [
        a_due(20, 10_000, item_id=1, policy=tight),
        a_due(18, 10_000, item_id=2),
        a_due(16, 10_000, item_id=3, policy=tight),
    ]
    decision = decided(*dues, debtor=a_debtor(on_account=Money(12_000)))
    assert [
        ([claim.due.item_id for claim in one.claims], one.policy.id, one.policy_rule, one.amount)
        for one in decision.reminders
    ] == [
        ([3], 7, PolicyRule.INVOICE, Money(10_000)),
        ([2], 0, PolicyRule.COMPANY, Money(8_000)),
    ]
    assert [(left.item_id, left.reason) for left in decision.not_chased] == [(1, Reason.COVERED)]
    assert len({one.key for one in decision.reminders}) == 2


def test_an_invoice_with_a_scenario_of_its_own_waits_for_that_scenarios_day() -> None:
    patient = replace(policy_with("first", offset_days=12), id=7)
    decision = decided(a_due(9, policy=patient))
    assert [(left.reason, left.on) for left in decision.not_chased] == [(Reason.GRACE, date(2026, 7, 3))]


def test_a_step_to_come_is_announced_for_a_working_day_of_the_firm() -> None:
    due = a_due(0)
    late = decide([due], {1: a_debtor()}, due.due_on, SendingTimes())
    assert [left.on for left in late.not_chased] == [date(2026, 7, 8)]
    friday = decide([a_due(-2)], {1: a_debtor()}, TODAY, SendingTimes())
    assert [left.on for left in friday.not_chased] == [date(2026, 7, 10)]
    saturday = decide([a_due(-3)], {1: a_debtor()}, TODAY, SendingTimes())
    assert [left.on for left in saturday.not_chased] == [date(2026, 7, 13)]


def test_the_notice_sent_anew_is_the_reminder_of_the_day_after_a_plan_is_lost() -> None:
    lost = a_due(90, reached=5, reached_on=TODAY - timedelta(days=40), resumption=Resumption(TODAY, at_notice=True))
    assert letters(decided(lost)) == [("formal_notice", ["FA-1"], 10_000)]
