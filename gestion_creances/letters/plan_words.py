"""The words of a payment plan and of the acknowledgement of debt, in French and in English."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlanWords:
    """Texts with braces are completed with ``format``; those for a consumer stand apart, his law being another."""

    title: str
    subject: str
    greeting: str
    opening: str
    opening_penalties: str
    debts: str
    invoice: str
    dated: str
    due: str
    principal: str
    penalties: str
    total: str
    instalments: str
    rank: str
    pay_on: str
    days: str
    interest: str
    to_pay: str
    left: str
    note_interest: str
    note_leap: str
    note_penalties: str
    note_free: str
    clauses: str
    pause: str
    allocation: str
    acceleration: str
    acceleration_consumer: str
    novation: str
    reserved: str
    reserved_consumer: str
    prescription: str
    answer: str
    box: str
    by: str
    creditor: str
    debtor: str
    agreed: str
    sign_lines: tuple[str, ...]
    acknowledgement: str
    acknowledged: str
    company_debtor: str
    person_debtor: str
    owes: str
    sum_owed: str
    of_which: str
    under: str
    undertakes: str
    with_interest: str
    accelerated: str
    accelerated_consumer: str
    frees: str
    by_hand: str
    by_hand_model: str
    done_at: str
    signature: str


FRENCH = PlanWords(
    title="Échéancier de paiement",
    subject="Échéancier de paiement n°\u00a0{} – {}",
    greeting="Madame, Monsieur,",
    opening="À ce jour vous nous devez {}, au titre des factures ci-dessous. À votre demande, nous acceptons que"
    " vous régliez cette somme en {}, aux conditions qui suivent.",
    opening_penalties=" Elle comprend {} de pénalités déjà réclamées.",
    debts="Les sommes dues",
    invoice="Facture",
    dated="Date",
    due="Échéance",
    principal="Principal",
    penalties="Pénalités",
    total="Total",
    instalments="Les versements convenus",
    rank="N°",
    pay_on="À payer le",
    days="Jours",
    interest="Intérêts",
    to_pay="À payer",
    left="Reste en principal",
    note_interest="Intérêts\u00a0= principal restant avant le versement × {} × jours ÷ {}, arrondis au centime, sans"
    " capitalisation. Jours comptés du lendemain de l’accord ({}), ou du versement précédent, jusqu’au versement.",
    note_leap=" Les jours d’une année de 366 jours sont divisés par 366, et arrondis à part.",
    note_penalties=" Les pénalités sont comprises dans les premiers versements et ne portent pas intérêt.",
    note_free="Aucun intérêt n’est compté pour le temps accordé.",
    clauses="Les conditions",
    pause="Tant que chaque versement arrive à sa date, nous ne vous relançons plus pour ces factures.",
    allocation="Vos versements sont affectés à ces factures, la plus ancienne d’abord\u00a0; vous pouvez payer plus"
    " tôt, sans frais.",
    acceleration="Si un seul versement n’est pas réglé en entier dans les {} suivant sa date, vous perdez le bénéfice"
    " de l’échéancier (déchéance du terme)\u00a0: tout ce qui reste dû devient exigible immédiatement, de plein droit"
    " et sans mise en demeure préalable.",
    acceleration_consumer="Si un seul versement n’est pas réglé en entier dans les {} suivant sa date, nous vous"
    " mettrons en demeure de le régler\u00a0; à défaut de paiement dans les quinze jours de cette mise en demeure, vous"
    " perdez le bénéfice de l’échéancier (déchéance du terme) et tout ce qui reste dû devient exigible immédiatement.",
    novation="Cet accord ne vaut pas novation (articles 1329 et 1330 du code civil)\u00a0: les factures, les contrats"
    " et les garanties dont elles sont assorties demeurent.",
    reserved=" Nous réservons tous nos droits, dont les pénalités de retard et l’indemnité forfaitaire de l’article"
    " L441-10 du code de commerce qui ne sont pas comprises ci-dessus.",
    reserved_consumer=" Nous réservons tous nos droits.",
    prescription="Votre signature vaut reconnaissance de ces sommes et interrompt la prescription (article 2240 du"
    " code civil).",
    answer="Merci de nous retourner un exemplaire signé, avec la reconnaissance de dette jointe, au plus tard le"
    " {}\u00a0; passé cette date, notre proposition est caduque.",
    box="Pour régler le premier versement",
    by="au plus tard le {}",
    creditor="Pour le créancier",
    debtor="Pour le débiteur",
    agreed="Bon pour accord",
    sign_lines=("Nom\u00a0:", "Qualité\u00a0:", "Date\u00a0:", "Signature\u00a0:"),
    acknowledgement="Reconnaissance de dette",
    acknowledged="jointe à l’échéancier n°\u00a0{} du {}",
    company_debtor="Le débiteur, {}, représenté par ______________________________, en qualité de __________________,",
    person_debtor="Le débiteur, {}, né(e) le __________________ à ______________________________,",
    owes=" reconnaît devoir à {} ",
    sum_owed="la somme de {} ({})",
    of_which=", dont {} de principal et {} de pénalités",
    under=", au titre {}.",
    undertakes="Le débiteur s’engage à la rembourser selon l’échéancier n°\u00a0{}, soit {} du {} au {}{}.",
    with_interest=", avec un intérêt simple de {} l’an, pour un total de {}",
    accelerated="À défaut de paiement intégral d’un seul versement dans les {} suivant sa date, tout ce qui reste dû"
    " devient exigible immédiatement, de plein droit et sans mise en demeure préalable.",
    accelerated_consumer="À défaut de paiement intégral d’un seul versement dans les {} suivant sa date, puis dans les"
    " quinze jours d’une mise en demeure, tout ce qui reste dû devient exigible immédiatement.",
    frees="Cette reconnaissance ne vaut pas novation\u00a0; elle interrompt la prescription (article 2240 du code"
    " civil).",
    by_hand="À recopier à la main par le débiteur (article 1376 du code civil), la somme en lettres et en"
    " chiffres\u00a0:",
    by_hand_model="«\u00a0Je reconnais devoir à {} la somme de {} ({}).\u00a0»",
    done_at="Fait à ______________________, le ____________________, en deux exemplaires.",
    signature="Signature du débiteur",
)
ENGLISH = PlanWords(
    title="Payment plan",
    subject="Payment plan no. {} – {}",
    greeting="Dear Sir or Madam,",
    opening="To date you owe us {} under the invoices below. At your request we agree that you may pay this sum in"
    " {}, on the following terms.",
    opening_penalties=" It includes {} of penalties already claimed.",
    debts="What is owed",
    invoice="Invoice",
    dated="Date",
    due="Due date",
    principal="Principal",
    penalties="Penalties",
    total="Total",
    instalments="The instalments agreed",
    rank="No.",
    pay_on="To be paid on",
    days="Days",
    interest="Interest",
    to_pay="To pay",
    left="Principal left",
    note_interest="Interest = principal left before the instalment × {} × days ÷ {}, rounded to the cent, not"
    " compounded. Days counted from the day after the agreement ({}), or after the previous instalment, to"
    " the instalment.",
    note_leap=" The days of a year of 366 days are divided by 366, and rounded separately.",
    note_penalties=" Penalties are part of the first instalments and bear no interest.",
    note_free="No interest is charged for the time granted.",
    clauses="The terms",
    pause="As long as each instalment arrives on time, we send no more reminders about these invoices.",
    allocation="Your instalments are allocated to these invoices, the oldest first; you may pay earlier at no cost.",
    acceleration="If a single instalment is not paid in full within {} of its due date, you lose the benefit of the"
    " plan (acceleration): everything still owed falls due at once, as of right and without prior formal notice.",
    acceleration_consumer="If a single instalment is not paid in full within {} of its due date, we will give you"
    " formal notice to pay it; failing payment within fifteen days of that notice, you lose the benefit of the plan"
    " (acceleration) and everything still owed falls due at once.",
    novation="This agreement is not a novation (articles 1329 and 1330 of the French civil code): the invoices, the"
    " contracts and the security attached to them remain in force.",
    reserved=" We reserve all our rights, including the late-payment penalties and fixed indemnity of article"
    " L441-10 of the French commercial code that are not included above.",
    reserved_consumer=" We reserve all our rights.",
    prescription="Your signature acknowledges these sums and interrupts the limitation period (article 2240 of the"
    " French civil code).",
    answer="Please return a signed copy, with the acknowledgement of debt enclosed, by {}; after that date our"
    " offer lapses.",
    box="To pay the first instalment",
    by="by {}",
    creditor="For the creditor",
    debtor="For the debtor",
    agreed="Agreed",
    sign_lines=("Name:", "Capacity:", "Date:", "Signature:"),
    acknowledgement="Acknowledgement of debt",
    acknowledged="enclosed with payment plan no. {} of {}",
    company_debtor="The debtor, {}, represented by ______________________________, acting as __________________,",
    person_debtor="The debtor, {}, born on __________________ in ______________________________,",
    owes=" acknowledges owing {} ",
    sum_owed="the sum of {} ({})",
    of_which=", of which {} of principal and {} of penalties",
    under=", under {}.",
    undertakes="The debtor undertakes to repay it under payment plan no. {}, that is {} from {} to {}{}.",
    with_interest=", with simple interest of {} a year, for a total of {}",
    accelerated="Failing payment in full of a single instalment within {} of its due date, everything still owed falls"
    " due at once, as of right and without prior formal notice.",
    accelerated_consumer="Failing payment in full of a single instalment within {} of its due date, then within"
    " fifteen days of a formal notice, everything still owed falls due at once.",
    frees="This acknowledgement is not a novation; it interrupts the limitation period (article 2240 of the French"
    " civil code).",
    by_hand="To be copied by hand by the debtor (article 1376 of the French civil code), the sum in words and in"
    " figures:",
    by_hand_model="“I acknowledge owing {} the sum of {} ({}).”",
    done_at="Made in ______________________, on ____________________, in two originals.",
    signature="Signature of the debtor",
)


def plan_words(language: str) -> PlanWords:
    """Return the words in *language*, French for any other than English."""
    return ENGLISH if language == "en" else FRENCH
