"""The lines of one letter: each due date with what was paid on it and, at the graver steps, what lateness costs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gestion_creances.aging.penalties import LateRule, Penalty, Settlement, penalty
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.terms_of_sale import Imputation
from gestion_creances.dunning.decision import Claim, Reminder
from gestion_creances.letters.facts import InvoiceLine
from gestion_creances.letters.numbering import is_formal_notice
from gestion_creances.letters.sources import Credit, CustomerRecord, Firm, ItemRecord
from gestion_creances.letters.spelling import euros, short_date


def plain_lines(reminder: Reminder, record: CustomerRecord, as_of: date, language: str) -> tuple[InvoiceLine, ...]:
    """Return the lines of a letter that asks for what is open; money on account is deducted under them."""
    return tuple(
        replace(
            _line(claim, record.item(claim.due.item_id).credits, claim.undisputed, as_of),
            note=_contested(claim, language),
        )
        for claim in reminder.claims
    )


def counted_lines(
    firm: Firm, reminder: Reminder, record: CustomerRecord, as_of: date, language: str
) -> tuple[InvoiceLine, ...]:
    """Return the lines with what lateness has cost up to *as_of*; raise RateMissing.

    Money on account is taken off the lines it covers, since it stops the interest from the day it was received; the
    oldest money first, which never claims too much. A letter that claims nothing yet takes payments off the principal,
    as the account does. What is contested is left out of the principal from the due date on: while the dispute stands
    it costs the customer nothing.
    """
    money = _Purse(record.on_account)
    lines: list[InvoiceLine] = []
    charged: set[int | None] = set()
    names = {claim.due.item_id for claim in reminder.claims}
    for claim in reminder.claims:
        known = record.item(claim.due.item_id)
        credits_taken = (*known.credits, *money.take(claim.deducted))
        rule = _rule(firm, reminder, record, known)
        invoice = claim.due.invoice_id
        if (invoice is not None and invoice in charged) or known.indemnity_claimed_with - names:
            rule = replace(rule, indemnity=False)
        owed = _owed(claim, credits_taken, known.settled, rule, firm, as_of)
        if owed and owed.indemnity:
            charged.add(invoice)
        basis = _basis(known, language) if reminder.level.claims_penalties else ""
        note = " · ".join(filter(None, (basis, _contested(claim, language))))
        lines.append(replace(_line(claim, credits_taken, claim.remaining, as_of), note=note, penalty=owed))
    return tuple(lines)


@dataclass(slots=True)
class _Purse:
    """Credits not allocated, spent oldest first."""

    left: Sequence[Credit]

    def take(self, amount: Money) -> Iterator[Credit]:
        """Yield credits worth *amount*, cutting the last one."""
        while amount > ZERO and self.left:
            first, *others = self.left
            part = min(amount, first.amount)
            amount -= part
            rest = replace(first, amount=first.amount - part)
            self.left = [rest, *others] if rest.amount else others
            yield replace(first, amount=part)


def _line(claim: Claim, credits_taken: Iterable[Credit], left: Money, as_of: date) -> InvoiceLine:
    due = claim.due
    paid = total(credit.amount for credit in credits_taken)
    late = (as_of - due.due_on).days
    return InvoiceLine(due.number, due.issued_on, due.due_on, due.amount, paid, left, late, disputed=claim.disputed)


def _rule(firm: Firm, reminder: Reminder, record: CustomerRecord, known: ItemRecord) -> LateRule:
    notices = [letter.sent_on for letter in known.letters if is_formal_notice(letter.number)]
    rule = LateRule.of(record.customer, firm.terms, min(notices, default=None))
    if not reminder.level.claims_indemnity:
        rule = replace(rule, indemnity=False)
    return rule if reminder.level.claims_penalties else replace(rule, imputation=Imputation.PRINCIPAL_FIRST)


def _owed(
    claim: Claim, taken: Sequence[Credit], settled: Sequence[Settlement], rule: LateRule, firm: Firm, as_of: date
) -> Penalty | None:
    """Return what the due date owes for being late, None when that is nothing at all."""
    owed = penalty(
        claim.due.amount,
        claim.due.due_on,
        as_of,
        [(credit.dated_on, credit.amount) for credit in taken if not credit.corrects_price],
        rule=rule,
        rates=firm.rates,
        credit_notes=claim.disputed + total(credit.amount for credit in taken if credit.corrects_price),
        settled=settled,
    )
    return owed if owed.interest or owed.indemnity else None


def _contested(claim: Claim, language: str) -> str:
    """Return what the line leaves out because the customer contests it."""
    if not claim.disputed:
        return ""
    words = "{} disputed, not claimed here" if language == "en" else "{} contestés, non réclamés ici"
    return words.format(euros(claim.disputed, language))


def _basis(known: ItemRecord, language: str) -> str:
    """Return what the claim rests on: the order, the delivery."""
    order, delivery = ("Order {}", "delivered on {}") if language == "en" else ("Commande {}", "livrée le {}")
    parts = [order.format(known.order_reference)] if known.order_reference else []
    if known.delivered_on:
        parts.append(delivery.format(short_date(known.delivered_on, language)))
    text = " · ".join(parts)
    return text[:1].upper() + text[1:]
