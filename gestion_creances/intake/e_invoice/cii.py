"""Reads the invoice of the United Nations (CII): Factur-X, ZUGFeRD 1.0 and 2.x, XRechnung, all profiles."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from gestion_creances.basics.money import Money, total
from gestion_creances.company.profile import Address
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.e_invoice.semantics import Due, Note, Number, Party, Said
from gestion_creances.intake.e_invoice.tree import (
    Unsound,
    amount,
    day,
    every,
    first,
    kept,
    line_of,
    said,
    text,
    texts,
)
from gestion_creances.ledger.discount import Discount

ROOTS = ("CrossIndustryInvoice", "CrossIndustryDocument")

_HEADER = "ExchangedDocument|HeaderExchangedDocument"
_DEAL = "SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction"
_AGREEMENT = "ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement"
_DELIVERY = "ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery"
_SETTLEMENT = "ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement"
_SUMS = "SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation"
_LINE_SUM = (
    "SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement/"
    "SpecifiedTradeSettlementLineMonetarySummation|SpecifiedTradeSettlementMonetarySummation/LineTotalAmount"
)
_MEANS = "SpecifiedTradeSettlementPaymentMeans"


def read_cii(root: Any, complaints: Complaints) -> Said:
    """Return what the document says; raise Unsound when number, date or total is missing or unreadable."""
    header, deal = _needed(root, _HEADER), _needed(root, _DEAL)
    agreement, settlement = _needed(deal, _AGREEMENT), _needed(deal, _SETTLEMENT)
    currency = text(settlement, "InvoiceCurrencyCode")
    sums = _needed(settlement, _SUMS)
    gross = amount(first(sums, "GrandTotalAmount"))
    issued_on = day(first(header, "IssueDateTime"))
    if gross is None or issued_on is None:
        raise Unsound("le total TTC ou la date d’émission manque", line_of(header if issued_on is None else sums))
    terms = list(every(settlement, "SpecifiedTradePaymentTerms"))
    return Said(
        number=text(header, "ID"),
        type_code=text(header, "TypeCode"),
        issued_on=issued_on,
        currency=currency,
        seller=_party(first(agreement, "SellerTradeParty")),
        buyer=_party(first(agreement, "BuyerTradeParty")),
        gross=gross,
        net=kept(lambda: amount(first(sums, "TaxBasisTotalAmount")), complaints, "total HT"),
        vat=kept(lambda: _vat(sums, currency), complaints, "total de TVA"),
        payable=kept(lambda: amount(first(sums, "DuePayableAmount")), complaints, "net à payer"),
        deducted=kept(lambda: amount(first(sums, "TotalPrepaidAmount")), complaints, "acompte"),
        lines=kept(lambda: _lines(deal), complaints, "montant d’une ligne"),
        lines_total=kept(lambda: amount(first(sums, "LineTotalAmount")), complaints, "somme des lignes"),
        dues=tuple(due for one in terms if (due := kept(lambda one=one: _due(one), complaints, "échéance"))),
        terms="\n".join(filter(None, (said(one, "Description") for one in terms))),
        notes=tuple(Note(text(note, "SubjectCode"), said(note, "Content")) for note in every(header, "IncludedNote")),
        discount=next((found for one in terms if (found := _discount(one))), None),
        replaced=tuple(texts(settlement, "InvoiceReferencedDocument/IssuerAssignedID|ID")),
        payee=text(settlement, "PayeeTradeParty/Name"),
        payee_iban=text(settlement, f"{_MEANS}/PayeePartyCreditorFinancialAccount/IBANID"),
        payer_iban=text(settlement, f"{_MEANS}/PayerPartyDebtorFinancialAccount/IBANID"),
        payment_reference=text(settlement, "PaymentReference", 140),
        buyer_reference=text(agreement, "BuyerReference", 100),
        order_reference=text(agreement, "BuyerOrderReferencedDocument/IssuerAssignedID|ID", 60),
        label=text(header, "Name", 200),
        delivered_on=_delivered(deal, complaints),
        payment_means=text(settlement, f"{_MEANS}/TypeCode"),
    )


def _needed(element: Any, path: str) -> Any:
    found = first(element, path)
    if found is None:
        raise Unsound(f"la partie « {path.partition('|')[0]} » manque", line_of(element))
    return found


def _vat(sums: Any, currency: str) -> Money | None:
    """Return the VAT in the currency of the invoice: a second total may be given in that of the accounts."""
    totals = list(every(sums, "TaxTotalAmount"))
    own = (one for one in totals if one.get("currencyID", currency) == currency)
    return amount(next(own, None))


def _lines(deal: Any) -> Money | None:
    found = [amount(one) for one in every(deal, f"IncludedSupplyChainTradeLineItem/{_LINE_SUM}")]
    sums = [one for one in found if one is not None]
    return total(sums) if sums else None


def _due(terms: Any) -> Due | None:
    on = day(first(terms, "DueDateDateTime"))
    return Due(on, amount(first(terms, "PartialPaymentAmount"))) if on is not None else None


def _delivered(deal: Any, complaints: Complaints) -> Any:
    delivery = first(deal, f"{_DELIVERY}/ActualDeliverySupplyChainEvent/OccurrenceDateTime")
    return kept(lambda: day(delivery), complaints, "date de livraison")


def _discount(terms: Any) -> Discount | None:
    """Return the early-payment discount that a document of the extended profile gives in figures."""
    found = first(terms, "ApplicableTradePaymentDiscountTerms")
    if found is None:
        return None
    measure = first(found, "BasisPeriodMeasure")
    try:
        percent, days = Decimal(text(found, "CalculationPercent")), int(text(found, "BasisPeriodMeasure"))
    except (InvalidOperation, ValueError):
        return None
    counted = measure is not None and measure.get("unitCode", "DAY") == "DAY"
    return Discount(percent, days) if counted and 0 < percent < 100 and 0 <= days <= 365 else None


def _party(element: Any | None) -> Party:
    if element is None:
        return Party()
    contact = first(element, "DefinedTradeContact")
    return Party(
        name=text(element, "Name", 200),
        trade_name=text(element, "SpecifiedLegalOrganization/TradingBusinessName", 200),
        numbers=tuple(_numbers(element)),
        address=_address(first(element, "PostalTradeAddress")),
        email=text(contact, "EmailURIUniversalCommunication/URIID") if contact is not None else "",
        phone=text(contact, "TelephoneUniversalCommunication/CompleteNumber", 40) if contact is not None else "",
    )


def _numbers(element: Any) -> list[Number]:
    places = (
        "SpecifiedLegalOrganization/ID",
        "SpecifiedTaxRegistration/ID",
        "GlobalID",
        "URIUniversalCommunication/URIID",
        "ID",
    )
    return [
        Number(one.get("schemeID", ""), text(one, longest=100), line_of(one))
        for place in places
        for one in every(element, place)
    ]


def _address(element: Any | None) -> Address:
    if element is None:
        return Address()
    lines = (text(element, name, 200) for name in ("LineOne", "LineTwo", "LineThree"))
    return Address(
        tuple(filter(None, lines)),
        text(element, "PostcodeCode", 20),
        text(element, "CityName", 80),
        text(element, "CountryID", 2).upper() or "FR",
    )
