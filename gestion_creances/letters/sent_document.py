"""A document sent by e-mail out of the reminders: which one, to whom, and what keeps it from being sent."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gestion_creances.basics.errors import Refusal
from gestion_creances.company.mail_address import checked_address, is_address
from gestion_creances.ledger.customer import Customer
from gestion_creances.letters.spelling import listing, short_date

_LISTED = 3


class DocumentKind(StrEnum):
    """What the document is."""

    INVOICES = "invoices"
    STATEMENT = "statement"
    PENALTY_INVOICE = "penalty_invoice"
    PLAN = "plan"
    DEBIT_NOTICE = "debit_notice"


@dataclass(frozen=True, slots=True)
class DocumentWish:
    """Which document to send.

    ``keys`` are the ids of the invoices, of the one penalty invoice, of the one plan or of the one letter announcing a
    direct debit; a statement has none, and goes from ``first`` (default: the beginning) to ``last`` (default: today).
    """

    kind: DocumentKind
    keys: tuple[int, ...] = ()
    first: date | None = None
    last: date | None = None

    def trace(self) -> str:
        """Return what the books keep of it, to know it again."""
        span = [day.isoformat() if day else "" for day in (self.first, self.last)]
        return json.dumps({"document": self.kind.value, "keys": sorted(self.keys), "span": span})

    def repeats(self, trace: str) -> bool:
        """Return whether a message of that *trace* carried this document, or one of these invoices."""
        sent = json.loads(trace) if trace else {}
        mine = json.loads(self.trace())
        alike = all(sent.get(name) == mine[name] for name in ("document", "span"))
        return alike and (not self.keys or not set(self.keys).isdisjoint(sent["keys"]))


@dataclass(frozen=True, slots=True)
class DocumentOrder:
    """A document to send to ``address`` (None: the customer's first), with a ``note`` of the person's own.

    ``insists``: though the same one has left for the same address today.
    """

    wish: DocumentWish
    address: str | None = None
    note: str = ""
    insists: bool = False


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody at the customer's whom an e-mail can reach; both words are empty for the customer's own address."""

    address: str
    name: str = ""
    role: str = ""


class DocumentRefused(Refusal):
    """The document cannot be sent; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class DocumentAlreadySent(DocumentRefused):
    """The same document has left, or is about to leave, for the same address today; only a person may insist."""

    def __init__(self, named: str, address: str) -> None:
        super().__init__(
            "document",
            f"Déjà envoyé ce jour à {address} : {named}. Ne l’envoyez une seconde fois que si le client le demande.",
        )
        self.named, self.address = named, address


def recipients(customer: Customer) -> tuple[Recipient, ...]:
    """Return whom one may write to, the customer's own address first, each address once."""
    known = [Recipient(customer.email)] if customer.email else []
    known += [Recipient(each.email, each.name, each.role) for each in customer.contacts if each.email]
    checked = [
        Recipient(checked_address(each.address), each.name, each.role) for each in known if is_address(each.address)
    ]
    return tuple({each.address: each for each in reversed(checked)}.values())[::-1]


def chosen_recipient(customer: Customer, address: str | None) -> Recipient:
    """Return the recipient of that *address*, the first one when None; raise DocumentRefused."""
    if customer.archived:
        raise DocumentRefused(
            "recipient", f"« {customer.name} » est archivé : décochez « Client archivé » sur sa fiche pour lui écrire."
        )
    known = recipients(customer)
    if not known:
        raise DocumentRefused(
            "recipient",
            f"Aucune adresse e-mail valable n’est connue pour « {customer.name} » : ajoutez-la à sa fiche.",
        )
    if address is None:
        return known[0]
    found = next((each for each in known if each.address == address), None)
    if found is None:
        raise DocumentRefused(
            "recipient",
            f"« {address} » n’est pas une adresse de « {customer.name} » : ajoutez-la d’abord à sa fiche.",
        )
    return found


def invoice_copies(numbers: Sequence[str], language: str) -> str:
    """Return the words for the copies of these invoices, as they stand in a subject."""
    many = len(numbers) > 1
    named = listing(numbers, language) if len(numbers) <= _LISTED else str(len(numbers))
    if language == "en":
        noun = "copies of invoices" if many else "copy of invoice"
        return f"copies of {named} invoices" if len(numbers) > _LISTED else f"{noun} {named}"
    noun = "copie des factures" if many else "copie de la facture"
    return f"copie de {named} factures" if len(numbers) > _LISTED else f"{noun} {named}"


def statement(last: date, language: str) -> str:
    """Return the words for the statement of account on the day *last*."""
    day = short_date(last, language)
    return f"statement of account as at {day}" if language == "en" else f"relevé de compte au {day}"


def penalty_invoice(number: str, language: str) -> str:
    """Return the words for the penalty invoice *number*."""
    noun = "invoice for late-payment interest" if language == "en" else "facture de pénalités de retard"
    return f"{noun} {number}"


def plan(number: str, language: str) -> str:
    """Return the words for the agreement of the payment plan *number*."""
    return f"payment plan {number}" if language == "en" else f"échéancier {number}"


def debit_notice(number: str, language: str) -> str:
    """Return the words for the letter *number* that announces a direct debit."""
    return f"notice of direct debit {number}" if language == "en" else f"avis de prélèvement {number}"


def no_copy(numbers: Collection[str]) -> DocumentRefused:
    """Return the refusal that names the invoices of which no copy is kept."""
    what = "de la facture" if len(numbers) == 1 else "des factures"
    return DocumentRefused(
        "document",
        f"Aucun PDF {what} {', '.join(numbers)} n’est gardé dans ce dossier. Joignez le PDF de la facture en "
        "ouvrant celle-ci (page Factures), ou envoyez le relevé de compte.",
    )


def too_heavy(megabytes: int) -> DocumentRefused:
    """Return the refusal of papers that no server would take together."""
    return DocumentRefused(
        "document",
        f"Ces documents pèsent {megabytes} Mo ensemble, plus que ce que les serveurs acceptent : envoyez-les en "
        "plusieurs fois.",
    )
