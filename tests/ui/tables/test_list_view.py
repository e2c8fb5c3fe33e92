"""One list for all: it fetches what is in view, sorts, filters, ticks, copies, and remembers its columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from gestion_creances.basics.errors import Trouble
from gestion_creances.basics.money import Money
from gestion_creances.ui.speech import formats, translators
from gestion_creances.ui.tables.column import Column, Heat, Kind
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.model import PAGE
from gestion_creances.ui.tables.source import Filter, ShortList, Sort


@dataclass(frozen=True)
class Invoice:
    number: str
    customer: str
    left: Money
    due: date = date(2026, 11, 23)


INVOICES = (
    Invoice("FA-1", "Boulangerie Lefèvre", Money(372_480)),
    Invoice("FA-2", "Cabinet Œuvrard", Money(189_520)),
    Invoice("FA-3", "Atelier Dubreuil", Money(1_250_000), date(2026, 10, 1)),
)


def columns() -> list[Column[Invoice]]:
    return [
        Column(key="number", title="Facture", text=lambda row: row.number, kind=Kind.LINK, sort="number"),
        Column(key="customer", title="Client", text=lambda row: row.customer, sort="customer", stretch=True),
        Column(
            key="left",
            title="Reste dû",
            text=lambda row: formats.amount(row.left),
            kind=Kind.STRONG_AMOUNT,
            sort="left",
            raw=lambda row: row.left,
            heat=lambda row: Heat(1, 0.5),
        ),
        Column(key="due", title="Échéance", text=lambda row: formats.day(row.due), raw=lambda row: row.due),
    ]


class Ledger:
    """A long source that notes which pages were asked of it."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.asked: list[tuple[int, int]] = []
        self.broken = False

    def count(self, wanted: Filter) -> int:
        return 0 if wanted.text else self.size

    def page(self, offset: int, limit: int, sort: Sort | None, wanted: Filter) -> Sequence[Invoice]:
        if self.broken:
            raise Trouble("Le dossier est occupé.")
        assert (sort, wanted) == (None, Filter())
        self.asked.append((offset, limit))
        last = min(offset + limit, self.size)
        return [Invoice(f"FA-{n}", "Client", Money(n)) for n in range(offset, last)]


def short_list(qtbot: QtBot, **options: object) -> ListView[Invoice]:
    made: ListView[Invoice] = ListView(
        "invoices", columns(), ShortList(columns(), INVOICES), key=lambda row: row.number, **options
    )
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.reload()
    made.show()
    return made


def shown(made: ListView[Invoice]) -> list[str]:
    return [made.model.row_at(row).number for row in range(made.model.rowCount())]


def test_a_long_list_fetches_only_the_pages_in_view(qtbot: QtBot) -> None:
    ledger = Ledger(1_000_000)
    made: ListView[Invoice] = ListView("long", columns(), ledger)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.reload()
    made.show()
    made.grab()
    made.table.scrollToBottom()
    made.grab()
    assert ledger.asked == [(0, PAGE), (1_000_000 - PAGE, PAGE)]


def test_pages_seen_long_ago_are_forgotten_and_fetched_again(qtbot: QtBot) -> None:
    ledger = Ledger(100_000)
    made: ListView[Invoice] = ListView("long", columns(), ledger)
    qtbot.addWidget(made)
    made.reload()
    for row in range(0, 100_000, PAGE):
        made.model.row_at(row)
    assert made.model.row_at(0) == Invoice("FA-0", "Client", Money(0))
    assert ledger.asked.count((0, PAGE)) == 2
    assert len(made.model._pages) <= 20


def test_a_source_that_fails_is_said_once_and_asked_again_on_reload(qtbot: QtBot) -> None:
    ledger = Ledger(1000)
    ledger.broken = True
    made: ListView[Invoice] = ListView("long", columns(), ledger)
    qtbot.addWidget(made)
    said: list[Trouble] = []
    made.failed.connect(said.append)
    made.reload()
    made.show()
    made.grab()
    made.grab()
    assert [str(outcome) for outcome in said] == ["Le dossier est occupé."]
    ledger.broken = False
    made.reload()
    assert made.model.row_at(3) == Invoice("FA-3", "Client", Money(3))


@pytest.mark.parametrize(
    ("key", "descending", "expected"),
    [
        ("left", False, ["FA-2", "FA-1", "FA-3"]),
        ("left", True, ["FA-3", "FA-1", "FA-2"]),
        ("customer", False, ["FA-3", "FA-1", "FA-2"]),
    ],
)
def test_a_column_sorts_by_its_value(qtbot: QtBot, key: str, descending: bool, expected: list[str]) -> None:
    made = short_list(qtbot)
    made.sort_by(key, descending=descending)
    assert shown(made) == expected
    assert made.sorted_by() == Sort(key, descending)


def test_a_click_on_a_title_sorts_and_a_second_one_turns_the_order(qtbot: QtBot) -> None:
    made = short_list(qtbot)
    head = made.table.head
    spot = head.rect().center()
    spot.setX(head.sectionViewportPosition(2) + head.sectionSize(2) // 2)
    orders = []
    for _ in range(2):
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        orders.append(shown(made))
    assert sorted(orders) == [["FA-2", "FA-1", "FA-3"], ["FA-3", "FA-1", "FA-2"]]


def test_a_title_that_does_not_sort_leaves_the_order(qtbot: QtBot) -> None:
    made = short_list(qtbot)
    made.sort_by("left")
    made.table.head.setSortIndicator(3, Qt.SortOrder.DescendingOrder)
    head = made.table.head
    assert (head.sortIndicatorSection(), shown(made)) == (2, ["FA-2", "FA-1", "FA-3"])


@pytest.mark.parametrize(
    ("typed", "found"),
    [("lefevre", ["FA-1"]), ("oeuvrard", ["FA-2"]), ("12 500", ["FA-3"]), ("fa cabinet", ["FA-2"]), ("zzz", [])],
)
def test_every_word_typed_must_be_found_without_its_accents(qtbot: QtBot, typed: str, found: list[str]) -> None:
    made = short_list(qtbot)
    made.set_text(typed)
    assert shown(made) == found


def test_typing_filters_after_a_pause(qtbot: QtBot) -> None:
    made = short_list(qtbot)
    with qtbot.waitSignal(made.shown) as answer:
        qtbot.keyClicks(made.filter_box, "dubr")
    assert answer.args == [1]


def test_the_choices_of_the_page_reach_the_source(qtbot: QtBot) -> None:
    made = short_list(qtbot)
    made.show_only(status="overdue", owner="")
    assert made.wanted() == Filter("", (("status", "overdue"),))
    assert made.wanted().choice("status") == "overdue"
    made.show_only(status="")
    assert made.wanted() == Filter()


def test_an_empty_list_and_an_empty_search_say_different_things(qtbot: QtBot) -> None:
    made = short_list(qtbot)
    pages = [made._stack.currentWidget()]
    made.set_text("zzz")
    pages.append(made._stack.currentWidget())
    made.model.source = ShortList(columns())
    made.set_text("")
    pages.append(made._stack.currentWidget())
    assert pages == [made.table, made._nothing_found, made._empty]
    made.set_text("zzz")
    assert made._stack.currentWidget() is made._empty


def test_enter_and_a_click_on_a_link_open_the_row(qtbot: QtBot) -> None:
    made = short_list(qtbot)
    made.choose(1)
    with qtbot.waitSignal(made.opened) as by_key:
        qtbot.keyClick(made.table, Qt.Key.Key_Return)
    spot = made.table.visualRect(made.model.index(2, 0)).center()
    with qtbot.waitSignal(made.opened) as by_mouse:
        qtbot.mouseClick(made.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert (by_key.args, by_mouse.args) == ([INVOICES[1]], [INVOICES[2]])


def test_space_ticks_the_chosen_rows_and_ticks_survive_a_filter(qtbot: QtBot) -> None:
    made = short_list(qtbot, tickable=True)
    made.choose(0)
    with qtbot.waitSignal(made.ticked):
        qtbot.keyClick(made.table, Qt.Key.Key_Space)
    made.set_text("cabinet")
    assert made.ticked_keys() == frozenset({"FA-1"})
    made.set_text("")
    qtbot.keyClick(made.table, Qt.Key.Key_Space)
    assert made.ticked_keys() in (frozenset(), frozenset({"FA-1"}))


def test_the_box_in_the_head_ticks_all_then_none(qtbot: QtBot) -> None:
    made = short_list(qtbot, tickable=True)
    made.table.head.ticked_all.emit()
    assert made.ticked_keys() == frozenset({"FA-1", "FA-2", "FA-3"})
    made.table.head.ticked_all.emit()
    assert made.ticked_keys() == frozenset()


def test_a_click_on_the_box_ticks_without_opening(qtbot: QtBot) -> None:
    made = short_list(qtbot, tickable=True)
    opened: list[Invoice] = []
    made.opened.connect(opened.append)
    spot = made.table.visualRect(made.model.index(1, 0)).topLeft()
    spot.setX(spot.x() + 20)
    spot.setY(spot.y() + 18)
    qtbot.mouseClick(made.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert (made.ticked_keys(), opened) == (frozenset({"FA-2"}), [])


TITLES = "Facture\tClient\tReste dû\tÉchéance"


def test_copying_gives_raw_values_under_their_titles_parted_by_tabs(qtbot: QtBot) -> None:
    made = short_list(qtbot)
    made.choose(0)
    qtbot.keyClick(made.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"{TITLES}\nFA-1\tBoulangerie Lefèvre\t3724,80\t2026-11-23"


def test_copying_without_a_row_chosen_gives_the_whole_list_as_a_table_too(qtbot: QtBot) -> None:
    made = short_list(qtbot)
    made.table.clearSelection()
    qtbot.keyClick(made.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert data.text().splitlines()[0] == TITLES
    assert len(data.text().splitlines()) == 1 + len(INVOICES)
    assert "<th>Facture</th>" in data.html()
    assert data.html().count("<tr>") == 1 + len(INVOICES)


def test_nothing_that_is_copied_runs_as_a_formula(qtbot: QtBot) -> None:
    trap = Invoice("=1+1", "<b>@client</b>\n\tsuite", Money(-500))
    made: ListView[Invoice] = ListView("pièges", columns(), ShortList(columns(), [trap]), key=lambda row: row.number)
    qtbot.addWidget(made)
    made.reload()
    made.copy_all()
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert data.text().splitlines()[1] == "'=1+1\t<b>@client</b> suite\t-5,00\t2026-11-23"
    assert "&lt;b&gt;@client&lt;/b&gt; suite" in data.html()
    assert ">=1" not in data.html()


def test_a_list_that_nobody_saves_offers_no_export(qtbot: QtBot) -> None:
    made = short_list(qtbot)

    def offered() -> list[str]:
        made.table.customContextMenuRequested.emit(made.table.visualRect(made.model.index(0, 0)).center())
        menu = made.findChildren(QMenu)[-1]
        words = [action.text() for action in menu.actions()]
        menu.close()
        return words

    made.choose(0)
    assert "Exporter en CSV" not in offered()
    assert "Copier toute la liste" in offered()
    made.export_wanted.connect(lambda _: None)
    assert "Exporter en CSV" in offered()


def test_an_export_has_the_columns_shown_and_all_rows_of_the_filter(qtbot: QtBot) -> None:
    made = short_list(qtbot)
    made.show_column("due", shown=False)
    made.set_text("a")
    sheet = made.sheet()
    assert sheet.titles == ("Facture", "Client", "Reste dû")
    assert next(sheet.rows) == ("FA-1", "Boulangerie Lefèvre", Money(372_480))


def test_hidden_columns_and_widths_are_remembered(qtbot: QtBot) -> None:
    made = short_list(qtbot)
    made.show_column("due", shown=False)
    made.table.setColumnWidth(2, 177)
    made.hide()
    again = short_list(qtbot)
    assert again.table.isColumnHidden(3)
    assert again.table.columnWidth(2) == 177


def test_totals_follow_the_filter(qtbot: QtBot) -> None:
    made = short_list(qtbot, totals=lambda wanted: {"left": wanted.text or "tout"})
    before = dict(made.totals())
    made.set_text("cabinet")
    assert (before, dict(made.totals())) == ({"left": "tout"}, {"left": "cabinet"})


def test_reloading_keeps_the_current_row(qtbot: QtBot) -> None:
    made = short_list(qtbot)
    made.choose(2)
    made.reload()
    assert made.current() == INVOICES[2]


def test_the_menu_of_a_row_works_on_the_chosen_rows(qtbot: QtBot) -> None:
    taken: list[Sequence[Invoice]] = []
    made = short_list(qtbot, menu=lambda rows: [MenuEntry("Relancer", taken.append, "paper-plane-tilt")])
    made.choose(1)
    made._show_menu(made.rect().center())
    menu = made.findChild(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert taken == [(INVOICES[1],)]


def test_the_menu_of_columns_shows_and_hides_them(qtbot: QtBot) -> None:
    made = short_list(qtbot)
    made._choose_columns()
    menu = made.findChild(QMenu)
    menu.actions()[3].trigger()
    menu.close()
    assert made.table.isColumnHidden(3)
    assert not menu.actions()[0].isEnabled()


def test_the_menu_of_exports_asks_for_a_kind_of_file(qtbot: QtBot) -> None:
    made = short_list(qtbot)
    made._choose_export()
    menu = made.findChild(QMenu)
    with qtbot.waitSignal(made.export_wanted) as asked:
        menu.actions()[0].trigger()
    menu.close()
    assert asked.args == ["xlsx"]


def test_the_column_that_stretches_takes_the_room_left(qtbot: QtBot) -> None:
    made = short_list(qtbot)
    made.resize(1200, 400)
    total = sum(made.table.columnWidth(section) for section in range(4))
    assert total == made.table.viewport().width()


def test_every_kind_of_cell_is_painted(qtbot: QtBot) -> None:
    kinds: list[Column[Invoice]] = [
        Column(
            key=kind.name,
            title=kind.name,
            text=lambda row: row.customer,
            kind=kind,
            second=(lambda row: row.number) if kind is Kind.TWO_LINES else None,
            icon=lambda row: "bank",
            heat=lambda row: Heat(4, 2.0),
        )
        for kind in Kind
    ]
    made: ListView[Invoice] = ListView("kinds", kinds, ShortList(kinds, INVOICES), tickable=True, row_height=54)
    qtbot.addWidget(made)
    made.resize(1400, 400)
    made.show()
    made.reload()
    before = made.grab().toImage()
    made.choose(1)
    assert made.grab().toImage() != before


def test_an_error_in_a_column_is_told_and_the_list_stays(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: told.append(kind))
    wrong: Column[Invoice] = Column(
        key="number", title="Facture", text=lambda row: str(1 // (row.left.cents - 372_480))
    )
    made: ListView[Invoice] = ListView("wrong", [wrong], ShortList([wrong], INVOICES))
    qtbot.addWidget(made)
    made.reload()
    made.show()
    made.grab()
    assert told == [ZeroDivisionError]


def test_an_empty_list_counts_as_its_language_does(qtbot: QtBot, qapp: QApplication) -> None:
    before = QLocale()
    assert "0\u00a0facture" in said_by_empty(qtbot)
    installed = translators.install(qapp, "en")
    try:
        assert "0\u00a0factures" in said_by_empty(qtbot)
    finally:
        translators.remove(qapp, installed)
        QLocale.setDefault(before)


def said_by_empty(qtbot: QtBot) -> list[str]:
    made = short_list(qtbot, nouns=("facture", "factures"))
    made.set_text("rien")
    return [one.text() for one in made.findChildren(QLabel)]
