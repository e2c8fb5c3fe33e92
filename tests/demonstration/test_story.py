from collections import defaultdict
from datetime import date
from typing import get_args

import pytest

from gestion_creances.basics.calendar import is_working_day
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.demonstration.deeds import Deed
from gestion_creances.demonstration.draft import Line
from gestion_creances.demonstration.story import Story, tell
from gestion_creances.ledger.item import ItemKind

TODAYS = [date(2026, 6, 30), date(2026, 11, 22), date(2026, 11, 23), date(2027, 1, 4)]


@pytest.fixture(scope="module", params=TODAYS, ids=str)
def today(request: pytest.FixtureRequest) -> date:
    day: date = request.param
    return day


@pytest.fixture(scope="module")
def story(today: date) -> Story:
    return tell(today)


def test_every_amount_adds_up_to_the_cent(story: Story) -> None:
    for document in story.documents:
        assert total(line.amount for line in document.lines) == document.net + document.vat
        assert document.vat in {document.net.portion(percent, 100) for percent in (0, 10, 20)}


def test_nothing_pays_more_than_there_is(story: Story) -> None:
    left: dict[Line, Money] = {line: line.amount for document in story.documents for line in document.lines}
    left |= {receipt.line: receipt.line.amount for receipt in story.receipts}
    for match in story.matches:
        if match.until is None:
            left[match.debit] -= match.amount
            left[match.credit] += match.amount
    assert all(line.open == rest for line, rest in left.items())
    assert all(min(line.amount, ZERO) <= rest <= max(line.amount, ZERO) for line, rest in left.items())


def test_nothing_is_dated_after_today_and_banks_work_on_working_days(story: Story, today: date) -> None:
    assert all(document.issued_on <= today for document in story.documents)
    assert all(receipt.paid_on < today and is_working_day(receipt.paid_on) for receipt in story.receipts)
    assert all(match.since < today for match in story.matches)


def test_both_sides_of_a_match_are_of_one_customer_and_known_when_it_begins(story: Story) -> None:
    owner = {line: document.customer for document in story.documents for line in document.lines}
    owner |= {receipt.line: receipt.customer for receipt in story.receipts}
    for match in story.matches:
        assert owner[match.debit] == owner[match.credit]
        assert match.since == max(match.debit.dated_on, match.credit.dated_on)


def test_two_years_hold_about_two_thousand_five_hundred_invoices(story: Story, today: date) -> None:
    invoices = [document for document in story.documents if document.kind is ItemKind.INVOICE]
    assert 2400 <= len(invoices) <= 2650
    assert (today - story.documents[0].issued_on).days > 720


def test_august_is_short_and_october_busy(story: Story) -> None:
    sales: defaultdict[int, list[Money]] = defaultdict(list)
    for document in story.documents:
        if document.kind is ItemKind.INVOICE:
            sales[document.issued_on.month].append(document.gross)
    assert total(sales[8]).cents < total(sales[10]).cents * 2 // 3


def test_invoices_come_with_one_two_or_three_due_dates(story: Story) -> None:
    assert {len(document.lines) for document in story.documents} == {1, 2, 3}
    assert all(line.due_on >= line.dated_on for document in story.documents for line in document.lines)


def test_document_numbers_are_unique_and_follow_the_dates(story: Story) -> None:
    numbers = [document.number for document in story.documents]
    assert len(set(numbers)) == len(numbers)
    invoices = [number for number in numbers if number.startswith("FA-")]
    assert invoices == sorted(invoices)


def test_the_same_day_tells_the_same_story(story: Story, today: date) -> None:
    again = tell(today)
    assert [(each.number, each.customer, each.gross) for each in again.documents] == [
        (each.number, each.customer, each.gross) for each in story.documents
    ]
    assert [(each.paid_on, each.amount) for each in again.receipts] == [
        (each.paid_on, each.amount) for each in story.receipts
    ]


def test_every_kind_of_deed_was_done_on_a_working_day_before_today(story: Story, today: date) -> None:
    assert {type(deed) for deed in story.deeds} == set(get_args(Deed))
    assert all(deed.on < today and is_working_day(deed.on) for deed in story.deeds)
    assert [deed.on for deed in story.deeds] == sorted(deed.on for deed in story.deeds)


def test_what_became_of_letters_and_e_mails_concerns_customers_of_the_story(story: Story) -> None:
    codes = {profile.code for profile in story.profiles}
    assert codes >= {*story.fates, *story.mishaps, *(deed.customer for deed in story.deeds if deed.customer)}
    assert {mishap.doubtful for mishap in story.mishaps.values()} == {True, False}
