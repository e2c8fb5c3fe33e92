"""Cards, figures, steps and drop zones show what they were given and say when they are pressed."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from gestion_creances.ui.fields.drop_zone import DropZone
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.fields.kpi import KpiCard, KpiRow
from gestion_creances.ui.fields.progress_strip import ProgressStrip
from gestion_creances.ui.fields.steps import Stepper
from gestion_creances.ui.look.labels import Elided
from gestion_creances.ui.look.tokens import Tone


def test_a_key_figure_opens_with_mouse_or_keyboard(qtbot: QtBot) -> None:
    card = KpiCard("Encours", "209 534,35 €", "36 clients")
    qtbot.addWidget(card)
    card.show()
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Return)


def test_a_key_figure_is_said_whole_to_a_screen_reader(qtbot: QtBot) -> None:
    card = KpiCard("Échu", "59 760,85 €", "28,5 % de l’encours")
    qtbot.addWidget(card)
    card.show_change("−4,8 % sur un mois", Tone.OK)
    assert card.accessibleName() == "Échu, 59 760,85 €, −4,8 % sur un mois, 28,5 % de l’encours"


def test_notes_without_room_move_below_together(qtbot: QtBot) -> None:
    cards = [KpiCard("Encours", "209 534,35 €", "une note assez longue"), KpiCard("DSO", "53 jours", "court")]
    row = KpiRow(cards)
    qtbot.addWidget(row)
    row.resize(1400, 120)
    row.show()
    beside = [card.minimumHeight() for card in cards]
    row.resize(480, 120)
    assert (beside, [card.minimumHeight() for card in cards]) == ([80, 80], [100, 100])


def test_a_shortened_text_is_whole_in_its_tooltip(qtbot: QtBot) -> None:
    text = Elided("<b>Menuiserie</b> Éloïse & Fils, 14 rue des Tanneries")
    qtbot.addWidget(text)
    text.resize(80, 20)
    text.show()
    assert text.text().endswith("…")
    assert "&lt;b&gt;Menuiserie" in text.toolTip()


def test_the_next_thing_to_do_is_a_button(qtbot: QtBot) -> None:
    pressed: list[bool] = []
    empty = EmptyState("Rien à faire aujourd’hui")
    qtbot.addWidget(empty)
    empty.add_action("Importer un relevé", lambda: pressed.append(True))
    empty._buttons.itemAt(1).widget().click()
    assert pressed == [True]


def test_steps_say_where_one_stands(qtbot: QtBot) -> None:
    stepper = Stepper(("Préparer", "Relire", "Envoyer"))
    qtbot.addWidget(stepper)
    stepper.set_current(1)
    assert stepper.accessibleName() == "Étape 2 sur 3\u00a0: Relire"


def test_progress_is_counted_and_can_be_stopped(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.begin("Import")
    strip.show_steps(1200, 4000)
    assert strip.steps() == "1\u00a0200 sur 4\u00a0000"
    with qtbot.waitSignal(strip.stop_wanted):
        strip._stop.click()


def test_dropped_files_are_given_by_their_paths(qtbot: QtBot) -> None:
    zone = DropZone("Déposez vos fichiers")
    qtbot.addWidget(zone)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/comptes/fec.txt"), QUrl("https://example.org/x")])
    event = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(zone.files_given) as given:
        zone.dropEvent(event)
    assert given.args == [["/comptes/fec.txt"]]


def test_facts_are_replaced_as_a_whole(qtbot: QtBot) -> None:
    facts = Facts([("Paiement", "30 j"), ("Mode", "Virement")])
    qtbot.addWidget(facts)
    facts.resize(300, 80)
    facts.show()
    facts.show_pairs([("Mode", "Chèque")])

    def shown() -> list[str]:
        return [text.whole() for text in facts.findChildren(Elided) if text.isVisible()]

    qtbot.waitUntil(lambda: shown() == ["Chèque"])
