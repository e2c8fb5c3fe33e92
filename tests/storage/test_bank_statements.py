"""Statements entered into the books: every movement once, whatever the files and the order they come in."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gestion_creances.banking.statement import AccountName, Movement
from gestion_creances.basics.money import Money, total
from gestion_creances.desk import Desk
from gestion_creances.storage.bank_lists import BankLineQuery
from tests.usecases.banking import a_movement, a_statement, entered

FIRST = date(2026, 11, 2)


def lines(desk: Desk) -> list[tuple[date, int]]:
    with desk.books.reading() as session:
        rows = session.bank_lists.page(BankLineQuery(status="all"), 0, -1)
    return [(row.booked_on, row.amount.cents) for row in rows]


def test_a_statement_entered_again_brings_nothing(desk: Desk) -> None:
    statement = a_statement(a_movement(FIRST, "10"), a_movement(FIRST, "10"), a_movement(FIRST, "-3"), opening="100")

    (first,) = entered(desk, statement)
    (again,) = entered(desk, statement)

    assert (len(first.created), first.known, first.statements) == (3, 0, 1)
    assert (again.created, again.known, again.statements) == ((), 3, 0)


def test_a_bank_reference_with_a_bar_is_not_taken_for_a_rank(desk: Desk) -> None:
    twice = a_movement(FIRST, "10", bank_reference="A|2"), a_movement(FIRST, "10", bank_reference="A")

    (first,) = entered(desk, a_statement(*twice, a_movement(FIRST, "10", bank_reference="A")))

    assert len(first.created) == 3


def test_the_same_month_in_another_form_brings_nothing_but_what_is_new(desk: Desk) -> None:
    ofx = [
        a_movement(FIRST + timedelta(days=rank), "10", f"VIR {rank}", bank_reference=f"X{rank}") for rank in range(4)
    ]
    csv = [a_movement(movement.booked_on, "10", f"Virement n° {rank}") for rank, movement in enumerate(ofx)]
    more = a_movement(FIRST, "10", "Virement de plus")
    entered(desk, a_statement(*ofx), name="novembre.ofx")

    (other,) = entered(desk, a_statement(more, *csv, a_movement(date(2026, 11, 9), "10", "Virement")), name="nov.csv")

    assert (len(other.created), other.known) == (2, 4)
    assert len(lines(desk)) == 6


def test_pieces_of_one_day_go_on_from_each_other_when_their_balances_say_so(desk: Desk) -> None:
    morning = a_statement(a_movement(FIRST, "10"), opening="100")
    noon = a_statement(a_movement(FIRST, "10"), a_movement(FIRST, "10"), opening="110")
    evening = a_statement(a_movement(FIRST, "10"), opening="130")
    whole = a_statement(*(a_movement(FIRST, "10") for _ in range(4)), opening="100")

    brought = [
        len(entered(desk, piece)[0].created) for piece in (morning, noon, evening, noon, morning, evening, whole)
    ]

    assert brought == [1, 2, 1, 0, 0, 0, 0]


def test_a_number_and_the_iban_that_holds_it_are_one_account(desk: Desk) -> None:
    number = AccountName(number="300060000112345678901", label="Compte courant")
    entered(desk, a_statement(a_movement(FIRST, "10"), account=number))
    entered(desk, a_statement(a_movement(FIRST, "20")))
    entered(desk, a_statement(a_movement(FIRST, "30"), account=number))
    entered(desk, a_statement(a_movement(FIRST, "40"), account=AccountName()))

    with desk.books.reading() as session:
        (account,) = session.bank.accounts()
        (state,) = session.bank.states()
    assert (account.iban, account.name) == ("FR7630006000011234567890189", "Compte courant")
    assert (account.ledger_account, account.journal, state.left) == ("512", "BQ", 4)


def test_files_of_two_accounts_stay_apart(desk: Desk) -> None:
    other = AccountName(iban="FR7610278000010002003004005")
    both = entered(desk, a_statement(a_movement(FIRST, "10")), a_statement(a_movement(FIRST, "10"), account=other))

    assert [len(one.created) for one in both] == [1, 1]
    with desk.books.reading() as session:
        assert session.bank_lists.totals(BankLineQuery(account_id=both[1].account.id)).received == Money.euros(10)


def test_what_is_missing_between_two_statements_is_said_once_and_gone_when_it_comes(desk: Desk) -> None:
    october = a_statement(a_movement(date(2026, 10, 5), "10"), opening="100", last_on=date(2026, 10, 31))
    november = a_statement(a_movement(date(2026, 11, 16), "10"), opening="130", first_on=date(2026, 11, 15))
    between = a_statement(a_movement(date(2026, 11, 5), "20"), opening="110", first_on=date(2026, 11, 1))
    entered(desk, october)

    (late,) = entered(desk, november)
    assert [str(hole).replace("\u202f", " ") for hole in late.missing] == [
        "Compte FR76 3000 6000 0112 3456 7890 189 : il manque des mouvements entre le 31/10/2026 et le 15/11/2026 "
        "(solde 110,00 €, puis 130,00 €). Importez le relevé de cette période."
    ]
    (filled,) = entered(desk, between)
    assert filled.missing == ()
    with desk.books.reading() as session:
        assert session.bank.missing() == ()


def test_movements_of_a_file_without_balances_account_for_the_days_between(desk: Desk) -> None:
    entered(desk, a_statement(a_movement(date(2026, 10, 5), "10"), opening="100"))
    entered(desk, a_statement(a_movement(date(2026, 10, 12), "20")), name="octobre.csv")

    (joined,) = entered(desk, a_statement(a_movement(date(2026, 11, 16), "10"), opening="130"))

    assert joined.missing == ()


def test_lists_are_filtered_sorted_and_counted_by_the_database(desk: Desk) -> None:
    entered(
        desk,
        a_statement(
            a_movement(FIRST, "1234.56", "VIR SEPA", payer="Boulangerie Lefèvre"),
            a_movement(FIRST + timedelta(days=1), "-100", "REJET", return_reason="Provision insuffisante"),
            a_movement(FIRST + timedelta(days=2), "-12", "FRAIS 100%"),
        ),
    )

    def found(**asked: object) -> list[int]:
        query = BankLineQuery(**asked)  # type: ignore[arg-type]
        with desk.books.reading() as session:
            count = session.bank_lists.totals(query).count
            rows = session.bank_lists.page(query, 0, 10)
            assert len(rows) == count
            ends = session.bank_lists.page(query, count - 1, 5, count) if count else ()
            assert rows[-1:] == ends
        return [row.amount.cents for row in rows]

    assert found() == [123456, -10000]
    assert found(status="out") == [-1200]
    assert found(status="all", sort="amount") == [-10000, -1200, 123456]
    assert found(status="all", sort="booked_on", descending=True) == [-1200, -10000, 123456]
    assert found(status="all", text="lefèvre 1234,56") == [123456]
    assert found(status="all", text="100%") == [-1200]
    assert found(status="all", first_on=FIRST + timedelta(days=1), last_on=FIRST + timedelta(days=1)) == [-10000]
    assert found(status="matched") == []
    with desk.books.reading() as session:
        counts = session.bank_lists.counts()
    assert (counts.received, counts.amount, counts.returned, counts.left, counts.oldest_on) == (
        1,
        Money(123456),
        1,
        2,
        FIRST,
    )


movements = st.lists(st.tuples(st.integers(0, 3), st.sampled_from([500, 1000, -300])), min_size=1, max_size=10).map(
    lambda drawn: [
        Movement(FIRST + timedelta(days=day), FIRST + timedelta(days=day), Money(cents), "VIREMENT")
        for day, cents in sorted(drawn, key=lambda one: one[0])
    ]
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(movements, st.data())
def test_any_files_that_hold_their_days_whole_enter_each_movement_once(
    desk: Desk, all_of: list[Movement], data: st.DataObject
) -> None:
    days = sorted({movement.booked_on for movement in all_of})
    spans = data.draw(st.lists(st.tuples(st.sampled_from(days), st.sampled_from(days)), max_size=4))
    pieces = [(min(span), max(span)) for span in spans] + [(days[0], days[-1])]
    entered_cents = _entered(
        desk,
        [
            [one for one in all_of if first <= one.booked_on <= last]
            for first, last in data.draw(st.permutations(pieces))
        ],
    )

    assert entered_cents == sorted(movement.amount.cents for movement in all_of)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(movements, st.data())
def test_a_statement_cut_anywhere_enters_each_movement_once_when_balances_are_given(
    desk: Desk, all_of: list[Movement], data: st.DataObject
) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(1, len(all_of)), max_size=3)) | {0, len(all_of)})
    pieces = [(first, last) for first, last in pairwise(cuts) if last > first]
    again = data.draw(st.lists(st.sampled_from(pieces), max_size=2))
    entered_cents = _entered(
        desk,
        [all_of[first:last] for first, last in (*pieces, *again)],
        [total(one.amount for one in all_of[:first]) + Money(100_000) for first, _ in (*pieces, *again)],
    )

    assert entered_cents == sorted(movement.amount.cents for movement in all_of)


def _entered(desk: Desk, pieces: list[list[Movement]], openings: list[Money] | None = None) -> list[int]:
    """Enter *pieces*, one file each, and return the amounts of the lines; nothing of it stays."""
    with desk.books.rehearsing() as session:
        for rank, piece in enumerate(pieces):
            opening = None if openings is None else str(openings[rank])
            session.bank.enter([a_statement(*piece, opening=opening)], "releve.ofx", "", desk.now())
        rows = session.bank_lists.page(BankLineQuery(status="all"), 0, -1)
    return sorted(row.amount.cents for row in rows)
