"""Tests of payment plans from the offer to the last instalment, or to the formal notice when one is missed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from gestion_creances.aging.penalty_account import MoveKind, PenaltyAmounts, PenaltyMove
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.desk import Desk
from gestion_creances.dunning.plan import Plan, PlanFault, PlanState
from gestion_creances.dunning.plan_standing import InstalmentState
from gestion_creances.dunning.plan_terms import Rhythm
from gestion_creances.dunning.policy import Tone
from gestion_creances.intake.scan import ScanRefused
from gestion_creances.ledger.attachment import AttachmentKind
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.letters.plan_drafting import PlanWish
from gestion_creances.usecases.agree_plan import agree_plan
from gestion_creances.usecases.cancel_plan import cancel_plan
from gestion_creances.usecases.follow_plans import Followed, declare_default, follow_plans
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.prepare_reminders import prepare_reminders
from gestion_creances.usecases.propose_plan import plan_sources, propose_plan
from gestion_creances.usecases.record_payment import record_payment
from gestion_creances.usecases.sign_plan import sign_plan, start_plan
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_plans import plan_paper, view_due_instalments, view_plan, view_plans
from tests.usecases.builders import a_customer, a_debt, a_payment, on_day, open_for_business

FIRST = date(2026, 12, 15)


@pytest.fixture
def owed(desk: Desk) -> tuple[int, tuple[int, ...]]:
    """Give the bakery two invoices of 1 500 € overdue; return its id and those of the due dates."""
    open_for_business(desk)
    customer_id = a_customer(desk)
    older = a_debt(desk, customer_id, "F-1", "1500", date(2026, 7, 31))
    newer = a_debt(desk, customer_id, "F-2", "1500", date(2026, 8, 31))
    return customer_id, older + newer


def wish(owed: tuple[int, tuple[int, ...]], **changes: object) -> PlanWish:
    """Return three monthly instalments for all that is owed, an answer wanted within two weeks."""
    asked = PlanWish(owed[0], owed[1], Rhythm(FIRST, 3), answer_by=date(2026, 12, 7))
    return replace(asked, **changes)  # type: ignore[arg-type]


def pays(desk: Desk, owed: tuple[int, tuple[int, ...]], euros: str, day: date) -> None:
    """Record a payment of the customer, allocated to what he owes, the oldest first."""
    record_payment(on_day(desk, day), Payment(owed[0], day, Money.euros(euros), "transfer"), owed[1])


def chased(desk: Desk, day: date) -> set[str]:
    """Return the numbers of the invoices that reminders of *day* ask for."""
    campaign = prepare_reminders(on_day(desk, day))
    return {claim.due.number for reminder in campaign.decision.reminders for claim in reminder.claims}


def journal(desk: Desk) -> list[str]:
    """Return the actions of the journal about plans."""
    with desk.books.reading() as session:
        return [entry.action for entry in session.journal.entries() if entry.action.startswith("plan.")]


def test_a_trial_writes_nothing_and_shows_the_paper_under_the_number_to_come(
    desk: Desk, owed: tuple[int, tuple[int, ...]]
) -> None:
    draft = propose_plan(desk, wish(owed))

    assert [line.total for line in draft.lines] == [Money.euros(1000)] * 3
    text = " ".join(PdfReader(BytesIO(draft.pdf())).pages[0].extract_text().split())
    assert "ECH-2026-0001" in text
    assert view_plans(desk) == ()
    assert journal(desk) == []


def test_a_plan_offered_is_frozen_with_its_paper_and_pauses_reminders_until_the_answer(
    desk: Desk, owed: tuple[int, tuple[int, ...]]
) -> None:
    assert chased(desk, desk.today) == {"F-1", "F-2"}

    plan = agree_plan(desk, wish(owed))

    (view,) = view_plans(desk, owed[0])
    assert view.plan == plan
    assert (plan.number, plan.state, plan.total) == ("ECH-2026-0001", PlanState.PROPOSED, Money.euros(3000))
    assert hashlib.sha256(plan_paper(desk, plan.sha256)).hexdigest() == plan.sha256
    assert chased(desk, date(2026, 12, 7)) == set()
    assert chased(desk, date(2026, 12, 8)) == {"F-1", "F-2"}
    assert not view.unanswered
    assert view_plans(on_day(desk, date(2026, 12, 8)))[0].unanswered
    assert journal(desk) == ["plan.proposed"]
    assert verify_books(desk) == ()


def test_signing_lets_the_plan_run_keeps_the_scan_and_starts_prescription_anew(
    desk: Desk, owed: tuple[int, tuple[int, ...]], tmp_path: Path
) -> None:
    scan = tmp_path / "signé.pdf"
    scan.write_bytes(b"%PDF-1.4 signed")
    plan = agree_plan(desk, wish(owed))
    later = on_day(desk, date(2026, 12, 1))

    signed = sign_plan(later, plan.id, date(2026, 11, 30), scan)

    shown = view_plan(later, plan.id)
    assert (signed.state, signed.signed_on) == (PlanState.RUNNING, date(2026, 11, 30))
    assert shown.view.prescribed_on == date(2031, 11, 30)
    assert [(paper.kind, paper.name) for paper in shown.papers] == [(AttachmentKind.AGREEMENT, "signé.pdf")]
    assert plan_paper(later, shown.papers[0].sha256) == b"%PDF-1.4 signed"
    assert chased(desk, date(2026, 12, 20)) == set()
    assert journal(desk) == ["plan.proposed", "plan.signed"]


@pytest.mark.parametrize("day", [date(2026, 11, 21), date(2026, 12, 2)])
def test_a_signature_before_the_offer_or_to_come_is_refused(
    desk: Desk, owed: tuple[int, tuple[int, ...]], day: date
) -> None:
    plan = agree_plan(desk, wish(owed))

    with pytest.raises(PlanFault, match="a pu être signé entre le 22/11/2026 et le 01/12/2026"):
        sign_plan(on_day(desk, date(2026, 12, 1)), plan.id, day)


def test_what_is_no_paper_is_not_kept_and_the_plan_stays_unsigned(
    desk: Desk, owed: tuple[int, tuple[int, ...]], tmp_path: Path
) -> None:
    plan = agree_plan(desk, wish(owed))
    wrong = tmp_path / "note.txt"
    wrong.write_text("bonjour")

    with pytest.raises(ScanRefused):
        sign_plan(desk, plan.id, desk.today, wrong)

    assert view_plan(desk, plan.id).view.plan.signed_on is None


def test_a_plan_is_signed_once_and_may_run_unsigned_before(desk: Desk, owed: tuple[int, tuple[int, ...]]) -> None:
    plan = agree_plan(desk, wish(owed))

    assert start_plan(desk, plan.id).state is PlanState.RUNNING
    sign_plan(desk, plan.id, desk.today)

    with pytest.raises(PlanFault, match="déjà signé"):
        sign_plan(desk, plan.id, desk.today)


def test_instalments_paid_in_time_complete_the_plan(desk: Desk, owed: tuple[int, tuple[int, ...]]) -> None:
    plan = agree_plan(desk, wish(owed), signed_on=desk.today)
    for day in (FIRST, date(2027, 1, 15), date(2027, 2, 15)):
        pays(desk, owed, "1000", day)
        if day != date(2027, 2, 15):
            assert follow_plans(on_day(desk, day)) == Followed()

    done = follow_plans(on_day(desk, date(2027, 2, 15)))

    assert [(one.id, one.state, one.closed_on) for one in done.completed] == [
        (plan.id, PlanState.COMPLETED, date(2027, 2, 15))
    ]
    assert follow_plans(on_day(desk, date(2027, 2, 16))) == Followed()
    assert journal(desk) == ["plan.agreed", "plan.completed"]


def test_payments_fill_the_earliest_instalments_at_any_date(desk: Desk, owed: tuple[int, tuple[int, ...]]) -> None:
    agree_plan(desk, wish(owed), runs=True)
    pays(desk, owed, "1400", date(2026, 12, 14))
    pays(desk, owed, "600", date(2027, 1, 20))

    def paid(day: date) -> list[Money]:
        return [line.paid for line in view_plans(on_day(desk, day))[0].standing.instalments]

    assert paid(date(2026, 12, 13)) == [ZERO, ZERO, ZERO]
    assert paid(date(2027, 1, 16)) == [Money.euros(1000), Money.euros(400), ZERO]
    assert paid(date(2027, 1, 20)) == [Money.euros(1000), Money.euros(1000), ZERO]
    late = view_plans(on_day(desk, date(2027, 1, 16)))[0].standing
    assert (late.late, late.instalments[1].state) == (Money.euros(600), InstalmentState.LATE)


def test_a_missed_instalment_ends_the_plan_once_and_the_next_step_is_the_formal_notice(
    desk: Desk, owed: tuple[int, tuple[int, ...]]
) -> None:
    agree_plan(desk, wish(owed), runs=True)
    last_of_grace, ninth = FIRST + timedelta(8), FIRST + timedelta(9)
    assert follow_plans(on_day(desk, last_of_grace)) == Followed()

    followed = follow_plans(on_day(desk, ninth))

    assert [plan.state for plan in followed.defaulted] == [PlanState.DEFAULTED]
    assert follow_plans(on_day(desk, ninth)) == Followed()
    assert journal(desk) == ["plan.agreed", "plan.defaulted"]
    (reminder,) = prepare_reminders(on_day(desk, ninth)).decision.reminders
    assert reminder.level.tone is Tone.FORMAL
    assert reminder.principal == Money.euros(3000)
    # Known on its day, not before.
    assert chased(desk, last_of_grace) == set()


def test_the_run_of_the_day_notes_the_default_and_sends_the_formal_notice_once(
    desk: Desk, owed: tuple[int, tuple[int, ...]], tmp_path: Path
) -> None:
    agree_plan(desk, wish(owed), runs=True)
    ninth = on_day(desk, FIRST + timedelta(9))

    run = issue_reminders(ninth, tmp_path)
    again = issue_reminders(ninth, tmp_path)

    (sent,) = run.letters
    assert (sent.letter.tone, sent.letter.principal) == (Tone.FORMAL, Money.euros(3000))
    assert again.letters == ()
    assert journal(desk) == ["plan.agreed", "plan.defaulted"]


def test_a_payment_no_one_has_allocated_holds_the_default_back(desk: Desk, owed: tuple[int, tuple[int, ...]]) -> None:
    agree_plan(desk, wish(owed), runs=True)
    a_payment(desk, owed[0], "1000", FIRST)

    assert follow_plans(on_day(desk, FIRST + timedelta(30))) == Followed()
    assert follow_plans(on_day(desk, date(2027, 1, 24))).defaulted


def test_a_person_declares_the_default_as_soon_as_an_instalment_is_late(
    desk: Desk, owed: tuple[int, tuple[int, ...]]
) -> None:
    plan = agree_plan(desk, wish(owed), runs=True)

    with pytest.raises(PlanFault, match="en retard"):
        declare_default(on_day(desk, FIRST), plan.id)
    assert declare_default(on_day(desk, FIRST + timedelta(1)), plan.id).state is PlanState.DEFAULTED
    with pytest.raises(PlanFault, match="n’est pas en cours"):
        declare_default(on_day(desk, FIRST + timedelta(2)), plan.id)


def test_a_plan_cancelled_lets_the_scenario_go_on_where_it_was(desk: Desk, owed: tuple[int, tuple[int, ...]]) -> None:
    before = prepare_reminders(desk).decision.reminders[0].level
    plan = agree_plan(desk, wish(owed), runs=True)
    with pytest.raises(PlanFault, match="motif"):
        cancel_plan(desk, plan.id, "  ")

    cancel_plan(desk, plan.id, "accordé deux fois")

    assert prepare_reminders(desk).decision.reminders[0].level == before
    with pytest.raises(PlanFault, match="déjà clos"):
        cancel_plan(desk, plan.id, "encore")
    with pytest.raises(PlanFault, match="est clos"):
        start_plan(desk, plan.id)


def test_a_due_date_is_in_one_open_plan_at_most(desk: Desk, owed: tuple[int, tuple[int, ...]]) -> None:
    plan = agree_plan(desk, wish(owed))
    with pytest.raises(PlanFault, match="F-1 est déjà dans l’échéancier ECH-2026-0001"):
        agree_plan(desk, wish(owed))

    cancel_plan(desk, plan.id, "refusé")

    assert agree_plan(desk, wish(owed)).number == "ECH-2026-0002"


def test_an_invoice_goes_into_a_plan_with_all_its_due_dates(desk: Desk, owed: tuple[int, tuple[int, ...]]) -> None:
    split = a_debt(desk, owed[0], "F-3", "900", date(2026, 9, 30), date(2026, 12, 31))

    with pytest.raises(PlanFault, match="F-3 a une autre échéance"):
        propose_plan(desk, wish(owed, item_ids=split[:1]))
    assert propose_plan(desk, wish(owed, item_ids=split)).plan.debt == Money.euros(900)


def test_what_is_not_owed_any_more_and_what_is_not_dated_are_refused(
    desk: Desk, owed: tuple[int, tuple[int, ...]]
) -> None:
    a_payment(desk, owed[0], "1500", date(2026, 11, 20), owed[1][0])

    with pytest.raises(PlanFault, match="n’est plus à régler"):
        propose_plan(desk, wish(owed))
    with pytest.raises(PlanFault, match="2 échéances choisies"):
        propose_plan(desk, wish(owed, item_ids=(998, 999)))
    with pytest.raises(PlanFault, match="au moins une échéance"):
        propose_plan(desk, wish(owed, item_ids=()))
    with pytest.raises(PlanFault, match="de 1 à 120"):
        propose_plan(desk, wish(owed, item_ids=owed[1][1:], rhythm=None))
    with pytest.raises(PlanFault, match="jusqu’à quand"):
        agree_plan(desk, wish(owed, item_ids=owed[1][1:], answer_by=None))
    with pytest.raises(PlanFault, match="accordé ce jour"):
        agree_plan(desk, wish(owed, item_ids=owed[1][1:]), signed_on=date(2026, 11, 20))
    assert view_plans(desk) == ()


def test_working_days_are_those_of_the_firm(desk: Desk, owed: tuple[int, tuple[int, ...]]) -> None:
    boxing_day = Rhythm(date(2028, 12, 26), 1, working_days=True)

    assert propose_plan(desk, wish(owed, rhythm=boxing_day)).lines[0].due_on == date(2028, 12, 26)
    with desk.books.writing() as session:
        session.settings.put_sending_times(replace(session.settings.sending_times(), alsace_moselle=True))
    assert propose_plan(desk, wish(owed, rhythm=boxing_day)).lines[0].due_on == date(2028, 12, 27)


def test_instalments_typed_by_hand_must_add_up(desk: Desk, owed: tuple[int, tuple[int, ...]]) -> None:
    typed = ((FIRST, Money.euros(500)), (date(2027, 1, 4), Money.euros(2500)))

    with pytest.raises(PlanFault, match="Il manque 500,00"):
        propose_plan(desk, wish(owed, typed=typed[1:]))
    assert agree_plan(desk, wish(owed, typed=typed)).instalments[1].amount == Money.euros(2500)


def test_penalties_claimed_and_still_owed_can_be_covered(desk: Desk, owed: tuple[int, tuple[int, ...]]) -> None:
    customer_id, items = owed
    with desk.books.writing() as session:
        claim = PenaltyMove(
            customer_id, items[0], date(2026, 10, 1), MoveKind.CLAIMED, PenaltyAmounts(Money(1234), Money(4000))
        )
        session.penalties.add(claim)
        session.penalties.add(replace(claim, kind=MoveKind.WAIVED, amounts=PenaltyAmounts(ZERO, Money(4000))))

    assert [due.penalties for due in plan_sources(desk, customer_id).dues] == [Money(1234), ZERO]
    plan = agree_plan(desk, wish(owed, with_penalties=True), runs=True)

    assert (plan.penalties, plan.debt) == (Money(1234), Money(301_234))
    assert total(part.amount for part in plan.instalments) == plan.debt
    with desk.books.writing() as session:
        paid = replace(claim, kind=MoveKind.PAID, amounts=PenaltyAmounts(Money(1234)), moved_on=FIRST)
        session.penalties.add(paid)
    assert view_plans(on_day(desk, FIRST))[0].standing.paid == Money(1234)


def test_interest_and_penalties_are_taken_from_what_stays_on_account_once_the_invoices_are_settled(
    desk: Desk, owed: tuple[int, tuple[int, ...]]
) -> None:
    customer_id, items = owed
    with desk.books.writing() as session:
        amounts = PenaltyAmounts(Money(1234), Money(4000))
        session.penalties.add(PenaltyMove(customer_id, items[0], date(2026, 10, 1), MoveKind.CLAIMED, amounts))
    plan = agree_plan(desk, wish(owed, rate=Decimal("4.5"), with_penalties=True), runs=True)
    for part in plan.instalments:
        pays(desk, owed, str(part.total), part.due_on)
    day = plan.instalments[-1].due_on

    (done,) = follow_plans(on_day(desk, day)).completed

    assert (plan.penalties, done.number) == (Money(5234), plan.number)
    assert plan.interest > ZERO
    with desk.books.reading() as session:
        balance = session.penalties.balances(day, customer_id)
        assert balance[items[0]].paid == amounts
        assert balance[items[1]].paid == PenaltyAmounts(plan.interest)
        owed_now = session.figures.outstanding_of(customer_id, day)
        assert (owed_now.total, owed_now.on_account) == (ZERO, ZERO)
    assert view_plans(on_day(desk, day + timedelta(30)))[0].standing.left == ZERO
    assert verify_books(desk) == ()


def test_a_consumer_is_asked_no_interest(desk: Desk) -> None:
    open_for_business(desk)
    customer_id = a_customer(desk, kind=CustomerKind.CONSUMER)
    items = a_debt(desk, customer_id, "F-9", "300", date(2026, 7, 31))

    with pytest.raises(PlanFault, match="particulier"):
        propose_plan(desk, wish((customer_id, items), rate=Decimal(3)))


def test_late_instalments_and_those_of_the_week_are_listed_earliest_first(
    desk: Desk, owed: tuple[int, tuple[int, ...]]
) -> None:
    agree_plan(desk, wish(owed), runs=True)
    pays(desk, owed, "400", date(2026, 12, 1))

    def listed(day: date) -> list[tuple[date, Money]]:
        return [(due.due_on, due.left) for due in view_due_instalments(on_day(desk, day))]

    assert listed(date(2026, 12, 7)) == []
    assert listed(date(2026, 12, 8)) == [(FIRST, Money.euros(600))]
    assert listed(date(2027, 1, 10)) == [(FIRST, Money.euros(600)), (date(2027, 1, 15), Money.euros(1000))]


def test_what_was_tampered_with_is_found(desk: Desk, owed: tuple[int, tuple[int, ...]]) -> None:
    plan = agree_plan(desk, wish(owed))
    with desk.books.writing() as session:
        session.connection.exec_driver_sql("UPDATE plan_instalment SET amount_cents = 99999 WHERE rank = 3")

    assert any(f"Échéancier {plan.number} : ses versements totalisent" in problem for problem in verify_books(desk))


def test_numbers_go_on_after_the_ten_thousandth_and_start_again_each_year(
    desk: Desk, owed: tuple[int, tuple[int, ...]]
) -> None:
    plan = agree_plan(desk, wish(owed))
    with desk.books.writing() as session:
        session.connection.exec_driver_sql("UPDATE plan SET number = 'ECH-2026-10000' WHERE id = ?", (plan.id,))

    with desk.books.reading() as session:
        assert session.plan_papers.next_number(date(2026, 12, 1)) == "ECH-2026-10001"
        assert session.plan_papers.next_number(date(2027, 1, 4)) == "ECH-2027-0001"


def test_an_unknown_plan_or_paper_is_a_key_error(desk: Desk) -> None:
    with pytest.raises(KeyError):
        view_plan(desk, 99)
    with pytest.raises(KeyError):
        plan_paper(desk, "0" * 64)


def test_a_plan_read_back_is_the_plan_stored(desk: Desk, owed: tuple[int, tuple[int, ...]]) -> None:
    plan: Plan = agree_plan(desk, wish(owed, rate=Decimal("3.25"), note="appel du 20/11"), runs=True)

    assert view_plan(desk, plan.id).view.plan == plan
    assert plan.note == "appel du 20/11"
