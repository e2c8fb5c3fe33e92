"""The dialogs of payment plans: made with a live preview, typed over, signed, not kept, given up."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.dunning.plan import Plan, PlanState
from gestion_creances.dunning.plan_terms import Period, Rhythm
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.letters.plan_drafting import PlanWish
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.payment import PaymentDialog
from gestion_creances.ui.dialogs.pdf import PdfDialog
from gestion_creances.ui.dialogs.plan import PlanDialog
from gestion_creances.ui.dialogs.plan_details import PlanDetails
from gestion_creances.ui.dialogs.plan_endings import CancelPlanDialog, DefaultDialog, SignDialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.agree_plan import agree_plan
from gestion_creances.usecases.view_plans import view_plan, view_plans
from tests.ui.small_firm import TODAY, Heard, customer, euros, opened, owe, pay, pills, spaced
from tests.usecases.builders import on_day

JULY, AUGUST, LATER = date(2026, 7, 31), date(2026, 8, 31), date(2026, 12, 31)


def press(widget: QWidget, words: str) -> None:
    """Press the one button of *widget* that bears *words*."""
    (found,) = [one for one in widget.findChildren(QPushButton) if one.text() == words and one.isVisibleTo(widget)]
    found.click()


def type_into(field: object, text: str) -> None:
    """Type *text* over what a field holds."""
    field.line.clear()  # type: ignore[attr-defined]
    field.line.setText(text)  # type: ignore[attr-defined]
    field.touch()  # type: ignore[attr-defined]


def builder(page: Page, place: Workplace, key: int) -> PlanDialog:
    """Open the dialog that makes a plan with a customer."""
    Actions(page, place).plan(key)
    return opened(page, PlanDialog)


def offered(firm: Desk, *, runs: bool = False, on: date = TODAY) -> Plan:
    """Agree three monthly instalments of 1 000 € with a customer."""
    key = customer(firm)
    due = owe(firm, key, "3000", JULY)
    wish = PlanWish(key, (due.id,), Rhythm(date(2026, 9, 15), 3), answer_by=date(2026, 9, 1))
    return agree_plan(on_day(firm, on), wish, runs=runs)


def test_what_is_overdue_is_ticked_and_cut_at_once(firm: Desk, place: Workplace, page: Page) -> None:
    key = customer(firm)
    owe(firm, key, "2000", JULY)
    owe(firm, key, "1000.01", AUGUST)
    owe(firm, key, "500", LATER)

    dialog = builder(page, place, key)

    assert spaced(dialog.said.text()) == "3 000,01 € en 3 versements"
    assert [spaced(line.amount.text()) for line in dialog.form.lines.lines()] == [
        "1 000,00 €",
        "1 000,00 €",
        "1 000,01 €",
    ]
    assert dialog.confirm.text() == "Proposer"


def test_the_paper_is_drawn_while_one_types(firm: Desk, place: Workplace, page: Page, qtbot: QtBot) -> None:
    key = customer(firm)
    owe(firm, key, "2000", JULY)
    dialog = builder(page, place, key)
    qtbot.waitUntil(lambda: dialog.pages.page_count() > 0, timeout=10_000)

    type_into(dialog.form.count, "5")
    type_into(dialog.form.rate, "4,5")

    qtbot.waitUntil(lambda: "cinq versements" in spaced(dialog.pages.text()), timeout=10_000)
    assert "d’intérêts" in dialog.said.text()


def test_a_plan_proposed_is_stored_told_and_shown(
    firm: Desk, place: Workplace, page: Page, heard: Heard, qtbot: QtBot
) -> None:
    key = customer(firm)
    owe(firm, key, "900", JULY)
    dialog = builder(page, place, key)
    dialog.form.rhythm.set_value((Period.WEEKS, 2))
    dialog.form.rhythm.touch()

    with qtbot.waitSignal(page.changed) as told:
        dialog.confirm.click()

    (view,) = view_plans(firm)
    assert told.args == [Changes.PLANS | Changes.HOLDS]
    assert view.plan.state is PlanState.PROPOSED
    assert (view.plan.instalments[1].due_on - view.plan.instalments[0].due_on).days == 14
    assert heard.toasts[-1].text == "Échéancier ECH-2026-0001 proposé, à faire signer"
    assert opened(page, PlanDetails).status.text() == "À signer"
    undo = heard.toasts[-1].undo
    assert undo is not None
    undo()
    assert view_plans(firm)[0].plan.state is PlanState.CANCELLED


def test_lines_typed_over_must_add_up_and_can_be_shared_evenly_again(firm: Desk, place: Workplace, page: Page) -> None:
    key = customer(firm)
    owe(firm, key, "900", JULY)
    dialog = builder(page, place, key)
    lines = dialog.form.lines

    type_into(lines.lines()[0].amount, "100")
    assert spaced(dialog.said.text()) == "Il manque 200,00 € : les versements doivent totaliser 900,00 €."
    assert not dialog.confirm.isEnabled()

    press(lines, "Ajouter un versement")
    assert "supérieur à zéro" in dialog.said.text()
    type_into(lines.lines()[3].amount, "200")
    assert spaced(dialog.said.text()) == "900,00 € en 4 versements"

    dialog.form.share_evenly()
    assert [spaced(line.amount.text()) for line in lines.lines()] == ["300,00 €"] * 3


def test_a_line_taken_away_leaves_the_others_in_order(firm: Desk, place: Workplace, page: Page) -> None:
    key = customer(firm)
    owe(firm, key, "900", JULY)
    dialog = builder(page, place, key)
    lines = dialog.form.lines
    last = lines.lines()[2].due_on.text()
    remove = lines.lines()[1].remove
    assert remove is not None

    remove.click()

    assert len(lines.lines()) == 2
    assert lines.lines()[1].due_on.text() == last


def test_what_is_wrong_is_said_and_nothing_can_be_agreed(firm: Desk, place: Workplace, page: Page) -> None:
    key = customer(firm)
    owe(firm, key, "900", JULY)
    dialog = builder(page, place, key)

    type_into(dialog.form.first, "31/02/2027")
    assert "Premier versement" in dialog.said.text()
    type_into(dialog.form.first, "01/11/2026")
    assert "précède l’accord" in dialog.form.first.message()
    assert not dialog.confirm.isEnabled()
    type_into(dialog.form.first, "15/12/2026")
    assert dialog.confirm.isEnabled()
    dialog.form.dues.tick(frozenset())
    assert "au moins une échéance" in dialog.said.text()


def test_an_invoice_in_two_parts_is_ticked_whole_and_one_planned_already_is_not_offered(
    firm: Desk, place: Workplace, page: Page
) -> None:
    plan = offered(firm, on=date(2026, 8, 20))
    other = owe(firm, plan.customer_id, "400", LATER, number="FA-9")

    dialog = builder(page, place, plan.customer_id)

    assert dialog.form.dues.item_ids() == (other.id,)


def test_a_customer_with_nothing_left_to_plan_is_said_so(
    firm: Desk, place: Workplace, page: Page, heard: Heard
) -> None:
    Actions(page, place).plan(customer(firm))

    assert heard.said == ["Ce client ne doit rien qu’un échéancier ne couvre déjà."]
    assert not page.findChildren(PlanDialog)


def test_a_consumer_cannot_be_asked_for_interest(firm: Desk, place: Workplace, page: Page) -> None:
    key = customer(firm, kind=CustomerKind.CONSUMER)
    owe(firm, key, "900", JULY)

    assert not builder(page, place, key).form.rate.isEnabled()


def test_a_plan_that_runs_at_once_waits_for_no_answer(firm: Desk, place: Workplace, page: Page) -> None:
    key = customer(firm)
    owe(firm, key, "900", JULY)
    dialog = builder(page, place, key)

    dialog.form.effect.set_value(True)
    dialog.form.effect.touch()
    assert (dialog.confirm.text(), dialog.form.answer_by.isEnabled()) == ("Accorder", False)
    dialog.confirm.click()

    assert view_plans(firm)[0].plan.state is PlanState.RUNNING


def test_leaving_what_was_typed_asks_twice(firm: Desk, place: Workplace, page: Page, qtbot: QtBot) -> None:
    key = customer(firm)
    owe(firm, key, "900", JULY)
    dialog = builder(page, place, key)
    type_into(dialog.form.count, "4")

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Échap encore une fois" in dialog.said.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_money_on_account_is_told_before_a_plan_is_made(firm: Desk, place: Workplace, page: Page) -> None:
    key = customer(firm)
    owe(firm, key, "900", JULY)
    pay(firm, key, "100")

    assert "100,00 € en avance" in spaced(builder(page, place, key).said.text())


def test_the_details_say_how_each_instalment_stands(firm: Desk, place: Workplace, page: Page) -> None:
    plan = offered(firm, runs=True, on=date(2026, 8, 20))
    pay(firm, plan.customer_id, "1400", date(2026, 10, 1), (plan.items[0].item_id,))

    Actions(page, place).show_plan(plan.id)
    dialog = opened(page, PlanDetails)

    assert dialog.status.text() == "Non respecté"
    assert [spaced(text) for text in pills(dialog)[1:]] == ["Payé", "38 j de retard", "7 j de retard"]


def test_a_plan_is_signed_with_its_scan(
    firm: Desk, place: Workplace, page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = tmp_path / "signé.pdf"
    scan.write_bytes(b"%PDF-1.4 x")
    plan = offered(firm, on=date(2026, 8, 20))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(scan), ""))
    Actions(page, place).show_plan(plan.id)
    details = opened(page, PlanDetails)
    press(details, "Échéancier signé")
    dialog = opened(details, SignDialog)

    type_into(dialog.signed_on, "01/08/2026")
    dialog.accept()
    assert "a pu être signé" in dialog.signed_on.message()
    type_into(dialog.signed_on, "25/08/2026")
    press(dialog, "Joindre la copie signée")
    dialog.accept()

    stored = view_plan(firm, plan.id)
    assert (stored.view.plan.state, stored.view.plan.signed_on) == (PlanState.RUNNING, date(2026, 8, 25))
    assert [paper.name for paper in stored.papers] == ["signé.pdf"]
    assert any("signé.pdf" in one.text() for one in details.findChildren(QPushButton))


def test_a_plan_runs_unsigned_when_the_person_says_so(firm: Desk, place: Workplace, page: Page) -> None:
    plan = offered(firm, on=date(2026, 8, 20))
    Actions(page, place).show_plan(plan.id)

    press(opened(page, PlanDetails), "Lancer sans signature")

    assert view_plan(firm, plan.id).view.plan.state is PlanState.RUNNING


def test_a_default_is_declared_after_a_warning(firm: Desk, place: Workplace, page: Page) -> None:
    plan = offered(firm, runs=True, on=date(2026, 8, 20))
    Actions(page, place).show_plan(plan.id)
    details = opened(page, PlanDetails)

    press(details, "Constater le non-respect")
    opened(details, DefaultDialog).accept()

    assert view_plan(firm, plan.id).view.plan.state is PlanState.DEFAULTED
    assert details.status.text() == "Non respecté"


def test_a_plan_paid_whole_is_noted_so(firm: Desk, place: Workplace, page: Page) -> None:
    plan = offered(firm, runs=True, on=date(2026, 8, 20))
    pay(firm, plan.customer_id, "3000", date(2026, 9, 10), (plan.items[0].item_id,))
    Actions(page, place).show_plan(plan.id)
    details = opened(page, PlanDetails)

    press(details, "Constater le solde")

    assert view_plan(firm, plan.id).view.plan.state is PlanState.COMPLETED
    assert details.status.text() == "Soldé"


def test_a_plan_is_given_up_with_a_reason(firm: Desk, place: Workplace, page: Page) -> None:
    plan = offered(firm, on=date(2026, 8, 20))
    Actions(page, place).show_plan(plan.id)
    details = opened(page, PlanDetails)
    press(details, "Annuler l’échéancier")
    dialog = opened(details, CancelPlanDialog)

    dialog.accept()
    assert dialog.isVisible()
    type_into(dialog.reason, "refusé")
    dialog.accept()

    assert view_plan(firm, plan.id).view.plan.state is PlanState.CANCELLED


def test_the_paper_opens_and_a_payment_is_recorded_from_the_details(firm: Desk, place: Workplace, page: Page) -> None:
    plan = offered(firm, runs=True, on=date(2026, 8, 20))
    Actions(page, place).show_plan(plan.id)
    details = opened(page, PlanDetails)

    press(details, "Échéancier et reconnaissance de dette")
    assert opened(page, PdfDialog).pages.page_count() >= 2

    press(details, "Encaisser")
    payment = opened(page, PaymentDialog)
    type_into(payment.payment.amount, "1000")
    payment.accept()
    assert view_plan(firm, plan.id).view.standing.paid == euros("1000")
