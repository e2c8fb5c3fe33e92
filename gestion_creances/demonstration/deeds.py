"""What was said and done with customers in the invented company's past: each deed with its day, to be done again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.banking.mandate import Mandate
from gestion_creances.basics.money import Money
from gestion_creances.demonstration.draft import Document
from gestion_creances.dunning.call import CallOutcome
from gestion_creances.dunning.hold import DisputeCategory
from gestion_creances.dunning.lifecycle import LifeCode
from gestion_creances.dunning.posting import PostOutcome


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper that came in: the name of its file and the words on it, one a line."""

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Called:
    """The customer was called; a promise names its day and its amount."""

    on: date
    customer: str
    outcome: CallOutcome
    note: str
    document: Document | None = None
    promised_on: date | None = None
    amount: Money | None = None
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class Disputed:
    """The customer contested *amount* of an invoice (None: all of it), with a paper if any."""

    on: date
    customer: str
    document: Document
    category: DisputeCategory
    reason: str
    amount: Money | None = None
    paper: Paper | None = None


@dataclass(frozen=True, slots=True)
class Credited:
    """The dispute about an invoice was settled by a credit note."""

    on: date
    customer: str
    document: Document
    credit_note: Document


@dataclass(frozen=True, slots=True)
class Spread:
    """A payment plan was offered: so many weekly instalments from *first*, to be signed by a day."""

    on: date
    customer: str
    document: Document
    first: date
    instalments: int
    answer_by: date


@dataclass(frozen=True, slots=True)
class Signed:
    """The customer's last plan came back signed."""

    on: date
    customer: str
    scan: Paper


@dataclass(frozen=True, slots=True)
class Paid:
    """Money came in for an invoice: *share* (so many parts out of so many) of what is open on it, by default all.

    ``discount``: the customer keeps back the early-payment discount agreed with him. ``penalties``: hundredths of the
    late interest still claimed on it that he pays on top.
    """

    on: date
    customer: str
    document: Document
    method: str
    share: tuple[int, int] = (1, 1)
    penalties: int = 0
    discount: bool = False


@dataclass(frozen=True, slots=True)
class Waived:
    """The penalties still claimed from the customer were given up."""

    on: date
    customer: str
    reason: str


@dataclass(frozen=True, slots=True)
class PenaltiesInvoiced:
    """A penalty invoice was made for the payments that were late, of due dates since a day."""

    on: date
    customer: str
    since: date


@dataclass(frozen=True, slots=True)
class ScenarioChosen:
    """One invoice was given a scenario of its own, by name."""

    on: date
    customer: str
    document: Document
    policy: str


@dataclass(frozen=True, slots=True)
class Noted:
    """A note was written about the customer, to come back on a day if one is given."""

    on: date
    customer: str
    text: str
    remind_on: date | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """Something to do was written down, about a customer or about none (empty)."""

    on: date
    customer: str
    text: str
    due_on: date


@dataclass(frozen=True, slots=True)
class Done:
    """What was to be done for the customer was done."""

    on: date
    customer: str


@dataclass(frozen=True, slots=True)
class MandateSigned:
    """The customer let the firm debit his account; ``mandate`` names no customer yet."""

    on: date
    customer: str
    mandate: Mandate


@dataclass(frozen=True, slots=True)
class Collected:
    """Direct debits of *documents* were handed to the bank, to be collected on a day."""

    on: date
    documents: tuple[Document, ...]
    collect_on: date
    customer: str = ""


@dataclass(frozen=True, slots=True)
class Stated:
    """A platform of electronic invoicing said something of an invoice."""

    on: date
    customer: str
    document: Document
    code: LifeCode
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Doubted:
    """What is open of an invoice became doubtful, and so many hundredths of it without VAT were depreciated."""

    on: date
    customer: str
    document: Document
    reason: str
    percent: int


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The accounting entries up to the day *until* went to the accountant."""

    on: date
    until: date
    customer: str = ""


@dataclass(frozen=True, slots=True)
class AskedFirst:
    """The firm chose to look at what is certain on its statements before it is written."""

    on: date
    customer: str = ""


Deed = (
    Called
    | Disputed
    | Credited
    | Spread
    | Signed
    | Paid
    | Waived
    | PenaltiesInvoiced
    | ScenarioChosen
    | Noted
    | Planned
    | Done
    | MandateSigned
    | Collected
    | Stated
    | Doubted
    | HandedOver
    | AskedFirst
)


@dataclass(frozen=True, slots=True)
class Fate:
    """What the post did with a customer's registered letter, in days after its posting, and the receipt if any."""

    presented_after: int
    outcome: PostOutcome
    closed_after: int
    receipt: Paper | None = None


@dataclass(frozen=True, slots=True)
class Mishap:
    """Why nobody knows that the last e-mail to a customer arrived: refused, or *doubtful*, in the server’s words."""

    words: str
    doubtful: bool = False
