"""What a movement of the bank writes into the books, and how it is taken back without changing the past."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gestion_creances.banking.creditor import Creditor
from gestion_creances.banking.mandate import Mandate
from gestion_creances.banking.remittance import DebitState
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.ledger.discount import Discount
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.matching.proposal import Certainty, Gap, OnAccount, Proposal, Share, Use
from gestion_creances.matching.settlement import SettlementRefused
from gestion_creances.storage.bank_lists import LineState
from gestion_creances.usecases.collect_debits import make_collection
from gestion_creances.usecases.edit_creditor import edit_creditor
from gestion_creances.usecases.edit_mandate import edit_mandate
from gestion_creances.usecases.ignore_bank_lines import ignore_lines, restore_lines
from gestion_creances.usecases.match_bank_lines import accept_proposals, match_certain, undo_matches
from gestion_creances.usecases.match_by_hand import (
    find_payment_again,
    match_by_hand,
    put_on_account,
    refund,
    take_payment_back,
)
from gestion_creances.usecases.record_payment import PaymentRefused, record_payment, remove_payment
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_bank import matched_line, propose_for, read_lines_left, view_bank
from gestion_creances.usecases.view_customer import view_customer
from gestion_creances.usecases.write_off_difference import take_difference_back, write_off_difference
from tests.usecases.banking import a_line
from tests.usecases.builders import a_customer, a_debt, a_payment, on_day, open_for_business

DUE = date(2026, 10, 31)
PAID = date(2026, 11, 10)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    """Return a desk over books with a firm in them."""
    open_for_business(desk)
    return desk


def open_of(desk: Desk, item_id: int) -> Money:
    with desk.books.reading() as session:
        return session.items.get(item_id).open


def owed(desk: Desk, on: date) -> Money:
    with desk.books.reading() as session:
        return session.figures.outstanding(on).total


def state_of(desk: Desk, line_id: int) -> LineState:
    with desk.books.reading() as session:
        return session.bank_lists.get(line_id).state


def pays(line_id: int, *shares: Share, **facts: object) -> Proposal:
    return Proposal(line_id, Use.PAYS, Certainty.CERTAIN, ("Référence et montant.",), shares, **facts)  # type: ignore[arg-type]


def test_an_accepted_line_becomes_the_payment_of_its_value_date_and_pays_the_invoice(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "120", DUE)
    line = a_line(firm, PAID, "120", value_on=date(2026, 11, 9), reference="F1")

    (settled,) = accept_proposals(firm, [pays(line, Share(invoice, bakery, Money.euros(120)))])

    (payment,) = settled.payments
    assert (payment.paid_on, payment.amount, payment.reference) == (date(2026, 11, 9), Money.euros(120), "F1")
    assert (open_of(firm, invoice), state_of(firm, line)) == (ZERO, LineState.MATCHED)
    told = matched_line(firm, line)
    assert [(piece.number, piece.amount) for piece in told.pieces] == [("F1", Money.euros(120))]
    assert (told.line.how, told.line.customers) == ("accepted", "Boulangerie Lefèvre")
    assert verify_books(firm) == ()


def test_a_stale_proposal_is_refused_with_a_sentence_and_none_of_the_others_is_written(firm: Desk) -> None:
    bakery = a_customer(firm)
    (first,) = a_debt(firm, bakery, "F1", "120", DUE)
    (second,) = a_debt(firm, bakery, "F2", "80", DUE)
    lines = a_line(firm, PAID, "120"), a_line(firm, PAID, "80")
    a_payment(firm, bakery, "50", PAID, second)

    with pytest.raises(SettlementRefused, match="« F2 » a changé") as refused:
        accept_proposals(
            firm,
            [
                pays(lines[0], Share(first, bakery, Money.euros(120))),
                pays(lines[1], Share(second, bakery, Money.euros(80))),
            ],
        )

    assert refused.value.item_id == second
    assert open_of(firm, first) == Money.euros(120)
    assert {state_of(firm, line) for line in lines} == {LineState.LEFT}


def test_undone_on_the_same_day_a_matching_leaves_nothing(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "120", DUE)
    before = [owed(firm, day) for day in (DUE, PAID, firm.today)]
    line = a_line(firm, PAID, "120")
    proposal = pays(line, Share(invoice, bakery, Money.euros(120)))
    (settled,) = accept_proposals(firm, [proposal])

    undo_matches(firm, [settled.match_id])

    assert [owed(firm, day) for day in (DUE, PAID, firm.today)] == before
    with firm.books.reading() as session:
        assert [item.id for item in session.items.of_customer(bakery)] == [invoice]
        assert session.bank_facts.all(firm.today).refused == {(line, proposal.choice)}
    assert state_of(firm, line) is LineState.LEFT
    assert verify_books(firm) == ()
    with pytest.raises(SettlementRefused, match="déjà annulé"):
        undo_matches(firm, [settled.match_id])


def test_undone_on_a_later_day_the_money_leaves_the_customer_from_that_day_and_no_past_figure_changes(
    firm: Desk,
) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "120", DUE)
    line = a_line(firm, PAID, "120")
    (settled,) = accept_proposals(firm, [pays(line, Share(invoice, bakery, Money.euros(120)))])
    later = on_day(firm, firm.today + timedelta(days=3))
    days = [DUE + timedelta(days=rank) for rank in range((later.today - DUE).days)]
    before = [owed(later, day) for day in days]

    undo_matches(later, [settled.match_id])

    assert [owed(later, day) for day in days] == before
    assert owed(later, later.today) == Money.euros(120)
    assert open_of(later, invoice) == Money.euros(120)
    assert verify_books(later) == ()
    again = accept_proposals(later, [pays(line, Share(invoice, bakery, Money.euros(120)))])
    assert again[0].match_id != settled.match_id
    assert owed(later, later.today) == ZERO
    assert verify_books(later) == ()


def test_a_credit_note_taken_off_pays_before_the_money_and_is_free_again_when_undone(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "120", DUE)
    (note,) = a_debt(firm, bakery, "A1", "-20", DUE, kind=ItemKind.CREDIT_NOTE)
    line = a_line(firm, PAID, "100")
    past = owed(firm, PAID - timedelta(days=1))
    shares = Share(invoice, bakery, Money.euros(120)), Share(note, bakery, Money.euros(-20))

    settled = match_by_hand(firm, line, shares)

    assert (open_of(firm, invoice), open_of(firm, note)) == (ZERO, ZERO)
    assert owed(firm, PAID - timedelta(days=1)) == past
    undo_matches(firm, [settled.match_id])
    assert (open_of(firm, invoice), open_of(firm, note)) == (Money.euros(120), Money.euros(-20))
    assert verify_books(firm) == ()


def test_one_line_pays_for_several_customers_and_leaves_the_rest_on_account(firm: Desk) -> None:
    first, second = a_customer(firm), a_customer(firm, code="C2", name="Brasserie Dupont", siren="")
    (one,) = a_debt(firm, first, "F1", "120", DUE)
    (two,) = a_debt(firm, second, "F2", "80", DUE)
    line = a_line(firm, PAID, "210")

    settled = match_by_hand(
        firm,
        line,
        (Share(one, first, Money.euros(120)), Share(two, second, Money.euros(80))),
        (OnAccount(second, Money.euros(10)),),
    )

    assert [(payment.customer_id, payment.amount) for payment in settled.payments] == [
        (first, Money.euros(120)),
        (second, Money.euros(90)),
    ]
    pieces = matched_line(firm, line).pieces
    assert {(piece.customer_code, piece.item_id, piece.amount) for piece in pieces} == {
        ("C1", one, Money.euros(120)),
        ("C2", two, Money.euros(80)),
        ("C2", None, Money.euros(10)),
    }
    assert verify_books(firm) == ()


def test_what_is_affected_must_be_the_whole_line(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "120", DUE)
    line = a_line(firm, PAID, "100")

    with pytest.raises(SettlementRefused, match="affectez tout"):
        match_by_hand(firm, line, (Share(invoice, bakery, Money.euros(90)),))


def test_a_line_of_tomorrow_is_matched_tomorrow(firm: Desk) -> None:
    bakery = a_customer(firm)
    line = a_line(firm, firm.today + timedelta(days=1), "100")

    with pytest.raises(SettlementRefused, match="à venir"):
        put_on_account(firm, line, bakery)
    assert propose_for(firm) == {}
    put_on_account(on_day(firm, firm.today + timedelta(days=1)), line, bakery)


def test_a_bank_fee_goes_to_its_account_and_comes_back_with_the_undoing(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "120", DUE)
    line = a_line(firm, PAID, "108")
    share = Share(invoice, bakery, Money.euros(108), gap=Money.euros(12))

    settled = match_by_hand(firm, line, (share,), gap=Gap.BANK_FEE)

    assert open_of(firm, invoice) == ZERO
    with firm.books.reading() as session:
        (fee,) = session.write_offs.of_match(settled.match_id)
    assert (fee.account, fee.amount, fee.on) == ("627", Money.euros(12), PAID)
    undo_matches(firm, [settled.match_id])
    assert open_of(firm, invoice) == Money.euros(120)
    with firm.books.reading() as session:
        assert session.write_offs.of_match(settled.match_id) == ()
    assert verify_books(firm) == ()


def test_a_difference_beyond_the_tolerance_is_refused_even_by_hand(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "120", DUE)
    line = a_line(firm, PAID, "90")

    with pytest.raises(SettlementRefused, match="dépasse ce qui est toléré"):
        match_by_hand(firm, line, (Share(invoice, bakery, Money.euros(90), gap=Money.euros(30)),), gap=Gap.BANK_FEE)
    assert state_of(firm, line) is LineState.LEFT


def test_a_fee_undone_later_keeps_its_account_and_gets_its_contrary(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "120", DUE)
    line = a_line(firm, PAID, "108")
    share = Share(invoice, bakery, Money.euros(108), gap=Money.euros(12))
    settled = match_by_hand(firm, line, (share,), gap=Gap.BANK_FEE)
    later = on_day(firm, firm.today + timedelta(days=3))
    past = owed(later, firm.today)

    undo_matches(later, [settled.match_id])

    with later.books.reading() as session:
        fees = session.write_offs.of_match(settled.match_id)
    assert [(fee.account, fee.amount) for fee in fees] == [("627", Money.euros(12)), ("627", Money.euros(-12))]
    assert open_of(later, invoice) == Money.euros(120)
    assert owed(later, firm.today) == past
    assert verify_books(later) == ()


def test_a_few_cents_too_much_are_kept_as_income(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "120", DUE)
    line = a_line(firm, PAID, "120.03")

    settled = match_by_hand(
        firm, line, (Share(invoice, bakery, Money.euros(120)),), (OnAccount(bakery, Money(3)),), Gap.PENNIES
    )

    with firm.books.reading() as session:
        (won,) = session.write_offs.of_match(settled.match_id)
        assert session.figures.outstanding(firm.today).total == ZERO
    assert (won.account, won.amount) == ("758", Money(-3))
    undo_matches(firm, [settled.match_id])
    assert open_of(firm, invoice) == Money.euros(120)
    assert verify_books(firm) == ()


def test_a_discount_is_granted_with_the_line_and_falls_with_it(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "100", DUE)
    line = a_line(firm, PAID, "98")
    share = Share(invoice, bakery, Money.euros(98), discount=Money.euros(2))

    settled = match_by_hand(firm, line, (share,))

    assert open_of(firm, invoice) == ZERO
    undo_matches(firm, [settled.match_id])
    assert open_of(firm, invoice) == Money.euros(100)
    assert verify_books(firm) == ()


def test_a_return_reopens_the_debt_from_its_day_and_undoing_it_pays_the_debt_again(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "100", DUE)
    came = a_line(firm, PAID, "98")
    settled = match_by_hand(firm, came, (Share(invoice, bakery, Money.euros(98), discount=Money.euros(2)),))
    back_on = PAID + timedelta(days=5)
    went = a_line(firm, back_on, "-98", "REJET PRLV", return_reason="Provision insuffisante")

    returned = take_payment_back(firm, went, settled.payments[0].id)

    assert open_of(firm, invoice) == Money.euros(100)
    assert [owed(firm, day) for day in (PAID, back_on - timedelta(days=1), back_on)] == [ZERO, ZERO, Money.euros(100)]
    (back,) = returned.payments
    assert (back.amount, back.note) == (Money.euros(-98), "Provision insuffisante")
    with pytest.raises(SettlementRefused, match="revenu impayé"):
        undo_matches(firm, [settled.match_id])
    undo_matches(firm, [returned.match_id])
    assert open_of(firm, invoice) == ZERO
    assert [owed(firm, day) for day in (PAID, back_on - timedelta(days=1), back_on)] == [ZERO, ZERO, ZERO]
    assert verify_books(firm) == ()


def test_a_return_undone_later_keeps_what_was_told_of_the_days_between(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "108", DUE)
    came = a_line(firm, PAID, "100")
    share = Share(invoice, bakery, Money.euros(100), gap=Money.euros(8))
    settled = match_by_hand(firm, came, (share,), gap=Gap.BANK_FEE)
    went = a_line(firm, PAID + timedelta(days=5), "-100", "REJET PRLV", return_reason="Compte clôturé")
    returned = take_payment_back(firm, went, settled.payments[0].id)
    assert open_of(firm, invoice) == Money.euros(108)
    later = on_day(firm, firm.today + timedelta(days=2))
    days = [DUE + timedelta(days=rank) for rank in range((later.today - DUE).days)]
    before = [owed(later, day) for day in days]

    undo_matches(later, [returned.match_id])

    assert [owed(later, day) for day in days] == before
    assert open_of(later, invoice) == ZERO
    assert verify_books(later) == ()


def test_a_return_takes_a_whole_payment_back_once(firm: Desk) -> None:
    bakery = a_customer(firm)
    payment = a_payment(firm, bakery, "100", PAID)
    other = a_line(firm, PAID, "-90", "REJET")
    first, second = (a_line(firm, PAID, "-100", f"REJET {rank}") for rank in range(2))

    with pytest.raises(SettlementRefused, match="un règlement entier"):
        take_payment_back(firm, other, payment)
    take_payment_back(firm, first, payment)
    with pytest.raises(SettlementRefused, match="déjà revenu"):
        take_payment_back(firm, second, payment)
    with pytest.raises(SettlementRefused, match="n’est plus au dossier"):
        take_payment_back(firm, second, 9999)


def test_a_payment_typed_before_is_found_again_and_money_is_counted_once(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "120", DUE)
    typed = a_payment(firm, bakery, "120", PAID, invoice)
    line, wrong, twin = a_line(firm, PAID, "120"), a_line(firm, PAID, "119"), a_line(firm, PAID, "120", "AUTRE")

    settled = find_payment_again(firm, line, typed)

    assert owed(firm, firm.today) == ZERO
    with pytest.raises(SettlementRefused, match="pas le même"):
        find_payment_again(firm, wrong, typed)
    with pytest.raises(SettlementRefused, match="déjà rapproché"):
        find_payment_again(firm, twin, typed)
    with pytest.raises(PaymentRefused, match="figure sur un relevé"):
        remove_payment(firm, typed)
    undo_matches(firm, [settled.match_id])
    assert open_of(firm, invoice) == ZERO
    remove_payment(firm, typed)
    assert verify_books(firm) == ()


def test_money_out_gives_a_credit_back_and_undoing_gives_the_credit_again(firm: Desk) -> None:
    bakery = a_customer(firm)
    received = a_line(firm, PAID, "50")
    kept = put_on_account(firm, received, bakery)
    credit = kept.payments[0].id
    line = a_line(firm, PAID + timedelta(days=2), "-50", "REMBOURSEMENT")

    settled = refund(firm, line, (Share(credit, bakery, Money.euros(-50)),))

    assert (open_of(firm, credit), owed(firm, firm.today)) == (ZERO, ZERO)
    with pytest.raises(SettlementRefused, match="annulez d’abord"):
        undo_matches(firm, [kept.match_id])
    undo_matches(firm, [settled.match_id])
    assert open_of(firm, credit) == Money.euros(-50)
    assert verify_books(firm) == ()


def test_a_movement_cannot_receive_from_one_and_give_to_another(firm: Desk) -> None:
    bakery = a_customer(firm)
    (note,) = a_debt(firm, bakery, "A1", "-20", DUE, kind=ItemKind.CREDIT_NOTE)
    line = a_line(firm, PAID, "100")

    with pytest.raises(SettlementRefused, match="à la fois"):
        match_by_hand(firm, line, (Share(note, bakery, Money.euros(-20)),), (OnAccount(bakery + 1, Money.euros(120)),))


def test_a_line_is_ignored_for_a_reason_and_taken_up_again(firm: Desk) -> None:
    line = a_line(firm, PAID, "-12.40", "FRAIS BANCAIRES")

    with pytest.raises(SettlementRefused, match="Indiquez pourquoi"):
        ignore_lines(firm, [line], "  ")
    ignore_lines(firm, [line], "Frais de tenue de compte")

    with firm.books.reading() as session:
        row = session.bank_lists.get(line)
    assert (row.state, row.reason, row.closed_on) == (LineState.IGNORED, "Frais de tenue de compte", firm.today)
    with pytest.raises(SettlementRefused, match="déjà ignoré"):
        put_on_account(firm, line, a_customer(firm))
    restore_lines(firm, [line])
    assert state_of(firm, line) is LineState.LEFT
    with pytest.raises(SettlementRefused, match="n’est pas ignoré"):
        restore_lines(firm, [line])


def test_certain_lines_are_written_by_themselves_and_the_others_wait_with_their_readings(firm: Desk) -> None:
    bakery = a_customer(firm)
    a_debt(firm, bakery, "FA-2026-0117", "1234.56", DUE)
    sure = a_line(firm, PAID, "1234.56", "VIR SEPA BOULANGERIE LEFEVRE FA-2026-0117", payer="BOULANGERIE LEFEVRE")
    unknown = a_line(firm, PAID, "77.77", "VIR SEPA MARTIN")

    done = match_certain(firm)

    assert [one.line_id for one in done.settled] == [sure]
    assert done.left == 1
    read = read_lines_left(firm)
    assert [one.line.line_id for one in read.lines] == [unknown]
    assert view_bank(firm).counts.amount == Money.euros("77.77")
    assert verify_books(firm) == ()


def test_what_was_undone_is_not_proposed_again(firm: Desk) -> None:
    bakery = a_customer(firm)
    a_debt(firm, bakery, "FA-2026-0117", "1234.56", DUE)
    line = a_line(firm, PAID, "1234.56", "VIR SEPA BOULANGERIE LEFEVRE FA-2026-0117", payer="BOULANGERIE LEFEVRE")
    (settled,) = match_certain(firm).settled
    with firm.books.reading() as session:
        choice = session.connection.exec_driver_sql("SELECT choice FROM bank_match").scalar_one()

    undo_matches(firm, [settled.match_id])

    assert choice not in [one.choice for one in propose_for(firm)[line]]
    assert match_certain(firm).settled == ()


def test_a_small_difference_left_open_is_written_off_within_the_tolerance_and_comes_back(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "120", DUE)
    (large,) = a_debt(firm, bakery, "F2", "120", DUE)
    a_payment(firm, bakery, "119.60", PAID, invoice)

    with pytest.raises(SettlementRefused, match="Rien n’a été réglé"):
        write_off_difference(firm, large, "Arrondi")
    with pytest.raises(SettlementRefused, match="Indiquez pourquoi"):
        write_off_difference(firm, invoice, "")
    written = write_off_difference(firm, invoice, "Arrondi du client")

    assert (written.account, written.amount, open_of(firm, invoice)) == ("658", Money(40), ZERO)
    with pytest.raises(SettlementRefused, match="déjà soldé"):
        write_off_difference(firm, invoice, "Encore")
    later = on_day(firm, firm.today + timedelta(days=1))
    take_difference_back(later, written.item_id)
    assert open_of(later, invoice) == Money(40)
    assert owed(later, firm.today) == Money.euros(120)
    with pytest.raises(SettlementRefused, match="déjà repris"):
        take_difference_back(later, written.item_id)
    assert verify_books(later) == ()


def test_a_difference_beyond_the_tolerance_stays_owed(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "120", DUE)
    a_payment(firm, bakery, "100", PAID, invoice)

    with pytest.raises(SettlementRefused, match="plus que l’écart toléré"):
        write_off_difference(firm, invoice, "Arrondi")
    fee = write_off_difference(firm, invoice, "Frais de la banque du client", Gap.BANK_FEE)
    assert fee.account == "627"


def test_the_facts_know_discounts_references_habits_and_what_was_paid(firm: Desk) -> None:
    bakery = a_customer(firm, iban="FR7630006000011234567890189", discount=Discount(2, 60))  # type: ignore[arg-type]
    (invoice,) = a_debt(firm, bakery, "F1", "100", DUE, order_reference="BC-77")
    typed = a_payment(firm, bakery, "30", PAID)
    line = a_line(firm, PAID, "50", payer="SARL Lefèvre", payer_iban="FR7610278000010002003004005")
    put_on_account(firm, line, bakery)

    with firm.books.reading() as session:
        facts = session.bank_facts.all(firm.today)

    due = next(one for one in facts.dues if one.item_id == invoice)
    assert (due.references, due.discount, due.discount_until) == (("BC-77",), Money.euros(2), date(2026, 11, 30))
    (known,) = facts.customers
    assert known.ibans == ("FR7630006000011234567890189", "FR7610278000010002003004005")
    assert [(habit.customer_id, habit.times, habit.payer_iban) for habit in facts.habits] == [
        (bakery, 1, "FR7610278000010002003004005")
    ]
    assert [(paid.item_id == typed, paid.line_id) for paid in facts.paid] == [(True, None), (False, line)]
    assert facts.company_names == ("Ateliers Kervadec",)


def test_books_whose_lines_contradict_their_matching_are_told(firm: Desk) -> None:
    bakery = a_customer(firm)
    line = a_line(firm, PAID, "50", "VIR MARTIN")
    put_on_account(firm, line, bakery)
    with firm.books.writing() as session:
        session.connection.exec_driver_sql("UPDATE bank_line SET state = 'left'")

    assert verify_books(firm) == (
        "Relevé bancaire : « VIR MARTIN » du 10/11/2026 ne correspond pas à son rapprochement.",
    )


def test_a_statement_without_any_payment_of_a_customer_keeps_the_books_fresh(firm: Desk) -> None:
    a_line(firm, firm.today, "-12", "FRAIS")
    a_line(firm, PAID, "80", "VIR INCONNU")

    with firm.books.reading() as session:
        freshness = session.figures.freshness(firm.today)
        earlier = session.figures.freshness(PAID)

    assert freshness.last_bank_on == firm.today
    assert not freshness.is_stale(firm.today)
    assert (freshness.waiting, freshness.waiting_count) == (Money.euros(80), 1)
    assert earlier.last_bank_on == PAID


def test_undoing_a_matching_does_not_make_the_books_look_fresh(firm: Desk) -> None:
    bakery = a_customer(firm)
    settled = put_on_account(firm, a_line(firm, PAID, "80"), bakery)
    later = on_day(firm, firm.today + timedelta(days=10))
    undo_matches(later, [settled.match_id])

    with later.books.reading() as session:
        assert session.figures.freshness(later.today).last_bank_on == PAID


def test_the_journal_tells_whose_line_was_matched_and_how(firm: Desk) -> None:
    bakery = a_customer(firm)
    line = a_line(firm, PAID, "50", "VIR MARTIN")
    settled = put_on_account(firm, line, bakery)
    undo_matches(firm, [settled.match_id])

    with firm.books.reading() as session:
        told = [entry for entry in session.journal.entries() if entry.action.startswith("bank.")]
    assert [(entry.action, entry.subject, entry.facts["how"]) for entry in told] == [
        ("bank.matched", "client:C1", "by_hand"),
        ("bank.unmatched", "client:C1", "by_hand"),
    ]


def test_a_payment_that_a_person_records_is_still_removed(firm: Desk) -> None:
    bakery = a_customer(firm)
    recorded = record_payment(firm, Payment(bakery, PAID, Money.euros(10)))
    assert remove_payment(firm, recorded.payment_id).amount == Money.euros(10)


def test_a_remittance_that_comes_in_whole_becomes_a_payment_for_each_debit_so_that_one_can_come_back(
    firm: Desk,
) -> None:
    june = on_day(firm, date(2026, 6, 30))
    edit_creditor(june, Creditor("FR72ZZZ123456"))
    first, second = a_customer(firm), a_customer(firm, code="C2", name="Garage Dupré", siren="")
    dues = [
        *a_debt(firm, first, "FA-1", "1000", date(2026, 6, 20)),
        *a_debt(firm, first, "FA-2", "200", date(2026, 7, 10), issued_on=date(2026, 6, 10)),
        *a_debt(firm, second, "FA-3", "50", date(2026, 7, 1), issued_on=date(2026, 6, 1)),
    ]
    for rank, customer in enumerate((first, second)):
        iban = "FR1420041010050500013M02606"
        edit_mandate(june, Mandate(customer, f"RUM-{rank}", signed_on=date(2026, 1, 15), holder="Un client", iban=iban))
    made = make_collection(june, date(2026, 7, 15)).remittance
    line = a_line(firm, date(2026, 7, 16), "1250", f"REMISE PRLV {made.number}", method="direct_debit")

    (settled,) = match_certain(firm).settled

    assert [(payment.customer_id, payment.amount, payment.reference) for payment in settled.payments] == [
        (first, Money.euros(1000), "PRV-2026-0001-0001"),
        (first, Money.euros(200), "PRV-2026-0001-0002"),
        (second, Money.euros(50), "PRV-2026-0001-0003"),
    ]
    back = a_line(firm, date(2026, 7, 20), "-200", "REJET PRLV", return_reason="Provision insuffisante")
    take_payment_back(firm, back, settled.payments[1].id)
    assert [open_of(firm, due) for due in dues] == [ZERO, Money.euros(200), ZERO]
    with firm.books.reading() as session:
        states = [one.state for one in session.debits.get(made.id).lines]
    assert states == [DebitState.PAID, DebitState.RETURNED, DebitState.PAID]
    assert state_of(firm, line) is LineState.MATCHED
    assert verify_books(firm) == ()


def test_a_written_off_difference_is_told_on_the_customers_card(firm: Desk) -> None:
    bakery = a_customer(firm)
    (invoice,) = a_debt(firm, bakery, "F1", "120", DUE)
    a_payment(firm, bakery, "119.60", PAID, invoice)
    write_off_difference(firm, invoice, "Arrondi du client")

    told = [event.subject for event in view_customer(firm, bakery).events]

    assert [item.kind for item in told if isinstance(item, Item) and item.kind is ItemKind.WRITE_OFF] == [
        ItemKind.WRITE_OFF
    ]
