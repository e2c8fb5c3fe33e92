"""Whatever is owed, a printed total is the sum of the lines printed above it."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from gestion_creances.aging.penalties import LateRule
from gestion_creances.basics.money import Money, total
from gestion_creances.company.terms_of_sale import Imputation
from gestion_creances.letters.facts import DeductedCredit, InvoiceLine
from gestion_creances.letters.letter import Letter, Table
from gestion_creances.letters.pdf import draw
from gestion_creances.letters.spelling import amount
from tests.letters.makers import NOTICE_DAY, line, words_of, written

cents = st.integers(200, 99_999_999).map(Money)


@st.composite
def invoices(drawn: st.DrawFn, rule: LateRule | None) -> tuple[InvoiceLine, ...]:
    made = []
    for rank in range(drawn(st.integers(1, 6))):
        gross, late = drawn(cents), drawn(st.integers(1, 700))
        due = NOTICE_DAY - timedelta(late)
        part = gross.times(drawn(st.decimals(0, "0.9", places=2)))
        paid_on = NOTICE_DAY - timedelta(drawn(st.integers(0, late + 20)))
        payments = [(paid_on, part)] if part else []
        made.append(line(f"FA-{rank:04d}", str(gross), due, payments=payments, rule=rule))
    return tuple(made)


def assert_adds_up(table: Table) -> None:
    """Every money column of the total row is the sum of the column's lines."""
    assert table.total is not None
    for rank, cell in enumerate(table.total.cells):
        if isinstance(cell, Money):
            kinds = ("subtotal",) if table.indented else ("line",)
            column = [row.cells[rank] for row in table.rows if row.kind in kinds]
            assert cell == total(money for money in column if isinstance(money, Money))


def tables(letter: Letter) -> list[Table]:
    annexed = [letter.annexe.table, letter.annexe.per_day] if letter.annexe else []
    return [block for block in letter.body if isinstance(block, Table)] + annexed


@settings(max_examples=60, deadline=None)
@given(st.data(), st.sampled_from(list(Imputation)))
def test_every_total_of_a_formal_notice_is_the_sum_of_its_lines(data: st.DataObject, imputation: Imputation) -> None:
    rule = LateRule(imputation=imputation)
    letter = written("formal_notice", lines=data.draw(invoices(rule)), rule=rule)
    for table in tables(letter):
        assert_adds_up(table)
    assert letter.asked == letter.principal + letter.interest + letter.indemnity


@settings(max_examples=40, deadline=None)
@given(st.data(), st.integers(0, 500))
def test_a_reminder_asks_for_its_lines_less_its_credits_and_prints_that_sum(data: st.DataObject, part: int) -> None:
    lines = data.draw(invoices(None))
    owed = total(each.open for each in lines)
    credit = Money(owed.cents * part // 1000)
    credits_ = (DeductedCredit("Avoir", credit),) if credit else ()
    letter = written("first", lines=lines, credits=credits_)
    for table in tables(letter):
        assert_adds_up(table)
    assert letter.asked == owed - credit
    assert f"Montant {amount(letter.asked, 'fr')} €".replace("\u00a0", " ") in words_of(draw(letter))


def test_the_sums_carried_overleaf_are_those_of_the_lines_before() -> None:
    lines = tuple(line(f"FA-{rank:04d}", f"{rank + 1}.01", date(2026, 5, 1)) for rank in range(60))
    text = words_of(draw(written("first", lines=lines)))
    first_page = text.partition("À reporter")
    seen = [rank for rank in range(60) if f"FA-{rank:04d}" in first_page[0]]
    carried = amount(total(Money((rank + 1) * 100 + 1) for rank in seen), "fr").replace("\u00a0", " ")
    assert first_page[2].strip().startswith(f"{carried} – {carried}")
    assert f"Report {carried} – {carried}" in text
