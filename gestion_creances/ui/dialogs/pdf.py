"""A look at a PDF as it is, with the buttons that save and print it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from gestion_creances.basics.errors import Outcome
from gestion_creances.ui.fields.pdf_pages import PdfPages
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, Role, set_role
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import ask_where
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.ui.work.printing import print_documents
from gestion_creances.usecases.print_reports import put_report


class PdfDialog(QDialog):
    """Shows *pdf* under *title*; Échap closes, and a closed one is forgotten."""

    def __init__(self, page: Page, workplace: Workplace, title: str, pdf: bytes) -> None:
        super().__init__(page)
        self._page, self._workplace, self._title, self._pdf = page, workplace, title, pdf
        self.setWindowTitle(title)
        self.finished.connect(self.deleteLater)
        self.pages = PdfPages(title)
        self.pages.show_pdf(pdf)
        self._said = Elided("", Role.MUTED)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._said, 1)
        line.addWidget(button(self.tr("Imprimer"), self.print_, icon_name="printer"))
        line.addWidget(button(self.tr("Enregistrer le PDF"), self.save, icon_name="file-pdf"))
        closing = button(self.tr("Fermer"), self.reject, weight=Weight.PRIMARY)
        closing.setDefault(True)
        line.addWidget(closing)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.pages, 1)
        column.addLayout(line)
        self.resize(820, min(1100, page.window().height() - 40))

    def save(self) -> None:
        """Ask where to keep a copy, and write it."""
        path = ask_where(self, self._workplace.desk.books.path.parent, self._title, "pdf")
        if path is None:
            return
        try:
            put_report(path, self._pdf)
        except Outcome as outcome:
            self._said.set_whole(sentence(outcome))
            set_role(self._said, "tone", "bad")
            return
        self._said.set_whole(self.tr("Enregistré\u00a0: {name}").format(name=path.name))
        set_role(self._said, "tone", "ok")

    def print_(self) -> None:
        """Print the document."""
        print_documents(self, [self._pdf], self._title)
