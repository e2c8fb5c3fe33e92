"""Calls from end to end: who is to be called, what a call leaves behind, and what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.call import ATTEMPTS, Call, CallOutcome, HalfDay
from gestion_creances.dunning.call_report import CallFault, CallReport
from gestion_creances.dunning.hold import Hold, HoldKind, Resolution
from gestion_creances.dunning.policy import Policy, Tone
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.task import TaskKind
from gestion_creances.ledger.customer import Channel, Contact
from gestion_creances.storage.steps import StepByHand
from gestion_creances.usecases.call_sheet import PhoneNumber, call_sheet
from gestion_creances.usecases.hold_reminders import hold_reminders
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.prepare_reminders import prepare_reminders
from gestion_creances.usecases.record_call import RecordedCall, record_call
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_tasks import view_tasks
from tests.usecases.builders import FIRM, a_customer, a_debt, a_payment, on_day

MONDAY = date(2026, 11, 23)
ONE_DAY = timedelta(days=1)
PHONE = {"phone": "03 80 30 12 45", "email": "compta@lefevre.example"}


def with_a_call_at(code: str) -> Policy:
    """Return the standard policy with one step made by telephone."""
    policy = standard_policy()
    changed = (replace(each, channel=Channel.PHONE) if each.code == code else each for each in policy.levels)
    return replace(policy, levels=tuple(changed))


@pytest.fixture
def firm(desk: Desk) -> Desk:
    """A firm whose first step is a call, on a Monday morning."""
    with desk.books.writing() as session:
        session.company.put(FIRM)
        session.policies.put(with_a_call_at("first"))
    return replace(desk, today=MONDAY, clock=lambda: datetime(2026, 11, 23, 9, 0, tzinfo=UTC))


@pytest.fixture
def bakery(firm: Desk) -> int:
    """A customer who owes one invoice ten days late, and one that is not due."""
    key = a_customer(firm, **PHONE, contacts=(Contact("Mme Rey", "compta", "", "06 11 22 33 44"),))
    a_debt(firm, key, "FA-1", "1000", MONDAY - 10 * ONE_DAY)
    a_debt(firm, key, "FA-2", "300", MONDAY + 10 * ONE_DAY, issued_on=MONDAY - 20 * ONE_DAY)
    return key


def made(desk: Desk, key: int) -> tuple[Call, ...]:
    with desk.books.reading() as session:
        return session.calls.of_customer(key)


def report(desk: Desk, key: int, outcome: CallOutcome, **facts: object) -> RecordedCall:
    return record_call(desk, CallReport(key, outcome, **facts))  # type: ignore[arg-type]


def journal(desk: Desk, action: str) -> list[dict[str, object]]:
    with desk.books.reading() as session:
        return [dict(entry.facts) for entry in session.journal.entries() if entry.action == action]


def test_a_step_by_telephone_is_reported_as_a_call_and_no_letter_is_written(
    firm: Desk, bakery: int, tmp_path: Path
) -> None:
    letter = a_customer(firm, code="C2")
    with firm.books.writing() as session:
        session.customers.put(replace(session.customers.get(letter), channel=Channel.LETTER))
    a_debt(firm, letter, "FA-9", "50", MONDAY - 10 * ONE_DAY)
    planned = prepare_reminders(firm)
    outbox = tmp_path / "courrier"
    run = issue_reminders(firm, outbox)
    assert [call.customer_id for call in run.calls] == [call.customer_id for call in planned.calls()] == [bakery]
    assert [sent.customer_code for sent in run.letters] == ["C2"]
    assert [each.customer_id for each in planned.reminders()] == [letter]
    assert len(list(outbox.iterdir())) == 1
    assert [call.customer_id for call in issue_reminders(firm, outbox).calls] == [bakery]


def test_somebody_who_answers_takes_the_step_and_the_scenario_goes_on(firm: Desk, bakery: int) -> None:
    done = report(firm, bakery, CallOutcome.OTHER, note="règle vendredi", contact="Mme Rey")
    assert ([step.level.code for step in done.steps], done.in_writing, done.hold, done.task) == (
        ["first"],
        False,
        None,
        None,
    )
    assert view_tasks(firm).calls == ()
    week = on_day(firm, MONDAY + 7 * ONE_DAY)
    assert [each.level.code for each in prepare_reminders(week).reminders()] == ["second"]
    (call,) = made(firm, bakery)
    assert (call.outcome, call.level_code, call.contact, call.lines[0].open) == (
        CallOutcome.OTHER,
        "first",
        "Mme Rey",
        Money.euros(1000),
    )
    assert journal(firm, "call.made") == [
        {
            "outcome": "other",
            "contact": "Mme Rey",
            "note": "règle vendredi",
            "invoices": ["FA-1"],
            "cents": 0,
            "next_on": None,
            "levels": ["first"],
        }
    ]
    assert verify_books(firm) == ()


def test_nobody_reached_three_times_the_scenario_goes_on_in_writing(firm: Desk, bakery: int) -> None:
    day, seen = firm, []
    for attempt in range(1, ATTEMPTS + 1):
        (owed,) = view_tasks(day).calls
        assert owed.attempt == attempt
        sheet = call_sheet(day, bakery)
        done = report(day, bakery, CallOutcome.UNREACHABLE, next_on=sheet.proposed[CallOutcome.UNREACHABLE])
        seen.append((day.today, bool(done.steps), done.call.next_on))
        assert view_tasks(day).calls == ()
        day = on_day(day, done.call.next_on or day.today)
    assert seen == [
        (MONDAY, False, MONDAY + ONE_DAY),
        (MONDAY + ONE_DAY, False, MONDAY + 2 * ONE_DAY),
        (MONDAY + 2 * ONE_DAY, True, None),
    ]
    assert done.in_writing
    later = on_day(firm, MONDAY + 9 * ONE_DAY)
    assert [each.channel for each in prepare_reminders(later).reminders()] == [Channel.LETTER]


def test_between_two_attempts_the_call_waits_and_the_money_is_still_accounted_for(firm: Desk, bakery: int) -> None:
    tomorrow = MONDAY + ONE_DAY
    report(firm, bakery, CallOutcome.UNREACHABLE, next_on=tomorrow)
    campaign = prepare_reminders(firm)
    assert campaign.calls() == ()
    assert [(call.reminder.amount, call.on) for call in campaign.later] == [(Money.euros(1000), tomorrow)]
    (owed,) = view_tasks(on_day(firm, tomorrow)).calls
    assert (owed.attempt, owed.half, owed.phone) == (2, HalfDay.AFTERNOON, "03 80 30 12 45")


def test_a_promise_by_telephone_pauses_and_takes_the_place_of_the_one_before(firm: Desk, bakery: int) -> None:
    promised = {"amount": Money.euros(1000), "promised_on": MONDAY + 3 * ONE_DAY}
    first = report(firm, bakery, CallOutcome.PROMISE, **promised)
    second = report(firm, bakery, CallOutcome.PROMISE, amount=Money.euros(900), promised_on=MONDAY + 5 * ONE_DAY)
    with firm.books.reading() as session:
        old, new = session.holds.all(bakery)
    assert first.hold is not None
    assert (old.id, old.resolution, old.closed_on) == (first.hold.id, Resolution.REPLACED, MONDAY)
    assert (new.kind, new.amount, new.until, second.call.amount) == (
        HoldKind.PROMISE,
        Money.euros(900),
        MONDAY + 5 * ONE_DAY,
        Money.euros(900),
    )
    assert prepare_reminders(firm).decision.reminders == ()
    assert [facts["cents"] for facts in journal(firm, "promise.made")] == [1000_00, 900_00]


def test_a_dispute_by_telephone_is_kept_out_of_chasing(firm: Desk, bakery: int) -> None:
    done = report(firm, bakery, CallOutcome.DISPUTE, note="3 cartons manquants")
    assert done.hold is not None
    assert done.hold.kind is HoldKind.DISPUTE
    later = on_day(firm, MONDAY + 60 * ONE_DAY)
    assert "FA-1" not in [claim.due.number for each in prepare_reminders(later).reminders() for claim in each.claims]


def test_an_invoice_not_received_is_sent_again_and_one_calls_back_after_the_pause(firm: Desk, bakery: int) -> None:
    sheet = call_sheet(firm, bakery)
    assert sheet.resent == "Renvoyer la copie de la facture FA-1 par e-mail à compta@lefevre.example"
    again = sheet.proposed[CallOutcome.INVOICE_NOT_RECEIVED]
    done = report(firm, bakery, CallOutcome.INVOICE_NOT_RECEIVED, next_on=again)
    assert done.task is not None
    assert (done.task.kind, done.task.text, done.task.due_on) == (TaskKind.FOLLOW_UP, sheet.resent, MONDAY)
    assert again == date(2026, 12, 2)
    assert view_tasks(on_day(firm, again - ONE_DAY)).calls == ()
    (owed,) = view_tasks(on_day(firm, again)).calls
    assert owed.call_back is not None
    assert (owed.call_back.id, owed.reminders, owed.amount) == (done.call.id, (), Money.euros(1000))


def test_a_call_back_is_dropped_once_it_is_paid_or_contested(firm: Desk, bakery: int) -> None:
    tomorrow = on_day(firm, MONDAY + ONE_DAY)
    report(firm, bakery, CallOutcome.WILL_CALL_BACK, next_on=tomorrow.today)
    (owed,) = view_tasks(tomorrow).calls
    assert (owed.attempt, owed.days_late, owed.owner) == (1, 11, "")
    with firm.books.reading() as session:
        (item, _) = session.items.of_customer(bakery)
    a_payment(firm, bakery, "1000", MONDAY, item.id)
    assert view_tasks(tomorrow).calls == ()


def test_a_call_out_of_the_cycle_takes_no_step(firm: Desk) -> None:
    key = a_customer(firm, **PHONE)
    a_debt(firm, key, "FA-1", "1000", MONDAY - 3 * ONE_DAY)
    done = report(firm, key, CallOutcome.UNREACHABLE, next_on=MONDAY + ONE_DAY)
    assert (done.steps, done.call.level, done.call.level_code) == ((), 0, "")
    (owed,) = view_tasks(on_day(firm, MONDAY + ONE_DAY)).calls
    assert (owed.call_back is not None, owed.amount) == (True, Money.euros(1000))


def test_a_customer_who_owes_nothing_late_is_called_again_because_a_task_says_so(firm: Desk) -> None:
    key = a_customer(firm, **PHONE)
    done = report(firm, key, CallOutcome.WILL_CALL_BACK, next_on=MONDAY + ONE_DAY, contact="M. Rey")
    assert done.task is not None
    assert (done.task.kind, done.task.text, done.task.due_on, done.call.next_on) == (
        TaskKind.CALL,
        "Rappeler M. Rey",
        MONDAY + ONE_DAY,
        None,
    )
    with pytest.raises(CallFault, match="Aucune facture échue"):
        report(firm, key, CallOutcome.INVOICE_NOT_RECEIVED)


def test_a_refused_report_leaves_nothing_behind(firm: Desk, bakery: int) -> None:
    with pytest.raises(CallFault):
        report(firm, bakery, CallOutcome.PROMISE)
    assert made(firm, bakery) == ()
    assert journal(firm, "call.made") == []


def test_the_sheet_holds_all_that_one_needs_at_hand(firm: Desk, bakery: int) -> None:
    a_payment(firm, bakery, "20", MONDAY - 20 * ONE_DAY)
    sheet = call_sheet(firm, bakery)
    assert sheet.numbers == (PhoneNumber("06 11 22 33 44", "Mme Rey", "compta"), PhoneNumber("03 80 30 12 45"))
    assert [(line.due.number, line.days_late, line.asked) for line in sheet.lines] == [
        ("FA-1", 10, True),
        ("FA-2", -10, False),
    ]
    assert (sheet.asked, sheet.outstanding.overdue, sheet.tone) == (
        Money.euros(980),
        Money.euros(1000),
        Tone.COURTEOUS,
    )
    assert (sheet.freshness.last_bank_on, sheet.freshness.unmatched) == (MONDAY - 20 * ONE_DAY, Money.euros(20))
    assert [payment.amount for payment in sheet.payments] == [Money.euros(-20)]
    assert sheet.next_planned is not None
    assert (sheet.next_planned.level.code, sheet.next_planned.on) == ("second", MONDAY + 7 * ONE_DAY)
    titles = [part.title for part in sheet.script]
    assert titles == [
        "Se présenter",
        "Ce qu’il faut dire",
        "Questions à poser",
        "S’il va payer",
        "S’il conteste",
        "S’il demande du temps",
    ]
    assert "980,00" in " ".join(sheet.script[1].lines)
    assert len(sheet.script[2].lines) == 3


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("tone", Tone)
def test_every_script_says_who_calls_and_how_much_is_owed(firm: Desk, tone: Tone, language: str) -> None:
    policy = with_a_call_at("first")
    toned = tuple(replace(each, tone=tone) if each.code == "first" else each for each in policy.levels)
    with firm.books.writing() as session:
        session.policies.put(replace(session.policies.all()[0], levels=toned))
    key = a_customer(firm, **PHONE, language=language)
    a_debt(firm, key, "FA-1", "1000", MONDAY - 10 * ONE_DAY)
    sheet = call_sheet(firm, key)
    whole = " ".join(line for part in sheet.script for line in part.lines)
    assert len(sheet.script) == 6
    assert "claire" in whole
    assert FIRM.name in whole
    assert "1 000,00" in whole.replace("\u00a0", " ") or "1,000.00" in whole
    assert "{" not in whole


def test_a_customer_who_owes_nothing_has_a_sheet_without_script(firm: Desk) -> None:
    sheet = call_sheet(firm, a_customer(firm))
    assert (sheet.script, sheet.lines, sheet.asked, sheet.numbers, sheet.next_planned) == ((), (), ZERO, (), None)


def test_the_firms_own_script_takes_the_place_of_the_shipped_one(firm: Desk, bakery: int) -> None:
    with firm.books.writing() as session:
        session.settings.put_template("call_courteous", "fr", "Bonjour {{ client }} !\n\n## Et puis\n\n- Quand ?")
    script = call_sheet(firm, bakery).script
    assert [(part.title, part.lines) for part in script] == [
        ("", ("Bonjour Boulangerie Lefèvre\u202f!",)),
        ("Et puis", ("Quand\u202f?",)),
    ]


def test_whoever_has_his_reminders_suspended_is_asked_for_news_not_told_what_comes_next(firm: Desk) -> None:
    key = a_customer(firm, code="C2", phone="03 80 00 00 02")
    (item,) = a_debt(firm, key, "FA-9", "1000", date(2026, 10, 1))
    with firm.books.writing() as session:
        session.steps.add([StepByHand(item, 4, firm.today, "Reprise du logiciel précédent", 1, Tone.LAST)])
    assert call_sheet(firm, key).tone is Tone.LAST
    hold_reminders(firm, Hold(HoldKind.BLOCK, "Dirigeant hospitalisé", "claire", firm.today, key))
    assert call_sheet(firm, key).tone is Tone.COURTEOUS
