"""Importer: what files were understood to say, what they leave unclear, and one button that writes all or nothing."""

from gestion_creances.ui.pages.importing.page import ImportPage

__all__ = ["ImportPage"]
