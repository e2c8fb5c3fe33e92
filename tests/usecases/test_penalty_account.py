"""Penalties claimed by letters and penalty invoices, then paid, waived, cancelled, and the books checked after each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gestion_creances.aging.penalty_account import MoveKind, PenaltyAmounts, PenaltyRefused, PenaltyShare
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy import Policy
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.letters.issued import SentLetter
from gestion_creances.usecases.collect_penalties import collect_penalties, money_for_penalties
from gestion_creances.usecases.formal_notice import formal_notice
from gestion_creances.usecases.invoice_penalties import (
    draft_penalty_invoice,
    issue_penalty_invoice,
    penalty_invoice_pdf,
    penalty_lines,
    propose_systematic,
)
from gestion_creances.usecases.match_items import unmatch_items
from gestion_creances.usecases.record_payment import (
    propose_penalties,
    record_payment,
    remove_payment,
    return_payment,
)
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_penalties import (
    view_penalties,
    view_penalty_invoices,
    view_penalty_statement,
)
from gestion_creances.usecases.waive_penalties import cancel_claims, undo_waiver, waive_penalties
from tests.usecases.builders import a_customer, a_debt, a_payment, on_day, open_for_business, paper_text

euros = Money.euros
DUE = date(2026, 6, 30)


@pytest.fixture
def late(desk: Desk) -> tuple[int, int]:
    """A customer with one late invoice of 1,000 euros: (customer, item)."""
    open_for_business(desk)
    customer = a_customer(desk)
    (item,) = a_debt(desk, customer, "F1", "1000", DUE)
    return customer, item


def notice(desk: Desk) -> SentLetter:
    """Send the formal notice of the day."""
    sent = formal_notice(desk, "C1", desk.books.path.parent / "sorties").sent
    assert sent is not None
    return sent


def claimed(desk: Desk) -> PenaltyAmounts:
    return view_penalties(desk).total.claimed


def left(desk: Desk) -> PenaltyAmounts:
    return view_penalties(desk).total.left


def outstanding(desk: Desk) -> Money:
    with desk.books.reading() as session:
        return session.figures.outstanding(desk.today).total


def test_a_formal_notice_opens_the_account(desk: Desk, late: tuple[int, int]) -> None:
    sent = notice(desk)
    assert claimed(desk) == PenaltyAmounts(sent.letter.interest, sent.letter.indemnity)
    assert sent.letter.indemnity == euros("40")
    (row,) = view_penalties(desk).rows
    assert (row.number, row.last_document, row.customer_code) == ("F1", sent.letter.number, "C1")
    assert outstanding(desk) == euros("1000")
    assert verify_books(desk) == ()


def test_a_second_notice_claims_only_the_days_since(desk: Desk, late: tuple[int, int]) -> None:
    notice(desk)
    later = on_day(desk, date(2026, 12, 22))
    second = notice(later)
    assert claimed(later) == PenaltyAmounts(second.letter.interest, euros("40"))
    assert verify_books(later) == ()


def test_paying_what_the_notice_claims_is_shared_by_the_firms_rule(desk: Desk, late: tuple[int, int]) -> None:
    customer, item = late
    sent = notice(desk)
    payment = Payment(customer, desk.today, sent.asked)
    proposal = propose_penalties(desk, payment, [item])
    assert proposal is not None
    assert proposal.split.principal == euros("1000")
    assert proposal.split.penalties == claimed(desk)
    paid = record_payment(desk, payment, [item], penalties=proposal.shares)
    assert paid.left == ZERO
    assert left(desk) == PenaltyAmounts()
    assert outstanding(desk) == ZERO
    with desk.books.reading() as session:
        kinds = {one.kind: one for one in session.items.of_customer(customer)}
    assert kinds[ItemKind.PENALTY].open == ZERO
    assert kinds[ItemKind.PENALTY].number == sent.letter.number
    assert verify_books(desk) == ()


def test_a_payment_of_the_price_alone_proposes_nothing(desk: Desk, late: tuple[int, int]) -> None:
    customer, item = late
    notice(desk)
    assert propose_penalties(desk, Payment(customer, desk.today, euros("1000")), [item]) is None
    assert propose_penalties(desk, Payment(customer, desk.today, euros("1000.01")), [item]) is not None


def test_a_payment_without_penalties_claimed_proposes_nothing(desk: Desk, late: tuple[int, int]) -> None:
    customer, item = late
    assert propose_penalties(desk, Payment(customer, desk.today, euros("1200")), [item]) is None


def collected(desk: Desk, customer: int, item: int) -> int:
    """The notice, then a payment of all it asks; return the payment."""
    sent = notice(desk)
    payment = Payment(customer, desk.today, sent.asked)
    proposal = propose_penalties(desk, payment, [item])
    assert proposal is not None
    return record_payment(desk, payment, [item], penalties=proposal.shares).payment_id


def test_a_payment_recorded_by_mistake_takes_its_penalties_with_it(desk: Desk, late: tuple[int, int]) -> None:
    payment = collected(desk, *late)
    remove_payment(desk, payment)
    assert left(desk) == claimed(desk)
    assert outstanding(desk) == euros("1000")
    assert verify_books(desk) == ()
    with desk.books.reading() as session:
        assert [one.kind for one in session.items.of_customer(late[0])] == [ItemKind.INVOICE]


def test_a_returned_cheque_claims_the_penalties_again_from_that_day(desk: Desk, late: tuple[int, int]) -> None:
    payment = collected(desk, *late)
    later = on_day(desk, date(2026, 12, 3))
    return_payment(later, payment, later.today, "sans provision")
    assert left(desk) == PenaltyAmounts()
    assert left(later) == claimed(later)
    assert outstanding(later) == euros("1000")
    assert outstanding(desk) == ZERO
    assert verify_books(later) == ()


def test_untying_collected_penalties_gives_the_money_back_to_the_account(desk: Desk, late: tuple[int, int]) -> None:
    payment = collected(desk, *late)
    with desk.books.reading() as session:
        standing = session.items.allocations_of(payment)
    unmatch_items(desk, [standing[0].id])
    assert left(desk) == claimed(desk)
    with desk.books.reading() as session:
        assert -session.items.get(payment).open == claimed(desk).total
    assert verify_books(desk) == ()


def test_money_on_account_pays_penalties_later(desk: Desk, late: tuple[int, int]) -> None:
    customer, item = late
    notice(desk)
    a_payment(desk, customer, "1000", desk.today, item)
    extra = a_payment(desk, customer, "50", desk.today)
    assert [money.id for money in money_for_penalties(desk, customer)] == [extra]
    (move,) = collect_penalties(desk, extra, [PenaltyShare(item, PenaltyAmounts(euros("10"), euros("40")))])
    assert (move.kind, move.payment_id) == (MoveKind.PAID, extra)
    assert view_penalties(desk).total.paid == PenaltyAmounts(euros("10"), euros("40"))
    assert money_for_penalties(desk, customer) == ()
    assert verify_books(desk) == ()


@pytest.mark.parametrize(("interest", "words"), [("51", "règlement"), ("49.99", "recouvrer")])
def test_no_more_is_collected_than_there_is(desk: Desk, late: tuple[int, int], interest: str, words: str) -> None:
    customer, item = late
    notice(desk)
    extra = a_payment(desk, customer, "50", desk.today)
    with pytest.raises(PenaltyRefused, match=words):
        collect_penalties(desk, extra, [PenaltyShare(item, PenaltyAmounts(euros(interest)))])
    assert view_penalties(desk).total.paid == PenaltyAmounts()


def test_another_customers_money_pays_no_penalties(desk: Desk, late: tuple[int, int]) -> None:
    notice(desk)
    other = a_payment(desk, a_customer(desk, code="C2"), "50", desk.today)
    with pytest.raises(PenaltyRefused, match="F1"):
        collect_penalties(desk, other, [PenaltyShare(late[1], PenaltyAmounts(euros("10")))])


def test_penalties_above_the_amount_received_are_refused_and_nothing_is_written(
    desk: Desk, late: tuple[int, int]
) -> None:
    customer, item = late
    notice(desk)
    shares = [PenaltyShare(item, PenaltyAmounts(ZERO, euros("40")))]
    with pytest.raises(PenaltyRefused):
        record_payment(desk, Payment(customer, desk.today, euros("39")), (), penalties=shares)
    assert money_for_penalties(desk, customer) == ()


def test_what_is_waived_is_not_claimed_again(desk: Desk, late: tuple[int, int]) -> None:
    notice(desk)
    first = claimed(desk)
    waive_penalties(desk, [PenaltyShare(late[1], first)], "geste commercial")
    assert left(desk) == PenaltyAmounts()
    later = on_day(desk, date(2026, 12, 22))
    second = notice(later)
    assert second.letter.indemnity == ZERO
    assert ZERO < second.letter.interest < first.interest
    assert left(later) == PenaltyAmounts(second.letter.interest)
    with later.books.reading() as session:
        text = paper_text(session.letters.pdf(second.letter.sha256))
    assert "ou remis" in text
    assert verify_books(later) == ()


def test_what_was_paid_of_the_penalties_is_not_claimed_again(desk: Desk, late: tuple[int, int]) -> None:
    customer, item = late
    notice(desk)
    first = claimed(desk)
    extra = a_payment(desk, customer, str(first.total), desk.today)
    collect_penalties(desk, extra, [PenaltyShare(item, first)])
    later = on_day(desk, date(2026, 12, 22))
    second = notice(later)
    assert second.letter.principal == euros("1000")
    assert second.letter.indemnity == ZERO
    assert left(later) == PenaltyAmounts(second.letter.interest)
    assert verify_books(later) == ()


def test_a_waiver_can_be_taken_back_once(desk: Desk, late: tuple[int, int]) -> None:
    notice(desk)
    (key,) = waive_penalties(desk, [PenaltyShare(late[1], PenaltyAmounts(ZERO, euros("40")))], "erreur")
    undo_waiver(desk, [key])
    assert left(desk) == claimed(desk)
    with pytest.raises(PenaltyRefused, match="déjà"):
        undo_waiver(desk, [key])
    assert verify_books(desk) == ()


def test_only_a_waiver_can_be_taken_back(desk: Desk, late: tuple[int, int]) -> None:
    notice(desk)
    with desk.books.reading() as session:
        (move,) = session.penalties.of_item(late[1])
    with pytest.raises(PenaltyRefused):
        undo_waiver(desk, [move.id])


def test_a_waiver_without_reason_or_without_invoice_is_refused(desk: Desk, late: tuple[int, int]) -> None:
    notice(desk)
    with pytest.raises(PenaltyRefused) as refused:
        waive_penalties(desk, [PenaltyShare(late[1], PenaltyAmounts(ZERO, euros("40")))], " ")
    assert refused.value.field == "reason"
    with pytest.raises(PenaltyRefused):
        waive_penalties(desk, [], "geste commercial")


def test_a_cancelled_claim_lowers_what_was_ever_claimed(desk: Desk, late: tuple[int, int]) -> None:
    notice(desk)
    before = claimed(desk)
    cancel_claims(desk, [PenaltyShare(late[1], PenaltyAmounts(euros("5")))], "Avoir A1")
    assert claimed(desk) == before - PenaltyAmounts(euros("5"))
    assert view_penalties(desk).total.waived == PenaltyAmounts()
    assert verify_books(desk) == ()


def test_a_penalty_invoice_claims_what_letters_did_not(desk: Desk, late: tuple[int, int]) -> None:
    customer, item = late
    notice(desk)
    a_payment(desk, customer, "1000", date(2026, 12, 1), item)
    later = on_day(desk, date(2026, 12, 22))
    paper = issue_penalty_invoice(later, customer)
    assert paper.number == "PEN-2026-0001"
    assert paper.amounts.indemnity == euros("40")
    assert left(later) == paper.amounts
    (line,) = penalty_lines(later, customer)
    assert (line.settled_on, line.added) == (date(2026, 12, 1), PenaltyAmounts())
    text = paper_text(penalty_invoice_pdf(later, paper.id))
    for words in ("PEN-2026-0001", "Hors champ de la TVA", "L441-10 II", "D441-5", "01/12/2026"):
        assert words in text
    assert view_penalty_invoices(later, customer) == (paper,)
    assert outstanding(later) == ZERO
    assert verify_books(later) == ()


def test_the_numbers_of_penalty_invoices_follow_each_other(desk: Desk, late: tuple[int, int]) -> None:
    first = issue_penalty_invoice(desk, late[0])
    second = issue_penalty_invoice(on_day(desk, date(2026, 12, 1)), late[0])
    assert (first.number, second.number) == ("PEN-2026-0001", "PEN-2026-0002")


def test_the_indemnity_is_claimed_once_for_an_invoice_in_two_parts(desk: Desk) -> None:
    open_for_business(desk)
    customer = a_customer(desk)
    a_debt(desk, customer, "F2", "900", DUE, date(2026, 7, 31))
    paper = issue_penalty_invoice(desk, customer)
    assert paper.amounts.indemnity == euros("40")
    again = notice(desk)
    assert again.letter.indemnity == euros("40")
    assert claimed(desk).indemnity == euros("40")
    assert verify_books(desk) == ()


def test_a_consumer_gets_no_penalty_invoice(desk: Desk) -> None:
    open_for_business(desk)
    customer = a_customer(desk, kind=CustomerKind.CONSUMER)
    a_debt(desk, customer, "F3", "500", DUE)
    with pytest.raises(PenaltyRefused, match="particulier"):
        issue_penalty_invoice(desk, customer)


def test_nothing_late_makes_no_penalty_invoice(desk: Desk) -> None:
    open_for_business(desk)
    customer = a_customer(desk)
    (item,) = a_debt(desk, customer, "F4", "500", DUE)
    a_payment(desk, customer, "500", DUE, item)
    with pytest.raises(PenaltyRefused, match="aucune pénalité"):
        draft_penalty_invoice(desk, customer)


def test_an_english_customer_reads_english(desk: Desk) -> None:
    open_for_business(desk)
    customer = a_customer(desk, language="en")
    a_debt(desk, customer, "F5", "500", DUE)
    text = paper_text(draft_penalty_invoice(desk, customer).pdf)
    assert "Outside the scope of VAT" in text
    assert "PEN-2026-draft" in text


def test_a_public_body_reads_its_own_code(desk: Desk) -> None:
    open_for_business(desk)
    customer = a_customer(desk, kind=CustomerKind.PUBLIC)
    a_debt(desk, customer, "F6", "500", DUE)
    text = paper_text(draft_penalty_invoice(desk, customer).pdf)
    assert "R2192-31" in text
    assert "L441-10" not in text


def test_a_systematic_scenario_proposes_what_was_paid_late_and_never_claimed(desk: Desk, late: tuple[int, int]) -> None:
    customer, item = late
    a_payment(desk, customer, "1000", date(2026, 7, 31), item)
    on_time = a_customer(desk, code="C2", name="Ponctuel")
    (other,) = a_debt(desk, on_time, "F7", "500", DUE)
    a_payment(desk, on_time, "500", DUE, other)
    assert propose_systematic(desk) == ()
    with desk.books.writing() as session:
        (policy,) = session.policies.all()
        session.policies.put(Policy(policy.name, policy.levels, policy.id, systematic_penalties=True))
    (proposal,) = propose_systematic(desk)
    assert (proposal.customer_code, proposal.item_ids) == ("C1", (item,))
    assert proposal.amounts.indemnity == euros("40")
    issue_penalty_invoice(desk, customer, proposal.item_ids)
    assert propose_systematic(desk) == ()
    assert claimed(desk) == proposal.amounts


def test_a_level_that_leaves_the_indemnity_claims_interest_only(desk: Desk, late: tuple[int, int]) -> None:
    with desk.books.writing() as session:
        policy = replace(standard_policy(), id=session.policies.all()[0].id)
        levels = tuple(replace(level, claims_indemnity=False) for level in policy.levels)
        session.policies.put(replace(policy, levels=levels))
    sent = notice(desk)
    assert sent.letter.indemnity == ZERO
    assert sent.letter.interest > ZERO
    assert claimed(desk) == PenaltyAmounts(sent.letter.interest)
    with desk.books.reading() as session:
        assert "40 €" not in paper_text(session.letters.pdf(sent.letter.sha256))
    assert verify_books(desk) == ()


def test_a_statement_tells_what_moved_in_the_period_and_what_is_left(desk: Desk, late: tuple[int, int]) -> None:
    _, item = late
    sent = notice(desk)
    later = on_day(desk, date(2026, 12, 5))
    waive_penalties(later, [PenaltyShare(item, PenaltyAmounts(ZERO, euros("40")))], "client fidèle")
    told = view_penalty_statement(later, first=date(2026, 12, 1))
    (row,) = told.rows
    assert (row.code, row.before.left.total) == ("C1", sent.letter.interest + euros("40"))
    assert (row.moved.claimed, row.moved.waived.indemnity) == (PenaltyAmounts(), euros("40"))
    assert told.total.after.left == PenaltyAmounts(sent.letter.interest)
    assert view_penalty_statement(later, date(2026, 11, 1)).rows == ()


def test_verifying_finds_a_claim_that_no_letter_made(desk: Desk, late: tuple[int, int]) -> None:
    notice(desk)
    with desk.books.writing() as session:
        session.connection.exec_driver_sql("DROP TRIGGER penalty_move_no_update")
        session.connection.exec_driver_sql("UPDATE penalty_move SET interest_cents = interest_cents + 100")
    (problem,) = verify_books(desk)
    assert problem.startswith("Pénalités : MED-2026-0001 réclame")


def test_verifying_finds_a_penalty_invoice_whose_claims_were_changed(desk: Desk, late: tuple[int, int]) -> None:
    issue_penalty_invoice(desk, late[0])
    with desk.books.writing() as session:
        session.connection.exec_driver_sql("DROP TRIGGER penalty_move_no_update")
        session.connection.exec_driver_sql("UPDATE penalty_move SET indemnity_cents = 0")
    (problem,) = verify_books(desk)
    assert "PEN-2026-0001" in problem


def test_verifying_finds_money_for_penalties_that_the_account_does_not_know(desk: Desk, late: tuple[int, int]) -> None:
    collected(desk, *late)
    with desk.books.writing() as session:
        session.connection.exec_driver_sql("DROP TRIGGER penalty_move_no_update")
        session.connection.exec_driver_sql("UPDATE penalty_move SET collected_id = NULL")
    assert any("encaissés" in problem for problem in verify_books(desk))


def test_paying_one_invoice_with_its_penalties_leaves_the_others_alone(desk: Desk, late: tuple[int, int]) -> None:
    customer, item = late
    a_debt(desk, customer, "F8", "700", DUE)
    notice(desk)
    rows = {row.item_id: row.balance.left for row in view_penalties(desk).rows}
    exact = Payment(customer, desk.today, euros("1000") + rows[item].total)
    proposal = propose_penalties(desk, exact, [item])
    assert proposal is not None
    assert proposal.shares == (PenaltyShare(item, rows[item]),)
    assert proposal.split.principal == euros("1000")
