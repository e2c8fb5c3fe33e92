"""Balance âgée: what each customer owes by age at any date; a cell opens its invoices."""

from gestion_creances.ui.pages.aged_balance.page import AgedBalancePage

__all__ = ["AgedBalancePage"]
