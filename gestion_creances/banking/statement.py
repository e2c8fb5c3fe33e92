"""A bank statement: one account, its balances, and the movements between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import Money, total


@dataclass(frozen=True, slots=True)
class AccountName:
    """How a file names the account of a statement.

    ``iban`` is compact and checked, empty when the file gives none; ``number`` is then the bank's own codes and number,
    put together by the reader so that two files of one bank agree; ``label`` is the bank's name for it, perhaps empty.
    """

    iban: str = ""
    number: str = ""
    label: str = ""

    @property
    def identity(self) -> str:
        """What makes two statements one account's: the IBAN, else the number."""
        return self.iban or self.number


@dataclass(frozen=True, slots=True)
class Movement:
    """One line of a statement; ``amount`` is positive when money came in, negative when it went out.

    ``label`` is the bank's short text, ``detail`` everything else it says (remittance text, structured references),
    one line each. ``payer`` and ``payer_iban`` name the other side, ``reference`` what the payer gave with his order
    (end-to-end), ``bank_reference`` the bank's own and unique one. ``method`` is one of those of `ledger.payment`, or
    empty; ``return_reason`` is set when the movement takes back an earlier one (rejected direct debit, unpaid cheque).
    ``line`` is where the file says it.
    """

    booked_on: date
    value_on: date
    amount: Money
    label: str
    detail: str = ""
    payer: str = ""
    payer_iban: str = ""
    reference: str = ""
    bank_reference: str = ""
    method: str = ""
    return_reason: str = ""
    line: int = 0

    @property
    def text(self) -> str:
        """All the words of the movement, to look for references in."""
        return "\n".join(filter(None, (self.label, self.detail, self.reference, self.payer)))


@dataclass(frozen=True, slots=True)
class Statement:
    """The movements of one account between two days, with the balances the bank gives (None: it gives none)."""

    account: AccountName
    movements: tuple[Movement, ...]
    first_on: date
    last_on: date
    opening: Money | None = None
    closing: Money | None = None
    number: str = ""

    @property
    def gap(self) -> Money | None:
        """Closing − opening − movements: what the file does not explain; None when a balance is missing."""
        if self.opening is None or self.closing is None:
            return None
        return self.closing - self.opening - total(movement.amount for movement in self.movements)


def identities(movements: Sequence[Movement]) -> tuple[str, ...]:
    """Return a text for each movement of one account that is the same in every file that holds it.

    The day, the amount and the bank's own reference make it; without one, the words of the movement folded to letters
    and digits, and a rank among those that are alike on that day, so that two equal payments stay two.
    """
    seen: dict[str, int] = {}
    found = []
    for movement in movements:
        words = "".join(sign for sign in movement.text.casefold() if sign.isalnum())
        told = movement.bank_reference.replace("|", " ") or words
        base = f"{movement.booked_on.isoformat()}|{movement.amount.cents}|{told}"
        rank = seen[base] = seen.get(base, 0) + 1
        found.append(base if rank == 1 else f"{base}|{rank}")
    return tuple(found)
