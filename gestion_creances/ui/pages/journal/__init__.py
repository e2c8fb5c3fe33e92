"""Journal: everything that was done in the books, by whom and when, and the proof that nobody rewrote it."""

from gestion_creances.ui.pages.journal.page import JournalPage

__all__ = ["JournalPage"]
