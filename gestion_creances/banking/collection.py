"""Which due dates are collected by direct debit on a day, under which mandate, and why each of the others is not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Sequence as Several
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from gestion_creances.banking.creditor import Creditor
from gestion_creances.banking.mandate import (
    Mandate,
    Scheme,
    Sequence,
    Standing,
    sequence,
    standing,
    standing_sentence,
)
from gestion_creances.banking.target_days import is_target_day, next_target_day, target_days_after
from gestion_creances.basics import french
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import ZERO, Money, total

SERIES = "PRV"
"""The prefix of the numbers of remittances: PRV-2026-0001."""
LAST_AMOUNT = Money(99_999_999_999)
"""What one debit may be at most: 999 999 999.99 (EPC016-06, AT-06)."""
_LONGEST_WAIT = 365


class NotDebited(StrEnum):
    """Why a due date is not collected; the first that applies, in this order, is the one given."""

    PENDING = "pending"
    OBSTACLE = "obstacle"
    NOT_DUE = "not_due"
    COVERED = "covered"
    TOO_MUCH = "too_much"
    NO_MANDATE = "no_mandate"
    OTHER_SCHEME = "other_scheme"
    MANDATE = "mandate"
    ONE_OFF = "one_off"
    DESELECTED = "deselected"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An open due date of a customer; ``covered`` is his money on account set against it.

    ``obstacle`` is a French sentence when something else keeps it out (dispute, promise, plan …), ``pending`` the
    number of the remittance it is in already.
    """

    item_id: int
    customer_id: int
    customer_code: str
    customer_name: str
    number: str
    due_on: date
    open: Money
    covered: Money = ZERO
    obstacle: str = ""
    pending: str = ""

    @property
    def amount(self) -> Money:
        """What a debit would ask for."""
        return self.open - self.covered


@dataclass(frozen=True, slots=True)
class Debit:
    """One due date to collect: from which mandate, and what the bank must know of it."""

    candidate: Candidate
    mandate: Mandate
    sequence: Sequence

    @property
    def amount(self) -> Money:
        """What is debited."""
        return self.candidate.amount


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One due date that is not collected, and why; ``mandate`` is the one that stands in the way, if any."""

    candidate: Candidate
    reason: NotDebited
    mandate: Mandate | None = None
    on: date | None = None

    def sentence(self) -> str:
        """Return the reason as one plain French sentence."""
        if self.reason is NotDebited.OBSTACLE:
            return self.candidate.obstacle
        if self.reason is NotDebited.MANDATE and self.mandate is not None and self.on is not None:
            return standing_sentence(self.mandate, self.on)
        return _SENTENCES[self.reason].format(
            due=french.day(self.candidate.due_on),
            number=self.candidate.pending,
            covered=french.amount(self.candidate.covered),
            reference=self.mandate.reference if self.mandate else "",
            scheme=self.mandate.scheme.value if self.mandate else "",
        )


_SENTENCES = {
    NotDebited.PENDING: "Déjà dans la remise {number}, que la banque n’a pas encore réglée.",
    NotDebited.NOT_DUE: "Pas encore échue au jour du prélèvement : échéance le {due}.",
    NotDebited.COVERED: "Couverte par {covered} d’avoirs, d’acomptes ou de règlements à affecter.",
    NotDebited.TOO_MUCH: "Montant supérieur à 999 999 999,99 €, le plus qu’un prélèvement puisse demander.",
    NotDebited.NO_MANDATE: "Aucun mandat de prélèvement signé par ce client.",
    NotDebited.OTHER_SCHEME: "Mandat {reference} de type {scheme} : il demande une remise à part.",
    NotDebited.ONE_OFF: "Mandat {reference} ponctuel : il ne permet qu’un seul prélèvement.",
    NotDebited.DESELECTED: "Écartée à la main.",
}


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a remittance would hold; each due date given is in exactly one of the two."""

    collect_on: date
    scheme: Scheme
    debits: tuple[Debit, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def amount(self) -> Money:
        """What the bank is asked to collect."""
        return total(debit.amount for debit in self.debits)


class CollectionRefused(Refusal):
    """A remittance cannot be made, or withdrawn; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def first_day(today: date, creditor: Creditor) -> date:
    """Return the first day that may be collected on: after the notice to debtors, and in time for the bank.

    Notice counts in calendar days (14 unless agreed shorter, EPC016-06), submission in TARGET days (one at least).
    """
    told = next_target_day(today + timedelta(days=creditor.notice_days))
    return max(told, target_days_after(today, creditor.submission_days))


def check_day(collect_on: date, today: date, creditor: Creditor) -> None:
    """Raise CollectionRefused unless banks may collect on that day and the debtors are told in time."""
    earliest = first_day(today, creditor)
    if not is_target_day(collect_on):
        offered = french.day(max(earliest, next_target_day(collect_on)))
        raise CollectionRefused(
            "collect_on",
            f"Les banques ne prélèvent pas le {french.day(collect_on)} (fin de semaine ou jour fermé) : choisissez le "
            f"{offered}.",
        )
    if collect_on < earliest:
        raise CollectionRefused(
            "collect_on",
            f"Le {french.day(collect_on)} est trop proche : avec {creditor.notice_days} jours de préavis aux clients "
            f"et le délai de la banque, le premier jour possible est le {french.day(earliest)}.",
        )
    if collect_on > today + timedelta(days=_LONGEST_WAIT):
        raise CollectionRefused(
            "collect_on", "Le jour du prélèvement est à plus d’un an : choisissez-en un plus proche."
        )


def prepare(
    candidates: Iterable[Candidate],
    mandates: Mapping[int, Several[Mandate]],
    collect_on: date,
    scheme: Scheme = Scheme.CORE,
    only: frozenset[int] | None = None,
) -> Prepared:
    """Return what a remittance of *scheme* on *collect_on* would hold.

    *mandates* are keyed by customer id. *only* holds the items that a person ticked; the others are left out. The
    oldest due date of a customer comes first: it is the first debit under a mandate never used.
    """
    debits: list[Debit] = []
    left: list[LeftOut] = []
    used: dict[int, Mandate] = {}
    for one in sorted(candidates, key=lambda each: (each.customer_code, each.due_on, each.number, each.item_id)):
        known = [used.get(each.id, each) for each in mandates.get(one.customer_id, ())]
        found = _verdict(one, known, collect_on, scheme)
        if isinstance(found, Debit) and only is not None and one.item_id not in only:
            found = LeftOut(one, NotDebited.DESELECTED)
        if isinstance(found, LeftOut):
            left.append(found)
            continue
        debits.append(found)
        used[found.mandate.id] = replace(found.mandate, used_on=max(collect_on, found.mandate.used_on or collect_on))
    return Prepared(collect_on, scheme, _one_final(debits), tuple(left))


def _one_final(debits: list[Debit]) -> tuple[Debit, ...]:
    """Return *debits* with only the last one under an ending mandate marked as the final one."""
    last = {debit.mandate.id: rank for rank, debit in enumerate(debits)}
    return tuple(
        replace(debit, sequence=Sequence.RECURRENT)
        if debit.sequence is Sequence.FINAL and last[debit.mandate.id] != rank
        else debit
        for rank, debit in enumerate(debits)
    )


def _verdict(one: Candidate, mandates: Several[Mandate], on: date, scheme: Scheme) -> Debit | LeftOut:
    reason = _own_reason(one, on)
    if reason is not None:
        return LeftOut(one, reason)
    if not mandates:
        return LeftOut(one, NotDebited.NO_MANDATE)
    newest = sorted(mandates, key=lambda each: (each.signed_on, each.id), reverse=True)
    valid = [each for each in newest if standing(each, on) is Standing.VALID]
    chosen = next((each for each in valid if each.scheme is scheme), None)
    if chosen is not None:
        return Debit(one, chosen, sequence(chosen, on))
    if valid:
        return LeftOut(one, NotDebited.OTHER_SCHEME, valid[0])
    spent_here = next((each for each in newest if each.one_off and each.used_on == on), None)
    if spent_here is not None:
        return LeftOut(one, NotDebited.ONE_OFF, spent_here)
    return LeftOut(one, NotDebited.MANDATE, newest[0], on)


def _own_reason(one: Candidate, on: date) -> NotDebited | None:
    """Return what keeps *one* out whatever its mandate."""
    if one.pending:
        return NotDebited.PENDING
    if one.obstacle:
        return NotDebited.OBSTACLE
    if one.due_on > on:
        return NotDebited.NOT_DUE
    if one.amount.cents <= 0:
        return NotDebited.COVERED
    return NotDebited.TOO_MUCH if one.amount > LAST_AMOUNT else None


def end_to_end(number: str, rank: int) -> str:
    """Return the identifier that follows one debit to the debtor's statement and back: ``PRV-2026-0001-0003``.

    The number of a remittance is given once, so that no two debits ever bear the same (at most 35 signs).
    """
    return f"{number}-{rank:04d}"
