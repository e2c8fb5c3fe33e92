"""Aujourd’hui: where the firm stands this morning and what to do about it, largest amount first, one click away."""

from gestion_creances.ui.pages.today.page import TodayPage

__all__ = ["TodayPage"]
