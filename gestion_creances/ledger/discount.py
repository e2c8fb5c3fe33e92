"""The early-payment discount (escompte): so many percent off for paying within so many days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.terms_of_sale import USUAL_TOLERANCE

CHARGE_ACCOUNT = "665"
"""Where the discount is booked: escomptes accordés (plan comptable général)."""
VAT_ACCOUNT = "44571"
"""Where the VAT that goes with it is taken back: TVA collectée."""

_MOST_PERCENT = 100
_MOST_DAYS = 365
_YEAR = 365


class DiscountRefused(Refusal):
    """A discount cannot be agreed or granted so; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class Discount:
    """``percent`` of the gross amount, granted when the payment arrives within ``days`` days of the invoice's date."""

    percent: Decimal
    days: int

    def amount(self, gross: Money) -> Money:
        """Return what may be taken off *gross* (TTC), rounded to the cent."""
        return gross.times(self.percent / 100)

    def last_day(self, issued_on: date) -> date:
        """Return the last day on which the money must be at the firm's disposal."""
        return issued_on + timedelta(days=self.days)

    def annual_cost(self, issued_on: date, due_on: date) -> Decimal | None:
        """Return what the discount costs the firm per year, in percent, simple interest; None when it gains no day.

        percent ÷ (100 − percent) × 365 ÷ (term − discount days), the term being due date − invoice date.
        """
        gained = (due_on - issued_on).days - self.days
        if gained <= 0 or self.percent >= _MOST_PERCENT:
            return None
        return self.percent / (_MOST_PERCENT - self.percent) * _YEAR / gained * 100

    def formula(self, issued_on: date, due_on: date) -> str:
        """Return the calculation of the annual cost with its numbers, e.g. ``2 ÷ 98 × 365 ÷ (30 − 10)``."""
        percent, rest = (f"{value.normalize():f}".replace(".", ",") for value in (self.percent, 100 - self.percent))
        return f"{percent} ÷ {rest} × {_YEAR} ÷ ({(due_on - issued_on).days} − {self.days})"


def checked(percent: Decimal | None, days: int | None) -> Discount | None:
    """Return the discount typed, None when nothing is; raise DiscountRefused for half of one or senseless numbers."""
    if percent is None and days is None:
        return None
    if percent is None or not 0 < percent < _MOST_PERCENT:
        raise DiscountRefused("discount", "Le taux d’escompte doit être compris entre 0 et 100 % : corrigez-le.")
    if days is None or not 0 <= days <= _MOST_DAYS:
        raise DiscountRefused("discount_days", "Indiquez en combien de jours payer pour l’escompte, de 0 à 365.")
    return Discount(percent, days)


def vat_to_reverse(granted: Money, vat: Money | None, gross: Money) -> Money:
    """Return the VAT that goes with a discount: granted × VAT ÷ gross, nothing when the VAT is not known."""
    return granted.portion(vat.cents, gross.cents) if vat and gross > ZERO else ZERO


@dataclass(frozen=True, slots=True)
class DiscountOffer:
    """A due date that a discount may close: what is open on it, the discount and its last day."""

    item_id: int
    issued_on: date
    due_on: date
    amount: Money
    open: Money
    discount: Discount

    @property
    def most(self) -> Money:
        """The discount in cents, never more than is open."""
        return min(self.open, self.discount.amount(self.amount))

    @property
    def last_day(self) -> date:
        """The last day to pay for the discount."""
        return self.discount.last_day(self.issued_on)


@dataclass(frozen=True, slots=True)
class Grant:
    """The discount to grant on one due date; ``in_time`` False when the money came after the last day."""

    offer: DiscountOffer
    amount: Money
    in_time: bool


def grants(
    received: Money,
    open_total: Money,
    paid_on: date,
    offers: Iterable[DiscountOffer],
    tolerance: Money = USUAL_TOLERANCE,
) -> tuple[Grant, ...]:
    """Return the discounts that would close what *received* leaves of *open_total*; empty when they would not.

    A short payment is acceptable when it is short by at most the discounts offered, give or take *tolerance*: the
    last discount then takes the odd cents. Whether it came in time is said and left to a person.
    """
    short = open_total - received
    known = [offer for offer in offers if offer.most > ZERO]
    most = sum(offer.most.cents for offer in known)
    if not known or short <= ZERO or short.cents > most + tolerance.cents:
        return ()
    made: list[Grant] = []
    for rank, offer in enumerate(known):
        last = rank == len(known) - 1
        part = min(short, offer.open) if last else min(short, offer.most)
        if part > ZERO:
            made.append(Grant(offer, part, paid_on <= offer.last_day))
            short -= part
    return tuple(made) if not short else ()
