"""A FEC becomes invoices, credits, payments and matching whose balance is that of its accounts."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gestion_creances.basics.money import Money
from gestion_creances.intake.drafts import AllocationDraft, Delivery, Severity
from gestion_creances.intake.fec.reading import read_fec
from gestion_creances.ledger.item import ItemKind
from tests.intake.fec.writer import Line, balances, opening, receipt, renumbered, sale, write


def _keys(delivery: Delivery) -> list[str]:
    return [draft.source_key for draft in delivery.invoices] + [draft.source_key for draft in delivery.payments]


def test_a_sale_and_its_payment_become_an_invoice_paid_since_the_later_day(tmp_path: Path) -> None:
    lines = sale("1", "20260105", "C1", 120_00, "FA1", "A", piece_day="20260103") + receipt(
        "2", "20260210", "C1", 120_00, letter="A"
    )
    delivery = read_fec(write(tmp_path, lines))
    invoice, payment = delivery.invoices[0], delivery.payments[0]
    assert (invoice.customer_code, invoice.number, invoice.kind) == ("C1", "FA1", ItemKind.INVOICE)
    assert (invoice.issued_on, invoice.gross, invoice.instalments[0].due_on) == (date(2026, 1, 3), Money(120_00), None)
    assert (payment.paid_on, payment.amount, payment.invoice_number) == (date(2026, 2, 10), Money(120_00), "")
    assert delivery.allocations == (
        AllocationDraft(invoice.source_key, payment.source_key, Money(120_00), date(2026, 2, 10)),
    )
    assert delivery.complaints == ()


def test_the_customer_is_the_auxiliary_else_the_account_with_its_last_name(tmp_path: Path) -> None:
    lines = sale("1", "20260105", "C1", 100, "FA1") + sale("2", "20260106", "", 200, "FA2")
    lines[0] = replace(lines[0], name="Ancien nom")
    lines += sale("3", "20260107", "C1", 300, "FA3")
    delivery = read_fec(write(tmp_path, lines))
    assert [(customer.code, customer.name) for customer in delivery.customers] == [
        ("C1", "Client C1"),
        ("411000", "Clients"),
    ]


def test_a_credit_in_the_sales_journal_is_a_credit_note_and_a_debit_in_the_bank_gives_money_back(
    tmp_path: Path,
) -> None:
    lines = sale("1", "20260105", "C1", -50_00, "AV1") + receipt("2", "20260210", "C1", -30_00)
    delivery = read_fec(write(tmp_path, lines))
    assert [(one.kind, one.gross) for one in delivery.invoices] == [(ItemKind.CREDIT_NOTE, Money(-50_00))]
    assert [payment.amount for payment in delivery.payments] == [Money(-30_00)]
    assert balances(delivery) == {"C1": -20_00}


def test_a_negative_debit_is_a_credit(tmp_path: Path) -> None:
    lines = sale("1", "20260105", "C1", 100_00, "FA1")
    path = write(tmp_path, lines)
    path.write_text(path.read_text().replace("100,00\t0,00", "-100,00\t0,00").replace("0,00\t100,00", "0,00\t-100,00"))
    delivery = read_fec(path)
    assert [(one.kind, one.gross) for one in delivery.invoices] == [(ItemKind.CREDIT_NOTE, Money(-100_00))]


def test_lines_of_one_piece_in_one_entry_are_one_invoice_with_their_sum(tmp_path: Path) -> None:
    first, second = (Line("VE", "1", "20260105", "411000", cents, "C1", "C", "FA1") for cents in (60_00, 40_00))
    sales = Line("VE", "1", "20260105", "706000", -100_00)
    delivery = read_fec(write(tmp_path, [first, second, sales, *receipt("2", "20260201", "C1", 100_00)]))
    assert [(one.number, one.gross) for one in delivery.invoices] == [("FA1", Money(100_00))]


def test_a_piece_used_for_a_whole_month_gives_invoices_with_distinct_numbers(tmp_path: Path) -> None:
    lines = [line for rank in range(3) for line in sale(f"{rank}", f"2026010{rank + 1}", "C1", 100 + rank, "VE 0126")]
    assert [one.number for one in read_fec(write(tmp_path, lines)).invoices] == ["VE 0126", "VE 0126/2", "VE 0126/3"]


def test_without_a_piece_the_number_comes_from_the_label_then_from_the_entry(tmp_path: Path) -> None:
    lines = sale("VE12", "20260105", "C1", 100, "x", label="Facture F2026-118 janvier")
    lines += sale("VE13", "20260105", "C1", 100, "", label="divers") + sale("14", "20260105", "C1", 100, "000")
    found = [(one.number, one.numbered) for one in read_fec(write(tmp_path, lines)).invoices]
    assert found == [("F2026-118", True), ("VE13", False), ("VE-14", False)]


def test_the_other_customer_accounts_are_read_as_what_they_are(tmp_path: Path) -> None:
    accounts = {
        "413000": ItemKind.BILL,
        "416000": ItemKind.DOUBTFUL,
        "418100": ItemKind.TO_BE_ISSUED,
        "419100": ItemKind.DEPOSIT,
    }
    lines = [Line("OD", "1", "20260131", account, 10_00, "C1", "C") for account in accounts]
    lines += [Line("OD", "1", "20260131", "471000", -40_00), Line("OD", "2", "20260228", "419100", -25_00, "C1", "C")]
    lines += [Line("OD", "2", "20260228", "512000", 25_00)]
    delivery = read_fec(write(tmp_path, lines))
    assert [(one.kind, one.gross.cents) for one in delivery.invoices] == [
        *((kind, 10_00) for kind in accounts.values()),
        (ItemKind.DEPOSIT, -25_00),
    ]
    assert delivery.payments == ()


def test_an_account_that_is_not_followed_is_named_with_its_balance(tmp_path: Path) -> None:
    lines = [Line("OD", "1", "20260131", "417000", 10_00), Line("OD", "1", "20260131", "706000", -10_00)]
    (complaint,) = read_fec(write(tmp_path, lines + sale("2", "20260105", "C1", 100, "FA1"))).complaints
    assert (complaint.severity, "417000 non repris" in complaint.message) == (Severity.WARNING, True)


def test_an_unbalanced_letter_pays_the_oldest_first_and_leaves_the_rest_open(tmp_path: Path) -> None:
    lines = sale("1", "20260105", "C1", 100_00, "FA1", "A") + sale("2", "20260115", "C1", 80_00, "FA2", "A")
    lines += receipt("3", "20260210", "C1", 130_00, letter="A")
    delivery = read_fec(write(tmp_path, lines))
    assert [one.amount.cents for one in delivery.allocations] == [100_00, 30_00]
    assert [(one.line, one.severity, one.column) for one in delivery.complaints] == [
        (2, Severity.WARNING, "EcritureLet")
    ]
    assert balances(delivery) == {"C1": 50_00}


def test_within_a_letter_a_payment_first_pays_the_invoice_it_names(tmp_path: Path) -> None:
    lines = sale("1", "20260105", "C1", 100_00, "FA1", "A") + sale("2", "20260115", "C1", 100_00, "FA2", "A")
    lines += receipt("3", "20260210", "C1", 100_00, "FA2", "A") + receipt("4", "20260301", "C1", 100_00, "FA1", "A")
    delivery = read_fec(write(tmp_path, lines))
    numbers = {draft.source_key: draft.number for draft in delivery.invoices}
    since = {numbers[one.debit_key]: one.since for one in delivery.allocations}
    assert since == {"FA2": date(2026, 2, 10), "FA1": date(2026, 3, 1)}


def test_one_letter_used_for_every_customer_ties_nobody_together(tmp_path: Path) -> None:
    lines = sale("1", "20260105", "C1", 100_00, "FA1", "AA") + receipt("2", "20260210", "C2", 100_00, letter="AA")
    assert read_fec(write(tmp_path, lines)).allocations == ()


def test_a_balance_brought_forward_is_dated_by_its_piece_or_the_day_before(tmp_path: Path) -> None:
    lines = (
        opening("20260101", "C1", 100_00, "FA9", "20251105")
        + opening("20260101", "C1", 50_00)
        + opening("20260101", "C2", -30_00)
    )
    delivery = read_fec(write(tmp_path, lines + sale("2", "20260105", "C1", 100, "FA10")))
    found = [(one.kind, one.number, one.issued_on, one.opening, one.numbered) for one in delivery.invoices[:3]]
    assert found == [
        (ItemKind.INVOICE, "FA9", date(2025, 11, 5), True, True),
        (ItemKind.INVOICE, "AN-20251231", date(2025, 12, 31), True, False),
        (ItemKind.CREDIT_NOTE, "AN-20251231", date(2025, 12, 31), True, False),
    ]
    assert delivery.opening_on == date(2026, 1, 1)
    assert balances(delivery) == {"C1": 151_00, "C2": -30_00}


def test_keys_survive_renumbering_new_labels_later_lettering_and_a_longer_export(tmp_path: Path) -> None:
    lines = opening("20260101", "C1", 100_00) + sale("1", "20260105", "C1", 100_00, "FA1")
    lines += 2 * receipt("2", "20260210", "C1", 50_00)
    before = read_fec(write(tmp_path, lines))
    longer = renumbered(lines[:-2]) + [replace(line, letter="A") for line in renumbered(lines[-2:])]
    longer = sale("0", "20260102", "C2", 10_00, "FA0") + longer + sale("3", "20260301", "C1", 70_00, "FA2")
    after = read_fec(write(tmp_path, longer))
    assert set(_keys(before)) < set(_keys(after))
    assert len(set(_keys(after))) == len(_keys(after)) == len(_keys(before)) + 2


def test_a_date_or_an_amount_that_cannot_be_read_is_an_error_on_its_line(tmp_path: Path) -> None:
    path = write(tmp_path, sale("1", "20260105", "C1", 100_00, "FA1") + sale("2", "20260205", "C1", 200_00, "FA2"))
    text = path.read_text().replace("20260105\t411000", "20260230\t411000").replace("200,00\t0,00", "-\t0,00")
    path.write_text(text)
    complaints = read_fec(path).complaints
    assert [(one.line, one.severity) for one in complaints if one.line] == [(2, Severity.ERROR), (4, Severity.ERROR)]
    assert not read_fec(path).acceptable


JOURNALS = st.sampled_from(["VE", "BQ", "AN", "OD", "ENC", ""])
COUNTERPARTS = st.sampled_from(["706000", "445710", "512000", "419100", "658000", "471000", "411000"])
MOVES = st.tuples(
    JOURNALS,
    st.integers(1, 5),
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    st.integers(-500, 500),
    st.sampled_from(["C1", "C2", ""]),
    st.sampled_from(["", "x", "FA1", "FA2", "VE 0126"]),
    st.sampled_from(["", "A", "B"]),
    COUNTERPARTS,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(MOVES, min_size=1, max_size=25))
def test_any_balanced_fec_gives_each_customer_debit_minus_credit(tmp_path: Path, moves: list[tuple]) -> None:  # type: ignore[type-arg]
    lines: list[Line] = []
    for journal, entry, day, cents, customer, piece, letter, other in moves:
        when = day.strftime("%Y%m%d")
        lines.append(Line(journal, str(entry), when, "411000", cents, customer, "N", piece, letter=letter))
        lines.append(Line(journal, str(entry), when, other, -cents, "C3" if other == "411000" else ""))
    expected: Counter[str] = Counter()
    for line in lines:
        if line.account.startswith("411"):
            expected[line.auxiliary or line.account] += line.cents
    delivery = read_fec(write(tmp_path, lines))
    assert balances(delivery) == {customer: cents for customer, cents in expected.items() if cents}
    _assert_sound(delivery)


def _assert_sound(delivery: Delivery) -> None:
    """Numbers are distinct per customer, keys distinct, and no draft is allocated beyond its amount or to another's."""
    numbers = [(one.customer_code, one.number) for one in delivery.invoices]
    assert len(set(numbers)) == len(numbers)
    owed = {one.source_key: (one.customer_code, one.gross.cents) for one in delivery.invoices}
    owed |= {one.source_key: (one.customer_code, -one.amount.cents) for one in delivery.payments}
    assert len(owed) == len(_keys(delivery))
    used: Counter[str] = Counter()
    for one in delivery.allocations:
        assert owed[one.debit_key][1] > 0 > owed[one.credit_key][1]
        assert owed[one.debit_key][0] == owed[one.credit_key][0]
        assert one.amount.cents > 0
        used[one.debit_key] += one.amount.cents
        used[one.credit_key] += one.amount.cents
    assert all(cents <= abs(owed[key][1]) for key, cents in used.items())
