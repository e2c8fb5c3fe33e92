"""The frame shows the pages it was told about, builds them late, refreshes what is stale, and carries their words."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Refusal, Trouble
from gestion_creances.basics.progress import Progress
from gestion_creances.ui.look.fonts import BODY, font
from gestion_creances.ui.look.labels import Elided
from gestion_creances.ui.look.shapes import pill_font
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.window.main_window import MainWindow
from gestion_creances.ui.window.places import Group, Hit, Place
from gestion_creances.ui.work.jobs import Jobs


class Notebook(Page):
    """A page that notes what the window asks of it."""

    concerns = Changes.INVOICES | Changes.PAYMENTS

    def __init__(self, title: str, asked: list[str]) -> None:
        super().__init__(title)
        self.asked = asked
        self.stays = False
        self.trouble: Trouble | None = None
        asked.append(f"{title} built")

    def refresh(self, changes: Changes) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.asked.append(f"{self.header.title()} refreshed {'all' if changes is Changes.ALL else changes.name}")

    def open_with(self, argument: object) -> None:
        self.asked.append(f"opened {argument}")

    def filter(self) -> None:
        self.asked.append("filter")

    def print_(self) -> None:
        self.asked.append("print")

    def edit(self) -> None:
        self.asked.append("edit")

    def may_leave(self) -> bool:
        return not self.stays


class Bench:
    """A window with three pages and what they were asked."""

    def __init__(self, qtbot: QtBot, jobs: Jobs) -> None:
        self.asked: list[str] = []
        self.window = MainWindow(
            [
                self.place("today", "Aujourd’hui", Group.STEERING),
                self.place("customers", "Clients", Group.COLLECTION),
                self.place("card", "Fiche", Group.HIDDEN, under="customers"),
                self.place("matching", "Rapprochement bancaire", Group.TREASURY),
                self.place("settings", "Paramètres", Group.BOTTOM),
            ],
            jobs,
            lambda text: [Hit("Boulangerie Lefèvre", "client", "users", "card", 7)] if "bou" in text else [],
        )
        qtbot.addWidget(self.window, before_close_func=self.release)
        self.window.show()
        self.window.go("today")

    def place(self, key: str, title: str, group: Group, under: str = "") -> Place:
        return Place(key, title, group, "bank", lambda: Notebook(title, self.asked), under)

    def page(self) -> Notebook:
        page = self.window.page()
        assert isinstance(page, Notebook)
        return page

    def release(self, _: MainWindow) -> None:
        self.page().stays = False


@pytest.fixture
def bench(qtbot: QtBot, jobs: Jobs) -> Bench:
    return Bench(qtbot, jobs)


def test_a_page_is_built_and_filled_at_its_first_show_only(bench: Bench) -> None:
    bench.window.go("customers")
    bench.window.go("today")
    bench.window.go("customers")
    assert bench.asked == [
        "Aujourd’hui built",
        "Aujourd’hui refreshed all",
        "Clients built",
        "Clients refreshed all",
    ]


def test_changes_refresh_the_page_in_view_now_and_the_others_when_shown(bench: Bench) -> None:
    bench.window.go("customers")
    bench.asked.clear()
    bench.window.announce(Changes.INVOICES)
    bench.window.announce(Changes.PAYMENTS)
    bench.window.announce(Changes.RATES)
    bench.window.go("today")
    assert bench.asked == [
        "Clients refreshed INVOICES",
        "Clients refreshed PAYMENTS",
        "Aujourd’hui refreshed INVOICES|PAYMENTS",
    ]


def test_a_hidden_page_keeps_the_entry_it_hangs_under_lit(bench: Bench) -> None:
    bench.window.go("card", 7)
    lit = [key for key, item in bench.window.sidebar.items.items() if item.isChecked()]
    assert (lit, bench.asked[-1]) == (["customers"], "opened 7")


def test_a_page_that_may_not_be_left_stays(bench: Bench) -> None:
    bench.page().stays = True
    assert not bench.window.go("customers")
    assert (bench.window.current_key(), bench.window.close()) == ("today", False)
    assert bench.window.sidebar.items["today"].isChecked()


def test_what_keeps_one_on_a_page_is_no_longer_said_once_it_is_recorded(bench: Bench) -> None:
    bench.page().stays = True
    bench.window.go("customers")
    bench.page().say("Un règlement est commencé.")
    bench.window.announce(Changes.MAIL)
    assert bench.window.strip.message() is None
    bench.page().say("Autre chose.")
    bench.window.announce(Changes.MAIL)
    assert bench.window.strip.message() is not None


def test_an_unknown_page_is_a_bug(bench: Bench) -> None:
    with pytest.raises(KeyError):
        bench.window.go("nowhere")


@pytest.mark.parametrize(("key", "asked"), [(Qt.Key.Key_P, "print"), (Qt.Key.Key_F, "filter"), (Qt.Key.Key_E, "edit")])
def test_keys_reach_the_page_in_view(bench: Bench, qtbot: QtBot, key: Qt.Key, asked: str) -> None:
    qtbot.keyClick(bench.window, key, Qt.KeyboardModifier.ControlModifier)
    assert bench.asked[-1] == asked


def test_ctrl_and_a_figure_goes_to_that_page(bench: Bench, qtbot: QtBot) -> None:
    qtbot.keyClick(bench.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert bench.window.current_key() == "matching"


def test_f5_fills_the_page_again(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.window.refresh_wanted):
        qtbot.keyClick(bench.window, Qt.Key.Key_F5)
    assert bench.asked.count("Aujourd’hui refreshed all") == 2


def test_a_figure_that_cannot_be_had_is_said_and_tried_again(bench: Bench) -> None:
    page = bench.page()
    page.trouble = Trouble("Le dossier est occupé.")
    bench.window.announce(Changes.INVOICES)
    message = bench.window.strip.message()
    assert (message.text, message.action, message.tone) == ("Le dossier est occupé.", "Réessayer", Tone.BAD)
    page.trouble = None
    bench.window.strip._button.click()
    assert bench.asked[-1] == "Aujourd’hui refreshed INVOICES"
    assert bench.window.strip.message() is None


def test_a_refusal_offers_no_second_try(bench: Bench) -> None:
    bench.page().say_outcome(Refusal("Montant nul."), lambda: None)
    message = bench.window.strip.message()
    assert (message.action, message.tone) == ("", Tone.WARN)


def test_a_message_of_a_page_goes_when_one_leaves_it(bench: Bench) -> None:
    bench.page().say("Relevé importé.", Tone.OK)
    assert bench.window.strip.isVisible()
    bench.window.go("customers")
    assert not bench.window.strip.isVisible()


def test_ctrl_z_takes_back_what_the_toast_says_once(bench: Bench, qtbot: QtBot) -> None:
    undone: list[str] = []
    bench.page().toast("Règlement enregistré", lambda: undone.append("règlement"))
    qtbot.keyClick(bench.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (undone, bench.window.toast_bar.isVisible()) == (["règlement"], False)
    with qtbot.waitSignal(bench.window.undo_wanted):
        qtbot.keyClick(bench.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["règlement"]


def test_ctrl_z_in_a_line_takes_back_the_typing_first_and_the_deed_when_nothing_is_typed(
    bench: Bench, qtbot: QtBot
) -> None:
    undone: list[str] = []
    line = QLineEdit()
    bench.page().body.addWidget(line)
    line.show()
    with qtbot.waitActive(bench.window):
        bench.window.activateWindow()
    line.setFocus()
    bench.page().toast("Règlement enregistré", lambda: undone.append("règlement"))
    qtbot.keyClicks(line, "a")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), undone) == ("", [])
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["règlement"]


def test_the_finder_finds_pages_and_what_the_search_gives(bench: Bench, qtbot: QtBot) -> None:
    qtbot.keyClick(bench.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = bench.window._finder
    shown = [finder.found.item(row).text() for row in range(finder.found.count())]
    assert shown == ["Aujourd’hui", "Clients", "Rapprochement bancaire", "Paramètres"]
    qtbot.keyClicks(finder.box, "bou")
    qtbot.keyClick(finder.box, Qt.Key.Key_Return)
    assert (bench.window.current_key(), bench.asked[-1]) == ("card", "opened 7")


def test_the_finder_ignores_accents_and_moves_with_arrows(bench: Bench, qtbot: QtBot) -> None:
    bench.window.open_finder()
    finder = bench.window._finder
    qtbot.keyClick(finder.box, Qt.Key.Key_Down)
    qtbot.keyClick(finder.box, Qt.Key.Key_Down)
    qtbot.keyClick(finder.box, Qt.Key.Key_Up)
    qtbot.keyClick(finder.box, Qt.Key.Key_Return)
    assert bench.window.current_key() == "customers"
    bench.window.open_finder()
    qtbot.keyClicks(finder.box, "parametres")
    qtbot.keyClick(finder.box, Qt.Key.Key_Return)
    assert bench.window.current_key() == "settings"


def test_a_search_that_fails_is_said_in_the_finder(qtbot: QtBot, jobs: Jobs) -> None:
    def search(text: str) -> list[Hit]:
        raise Trouble("Le dossier est occupé.")

    window = MainWindow([], jobs, search)
    qtbot.addWidget(window)
    window.show()
    window.open_finder()
    qtbot.keyClicks(window._finder.box, "bou")
    qtbot.keyClick(window._finder.box, Qt.Key.Key_Return)
    assert window._finder.found.item(0).text() == "Le dossier est occupé."
    assert window._finder.isVisible()
    window._finder.hide()


def test_files_dropped_anywhere_are_told_by_their_paths(bench: Bench, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/comptes/fec.txt")])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(bench.window.files_dropped) as dropped:
        bench.window.dropEvent(event)
    assert dropped.args == [["/comptes/fec.txt"]]


def test_long_work_shows_after_a_while_and_can_be_interrupted(bench: Bench, qtbot: QtBot, jobs: Jobs) -> None:
    started = threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress.step(3, 5)

    jobs.run("Envoi des relances", work)
    started.wait()
    qtbot.waitUntil(bench.window.busy.isVisible)
    qtbot.waitUntil(lambda: bench.window.busy._steps.text() == "3 sur 5")
    with qtbot.waitSignal(jobs.ended):
        bench.window.busy._stop.click()
    assert not bench.window.busy.isVisible()


def test_a_failed_job_is_said_above_the_page(bench: Bench, qtbot: QtBot, jobs: Jobs) -> None:
    def work(progress: Progress) -> None:
        raise Trouble("Disque plein.")

    with qtbot.waitSignal(jobs.failed):
        jobs.run("Sauvegarde", work)
    assert bench.window.strip.message().text == "Disque plein."


def test_closing_stops_the_work_then_tells(bench: Bench, qtbot: QtBot, jobs: Jobs) -> None:
    started = threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress.step(0, 0)

    jobs.run("Envoi", work)
    started.wait()
    with qtbot.waitSignal(bench.window.closing):
        bench.window.close()
    assert jobs.running() == ()


def test_the_size_of_the_window_is_remembered(bench: Bench, qtbot: QtBot, jobs: Jobs) -> None:
    # The offscreen screen is 800 pixels high and narrower than the window's least width.
    bench.window.resize(1280, 701)
    bench.window.close()
    assert Bench(qtbot, jobs).window.height() == 701


def test_another_company_forgets_the_pages(bench: Bench) -> None:
    bench.window.forget_pages()
    bench.window.set_company("Ateliers Morvan & Fils")
    bench.window.go("today")
    assert bench.asked.count("Aujourd’hui built") == 2
    assert bench.window.windowTitle() == "Ateliers Morvan & Fils – Gestion des créances"


def test_the_first_start_covers_the_whole_window(bench: Bench) -> None:
    cover = QLabel("Premiers pas")
    bench.window.cover(cover)
    assert not bench.window.sidebar.isVisible()
    bench.window.uncover()
    assert bench.window.sidebar.isVisible()


def test_the_company_button_offers_what_it_was_given(bench: Bench) -> None:
    chosen: list[str] = []
    action = QAction("Ouvrir un dossier…", bench.window)
    action.triggered.connect(lambda: chosen.append("open"))
    bench.window.set_company("Ateliers Morvan")
    bench.window.set_company_actions([action])
    bench.window.sidebar.company.click()
    action.trigger()
    assert chosen == ["open"]


def test_counts_are_said_with_the_name_of_the_page(bench: Bench) -> None:
    item = bench.window.sidebar.items["matching"]
    bench.page().badged.emit("matching", 20)
    assert (item.count(), item.accessibleName()) == (20, "Rapprochement bancaire, 20")


def test_the_longest_names_fit_the_sidebar_with_their_count(bench: Bench, qtbot: QtBot) -> None:
    bench.window.resize(1280, 720)
    item = bench.window.sidebar.items["matching"]
    badge = QFontMetrics(pill_font()).horizontalAdvance("99+") + 14 + 6
    words = QFontMetrics(font(BODY, QFont.Weight.DemiBold)).horizontalAdvance("Rapprochement bancaire")
    assert 36 + words + badge + 4 <= item.width()


def test_a_page_has_one_main_action_at_the_right_end(bench: Bench) -> None:
    page = bench.page()
    page.header.set_primary("Relancer", lambda: None)
    page.header.add_secondary("Appeler", lambda: None)
    page.header.set_primary("Préparer les relances", lambda: bench.asked.append("pressed")).click()
    line = page.header._actions
    assert [line.itemAt(n).widget().text() for n in range(line.count())] == ["Appeler", "Préparer les relances"]
    assert bench.asked[-1] == "pressed"


def test_crumbs_lead_back(bench: Bench) -> None:
    page = bench.page()
    page.header.set_crumbs("Clients", lambda: page.go("customers"), "Boulangerie Lefèvre")
    page.header._crumb_line.itemAt(0).widget().click()
    assert bench.window.current_key() == "customers"


def test_a_scrolling_page_with_a_bottom_bar_keeps_both(qtbot: QtBot) -> None:
    page = Page("Paramètres", scrolls=True)
    qtbot.addWidget(page)
    page.header.set_subtitle("Société")
    page.add_bottom_bar().addWidget(QLabel("Total"))
    page.resize(800, 300)
    page.show()
    assert page.findChildren(Elided)[0].whole() == "Paramètres"
    assert page.may_leave()


def test_a_window_too_narrow_for_a_page_scrolls_instead_of_cutting_it(bench: Bench, qtbot: QtBot) -> None:
    area = bench.window.centralWidget()
    assert isinstance(area, QScrollArea)
    bench.window.resize(1024, 640)
    qtbot.waitUntil(lambda: area.horizontalScrollBar().maximum() > 0)
    bench.window.resize(1280, 720)
    qtbot.waitUntil(lambda: area.horizontalScrollBar().maximum() == 0)
