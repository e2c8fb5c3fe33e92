"""The card of one customer: who he is, what he owes, how he pays, what happened, and what comes next."""

from gestion_creances.ui.pages.customer.page import CustomerPage

__all__ = ["CustomerPage"]
