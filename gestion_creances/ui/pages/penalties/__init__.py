"""The page Pénalités: what was claimed for late payments, what came of it, and the discounts granted for early ones."""

from gestion_creances.ui.pages.penalties.page import PenaltiesPage

__all__ = ["PenaltiesPage"]
