"""Everything due is handed over once, numbered without a gap, in files that the accountant's program reads."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gestion_creances.accounting.chart import Chart
from gestion_creances.accounting.entry import Entry, UnbalancedEntry
from gestion_creances.aging.penalty_account import MoveKind, PenaltyAmounts, PenaltyMove, PenaltyShare
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.exports.accounting_entries import FORMATS, UnknownFormat, format_of
from gestion_creances.exports.accounting_entries.lines import DoesNotFit
from gestion_creances.exports.sheet import ExportFailed
from gestion_creances.intake.recognise import read, recognise
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.matching.proposal import Gap, Share
from gestion_creances.storage.books import Books
from gestion_creances.storage.entries import EntryBatch
from gestion_creances.storage.write_offs import WriteOff
from gestion_creances.usecases.classify_doubtful import classify_doubtful, give_back
from gestion_creances.usecases.collect_penalties import collect_penalties
from gestion_creances.usecases.depreciate import depreciate, provision_of
from gestion_creances.usecases.edit_bank import edit_bank_account
from gestion_creances.usecases.hand_over_entries import (
    DueEntries,
    EntriesUntilLater,
    NothingToHandOver,
    batch_name,
    chart_of,
    entries_due,
    entries_state,
    hand_over_entries,
    proposed_name,
    put_chart,
    write_batch_again,
)
from gestion_creances.usecases.import_files import Source, import_files
from gestion_creances.usecases.match_bank_lines import undo_matches
from gestion_creances.usecases.match_by_hand import match_by_hand
from gestion_creances.usecases.match_items import match_items, unmatch_items
from gestion_creances.usecases.record_payment import record_payment, remove_payment, return_payment
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.write_off_loss import Loss, write_off_loss
from tests.usecases.banking import a_line
from tests.usecases.builders import a_customer, a_debt, a_payment, open_for_business

ISSUED, DUE, TODAY = date(2026, 8, 1), date(2026, 8, 31), date(2026, 11, 22)
VAT = {"net": Money(100_000), "vat": Money(20_000), "issued_on": ISSUED}


def lines(entries: tuple[Entry, ...]) -> list[tuple[str, str, str, int, int]]:
    """Return (subject, account, auxiliary, debit, credit) of every line."""
    return [
        (entry.subject, line.account, line.auxiliary, line.debit.cents, line.credit.cents)
        for entry in entries
        for line in entry.lines
    ]


def told(desk: Desk, batch: EntryBatch) -> tuple[Entry, ...]:
    with desk.books.reading() as session:
        return session.entries.of_batch(batch.id)


def balances(due: DueEntries) -> dict[str, int]:
    found: dict[str, int] = {}
    for entry in due.entries:
        for line in entry.lines:
            found[line.account] = found.get(line.account, 0) + line.debit.cents - line.credit.cents
    return {account: cents for account, cents in found.items() if cents}


@pytest.fixture
def owner(desk: Desk) -> int:
    open_for_business(desk)
    return a_customer(desk)


@pytest.fixture
def lived(desk: Desk, owner: int) -> Desk:
    """Books with one of each fact."""
    (first,) = a_debt(desk, owner, "F-1", "1200.00", DUE, **VAT)
    (second,) = a_debt(desk, owner, "F-2", "1200.00", DUE, **VAT)
    (third,) = a_debt(desk, owner, "F-3", "1200.00", DUE, **VAT)
    a_debt(desk, owner, "AV-1", "-120.00", DUE, kind=ItemKind.CREDIT_NOTE, vat=Money(-2_000), issued_on=ISSUED)
    (deposit,) = a_debt(desk, owner, "AC-1", "-300.00", DUE, kind=ItemKind.DEPOSIT, issued_on=ISSUED)
    a_payment(desk, owner, "1180.00", date(2026, 9, 2), first)
    with desk.books.writing() as session:
        session.discounts.grant(first, Money(2_000), date(2026, 9, 2))
    doubtful = classify_doubtful(desk, second, date(2026, 10, 1), "Liquidation judiciaire")
    depreciate(desk, provision_of(doubtful, date(2026, 10, 1), Money(100_000), Decimal(60), "Liquidation judiciaire"))
    a_payment(desk, owner, "200.00", date(2026, 10, 5), doubtful)
    write_off_loss(desk, Loss(doubtful, date(2026, 11, 3), Money(100_000), Money(16_667), "Clôturée", "6541"))
    match_items(desk, deposit, [third])
    money = a_payment(desk, owner, "900.12", date(2026, 11, 4), third)
    with desk.books.writing() as session:
        session.write_offs.add(WriteOff(0, money, "penny", "758", "Centimes", date(2026, 11, 4), Money(-12)))
        late = PenaltyAmounts(Money(1_234), Money(4_000))
        session.penalties.add(PenaltyMove(owner, first, date(2026, 9, 3), MoveKind.CLAIMED, late))
    purse = a_payment(desk, owner, "52.34", date(2026, 11, 5))
    collect_penalties(desk, purse, [PenaltyShare(first, PenaltyAmounts(Money(1_234), Money(4_000)))])
    cheque = record_payment(desk, Payment(owner, date(2026, 11, 6), Money(5_000), "cheque"), ()).payment_id
    return_payment(desk, cheque, date(2026, 11, 12), "Sans provision")
    return desk


def test_one_of_each_fact_makes_accounts_that_say_what_the_ledger_says(lived: Desk) -> None:
    due = entries_due(lived, TODAY)
    assert due.debit == due.credit
    assert balances(due) == {
        "512000": 118_000 + 30_000 + 20_000 + 90_012 + 5_234,
        "411000": -12_000,
        "707000": -300_000 + 10_000,
        "445710": -60_000 + 2_000 + 333 + 16_667,
        "665000": 1_667,
        "654100": 83_333,
        "681740": 60_000,
        "781740": -60_000,
        "758000": -12,
        "763100": -1_234,
        "758100": -4_000,
    }
    with lived.books.reading() as session:
        assert session.figures.outstanding(TODAY).total == Money(-12_000)
    assert {entry.kind.value for entry in due.entries} == {
        "sale",
        "receipt",
        "discount",
        "write_off",
        "penalty",
        "doubtful",
        "provision",
        "transfer",
    }


def test_nothing_is_ever_handed_over_twice(lived: Desk, tmp_path: Path) -> None:
    early, path = hand_over_entries(lived, date(2026, 10, 31), "fec", tmp_path / "octobre.txt")
    late, _ = hand_over_entries(lived, TODAY, "csv", tmp_path / "novembre.csv")
    assert (early.first_number, late.first_number) == (1, early.last_number + 1)
    assert path.read_bytes() != b""
    with pytest.raises(NothingToHandOver, match="22/11/2026"):
        hand_over_entries(lived, TODAY, "fec", tmp_path / "rien.txt")
    assert not (tmp_path / "rien.txt").exists()
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".remise")] == []
    every = (*told(lived, early), *told(lived, late))
    assert [entry.number for entry in every] == list(range(1, len(every) + 1))
    assert len({entry.subject for entry in every}) == len(every)
    assert entries_state(lived).format.code == "csv"
    assert [batch.id for batch in entries_state(lived).batches] == [late.id, early.id]
    assert verify_books(lived) == ()


def test_what_is_shown_before_is_what_is_handed_over(lived: Desk, tmp_path: Path) -> None:
    due = entries_due(lived, TODAY)
    batch, _ = hand_over_entries(lived, TODAY, "fec", tmp_path / "f.txt")
    assert (batch.count, batch.debit) == (len(due.entries), due.debit)
    assert lines(told(lived, batch)) == lines(due.entries)


def test_a_payment_removed_after_it_was_handed_over_is_met_by_its_contrary(
    desk: Desk, owner: int, tmp_path: Path
) -> None:
    key = record_payment(desk, Payment(owner, date(2026, 11, 6), Money(5_000), "transfer"), ()).payment_id
    hand_over_entries(desk, TODAY, "fec", tmp_path / "1.txt")
    remove_payment(desk, key)
    again = record_payment(desk, Payment(owner, date(2026, 11, 7), Money(7_000), "transfer"), ()).payment_id
    assert again == key
    due = entries_due(desk, TODAY)
    assert [entry.subject for entry in due.entries] == [f"payment:{key}/2", f"payment:{key}/undone"]
    assert balances(due) == {"512000": 2_000, "411000": -2_000}
    hand_over_entries(desk, TODAY, "fec", tmp_path / "2.txt")
    assert entries_due(desk, TODAY).entries == ()


def test_a_loss_untied_by_mistake_or_from_a_day_is_taken_back_in_the_accounts(
    desk: Desk, owner: int, tmp_path: Path
) -> None:
    (item,) = a_debt(desk, owner, "F-1", "1200.00", DUE, **VAT)
    loss = Loss(item, date(2026, 11, 3), Money(120_000), Money(20_000), "Perdue", "6541")
    write_off_loss(desk, loss)
    hand_over_entries(desk, TODAY, "fec", tmp_path / "1.txt")
    with desk.books.reading() as session:
        (tie,) = session.items.allocations_of(item)
    unmatch_items(desk, [tie.id], mistake=False)
    assert balances(entries_due(desk, TODAY)) == {"411000": 120_000, "445710": -20_000, "654100": -100_000}


def test_a_discount_and_a_penalty_taken_back_from_a_day_have_their_contraries(lived: Desk) -> None:
    before = balances(entries_due(lived, TODAY))
    with lived.books.reading() as session:
        ties = [
            tie.id
            for item in session.items.of_customer(1)
            if item.kind in (ItemKind.DISCOUNT, ItemKind.PENALTY)
            for tie in session.items.allocations_of(item.id)
        ]
    unmatch_items(lived, ties, mistake=False)
    after = balances(entries_due(lived, TODAY))
    assert after["411000"] == before["411000"] + 2_000 - 5_234
    assert "665000" not in after
    assert "763100" not in after


def test_a_claim_that_goes_back_leaves_nothing_on_416(desk: Desk, owner: int) -> None:
    (item,) = a_debt(desk, owner, "F-1", "1200.00", DUE, **VAT)
    doubtful = classify_doubtful(desk, item, date(2026, 10, 1), "Doute")
    a_payment(desk, owner, "500.00", date(2026, 10, 5), doubtful)
    give_back(desk, doubtful, date(2026, 11, 1))
    assert balances(entries_due(desk, TODAY)) == {
        "411000": 70_000,
        "512000": 50_000,
        "707000": -100_000,
        "445710": -20_000,
    }


def test_a_matched_bank_line_goes_to_its_own_account_and_its_undoing_to_contraries(
    desk: Desk, owner: int, tmp_path: Path
) -> None:
    (item,) = a_debt(desk, owner, "F-1", "1200.00", DUE, **VAT)
    line = a_line(desk, date(2026, 11, 5), "1188.00", "VIR LEFEVRE F-1")
    with desk.books.reading() as session:
        (account,) = session.bank.accounts()
    edit_bank_account(desk, replace(account, ledger_account="51211", journal="CE"))
    share = Share(item, owner, Money(118_800), gap=Money(1_200))
    settled = match_by_hand(desk, line, (share,), gap=Gap.BANK_FEE)
    due = entries_due(desk, TODAY)
    assert balances(due) == {"512110": 118_800, "627000": 1_200, "707000": -100_000, "445710": -20_000}
    assert {entry.journal for entry in due.entries} == {"VE", "CE", "OD"}
    hand_over_entries(desk, TODAY, "fec", tmp_path / "1.txt")
    undo_matches(desk, [settled.match_id])
    assert balances(entries_due(desk, TODAY)) == {"512110": -118_800, "627000": -1_200, "411000": 120_000}


def test_a_matching_undone_on_a_later_day_gives_back_on_the_same_bank_account(
    desk: Desk, owner: int, tmp_path: Path
) -> None:
    (item,) = a_debt(desk, owner, "F-1", "1200.00", DUE, **VAT)
    line = a_line(desk, date(2026, 11, 5), "1200.00", "VIR LEFEVRE F-1")
    with desk.books.reading() as session:
        (account,) = session.bank.accounts()
    edit_bank_account(desk, replace(account, ledger_account="51211", journal="CE"))
    settled = match_by_hand(desk, line, (Share(item, owner, Money(120_000)),))
    hand_over_entries(desk, TODAY, "fec", tmp_path / "1.txt")
    later = replace(desk, today=date(2026, 11, 25))
    undo_matches(later, [settled.match_id])
    assert balances(entries_due(later, later.today)) == {"512110": -120_000, "411000": 120_000}


def test_a_transfer_untied_from_a_day_goes_back(desk: Desk, owner: int) -> None:
    (deposit,) = a_debt(desk, owner, "AC-1", "-300.00", DUE, kind=ItemKind.DEPOSIT, issued_on=ISSUED)
    (item,) = a_debt(desk, owner, "F-1", "1200.00", DUE, **VAT)
    (tie,) = match_items(desk, deposit, [item])
    with desk.books.reading() as session:
        (stored,) = session.items.allocations_of(deposit)
    assert balances(entries_due(desk, TODAY)).get("419100") is None
    unmatch_items(desk, [stored.id], mistake=False)
    assert balances(entries_due(desk, TODAY))["419100"] == -30_000
    assert tie.amount == Money(30_000)


def test_the_fec_reads_back_through_our_own_reader_without_a_complaint(lived: Desk, tmp_path: Path) -> None:
    batch, path = hand_over_entries(lived, TODAY, "fec", lambda name: tmp_path / name)
    assert path.name == "123456782FEC20261122.txt"
    delivery = read(path, None, recognise(path).kind)
    assert delivery.complaints == ()
    assert {draft.code for draft in delivery.customers} == {"C1"}
    assert {(draft.number, draft.gross.cents) for draft in delivery.invoices} >= {("F-1", 120_000), ("F-2", 120_000)}
    rows = [row.split("\t") for row in path.read_text("utf-8").splitlines()]
    assert all(len(row) == 18 for row in rows)
    sums = [sum(int(row[place].replace(",", "")) for row in rows[1:]) for place in (11, 12)]
    assert sums == [batch.debit.cents, batch.debit.cents]
    assert all(row[8] for row in rows)


def test_books_made_from_the_handed_fec_owe_what_these_do(lived: Desk, empty_books: Path, tmp_path: Path) -> None:
    _, path = hand_over_entries(lived, TODAY, "fec", lambda name: tmp_path / name)
    (tmp_path / "autre.creances").write_bytes(empty_books.read_bytes())
    with Books.open(tmp_path / "autre.creances") as books:
        other = Desk(books, TODAY, "claire")
        open_for_business(other)
        import_files(other, [Source(path)])
        with books.reading() as theirs, lived.books.reading() as ours:
            assert theirs.figures.outstanding(TODAY).total == ours.figures.outstanding(TODAY).total
            assert theirs.figures.outstanding(TODAY).doubtful == ours.figures.outstanding(TODAY).doubtful == ZERO
        assert entries_due(other, TODAY).entries == ()


def test_an_old_batch_is_written_again_byte_for_byte(lived: Desk, tmp_path: Path) -> None:
    batch, path = hand_over_entries(lived, TODAY, "fec", tmp_path / "a.txt")
    put_chart(lived, Chart(customers="411900", width=8))
    assert write_batch_again(lived, batch.id, tmp_path / "b.txt").read_bytes() == path.read_bytes()
    assert batch_name(lived, batch) == "123456782FEC20261122.txt"
    assert proposed_name(lived, "sage", TODAY) == "ecritures-20261122-sage.txt"


def test_other_accounts_serve_what_comes_after(lived: Desk, tmp_path: Path) -> None:
    hand_over_entries(lived, TODAY, "fec", tmp_path / "a.txt")
    put_chart(lived, Chart(bank="5121", width=0, since=date(2026, 1, 1), sales=frozenset(("",))))
    assert chart_of(lived).since == date(2026, 1, 1)
    a_payment(lived, 1, "10.00", TODAY)
    assert [line[1] for line in lines(entries_due(lived, TODAY).entries)] == ["5121", "411"]


def test_a_day_to_come_is_refused(lived: Desk) -> None:
    with pytest.raises(EntriesUntilLater, match="à venir"):
        entries_due(lived, date(2026, 11, 23))


def test_a_file_that_cannot_be_written_hands_nothing_over(lived: Desk, tmp_path: Path) -> None:
    (tmp_path / "plein").write_text("", encoding="utf-8")
    with pytest.raises(ExportFailed):
        hand_over_entries(lived, TODAY, "fec", tmp_path / "plein" / "f.txt")
    assert entries_state(lived).batches == ()


def test_a_code_too_long_for_the_program_hands_nothing_over(desk: Desk, tmp_path: Path) -> None:
    open_for_business(desk)
    owner = a_customer(desk, code="BOULANGERIE-LEFEVRE")
    a_payment(desk, owner, "10.00", TODAY)
    for code in ("quadra", "ciel", "ebp", "sage"):
        with pytest.raises(DoesNotFit, match="BOULANGERIE-LEFEVRE"):
            hand_over_entries(desk, TODAY, code, tmp_path / "f.txt")
    assert entries_state(desk).batches == ()
    assert list(tmp_path.glob("*.txt")) == []


def test_an_unknown_format_is_refused_by_name(lived: Desk, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat, match="fec, sage"):
        hand_over_entries(lived, TODAY, "excel", tmp_path / "f.txt")


def test_every_line_of_the_fixed_layouts_has_its_width(lived: Desk) -> None:
    due = entries_due(lived, TODAY)
    numbered = tuple(replace(entry, number=rank) for rank, entry in enumerate(due.entries, 1))
    count = sum(len(entry.lines) for entry in numbered)
    for form in FORMATS:
        rows = form.content(numbered, TODAY).decode("utf-8-sig").splitlines()
        header = 1 if form.code in ("fec", "csv") else 0
        assert len(rows) == count + header
    assert {len(row) for row in format_of("ciel").content(numbered, TODAY).decode().splitlines()} == {142}
    assert {len(row) for row in format_of("quadra").content(numbered, TODAY).decode().splitlines()} == {158}
    assert {row.count("\t") for row in format_of("sage").content(numbered, TODAY).decode().splitlines()} == {10}
    assert {row.count(",") for row in format_of("ebp").content(numbered, TODAY).decode().splitlines()} == {10}


def test_a_sale_is_written_as_each_program_reads_it(desk: Desk, owner: int) -> None:
    a_debt(desk, owner, "F-2026-0042", "1200.00", DUE, **VAT)
    numbered = tuple(replace(entry, number=7) for entry in entries_due(desk, TODAY).entries)

    def first(code: str) -> str:
        return format_of(code).content(numbered, TODAY).decode("utf-8-sig").splitlines()[0]

    assert first("sage") == ("G\tVE\t010826\t7\t411000\tC1\tFacture F-2026-0042 - Boulangerie L\t\t\t1200,00\t0,00")
    assert first("ciel").startswith(
        "    1VE20260801        F-2026-0042 411C1      Facture F-2026-0042 - Bou0000001200.00D"
    )
    assert first("quadra").startswith("MC1      VE000010826 Facture F-2026-0042 D+000000120000        000000")
    assert first("ebp").startswith('    7,01082026,VE,411C1          ,,"Facture F-2026-0042 - Boulangerie Lefevr",')
    assert format_of("csv").content(numbered, TODAY).decode("utf-8-sig").splitlines()[1] == (
        "VE;01/08/2026;7;F-2026-0042;01/08/2026;411000;Clients;C1;Boulangerie Lefèvre;"
        "Facture F-2026-0042 - Boulangerie Lefèvre;1200,00;0,00"
    )


def test_what_does_not_balance_can_never_be_kept(lived: Desk) -> None:
    (entry, *_) = entries_due(lived, TODAY).entries
    torn = replace(entry, lines=entry.lines[:1], number=1)
    with pytest.raises(UnbalancedEntry), lived.books.writing() as session:
        session.entries.add([torn], lived.now(), "claire", "fec", TODAY, b"x")
    with pytest.raises(UnbalancedEntry):
        format_of("fec").content([torn], TODAY)
    assert entries_state(lived).batches == ()


def test_a_sale_without_vat_and_an_imported_one_are_told_apart(desk: Desk, owner: int) -> None:
    a_debt(desk, owner, "F-1", "100.00", DUE)
    a_debt(desk, owner, "F-2", "100.00", DUE, source="fec")
    a_debt(desk, owner, "F-3", "100.00", DUE, source="invoices")
    a_debt(desk, owner, "F-4", "100.00", DUE, source="factur_x", net=Money(8_000))
    a_debt(desk, owner, "AC-1", "-50.00", DUE, kind=ItemKind.DEPOSIT, source="invoices")
    due = entries_due(desk, TODAY)
    assert [entry.piece for entry in due.entries] == ["AC-1", "F-1", "F-4"]
    assert [entry.piece for entry in due.warnings] == ["F-1"]
    assert (due.earlier, due.last_on) == (0, None)


def test_what_is_older_than_the_last_batch_is_counted(desk: Desk, owner: int, tmp_path: Path) -> None:
    a_payment(desk, owner, "10.00", date(2026, 11, 1))
    hand_over_entries(desk, date(2026, 11, 15), "fec", tmp_path / "a.txt")
    a_payment(desk, owner, "20.00", date(2026, 10, 1))
    due = entries_due(desk, TODAY)
    assert (due.earlier, due.last_on) == (1, date(2026, 11, 15))
    assert due.entries[0].dated_on == date(2026, 10, 1)
    assert due.credit == Money(2_000) != ZERO


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=st.lists(st.tuples(st.sampled_from("ipr"), st.integers(1, 90)), min_size=1, max_size=8))
def test_whatever_happens_411_says_what_the_ledger_says(
    empty_books: Path, tmp_path_factory: pytest.TempPathFactory, story: list[tuple[str, int]]
) -> None:
    folder = tmp_path_factory.mktemp("remises")
    path = folder / "b.creances"
    path.write_bytes(empty_books.read_bytes())
    with Books.open(path) as books:
        desk = Desk(books, TODAY, "claire")
        open_for_business(desk)
        owner = a_customer(desk)
        known: list[int] = []
        total: dict[str, int] = {}
        for rank, (what, days) in enumerate(story):
            day = date(2026, 8, 1).replace(day=1 + days % 28)
            if what == "i":
                a_debt(desk, owner, f"F{rank}", f"{days}.00", day, net=Money(days * 90), issued_on=day)
            elif what == "p" or not known:
                known.append(record_payment(desk, Payment(owner, day, Money(days * 100))).payment_id)
            else:
                remove_payment(desk, known.pop())
            due = entries_due(desk, TODAY)
            if due.entries:
                hand_over_entries(desk, TODAY, "fec", folder / f"{rank}.txt")
                for account, cents in balances(due).items():
                    total[account] = total.get(account, 0) + cents
        with books.reading() as session:
            assert session.figures.outstanding(TODAY).total == Money(total.get("411000", 0))
        assert verify_books(desk) == ()
