"""Gathers the statements of one bank file: checks the balances, counts each movement once, says what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gestion_creances.banking.statement import AccountName, Movement, Statement
from gestion_creances.basics import french
from gestion_creances.basics.money import Money, total
from gestion_creances.intake.bank.account import shown_account
from gestion_creances.intake.bank.words import tidy
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import Delivery, Facts, Kind, Severity
from gestion_creances.intake.refusals import ForeignCurrency, NoStatement, TooLarge
from gestion_creances.intake.values import shown

MAX_MOVEMENTS = 200_000
EURO = "EUR"
_NO_CURRENCIES = frozenset(("", EURO, "EURO", "EUROS", "978", "€"))


@dataclass(frozen=True, slots=True)
class Balances:
    """The balances a bank gives with a statement, and their days; None where it gives none."""

    opening: Money | None = None
    closing: Money | None = None
    opening_on: date | None = None
    closing_on: date | None = None


def is_foreign(currency: str) -> bool:
    """Return whether *currency* is another one than the euro; a file that does not say is in euros."""
    return currency.strip().upper() not in _NO_CURRENCIES


def running(movements: Sequence[Movement], after: Sequence[Money | None]) -> Balances:
    """Return the balances before and after *movements*, given *after* each one; none when the column is no such thing.

    Tables run from old to new or the other way round: the way in which fewer lines contradict each other is believed,
    when nine in ten agree.
    """
    known = [balance for balance in after if balance is not None]
    if len(known) != len(movements) or not known:
        return Balances()
    steps = range(1, len(known))
    forward = sum(known[at] - known[at - 1] != movements[at].amount for at in steps)
    backward = sum(known[at - 1] - known[at] != movements[at - 1].amount for at in steps)
    if 10 * min(forward, backward) > len(known):
        return Balances()
    old, new = (0, -1) if forward <= backward else (-1, 0)
    return Balances(known[old] - movements[old].amount, known[new])


class Gathering:
    """The statements of one file in the making; ``complaints`` takes what the file does not say clearly."""

    def __init__(self, path: Path, form: str) -> None:
        self.path = path
        self.complaints = Complaints()
        self._form = form
        self._statements: list[Statement] = []
        self._foreign: dict[str, None] = {}
        self._movements = 0
        self._faults = 0

    def fault(self, line: int, message: str, column: str = "") -> None:
        """Say that something of the file cannot be read: it blocks the import."""
        self._faults += 1
        self.complaints.error(line, message, column)

    @property
    def faults(self) -> int:
        """How many things could not be read so far."""
        return self._faults

    def left_out(self, account: AccountName, currency: str, line: int) -> None:
        """Note an account kept in another currency: nothing of it is entered."""
        name = f"compte {shown_account(account)} en {shown(currency, 12)}"
        if name not in self._foreign:
            self._foreign[name] = None
            message = f"{name} laissé de côté : seuls les comptes tenus en euros sont repris"
            self.complaints.warning(line, message)

    def add(
        self,
        account: AccountName,
        movements: Sequence[Movement],
        balances: Balances = Balances(),
        *,
        number: str = "",
        line: int = 0,
        whole: bool = True,
        unique: bool = False,
    ) -> None:
        """Add a statement, its movements in the order of the file.

        *whole* is false when some of its lines could not be read: its balances are then not compared. *unique* says
        that a bank reference is given to one movement only, so that the same one, day and amount again is a repetition.
        Raise TooLarge beyond 200,000 movements in all.
        """
        self._movements += len(movements)
        if self._movements > MAX_MOVEMENTS:
            raise TooLarge(self.path, f"plus de {MAX_MOVEMENTS} mouvements")
        kept = self._moved(self._once(movements) if unique else movements, line)
        days = sorted(movement.booked_on for movement in kept)
        starts = [day for day in (balances.opening_on, *days[:1]) if day]
        ends = [day for day in (balances.closing_on, *days[-1:]) if day]
        if not starts and not ends:
            if whole:
                message = f"relevé du compte {shown_account(account)} sans date ni mouvement : laissé de côté"
                self.complaints.warning(line, message)
            return
        first_on, last_on = min(starts or ends), max(ends or starts)
        if first_on > last_on:
            first_on = last_on = ends[-1]
        statement = Statement(account, kept, first_on, last_on, balances.opening, balances.closing, tidy(number, 60))
        self._statements.append(statement)
        if whole:
            self._check(statement, line)

    def _moved(self, movements: Sequence[Movement], line: int) -> tuple[Movement, ...]:
        """Return *movements* without those of no amount, by which some banks pass on information."""
        kept = tuple(movement for movement in movements if movement.amount)
        if left := len(movements) - len(kept):
            many = "s" if left > 1 else ""
            self.complaints.warning(line, f"{left} ligne{many} à 0,00 € laissée{many} de côté")
        return kept

    def _once(self, movements: Sequence[Movement]) -> Sequence[Movement]:
        """Return *movements* without those whose bank reference, day and amount came before."""
        seen: dict[tuple[str, date, int], Movement] = {}
        kept = []
        for movement in movements:
            key = (movement.bank_reference, movement.booked_on, movement.amount.cents)
            first = seen.setdefault(key, movement) if movement.bank_reference else movement
            if first is movement:
                kept.append(movement)
            else:
                message = (
                    f"mouvement {movement.bank_reference} de {french.amount(movement.amount)} déjà à la ligne "
                    f"{first.line}, à la même date : repris une fois"
                )
                self.complaints.warning(movement.line, message)
        return kept

    def _check(self, statement: Statement, line: int) -> None:
        """Say by how much the balances of *statement* differ from its movements."""
        gap = statement.gap
        if not gap or statement.opening is None or statement.closing is None:
            return
        moved = total(movement.amount for movement in statement.movements)
        self.complaints.warning(
            line,
            f"compte {shown_account(statement.account)}, relevé arrêté au {french.day(statement.last_on)} : le solde "
            f"initial de {french.amount(statement.opening)} et les mouvements ({french.amount(moved)}) donnent "
            f"{french.amount(statement.opening + moved)}, mais la banque annonce {french.amount(statement.closing)}, "
            f"soit {french.amount(gap)} d’écart. Des lignes manquent ou sont en trop : comparez avec le relevé de la "
            "banque avant d’importer",
        )

    def delivery(self, encoding: str = "", separator: str = "", lines: int = 0) -> Delivery:
        """Return what was gathered; raise ForeignCurrency or NoStatement when nothing is left to bring in."""
        complaints = self.complaints.listed()
        if not self._statements and all(one.severity is Severity.WARNING for one in complaints):
            if self._foreign:
                raise ForeignCurrency(self.path, ", ".join(list(self._foreign)[:5]))
            raise NoStatement(self.path, self._form)
        days = [day for one in self._statements for day in (one.first_on, one.last_on)]
        return Delivery(
            kind=Kind.BANK,
            file_name=self.path.name,
            statements=tuple(self._statements),
            complaints=complaints,
            facts=Facts(
                encoding=encoding,
                separator=separator,
                lines=lines or self._movements,
                first_day=min(days, default=None),
                last_day=max(days, default=None),
            ),
        )
