"""Whatever is matched and undone, in whatever order and on whatever day, the account stays true and the past stays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.ledger.item import ItemKind
from gestion_creances.matching.proposal import Certainty, Gap, OnAccount, Proposal, Share, Use
from gestion_creances.matching.settlement import SettlementRefused
from gestion_creances.storage.bank_lists import BankLineQuery, BankLineRow, LineState
from gestion_creances.storage.bank_matches import Decision
from gestion_creances.storage.session import Session
from tests.usecases.banking import a_movement, a_statement
from tests.usecases.builders import a_customer, a_debt, open_for_business

ISSUED = date(2026, 9, 1)
FIRST = date(2026, 10, 5)
START = date(2026, 10, 12)


@dataclass
class Account:
    """Books while they are worked on: the day goes on, matchings come and go."""

    session: Session
    today: date
    customers: tuple[int, ...]

    def decision(self) -> Decision:
        return Decision("by_hand", datetime(2026, 11, 22, tzinfo=UTC), "claire", self.today)

    def owed(self, until: date) -> list[Money]:
        days = (until - ISSUED).days
        return [self.session.figures.outstanding(ISSUED + timedelta(days=rank)).total for rank in range(0, days, 2)]

    def lines(self, state: LineState) -> list[BankLineRow]:
        rows = self.session.bank_lists.page(BankLineQuery(status="all"), 0, -1)
        return [row for row in rows if row.state is state]

    def settle(self, proposal: Proposal) -> bool:
        try:
            self.session.matches.settle(proposal, self.decision())
        except SettlementRefused:
            return False
        return True


def _pays(account: Account, data: st.DataObject, line: BankLineRow) -> Proposal:
    """Return a way of using the whole line: debts and credits of customers, a gap perhaps, the rest on account."""
    left, shares, sign = line.amount, [], 1 if line.amount > ZERO else -1
    customer = data.draw(st.sampled_from(account.customers), label="customer")
    for due in account.session.bank_facts.dues(customer):
        if due.open.cents * sign > 0 and left and data.draw(st.booleans(), label="takes"):
            part = Money(sign * min(abs(due.open.cents), abs(left.cents)))
            gap = data.draw(st.sampled_from([ZERO, Money(150)]), label="gap") if part != due.open and sign > 0 else ZERO
            gap = min(gap, due.open - part) if sign > 0 else ZERO
            shares.append(Share(due.item_id, customer, part, gap=gap))
            left -= part
    rest = (OnAccount(customer, left),) if left else ()
    gap_kind = Gap.BANK_FEE if any(share.gap for share in shares) else None
    return Proposal(line.line_id, Use.PAYS, Certainty.CERTAIN, ("",), tuple(shares), rest, gap_kind)


def _works(account: Account, data: st.DataObject) -> None:
    what = data.draw(st.sampled_from(["pay", "pay", "return", "undo", "day"]), label="what")
    waiting, done = account.lines(LineState.LEFT), account.lines(LineState.MATCHED)
    if what == "day":
        account.today += timedelta(days=data.draw(st.integers(1, 3), label="days"))
    elif what == "pay" and waiting:
        line = data.draw(st.sampled_from(waiting), label="line")
        account.settle(_pays(account, data, line))
    elif what == "return":
        paid = [one for one in account.session.bank_facts.all(account.today).paid if one.amount > ZERO]
        pairs = [(line, one) for line in waiting for one in paid if line.amount == -one.amount]
        if pairs:
            line, one = data.draw(st.sampled_from(pairs), label="returned")
            account.settle(Proposal(line.line_id, Use.RETURNS, Certainty.CERTAIN, ("",), payment_id=one.item_id))
    elif what == "undo" and done:
        _undo(account, data.draw(st.sampled_from(done), label="undone"))


def _undo(account: Account, line: BankLineRow) -> bool:
    past = account.owed(account.today)
    assert line.match_id is not None
    try:
        account.session.matches.undo(line.match_id, account.decision())
    except SettlementRefused:
        return False
    if line.closed_on != account.today:
        assert account.owed(account.today) == past
    return True


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.data())
def test_any_sequence_of_matching_and_undoing_keeps_the_account_true_and_the_past_unchanged(
    desk: Desk, data: st.DataObject
) -> None:
    with desk.books.reading() as session:
        known = session.customers.count()
    if not known:
        open_for_business(desk)
        for code in ("C1", "C2"):
            owner = a_customer(desk, code=code, siren="")
            for rank in range(3):
                a_debt(desk, owner, f"{code}-{rank}", "100", date(2026, 10, 1), issued_on=ISSUED)
            a_debt(desk, owner, f"{code}-A", "-30", ISSUED, kind=ItemKind.CREDIT_NOTE, issued_on=ISSUED)
    with desk.books.rehearsing() as session:
        customers = tuple(sorted(session.customers.ids_by_code().values()))
        account = Account(session, START, customers)
        amounts = ("100", "200", "98.50", "100", "-100", "-30", "-200")
        moves = [a_movement(FIRST + timedelta(days=rank), cents, f"M{rank}") for rank, cents in enumerate(amounts)]
        session.bank.enter([a_statement(*moves)], "releve.ofx", "", desk.now())
        start, before_all = account.owed(START)[-1], account.owed(FIRST)
        for _ in range(data.draw(st.integers(1, 14), label="steps")):
            _works(account, data)
            assert session.items.wrongly_open() == ()
            assert session.matches.problems() == ()
            assert account.owed(FIRST) == before_all
        account.today += timedelta(days=1)
        while matched := account.lines(LineState.MATCHED):
            # What was given back since waits for its own undoing.
            assert any(_undo(account, line) for line in matched)
        assert session.figures.outstanding(account.today).total == start
        assert session.items.wrongly_open() == ()
        assert session.damage() == ()
