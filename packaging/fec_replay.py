"""Plays the credits of a real FEC again: its invoices as they stood, payments as bank lines, letters as the truth."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path

from matching_replay import Score

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.intake.drafts import Delivery, InvoiceDraft, PaymentDraft
from gestion_creances.intake.fec.reading import read_fec
from gestion_creances.matching.facts import Due, Facts, Known, Line
from gestion_creances.matching.proposal import Certainty, Proposal
from gestion_creances.matching.together import propose_all

_TERM = timedelta(days=30)
_TELLINGS = {
    "number and name told": "{piece}\n{name}",
    "number told, nothing else": "FACTURE {piece}",
    "name told, nothing else": "VIR {name}",
}


def replay_fec(path: Path) -> dict[str, Score]:
    """Return a score for each way a bank might have told the payments of *path*.

    A FEC keeps no words of the bank: its payments bear the number of the invoice they pay (PieceRef) and the name of
    the customer, and the three ways are what is left when the one or the other is not told. Only payments whose letter
    says wholly what they pay count; they are read month by month against what was open then.
    """
    delivery = read_fec(path)
    return {name: _Past(delivery).play(telling) for name, telling in _TELLINGS.items()}


class _Past:
    """The customers' accounts of the FEC while its payments come in."""

    def __init__(self, delivery: Delivery) -> None:
        self._customers = {draft.code: rank for rank, draft in enumerate(delivery.customers, start=1)}
        self._names = {draft.code: draft.name for draft in delivery.customers}
        self._known = tuple(Known(self._customers[one.code], one.code, (one.name,)) for one in delivery.customers)
        self._documents = {draft.source_key: draft for draft in delivery.invoices}
        self._ids = {draft.source_key: rank for rank, draft in enumerate(delivery.invoices, start=1)}
        self._numbers = {
            (self._customers[draft.customer_code], draft.number): self._ids[draft.source_key]
            for draft in delivery.invoices
        }
        self._open = {draft.source_key: draft.gross.cents for draft in delivery.invoices}
        self._payments = sorted(delivery.payments, key=lambda one: (one.paid_on, one.line))
        self._truth: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self._notes: defaultdict[str, list[tuple[str, int, date]]] = defaultdict(list)
        payments = {payment.source_key for payment in delivery.payments}
        for one in delivery.allocations:
            if one.credit_key in payments and one.debit_key in self._documents:
                self._truth[one.credit_key][one.debit_key] = one.amount.cents
            elif one.credit_key in self._documents and one.debit_key in self._documents:
                self._notes[one.credit_key].append((one.debit_key, one.amount.cents, one.since))

    def play(self, telling: str) -> Score:
        """Return how many payments are understood when the bank tells them so."""
        score = Score()
        for _, group in groupby(self._payments, key=lambda one: (one.paid_on.year, one.paid_on.month)):
            month = list(group)
            self._set_off(month[-1].paid_on)
            lines = {
                rank: self._line(rank, payment, telling)
                for rank, payment in enumerate(month, start=1)
                if payment.amount > ZERO and self._is_told(payment)
            }
            found = propose_all(self._facts(month[-1].paid_on), list(lines.values()))
            for rank in lines:
                payment = month[rank - 1]
                good = [self._is_right(one, payment) for one in found[rank]]
                certain = bool(found[rank]) and found[rank][0].certainty is Certainty.CERTAIN
                score.add(good, certain=certain, nothing=False)
            for payment in month:
                for key, cents in self._truth[payment.source_key].items():
                    self._open[key] -= cents
        return score

    def _is_told(self, payment: PaymentDraft) -> bool:
        """Return whether the letter says wholly what *payment* pays, and nothing dated after it."""
        paid = self._truth[payment.source_key]
        known = all(self._documents[key].issued_on <= payment.paid_on for key in paid)
        return known and sum(paid.values()) == payment.amount.cents

    def _line(self, rank: int, payment: PaymentDraft, telling: str) -> Line:
        name = self._names[payment.customer_code]
        text = telling.format(piece=payment.reference, name=name)
        return Line(rank, payment.paid_on, payment.amount, text, name if "{name}" in telling else "")

    def _facts(self, until: date) -> Facts:
        dues = tuple(self._dues(until))
        return Facts(dues, self._known)

    def _dues(self, until: date) -> Iterator[Due]:
        for key, draft in self._documents.items():
            if self._open[key] and draft.issued_on <= until:
                yield self._due(key, draft)

    def _due(self, key: str, draft: InvoiceDraft) -> Due:
        due_on = draft.issued_on + (_TERM if draft.gross > ZERO else timedelta())
        number, item = draft.number if draft.numbered else "", self._ids[key]
        customer = self._customers[draft.customer_code]
        return Due(item, customer, draft.kind, number, draft.issued_on, due_on, Money(self._open[key]), item)

    def _set_off(self, until: date) -> None:
        """Take credit notes off the invoices they were lettered with, once both are there."""
        for credit, pairs in self._notes.items():
            for debit, cents, since in pairs:
                if since <= until:
                    self._open[credit] += cents
                    self._open[debit] -= cents
            self._notes[credit] = [pair for pair in pairs if pair[2] > until]

    def _is_right(self, proposal: Proposal, payment: PaymentDraft) -> bool:
        """Return whether *proposal* pays what the letter says, or the equal debt that the payment itself names.

        Now and then the accountant lettered another invoice of the same customer and amount than the one named.
        """
        closed = {share.item_id: (share.amount + share.discount + share.gap).cents for share in proposal.shares}
        truth = {self._ids[key]: cents for key, cents in self._truth[payment.source_key].items()}
        if proposal.on_account or closed == truth:
            return not proposal.on_account
        named = self._numbers.get((self._customers[payment.customer_code], payment.reference))
        return len(truth) == 1 and list(closed) == [named] and list(closed.values()) == list(truth.values())
