"""The steps of a reminder policy: when each letter leaves, in what tone, by which channel, and what it claims."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.ledger.customer import Channel


class Tone(StrEnum):
    """How firm the words are; every tone stays courteous."""

    COURTEOUS = "courteous"
    FIRM = "firm"
    LAST = "last"
    FORMAL = "formal"

    @property
    def firmness(self) -> int:
        """The rank of the tone, 0 for the most courteous."""
        return _FIRMNESS[self]


_FIRMNESS = {tone: rank for rank, tone in enumerate(Tone)}


@dataclass(frozen=True, slots=True)
class Level:
    """One step of a policy.

    ``position`` identifies the step inside its policy for ever, from 1; its day orders it (see ``order``). A step
    ``removed`` stays known, so that what it sent keeps its name and its place, and its position is never given again.
    ``offset_days`` counts from the due date, negative before it: a step with a negative offset is only sent until the
    due date. ``pay_within_days`` is the time the letter gives to pay, 0 when it names no deadline. ``min_gap_days``
    must pass after the previous letter about the same due date (never less than one day). ``min_amount`` is the
    smallest total worth a letter. ``claims_penalties``: the letter claims late interest and, unless
    ``claims_indemnity`` is off, the 40 € indemnity. ``confirm``: a person sees it before it leaves, even in automatic
    mode. ``owner`` is who does it, empty for the customer's own. ``blocks_new_business``: from this step on the firm
    takes no new order from the customer.
    """

    position: int
    code: str
    name_fr: str
    name_en: str
    offset_days: int
    tone: Tone
    channel: Channel
    template: str
    claims_penalties: bool = False
    pay_within_days: int = 0
    min_gap_days: int = 0
    min_amount: Money = ZERO
    enabled: bool = True
    claims_indemnity: bool = True
    confirm: bool = True
    owner: str = ""
    blocks_new_business: bool = False
    removed: bool = False

    @property
    def order(self) -> tuple[int, int]:
        """What orders the steps of one policy: the day first."""
        return self.offset_days, self.position

    @property
    def gravity(self) -> tuple[int, int, int]:
        """What orders steps of any policy, the most serious last: the tone first, then the day."""
        return self.tone.firmness, *self.order

    @property
    def counts_penalties(self) -> bool:
        """Whether the letter says what lateness has cost: a step that claims it, or the last one before that."""
        return self.claims_penalties or self.tone is Tone.LAST

    def name(self, language: str) -> str:
        """Return the step's name in *language*: English for ``en``, French otherwise."""
        return self.name_en if language == "en" else self.name_fr


@dataclass(frozen=True, slots=True)
class Policy:
    """Steps in the order of their days, under a name; ``id`` is 0 until stored.

    ``automatic``: a scheduled run prepares it and sends what needs no confirmation, ``on_stale_books`` even when no
    recent bank entry tells who has paid. ``systematic_penalties``: the
    penalties of every invoice paid late are claimed, whether or not a letter did.
    """

    name: str
    levels: tuple[Level, ...]
    id: int = 0
    automatic: bool = False
    systematic_penalties: bool = False
    on_stale_books: bool = False

    def steps(self) -> tuple[Level, ...]:
        """Return the steps that are switched on, in order."""
        return tuple(level for level in self.levels if level.enabled and not level.removed)

    def standing(self) -> tuple[Level, ...]:
        """Return the steps the person sees, switched on or not: all but those removed."""
        return tuple(level for level in self.levels if not level.removed)

    def after(self, position: int) -> tuple[Level, ...]:
        """Return the steps switched on that come after the one at *position*, in order; all of them for 0.

        The step reached may have been switched off or removed since: its day still says what comes after it.
        """
        reached = self.at(position)
        if reached is None:
            return tuple(level for level in self.steps() if level.position > position)
        return tuple(level for level in self.steps() if level.order > reached.order)

    def at(self, position: int) -> Level | None:
        """Return the step at *position*, switched off or removed as well, or None when there never was one."""
        return next((level for level in self.levels if level.position == position), None)


class PolicyFault(Refusal):
    """An edited policy cannot be used; ``position`` is the step's (0: the policy itself), ``field`` what to correct."""

    def __init__(self, position: int, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.position = position
        self.field = field


_RANGES = (
    ("offset_days", -90, 3650, "elle doit partir entre 90 jours avant et 3 650 jours après l’échéance"),
    ("pay_within_days", 0, 365, "le délai de paiement doit être compris entre 0 et 365 jours"),
    ("min_gap_days", 0, 365, "l’intervalle minimal doit être compris entre 0 et 365 jours"),
)
_TEXTS = (
    ("code", "donnez-lui un code"),
    ("name_fr", "donnez-lui un nom en français"),
    ("name_en", "donnez-lui un nom en anglais"),
    ("template", "choisissez un modèle de lettre"),
)


def faults(policy: Policy) -> tuple[PolicyFault, ...]:
    """Return everything that keeps *policy* from being used, in reading order; empty when it is sound."""
    found: list[PolicyFault] = []
    if not policy.name.strip():
        found.append(PolicyFault(0, "name", "Ce scénario n’a pas de nom : donnez-lui un nom."))
    if not policy.steps():
        found.append(PolicyFault(0, "levels", "Ce scénario n’a aucune étape active : activez au moins une étape."))
    if len({level.code for level in policy.levels}) < len(policy.levels):
        found.append(PolicyFault(0, "levels", "Deux étapes de ce scénario ont le même code : changez l’un des deux."))
    standing = policy.standing()
    positions = [level.position for level in policy.levels]
    for rank, level in enumerate(standing):
        found += _level_faults(level)
        found += _order_faults(standing[rank - 1] if rank else None, level)
        if level.position < 1 or positions.count(level.position) > 1:
            found.append(
                _fault(level, "position", "donnez-lui un numéro à partir de 1, qu’aucune autre étape ne porte")
            )
    return tuple(found)


def in_order(policy: Policy) -> Policy:
    """Return *policy* with its steps in the order of their days."""
    return replace(policy, levels=tuple(sorted(policy.levels, key=lambda level: level.order)))


def checked(policy: Policy) -> Policy:
    """Return *policy* when it is sound; raise its first PolicyFault otherwise."""
    for fault in faults(policy):
        raise fault
    return policy


def _fault(level: Level, field: str, remedy: str) -> PolicyFault:
    return PolicyFault(level.position, field, f"Étape « {level.name_fr or level.code or level.position} » : {remedy}.")


def _level_faults(level: Level) -> list[PolicyFault]:
    found = [_fault(level, field, remedy) for field, remedy in _TEXTS if not getattr(level, field).strip()]
    for field, lowest, highest, remedy in _RANGES:
        if not lowest <= getattr(level, field) <= highest:
            found.append(_fault(level, field, remedy))
    if level.min_amount < ZERO:
        found.append(_fault(level, "min_amount", "le montant minimal ne peut pas être négatif"))
    if level.claims_penalties:
        found += _claim_faults(level)
    return found


def _claim_faults(level: Level) -> list[PolicyFault]:
    found = []
    if level.offset_days < 1:
        remedy = "les pénalités courent le lendemain de l’échéance, placez cette étape après l’échéance"
        found.append(_fault(level, "offset_days", remedy))
    if level.pay_within_days < 1:
        remedy = "une lettre qui réclame des pénalités doit laisser un délai pour payer, 8 jours d’usage"
        found.append(_fault(level, "pay_within_days", remedy))
    return found


def _order_faults(before: Level | None, level: Level) -> list[PolicyFault]:
    found = []
    if before and level.offset_days <= before.offset_days:
        remedy = f"elle doit partir après l’étape « {before.name_fr} », placée à {before.offset_days:+d} jours"
        found.append(_fault(level, "offset_days", remedy))
    return found
