"""The form that records a payment in a few seconds: who, how much, and at once what it pays."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.money import ZERO, total
from gestion_creances.ledger.item import Item
from gestion_creances.ledger.payment import Payment
from gestion_creances.ui.dialogs.customer_lookup import CustomerLookup
from gestion_creances.ui.dialogs.open_dues import OpenDues
from gestion_creances.ui.dialogs.payment_extras import PaymentExtras
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import Field, TextField, Verdict
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.fields.typed import DateField, MoneyField
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, painted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.ui.speech.words import methods
from gestion_creances.usecases.find_customers import CustomerFound
from gestion_creances.usecases.record_payment import (
    PaymentRefused,
    Recorded,
    open_debits,
    propose_payment,
    record_payment,
)


class _Amount(MoneyField):
    """An amount above zero."""

    def verdict(self) -> Verdict:
        verdict = super().verdict()
        if verdict.ok and self.text() in {"0", "0,00", "0.00", "0,00\u00a0€"}:
            return Verdict(ok=False, text=self.tr("Indiquez le montant reçu\u00a0: il ne peut pas être nul."))
        return verdict


class PaymentForm(QWidget):
    """Customer, amount, date, method, reference; below, what he owes, ticked as the payment would pay it.

    Entrée in any field is ``confirmed()``; ``asked(customer id or None)`` when the customer changes.
    """

    confirmed = Signal()
    asked = Signal(object)

    def __init__(self, workplace: Workplace, most_dues: int = 4) -> None:
        super().__init__()
        self._workplace = workplace
        self._named: CustomerFound | None = None
        self._by_hand = False
        self.extras = PaymentExtras()
        self._make_fields()
        self.dues = OpenDues(lambda: workplace.desk.today, most_dues)
        self.dues.ticked.connect(self._ticked)
        self.extras.changed.connect(self._share)
        self._reason = label("", Role.MUTED)
        self._left = label("", Role.STRONG)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._reason)
        foot.addStretch(1)
        foot.addWidget(self._left)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.form)
        column.addWidget(self.dues)
        column.addWidget(self.extras)
        column.addWidget(self._foot)
        self._show_below(False)
        self.clear()

    def _make_fields(self) -> None:
        self.customer = CustomerLookup(self._workplace)
        self.amount = _Amount(self.tr("Montant"))
        self.paid_on = DateField(self.tr("Reçu le"))
        self.method: ChoiceField[str] = ChoiceField(self.tr("Mode"), [(name, code) for code, name in methods().items()])
        self.reference = TextField(self.tr("Référence"), placeholder=self.tr("n° de chèque…"))
        self.reference.optional = True
        self.form = Form()
        self.form.row(
            self.customer, self.amount, self.paid_on, self.method, self.reference, weights=(30, 14, 16, 14, 16)
        )
        self.beside: dict[str, Field] = {"amount": self.amount, "paid_on": self.paid_on, "customer": self.customer}
        self.beside |= {"interest": self.extras.interest, "indemnity": self.extras.indemnity}
        self.customer.chosen.connect(self._named_customer)
        self.amount.edited.connect(self._propose)
        self.paid_on.edited.connect(self._propose)
        for field in (self.customer, self.amount, self.paid_on, self.reference):
            field.line.returnPressed.connect(self.confirmed)

    # For pages and dialogs.
    def clear(self) -> None:
        """Begin a new payment, received today."""
        self.customer.set_found(None)
        self.amount.set_value(None)
        self.paid_on.set_value(self._workplace.desk.today)
        self.reference.set_text("")
        self._named_customer(None)
        self.form.settle()

    def begin(self, customer_id: int, item_ids: tuple[int, ...] = ()) -> None:
        """Begin a payment of that customer, of what is open on *item_ids* when given."""
        self.clear()
        self.customer.set_customer(customer_id)
        self._named_customer(self.customer.value())
        if item_ids:
            self._by_hand = True
            mine = [item for item in self.dues.dues() if item.id in item_ids]
            self.amount.set_value(total(item.open for item in mine))
            self.dues.pay_with(self._payment().item(), [item.id for item in mine])
            self._propose_extras()
        self.amount.setFocus()
        self.amount.line.selectAll()

    def touched(self) -> bool:
        """Return whether something was typed that is not recorded."""
        return self.form.touched() and bool(self.customer.text() or self.amount.text())

    def record(self) -> tuple[CustomerFound, Recorded]:
        """Record the payment as shown, once ``form.check()`` is true; raise PaymentRefused or what storage raises."""
        named = self.customer.value()
        if named is None:
            raise PaymentRefused("customer", self.tr("Indiquez le client qui a payé."))
        paid, extras = self._payment(), self.extras
        desk, chosen = self._workplace.desk, self.dues.chosen()
        return named, record_payment(desk, paid, chosen, penalties=extras.confirmed(), discounts=extras.grants())

    def refuse(self, outcome: Outcome) -> bool:
        """Show *outcome* beside the field it is about; return False when it is about none."""
        wrong = self.beside.get(getattr(outcome, "field", ""))
        if wrong is not None:
            wrong.show_error(sentence(outcome))
            wrong.setFocus()
        return wrong is not None

    def renew(self) -> None:
        """Read again what the customer owes."""
        if self._named is not None:
            ticked = self.dues.chosen()
            self.dues.show_dues(open_debits(self._workplace.desk, self._named.customer_id))
            if self._by_hand:
                self.dues.pay_with(self._credit(), ticked)
                self._propose_extras()
            else:
                self._propose()

    # Inside.
    def _payment(self) -> Payment:
        named = self._named
        return Payment(
            customer_id=named.customer_id if named is not None else 0,
            paid_on=self.paid_on.value() or self._workplace.desk.today,
            amount=self.amount.value() or ZERO,
            method=self.method.value(),
            reference=self.reference.text(),
        )

    def _credit(self) -> Item | None:
        """Return the payment as what it leaves for the price once penalties are paid."""
        if not self.amount.value():
            return None
        whole = self._payment().item()
        return replace(whole, open=whole.open + self.extras.taken())

    def _named_customer(self, named: CustomerFound | None) -> None:
        self._named = named
        self._by_hand = False
        self._show_below(named is not None)
        if named is None:
            self.dues.show_dues(())
        else:
            self.dues.show_dues(open_debits(self._workplace.desk, named.customer_id))
            self._take_invoice(named)
            self._propose()
            self.amount.setFocus()
            self.amount.line.selectAll()
        self.asked.emit(named.customer_id if named is not None else None)

    def _take_invoice(self, named: CustomerFound) -> None:
        """Found by an invoice's number: that invoice is what is paid."""
        if named.invoice_id is None:
            return
        mine = [item for item in self.dues.dues() if item.invoice_id == named.invoice_id]
        if mine:
            self._by_hand = True
            if not self.amount.text():
                self.amount.set_value(total(item.open for item in mine))
                self.amount.touch()
            self.dues.pay_with(self._payment().item(), [item.id for item in mine])

    def _propose(self) -> None:
        payment = self._payment()
        self._reason.setText("")
        self.extras.clear()
        if self._named is None or payment.amount <= ZERO:
            self.dues.pay_with(None, None if self._by_hand else ())
        elif self._by_hand:
            self.dues.pay_with(payment.item())
        else:
            proposal = propose_payment(self._workplace.desk, payment)
            chosen = [allocation.debit_id for allocation in proposal.allocations] if proposal is not None else []
            self.dues.pay_with(payment.item(), chosen)
            if proposal is not None:
                self._reason.setText(
                    self.tr("Proposition\u00a0: {reason}").format(reason=painted(proposal.reason.label))
                )
        self._propose_extras()

    def _propose_extras(self) -> None:
        """Look at what the payment may do besides: a discount, penalties."""
        if self._named is None or not self.amount.value():
            self.extras.clear()
        else:
            self.extras.propose(self._workplace.desk, self._payment(), self.dues.chosen())
        self._share()

    def _share(self) -> None:
        """Share among the ticks what penalties leave."""
        self.dues.pay_with(self._credit())
        self._say_left()

    def _ticked(self) -> None:
        self._by_hand = True
        self._reason.setText("")
        if not self.amount.text():
            chosen = set(self.dues.chosen())
            self.amount.set_value(total(item.open for item in self.dues.dues() if item.id in chosen))
            self.amount.touch()
            self.dues.pay_with(self._payment().item())
        self._propose_extras()

    def _say_left(self) -> None:
        left = self.dues.left()
        if not self.amount.value():
            self._left.setText("")
        elif self.extras.taken() and not left:
            told = self.tr("Entièrement affecté, dont {amount} aux pénalités")
            self._left.setText(told.format(amount=amount(self.extras.taken())))
        elif left:
            self._left.setText(self.tr("À affecter\u00a0: {amount}, gardés en avance").format(amount=amount(left)))
        else:
            self._left.setText(self.tr("Entièrement affecté"))
        set_role(self._left, "tone", "alert" if left else "ok")

    def left_text(self) -> str:
        """Return what is said of the part that pays nothing yet."""
        return self._left.text()

    def _show_below(self, shown: bool) -> None:
        self.dues.setVisible(shown)
        self._foot.setVisible(shown)
