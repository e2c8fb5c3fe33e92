"""Relances: prepare the letters of the day, read each one over, send them, and see what left."""

from gestion_creances.ui.pages.reminders.page import RemindersPage

__all__ = ["RemindersPage"]
