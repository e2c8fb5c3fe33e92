"""Reads a table of invoices, credit notes and deposits, with one or several due dates each."""

from __future__ import annotations

from dataclasses import dataclass, replace
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

_TYPES = {
    "": ItemKind.INVOICE,
    "facture": ItemKind.INVOICE,
    "invoice": ItemKind.INVOICE,
    "fac": ItemKind.INVOICE,
    "fa": ItemKind.INVOICE,
    "f": ItemKind.INVOICE,
    "avoir": ItemKind.CREDIT_NOTE,
    "av": ItemKind.CREDIT_NOTE,
    "creditnote": ItemKind.CREDIT_NOTE,
    "notedecredit": ItemKind.CREDIT_NOTE,
    "acompte": ItemKind.DEPOSIT,
    "deposit": ItemKind.DEPOSIT,
    "factureaetablir": ItemKind.TO_BE_ISSUED,
    "aemettre": ItemKind.TO_BE_ISSUED,
}
_CREDITS = (ItemKind.CREDIT_NOTE, ItemKind.DEPOSIT)


@dataclass(slots=True)
class _Line:
    """One line of the table, read and plausible by itself."""

    line: int
    number: str
    customer: str
    kind: ItemKind
    issued_on: date
    due_on: date | None
    gross: Money
    net: Money | None
    vat: Money | None
    label: str
    order_reference: str


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
        invoices=tuple(_merged(group, complaints) for group in reader.groups.values()),
        complaints=complaints.listed(),
        facts=replace(table.facts, lines=lines),
    )


class _Reader:
    """Walks the lines and keeps them by number."""

    def __init__(self, cells: Cells, complaints: Complaints) -> None:
        self._cells = cells
        self._complaints = complaints
        self._typed, self._named = cells.has("type"), cells.has("customer_name")
        self.groups: dict[str, list[_Line]] = {}
        self.customers: dict[str, CustomerDraft] = {}

    def take(self, line: int, row: list[str]) -> None:
        found = self._line(line, row)
        if found is None:
            return
        group = self.groups.setdefault(found.number, [])
        if not group or self._fits(found, group):
            group.append(found)

    def _line(self, line: int, row: list[str]) -> _Line | None:
        cells = self._cells
        number = cells.identity(line, row, "number")
        customer = self._customer(line, row)
        issued_on = cells.day(line, row, "issued_on")
        due_on = cells.day(line, row, "due_on")
        net, vat = cells.amount(line, row, "net"), cells.amount(line, row, "vat")
        gross = self._gross(line, row, net, vat)
        kind = self._kind(line, row)
        self._absent(line, row, number=number, customer=customer, issued_on=issued_on)
        if not number or not customer or issued_on is None or gross is None or kind is None:
            return None
        label = cells.text(line, row, "label")
        order = cells.text(line, row, "order_reference", 60)
        return self._signed(_Line(line, number, customer, kind, issued_on, due_on, gross, net, vat, label, order))

    def _customer(self, line: int, row: list[str]) -> str:
        code = self._cells.identity(line, row, "customer")
        if not self._named:
            return code
        name = self._cells.text(line, row, "customer_name")
        code = code or name[:60]
        if code and name:
            self.customers.setdefault(code, CustomerDraft(code=code, name=name, line=line))
        return code

    def _absent(self, line: int, row: list[str], **values: object) -> None:
        """Complain about required cells that are empty (those that are unreadable have had their complaint)."""
        words = {
            "number": "facture sans numéro",
            "customer": "facture sans client",
            "issued_on": "facture sans date d’émission",
        }
        for field, value in values.items():
            if not value and not self._cells.filled(row, field):
                self._complaints.error(line, f"{words[field]} : complétez la ligne", self._cells.title(field))

    def _gross(self, line: int, row: list[str], net: Money | None, vat: Money | None) -> Money | None:
        gross = self._cells.amount(line, row, "gross")
        if gross is None:
            if self._cells.filled(row, "gross"):
                return None
            if net is None or (vat is None and self._cells.has("gross")):
                self._complaints.error(
                    line, "facture sans montant TTC : complétez la ligne", self._cells.title("gross")
                )
                return None
            gross = net + (vat or Money(0))
        if not gross:
            self._complaints.error(
                line,
                "facture de 0,00 € : elle ne doit rien à personne, retirez la ligne ou corrigez le montant",
                self._cells.title("gross"),
            )
            return None
        if net is not None and vat is not None and abs(net) + abs(vat) != abs(gross):
            self._complaints.warning(
                line,
                f"HT {in_french(net)} + TVA {in_french(vat)} ne font pas TTC {in_french(gross)} : le TTC est retenu",
                self._cells.title("gross"),
            )
        return gross

    def _kind(self, line: int, row: list[str]) -> ItemKind | None:
        if not self._typed:
            return ItemKind.INVOICE
        text = self._cells.text(line, row, "type", 80)
        word = plain(text)
        kind = _TYPES.get(word) or next(
            (_TYPES[known] for known in ("avoir", "acompte", "facture") if known in word), None
        )
        if kind is None:
            self._complaints.error(
                line,
                f"type de pièce inconnu : « {shown(text)} », attendu facture, avoir ou acompte",
                self._cells.title("type"),
            )
        return kind

    def _signed(self, line: _Line) -> _Line | None:
        """Return *line* with its amounts signed as they move the customer's account, its dates in order."""
        if line.kind is ItemKind.INVOICE and line.gross.cents < 0:
            line.kind = ItemKind.CREDIT_NOTE
        if line.kind in _CREDITS:
            line.gross, line.due_on = -abs(line.gross), line.issued_on
            line.net = None if line.net is None else -abs(line.net)
            line.vat = None if line.vat is None else -abs(line.vat)
        elif line.due_on is not None and line.due_on < line.issued_on:
            self._complaints.error(
                line.line,
                f"l’échéance du {in_days(line.due_on)} précède l’émission du {in_days(line.issued_on)} : "
                "corrigez l’une des deux dates",
                self._cells.title("due_on"),
            )
            return None
        return line

    def _fits(self, line: _Line, group: list[_Line]) -> bool:
        """Return whether *line* is one more due date of the document of *group*; complain when it cannot be."""
        first = group[0]
        title = self._cells.title("number")
        for there, here, what in (
            (first.customer, line.customer, "un autre client"),
            (first.issued_on, line.issued_on, "une autre date d’émission"),
            (first.kind, line.kind, "un autre type de pièce"),
        ):
            if there != here:
                self._complaints.error(
                    line.line,
                    f"le numéro {line.number} est déjà à la ligne {first.line} avec {what} : un numéro, une facture",
                    title,
                )
                return False
        if any(line.due_on == other.due_on and line.gross == other.gross for other in group):
            self._complaints.warning(
                line.line,
                f"la facture {line.number} est déjà à la ligne {first.line}, même échéance et même montant : "
                "reprise une fois",
                title,
            )
            return False
        return True


def _merged(group: list[_Line], complaints: Complaints) -> InvoiceDraft:
    """Return the document of the lines with one number, its instalments by due date."""
    first = group[0]
    if len(group) == 1:
        instalments: tuple[InstalmentDraft, ...] = (InstalmentDraft(first.due_on, first.gross),)
        gross, net, vat = first.gross, first.net, first.vat
    else:
        instalments = _instalments(group, complaints)
        gross = total(line.gross for line in group)
        net, vat = _sum([line.net for line in group]), _sum([line.vat for line in group])
    return InvoiceDraft(
        customer_code=first.customer,
        number=first.number,
        kind=first.kind,
        issued_on=first.issued_on,
        instalments=instalments,
        gross=gross,
        net=net,
        vat=vat,
        label=first.label,
        order_reference=first.order_reference,
        source_key=f"document:{first.number}",
        line=first.line,
    )


def _instalments(group: list[_Line], complaints: Complaints) -> tuple[InstalmentDraft, ...]:
    amounts: dict[date | None, Money] = {}
    for line in group:
        amounts[line.due_on] = amounts.get(line.due_on, Money(0)) + line.gross
    if None in amounts and len(amounts) > 1:
        complaints.warning(
            group[0].line,
            f"la facture {group[0].number} a des échéances datées et une sans date : celle-ci suivra le délai client",
        )
    ordered = sorted(amounts.items(), key=lambda pair: pair[0] or date.max)
    return tuple(InstalmentDraft(due_on, amount) for due_on, amount in ordered)


def _sum(amounts: list[Money | None]) -> Money | None:
    known = [amount for amount in amounts if amount is not None]
    return total(known) if len(known) == len(amounts) else None
