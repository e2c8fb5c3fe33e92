"""Each fact is handed over once; what was taken back is met by a contrary entry, never erased."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.accounting.chart import Chart
from gestion_creances.accounting.entry import Entry
from gestion_creances.accounting.facts import AnyFact
from gestion_creances.accounting.handing_over import Handed, due_entries, taken_back, takes, usual_day
from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import ItemKind
from tests.accounting.test_booking import CHART, DAY, receipt, sale, transfer, write_off

LATER = DAY + timedelta(days=30)


class Accountant:
    """What was handed over so far."""

    def __init__(self) -> None:
        self.kept: list[Entry] = []

    def take(self, facts: list[AnyFact], until: date = LATER, chart: Chart = CHART) -> list[Entry]:
        handed = [Handed(entry.subject, entry.told, entry.dated_on) for entry in self.kept]
        back = set(taken_back(facts, handed, until))
        originals = [entry for entry in self.kept if entry.subject in back]
        entries = list(due_entries(facts, handed, originals, chart, until))
        self.kept += entries
        return entries

    def balance(self, account: str) -> int:
        lines = [line for entry in self.kept for line in entry.lines if line.account == account]
        return sum(line.debit.cents - line.credit.cents for line in lines)


def test_a_fact_is_handed_over_once() -> None:
    accountant = Accountant()
    assert [entry.subject for entry in accountant.take([receipt(5_000)])] == ["payment:1"]
    assert accountant.take([receipt(5_000)]) == []


def test_a_fact_after_the_day_waits() -> None:
    accountant = Accountant()
    assert accountant.take([receipt(5_000)], DAY - timedelta(days=1)) == []
    assert len(accountant.take([receipt(5_000)], DAY)) == 1


def test_what_is_no_longer_there_is_taken_back_by_its_contrary_once() -> None:
    accountant = Accountant()
    accountant.take([receipt(5_000)])
    (contrary,) = accountant.take([])
    assert (contrary.subject, contrary.dated_on, contrary.journal_label) == ("payment:1/undone", LATER, "Banque")
    assert accountant.balance("512000") == accountant.balance("411000") == 0
    assert accountant.take([]) == []


def test_a_corrected_fact_is_taken_back_and_told_anew() -> None:
    accountant = Accountant()
    accountant.take([receipt(5_000)])
    assert [entry.subject for entry in accountant.take([receipt(6_000)])] == ["payment:1/2", "payment:1/undone"]
    assert accountant.balance("512000") == 6_000
    assert accountant.take([receipt(6_000)]) == []
    assert [entry.subject for entry in accountant.take([])] == ["payment:1/2/undone"]
    assert [entry.subject for entry in accountant.take([receipt(6_000)])] == ["payment:1/3"]
    assert accountant.balance("512000") == 6_000


def test_a_payment_recorded_again_by_another_means_is_another_fact() -> None:
    accountant = Accountant()
    accountant.take([receipt(5_000, method="cheque")])
    assert len(accountant.take([receipt(5_000, method="transfer")])) == 2
    assert (accountant.balance("511200"), accountant.balance("512000")) == (0, 5_000)


def test_a_write_off_on_another_account_and_a_transfer_between_others_are_other_facts() -> None:
    cents = write_off(12, None, "658", ItemKind.INVOICE)
    assert cents.told != write_off(12, None, "627", ItemKind.INVOICE).told
    deposit, payment = (transfer(kind, ItemKind.DOUBTFUL) for kind in (ItemKind.DEPOSIT, ItemKind.PAYMENT))
    assert deposit.told != payment.told


def test_another_customer_name_or_account_changes_nothing_handed_over() -> None:
    accountant = Accountant()
    fact = receipt(5_000)
    accountant.take([fact])
    renamed = replace(fact, party=replace(fact.party, name="Autre nom", code="C9"), bank="5129")
    assert accountant.take([renamed], chart=Chart(customers="411900", receipts=frozenset())) == []


def test_an_entry_dated_later_waits_before_it_is_taken_back() -> None:
    accountant = Accountant()
    accountant.take([receipt(5_000)])
    assert accountant.take([], DAY - timedelta(days=1)) == []
    assert len(accountant.take([], DAY)) == 1


def test_an_older_fact_found_later_keeps_its_own_day() -> None:
    accountant = Accountant()
    accountant.take([receipt(5_000)])
    older = replace(receipt(700), subject="payment:2", dated_on=DAY - timedelta(days=40))
    (entry,) = accountant.take([receipt(5_000), older])
    assert entry.dated_on == DAY - timedelta(days=40)


def test_the_accountant_waits_for_nothing_he_has_from_elsewhere() -> None:
    assert takes(CHART, sale(1_200, 200))
    assert takes(CHART, sale(1_200, 200, source="factur_x"))
    assert not takes(CHART, sale(1_200, 200, source="invoices"))
    assert not takes(CHART, sale(1_200, 200, source="fec"))
    assert not takes(Chart(sales=frozenset()), sale(1_200, 200))
    assert takes(CHART, receipt(5, source="payments"))
    assert not takes(Chart(receipts=frozenset()), receipt(5))
    assert not takes(CHART, receipt(5, source="fec"))
    credit = replace(transfer(ItemKind.CREDIT_NOTE, ItemKind.DOUBTFUL), source="invoices")
    assert not takes(CHART, credit)
    assert takes(Chart(sales=frozenset(("invoices",))), credit)
    assert not takes(Chart(receipts=frozenset()), transfer(ItemKind.PAYMENT, ItemKind.DOUBTFUL))
    assert not takes(Chart(since=LATER), receipt(5))
    assert takes(Chart(since=DAY), receipt(5))


def test_who_hands_over_by_months_is_proposed_the_end_of_the_last_one() -> None:
    assert usual_day(DAY, None) == DAY
    assert usual_day(DAY, date(2026, 11, 3)) == DAY
    assert usual_day(DAY, date(2026, 9, 30)) == date(2026, 10, 31)
    assert usual_day(date(2026, 11, 30), date(2026, 10, 31)) == date(2026, 11, 30)


def test_a_fact_without_entry_is_never_due() -> None:
    assert Accountant().take([transfer(ItemKind.PAYMENT, ItemKind.INVOICE)]) == []


@given(st.lists(st.dictionaries(st.integers(1, 5), st.integers(1, 3), max_size=5), max_size=8))
def test_whatever_is_recorded_and_taken_back_the_accounts_end_as_the_ledger(story: list[dict[int, int]]) -> None:
    accountant = Accountant()
    facts: list[AnyFact] = []
    for step, payments in enumerate(story):
        facts = [
            replace(receipt(euros * 100), subject=f"payment:{key}", dated_on=DAY) for key, euros in payments.items()
        ]
        accountant.take(facts, LATER + timedelta(days=step))
    expected = sum(fact.amounts[0].cents for fact in facts)
    assert accountant.balance("512000") == expected
    subjects = [entry.subject for entry in accountant.kept]
    assert len(subjects) == len(set(subjects))
    assert Money(expected) == Money(-accountant.balance("411000"))
