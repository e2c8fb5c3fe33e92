"""Gathers what a proof file is made of: a customer's papers with their seals, what happened, what he owes and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, select

from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.legal_rates import RateMissing, RateRow, Series
from gestion_creances.dunning.decision import Claim, Reminder
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.route import ChannelReason
from gestion_creances.ledger.customer import Channel, Customer
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.letters.drafting import letter_facts
from gestion_creances.letters.facts import LetterFacts
from gestion_creances.letters.proof.facts import Happening, Nature, Original, PenaltyLine, ProofFacts, ProofPart, Trace
from gestion_creances.storage import rows
from gestion_creances.storage.attachments import AttachmentRegister
from gestion_creances.storage.chasing import ChasingFacts
from gestion_creances.storage.company import CompanyRegister
from gestion_creances.storage.correspondence import Correspondence
from gestion_creances.storage.figures import Figures
from gestion_creances.storage.invoices import InvoiceRegister
from gestion_creances.storage.journal import JournalRegister
from gestion_creances.storage.letters import LetterRegister
from gestion_creances.storage.messages import MessageRegister
from gestion_creances.storage.penalties import PenaltyRegister
from gestion_creances.storage.penalty_invoices import PenaltyInvoiceRegister
from gestion_creances.storage.plans import PlanRegister
from gestion_creances.storage.postings import PostingRegister
from gestion_creances.storage.proof_history import ProofHistory, post_traces
from gestion_creances.storage.settings import SettingRegister
from gestion_creances.storage.statements import Statements

_PDF = "application/pdf"
_ON_PAPER = {
    ItemKind.INVOICE,
    ItemKind.BILL,
    ItemKind.DOUBTFUL,
    ItemKind.CREDIT_NOTE,
    ItemKind.DEPOSIT,
}


@dataclass(frozen=True, slots=True)
class _Span:
    """The days the file covers."""

    first: date | None
    last: date

    def holds(self, day: date) -> bool:
        return day <= self.last and (self.first is None or day >= self.first)


class ProofFile:
    """What the books can prove of one customer."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def gather(self, customer: Customer, as_of: date, first: date | None = None) -> ProofFacts:
        """Return everything from *first* (default: the beginning) to *as_of*; what is owed is always owed in whole."""
        span = _Span(first, as_of)
        figures = Figures(self._connection)
        items = figures.customer_items(customer.id, as_of)
        claim, why_not = self._claim(customer, as_of)
        history = ProofHistory(self._connection).of_customer(customer.id, as_of)
        return ProofFacts(
            company=CompanyRegister(self._connection).get(),
            customer=customer,
            as_of=as_of,
            first=first,
            owed=figures.outstanding_of(customer.id, as_of),
            statement=Statements(self._connection).of_customer(customer, as_of, first),
            invoices=tuple(item for item in items if item.kind in _ON_PAPER and span.holds(item.dated_on)),
            originals=tuple(original for original in self._originals(customer) if span.holds(original.dated_on)),
            history=tuple(line for line in (*history, *_payments(items)) if span.holds(line.on)),
            claim=claim,
            no_penalties=why_not,
            penalties=self._penalties(customer, span),
            rates=self._rates(claim),
            journal=tuple(JournalRegister(self._connection).entries(f"client:{customer.code}")),
        )

    def _originals(self, customer: Customer) -> Iterator[Original]:
        yield from self._letters(customer)
        yield from self._messages(customer)
        yield from self._attachments(customer)
        for plan in PlanRegister(self._connection).of_customer(customer.id):
            if plan.sha256:
                yield self._original(ProofPart.AGREEMENTS, Nature.PLAN, plan.agreed_on, plan.number, _PDF, plan.sha256)
        for paper in PenaltyInvoiceRegister(self._connection).all(date.max, customer.id):
            nature = Nature.PENALTY_INVOICE
            yield self._original(ProofPart.PENALTIES, nature, paper.issued_on, paper.number, _PDF, paper.sha256)

    def _letters(self, customer: Customer) -> Iterator[Original]:
        posted = {each.letter_id: each for each in PostingRegister(self._connection).of_customer(customer.id)}
        for letter in LetterRegister(self._connection).of_customer(customer.id):
            mail = posted.get(letter.id)
            made = self._original(
                ProofPart.LETTERS, Nature.LETTER, letter.issued_on, letter.number, _PDF, letter.sha256
            )
            yield made if mail is None else replace(made, traces=tuple(post_traces(mail)))

    def _messages(self, customer: Customer) -> Iterator[Original]:
        register = MessageRegister(self._connection)
        for row in reversed(register.rows(customer_id=customer.id)):
            message = row.message
            made = self._original(
                ProofPart.EMAILS,
                Nature.EMAIL,
                message.queued_at.date(),
                message.subject,
                "message/rfc822",
                message.sha256,
            )
            events = register.events(message.id)
            yield replace(made, traces=tuple(Trace(each.at, each.state.value, each.detail) for each in events))

    def _attachments(self, customer: Customer) -> Iterator[Original]:
        letters = {letter.id: letter.number for letter in LetterRegister(self._connection).of_customer(customer.id)}
        for paper in AttachmentRegister(self._connection).of_customer(customer.id):
            nature = Nature(paper.kind.value)
            part = ProofPart.AGREEMENTS if nature is Nature.AGREEMENT else ProofPart.PAPERS
            part = ProofPart.LETTERS if nature is Nature.RECEIPT else part
            part = ProofPart.INVOICES if nature is Nature.INVOICE else part
            about = letters.get(paper.letter_id or 0, "")
            if paper.invoice_id is not None:
                about = InvoiceRegister(self._connection).get(paper.invoice_id).number
            named = f"{about} – {paper.name}" if about and about not in paper.name else paper.name
            yield self._original(part, nature, paper.added_on, named, paper.media, paper.sha256)

    def _original(
        self, part: ProofPart, nature: Nature, dated_on: date, reference: str, media: str, seal: str
    ) -> Original:
        found = self._connection.scalar(select(rows.document.c.bytes).where(rows.document.c.sha256 == seal))
        content = None if found is None else bytes(found)
        return Original(part, nature, dated_on, reference, media, seal, content)

    def _claim(self, customer: Customer, as_of: date) -> tuple[LetterFacts | None, str]:
        """Return the overdue invoices with the cost of their lateness, or why they cannot be counted."""
        chasing = ChasingFacts(self._connection)
        debtor = chasing.debtors(as_of).get(customer.id)
        late = [due for due in chasing.dues(as_of, customer.id) if due.open > ZERO and due.due_on < as_of]
        if debtor is None or not late:
            return None, ""
        level = next(each for each in standard_policy().levels if each.claims_penalties)
        owed = total(due.open for due in late)
        claims = tuple(Claim(due, ZERO, level) for due in late)
        why = ChannelReason.POLICY
        reminder = Reminder(
            debtor, level, claims, owed, ZERO, owed, Channel.LETTER, why, debtor.policy, debtor.policy_rule
        )
        letters = Correspondence(self._connection)
        try:
            return letter_facts(letters.firm(), letters.record(reminder, as_of), reminder, as_of), ""
        except RateMissing as missing:
            return None, str(missing)

    def _penalties(self, customer: Customer, span: _Span) -> tuple[PenaltyLine, ...]:
        register = PenaltyRegister(self._connection)
        names = {row.item_id: row.number for row in register.rows(span.last, customer.id)}
        papers = self._papers(customer)
        return tuple(
            PenaltyLine(
                move.moved_on,
                names.get(move.item_id, ""),
                move.kind.value,
                papers.get((move.letter_id, move.penalty_invoice_id), ""),
                move.amounts.interest,
                move.amounts.indemnity,
                move.reason,
            )
            for move in register.moves(span.last, customer_id=customer.id)
            if span.holds(move.moved_on)
        )

    def _papers(self, customer: Customer) -> dict[tuple[int | None, int | None], str]:
        """Return the numbers of letters and penalty invoices by their two ids."""
        letters = LetterRegister(self._connection).of_customer(customer.id)
        invoices = PenaltyInvoiceRegister(self._connection).all(date.max, customer.id)
        return {(letter.id, None): letter.number for letter in letters} | {
            (None, paper.id): paper.number for paper in invoices
        }

    def _rates(self, claim: LetterFacts | None) -> tuple[RateRow, ...]:
        """Return the published rates behind the interest counted, half-year by half-year."""
        if claim is None:
            return ()
        known = SettingRegister(self._connection).rates().rows
        found: dict[RateRow, None] = {}
        for name in sorted({segment.semester for each in claim.penalties for segment in each.segments}):
            semester = Semester.parse(name)
            central = [row for row in known if row.series is Series.ECB and row.since <= semester.first]
            legal = [row for row in known if row.series is Series.LEGAL and Semester.of(row.since) == semester]
            found |= dict.fromkeys([*central[-1:], *legal])
        return tuple(found)


def _payments(items: tuple[Item, ...]) -> Iterator[Happening]:
    """Yield what came in and what lowered the debt, and what went back."""
    natures = {
        ItemKind.PAYMENT: Nature.PAYMENT,
        ItemKind.CREDIT_NOTE: Nature.CREDIT_NOTE,
        ItemKind.DEPOSIT: Nature.DEPOSIT,
    }
    for item in items:
        if item.kind in natures:
            back = item.kind is ItemKind.PAYMENT and item.amount > ZERO
            amount = Money(-item.amount.cents)
            yield Happening(item.dated_on, natures[item.kind], "returned" if back else "", item.number, amount)
