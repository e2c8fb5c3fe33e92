"""The first start: make the books of one's company in five steps, open others, or try the invented company."""

from gestion_creances.ui.pages.first_start.first_start import FirstStart

__all__ = ["FirstStart"]
