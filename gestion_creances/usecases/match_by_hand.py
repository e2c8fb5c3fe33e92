"""Says by hand what a movement of the bank is: debts it pays, money on account, a refund, a payment that came back."""

from __future__ import annotations

from collections.abc import Sequence

from gestion_creances.desk import Desk
from gestion_creances.matching.proposal import Certainty, Gap, OnAccount, Proposal, Share, Use
from gestion_creances.storage.bank_matches import Decision, Settled

_BY_HAND = "Rapproché à la main."


def match_by_hand(
    desk: Desk,
    line_id: int,
    shares: Sequence[Share],
    on_account: Sequence[OnAccount] = (),
    gap: Gap | None = None,
    *,
    reason: str = "",
) -> Settled:
    """Write what a line pays, for one customer or several, and return it.

    *shares* are signed as what they settle: positive for a debt, negative for a credit taken off; with *gap* their
    ``gap`` closes what was not paid, or, when none has one, what is left on account is written off, for *reason*.
    Shares and money on account add up to the line. Money out gives credits back: see `refund`. Raise SettlementRefused
    when the sum is wrong or when a debt or credit is no longer open for so much.
    """
    reasons = (" ".join(reason.split()) or _BY_HAND,)
    proposal = Proposal(line_id, Use.PAYS, Certainty.CERTAIN, reasons, tuple(shares), tuple(on_account), gap)
    return _write(desk, proposal)


def put_on_account(desk: Desk, line_id: int, customer_id: int) -> Settled:
    """Give the whole line to one customer without saying what it pays: it stays on his account."""
    with desk.books.reading() as session:
        amount = session.bank_lists.get(line_id).amount
    return match_by_hand(desk, line_id, (), (OnAccount(customer_id, amount),))


def refund(desk: Desk, line_id: int, credits_: Sequence[Share]) -> Settled:
    """Say that money out pays credits of customers back (payments on account, credit notes, deposits).

    The amounts of *credits_* are negative, as the credits and the line are. Raise SettlementRefused as `match_by_hand`.
    """
    return match_by_hand(desk, line_id, credits_)


def take_payment_back(desk: Desk, line_id: int, payment_id: int) -> Settled:
    """Say that the line gives a payment back (rejected debit, unpaid cheque): what it had paid is owed again that day.

    The payment and its return stay in the account with their own days. Raise SettlementRefused when the amounts differ
    or when the payment has come back already.
    """
    reasons = (_BY_HAND,)
    return _write(desk, Proposal(line_id, Use.RETURNS, Certainty.CERTAIN, reasons, payment_id=payment_id))


def find_payment_again(desk: Desk, line_id: int, payment_id: int) -> Settled:
    """Say that the line is a payment typed before: no money counts twice. Raise SettlementRefused when it cannot be."""
    reasons = (_BY_HAND,)
    return _write(desk, Proposal(line_id, Use.SAME_AS, Certainty.CERTAIN, reasons, payment_id=payment_id))


def _write(desk: Desk, proposal: Proposal) -> Settled:
    decision = Decision("by_hand", desk.now(), desk.actor, desk.today)
    with desk.books.writing() as session:
        settled = session.matches.settle(proposal, decision)
        customers = session.customers.many(customer_id for customer_id, _ in settled.told)
        for customer_id, facts in settled.told:
            subject = f"client:{customers[customer_id].code}"
            facts = facts | {"how": decision.how}
            session.journal.append(decision.at, decision.actor, "bank.matched", subject, facts)
    return settled
