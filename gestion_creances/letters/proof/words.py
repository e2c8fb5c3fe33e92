"""The words of a proof file, in French and in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gestion_creances.letters.proof.facts import Nature


@dataclass(frozen=True, slots=True)
class ProofWords:
    """Every word printed in a proof file; gaps are ``{}``."""

    title: str
    subtitle: str
    period: str
    creditor: str
    debtor: str
    code: str
    amounts: str
    principal: str
    on_account: str
    interest: str
    indemnity: str
    total: str
    not_due: str
    amounts_note: str
    imputed: str
    list_title: str
    number: str
    nature: str
    dated: str
    reference: str
    page: str
    sealed: str
    made_today: str
    altered_title: str
    altered: str
    missing: str
    all_sound: str
    stamp: str
    statement: str
    register: str
    register_note: str
    due: str
    gross: str
    left: str
    penalties: str
    penalties_note: str
    account: str
    account_note: str
    rates: str
    rate_since: str
    rate_name: str
    rate_percent: str
    source: str
    history: str
    history_note: str
    amount: str
    fact: str
    journal: str
    journal_note: str
    line: str
    by: str
    action: str
    before: str
    seal: str
    nothing: str
    sender: str
    to: str
    copy: str
    subject: str
    when: str
    attached: str
    weight: str
    traces: str
    not_shown: str
    no_penalties: str
    interest_short: str
    indemnity_short: str
    document: str
    natures: Mapping[Nature, str]
    words: Mapping[str, str]

    def word(self, code: str) -> str:
        """Return the words of *code*, or *code* itself when it is not one of ours."""
        return self.words.get(code, code)


_FRENCH = ProofWords(
    title="Dossier de preuve",
    subtitle="Créance sur {} · situation au {}",
    period="Pièces du {} au {}",
    creditor="Créancier",
    debtor="Débiteur",
    code="Compte {}",
    amounts="Sommes dues",
    principal="Principal échu",
    on_account="Avances et acomptes à déduire",
    interest="Pénalités de retard au {}",
    indemnity="Indemnités forfaitaires de recouvrement",
    total="Total dû",
    not_due="Pour mémoire, factures non échues\u00a0: {}.",
    imputed="Le relevé de compte porte {} échus\u00a0: l’écart de {} est la part des règlements imputée d’abord sur "
    "les intérêts (article 1343-1 du code civil).",
    amounts_note="Montants TTC en euros\u00a0; pénalités et indemnités hors du champ de la TVA.",
    list_title="Bordereau de pièces",
    number="Pièce",
    nature="Nature",
    dated="Date",
    reference="Référence",
    page="Page",
    sealed="SHA-256",
    made_today="établie pour ce dossier",
    altered_title="Empreintes à vérifier",
    altered="Le contenu de la pièce n°\u00a0{} ne correspond plus à l’empreinte conservée ({}). Elle est jointe telle "
    "qu’elle est aujourd’hui et ne prouve rien par elle-même.",
    missing="Le document de la pièce n°\u00a0{} (empreinte {}) n’est plus dans les comptes.",
    all_sound="Chaque document conservé correspond à l’empreinte calculée le jour où il a été enregistré.",
    stamp="Pièce n°\u00a0{}",
    statement="Relevé de compte",
    register="Factures et avoirs",
    register_note="Reste dû au {}, règlements et avoirs affectés déduits. Une échéance par ligne.",
    due="Échéance",
    gross="Montant TTC",
    left="Reste dû",
    penalties="Décompte des pénalités",
    penalties_note="Le détail jour par jour est dans le fichier joint «\u00a0{}\u00a0».",
    account="Compte des pénalités",
    account_note="Ce qui a été réclamé, encaissé, abandonné ou annulé, document par document.",
    rates="Taux appliqués et sources",
    rate_since="En vigueur depuis",
    rate_name="Taux",
    rate_percent="Pour cent",
    source="Source\u00a0: {}",
    history="Historique des échanges et des règlements",
    history_note="D’après les enregistrements du dossier, dans l’ordre des dates.",
    amount="Montant",
    fact="Fait",
    journal="Extrait du journal",
    journal_note="Chaque ligne porte son empreinte (SHA-256 de ses champs séparés par le caractère U+001F\u00a0: "
    "numéro, instant, auteur, action, sujet, faits, empreinte précédente) et celle de la ligne qui la précède dans le "
    "journal entier\u00a0: modifier, retirer ou ajouter une ligne rompt la chaîne. Les mêmes lignes, prêtes à "
    "recalculer, sont dans «\u00a0{}\u00a0».",
    line="N°",
    by="Auteur",
    action="Action",
    before="précédente {}",
    seal="empreinte {}",
    nothing="Aucun enregistrement sur cette période.",
    sender="De",
    to="À",
    copy="Copie",
    subject="Objet",
    when="Date",
    attached="Pièces jointes à ce message",
    weight="{} octets",
    traces="Ce qu’il est devenu",
    not_shown="Ce document ne peut pas être reproduit sur papier ici\u00a0: il est dans le dossier, sous le nom "
    "«\u00a0{}\u00a0».",
    no_penalties="Aucune pénalité n’est comptée\u00a0: {}",
    interest_short="Pénalités",
    indemnity_short="Indemnités",
    document="Document",
    natures={
        Nature.INVOICE: "Facture",
        Nature.CREDIT_NOTE: "Avoir",
        Nature.DEPOSIT: "Acompte",
        Nature.ORDER: "Commande",
        Nature.DELIVERY: "Bon de livraison",
        Nature.RECEIPT: "Avis de réception",
        Nature.DISPUTE: "Litige",
        Nature.AGREEMENT: "Accord",
        Nature.OTHER: "Document",
        Nature.LETTER: "Lettre",
        Nature.EMAIL: "E-mail",
        Nature.POST: "Courrier postal",
        Nature.PLAN: "Échéancier",
        Nature.PENALTY_INVOICE: "Facture de pénalités",
        Nature.PENALTIES: "Pénalités",
        Nature.CALL: "Appel",
        Nature.PROMISE: "Promesse de paiement",
        Nature.STATUS: "Facturation électronique",
        Nature.BLOCK: "Relances suspendues",
        Nature.PAYMENT: "Règlement",
    },
    words={
        "email": "par e-mail",
        "letter": "par courrier",
        "registered": "en recommandé",
        "phone": "par téléphone",
        "printed": "imprimé",
        "posted": "posté",
        "posted_registered": "posté en recommandé",
        "presented": "présenté",
        "signed": "signé par le destinataire",
        "unclaimed": "non réclamé",
        "refused": "refusé",
        "wrong_address": "adresse inexacte",
        "closed": "clos",
        "queued": "mis en attente d’envoi",
        "sending": "envoi commencé",
        "sent": "accepté par le serveur",
        "failed": "refusé par le serveur",
        "ambiguous": "envoi incertain",
        "cancelled": "annulé",
        "handed_over": "remis au logiciel de messagerie",
        "unreachable": "injoignable",
        "message_left": "message laissé",
        "promise": "promesse de paiement",
        "dispute": "contestation",
        "invoice_not_received": "facture non reçue",
        "wrong_contact": "mauvais contact",
        "will_call_back": "à rappeler",
        "other": "autre réponse",
        "opened": "ouvert",
        "credit_note": "clos par un avoir",
        "payment": "clos par un règlement",
        "back_to_scenario": "clos, relances reprises",
        "withdrawn": "retiré",
        "replaced": "remplacé",
        "lifted": "levé",
        "pending": "en attente",
        "kept": "tenue",
        "partly": "tenue en partie",
        "broken": "non tenue",
        "ended": "close avant sa date",
        "agreed": "proposé",
        "signed_plan": "signé",
        "proposed": "proposé",
        "running": "en cours",
        "completed": "soldé",
        "defaulted": "non respecté",
        "returned": "rejeté ou remboursé",
        "claimed": "réclamé",
        "paid": "encaissé",
        "waived": "abandonné",
    },
)
_ENGLISH = ProofWords(
    title="Proof file",
    subtitle="Claim against {} · position at {}",
    period="Exhibits from {} to {}",
    creditor="Creditor",
    debtor="Debtor",
    code="Account {}",
    amounts="Sums due",
    principal="Overdue principal",
    on_account="Payments on account and deposits to deduct",
    interest="Late-payment interest at {}",
    indemnity="Fixed sums for recovery costs",
    total="Total due",
    not_due="For the record, invoices not due yet: {}.",
    imputed="The statement of account shows {} overdue: the difference of {} is the part of payments allocated first "
    "to interest (article 1343-1 of the French civil code).",
    amounts_note="Amounts in euros including VAT; interest and fixed sums are outside VAT.",
    list_title="List of exhibits",
    number="Exhibit",
    nature="Kind",
    dated="Date",
    reference="Reference",
    page="Page",
    sealed="SHA-256",
    made_today="drawn up for this file",
    altered_title="Fingerprints to check",
    altered="The content of exhibit no. {} no longer matches the fingerprint kept ({}). It is enclosed as it is today "
    "and proves nothing by itself.",
    missing="The document of exhibit no. {} (fingerprint {}) is no longer in the books.",
    all_sound="Every document kept matches the fingerprint computed on the day it was stored.",
    stamp="Exhibit no. {}",
    statement="Statement of account",
    register="Invoices and credit notes",
    register_note="Still owed at {}, allocated payments and credit notes deducted. One due date per line.",
    due="Due date",
    gross="Amount incl. VAT",
    left="Still owed",
    penalties="Statement of late-payment interest",
    penalties_note="The day-by-day detail is in the file “{}”.",
    account="Account of late-payment interest",
    account_note="What was claimed, collected, waived or cancelled, document by document.",
    rates="Rates applied and sources",
    rate_since="In force since",
    rate_name="Rate",
    rate_percent="Per cent",
    source="Source: {}",
    history="History of exchanges and payments",
    history_note="From the records of the books, in order of date.",
    amount="Amount",
    fact="Fact",
    journal="Extract of the journal",
    journal_note="Each line bears its fingerprint (SHA-256 of its fields separated by the character U+001F: number, "
    "instant, author, action, subject, facts, previous fingerprint) and that of the line before it in the whole "
    "journal: to change, remove or add a line breaks the chain. The same lines, ready to recompute, are in “{}”.",
    line="No.",
    by="Author",
    action="Action",
    before="previous {}",
    seal="fingerprint {}",
    nothing="No record in this period.",
    sender="From",
    to="To",
    copy="Copy",
    subject="Subject",
    when="Date",
    attached="Attached to this message",
    weight="{} bytes",
    traces="What became of it",
    not_shown="This document cannot be reproduced on paper here: it is in the file under the name “{}”.",
    no_penalties="No interest is counted: {}",
    interest_short="Interest",
    indemnity_short="Fixed sums",
    document="Document",
    natures={
        Nature.INVOICE: "Invoice",
        Nature.CREDIT_NOTE: "Credit note",
        Nature.DEPOSIT: "Deposit",
        Nature.ORDER: "Order",
        Nature.DELIVERY: "Delivery note",
        Nature.RECEIPT: "Postal receipt",
        Nature.DISPUTE: "Dispute",
        Nature.AGREEMENT: "Agreement",
        Nature.OTHER: "Document",
        Nature.LETTER: "Letter",
        Nature.EMAIL: "E-mail",
        Nature.POST: "Post",
        Nature.PLAN: "Payment plan",
        Nature.PENALTY_INVOICE: "Late-interest invoice",
        Nature.PENALTIES: "Late interest",
        Nature.CALL: "Call",
        Nature.PROMISE: "Promise to pay",
        Nature.STATUS: "Electronic invoicing",
        Nature.BLOCK: "Reminders paused",
        Nature.PAYMENT: "Payment",
    },
    words={
        "email": "by e-mail",
        "letter": "by post",
        "registered": "by registered post",
        "phone": "by telephone",
        "printed": "printed",
        "posted": "posted",
        "posted_registered": "posted, registered",
        "presented": "presented",
        "signed": "signed for",
        "unclaimed": "unclaimed",
        "refused": "refused",
        "wrong_address": "wrong address",
        "closed": "closed",
        "queued": "queued",
        "sending": "sending begun",
        "sent": "accepted by the server",
        "failed": "refused by the server",
        "ambiguous": "sending uncertain",
        "cancelled": "cancelled",
        "handed_over": "handed to the mail program",
        "unreachable": "not reached",
        "message_left": "message left",
        "promise": "promise to pay",
        "dispute": "debt disputed",
        "invoice_not_received": "invoice not received",
        "wrong_contact": "wrong contact",
        "will_call_back": "to be called back",
        "other": "other answer",
        "opened": "opened",
        "credit_note": "closed by a credit note",
        "payment": "closed by a payment",
        "back_to_scenario": "closed, reminders resumed",
        "withdrawn": "withdrawn",
        "replaced": "replaced",
        "lifted": "lifted",
        "pending": "pending",
        "kept": "kept",
        "partly": "kept in part",
        "broken": "broken",
        "ended": "closed before its day",
        "agreed": "proposed",
        "signed_plan": "signed",
        "proposed": "proposed",
        "running": "running",
        "completed": "paid off",
        "defaulted": "not kept",
        "returned": "returned or refunded",
        "claimed": "claimed",
        "paid": "collected",
        "waived": "waived",
    },
)


def proof_words(language: str) -> ProofWords:
    """Return the words in *language* (English for ``en``, French otherwise)."""
    return _ENGLISH if language == "en" else _FRENCH
