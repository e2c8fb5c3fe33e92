"""Payments recorded before: taken back by the bank, typed by hand before the statement came, or collected by debit."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from math import log2

from gestion_creances.basics.money import total
from gestion_creances.matching import reasons
from gestion_creances.matching.amounts import amount_bits
from gestion_creances.matching.book import OpenBook
from gestion_creances.matching.facts import Collected, Facts, Known, Line, Paid
from gestion_creances.matching.payers import Payer, Sign
from gestion_creances.matching.proposal import Certainty, OnAccount, Proposal, Share, Use
from gestion_creances.matching.ranking import Weighed
from gestion_creances.matching.words import folded

_RETURN_WITHIN = timedelta(days=400)
_TYPED_BEFORE = timedelta(days=10)
_CHEQUE_BEFORE = timedelta(days=31)
_TYPED_AFTER = timedelta(days=5)
_TWICE_WITHIN = timedelta(days=120)
_COLLECTED_WITHIN = timedelta(days=7)
_RETURN = re.compile(r"\b(?:REJETE?E?S?|IMPAYEE?S?|RETOUR|RETOURNE|REJ|RTP|UNPAID|RETURNED|CONTREPASSATION)\b")
_SHORTEST_REFERENCE = 5
_REFERENCE_BITS = 20.0
_PAYER_BITS = 10.0
_DEBIT_BITS = 4.0
_DAYS_A_BIT = 3
_SAME_BITS = 8.0


class Recorded:
    """The payments and collections by amount."""

    def __init__(self, facts: Facts, book: OpenBook, customers: Mapping[int, Known]) -> None:
        self._book = book
        self._customers = customers
        self._paid: defaultdict[int, list[Paid]] = defaultdict(list)
        self._collected: defaultdict[int, list[Collected]] = defaultdict(list)
        self._used: set[int] = set()
        self._days = {paid.item_id: paid.paid_on for paid in facts.paid}
        for paid in sorted(facts.paid, key=lambda one: (one.paid_on, one.item_id)):
            self._paid[paid.amount.cents].append(paid)
        for one in sorted(facts.collected, key=lambda one: (one.collect_on, one.collection_id, one.end_to_end)):
            self._collected[one.amount.cents].append(one)

    def use(self, proposal: Proposal) -> None:
        """Remember that a payment was found again or taken back: no other line will be."""
        if proposal.payment_id is not None:
            self._used.add(proposal.payment_id)

    def is_used(self, proposal: Proposal) -> bool:
        """Return whether the payment that *proposal* names was found again or taken back by another line."""
        return proposal.payment_id in self._used

    def day_of(self, proposal: Proposal) -> date:
        """Return the day of the payment that *proposal* names."""
        return self._days[proposal.payment_id or 0]

    def twice(self, line: Line, customer_id: int) -> date | None:
        """Return the last day the bank brought as much from the customer within four months, None if it did not."""
        days = [
            paid.paid_on
            for paid in self._paid.get(line.amount.cents, ())
            if paid.customer_id == customer_id
            and paid.line_id is not None
            and timedelta() <= line.booked_on - paid.paid_on <= _TWICE_WITHIN
        ]
        return max(days, default=None)

    def returned(self, line: Line, payers: Mapping[int, Payer]) -> Iterator[Weighed]:
        """Yield the payments that a movement out may take back: same amount, before it, within 400 days.

        Nothing when neither the bank nor a reference says that it is a return.
        """
        candidates = self._paid.get(-line.amount.cents, ())
        words = _words(line) if candidates else ""
        told = bool(line.return_reason) or bool(_RETURN.search(folded(line.text)))
        for paid in candidates:
            before = line.booked_on - paid.paid_on
            same = _names(words, paid.reference)
            if paid.item_id in self._used or not timedelta() <= before <= _RETURN_WITHIN or not (told or same):
                continue
            payer = payers.get(paid.customer_id)
            bits = self._bits(line, paid, payer, same=same) - before.days / (_DAYS_A_BIT * 10)
            bits += _DEBIT_BITS if paid.method in ("direct_debit", "cheque", "bill") else 0.0
            certainty = Certainty.POSSIBLE
            if same and told and not _other(payers, paid.customer_id):
                certainty = Certainty.CERTAIN
            elif same or payer is not None:
                certainty = Certainty.PROBABLE
            reason = reasons.returned(paid.paid_on, paid.amount.cents)
            yield self._weighed(line, paid, Use.RETURNS, certainty, bits, reason, same=same, payer=payer)

    def typed(self, line: Line, payers: Mapping[int, Payer]) -> Iterator[Weighed]:
        """Yield the payments typed by hand that the movement may be: same amount, within a few days, no line yet."""
        candidates = [paid for paid in self._paid.get(line.amount.cents, ()) if paid.line_id is None]
        words = _words(line) if candidates else ""
        for paid in candidates:
            before = _CHEQUE_BEFORE if paid.method == "cheque" else _TYPED_BEFORE
            near = line.booked_on - before <= paid.paid_on <= line.booked_on + _TYPED_AFTER
            payer = payers.get(paid.customer_id)
            same = _names(words, paid.reference)
            if paid.item_id in self._used or not near:
                continue
            if payer is None and not same and _other(payers, paid.customer_id):
                continue
            bits = self._bits(line, paid, payer, same=same) - abs((line.booked_on - paid.paid_on).days) / _DAYS_A_BIT
            certainty = Certainty.POSSIBLE
            if same and not _other(payers, paid.customer_id):
                certainty = Certainty.CERTAIN
            elif same or payer is not None:
                certainty = Certainty.PROBABLE
            reason = reasons.by_hand(paid.paid_on)
            yield self._weighed(line, paid, Use.SAME_AS, certainty, bits + _SAME_BITS, reason, same=same, payer=payer)

    def _bits(self, line: Line, paid: Paid, payer: Payer | None, *, same: bool) -> float:
        bits = amount_bits(line.amount.cents) - log2(max(1, len(self._paid[paid.amount.cents])))
        return bits + (_REFERENCE_BITS if same else 0.0) + (_PAYER_BITS + payer.sign if payer else 0.0)

    def _weighed(
        self,
        line: Line,
        paid: Paid,
        use: Use,
        certainty: Certainty,
        bits: float,
        reason: str,
        *,
        same: bool,
        payer: Payer | None,
    ) -> Weighed:
        told = [reason]
        if same:
            told.append(reasons.same_reference(paid.reference))
        if payer is not None:
            told.append(reasons.same_payer(self._customers[paid.customer_id].names[0]))
        if line.return_reason:
            told.append(reasons.bank_reason(line.return_reason))
        part = (OnAccount(paid.customer_id, line.amount),)
        proposal = Proposal(line.line_id, use, certainty, tuple(told), (), part, payment_id=paid.item_id)
        return Weighed(proposal, bits, (paid.paid_on, paid.item_id))

    def collected(self, line: Line) -> Iterator[Weighed]:
        """Yield the direct debits, a whole remittance or one of its lines, whose money the movement brings."""
        candidates = self._collected.get(line.amount.cents, ())
        words = _words(line) if candidates else ""
        for one in candidates:
            same = _names(words, one.end_to_end or one.number)
            near = abs(line.booked_on - one.collect_on) <= _COLLECTED_WITHIN
            shares = self._shares(one)
            if shares is None or not (same or (near and line.method in ("", "direct_debit"))):
                continue
            certainty = Certainty.CERTAIN if same and near else Certainty.PROBABLE
            if one.end_to_end:
                reason = reasons.collected_line(one.end_to_end)
            else:
                reason = reasons.collected(one.number, one.collect_on)
            bits = amount_bits(line.amount.cents) + _SAME_BITS + (_REFERENCE_BITS if same else 0.0)
            proposal = Proposal(line.line_id, Use.PAYS, certainty, (reason, reasons.exact_amount(1)), shares)
            yield Weighed(proposal, bits, (one.collect_on, one.collection_id, one.end_to_end))

    def _shares(self, one: Collected) -> tuple[Share, ...] | None:
        """Return the shares of a collection, None when something of it is no longer open."""
        shares = []
        for item_id, amount in one.shares:
            due = self._book.dues.get(item_id)
            if due is None or amount.cents > self._book.open_cents(due):
                return None
            shares.append(Share(item_id, due.customer_id, amount))
        return tuple(shares) if shares and total(share.amount for share in shares) == one.amount else None


def _words(line: Line) -> str:
    return "".join(sign for sign in folded(f"{line.text} {line.reference}") if sign.isalnum())


def _names(words: str, reference: str) -> bool:
    """Return whether *words* hold *reference*, long enough to be no accident."""
    bare = "".join(sign for sign in folded(reference) if sign.isalnum())
    return len(bare) >= _SHORTEST_REFERENCE and any(sign.isdigit() for sign in bare) and bare in words


def _other(payers: Mapping[int, Payer], customer_id: int) -> bool:
    """Return whether the customer told by more than a word is another one."""
    known = [one for one in payers.values() if one.sign > Sign.WORD]
    return bool(known) and all(one.customer_id != customer_id for one in known)
