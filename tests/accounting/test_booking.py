"""Each fact of the ledger makes one balanced entry on the accounts of the plan comptable général."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.accounting.booking import NO_VAT_ON_DISCOUNT, NO_VAT_ON_SALE, entry_of, summed
from gestion_creances.accounting.chart import Chart, ChartRefused, checked, checked_account, title
from gestion_creances.accounting.entry import Entry, EntryKind, EntryLine, UnbalancedEntry, check_balanced
from gestion_creances.accounting.facts import (
    AnyFact,
    DiscountGranted,
    Doubted,
    Party,
    PenaltyCollected,
    Provided,
    Receipt,
    Sale,
    Transferred,
    WrittenOff,
)
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.ledger.item import ItemKind

DAY = date(2026, 11, 22)
WHO = Party(7, "C1", "Boulangerie Lefèvre")
CHART = Chart()


def sale(gross: int, vat: int | None, kind: ItemKind = ItemKind.INVOICE, source: str = "") -> Sale:
    return Sale(
        subject="invoice:1",
        party=WHO,
        dated_on=DAY,
        piece="F-1",
        piece_on=DAY,
        source=source,
        kind=kind,
        gross=Money(gross),
        vat=None if vat is None else Money(vat),
    )


def receipt(cents: int, **more: object) -> Receipt:
    facts = {"subject": "payment:1", "party": WHO, "dated_on": DAY, "piece": "VIR", "piece_on": DAY}
    return Receipt(**facts, amount=Money(cents), **more)  # type: ignore[arg-type]


def discount(cents: int, vat: int | None) -> DiscountGranted:
    return DiscountGranted(
        subject="discount:1",
        party=WHO,
        dated_on=DAY,
        piece="F-1",
        piece_on=DAY,
        amount=Money(cents),
        vat=None if vat is None else Money(vat),
        claim=ItemKind.INVOICE,
    )


def write_off(cents: int, vat: int | None, account: str, claim: ItemKind) -> WrittenOff:
    return WrittenOff(
        subject="write_off:1",
        party=WHO,
        dated_on=DAY,
        piece="F-1",
        piece_on=DAY,
        amount=Money(cents),
        vat=None if vat is None else Money(vat),
        claim=claim,
        account=account,
    )


def transfer(credit: ItemKind, debit: ItemKind, *, back: bool = False) -> Transferred:
    return Transferred(
        subject="allocation:1",
        party=WHO,
        dated_on=DAY,
        piece="F-1",
        piece_on=DAY,
        amount=Money(500),
        credit=credit,
        debit=debit,
        back=back,
    )


def doubted(*, back: bool) -> Doubted:
    return Doubted(
        subject="doubtful:1",
        party=WHO,
        dated_on=DAY,
        piece="F-1",
        piece_on=DAY,
        amount=Money(1_200_000),
        origin=ItemKind.INVOICE,
        back=back,
    )


def provided(*, released: bool) -> Provided:
    return Provided(
        subject="provision:1",
        party=WHO,
        dated_on=DAY,
        piece="F-1",
        piece_on=DAY,
        amount=Money(600_000),
        released=released,
    )


def penalty(interest: int, indemnity: int) -> PenaltyCollected:
    return PenaltyCollected(
        subject="penalty:1",
        party=WHO,
        dated_on=DAY,
        piece="REL-1",
        piece_on=DAY,
        interest=Money(interest),
        indemnity=Money(indemnity),
    )


def booked(fact: AnyFact, chart: Chart = CHART) -> list[tuple[str, str, int, int]]:
    """Return (account, auxiliary, debit, credit) in cents of the lines that *fact* makes."""
    entry = entry_of(fact, chart)
    assert entry is not None
    return [(line.account, line.auxiliary, line.debit.cents, line.credit.cents) for line in entry.lines]


def test_a_sale_debits_the_customer_and_credits_sales_and_vat() -> None:
    assert booked(sale(1_200_000, 200_000)) == [
        ("411000", "C1", 1_200_000, 0),
        ("707000", "", 0, 1_000_000),
        ("445710", "", 0, 200_000),
    ]


def test_a_credit_note_is_a_sale_the_other_way_round() -> None:
    lines = booked(sale(-1_200, -200, ItemKind.CREDIT_NOTE))
    assert lines == [("707000", "", 1_000, 0), ("445710", "", 200, 0), ("411000", "C1", 0, 1_200)]
    entry = entry_of(sale(-1_200, -200, ItemKind.CREDIT_NOTE), CHART)
    assert entry is not None
    assert entry.label == "Avoir F-1 - Boulangerie Lefèvre"
    assert (entry.journal, entry.journal_label, entry.kind) == ("VE", "Ventes", EntryKind.SALE)


def test_a_sale_whose_vat_is_unknown_waits_on_a_suspense_account_and_says_so() -> None:
    entry = entry_of(sale(1_200, None), CHART)
    assert entry is not None
    assert [line.account for line in entry.lines] == ["411000", "471000"]
    assert entry.warning == NO_VAT_ON_SALE


def test_a_firm_without_vat_sells_for_the_whole_amount() -> None:
    entry = entry_of(sale(1_200, None), Chart(no_vat=True))
    assert entry is not None
    assert [line.account for line in entry.lines] == ["411000", "707000"]
    assert entry.warning == ""


@pytest.mark.parametrize(
    ("method", "account", "journal"),
    [("transfer", "512000", "BQ"), ("cheque", "511200", "BQ"), ("cash", "530000", "CA"), ("", "512000", "BQ")],
)
def test_money_goes_to_the_account_of_its_means(method: str, account: str, journal: str) -> None:
    assert booked(receipt(5_000, method=method)) == [(account, "", 5_000, 0), ("411000", "C1", 0, 5_000)]
    entry = entry_of(receipt(5_000, method=method), CHART)
    assert entry is not None
    assert entry.journal == journal


def test_a_bank_line_tells_its_own_account_and_journal() -> None:
    entry = entry_of(receipt(5_000, method="cheque", bank="512300", journal="CE"), CHART)
    assert entry is not None
    assert (entry.lines[0].account, entry.journal, entry.journal_label) == ("512300", "CE", "Banque")
    without = entry_of(receipt(5_000, bank="5123"), CHART)
    assert without is not None
    assert (without.lines[0].account, without.journal) == ("512300", "BQ")


@pytest.mark.parametrize("method", ["transfer", "cheque", "cash", ""])
def test_what_a_line_of_the_bank_tells_is_on_the_account_of_the_bank_whatever_was_paid_in(method: str) -> None:
    entry = entry_of(receipt(5_000, method=method, source="bank"), CHART)
    assert entry is not None
    assert (entry.lines[0].account, entry.journal) == ("512000", "BQ")


def test_money_given_back_is_the_other_way_round() -> None:
    assert booked(receipt(-5_000)) == [("411000", "C1", 5_000, 0), ("512000", "", 0, 5_000)]


def test_a_deposit_stands_on_4191_until_it_pays_an_invoice() -> None:
    assert booked(receipt(5_000, deposit=True))[1] == ("419100", "C1", 0, 5_000)
    lines = booked(transfer(ItemKind.DEPOSIT, ItemKind.INVOICE))
    assert lines == [("419100", "C1", 500, 0), ("411000", "C1", 0, 500)]


def test_what_pays_a_doubtful_claim_goes_from_411_to_416_and_back_when_untied() -> None:
    assert booked(transfer(ItemKind.PAYMENT, ItemKind.DOUBTFUL)) == [("411000", "C1", 500, 0), ("416000", "C1", 0, 500)]
    back = booked(transfer(ItemKind.PAYMENT, ItemKind.DOUBTFUL, back=True))
    assert back == [("416000", "C1", 500, 0), ("411000", "C1", 0, 500)]


def test_what_pays_on_the_same_account_makes_no_entry() -> None:
    assert entry_of(transfer(ItemKind.PAYMENT, ItemKind.INVOICE), CHART) is None


def test_a_discount_takes_its_vat_back() -> None:
    assert booked(discount(1_200, 200)) == [
        ("665000", "", 1_000, 0),
        ("445710", "", 200, 0),
        ("411000", "C1", 0, 1_200),
    ]


def test_a_discount_whose_vat_is_unknown_is_a_charge_as_a_whole_and_says_so() -> None:
    entry = entry_of(discount(1_200, None), CHART)
    assert entry is not None
    assert [line.account for line in entry.lines] == ["665000", "411000"]
    assert entry.warning == NO_VAT_ON_DISCOUNT
    free = entry_of(discount(1_200, None), Chart(no_vat=True))
    assert free is not None
    assert free.warning == ""


def test_a_lost_doubtful_claim_is_a_charge_without_the_vat_that_is_recovered() -> None:
    assert booked(write_off(1_200_000, 200_000, "6544", ItemKind.DOUBTFUL)) == [
        ("654400", "", 1_000_000, 0),
        ("445710", "", 200_000, 0),
        ("416000", "C1", 0, 1_200_000),
    ]


def test_a_credit_nobody_claims_is_an_income() -> None:
    lines = booked(write_off(-12, None, "758", ItemKind.PAYMENT))
    assert lines == [("411000", "C1", 12, 0), ("758000", "", 0, 12)]


def test_penalties_collected_have_no_vat_and_two_accounts() -> None:
    assert booked(penalty(1_234, 4_000)) == [
        ("411000", "C1", 5_234, 0),
        ("763100", "", 0, 1_234),
        ("758100", "", 0, 4_000),
    ]


def test_a_claim_becomes_doubtful_with_its_vat_and_goes_back() -> None:
    assert booked(doubted(back=False)) == [("416000", "C1", 1_200_000, 0), ("411000", "C1", 0, 1_200_000)]
    assert booked(doubted(back=True)) == [("411000", "C1", 1_200_000, 0), ("416000", "C1", 0, 1_200_000)]


def test_a_depreciation_is_made_and_released_without_any_customer_account() -> None:
    assert booked(provided(released=False)) == [("681740", "", 600_000, 0), ("491000", "", 0, 600_000)]
    assert booked(provided(released=True)) == [("491000", "", 600_000, 0), ("781740", "", 0, 600_000)]


cents = st.integers(-10_000_000, 10_000_000).filter(bool)
kinds = st.sampled_from([ItemKind.INVOICE, ItemKind.BILL, ItemKind.DOUBTFUL, ItemKind.PAYMENT])
facts = st.one_of(
    st.builds(sale, cents, st.one_of(st.none(), st.integers(-2_000_000, 2_000_000))),
    st.builds(receipt, cents, method=st.sampled_from(["", "cash", "cheque"]), deposit=st.booleans()),
    st.builds(discount, cents, st.one_of(st.none(), st.integers(-2_000_000, 2_000_000))),
    st.builds(
        write_off,
        cents,
        st.one_of(st.none(), st.integers(-2_000_000, 2_000_000)),
        st.sampled_from(["658", "6541"]),
        kinds,
    ),
    st.builds(penalty, st.integers(1, 10_000), st.integers(0, 10_000)),
    st.builds(transfer, st.sampled_from([ItemKind.DEPOSIT, ItemKind.PAYMENT]), kinds, back=st.booleans()),
    st.builds(doubted, back=st.booleans()),
    st.builds(provided, released=st.booleans()),
)


@given(fact=facts, width=st.sampled_from([0, 6, 8]), no_vat=st.booleans())
def test_every_entry_balances_whatever_the_fact(fact: AnyFact, width: int, no_vat: bool) -> None:
    entry = entry_of(fact, Chart(width=width, no_vat=no_vat))
    if entry is not None:
        check_balanced([entry])
        assert entry.contrary(DAY).debit == entry.credit
        check_balanced([entry.contrary(DAY)])
        assert summed([entry, entry]) == (entry.debit + entry.debit, entry.credit + entry.credit)


def made(*lines: tuple[int, int]) -> Entry:
    return Entry(
        subject="payment:1",
        told="",
        journal="BQ",
        journal_label="Banque",
        dated_on=DAY,
        piece="",
        piece_on=DAY,
        label="Règlement",
        lines=tuple(EntryLine("512", "Banques", Money(debit), Money(credit)) for debit, credit in lines),
    )


@pytest.mark.parametrize("lines", [[(100, 0), (0, 99)], [(0, 0), (0, 0)], [], [(5, 5)], [(-5, 0), (0, -5)]])
def test_what_does_not_balance_is_refused_by_name(lines: list[tuple[int, int]]) -> None:
    with pytest.raises(UnbalancedEntry, match="Règlement"):
        check_balanced([made(*lines)])


def test_every_kind_of_entry_has_a_french_name() -> None:
    assert EntryKind.DOUBTFUL.label == "Créances douteuses"
    assert all(kind.label for kind in EntryKind)


def test_a_loss_is_of_the_year_or_of_earlier_ones() -> None:
    assert CHART.loss(date(2026, 1, 1), DAY) == "6541"
    assert CHART.loss(date(2025, 12, 31), DAY) == "6544"


def test_accounts_are_named_by_their_longest_known_beginning() -> None:
    assert title("411000") == "Clients"
    assert title("419100") == "Clients - Avances et acomptes reçus"
    assert title("999") == "Compte 999"
    assert Chart(width=0).number("44571") == "44571"
    assert CHART.claim(ItemKind.TO_BE_ISSUED) == "4181"
    assert CHART.journal_title("OD") == "Opérations diverses"


def test_a_chart_is_cleaned_and_checked() -> None:
    assert checked(Chart(customers=" 411100 ")).customers == "411100"
    for wrong, name in (
        (Chart(customers="401"), "customers"),
        (Chart(discounts="6 65"), "discounts"),
        (Chart(sales_journal=""), "sales_journal"),
        (Chart(sales_journal="BQ"), "sales_journal"),
        (Chart(width=2), "width"),
    ):
        with pytest.raises(ChartRefused) as refused:
            checked(wrong)
        assert refused.value.field == name
        assert str(refused.value)
    assert checked(Chart(width=0)).width == 0
    assert checked_account("654 1", "6") == "6541"
    with pytest.raises(ChartRefused, match="commence par 6"):
        checked_account("758", "6")
    assert Money(0) == ZERO
