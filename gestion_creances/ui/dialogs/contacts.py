"""The people to talk to at a customer's, one a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gestion_creances.ledger.customer import Contact
from gestion_creances.ui.look.buttons import Weight, button, icon_button
from gestion_creances.ui.look.labels import Role, label


class _Line(QWidget):
    def __init__(self, contact: Contact, names: Sequence[str]) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.boxes = [QLineEdit(text) for text in (contact.name, contact.role, contact.email, contact.phone)]
        for box, name, weight in zip(self.boxes, names, (4, 3, 5, 3), strict=True):
            box.setPlaceholderText(name)
            box.setAccessibleName(name)
            box.setMinimumWidth(60)
            box.setCursorPosition(0)
            line.addWidget(box, weight)
        self.line = line

    def contact(self) -> Contact:
        name, role, email, phone = (box.text().strip() for box in self.boxes)
        return Contact(name or email or phone, role, email, phone)


class ContactLines(QWidget):
    """Lines of contacts that can be added and removed; an empty line is no contact."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[_Line] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Contacts"), Role.STRONG))
        top.addStretch(1)
        self.add_button = button(self.tr("Ajouter"), self.add_empty, weight=Weight.LINK)
        top.addWidget(self.add_button)
        column.addLayout(top)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        column.addLayout(self._column)

    def show_contacts(self, contacts: Sequence[Contact]) -> None:
        """Show other contacts."""
        for line in list(self._lines):
            self._remove(line)
        for contact in contacts:
            self.add(contact)

    def contacts(self) -> tuple[Contact, ...]:
        """Return the contacts as typed."""
        return tuple(contact for line in self._lines if (contact := line.contact()).name)

    def add_empty(self) -> None:
        """Add an empty line and put the caret into it."""
        self.add(Contact(""))
        self._lines[-1].boxes[0].setFocus()

    def add(self, contact: Contact) -> None:
        """Add a line."""
        names = (self.tr("Nom"), self.tr("Fonction"), self.tr("E-mail"), self.tr("Téléphone"))
        made = _Line(contact, names)
        made.line.addWidget(icon_button("trash", self.tr("Retirer ce contact"), lambda: self._remove(made)))
        self._lines.append(made)
        self._column.addWidget(made)

    def _remove(self, line: _Line) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
