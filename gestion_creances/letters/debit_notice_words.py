"""The fixed words of the letter that announces a direct debit, in French and in English."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """Words of a notice of debit; texts with braces are completed with ``format``."""

    title: str
    subject: str
    greeting: str
    one: str
    several: str
    opening_end: str
    due_dates: str
    references: str
    debited: str
    what: str
    value: str
    creditor: str
    ics: str
    mandate: str
    signed: str
    account: str
    account_value: str
    provision: str
    refund: str
    no_refund: str
    closing: str


_FRENCH = NoticeWords(
    title="Avis de prélèvement",
    subject="Prélèvement SEPA du {}",
    greeting="Madame, Monsieur,",
    one="Comme convenu dans votre mandat, nous demanderons à votre banque un prélèvement de ",
    several="Comme convenu dans votre mandat, nous demanderons à votre banque {} prélèvements, ensemble ",
    opening_end=", le {}.",
    due_dates="Ce qui sera prélevé",
    references="Les références du prélèvement",
    debited="Montant prélevé",
    what="Référence",
    value="Valeur",
    creditor="Créancier",
    ics="Identifiant créancier SEPA (ICS)",
    mandate="Référence unique du mandat (RUM)",
    signed="{}, signé le {}",
    account="Compte débité",
    account_value="{} … {}",
    provision="Vous n’avez rien à faire, sinon veiller à ce que le compte soit approvisionné ce jour-là. Si l’un de "
    "ces montants vous paraît inexact, dites-le-nous avant cette date\u00a0: nous le corrigerons avec vous.",
    refund="Vous pouvez demander à votre banque le remboursement d’un prélèvement dans les huit semaines qui suivent "
    "son débit, aux conditions de votre convention avec elle (prélèvement SEPA CORE).",
    no_refund="Prélèvement SEPA interentreprises (B2B)\u00a0: une fois débité, il ne donne pas droit à remboursement.",
    closing="Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.",
)
_ENGLISH = NoticeWords(
    title="Notice of direct debit",
    subject="SEPA direct debit of {}",
    greeting="Dear Sir or Madam,",
    one="As agreed in your mandate, we shall ask your bank for a direct debit of ",
    several="As agreed in your mandate, we shall ask your bank for {} direct debits, together ",
    opening_end=", on {}.",
    due_dates="What will be debited",
    references="References of the debit",
    debited="Amount debited",
    what="Reference",
    value="Value",
    creditor="Creditor",
    ics="SEPA creditor identifier",
    mandate="Unique mandate reference",
    signed="{}, signed on {}",
    account="Account debited",
    account_value="{} … {}",
    provision="There is nothing for you to do but make sure that the account holds the amount on that day. If one of "
    "these amounts seems wrong, please tell us before then: we shall put it right together.",
    refund="You may ask your bank to refund a direct debit within eight weeks of the day it was debited, on the terms "
    "of your agreement with it (SEPA Core direct debit).",
    no_refund="SEPA business-to-business direct debit (B2B): once debited, it gives no right to a refund.",
    closing="Yours faithfully,",
)


def notice_words(language: str) -> NoticeWords:
    """Return the English words for ``en``, the French ones otherwise."""
    return _ENGLISH if language == "en" else _FRENCH
