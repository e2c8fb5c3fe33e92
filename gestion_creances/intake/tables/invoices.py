"""Reads a table of invoices, credit notes and deposits, with one or several due dates each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gestion_creances.basics.french import amount as in_french
from gestion_creances.basics.french import day as in_days
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import Delivery, InstalmentDraft, InvoiceDraft, Kind
from gestion_creances.intake.tables.cell_roles import level, side
from gestion_creances.intake.tables.cells import Cells
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.intake.tables.invoice_lines import InvoiceLines
from gestion_creances.intake.tables.lines import read_lines
from gestion_creances.intake.tables.named_customers import NamedCustomers
from gestion_creances.intake.tables.table_file import Table
from gestion_creances.intake.tables.terms_words import terms_code
from gestion_creances.intake.titles import plain
from gestion_creances.intake.values import shown
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.terms import PaymentTerms

_WORDS = {
    ItemKind.INVOICE: "facture invoice fac fa f",
    ItemKind.CREDIT_NOTE: "avoir av creditnote notedecredit",
    ItemKind.DEPOSIT: "acompte deposit",
    ItemKind.TO_BE_ISSUED: "factureaetablir aemettre",
}
_TYPES = {word: kind for kind, words in _WORDS.items() for word in words.split()} | {"": ItemKind.INVOICE}
_TELLING = ("avoir", "acompte", "facture")


def read_invoices(table: Table, mapping: Mapping) -> Delivery:
    """Return the documents of *table*; lines with one number are one document: see `invoice_lines`.

    A negative amount or the type *avoir* makes a credit note, the type *acompte* a deposit received; both come out
    negative whatever the sign in the file. Where the table names the customers, they are drafted too.
    """
    return read_lines(table, mapping, _Reader)


class _Reader:
    """Makes one draft per line."""

    def __init__(self, cells: Cells, complaints: Complaints) -> None:
        self._cells = cells
        self._complaints = complaints
        self._number, self._side = cells.identity("number"), cells.value("side", side)
        self._issued_on, self._due_on = cells.day("issued_on"), cells.day("due_on")
        self._net, self._vat, self._gross = cells.cents("net"), cells.cents("vat"), cells.cents("gross")
        self._balance, self._settled_on = cells.cents("balance"), cells.day("settled_on")
        self._type, self._terms = cells.text("type", 80), cells.text("terms", 80)
        self._label, self._order = cells.text("label"), cells.text("order_reference", 60)
        self._level = cells.value("level", level)
        self._typed, self._sided = cells.has("type"), cells.has("side")
        self._customers = NamedCustomers(cells, complaints)
        self._lines = InvoiceLines(complaints, cells.options, typed=self._typed, journal=cells.has("account"))

    def take(self, line: int, row: list[str]) -> None:
        number, customer = self._number(line, row), self._customers.of(line, row)
        issued_on = self._issued_on(line, row)
        net, vat = self._net(line, row), self._vat(line, row)
        gross = self._gross(line, row)
        if gross is None:
            gross = self._sum(line, row, net, vat)
        elif self._sided:
            gross, net, vat = self._signed(line, row, gross, net, vat)
        kind = self._kind(line, row) if self._typed else ItemKind.INVOICE
        if not number or not customer or issued_on is None:
            self._absent(line, row)
        elif gross == 0:
            self._lines.keep_nothing(line, number)
        elif gross is not None and kind is not None:
            due_on = self._due(line, row, issued_on)
            if kind is not ItemKind.INVOICE or gross < 0:
                kind, gross, net, vat, due_on = _credited(kind, gross, net, vat, due_on or issued_on)
            if self._sound(line, issued_on, due_on, (net, vat, gross)):
                amount = Money(gross)
                draft = InvoiceDraft(
                    customer,
                    number,
                    kind,
                    issued_on,
                    (InstalmentDraft(due_on, amount),),
                    amount,
                    None if net is None else Money(net),
                    None if vat is None else Money(vat),
                    self._label(line, row),
                    self._order(line, row),
                    f"document:{number}",
                    line,
                )
                self._lines.keep(self._told_more(draft, line, row))

    def delivery(self, file_name: str) -> Delivery:
        """Return the documents, what a journal says was paid, and the customers that the table names."""
        invoices, payments = self._lines.documents()
        return Delivery(
            kind=Kind.INVOICES,
            file_name=file_name,
            customers=tuple(self._customers.found.values()),
            invoices=invoices,
            payments=payments,
        )

    def _signed(
        self, line: int, row: list[str], gross: int, net: int | None, vat: int | None
    ) -> tuple[int | None, int | None, int | None]:
        """Return the amounts as the side of the customer's account says: a credit lowers what he owes."""
        if not self._cells.filled(row, "side"):
            self._error(line, "écriture sans sens : complétez la ligne par D ou C", "side")
        sign = self._side(line, row)
        if sign is None:
            return None, None, None
        return gross * sign, None if net is None else net * sign, None if vat is None else vat * sign

    def _due(self, line: int, row: list[str], issued_on: date) -> date | None:
        """Return the due date, or the one that the line's own payment terms give; None when the line does not say."""
        due_on = self._due_on(line, row)
        text = "" if due_on or self._cells.filled(row, "due_on") else self._terms(line, row)
        if not text:
            return due_on
        code = terms_code(text)
        if code is None:
            message = f"délai inconnu : « {shown(text)} », celui du client est retenu"
            self._complaints.warning(line, message, self._cells.title("terms"))
        return PaymentTerms.parse(code).due_date(issued_on) if code else None

    def _told_more(self, draft: InvoiceDraft, line: int, row: list[str]) -> InvoiceDraft:
        """Return *draft* with what is left, when it was paid, its reminder level, the terms of the whole file."""
        balance, settled_on = self._balance(line, row), self._settled_on(line, row)
        if balance is None and settled_on is not None and not self._cells.has("balance"):
            balance = 0
        options = self._cells.options
        reached = self._level(line, row) or options.level
        if balance is None and not reached and not options.terms:
            return draft
        return replace(
            draft,
            left=None if balance is None else Money(-abs(balance) if draft.gross < ZERO else balance),
            settled_on=settled_on,
            terms=options.terms,
            level=reached,
            level_before=options.level_before if reached == options.level else None,
        )

    def _error(self, line: int, message: str, field: str) -> None:
        self._complaints.error(line, message, self._cells.title(field))

    def _absent(self, line: int, row: list[str]) -> None:
        """Complain about required cells that are empty (those that are unreadable have had their complaint)."""
        if not self._cells.filled(row, "number"):
            self._error(line, "facture sans numéro : complétez la ligne", "number")
        if not self._customers.named(row):
            self._error(line, "facture sans client : complétez la ligne", "customer")
        if not self._cells.filled(row, "issued_on"):
            self._error(line, "facture sans date d’émission : complétez la ligne", "issued_on")

    def _sum(self, line: int, row: list[str], net: int | None, vat: int | None) -> int | None:
        """Return HT plus TVA where the TTC is not given; complain when it cannot be known."""
        if self._cells.filled(row, "gross"):
            return None
        if net is not None and (vat is not None or not self._cells.has("vat")):
            return net + (vat or 0)
        self._error(line, "facture sans montant TTC : complétez la ligne", "gross")
        return None

    def _kind(self, line: int, row: list[str]) -> ItemKind | None:
        text = self._type(line, row)
        word = plain(text)
        kind = _TYPES.get(word) or next((_TYPES[known] for known in _TELLING if known in word), None)
        if kind is None:
            self._error(line, f"type inconnu : « {shown(text)} », attendu facture, avoir ou acompte", "type")
        return kind

    def _sound(
        self, line: int, issued_on: date, due_on: date | None, amounts: tuple[int | None, int | None, int]
    ) -> bool:
        """Return whether the dates are in order; complain when not, and when HT and TVA do not add up to TTC."""
        net, vat, gross = amounts
        if net is not None and vat is not None and net + vat != gross:
            self._complaints.warning(
                line,
                f"HT {in_french(Money(net))} + TVA {in_french(Money(vat))} ne font pas TTC {in_french(Money(gross))} : "
                "le TTC est retenu",
                self._cells.title("gross"),
            )
        if due_on is None or due_on >= issued_on:
            return True
        self._error(
            line,
            f"l’échéance du {in_days(due_on)} précède l’émission du {in_days(issued_on)} : corrigez l’une des deux",
            "due_on",
        )
        return False


def _credited(
    kind: ItemKind, gross: int, net: int | None, vat: int | None, due_on: date
) -> tuple[ItemKind, int, int | None, int | None, date | None]:
    """Return the amounts of a credit note or deposit below zero; an amount to be issued keeps its sign."""
    if kind is ItemKind.TO_BE_ISSUED:
        return kind, gross, net, vat, due_on
    kind = ItemKind.CREDIT_NOTE if kind is ItemKind.INVOICE else kind
    return kind, -abs(gross), None if net is None else -abs(net), None if vat is None else -abs(vat), due_on
