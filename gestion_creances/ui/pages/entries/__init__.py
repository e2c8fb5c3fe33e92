"""Écritures: what the accountant is to be given, the file that gives it, and what was given before."""

from gestion_creances.ui.pages.entries.page import EntriesPage

__all__ = ["EntriesPage"]
