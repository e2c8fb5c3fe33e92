"""What is open today and wants a decision: one scene for each state the program knows, dated by its own rules."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from gestion_creances.basics.calendar import month_end, next_working_day
from gestion_creances.basics.money import Money
from gestion_creances.demonstration import firm
from gestion_creances.demonstration.bank import BankLine
from gestion_creances.demonstration.customers import Profile, words
from gestion_creances.demonstration.days import (
    Age,
    Calendar,
    any_age,
    chased_to_the_end,
    never_chased,
    ready,
    waiting,
    working_day_before,
)
from gestion_creances.demonstration.deeds import Deed
from gestion_creances.demonstration.draft import Document, Draft, Pause, Receipt
from gestion_creances.dunning.hold import DisputeCategory, HoldKind
from gestion_creances.dunning.policy import Policy
from gestion_creances.ledger.item import ItemKind

_FULL_VAT = 20
_GRACE = 2


@dataclass(frozen=True, slots=True)
class Stage:
    """Where scenes are set: the draft they are added to, the calendar, the cast by name, the policies by name.

    ``deeds`` is what was said or done, ``bank`` what the bank's statements say beside ordinary transfers.
    """

    draft: Draft
    calendar: Calendar
    cast: Mapping[str, Profile]
    policies: Mapping[str, Policy]
    chance: random.Random
    deeds: list[Deed] = field(default_factory=list)
    bank: list[BankLine] = field(default_factory=list)

    def policy(self, name: str) -> Policy:
        """Return the scenario that chases the customer: his own, his profile's, or the firm's."""
        profile = self.cast[name]
        segment = profile.customer.segment
        by_segment = firm.SEGMENT_POLICIES.get(segment, "") if segment else ""
        return self.policies[profile.policy or by_segment]

    def owes(
        self,
        name: str,
        net: str,
        age: Age = any_age,
        late: int = -400,
        *,
        days: int = 30,
        kind: ItemKind = ItemKind.INVOICE,
        vat_percent: int = _FULL_VAT,
        parts: int = 1,
        estimated: bool = False,
    ) -> Document:
        """Add an invoice of *net* euros due *days* after its issue, of that *age* and at least *late* days late.

        Further *parts* fall due two weeks apart.
        """
        profile = self.cast[name]
        issued_on = self.calendar.issue_day(self.policy(name), days, age, late)
        due = [issued_on + timedelta(days=days + 14 * rank) for rank in range(parts)]
        label = self.chance.choice(words()["works"])
        amount = Money.euros(net)
        return self.draft.issue(profile.code, kind, issued_on, amount, vat_percent, due, label, estimated=estimated)

    def pays(self, name: str, paid_on: date, amount: str, reference: str = "", note: str = "") -> Receipt:
        """Add a payment of *amount* euros that pays nothing yet."""
        profile = self.cast[name]
        return self.draft.receive(profile.code, paid_on, Money.euros(amount), profile.customer.method, reference, note)

    def pauses(
        self,
        kind: HoldKind,
        name: str,
        reason: str,
        since: int,
        until: date | None = None,
        document: Document | None = None,
        category: DisputeCategory | None = None,
    ) -> None:
        """Pause reminders since so many days before today; a promise names its last day and its amount."""
        promised = until if kind is HoldKind.PROMISE else None
        amount = document.lines[0].open if document else None
        code, first = self.cast[name].code, self.calendar.today - timedelta(days=since)
        self.draft.pauses.append(Pause(kind, code, reason, first, until, document, amount, promised, category))

    def does(self, *deeds: Deed) -> None:
        """Add what was said or done."""
        self.deeds.extend(deeds)

    def working_day(self, days_ago: int) -> date:
        """Return the working day so many days ago, or the last one before it."""
        return working_day_before(self.calendar.today - timedelta(days=days_ago - 1))


def play(stage: Stage) -> None:
    """Add every scene of today to the draft."""
    _letters_ready(stage)
    _letters_waiting(stage)
    _pauses(stage)
    _money_to_match(stage)
    _outside_chasing(stage)
    _credit_limit(stage)
    _beside_invoices(stage)


def _letters_ready(stage: Stage) -> None:
    """Nine letters owed today, one or more of each level, by every channel."""
    stage.owes("Clinique Sainte-Hélène", "4868.00", ready("formal_notice"), 1)
    stage.owes("Serrurerie Brûlé", "1525.00", ready("third"), 1)
    for net in ("1480.00", "1200.00"):
        stage.owes("Hôtel de l’Étoile", net, ready("second"), 1)
    stage.owes("Boulangerie Lefèvre", "1204.00", ready("second"), 1)
    stage.owes("Imprimerie Gâtinais", "1129.67", ready("first"), 1)
    stage.owes("Liffey Joinery Supplies Ltd", "2460.00", ready("first"), 1, vat_percent=0)
    stage.owes("L’Épicerie Fine de Mâcon", "650.00", ready("first"), 1, estimated=True)
    stage.owes("Mme Anaïs Thévenot", "890.00", ready("courtesy"), -5, vat_percent=10)


def _letters_waiting(stage: Stage) -> None:
    """Debts already written about, whose next letter is not due today, and one that no letter is left for."""
    stage.owes("Transports Lacaze", "1428.17", waiting, 1)
    stage.owes("Vialle Plomberie", "3530.00", chased_to_the_end, 105)
    stage.owes("Société Hôtelière des Grands Crus", "1075.00", never_chased, 12, days=0)
    stage.owes("M. et Mme Châtelain", "8.40", ready("first"), 8, vat_percent=10)
    partly = stage.owes("Transports Lacaze", "2150.00", waiting, 23)
    part = stage.pays("Transports Lacaze", stage.working_day(9), "1200.00", "VIR LACAZE ACPTE", "Règlement partiel")
    stage.draft.match(partly.lines[0], part.line)


def _pauses(stage: Stage) -> None:
    """A promise that runs, a suspension without end, and a dispute settled last week: see ``talks`` for the others."""
    promised = stage.owes("Pharmacie du Chêne", "2150.00", any_age, 33)
    next_week = next_working_day(stage.calendar.today + timedelta(days=6))
    reason = "Virement annoncé après la clôture mensuelle"
    stage.pauses(HoldKind.PROMISE, "Pharmacie du Chêne", reason, 3, next_week, promised)

    stage.owes("Fromagerie d’Époisses", "1240.00", any_age, 52)
    stage.pauses(HoldKind.BLOCK, "Fromagerie d’Époisses", "La gérante négocie le marché annuel, ne pas relancer", 11)

    _letter_by_hand(stage)


def _letter_by_hand(stage: Stage) -> None:
    """A dispute settled last week, after which the last letter was sent by hand: too soon for the next one."""
    invoice = stage.owes("Charpentes Girard", "1180.00", any_age, 40)
    ended = stage.calendar.today - timedelta(days=6)
    reason = "Facture contestée : bon de livraison retrouvé et transmis"
    stage.pauses(HoldKind.DISPUTE, "Charpentes Girard", reason, 12, ended, invoice, DisputeCategory.DOCUMENT)
    third = next(level for level in stage.policies[""].levels if level.code == "third")
    stage.draft.by_hand.append((invoice.lines[0], third.position, stage.calendar.last_bank_day))


def _money_to_match(stage: Stage) -> None:
    """A transfer that could pay either of two invoices, a credit note and a deposit nobody has set against anything."""
    stage.owes("Dubois Frères", "1041.67", any_age, 8)
    stage.owes("Dubois Frères", "1041.67", any_age, -12)
    stage.pays("Dubois Frères", stage.calendar.last_bank_day, "1250.00", "VIR SEPA DUBOIS")
    _credit(
        stage, "Agence Côté Lumière", ItemKind.CREDIT_NOTE, "-480.00", 12, "Geste commercial sur mobilier de boutique"
    )
    _credit(stage, "Dubois Maçonnerie", ItemKind.DEPOSIT, "-1900.00", 17, "Acompte de 30 %, escalier quart tournant")
    _credit(stage, "Banque Coopérative du Morvan", ItemKind.DEPOSIT, "-3600.00", 6, "Acompte de 40 %, agence d’Autun")
    _overpaid(stage)


def _overpaid(stage: Stage) -> None:
    """A customer who paid ten euros too much, given back a week later."""
    name = "Papeterie Buffon"
    invoice = stage.owes(name, "712.50", any_age, 60)
    paid = stage.pays(name, stage.working_day(58), "865.00", "VIR PAPETERIE BUFFON")
    stage.draft.match(invoice.lines[0], paid.line)
    refund = stage.pays(name, stage.working_day(50), "-10.00", "VIR EMIS", "Trop-perçu rendu")
    stage.draft.match(refund.line, paid.line)


def _outside_chasing(stage: Stage) -> None:
    """Debts that are followed elsewhere: doubtful, on a bill of exchange, owed by a customer put away."""
    bel_air = "SCI Bel-Air"
    for net, late in (("4310.00", 132), ("2640.00", 118), ("1258.33", 101)):
        stage.owes(bel_air, net, any_age, late, kind=ItemKind.DOUBTFUL)
    reason = "Redressement judiciaire : créance à déclarer"
    stage.pauses(HoldKind.BLOCK, bel_air, reason, 40)
    stage.owes("Maisons Bérenger", "2250.00", any_age, -18, kind=ItemKind.BILL)
    stage.owes("Ancien Comptoir Léauté", "260.00", any_age, 210)


def _credit_limit(stage: Stage) -> None:
    """A customer whose big order takes him over his limit, paid in three parts of which one is just late."""
    stage.owes("Atelier Noël Dubreuil", "16500.00", any_age, _GRACE, parts=3)
    stage.owes("Atelier Noël Dubreuil", "6200.00", any_age, -20)


def _beside_invoices(stage: Stage) -> None:
    """Work done last month and not invoiced yet."""
    last_month = month_end(stage.calendar.today.replace(day=1) - timedelta(days=1))
    for name, net in (("Groupe Hôtelier Belle-Rive", "2350.00"), ("Lycée Hippolyte-Fontaine", "1420.00")):
        code, label = stage.cast[name].code, "Travaux terminés, facture à établir"
        kind = ItemKind.TO_BE_ISSUED
        stage.draft.issue(code, kind, last_month, Money.euros(net), _FULL_VAT, [last_month], label)


def _credit(stage: Stage, name: str, kind: ItemKind, net: str, days_ago: int, label: str) -> None:
    day = stage.working_day(days_ago)
    stage.draft.issue(stage.cast[name].code, kind, day, Money.euros(net), _FULL_VAT, [day], label)
