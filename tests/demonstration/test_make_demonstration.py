import sqlite3
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from gestion_creances.aging.buckets import DEFAULT_BUCKETS
from gestion_creances.basics.money import Money, total
from gestion_creances.basics.progress import Cancelled, Progress
from gestion_creances.demonstration.days import working_day_before
from gestion_creances.desk import Desk
from gestion_creances.dunning.call import CallOutcome
from gestion_creances.dunning.campaign import Campaign
from gestion_creances.dunning.hold import HoldKind, Resolution, days, faults, stands
from gestion_creances.dunning.plan import PlanState
from gestion_creances.dunning.posting import PostOutcome, late_if_posted_by
from gestion_creances.dunning.promise import PromiseState
from gestion_creances.dunning.reason import Reason
from gestion_creances.dunning.route import ChannelReason
from gestion_creances.kpi.sheet import kpi_sheet
from gestion_creances.ledger.attachment import AttachmentKind
from gestion_creances.ledger.customer import Channel, CustomerKind
from gestion_creances.ledger.item import BORN_CLOSED, ItemKind
from gestion_creances.letters.message import MessageState
from gestion_creances.routines.make_demonstration import make_demonstration
from gestion_creances.storage.books import Books, BooksExist
from gestion_creances.storage.lists import ItemQuery
from gestion_creances.storage.postings import PostQuery
from gestion_creances.usecases.verify_books import verify_books

# A Sunday, the Monday after, the first working day of a year, the end of a half-year.
TODAYS = [date(2026, 11, 22), date(2026, 11, 23), date(2027, 1, 4), date(2026, 6, 30)]
# What the books of a firm cannot hold: a debt below zero, and money owed that nothing explains.
IMPOSSIBLE = {Reason.NOTHING_OWED, Reason.NOT_AN_INVOICE}


@pytest.fixture(scope="module", params=TODAYS, ids=str)
def today(request: pytest.FixtureRequest) -> date:
    day: date = request.param
    return day


@pytest.fixture(scope="module")
def books(today: date, books_of) -> Books:  # type: ignore[no-untyped-def]
    opened: Books = books_of(today)
    return opened


@pytest.fixture(scope="module")
def campaign(books: Books, today: date) -> Campaign:
    with books.reading() as session:
        return session.correspondence.campaign(today)


def content(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def rows(books: Books, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(books.path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def test_the_same_day_always_makes_the_same_books(tmp_path: Path) -> None:
    for name in ("one", "two"):
        make_demonstration(tmp_path / name, TODAYS[1], "Claire", Progress()).close()
    assert content(tmp_path / "one") == content(tmp_path / "two")


def test_everything_the_books_keep_can_be_recomputed(books: Books, today: date) -> None:
    assert verify_books(Desk(books, today, "Claire")) == ()


def test_a_quarter_of_the_outstanding_is_late(books: Books, today: date) -> None:
    with books.reading() as session:
        outstanding = session.figures.outstanding(today)
        sheet = kpi_sheet(session.kpi.facts(today))
    assert Money.euros(200_000) <= outstanding.total <= Money.euros(255_000)
    assert Money.euros(60_000) <= outstanding.overdue <= Money.euros(90_000)
    dso, late = sheet["dso_balance"].value, sheet["late_rate"].value
    assert dso is not None
    assert 44 <= dso <= 58
    assert late is not None
    assert 22 <= late <= 40
    assert all(figure.value is not None for figure in sheet.values())


def test_every_age_and_every_term_of_the_outstanding_holds_something(books: Books, today: date) -> None:
    edges = [first for bucket in DEFAULT_BUCKETS if (first := bucket.due_between(today)[0])]
    with books.reading() as session:
        aged = session.figures.aged(today, edges)
        outstanding = session.figures.outstanding(today)
    assert all(total(row.amounts[rank] for row in aged) for rank in range(len(DEFAULT_BUCKETS)))
    assert all(
        (
            outstanding.to_be_issued,
            outstanding.on_account,
            outstanding.deposits,
            outstanding.doubtful,
            outstanding.bills,
        )
    )


def test_nine_letters_are_ready_over_all_levels(campaign: Campaign) -> None:
    ready = [reminder for reminder in campaign.decision.reminders if not reminder.is_call]
    assert Counter(reminder.level.code for reminder in ready) == {
        "formal_notice": 1,
        "third": 2,
        "second": 2,
        "first": 3,
        "courtesy": 1,
    }
    assert max(len(reminder.claims) for reminder in ready) == 2


def test_only_a_rate_not_yet_published_keeps_the_formal_notice_from_leaving(campaign: Campaign, today: date) -> None:
    stopped = [refused.reminder.level.code for refused in campaign.refused]
    assert stopped == (["formal_notice"] if today.year > 2026 else [])


def test_two_good_payers_are_to_be_called_and_one_of_them_did_not_answer_last_time(
    books: Books, campaign: Campaign
) -> None:
    asked = {reminder.debtor.name for reminder in campaign.decision.reminders if reminder.is_call}
    with books.reading() as session:
        names = {customer.id: customer.name for customer in session.customers.all()}
        calls = [call for made in session.calls.of_customers(names).values() for call in made]
        tried = {names[call.customer_id] for call in calls if call.outcome is CallOutcome.UNREACHABLE}
        promised = sum(call.outcome is CallOutcome.PROMISE for call in calls)
    assert promised == 3
    assert (asked, tried) == ({"Scierie Guénot", "Kinésithérapie Rücker"}, {"Kinésithérapie Rücker"})
    assert {call.debtor.name for call in campaign.calls()} == asked


def test_letters_take_every_channel_for_every_reason(books: Books, campaign: Campaign) -> None:
    ready = campaign.decision.reminders
    sent = {channel for (channel,) in rows(books, "SELECT DISTINCT channel FROM letter")}
    # No scenario of the firm claims penalties by telephone: nothing has to be put in writing for that.
    assert {reminder.channel_reason for reminder in ready} == set(ChannelReason) - {ChannelReason.IN_WRITING}
    assert {reminder.debtor.language for reminder in ready} == {"fr", "en"}
    assert sent | {reminder.channel for reminder in ready} == set(Channel)


def test_every_reason_not_to_chase_has_its_case(campaign: Campaign) -> None:
    assert {line.reason for line in campaign.by_reason()} == set(Reason) - IMPOSSIBLE


def test_the_bank_is_read_up_to_the_last_working_day_and_one_transfer_is_unmatched(
    campaign: Campaign, today: date
) -> None:
    freshness = campaign.freshness
    assert freshness.last_bank_on == working_day_before(today)
    assert (freshness.unmatched, freshness.unmatched_count) == (Money.euros(1250), 1)


def test_every_kind_of_item_is_open_and_settled(books: Books) -> None:
    found = rows(books, "SELECT kind, open_cents <> 0 FROM item GROUP BY 1, 2")
    assert {kind for kind, is_open in found if is_open} == set(ItemKind) - set(BORN_CLOSED)
    assert {kind for kind, is_open in found if not is_open} == set(ItemKind) - {
        ItemKind.DOUBTFUL,
        ItemKind.TO_BE_ISSUED,
    }


def test_every_kind_of_hold_stands_today_and_is_sound(books: Books, today: date) -> None:
    with books.reading() as session:
        holds = session.holds.all()
    assert {hold.kind for hold in holds if stands(hold, today)} == set(HoldKind)
    assert [faults(hold) for hold in holds] == [()] * len(holds)


def test_promises_are_kept_kept_in_part_broken_and_running(books: Books, today: date) -> None:
    with books.reading() as session:
        states = Counter(promise.state(today) for promise in session.promises.at(today))
    assert states == {
        PromiseState.KEPT: 2,
        PromiseState.PARTLY: 1,
        PromiseState.BROKEN: 1,
        PromiseState.PENDING: 1,
    }


def test_a_signed_plan_is_late_within_its_grace_and_another_waits_for_its_answer(books: Books, today: date) -> None:
    with books.reading() as session:
        plans = session.plans.all()
        running = next(plan for plan in plans if plan.state is PlanState.RUNNING)
        standing = session.plan_following.standing(running, today)
        papers = session.attachments.of_customer(running.customer_id)
        assert not any(session.plan_following.ended(today))
    assert Counter(plan.state for plan in plans) == {PlanState.RUNNING: 1, PlanState.PROPOSED: 1}
    assert running.signed_on is not None
    assert [paper.kind for paper in papers] == [AttachmentKind.AGREEMENT]
    assert len([one for one in standing.instalments if one.days_late]) == 1
    assert any(today < part.due_on <= today + timedelta(days=7) for part in running.instalments)


def test_registered_letters_are_signed_unclaimed_and_without_receipt(books: Books, today: date) -> None:
    with books.reading() as session:
        letters = [one for one in session.postings.page(PostQuery()) if one.posting.registered]
        late = session.postings.counts(late_if_posted_by(today)).late
    outcomes = Counter(one.posting.outcome for one in letters)
    assert outcomes[PostOutcome.SIGNED] >= 2
    assert (outcomes[PostOutcome.UNCLAIMED], late > 0) == (1, True)
    assert {bool(one.receipt_sha256) for one in letters if one.posting.outcome is PostOutcome.SIGNED} == {True}
    assert rows(books, "SELECT printed_on IS NULL, posted_on IS NULL FROM posting GROUP BY 1, 2") == [
        (0, 0),
        (0, 1),
        (1, 1),
    ]


def test_two_e_mails_of_the_last_reminders_want_a_decision(books: Books) -> None:
    with books.reading() as session:
        counts = session.messages.counts()
    assert (counts[MessageState.FAILED], counts[MessageState.AMBIGUOUS]) == (1, 1)
    assert counts[MessageState.SENT] > 30


def test_a_dispute_has_a_paper_and_another_was_closed_by_a_credit_note(books: Books, today: date) -> None:
    with books.reading() as session:
        disputes = session.holds.all(kind=HoldKind.DISPUTE)
        names = session.holds.names()
    assert all(dispute.category for dispute in disputes)
    open_ones = [dispute for dispute in disputes if stands(dispute, today)]
    assert [names[dispute.id].papers for dispute in open_ones] == [1]
    (credited,) = (dispute for dispute in disputes if dispute.resolution is Resolution.CREDIT_NOTE)
    assert names[credited.id].settled_by.startswith("AV-")
    assert 25 <= days(credited, today) <= 32


def test_penalties_were_collected_in_part_waived_with_a_reason_and_invoiced(books: Books, today: date) -> None:
    kinds = {kind for (kind,) in rows(books, "SELECT DISTINCT kind FROM penalty_move")}
    assert kinds == {"claimed", "paid", "waived"}
    assert rows(books, "SELECT COUNT(*) FROM penalty_invoice") == [(1,)]
    assert rows(books, "SELECT COUNT(*) FROM penalty_move WHERE kind = 'waived' AND reason = ''") == [(0,)]
    with books.reading() as session:
        left = total(row.balance.left.total for row in session.penalties.rows(today))
        granted = session.discounts.granted(today - timedelta(days=40), today)
    assert left > Money.euros(100)
    assert [grant.amount for grant in granted] == [Money.euros("63.60")]


def test_notes_and_tasks_are_for_today(books: Books, today: date) -> None:
    with books.reading() as session:
        tasks = session.tasks.to_do(today)
    assert [task.due_on for task in tasks] == [today] * 3
    assert rows(books, "SELECT COUNT(*) FROM task WHERE done_on IS NOT NULL") == [(1,)]


def test_every_rule_that_chooses_a_scenario_has_its_case(books: Books) -> None:
    assert rows(books, "SELECT segment FROM segment_policy") == [("good",)]
    assert rows(books, "SELECT COUNT(*) FROM customer WHERE segment = 'good'") == [(6,)]
    assert rows(books, "SELECT COUNT(*) FROM customer WHERE policy_id IS NOT NULL") == [(4,)]
    assert rows(books, "SELECT COUNT(*) FROM invoice WHERE policy_id IS NOT NULL") == [(1,)]


def test_every_level_has_been_reached_by_letters_that_can_be_read_again(books: Books, today: date) -> None:
    assert [position for (position,) in rows(books, "SELECT DISTINCT position FROM step ORDER BY 1")] == [1, 2, 3, 4, 5]
    with books.reading() as session:
        assert session.letters.count() > 50
        assert session.letters.altered() == ()
    assert rows(books, f"SELECT COUNT(*) FROM step WHERE reached_on >= '{today}'") == [(0,)]
    assert rows(books, "SELECT COUNT(*) FROM step WHERE letter_id IS NULL")[0][0] != 0


def test_every_debt_was_written_to_level_after_level(books: Books) -> None:
    reached: dict[object, list[tuple[int, str]]] = {}
    for item_id, position, day in rows(books, "SELECT item_id, position, reached_on FROM step ORDER BY id"):
        reached.setdefault(item_id, []).append((int(str(position)), str(day)))
    assert all(
        before < after and (date.fromisoformat(later) - date.fromisoformat(earlier)).days >= 7
        for steps in reached.values()
        for (before, earlier), (after, later) in pairwise(steps)
        if before > 1
    )


def test_customers_are_of_every_kind_language_channel_and_state(books: Books) -> None:
    with books.reading() as session:
        customers = session.customers.all()
        policies = {policy.id for policy in session.policies.all()}
    assert len(customers) == 120
    assert {customer.kind for customer in customers} == set(CustomerKind)
    assert {customer.language for customer in customers} == {"fr", "en"}
    assert {customer.channel for customer in customers} == {None, *Channel}
    assert {customer.owner for customer in customers} == {"Claire", "Paul", "Nadia"}
    assert {customer.policy_id for customer in customers} == {None, *sorted(policies)[1:]}
    assert {customer.terms for customer in customers} >= {"0", "15", "30", "60", "30FDM", "45FDM", "FDM45"}
    assert any(customer.archived for customer in customers)
    assert any(not customer.email for customer in customers)
    assert any(not customer.address.town for customer in customers)
    assert {customer.credit_limit is None for customer in customers} == {True, False}


def test_one_customer_is_over_his_limit(books: Books, today: date) -> None:
    with books.reading() as session:
        limits = {customer.id: customer.credit_limit for customer in session.customers.all()}
        owed = session.figures.outstanding_by_customer(today)
    over = [
        row.name for row in owed if (limit := limits[row.customer_id]) is not None and row.outstanding.total > limit
    ]
    assert over == ["Atelier Noël Dubreuil"]


def test_money_has_come_by_every_method_been_returned_refunded_and_unmatched_again(books: Books) -> None:
    methods = {method for (method,) in rows(books, "SELECT DISTINCT method FROM payment")}
    assert methods == {"transfer", "cheque", "direct_debit", "card", "cash", "bill"}
    back = rows(books, "SELECT amount_cents FROM item WHERE kind = 'payment' AND amount_cents > 0 ORDER BY 1")
    assert back == [(1_000,), (165_000,)]
    assert rows(books, "SELECT COUNT(*) FROM allocation WHERE until IS NOT NULL") == [(1,)]
    grouped = "SELECT COUNT(*) FROM (SELECT credit_id FROM allocation GROUP BY 1 HAVING COUNT(DISTINCT debit_id) > 1)"
    partial = "SELECT COUNT(*) FROM (SELECT debit_id FROM allocation GROUP BY 1 HAVING COUNT(DISTINCT credit_id) > 1)"
    assert int(str(rows(books, grouped)[0][0])) > 10
    assert int(str(rows(books, partial)[0][0])) > 10
    half_paid = "SELECT COUNT(*) FROM item WHERE kind = 'invoice' AND open_cents BETWEEN 1 AND amount_cents - 1"
    assert rows(books, half_paid) != [(0,)]


def test_an_estimated_due_date_is_among_those_to_chase(campaign: Campaign) -> None:
    assert any(claim.due.estimated_due for reminder in campaign.reminders() for claim in reminder.claims)


def test_the_journal_tells_the_past_in_order_and_ends_with_today(books: Books, today: date) -> None:
    with books.reading() as session:
        entries = tuple(session.journal.entries())
    noted = [entry.at.date() for entry in entries]
    assert noted == sorted(noted)
    assert (entries[0].action, entries[-1].action, noted[-1]) == ("books.created", "demonstration.made", today)
    assert {entry.action for entry in entries[1:-1]} == {
        "hold.set",
        "letter.issued",
        "letter.printed",
        "letter.posted",
        "letter.followed",
        "letter.receipt",
        "call.made",
        "promise.made",
        "dispute.opened",
        "dispute.closed",
        "plan.proposed",
        "plan.signed",
        "payment.recorded",
        "penalties.invoiced",
        "penalties.waived",
        "policy.chosen",
        "customer.noted",
        "task.added",
        "task.done",
        "mandate.added",
        "collection.made",
        "invoice.stated",
        "claim.doubtful",
        "provision.made",
        "file.imported",
        "bank.matched",
        "bank_settings.changed",
        "entries.handed_over",
    }


def test_figures_of_the_past_are_there_too(books: Books, today: date) -> None:
    with books.reading() as session:
        past = [session.figures.outstanding(today - timedelta(days=days)).total for days in range(30, 360, 30)]
        coming = session.lists.totals(ItemQuery(today, "not_due", due_to=today + timedelta(days=7)))
    assert all(Money.euros(80_000) < each < Money.euros(260_000) for each in past)
    assert coming.count > 3


def test_a_stopped_start_leaves_no_books_behind(tmp_path: Path) -> None:
    path = tmp_path / "demo.creances"
    done: list[int] = []
    progress = Progress(lambda step, steps: done.append(step), lambda: len(done) >= 6)
    with pytest.raises(Cancelled):
        make_demonstration(path, TODAYS[1], "Claire", progress)
    assert not path.exists()
    make_demonstration(path, TODAYS[1], "Claire", Progress()).close()


def test_books_already_there_are_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "mine.creances"
    path.write_bytes(b"mine")
    with pytest.raises(BooksExist):
        make_demonstration(path, TODAYS[1], "Claire", Progress())
    assert path.read_bytes() == b"mine"


def test_progress_is_said_step_by_step(tmp_path: Path) -> None:
    said: list[tuple[int, int]] = []
    report = Progress(lambda done, steps: said.append((done, steps)))
    make_demonstration(tmp_path / "demo.creances", TODAYS[1], "Claire", report).close()
    assert [done for done, _ in said] == list(range(1, said[0][1] + 1))
