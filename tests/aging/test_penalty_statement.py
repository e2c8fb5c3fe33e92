from datetime import date

from gestion_creances.aging.penalty_account import MoveKind, PenaltyAmounts, PenaltyBalance, PenaltyMove
from gestion_creances.aging.penalty_statement import penalty_statement
from gestion_creances.basics.money import Money

NAMES = {1: ("C2", "Garage Dupré"), 2: ("C1", "Boulangerie Lefèvre")}
FORTY = PenaltyAmounts(Money(0), Money(4000))
MOVES = (
    PenaltyMove(1, 7, date(2026, 9, 30), MoveKind.CLAIMED, FORTY),
    PenaltyMove(2, 8, date(2026, 10, 5), MoveKind.CLAIMED, FORTY),
    PenaltyMove(1, 7, date(2026, 10, 9), MoveKind.PAID, FORTY),
    PenaltyMove(1, 7, date(2026, 12, 1), MoveKind.CLAIMED, FORTY),
)


def test_each_customer_is_told_what_moved_and_what_is_left() -> None:
    told = penalty_statement(MOVES, NAMES, date(2026, 10, 31), date(2026, 10, 1))
    lefevre, dupre = told.rows
    assert (lefevre.code, lefevre.moved.claimed, lefevre.after.left) == ("C1", FORTY, FORTY)
    assert (dupre.before.left, dupre.moved) == (FORTY, PenaltyBalance(paid=FORTY))
    assert dupre.after.left == PenaltyAmounts()
    assert told.total.after.left == FORTY


def test_a_statement_since_the_beginning_has_nothing_before() -> None:
    told = penalty_statement(MOVES, NAMES, date(2026, 9, 30))
    assert [row.code for row in told.rows] == ["C2"]
    assert told.total.before == PenaltyBalance()
