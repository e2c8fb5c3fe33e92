from datetime import date
from decimal import Decimal

import pytest

from gestion_creances.aging.penalties import LateRule
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.legal_rates import RateMissing, RateRow, Series
from gestion_creances.desk import Desk
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.usecases.late_interest import late_interest


def test_two_half_years_bear_their_own_rates_without_any_books() -> None:
    owed = late_interest(Money.euros(7680), date(2026, 5, 31), date(2026, 11, 22))
    assert [segment.interest for segment in owed.segments] == [Money.euros("76.69"), Money.euros("378.32")]
    assert (owed.interest, owed.indemnity) == (Money.euros("455.01"), Money.euros(40))


def test_a_consumer_owes_nothing_before_a_formal_notice() -> None:
    owed = late_interest(Money.euros(7680), date(2026, 5, 31), date(2026, 11, 22), rule=LateRule(CustomerKind.CONSUMER))
    assert (owed.interest, owed.indemnity) == (ZERO, ZERO)


def test_the_firms_own_rates_count_when_its_books_are_open(desk: Desk) -> None:
    with pytest.raises(RateMissing):
        late_interest(Money.euros(1000), date(2027, 7, 1), date(2027, 7, 31))
    with desk.books.writing() as session:
        session.settings.put_rate(RateRow(Series.ECB, date(2027, 7, 1), Decimal("2.65"), "BCE", "user"))
    owed = late_interest(Money.euros(1000), date(2027, 7, 1), date(2027, 7, 31), desk=desk)
    assert owed.interest == Money.euros("10.40")
