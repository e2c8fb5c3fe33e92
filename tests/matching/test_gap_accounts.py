"""To which account a small difference goes, and which choices about the bank cannot be kept."""

from __future__ import annotations

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.matching.facts import Tolerances
from gestion_creances.matching.gap_accounts import (
    BankSettingsRefused,
    GapAccounts,
    checked_accounts,
    checked_tolerances,
    tolerated,
)
from gestion_creances.matching.proposal import Gap


@pytest.mark.parametrize(
    ("gap", "lost", "account"),
    [
        (Gap.PENNIES, True, "658"),
        (Gap.PENNIES, False, "758"),
        (Gap.BANK_FEE, True, "627"),
        (Gap.BANK_FEE, False, "627"),
        (Gap.EXCHANGE, True, "656"),
        (Gap.EXCHANGE, False, "756"),
    ],
)
def test_a_difference_goes_to_the_account_of_its_kind_and_way(gap: Gap, lost: bool, account: str) -> None:
    assert GapAccounts().account(gap, lost=lost) == account


def test_sub_accounts_are_kept_without_blanks_and_others_refused() -> None:
    assert checked_accounts(GapAccounts(bank_fee="627 800")).bank_fee == "627800"
    with pytest.raises(BankSettingsRefused, match="« 411 »") as refused:
        checked_accounts(GapAccounts(pennies_lost="411"))
    assert refused.value.field == "pennies_lost"


def test_what_is_tolerated_depends_on_the_kind_of_difference() -> None:
    known = Tolerances(pennies=Money(50), bank_fee=Money(1500), exchange_percent=2)
    assert [tolerated(gap, Money(20000), known) for gap in Gap] == [Money(50), Money(1500), Money(400)]


@pytest.mark.parametrize(
    ("tolerances", "field"),
    [
        (Tolerances(pennies=Money(-1)), "pennies"),
        (Tolerances(bank_fee=Money(-1)), "pennies"),
        (Tolerances(exchange_percent=11), "exchange_percent"),
        (Tolerances(oldest_days=4000), "oldest_days"),
    ],
)
def test_a_tolerance_beyond_reason_is_refused(tolerances: Tolerances, field: str) -> None:
    assert checked_tolerances(Tolerances()) == Tolerances()
    with pytest.raises(BankSettingsRefused) as refused:
        checked_tolerances(tolerances)
    assert refused.value.field == field
