from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import Money, total
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.ledger.outstanding import Outstanding, outstanding

AS_OF = date(2026, 11, 22)


def _item(kind: ItemKind, cents: int, due_in: int = 0) -> Item:
    due_on = AS_OF + timedelta(days=due_in)
    return Item(1, 1, kind, "X", due_on, due_on, Money(cents), Money(cents))


items = st.lists(
    st.builds(_item, st.sampled_from(ItemKind), st.integers(-(10**9), 10**9), st.integers(-400, 400)), max_size=12
)


def test_each_kind_goes_to_its_own_term() -> None:
    made = outstanding(
        [
            _item(ItemKind.INVOICE, 100, -1),
            _item(ItemKind.INVOICE, 200, 0),
            _item(ItemKind.INVOICE, 400, 30),
            _item(ItemKind.TO_BE_ISSUED, 800),
            _item(ItemKind.PAYMENT, -30),
            _item(ItemKind.CREDIT_NOTE, -20),
            _item(ItemKind.DEPOSIT, -7),
            _item(ItemKind.DOUBTFUL, 1600),
            _item(ItemKind.BILL, 3200),
        ],
        AS_OF,
    )
    assert made == Outstanding(Money(100), Money(600), Money(800), Money(50), Money(7), Money(1600), Money(3200))
    assert made.total == Money(100 + 600 + 800 - 50 - 7)


def test_a_refund_not_matched_yet_makes_the_money_on_account_smaller() -> None:
    assert outstanding([_item(ItemKind.PAYMENT, -50), _item(ItemKind.PAYMENT, 20)], AS_OF).on_account == Money(30)


def test_nothing_owed_is_nothing_outstanding() -> None:
    assert outstanding([], AS_OF) == Outstanding()


@given(items)
def test_no_cent_is_lost_between_the_terms(several: list[Item]) -> None:
    made = outstanding(several, AS_OF)
    assert made.total + made.doubtful + made.bills == total(item.open for item in several)


@given(items, items)
def test_the_outstanding_of_two_customers_is_the_sum_of_theirs(one: list[Item], other: list[Item]) -> None:
    assert outstanding(one, AS_OF) + outstanding(other, AS_OF) == outstanding(one + other, AS_OF)
