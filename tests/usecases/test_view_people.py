"""What lists and cards show of customers, invoices and payments."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.habit import Settled
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.policy import Policy
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.item import Allocation, Item, ItemKind
from gestion_creances.usecases.add_note import NoteEmpty, add_note
from gestion_creances.usecases.export_list import export_list
from gestion_creances.usecases.find_customers import CustomerFound, customer_named, find_customers
from gestion_creances.usecases.hold_reminders import hold_reminders
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.set_level import LevelRefused, set_level
from gestion_creances.usecases.view_customer import view_customer
from gestion_creances.usecases.view_customer.settled import settled_dues
from gestion_creances.usecases.view_customers import view_customers
from gestion_creances.usecases.view_invoice import view_invoice, view_payment
from gestion_creances.usecases.view_marks import view_marks
from tests.usecases.builders import a_customer, a_debt, a_payment, open_for_business

TODAY = date(2026, 11, 22)
OCTOBER = date(2026, 10, 24)
WHY = "Relancé dans l’ancien logiciel"


def journal(desk: Desk) -> list[str]:
    with desk.books.reading() as session:
        return [line.action for line in session.journal.entries()]


def test_a_customer_is_found_by_name_code_siren_town_and_invoice(desk: Desk) -> None:
    key = a_customer(desk)
    other = a_customer(desk, code="C9", name="Garage", siren="")
    a_debt(desk, other, "FA-2026-77", "100", OCTOBER)
    bakery = CustomerFound(key, "C1", "Boulangerie Lefèvre")
    for words in ("lefevre", "c1", "552081317"):
        assert find_customers(desk, words)[0] == bakery
    (by_number,) = find_customers(desk, "2026-77")
    assert (by_number.customer_id, by_number.number) == (other, "FA-2026-77")
    assert find_customers(desk, " ") == ()
    assert customer_named(desk, key) == bakery


def test_the_exact_code_comes_before_what_only_resembles_it(desk: Desk) -> None:
    a_customer(desk, code="C10", name="Avant")
    exact = a_customer(desk, code="C1", name="Zinc")
    assert find_customers(desk, "C1")[0].customer_id == exact


def test_a_level_set_by_hand_is_where_reminders_go_on(desk: Desk) -> None:
    open_for_business(desk)
    (item_id,) = a_debt(desk, a_customer(desk), "FA-1", "100", date(2026, 9, 1))
    set_level(desk, [item_id], 3, date(2026, 10, 1), WHY)
    with desk.books.reading() as session:
        (reminder,) = session.correspondence.campaign(TODAY).reminders()
    assert reminder.level.position == 4
    assert journal(desk)[-1] == "level.set"


def test_a_level_is_not_set_in_the_future_nor_on_a_payment(desk: Desk) -> None:
    key = a_customer(desk)
    (item_id,) = a_debt(desk, key, "FA-1", "100", OCTOBER)
    paid = a_payment(desk, key, "10", OCTOBER)
    with pytest.raises(LevelRefused) as refused:
        set_level(desk, [item_id], 2, date(2026, 12, 1), WHY)
    assert refused.value.field == "reached_on"
    with pytest.raises(LevelRefused):
        set_level(desk, [item_id, paid], 2, TODAY, WHY)
    assert "level.set" not in journal(desk)


def test_a_note_enters_the_journal_and_an_empty_one_does_not(desk: Desk) -> None:
    key = a_customer(desk)
    add_note(desk, key, "  Rappeler lundi ")
    with pytest.raises(NoteEmpty):
        add_note(desk, key, "  ")
    with desk.books.reading() as session:
        (line,) = session.journal.entries("client:C1")
    assert line.facts == {"text": "Rappeler lundi"}


def test_a_list_leaves_with_its_types_and_without_formulas(tmp_path: Path) -> None:
    rows = [("=cmd", Money(123456), TODAY, 3), ("B", None, None, 4)]
    file = export_list(tmp_path / "liste.xlsx", "Liste", ("Nom", "Montant", "Jour", "Nombre"), iter(rows))
    cells = CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
    assert ["=cmd", 1234.56, TODAY, 3.0] in cells
    assert cells[-1][0] == "B"


def test_a_list_that_shows_its_total_leaves_with_it_in_a_workbook_only(tmp_path: Path) -> None:
    rows = [("A", Money(123456), 3), ("B", None, 4), ("C", Money(-56), 5)]
    titles = ("Nom", "Montant", "Nombre")
    book = export_list(tmp_path / "liste.xlsx", "Liste", titles, rows, {0, 1, 2})
    cells = CalamineWorkbook.from_path(book).get_sheet_by_index(0).to_python()
    assert cells[-1] == ["Total", 1234.0, ""]
    table = export_list(tmp_path / "liste.csv", "Liste", titles, rows, {0, 1, 2})
    assert "Total" not in table.read_text("utf-8-sig")


def a_due(key: int, due_on: date, left: int = 0, kind: ItemKind = ItemKind.INVOICE) -> Item:
    return Item(key, 1, kind, f"FA-{key}", due_on, due_on, Money(10_000), Money(left))


def test_what_was_paid_with_money_is_settled_and_nothing_else() -> None:
    money = Item(90, 1, ItemKind.PAYMENT, "", OCTOBER, OCTOBER, Money(-90_000), Money(0))
    credit = Item(91, 1, ItemKind.CREDIT_NOTE, "", OCTOBER, OCTOBER, Money(-90_000), Money(0))
    dues = [
        a_due(1, date(2026, 3, 1)),
        a_due(2, date(2025, 3, 1)),
        a_due(3, date(2026, 4, 1)),
        a_due(4, date(2026, 5, 1), left=100),
        a_due(5, date(2026, 6, 1)),
    ]
    paid = [
        Allocation(1, 90, Money(5_000), date(2026, 3, 1)),
        Allocation(1, 90, Money(5_000), date(2026, 3, 11)),
        Allocation(2, 90, Money(10_000), date(2025, 3, 31)),
        Allocation(3, 91, Money(10_000), date(2026, 4, 30)),
        Allocation(4, 90, Money(9_900), date(2026, 5, 30)),
        Allocation(5, 90, Money(10_000), date(2026, 6, 30), date(2026, 7, 1)),
    ]
    steps = {1: (date(2026, 3, 8), date(2026, 3, 20))}
    assert settled_dues([*dues, money, credit], paid, steps) == (
        Settled(date(2026, 3, 1), date(2026, 3, 11), 1),
        Settled(date(2025, 3, 1), date(2025, 3, 31)),
    )


def test_a_customer_is_seen_with_his_decision_and_his_story(desk: Desk, tmp_path: Path) -> None:
    open_for_business(desk)
    key = a_customer(desk)
    a_debt(desk, key, "FA-1", "100", date(2026, 11, 10), date(2026, 12, 10))
    issue_reminders(desk, tmp_path)
    view = view_customer(desk, key)
    assert (view.open_count, view.late_count, view.most_late, view.documents) == (2, 1, 12, 1)
    assert view.decision.reminders == ()
    assert [letter.level for letter in view.letters] == [2]
    assert [type(event.subject).__name__ for event in view.events] == ["Written", "Item"]
    assert view.events[1].amount == Money.euros("100")


def test_the_decision_of_one_is_his_part_of_the_decision_of_all(desk: Desk) -> None:
    open_for_business(desk)
    keys = [a_customer(desk, code=f"C{n}") for n in range(3)]
    for rank, key in enumerate(keys):
        a_debt(desk, key, f"FA-{rank}", "100", date(2026, 11, 10 + rank))
    with desk.books.reading() as session:
        whole = session.correspondence.campaign(TODAY).decision
    for key in keys:
        mine = view_customer(desk, key).decision
        assert mine.reminders == tuple(one for one in whole.reminders if one.customer_id == key)
        assert mine.not_chased == tuple(one for one in whole.not_chased if one.customer_id == key)


def test_customers_are_listed_with_what_stands_today(desk: Desk) -> None:
    key = a_customer(desk, credit_limit=Money.euros("50"))
    a_debt(desk, key, "FA-1", "100", OCTOBER)
    ended = Hold(HoldKind.BLOCK, "Fini", "claire", OCTOBER, key, date(2026, 11, 1))
    for hold in (ended, Hold(HoldKind.DISPUTE, "Casse", "claire", OCTOBER, key)):
        hold_reminders(desk, hold)
    (line,) = view_customers(desk)
    assert (line.used, line.over_limit, line.holds, line.row.most_late) == (2, True, (HoldKind.DISPUTE,), 29)


def test_an_invoice_is_seen_with_what_paid_it_and_its_letters(desk: Desk, tmp_path: Path) -> None:
    open_for_business(desk)
    key = a_customer(desk)
    (item_id,) = a_debt(desk, key, "FA-1", "100", date(2026, 11, 10))
    with desk.books.writing() as session:
        invoice_id = session.items.get(item_id).invoice_id
    assert invoice_id is not None
    paid = a_payment(desk, key, "40", date(2026, 11, 12), item_id)
    issue_reminders(desk, tmp_path)
    hold_reminders(desk, Hold(HoldKind.DISPUTE, "Casse", "claire", TODAY, key))
    view = view_invoice(desk, invoice_id)
    assert [(pair.other.id, pair.allocation.amount) for pair in view.settled] == [(paid, Money.euros("40"))]
    assert [letter.customer_id for letter in view.letters] == [key]
    assert [hold.reason for hold in view.holds] == ["Casse"]
    assert [pair.other.id for pair in view_payment(desk, paid)] == [item_id]


def test_marks_follow_the_policy_of_each_customer(desk: Desk) -> None:
    open_for_business(desk)
    standard = standard_policy()
    own = Policy("Grands comptes", standard.levels[:2])
    with desk.books.writing() as session:
        policy_id = session.policies.put(own)
    mine = a_customer(desk, policy_id=policy_id)
    other = a_customer(desk, code="C2")
    marks = view_marks(desk)
    assert marks.level(mine, 4) is None
    assert marks.level(other, 4) == standard.at(4)


def test_the_gravest_pause_is_the_one_marked(desk: Desk) -> None:
    key = a_customer(desk)
    (item_id,) = a_debt(desk, key, "FA-1", "100", OCTOBER)
    with desk.books.reading() as session:
        invoice_id = session.items.get(item_id).invoice_id
    promised = date(2026, 12, 1)
    hold_reminders(desk, Hold(HoldKind.PROMISE, "Promis", "claire", TODAY, key, promised, None, None, promised))
    hold_reminders(desk, Hold(HoldKind.DISPUTE, "Casse", "claire", TODAY, key, None, invoice_id))
    marks = view_marks(desk)
    found = marks.hold(key, invoice_id), marks.hold(key, None)
    assert [hold.kind for hold in found if hold is not None] == [HoldKind.DISPUTE, HoldKind.PROMISE]
    assert marks.hold(key + 1, None) is None
