"""Gestion des créances: who owes the firm what, how late, and the letter that gets it paid."""

__version__ = "0.1.0"
