"""The fixed words of the penalty invoice, in French and in English."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaperWords:
    """Words of a penalty invoice; texts with braces are completed with ``format``."""

    title: str
    loud: str
    subject: str
    draft: str
    opening: str
    opening_end: str
    invoices: str
    penalties: str
    paid_on: str
    unpaid: str
    gross: str
    outside_vat: str
    outside_vat_why: str
    law: str
    public_law: str
    apart: str
    on_receipt: str
    no_iban: str


_FRENCH = PaperWords(
    title="Facture de pénalités de retard",
    loud="FACTURE DE PÉNALITÉS",
    subject=" de retard n°\u00a0{}",
    draft="provisoire",
    opening="Les retards de paiement détaillés ci-dessous ont fait courir des pénalités, soit ",
    opening_end=" à réception.",
    invoices="Factures payées en retard ou restant à payer",
    penalties="Pénalités de retard et indemnité forfaitaire",
    paid_on="Payée le",
    unpaid="non soldée",
    gross="Montant TTC",
    outside_vat="Hors champ de la TVA",
    outside_vat_why=" (article\u00a0256 du code général des impôts)\u00a0: aucune TVA n’est facturée ni récupérable.",
    law="Pénalités exigibles sans qu’un rappel soit nécessaire et indemnité forfaitaire de 40\u00a0€ par facture pour"
    " frais de recouvrement\u00a0: articles\u00a0L441-10\u00a0II et D441-5 du code de commerce.",
    public_law="Intérêts moratoires et indemnité forfaitaire de 40\u00a0€ par facture dus de plein droit\u00a0:"
    " articles\u00a0L2192-10 et suivants, R2192-31 et D2192-35 du code de la commande publique.",
    apart="Cette facture ne modifie pas les factures citées.",
    on_receipt="à réception",
    no_iban="Merci de rappeler la référence {} avec votre règlement de {}. Nos coordonnées bancaires vous sont"
    " communiquées sur simple demande.",
)
_ENGLISH = PaperWords(
    title="Invoice for late-payment interest",
    loud="LATE-PAYMENT INTEREST",
    subject=" invoice no.\u00a0{}",
    draft="draft",
    opening="The late payments listed below have given rise to interest and fixed costs: ",
    opening_end=", payable on receipt.",
    invoices="Invoices paid late or still unpaid",
    penalties="Late-payment interest and fixed recovery costs",
    paid_on="Paid on",
    unpaid="not settled",
    gross="Amount incl. VAT",
    outside_vat="Outside the scope of VAT",
    outside_vat_why=" (article\u00a0256 of the French general tax code): no VAT is charged or recoverable.",
    law="Interest payable without any reminder being necessary, and fixed sum of €40 per invoice for recovery costs:"
    " articles\u00a0L441-10\u00a0II and D441-5 of the French commercial code.",
    public_law="Default interest and fixed sum of €40 per invoice, due as of right: articles\u00a0L2192-10 and"
    " following, R2192-31 and D2192-35 of the French public procurement code.",
    apart="This invoice does not change the invoices it names.",
    on_receipt="on receipt",
    no_iban="Please quote reference {} with your payment of {}. Our bank details are available on request.",
)


def paper_words(language: str) -> PaperWords:
    """Return the English words for ``en``, the French ones otherwise."""
    return _ENGLISH if language == "en" else _FRENCH
