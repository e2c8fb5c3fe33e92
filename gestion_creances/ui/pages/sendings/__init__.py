"""The page « Envois »: what leaves the firm, by e-mail and on paper."""

from gestion_creances.ui.pages.sendings.page import SendingsPage

__all__ = ["SendingsPage"]
