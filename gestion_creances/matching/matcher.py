"""The way through matching: a movement in, the readings of it out, the best first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from gestion_creances.basics.money import ZERO
from gestion_creances.matching import reasons
from gestion_creances.matching.amounts import exact_sums
from gestion_creances.matching.book import DocumentKey, OpenBook, by_age, document_of
from gestion_creances.matching.choosing import choose, keep_on_account
from gestion_creances.matching.facts import Due, Facts, Line
from gestion_creances.matching.gaps import Incoming, settle
from gestion_creances.matching.hearing import Heard, hear
from gestion_creances.matching.payers import Payer, Payers, Sign
from gestion_creances.matching.proposal import Proposal
from gestion_creances.matching.ranking import Weighed, at_most_probable, ranked
from gestion_creances.matching.reading import Fit, Reading
from gestion_creances.matching.recorded import Recorded
from gestion_creances.matching.references import Cite, References
from gestion_creances.matching.weighing import SOON, Evidence, Weighing
from gestion_creances.matching.words import payer_key

__all__ = ["MOST", "Matcher", "payer_key"]

MOST = 5
_PAYERS = 4
_GROUP = 6
_SAME_AMOUNT = 3
_SEARCHED = 40


class Matcher:
    """The facts made ready to be asked about any number of movements."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._customers = {known.customer_id: known for known in facts.customers}
        self._book = OpenBook(facts.dues)
        self._references = References(self._book)
        self._payers = Payers(facts.customers, facts.habits)
        self._recorded = Recorded(facts, self._book, self._customers)
        self._weighing = Weighing(facts, self._book, self._customers)
        self._own = frozenset(filter(None, map(payer_key, facts.company_names)))
        self._undone = frozenset(line_id for line_id, _ in facts.refused)

    def propose(self, line: Line) -> tuple[Proposal, ...]:
        """Return the readings of *line*, the best first, at most five; empty when nothing points to a customer.

        A movement out is read only as a payment taken back. The same facts give the same answer, whatever their order.
        """
        return tuple(one.proposal for one in self.weighed(line))

    def weighed(self, line: Line) -> tuple[Weighed, ...]:
        """Return the readings of ``propose``, each with the bits that speak for it."""
        payers = {payer.customer_id: payer for payer in self._payers.of(line)}
        if line.amount <= ZERO:
            weighed = list(self._recorded.returned(line, payers)) if line.amount < ZERO else []
        else:
            weighed = list(self._incoming(line, payers))
        kept = [one for one in weighed if (line.line_id, one.choice) not in self._facts.refused]
        if line.line_id in self._undone:
            kept = [replace(one, proposal=at_most_probable(one.proposal)) for one in kept]
        return ranked(kept, MOST)

    def take(self, proposal: Proposal) -> None:
        """Treat what *proposal* uses as no longer open for the lines that follow."""
        self._book.take(proposal.shares)
        self._recorded.use(proposal)

    def still_open(self, proposals: Sequence[Proposal]) -> bool:
        """Return whether nothing that *proposals* would use was taken since."""
        return all(self._book.holds(share) for proposal in proposals for share in proposal.shares) and not any(
            self._recorded.is_used(proposal) for proposal in proposals
        )

    def _incoming(self, line: Line, payers: dict[int, Payer]) -> Iterator[Weighed]:
        heard = hear(f"{line.text}\n{line.reference}")
        cites = {cite.document: cite for cite in self._references.cited(heard) if self._book.of_document(cite.document)}
        typed = list(self._recorded.typed(line, payers))
        yield from typed
        yield from self._recorded.collected(line)
        doubled = {
            one.proposal.customers[0]: reasons.perhaps_by_hand(self._recorded.day_of(one.proposal)) for one in typed
        }
        if payer_key(line.payer) in self._own and not cites:
            return
        yield from self._paying(line, heard, Evidence(cites, payers, doubled))

    def _paying(self, line: Line, heard: Sequence[Heard], evidence: Evidence) -> Iterator[Weighed]:
        money = Incoming(line.amount.cents, line.booked_on, self._facts.tolerances)
        readings = list(self._from_cites(money, evidence))
        equal = self._book.of_amount(money.cents, line.booked_on + SOON)[:_SEARCHED]
        explained = any(self._is_explained(reading, evidence) for reading in readings)
        pools = [] if explained else self._pools(line, evidence)
        searched = [
            document_of(due) for due in (*equal, *(due for pool in pools if len(pool) <= _SEARCHED for due in pool))
        ]
        unknown = [key for key in dict.fromkeys(searched) if key not in evidence.cites]
        near = {cite.document: cite for cite in self._references.nearly(heard, unknown)}
        if near:
            evidence = replace(evidence, cites={**evidence.cites, **near})
        for pool in pools:
            readings += choose(self._book, pool, money)
        readings += self._of_that_amount(money, equal, near)
        if not any(reading.fit.exact and reading.customers[0] in evidence.payers for reading in readings):
            readings += self._on_account(line, money, evidence)
        for reading in readings:
            yield self._weighing.weigh(line, reading, evidence)

    def _is_explained(self, reading: Reading, evidence: Evidence) -> bool:
        """Return whether *reading* uses what is cited beyond doubt, all of it and nothing else, to the cent."""
        used = {document_of(self._book.dues[share.item_id]) for share in reading.shares}
        return reading.fit is Fit.EXACT and used == evidence.strong

    def _from_cites(self, money: Incoming, evidence: Evidence) -> Iterator[Reading]:
        """Yield the readings in which the documents cited are paid, with credits of their customers taken off."""
        strong = self._dues(evidence.strong)
        debts = [due for due in strong if self._book.open_cents(due) > 0]
        if debts:
            whole = settle(self._book, strong, money)
            yield whole
            if whole.fit is Fit.EXACT:
                return
            if len(debts) < len(strong):
                yield settle(self._book, debts, money)
            yield from self._sums_of(strong, money)
            yield from self._sums_of([*strong, *self._credits_besides(strong, money)], money)
            yield from self._and_others(debts, money)
        for cite in evidence.cites.values():
            dues = [due for due in self._book.of_document(cite.document) if self._book.open_cents(due) > 0]
            if dues and dues != debts and (cite.strong or cite.document[0] in evidence.payers):
                yield settle(self._book, dues, money)
        yield from self._sums_of(self._dues(evidence.cites), money)

    def _sums_of(self, dues: list[Due], money: Incoming) -> Iterator[Reading]:
        for one in exact_sums([self._book.open_cents(due) for due in dues], money.cents):
            yield settle(self._book, [dues[rank] for rank in one.ranks], money, one.among)

    def _credits_besides(self, strong: list[Due], money: Incoming) -> list[Due]:
        known = {due.item_id for due in strong}
        customers = sorted({due.customer_id for due in strong} & self._book.in_credit)
        everything = (due for one in customers for due in self._book.of_customer(one, money.on + SOON))
        return [due for due in everything if self._book.open_cents(due) < 0 and due.item_id not in known]

    def _and_others(self, debts: list[Due], money: Incoming) -> Iterator[Reading]:
        """Yield what is cited together with others of the same customers that make the sum exact."""
        rest = money.cents - sum(self._book.open_cents(due) for due in debts)
        if rest <= 0:
            return
        known = {due.item_id for due in debts}
        customers = sorted({due.customer_id for due in debts})
        others = [due for one in customers for due in self._book.of_customer(one, money.on + SOON)]
        others = [due for due in others if due.item_id not in known]
        for one in exact_sums([self._book.open_cents(due) for due in others], rest):
            yield settle(self._book, [*debts, *(others[rank] for rank in one.ranks)], money, one.among)

    def _pools(self, line: Line, evidence: Evidence) -> list[list[Due]]:
        """Return the open dues of each likely payer, and of all those one payer is known to pay for, together."""
        until = line.booked_on + SOON
        likely = sorted(evidence.payers.values(), key=lambda one: (*(-part for part in one.strength), one.customer_id))
        if likely and likely[0].sign >= Sign.NAME:
            likely = [one for one in likely if one.sign >= Sign.NAME]
        pools = [self._book.of_customer(one.customer_id, until, line.amount.cents) for one in likely[:_PAYERS]]
        group = [one for one in likely if one.sign >= Sign.HABIT][:_GROUP]
        if len(group) > 1:
            pools.append(
                [due for one in group for due in self._book.of_customer(one.customer_id, until, line.amount.cents)]
            )
        return [pool for pool in pools if pool]

    def _of_that_amount(self, money: Incoming, equal: list[Due], near: dict[DocumentKey, Cite]) -> Iterator[Reading]:
        """Yield single dues of exactly that amount, whoever owes them: those nearly cited, else when there are few."""
        cited = [due for due in equal if document_of(due) in near]
        few = equal if len(equal) <= _SAME_AMOUNT else []
        for due in {due.item_id: due for due in (*cited, *few)}.values():
            yield settle(self._book, [due], money, max(1, len(self._book.dues)))

    def _on_account(self, line: Line, money: Incoming, evidence: Evidence) -> Iterator[Reading]:
        """Yield money on account of a payer who owes nothing, or who paid as much before."""
        for payer in evidence.payers.values():
            twice_on = self._recorded.twice(line, payer.customer_id)
            owes = bool(self._book.of_customer(payer.customer_id, line.booked_on + SOON))
            if payer.sign > Sign.WORD and (twice_on is not None or not owes):
                yield keep_on_account(payer.customer_id, money, twice_on)

    def _dues(self, documents: Iterable[DocumentKey]) -> list[Due]:
        return sorted((due for key in documents for due in self._book.of_document(key)), key=by_age)
