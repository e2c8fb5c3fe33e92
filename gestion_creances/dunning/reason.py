"""Why an open due date is not chased today, as a fact and as a plain French sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gestion_creances.basics import french
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.debtor import OpenDue
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.lifecycle import Status
from gestion_creances.dunning.policy import Level


class Reason(StrEnum):
    """Every way for a due date to be left alone; the first that applies, in this order, is the one given."""

    NOTHING_OWED = "nothing_owed"
    DOUBTFUL = "doubtful"
    BILL = "bill"
    TO_BE_ISSUED = "to_be_issued"
    NOT_AN_INVOICE = "not_an_invoice"
    ARCHIVED = "archived"
    BLOCK = "block"
    DISPUTE = "dispute"
    PLAN = "plan"
    PROMISE = "promise"
    STATUS_HELD = "status_held"
    STATED_PAID = "stated_paid"
    PAYMENT_SENT = "payment_sent"
    COLLECTED = "collected"
    NOT_DUE = "not_due"
    COVERED = "covered"
    NO_STEP = "no_step"
    LAST_LEVEL = "last_level"
    GAP = "gap"
    GRACE = "grace"
    LATER = "later"
    BELOW_MINIMUM = "below_minimum"


@dataclass(frozen=True, slots=True)
class NotChased:
    """One open due date left alone today.

    ``level`` is the step it waits for, ``on`` the first day that step may leave; ``hold`` what pauses it.
    ``amount`` is the money on account that covers it (COVERED) or the letter's total (BELOW_MINIMUM).
    """

    due: OpenDue
    reason: Reason
    level: Level | None = None
    on: date | None = None
    hold: Hold | None = None
    amount: Money = ZERO

    @property
    def item_id(self) -> int:
        """Return the ledger item's id."""
        return self.due.item_id

    @property
    def number(self) -> str:
        """Return the invoice's number."""
        return self.due.number

    @property
    def customer_id(self) -> int:
        """Return the customer's id."""
        return self.due.customer_id

    def sentence(self) -> str:
        """Return the reason as one plain French sentence with its facts."""
        if self.hold is not None:
            return _hold_sentence(self.hold)
        return _SENTENCES[self.reason].format(
            due=french.day(self.due.due_on),
            debit=french.day(self.due.collect_on) if self.due.collect_on else "",
            status=self.due.status.words if self.due.status else "",
            why=_why(self.due.status),
            step=f"« {self.level.name_fr} »" if self.level else "",
            next=_next_sentence(self.level, self.on),
            on=french.day(self.on) if self.on else "",
            reached=f" le {french.day(self.due.reached_on)}" if self.due.reached_on else "",
            amount=french.amount(self.amount),
            minimum=french.amount(self.level.min_amount) if self.level else "",
        )


_SENTENCES = {
    Reason.NOTHING_OWED: "Rien à payer : le solde de cette échéance est nul ou en faveur du client.",
    Reason.DOUBTFUL: "Créance douteuse : elle se suit au contentieux, hors relances.",
    Reason.BILL: "Effet à recevoir, échéance le {due} : il se suit à l’encaissement, hors relances.",
    Reason.TO_BE_ISSUED: "Facture à établir : elle n’a pas encore été émise.",
    Reason.NOT_AN_INVOICE: "Somme due qui n’est pas une facture : justifiez-la ou rapprochez-la.",
    Reason.ARCHIVED: "Client archivé : réactivez sa fiche pour le relancer.",
    Reason.STATUS_HELD: "Statut {status}{why} : relances suspendues jusqu’à un autre statut.",
    Reason.STATED_PAID: "Statut {status} : la facture est déclarée encaissée, affectez son règlement.",
    Reason.PAYMENT_SENT: "Statut {status}{why} : relance possible à partir du {on}.",
    Reason.COLLECTED: "Prélèvement du {debit} présenté à la banque : relance possible à partir du {on} s’il revient.",
    Reason.NOT_DUE: "Pas encore échue : échéance le {due}.{next}",
    Reason.COVERED: "Couverte par {amount} d’avoirs, d’acomptes ou de règlements à affecter : affectez-les.",
    Reason.NO_STEP: "Le scénario du client ne prévoit aucune étape après l’échéance.",
    Reason.LAST_LEVEL: "Dernière étape atteinte{reached} : à vous de décider de la suite (accord ou contentieux).",
    Reason.GAP: "Dernière lettre{reached} : étape {step} à partir du {on}.",
    Reason.GRACE: "Délai de grâce : étape {step} le {on}.",
    Reason.LATER: "Étape suivante {step} le {on}.",
    Reason.BELOW_MINIMUM: "Total de {amount}, sous le minimum de {minimum} de l’étape {step}.",
}

_HOLDS = {
    HoldKind.BLOCK: "Relances suspendues",
    HoldKind.DISPUTE: "Litige",
    HoldKind.PLAN: "Échéancier de paiement",
    HoldKind.PROMISE: "Promesse de paiement",
}


def _why(status: Status | None) -> str:
    return f" ({status.reason.rstrip('. ')})" if status and status.reason else ""


def _next_sentence(level: Level | None, on: date | None) -> str:
    return f" Étape suivante « {level.name_fr} » le {french.day(on)}." if level and on else ""


def _hold_sentence(hold: Hold) -> str:
    promised = f" pour le {french.day(hold.promised_on)}" if hold.promised_on else ""
    end = f"jusqu’au {french.day(hold.until)}" if hold.until else "sans date de fin"
    owner = f" (suivi : {hold.owner})" if hold.owner else ""
    return f"{_HOLDS[hold.kind]}{promised}, {end} : {hold.reason.rstrip('. ')}{owner}."
