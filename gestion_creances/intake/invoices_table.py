"""Reads a table of invoices, credit notes and deposits, with one or several due dates each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gestion_creances.basics.french import amount as in_french
from gestion_creances.basics.french import day as in_days
from gestion_creances.basics.money import Money, total
from gestion_creances.intake.cells import Cells
from gestion_creances.intake.columns import Mapping, plain
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import CustomerDraft, Delivery, InstalmentDraft, InvoiceDraft, Kind
from gestion_creances.intake.table_file import Table
from gestion_creances.intake.values import shown
from gestion_creances.ledger.item import ItemKind

_WORDS = {
    ItemKind.INVOICE: "facture invoice fac fa f",
    ItemKind.CREDIT_NOTE: "avoir av creditnote notedecredit",
    ItemKind.DEPOSIT: "acompte deposit",
    ItemKind.TO_BE_ISSUED: "factureaetablir aemettre",
}
_TYPES = {word: kind for kind, words in _WORDS.items() for word in words.split()} | {"": ItemKind.INVOICE}
_TELLING = ("avoir", "acompte", "facture")


def read_invoices(table: Table, mapping: Mapping) -> Delivery:
    """Return the documents of *table*: lines with one number are one document with several due dates.

    A negative amount or the type *avoir* makes a credit note, the type *acompte* a deposit received; both come out
    negative whatever the sign in the file. Where the table names the customers, they are drafted too.
    """
    complaints = Complaints()
    reader = _Reader(Cells(table, mapping, complaints), complaints)
    lines = 0
    for line, row in table.rows():
        lines += 1
        reader.take(line, row)
    return Delivery(
        kind=Kind.INVOICES,
        file_name=table.path.name,
        customers=tuple(reader.customers.values()),
        invoices=reader.invoices(),
        complaints=complaints.listed(),
        facts=replace(table.facts, lines=lines),
    )


class _Reader:
    """Walks the lines and keeps one draft per line, by number."""

    def __init__(self, cells: Cells, complaints: Complaints) -> None:
        self._cells = cells
        self._complaints = complaints
        self._number, self._code = cells.identity("number"), cells.identity("customer")
        self._issued_on, self._due_on = cells.day("issued_on"), cells.day("due_on")
        self._net, self._vat, self._gross = cells.cents("net"), cells.cents("vat"), cells.cents("gross")
        self._name, self._type = cells.text("customer_name"), cells.text("type", 80)
        self._label, self._order = cells.text("label"), cells.text("order_reference", 60)
        self._typed, self._named = cells.has("type"), cells.has("customer_name")
        self._first: dict[str, InvoiceDraft] = {}
        self._further: dict[str, list[InvoiceDraft]] = {}
        self.customers: dict[str, CustomerDraft] = {}

    def take(self, line: int, row: list[str]) -> None:
        number = self._number(line, row)
        customer = self._customer(line, row) if self._named else self._code(line, row)
        issued_on = self._issued_on(line, row)
        net, vat = self._net(line, row), self._vat(line, row)
        gross = self._gross(line, row)
        if gross is None:
            gross = self._sum(line, row, net, vat)
        kind = self._kind(line, row) if self._typed else ItemKind.INVOICE
        if not number or not customer or issued_on is None:
            self._absent(line, row)
        elif gross == 0:
            self._error(line, "facture de 0,00 € : retirez la ligne ou corrigez le montant", "gross")
        elif gross is not None and kind is not None:
            due_on = self._due_on(line, row)
            if kind is not ItemKind.INVOICE or gross < 0:
                kind, gross, net, vat, due_on = _credited(kind, gross, net, vat, due_on or issued_on)
            if self._sound(line, issued_on, due_on, (net, vat, gross)):
                amount = Money(gross)
                self._keep(
                    InvoiceDraft(
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
                )

    def _error(self, line: int, message: str, field: str) -> None:
        self._complaints.error(line, message, self._cells.title(field))

    def _customer(self, line: int, row: list[str]) -> str:
        """Return the customer's code, or his name where the table has no code; draft the customer."""
        code, name = self._code(line, row), self._name(line, row)
        code = code or name[:60].rstrip()
        if code and code not in self.customers:
            self.customers[code] = CustomerDraft(code=code, name=name or code, line=line)
        return code

    def _absent(self, line: int, row: list[str]) -> None:
        """Complain about required cells that are empty (those that are unreadable have had their complaint)."""
        if not self._cells.filled(row, "number"):
            self._error(line, "facture sans numéro : complétez la ligne", "number")
        if not self._cells.filled(row, "customer") and not self._cells.filled(row, "customer_name"):
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

    def _keep(self, draft: InvoiceDraft) -> None:
        first = self._first.setdefault(draft.number, draft)
        if first is not draft and self._fits(draft, [first, *self._further.get(draft.number, ())]):
            self._further.setdefault(draft.number, []).append(draft)

    def _fits(self, draft: InvoiceDraft, group: list[InvoiceDraft]) -> bool:
        """Return whether *draft* is one more due date of the document of *group*; complain when it cannot be."""
        first = group[0]
        for there, here, what in (
            (first.customer_code, draft.customer_code, "un autre client"),
            (first.issued_on, draft.issued_on, "une autre date d’émission"),
            (first.kind, draft.kind, "un autre type de pièce"),
        ):
            if there != here:
                message = (
                    f"le numéro {draft.number} est déjà à la ligne {first.line} avec {what} : un numéro, une pièce"
                )
                self._error(draft.line, message, "number")
                return False
        if any(draft.instalments == other.instalments for other in group):
            self._complaints.warning(
                draft.line,
                f"la facture {draft.number} est déjà à la ligne {first.line}, même échéance et même montant : "
                "reprise une fois",
                self._cells.title("number"),
            )
            return False
        return True

    def invoices(self) -> tuple[InvoiceDraft, ...]:
        """Return the documents in the order of the file, their due dates in order."""
        return tuple(
            self._merged([draft, *self._further[number]]) if number in self._further else draft
            for number, draft in self._first.items()
        )

    def _merged(self, group: list[InvoiceDraft]) -> InvoiceDraft:
        amounts: dict[date | None, Money] = {}
        for draft in group:
            due_on = draft.instalments[0].due_on
            amounts[due_on] = amounts.get(due_on, Money(0)) + draft.gross
        if None in amounts and len(amounts) > 1:
            message = f"la facture {group[0].number} a une échéance sans date : elle suivra le délai du client"
            self._complaints.warning(group[0].line, message, self._cells.title("due_on"))
        ordered = sorted(amounts.items(), key=lambda pair: pair[0] or date.max)
        return replace(
            group[0],
            instalments=tuple(InstalmentDraft(due_on, amount) for due_on, amount in ordered),
            gross=total(amounts.values()),
            net=_total([draft.net for draft in group]),
            vat=_total([draft.vat for draft in group]),
        )


def _credited(
    kind: ItemKind, gross: int, net: int | None, vat: int | None, due_on: date
) -> tuple[ItemKind, int, int | None, int | None, date | None]:
    """Return the amounts of a credit note or deposit below zero; an amount to be issued keeps its sign."""
    if kind is ItemKind.TO_BE_ISSUED:
        return kind, gross, net, vat, due_on
    kind = ItemKind.CREDIT_NOTE if kind is ItemKind.INVOICE else kind
    return kind, -abs(gross), None if net is None else -abs(net), None if vat is None else -abs(vat), due_on


def _total(amounts: list[Money | None]) -> Money | None:
    known = [amount for amount in amounts if amount is not None]
    return total(known) if len(known) == len(amounts) else None
