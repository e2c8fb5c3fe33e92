"""The paper of the invented company while it is being made up: documents, receipts, and which pays which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.demonstration.days import working_day_before
from gestion_creances.dunning.hold import DisputeCategory, HoldKind
from gestion_creances.ledger.item import ItemKind

_LETTERS = {
    ItemKind.CREDIT_NOTE: "AV",
    ItemKind.DEPOSIT: "AC",
    ItemKind.TO_BE_ISSUED: "FAE",
}
_ORDER_DAYS = 21


@dataclass(eq=False, slots=True)
class Line:
    """One signed line of an account, as it will be stored; ``open`` is what no match covers yet."""

    dated_on: date
    due_on: date
    amount: Money
    open: Money
    estimated: bool = False


@dataclass(eq=False, slots=True)
class Document:
    """One invoice, credit note, deposit …; ``number`` is given at the end, in order of date."""

    customer: str
    kind: ItemKind
    issued_on: date
    net: Money
    vat: Money
    lines: tuple[Line, ...]
    label: str
    number: str = ""

    @property
    def gross(self) -> Money:
        """The amount with VAT."""
        return self.net + self.vat

    @property
    def delivered_on(self) -> date:
        """The day the work was handed over."""
        return working_day_before(self.issued_on)

    @property
    def order_reference(self) -> str:
        """The customer's order, some weeks before the invoice."""
        ordered = self.issued_on - timedelta(days=_ORDER_DAYS)
        return f"BC {ordered:%Y-%m}-{self.number[-3:]}"


@dataclass(eq=False, slots=True)
class Receipt:
    """One payment: positive when money came in, negative when it went back."""

    customer: str
    paid_on: date
    amount: Money
    method: str
    reference: str
    note: str
    line: Line


@dataclass(frozen=True, slots=True)
class Match:
    """Part of a debit paid by part of a credit, from one day until, when undone, another."""

    debit: Line
    credit: Line
    amount: Money
    since: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """A hold of a customer, or of one of his documents; a dispute has its category."""

    kind: HoldKind
    customer: str
    reason: str
    since: date
    until: date | None = None
    document: Document | None = None
    amount: Money | None = None
    promised_on: date | None = None
    category: DisputeCategory | None = None


@dataclass(slots=True)
class Draft:
    """All that has been made up so far; customers are named by their code.

    ``by_hand`` are reminders sent outside the program: the line, the level's position, the day.
    """

    documents: list[Document] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)
    matches: list[Match] = field(default_factory=list)
    pauses: list[Pause] = field(default_factory=list)
    by_hand: list[tuple[Line, int, date]] = field(default_factory=list)

    def issue(
        self,
        customer: str,
        kind: ItemKind,
        issued_on: date,
        net: Money,
        vat_percent: int,
        due: Sequence[date],
        label: str,
        *,
        estimated: bool = False,
    ) -> Document:
        """Add a document whose amount falls due in equal parts on each day of *due*; credits have a negative *net*."""
        vat = net.times(Decimal(vat_percent) / 100)
        part = (net + vat).portion(1, len(due))
        amounts = [part] * (len(due) - 1)
        amounts.append(net + vat - total(amounts))
        lines = tuple(Line(issued_on, day, amount, amount, estimated) for day, amount in zip(due, amounts, strict=True))
        document = Document(customer, kind, issued_on, net, vat, lines, label)
        self.documents.append(document)
        return document

    def receive(
        self, customer: str, paid_on: date, amount: Money, method: str, reference: str = "", note: str = ""
    ) -> Receipt:
        """Add money received (or, when negative, given back), paying nothing yet."""
        line = Line(paid_on, paid_on, -amount, -amount)
        receipt = Receipt(customer, paid_on, amount, method, reference, note, line)
        self.receipts.append(receipt)
        return receipt

    def settle(self, lines: Iterable[Line], customer: str, paid_on: date, method: str) -> Receipt:
        """Add one payment of all that is still open on *lines*."""
        owed = [line for line in lines if line.open > ZERO]
        receipt = self.receive(customer, paid_on, total(line.open for line in owed), method)
        for line in owed:
            self.match(line, receipt.line)
        return receipt

    def match(self, debit: Line, credit: Line, until: date | None = None) -> None:
        """Match as much as both sides leave open, from the day both exist; *until* ends the match again."""
        amount = min(debit.open, -credit.open)
        self.matches.append(Match(debit, credit, amount, max(debit.dated_on, credit.dated_on), until))
        if until is None:
            debit.open -= amount
            credit.open += amount

    def reopen(self, receipt: Receipt, on: date) -> None:
        """End from *on* every match of *receipt*: what it had paid is owed again."""
        for rank, match in enumerate(self.matches):
            if match.credit is receipt.line and match.until is None:
                self.matches[rank] = Match(match.debit, match.credit, match.amount, match.since, on)
                match.debit.open += match.amount
                match.credit.open -= match.amount

    def number(self) -> None:
        """Put documents and receipts in order of date and give each document the next number of its year."""
        self.documents.sort(key=lambda document: document.issued_on)
        self.receipts.sort(key=lambda receipt: receipt.paid_on)
        used: defaultdict[str, int] = defaultdict(int)
        for document in self.documents:
            series = f"{_LETTERS.get(document.kind, 'FA')}-{document.issued_on.year}"
            used[series] += 1
            document.number = f"{series}-{used[series]:04d}"
