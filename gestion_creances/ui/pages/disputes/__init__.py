"""Litiges et accords: what is contested, promised, suspended or agreed in instalments."""

from gestion_creances.ui.pages.disputes.page import DisputesPage

__all__ = ["DisputesPage"]
