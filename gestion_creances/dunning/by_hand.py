"""When a person overrules the scenario: which step is then owed next, and the reason that must be written."""

from __future__ import annotations

from dataclasses import dataclass

from gestion_creances.basics.errors import Refusal
from gestion_creances.dunning.debtor import OpenDue
from gestion_creances.dunning.policy import Level, Policy
from gestion_creances.dunning.step import reached_position

LEAST_WORDS = 3


class ReasonMissing(Refusal):
    """Overruling the scenario takes a reason of a few words; ``field`` is ``reason``."""

    field = "reason"

    def __str__(self) -> str:
        return f"Écrivez pourquoi, en {LEAST_WORDS} mots au moins : ce motif reste au journal avec votre nom."


class NoSuchStep(Refusal):
    """The scenario of a due date has no such step switched on; ``field`` is ``step``."""

    field = "step"

    def __init__(self, policy: str, number: str) -> None:
        super().__init__(policy, number)
        self.policy, self.number = policy, number

    def __str__(self) -> str:
        return (
            f"Le scénario « {self.policy} » de la pièce {self.number} n’a pas cette étape : "
            "choisissez-en une autre, ou traitez cette pièce à part."
        )


def checked_reason(text: str) -> str:
    """Return the reason without blanks around; raise ReasonMissing when it has fewer than LEAST_WORDS words."""
    if len(text.split()) < LEAST_WORDS:
        raise ReasonMissing()
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class Skip:
    """What making ``wanted`` the next step means: ``before`` then counts as reached (None: nothing does).

    ``passed`` are the steps never sent, in order; ``backwards`` tells that a step already reached is to come again.
    """

    wanted: Level
    before: Level | None
    passed: tuple[Level, ...]
    backwards: bool


def skip(policy: Policy, due: OpenDue, position: int) -> Skip:
    """Return what it means that the step at *position* of *policy* is owed next for *due*; raise NoSuchStep."""
    steps = policy.steps()
    wanted = next((level for level in steps if level.position == position), None)
    if wanted is None:
        raise NoSuchStep(policy.name, due.number)
    reached = policy.at(reached_position(policy, due))
    earlier = [level for level in steps if level.order < wanted.order]
    passed = tuple(level for level in earlier if reached is None or level.order > reached.order)
    return Skip(
        wanted,
        earlier[-1] if earlier else None,
        passed,
        backwards=reached is not None and wanted.order <= reached.order,
    )
