"""The guided run « Passer en revue »: the customers of the day, one after the other, with the keyboard alone."""

from gestion_creances.ui.pages.rounds.page import RoundsPage

__all__ = ["RoundsPage"]
