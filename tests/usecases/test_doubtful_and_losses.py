"""A claim becomes doubtful, is depreciated, is paid or lost: the figures follow from that day, the past stays."""

from datetime import date
from decimal import Decimal

import pytest

from gestion_creances.aging.penalty_account import PenaltyRefused
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.plan_terms import Rhythm
from gestion_creances.dunning.reason import Reason
from gestion_creances.ledger.item import ItemKind
from gestion_creances.letters.plan_drafting import PlanWish
from gestion_creances.usecases.agree_plan import agree_plan
from gestion_creances.usecases.classify_doubtful import (
    DoubtfulRefused,
    classify_doubtful,
    give_back,
    preview_move,
    undo_classification,
)
from gestion_creances.usecases.depreciate import (
    ProvisionRefused,
    depreciate,
    preview_provision,
    propose_provision,
    provision_of,
    release_provision,
    undo_provision,
    undo_release,
)
from gestion_creances.usecases.invoice_penalties import issue_penalty_invoice
from gestion_creances.usecases.match_items import MatchRefused, unmatch_items
from gestion_creances.usecases.record_payment import open_debits
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_reminders import view_reminders
from gestion_creances.usecases.write_off_loss import (
    Loss,
    LossRefused,
    preview_loss,
    propose_loss,
    undo_loss,
    vat_in,
    write_off_loss,
)
from tests.usecases.builders import a_customer, a_debt, a_payment, open_for_business

ISSUED, DUE = date(2026, 8, 1), date(2026, 8, 31)
MOVED, LATER, TODAY = date(2026, 11, 2), date(2026, 11, 10), date(2026, 11, 22)
REASON = "Redressement judiciaire ouvert"


@pytest.fixture
def item(desk: Desk) -> int:
    """An invoice of 1 200 € with 200 € of VAT, long overdue."""
    open_for_business(desk)
    owner = a_customer(desk)
    (key,) = a_debt(desk, owner, "F-1", "1200.00", DUE, issued_on=ISSUED, net=Money(100_000), vat=Money(20_000))
    return key


def figures(desk: Desk, day: date) -> tuple[int, int, int]:
    """Return overdue, doubtful and total of the outstanding in cents, and hold the customer's against it."""
    with desk.books.reading() as session:
        found = session.figures.outstanding(day)
        (customer,) = session.customers.all()
        assert session.figures.outstanding_of(customer.id, day) == found
    return found.overdue.cents, found.doubtful.cents, found.total.cents


def opened(desk: Desk, item_id: int) -> Money:
    with desk.books.reading() as session:
        return session.items.get(item_id).open


def test_a_doubtful_claim_leaves_the_outstanding_from_its_day_and_not_before(desk: Desk, item: int) -> None:
    before = figures(desk, date(2026, 11, 1))
    doubtful = classify_doubtful(desk, item, MOVED, REASON)
    assert figures(desk, date(2026, 11, 1)) == before == (120_000, 0, 120_000)
    assert figures(desk, MOVED) == figures(desk, TODAY) == (0, 120_000, 0)
    with desk.books.reading() as session:
        due = session.items.get(doubtful)
        assert (due.kind, due.number, due.due_on, due.invoice_id) == (ItemKind.DOUBTFUL, "F-1", DUE, 1)
        assert session.kpi.facts(TODAY).fallen_due.count == 1
        assert session.figures.aged(TODAY, (TODAY,)) == ()
    assert verify_books(desk) == ()


def test_no_reminder_speaks_of_a_doubtful_claim(desk: Desk, item: int) -> None:
    classify_doubtful(desk, item, MOVED, REASON)
    decision = view_reminders(desk).campaign.decision
    assert decision.reminders == ()
    assert Reason.DOUBTFUL in {left.reason for left in decision.not_chased}


def test_later_money_pays_the_doubtful_claim(desk: Desk, item: int) -> None:
    doubtful = classify_doubtful(desk, item, MOVED, REASON)
    assert [due.id for due in open_debits(desk, 1)] == [doubtful]
    a_payment(desk, 1, "500.00", LATER, doubtful)
    assert figures(desk, TODAY) == (0, 70_000, 0)
    assert verify_books(desk) == ()


def test_what_is_left_of_a_doubtful_claim_goes_back_and_the_past_stays(desk: Desk, item: int) -> None:
    doubtful = classify_doubtful(desk, item, MOVED, REASON)
    a_payment(desk, 1, "500.00", LATER, doubtful)
    give_back(desk, doubtful, TODAY)
    assert figures(desk, MOVED) == (0, 120_000, 0)
    assert figures(desk, LATER) == (0, 70_000, 0)
    assert figures(desk, TODAY) == (70_000, 0, 70_000)
    assert opened(desk, item) == Money(70_000)
    assert verify_books(desk) == ()


def test_what_was_lost_meanwhile_stays_lost_when_the_claim_goes_back(desk: Desk, item: int) -> None:
    doubtful = classify_doubtful(desk, item, MOVED, REASON)
    write_off_loss(desk, Loss(doubtful, LATER, Money(20_000), ZERO, "Remise du plan", "6541"))
    payment = a_payment(desk, 1, "500.00", LATER, doubtful)
    give_back(desk, doubtful, TODAY)
    assert figures(desk, LATER) == (0, 50_000, 0)
    assert figures(desk, TODAY) == (50_000, 0, 50_000)
    with desk.books.reading() as session:
        assert [(tie.debit_id, tie.amount) for tie in session.items.allocations_of(payment)] == [(item, Money(50_000))]
    assert verify_books(desk) == ()


def test_penalties_claimed_before_are_not_claimed_again_on_the_doubtful_claim(desk: Desk, item: int) -> None:
    issue_penalty_invoice(desk, 1)
    classify_doubtful(desk, item, MOVED, REASON)
    with pytest.raises(PenaltyRefused, match="Rien à facturer"):
        issue_penalty_invoice(desk, 1)


def test_a_claim_in_a_payment_plan_is_not_made_doubtful(desk: Desk, item: int) -> None:
    agreed = agree_plan(desk, PlanWish(1, (item,), Rhythm(date(2026, 12, 15), 3)), runs=True)
    with pytest.raises(DoubtfulRefused, match=agreed.number):
        classify_doubtful(desk, item, TODAY, REASON)


def test_a_move_made_by_mistake_never_was(desk: Desk, item: int) -> None:
    doubtful = classify_doubtful(desk, item, MOVED, REASON)
    undo_classification(desk, doubtful)
    assert figures(desk, MOVED) == (120_000, 0, 120_000)
    with desk.books.reading() as session:
        assert [due.id for due in session.items.of_customer(1)] == [item]
    assert verify_books(desk) == ()


def test_a_move_with_a_payment_on_it_is_not_erased_but_goes_back(desk: Desk, item: int) -> None:
    doubtful = classify_doubtful(desk, item, MOVED, REASON)
    a_payment(desk, 1, "500.00", LATER, doubtful)
    with pytest.raises(DoubtfulRefused, match="reclassez-la"):
        undo_classification(desk, doubtful)


def test_the_move_itself_is_not_untied_like_a_payment(desk: Desk, item: int) -> None:
    classify_doubtful(desk, item, MOVED, REASON)
    with desk.books.reading() as session:
        (tie,) = session.items.allocations_of(item)
    with pytest.raises(MatchRefused, match="reclassez-la"):
        unmatch_items(desk, [tie.id])


def test_a_move_is_refused_with_the_field_to_correct(desk: Desk, item: int) -> None:
    def field(day: date, reason: str = REASON, key: int = item) -> str:
        with pytest.raises(DoubtfulRefused) as refused:
            classify_doubtful(desk, key, day, reason)
        assert str(refused.value)
        return refused.value.field

    assert field(date(2026, 7, 31)) == field(date(2026, 11, 23)) == "on"
    assert field(MOVED, " ") == "reason"
    doubtful = classify_doubtful(desk, item, MOVED, REASON)
    assert field(LATER) == field(LATER, key=doubtful) == "item"
    for key, day in ((item, LATER), (doubtful, MOVED)):
        with pytest.raises(DoubtfulRefused):
            give_back(desk, key, day)
    a_payment(desk, 1, "1200.00", LATER, doubtful)
    with pytest.raises(DoubtfulRefused, match="rien à reclasser"):
        give_back(desk, doubtful, TODAY)


def test_the_entry_of_a_move_is_shown_before_it_is_made(desk: Desk, item: int) -> None:
    entry = preview_move(desk, item, MOVED)
    assert [(line.account, line.debit.cents) for line in entry.lines] == [("416000", 120_000), ("411000", 0)]
    doubtful = classify_doubtful(desk, item, MOVED, REASON)
    back = preview_move(desk, doubtful, LATER, back=True)
    assert [line.account for line in back.lines] == ["411000", "416000"]


def test_a_loss_closes_the_claim_with_its_vat_and_account(desk: Desk, item: int) -> None:
    proposal = propose_loss(desk, item)
    assert (proposal.amount, proposal.vat, proposal.account) == (Money(120_000), Money(20_000), "6541")
    assert vat_in(desk, item, Money(60_000)) == Money(10_000)
    loss = Loss(item, TODAY, Money(120_000), Money(20_000), "Liquidation clôturée", "6541")
    shown = preview_loss(desk, loss)
    assert [(line.account, line.debit.cents, line.credit.cents) for line in shown.lines] == [
        ("654100", 100_000, 0),
        ("445710", 20_000, 0),
        ("411000", 0, 120_000),
    ]
    key = write_off_loss(desk, loss)
    assert figures(desk, LATER) == (120_000, 0, 120_000)
    assert figures(desk, TODAY) == (0, 0, 0)
    with desk.books.reading() as session:
        (kept,) = session.write_offs.of_due(item)
        assert (kept.item_id, kept.net, kept.vat, kept.reason) == (key, Money(100_000), Money(20_000), loss.reason)
    assert verify_books(desk) == ()


def test_a_loss_made_by_mistake_never_was(desk: Desk, item: int) -> None:
    key = write_off_loss(desk, Loss(item, TODAY, Money(50_000), ZERO, "Erreur", "6541"))
    assert opened(desk, item) == Money(70_000)
    undo_loss(desk, key)
    assert opened(desk, item) == Money(120_000)
    with desk.books.reading() as session, pytest.raises(KeyError):
        session.write_offs.get(key)
    assert verify_books(desk) == ()


def test_a_loss_untied_later_is_met_by_its_contrary(desk: Desk, item: int) -> None:
    key = write_off_loss(desk, Loss(item, LATER, Money(120_000), Money(20_000), "Perdue", "6541"))
    with desk.books.reading() as session:
        (tie,) = session.items.allocations_of(key)
    unmatch_items(desk, [tie.id], mistake=False)
    assert figures(desk, LATER) == (0, 0, 0)
    assert figures(desk, TODAY) == (120_000, 0, 120_000)
    assert verify_books(desk) == ()


def test_a_loss_is_refused_with_the_field_to_correct(desk: Desk, item: int) -> None:
    def field(**facts: object) -> str:
        usual = {"amount": Money(120_000), "vat": ZERO, "on": TODAY, "reason": "Perdue", "account": "6541"}
        with pytest.raises(LossRefused) as refused:
            write_off_loss(desk, Loss(item, **{**usual, **facts}))  # type: ignore[arg-type]
        return refused.value.field

    assert field(amount=Money(120_001)) == field(amount=ZERO) == "amount"
    assert field(vat=Money(120_000)) == "vat"
    assert field(on=date(2026, 11, 23)) == field(on=date(2026, 7, 1)) == "on"
    assert field(reason="") == "reason"
    payment = a_payment(desk, 1, "1200.00", LATER, item)
    for key in (item, payment):
        with pytest.raises(LossRefused):
            propose_loss(desk, key)


def test_a_claim_is_depreciated_without_vat_and_released_when_it_is_paid(desk: Desk, item: int) -> None:
    doubtful = classify_doubtful(desk, item, MOVED, REASON)
    proposal = propose_provision(desk, doubtful)
    assert proposal.net == Money(100_000)
    wanted = provision_of(doubtful, MOVED, Money(100_000), Decimal(60), REASON)
    assert wanted.amount == Money(60_000)
    assert [line.account for line in preview_provision(desk, wanted).lines] == ["681740", "491000"]
    key = depreciate(desk, wanted)
    with desk.books.reading() as session:
        assert [one.id for one in session.provisions.standing(TODAY)] == [key]
    a_payment(desk, 1, "1200.00", LATER, doubtful)
    with desk.books.reading() as session:
        assert session.provisions.get(key).released_on == LATER
        assert not session.provisions.get(key).by_hand
        assert session.provisions.standing(TODAY) == ()
        assert [one.id for one in session.provisions.standing(MOVED)] == [key]
    with pytest.raises(ProvisionRefused, match="reprise depuis"):
        release_provision(desk, key, TODAY, "")
    assert verify_books(desk) == ()


def test_a_depreciation_follows_the_claim_to_416_and_back(desk: Desk, item: int) -> None:
    key = depreciate(desk, provision_of(item, MOVED, Money(100_000), Decimal(30), REASON))
    doubtful = classify_doubtful(desk, item, LATER, REASON)
    with desk.books.reading() as session:
        assert session.provisions.get(key).item_id == doubtful
        assert session.provisions.get(key).released_on is None
    undo_classification(desk, doubtful)
    with desk.books.reading() as session:
        assert session.provisions.get(key).item_id == item


def test_a_depreciation_is_released_by_hand_and_that_is_undone(desk: Desk, item: int) -> None:
    key = depreciate(desk, provision_of(item, MOVED, Money(100_000), Decimal(30), REASON))
    with pytest.raises(ProvisionRefused, match="se date"):
        release_provision(desk, key, date(2026, 11, 1), "")
    release_provision(desk, key, LATER, "Accord trouvé")
    with desk.books.reading() as session:
        assert (session.provisions.get(key).released_on, session.provisions.get(key).by_hand) == (LATER, True)
    undo_release(desk, key)
    undo_provision(desk, key)
    with desk.books.reading() as session:
        assert session.provisions.of_item(item) == ()


def test_a_depreciation_is_refused_with_the_field_to_correct(desk: Desk, item: int) -> None:
    def field(net: int = 100_000, percent: str = "50", on: date = MOVED, reason: str = REASON) -> str:
        with pytest.raises(ProvisionRefused) as refused:
            depreciate(desk, provision_of(item, on, Money(net), Decimal(percent), reason))
        return refused.value.field

    assert field(net=100_001) == field(net=0) == "net"
    assert field(percent="0") == field(percent="101") == field(net=1, percent="1") == "percent"
    assert field(on=date(2026, 7, 1)) == "made_on"
    assert field(reason="") == "reason"
    depreciate(desk, provision_of(item, MOVED, Money(100_000), Decimal(60), REASON))
    assert field(percent="60") == "percent"
    a_payment(desk, 1, "1200.00", LATER, item)
    with pytest.raises(ProvisionRefused, match="rien à déprécier"):
        propose_provision(desk, item)
