from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.dunning.dispute import (
    OpenPart,
    checked_closing,
    checked_dispute,
    contested,
    in_part,
    mean_days,
    shared,
)
from gestion_creances.dunning.hold import DisputeCategory, Hold, HoldFault, HoldKind, Resolution
from tests.dunning.builders import TODAY, a_hold

ONE_DAY = timedelta(days=1)


def a_part(item_id: int, cents: int, days_late: int = 0) -> OpenPart:
    return OpenPart(item_id, f"FA-{item_id}", TODAY - days_late * ONE_DAY, Money(cents))


def a_dispute(**facts: object) -> Hold:
    return a_hold(category=DisputeCategory.QUALITY, **facts)  # type: ignore[arg-type]


def test_only_a_dispute_about_an_amount_of_one_invoice_is_partial() -> None:
    amount = Money(500)
    assert in_part(a_hold(invoice_id=1, amount=amount))
    assert not in_part(a_hold(invoice_id=1))
    assert not in_part(a_hold(amount=amount))
    assert not in_part(a_hold(HoldKind.PROMISE, invoice_id=1, amount=amount))


def test_a_dispute_without_amount_contests_all_that_is_open() -> None:
    parts = [a_part(1, 300), a_part(2, 200)]
    assert dict(shared(None, parts)) == {parts[0]: Money(300), parts[1]: Money(200)}


def test_the_oldest_due_dates_take_the_contested_amount_first() -> None:
    newer, older = a_part(1, 300, days_late=1), a_part(2, 200, days_late=40)
    assert list(shared(Money(250), [newer, older])) == [(older, Money(200)), (newer, Money(50))]


@given(st.lists(st.integers(0, 10_000), max_size=6), st.none() | st.integers(0, 40_000))
def test_what_is_contested_never_exceeds_the_amount_nor_what_is_open(opens: list[int], amount: int | None) -> None:
    parts = [a_part(rank, cents, days_late=rank) for rank, cents in enumerate(opens)]
    taken = list(shared(None if amount is None else Money(amount), parts))
    assert all(ZERO < part_taken <= part.open for part, part_taken in taken)
    whole = Money(sum(opens))
    assert total(part_taken for _, part_taken in taken) == (whole if amount is None else min(whole, Money(amount)))


def test_two_disputes_about_one_due_date_contest_it_once() -> None:
    part = a_part(1, 1_000)
    disputes = [(a_dispute(amount=Money(700), invoice_id=1), [part]), (a_dispute(amount=Money(600)), [part])]
    assert contested(disputes, TODAY) == {1: Money(1_000)}


def test_only_disputes_that_stand_contest_anything() -> None:
    parts = [a_part(1, 1_000)]
    standing = [a_hold(HoldKind.PROMISE), a_dispute(closed_on=TODAY), a_dispute(since=TODAY + ONE_DAY)]
    assert contested([(hold, parts) for hold in standing], TODAY) == {}


def test_the_mean_duration_is_that_of_the_disputes_ended_in_the_period() -> None:
    began = a_dispute().since
    ended = [a_dispute(closed_on=began + 2 * ONE_DAY), a_dispute(until=began + 4 * ONE_DAY)]
    others = [
        a_dispute(),
        a_hold(HoldKind.BLOCK, closed_on=TODAY),
        a_dispute(closed_on=TODAY + ONE_DAY),
        a_dispute(closed_on=TODAY, resolution=Resolution.LIFTED),
    ]
    assert mean_days([*ended, *others], began, TODAY) == Decimal("3.5")
    assert mean_days(others, began, TODAY) is None


def test_a_sound_dispute_is_accepted() -> None:
    dispute = a_dispute(amount=Money(500))
    assert checked_dispute(dispute, Money(500)) is dispute


@pytest.mark.parametrize(
    ("facts", "left", "field", "sentence"),
    [
        ({"category": None}, 500, "category", "choisissez une catégorie"),
        ({}, 0, "invoice", "Rien n’est dû"),
        ({"amount": Money(501)}, 500, "amount", "(5,01\u202f€) dépasse ce qui reste dû (5,00\u202f€)"),
        ({"reason": ""}, 500, "reason", "le motif est vide"),
    ],
)
def test_an_unsound_dispute_is_refused_with_its_remedy(
    facts: dict[str, object], left: int, field: str, sentence: str
) -> None:
    hold = a_hold(**{"category": DisputeCategory.PRICE, **facts})  # type: ignore[arg-type]
    with pytest.raises(HoldFault) as refused:
        checked_dispute(hold, Money(left))
    assert (refused.value.field, sentence in str(refused.value)) == (field, True)


@pytest.mark.parametrize("resolution", [Resolution.PAYMENT, Resolution.BACK_TO_SCENARIO, Resolution.WITHDRAWN])
def test_a_dispute_may_end_without_a_credit_note(resolution: Resolution) -> None:
    checked_closing(a_dispute(), TODAY, resolution, None)


def test_a_dispute_settled_by_a_credit_note_names_it() -> None:
    checked_closing(a_dispute(), TODAY, Resolution.CREDIT_NOTE, 4)
    with pytest.raises(HoldFault, match="Choisissez l’avoir"):
        checked_closing(a_dispute(), TODAY, Resolution.CREDIT_NOTE, None)


@pytest.mark.parametrize(
    ("facts", "days", "resolution", "sentence"),
    [
        ({"closed_on": TODAY}, 0, Resolution.PAYMENT, "déjà clos depuis le 30/06/2026"),
        ({}, -30, Resolution.PAYMENT, "ouvert le 23/06/2026 ne peut pas être clos avant"),
        ({}, 0, Resolution.REPLACED, "Dites comment"),
    ],
)
def test_a_closing_that_cannot_be_is_refused(
    facts: dict[str, object], days: int, resolution: Resolution, sentence: str
) -> None:
    with pytest.raises(HoldFault) as refused:
        checked_closing(a_dispute(**facts), TODAY + days * ONE_DAY, resolution, None)
    assert sentence in str(refused.value)
