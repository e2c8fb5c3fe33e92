"""Reads a table of payments: those of an invoice, money on account, refunds and returned payments."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from hashlib import blake2b

from gestion_creances.basics.money import Money
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import Delivery, Kind, PaymentDraft
from gestion_creances.intake.tables.cell_roles import side
from gestion_creances.intake.tables.cells import Cells
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.intake.tables.lines import read_lines
from gestion_creances.intake.tables.named_customers import NamedCustomers
from gestion_creances.intake.tables.table_file import Table
from gestion_creances.intake.titles import plain
from gestion_creances.intake.values import shown

_WORDS = {
    "transfer": "virement vir virementsepa transfer banktransfer",
    "cheque": "cheque chq check",
    "direct_debit": "prelevement prlv prelevementsepa directdebit",
    "card": "carte cb cartebancaire card creditcard tpe",
    "cash": "especes cash liquide",
    "bill": "lcr traite effet billetaordre bor bill",
    "other": "autre other",
}
_METHODS = {word: method for method, words in _WORDS.items() for word in words.split()} | {"": ""}
_TELLING = 4


def read_payments(table: Table, mapping: Mapping) -> Delivery:
    """Return the payments of *table*; positive came in, negative was refunded or came back unpaid.

    The identity of a payment is its id and the invoice it pays, so that one transfer may pay several invoices on
    several lines; without an id it is all the line says, and its rank among the lines that say the same.
    """
    return read_lines(table, mapping, _Reader)


class _Reader:
    """Walks the lines and keeps the payments by identity."""

    def __init__(self, cells: Cells, complaints: Complaints) -> None:
        self._cells = cells
        self._complaints = complaints
        self._reference, self._invoice = cells.identity("reference"), cells.identity("invoice")
        self._customers = NamedCustomers(cells, complaints)
        self._side = cells.value("side", side)
        self._paid_on, self._cents = cells.day("paid_on"), cells.cents("amount")
        self._text, self._label = cells.text("method", 60), cells.text("label")
        self._ranks: Counter[str] = Counter()
        self._methods: dict[str, str] = {}
        self.found: dict[str, PaymentDraft] = {}

    def take(self, line: int, row: list[str]) -> None:
        reference, invoice = self._reference(line, row), self._invoice(line, row)
        customer = self._customers.of(line, row)
        paid_on, cents = self._paid_on(line, row), self._cents(line, row)
        if cents and self._cells.has("side"):
            sign = self._side(line, row)
            cents = None if sign is None else -cents * sign
        if not cents or paid_on is None or not (invoice or customer):
            self._absent(line, row, cents)
            return
        amount = Money(cents)
        key = self._key(reference, invoice, customer, paid_on, amount)
        method, label = self._method(line, row), self._label(line, row)
        draft = PaymentDraft(customer, invoice, paid_on, amount, method, reference, label, key, line)
        first = self.found.setdefault(key, draft)
        if first is not draft:
            self._twice(draft, first)

    def _absent(self, line: int, row: list[str], cents: int | None) -> None:
        """Complain about required cells that are empty (those that are unreadable have had their complaint)."""
        cells = self._cells
        if cents == 0:
            self._error(line, "règlement de 0,00 € : retirez la ligne ou corrigez le montant", "amount")
        if not cells.filled(row, "amount"):
            self._error(line, "règlement sans montant : complétez la ligne", "amount")
        if not cells.filled(row, "paid_on"):
            self._error(line, "règlement sans date : complétez la ligne", "paid_on")
        if not cells.filled(row, "invoice") and not self._customers.named(row):
            message = "règlement sans facture ni client : indiquez la facture réglée, ou le client à créditer"
            self._error(line, message, "invoice")
        if cells.has("side") and not cells.filled(row, "side"):
            self._error(line, "règlement sans sens : complétez la ligne par D ou C", "side")

    def delivery(self, file_name: str) -> Delivery:
        """Return the payments, and the customers that the table names."""
        return Delivery(
            kind=Kind.PAYMENTS,
            file_name=file_name,
            customers=tuple(self._customers.found.values()),
            payments=tuple(self.found.values()),
        )

    def _error(self, line: int, message: str, field: str) -> None:
        self._complaints.error(line, message, self._cells.title(field))

    def _method(self, line: int, row: list[str]) -> str:
        text = self._text(line, row)
        method = self._methods.get(text)
        if method is None:
            method = self._methods[text] = payment_method(text)
            if method == "other" and plain(text) not in _METHODS:
                message = f"mode de règlement « {shown(text)} » repris comme « autre »"
                self._complaints.warning(line, message, self._cells.title("method"))
        return method

    def _key(self, reference: str, invoice: str, customer: str, paid_on: date, amount: Money) -> str:
        if reference:
            return f"payment:{reference}|{invoice or customer}"
        print_ = "\x1f".join((invoice, customer, paid_on.isoformat(), str(amount.cents)))
        self._ranks[print_] += 1
        return "payment:" + blake2b(f"{print_}\x1f{self._ranks[print_]}".encode(), digest_size=12).hexdigest()

    def _twice(self, draft: PaymentDraft, first: PaymentDraft) -> None:
        title = self._cells.title("reference")
        if replace(first, line=0) == replace(draft, line=0):
            self._complaints.warning(
                draft.line, f"le règlement {draft.reference} est déjà à la ligne {first.line} : repris une fois", title
            )
        else:
            self._complaints.error(
                draft.line,
                f"l’identifiant {draft.reference} est déjà à la ligne {first.line} avec d’autres valeurs : "
                "donnez un identifiant par règlement",
                title,
            )


def payment_method(text: str) -> str:
    """Return the ledger's name of a method of payment; ``other`` when the word is not known."""
    word = plain(text)
    if word in _METHODS:
        return _METHODS[word]
    return next((method for known, method in _METHODS.items() if len(known) > _TELLING and known in word), "other")
