"""What a person sees and does on the aged balance."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gestion_creances.aging.buckets import Buckets
from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.aged_balance import AgedBalancePage
from gestion_creances.ui.pages.aged_balance.columns import hue
from gestion_creances.ui.tables.column import Heat
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.edit_choices import edit_buckets
from gestion_creances.usecases.edit_customer import edit_customer
from gestion_creances.usecases.hold_reminders import hold_reminders
from gestion_creances.usecases.record_payment import record_payment

TODAY = date(2026, 11, 22)


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def owe(desk: Desk, customer_id: int, amount: str, due_on: date, kind: ItemKind = ItemKind.INVOICE) -> int:
    gross = Money.euros(amount)
    with desk.books.writing() as session:
        number = f"FA-{customer_id}-{amount}-{due_on:%d%m%y}"
        issued_on = due_on - timedelta(days=30)
        return session.invoices.add(Invoice(customer_id, number, kind, issued_on, gross, (Instalment(due_on, gross),)))[
            0
        ]


@pytest.fixture
def ages(desk: Desk) -> Desk:
    """Two customers: Alpha owes 1 000 € not due and 200 € since 12 days; Bêta 700 € since 92 days, less 50 €."""
    alpha = edit_customer(desk, Customer("A", "Alpha")).id
    beta = edit_customer(desk, Customer("B", "Bêta", credit_limit=Money.euros("500"))).id
    owe(desk, alpha, "1000", date(2026, 12, 10))
    owe(desk, alpha, "200", date(2026, 11, 10))
    owe(desk, beta, "700", date(2026, 8, 22))
    record_payment(desk, Payment(beta, date(2026, 11, 2), Money.euros("50")), ())
    return desk


@pytest.fixture
def page(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[AgedBalancePage]:
    made = AgedBalancePage(Workplace(lambda: desk, jobs))
    qtbot.addWidget(made)
    made.resize(1180, 720)
    yield made
    jobs.close()


def shown(page: AgedBalancePage, jobs: Jobs, qtbot: QtBot) -> AgedBalancePage:
    """Return the page once it has been filled."""
    page.show()
    page.refresh(Changes.ALL)
    qtbot.waitUntil(lambda: not jobs.running())
    return page


def cells(page: AgedBalancePage) -> list[list[str]]:
    """Return the texts of the columns shown, row by row."""
    assert page.list is not None
    sheet = [column for n, column in enumerate(page.list.model.columns) if not page.list.table.isColumnHidden(n)]
    return [[spaced(column.text(row)) for column in sheet] for row in page.list.model.rows()]


def totals(page: AgedBalancePage) -> list[str]:
    assert page.list is not None
    return [spaced(text) for text in page.list.totals().values()]


def press(page: AgedBalancePage, qtbot: QtBot, row: int, key: str) -> None:
    """Click the cell of column *key* in *row*."""
    assert page.list is not None
    column = [one.key for one in page.list.model.columns].index(key)
    place: QPoint = page.list.table.visualRect(page.list.model.index(row, column)).center()
    qtbot.mouseClick(page.list.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def left(page: AgedBalancePage, qtbot: QtBot, do: Callable[[], object]) -> Destination:
    with qtbot.waitSignal(page.left_for) as signal:
        do()
    destination = signal.args[0]
    assert isinstance(destination, Destination)
    return destination


def type_day(page: AgedBalancePage, qtbot: QtBot, text: str) -> None:
    page.date_field.line.selectAll()
    qtbot.keyClicks(page.date_field.line, text)


def test_each_line_adds_up_to_the_customers_outstanding(
    ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot
) -> None:
    shown(page, jobs, qtbot)
    assert cells(page) == [
        ["Alpha", "En retard", "1 000,00", "200,00", "–", "–", "–", "–", "1 200,00", "64,9 %"],
        ["Bêta", "Hors plafond", "–", "–", "–", "–", "700,00", "−50,00", "650,00", "35,1 %"],
    ]
    assert spaced(page.header.subtitle()) == "Encours 1 850,00 €, dont 900,00 € échus (48,6 %)"


def test_the_totals_at_the_bottom_are_those_of_the_lines_that_pass_the_filter(
    ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot
) -> None:
    shown(page, jobs, qtbot)
    assert page.list is not None
    assert spaced(page.list.totals()["total"]) == "1 850,00"
    assert spaced(page.list.totals()["customer"]) == "Total, 2 clients"
    page.list.set_text("beta")
    assert spaced(page.list.totals()["total"]) == "650,00"
    assert spaced(page.list.totals()["customer"]) == "Total, 1 client"


def test_what_is_to_be_issued_has_its_own_column(ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot) -> None:
    owe(ages, 1, "300", date(2026, 11, 20), ItemKind.TO_BE_ISSUED)
    shown(page, jobs, qtbot)
    assert page.list is not None
    assert spaced(page.list.totals()["to_issue"]) == "300,00"
    assert spaced(page.list.totals()["total"]) == "2 150,00"


def test_another_date_recomputes_everything(ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot) -> None:
    shown(page, jobs, qtbot)
    type_day(page, qtbot, "01/11/2026")
    qtbot.waitUntil(lambda: page.ages is not None and page.ages.as_of == date(2026, 11, 1))
    assert cells(page)[0][:4] == ["Bêta", "Hors plafond", "–", "–"]
    assert spaced(page.header.subtitle()) == "Encours 900,00 €, dont 700,00 € échus (77,8 %)"


def test_a_date_that_is_none_changes_nothing(ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot) -> None:
    shown(page, jobs, qtbot)
    type_day(page, qtbot, "31/02/2026")
    page.refresh(Changes.ALL)
    qtbot.waitUntil(lambda: not jobs.running())
    assert page.ages is not None
    assert page.ages.as_of == TODAY


def test_the_page_opens_at_the_day_it_is_asked_for(ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot) -> None:
    shown(page, jobs, qtbot)
    page.open_with(date(2026, 10, 31))
    qtbot.waitUntil(lambda: page.ages is not None and page.ages.as_of == date(2026, 10, 31))
    assert page.date_field.text() == "31/10/2026"


def test_a_cell_of_today_opens_its_invoices_on_their_page(
    ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot
) -> None:
    shown(page, jobs, qtbot)
    went = left(page, qtbot, lambda: press(page, qtbot, 0, "bucket1"))
    expected = {"status": "overdue", "due_from": date(2026, 10, 23), "due_to": date(2026, 11, 21), "customer_id": 1}
    assert went == Destination("invoices", expected)


def test_an_empty_cell_opens_nothing(ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot) -> None:
    shown(page, jobs, qtbot)
    with qtbot.assertNotEmitted(page.left_for):
        press(page, qtbot, 0, "bucket2")


def test_a_cell_of_another_day_shows_the_invoices_as_they_were_then(
    ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot
) -> None:
    record_payment(ages, Payment(2, date(2026, 11, 20), Money.euros("700")), [3])
    shown(page, jobs, qtbot)
    page.open_with(date(2026, 9, 30))
    qtbot.waitUntil(lambda: page.ages is not None and page.ages.as_of == date(2026, 9, 30))
    press(page, qtbot, 0, "bucket2")
    qtbot.waitUntil(lambda: page.opened is not None)
    assert page.opened is not None
    (row,) = page.opened.list.model.rows()
    assert (row.customer, row.item.open) == ("Bêta", Money.euros("700"))
    with qtbot.waitSignal(page.left_for) as signal:
        qtbot.keyClick(page.opened.list.table, Qt.Key.Key_Down)
        qtbot.keyClick(page.opened.list.table, Qt.Key.Key_Return)
    assert signal.args == [Destination("customer", 2)]


def test_enter_opens_the_customer_and_on_a_bracket_its_invoices(
    ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot
) -> None:
    shown(page, jobs, qtbot)
    assert page.list is not None
    page.list.choose(1)
    table = page.list.table
    assert left(page, qtbot, lambda: qtbot.keyClick(table, Qt.Key.Key_Return)) == Destination("customer", 2)
    column = [one.key for one in page.list.model.columns].index("bucket4")
    table.setCurrentIndex(page.list.model.index(1, column))
    went = left(page, qtbot, lambda: qtbot.keyClick(table, Qt.Key.Key_Return))
    expected = {"status": "overdue", "due_to": date(2026, 8, 23), "customer_id": 2}
    assert went == Destination("invoices", expected)


def test_the_menu_of_a_line_opens_the_customer_or_the_invoices_of_a_bracket(
    ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot
) -> None:
    shown(page, jobs, qtbot)
    assert page.list is not None
    page.list.choose(0)
    customer, not_due, *later = page.menu_of(page.list.chosen_rows())
    assert left(page, qtbot, lambda: customer.run(())) == Destination("customer", 1)
    assert not_due.enabled
    assert [one.enabled for one in later] == [True, False, False, False]


def test_a_share_of_the_bar_opens_the_invoices_of_everybody(
    ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot
) -> None:
    shown(page, jobs, qtbot)
    went = left(page, qtbot, lambda: page.shares.clicked.emit(0))
    assert went == Destination("invoices", {"status": "not_due", "due_from": TODAY})


def test_only_the_customers_asked_for_are_shown(ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot) -> None:
    until = date(2026, 12, 31)
    hold_reminders(ages, Hold(HoldKind.DISPUTE, "Malfaçon", "claire", TODAY, 1, until))
    shown(page, jobs, qtbot)
    page.who.set_value("paused")
    page.who.picked.emit("paused")
    assert [row[:2] for row in cells(page)] == [["Alpha", "Litige"]]
    page.who.picked.emit("over_limit")
    assert [row[0] for row in cells(page)] == ["Bêta"]


def test_other_brackets_make_other_columns(ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot) -> None:
    shown(page, jobs, qtbot)
    edit_buckets(ages, Buckets((10, 20)))
    shown(page, jobs, qtbot)
    assert page.list is not None
    titles = [column.title for column in page.list.model.columns if column.key.startswith("bucket")]
    assert titles == ["Non échu", "1–10 j", "11–20 j", "> 20 j"]
    assert cells(page)[0][4] == "200,00"


def test_books_without_debts_say_so_and_offer_to_import(page: AgedBalancePage, jobs: Jobs, qtbot: QtBot) -> None:
    shown(page, jobs, qtbot)
    assert cells(page) == []
    assert spaced(page.header.subtitle()) == "Encours 0,00 €, dont 0,00 € échus"


@pytest.mark.parametrize("kind", ["xlsx", "csv", "pdf"])
def test_the_balance_is_saved_in_each_form(
    kind: str,
    ages: Desk,
    page: AgedBalancePage,
    jobs: Jobs,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown(page, jobs, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "balance"), ""))
    with qtbot.waitSignal(page.toasted):
        page.leaving.save(kind)
    saved = tmp_path / f"balance.{kind}"
    if kind == "pdf":
        assert "Bêta" in PdfReader(saved).pages[0].extract_text()
    elif kind == "csv":
        assert "Bêta" in saved.read_text("utf-8-sig")
    else:
        assert saved.read_bytes().startswith(b"PK")


def test_giving_up_the_choice_of_a_place_writes_nothing(
    ages: Desk, page: AgedBalancePage, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown(page, jobs, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(page.toasted):
        page.leaving.save("xlsx")
    assert not jobs.running()


@pytest.mark.parametrize(
    ("buckets", "hues"), [(2, [0, 4]), (3, [0, 1, 4]), (5, [0, 1, 2, 3, 4]), (7, [0, 1, 2, 2, 3, 3, 4])]
)
def test_the_oldest_bracket_is_always_the_reddest(buckets: int, hues: list[int]) -> None:
    assert [hue(rank, buckets) for rank in range(buckets)] == hues


def test_another_day_glows_and_shares_by_its_own_figures(
    page: AgedBalancePage, ages: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    shown(page, jobs, qtbot)
    assert page.list is not None
    page.open_with(date(2026, 8, 1))
    qtbot.waitUntil(lambda: not jobs.running())
    page.open_with(date(2026, 8, 25))
    qtbot.waitUntil(lambda: not jobs.running())
    (late,) = (row for row in page.list.model.rows() if row.outstanding.overdue)
    (heat,) = (column.heat for column in page.list.model.columns if column.key == "bucket1")
    assert heat is not None
    assert heat(late) == Heat(1, 1.0)
