"""What a payment may do besides paying the price: take an early-payment discount, pay penalties; a person confirms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.aging.penalty_account import PenaltyAmounts, PenaltyRefused, PenaltyShare, shared
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.desk import Desk
from gestion_creances.ledger.discount import Grant
from gestion_creances.ledger.payment import Payment
from gestion_creances.ui.dialogs.discount_fields import yearly_cost
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.fields.typed import MoneyField
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.speech.formats import amount, count, day, decimal
from gestion_creances.usecases.record_payment import PenaltySplit, propose_penalties
from gestion_creances.usecases.view_discounts import propose_discounts


class PaymentExtras(QWidget):
    """Two proposals under a payment, each with its tick; ``changed()`` when the user ticks or types."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grants: tuple[Grant, ...] = ()
        self._penalties: PenaltySplit | None = None
        self.discount = QCheckBox()
        self._cost = label("", Role.MUTED)
        self.penalties = QCheckBox(self.tr("Une partie paie les pénalités réclamées"))
        self.interest = MoneyField(self.tr("Pénalités de retard"), optional=True)
        self.indemnity = MoneyField(self.tr("Indemnités forfaitaires"), optional=True)
        self._form = Form()
        self._form.row(self.interest, self.indemnity)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.discount)
        line.addWidget(self._cost)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.penalties)
        column.addWidget(self._form)
        self.discount.toggled.connect(lambda _: self.changed.emit())
        self.penalties.toggled.connect(self._show_amounts)
        for field in (self.interest, self.indemnity):
            field.edited.connect(self.changed)
        self.clear()

    def clear(self) -> None:
        """Propose nothing."""
        self._show_grants(())
        self._show_penalties(None)

    def propose(self, desk: Desk, payment: Payment, chosen: Sequence[int]) -> None:
        """Look again at what *payment* may do besides paying the *chosen* due dates."""
        found = propose_discounts(desk, payment.amount, payment.paid_on, chosen) if chosen else ()
        if found != self._grants:
            self._show_grants(found)
        proposal = propose_penalties(desk, payment, chosen) if payment.amount > ZERO else None
        if proposal != self._penalties:
            self._show_penalties(proposal)

    # What was confirmed.
    def grants(self) -> tuple[Grant, ...]:
        """Return the discounts to grant."""
        return self._grants if self.discount.isChecked() else ()

    def shares(self) -> tuple[PenaltyShare, ...]:
        """Return what of the payment goes to penalties, invoice by invoice."""
        proposal = self._penalties
        if proposal is None or not self.penalties.isChecked():
            return ()
        typed = PenaltyAmounts(self.interest.value() or ZERO, self.indemnity.value() or ZERO)
        return proposal.shares if typed == proposal.split.penalties else shared(typed, proposal.lefts)

    def taken(self) -> Money:
        """Return the sum that goes to penalties."""
        return total(share.amounts.total for share in self.shares())

    def confirmed(self) -> tuple[PenaltyShare, ...]:
        """Return the shares to record; raise PenaltyRefused for no amount, or for more than is still claimed."""
        proposal = self._penalties
        if proposal is None or not self.penalties.isChecked():
            return ()
        for name, field, most in (
            ("interest", self.interest, proposal.claimed.interest),
            ("indemnity", self.indemnity, proposal.claimed.indemnity),
        ):
            if not field.verdict().ok or (field.value() or ZERO) > most:
                told = self.tr("Il ne reste que {amount} à recouvrer\u00a0: corrigez ce montant.")
                raise PenaltyRefused(name, told.format(amount=amount(most)))
        return self.shares()

    # Inside.
    def _show_grants(self, found: tuple[Grant, ...]) -> None:
        self._grants = found
        for part in (self.discount, self._cost):
            part.setVisible(bool(found))
        if not found:
            return
        in_time = all(grant.in_time for grant in found)
        self.discount.blockSignals(True)
        self.discount.setChecked(in_time)
        self.discount.blockSignals(False)
        self.discount.setText(self._offered(found))
        self._cost.setText(self._judged(found, in_time=in_time))
        set_role(self._cost, "tone", "" if in_time else "warn")

    def _offered(self, found: tuple[Grant, ...]) -> str:
        sum_ = amount(total(grant.amount for grant in found))
        if len(found) > 1:
            told = self.tr("Escompte accordé\u00a0: {amount} sur {n} factures — les solder\u00a0?")
            return told.format(amount=sum_, n=count(len(found)))
        discount = found[0].offer.discount
        told = self.tr("Escompte accordé\u00a0: {amount} ({percent}\u00a0% à {days} jours) — solder la facture\u00a0?")
        places = max(0, -int(discount.percent.normalize().as_tuple().exponent))
        return told.format(amount=sum_, percent=decimal(discount.percent, places), days=discount.days)

    def _judged(self, found: tuple[Grant, ...], *, in_time: bool) -> str:
        if not in_time:
            last = min(grant.offer.last_day for grant in found)
            return self.tr("hors délai\u00a0: il fallait payer le {day} au plus tard").format(day=day(last))
        if len(found) > 1:
            return ""
        offer = found[0].offer
        return yearly_cost(offer.discount, offer.issued_on, offer.due_on)

    def _show_penalties(self, proposal: PenaltySplit | None) -> None:
        before, self._penalties = self._penalties, proposal
        self.penalties.setVisible(proposal is not None)
        if proposal is not None:
            if before is None:
                self.penalties.blockSignals(True)
                self.penalties.setChecked(True)
                self.penalties.blockSignals(False)
            self.interest.set_value(proposal.split.penalties.interest)
            self.indemnity.set_value(proposal.split.penalties.indemnity)
        self._form.setVisible(proposal is not None and self.penalties.isChecked())

    def _show_amounts(self, wanted: bool) -> None:
        self._form.setVisible(wanted)
        self.changed.emit()
