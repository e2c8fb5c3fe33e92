"""Shows the firm's own choices as they stand, and every late-payment rate the books know, half-year by half-year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gestion_creances.aging.buckets import Buckets
from gestion_creances.aging.penalties import FloorWarning, LateRule, penalty
from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.money import Money
from gestion_creances.company.legal_rates import RateMissing, RateRow, RateTable, Series
from gestion_creances.company.profile import Company
from gestion_creances.company.terms_of_sale import TermsOfSale
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy import Policy

_FIRST = Semester(2009, 2)
_EXAMPLE = Money.euros(10_000)


@dataclass(frozen=True, slots=True)
class RateLine:
    """The rates of one half-year in percent, None where nobody knows them.

    ``sources`` and ``confidence`` are those of the rows behind them; ``own`` are the firm's own rows among these.
    """

    semester: Semester
    ecb: Decimal | None
    legal: Decimal | None
    private: Decimal | None
    sources: tuple[str, ...]
    confidence: tuple[str, ...]
    own: tuple[RateRow, ...]

    @property
    def default(self) -> Decimal | None:
        """The rate due when nothing is agreed: the ECB's plus ten points (article L441-10 II code de commerce)."""
        return None if self.ecb is None else self.ecb + 10

    @property
    def floor(self) -> Decimal | None:
        """The least a contract may fix: three times the legal rate (article L441-10 II code de commerce)."""
        return None if self.legal is None else 3 * self.legal

    @property
    def is_missing(self) -> bool:
        """Whether a rate that letters need is not known."""
        return self.ecb is None or self.legal is None


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything the firm may choose. ``templates`` are its own letter texts by (code, language)."""

    company: Company
    terms: TermsOfSale
    rates: RateTable
    own_rates: tuple[RateRow, ...]
    policies: tuple[Policy, ...]
    templates: Mapping[tuple[str, str], str]
    buckets: Buckets


def view_choices(desk: Desk) -> Choices:
    """Return the firm's choices as they are stored, or what holds when it never chose."""
    with desk.books.reading() as session:
        settings = session.settings
        return Choices(
            company=session.company.get(),
            terms=settings.terms_of_sale(),
            rates=settings.rates(),
            own_rates=settings.own_rates(),
            policies=session.policies.all(),
            templates=settings.templates(),
            buckets=settings.buckets(),
        )


def rate_lines(choices: Choices, today: date) -> tuple[RateLine, ...]:
    """Return the rates of every half-year from today's (or the last known) back to the second of 2009."""
    last = max([Semester.of(today), *(Semester.of(row.since) for row in choices.rates.rows)])
    found, semester = [], _FIRST
    while semester <= last:
        found.append(_line(choices, semester))
        semester = semester.following()
    return tuple(reversed(found))


def floor_warning(rates: RateTable, rate: Decimal, today: date) -> FloorWarning | None:
    """Return what the rate agreed gives against the legal floor, for 10 000 € paid 30 days late in this half-year.

    None when the rate is not under the floor. Raise RateMissing.
    """
    first = Semester.of(today).first
    rule = LateRule(contract_rate=rate)
    return penalty(_EXAMPLE, first, first.replace(day=31), rule=rule, rates=rates).warning


def _line(choices: Choices, semester: Semester) -> RateLine:
    rates = choices.rates
    behind = [row for row in rates.rows if row.series is not Series.ECB and Semester.of(row.since) == semester]
    in_force = [row for row in rates.rows if row.series is Series.ECB and row.since <= semester.first]
    ecb = _known(rates, Series.ECB, semester)
    if ecb is not None:
        behind += in_force[-1:]
    mine = set(choices.own_rates)
    return RateLine(
        semester,
        ecb,
        _known(rates, Series.LEGAL, semester),
        _known(rates, Series.LEGAL_PRIVATE, semester),
        tuple(dict.fromkeys(row.source for row in behind if row.source)),
        tuple(dict.fromkeys(row.confidence for row in behind if row.confidence)),
        tuple(row for row in behind if row in mine),
    )


def _known(rates: RateTable, series: Series, semester: Semester) -> Decimal | None:
    ask = {
        Series.ECB: rates.refinancing_rate,
        Series.LEGAL: rates.legal_rate,
        Series.LEGAL_PRIVATE: rates.private_legal_rate,
    }[series]
    try:
        return ask(semester)
    except RateMissing:
        return None
