"""Encaissements: record a payment in five seconds, and say what payments pay."""

from gestion_creances.ui.pages.receipts.page import ReceiptsPage

__all__ = ["ReceiptsPage"]
