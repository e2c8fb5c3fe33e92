from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from gestion_creances.basics.calendar import is_working_day
from gestion_creances.basics.money import Money
from gestion_creances.dunning.call import (
    IMPLIED,
    Call,
    CallLine,
    CallOutcome,
    HalfDay,
    attempts,
    best_half,
    next_call,
    still_about,
    subject,
    takes_step,
    waits_until,
)
from gestion_creances.dunning.call_report import (
    CallFault,
    CallReport,
    Resend,
    call_back_words,
    checked,
    faults,
    hold_after,
    resend_words,
)
from gestion_creances.dunning.decision import Reminder
from gestion_creances.dunning.hold import DisputeCategory, HoldKind
from gestion_creances.ledger.customer import Channel
from gestion_creances.ledger.item import ItemKind
from tests.dunning.builders import TODAY, a_debtor, a_due, a_hold, decided, policy_with

FRIDAY = date(2026, 7, 10)
ONE_DAY = timedelta(days=1)
PROMISE = CallReport(1, CallOutcome.PROMISE, promised_on=TODAY + 5 * ONE_DAY, amount=Money(10_000))


def a_call(outcome: CallOutcome = CallOutcome.UNREACHABLE, days_ago: int = 0, **facts: object) -> Call:
    on = TODAY - days_ago * ONE_DAY
    made = Call(1, on, datetime(on.year, on.month, on.day, 9, tzinfo=UTC), "anne", outcome, level=2, level_code="first")
    return replace(made, **{"lines": (CallLine(1, Money(10_000)),), **facts})  # type: ignore[arg-type]


def a_step_by_phone(**due: object) -> Reminder:
    debtor = a_debtor(policy=policy_with("first", channel=Channel.PHONE), has_phone=True)
    (reminder,) = decided(a_due(10, **due), debtor=debtor).reminders  # type: ignore[arg-type]
    return reminder


@pytest.mark.parametrize(
    ("outcome", "day"),
    [
        (CallOutcome.UNREACHABLE, date(2026, 7, 13)),
        (CallOutcome.MESSAGE_LEFT, date(2026, 7, 15)),
        (CallOutcome.WRONG_CONTACT, date(2026, 7, 13)),
        (CallOutcome.WILL_CALL_BACK, date(2026, 7, 15)),
        (CallOutcome.INVOICE_NOT_RECEIVED, date(2026, 7, 20)),
        (CallOutcome.PROMISE, None),
        (CallOutcome.DISPUTE, None),
        (CallOutcome.OTHER, None),
    ],
)
def test_the_next_call_falls_on_a_working_day_that_its_outcome_sets(outcome: CallOutcome, day: date | None) -> None:
    found = next_call(outcome, FRIDAY)
    assert found == day, "the 14th of July is a holiday, the 18th a Saturday"
    assert found is None or is_working_day(found)


def test_every_outcome_has_words_and_says_what_it_implies() -> None:
    assert len({outcome.words() for outcome in CallOutcome}) == len(CallOutcome) == len(IMPLIED)


def test_after_nobody_answered_one_tries_the_other_half_of_the_day() -> None:
    morning = HalfDay.of(datetime(2026, 7, 10, 11, 59, tzinfo=UTC))
    afternoon = HalfDay.of(datetime(2026, 7, 10, 12, 0, tzinfo=UTC))
    assert best_half([(CallOutcome.UNREACHABLE, morning)]) is HalfDay.AFTERNOON
    assert best_half([(CallOutcome.UNREACHABLE, morning), (CallOutcome.UNREACHABLE, afternoon)]) is HalfDay.MORNING
    assert best_half([(CallOutcome.UNREACHABLE, morning), (CallOutcome.MESSAGE_LEFT, afternoon)]) is None
    assert best_half([]) is None
    assert [half.words() for half in HalfDay] == ["le matin", "l’après-midi"]


def test_a_call_is_about_what_the_scenario_asks_else_about_all_that_is_late() -> None:
    debtor = a_debtor(policy=policy_with("first", channel=Channel.PHONE), has_phone=True)
    late, older, coming = a_due(10), a_due(40, item_id=2, reached=5), a_due(-3, item_id=3)
    asked = subject(decided(late, older, coming, debtor=debtor))
    assert ([each.level.code for each in asked.reminders], [due.item_id for due in asked.dues]) == (["first"], [1])
    deposit = a_due(50, item_id=4, kind=ItemKind.TO_BE_ISSUED)
    free = subject(decided(late, older, coming, deposit))
    assert (free.reminders, [due.item_id for due in free.dues]) == ((), [2, 1])


@pytest.mark.parametrize("outcome", CallOutcome)
def test_the_step_is_taken_when_somebody_answered_or_at_the_third_attempt(outcome: CallOutcome) -> None:
    assert [takes_step(outcome, failed) for failed in range(3)] == [IMPLIED[outcome].spoken] * 2 + [True]


def test_only_failed_calls_of_the_scenario_about_the_same_debt_since_the_last_step_are_attempts() -> None:
    reminder = a_step_by_phone()
    calls = [
        a_call(days_ago=3),
        a_call(CallOutcome.MESSAGE_LEFT, 2),
        a_call(CallOutcome.OTHER, 1),
        a_call(level=0),
        a_call(lines=(CallLine(9, Money(1)),)),
    ]
    assert attempts(calls, reminder) == 2
    assert attempts((), reminder) == 0
    again = a_step_by_phone(reached=1, reached_on=TODAY - 10 * ONE_DAY)
    assert attempts([a_call(days_ago=12), a_call(days_ago=10), a_call(days_ago=2)], again) == 1


def test_a_call_waits_for_the_day_one_agreed_to_call_again() -> None:
    tomorrow = TODAY + ONE_DAY
    planned = a_call(next_on=tomorrow, id=1)
    assert waits_until([planned], {1}, TODAY) == tomorrow
    assert waits_until([planned], {1}, tomorrow) is None
    assert waits_until([planned], {7}, TODAY) is None
    assert waits_until([planned, a_call(id=2)], {1}, TODAY) is None
    assert waits_until([], {1}, TODAY) is None


def test_a_call_back_is_about_what_is_still_open_and_not_paused() -> None:
    held = a_debtor(holds=(a_hold(invoice_id=7),))
    decision = decided(a_due(10), a_due(1, item_id=2), a_due(10, item_id=3, invoice_id=7), debtor=held)
    call = a_call(lines=tuple(CallLine(key, Money(1)) for key in (1, 2, 3, 9)))
    assert [due.item_id for due in still_about(call, decision.reminders, decision.not_chased)] == [1, 2]


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"next_on": TODAY}, "next_on"),
        ({"amount": Money(0)}, "amount"),
        ({"amount": None}, "amount"),
        ({"promised_on": None}, "promised_on"),
        ({"promised_on": TODAY - ONE_DAY}, "promised_on"),
        ({"outcome": CallOutcome.DISPUTE}, "note"),
        ({"outcome": CallOutcome.OTHER, "note": " "}, "note"),
        ({"outcome": CallOutcome.WILL_CALL_BACK}, "next_on"),
    ],
)
def test_an_unsound_report_is_refused_beside_what_is_missing(facts: dict[str, object], field: str) -> None:
    report = replace(PROMISE, **facts)  # type: ignore[arg-type]
    assert [fault.field for fault in faults(report, TODAY)] == [field]
    with pytest.raises(CallFault):
        checked(report, TODAY)


@pytest.mark.parametrize(
    "report",
    [
        PROMISE,
        CallReport(1, CallOutcome.UNREACHABLE),
        CallReport(1, CallOutcome.DISPUTE, "2 cartons manquants"),
        CallReport(1, CallOutcome.WILL_CALL_BACK, next_on=TODAY + ONE_DAY),
        CallReport(1, CallOutcome.OTHER, "transmet à son comptable"),
    ],
)
def test_a_sound_report_is_accepted(report: CallReport) -> None:
    assert checked(report, TODAY) is report


def test_a_promise_pauses_until_its_day() -> None:
    hold = hold_after(replace(PROMISE, contact="M. Rey"), TODAY, "anne", ("FA-1",))
    assert hold is not None
    assert (hold.kind, hold.until, hold.promised_on, hold.amount, hold.category) == (
        HoldKind.PROMISE,
        PROMISE.promised_on,
        PROMISE.promised_on,
        PROMISE.amount,
        None,
    )
    assert (hold.reason, hold.owner) == ("Promesse faite au téléphone par M. Rey", "anne")
    unnamed = hold_after(PROMISE, TODAY, "anne", ())
    assert unnamed is not None
    assert unnamed.reason == "Promesse faite au téléphone"


def test_a_dispute_pauses_until_it_is_settled() -> None:
    report = CallReport(1, CallOutcome.DISPUTE, "prix faux", invoice_id=7, category=DisputeCategory.PRICE)
    hold = hold_after(report, TODAY, "anne", ("FA-7",))
    assert hold is not None
    assert (hold.kind, hold.until, hold.invoice_id, hold.reason) == (HoldKind.DISPUTE, None, 7, "prix faux")
    assert hold.category is DisputeCategory.PRICE
    plain = hold_after(replace(report, category=None), TODAY, "anne", ())
    assert plain is not None
    assert plain.category is DisputeCategory.OTHER


def test_an_invoice_not_received_pauses_eight_days_and_its_copy_is_to_be_sent() -> None:
    hold = hold_after(CallReport(1, CallOutcome.INVOICE_NOT_RECEIVED), TODAY, "anne", ("FA-1", "FA-2"))
    assert hold is not None
    assert (hold.kind, hold.until, hold.promised_on) == (HoldKind.BLOCK, TODAY + 8 * ONE_DAY, None)
    assert hold.reason == "Facture non reçue, copie à renvoyer : FA-1, FA-2"
    assert resend_words(("FA-1",), "a@b.fr") == "Renvoyer la copie de la facture FA-1 par e-mail à a@b.fr"
    assert resend_words(("FA-1", "FA-2"), "") == (
        "Renvoyer la copie des factures FA-1, FA-2 par courrier : aucune adresse e-mail n’est connue"
    )


@pytest.mark.parametrize(
    ("resend", "reason"),
    [
        (Resend.COPY, "Facture non reçue, copie envoyée par e-mail : FA-1"),
        (Resend.STATEMENT, "Facture non reçue, relevé de compte envoyé par e-mail : FA-1"),
    ],
)
def test_what_was_sent_at_once_is_the_reason_of_the_pause(resend: Resend, reason: str) -> None:
    hold = hold_after(CallReport(1, CallOutcome.INVOICE_NOT_RECEIVED, resend=resend), TODAY, "anne", ("FA-1",))
    assert hold is not None
    assert hold.reason == reason


def test_other_outcomes_pause_nothing() -> None:
    assert hold_after(CallReport(1, CallOutcome.UNREACHABLE), TODAY, "anne", ()) is None


def test_whoever_is_to_be_called_again_is_named_when_known() -> None:
    assert (call_back_words(" M. Rey "), call_back_words("")) == ("Rappeler M. Rey", "Rappeler le client")
