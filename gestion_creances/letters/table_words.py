"""The fixed words of tables, boxes and page frames, in French and in English."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableWords:
    """Words that no template holds; texts with braces are completed with ``format``."""

    invoice: str
    dated: str
    due: str
    gross: str
    paid: str
    open: str
    late: str
    days_late: str
    penalties: str
    indemnity: str
    total_asked: str
    total: str
    principal_due: str
    amounts_note: str
    early_formula: str
    early_periods: str
    days: str
    first: str
    last: str
    already_paid: str
    already_settled: str
    base: str
    rate: str
    interest: str
    subtotal: str
    half_year: str
    penalties_note: str
    legal_rate: str
    public_rate: str
    consumer_rate: str
    agreed_rate: str
    central_bank: str
    several_periods: str
    sum_principal: str
    sum_interest: str
    sum_indemnity: str
    sum_already_paid: str
    sum_already_settled: str
    sum_total: str
    annexe: str
    annexe_title: str
    annexe_as_of: str
    annexe_total: str
    annexe_of_which: str
    band: str
    band_due: str
    payment_principal_first: str
    payment_interest_first: str
    interest_paid: str
    interest_settled: str
    method: str
    method_text: str
    method_leap: str
    method_order_principal: str
    method_order_interest: str
    method_order_indemnity: str
    example: str
    per_day_title: str
    per_day: str
    box_title: str
    box_hint: str
    beneficiary: str
    reference: str
    amount: str
    by: str
    no_iban: str
    enclosures: str
    enclosed_statement: str
    account: str
    our_reference: str
    your_siren: str
    earlier: str
    contact: str
    phone: str
    registered: str
    registered_number: str
    subject: str
    carried: str
    brought: str
    place: str
    attention: str


FRENCH = TableWords(
    invoice="Facture",
    dated="Date",
    due="Échéance",
    gross="Montant TTC",
    paid="Réglé",
    open="Reste dû",
    late="Retard",
    days_late="{}\u00a0j",
    penalties="Pénalités",
    indemnity="Indemnité",
    total_asked="Total à régler",
    total="Total",
    principal_due="Principal dû",
    amounts_note="Montants TTC en euros, situation au {}.",
    early_formula="Pénalités = reste dû × taux × jours de retard ÷ {}. Pénalités et indemnités hors champ de la TVA.",
    early_periods="* Base modifiée par un règlement\u00a0: décompte par période sur demande.",
    days="Jours",
    first="Du",
    last="Au (inclus)",
    already_paid="Déjà réglé",
    already_settled="Réglé ou remis",
    base="Base TTC",
    rate="Taux annuel",
    interest="Intérêts",
    subtotal="Sous-total",
    half_year="Semestre",
    penalties_note="Montants en euros, pénalités et indemnités hors champ de la TVA\u202f;"
    " intérêts = base × taux × jours ÷ {}.",
    legal_rate="Taux de l’article L441-10 II du code de commerce, à défaut de taux convenu\u00a0:"
    " taux de refinancement de la BCE{} + {}\u00a0points.",
    public_rate="Taux des intérêts moratoires de la commande publique\u00a0:"
    " taux de refinancement de la BCE{} + {}\u00a0points.",
    consumer_rate="Taux de l’intérêt légal (article\u00a0L313-2 du code monétaire et financier).",
    agreed_rate="Taux convenu entre nous\u00a0: {} l’an.",
    central_bank="{}\u00a0au\u00a0{}",
    several_periods="* Base modifiée par un règlement\u00a0: périodes détaillées en annexe.",
    sum_principal="Principal restant dû sur {}",
    sum_interest="Pénalités de retard du {} au {}",
    sum_indemnity="Indemnité forfaitaire pour frais de recouvrement, {} × {}",
    sum_already_paid="Pénalités et indemnités déjà réglées",
    sum_already_settled="Pénalités et indemnités déjà réglées ou remises",
    sum_total="Total à payer",
    annexe="Annexe",
    annexe_title="Décompte des intérêts de retard",
    annexe_as_of="Arrêté au {} inclus",
    annexe_total="Total des pénalités de retard",
    annexe_of_which="dont {}",
    band="Facture {}",
    band_due="échue le {}",
    payment_principal_first="règlement imputé sur le principal",
    payment_interest_first="règlement, part du principal",
    interest_paid="Intérêts déjà réglés",
    interest_settled="Intérêts déjà réglés ou remis",
    method="Mode de calcul",
    method_text="Intérêts = base × taux × jours ÷ {}, chaque ligne étant arrondie au centime le plus proche."
    " Le premier jour compté est le lendemain de l’échéance\u202f; le jour d’un règlement, date de mise à disposition"
    " des fonds sur notre compte, est compté. Les intérêts ne sont pas capitalisés.",
    method_leap="365 jours, ou 366 les années bissextiles",
    method_order_principal="Les règlements partiels sont imputés d’abord sur le principal, par choix du créancier.",
    method_order_interest="Les règlements partiels sont imputés d’abord sur les intérêts"
    " (article\u00a01343-1 du code civil).",
    method_order_indemnity="Les règlements partiels sont imputés d’abord sur les intérêts"
    " (article\u00a01343-1 du code civil), puis sur l’indemnité.",
    example="Exemple, première période de la facture {}\u00a0:",
    per_day_title="Intérêts par jour à compter du {}",
    per_day="Par jour",
    box_title="Pour régler par virement",
    box_hint="Virement instantané\u00a0: scannez le code",
    beneficiary="Bénéficiaire",
    reference="Référence à rappeler",
    amount="Montant",
    by="au plus tard le {}",
    no_iban="Merci de rappeler la référence {} avec votre règlement de {}. Nos coordonnées bancaires vous seront"
    " communiquées sur simple demande{}.",
    enclosures="Pièces jointes",
    enclosed_statement="Décompte des intérêts de retard",
    account="Votre compte\u00a0:",
    our_reference="Nos références\u00a0:",
    your_siren="Votre SIREN\u00a0:",
    earlier="Rappels adressés\u00a0:",
    contact="Votre contact\u00a0:",
    phone="Téléphone\u00a0:",
    registered="Lettre recommandée avec avis de réception",
    registered_number="n°\u00a0{}",
    subject="Objet\u00a0: ",
    carried="À reporter",
    brought="Report",
    place="{}, le {}",
    attention="À l’attention de {}",
)

ENGLISH = TableWords(
    invoice="Invoice",
    dated="Dated",
    due="Due",
    gross="Amount",
    paid="Paid",
    open="Balance",
    late="Late",
    days_late="{}\u00a0d",
    penalties="Interest",
    indemnity="Fixed sum",
    total_asked="Total to be paid",
    total="Total",
    principal_due="Principal due",
    amounts_note="Amounts in euros including VAT, as at {}.",
    early_formula="Interest = balance × rate × days late ÷ {}. Interest and fixed sums are outside the scope of VAT.",
    early_periods="* Base changed by a payment: statement by period on request.",
    days="Days",
    first="From",
    last="To (incl.)",
    already_paid="Already paid",
    already_settled="Paid or waived",
    base="Base incl. VAT",
    rate="Yearly rate",
    interest="Interest",
    subtotal="Subtotal",
    half_year="Half-year",
    penalties_note="Amounts in euros, outside the scope of VAT; interest = base × rate × days ÷ {}.",
    legal_rate="Rate of article L441-10 II of the French commercial code, no other rate being agreed:"
    " ECB refinancing rate{} + {}\u00a0points.",
    public_rate="Rate of default interest in French public procurement: ECB refinancing rate{} + {}\u00a0points.",
    consumer_rate="French legal interest rate (article L313-2 of the monetary and financial code).",
    agreed_rate="Rate agreed between us: {} a year.",
    central_bank="{}\u00a0at\u00a0{}",
    several_periods="* Base changed by a payment: see the periods in the annex.",
    sum_principal="Principal outstanding on {}",
    sum_interest="Late-payment interest from {} to {}",
    sum_indemnity="Fixed sum for recovery costs, {} × {}",
    sum_already_paid="Interest and fixed sums already paid",
    sum_already_settled="Interest and fixed sums already paid or waived",
    sum_total="Total to be paid",
    annexe="Annex",
    annexe_title="Statement of late-payment interest",
    annexe_as_of="Up to and including {}",
    annexe_total="Total late-payment interest",
    annexe_of_which="of which {}",
    band="Invoice {}",
    band_due="due on {}",
    payment_principal_first="payment applied to principal",
    payment_interest_first="payment, part to principal",
    interest_paid="Interest already paid",
    interest_settled="Interest already paid or waived",
    method="Method",
    method_text="Interest = base × rate × days ÷ {}, each line being rounded to the nearest cent. The first day counted"
    " is the day after the due date; the day on which a payment reaches our account is counted. Interest is not"
    " compounded.",
    method_leap="365 days, or 366 in leap years",
    method_order_principal="Part payments are applied to the principal first, by the creditor’s choice.",
    method_order_interest="Part payments are applied to interest first (article 1343-1 of the French civil code).",
    method_order_indemnity="Part payments are applied to interest first (article 1343-1 of the French civil code),"
    " then to the fixed sum.",
    example="Example, first period of invoice {}:",
    per_day_title="Interest per day from {}",
    per_day="Per day",
    box_title="To pay by bank transfer",
    box_hint="Instant transfer: scan the code",
    beneficiary="Beneficiary",
    reference="Reference to quote",
    amount="Amount",
    by="by {}",
    no_iban="Please quote reference {} with your payment of {}. Our bank details are available on request{}.",
    enclosures="Enclosures",
    enclosed_statement="Statement of late-payment interest",
    account="Your account:",
    our_reference="Our reference:",
    your_siren="Your SIREN:",
    earlier="Earlier letters:",
    contact="Your contact:",
    phone="Telephone:",
    registered="Registered letter with acknowledgement of receipt",
    registered_number="No.\u00a0{}",
    subject="Subject: ",
    carried="Carried forward",
    brought="Brought forward",
    place="{}, {}",
    attention="For the attention of {}",
)


def words(language: str) -> TableWords:
    """Return the English words for ``en``, the French ones otherwise."""
    return ENGLISH if language == "en" else FRENCH
