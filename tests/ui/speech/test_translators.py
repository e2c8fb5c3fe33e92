"""Qt's own words follow the language of the window."""

from PySide6.QtWidgets import QApplication, QDialogButtonBox

from gestion_creances.ui.speech.translators import install, remove


def test_the_buttons_of_qt_speak_french(qapp: QApplication) -> None:
    installed = install(qapp, "fr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    said = box.button(QDialogButtonBox.StandardButton.Cancel).text()
    remove(qapp, installed)
    assert said == "Annuler"
