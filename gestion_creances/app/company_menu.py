"""What the company button of the sidebar offers: other books, new books, a copy of these, and where they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from gestion_creances.ui.look.icons import icon


class CompanyMenu(QObject):
    """Builds the menu's entries; what they do is given, so that the menu knows nothing of books."""

    def __init__(
        self,
        parent: QObject,
        *,
        open_books: Callable[[Path], object],
        choose_books: Callable[[], object],
        new_books: Callable[[], object],
        back_up: Callable[[], object],
        show_folder: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self._open = open_books
        self._fixed = (
            (self.tr("Ouvrir un autre dossier…"), "folder-open", choose_books),
            (self.tr("Nouveau dossier…"), "folder-plus", new_books),
            (self.tr("Sauvegarder maintenant"), "floppy-disk", back_up),
            (self.tr("Ouvrir l’emplacement"), "folder-notch-open", show_folder),
        )

    def actions(self, others: Iterable[Path]) -> tuple[QAction, ...]:
        """Return the entries of the menu, the *others* (books opened lately) first."""
        recent = [self._action(path.stem, "wallet", partial(self._open, path)) for path in others]
        if recent:
            line = QAction(self)
            line.setSeparator(True)
            recent.append(line)
        return (*recent, *(self._action(*entry) for entry in self._fixed))

    def _action(self, text: str, icon_name: str, run: Callable[[], object]) -> QAction:
        action = QAction(icon(icon_name), text.replace("&", "&&"), self)
        action.triggered.connect(lambda: run())
        return action
