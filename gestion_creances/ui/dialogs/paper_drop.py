"""The place where papers are dropped or chosen before they are kept, with the names of those waiting."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.intake.paper import suffixes
from gestion_creances.ui.fields.drop_zone import DropZone
from gestion_creances.ui.look.buttons import icon_button
from gestion_creances.ui.look.icons import icon
from gestion_creances.ui.look.labels import Elided, label
from gestion_creances.ui.look.layouts import empty


def paper_zone() -> DropZone:
    """Return the place to drop papers on; ``files_given`` has their paths."""
    translate = QCoreApplication.translate
    endings = " ".join(f"*{suffix}" for suffix in suffixes())
    return DropZone(
        translate("papers", "Déposez ici photos, e-mails, bons de livraison"),
        translate("papers", "ou appuyez sur Entrée pour les choisir · 20\u00a0Mo au plus par document"),
        translate("papers", "Documents ({0})").format(endings),
        "paperclip",
    )


def invoice_zone() -> DropZone:
    """Return the place to drop the PDF of an invoice on; ``files_given`` has its path."""
    translate = QCoreApplication.translate
    return DropZone(
        translate("papers", "Déposez ici le PDF de la facture"),
        translate("papers", "il pourra partir par e-mail, seul ou avec une relance"),
        translate("papers", "Factures ({0})").format("*.pdf"),
        "paperclip",
    )


class PaperDrop(QWidget):
    """Papers to be kept once the dialog confirms; ``changed`` when one was added or taken away."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._paths: list[Path] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.zone = paper_zone()
        self.zone.setMinimumHeight(108)
        self.zone.files_given.connect(self.add)
        column.addWidget(self.zone)
        self._names = QVBoxLayout()
        self._names.setSpacing(2)
        column.addLayout(self._names)

    def paths(self) -> tuple[Path, ...]:
        """Return the files to keep."""
        return tuple(self._paths)

    def add(self, paths: Sequence[str]) -> None:
        """Add files, each once."""
        self._paths += [Path(path) for path in dict.fromkeys(paths) if Path(path) not in self._paths]
        self._show()

    def _remove(self, path: Path) -> None:
        self._paths.remove(path)
        self._show()

    def _show(self) -> None:
        empty(self._names)
        for path in self._paths:
            made = QWidget()
            line = QHBoxLayout(made)
            line.setContentsMargins(0, 0, 0, 0)
            sign = label("")
            sign.setPixmap(icon("file-text", "muted").pixmap(16, 16))
            line.addWidget(sign)
            line.addWidget(Elided(path.name), 1)
            words = self.tr("Ne pas joindre {name}").format(name=path.name)
            line.addWidget(icon_button("x", words, partial(self._remove, path)))
            self._names.addWidget(made)
        self.changed.emit()
