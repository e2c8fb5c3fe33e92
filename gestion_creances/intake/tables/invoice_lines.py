"""Puts the lines of one number together: due dates of an invoice, its articles, its total repeated, its payment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import InstalmentDraft, InvoiceDraft, PaymentDraft
from gestion_creances.intake.tables.options import ADD, Options
from gestion_creances.ledger.item import ItemKind

_TOLD = 3


class InvoiceLines:
    """Keeps the draft of each line by number, and makes documents of them once all lines are known.

    Lines with one number and one due date are articles that add up where the file shows, somewhere, different amounts
    for them; else they repeat the total. ``journal``: lines are entries of the customers' accounts, where one that
    lowers an invoice is its payment.
    """

    def __init__(self, complaints: Complaints, options: Options, *, typed: bool, journal: bool) -> None:
        self._complaints, self._options = complaints, options
        self._typed, self._journal = typed, journal
        self._first: dict[str, InvoiceDraft] = {}
        self._further: dict[str, list[InvoiceDraft]] = {}
        self._nothing: list[tuple[int, str]] = []
        self._repeated: list[tuple[InvoiceDraft, InvoiceDraft]] = []
        self._payments: list[PaymentDraft] = []

    def keep(self, draft: InvoiceDraft) -> None:
        """Add one line."""
        if self._first.setdefault(draft.number, draft) is not draft:
            self._further.setdefault(draft.number, []).append(draft)

    def keep_nothing(self, line: int, number: str) -> None:
        """Add a line of 0,00 €: an article given away, or a mistake."""
        self._nothing.append((line, number))

    def documents(self) -> tuple[tuple[InvoiceDraft, ...], tuple[PaymentDraft, ...]]:
        """Return the documents in the order of the file, their due dates in order, and the payments of a journal."""
        adds = self._adds_up()
        made = (
            self._document(draft, self._further[number], adds=adds) if number in self._further else draft
            for number, draft in self._first.items()
        )
        documents = tuple(draft for draft in made if draft is not None)
        self._tell(adds=adds)
        return documents, tuple(self._payments)

    def _adds_up(self) -> bool:
        if self._options.same_number:
            return self._options.same_number == ADD
        groups = ([self._first[number], *others] for number, others in self._further.items())
        return any(_varies(group) for group in groups)

    def _document(self, first: InvoiceDraft, others: list[InvoiceDraft], *, adds: bool) -> InvoiceDraft | None:
        group = [first]
        for draft in others:
            if self._journal and not self._typed and draft.gross < ZERO < first.gross:
                self._pay(first, draft)
            elif self._fits(draft, group, adds=adds):
                group.append(draft)
        return self._merged(group) if len(group) > 1 else first

    def _pay(self, invoice: InvoiceDraft, entry: InvoiceDraft) -> None:
        key = f"payment:{entry.number}|{entry.issued_on.isoformat()}|{entry.gross.cents}|{entry.line - invoice.line}"
        self._payments.append(
            PaymentDraft(
                customer_code=invoice.customer_code,
                invoice_number=entry.number,
                paid_on=entry.issued_on,
                amount=-entry.gross,
                label=entry.label,
                source_key=key,
                line=entry.line,
            )
        )

    def _fits(self, draft: InvoiceDraft, group: list[InvoiceDraft], *, adds: bool) -> bool:
        """Return whether *draft* belongs to the document of *group*; complain when it cannot."""
        first = group[0]
        kinds = "" if adds and not self._typed else first.kind
        for there, here, what in (
            (first.customer_code, draft.customer_code, "un autre client"),
            (first.issued_on, draft.issued_on, "une autre date d’émission"),
            (kinds, kinds and draft.kind, "un autre type de pièce"),
        ):
            if there != here:
                message = (
                    f"le numéro {draft.number} est déjà à la ligne {first.line} avec {what} : un numéro, une pièce"
                )
                self._complaints.error(draft.line, message)
                return False
        if not adds and any(draft.instalments == other.instalments for other in group):
            self._repeated.append((draft, first))
            return False
        return True

    def _merged(self, group: list[InvoiceDraft]) -> InvoiceDraft | None:
        first = group[0]
        amounts: dict[date | None, Money] = {}
        for draft in group:
            due_on = draft.instalments[0].due_on
            amounts[due_on] = amounts.get(due_on, ZERO) + draft.gross
        if None in amounts and len(amounts) > 1:
            message = f"la facture {first.number} a une échéance sans date : elle suivra le délai du client"
            self._complaints.warning(first.line, message)
        ordered = sorted(amounts.items(), key=lambda pair: pair[0] or date.max)
        gross = total(amounts.values())
        if gross == ZERO:
            self._nothing.append((first.line, ""))
            return None
        kind = first.kind
        if not self._typed:
            kind = ItemKind.INVOICE if gross > ZERO else ItemKind.CREDIT_NOTE
        return replace(
            first,
            kind=kind,
            instalments=tuple(InstalmentDraft(due_on, amount) for due_on, amount in ordered if amount != ZERO),
            gross=gross,
            net=_total([draft.net for draft in group]),
            vat=_total([draft.vat for draft in group]),
            left=_left(group),
        )

    def _tell(self, *, adds: bool) -> None:
        for line, number in self._nothing:
            if not (adds and number in self._first):
                self._complaints.error(line, "facture de 0,00 € : retirez la ligne ou corrigez le montant")
        if len(self._repeated) > _TOLD:
            told = f"{len(self._repeated)} lignes répètent une facture (même échéance, même montant) : reprise une fois"
            self._complaints.warning(self._repeated[0][0].line, told)
        else:
            for draft, first in self._repeated:
                told = f"la facture {draft.number} est déjà à la ligne {first.line}, même échéance et même montant : "
                self._complaints.warning(draft.line, told + "reprise une fois")
        if adds and self._further:
            told = (
                f"{len(self._further)} factures sur plusieurs lignes : les montants d’une même échéance s’additionnent"
            )
            self._complaints.warning(0, told)


def _varies(group: list[InvoiceDraft]) -> bool:
    """Return whether lines of one due date, all of one sign, bear different amounts."""
    amounts: dict[date | None, set[Money]] = {}
    for draft in group:
        amounts.setdefault(draft.instalments[0].due_on, set()).add(draft.gross)
    return any(len(values) > 1 and len({value > ZERO for value in values}) == 1 for values in amounts.values())


def _left(group: list[InvoiceDraft]) -> Money | None:
    """Return what is left of a document: the sum of its due dates', or the one total that every line repeats."""
    known = [draft.left for draft in group if draft.left is not None]
    if len(known) < len(group):
        return known[0] if known else None
    within = all(abs(left.cents) <= abs(draft.gross.cents) for left, draft in zip(known, group, strict=True))
    return total(known) if within else known[0]


def _total(amounts: Iterable[Money | None]) -> Money | None:
    listed = list(amounts)
    known = [amount for amount in listed if amount is not None]
    return total(known) if len(known) == len(listed) else None
