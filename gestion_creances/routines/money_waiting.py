"""What the bank, the direct debits and the platforms of electronic invoicing ask of the day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from gestion_creances.banking.continuity import Missing
from gestion_creances.banking.mandate import Standing
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.desk import Desk
from gestion_creances.dunning.campaign import Freshness
from gestion_creances.storage.bank import AccountState
from gestion_creances.usecases.collect_debits import Preparation, prepare_collection
from gestion_creances.usecases.view_bank import LeftLine, ReadLines, read_lines_left, view_bank
from gestion_creances.usecases.view_debits import MandateRow, view_mandates
from gestion_creances.usecases.view_held_up import HeldUpInvoice, view_held_up

MOST_READ = 300
"""So many lines left are read for what they may be; of more, only the number and the sum are told."""


@dataclass(frozen=True, slots=True)
class Lot:
    """So many lines of the bank and their sum, which is positive."""

    count: int = 0
    amount: Money = ZERO


@dataclass(frozen=True, slots=True)
class Returned:
    """A payment that the bank took back: from whom, as far as it is known, why, and how much (positive)."""

    day: date
    amount: Money
    reason: str
    customer_id: int | None
    customer: str


@dataclass(frozen=True, slots=True)
class BankWork:
    """The lines that wait: ``certain`` are accepted in one key, ``likely`` have a reading to confirm.

    ``unread`` have none, or are too many to be read. ``stale`` are the accounts whose last statement is too old,
    ``missing`` where statements do not join.
    """

    certain: Lot = Lot()
    likely: Lot = Lot()
    unread: Lot = Lot()
    returned: tuple[Returned, ...] = ()
    stale: tuple[AccountState, ...] = ()
    missing: tuple[Missing, ...] = ()

    @property
    def left(self) -> Lot:
        """All the money in that waits."""
        lots = (self.certain, self.likely, self.unread)
        return Lot(sum(lot.count for lot in lots), total(lot.amount for lot in lots))


@dataclass(frozen=True, slots=True)
class MoneyWaiting:
    """What there is to do about money on its way: ``debits`` is None when nothing may be collected.

    ``lapsing`` are the mandates that may still be used and soon may not.
    """

    bank: BankWork
    stated: tuple[HeldUpInvoice, ...]
    debits: Preparation | None
    lapsing: tuple[MandateRow, ...]


def read_money_waiting(desk: Desk) -> MoneyWaiting:
    """Return what the bank, the direct debits and the platforms ask today; writes nothing."""
    mandates = view_mandates(desk)
    debits = prepare_collection(desk) if mandates else None
    return MoneyWaiting(
        bank=_bank(desk),
        stated=tuple(sorted(view_held_up(desk), key=lambda line: -line.open.cents)),
        debits=debits if debits is not None and debits.prepared.debits else None,
        lapsing=tuple(row for row in mandates if row.standing is Standing.VALID and row.problem),
    )


def _bank(desk: Desk) -> BankWork:
    view = view_bank(desk)
    stale = tuple(
        state for state in view.accounts if state.last_on and Freshness(state.last_on, ZERO, 0).is_stale(desk.today)
    )
    if not view.counts.left:
        return BankWork(stale=stale, missing=view.missing)
    if view.counts.left > MOST_READ:
        return BankWork(unread=Lot(view.counts.received, view.counts.amount), stale=stale, missing=view.missing)
    read = read_lines_left(desk)
    money_in = [line for line in read.lines if line.line.amount > ZERO]
    return BankWork(
        certain=_lot(line for line in money_in if line.certain),
        likely=_lot(line for line in money_in if line.proposals and not line.certain),
        unread=_lot(line for line in money_in if not line.proposals),
        returned=tuple(_returned(line, read) for line in read.lines if line.line.amount < ZERO),
        stale=stale,
        missing=view.missing,
    )


def _lot(lines: Iterable[LeftLine]) -> Lot:
    amounts = [line.line.amount for line in lines]
    return Lot(len(amounts), total(amounts))


def _returned(left: LeftLine, read: ReadLines) -> Returned:
    owners = read.owners(left.proposals[0]) if left.proposals else ()
    key = owners[0] if owners else None
    line = left.line
    name = read.customers[key][1] if key is not None else line.payer
    return Returned(line.booked_on, -line.amount, line.return_reason or line.label, key, name)
