"""What a file was understood to say, before anything is written: customers, invoices, payments, and complaints."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from gestion_creances.banking.statement import Statement
from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address
from gestion_creances.ledger.discount import Discount
from gestion_creances.ledger.item import ItemKind


class Kind(StrEnum):
    """What a file brings; the values are those of ``importer --type`` and ``--json``."""

    FEC = "fec"
    CUSTOMERS = "customers"
    INVOICES = "invoices"
    PAYMENTS = "payments"
    BANK = "bank"
    E_INVOICE = "factur_x"
    STATUSES = "statuses"


class Severity(StrEnum):
    """An error blocks the whole import; a warning is shown and the import may go on."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing the file does not say clearly: its line (0: the whole file), the reason with its remedy in French."""

    line: int
    message: str
    severity: Severity = Severity.ERROR
    column: str = ""


@dataclass(frozen=True, slots=True)
class CustomerDraft:
    """A customer as a file names him; empty text means that the file does not say.

    ``terms`` is a payment-terms code (``30``, ``45FDM``, ``FDM45``). The code is the identity; a file without codes of
    ours makes one up (``coded`` is false), replaced by that of the customer found by SIREN, VAT number, GLN or name:
    see `joining`. ``references`` are texts that may be our code.
    """

    code: str
    name: str
    siren: str = ""
    siret: str = ""
    vat_number: str = ""
    terms: str = ""
    address: Address = Address()
    email: str = ""
    phone: str = ""
    language: str = ""
    gln: str = ""
    iban: str = ""
    contract_rate: str = ""
    method: str = ""
    line: int = 0
    coded: bool = True
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InstalmentDraft:
    """One due date and its amount, signed like the document; ``due_on`` None: to be computed from the terms."""

    due_on: date | None
    amount: Money


@dataclass(frozen=True, slots=True)
class Paper:
    """The document as received, to be kept with the invoice: its name, its media type, where it is, its seal.

    Its bytes are read again when the import is written: hundreds of documents are never held at once.
    """

    name: str
    media: str
    path: Path
    sha256: str


@dataclass(frozen=True, slots=True)
class StatusDraft:
    """What a platform says has become of an invoice: ``code`` as in XP Z12-012 (200 to 213), the day, the reason."""

    invoice_number: str
    code: int
    stated_on: date
    reason: str = ""
    amount: Money | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class InvoiceDraft:
    """A document of a customer: invoice, credit note, deposit, bill, doubtful claim or amount to be issued.

    ``gross`` is what it adds to the customer's account: negative for a credit note, a deposit received, or a line that
    takes a bill, a doubtful claim or an amount to be issued out again. ``number`` is unique per customer within the
    file. ``prepaid`` is what the document itself deducts as paid before, ``replaces`` the number of the invoice that it
    cancels and replaces, ``lowers`` that of the invoice that a credit note is about. ``left`` is what the file says is
    still owed, the rest having been paid on ``settled_on`` (None: it does not say when); ``terms`` are those of the
    whole file, where neither a due date nor the customer says more; ``level`` is the reminder level already reached by
    what was due before ``level_before`` (None: by now). ``opening`` marks a balance brought forward by the opening
    journal of a FEC; ``numbered`` is false when the file gives no document number and one was made up.
    """

    customer_code: str
    number: str
    kind: ItemKind
    issued_on: date
    instalments: tuple[InstalmentDraft, ...]
    gross: Money
    net: Money | None = None
    vat: Money | None = None
    label: str = ""
    order_reference: str = ""
    source_key: str = ""
    line: int = 0
    opening: bool = False
    numbered: bool = True
    terms_note: str = ""
    payment_reference: str = ""
    paper: Paper | None = None
    delivered_on: date | None = None
    discount: Discount | None = None
    prepaid: Money | None = None
    replaces: str = ""
    lowers: str = ""
    left: Money | None = None
    settled_on: date | None = None
    terms: str = ""
    level: int = 0
    level_before: date | None = None


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issued a document, as it says: what proves that it is the firm itself."""

    name: str
    siren: str = ""
    vat_number: str = ""
    iban: str = ""


@dataclass(frozen=True, slots=True)
class PaymentDraft:
    """Money received (positive), given back or returned unpaid (negative).

    ``invoice_number`` names the invoice it pays, or, when negative, the invoice it reopens; empty: money on account of
    ``customer_code``, or tied by the delivery's allocations. ``customer_code`` may be empty when the invoice is named.
    """

    customer_code: str
    invoice_number: str
    paid_on: date
    amount: Money
    method: str = ""
    reference: str = ""
    label: str = ""
    source_key: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class AllocationDraft:
    """Part of a debit paid by part of a credit since a day; both named by the source key of a draft or of the books."""

    debit_key: str
    credit_key: str
    amount: Money
    since: date


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found out about the file: its form, its size and, for a FEC, the totals of its 411 lines."""

    encoding: str = ""
    separator: str = ""
    lines: int = 0
    debit: Money | None = None
    credit: Money | None = None
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """Everything one file brings.

    ``issuer`` is who issued the document, None where the form of file does not say. ``opening_on`` is the day of a
    FEC's opening journal, None without one; ``already_known`` counts the drafts left
    out because the books hold them.
    """

    kind: Kind
    file_name: str
    customers: tuple[CustomerDraft, ...] = ()
    invoices: tuple[InvoiceDraft, ...] = ()
    payments: tuple[PaymentDraft, ...] = ()
    allocations: tuple[AllocationDraft, ...] = ()
    statements: tuple[Statement, ...] = ()
    statuses: tuple[StatusDraft, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    facts: Facts = Facts()
    issuer: Issuer | None = None
    opening_on: date | None = None
    already_known: int = 0

    @property
    def acceptable(self) -> bool:
        """Return whether nothing blocks the import: warnings do not, errors do."""
        return all(complaint.severity is Severity.WARNING for complaint in self.complaints)
