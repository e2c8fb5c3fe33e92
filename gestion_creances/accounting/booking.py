"""Turns each fact of the ledger into its balanced entry.

The accounts are those of the plan comptable général. Customers' lines carry the customer's code as auxiliary account.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import overload

from gestion_creances.accounting.chart import BANK, Chart, title
from gestion_creances.accounting.entry import Entry, EntryLine
from gestion_creances.accounting.facts import (
    AnyFact,
    Closing,
    DiscountGranted,
    Doubted,
    Fact,
    PenaltyCollected,
    Provided,
    Receipt,
    Sale,
    Transferred,
    WrittenOff,
)
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.item import ItemKind

Part = tuple[str, Money, bool]
"""An account, an amount (positive: debit), and whether the line is the customer's own."""

NO_VAT_ON_SALE = "TVA inconnue : portée en compte d’attente, à ventiler."
NO_VAT_ON_DISCOUNT = "TVA inconnue : l’escompte est porté en entier en charge."


@overload
def entry_of(fact: WrittenOff | Doubted | Provided, chart: Chart) -> Entry: ...
@overload
def entry_of(fact: AnyFact, chart: Chart) -> Entry | None: ...
def entry_of(fact: AnyFact, chart: Chart) -> Entry | None:
    """Return the entry of *fact*, None when it moves nothing between accounts."""
    match fact:
        case Sale():
            return _sale(fact, chart)
        case Receipt():
            return _receipt(fact, chart)
        case DiscountGranted():
            return _discount(fact, chart)
        case WrittenOff():
            return _write_off(fact, chart)
        case PenaltyCollected():
            return _penalty(fact, chart)
        case Transferred():
            return _transfer(fact, chart)
        case Doubted():
            return _doubtful(fact, chart)
        case _:
            return _provision(fact, chart)


def _sale(fact: Sale, chart: Chart) -> Entry:
    """Debit 411, credit 70 and 44571; a credit note the other way round (PCG 411, 70, 44571)."""
    word = "Avoir" if fact.gross < ZERO else "Facture"
    claim = (chart.claim(fact.kind), fact.gross, True)
    vat = ZERO if fact.vat is None and chart.no_vat else fact.vat
    if vat is None:
        rest: tuple[Part, ...] = ((chart.suspense, -fact.gross, False),)
    else:
        rest = ((chart.sales_account, vat - fact.gross, False), (chart.vat, -vat, False))
    warning = NO_VAT_ON_SALE if vat is None else ""
    return _entry(fact, chart, chart.sales_journal, f"{word} {fact.piece}", (claim, *rest), warning)


def _receipt(fact: Receipt, chart: Chart) -> Entry:
    """Debit 512, 5112 or 53, credit 411 (4191 for a deposit); money given back or returned the other way round.

    What a line of the bank tells is on the bank's account, cheques and cash paid in included: 5112 and 53 are for what
    has not reached it.
    """
    account, journal = chart.money(fact.method)
    if fact.bank or fact.source == BANK:
        account, journal = fact.bank or chart.bank, fact.journal or chart.bank_journal
    word = "Acompte" if fact.deposit else "Règlement" if fact.amount > ZERO else "Retour ou remboursement"
    claim = chart.claim(ItemKind.DEPOSIT if fact.deposit else ItemKind.PAYMENT)
    return _entry(fact, chart, journal, word, ((account, fact.amount, False), (claim, -fact.amount, True)))


def _discount(fact: DiscountGranted, chart: Chart) -> Entry:
    """Debit 665 and the VAT that goes with it (44571), credit the claim.

    When the invoice does not tell its VAT, the whole is a charge, with a warning: the accountant takes the VAT back.
    """
    warning = NO_VAT_ON_DISCOUNT if fact.vat is None and not chart.no_vat else ""
    return _closing(fact, chart, chart.discounts, f"Escompte {fact.piece}", warning)


def _write_off(fact: WrittenOff, chart: Chart) -> Entry:
    """Debit the account chosen (6541, 6544, 658, 627 …), credit the claim; a credit nobody claims the other way round.

    The VAT of a loss is the part said to be recoverable (article 272-1 CGI), nothing otherwise.
    """
    word = "Perte sur créance" if fact.account.startswith("654") else "Écart de règlement"
    return _closing(fact, chart, fact.account, f"{word} {fact.piece}", "")


def _closing(fact: Closing, chart: Chart, account: str, label: str, warning: str) -> Entry:
    vat = fact.vat or ZERO
    claim = (chart.claim(fact.claim), -fact.amount, True)
    parts = ((account, fact.amount - vat, False), (chart.vat, vat, False), claim)
    return _entry(fact, chart, chart.other_journal, label, parts, warning)


def _penalty(fact: PenaltyCollected, chart: Chart) -> Entry:
    """Debit 411, credit the accounts of interest and indemnity, without VAT (they repair a loss: article 256 CGI).

    The payment itself credited 411; so the income is booked when the money is there (article 237 sexies CGI).
    """
    taken = fact.interest + fact.indemnity
    parts = ((chart.interest, -fact.interest, False), (chart.indemnity, -fact.indemnity, False))
    claim = (chart.customers, taken, True)
    return _entry(fact, chart, chart.other_journal, f"Pénalités {fact.piece}", (claim, *parts))


def _transfer(fact: Transferred, chart: Chart) -> Entry | None:
    """Debit the account the credit stands on, credit that of what it pays: 4191 to 411, 411 to 416."""
    source, target = chart.claim(fact.credit), chart.claim(fact.debit)
    if source == target:
        return None
    amount = -fact.amount if fact.back else fact.amount
    word = "Acompte imputé" if fact.credit is ItemKind.DEPOSIT else "Imputation"
    return _entry(
        fact, chart, chart.other_journal, f"{word} {fact.piece}", ((source, amount, True), (target, -amount, True))
    )


def _doubtful(fact: Doubted, chart: Chart) -> Entry:
    """Debit 416, credit 411, the whole claim with its VAT; back the other way round (PCG 416)."""
    amount = -fact.amount if fact.back else fact.amount
    word = "Créance redevenue ordinaire" if fact.back else "Créance douteuse"
    parts = ((chart.doubtful, amount, True), (chart.claim(fact.origin), -amount, True))
    return _entry(fact, chart, chart.other_journal, f"{word} {fact.piece}", parts)


def _provision(fact: Provided, chart: Chart) -> Entry:
    """Debit 68174, credit 491, without VAT; released: debit 491, credit 78174 (PCG 491, 6817, 7817)."""
    if fact.released:
        parts: tuple[Part, ...] = (
            (chart.provision, fact.amount, False),
            (chart.provision_released, -fact.amount, False),
        )
        word = "Reprise de dépréciation"
    else:
        parts = ((chart.provision_made, fact.amount, False), (chart.provision, -fact.amount, False))
        word = "Dépréciation"
    return _entry(fact, chart, chart.other_journal, f"{word} {fact.piece}", parts)


def _entry(fact: Fact, chart: Chart, journal: str, label: str, parts: Iterable[Part], warning: str = "") -> Entry:
    """Return the entry of *parts*, those of zero left out, debits first; the last part balances by construction."""
    lines = [_line(fact, chart, *part) for part in parts if part[1]]
    debits = [line for line in lines if line.debit]
    credits_ = [line for line in lines if line.credit]
    return Entry(
        subject=fact.subject,
        told=fact.told,
        journal=journal,
        journal_label=chart.journal_title(journal),
        dated_on=fact.dated_on,
        piece=fact.piece,
        piece_on=fact.piece_on,
        label=f"{label.strip()} - {fact.party.name}",
        lines=(*debits, *credits_),
        warning=warning,
    )


def _line(fact: Fact, chart: Chart, account: str, amount: Money, own: bool) -> EntryLine:
    number = chart.number(account)
    debit, credit = (amount, ZERO) if amount > ZERO else (ZERO, -amount)
    party = fact.party
    return EntryLine(number, title(number), debit, credit, party.code if own else "", party.name if own else "")


def summed(entries: Iterable[Entry]) -> tuple[Money, Money]:
    """Return the sum of all debits and of all credits."""
    known = tuple(entries)
    return total(entry.debit for entry in known), total(entry.credit for entry in known)
