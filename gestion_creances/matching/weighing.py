"""How sure a reading is: what the references, the amount and the payer prove together, and what speaks against it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from math import log2

from gestion_creances.matching import reasons
from gestion_creances.matching.book import DocumentKey, OpenBook, document_of
from gestion_creances.matching.facts import Due, Facts, Known, Line
from gestion_creances.matching.payers import Payer, Sign
from gestion_creances.matching.proposal import Certainty, Proposal, Use
from gestion_creances.matching.ranking import Weighed
from gestion_creances.matching.reading import Fit, Reading
from gestion_creances.matching.references import Cite

# Evidence in bits: how many times likelier (2 to the power of) what was seen is when the reading is right.
_CITED_BITS = 14.0
_PERHAPS_CITED_BITS = 8.0
_EACH_MORE_CITED_BITS = 2.0
_CITED_UNUSED_BITS = -4.0
_UNCITED_BITS = -2.0
_OTHER_PAYER_BITS = -8.0
_PAYER_BITS = {
    Sign.IBAN: 16.0,
    Sign.SIREN: 14.0,
    Sign.HABIT: 13.0,
    Sign.NAME: 13.0,
    Sign.NAME_IN_TEXT: 10.0,
    Sign.NEAR_NAME: 8.0,
    Sign.WORD: 4.0,
}
_DOUBLED_BITS = -14.0
_LOOSE_FOR_ANOTHER_BITS = -8.0
_LEAST_PROOF = 5.0
SOON = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one movement: the documents cited, the customers who may have paid it.

    ``doubled`` says of a customer, in words, that the same money may be recorded for him already; ``strong`` are the
    documents cited beyond doubt.
    """

    cites: Mapping[DocumentKey, Cite]
    payers: Mapping[int, Payer]
    doubled: Mapping[int, str] = field(default_factory=dict)
    strong: frozenset[DocumentKey] = field(init=False)
    _told: frozenset[int] = field(init=False)
    _loudest: Payer | None = field(init=False)

    def __post_init__(self) -> None:
        sure = frozenset(key for key, cite in self.cites.items() if cite.strong)
        object.__setattr__(self, "strong", sure)
        told = [one for one in self.payers.values() if one.sign > Sign.WORD]
        object.__setattr__(self, "_told", frozenset(one.customer_id for one in told))
        alone = len(told) == 1 or any(one.own for one in told)
        loudest = max(told, key=lambda one: (one.strength, -one.customer_id)) if alone else None
        object.__setattr__(self, "_loudest", loudest)

    def best_payer(self, customers: Sequence[int]) -> Payer | None:
        """Return the likeliest payer among *customers*."""
        known = [self.payers[one] for one in customers if one in self.payers]
        return max(known, key=lambda one: one.strength) if len(known) > 1 else next(iter(known), None)

    def other_payer(self, customers: Sequence[int]) -> Payer | None:
        """Return the payer told by more than a word who is none of *customers*, when none of them is told so.

        A payer who is used to pay for several customers may pay for one more.
        """
        return None if any(one in self._told for one in customers) else self._loudest


class Weighing:
    """Turns readings of one movement into proposals with their certainty and their reasons."""

    def __init__(self, facts: Facts, book: OpenBook, customers: Mapping[int, Known]) -> None:
        self._facts = facts
        self._book = book
        self._customers = customers

    def weigh(self, line: Line, reading: Reading, evidence: Evidence) -> Weighed:
        """Return *reading* with what speaks for it."""
        customers = reading.customers
        dues = [self._book.dues[share.item_id] for share in reading.shares]
        debts = [due for due in dues if due.open.cents > 0]
        used = dict.fromkeys(document_of(due) for due in dues)
        bits = reading.bits + _reference_bits(debts, used, evidence)
        payer = evidence.best_payer(customers)
        other = evidence.other_payer(customers)
        doubled = [evidence.doubled[one] for one in customers if one in evidence.doubled]
        bits += _payer_bits(payer, reading) + _other_payer_bits(other) + (_DOUBLED_BITS if doubled else 0.0)
        against = (*self._against(line, debts, other), *doubled)
        certainty = _certainty(reading, used, debts, payer, evidence)
        if certainty is Certainty.CERTAIN and (against or not self._in_turn(reading)):
            certainty = Certainty.PROBABLE
        told = (*self._cited(dues, evidence), *reading.reasons, *self._paid_by(payer), *against)
        proposal = Proposal(line.line_id, Use.PAYS, certainty, told, reading.shares, reading.on_account, reading.gap)
        order = tuple((due.due_on, due.issued_on, due.item_id) for due in dues)
        cited = bool(debts) and all(document_of(due) in evidence.cites for due in debts)
        return Weighed(proposal, bits, order, reading.fit.exact, cited, payer is not None and payer.sign > Sign.WORD)

    def _against(self, line: Line, debts: Sequence[Due], other: Payer | None) -> tuple[str, ...]:
        """Return what keeps a reading from being decided by itself, in words."""
        told = []
        if other is not None:
            told.append(reasons.other_payer(self._name(other.customer_id)))
        late = max(((line.booked_on - due.due_on).days for due in debts), default=0)
        if late > self._facts.tolerances.oldest_days:
            told.append(reasons.too_late(late))
        issued_on = max((due.issued_on for due in debts), default=line.booked_on)
        if issued_on > line.booked_on + SOON:
            told.append(reasons.not_yet_issued(issued_on))
        return tuple(told)

    def _in_turn(self, reading: Reading) -> bool:
        """Return whether each document is paid from its oldest open due on."""
        shared = {share.item_id for share in reading.shares}
        for share in reading.shares:
            open_dues = self._book.of_document(document_of(self._book.dues[share.item_id]))
            skipped = False
            for due in open_dues:
                if due.item_id not in shared:
                    skipped = True
                elif skipped:
                    return False
        return True

    def _cited(self, dues: Sequence[Due], evidence: Evidence) -> tuple[str, ...]:
        cited = {document_of(due): due.number for due in dues if document_of(due) in evidence.cites}
        sure = [number for key, number in cited.items() if evidence.cites[key].strong]
        told = [reasons.cites(sure)] if sure else []
        told += [
            reasons.cites_perhaps(evidence.cites[key].words, number)
            for key, number in cited.items()
            if not evidence.cites[key].strong
        ]
        return tuple(told)

    def _paid_by(self, payer: Payer | None) -> tuple[str, ...]:
        return (reasons.payer(payer, self._name(payer.customer_id)),) if payer else ()

    def _name(self, customer_id: int) -> str:
        known = self._customers.get(customer_id)
        return known.names[0] if known and known.names else str(customer_id)


def _payer_bits(payer: Payer | None, reading: Reading) -> float:
    """Return what the payer proves: less when he pays for others too, or does not pay what another is asked for."""
    if payer is None:
        return 0.0
    bits = _PAYER_BITS[payer.sign] + log2(payer.share)
    return bits + (_LOOSE_FOR_ANOTHER_BITS if not payer.own and reading.fit <= Fit.PART else 0.0)


def _other_payer_bits(other: Payer | None) -> float:
    """Return what speaks against a reading that somebody else has paid: less the less he is known."""
    if other is None:
        return 0.0
    return _OTHER_PAYER_BITS if other.own else -log2(other.times + 2)


def _reference_bits(debts: Sequence[Due], used: Mapping[DocumentKey, None], evidence: Evidence) -> float:
    strong = evidence.strong
    owed = dict.fromkeys(document_of(due) for due in debts)
    cited = [key for key in owed if key in evidence.cites]
    bits = 0.0
    if any(key in strong for key in cited):
        bits += _CITED_BITS
    elif cited:
        bits += _PERHAPS_CITED_BITS
    bits += _EACH_MORE_CITED_BITS * max(0, len(cited) - 1)
    bits += _CITED_UNUSED_BITS * len(strong - used.keys())
    if cited:
        bits += _UNCITED_BITS * (len(owed) - len(cited))
    return bits


def _certainty(
    reading: Reading,
    used: Mapping[DocumentKey, None],
    debts: Sequence[Due],
    payer: Payer | None,
    evidence: Evidence,
) -> Certainty:
    strong = evidence.strong
    if reading.fit.exact or reading.fit is Fit.PENNIES:
        if strong and strong == used.keys():
            return Certainty.CERTAIN
        if any(document_of(due) in evidence.cites for due in debts):
            return Certainty.PROBABLE
    if strong and strong <= used.keys():
        return Certainty.PROBABLE
    known = payer is not None and payer.sign > Sign.WORD
    telling = len(reading.shares) == 1 or reading.bits >= _LEAST_PROOF
    return Certainty.PROBABLE if known and telling and reading.fit.exact else Certainty.POSSIBLE
