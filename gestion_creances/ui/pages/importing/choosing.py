"""Lets the person choose files or a folder to import, beginning where he chose last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gestion_creances.ui.look.memory import memory
from gestion_creances.ui.pages.importing.start import file_kinds

translate = QCoreApplication.translate

_FOLDER = "importing/folder"


def last_folder() -> str:
    """Return the folder that files were last taken from, empty when none ever were."""
    return str(memory().value(_FOLDER, ""))


def remember_folder(path: str) -> None:
    """Remember the folder that *path* is in."""
    memory().setValue(_FOLDER, str(Path(path).parent))


def chosen_files(parent: QWidget) -> list[str]:
    """Return the files that the person chooses, none when he gives up."""
    title = translate("importing", "Choisir des fichiers")
    paths, _ = QFileDialog.getOpenFileNames(parent, title, last_folder(), file_kinds())
    return paths


def chosen_folder(parent: QWidget) -> str:
    """Return the folder that the person chooses, empty when he gives up."""
    return QFileDialog.getExistingDirectory(parent, translate("importing", "Choisir un dossier"), last_folder())
