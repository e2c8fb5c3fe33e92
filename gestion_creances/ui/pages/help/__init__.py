"""Aide: first steps, what each page is for, how figures are made, the keys, the law applied, and who made this."""

from gestion_creances.ui.pages.help.page import HelpPage

__all__ = ["HelpPage"]
