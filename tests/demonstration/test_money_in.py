"""What came into the invented company's bank lately, and what is known of direct debits, e-invoices and entries."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from gestion_creances.banking.remittance import DebitState
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.demonstration.bank import OPENING, iban_of, in_capitals, outgoing
from gestion_creances.demonstration.customers import profiles
from gestion_creances.demonstration.days import working_day_before
from gestion_creances.demonstration.statement_file import statement_file
from gestion_creances.demonstration.story import tell
from gestion_creances.desk import Desk
from gestion_creances.dunning.lifecycle import LifeCode
from gestion_creances.dunning.reason import Reason
from gestion_creances.intake.recognise import read
from gestion_creances.matching.proposal import Certainty, Gap, Use
from gestion_creances.storage.bank_lists import BankLineQuery
from gestion_creances.storage.books import Books
from gestion_creances.usecases.hand_over_entries import entries_due, entries_state
from gestion_creances.usecases.view_bank import ReadLines, read_lines_left, view_bank
from gestion_creances.usecases.view_debits import view_mandates, view_remittances

TODAYS = [date(2026, 6, 30), date(2026, 11, 22), date(2027, 1, 4)]


@pytest.fixture(scope="module", params=TODAYS, ids=str)
def today(request: pytest.FixtureRequest) -> date:
    day: date = request.param
    return day


@pytest.fixture(scope="module")
def desk(today: date, books_of) -> Desk:  # type: ignore[no-untyped-def]
    books: Books = books_of(today)
    return Desk(books, today, "Claire")


@pytest.fixture(scope="module")
def left(desk: Desk) -> ReadLines:
    return read_lines_left(desk)


def test_the_statements_of_two_months_are_read_to_the_last_working_day_without_a_hole(desk: Desk, today: date) -> None:
    view = view_bank(desk)
    (account,) = view.accounts
    assert (account.last_on, view.missing) == (working_day_before(today), ())
    assert account.balance is not None
    assert account.balance > ZERO
    with desk.books.reading() as session:
        every = session.bank_lists.page(BankLineQuery("all"), 0, -1)
    assert total(line.amount for line in every) + OPENING == account.balance
    assert every[0].booked_on < today - timedelta(days=50)


def test_what_the_story_knows_was_matched_by_itself_or_accepted_and_the_rest_is_left(desk: Desk) -> None:
    with desk.books.reading() as session:
        matched = session.bank_lists.page(BankLineQuery("matched"), 0, -1)
        out = session.bank_lists.totals(BankLineQuery("out"))
    how = Counter(line.how for line in matched)
    assert min(how["automatic"], how["accepted"]) > 60
    assert sum(line.amount < ZERO for line in matched) == 1
    assert out.count > 15


def test_ten_lines_are_left_and_show_every_case(left: ReadLines) -> None:
    assert len(left.lines) == 10
    assert sum(line.certain for line in left.lines) == 4
    best = [line.proposals[0] for line in left.lines if line.proposals]
    assert Counter(one.use for one in best) == {Use.PAYS: 8, Use.RETURNS: 1}
    assert [one.gap for one in best if one.gap] == [Gap.BANK_FEE]
    assert sum(any(share.discount for share in one.shares) for one in best) == 1
    assert sum(one.tied for one in best) == 1
    assert sum(len(one.shares) == 2 for one in best) == 1
    assert any("autre client" in reason for one in best for reason in one.reasons)
    assert any(one.certainty is Certainty.PROBABLE and "Nom du client" in one.reasons[-1] for one in best)
    (unrelated,) = (line.line for line in left.lines if not line.proposals)
    assert unrelated.label == "VIR SEPA RECU DGFIP"


def test_one_remittance_came_in_and_another_waits_for_the_bank(desk: Desk, today: date) -> None:
    waiting, came_in = view_remittances(desk)
    assert {line.state for line in came_in.lines} == {DebitState.PAID}
    assert (waiting.pending, waiting.collect_on > today) == (waiting.amount, True)
    rows = view_mandates(desk)
    assert (len(rows), [row.customer_name for row in rows if row.problem]) == (8, ["Auto-école L’Éclaireur"])


def test_nothing_on_its_way_to_the_bank_or_held_up_by_a_platform_is_chased(desk: Desk, today: date) -> None:
    with desk.books.reading() as session:
        decision = session.correspondence.campaign(today).decision
        statuses = session.invoice_statuses.in_force(today)
        collecting = session.debits.collecting(today)
    assert {status.code for status in statuses.values()} == {
        LifeCode.APPROVED,
        LifeCode.DISPUTED,
        LifeCode.REFUSED,
        LifeCode.PAYMENT_SENT,
        LifeCode.COLLECTED,
    }
    chased = {claim.due.item_id for reminder in decision.reminders for claim in reminder.claims}
    assert not chased & collecting.keys()
    reasons = {left.due.item_id: left for left in decision.not_chased}
    debited = [reasons[key] for key in collecting]
    assert {left.reason for left in debited} == {Reason.COLLECTED}
    assert any(left.due.due_on < today - timedelta(days=8) for left in debited)
    assert all(left.sentence().startswith("Prélèvement du ") for left in debited)
    refused = next(left for left in decision.not_chased if left.due.status and left.due.status.code == 210)
    assert "SIRET de livraison erroné" in refused.sentence()


def test_a_claim_is_doubtful_and_half_of_it_depreciated_without_vat(desk: Desk) -> None:
    with desk.books.reading() as session:
        found = [one for item in session.figures.open_items(desk.today) for one in session.provisions.of_item(item.id)]
    assert [(one.net, one.amount) for one in found] == [(Money.euros("2480"), Money.euros("1240"))]


def test_a_month_of_entries_was_handed_over_and_the_rest_is_due_without_doubt(desk: Desk, today: date) -> None:
    due, (batch,) = entries_due(desk, today), entries_state(desk).batches
    assert (batch.last_on, due.earlier, due.warnings) == (due.last_on, 0, ())
    assert min(entry.dated_on for entry in due.entries) > batch.last_on
    assert 100 < len(due.entries) < 600


def test_the_file_of_a_statement_says_to_the_program_s_reader_what_it_was_made_of(tmp_path: Path) -> None:
    story = tell(TODAYS[1])
    lines = [line for line in story.bank if line.on >= date(2026, 11, 16)]
    path = tmp_path / "releve.xml"
    first, last = date(2026, 11, 16), date(2026, 11, 20)
    path.write_bytes(statement_file(story.company.iban, 7, first, last, Money(100), lines, 1))
    (statement,) = read(path).statements
    assert (statement.first_on, statement.last_on, statement.gap) == (first, last, ZERO)
    assert statement.account.iban == story.company.iban
    assert [(one.booked_on, one.amount, one.label) for one in statement.movements] == [
        (line.on, line.amount, line.label) for line in lines
    ]
    assert [one.return_reason for one in statement.movements if one.return_reason] == ["provision insuffisante (AM04)"]
    assert {one.payer_iban for one in statement.movements} >= {line.iban for line in lines}


def test_accounts_of_customers_are_sound_and_at_a_bank_that_does_not_exist() -> None:
    from gestion_creances.basics import identity

    ibans = {iban_of(profile.code) for profile in profiles(7)}
    assert len(ibans) == 120
    assert all(identity.iban(one) == one and one[4:14] == "0" * 10 for one in ibans)
    assert in_capitals("Chambres d’hôtes L’Âme du Morvan – Œuvre") == "CHAMBRES D HOTES L AME D"


def test_rent_and_taxes_are_paid_once_a_month() -> None:
    import random

    lines = list(outgoing(date(2026, 9, 1), date(2026, 11, 30), random.Random(1)))  # noqa: S311
    assert Counter(line.label for line in lines)["PRLV SEPA LOYER SCI DES PRES HAUTS"] == 3
    assert all(line.amount < ZERO for line in lines)
