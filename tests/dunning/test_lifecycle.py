from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import Money
from gestion_creances.dunning.hold import HoldKind
from gestion_creances.dunning.lifecycle import Effect, LifeCode, Status, StatusRefused, checked, in_force
from gestion_creances.dunning.reason import Reason
from tests.dunning.builders import TODAY, a_debtor, a_due, a_hold, decided

GROSS = Money(10_000)


def a_status(code: LifeCode, days_ago: int = 5, **facts: object) -> Status:
    """Return a status of invoice 7, stated so many days before TODAY."""
    return Status(7, code, TODAY - timedelta(days=days_ago), **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize("code", [LifeCode.DISPUTED, LifeCode.SUSPENDED, LifeCode.REFUSED, LifeCode.REJECTED])
def test_reminders_wait_while_the_invoice_is_disputed_suspended_refused_or_rejected(code: LifeCode) -> None:
    (left,) = decided(a_due(invoice_id=7, status=a_status(code, reason="Bon de commande absent."))).not_chased
    assert left.reason is Reason.STATUS_HELD
    assert left.sentence() == (
        f"Statut {code.value} « {code.label} » du 25/06/2026 (Bon de commande absent) : relances suspendues jusqu’à un "
        "autre statut."
    )


def test_a_payment_announced_is_waited_for_seven_days() -> None:
    (left,) = decided(a_due(invoice_id=7, status=a_status(LifeCode.PAYMENT_SENT, days_ago=6))).not_chased
    assert (left.reason, left.on) == (Reason.PAYMENT_SENT, date(2026, 7, 1))
    assert (
        left.sentence() == "Statut 211 « Paiement transmis » du 24/06/2026 : relance possible à partir du 01/07/2026."
    )
    assert decided(a_due(invoice_id=7, status=a_status(LifeCode.PAYMENT_SENT, days_ago=7))).reminders


def test_an_invoice_said_to_be_collected_is_chased_no_more() -> None:
    (left,) = decided(a_due(300, invoice_id=7, status=a_status(LifeCode.COLLECTED, days_ago=200))).not_chased
    assert left.reason is Reason.STATED_PAID
    assert left.sentence().endswith("la facture est déclarée encaissée, affectez son règlement.")


@pytest.mark.parametrize("code", [code for code in LifeCode if code.effect is Effect.NONE])
def test_the_other_statuses_change_nothing(code: LifeCode) -> None:
    assert decided(a_due(invoice_id=7, status=a_status(code))).reminders


def test_what_the_firm_itself_suspends_is_said_first() -> None:
    due = a_due(invoice_id=7, status=a_status(LifeCode.DISPUTED))
    (left,) = decided(due, debtor=a_debtor(holds=(a_hold(HoldKind.BLOCK),))).not_chased
    assert left.reason is Reason.BLOCK


def test_every_status_has_its_name_and_says_what_it_does() -> None:
    assert [code.value for code in LifeCode] == list(range(200, 214))
    assert len({code.label for code in LifeCode}) == len(LifeCode)
    assert LifeCode.DEPOSITED.bearing == "Sans effet sur les relances."
    assert all("uspendues" in code.bearing for code in LifeCode if code.effect is Effect.SUSPENDS)


def test_a_later_status_replaces_an_earlier_one() -> None:
    suspended, completed = a_status(LifeCode.SUSPENDED, 9, id=1), a_status(LifeCode.COMPLETED, 3, id=2)
    assert in_force((completed, suspended), GROSS, TODAY) == completed
    assert in_force((completed, suspended), GROSS, TODAY - timedelta(days=4)) == suspended
    assert in_force((completed, suspended), GROSS, TODAY - timedelta(days=10)) is None
    assert in_force((), GROSS, TODAY) is None


def test_of_two_statuses_of_one_day_the_last_recorded_stands() -> None:
    disputed, approved = a_status(LifeCode.DISPUTED, id=1), a_status(LifeCode.APPROVED, id=2)
    assert in_force((approved, disputed), GROSS, TODAY) == approved


def test_money_received_in_part_ends_nothing() -> None:
    disputed = a_status(LifeCode.DISPUTED, 9, id=1)
    part, rest = (a_status(LifeCode.COLLECTED, days, id=10 - days, amount=Money(5_000)) for days in (4, 2))
    assert in_force((disputed, part), GROSS, TODAY) == disputed
    assert in_force((part,), GROSS, TODAY) is None
    assert in_force((disputed, part, rest), GROSS, TODAY) == rest
    whole = a_status(LifeCode.COLLECTED, 1, id=20)
    assert in_force((disputed, part, whole), GROSS, TODAY) == whole


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"days_ago": -1}, "stated_on"),
        ({"days_ago": 31}, "stated_on"),
        ({"amount": Money(0)}, "amount"),
        ({"amount": Money(-5)}, "amount"),
    ],
)
def test_a_status_that_cannot_be_is_refused_beside_its_field(facts: dict[str, object], field: str) -> None:
    issued_on = TODAY - timedelta(days=30)
    with pytest.raises(StatusRefused) as refused:
        checked(a_status(LifeCode.COLLECTED, **facts), issued_on, TODAY)  # type: ignore[arg-type]
    assert refused.value.field == field


def test_a_sound_status_is_given_back() -> None:
    status = a_status(LifeCode.COLLECTED, 30, amount=Money(1))
    assert checked(status, TODAY - timedelta(days=30), TODAY) == status


@given(st.lists(st.tuples(st.sampled_from(LifeCode), st.integers(0, 50)), max_size=8), st.integers(0, 50))
def test_what_stands_is_one_of_those_stated_by_then_and_none_is_later(
    stated: list[tuple[LifeCode, int]], days: int
) -> None:
    statuses = [a_status(code, ago, id=key) for key, (code, ago) in enumerate(stated)]
    as_of = TODAY - timedelta(days=days)
    standing = in_force(statuses, GROSS, as_of)
    by_then = [one for one in statuses if one.stated_on <= as_of]
    assert standing is None if not by_then else standing in by_then
    assert standing is None or all(one.stated_on <= standing.stated_on for one in by_then)
