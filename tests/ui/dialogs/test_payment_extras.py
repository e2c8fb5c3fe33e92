"""What the payment form proposes besides: an early-payment discount, penalties; and the fields of a discount."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from gestion_creances.aging.penalty_account import PenaltyAmounts, PenaltyRefused
from gestion_creances.basics.money import ZERO
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.discount import Discount
from gestion_creances.ui.dialogs.customer import CustomerDialog
from gestion_creances.ui.dialogs.invoice import InvoiceDialog
from gestion_creances.ui.dialogs.payment_form import PaymentForm
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.formal_notice import formal_notice
from gestion_creances.usecases.view_penalties import view_penalties
from tests.ui.small_firm import customer, euros, founded, item, owe, spaced

ISSUED, DUE = date(2026, 11, 15), date(2026, 12, 15)


@pytest.fixture
def place(desk: Desk, jobs: Jobs) -> Workplace:
    founded(desk)
    return Workplace(lambda: desk, jobs)


@pytest.fixture
def form(place: Workplace, qtbot: QtBot) -> PaymentForm:
    made = PaymentForm(place)
    qtbot.addWidget(made)
    made.show()
    return made


def type_amount(form: PaymentForm, text: str) -> None:
    form.amount.line.setText(text)
    form.amount.edited.emit()


def discounted(desk: Desk) -> int:
    who = customer(desk, discount=Discount(Decimal(2), 10))
    owe(desk, who, "1200", DUE, issued_on=ISSUED)
    return who


def test_a_payment_short_by_the_discount_proposes_it_ticked_with_its_yearly_cost(desk: Desk, form: PaymentForm) -> None:
    form.begin(discounted(desk))
    type_amount(form, "1176")
    assert form.extras.discount.isVisible()
    assert form.extras.discount.isChecked()
    assert spaced(form.extras.discount.text()) == ("Escompte accordé : 24,00 € (2 % à 10 jours) — solder la facture ?")
    assert "37,2 % l’an" in spaced(form.extras._cost.text())
    form.record()
    assert item(desk, 1).open == ZERO


def test_out_of_time_the_discount_is_offered_and_left_to_the_person(desk: Desk, form: PaymentForm) -> None:
    who = customer(desk, discount=Discount(Decimal(2), 10))
    owe(desk, who, "1200", DUE, issued_on=date(2026, 11, 1))
    form.begin(who)
    type_amount(form, "1176")
    assert form.extras.discount.isVisible()
    assert not form.extras.discount.isChecked()
    assert "11/11/2026" in form.extras._cost.text()
    form.record()
    assert item(desk, 1).open == euros("24")


def test_a_payment_in_full_proposes_no_discount(desk: Desk, form: PaymentForm) -> None:
    form.begin(discounted(desk))
    type_amount(form, "1200")
    assert not form.extras.discount.isVisible()


def claimed(desk: Desk) -> int:
    who = customer(desk)
    owe(desk, who, "1000", date(2026, 6, 30))
    formal_notice(desk, "C001", desk.books.path.parent / "sorties")
    return who


def test_paying_what_the_notice_asks_proposes_the_split(desk: Desk, form: PaymentForm) -> None:
    form.begin(claimed(desk))
    left = view_penalties(desk).total.left
    type_amount(form, str(euros("1000") + left.total))
    assert form.extras.penalties.isChecked()
    assert form.extras.interest.value() == left.interest
    assert form.extras.indemnity.value() == left.indemnity
    assert "aux pénalités" in form.left_text()
    form.record()
    assert view_penalties(desk).total.left == PenaltyAmounts()
    assert item(desk, 1).open == ZERO


def test_unticked_the_surplus_stays_on_account(desk: Desk, form: PaymentForm) -> None:
    form.begin(claimed(desk))
    type_amount(form, "1050")
    form.extras.penalties.click()
    assert not form.extras.interest.isVisible()
    _, recorded = form.record()
    assert recorded.left == euros("50")
    assert view_penalties(desk).total.paid == PenaltyAmounts()


def test_the_person_may_share_otherwise_but_not_beyond_what_is_claimed(desk: Desk, form: PaymentForm) -> None:
    form.begin(claimed(desk))
    type_amount(form, "1050")
    form.extras.indemnity.line.setText("41")
    with pytest.raises(PenaltyRefused) as refused:
        form.record()
    assert form.refuse(refused.value)
    form.extras.interest.line.setText("10")
    form.extras.indemnity.line.setText("40")
    form.extras.indemnity.edited.emit()
    form.record()
    assert view_penalties(desk).total.paid == PenaltyAmounts(euros("10"), euros("40"))


def test_the_customers_discount_is_typed_and_kept(desk: Desk, place: Workplace, qtbot: QtBot) -> None:
    who = customer(desk)
    with desk.books.reading() as session:
        known = session.customers.get(who)
    dialog = CustomerDialog(None, place, known, (standard_policy(),), lambda _: None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.discount.percent.line.setText("2")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.tabs.currentIndex() == 1
    dialog.discount.days.line.setText("10")
    dialog.accept()
    assert not dialog.isVisible()
    with desk.books.reading() as session:
        assert session.customers.get(who).discount == Discount(Decimal(2), 10)


def test_the_invoices_discount_says_what_it_costs_per_year(desk: Desk, place: Workplace, qtbot: QtBot) -> None:
    who = customer(desk)
    dialog = InvoiceDialog(None, place, lambda *_: None, who)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.number.line.setText("FA-9")
    dialog.gross.line.setText("1200")
    dialog.issued_on.set_value(ISSUED)
    dialog.due_on.set_value(DUE)
    dialog.discount.percent.line.setText("2")
    dialog.discount.days.line.setText("10")
    dialog.discount.days.edited.emit()
    assert "37,2 % l’an" in spaced(dialog.cost.text())
    dialog.accept()
    with desk.books.reading() as session:
        assert session.invoices.get(1).discount == Discount(Decimal(2), 10)
