"""Scénarios: the firm's reminder policies, each with its time line, its steps, who follows it, what it would send."""

from gestion_creances.ui.pages.settings.scenarios.tab import PolicyTab

__all__ = ["PolicyTab"]
