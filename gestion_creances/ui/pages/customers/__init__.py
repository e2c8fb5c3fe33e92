"""Clients: who owes what, how late, and how much of his limit is used."""

from gestion_creances.ui.pages.customers.page import CustomersPage

__all__ = ["CustomersPage"]
