from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import DisputeCategory, Hold, HoldFault, HoldKind, Resolution
from gestion_creances.dunning.reason import Reason
from gestion_creances.intake.paper import PaperRefused
from gestion_creances.ledger.item import ItemKind
from gestion_creances.usecases.close_dispute import (
    FollowUpEmpty,
    close_dispute,
    follow_dispute,
    reopen_dispute,
    settling_items,
)
from gestion_creances.usecases.formal_notice import formal_notice
from gestion_creances.usecases.letter_documents import letter_document
from gestion_creances.usecases.open_dispute import open_dispute
from gestion_creances.usecases.prepare_reminders import prepare_reminders
from gestion_creances.usecases.record_payment import remove_payment
from gestion_creances.usecases.view_disputes import view_dispute, view_disputes
from gestion_creances.usecases.view_figures import view_outstanding
from tests.usecases.builders import a_customer, a_debt, a_payment, on_day, open_for_business, paper_text

DAY = date(2026, 11, 22)
DUE = date(2026, 7, 6)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    open_for_business(desk)
    return desk


def contest(desk: Desk, customer_id: int, invoice_id: int | None, euros: str | None = None, **facts: object) -> Hold:
    """Open a dispute today about the quality of what was delivered."""
    hold = Hold(
        HoldKind.DISPUTE,
        "Peinture écaillée",
        "claire",
        desk.today,
        customer_id,
        invoice_id=invoice_id,
        amount=None if euros is None else Money.euros(euros),
        category=DisputeCategory.QUALITY,
    )
    return open_dispute(desk, replace(hold, **facts))  # type: ignore[arg-type]


def invoice_of(desk: Desk, item_id: int) -> int:
    with desk.books.reading() as session:
        invoice = session.items.get(item_id).invoice_id
    assert invoice is not None
    return invoice


def reasons(desk: Desk) -> list[Reason]:
    return [left.reason for left in prepare_reminders(desk).decision.not_chased]


def test_a_disputed_invoice_leaves_the_reminders_and_stays_in_the_outstanding(firm: Desk) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    contest(firm, customer, invoice_of(firm, item))
    assert reasons(firm) == [Reason.DISPUTE]
    assert view_outstanding(firm).total.overdue == Money.euros("1000")
    assert view_disputes(firm).amount == Money.euros("1000")


def test_what_is_contested_is_told_at_any_date(firm: Desk) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    opened_on = DAY - timedelta(days=20)
    dispute = contest(on_day(firm, opened_on), customer, invoice_of(firm, item), "400")
    a_payment(firm, customer, "900", DAY - timedelta(days=2), item)
    close_dispute(firm, dispute, Resolution.WITHDRAWN)
    days = (opened_on - timedelta(days=1), opened_on, DAY - timedelta(days=2), DAY)
    assert [view_disputes(firm, day).amount for day in days] == [ZERO, *map(Money.euros, ("400", "100")), ZERO]
    assert [len(view_disputes(firm, day).standing) for day in days] == [0, 1, 1, 0]
    (line,) = view_disputes(firm, DAY - timedelta(days=10)).lines
    assert (line.days, line.hold.resolution, line.contested) == (10, None, Money.euros("400"))


def test_a_dispute_about_a_part_leaves_the_rest_to_be_claimed(firm: Desk, tmp_path: Path) -> None:
    """The letter says what it leaves out, and its interest runs on the rest only."""
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    whole = formal_notice(firm, "C1", tmp_path, as_of=DAY - timedelta(days=1))
    contest(firm, customer, invoice_of(firm, item), "300")
    part = formal_notice(firm, "C1", tmp_path)
    assert whole.sent is not None
    assert part.sent is not None
    letter = part.sent.letter
    assert letter.principal == Money.euros("700")
    assert letter.interest < whole.sent.letter.interest.times(Decimal("0.72"))
    text = paper_text(letter_document(firm, letter.id))
    assert "300,00 € contestés, non réclamés ici" in text


def test_once_withdrawn_every_day_of_the_dispute_counts_for_the_penalties(firm: Desk, tmp_path: Path) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    (other,) = a_debt(firm, a_customer(firm, code="C2", name="Autre"), "FA-2", "1000", DUE)
    dispute = contest(on_day(firm, DUE + timedelta(days=5)), customer, invoice_of(firm, item))
    close_dispute(firm, dispute, Resolution.WITHDRAWN)
    contested, plain = (formal_notice(firm, code, tmp_path).sent for code in ("C1", "C2"))
    assert contested is not None
    assert plain is not None
    assert contested.letter.interest == plain.letter.interest
    assert invoice_of(firm, other)


def test_a_credit_note_settles_a_dispute_and_is_named(firm: Desk) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    dispute = contest(on_day(firm, DAY - timedelta(days=9)), customer, invoice_of(firm, item), "300")
    (credit,) = a_debt(firm, customer, "AV-1", "-300", DAY, kind=ItemKind.CREDIT_NOTE, issued_on=DAY)
    assert [found.number for found in settling_items(firm, dispute)] == ["AV-1"]
    with pytest.raises(HoldFault, match="Choisissez l’avoir"):
        close_dispute(firm, dispute, Resolution.CREDIT_NOTE)
    close_dispute(firm, dispute, Resolution.CREDIT_NOTE, credit, "Avoir accordé")
    (line,) = view_disputes(firm).lines
    assert (line.standing, line.names.settled_by, line.days) == (False, "AV-1", 9)
    assert Reason.DISPUTE not in reasons(firm)


def test_a_payment_that_settled_a_dispute_can_still_be_taken_out_of_the_books(firm: Desk) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    dispute = contest(firm, customer, invoice_of(firm, item))
    payment = a_payment(firm, customer, "1000", DAY, item)
    close_dispute(firm, dispute, Resolution.PAYMENT, payment)
    remove_payment(firm, payment)
    (line,) = view_disputes(firm).lines
    assert (line.hold.resolution, line.hold.settled_by) == (Resolution.PAYMENT, None)


def test_a_closing_can_be_taken_back(firm: Desk) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    dispute = contest(firm, customer, invoice_of(firm, item))
    closed = close_dispute(firm, dispute, Resolution.PAYMENT)
    assert (closed.closed_on, closed.resolution) == (DAY, Resolution.PAYMENT)
    assert Reason.DISPUTE not in reasons(firm)
    reopen_dispute(firm, closed)
    assert reasons(firm) == [Reason.DISPUTE]


def test_a_dispute_may_not_contest_more_than_is_open(firm: Desk) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    with pytest.raises(HoldFault, match="dépasse ce qui reste dû"):
        contest(firm, customer, invoice_of(firm, item), "1000.01")
    assert view_disputes(firm).lines == ()


def test_a_dispute_is_opened_with_its_papers_or_not_at_all(firm: Desk, tmp_path: Path) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    photo, program = tmp_path / "photo.jpg", tmp_path / "photo.exe"
    for path in (photo, program):
        path.write_bytes(b"\xff\xd8\xff contenu")
    hold = Hold(HoldKind.DISPUTE, "Rayé", "claire", DAY, customer, None, invoice_of(firm, item))
    sound = replace(hold, category=DisputeCategory.QUALITY)
    with pytest.raises(PaperRefused):
        open_dispute(firm, sound, [photo, program])
    assert view_disputes(firm).lines == ()
    stored = open_dispute(firm, sound, [photo])
    story = view_dispute(firm, stored.id)
    assert [paper.name for paper in story.papers] == ["photo.jpg"]
    assert story.line.names.papers == 1


def test_what_is_written_about_a_dispute_is_told_with_it(firm: Desk) -> None:
    customer = a_customer(firm)
    (item,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    dispute = contest(firm, customer, invoice_of(firm, item))
    other = contest(firm, customer, None)
    follow_dispute(firm, dispute, " Le chef de chantier passe mardi. ")
    follow_dispute(firm, other, "Rien à voir")
    with pytest.raises(FollowUpEmpty):
        follow_dispute(firm, dispute, "  ")
    entries = view_dispute(firm, dispute.id).entries
    assert [(entry.action, entry.facts.get("text")) for entry in entries] == [
        ("dispute.opened", None),
        ("dispute.followed", "Le chef de chantier passe mardi."),
    ]


def test_the_figures_of_disputes_by_category_owner_and_duration(firm: Desk) -> None:
    customer = a_customer(firm)
    (first,) = a_debt(firm, customer, "FA-1", "1000", DUE)
    (second,) = a_debt(firm, customer, "FA-2", "600", DUE)
    (third,) = a_debt(firm, customer, "FA-3", "50", DUE)
    earlier = on_day(firm, DAY - timedelta(days=30))
    contest(earlier, customer, invoice_of(firm, first), "400")
    contest(firm, customer, invoice_of(firm, second), category=DisputeCategory.PRICE, owner="marc")
    ended = contest(earlier, customer, invoice_of(firm, third))
    close_dispute(on_day(firm, DAY - timedelta(days=23)), ended, Resolution.PAYMENT)
    disputes = view_disputes(firm)
    assert [(line.names.number, line.days) for line in disputes.lines] == [("FA-1", 30), ("FA-2", 0), ("FA-3", 7)]
    assert disputes.amount == Money.euros("1000")
    assert disputes.mean_days == Decimal(7)
    assert [(group.category, group.count, group.amount) for group in disputes.by_category] == [
        (DisputeCategory.PRICE, 1, Money.euros("600")),
        (DisputeCategory.QUALITY, 1, Money.euros("400")),
    ]
    assert view_disputes(firm, customer_id=customer + 1).lines == ()
