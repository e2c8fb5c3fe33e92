"""What every tab of a customer's card is: built when first shown, then told which customer to show."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.usecases.view_customer import CustomerView


class CustomerTab(QWidget):
    """Base of the tabs."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def show_view(self, view: CustomerView) -> None:
        """Show another customer, or what is new of this one."""

    def focus_filter(self) -> None:
        """Put the caret in the filter, where there is one."""
