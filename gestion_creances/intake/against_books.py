"""Compares what a file brings with what the books hold: leaves out what is known, complains about what contradicts."""

from __future__ import annotations

from dataclasses import replace

from gestion_creances.basics.french import amount as in_french
from gestion_creances.basics.money import Money
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import CustomerDraft, Delivery, InvoiceDraft, Kind, PaymentDraft
from gestion_creances.intake.fec_continued import continue_fec
from gestion_creances.intake.known import Known, KnownDocument
from gestion_creances.intake.values import shown


def compared(delivery: Delivery, known: Known) -> Delivery:
    """Return *delivery* with only what is new to the books, and the complaints that the comparison gives.

    For a table: an invoice number known for the customer with the same amount, or a payment known by its identity, is
    left out; another amount or customer, an unknown customer or an unknown invoice is an error; a payment beyond the
    debt is a warning. For a FEC see `fec_continued`.
    """
    if delivery.kind is Kind.FEC:
        return continue_fec(delivery, known)
    comparison = _Comparison(delivery, known)
    customers = comparison.new_customers()
    invoices = comparison.new_invoices()
    payments = comparison.new_payments()
    brought = len(delivery.customers) + len(delivery.invoices) + len(delivery.payments)
    return replace(
        delivery,
        customers=customers,
        invoices=invoices,
        payments=payments,
        complaints=delivery.complaints + comparison.complaints.listed(),
        already_known=brought - len(customers) - len(invoices) - len(payments) - comparison.refused,
    )


class _Comparison:
    """The walk through one table's drafts."""

    def __init__(self, delivery: Delivery, known: Known) -> None:
        self._delivery = delivery
        self._known = known
        self._named = {draft.code for draft in delivery.customers}
        self._left: dict[str, int] = {}
        self.complaints = Complaints()
        self.refused = 0

    def new_customers(self) -> tuple[CustomerDraft, ...]:
        return tuple(draft for draft in self._delivery.customers if not self._known.has_customer(draft.code))

    def new_invoices(self) -> tuple[InvoiceDraft, ...]:
        return tuple(draft for draft in self._delivery.invoices if self._is_new(draft))

    def _is_new(self, draft: InvoiceDraft) -> bool:
        found = self._known.documents(draft.number)
        if not found:
            if self._has_customer(draft.customer_code):
                return True
            return self._refuse(draft.line, _unknown_customer(draft.customer_code))
        same = next((document for document in found if document.customer_code == draft.customer_code), None)
        if same is None:
            owner = shown(found[0].customer_code)
            return self._refuse(
                draft.line,
                f"la facture {draft.number} est déjà celle du client {owner} : corrigez le numéro ou le client",
            )
        if same.gross != draft.gross:
            return self._refuse(
                draft.line,
                f"la facture {draft.number} est déjà au dossier pour {in_french(same.gross)}, "
                f"le fichier dit {in_french(draft.gross)} : corrigez le fichier, ou saisissez un avoir",
            )
        return False

    def _has_customer(self, code: str) -> bool:
        return code in self._named or self._known.has_customer(code)

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
            return self._refuse(draft.line, _unknown_customer(draft.customer_code))
        found = self._known.documents(draft.invoice_number)
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


def _unknown_customer(code: str) -> str:
    return f"client {shown(code)} inconnu : importez d’abord les clients, ou corrigez le code"
