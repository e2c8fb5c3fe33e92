"""The account of penalties beside the invoices: what was claimed, paid and waived of each, and what is still claimed.

Penalties and the fixed indemnity repair a loss: they are outside VAT (article 256 CGI), they never change the fiscal
invoice, and they are taxed when collected (article 237 sexies CGI). So they live here until money comes in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.french import amount as euros
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.terms_of_sale import Imputation


class MoveKind(StrEnum):
    """What happens to penalties: a document claims them, a payment pays them, the firm gives them up.

    CANCELLED takes back a claim that has lost its ground: a credit note has lowered the price it was counted on.
    """

    CLAIMED = "claimed"
    PAID = "paid"
    WAIVED = "waived"
    CANCELLED = "cancelled"


class PenaltyRefused(Refusal):
    """Penalties cannot be collected, waived or claimed so; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class PenaltyAmounts:
    """Late interest and fixed indemnity, in cents."""

    interest: Money = ZERO
    indemnity: Money = ZERO

    @property
    def total(self) -> Money:
        """Both together."""
        return self.interest + self.indemnity

    def __add__(self, other: PenaltyAmounts) -> PenaltyAmounts:
        return PenaltyAmounts(self.interest + other.interest, self.indemnity + other.indemnity)

    def __sub__(self, other: PenaltyAmounts) -> PenaltyAmounts:
        return PenaltyAmounts(self.interest - other.interest, self.indemnity - other.indemnity)

    def __neg__(self) -> PenaltyAmounts:
        return PenaltyAmounts(-self.interest, -self.indemnity)

    def __bool__(self) -> bool:
        return bool(self.interest or self.indemnity)


NO_PENALTY = PenaltyAmounts()


@dataclass(frozen=True, slots=True)
class PenaltyMove:
    """One line of the account, on one due date; ``id`` is 0 until stored.

    ``amounts`` are positive, negative for a line that takes an earlier one back. A claim names its letter or its
    penalty invoice; a payment the money (``payment_id``) and the ledger item made of it (``collected_id``).
    """

    customer_id: int
    item_id: int
    moved_on: date
    kind: MoveKind
    amounts: PenaltyAmounts
    reason: str = ""
    letter_id: int | None = None
    penalty_invoice_id: int | None = None
    payment_id: int | None = None
    collected_id: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class PenaltyBalance:
    """What was claimed (cancelled claims taken off), paid and waived up to a date."""

    claimed: PenaltyAmounts = NO_PENALTY
    paid: PenaltyAmounts = NO_PENALTY
    waived: PenaltyAmounts = NO_PENALTY

    @property
    def left(self) -> PenaltyAmounts:
        """What is still claimed: claimed − paid − waived."""
        return self.claimed - self.paid - self.waived

    def __add__(self, other: PenaltyBalance) -> PenaltyBalance:
        return PenaltyBalance(self.claimed + other.claimed, self.paid + other.paid, self.waived + other.waived)

    def after(self, move: PenaltyMove) -> PenaltyBalance:
        """Return the balance once *move* is counted."""
        if move.kind is MoveKind.PAID:
            return PenaltyBalance(self.claimed, self.paid + move.amounts, self.waived)
        if move.kind is MoveKind.WAIVED:
            return PenaltyBalance(self.claimed, self.paid, self.waived + move.amounts)
        added = -move.amounts if move.kind is MoveKind.CANCELLED else move.amounts
        return PenaltyBalance(self.claimed + added, self.paid, self.waived)


def balance(moves: Iterable[PenaltyMove], as_of: date, since: date | None = None) -> PenaltyBalance:
    """Return what *moves* (of a due date, an invoice, a customer or all) make up to *as_of*, that day included.

    With *since*, only what moved from that day on.
    """
    found = PenaltyBalance()
    for move in moves:
        if move.moved_on <= as_of and (since is None or move.moved_on >= since):
            found = found.after(move)
    return found


def to_claim(before: PenaltyBalance, stated: PenaltyAmounts) -> PenaltyAmounts:
    """Return what a document that states *stated* since the due date adds to the claims made *before*.

    Negative where a credit note has lowered the claim. What a document does not speak of (zero) it does not take back.
    """
    interest = stated.interest - before.claimed.interest if stated.interest else ZERO
    indemnity = stated.indemnity - before.claimed.indemnity if stated.indemnity else ZERO
    return PenaltyAmounts(interest, indemnity)


def checked_settlement(left: PenaltyAmounts, wanted: PenaltyAmounts, number: str) -> PenaltyAmounts:
    """Return *wanted* when the penalties still claimed on invoice *number* allow it; raise PenaltyRefused otherwise."""
    for field, asked, most in (
        ("interest", wanted.interest, left.interest),
        ("indemnity", wanted.indemnity, left.indemnity),
    ):
        if asked < ZERO:
            raise PenaltyRefused(field, f"Facture {number} : un montant ne peut pas être négatif.")
        if asked > max(most, ZERO):
            what = "de pénalités" if field == "interest" else "d’indemnité"
            raise PenaltyRefused(
                field, f"Facture {number} : il ne reste que {euros(max(most, ZERO))} {what} à recouvrer."
            )
    if not wanted:
        raise PenaltyRefused("interest", f"Facture {number} : indiquez un montant, il ne peut pas être nul.")
    return wanted


def checked_reason(reason: str) -> str:
    """Return *reason* without spaces around it; raise PenaltyRefused when there is none: penalties are never lost."""
    if not (written := reason.strip()):
        raise PenaltyRefused("reason", "Écrivez le motif : une remise de pénalités doit pouvoir s’expliquer.")
    return written


@dataclass(frozen=True, slots=True)
class Split:
    """How one payment is shared between the price and the penalties; ``left`` pays nothing yet."""

    principal: Money = ZERO
    penalties: PenaltyAmounts = NO_PENALTY
    left: Money = ZERO


def split(received: Money, principal: Money, claimed: PenaltyAmounts, imputation: Imputation) -> Split:
    """Return how *received* is shared by the firm's rule between *principal* and the penalties still *claimed*.

    Article 1343-1 code civil: the interest first, unless the creditor chose otherwise.
    """
    parts = {"interest": max(ZERO, claimed.interest), "principal": principal, "indemnity": max(ZERO, claimed.indemnity)}
    taken = dict.fromkeys(parts, ZERO)
    for name in _ORDERS[imputation]:
        taken[name] = min(received, parts[name])
        received -= taken[name]
    return Split(taken["principal"], PenaltyAmounts(taken["interest"], taken["indemnity"]), received)


_ORDERS = {
    Imputation.INTEREST_FIRST: ("interest", "principal", "indemnity"),
    Imputation.INDEMNITY_NEXT: ("interest", "indemnity", "principal"),
    Imputation.PRINCIPAL_FIRST: ("principal", "interest", "indemnity"),
}


@dataclass(frozen=True, slots=True)
class PenaltyShare:
    """The part of a payment or of a waiver that goes to the penalties of one due date."""

    item_id: int
    amounts: PenaltyAmounts


def shared(wanted: PenaltyAmounts, lefts: Sequence[tuple[int, PenaltyAmounts]]) -> tuple[PenaltyShare, ...]:
    """Return *wanted* spread over the due dates (id, still claimed) of *lefts*, in order, never more than is left."""
    shares = []
    for key, left in lefts:
        part = PenaltyAmounts(
            min(wanted.interest, max(ZERO, left.interest)), min(wanted.indemnity, max(ZERO, left.indemnity))
        )
        if part:
            shares.append(PenaltyShare(key, part))
            wanted -= part
    return tuple(shares)
