"""The firm's terms of sale: what it claims from those who pay late, and how long it lets its customers wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from gestion_creances.basics.calendar import month_end
from gestion_creances.basics.french import day
from gestion_creances.basics.money import Money

RECOVERY_INDEMNITY = Money.euros(40)
"""The fixed indemnity for recovery costs per invoice paid late (articles L441-10 II and D441-5 code de commerce)."""

USUAL_TOLERANCE = Money(5)
"""Five cents: the odd cents of a discount worked out by the customer."""


class DayCount(StrEnum):
    """How many days a year of interest has; no text settles it, practice is 365 always."""

    FIXED_365 = "365"
    ACTUAL = "act"
    FIXED_360 = "360"

    def days_in(self, year: int) -> int:
        """Return the number of days by which a yearly rate is divided in *year*."""
        if self is DayCount.ACTUAL:
            return (date(year + 1, 1, 1) - date(year, 1, 1)).days
        return int(self.value) if self is DayCount.FIXED_360 else 365


class Imputation(StrEnum):
    """What a partial payment pays first (article 1343-1 code civil: the interest, unless the creditor chooses else).

    INTEREST_FIRST: interest, principal, then the indemnity. INDEMNITY_NEXT: interest, indemnity, then principal.
    PRINCIPAL_FIRST: principal, interest, then the indemnity.
    """

    INTEREST_FIRST = "interest_first"
    INDEMNITY_NEXT = "indemnity_next"
    PRINCIPAL_FIRST = "principal_first"


class CapRule(StrEnum):
    """Which legal maximum a payment term is held against; each has its article in ``cap_warning``."""

    AGREED = "agreed"
    NOTHING_AGREED = "nothing_agreed"
    PERIODIC = "periodic"
    TRANSPORT = "transport"
    PERISHABLE = "perishable"
    FRESH_MEAT = "fresh_meat"
    ALCOHOL = "alcohol"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class TermsOfSale:
    """What the firm has written in its general terms of sale; the values given here hold when it wrote nothing.

    ``contract_rate`` is the yearly late-payment rate in percent, None for the legal default (ECB + 10 points);
    ``payment_terms`` the code of the usual terms (see ledger.terms); ``discount_text`` the sentence on early payment
    that article L441-9 code de commerce requires on an invoice; ``discount_tolerance`` how much a customer may be wrong
    by when he works out his discount himself.
    """

    contract_rate: Decimal | None = None
    day_count: DayCount = DayCount.FIXED_365
    imputation: Imputation = Imputation.INTEREST_FIRST
    indemnity: bool = True
    payment_terms: str = "30"
    discount_text: str = "Pas d’escompte pour paiement anticipé."
    discount_tolerance: Money = USUAL_TOLERANCE


@dataclass(frozen=True, slots=True)
class CapWarning:
    """A due date later than the law allows: never a refusal, since only the firm knows its trade and contracts."""

    issued_on: date
    due_on: date
    latest: date
    rule: CapRule
    article: str

    def __str__(self) -> str:
        return (
            f"L’échéance du {day(self.due_on)} d’une facture du {day(self.issued_on)} dépasse le maximum légal"
            f" ({_CAPS[self.rule]}, soit le {day(self.latest)} ; {self.article})."
        )


_CAPS = {
    CapRule.AGREED: "60 jours, ou 45 jours fin de mois si le contrat le prévoit",
    CapRule.NOTHING_AGREED: "30 jours quand rien n’est convenu",
    CapRule.PERIODIC: "45 jours pour une facture récapitulative",
    CapRule.TRANSPORT: "30 jours dans le transport",
    CapRule.PERISHABLE: "30 jours après la fin de la décade de livraison pour les denrées périssables",
    CapRule.FRESH_MEAT: "20 jours pour le bétail sur pied et les viandes fraîches",
    CapRule.ALCOHOL: "30 jours après la fin du mois de livraison pour les boissons alcooliques",
    CapRule.PUBLIC: "30 jours pour l’État et les collectivités",
}

_ARTICLES = {
    CapRule.AGREED: "article L441-10 I du code de commerce",
    CapRule.NOTHING_AGREED: "article L441-10 I du code de commerce",
    CapRule.PERIODIC: "article L441-10 I du code de commerce",
    CapRule.PUBLIC: "article R2192-10 du code de la commande publique",
}
_SECTOR_ARTICLE = "article L441-11 II du code de commerce"


def cap_warning(issued_on: date, due_on: date, rule: CapRule = CapRule.AGREED) -> CapWarning | None:
    """Return a warning when *due_on* is later than the law allows for an invoice of *issued_on*, else None.

    Some of these delays run from the delivery; the day of the invoice stands for it here, as it is what is known.
    Between professionals and towards public buyers only: a sale to a consumer has no such maximum.
    """
    latest = latest_due(issued_on, rule)
    if due_on <= latest:
        return None
    return CapWarning(issued_on, due_on, latest, rule, _ARTICLES.get(rule, _SECTOR_ARTICLE))


def latest_due(issued_on: date, rule: CapRule = CapRule.AGREED) -> date:
    """Return the latest due date that the law allows for an invoice of *issued_on*.

    45 days end of month is counted in the way that suits the customer best: both ways of counting are accepted.
    """
    if rule is CapRule.AGREED:
        forty_five = timedelta(days=45)
        ways = issued_on + timedelta(days=60), month_end(issued_on + forty_five), month_end(issued_on) + forty_five
        return max(ways)
    if rule is CapRule.ALCOHOL:
        return month_end(issued_on) + timedelta(days=30)
    if rule is CapRule.PERISHABLE:
        return _ten_days_end(issued_on) + timedelta(days=30)
    return issued_on + timedelta(days=_PLAIN_CAPS[rule])


_PLAIN_CAPS = {
    CapRule.NOTHING_AGREED: 30,
    CapRule.PERIODIC: 45,
    CapRule.TRANSPORT: 30,
    CapRule.FRESH_MEAT: 20,
    CapRule.PUBLIC: 30,
}


def _ten_days_end(issued_on: date) -> date:
    """Return the end of the *décade*: the 10th, the 20th or the last day of the month."""
    if issued_on.day > 20:
        return month_end(issued_on)
    return issued_on.replace(day=10 if issued_on.day <= 10 else 20)
