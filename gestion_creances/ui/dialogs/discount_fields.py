"""The two fields of an early-payment discount, rate and days, and what it costs the firm per year."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from gestion_creances.ledger.discount import Discount, checked
from gestion_creances.ui.fields.field import Field
from gestion_creances.ui.fields.rate import RateField
from gestion_creances.ui.fields.typed import NumberField
from gestion_creances.ui.speech.formats import NBSP, decimal

translate = QCoreApplication.translate


class DiscountFields:
    """The fields ``percent`` and ``days``, both empty for no discount; ``beside`` names them for a Refusal."""

    def __init__(self, hint: str = "") -> None:
        name = translate("discount", "Escompte pour paiement anticipé")
        self.percent = RateField(name, optional=True, hint=hint)
        self.days = NumberField(
            translate("discount", "Si payé sous"), unit=translate("discount", "jours"), most=365, optional=True
        )
        self.beside: dict[str, Field] = {"discount": self.percent, "discount_days": self.days}

    def value(self) -> Discount | None:
        """Return the discount typed, None when both fields are empty; raise DiscountRefused for half of one."""
        return checked(self.percent.value(), self.days.value())

    def set_value(self, discount: Discount | None) -> None:
        """Show *discount* as what is stored."""
        self.percent.set_value(discount.percent if discount else None)
        self.days.set_value(discount.days if discount else None)

    def show(self, shown: bool) -> None:
        """Show both fields, or hide them."""
        self.percent.setVisible(shown)
        self.days.setVisible(shown)

    def cost(self, issued_on: date | None, due_on: date | None) -> str:
        """Return what the discount typed costs per year on an invoice of these days; empty when it cannot be told."""
        percent, days = self.percent.value(), self.days.value()
        if percent is None or days is None or issued_on is None or due_on is None:
            return ""
        return yearly_cost(Discount(percent, days), issued_on, due_on)


def yearly_cost(discount: Discount, issued_on: date, due_on: date) -> str:
    """Return the annual cost in words with its formula; empty when the discount gains no day."""
    cost = discount.annual_cost(issued_on, due_on)
    if cost is None:
        return ""
    told = translate("discount", "soit {cost}\u00a0% l’an pour vous ({formula})")
    return told.format(cost=decimal(cost, 1), formula=discount.formula(issued_on, due_on).replace(" ", NBSP))
