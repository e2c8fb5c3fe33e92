import json
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.aging.penalties import FloorWarning, LateRule, Penalty, penalty
from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.legal_rates import RateMissing, RateRow, RateTable, Series, load_shipped
from gestion_creances.company.terms_of_sale import RECOVERY_INDEMNITY, DayCount, Imputation, TermsOfSale
from gestion_creances.ledger.customer import Customer, CustomerKind
from gestion_creances.locations import resources

VECTORS = json.loads((Path(__file__).parent.parent / "samples" / "law_vectors.json").read_text(encoding="utf-8"))
RATES = load_shipped(resources() / "legal_rates")
BUSINESS = LateRule()
PUBLIC = LateRule(CustomerKind.PUBLIC)

day = date.fromisoformat
euros = Money.euros
due_dates = st.dates(date(2015, 1, 1), date(2026, 6, 1))
amounts = st.integers(1, 10**9).map(Money)
rules = st.builds(
    LateRule,
    debtor=st.sampled_from(CustomerKind),
    contract_rate=st.none() | st.decimals(0, 30, places=2),
    day_count=st.sampled_from(DayCount),
    imputation=st.sampled_from(Imputation),
    indemnity=st.booleans(),
    formal_notice_on=st.none() | due_dates,
)


@st.composite
def claims(draw: st.DrawFn) -> dict[str, Any]:
    """A late invoice with up to four part payments, before and after its due date."""
    due_on = draw(due_dates)
    paid = st.tuples(st.integers(-60, 900), st.integers(0, 10**8).map(Money))
    return {
        "principal": draw(amounts),
        "due_on": due_on,
        "payments": [(due_on + timedelta(days=n), amount) for n, amount in draw(st.lists(paid, max_size=4))],
        "rule": draw(rules),
    }


def _at(claim: Mapping[str, Any], until: date) -> Penalty:
    return penalty(until=min(until, date(2026, 12, 31)), rates=RATES, **claim)


def _rule_of(vector: Mapping[str, Any]) -> LateRule:
    params = vector["params"]
    consumer = params.get("use") == "til"
    return LateRule(
        debtor=CustomerKind.CONSUMER if consumer else CustomerKind.BUSINESS,
        contract_rate=Decimal(params["rate"]) if "rate" in params else None,
        day_count=DayCount(params.get("basis", "365")),
        formal_notice_on=day(vector["due"]) if consumer else None,
    )


@pytest.mark.parametrize("vector", VECTORS["penalties"], ids=lambda vector: str(vector["id"]))
def test_every_vector_of_the_law_passes_to_the_cent(vector: Mapping[str, Any]) -> None:
    made = penalty(
        euros(vector["principal_ttc"]), day(vector["due"]), day(vector["paid"]), rule=_rule_of(vector), rates=RATES
    )
    assert [
        (str(s.first), str(s.last), s.days, s.semester, s.rate_percent, str(s.interest)) for s in made.segments
    ] == [
        (s["start"], s["end"], s["days"], s["semester"], Decimal(s["rate"]), s["rounded"]) for s in vector["segments"]
    ]
    assert made.interest == euros(vector["total_sum_of_rounded"])
    assert (made.indemnity, made.days) == (euros(vector["indemnity"]), vector["days"])


def test_each_segment_is_rounded_before_the_sum() -> None:
    """Three times the legal rate on V1: the exact total would be 482.84."""
    parts = [
        penalty(euros(10000), day(due), day(until), rule=LateRule(contract_rate=Decimal(rate)), rates=RATES).interest
        for due, until, rate in (("2024-05-15", "2024-06-30", "15.21"), ("2024-06-30", "2024-09-10", "14.76"))
    ]
    assert [str(part) for part in (*parts, total(parts))] == ["191.69", "291.16", "482.85"]


def _partial(imputation: Imputation, until: str = "2025-08-15") -> Penalty:
    paid = [(day("2025-03-31"), euros(4000))]
    rule = LateRule(imputation=imputation)
    return penalty(euros(10000), day("2025-01-31"), day(until), paid, rule=rule, rates=RATES)


def test_a_part_payment_goes_to_interest_first() -> None:
    vector = VECTORS["partial_interest_first"]
    on_the_day = _partial(Imputation.INTEREST_FIRST, "2025-03-31")
    later = _partial(Imputation.INTEREST_FIRST)
    assert str(on_the_day.interest) == vector["interest1"]
    assert str(later.principal_left) == str(on_the_day.principal_left) == vector["principal_left"]
    assert str(later.interest_left) == vector["interest_to_2025-08-15"]
    assert str(later.principal_left + later.interest_left) == vector["balance_without_40"]
    assert later.indemnity_left == RECOVERY_INDEMNITY
    assert later.balance == euros(vector["balance_without_40"]) + RECOVERY_INDEMNITY


def test_a_payment_of_nothing_cuts_no_segment() -> None:
    paid = [(day("2025-03-31"), ZERO)]
    made = penalty(euros(10000), day("2025-01-31"), day("2025-05-15"), paid, rule=BUSINESS, rates=RATES)
    assert len(made.segments) == 1


def test_or_to_interest_then_the_indemnity() -> None:
    vector = VECTORS["partial_40_before_principal"]
    later = _partial(Imputation.INDEMNITY_NEXT)
    assert str(later.principal_left) == vector["principal_left"]
    assert str(later.interest_left) == vector["interest_to_2025-08-15"]
    assert (str(later.balance), later.indemnity_left) == (vector["balance"], ZERO)


def test_or_to_the_principal_first() -> None:
    vector = VECTORS["partial_principal_first"]
    later = _partial(Imputation.PRINCIPAL_FIRST)
    assert (str(later.principal_left), str(later.interest)) == (vector["principal_left"], vector["interest_total"])
    assert str(later.principal_left + later.interest_left) == vector["balance_without_40"]


def test_one_more_day_costs_what_the_letter_says() -> None:
    made = penalty(euros(7680), day("2026-05-31"), day("2026-11-22"), rule=BUSINESS, rates=RATES)
    assert made.per_day == euros("2.61")


def test_forty_euros_are_owed_once_however_many_part_payments() -> None:
    paid = [(day("2025-02-15"), euros(100)), (day("2025-03-15"), euros(100)), (day("2025-03-15"), euros(100))]
    made = penalty(euros(1000), day("2025-01-31"), day("2025-06-30"), paid, rule=BUSINESS, rates=RATES)
    assert made.indemnity == RECOVERY_INDEMNITY


def test_an_invoice_paid_by_its_due_date_owes_nothing() -> None:
    paid = [(day("2025-01-10"), euros(600)), (day("2025-01-31"), euros(400))]
    made = penalty(euros(1000), day("2025-01-31"), day("2025-12-31"), paid, rule=BUSINESS, rates=RATES)
    assert made == Penalty((), ZERO, ZERO, ZERO, ZERO, ZERO, ZERO)


def test_a_credit_note_lowers_the_price_from_the_due_date() -> None:
    due_on, until = day("2025-01-31"), day("2025-12-31")
    corrected = penalty(euros(1000), due_on, until, rule=BUSINESS, rates=RATES, credit_notes=euros(400))
    assert corrected == penalty(euros(600), due_on, until, rule=BUSINESS, rates=RATES)
    cancelled = penalty(euros(1000), due_on, until, rule=BUSINESS, rates=RATES, credit_notes=euros(1000))
    assert cancelled.balance == ZERO


def test_money_received_after_the_date_asked_is_not_known_yet() -> None:
    paid = [(day("2025-06-30"), euros(1000))]
    made = penalty(euros(1000), day("2025-01-31"), day("2025-03-31"), paid, rule=BUSINESS, rates=RATES)
    assert made == penalty(euros(1000), day("2025-01-31"), day("2025-03-31"), rule=BUSINESS, rates=RATES)


def test_a_firm_may_waive_the_indemnity() -> None:
    rule = LateRule(indemnity=False)
    assert penalty(euros(100), day("2025-01-31"), day("2025-03-31"), rule=rule, rates=RATES).indemnity == ZERO


def test_a_consumer_without_formal_notice_owes_the_price_only() -> None:
    paid = [(day("2025-02-15"), euros(40))]
    rule = LateRule(CustomerKind.CONSUMER)
    made = penalty(euros(100), day("2025-01-31"), day("2025-12-31"), paid, rule=rule, rates=RATES)
    assert made == Penalty((), ZERO, ZERO, ZERO, ZERO, euros(60), ZERO)


def test_a_notice_before_the_due_date_counts_from_the_due_date() -> None:
    early, on_time = (
        LateRule(CustomerKind.CONSUMER, formal_notice_on=day(noticed)) for noticed in ("2025-01-01", "2025-01-31")
    )
    made = penalty(euros(100), day("2025-01-31"), day("2025-12-31"), rule=early, rates=RATES)
    assert made == penalty(euros(100), day("2025-01-31"), day("2025-12-31"), rule=on_time, rates=RATES)


def test_a_contract_does_not_raise_the_rate_of_a_consumer() -> None:
    rule = LateRule(CustomerKind.CONSUMER, contract_rate=Decimal(15), formal_notice_on=day("2025-09-10"))
    made = penalty(euros(1200), day("2025-08-01"), day("2026-02-28"), rule=rule, rates=RATES)
    assert (str(made.interest), made.warning) == ("15.24", None)


def test_a_public_buyer_owes_the_rate_of_the_half_year_when_interest_began() -> None:
    made = penalty(euros(1000), day("2024-06-29"), day("2024-12-31"), rule=PUBLIC, rates=RATES)
    assert [segment.rate_percent for segment in made.segments] == [Decimal("12.50"), Decimal("12.50")]
    later = penalty(euros(1000), day("2024-06-30"), day("2024-12-31"), rule=PUBLIC, rates=RATES)
    assert [segment.rate_percent for segment in later.segments] == [Decimal("12.25")]
    assert later.indemnity == RECOVERY_INDEMNITY


def test_a_half_year_without_a_rate_is_refused_not_guessed() -> None:
    with pytest.raises(RateMissing, match="01/01/2027"):
        penalty(euros(1000), day("2026-06-30"), day("2027-01-01"), rule=BUSINESS, rates=RATES)


def test_the_half_year_of_an_invoice_not_yet_late_needs_no_rate() -> None:
    made = penalty(euros(1000), day("2030-06-30"), day("2030-06-30"), rule=PUBLIC, rates=RATES)
    assert (made.interest, made.principal_left) == (ZERO, euros(1000))


def test_a_rate_under_the_floor_is_warned_about_with_both_amounts() -> None:
    rule = LateRule(contract_rate=Decimal(15))
    made = penalty(euros(10000), day("2024-05-15"), day("2025-01-10"), rule=rule, rates=RATES)
    assert made.warning == FloorWarning(
        ("2024-S1",), (), made.interest, made.interest + euros("191.69") - euros("189.04")
    )


def test_a_rate_above_the_floor_raises_no_warning() -> None:
    rule = LateRule(contract_rate=Decimal("8.25"))
    assert penalty(euros(100), day("2026-07-31"), day("2026-11-22"), rule=rule, rates=RATES).warning is None


def test_a_floor_that_is_not_known_is_said_so() -> None:
    ecb_only = RateTable((RateRow(Series.ECB, date(2026, 1, 1), Decimal(2)),))
    rule = LateRule(contract_rate=Decimal(10))
    made = penalty(euros(1000), day("2026-01-31"), day("2026-03-31"), rule=rule, rates=ecb_only)
    assert made.warning == FloorWarning((), ("2026-S1",), made.interest, made.interest)


def test_the_rate_agreed_with_a_customer_comes_before_the_terms_of_sale() -> None:
    terms = TermsOfSale(contract_rate=Decimal(12), day_count=DayCount.ACTUAL, indemnity=False)
    agreed = Customer("C1", "Client", CustomerKind.PUBLIC, contract_rate="9,5")
    assert LateRule.of(agreed, terms, date(2026, 1, 5)) == LateRule(
        debtor=CustomerKind.PUBLIC,
        contract_rate=Decimal("9.5"),
        day_count=DayCount.ACTUAL,
        indemnity=False,
        formal_notice_on=date(2026, 1, 5),
    )
    assert LateRule.of(Customer("C2", "Client"), terms).contract_rate == 12


@given(claims(), st.integers(-100, 1500))
def test_the_segments_add_up_and_each_can_be_recomputed(claim: dict[str, Any], after: int) -> None:
    made = _at(claim, claim["due_on"] + timedelta(days=after))
    assert made.interest == total(segment.interest for segment in made.segments)
    for segment in made.segments:
        year = claim["rule"].day_count.days_in(segment.first.year)
        exact = Fraction(segment.base.cents * segment.days) * Fraction(segment.rate_percent) / (100 * year)
        assert segment.interest.cents == int(exact + Fraction(1, 2))
        assert segment.days == (segment.last - segment.first).days + 1
        assert segment.semester == str(Semester.of(segment.first)) == str(Semester.of(segment.last))


@given(claims(), st.integers(-100, 1500))
def test_no_day_is_counted_twice_or_forgotten(claim: dict[str, Any], after: int) -> None:
    until = claim["due_on"] + timedelta(days=after)
    made = _at(claim, until)
    for segment, following in zip(made.segments, made.segments[1:], strict=False):
        assert following.first == segment.last + timedelta(days=1)
    if made.segments and made.principal_left:
        assert made.segments[-1].last == min(until, date(2026, 12, 31))
    if made.segments and claim["rule"].debtor is not CustomerKind.CONSUMER:
        assert made.segments[0].first == claim["due_on"] + timedelta(days=1)


@given(claims(), st.integers(-100, 1500))
def test_every_cent_received_pays_something_or_is_too_much(claim: dict[str, Any], after: int) -> None:
    until = min(claim["due_on"] + timedelta(days=after), date(2026, 12, 31))
    made = _at(claim, until)
    received = total(amount for day, amount in claim["payments"] if day <= until)
    used = claim["principal"] - made.principal_left + made.interest_paid + made.indemnity_paid
    assert used <= received
    assert ZERO <= made.interest_paid <= made.interest
    assert ZERO <= made.indemnity_paid <= made.indemnity
    assert ZERO <= made.principal_left <= claim["principal"]


@given(claims(), st.integers(-100, 1000), st.integers(0, 400))
def test_more_days_never_cost_less(claim: dict[str, Any], after: int, more: int) -> None:
    sooner = claim["due_on"] + timedelta(days=after)
    assert _at(claim, sooner).interest <= _at(claim, sooner + timedelta(days=more)).interest


@given(amounts, due_dates, st.integers(0, 700))
def test_interest_to_the_end_of_a_half_year_and_from_there_on_add_up(principal: Money, due_on: date, more: int) -> None:
    cut = Semester.of(due_on + timedelta(days=1)).last
    until = min(cut + timedelta(days=more), date(2026, 12, 31))
    whole, before, after = (
        penalty(principal, first, last, rule=BUSINESS, rates=RATES).interest
        for first, last in ((due_on, until), (due_on, cut), (cut, until))
    )
    assert whole == before + after


@given(claims(), st.integers(0, 500))
def test_nothing_is_owed_for_lateness_before_the_due_date(claim: dict[str, Any], before: int) -> None:
    made = _at(claim, claim["due_on"] - timedelta(days=before))
    assert (made.segments, made.interest, made.indemnity, made.per_day) == ((), ZERO, ZERO, ZERO)


@given(claims(), st.integers(-100, 1500))
def test_a_consumer_never_owes_the_indemnity(claim: dict[str, Any], after: int) -> None:
    made = _at(claim, claim["due_on"] + timedelta(days=after))
    waived = claim["rule"].debtor is CustomerKind.CONSUMER or not claim["rule"].indemnity
    assert made.indemnity in ((ZERO,) if waived else (ZERO, RECOVERY_INDEMNITY))


@given(amounts, due_dates)
def test_one_day_costs_the_daily_amount(principal: Money, due_on: date) -> None:
    made = penalty(principal, due_on, due_on + timedelta(days=1), rule=BUSINESS, rates=RATES)
    rate = RATES.default_rate(Semester.of(due_on + timedelta(days=1)))
    by_hand = (Decimal(principal.cents) * rate / 36500).quantize(Decimal(1), ROUND_HALF_UP)
    assert made.interest.cents == made.per_day.cents == by_hand
