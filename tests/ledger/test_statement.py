from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.ledger.statement import statement

_DEBITS = (ItemKind.INVOICE, ItemKind.BILL, ItemKind.DOUBTFUL, ItemKind.TO_BE_ISSUED, ItemKind.PENALTY)


def _item(number: int, kind: ItemKind, day: date, cents: int, invoice_id: int | None = None, text: str = "") -> Item:
    return Item(number, 1, kind, text or f"N{number}", day, day, Money(cents), ZERO, invoice_id)


@st.composite
def accounts(draw: st.DrawFn) -> list[Item]:
    days = st.dates(date(2026, 1, 1), date(2026, 3, 31))
    rows = draw(st.lists(st.tuples(st.sampled_from(ItemKind), days, st.integers(1, 10**8)), max_size=15))
    return [
        _item(n, kind, day, cents if kind in _DEBITS else -cents) for n, (kind, day, cents) in enumerate(rows, start=1)
    ]


ACCOUNT = [
    _item(3, ItemKind.PAYMENT, date(2026, 2, 10), -5000, text="VIR 77"),
    _item(1, ItemKind.INVOICE, date(2026, 1, 5), 6000, invoice_id=9, text="F1"),
    _item(2, ItemKind.INVOICE, date(2026, 1, 5), 4000, invoice_id=9, text="F1"),
    _item(4, ItemKind.INVOICE, date(2026, 2, 10), 2000, invoice_id=10, text="F2"),
    _item(5, ItemKind.CREDIT_NOTE, date(2026, 2, 11), -500, invoice_id=11, text="A1"),
    Item(6, 1, ItemKind.PAYMENT, "", date(2026, 2, 12), date(2026, 2, 12), Money(100), ZERO),
]


def test_lines_come_in_order_with_the_balance_after_each() -> None:
    made = statement(ACCOUNT, date(2026, 2, 28))
    assert [(line.label, line.debit.cents, line.credit.cents, line.balance.cents) for line in made.lines] == [
        ("Facture F1", 10000, 0, 10000),
        ("Facture F2", 2000, 0, 12000),
        ("Règlement VIR 77", 0, 5000, 7000),
        ("Avoir A1", 0, 500, 6500),
        ("Remboursement", 100, 0, 6600),
    ]
    assert (made.opening, made.closing, made.debit, made.credit) == (ZERO, Money(6600), Money(12100), Money(5500))


def test_what_came_before_the_period_is_the_opening_balance() -> None:
    made = statement(ACCOUNT, date(2026, 2, 10), first=date(2026, 2, 1))
    assert made.opening == Money(10000)
    assert [line.number for line in made.lines] == ["F2", "VIR 77"]
    assert made.closing == Money(7000)


def test_a_quiet_period_ends_as_it_began() -> None:
    made = statement(ACCOUNT, date(2026, 4, 30), first=date(2026, 4, 1))
    assert (made.lines, made.closing) == ((), Money(6600))


@given(accounts(), st.dates(date(2026, 1, 1), date(2026, 3, 31)))
def test_a_cut_in_two_periods_changes_no_balance(items: list[Item], cut: date) -> None:
    whole = statement(items, date(2026, 3, 31))
    after = statement(items, date(2026, 3, 31), first=cut)
    assert after.closing == whole.closing == total(item.amount for item in items)
    assert after.lines == whole.lines[len(whole.lines) - len(after.lines) :]


@given(accounts())
def test_the_columns_add_up_to_the_closing_balance(items: list[Item]) -> None:
    made = statement(items, date(2026, 3, 31), first=date(2026, 2, 1))
    assert made.opening + made.debit - made.credit == made.closing
