"""The page Prélèvements: what to collect by direct debit, the remittances made, the mandates signed."""

from gestion_creances.ui.pages.debits.page import DebitsPage

__all__ = ["DebitsPage"]
