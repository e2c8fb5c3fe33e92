"""Factures: every due date, credit note and deposit of the books, found, sorted and acted upon."""

from gestion_creances.ui.pages.invoices.page import InvoicesPage

__all__ = ["InvoicesPage"]
