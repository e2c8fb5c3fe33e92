"""Payment terms: from the day of an invoice to the day it is due.

A code says days, end of month, and the order of the two, as both ways of counting "45 jours fin de mois" are lawful:

* ``30`` is thirty days net, ``0`` on receipt;
* ``45FDM`` is 45 days, then the end of that month;
* ``FDM45`` is the end of the invoice's month, then 45 days;
* ``30FDM+10`` is 30 days, the end of that month, then the 10th of the next (the last day where the month is shorter).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from gestion_creances.basics.calendar import month_end
from gestion_creances.basics.errors import Refusal
from gestion_creances.company.terms_of_sale import CapRule, CapWarning, cap_warning

_CODE = re.compile(r"(?P<net>\d{1,3})|(?P<before>\d{0,3})FDM(?:\+(?P<fixed>\d{1,2}))?|FDM(?P<after>\d{1,3})")
_WORDS = (
    (" ", ""),
    ("\u00a0", ""),
    ("\u202f", ""),
    ("COMPTANT", "0"),
    ("ÀRÉCEPTION", "0"),
    ("DATEDEFACTURE", ""),
    ("FINDEMOIS", "FDM"),
    ("JOURS", ""),
    ("JOUR", ""),
    ("NETS", ""),
)
_MOST_DAYS = 365
_LONGEST_MONTH = 31
_ONE_DAY = timedelta(days=1)


class TermsRefused(Refusal):
    """A text that is no payment-terms code; ``code`` is what was given."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        return (
            f"« {self.code} » n’est pas un délai de paiement : écrivez par exemple 30, 45FDM (45 jours puis fin de"
            " mois), FDM45 (fin de mois puis 45 jours) ou 30FDM+10 (le 10 qui suit)."
        )


@dataclass(frozen=True, slots=True)
class PaymentTerms:
    """So many days, then perhaps the end of the month, so many days again, or a fixed day of the next month.

    ``days`` come first; ``end_of_month`` then moves to the last day of the month; ``days_after`` are added to it, or
    ``fixed_day`` (1 to 31, 0 for none) of the month that follows is taken.
    """

    days: int = 0
    end_of_month: bool = False
    days_after: int = 0
    fixed_day: int = 0

    @classmethod
    def parse(cls, code: str) -> PaymentTerms:
        """Read a code such as ``30``, ``45FDM``, ``FDM45``, ``30FDM+10``, ``60 jours``; raise TermsRefused."""
        text = code.upper()
        for word, short in _WORDS:
            text = text.replace(word, short)
        found = _CODE.fullmatch(text.replace("J", ""))
        if found is None:
            raise TermsRefused(code)
        terms = cls(
            days=int(found["net"] or found["before"] or 0),
            end_of_month=found["net"] is None,
            days_after=int(found["after"] or 0),
            fixed_day=int(found["fixed"] or 0),
        )
        if max(terms.days, terms.days_after) > _MOST_DAYS or terms.fixed_day > _LONGEST_MONTH:
            raise TermsRefused(code)
        return terms

    @property
    def code(self) -> str:
        """The shortest code that reads back as these terms."""
        if not self.end_of_month:
            return str(self.days)
        if self.days_after:
            return f"FDM{self.days_after}"
        fixed = f"+{self.fixed_day}" if self.fixed_day else ""
        return f"{self.days or ''}FDM{fixed}"

    @property
    def label(self) -> str:
        """The terms in French words, saying which way "fin de mois" is counted."""
        if not self.end_of_month:
            return _days(self.days) if self.days else "à réception de la facture"
        if self.days_after:
            return f"{_days(self.days_after)} fin de mois (fin de mois puis {self.days_after} j)"
        fixed = f" le {self.fixed_day}" if self.fixed_day else ""
        if not self.days:
            return f"fin de mois{fixed}"
        return (
            f"{_days(self.days)} fin de mois{fixed} ({self.days} j puis fin de mois{', puis' if fixed else ''}{fixed})"
        )

    def due_date(self, issued_on: date) -> date:
        """Return the day an invoice of *issued_on* is due; Sundays and holidays are not moved (no law does so)."""
        due = issued_on + timedelta(days=self.days)
        if not self.end_of_month:
            return due
        end = month_end(due)
        if not self.fixed_day:
            return end + timedelta(days=self.days_after)
        following = end + _ONE_DAY
        return following.replace(day=min(self.fixed_day, month_end(following).day))

    def cap_warning(self, rule: CapRule = CapRule.AGREED) -> CapWarning | None:
        """Return the first day of a leap year and the next on which these terms go over the legal maximum, else None.

        The warning carries the article (L441-10 I code de commerce for the general cases).
        """
        checks = (cap_warning(day, self.due_date(day), rule) for day in _two_years())
        return next((warning for warning in checks if warning), None)


def _days(count: int) -> str:
    return "1 jour" if count == 1 else f"{count} jours"


def _two_years() -> Iterable[date]:
    first = date(2024, 1, 1)
    return (first + timedelta(days=n) for n in range(366 + 365))
