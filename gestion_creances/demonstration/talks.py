"""What was said and agreed with late customers: calls, promises, disputes, plans, penalties, post that went astray.

Debts are dated as in ``scenes``; what was done about them is told as deeds, which the books then live through one by
one, by the rules of the program itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from gestion_creances.basics.money import Money
from gestion_creances.demonstration import firm
from gestion_creances.demonstration.days import any_age, chased_to_the_end, ready, working_day_before, written_first
from gestion_creances.demonstration.deeds import (
    Called,
    Credited,
    Disputed,
    Done,
    Fate,
    Mishap,
    Noted,
    Paid,
    Paper,
    PenaltiesInvoiced,
    Planned,
    ScenarioChosen,
    Signed,
    Spread,
    Waived,
)
from gestion_creances.demonstration.scenes import Stage
from gestion_creances.dunning.call import CallOutcome
from gestion_creances.dunning.hold import DisputeCategory
from gestion_creances.dunning.posting import PostOutcome
from gestion_creances.ledger.item import ItemKind

_VAT = 20
_SIGNED = ("Accusé de réception", "Distribué le jour indiqué par le facteur", "Signature du destinataire")


def play(stage: Stage) -> None:
    """Add every talk to the draft and to the deeds."""
    _calls_owed(stage)
    _promises(stage)
    _disputes(stage)
    _plans(stage)
    _formal_notices(stage)
    _mail_and_scenario(stage)
    _discounts(stage)
    _tasks(stage)


def fates() -> Mapping[str, Fate]:
    """Return what the post did with registered letters, by customer's name; of the others nothing came back."""
    signed = Paper("accuse-de-reception.pdf", _SIGNED)
    return {
        "Vialle Plomberie": Fate(2, PostOutcome.SIGNED, 2, signed),
        "Boucherie Aubertin": Fate(1, PostOutcome.SIGNED, 3, signed),
        "Tapisserie Reine Margot": Fate(2, PostOutcome.UNCLAIMED, 18),
    }


def mishaps() -> Mapping[str, Mishap]:
    """Return the last e-mails that a person must decide about, by customer's name."""
    return {
        "Avocats Rémond Cœuré": Mishap("550 5.2.2 Boîte de réception pleine"),
        "Moutarderie Clément": Mishap("Le serveur n’a pas répondu après avoir reçu le message.", doubtful=True),
    }


def _ago(stage: Stage, days: int) -> date:
    """Return the working day so many days ago, or the last one before it."""
    return stage.working_day(days)


def _code(stage: Stage, name: str) -> str:
    return stage.cast[name].code


def _calls_owed(stage: Stage) -> None:
    """Two good payers whom the scenario calls; one of them did not answer on the last working day."""
    stage.owes("Scierie Guénot", "1240.00", ready("second_soft"), 25)
    stage.owes("Kinésithérapie Rücker", "960.00", ready("second_soft"), 29)
    code, day = _code(stage, "Kinésithérapie Rücker"), stage.calendar.last_bank_day
    stage.does(Called(day, code, CallOutcome.UNREACHABLE, "Sonne dans le vide", next_on=stage.calendar.today))


def _promises(stage: Stage) -> None:
    """One promise broken two working days ago, one kept, one kept by half before the last reminders."""
    name, today = "Garage Saint-Rémy", stage.calendar.today
    broken = stage.owes(name, "3900.00", ready("third"), 1)
    promised_on = working_day_before(working_day_before(today))
    words, amount = "Promet le solde par chèque", broken.gross
    stage.does(Called(_ago(stage, 6), _code(stage, name), CallOutcome.PROMISE, words, broken, promised_on, amount))

    name = "Notaires Place Grangier"
    kept = stage.owes(name, "1310.00", any_age, 34)
    words, amount = "Virement promis pour la fin de semaine", kept.gross
    stage.does(
        Called(_ago(stage, 20), _code(stage, name), CallOutcome.PROMISE, words, kept, _ago(stage, 13), amount),
        Paid(_ago(stage, 14), _code(stage, name), kept, "transfer"),
    )

    name, last = "Studio Graphique Çà & Là", stage.calendar.campaigns[-1]
    half = stage.owes(name, "990.00", any_age, 37)
    promised_on = working_day_before(last)
    words = "Tout sera réglé avant le prochain relevé"
    stage.does(
        Called(_ago(stage, 17), _code(stage, name), CallOutcome.PROMISE, words, half, promised_on, half.gross),
        Paid(working_day_before(promised_on), _code(stage, name), half, "transfer", share=(1, 2)),
    )


def _disputes(stage: Stage) -> None:
    """A dispute with a paper that has lasted a month, and one settled by a credit note, the rest of it paid."""
    name = "Cabinet Œuvrard & Associés"
    disputed = stage.owes(name, "1579.33", any_age, 66)
    reason = "Deux portes livrées dans la mauvaise teinte, reprise à chiffrer"
    words = ("Bon de réserve", "Deux portes livrées en chêne clair au lieu de chêne fumé", "Signé sur le chantier")
    paper = Paper("bon-de-reserve.pdf", words)
    quality = DisputeCategory.QUALITY
    stage.does(Disputed(_ago(stage, 38), _code(stage, name), disputed, quality, reason, disputed.gross, paper))

    name, vat = "Agence Web Pixel d’Août", _VAT
    priced = stage.owes(name, "1240.00", any_age, 52)
    settled_on = _ago(stage, 13)
    label, code, net = "Avoir : remise convenue au devis", _code(stage, name), Money.euros("-200")
    note = stage.draft.issue(code, ItemKind.CREDIT_NOTE, settled_on, net, vat, [settled_on], label)
    stage.draft.match(priced.lines[0], note.lines[0])
    reason = "Remise du devis oubliée sur la facture"
    stage.does(
        Disputed(_ago(stage, 41), code, priced, DisputeCategory.PRICE, reason, -note.gross),
        Credited(settled_on, code, priced, note),
        Paid(_ago(stage, 11), code, priced, "transfer"),
    )


def _plans(stage: Stage) -> None:
    """A plan that runs, signed, with a part just late and one to come this week; another waiting for its signature."""
    name, today = "Résidence Les Tilleuls", stage.calendar.today
    running = stage.owes(name, "2860.00", any_age, 71, days=60)
    agreed_on, code = _ago(stage, 24), _code(stage, name)
    first = today - timedelta(days=17)
    answer_by = agreed_on + timedelta(days=10)
    scan = Paper("echeancier-signe.pdf", ("Échéancier accepté", "Lu et approuvé, bon pour accord", name))
    stage.does(
        Spread(agreed_on, code, running, first, 6, answer_by),
        Signed(_ago(stage, 21), code, scan),
        Paid(_ago(stage, 17), code, running, "cheque", share=(1, 6)),
        Paid(_ago(stage, 10), code, running, "cheque", share=(1, 5)),
    )

    name = "Traiteur Maître Pierre"
    offered = stage.owes(name, "1480.00", any_age, 54)
    first = today + timedelta(days=11)
    stage.does(
        Spread(_ago(stage, 9), _code(stage, name), offered, first, 4, today + timedelta(days=4)),
    )


def _formal_notices(stage: Stage) -> None:
    """Three formal notices: one whose receipt is late, one paid with part of its penalties, one whose were waived."""
    stage.owes("Ferronnerie d’Art Lœw", "940.00", chased_to_the_end, 72)

    name = "Tapisserie Reine Margot"
    paid = stage.owes(name, "1960.00", chased_to_the_end, 84)
    stage.does(Paid(_ago(stage, 4), _code(stage, name), paid, "transfer", penalties=60))

    name = "Boucherie Aubertin"
    waived = stage.owes(name, "1120.00", chased_to_the_end, 88)
    reason = "Premier incident en dix ans, réglé dès la mise en demeure"
    stage.does(
        Paid(_ago(stage, 11), _code(stage, name), waived, "cheque"),
        Waived(_ago(stage, 8), _code(stage, name), reason),
    )
    since = stage.calendar.today - timedelta(days=300)
    name = "Chauffage Thermi’Bourgogne"
    stage.does(PenaltiesInvoiced(_ago(stage, 18), _code(stage, name), since))


def _mail_and_scenario(stage: Stage) -> None:
    """Two good payers whose first reminder may not have arrived, and an invoice with a scenario of its own."""
    first = written_first(stage.calendar.campaigns[-1])
    stage.owes("Avocats Rémond Cœuré", "675.00", first, 8)
    stage.owes("Moutarderie Clément", "580.00", first, 8)
    name = "Cuisines & Bains Perrin"
    gentle = stage.owes(name, "1835.00", any_age, -15)
    stage.does(ScenarioChosen(_ago(stage, 5), _code(stage, name), gentle, firm.GOOD_PAYERS_POLICY))


def _discounts(stage: Stage) -> None:
    """An invoice paid within ten days, less the two per cent agreed."""
    name = "Pharmacies Réunies de l’Est"
    invoice = stage.owes(name, "2650.00", any_age, -12)
    paid_on = working_day_before(invoice.issued_on + timedelta(days=10))
    stage.does(Paid(paid_on, _code(stage, name), invoice, "transfer", discount=True))


def _tasks(stage: Stage) -> None:
    """A reminder of one's own and two things to do today, one done last week."""
    today = stage.calendar.today
    clinic, syndic = _code(stage, "Clinique Sainte-Hélène"), _code(stage, "Syndic Agrément Plus")
    note = "Nouvelle responsable comptable à partir de ce mois : se présenter avant la mise en demeure"
    stage.does(
        Noted(_ago(stage, 12), clinic, note, today),
        Noted(_ago(stage, 30), syndic, "Les factures passent par le conseil syndical, réuni chaque premier mardi"),
        Planned(_ago(stage, 6), _code(stage, "Fromagerie d’Époisses"), "Demander où en est le marché annuel", today),
        Planned(_ago(stage, 3), "", "Envoyer la balance âgée à l’expert-comptable", today),
        Planned(_ago(stage, 15), syndic, "Renvoyer la facture au syndic", _ago(stage, 10)),
        Done(_ago(stage, 10), syndic),
    )
