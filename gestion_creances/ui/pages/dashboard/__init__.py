"""Tableau de bord: the key figures against a month ago, a year of history, and every figure opened to its rows."""

from gestion_creances.ui.pages.dashboard.page import DashboardPage

__all__ = ["DashboardPage"]
