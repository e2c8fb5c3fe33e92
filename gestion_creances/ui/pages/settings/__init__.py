"""Paramètres: who the firm is, what it may claim, how it reminds, what its letters say, how the program looks."""

from gestion_creances.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
