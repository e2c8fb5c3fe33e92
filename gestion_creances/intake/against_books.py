"""Compares what a file brings with what the books hold: leaves out what is known, complains about what contradicts."""

from __future__ import annotations

from dataclasses import replace

from gestion_creances.basics.french import amount as in_french
from gestion_creances.basics.french import day as in_days
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import Complaint, CustomerDraft, Delivery, InvoiceDraft, Kind, PaymentDraft
from gestion_creances.intake.fec.continued import continue_fec
from gestion_creances.intake.known import Known, KnownDocument
from gestion_creances.intake.values import shown


def compared(delivery: Delivery, known: Known, *, whole: bool = False) -> Delivery:
    """Return *delivery* with only what is new to the books, and the complaints that the comparison gives.

    *whole* says that the file is a full export, given again and again: what it says otherwise than the books is then
    shown instead of refused, and nothing changes.

    For a table: an invoice number known for the customer with the same amount, or a payment known by its identity, is
    left out; another amount or customer, an unknown customer or an unknown invoice is an error; a payment beyond the
    debt is a warning. A customer known to the file by code only is created in books that have no customer yet. Where
    the file says what is left on an invoice, what it has less than the books becomes a payment. For a FEC see
    `fec_continued`.
    """
    if delivery.kind is Kind.FEC:
        return continue_fec(delivery, known)
    comparison = _Comparison(delivery, known, whole=whole)
    customers = comparison.new_customers()
    invoices = comparison.new_invoices()
    payments = comparison.new_payments()
    # A customer named by a code only is no news of the file, even where the code becomes his name.
    named = [draft.code for draft in delivery.customers if draft.name]
    brought = len(named) + len(delivery.invoices) + len(delivery.payments)
    new = {draft.code for draft in customers}
    kept = sum(code in new for code in named) + len(invoices) + len(payments)
    return replace(
        delivery,
        customers=customers,
        invoices=invoices,
        payments=(*payments, *comparison.settling()),
        complaints=delivery.complaints + comparison.told(),
        already_known=brought - kept - comparison.refused,
    )


class _Comparison:
    """The walk through one table's drafts."""

    def __init__(self, delivery: Delivery, known: Known, *, whole: bool) -> None:
        self._delivery = delivery
        self._known = known
        self._whole = whole
        self._creates = not known.has_customers()
        self._named = {draft.code for draft in delivery.customers if draft.name or self._creates}
        self._left: dict[str, int] = {}
        self._settling: list[PaymentDraft] = []
        self._undated = 0
        self._strangers: dict[str, list[int]] = {}
        self._arriving: dict[str, list[KnownDocument]] = {}
        self.complaints = Complaints()
        self.refused = 0

    def new_customers(self) -> tuple[CustomerDraft, ...]:
        new = [
            draft
            for draft in self._delivery.customers
            if draft.code in self._named and not self._known.has_customer(draft.code)
        ]
        nameless = sum(not draft.name for draft in new)
        if nameless:
            count = "1 client n’a" if nameless == 1 else f"{nameless} clients n’ont"
            self.complaints.warning(0, f"{count} pas de nom dans ce fichier : le code en tient lieu")
        return tuple(draft if draft.name else replace(draft, name=draft.code) for draft in new)

    def new_invoices(self) -> tuple[InvoiceDraft, ...]:
        new = tuple(draft for draft in self._delivery.invoices if self._is_new(draft))
        if self._delivery.payments:
            for draft in new:
                self._arriving.setdefault(draft.number, []).append(_arriving(draft))
        return new

    def settling(self) -> tuple[PaymentDraft, ...]:
        """Return the payments that the file does not list but implies: an invoice on which less is left."""
        return tuple(self._settling)

    def told(self) -> tuple[Complaint, ...]:
        """Return every complaint of the comparison; an unknown customer is said once, at his first line."""
        for code, lines in self._strangers.items():
            self.complaints.error(lines[0], _unknown_customer(code, len(lines)))
        if self._undated:
            count = "1 facture réglée" if self._undated == 1 else f"{self._undated} factures réglées"
            told = f"{count}, en tout ou partie, sans que le fichier dise quand : le jour de la facture est retenu"
            self.complaints.warning(0, told)
        return self.complaints.listed()

    def _is_new(self, draft: InvoiceDraft) -> bool:
        found = self._known.documents(draft.number)
        if not found:
            if self._has_customer(draft.customer_code):
                self._settle(draft, draft.gross)
                return True
            return self._refuse_stranger(draft.line, draft.customer_code)
        same = next((document for document in found if document.customer_code == draft.customer_code), None)
        if same is None:
            owner = shown(found[0].customer_code)
            return self._refuse(
                draft.line,
                f"la facture {draft.number} est déjà celle du client {owner} : corrigez le numéro ou le client",
            )
        if same.gross == draft.gross:
            self._settle(draft, same.open)
            if self._whole:
                self._say_moved(draft, same)
            return False
        told = (
            f"la facture {draft.number} est déjà au dossier pour {in_french(same.gross)}, "
            f"le fichier dit {in_french(draft.gross)}"
        )
        if self._whole:
            self.complaints.warning(draft.line, f"{told} : le dossier reste tel quel")
            return False
        return self._refuse(draft.line, f"{told} : corrigez le fichier, ou saisissez un avoir")

    def _say_moved(self, draft: InvoiceDraft, same: KnownDocument) -> None:
        """Tell of days that the file gives otherwise than the books."""
        last = draft.instalments[-1].due_on
        for what, there, here in (("l’échéance", same.due_on, last), ("l’émission", same.issued_on, draft.issued_on)):
            if here is not None and there is not None and here != there:
                told = f"{what} de la facture {draft.number} est au dossier le {in_days(there)}, le fichier dit "
                self.complaints.warning(draft.line, f"{told}{in_days(here)} : le dossier reste tel quel")

    def _settle(self, draft: InvoiceDraft, left: Money) -> None:
        """Take as paid what the file has less than *left* on an invoice."""
        if draft.left is None:
            return
        paid = left - draft.left
        if paid.cents * draft.gross.cents < 0:
            told = f"il reste {in_french(left)} sur la facture {draft.number}, le fichier dit {in_french(draft.left)}"
            self.complaints.warning(draft.line, f"{told} : le dossier reste tel quel")
        elif paid != ZERO:
            day = draft.settled_on or draft.issued_on
            stretch = f"{left.cents}>{draft.left.cents}"
            key = f"payment:{draft.number}|{draft.customer_code}|{day.isoformat()}|{stretch}"
            if self._known.has_key(key):
                return
            self._undated += draft.settled_on is None
            self._settling.append(
                PaymentDraft(draft.customer_code, draft.number, day, paid, source_key=key, line=draft.line)
            )

    def _has_customer(self, code: str) -> bool:
        return code in self._named or self._known.has_customer(code)

    def _refuse_stranger(self, line: int, code: str) -> bool:
        self._strangers.setdefault(code, []).append(line)
        self.refused += 1
        return False

    def _refuse(self, line: int, message: str) -> bool:
        self.complaints.error(line, message)
        self.refused += 1
        return False

    def new_payments(self) -> tuple[PaymentDraft, ...]:
        return tuple(draft for draft in self._delivery.payments if self._is_new_payment(draft))

    def _is_new_payment(self, draft: PaymentDraft) -> bool:
        if self._known.has_key(draft.source_key):
            return False
        if not draft.invoice_number:
            if self._has_customer(draft.customer_code):
                return True
            return self._refuse_stranger(draft.line, draft.customer_code)
        found = [*self._known.documents(draft.invoice_number), *self._arriving.get(draft.invoice_number, ())]
        if draft.customer_code:
            found = [document for document in found if document.customer_code == draft.customer_code]
        if len(found) == 1:
            self._weigh(draft, found[0])
            return True
        if found:
            reason = f"plusieurs clients ont une facture {shown(draft.invoice_number)} : ajoutez une colonne client"
        else:
            of_customer = f" pour le client {shown(draft.customer_code)}" if draft.customer_code else ""
            reason = (
                f"facture {shown(draft.invoice_number)} inconnue{of_customer} : importez d’abord les factures, "
                "ou laissez la facture vide et indiquez le client"
            )
        return self._refuse(draft.line, reason)

    def _weigh(self, draft: PaymentDraft, document: KnownDocument) -> None:
        """Warn of a payment beyond what is still owed, or of a return beyond what was paid."""
        left = self._left.get(document.key, document.open.cents) - draft.amount.cents
        self._left[document.key] = left
        if left < 0 and draft.amount.cents > 0:
            excess = in_french(Money(min(-left, draft.amount.cents)))
            self.complaints.warning(
                draft.line,
                f"le règlement dépasse de {excess} ce qui reste dû sur la facture {document.number} : "
                "l’excédent reste en compte",
            )
        elif left > document.gross.cents and draft.amount.cents < 0:
            self.complaints.warning(
                draft.line,
                f"le remboursement dépasse ce qui a été réglé sur la facture {document.number} : "
                "l’excédent reste en compte",
            )


def _unknown_customer(code: str, lines: int) -> str:
    if lines == 1:
        return f"client {shown(code)} inconnu : importez d’abord les clients, ou corrigez le code"
    return (
        f"client {shown(code)} inconnu ({lines} lignes) : importez d’abord les clients, corrigez le code, "
        "ou faites créer les clients que le fichier ne désigne que par leur code"
    )


def _arriving(draft: InvoiceDraft) -> KnownDocument:
    """Return *draft* as the books will know it."""
    due_on = draft.instalments[-1].due_on
    return KnownDocument(
        draft.source_key,
        draft.customer_code,
        draft.number,
        draft.kind,
        draft.issued_on,
        draft.gross,
        draft.gross,
        due_on,
    )
