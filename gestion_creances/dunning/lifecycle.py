"""What a platform of electronic invoicing says of an invoice (XP Z12-012, codes 200 to 213), and what that changes.

Reminders wait while the customer contests, suspends or refuses the invoice, or a platform rejected it; they wait a few
days when he says that he has paid; they end when the money is said to be in. The last status said stands for itself:
an invoice disputed, then approved, is chased again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum

from gestion_creances.basics import french
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import ZERO, Money, total

WAIT = timedelta(days=7)
"""How long a payment that was announced is waited for: a transfer takes a day, a bank's file a few more."""


class LifeCode(IntEnum):
    """The statuses of an invoice, by their number in XP Z12-012."""

    DEPOSITED = 200
    ISSUED = 201
    RECEIVED = 202
    AVAILABLE = 203
    TAKEN_OVER = 204
    APPROVED = 205
    PARTLY_APPROVED = 206
    DISPUTED = 207
    SUSPENDED = 208
    COMPLETED = 209
    REFUSED = 210
    PAYMENT_SENT = 211
    COLLECTED = 212
    REJECTED = 213

    @property
    def label(self) -> str:
        """Return the French name of the status, as platforms show it."""
        return _LABELS[self]

    @property
    def effect(self) -> Effect:
        """Return what the status does to the reminders of the invoice."""
        return _EFFECTS.get(self, Effect.NONE)

    @property
    def bearing(self) -> str:
        """Return that effect, or what else the status is worth, in one French sentence."""
        return _BEARINGS.get(self, "Sans effet sur les relances.")


class Effect(StrEnum):
    """What a status does to reminders: nothing, they wait for another status, for some days, or they end."""

    NONE = "none"
    SUSPENDS = "suspends"
    WAITS = "waits"
    ENDS = "ends"


_LABELS = {
    LifeCode.DEPOSITED: "Déposée",
    LifeCode.ISSUED: "Émise",
    LifeCode.RECEIVED: "Reçue",
    LifeCode.AVAILABLE: "Mise à disposition",
    LifeCode.TAKEN_OVER: "Prise en charge",
    LifeCode.APPROVED: "Approuvée",
    LifeCode.PARTLY_APPROVED: "Approuvée partiellement",
    LifeCode.DISPUTED: "En litige",
    LifeCode.SUSPENDED: "Suspendue",
    LifeCode.COMPLETED: "Complétée",
    LifeCode.REFUSED: "Refusée",
    LifeCode.PAYMENT_SENT: "Paiement transmis",
    LifeCode.COLLECTED: "Encaissée",
    LifeCode.REJECTED: "Rejetée",
}
_EFFECTS = {
    LifeCode.DISPUTED: Effect.SUSPENDS,
    LifeCode.SUSPENDED: Effect.SUSPENDS,
    LifeCode.REFUSED: Effect.SUSPENDS,
    LifeCode.REJECTED: Effect.SUSPENDS,
    LifeCode.PAYMENT_SENT: Effect.WAITS,
    LifeCode.COLLECTED: Effect.ENDS,
}
_BEARINGS = {
    LifeCode.APPROVED: "Le client a approuvé la facture : une preuve solide si elle reste impayée.",
    LifeCode.PARTLY_APPROVED: "Le client n’approuve qu’une partie : ouvrez un litige du montant qu’il conteste.",
    LifeCode.DISPUTED: "Relances suspendues jusqu’à un autre statut : le client conteste.",
    LifeCode.SUSPENDED: "Relances suspendues jusqu’à un autre statut : le client attend une pièce (209 la complète).",
    LifeCode.COMPLETED: "Les pièces demandées sont jointes : les relances reprennent.",
    LifeCode.REFUSED: "Relances suspendues : le client refuse la facture ; corrigez-la ou faites un avoir.",
    LifeCode.PAYMENT_SENT: "Relances en attente sept jours : le client dit avoir payé.",
    LifeCode.COLLECTED: "Plus de relance : la facture est déclarée encaissée ; affectez son règlement.",
    LifeCode.REJECTED: "Relances suspendues : une plateforme la rejette ; corrigez-la, déposez-la de nouveau.",
}


@dataclass(frozen=True, slots=True)
class Status:
    """One status of one invoice; ``id`` is 0 until stored.

    ``stated_on`` is the day of the event, ``source`` the file or platform it comes from (empty: a person),
    ``amount`` what was received or paid, when the status says it.
    """

    invoice_id: int
    code: LifeCode
    stated_on: date
    reason: str = ""
    amount: Money | None = None
    source: str = ""
    id: int = 0

    @property
    def words(self) -> str:
        """Return the number, the name and the day: ``207 « En litige » du 12/11/2026``."""
        return f"{self.code.value} « {self.code.label} » du {french.day(self.stated_on)}"

    @property
    def chased_again_on(self) -> date:
        """Return the first day on which a payment announced has been waited for long enough."""
        return self.stated_on + WAIT


class StatusRefused(Refusal):
    """A status cannot be recorded as given; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def checked(status: Status, issued_on: date, today: date) -> Status:
    """Return *status* when it is sound for an invoice of *issued_on*; raise StatusRefused otherwise."""
    if status.stated_on > today:
        raise StatusRefused("stated_on", "La date du statut est à venir : vérifiez-la.")
    if status.stated_on < issued_on:
        raise StatusRefused("stated_on", f"Le statut précède la facture, émise le {french.day(issued_on)}.")
    if status.amount is not None and status.amount <= ZERO:
        raise StatusRefused("amount", "Le montant doit être supérieur à zéro, ou laissé vide.")
    return status


def in_force(statuses: Iterable[Status], asked: Money, as_of: date) -> Status | None:
    """Return the status that stands on *as_of* among those of one invoice, None without any.

    The latest event stands, the last recorded of one day. Money received in part (212 with amounts that do not reach
    *asked*, what the invoice asks for once deposits are deducted) ends nothing: the status before it stands on.
    """
    known = sorted((one for one in statuses if one.stated_on <= as_of), key=lambda one: (one.stated_on, one.id))
    received = [one.amount for one in known if one.code is LifeCode.COLLECTED]
    amounts = [amount for amount in received if amount is not None]
    whole = len(amounts) < len(received) or total(amounts) >= asked
    standing = [one for one in known if whole or one.code is not LifeCode.COLLECTED]
    return standing[-1] if standing else None
