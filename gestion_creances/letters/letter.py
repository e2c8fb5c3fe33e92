"""A letter as it was written: every word, amount and date on it, kept as data and never looked up again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.profile import Company

RowKind = Literal["line", "band", "payment", "subtotal", "total"]
Weight = Literal["regular", "bold", "loud"]
Cell = str | Money | date | Decimal | int | None


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight; ``loud`` is for the words MISE EN DEMEURE in the subject."""

    text: str
    weight: Weight = "regular"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text over the full width; ``note`` prints it small and grey."""

    runs: tuple[Run, ...]
    note: bool = False

    @property
    def text(self) -> str:
        """Return the words without their weights."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Heading:
    """A section head; ``number`` 0 prints none."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table; ``spare`` columns are the first to go when amounts are too wide for the paper.

    A ``running`` column holds a balance: its last value is carried overleaf, not its sum.
    """

    title: str
    right: bool = False
    strong: bool = False
    spare: bool = False
    running: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row; ``detail`` is a second, small line under the first cell."""

    cells: tuple[Cell, ...]
    kind: RowKind = "line"
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a repeated head; the total row, when there is one, equals the sum of the lines above it.

    ``unit_on_total`` prints the euro sign beside the amounts of the total row. ``indented`` leaves room for bands.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: Row | None = None
    unit_on_total: bool = True
    indented: bool = False


@dataclass(frozen=True, slots=True)
class PaymentBox:
    """How to pay: printed in a box with the EPC QR code of exactly this amount and reference.

    ``remittance`` is what the code's transfer says beyond the reference printed: the invoices; empty for just that.
    """

    title: str
    hint: str
    beneficiary: tuple[str, str]
    iban: tuple[str, str]
    bic: tuple[str, str]
    reference: tuple[str, str]
    amount_label: str
    amount: Money
    amount_note: str = ""
    remittance: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs, in what capacity, and the enclosures listed beside."""

    name: str
    capacity: str
    enclosures_title: str = ""
    enclosures: tuple[str, ...] = ()


Block = Paragraph | Heading | Table | PaymentBox | Signature


@dataclass(frozen=True, slots=True)
class Annexe:
    """The page that lets anyone recompute the interest: its segments, the method, and what each day adds.

    ``per_day`` without rows is not drawn: nothing is added any more.
    """

    label: str
    title: str
    subtitle: str
    table: Table
    table_note: str
    method: tuple[Block, ...]
    per_day_title: str
    per_day: Table


@dataclass(frozen=True, slots=True)
class PageTexts:
    """The words that frame the pages: foot, running head, and what a table says when it goes on overleaf.

    ``footer`` is the firm's own line, above the legal one.
    """

    legal_line: str
    running_left: str
    running_right: str
    page: str = "Page"
    subject: str = "Objet : "
    carried: str = "À reporter"
    brought: str = "Report"
    footer: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter, complete: drawing it reads nothing else.

    ``recipient`` is the window address, name first. ``references`` are label and value pairs. ``principal``,
    ``interest`` and ``indemnity`` are what is owed on ``issued_on``; ``asked`` is the amount the letter asks for.
    """

    number: str
    level: str
    language: str
    title: str
    issued_on: date
    sender: Company
    sender_lines: tuple[str, ...]
    registered: tuple[str, ...]
    recipient: tuple[str, ...]
    references: tuple[tuple[str, str], ...]
    place_and_date: str
    subject: tuple[Run, ...]
    body: tuple[Block, ...]
    texts: PageTexts
    asked: Money
    principal: Money
    interest: Money = ZERO
    indemnity: Money = ZERO
    annexe: Annexe | None = None

    @property
    def subject_text(self) -> str:
        """Return the subject in plain words."""
        return "".join(run.text for run in self.subject)
