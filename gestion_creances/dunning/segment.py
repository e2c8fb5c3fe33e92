"""Which profile a customer seems to have, from how he paid for a year; proposed with its reason, set by the user.

The thresholds are those of this file and of no other: a habit takes three payments to show; five days late on average
is good, fifteen is slow, forty-five is a risk; so is anything overdue for more than sixty days, or two broken promises;
a tenth of the year's sales makes a customer strategic, if it is also twice what a customer buys on average.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from gestion_creances.basics import french
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.which_policy import segment_in_force
from gestion_creances.ledger.customer import CustomerKind, Segment

LEAST_SETTLED = 3
GOOD_MEAN_DAYS = 5
GOOD_LATE_SHARE = Decimal("0.2")
SLOW_MEAN_DAYS = 15
SLOW_LATE_SHARE = Decimal("0.5")
RISK_MEAN_DAYS = 45
RISK_OVERDUE_DAYS = 60
RISK_BROKEN_PROMISES = 2
STRATEGIC_SHARE = Decimal("0.1")
STRATEGIC_TIMES_MEAN = 2


@dataclass(frozen=True, slots=True)
class History:
    """What one customer did in the twelve months up to a day.

    ``settled`` counts the due dates he paid whole in that time, ``late`` those of them paid after their day, and
    ``days_late`` adds up their days (negative when early). ``overdue`` is what has been due for more than
    RISK_OVERDUE_DAYS. ``sold`` is what he was invoiced, ``sold_in_all`` what all ``buyers`` together were.
    """

    customer_id: int
    kind: CustomerKind = CustomerKind.BUSINESS
    settled: int = 0
    late: int = 0
    days_late: int = 0
    overdue: Money = ZERO
    broken: int = 0
    sold: Money = ZERO
    sold_in_all: Money = ZERO
    buyers: int = 1

    @property
    def mean(self) -> Decimal:
        """Return the mean of days paid late, zero when nothing was paid."""
        return Decimal(self.days_late) / self.settled if self.settled else Decimal(0)

    @property
    def late_share(self) -> Decimal:
        """Return the share paid late, from 0 to 1."""
        return Decimal(self.late) / self.settled if self.settled else Decimal(0)

    @property
    def share(self) -> Decimal:
        """Return his share of the year's sales, from 0 to 1."""
        return Decimal(self.sold.cents) / self.sold_in_all.cents if self.sold_in_all > ZERO else Decimal(0)

    @property
    def weighs(self) -> bool:
        """Whether he is one of the few that the year's sales rest on."""
        return self.share >= STRATEGIC_SHARE and self.share * self.buyers >= STRATEGIC_TIMES_MEAN

    @property
    def has_habit(self) -> bool:
        """Whether he paid often enough to show how he pays."""
        return self.settled >= LEAST_SETTLED


@dataclass(frozen=True, slots=True)
class Proposal:
    """The profile proposed for one customer, and the French sentence that says why."""

    customer_id: int
    segment: Segment
    reason: str


def propose(history: History) -> Proposal | None:
    """Return the profile that *history* shows, None when it shows none: by law, then risk, weight and habit."""
    by_law = segment_in_force(None, history.kind)
    if by_law is not None:
        return Proposal(history.customer_id, by_law, _BY_LAW[by_law])
    if risk := _risk(history):
        return Proposal(history.customer_id, Segment.AT_RISK, risk)
    if history.weighs:
        reason = f"{_percent(history.share)} du chiffre d’affaires de l’année."
        return Proposal(history.customer_id, Segment.STRATEGIC, reason)
    if not history.has_habit:
        return None
    if history.mean > SLOW_MEAN_DAYS or history.late_share > SLOW_LATE_SHARE:
        return Proposal(history.customer_id, Segment.SLOW, _habit(history))
    if history.mean <= GOOD_MEAN_DAYS and history.late_share <= GOOD_LATE_SHARE:
        return Proposal(history.customer_id, Segment.GOOD, _habit(history))
    return None


_BY_LAW = {
    Segment.PUBLIC: "Organisme public : délais et intérêts de la commande publique.",
    Segment.CONSUMER: "Particulier : ni indemnité de 40 €, ni pénalités avant la mise en demeure.",
}


def _risk(history: History) -> str:
    if history.overdue > ZERO:
        return f"{french.amount(history.overdue)} échus depuis plus de {RISK_OVERDUE_DAYS} jours."
    if history.broken >= RISK_BROKEN_PROMISES:
        return f"{history.broken} promesses de paiement non tenues en un an."
    if history.has_habit and history.mean > RISK_MEAN_DAYS:
        return _habit(history)
    return ""


def _habit(history: History) -> str:
    mean = round(history.mean)
    when = f"{mean} jours après l’échéance" if mean > 1 else "à l’échéance"
    if mean < -1:
        when = f"{-mean} jours avant l’échéance"
    late = _percent(history.late_share)
    return f"{history.settled} échéances réglées en un an, {when} en moyenne, {late} en retard."


def _percent(share: Decimal) -> str:
    return f"{round(share * 100)} %"
