"""Reads the invoice of OASIS (UBL): Peppol, XRechnung, the French reform; invoices and credit notes."""

from __future__ import annotations

from typing import Any

from gestion_creances.basics.money import Money, total
from gestion_creances.company.profile import Address
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.e_invoice.semantics import Due, Note, Number, Party, Said
from gestion_creances.intake.e_invoice.tree import Unsound, amount, day, every, first, kept, line_of, said, text, texts
from gestion_creances.intake.xml_file import local_name

_SPACE = "urn:oasis:names:specification:ubl:schema:xsd:"
ROOTS = (f"{{{_SPACE}Invoice-2}}Invoice", f"{{{_SPACE}CreditNote-2}}CreditNote")

_CODED = "#"


def read_ubl(root: Any, complaints: Complaints) -> Said:
    """Return what the document says; raise Unsound when number, date or total is missing or unreadable."""
    currency = text(root, "DocumentCurrencyCode")
    sums = first(root, "LegalMonetaryTotal")
    gross = amount(first(sums, "TaxInclusiveAmount")) if sums is not None else None
    issued_on = day(first(root, "IssueDate"))
    if sums is None or gross is None or issued_on is None:
        raise Unsound("le total TTC ou la date d’émission manque", line_of(root))
    return Said(
        number=text(root, "ID"),
        type_code=_type(root),
        issued_on=issued_on,
        currency=currency,
        seller=_party(first(root, "AccountingSupplierParty/Party")),
        buyer=_party(first(root, "AccountingCustomerParty/Party")),
        gross=gross,
        net=kept(lambda: amount(first(sums, "TaxExclusiveAmount")), complaints, "total HT"),
        vat=kept(lambda: _vat(root, currency), complaints, "total de TVA"),
        payable=kept(lambda: amount(first(sums, "PayableAmount")), complaints, "net à payer"),
        deducted=kept(lambda: amount(first(sums, "PrepaidAmount")), complaints, "acompte"),
        lines=kept(lambda: _lines(root), complaints, "montant d’une ligne"),
        lines_total=kept(lambda: amount(first(sums, "LineExtensionAmount")), complaints, "somme des lignes"),
        dues=kept(lambda: _dues(root), complaints, "échéance") or (),
        terms="\n".join(filter(None, (said(one, "Note") for one in every(root, "PaymentTerms")))),
        notes=tuple(_note(said(note)) for note in every(root, "Note")),
        replaced=tuple(texts(root, "BillingReference/InvoiceDocumentReference/ID")),
        payee=text(root, "PayeeParty/PartyName/Name"),
        payee_iban=text(root, "PaymentMeans/PayeeFinancialAccount/ID"),
        payer_iban=text(root, "PaymentMeans/PaymentMandate/PayerFinancialAccount/ID"),
        payment_reference=text(root, "PaymentMeans/PaymentID", 140),
        buyer_reference=text(root, "BuyerReference", 100),
        order_reference=text(root, "OrderReference/ID", 60),
        delivered_on=kept(lambda: day(first(root, "Delivery/ActualDeliveryDate")), complaints, "date de livraison"),
        payment_means=text(root, "PaymentMeans/PaymentMeansCode"),
    )


def _type(root: Any) -> str:
    """Return the type code; where it is missing, the name of the document says enough."""
    usual = "381" if local_name(root) == "CreditNote" else "380"
    return text(root, "InvoiceTypeCode|CreditNoteTypeCode") or usual


def _vat(root: Any, currency: str) -> Money | None:
    totals = every(root, "TaxTotal/TaxAmount")
    return amount(next((one for one in totals if one.get("currencyID", currency) == currency), None))


def _lines(root: Any) -> Money | None:
    found = [amount(one) for one in every(root, "InvoiceLine|CreditNoteLine/LineExtensionAmount")]
    sums = [one for one in found if one is not None]
    return total(sums) if sums else None


def _dues(root: Any) -> tuple[Due, ...]:
    """Return the parts given with their dates, else the one due date of the document."""
    parts = [
        Due(on, amount(first(terms, "Amount")))
        for terms in every(root, "PaymentTerms")
        if (on := day(first(terms, "PaymentDueDate|InstallmentDueDate"))) is not None
    ]
    if parts:
        return tuple(parts)
    one = day(first(root, "DueDate")) or day(first(root, "PaymentMeans/PaymentDueDate"))
    return (Due(one),) if one is not None else ()


def _note(words: str) -> Note:
    """Return a note; its subject code, when it has one, stands before its words between two signs: ``#PMD#``."""
    if words.startswith(_CODED):
        subject, sign, rest = words[1:].partition(_CODED)
        if sign and len(subject) == 3 and subject.isalnum():
            return Note(subject, rest.strip())
    return Note("", words)


def _party(element: Any | None) -> Party:
    if element is None:
        return Party()
    legal = text(element, "PartyLegalEntity/RegistrationName", 200)
    trade = text(element, "PartyName/Name", 200)
    return Party(
        name=legal or trade,
        trade_name=trade if legal else "",
        numbers=tuple(_numbers(element)),
        address=_address(first(element, "PostalAddress")),
        email=text(element, "Contact/ElectronicMail"),
        phone=text(element, "Contact/Telephone", 40),
    )


def _numbers(element: Any) -> list[Number]:
    found = [
        Number(one.get("schemeID", ""), text(one, longest=100), line_of(one))
        for place in ("PartyLegalEntity/CompanyID", "PartyIdentification/ID", "EndpointID")
        for one in every(element, place)
    ]
    schemes = (one for one in every(element, "PartyTaxScheme") if text(one, "TaxScheme/ID").upper() == "VAT")
    found += [Number("VA", text(one, "CompanyID", 100), line_of(one)) for one in schemes]
    return found


def _address(element: Any | None) -> Address:
    if element is None:
        return Address()
    lines = [text(element, name, 200) for name in ("StreetName", "AdditionalStreetName", "AddressLine/Line")]
    return Address(
        tuple(filter(None, lines)),
        text(element, "PostalZone", 20),
        text(element, "CityName", 80),
        text(element, "Country/IdentificationCode", 2).upper() or "FR",
    )
